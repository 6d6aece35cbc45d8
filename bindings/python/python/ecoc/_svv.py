"""The client of Norway's Statens vegvesen."""

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
from ecoc._waiting import read_async, run

if TYPE_CHECKING:
    from typing import Self

    from typing_extensions import Unpack

    from ecoc._batch import SvvSubmitOptions
    from ecoc._options import _Seconds
    from ecoc._settings import SvvSettings


class Svv(Client):
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
        return Submission._all_of_json(self._native.status(ids_of(correlation_ids), "{}", _ecoc.Cancel()))

    async def status_async(self, correlation_ids: Iterable[str]) -> list[Submission]:
        """As `status`, for asyncio."""
        ids = ids_of(correlation_ids)
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
