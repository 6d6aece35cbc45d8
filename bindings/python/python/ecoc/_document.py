"""The document: data in and out, and one value by its path."""

from __future__ import annotations

import json
from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict, overload

from ecoc import _ecoc
from ecoc._input import Content, read

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal
    from typing import TypeAlias

    from typing_extensions import Self

    from ecoc.types import Data, DataInput, ivi_1, ivi_2_0

    _Value: TypeAlias = str | int | bool | Decimal | date | datetime


class StageManufacturer(TypedDict, total=False):
    """Name and address of the manufacturer of a stage."""

    name: str
    address_line_1: str
    address_line_2: str
    address_line_3: str
    place: str
    country: str


class Ivi(MutableMapping[str, "_Value"]):
    """An IVI document: the data of a certificate, of either family (2.0 or 1.x).

    It is a mapping from paths to values: ``ivi["CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack"]``. A step without an
    index means the first, groups on the way are made as needed when a value is set, and ``del`` removes a value, a
    group or a row. A path that the schema does not know is an error everywhere, also for `get` and `in`: a misspelt
    name is no absent value.

    Values are given as `int`, `Decimal`, `bool`, `date` and `datetime` where the schema declares such a type, and as
    `str` otherwise. What Python's type cannot hold (a date with a zone, a time finer than microseconds, text that is
    no number) is given as the text that it is. Whether values are allowed is for `ecoc.validate` to say, on the
    bytes of `to_xml`.

    It holds the data alone: comments, white space between elements and the signature are left behind by `parse`; a
    signed document that is to be sent stays as bytes. Documents are equal when their data is. They may be shared
    between threads, and are pickled, by their XML.
    """

    __slots__ = ("_native",)

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
    def parse(cls, xml: Content) -> Self:
        """Read a document from XML.

        Args:
            xml: its bytes, its text, the path of its file, or a file object.

        Raises:
            DocumentError: it is no XML (NotXml), no IVI document (NotIvi), or holds an element that the schema does
                not know (UnknownField): nothing is dropped silently.
            OSError: the file cannot be read.
        """
        return cls._of(_ecoc.Document.parse(read(xml, "xml")))

    @classmethod
    def from_dict(cls, data: DataInput) -> Self:
        """Build a document from its data.

        The dict mirrors the document: ``{"Header": {…}, "CocDataGroup": {…}}``, for 1.x ``{"Header": {…}, "Body":
        {"CocDataGroup": {…}}}``. A ``…Table`` is a list of its groups. Numbers may be `int`, `float`, `Decimal` or
        text, indicators `bool` or "Y" and "N", dates `date`, `datetime` or ISO text; None is the same as leaving the
        field out. What the header lacks is filled in: a new reference id, and for 2.0 the version of the schema,
        version number 1 and the time now. The module `ecoc.types` has a type for every group.

        Raises:
            DocumentError: a field that the schema does not know (UnknownField), a value of the wrong kind
                (WrongType); with the place, such as ``$.CocDataGroup.AxleTable[1].AxleNumber``, and the nearest known
                name.
        """
        return cls._of(_ecoc.Document.from_dict(data))

    @classmethod
    def from_json(cls, text: Content) -> Self:
        """Build a document from its data as JSON: as `from_dict`, and a key given twice is an error (InvalidJson).

        Args:
            text: the JSON as bytes or text, the path of its file, or a file object.
        """
        return cls._of(_ecoc.Document.from_json(read(text, "text")))

    @overload
    def to_dict(self, family: None = None) -> Data: ...
    @overload
    def to_dict(self, family: Literal["2.0"]) -> ivi_2_0.InitialVehicleInformation: ...
    @overload
    def to_dict(self, family: Literal["1.x"]) -> ivi_1.InitialVehicleInformation: ...
    def to_dict(self, family: Literal["2.0", "1.x"] | None = None) -> Data:
        """Return the data, with values typed as those of a path.

        `from_dict` takes it, and makes a document of the same values. It is a copy: changing it does not change the
        document. `to_json` gives the data as plain JSON, with every character kept. The types say what a valid
        document holds.

        Args:
            family: the family that the document must have; it lets type checkers and editors know every field.

        Raises:
            UsageError: InvalidArgument, when the document is of the other family.
        """
        data: Data = self._native.to_dict(family)
        return data

    def to_json(self) -> str:
        """Return the data as JSON text: decimals as text, so that their digits survive, indicators as "Y" and "N"."""
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

    def correction(self) -> Self:
        """Return the next version of the document.

        Its reference is new, its version number is one more, its time is now, and its data is the same.
        Change what is to be corrected, then validate, sign and send it; `validate_correction` checks the pair.

        Raises:
            DocumentError: InvalidDocument, when the version number is missing (2.0), no number, or the greatest
                already, or when the document's time lies in the future.
        """
        return self._of(_ecoc.correction(self._native))

    def next_stage(
        self,
        *,
        approval_number: str | None = None,
        approval_date: date | str | None = None,
        vehicle_type: str | None = None,
        variant: str | None = None,
        version: str | None = None,
        completion: Literal["I", "V"] | None = None,
        manufacture_date: date | str | None = None,
        manufacturer: StageManufacturer | None = None,
    ) -> Self:
        """Return the document of the vehicle's next stage, n + 1, begun from this one of stage n.

        The VIN and all data of the vehicle are kept, every table whole; reference, version number and time are new,
        and what this document says of itself stands there as the previous stage. What is not given here is left
        empty, for `validate` to ask for. Give what the stage changed, then validate, sign and send it;
        `validate_stages` checks the chain.

        Args:
            approval_number: that of the stage; the authority's code and the kind of approval are taken from it.
            approval_date: the date on which that approval, with that extension, was issued.
            vehicle_type: the type under that approval.
            variant: the variant.
            version: the version.
            completion: "V" for a completed vehicle, "I" for one that stays incomplete.
            manufacture_date: the date on which the stage was done.
            manufacturer: who builds the stage.

        Raises:
            UsageError: InvalidArgument, for a `completion` that the vehicle cannot have.
            DocumentError: InvalidDocument, when this document is of a completed vehicle, or lacks what the next
                stage must state of it.
        """
        options = {
            "approval_number": approval_number,
            "approval_date": _text(approval_date, "approval_date"),
            "vehicle_type": vehicle_type,
            "variant": variant,
            "version": version,
            "completion": completion,
            "manufacture_date": _text(manufacture_date, "manufacture_date"),
            "manufacturer": manufacturer,
        }
        return self._of(_ecoc.next_stage(self._native, json.dumps(options)))

    def __getitem__(self, path: str) -> _Value:
        return self._native.get(path)

    def __setitem__(self, path: str, value: _Value | float) -> None:
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

    def _repr_html_(self) -> str:
        """Show the groups and how much is in each, for notebooks: no values, since notebooks are passed on."""
        group = "Body/CocDataGroup" if self.family == "1.x" else "CocDataGroup"
        sizes: dict[str, int] = {}
        for path in self:
            name = path.removeprefix(f"{group}/").split("/")[0].split("[")[0]
            sizes[name] = sizes.get(name, 0) + 1
        # The names are those of the schema.
        rows = "".join(f"<tr><td>{name}</td><td>{size}</td></tr>" for name, size in sizes.items() if size > 1)
        head = "<tr><th>group</th><th>values</th></tr>"
        title = f"<p><b>IVI {self.family}, {len(self)} values</b></p>"
        return f"{title}<table><thead>{head}</thead><tbody>{rows}</tbody></table>"


def _text(day: date | str | None, what: str) -> str | None:
    if day is None or isinstance(day, str):
        return day
    # A datetime is a date to Python, and none to a certificate: which day it is depends on the place.
    if not hasattr(day, "isoformat") or hasattr(day, "utcoffset"):
        words = f"{what} must be a date or its text, not {type(day).__name__}"
        raise TypeError(words)
    return day.isoformat()
