"""Checking documents."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

from ecoc import _ecoc
from ecoc._input import Xml, read

Profile: TypeAlias = Literal["schema", "eu", "vca", "svv"]
"""Who receives a document."""


def validate(
    xml: Xml,
    profile: Profile = "schema",
    *,
    unsigned: bool = False,
    ivi: Literal["2.0", "1.x"] | None = None,
    country_codes: Iterable[str] = (),
    max_bytes: int | None = None,
) -> _ecoc.Report:
    """Check a document as a receiver would, and list everything that is wrong with it.

    Args:
        xml: the document. Bytes are read as they declare; text is read as UTF-8 and must declare nothing else.
        profile: who receives it: "schema" (the official schema alone), "eu", "vca" or "svv".
        unsigned: that the signature is missing is no fault.
        ivi: the family of versions that is taken instead of the profile's own, as when SVV takes 2.0.
        country_codes: type-approval country codes that are accepted besides the schema's.
        max_bytes: the greatest size of a document.

    Returns:
        a report, true when the document is valid. An invalid document is a normal answer, no exception.

    Raises:
        UsageError: there is no such profile, or an option cannot be used.
        OSError: the file cannot be read.
    """
    options = {
        "profile": profile,
        "unsigned": unsigned,
        "ivi": ivi,
        "country_codes": list(country_codes),
        "max_bytes": max_bytes,
    }
    return _ecoc.validate(read(xml), json.dumps(options))


def profile(name: Profile) -> dict[str, Any]:
    """Return what a profile demands: the schemas it takes, extra codes, the signature, the greatest size, and its rules."""
    demands: dict[str, Any] = json.loads(_ecoc.profile(name))
    return demands
