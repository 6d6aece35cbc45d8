"""Checking documents."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from ecoc import _ecoc
from ecoc._input import Content, Xml, each, read_text, read_xml, time_of
from ecoc._options import options, texts
from ecoc._waiting import twin

if TYPE_CHECKING:
    from datetime import datetime

Profile: TypeAlias = Literal["schema"] | Literal["eu", "vca", "svv"]
"""Who receives a document."""

Severity: TypeAlias = Literal["error"] | Literal["warning", "info"]
"""How much a finding weighs."""


class RuleText(NamedTuple):
    """What a rule says for one family of documents."""

    family: str
    """The family whose names it uses: "2.0" or "1.x"."""
    fields: list[str]
    """The fields that it is about; it is evaluated for each."""
    rule: str
    """The rule in the language of rules: predicate and conditions."""


class Rule(NamedTuple):
    """A content rule: what a receiver demands beyond the schema."""

    id: str
    """The stable id, which is the code of its findings: "IVI-R012"."""
    title: str
    """What it demands, in one sentence."""
    severity: Severity
    """How much its findings weigh, unless `validate` is told otherwise."""
    categories: list[str]
    """The vehicle categories that it holds for, each as the beginning of a code; empty for all."""
    stages: list[str]
    """The stages of completion that it holds for; empty for all."""
    frameworks: list[str]
    """The framework regulations of the approval that it holds for; empty for all."""
    profiles: list[str]
    """The receivers that it holds for; empty for all."""
    texts: list[RuleText]
    """What it says, for each family that it holds for."""
    message: str
    """What a finding says; ``{value}``, ``{expected}`` and ``{field}`` are filled in."""
    remedy: str
    """What to do about a finding."""
    source: str
    """Where the demand is written."""


def validate(
    xml: Xml,
    profile: Profile = "schema",
    *,
    unsigned: bool = False,
    ivi: Literal["2.0", "1.x"] | None = None,
    country_codes: str | Iterable[str] = (),
    xsd: Content | None = None,
    max_bytes: int | None = None,
    max_depth: int | None = None,
    max_attributes: int | None = None,
    max_findings: int | None = None,
    at: datetime | None = None,
    rules: Content | Sequence[Content] | None = None,
    severities: Mapping[str, Severity | Literal["off"]] | None = None,
) -> _ecoc.Report:
    """Check a document as a receiver would, and list everything that is wrong with it.

    Args:
        xml: the document: bytes, text, the path of its file, a file object, or an `Ivi`. Bytes are read as they
            declare; text is read as UTF-8 and must declare nothing else.
        profile: who receives it: "schema" (the official schema alone), "eu", "vca" or "svv".
        unsigned: that the signature is missing is no fault.
        ivi: the family of versions that is taken instead of the profile's own, as when SVV takes 2.0.
        country_codes: one or several type-approval country codes that are accepted besides the schema's.
        xsd: a schema of your own, in place of `profile` and `ivi`.
        max_bytes: the greatest size of a document.
        max_depth: the greatest depth of its elements.
        max_attributes: the most attributes of an element.
        max_findings: the most findings that are listed.
        at: the time that rules take for now, for a document from an archive.
        rules: files of rules (TOML) of your own, added to the content rules: each the path of a file, a file object,
            or its text; one or a list of them.
        severities: for the ids of rules another severity, or "off".

    Returns:
        a report, true when the document is valid. An invalid document is a normal answer, no exception.

    Raises:
        DocumentError: InvalidSchema, UnsupportedSchema: `xsd` cannot be used.
        UsageError: there is no such profile or rule, a rule file cannot be read, or an option cannot be used.
        OSError: the file cannot be read.
    """
    rarer = {
        "ivi": ivi,
        "country_codes": texts(country_codes) or None,
        "xsd": None if xsd is None else read_text(xsd, "xsd"),
        "max_bytes": max_bytes,
        "max_depth": max_depth,
        "max_attributes": max_attributes,
        "max_findings": max_findings,
        "at": time_of(at),
        "rules": None if rules is None else [read_text(file, "rules") for file in each(rules)],
        "severities": None if severities is None else dict(severities),
    }
    # Without them no JSON is made: it would take a tenth of the time of a small document.
    if not any(value is not None for value in rarer.values()):
        return _ecoc.validate(read_xml(xml), profile, unsigned, None)
    named = None if xsd is not None and profile == "schema" else profile
    return _ecoc.validate(read_xml(xml), profile, unsigned, options(**rarer, profile=named, unsigned=unsigned))


validate_async = twin(validate)


def profile(name: Profile) -> dict[str, Any]:
    """Return what a profile demands: the schemas that it takes, extra codes, signature, greatest size, rules."""
    demands: dict[str, Any] = json.loads(_ecoc.profile(name))
    return demands


def rules() -> list[Rule]:
    """Return the built-in content rules."""
    return [_rule(**fields) for fields in json.loads(_ecoc.rules())]


def _rule(*, texts: list[dict[str, Any]], **fields: Any) -> Rule:
    return Rule(texts=[RuleText(text["family"], text["field"], text["rule"]) for text in texts], **fields)
