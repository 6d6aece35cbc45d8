"""Checking documents."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ecoc import _ecoc
from ecoc._input import Xml, read

Profile: TypeAlias = Literal["schema", "eu", "vca", "svv"]
"""Who receives a document."""


def validate(xml: Xml, profile: Profile = "schema", *, unsigned: bool = False) -> _ecoc.Report:
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
    return _ecoc.validate(read(xml), profile, unsigned)
