"""What a document is, how two differ, and what the embedded schemas and the language of rules say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from ecoc import _ecoc
from ecoc._input import Xml, read_xml

if TYPE_CHECKING:
    from ecoc._document import Ivi


class Identity(NamedTuple):
    """What identifies a document to its authority. Its repr leaves out the VIN, which leads to a person."""

    family: str
    """The family of versions: "2.0" or "1.x"."""
    version: str
    """The version that the header states, such as "1.9"; empty when it states none."""
    reference: str
    """The reference id of the header."""
    vin: str | None
    """The vehicle identification number, if the document has one."""

    def __repr__(self) -> str:
        return f"<ecoc.Identity {self.family}, {self.reference}>"


class Difference(NamedTuple):
    """One difference between two documents."""

    path: str
    """Where it is, as a document takes it."""
    before: str | None
    """The value in the first document, as the text that it is; None when it has none."""
    after: str | None
    """The value in the second document, likewise."""


def identity_of(xml: Xml) -> Identity:
    """Read what identifies a document, as far into it as need be: whether the rest is sound is for `validate` to say.

    Raises:
        DocumentError: NotXml, Encoding, LimitExceeded, when it cannot be read so far; NotIvi; InvalidDocument, when it
            has no reference id.
    """
    return Identity(*_ecoc.identity_of(read_xml(xml)))


def diff(first: Ivi, second: Ivi) -> list[Difference]:
    """Return what differs between two documents, in the order of the schema."""
    for document in (first, second):
        if not hasattr(document, "_native"):
            words = f"documents must be of the class Ivi, not {type(document).__name__}: Ivi.parse makes one"
            raise TypeError(words)
    return [Difference(*row) for row in _ecoc.diff(first._native, second._native)]


def schema_xsd(name: Literal["2.0", "1.11", "xmldsig"]) -> str:
    """Return an embedded schema as an XSD file, for other validators."""
    return _ecoc.schema_xsd(name)


def check_rule(family: Literal["2.0", "1.x"], field: str, rule: str) -> None:
    """Check whether a rule about a field can be read, as a rule file would hold it.

    Raises:
        UsageError: InvalidArgument, with the column in the text, what is wrong and what to write instead.
    """
    _ecoc.check_rule(family, field, rule)
