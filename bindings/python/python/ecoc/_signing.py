"""Keys, and signing with them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ecoc import _ecoc
from ecoc._input import Pem, Xml, password, read, read_file

if TYPE_CHECKING:
    from typing import Self

Algorithm: TypeAlias = Literal[
    "rsa-sha256",
    "rsa-sha384",
    "rsa-sha512",
    "rsa-pss-sha256",
    "rsa-pss-sha384",
    "rsa-pss-sha512",
    "ecdsa-sha256",
    "ecdsa-sha384",
]
"""How a signature value is made."""


class Signed(bytes):
    """A signed document, to be sent byte for byte as it is, and what signing had to do to it."""

    transcoded_from: str | None
    """The encoding of the input when it was none that can be kept: the signed document is UTF-8, and says so."""
    replaced: bool
    """Whether a signature was there before and has been replaced."""

    def __new__(cls, xml: bytes, transcoded_from: str | None = None, replaced: bool = False) -> Self:
        """Take the bytes over."""
        signed = super().__new__(cls, xml)
        signed.transcoded_from = transcoded_from
        signed.replaced = replaced
        return signed

    def __repr__(self) -> str:
        return f"<ecoc.Signed {len(self)} bytes>"


class Signer:
    """A private key with its certificate, ready to sign.

    It may be shared between threads. It never shows its key or password, and cannot be pickled; the key is wiped from memory with
    the last signer that holds it. (Python's own `bytes` and `str` cannot be wiped: hand in paths where that matters.)
    """

    __slots__ = ("_key",)

    _key: _ecoc.Key

    def __init__(self) -> None:
        """Refuse: a key comes from somewhere."""
        words = "make a signer by Signer.from_pem, Signer.from_pkcs12 or Signer.from_key_file"
        raise TypeError(words)

    @classmethod
    def _of(cls, key: _ecoc.Key) -> Self:
        signer = cls.__new__(cls)
        signer._key = key
        return signer

    @classmethod
    def from_pem(cls, key: Pem, certificates: Pem | None = None, *, password: str | bytes | None = None) -> Self:
        """Read a key and its certificate from PEM.

        Args:
            key: PKCS#8 (plain or encrypted), PKCS#1 or SEC 1.
            certificates: the key's certificate and those of its issuers, in any order, if they are not beside the key.
            password: opens an encrypted key.

        Raises:
            SigningKeyError: WrongPassword, UnreadableKey, MissingKey, MissingCertificate, KeyMismatch.
            SignatureError: UnsupportedAlgorithm, for a key that is neither RSA of 2048 to 8192 bits nor on P-256 or P-384.
            OSError: a file cannot be read.
        """
        return cls._read(read(key, "key"), _optional(certificates), password)

    @classmethod
    def from_pkcs12(cls, file: Xml, password: str | bytes) -> Self:
        """Read a PKCS#12 file (.p12, .pfx), with the encryption of old or new tools.

        Args:
            file: its bytes, its path (a `Path`, no `str`), or a file object.
            password: opens it.

        Raises:
            SigningKeyError, SignatureError, OSError: as for `from_pem`.
        """
        return cls._of(_ecoc.Key.from_pkcs12(read(file, "file"), _required(password)))

    @classmethod
    def from_key_file(
        cls,
        path: str | os.PathLike[str],
        certificates: str | os.PathLike[str] | None = None,
        *,
        password: str | bytes | None = None,
    ) -> Self:
        """Read the key file at a path; its content tells whether it is PEM, DER or PKCS#12.

        Args:
            path: the path of the key file.
            certificates: the path of the certificates, if they are not in the key's file.
            password: opens the file.

        Raises:
            SigningKeyError, SignatureError, OSError: as for `from_pem`.
        """
        return cls._read(read_file(path), None if certificates is None else read_file(certificates), password)

    @classmethod
    def _read(cls, key: bytes, certificates: bytes | None, secret: str | bytes | None) -> Self:
        return cls._of(_ecoc.Key.from_file(key, certificates, password(secret)))

    def sign(
        self,
        xml: Xml,
        *,
        xades: bool = False,
        replace: bool = False,
        algorithm: Algorithm | None = None,
        allow_unfit_certificate_for_tests: bool = False,
    ) -> Signed:
        """Sign a document: the signature becomes the root's last child, and all other bytes stay as they are.

        Args:
            xml: the document: bytes, text, the path of its file, a file object, or what `Ivi.to_xml` gives.
            xades: add the properties of XAdES baseline B: the time of signing and the signer's certificate.
            replace: replace a signature that is there already.
            algorithm: None is RSA-SHA256, and for elliptic curves ECDSA with the hash that suits the curve.
            allow_unfit_certificate_for_tests: sign even with a certificate that is expired, not yet valid or not meant for
                signing. Receivers refuse it.

        Returns:
            the signed document as bytes, to be sent byte for byte.

        Raises:
            DocumentError: it is no XML or no IVI document.
            SignatureError: AlreadySigned; UnsupportedAlgorithm, when the key cannot sign with the algorithm.
            SigningKeyError: CertificateExpired, CertificateNotYetValid, CertificateUsage.
        """
        signed = self._key.sign(read(xml), xades, replace, algorithm, allow_unfit_certificate_for_tests)
        return Signed(*signed)

    @property
    def subject(self) -> str:
        """The subject of the signer's certificate, in the text form of RFC 4514."""
        return self._key.subject

    @property
    def chain(self) -> list[bytes]:
        """The signer's certificate, then those of its issuers as far as they were given, as DER."""
        return self._key.chain

    def __repr__(self) -> str:
        return f"<ecoc.Signer {self.subject}>"

    def __reduce__(self) -> tuple[Any, ...]:
        words = "a signer holds a private key and is not pickled: read the key where it is needed"
        raise TypeError(words)


def _optional(certificates: Pem | None) -> bytes | None:
    return None if certificates is None else read(certificates, "certificates")


def _required(secret: str | bytes) -> bytes:
    given = password(secret)
    if given is None:
        words = "a PKCS#12 file needs a password; the empty one is ''"
        raise TypeError(words)
    return given
