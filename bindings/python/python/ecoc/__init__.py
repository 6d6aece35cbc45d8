"""Build, validate, sign and submit electronic certificates of conformity (IVI documents) for vehicles.

Everything here may be called from several threads at once; calls that work or wait release the interpreter
lock.
"""

from __future__ import annotations

from ecoc._ecoc import Cancel, Finding, Report, Warning, __version__  # noqa: A004  (as with TimeoutError of asyncio, a word of its field)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ecoc._local import (
        Algorithm,
        ApprovalAuthority,
        ApprovalFramework,
        ApprovalNumber,
        AuthError,
        CertificateInfo,
        Combined,
        Content,
        DocumentError,
        Error,
        ErrorKind,
        InternalError,
        Ivi,
        LedgerError,
        NetworkError,
        PathError,
        Pem,
        Prepared,
        ProductionPlace,
        Profile,
        RejectedError,
        Rule,
        RuleText,
        Severity,
        SignatureError,
        SignaturePolicy,
        Signed,
        Signer,
        SigningKeyError,
        SigningRequest,
        StageManufacturer,
        ThrottledError,
        UncertainError,
        UsageError,
        Verification,
        Vin,
        Xml,
        combine,
        complete,
        error_table,
        parse_approval_number,
        parse_vin,
        prepare,
        profile,
        rules,
        validate,
        validate_async,
        validate_correction,
        validate_stages,
        verify,
        verify_async,
    )
    from ecoc._mapping import Confidence, Proposal, ProposedColumn, TableMapping, propose_mapping
    from ecoc._remote import (
        AsyncBatch,
        AsyncResuming,
        Attempt,
        Authority,
        Batch,
        Check,
        Claim,
        DiagnoseOptions,
        Diagnosis,
        Difference,
        Entry,
        Event,
        FindingCode,
        HttpSettings,
        Identity,
        Ledger,
        LedgerCheck,
        LedgerFault,
        Message,
        Outcome,
        Progress,
        Pruned,
        Query,
        Receipt,
        Refusal,
        Resuming,
        State,
        Submission,
        SubmitOptions,
        Svv,
        SvvSettings,
        SvvSubmitOptions,
        Vca,
        VcaSettings,
        check_rule,
        diagnose,
        diagnose_async,
        diff,
        explain,
        finding_codes,
        identity_of,
        jwk,
        schema_xsd,
    )
    from ecoc._tables import Fault, Rows, TableRow, from_records, to_dataframe

__all__ = [
    "Algorithm",
    "ApprovalAuthority",
    "ApprovalFramework",
    "ApprovalNumber",
    "AsyncBatch",
    "AsyncResuming",
    "Attempt",
    "AuthError",
    "Authority",
    "Batch",
    "Cancel",
    "CertificateInfo",
    "Check",
    "Claim",
    "Combined",
    "Confidence",
    "Content",
    "DiagnoseOptions",
    "Diagnosis",
    "Difference",
    "DocumentError",
    "Entry",
    "Error",
    "ErrorKind",
    "Event",
    "Fault",
    "Finding",
    "FindingCode",
    "HttpSettings",
    "Identity",
    "InternalError",
    "Ivi",
    "Ledger",
    "LedgerCheck",
    "LedgerError",
    "LedgerFault",
    "Message",
    "NetworkError",
    "Outcome",
    "PathError",
    "Pem",
    "Prepared",
    "ProductionPlace",
    "Profile",
    "Progress",
    "Proposal",
    "ProposedColumn",
    "Pruned",
    "Query",
    "Receipt",
    "Refusal",
    "RejectedError",
    "Report",
    "Resuming",
    "Rows",
    "Rule",
    "RuleText",
    "Severity",
    "SignatureError",
    "SignaturePolicy",
    "Signed",
    "Signer",
    "SigningKeyError",
    "SigningRequest",
    "StageManufacturer",
    "State",
    "Submission",
    "SubmitOptions",
    "Svv",
    "SvvSettings",
    "SvvSubmitOptions",
    "TableMapping",
    "TableRow",
    "ThrottledError",
    "UncertainError",
    "UsageError",
    "Vca",
    "VcaSettings",
    "Verification",
    "Vin",
    "Warning",
    "Xml",
    "__version__",
    "check_rule",
    "combine",
    "complete",
    "diagnose",
    "diagnose_async",
    "diff",
    "error_table",
    "explain",
    "finding_codes",
    "from_records",
    "identity_of",
    "jwk",
    "parse_approval_number",
    "parse_vin",
    "prepare",
    "profile",
    "propose_mapping",
    "rules",
    "schema_xsd",
    "to_dataframe",
    "validate",
    "validate_async",
    "validate_correction",
    "validate_stages",
    "verify",
    "verify_async",
]


# Where a public name is at home, each module loaded when one of its names is first asked for: a program waits only for
# what it uses, and none for the `typing` and `json` of a Python that has not loaded them.
_HOMES = {
    **dict.fromkeys(("Confidence", "Proposal", "ProposedColumn", "TableMapping", "propose_mapping"), "ecoc._mapping"),
    **dict.fromkeys(("Fault", "Rows", "TableRow", "from_records", "to_dataframe"), "ecoc._tables"),
}


def _of_ecoc(found: object) -> object:
    """Have a class known by where it is imported from: in tracebacks, in help(), and to pickle."""
    if isinstance(found, type) and found.__module__.startswith("ecoc._"):
        found.__module__ = "ecoc"
    return found


if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in __all__:
            words = f"module 'ecoc' has no attribute {name!r}"
            raise AttributeError(words)
        from importlib import import_module

        home = import_module(_HOMES.get(name, "ecoc._local"))
        if not hasattr(home, name):
            home = import_module("ecoc._remote")
        for public in getattr(home, "__all__", (name,)):
            globals()[public] = _of_ecoc(getattr(home, public))
        return globals()[name]

    def __dir__():
        return sorted({*globals(), *__all__})
