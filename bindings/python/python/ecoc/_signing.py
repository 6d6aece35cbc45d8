"""Keys, and signing with them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypedDict

from ecoc import _ecoc
from ecoc._input import Content, Pem, Xml, password, read, read_file, read_xml
from ecoc._waiting import twin

if TYPE_CHECKING:
    from typing_extensions import Self, disjoint_base
else:

    def disjoint_base(cls: type) -> type:
        """Leave a class as it is: the word is for type checkers."""
        return cls


Algorithm: TypeAlias = (
    Literal["rsa-sha256", "rsa-sha384", "rsa-sha512"]
    | Literal["rsa-pss-sha256", "rsa-pss-sha384", "rsa-pss-sha512"]
    | Literal["ecdsa-sha256", "ecdsa-sha384"]
)
"""How a signature value is made."""


class ProductionPlace(TypedDict, total=False):
    """Where a signature is made (ETSI EN 319 132-1, 5.2.5); at least one field is given."""

    city: str
    street: str
    state: str
    postal_code: str
    country: str


class _SignaturePolicy(TypedDict):
    identifier: str
    sha256: str


class SignaturePolicy(_SignaturePolicy, total=False):
    """The policy that a signature follows (ETSI EN 319 132-1, 5.2.9).

    `identifier` is a URI, or an object identifier as ``urn:oid:1.2.3``; `sha256` that of the policy document, 64
    hexadecimal digits; `uri`, which may be left out, where the document can be had.
    """

    uri: str


class SigningRequest(NamedTuple):
    """What an external signer is asked to sign."""

    algorithm: Algorithm
    """How the value is to be made."""
    signed_info: bytes
    """The octets to be signed, for signers that hash by themselves."""
    digest: bytes
    """Their hash, for signers that take it. With RSA PKCS#1 v1.5 such a signer must put it into a DigestInfo (RFC
    8017, 9.2)."""


@disjoint_base
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

    It may be shared between threads. It never shows its key or password, and cannot be pickled; the key is wiped
    from memory with the last signer that holds it. (The `bytes` and `str` that Python itself made of a key or password
    cannot be wiped.)
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
            SignatureError: UnsupportedAlgorithm, for a key that is neither RSA of 2048 to 8192 bits nor on P-256 or
                P-384.
            OSError: a file cannot be read.
        """
        return cls._read(read(key, "key"), _optional(certificates), password)

    @classmethod
    def from_pkcs12(cls, file: Content, password: str | bytes) -> Self:
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

    @classmethod
    def external(cls, certificates: Pem, callback: Callable[[SigningRequest], bytes]) -> Self:
        """Make a signer whose key is elsewhere: in an HSM, a smart card, at a remote signing service.

        Where the answer takes minutes, comes by `await` or from another process, sign in two steps: `prepare` and
        `complete`.

        Args:
            certificates: those of the signer and its issuers (PEM or DER), in any order; the signer's is the one
                that issued none of the others.
            callback: called once for each document, on the thread that signs; gives the signature value: for RSA the
                octets of the key's length, for ECDSA the two numbers side by side (as PKCS#11 has it) or DER (as
                OpenSSL has it). A value that does not fit the certificate is an error, never a signature. What it
                raises becomes the cause (``__cause__``) of the `SignatureError` that `sign` raises: its words must
                hold no secret.

        Raises:
            SigningKeyError: UnreadableKey, MissingCertificate.
            UsageError: InvalidArgument, when it is not plain which certificate is the signer's.
            SignatureError: UnsupportedAlgorithm.
            OSError: a file cannot be read.
        """
        if not callable(callback):
            words = f"callback must be callable, not {type(callback).__name__}"
            raise TypeError(words)

        def ask(algorithm: Algorithm, signed_info: bytes, digest: bytes) -> bytes:
            value = callback(SigningRequest(algorithm, signed_info, digest))
            if not isinstance(value, (bytes, bytearray, memoryview)):
                words = f"the callback must return the signature value as bytes, not {type(value).__name__}"
                raise TypeError(words)
            return bytes(value)

        return cls._of(_ecoc.Key.external(read(certificates, "certificates"), ask))

    def sign(
        self,
        xml: Xml,
        *,
        xades: bool = False,
        replace: bool = False,
        algorithm: Algorithm | None = None,
        role: str | None = None,
        place: ProductionPlace | None = None,
        policy: SignaturePolicy | None = None,
        allow_unfit_certificate_for_tests: bool = False,
    ) -> Signed:
        """Sign a document: the signature becomes the root's last child, and all other bytes stay as they are.

        Args:
            xml: the document: bytes, text, the path of its file, a file object, or an `Ivi`.
            xades: add the properties of XAdES baseline B: the time of signing and the signer's certificate.
            replace: replace a signature that is there already.
            algorithm: None is RSA-SHA256, and for elliptic curves ECDSA with the hash that suits the curve.
            role: the role in which the signer claims to sign, such as "Manufacturer"; this and the next two need
                `xades`.
            place: where the signature is made.
            policy: the policy that the signature follows.
            allow_unfit_certificate_for_tests: sign even with a certificate that is expired, not yet valid or not
                meant for signing. Receivers refuse it.

        Returns:
            the signed document as bytes, to be sent byte for byte.

        Raises:
            DocumentError: it is no XML or no IVI document.
            SignatureError: AlreadySigned; UnsupportedAlgorithm, when the key cannot sign with the algorithm;
                SigningFailed, when an external signer fails or gives a value that does not fit.
            SigningKeyError: CertificateExpired, CertificateNotYetValid, CertificateUsage.
            UsageError: InvalidArgument, for options that are unknown or contradict each other.
            OSError: the file cannot be read.
        """
        options = _options(xades, replace, algorithm, role, place, policy, allow_unfit_certificate_for_tests)
        return Signed(*self._key.sign(read_xml(xml), options))

    sign_async = twin(sign)

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


class Prepared(NamedTuple):
    """A document that is ready but for its signature value. It holds no secret, but the whole document."""

    algorithm: Algorithm
    """How the value is to be made."""
    signed_info: bytes
    """The octets to be signed, for signers that hash by themselves."""
    digest: bytes
    """Their hash, for signers that take it; see `SigningRequest`."""
    token: bytes
    """What `complete` needs, here or in another process, days later: to be kept byte for byte."""

    def complete(self, value: bytes | bytearray | memoryview) -> Signed:
        """Complete it here: as `ecoc.complete` with the token."""
        return complete(self.token, value)

    def __repr__(self) -> str:
        return f"<ecoc.Prepared {self.algorithm}, a token of {len(self.token)} bytes>"


def prepare(
    xml: Xml,
    certificates: Pem,
    *,
    xades: bool = False,
    replace: bool = False,
    algorithm: Algorithm | None = None,
    role: str | None = None,
    place: ProductionPlace | None = None,
    policy: SignaturePolicy | None = None,
    allow_unfit_certificate_for_tests: bool = False,
) -> Prepared:
    """Prepare a document for a signature whose value is made elsewhere; `complete` is the second step.

    Args:
        xml: the document: bytes, text, the path of its file, a file object, or an `Ivi`.
        certificates: those of the signer and its issuers (PEM or DER), in any order.
        xades: as for `Signer.sign`, like all options that follow. With XAdES the time of signing is that of this call.
        replace: see there.
        algorithm: see there.
        role: see there.
        place: see there.
        policy: see there.
        allow_unfit_certificate_for_tests: see there.

    Raises:
        DocumentError, SignatureError, SigningKeyError, UsageError, OSError: as for `Signer.sign` and `Signer.external`.
    """
    options = _options(xades, replace, algorithm, role, place, policy, allow_unfit_certificate_for_tests)
    parts = _ecoc.prepare(read_xml(xml), read(certificates, "certificates"), options)
    return Prepared(*parts)


def complete(token: bytes | bytearray | memoryview, value: bytes | bytearray | memoryview) -> Signed:
    """Complete what `prepare` gave the token for.

    Nothing is given out that does not verify: a value that was made with another key, or over anything but what was
    prepared, is an error.

    Args:
        token: of `Prepared`, byte for byte.
        value: the signature value; for ECDSA the two numbers side by side, or DER.

    Raises:
        UsageError: InvalidArgument, for a token that is damaged, or of another version.
        SignatureError: SigningFailed, for a value that does not fit.
    """
    return Signed(*_ecoc.complete(bytes(token), bytes(value)))


def _options(
    xades: bool,
    replace: bool,
    algorithm: Algorithm | None,
    role: str | None,
    place: ProductionPlace | None,
    policy: SignaturePolicy | None,
    allow_unfit_certificate_for_tests: bool,
) -> str:
    return json.dumps(
        {
            "xades": xades,
            "replace": replace,
            "algorithm": algorithm,
            "role": role,
            "place": place,
            "policy": policy,
            "allow_unfit_certificate_for_tests": allow_unfit_certificate_for_tests,
        }
    )


def _optional(certificates: Pem | None) -> bytes | None:
    return None if certificates is None else read(certificates, "certificates")


def _required(secret: str | bytes) -> bytes:
    given = password(secret)
    if given is None:
        words = "a PKCS#12 file needs a password; the empty one is ''"
        raise TypeError(words)
    return given
