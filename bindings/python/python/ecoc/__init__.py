"""Build, validate, sign and submit electronic certificates of conformity (IVI documents) for vehicles.

Everything here may be called from several threads at once; calls that work or wait release the interpreter
lock.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

from ecoc._ecoc import Finding, Report, __version__
from ecoc._ecoc import validate as _validate
from ecoc._errors import (
    AuthError,
    DocumentError,
    Error,
    ErrorKind,
    InternalError,
    LedgerError,
    NetworkError,
    RejectedError,
    SignatureError,
    SigningKeyError,
    ThrottledError,
    UncertainError,
    UsageError,
    error_table,
)

__all__ = [
    "AuthError",
    "DocumentError",
    "Error",
    "ErrorKind",
    "Finding",
    "InternalError",
    "LedgerError",
    "NetworkError",
    "RejectedError",
    "Report",
    "SignatureError",
    "SigningKeyError",
    "ThrottledError",
    "UncertainError",
    "UsageError",
    "__version__",
    "error_table",
    "validate",
]


class _Readable(Protocol):
    def read(self) -> bytes | str: ...


Xml: TypeAlias = bytes | bytearray | memoryview | str | os.PathLike[str] | _Readable
"""A document: its bytes, its text, the path of its file, or a file object."""


def _bytes(xml: Xml) -> bytes:
    if isinstance(xml, bytes):
        return xml
    if isinstance(xml, os.PathLike):
        return Path(xml).read_bytes()
    if isinstance(xml, str):
        return xml.encode()
    if hasattr(xml, "read"):
        return _bytes(xml.read())
    if isinstance(xml, (bytearray, memoryview)):
        return bytes(xml)
    words = f"xml must be bytes, str, a path or a file object, not {type(xml).__name__}"
    raise TypeError(words)


def validate(xml: Xml, profile: Literal["schema", "eu", "vca", "svv"] = "schema", *, unsigned: bool = False) -> Report:
    """Check a document as a receiver would, and list everything that is wrong with it.

    Args:
        xml: the document. Bytes are read as they declare; text is read as UTF-8 and must declare nothing else.
        profile: who receives it: "schema" (the official schema alone), "eu", "vca" or "svv".
        unsigned: that the signature is missing is no fault.

    Returns:
        a report, true when the document is valid. An invalid document is a normal answer, no exception.

    Raises:
        UsageError: there is no such profile.
        OSError: the file cannot be read.
    """
    return _validate(_bytes(xml), profile, unsigned)
