"""What may be handed in as a document, a key or a password, and its bytes."""

from __future__ import annotations

import os
from typing import Protocol, TypeAlias


class _Readable(Protocol):
    def read(self) -> bytes | str: ...


Xml: TypeAlias = bytes | bytearray | memoryview | str | os.PathLike[str] | _Readable
"""A document: its bytes, its text, the path of its file, or a file object. A `str` is always the text, never a path."""

Pem: TypeAlias = Xml
"""Keys or certificates as PEM: bytes, text, the path of a file, or a file object. A `str` is always the text, never a path."""


def read(source: Xml, what: str = "xml") -> bytes:
    """Return the bytes of a document, or of another input that may come the same ways."""
    if isinstance(source, bytes):
        return source
    if isinstance(source, os.PathLike):
        return read_file(source)
    if isinstance(source, str):
        return source.encode()
    if hasattr(source, "read"):
        return read(source.read(), what)
    if isinstance(source, (bytearray, memoryview)):
        return bytes(source)
    words = f"{what} must be bytes, str, a path or a file object, not {type(source).__name__}"
    raise TypeError(words)


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
