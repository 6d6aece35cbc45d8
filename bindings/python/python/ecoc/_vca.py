"""The client of the United Kingdom's Vehicle Certification Agency."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable
from typing import TYPE_CHECKING

from ecoc import _ecoc
from ecoc._batch import AsyncBatch, Batch
from ecoc._client import Client, ids_of
from ecoc._input import Xml, read_xml
from ecoc._ledger import Ledger
from ecoc._options import options
from ecoc._records import Progress, Receipt, Submission
from ecoc._settings import read, text
from ecoc._waiting import in_loop, read_async, run

if TYPE_CHECKING:
    from typing import Self

    from typing_extensions import Unpack

    from ecoc._batch import SubmitOptions
    from ecoc._options import _Seconds
    from ecoc._settings import VcaSettings


class Vca(Client):
    """A client of the United Kingdom's Vehicle Certification Agency.

    It may be shared between threads, and used by ``with``, which closes it. Every call frees the interpreter while it
    waits; Ctrl-C ends it with KeyboardInterrupt, whose ``__context__`` is the error of the call: an `UncertainError`
    when the document may have been sent. A client is of no use in the child of a fork: make one there, with
    a ledger that the parent does not have open.

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
        found = self._native.status(ids_of(correlation_ids), options(deadline=deadline), cancel or _ecoc.Cancel())
        return Submission._all_of_json(found)

    async def status_async(
        self, correlation_ids: Iterable[str], *, deadline: _Seconds | None = None
    ) -> list[Submission]:
        """As `status`, for asyncio."""
        ids, cancel = ids_of(correlation_ids), _ecoc.Cancel()
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
        return self._wait(ids_of(correlation_ids), timeout, first_pause, longest_pause, cancel, progress)

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
        ids, cancel, tell = ids_of(correlation_ids), _ecoc.Cancel(), in_loop(progress)
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

        def tell(now: str) -> None:
            if progress is not None:
                progress(Submission._of_json(now))

        found = self._native.wait(ids, how, cancel or _ecoc.Cancel(), None if progress is None else tell)
        return Submission._all_of_json(found)
