"""Build, validate, sign and submit electronic certificates of conformity (IVI documents) for vehicles.

Everything here may be called from several threads at once; calls that work or wait release the interpreter
lock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecoc._checking import Profile, Rule, RuleText, Severity, profile, rules, validate, validate_async
from ecoc._document import Ivi, StageManufacturer
from ecoc._ecoc import Cancel, Finding, Report, __version__
from ecoc._errors import (
    AuthError,
    DocumentError,
    Error,
    ErrorKind,
    InternalError,
    LedgerError,
    NetworkError,
    PathError,
    RejectedError,
    SignatureError,
    SigningKeyError,
    ThrottledError,
    UncertainError,
    UsageError,
    error_table,
)
from ecoc._identifiers import (
    ApprovalAuthority,
    ApprovalFramework,
    ApprovalNumber,
    Vin,
    parse_approval_number,
    parse_vin,
)
from ecoc._input import Content, Pem, Xml
from ecoc._signing import (
    Algorithm,
    Prepared,
    ProductionPlace,
    SignaturePolicy,
    Signed,
    Signer,
    SigningRequest,
    complete,
    prepare,
)
from ecoc._stages import Combined, combine, validate_correction, validate_stages
from ecoc._verifying import CertificateInfo, Verification, verify, verify_async

if TYPE_CHECKING:
    from ecoc._later import (
        AsyncBatch,
        AsyncResuming,
        Attempt,
        Authority,
        Batch,
        Check,
        Claim,
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
        diff,
        explain,
        finding_codes,
        identity_of,
        jwk,
        schema_xsd,
    )
    from ecoc._mapping import Confidence, Proposal, ProposedColumn, TableMapping, propose_mapping
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
    "Xml",
    "__version__",
    "check_rule",
    "combine",
    "complete",
    "diagnose",
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


# What is loaded when it is first asked for, so that programs that only check documents do not wait for it: the tables,
# and with everything else of `__all__` that is not imported above what speaks with the authorities.
_TABLES = {
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

        globals()[name] = _of_ecoc(getattr(import_module(_TABLES.get(name, "ecoc._later")), name))
        return globals()[name]

    def __dir__():
        return sorted({*globals(), *__all__})


for _name in __all__:
    _of_ecoc(globals().get(_name))
