"""The durable journal of submissions."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ecoc import _ecoc
from ecoc._input import Xml, read_xml
from ecoc._options import options
from ecoc._records import Authority, Record, State, _time

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Self

    from typing_extensions import Unpack

    from ecoc._options import _Moment


class Query(TypedDict, total=False):
    """Which submissions are meant: everything that is given must hold."""

    authority: Authority
    """Of this authority."""
    environment: str
    """Of this environment."""
    reference: str
    """With this reference id."""
    vin: str
    """Of this vehicle."""
    correlation_id: str
    """With this correlation id."""
    state: State | Sequence[State]
    """In this state, or in one of these."""
    since: _Moment
    """Last changed at this time or later."""
    until: _Moment
    """Last changed before this time."""
    created_since: _Moment
    """Written down at this time or later."""
    created_until: _Moment
    """Written down before this time."""


class Entry(Record):
    """A submission as the ledger knows it."""

    authority: Authority
    """Who is to get it."""
    environment: str
    """Which service of theirs: the environment's name, or the base URL where one is set by hand."""
    reference: str | None
    """The document's reference id."""
    vin: str | None
    """The vehicle identification number."""
    correlation_id: str
    """The id under which the authority (VCA) and every error know this submission."""
    sha256: str
    """SHA-256 of the exact bytes, in lower-case hexadecimal."""
    state: State
    """Where it stands."""
    authority_state: str | None
    """The authority's own word for that, unchanged."""
    code: str | None
    """The authority's own code, unchanged; or the name of our error."""
    message: str | None
    """The authority's own words, unchanged; or those of our error."""
    attempts: int
    """How often it was sent, or about to be."""
    created_at: datetime
    """When it was written down."""
    updated_at: datetime
    """When it last changed."""
    pruned_at: datetime | None
    """When `Ledger.prune` took its bytes, history, message, parameters and receipt away."""
    parameters: Any
    """What else the request needs, as plain JSON values."""
    receipt: Any
    """The authority's last answer as the client understood it, as plain JSON values."""

    _readers = {"created_at": _time, "updated_at": _time, "pruned_at": _time}  # noqa: RUF012
    _shown = ("authority", "environment", "state", "correlation_id", "reference")


class Event(Record):
    """One step in the life of a submission."""

    at: datetime
    """When it was written down."""
    state: State
    """The state that began."""
    authority_state: str | None
    """The authority's own word for it."""
    code: str | None
    """The authority's own code, or the name of our error."""
    message: str | None
    """The authority's own words, or those of our error."""
    attempts: int
    """How often it had been sent by then."""

    _readers = {"at": _time}  # noqa: RUF012
    _shown = ("at", "state", "code")


class LedgerFault(Record):
    """One thing that is wrong with a ledger."""

    place: Literal["structure", "schema", "document", "value", "history"]
    """Where: in the file as SQLite sees it, in tables and indexes, in bytes that are not those that were stored, in a
    value that no ecoc writes, or in steps that no submission takes."""
    correlation_id: str | None
    """The submission that it is about, if it is about one."""
    message: str
    """What is wrong."""

    _shown = ("place", "correlation_id", "message")


class LedgerCheck(Record):
    """What `Ledger.check` found. It is true when nothing is wrong."""

    sound: bool
    """Whether nothing is wrong."""
    submissions: int
    """Submissions looked at."""
    documents: int
    """Documents whose digest was computed anew; pruned ones have none."""
    to_resume: int
    """Submissions that nobody works on and that wait for `resume`. This is no fault."""
    faults: tuple[LedgerFault, ...]
    """What is wrong, the first 1000 of it."""

    _readers = {"faults": lambda faults: tuple(LedgerFault(fault) for fault in faults)}  # noqa: RUF012
    _shown = ("sound", "submissions", "documents", "to_resume")

    def __bool__(self) -> bool:
        return self.sound


class Pruned(Record):
    """What `Ledger.prune` did."""

    removed: int
    """Submissions that failed, were rejected or deleted, and are gone without a trace."""
    reduced: int
    """Submissions that have succeeded, of which one line stays so that they are never sent again."""
    documents: int
    """Documents whose bytes are gone."""
    freed: int
    """Bytes by which the file is smaller."""

    _shown = ("removed", "reduced", "documents", "freed")


class Ledger:
    """The durable journal of submissions: one SQLite file that several processes of one machine may share.

    Clients that have it write every submission down before its first byte leaves, with its exact bytes, and then every
    state that it reaches, so that after a crash nothing is lost and nothing is sent twice. The file is readable by its
    owner alone, holds vehicle data and no secrets, and must lie on a disk of the machine.

    It may be shared between threads, and used by ``with``, which closes it; the file itself is closed when no client,
    iterator or claim uses it any more. In the child of a fork it is refused: open it there.
    """

    __slots__ = ("_native", "_path")

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Open the ledger, making the file when there is none.

        Raises:
            LedgerError: LedgerUnavailable, the file cannot be made, read or written, or lies on a network share;
                LedgerDamaged, it is no ledger, is damaged, or was made by a newer version; LedgerBusy, another process
                keeps it locked; LedgerFull, the disk is full. All operations may fail in these ways, too.
        """
        self._native = _ecoc.Journal(path)
        self._path = os.fspath(self._native.path())

    @property
    def path(self) -> str:
        """The file, as an absolute path."""
        return self._path

    def entries(self, **query: Unpack[Query]) -> Iterator[Entry]:
        """Return an iterator over the submissions that a query finds, oldest first.

        They are read in pages as they are asked for, so memory stays flat and no writer waits.

        Raises:
            UsageError: InvalidArgument, for a word that means nothing.
        """
        return _read(self._native.entries(options(**query)))

    def by_correlation_id(self, correlation_id: str) -> Entry | None:
        """Return the submission with this correlation id, if there is one."""
        found = self._native.by_correlation_id(correlation_id)
        return None if found is None else Entry._of_json(found)

    def by_reference(self, authority: Authority, reference: str) -> list[Entry]:
        """Return the submissions of the document with this reference id, oldest first."""
        return Entry._all_of_json(self._native.by_reference(authority, reference))

    def by_vin(self, vin: str) -> list[Entry]:
        """Return the submissions of this vehicle, oldest first."""
        return Entry._all_of_json(self._native.by_vin(vin))

    def unfinished(self, authority: Authority | None = None, environment: str | None = None) -> list[Entry]:
        """Return the submissions from which something is still to come, oldest first."""
        return Entry._all_of_json(self._native.unfinished(authority, environment))

    def history(self, correlation_id: str) -> list[Event]:
        """Return every step of a submission so far.

        Raises:
            LedgerError: NotInLedger, no submission has this correlation id.
        """
        return Event._all_of_json(self._native.history(correlation_id))

    def document(self, correlation_id: str) -> bytes:
        """Return the exact bytes of a submission's document.

        Raises:
            LedgerError: NotInLedger, no submission has this correlation id, or it was pruned.
        """
        return self._native.document(correlation_id)

    def export(
        self,
        format: Literal["json", "csv"] = "json",  # noqa: A002
        *,
        history: bool = False,
        **query: Unpack[Query],
    ) -> Iterator[str]:
        """Return an iterator over the submissions that a query finds as lines of JSON or CSV, each with its line end.

        Args:
            format: "json", an object per line, with the history also `parameters`, `receipt` and `history`; or "csv" by
                RFC 4180 with a header, with the history a record for each step. Cells that a spreadsheet would take for
                a formula get an apostrophe in front.
            history: whether every step of every submission is wanted, too.
            query: which submissions.
        """
        return _lines(self._native.export(options(**query), options(format=format, history=history)))

    def prune(self, days: int) -> Pruned:
        """Take out final submissions that have not changed for so many days, and make the file smaller.

        What failed, was rejected or deleted goes without a trace. Of what has succeeded one line stays for good, so
        that it is never sent twice. What is not final stays whole. Others may go on using the file.
        """
        return Pruned._of_json(self._native.prune(options(days=days)))

    def check(self) -> LedgerCheck:
        """Check the whole file: its structure, its tables, the digest of every document, every history."""
        return LedgerCheck._of_json(self._native.check())

    def begin(
        self,
        document: Xml,
        *,
        authority: Authority,
        environment: str,
        reference: str | None = None,
        vin: str | None = None,
        correlation_id: str | None = None,
        parameters: Any = None,
    ) -> Claim:
        """Write a submission down before anything of it is sent, and claim it: for senders of your own.

        The clients do this by themselves.

        Args:
            document: the exact bytes that will be sent.
            authority: who is to get it.
            environment: which service of theirs; what is live in one environment does not stand in another's way.
            reference: the document's reference id.
            vin: the vehicle identification number.
            correlation_id: the correlation id; a new UUID when None.
            parameters: what else the request needs, as plain JSON values without secrets.

        Raises:
            LedgerError: AlreadySubmitted, the same bytes or the same reference id are live or have succeeded there.
        """
        how = options(
            authority=authority,
            environment=environment,
            reference=reference,
            vin=vin,
            correlation_id=correlation_id,
            parameters=parameters,
        )
        return Claim(self._native.begin(read_xml(document), how))

    def claim(self, correlation_id: str) -> Claim | None:
        """Take over a submission that is queued, was being sent by a process that died, or is uncertain.

        Returns None when somebody else works on it, or there is nothing left to send.

        Raises:
            LedgerError: NotInLedger, no submission has this correlation id.
        """
        claim = self._native.claim(correlation_id)
        return None if claim is None else Claim(claim)

    def advance(
        self,
        correlation_id: str,
        state: State,
        *,
        authority_state: str | None = None,
        code: str | None = None,
        message: str | None = None,
        receipt: Any = None,
    ) -> Entry:
        """Write news of a submission down, and return it as it stands then. Older news change nothing.

        Args:
            correlation_id: which submission.
            state: the state that begins.
            authority_state: the authority's own word for it, unchanged.
            code: the authority's own code, unchanged.
            message: the authority's own words, unchanged.
            receipt: the whole answer, as plain JSON values.

        Raises:
            LedgerError: NotInLedger, no submission has this correlation id.
            UsageError: InvalidArgument, no submission goes from its present state to this one, or it is to be sent
                without a claim on it.
        """
        news = options(authority_state=authority_state, code=code, message=message, receipt=receipt)
        return Entry._of_json(self._native.advance(correlation_id, state, news))

    def close(self) -> None:
        """Close it; clients, iterators and claims that have it go on. Later calls fail with a `UsageError`."""
        self._native.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<ecoc.Ledger {self._path}>"


class Claim:
    """The right to send one submission, held against every other process and thread until it is released.

    A process that dies loses it. Use it by ``with``, which releases it.
    """

    __slots__ = ("_native",)

    def __init__(self, native: _ecoc.Claim) -> None:
        self._native = native

    @property
    def entry(self) -> Entry:
        """The submission as last written through this claim."""
        return Entry._of_json(self._native.entry())

    def document(self) -> bytes:
        """Return the exact bytes to send."""
        return self._native.document()

    def advance(
        self,
        state: State,
        *,
        authority_state: str | None = None,
        code: str | None = None,
        message: str | None = None,
        receipt: Any = None,
    ) -> Entry:
        """Write news down, as `Ledger.advance` does: "sending" goes before every attempt, and its outcome after it."""
        news = options(authority_state=authority_state, code=code, message=message, receipt=receipt)
        return Entry._of_json(self._native.advance(state, news))

    def release(self) -> None:
        """Give the right back."""
        self._native.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def __repr__(self) -> str:
        try:
            return f"<ecoc.Claim on {self.entry!r}>"
        except Exception as released:
            return f"<ecoc.Claim: {released}>"


def _read(rows: _ecoc.Rows) -> Iterator[Entry]:
    while (row := rows.next()) is not None:
        yield Entry._of_json(row)


def _lines(lines: _ecoc.Lines) -> Iterator[str]:
    while (line := lines.next()) is not None:
        yield line
