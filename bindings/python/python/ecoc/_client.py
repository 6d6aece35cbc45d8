"""What the clients of both authorities have in common."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from ecoc import _ecoc
from ecoc._batch import AsyncResuming, Resuming, resume_all, resume_all_async
from ecoc._errors import UsageError
from ecoc._input import Xml, read_xml
from ecoc._ledger import Ledger
from ecoc._options import options
from ecoc._records import Authority, Outcome
from ecoc._waiting import run

if TYPE_CHECKING:
    from typing import Self

    from ecoc._options import _Seconds


class Client:
    """What both clients have in common."""

    __slots__ = ("_ledger", "_native", "_owned")

    _authority: ClassVar[Authority]
    _native: _ecoc.Client
    _ledger: Ledger | None

    def _open(self, settings: str, ledger: Ledger | str | os.PathLike[str] | None) -> None:
        self._owned = not (ledger is None or isinstance(ledger, Ledger))
        self._ledger = ledger if ledger is None or isinstance(ledger, Ledger) else Ledger(ledger)
        journal = None if self._ledger is None else self._ledger._native
        try:
            self._native = _ecoc.Client(self._authority, settings, journal)
        except BaseException:
            if self._owned and self._ledger is not None:
                self._ledger.close()
            raise

    @property
    def environment(self) -> str:
        """The service's name in the ledger: the environment's name, or the base URL where one is set by hand."""
        return self._native.environment()

    @property
    def ledger(self) -> Ledger | None:
        """The ledger that submissions are written down in."""
        return self._ledger

    @property
    def profile(self) -> dict[str, Any]:
        """What a document must meet to be sent, by the client's settings, as `ecoc.profile` describes it."""
        profile: dict[str, Any] = json.loads(self._native.profile())
        return profile

    def validate(self, xml: Xml, *, unsigned: bool = False) -> _ecoc.Report:
        """Check a document as its receiver would, by the client's settings; as `ecoc.validate`."""
        return self._native.validate(read_xml(xml), unsigned)

    def resume(
        self,
        *,
        concurrency: int | None = None,
        deadline: _Seconds | None = None,
        cancel: _ecoc.Cancel | None = None,
        progress: Callable[[Outcome], object] | None = None,
    ) -> list[Outcome]:
        """Finish what a crash, an outage or a lost answer left in the ledger.

        What is queued is sent; what is uncertain is sent again only when the authority does not have it: VCA is asked
        first, SVV's answer to the same document tells. What another process has in hand is left to it.

        Args:
            concurrency: how many are taken up at a time, at most 256; 8 when absent.
            deadline: the most time for one; five minutes when absent.
            cancel: ends it early; the result then holds those that were begun.
            progress: called with each outcome, in the order of the ledger.

        Raises:
            UsageError: MissingSetting without a ledger.
            LedgerError: the ledger cannot be read. What goes wrong with one submission is in its outcome.
        """
        return resume_all(self.resume_many(concurrency=concurrency, deadline=deadline, cancel=cancel), progress)

    def resume_many(
        self,
        *,
        concurrency: int | None = None,
        deadline: _Seconds | None = None,
        cancel: _ecoc.Cancel | None = None,
    ) -> Resuming:
        """Return an iterator over what `resume` does, so that the outcomes do not pile up."""
        switch = _ecoc.Cancel() if cancel is None else cancel
        return Resuming(self._native.resume(options(concurrency=concurrency, deadline=deadline), switch), switch)

    async def resume_async(
        self,
        *,
        concurrency: int | None = None,
        deadline: _Seconds | None = None,
        progress: Callable[[Outcome], object] | None = None,
    ) -> list[Outcome]:
        """As `resume`. Cancelling the task ends it early; what was sent stays sent, and in the ledger."""
        resuming = await self.resume_many_async(concurrency=concurrency, deadline=deadline)
        return await resume_all_async(resuming, progress)

    async def resume_many_async(
        self, *, concurrency: int | None = None, deadline: _Seconds | None = None
    ) -> AsyncResuming:
        """As `resume_many`; the outcomes come by ``async for``."""
        switch = _ecoc.Cancel()
        how = options(concurrency=concurrency, deadline=deadline)
        return AsyncResuming(await run(lambda: self._native.resume(how, switch), switch), switch)

    def close(self) -> None:
        """Let go of connections and tokens, and close the ledger if this client has opened it.

        Calls that run go on to their end; later ones fail with a `UsageError` (HandleMisuse).
        """
        self._native.close()
        if self._owned and self._ledger is not None:
            self._ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        try:
            parts = [self.environment]
        except UsageError:
            parts = ["closed"]
        if self._ledger is not None:
            parts.append(repr(self._ledger))
        return f"<ecoc.{type(self).__name__} {', '.join(parts)}>"


def ids_of(given: Iterable[str]) -> list[str]:
    """Return the ids; a text alone is one, not a list of its letters."""
    ids = [given] if isinstance(given, str) else list(given)
    for one in ids:
        if not isinstance(one, str):
            words = f"a correlation id must be a str, not {type(one).__name__}"
            raise TypeError(words)
    return ids
