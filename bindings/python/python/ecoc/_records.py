"""What the authorities and the ledger say, as frozen objects."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ecoc import _ecoc
from ecoc._errors import Error, from_dict

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

Authority: TypeAlias = Literal["vca"] | Literal["svv"]
"""An authority: the United Kingdom's Vehicle Certification Agency, or Norway's Statens vegvesen."""

State: TypeAlias = (
    Literal["queued", "sending", "uncertain", "accepted", "processing"]
    | Literal["succeeded", "failed", "rejected", "deleted"]
)
"""Where a submission stands.

==========  ==========================================================================
queued      written down; nothing of it is at the authority
sending     on its way: its first byte may have left
uncertain   it was sent and the answer is lost: the authority may or may not have it
accepted    the authority took it and has yet to work on it
processing  the authority works on it
succeeded   the authority has it for good; final, but for a deletion
failed      the authority took it and could not use it, or the sender gave it up; final
rejected    the authority refused to take it; final
deleted     the sender had it deleted at the authority; final
==========  ==========================================================================
"""

_Fields: TypeAlias = dict[str, Any]


def _time(text: str) -> datetime | None:
    return _ecoc.date_time(text)


class Record:
    """Fields that do not change. Records are equal when all fields are, can be pickled, and are safe to share."""

    _readers: ClassVar[Mapping[str, Callable[[Any], object]]] = {}
    """How a field is made of its JSON value, where it is not that value."""
    _shown: ClassVar[tuple[str, ...]] = ()
    """The fields that the repr shows: none that leads to a person."""

    _fields: _Fields

    def __init__(self, fields: _Fields) -> None:
        values = self.__dict__
        for name, value in fields.items():
            reader = self._readers.get(name)
            values[name] = value if reader is None or value is None else reader(value)
        values["_fields"] = fields

    @classmethod
    def _of_json(cls, text: str) -> Self:
        return cls(json.loads(text))

    @classmethod
    def _all_of_json(cls, text: str) -> list[Self]:
        return [cls(fields) for fields in json.loads(text)]

    def to_dict(self) -> dict[str, Any]:
        """Return every field as plain JSON values: the same in every language."""
        return copy.deepcopy(self._fields)

    def __setattr__(self, name: str, _: object) -> None:
        self.__delattr__(name)

    def __delattr__(self, name: str) -> None:
        words = f"the {name} of this {type(self).__name__} cannot be changed"
        raise AttributeError(words, name=name, obj=self)

    def __eq__(self, other: object) -> bool:
        return self._fields == other._fields if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(json.dumps(self._fields, sort_keys=True))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={self.__dict__[name]!r}" for name in self._shown if self.__dict__[name] is not None)
        return f"<ecoc.{type(self).__name__} {shown}>"

    def __reduce__(self) -> tuple[type[Self], tuple[_Fields]]:
        return type(self), (self._fields,)


def _findings(found: list[_Fields]) -> tuple[_ecoc.Finding, ...]:
    return tuple(_ecoc.findings(json.dumps(found)))


class Attempt(Record):
    """One exchange with a service."""

    step: str
    """What was asked: "token", "ingest", "submissions", "opprette" or "slette"."""
    at: datetime
    """When it began."""
    waited_ms: int
    """How many milliseconds the call waited before it."""
    took_ms: int
    """How many milliseconds it took."""
    http_status: int | None
    """The answer's HTTP status."""
    failure: str | None
    """Why there is no whole answer."""
    request_ids: dict[str, str]
    """The headers by which the server and the front doors before it name the request: what their support asks for."""

    _readers = {"at": _time}  # noqa: RUF012
    _shown = ("step", "http_status", "failure")


def _attempts(made: list[_Fields]) -> tuple[Attempt, ...]:
    return tuple(Attempt(attempt) for attempt in made)


class Message(Record):
    """What an authority says in one sentence, with what that means."""

    kind: str | None
    """SVV's ``meldingstype``, unchanged: "INFO", "ADVARSEL" or "FEIL"."""
    code: str | None
    """The authority's code, unchanged, such as "kjoretoy.coc.KJORETOY_OPPRETTET"."""
    text: str | None
    """The authority's words, unchanged."""
    explanation: str | None
    """What the code means, in English; None for a code that ecoc does not know."""
    remedy: str | None
    """What to do about it, in English."""

    _shown = ("kind", "code", "explanation")


class Refusal(Record):
    """An authority's no: the message, and every field at fault. An `Error` has it as `Error.refusal`."""

    message: Message
    """The authority's message."""
    findings: tuple[_ecoc.Finding, ...]
    """Each field at fault; `Finding.path` is the authority's name for the field."""
    svvguid: str | None
    """SVV's trouble ticket, which its support asks for."""
    attempts: tuple[Attempt, ...]
    """Every exchange that it took."""

    _readers = {"message": Message, "findings": _findings, "attempts": _attempts}  # noqa: RUF012
    _shown = ("message", "findings", "svvguid")


class Receipt(Record):
    """An authority's yes to a document or to a deletion."""

    authority: Authority
    """Who said it."""
    correlation_id: str | None
    """The id under which the submission is known: at VCA, in the ledger, and in errors. None after a deletion of what
    the ledger does not know."""
    reference: str | None
    """The document's reference id; None after a deletion by VIN."""
    vin: str | None
    """The vehicle identification number."""
    state: Literal["accepted", "succeeded", "deleted"]
    """"accepted" (VCA: ask for the status later), "succeeded" (SVV: done) or "deleted"."""
    authority_state: str | None
    """The authority's own word for it, unchanged."""
    accepted_at: datetime
    """When the answer came, by this machine's clock, in UTC."""
    authority_time: str | None
    """The time that the authority's answer bears, unchanged; SVV gives it without a zone."""
    location: str | None
    """VCA: where the document was put."""
    kuid: str | None
    """SVV: the vehicle's number in the register."""
    make_code: int | None
    """SVV: the number of the vehicle's make."""
    message: Message | None
    """The authority's message."""
    warnings: tuple[_ecoc.Finding, ...]
    """What the authority asks to be looked at although it took the document."""
    http_status: int
    """The HTTP status of the deciding answer."""
    attempts: tuple[Attempt, ...]
    """Every exchange that it took."""
    ledger_fault: Error | None
    """Why the ledger could not note the answer; the submission stands there as uncertain, and `resume` puts it
    right."""

    _readers = {  # noqa: RUF012
        "accepted_at": _time,
        "message": Message,
        "warnings": _findings,
        "attempts": _attempts,
        "ledger_fault": from_dict,
    }
    _shown = ("authority", "state", "correlation_id", "reference", "kuid")


class Submission(Record):
    """Where a submission stands."""

    authority: Authority
    """Who has it."""
    correlation_id: str
    """The id under which it was submitted."""
    state: State | Literal["unknown"]
    """Where it stands; "unknown" when the authority does not know the id, or says a word that ecoc does not know."""
    authority_state: str | None
    """The authority's own word, unchanged; None when it left the id out of its answer."""
    final: bool
    """Whether nothing more will happen to it by itself."""
    reference: str | None
    """The document's reference id, where the ledger knows it."""
    vin: str | None
    """The vehicle identification number."""
    type_approval_number: str | None
    """The type approval number."""
    vehicle_category: str | None
    """The vehicle category."""
    version_number: int | None
    """The document's version number."""
    created_on: str | None
    """When the authority took it in, in its own words."""
    from_ledger: bool
    """Whether this is what the ledger remembers, not what the authority says now. SVV has no status call."""

    _shown = ("authority", "state", "correlation_id", "reference")


class Progress(Record):
    """How far a batch is, in documents."""

    taken: int
    """Taken from the caller."""
    done: int
    """Their end is known: the sum of the next four."""
    accepted: int
    """The authority has them."""
    refused: int
    """The authority said no."""
    uncertain: int
    """Sent, and nobody knows."""
    failed: int
    """Not sent, or not to be sent."""

    _shown = ("taken", "done", "accepted", "refused", "uncertain", "failed")


class Outcome:
    """What became of one document of many. It is true when there is a receipt."""

    __slots__ = ("_correlation_id", "_error", "_receipt", "_reference")

    def __init__(
        self,
        receipt: Receipt | None,
        error: Error | None,
        correlation_id: str | None = None,
        reference: str | None = None,
    ) -> None:
        self._receipt = receipt
        self._error = error
        self._correlation_id = correlation_id
        self._reference = reference

    @property
    def receipt(self) -> Receipt | None:
        """The authority's yes."""
        return self._receipt

    @property
    def error(self) -> Error | None:
        """Why there is no receipt."""
        return self._error

    @property
    def correlation_id(self) -> str | None:
        """The id under which it is known, where it has one."""
        if self._correlation_id is not None:
            return self._correlation_id
        known = self._receipt or self._error
        return None if known is None else known.correlation_id

    @property
    def reference(self) -> str | None:
        """The document's reference id, where it is known: of a receipt, and of what `resume_many` took up."""
        return self._reference if self._receipt is None else self._receipt.reference

    def result(self) -> Receipt:
        """Return the receipt, or raise the error."""
        if self._receipt is None:
            assert self._error is not None
            raise self._error
        return self._receipt

    def to_dict(self) -> dict[str, Any]:
        """Return the fields as plain JSON values."""
        return {
            "correlation_id": self.correlation_id,
            "reference": self.reference,
            "receipt": None if self._receipt is None else self._receipt.to_dict(),
            "error": None if self._error is None else self._error.to_dict(),
        }

    def __bool__(self) -> bool:
        return self._receipt is not None

    def __eq__(self, other: object) -> bool:
        return self.to_dict() == other.to_dict() if isinstance(other, Outcome) else NotImplemented

    def __hash__(self) -> int:
        return hash((self._receipt, self.correlation_id))

    def __repr__(self) -> str:
        return f"<ecoc.Outcome {self._receipt!r}>" if self else f"<ecoc.Outcome {self._error!r}>"

    def __reduce__(self) -> tuple[type[Self], tuple[Receipt | None, Error | None, str | None, str | None]]:
        return type(self), (self._receipt, self._error, self._correlation_id, self._reference)


def outcome(
    made: tuple[str | None, Error | None], correlation_id: str | None = None, reference: str | None = None
) -> Outcome:
    """Make an outcome of what the native module gives: a receipt as JSON, or an error."""
    receipt, error = made
    return Outcome(None if receipt is None else Receipt._of_json(receipt), error, correlation_id, reference)
