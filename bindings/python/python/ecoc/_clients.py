"""The clients of the authorities."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterable, Callable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from ecoc import _ecoc
from ecoc._batch import AsyncBatch, AsyncResuming, Batch, Resuming, resume_all, resume_all_async
from ecoc._errors import UsageError
from ecoc._input import Xml, read_xml
from ecoc._ledger import Ledger
from ecoc._options import options
from ecoc._records import Authority, Outcome, Progress, Receipt, Submission
from ecoc._settings import read, text
from ecoc._waiting import in_loop, read_async, run

if TYPE_CHECKING:
    from typing import Self

    from typing_extensions import Unpack

    from ecoc._batch import SubmitOptions, SvvSubmitOptions
    from ecoc._options import _Seconds
    from ecoc._settings import SvvSettings, VcaSettings


class _Client:
    """What both clients have in common."""

    __slots__ = ("_ledger", "_native", "_owned")

    _authority: ClassVar[Authority]
    _native: _ecoc.Client
    _ledger: Ledger | None

    def _open(self, settings: str, ledger: Ledger | str | os.PathLike[str] | None) -> None:
        self._owned = not (ledger is None or isinstance(ledger, Ledger))
        self._ledger = ledger if ledger is None or isinstance(ledger, Ledger) else Ledger(ledger)
        journal = None if self._ledger is None else self._ledger._native
        self._native = _ecoc.Client(self._authority, settings, journal)

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


class Vca(_Client):
    """A client of the United Kingdom's Vehicle Certification Agency.

    It may be shared between threads, and used by ``with``, which closes it. Every call frees the interpreter while it
    waits; Ctrl-C ends it with KeyboardInterrupt, whose ``__context__`` is the error of the call: an `UncertainError`
    when the document may have been sent. A client is of no use in the child of a fork: make one there.

    Each call has a twin for asyncio, with ``_async`` behind its name, that takes no `cancel`: cancelling the task ends
    the call, at once. What was sent before stays sent; with a ledger, `resume` finds out what became of it.
    """

    __slots__ = ()

    _authority = "vca"

    def __init__(
        self,
        settings: VcaSettings | None = None,
        *,
        ledger: Ledger | str | os.PathLike[str] | None = None,
        **more: Unpack[VcaSettings],
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            settings: a mapping with the names of the settings; or give them as keyword arguments.
            ledger: where every submission is written down: a `Ledger`, or the path of one.
            more: settings by their names; they go before those of the mapping.

        Raises:
            UsageError: MissingSetting, InvalidSetting, InsecureUrl; FileUnreadable.
            SigningKeyError: the key cannot be read.
            LedgerError: the ledger cannot be opened.
        """
        self._open(text(settings, more), ledger)

    @classmethod
    def from_file(
        cls,
        file: str | os.PathLike[str] | None = None,
        *,
        ledger: Ledger | str | os.PathLike[str] | None = None,
    ) -> Self:
        """Make a client with the settings that the command uses.

        They are those of ``[vca]`` in the file (``ecoc.toml`` in the working folder when None, if it exists), then
        those of the variables ``ECOC_VCA_…``.
        """
        return cls(**read(cls._authority, file), ledger=ledger)

    def submit(
        self,
        xml: Xml,
        *,
        correlation_id: str | None = None,
        deadline: _Seconds | None = None,
        cancel: _ecoc.Cancel | None = None,
    ) -> Receipt:
        """Hand a document in, byte for byte. VCA then works on it: `wait` tells how that ends.

        Attempts are repeated by VCA's own table of pauses. After a lost answer VCA is asked about the correlation id
        before anything is sent again, so the document is taken once.

        Args:
            xml: the signed document: bytes, text, the path of its file, or a file object. `validate` checks it.
            correlation_id: a GUID of your own; a new one is made when absent.
            deadline: the most time for the call, with all its attempts and pauses; five minutes when absent.
            cancel: ends the call early.

        Raises:
            RejectedError: VCA said no; `Error.refusal` lists the fields.
            UncertainError: sent, and nobody knows; with a ledger, `resume` finds out.
            NetworkError, ThrottledError, AuthError: nothing is at VCA.
            LedgerError: nothing was sent.
            DocumentError: the document has no reference id to go by.
        """
        how = options(correlation_id=correlation_id, deadline=deadline)
        return Receipt._of_json(self._native.submit(read_xml(xml), how, cancel or _ecoc.Cancel()))

    async def submit_async(
        self, xml: Xml, *, correlation_id: str | None = None, deadline: _Seconds | None = None
    ) -> Receipt:
        """As `submit`, for asyncio."""
        document = await read_async(xml)
        cancel = _ecoc.Cancel()
        return await run(
            lambda: self.submit(document, correlation_id=correlation_id, deadline=deadline, cancel=cancel), cancel
        )

    def submit_many(
        self,
        documents: Iterable[Xml | tuple[Xml, SubmitOptions]],
        *,
        concurrency: int | None = None,
        deadline: _Seconds | None = None,
        cancel: _ecoc.Cancel | None = None,
        progress: Callable[[Progress], object] | None = None,
    ) -> Batch:
        """Hand many documents in, several at a time.

        Returns an iterator over the outcomes, in the order of the documents. It takes documents as it is read, so that
        neither they nor the outcomes pile up, on the thread that reads it. With a ledger, a batch that was interrupted
        is finished by `resume`, and documents that are handed in again are not sent twice.

        Args:
            documents: any iterable, also a generator: each as for `submit`, or a pair of it and the options of its
                submission. A file that cannot be read becomes the outcome at its place; what the iterable itself
                raises is raised by the iterator.
            concurrency: how many are in sending at a time, at most 256; 8 when absent. When VCA asks to slow down, all
                of them wait, and start again one by one.
            deadline: the most time for a document whose own options do not say; five minutes when absent.
            cancel: ends the batch early: no further document is taken, and those in sending end as cancelled.
            progress: called on the reading thread whenever the end of a document is known, in whatever order.
        """
        return Batch(self._native, documents, concurrency, deadline, cancel, progress)

    def submit_many_async(
        self,
        documents: Iterable[Xml | tuple[Xml, SubmitOptions]] | AsyncIterable[Xml | tuple[Xml, SubmitOptions]],
        *,
        concurrency: int | None = None,
        deadline: _Seconds | None = None,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncBatch:
        """As `submit_many`, for ``async for``; `documents` may be an async iterable.

        Outcomes come as soon as they are known, also while `documents` has yet to give the next one. Cancelling the
        task ends the batch.
        """
        return AsyncBatch(self._native, documents, concurrency, deadline, progress)

    def status(
        self,
        correlation_ids: Iterable[str],
        *,
        deadline: _Seconds | None = None,
        cancel: _ecoc.Cancel | None = None,
    ) -> list[Submission]:
        """Return where submissions stand, in the order asked for; many ids are asked about in several calls.

        An id that VCA leaves out of its answer is "unknown", or as the ledger remembers it: VCA never took it in, or
        does not show it yet.

        Raises:
            NetworkError, ThrottledError, AuthError: VCA cannot be asked.
        """
        found = self._native.status(_ids(correlation_ids), options(deadline=deadline), cancel or _ecoc.Cancel())
        return Submission._all_of_json(found)

    async def status_async(
        self, correlation_ids: Iterable[str], *, deadline: _Seconds | None = None
    ) -> list[Submission]:
        """As `status`, for asyncio."""
        ids, cancel = _ids(correlation_ids), _ecoc.Cancel()
        return await run(lambda: self.status(ids, deadline=deadline, cancel=cancel), cancel)

    def wait(
        self,
        correlation_id: str,
        *,
        timeout: _Seconds | None = None,
        first_pause: _Seconds | None = None,
        longest_pause: _Seconds | None = None,
        cancel: _ecoc.Cancel | None = None,
        progress: Callable[[Submission], object] | None = None,
    ) -> Submission:
        """Ask for the status of a submission until it is final, with growing pauses.

        Returns what is known when the time is up: `Submission.final` tells whether that is the end.

        Args:
            correlation_id: `Receipt.correlation_id`.
            timeout: the most time to wait; ten minutes when absent.
            first_pause: the pause before the second question; one second when absent. Each further one is longer by
                half.
            longest_pause: the longest pause; half a minute when absent.
            cancel: ends the wait early, with a `UsageError` (Cancelled).
            progress: called on this thread at the first answer and whenever the state has changed. What it raises ends
                the wait.

        Raises:
            NetworkError, ThrottledError, AuthError: VCA cannot be asked.
        """
        return self._wait([correlation_id], timeout, first_pause, longest_pause, cancel, progress)[0]

    def wait_many(
        self,
        correlation_ids: Iterable[str],
        *,
        timeout: _Seconds | None = None,
        first_pause: _Seconds | None = None,
        longest_pause: _Seconds | None = None,
        cancel: _ecoc.Cancel | None = None,
        progress: Callable[[Submission], object] | None = None,
    ) -> list[Submission]:
        """As `wait`, for many submissions at once, in as few calls as possible; in the order asked for."""
        return self._wait(_ids(correlation_ids), timeout, first_pause, longest_pause, cancel, progress)

    async def wait_async(
        self,
        correlation_id: str,
        *,
        timeout: _Seconds | None = None,
        first_pause: _Seconds | None = None,
        longest_pause: _Seconds | None = None,
        progress: Callable[[Submission], object] | None = None,
    ) -> Submission:
        """As `wait`, for asyncio; `progress` is called by the loop."""
        return (
            await self.wait_many_async(
                [correlation_id],
                timeout=timeout,
                first_pause=first_pause,
                longest_pause=longest_pause,
                progress=progress,
            )
        )[0]

    async def wait_many_async(
        self,
        correlation_ids: Iterable[str],
        *,
        timeout: _Seconds | None = None,
        first_pause: _Seconds | None = None,
        longest_pause: _Seconds | None = None,
        progress: Callable[[Submission], object] | None = None,
    ) -> list[Submission]:
        """As `wait_many`, for asyncio; `progress` is called by the loop."""
        ids, cancel, tell = _ids(correlation_ids), _ecoc.Cancel(), in_loop(progress)
        return await run(lambda: self._wait(ids, timeout, first_pause, longest_pause, cancel, tell), cancel)

    def _wait(
        self,
        ids: list[str],
        timeout: _Seconds | None,
        first_pause: _Seconds | None,
        longest_pause: _Seconds | None,
        cancel: _ecoc.Cancel | None,
        progress: Callable[[Submission], object] | None,
    ) -> list[Submission]:
        how = options(timeout=timeout, first_pause=first_pause, longest_pause=longest_pause)
        tell = None if progress is None else lambda now: progress(Submission._of_json(now))
        return Submission._all_of_json(self._native.wait(ids, how, cancel or _ecoc.Cancel(), tell))


class Svv(_Client):
    """A client of Norway's Statens vegvesen. It behaves as `Vca` does in everything that concerns Python."""

    __slots__ = ()

    _authority = "svv"

    def __init__(
        self,
        settings: SvvSettings | None = None,
        *,
        ledger: Ledger | str | os.PathLike[str] | None = None,
        **more: Unpack[SvvSettings],
    ) -> None:
        """Make a client; nothing is sent yet. As for `Vca`."""
        self._open(text(settings, more), ledger)

    @classmethod
    def from_file(
        cls,
        file: str | os.PathLike[str] | None = None,
        *,
        ledger: Ledger | str | os.PathLike[str] | None = None,
    ) -> Self:
        """Make a client with the settings that the command uses: ``[svv]``, ``ECOC_SVV_…``; as `Vca.from_file`."""
        return cls(**read(cls._authority, file), ledger=ledger)

    def submit(
        self,
        xml: Xml,
        *,
        tax_code: str | None = None,
        seats: int | None = None,
        sleeping_places: int | None = None,
        deadline: _Seconds | None = None,
        cancel: _ecoc.Cancel | None = None,
    ) -> Receipt:
        """Hand a document in, byte for byte. The answer is the outcome: the receipt's state is "succeeded".

        After a lost answer the same document is sent again: that SVV then knows its reference id proves that the first
        one arrived.

        Args:
            xml: the signed document, as for `Vca.submit`.
            tax_code: the tax code (``avgiftsKode``), such as "101"; SVV derives it from the type approval where it can.
            seats: the number of seats of the Norwegian approval (``sitteplasserNorskGodkjenning``).
            sleeping_places: the number of sleeping places (``sengeplasserCampingbil``); for motor homes alone, any
                other vehicle is refused with it.
            deadline: the most time for the call, with all its attempts and pauses; five minutes when absent.
            cancel: ends the call early.

        Raises:
            RejectedError: SVV said no; `Error.refusal` lists the fields.
            UncertainError, NetworkError, ThrottledError, AuthError, LedgerError, DocumentError: as `Vca.submit`.
        """
        how = options(tax_code=tax_code, seats=seats, sleeping_places=sleeping_places, deadline=deadline)
        return Receipt._of_json(self._native.submit(read_xml(xml), how, cancel or _ecoc.Cancel()))

    async def submit_async(
        self,
        xml: Xml,
        *,
        tax_code: str | None = None,
        seats: int | None = None,
        sleeping_places: int | None = None,
        deadline: _Seconds | None = None,
    ) -> Receipt:
        """As `submit`, for asyncio."""
        document, cancel = await read_async(xml), _ecoc.Cancel()
        how = options(tax_code=tax_code, seats=seats, sleeping_places=sleeping_places, deadline=deadline)
        return Receipt._of_json(await run(lambda: self._native.submit(document, how, cancel), cancel))

    def submit_many(
        self,
        documents: Iterable[Xml | tuple[Xml, SvvSubmitOptions]],
        *,
        concurrency: int | None = None,
        deadline: _Seconds | None = None,
        cancel: _ecoc.Cancel | None = None,
        progress: Callable[[Progress], object] | None = None,
    ) -> Batch:
        """Hand many documents in, several at a time; as `Vca.submit_many`."""
        return Batch(self._native, documents, concurrency, deadline, cancel, progress)

    def submit_many_async(
        self,
        documents: Iterable[Xml | tuple[Xml, SvvSubmitOptions]] | AsyncIterable[Xml | tuple[Xml, SvvSubmitOptions]],
        *,
        concurrency: int | None = None,
        deadline: _Seconds | None = None,
        progress: Callable[[Progress], object] | None = None,
    ) -> AsyncBatch:
        """As `submit_many`, for ``async for``; as `Vca.submit_many_async`."""
        return AsyncBatch(self._native, documents, concurrency, deadline, progress)

    def status(self, correlation_ids: Iterable[str]) -> list[Submission]:
        """Return where submissions stand, in the order asked for, as the ledger remembers it: SVV has no call for it.

        Raises:
            UsageError: MissingSetting without a ledger.
        """
        return Submission._all_of_json(self._native.status(_ids(correlation_ids), "{}", _ecoc.Cancel()))

    async def status_async(self, correlation_ids: Iterable[str]) -> list[Submission]:
        """As `status`, for asyncio."""
        ids = _ids(correlation_ids)
        return await run(lambda: self.status(ids))

    def delete_by_reference(
        self, reference: str, *, deadline: _Seconds | None = None, cancel: _ecoc.Cancel | None = None
    ) -> Receipt:
        """Delete the certificate with this reference id.

        Raises:
            RejectedError: UnknownSubmission, NotTheSender, VehicleRegistered or another no.
            UncertainError: sent, and nobody knows.
        """
        return self._delete(reference, None, None, deadline, cancel or _ecoc.Cancel())

    def delete_by_vin(
        self, vin: str, *, deadline: _Seconds | None = None, cancel: _ecoc.Cancel | None = None
    ) -> Receipt:
        """Delete the certificate of this vehicle; a `RejectedError` when several certificates bear this VIN."""
        return self._delete(None, vin, None, deadline, cancel or _ecoc.Cancel())

    def delete_by_vin_and_make(
        self, vin: str, make_code: int, *, deadline: _Seconds | None = None, cancel: _ecoc.Cancel | None = None
    ) -> Receipt:
        """Delete the certificate of this vehicle of this make (``merkekode``, SVV's number of the make)."""
        return self._delete(None, vin, make_code, deadline, cancel or _ecoc.Cancel())

    async def delete_by_reference_async(self, reference: str, *, deadline: _Seconds | None = None) -> Receipt:
        """As `delete_by_reference`, for asyncio."""
        cancel = _ecoc.Cancel()
        return await run(lambda: self._delete(reference, None, None, deadline, cancel), cancel)

    async def delete_by_vin_async(self, vin: str, *, deadline: _Seconds | None = None) -> Receipt:
        """As `delete_by_vin`, for asyncio."""
        cancel = _ecoc.Cancel()
        return await run(lambda: self._delete(None, vin, None, deadline, cancel), cancel)

    async def delete_by_vin_and_make_async(
        self, vin: str, make_code: int, *, deadline: _Seconds | None = None
    ) -> Receipt:
        """As `delete_by_vin_and_make`, for asyncio."""
        cancel = _ecoc.Cancel()
        return await run(lambda: self._delete(None, vin, make_code, deadline, cancel), cancel)

    def _delete(
        self,
        reference: str | None,
        vin: str | None,
        make_code: int | None,
        deadline: _Seconds | None,
        cancel: _ecoc.Cancel,
    ) -> Receipt:
        how = options(deadline=deadline)
        return Receipt._of_json(self._native.delete(reference, vin, make_code, how, cancel))


def _ids(given: Iterable[str]) -> list[str]:
    """Return the ids; a text alone is one, not a list of its letters."""
    return [given] if isinstance(given, str) else list(given)
