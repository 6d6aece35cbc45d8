"""A stand-in for the authorities, for your own tests.

The sandbox runs in this process, on a port of 127.0.0.1, with nothing but the wheel. It is strict about what the
authorities' documents demand, submissions live in it over time, and it goes wrong on demand.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, cast

from ecoc import Authority, Signer, _ecoc
from ecoc._options import options, texts
from ecoc._records import Record, _time

if TYPE_CHECKING:
    from datetime import datetime
    from tempfile import TemporaryDirectory
    from typing import Self

    from ecoc._options import _Seconds
    from ecoc._settings import SvvSettings, VcaSettings

__all__ = ["Exchange", "Sandbox", "Struck", "Taken"]


class Taken(Record):
    """A document that an authority took, counted by its exact bytes."""

    authority: Authority
    """Who took it."""
    sha256: str
    """SHA-256 of the document's bytes, in lower-case hexadecimal."""
    reference: str
    """The document's reference id."""
    vin: str
    """Its VIN."""
    count: int
    """How often it was taken."""
    ids: list[str]
    """What it was taken under, oldest first: correlation ids at VCA, the numbers (``kuid``) that SVV gave."""
    state: Literal["Received", "Processing", "Succeeded", "Failed", "created", "deleted"]
    """Where the last of these stands now."""

    _shown = ("authority", "reference", "count", "state")


class Struck(Record):
    """How often a kind of fault struck a service."""

    service: str
    """The service: "entra", "maskinporten", "ingest", "submissions", "opprette" or "slette"."""
    fault: str
    """The kind."""
    count: int
    """How often."""

    _shown = ("service", "fault", "count")


class Exchange(Record):
    """A request and what became of it."""

    number: int
    """Counts from 1 and has no gaps; the log keeps the last 10,000."""
    time: datetime
    """When the answer was made."""
    method: str
    """The request's method."""
    path: str
    """The request's path."""
    status: int | None
    """The answer's status; None when the connection ended without one."""
    fault: str | None
    """The fault that struck it."""
    note: str
    """The service's own code, or a few words."""

    _readers = {"time": _time}  # noqa: RUF012
    _shown = ("number", "method", "path", "status", "note")


class Sandbox:
    """A running stand-in for VCA, SVV, Microsoft Entra ID and Maskinporten.

    Use it by ``with``, or `stop` it. It may be shared between threads.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        faults: float | str | os.PathLike[str] | None = None,
        seed: int | None = None,
        received_for: _Seconds | None = None,
        processing_for: _Seconds | None = None,
        failing: str | Iterable[str] = (),
        registered: str | Iterable[str] = (),
        technical_fault: str | Iterable[str] = (),
        delegated: str | Iterable[str] = (),
        svv_takes_ivi_2: bool = False,
    ) -> None:
        """Start it; it answers when this returns.

        Args:
            port: the port on 127.0.0.1; 0 takes a free one.
            faults: the share of the requests that goes wrong, from 0 to 1; or a plan as TOML, or the path of one.
            seed: the seed of the faults: the same seed gives the same faults for the same documents.
            received_for: how long a submission at VCA stays Received; 0.15 seconds when absent.
            processing_for: how long it then stays Processing; 0.3 seconds when absent.
            failing: vehicles, by reference id or VIN, whose submission at VCA ends in Failed.
            registered: vehicles that are registered in Norway, so that their certificate cannot be deleted.
            technical_fault: vehicles that SVV answers with TEKNISK_FEIL.
            delegated: organisations that the client may name as `consumer_org`.
            svv_takes_ivi_2: whether SVV takes IVI 2.0 beside 1.x.

        Raises:
            UsageError: the port is taken, or the plan means nothing.
        """
        self._folder: TemporaryDirectory[str] | None = None
        self._stage = _ecoc.Stage(
            options(
                port=port,
                faults=_plan(faults),
                seed=seed,
                received_for=received_for,
                processing_for=processing_for,
                failing=texts(failing),
                registered=texts(registered),
                technical_fault=texts(technical_fault),
                delegated=texts(delegated),
                svv_takes_ivi_2=svv_takes_ivi_2,
            )
        )
        self._url = self._stage.url()
        self._key, self._certificate = _ecoc.test_key()

    @property
    def url(self) -> str:
        """Scheme, host and port, without a closing slash."""
        return self._url

    @property
    def vca_settings(self) -> VcaSettings:
        """The settings of a `Vca`: ``Vca(**sandbox.vca_settings)``."""
        return cast("VcaSettings", json.loads(self._stage.vca_settings()))

    @property
    def svv_settings(self) -> SvvSettings:
        """The settings of an `Svv`, with a test key that lies in a folder until the sandbox stops."""
        settings = cast("SvvSettings", json.loads(self._stage.svv_settings()))
        folder = self._files()
        settings["key"], settings["certificate"] = f"{folder}/key.pem", f"{folder}/certificate.pem"
        return settings

    @property
    def signer(self) -> Signer:
        """A seal for tests, made for this sandbox: nobody trusts it."""
        return Signer.from_pem(self._key, self._certificate)

    def set_faults(self, faults: float | str | os.PathLike[str] | None, *, seed: int | None = None) -> None:
        """Have other requests go wrong from now on, as `faults` and `seed` of the sandbox itself; None ends that."""
        self._stage.set_faults(json.dumps(_plan(faults)), seed)

    def taken(self) -> list[Taken]:
        """Return every document that was taken, and how often."""
        return Taken._all_of_json(self._stage.taken())

    def struck(self) -> list[Struck]:
        """Return how often each fault of the present plan struck each service."""
        return Struck._all_of_json(self._stage.faults_struck())

    def log(self) -> Sequence[Exchange]:
        """Return what was asked and answered, oldest first."""
        return Exchange._all_of_json(self._stage.log())

    def stop(self) -> None:
        """End every connection, free the port, and delete the test key."""
        self._stage.stop()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _files(self) -> str:
        if self._folder is None:
            from tempfile import TemporaryDirectory

            # It goes with the sandbox, or with the process.
            self._folder = TemporaryDirectory(prefix="ecoc-sandbox-", ignore_cleanup_errors=True)
            folder = self._folder.name
            for name, pem in (("key", self._key), ("certificate", self._certificate)):
                with open(f"{folder}/{name}.pem", "w", encoding="ascii") as file:  # noqa: PTH123
                    file.write(pem)
        return self._folder.name

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<ecoc.testing.Sandbox on {self._url}>"


def _plan(faults: float | str | os.PathLike[str] | None) -> Any:
    """Return a rate as a number and a plan as its text."""
    if isinstance(faults, os.PathLike):
        with open(faults, encoding="utf-8") as file:  # noqa: PTH123
            return file.read()
    return faults
