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
    "Content",
    "Diagnosis",
    "Difference",
    "DocumentError",
    "Entry",
    "Error",
    "ErrorKind",
    "Event",
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
    "Pruned",
    "Query",
    "Receipt",
    "Refusal",
    "RejectedError",
    "Report",
    "Resuming",
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
    "identity_of",
    "jwk",
    "parse_approval_number",
    "parse_vin",
    "prepare",
    "profile",
    "rules",
    "schema_xsd",
    "validate",
    "validate_async",
    "validate_correction",
    "validate_stages",
    "verify",
    "verify_async",
]

# They are known by where they are imported from: in tracebacks, in help(), and to pickle.
for _name in __all__:
    if isinstance(globals().get(_name), type) and globals()[_name].__module__.startswith("ecoc._"):
        globals()[_name].__module__ = "ecoc"
del _name


def __getattr__(name: str) -> object:
    # What speaks with the authorities is loaded when it is first asked for: checking a document does not wait for it.
    if name not in __all__:
        words = f"module 'ecoc' has no attribute {name!r}"
        raise AttributeError(words, name=name)
    from ecoc import _later

    globals().update({name: getattr(_later, name) for name in _later.__all__})
    return globals()[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
