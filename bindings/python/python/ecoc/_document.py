"""The document: data in and out, and one value by its path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ecoc import _ecoc
from ecoc._input import Xml, read

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Self

Value: TypeAlias = "str | int | bool | Decimal | date | datetime"
"""One value of a document, as the schema declares it."""


class Ivi(MutableMapping[str, "Value"]):
    """An IVI document: the data of a certificate, of either family (2.0 or 1.x).

    It is a mapping from paths to values: ``ivi["CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack"]``. A step without an index means
    the first, groups on the way are made as needed when a value is set, and ``del`` removes a value, a group or a row. A path that
    the schema does not know is an error everywhere, also for `get` and `in`: a misspelt name is no absent value.

    Values are given as `int`, `Decimal`, `bool`, `date` and `datetime` where the schema declares such a type, and as `str`
    otherwise. What Python's type cannot hold (a date with a zone, a time finer than microseconds, text that is no number) is given
    as the text that it is. Whether values are allowed is for `ecoc.validate` to say, on the bytes of `to_xml`.

    It holds the data alone: comments, white space between elements and the signature are left behind by `parse`; a signed document
    that is to be sent stays as bytes. Documents are equal when their data is. They may be shared between threads, and are pickled,
    by their XML.
    """

    __slots__ = ("_native",)
    __hash__ = None  # type: ignore[assignment]

    _native: _ecoc.Document

    def __init__(self) -> None:
        """Refuse: a document comes from somewhere."""
        words = "make a document by Ivi.parse, Ivi.from_dict or Ivi.from_json"
        raise TypeError(words)

    @classmethod
    def _of(cls, native: _ecoc.Document) -> Self:
        ivi = cls.__new__(cls)
        ivi._native = native
        return ivi

    @classmethod
    def parse(cls, xml: Xml) -> Self:
        """Read a document from XML.

        Args:
            xml: its bytes, its text, the path of its file, or a file object.

        Raises:
            DocumentError: it is no XML (NotXml), no IVI document (NotIvi), or holds an element that the schema does not know
                (UnknownField): nothing is dropped silently.
            OSError: the file cannot be read.
        """
        return cls._of(_ecoc.Document.parse(read(xml)))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build a document from its data.

        The dict mirrors the document: ``{"Header": {…}, "CocDataGroup": {…}}``, for 1.x ``{"Header": {…}, "Body":
        {"CocDataGroup": {…}}}``. A ``…Table`` is a list of its groups. Numbers may be `int`, `float`, `Decimal` or text,
        indicators `bool` or "Y" and "N", dates `date`, `datetime` or ISO text; None is the same as leaving the field out. What the
        header lacks is filled in: a new reference id, and for 2.0 the version of the schema, version number 1 and the time now.

        Raises:
            DocumentError: a field that the schema does not know (UnknownField), a value of the wrong kind (WrongType); with the
                place, such as ``$.CocDataGroup.AxleTable[1].AxleNumber``, and the nearest known name.
        """
        return cls._of(_ecoc.Document.from_dict(data))

    @classmethod
    def from_json(cls, text: Xml) -> Self:
        """Build a document from its data as JSON: as `from_dict`, and a key given twice is an error (InvalidJson).

        Args:
            text: the JSON as bytes or text, the path of its file, or a file object.
        """
        return cls._of(_ecoc.Document.from_json(read(text, "text")))

    def to_dict(self) -> dict[str, Any]:
        """Return the data, with the values typed as those of a path. For plain JSON take ``json.loads(ivi.to_json())``."""
        return self._native.to_dict()

    def to_json(self) -> str:
        """Return the data as JSON text, indented: decimals as text, so that their digits survive, indicators as "Y" and "N"."""
        return self._native.to_json()

    def to_xml(self) -> bytes:
        """Return the document as XML: UTF-8, in the schema's order, indented, without a signature."""
        return self._native.to_xml()

    @property
    def family(self) -> str:
        """The family of versions: "2.0" or "1.x"."""
        return self._native.family

    def count(self, path: str) -> int:
        """Return how many rows the table at a path has, or fields the group; 0 when there is none, or a value."""
        return self._native.count(path)

    def copy(self) -> Self:
        """Return a document of its own with the same data."""
        return self._of(self._native.copy())

    def __getitem__(self, path: str) -> Value:
        return self._native.get(path)

    def __setitem__(self, path: str, value: Value | float) -> None:
        self._native.set(path, value)

    def __delitem__(self, path: str) -> None:
        self._native.remove(path)

    def __contains__(self, path: object) -> bool:
        return isinstance(path, str) and self._native.has(path)

    def __iter__(self) -> Iterator[str]:
        return iter(self._native.paths())

    def __len__(self) -> int:
        return len(self._native.paths())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Ivi):
            return NotImplemented
        return self._native.equals(other._native)

    def __copy__(self) -> Self:
        return self.copy()

    def __deepcopy__(self, _memo: object) -> Self:
        return self.copy()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).parse, (self.to_xml(),)

    def __repr__(self) -> str:
        return f"<ecoc.Ivi {self.family}, {len(self)} values>"
