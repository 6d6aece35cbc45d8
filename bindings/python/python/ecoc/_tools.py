"""What helps around the clients: a diagnosis, the key to be registered, the meaning of codes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypedDict, overload

from ecoc import _ecoc
from ecoc._errors import Error, from_dict
from ecoc._input import Pem, each, password, read, read_certificates
from ecoc._options import options
from ecoc._records import Authority, Record
from ecoc._settings import text
from ecoc._waiting import run

if TYPE_CHECKING:
    import os
    from datetime import datetime

    from typing_extensions import Unpack

    from ecoc._ledger import Ledger
    from ecoc._options import _Seconds
    from ecoc._settings import SvvSettings, VcaSettings


class Check(Record):
    """One thing that was looked at."""

    name: str
    """What kind of thing; several checks may have the same name, each with its own subject."""
    verdict: Literal["ok", "warning", "failed", "skipped"]
    """What it came to."""
    subject: str | None
    """Which one: host and port of a server, a file, an aspect of the certificate."""
    message: str
    """What was found, in one sentence."""
    remedy: str | None
    """What to do about it, in one sentence."""
    error: Error | None
    """The error behind it, with the service's own code and words."""

    _readers = {"error": from_dict}  # noqa: RUF012
    _shown = ("name", "verdict", "subject", "message")


class Diagnosis(Record):
    """What was found about one authority. It is true when nothing has failed, and iterates over its checks."""

    authority: Authority
    """Whose client it is about."""
    environment: str | None
    """The environment that is set, or the base URL where one is set by hand."""
    sound: bool
    """Whether nothing has failed; warnings and what was skipped do not count."""
    checks: tuple[Check, ...]
    """What was looked at, in its order."""

    _readers = {"checks": lambda checks: tuple(Check(check) for check in checks)}  # noqa: RUF012
    _shown = ("authority", "environment", "sound")

    _text: str

    def __init__(self, fields: dict[str, Any], text: str = "") -> None:
        super().__init__(fields)
        self.__dict__["_text"] = text

    def __bool__(self) -> bool:
        return self.sound

    def __iter__(self) -> Iterator[Check]:
        return iter(self.checks)

    def __len__(self) -> int:
        return len(self.checks)

    def __str__(self) -> str:
        return self._text

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return type(self), (self._fields, self._text)


class DiagnoseOptions(TypedDict, total=False):
    """How `diagnose` looks."""

    ledger: Ledger | str | os.PathLike[str] | None
    """The ledger to look at; a file that is not there is not made."""
    trust: Pem | Sequence[Pem] | None
    """Certificates to believe (PEM): when there are any, the chain of the client's certificate has to lead to one."""
    at: datetime | None
    """The time as of which certificates are judged; None is now."""
    call: bool
    """Whether the authority itself is called, with a call that changes nothing; True when absent."""
    deadline: _Seconds | None
    """The most time that the whole may take; one minute when absent."""


@overload
def diagnose(
    authority: Literal["vca"],
    settings: VcaSettings,
    *,
    cancel: _ecoc.Cancel | None = None,
    **how: Unpack[DiagnoseOptions],
) -> Diagnosis: ...
@overload
def diagnose(
    authority: Literal["svv"],
    settings: SvvSettings,
    *,
    cancel: _ecoc.Cancel | None = None,
    **how: Unpack[DiagnoseOptions],
) -> Diagnosis: ...
def diagnose(
    authority: Authority,
    settings: Mapping[str, Any],
    *,
    cancel: _ecoc.Cancel | None = None,
    **how: Unpack[DiagnoseOptions],
) -> Diagnosis:
    """Look at everything that a client needs: settings, key and certificate, clock, network, token and access.

    It never fails: what cannot be looked at is skipped, and says why. No document is sent.

    Args:
        authority: "vca" or "svv".
        settings: those of the client.
        cancel: ends it early.
        how: see `DiagnoseOptions`.
    """
    return _look(authority, settings, cancel or _ecoc.Cancel(), **how)


@overload
async def diagnose_async(
    authority: Literal["vca"], settings: VcaSettings, **how: Unpack[DiagnoseOptions]
) -> Diagnosis: ...
@overload
async def diagnose_async(
    authority: Literal["svv"], settings: SvvSettings, **how: Unpack[DiagnoseOptions]
) -> Diagnosis: ...
async def diagnose_async(
    authority: Authority, settings: Mapping[str, Any], **how: Unpack[DiagnoseOptions]
) -> Diagnosis:
    """As `diagnose`, for asyncio. Cancelling the task ends it early."""
    switch = _ecoc.Cancel()
    return await run(lambda: _look(authority, settings, switch, **how), switch)


def _look(
    authority: Authority,
    settings: Mapping[str, Any],
    cancel: _ecoc.Cancel,
    *,
    ledger: Ledger | str | os.PathLike[str] | None = None,
    trust: Pem | Sequence[Pem] | None = None,
    at: datetime | None = None,
    call: bool = True,
    deadline: _Seconds | None = None,
) -> Diagnosis:
    how = options(
        ledger=getattr(ledger, "path", ledger),
        trust=[read_certificates(file, "trust") for file in each(trust)],
        at=at,
        call=call,
        deadline=deadline,
    )
    words, found = _ecoc.diagnose(authority, text(settings, {}), how, cancel)
    return Diagnosis(json.loads(found), words)


def jwk(
    key: Pem | None = None,
    certificates: Pem | None = None,
    *,
    password: str | bytes | None = None,
    kid: str | None = None,
    algorithm: Literal["RS256", "RS384", "RS512"] | None = None,
) -> dict[str, str]:
    """Return the public key that is registered at Maskinporten, as a JSON Web Key without any private member.

    Args:
        key: the key's file (PEM, DER or PKCS#12), the same that `Svv` has with a `kid`.
        certificates: the key's certificate; without `key` that of a private key that no file holds.
        password: opens the key's file.
        kid: names the key; else its name is its thumbprint (RFC 7638).
        algorithm: how the key will sign; "RS256" when absent.

    Raises:
        SigningKeyError: WrongPassword, UnreadableKey, MissingKey, MissingCertificate, KeyMismatch.
        SignatureError: UnsupportedAlgorithm, for a key that is not RSA of 2048 to 8192 bits.
    """
    made: dict[str, str] = json.loads(
        _ecoc.jwk(
            None if key is None else read(key, "key"),
            None if certificates is None else read(certificates, "certificates"),
            _password(password),
            options(kid=kid, algorithm=algorithm),
        )
    )
    return made


_password = password


def explain(authority: Authority, code: str | int) -> str | None:
    """Return what an authority's code means, in English; None for a code that is in none of its tables.

    Args:
        authority: "vca" or "svv".
        code: SVV's code, with or without its prefix; for VCA the HTTP status of its answer; or a code of the
            authority's token service, such as "AADSTS7000222", "MP-200" or "invalid_client".
    """
    return _ecoc.explain(authority, str(code))


class FindingCode(NamedTuple):
    """The code of a finding."""

    code: str
    """The code, such as "IVI-S012"."""
    meaning: str
    """What it means."""


def finding_codes() -> list[FindingCode]:
    """Return every code of a finding with its meaning; those of the content rules are the ids of `ecoc.rules`."""
    return [FindingCode(*row) for row in _ecoc.finding_codes()]
