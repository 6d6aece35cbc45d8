"""Build, validate, sign and submit electronic certificates of conformity (IVI documents) for vehicles.

Everything here may be called from several threads at once; calls that work or wait release the interpreter
lock.
"""

from __future__ import annotations

from ecoc._batch import AsyncBatch, AsyncResuming, Batch, Resuming, SubmitOptions, SvvSubmitOptions
from ecoc._checking import Profile, Rule, RuleText, Severity, profile, rules, validate, validate_async
from ecoc._clients import Svv, Vca
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
from ecoc._ledger import Claim, Entry, Event, Ledger, LedgerCheck, LedgerFault, Pruned, Query
from ecoc._records import Attempt, Authority, Message, Outcome, Progress, Receipt, Refusal, State, Submission
from ecoc._settings import HttpSettings, SvvSettings, VcaSettings
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
from ecoc._tools import Check, Diagnosis, FindingCode, diagnose, explain, finding_codes, jwk
from ecoc._verifying import CertificateInfo, Verification, verify, verify_async

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
    "DocumentError",
    "Entry",
    "Error",
    "ErrorKind",
    "Event",
    "Finding",
    "FindingCode",
    "HttpSettings",
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
    "combine",
    "complete",
    "diagnose",
    "error_table",
    "explain",
    "finding_codes",
    "jwk",
    "parse_approval_number",
    "parse_vin",
    "prepare",
    "profile",
    "rules",
    "validate",
    "validate_async",
    "validate_correction",
    "validate_stages",
    "verify",
    "verify_async",
]

# They are known by where they are imported from: in tracebacks, in help(), and to pickle.
for _name in __all__:
    if isinstance(globals()[_name], type) and globals()[_name].__module__.startswith("ecoc._"):
        globals()[_name].__module__ = "ecoc"
del _name
