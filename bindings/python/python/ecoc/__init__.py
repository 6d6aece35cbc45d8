"""Build, validate, sign and submit electronic certificates of conformity (IVI documents) for vehicles.

Everything here may be called from several threads at once; calls that work or wait release the interpreter
lock.
"""

from __future__ import annotations

from ecoc._checking import Profile, validate
from ecoc._document import Ivi, Value
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
from ecoc._input import Pem, Xml
from ecoc._signing import Algorithm, Signed, Signer
from ecoc._verifying import CertificateInfo, Verification, verify

__all__ = [
    "Algorithm",
    "AuthError",
    "CertificateInfo",
    "DocumentError",
    "Error",
    "ErrorKind",
    "Finding",
    "InternalError",
    "Ivi",
    "LedgerError",
    "NetworkError",
    "PathError",
    "Pem",
    "Profile",
    "RejectedError",
    "Report",
    "SignatureError",
    "Signed",
    "Signer",
    "SigningKeyError",
    "ThrottledError",
    "UncertainError",
    "UsageError",
    "Value",
    "Verification",
    "Xml",
    "__version__",
    "error_table",
    "validate",
    "verify",
]

# They are known by where they are imported from: in tracebacks, in help(), and to pickle.
for _name in __all__:
    if isinstance(globals()[_name], type) and globals()[_name].__module__.startswith("ecoc._"):
        globals()[_name].__module__ = "ecoc"
del _name
