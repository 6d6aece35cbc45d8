"""Vehicle identification numbers and type-approval numbers, taken apart."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from ecoc import _ecoc


class Vin(NamedTuple):
    """A vehicle identification number (ISO 3779) and its parts.

    It leads to a person, so its repr shows the beginning alone.
    """

    vin: str
    """The whole number."""
    wmi: str
    """The world manufacturer identifier: characters 1 to 3."""
    vds: str
    """The vehicle descriptor section: characters 4 to 9."""
    vis: str
    """The vehicle indicator section: characters 10 to 17."""
    region: str
    """The part of the world that its first characters name, such as "Europe"."""
    small_manufacturer: bool
    """Whether the manufacturer builds few vehicles a year: the third character is 9."""
    manufacturer: str
    """The manufacturer's identifier: the WMI, and for a small manufacturer characters 12 to 14 too."""

    def __repr__(self) -> str:
        return f"<ecoc.Vin {self.wmi}…, {self.region}>"


class ApprovalAuthority(NamedTuple):
    """The authority of a type approval; country and its code are None when ecoc does not know the authority."""

    code: str
    country: str | None
    country_code: str | None


class ApprovalFramework(NamedTuple):
    """The act of a type approval; title and categories are None for what is no act for whole vehicles."""

    number: str | None
    title: str | None
    categories: str | None


class ApprovalNumber(NamedTuple):
    """A type-approval number and its parts."""

    approval: str
    """The whole number, as it was given."""
    authority: ApprovalAuthority
    """Who granted it."""
    framework: ApprovalFramework
    """The act that it was granted under."""
    series: str
    """The series that it is for: "unlimited", "small", "national small" or "unknown"."""
    series_letters: str | None
    """The letters of a series that ecoc does not know."""
    amendment: str | None
    """The amending or implementing act, which approvals of systems and components carry as a section of its own."""
    number: str
    """The base number, such as "00264"."""
    extension: str
    """The extension, such as "01"; "00" is the first issue."""

    def same_approval(self, other: ApprovalNumber) -> bool:
        """Return whether this is the same approval, perhaps in another extension."""
        if not isinstance(other, ApprovalNumber):
            words = f"other must be an ApprovalNumber, not {type(other).__name__}: parse_approval_number makes one"
            raise TypeError(words)
        return _ecoc.same_approval(self.approval, other.approval)


def parse_vin(text: str) -> Vin:
    """Take a vehicle identification number apart.

    Raises:
        UsageError: InvalidArgument, with what is wrong with it.
    """
    return Vin(**json.loads(_ecoc.parse_vin(text)))


def parse_approval_number(text: str) -> ApprovalNumber:
    """Take a type-approval number apart: ``e4*2018/858*00264*01``, ``e6*2007/46*0289*09``, ``g11*…``.

    Raises:
        UsageError: InvalidArgument, with what is wrong with it.
    """
    fields: dict[str, Any] = json.loads(_ecoc.parse_approval_number(text))
    fields["authority"] = ApprovalAuthority(**fields["authority"])
    fields["framework"] = ApprovalFramework(**fields["framework"])
    return ApprovalNumber(**fields)
