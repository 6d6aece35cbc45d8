"""Build, validate, sign and submit electronic certificates of conformity (IVI documents) for vehicles.

Everything here may be called from several threads at once; calls that work or wait release the interpreter
lock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecoc._checking import Profile, Rule, RuleText, Severity, profile, rules, validate
from ecoc._document import Ivi, StageManufacturer
from ecoc._ecoc import Finding, Report, __version__
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
from ecoc._verifying import CertificateInfo, Verification, verify

if TYPE_CHECKING:
    from ecoc._mapping import Confidence, Proposal, ProposedColumn, TableMapping, propose_mapping
    from ecoc._tables import Fault, Rows, TableRow, from_records, to_dataframe

__all__ = [
    "Algorithm",
    "ApprovalAuthority",
    "ApprovalFramework",
    "ApprovalNumber",
    "AuthError",
    "CertificateInfo",
    "Combined",
    "Confidence",
    "Content",
    "DocumentError",
    "Error",
    "ErrorKind",
    "Fault",
    "Finding",
    "InternalError",
    "Ivi",
    "LedgerError",
    "NetworkError",
    "PathError",
    "Pem",
    "Prepared",
    "ProductionPlace",
    "Profile",
    "Proposal",
    "ProposedColumn",
    "RejectedError",
    "Report",
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
    "TableMapping",
    "TableRow",
    "ThrottledError",
    "UncertainError",
    "UsageError",
    "Verification",
    "Vin",
    "Xml",
    "__version__",
    "combine",
    "complete",
    "error_table",
    "from_records",
    "parse_approval_number",
    "parse_vin",
    "prepare",
    "profile",
    "propose_mapping",
    "rules",
    "to_dataframe",
    "validate",
    "validate_correction",
    "validate_stages",
    "verify",
]


# What is loaded when it is first asked for, so that programs without tables do not wait for it.
_LATER = {
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
        if name not in _LATER:
            words = f"module 'ecoc' has no attribute {name!r}"
            raise AttributeError(words)
        from importlib import import_module

        globals()[name] = _of_ecoc(getattr(import_module(_LATER[name]), name))
        return globals()[name]

    def __dir__():
        return sorted({*globals(), *__all__})


for _name in __all__:
    _of_ecoc(globals().get(_name))
