"""Many documents at a time: outcomes in order, memory bounded."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

from ecoc import _ecoc
from ecoc._input import Xml, read_xml
from ecoc._options import options
from ecoc._records import Outcome, Progress, outcome
from ecoc._waiting import post, read_async, run

if TYPE_CHECKING:
    import asyncio
    from typing import Self

    from ecoc._options import _Seconds


class SubmitOptions(TypedDict, total=False):
    """The options of one document of a batch; see `Vca.submit`."""

    correlation_id: str
    """A GUID of your own."""
    deadline: _Seconds
    """The most time for this document."""


class SvvSubmitOptions(TypedDict, total=False):
    """The options of one document of a batch; see `Svv.submit`."""

    tax_code: str
    """The tax code (``avgiftsKode``)."""
    seats: int
    """The number of seats of the Norwegian approval."""
    sleeping_places: int
    """The number of sleeping places, for motor homes alone."""
    deadline: _Seconds
    """The most time for this document."""


_Item: TypeAlias = Xml | tuple[Xml, SubmitOptions] | tuple[Xml, SvvSubmitOptions]
_NAMES = ("taken", "done", "accepted", "refused", "uncertain", "failed")


class _Feed:
    """A batch of the native module, with what both of its readers do with it."""

    def __init__(
        self, native: _ecoc.Batch, cancel: _ecoc.Cancel, progress: Callable[[Progress], object] | None
    ) -> None:
        self.native = native
        self.cancel = cancel
        self._tell = progress

    def put(self, xml: bytes | Exception, how: dict[str, Any]) -> None:
        """Hand a document over, or why it cannot be read."""
        known = self.native.put_failure(xml) if isinstance(xml, Exception) else self.native.put(xml, options(**how))
        if known:
            self.told()

    def next(self) -> Outcome | None:
        """Return the next outcome, if it is there."""
        while self.native.look():
            self.told()
        made = self.native.take()
        return None if made is None else outcome(made)

    def told(self) -> None:
        """Tell that the end of a document is known."""
        if self._tell is not None:
            self._tell(self.progress)

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return Progress(dict(zip(_NAMES, self.native.progress(), strict=True)))


def _parts(item: _Item) -> tuple[Xml, dict[str, Any]]:
    if isinstance(item, tuple):
        xml, how = item
        return xml, dict(how)
    return item, {}


class Batch(Iterator[Outcome]):
    """The outcomes of `Vca.submit_many`, in the order of the documents.

    Documents are taken while an outcome is waited for. Threads that read one batch take turns. Left before its end, it
    goes on with the documents in sending, in the background; `close` waits for them, and so does leaving its ``with``.
    KeyboardInterrupt ends it: whoever goes on reading learns what became of the documents that were taken.
    """

    def __init__(
        self,
        client: _ecoc.Client,
        documents: Iterable[Any],
        concurrency: int | None,
        deadline: _Seconds | None,
        cancel: _ecoc.Cancel | None,
        progress: Callable[[Progress], object] | None,
    ) -> None:
        from _thread import allocate_lock, get_ident

        switch = _ecoc.Cancel() if cancel is None else cancel
        how = options(concurrency=concurrency, deadline=deadline)
        self._documents: Iterator[_Item] | None = iter(documents)
        self._feed = _Feed(client.submit_many(how, switch, None), switch, progress)
        self._turn = allocate_lock()
        self._thread = get_ident
        # The thread that has the turn: documents and `progress` are code of the caller's, and may come back to it.
        self._reader: int | None = None

    @property
    def progress(self) -> Progress:
        """How far the batch is."""
        return self._feed.progress

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Outcome:
        """Return the next outcome, in the order of the documents."""
        if self._reading_here():
            words = "the batch is being read: its documents and its progress cannot read it"
            raise RuntimeError(words)
        with self._turn:
            self._reader = self._thread()
            try:
                return self._next()
            finally:
                self._reader = None

    def _reading_here(self) -> bool:
        return self._reader == self._thread()

    def _next(self) -> Outcome:
        native = self._feed.native
        while True:
            self._take_in()
            found = self._feed.next()
            if found is not None:
                return found
            if native.is_empty():
                raise StopIteration
            native.wait()

    def _take_in(self) -> None:
        while self._documents is not None and self._feed.native.has_room():
            try:
                item = next(self._documents)
            except BaseException as end:
                self._documents = None
                if isinstance(end, StopIteration):
                    return
                raise
            xml, how = _parts(item)
            document: bytes | Exception
            try:
                document = read_xml(xml)
            except OSError as unreadable:
                document = unreadable
            self._feed.put(document, how)

    def close(self) -> None:
        """Take no further document, and wait for those in sending.

        Called by what it calls itself (`progress`, the documents), it does not wait: whoever reads gets the outcomes.
        """
        self._documents = None
        if not self._reading_here():
            for _ in self:
                pass

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncBatch(AsyncIterator[Outcome]):
    """The outcomes of `Vca.submit_many_async`, in the order of the documents.

    One task reads it. When that task is cancelled while it waits here, the batch ends: no further document is taken,
    and those in sending end as cancelled. Left before its end, it goes on with the documents in sending; `aclose`
    waits for them, and so does leaving its ``async with``.
    """

    def __init__(
        self,
        client: _ecoc.Client,
        documents: Iterable[Any] | AsyncIterable[Any],
        concurrency: int | None,
        deadline: _Seconds | None,
        progress: Callable[[Progress], object] | None,
    ) -> None:
        self._client = client
        self._how = options(concurrency=concurrency, deadline=deadline)
        self._progress = progress
        self._source: AsyncIterator[_Item] | None = (
            aiter(documents) if isinstance(documents, AsyncIterable) else _each(documents)
        )
        self._item: asyncio.Task[tuple[bytes | Exception, dict[str, Any]] | None] | None = None
        self._feed: _Feed | None = None

    @property
    def progress(self) -> Progress:
        """How far the batch is."""
        return Progress(dict.fromkeys(_NAMES, 0)) if self._feed is None else self._feed.progress

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Outcome:
        """Return the next outcome, in the order of the documents."""
        import asyncio

        feed = self._begin()
        while True:
            self._news.clear()
            found = feed.next()
            if found is not None:
                return found
            if self._source is not None and self._item is None and feed.native.has_room():
                self._item = asyncio.ensure_future(self._fetch(self._source))
            if feed.native.is_empty() and self._item is None:
                raise StopAsyncIteration
            try:
                await self._something(self._item)
            except asyncio.CancelledError:
                feed.cancel.cancel()
                self._end_of_documents()
                raise
            if self._item is not None and self._item.done():
                item, self._item = self._item, None
                self._take(feed, item)

    def _begin(self) -> _Feed:
        import asyncio

        if self._feed is None:
            loop = asyncio.get_running_loop()
            cancel = _ecoc.Cancel()
            self._news = news = asyncio.Event()
            native = self._client.submit_many(self._how, cancel, lambda: post(loop, news.set))
            self._feed = _Feed(native, cancel, self._progress)
        return self._feed

    async def _something(self, item: asyncio.Task[Any] | None) -> None:
        """Wait for a result or for a document."""
        import asyncio

        news = asyncio.ensure_future(self._news.wait())
        try:
            await asyncio.wait([news] if item is None else [news, item], return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()

    def _take(self, feed: _Feed, item: asyncio.Task[tuple[bytes | Exception, dict[str, Any]] | None]) -> None:
        try:
            taken = item.result()
        except BaseException:
            self._source = None
            raise
        if taken is None:
            self._source = None
        else:
            feed.put(*taken)

    @staticmethod
    async def _fetch(source: AsyncIterator[_Item]) -> tuple[bytes | Exception, dict[str, Any]] | None:
        """Return the next document and its options; None at the end."""
        try:
            item = await anext(source)
        except StopAsyncIteration:
            return None
        xml, how = _parts(item)
        try:
            return await read_async(xml), how
        except OSError as unreadable:
            return unreadable, how

    def _end_of_documents(self) -> None:
        self._source = None
        if self._item is not None:
            self._item.cancel()
            self._item = None

    async def aclose(self) -> None:
        """Take no further document, and wait for those in sending."""
        self._end_of_documents()
        async for _ in self:
            pass

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


async def _each(documents: Iterable[_Item]) -> AsyncIterator[_Item]:
    for document in documents:
        yield document


class Resuming(Iterator[Outcome]):
    """The outcomes of `Vca.resume_many`, in the order of the ledger.

    Submissions are taken up while an outcome is waited for. Left before its end, it goes on with those in work, in the
    background. KeyboardInterrupt ends it: those in work give their outcomes to whoever goes on reading.
    """

    def __init__(self, native: _ecoc.Left, cancel: _ecoc.Cancel) -> None:
        self._native = native
        self._cancel = cancel

    @property
    def left(self) -> int:
        """How many submissions have not been taken up yet."""
        return self._native.left()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Outcome:
        """Return the next outcome, in the order of the ledger."""
        taken = self._native.next()
        if taken is None:
            raise StopIteration
        return _taken(taken)


class AsyncResuming(AsyncIterator[Outcome]):
    """The outcomes of `Vca.resume_many_async`, in the order of the ledger. Cancelling the task that reads ends it."""

    def __init__(self, native: _ecoc.Left, cancel: _ecoc.Cancel) -> None:
        self._native = native
        self._cancel = cancel

    @property
    def left(self) -> int:
        """How many submissions have not been taken up yet."""
        return self._native.left()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Outcome:
        """Return the next outcome, in the order of the ledger."""
        taken = await run(self._native.next, self._cancel)
        if taken is None:
            raise StopAsyncIteration
        return _taken(taken)


def _taken(taken: tuple[str, str | None, tuple[str | None, Any]]) -> Outcome:
    correlation_id, reference, made = taken
    return outcome(made, correlation_id, reference)


def resume_all(resuming: Resuming, progress: Callable[[Outcome], object] | None) -> list[Outcome]:
    """Return all outcomes, and tell each."""
    return [found for found in resuming if progress is None or progress(found) or True]


async def resume_all_async(resuming: AsyncResuming, progress: Callable[[Outcome], object] | None) -> list[Outcome]:
    """Return all outcomes, and tell each."""
    return [found async for found in resuming if progress is None or progress(found) or True]
