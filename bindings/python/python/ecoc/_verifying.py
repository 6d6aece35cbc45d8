"""Verifying signatures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ecoc import _ecoc
from ecoc._input import Pem, Xml, each, read, read_xml, time_of
from ecoc._waiting import twin

if TYPE_CHECKING:
    from datetime import datetime


class CertificateInfo(NamedTuple):
    """What a certificate says of itself."""

    subject: str
    """The holder's name in the text form of RFC 4514."""
    issuer: str
    """The issuer's name, likewise."""
    serial: str
    """The serial number, in hexadecimal pairs parted by colons."""
    not_before: datetime | None
    """The first moment of validity; None for one that Python cannot hold."""
    not_after: datetime | None
    """The last second of validity, likewise."""


class Verification:
    """What verifying a document found. It is true when the signature is sound: when no finding is an error."""

    __slots__ = ("_fields", "_json", "_report")

    def __init__(self, report: _ecoc.Report, fields: str) -> None:
        self._report = report
        self._json = fields
        self._fields: dict[str, Any] = json.loads(fields)

    @property
    def report(self) -> _ecoc.Report:
        """The findings: what is wrong, down to the reference and the digest."""
        return self._report

    @property
    def valid(self) -> bool:
        """Whether the signature is sound."""
        return self._report.valid

    @property
    def signed(self) -> bool:
        """Whether there is a signature at all."""
        return bool(self._fields["signed"])

    @property
    def trusted(self) -> bool | None:
        """Whether an anchor vouches for the signer; None without an anchor, or when the signature is not sound."""
        trusted: bool | None = self._fields["trusted"]
        return trusted

    @property
    def algorithm(self) -> str | None:
        """The signature algorithm: its short name, or its identifier when it is not known."""
        algorithm: str | None = self._fields["algorithm"]
        return algorithm

    @property
    def certificate(self) -> CertificateInfo | None:
        """The certificate that the signature names. It has made the signature only if the report has no error."""
        fields: dict[str, str] | None = self._fields["certificate"]
        if fields is None:
            return None
        return CertificateInfo(
            fields["subject"],
            fields["issuer"],
            fields["serial"],
            _ecoc.date_time(fields["not_before"]),
            _ecoc.date_time(fields["not_after"]),
        )

    @property
    def xades(self) -> bool:
        """Whether the signature has properties of XAdES."""
        return bool(self._fields["xades"])

    @property
    def signing_time(self) -> datetime | None:
        """The time of signing that the signer claims (XAdES); `to_dict` has its text, also when that is no time."""
        text: str | None = self._fields["signing_time"]
        return None if text is None else _ecoc.date_time(text)

    def to_dict(self) -> dict[str, Any]:
        """Return the report's fields and these, as plain JSON values."""
        fields: dict[str, Any] = json.loads(self._json)
        return fields

    def to_json(self) -> str:
        """Return the same as JSON text."""
        return self._json

    def __bool__(self) -> bool:
        return self.valid

    def _verdict(self) -> str:
        if not self.signed:
            return "not signed"
        parts = ["sound" if self.valid else "unsound"]
        if self.algorithm is not None:
            parts.append(self.algorithm + (" with XAdES" if self.xades else ""))
        if self.trusted is not None:
            parts.append("trusted" if self.trusted else "not trusted")
        return ", ".join(parts)

    def __str__(self) -> str:
        return "\n  ".join([self._verdict(), *map(str, self._report)])

    def __repr__(self) -> str:
        return f"<ecoc.Verification {self._verdict()}>"

    def _repr_html_(self) -> str:
        from html import escape

        return f"<p><b>{escape(self._verdict())}</b></p>{self._report._repr_html_()}"


def verify(xml: Xml, *, trust: Pem | Sequence[Pem] | None = None, at: datetime | None = None) -> Verification:
    """Verify the signature of a document, and say what is wrong with it.

    Args:
        xml: the document: bytes, text, the path of its file, or a file object.
        trust: certificates to trust (PEM), of authorities or of the seal itself; one file or several. Without any
            the signature is checked against the certificate that it carries itself: that tells whether the document
            was changed, not who signed it.
        at: the time as of which certificates are judged, for a document from an archive; None is now.

    Returns:
        a verification, true when the signature is sound. An unsound signature is a normal answer, no exception.

    Raises:
        SigningKeyError: `trust` cannot be read, or holds no certificate.
        ValueError: `at` has no time zone.
        OSError: a file cannot be read.
    """
    return Verification(*_ecoc.verify(read_xml(xml), [read(one, "trust") for one in each(trust)], time_of(at)))


verify_async = twin(verify)
