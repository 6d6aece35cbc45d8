"""What may be handed in as a document, a key or a password, and its bytes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias, cast

from ecoc import _ecoc

if TYPE_CHECKING:
    from datetime import datetime


class _Readable(Protocol):
    def read(self) -> bytes | str: ...


class _Document(Protocol):
    def to_xml(self) -> bytes: ...


Content: TypeAlias = bytes | bytearray | memoryview | str | os.PathLike[str] | _Readable
"""What a file holds: its bytes, its text, its path, or a file object. A `str` is always the text, never a path."""

Pem: TypeAlias = Content
"""Keys or certificates as PEM: bytes, text, the path of a file, or a file object. A `str` is always the text,
never a path."""

Xml: TypeAlias = Content | _Document
"""A document: its bytes, its text, the path of its file, a file object, or an `Ivi`, which is taken as its
`to_xml()`. A `str` is
always the text, never a path."""


def read(source: Content, what: str) -> bytes:
    """Return the bytes of an input; `what` names it in the error."""
    if isinstance(source, bytes):
        return source
    if isinstance(source, os.PathLike):
        return read_file(source)
    if isinstance(source, str):
        _no_path(source, what)
        return source.encode()
    if isinstance(source, (bytearray, memoryview)):
        return bytes(source)
    if hasattr(source, "read"):
        return read(source.read(), what)
    words = f"{what} must be bytes, str, a path or a file object, not {type(source).__name__}"
    raise TypeError(words)


_ENDINGS = (".xml", ".json", ".xsd", ".toml", ".pem", ".crt", ".cer", ".der", ".key", ".p12", ".pfx")


def _no_path(text: str, what: str) -> None:
    """Refuse what is no content at all but the name of a file."""
    if text.lower().endswith(_ENDINGS) and len(text) < 4096 and not any(sign in text for sign in "<{[\n="):
        words = f"{what} is a text that looks like the name of a file: for its content hand in pathlib.Path(…)"
        raise TypeError(words)


def read_text(source: Content, what: str) -> str:
    """Return an input that has to be UTF-8 as text."""
    try:
        return read(source, what).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _ecoc.error("InvalidArgument", f"{what} is not UTF-8", "save the file as UTF-8") from error


def read_certificates(source: Content, what: str) -> str:
    """Return certificates as PEM; one in DER is written as such."""
    held = read(source, what)
    if not held.startswith(b"\x30"):
        return held.decode("ascii", "replace")
    from base64 import encodebytes

    return f"-----BEGIN CERTIFICATE-----\n{encodebytes(held).decode()}-----END CERTIFICATE-----\n"


def read_xml(source: Xml) -> bytes:
    """Return the bytes of a document."""
    if isinstance(source, bytes):
        return source
    to_xml = getattr(source, "to_xml", None)
    return read(cast("Content", source) if to_xml is None else to_xml(), "xml")


def each(sources: Content | Sequence[Content] | None) -> Sequence[Content]:
    """Return the inputs where there may be one or several."""
    if sources is None:
        return ()
    return sources if isinstance(sources, (list, tuple)) else (cast("Content", sources),)


def read_file(path: str | os.PathLike[str]) -> bytes:
    """Return the bytes of a file."""
    with open(path, "rb") as file:  # noqa: PTH123  (importing pathlib would take longer than the rest of ecoc)
        return file.read()


def password(given: str | bytes | None) -> bytes | None:
    """Return a password as the bytes that open a key."""
    if given is None or isinstance(given, bytes):
        return given
    if isinstance(given, str):
        return given.encode()
    words = f"password must be str, bytes or None, not {type(given).__name__}"
    raise TypeError(words)


def time_of(at: datetime | None) -> str | None:
    """Return a moment as text."""
    if at is not None and not hasattr(at, "utcoffset"):
        words = f"at must be a datetime with its zone, not {type(at).__name__}"
        raise TypeError(words)
    if at is not None and at.utcoffset() is None:
        words = "at has no time zone: give one, such as datetime.timezone.utc"
        raise ValueError(words)
    return None if at is None else at.isoformat()
