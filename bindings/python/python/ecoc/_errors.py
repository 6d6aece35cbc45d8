"""The exceptions: one class for each family of the error table."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from ecoc import _ecoc

if TYPE_CHECKING:
    from ecoc._records import Attempt, Refusal


class ErrorKind(NamedTuple):
    """A row of the error table."""

    number: int
    """The stable number, the same in every language."""
    code: str
    """The name, spelled the same in every language."""
    class_name: str
    """The class of its family."""
    family: str
    """Its family."""
    retryable: bool
    """Whether the very same call may succeed when it is made again later."""
    meaning: str
    """One sentence on what it means."""


def error_table() -> list[ErrorKind]:
    """Return every kind of error, by ascending number."""
    return [ErrorKind(*row) for row in _ecoc.error_table()]


class Error(Exception):
    """A call that failed. `str()` is all of it in one line; the fields tell the parts apart."""

    code: str
    """What went wrong, such as "WrongPassword"."""
    number: int
    """The stable number of `code`."""
    family: str
    """The family of `code`, such as "Key"."""
    retryable: bool
    """Whether the very same call may succeed when it is made again later."""
    message: str
    """What happened, in one sentence."""
    remedy: str | None
    """What to do about it."""
    operation: str | None
    """The operation that failed, such as "submit"."""
    authority: str | None
    """The authority that was called: "vca" or "svv"."""
    correlation_id: str | None
    """The correlation id of the submission."""
    http_status: int | None
    """The HTTP status of the answer."""
    authority_code: str | None
    """The authority's own code, unchanged."""
    authority_message: str | None
    """The authority's own words, unchanged."""
    details: dict[str, Any] | None
    """What more the authority said, as plain JSON values; `refusal` and `attempts` have it as objects."""
    cause: str | None
    """What caused it, in words."""

    @property
    def refusal(self) -> Refusal | None:
        """The authority's no, with every field at fault.

        A `RejectedError` has it, and an `UncertainError` where the authority said something that leaves open whether
        it took an earlier attempt.
        """
        from ecoc._remote import Refusal

        return Refusal(self.details) if self.details is not None and "findings" in self.details else None

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every exchange that the call made."""
        from ecoc._remote import Attempt

        return tuple(Attempt(attempt) for attempt in (self.details or {}).get("attempts", ()))

    def __init__(self, text: str, fields: dict[str, Any] | None = None) -> None:
        """Make one; without fields, as in a test of your own, it is the first kind of its family."""
        known = _blank(type(self), text) if fields is None else fields
        super().__init__(text, known)
        self.__dict__.update(known)

    def __repr__(self) -> str:
        return f"ecoc.{type(self).__name__}({self.args[0]!r})"

    def __str__(self) -> str:
        return str(self.args[0])

    def to_dict(self) -> dict[str, Any]:
        """Return every field."""
        return dict(self.args[1])


class UsageError(Error):
    """The call itself: an argument, a setting, a file that cannot be read."""


class DocumentError(Error):
    """The document handed in cannot be worked on."""


class PathError(DocumentError, KeyError):
    """The document has nothing at the given path."""


class SignatureError(Error):
    """Signing or verifying failed."""


class SigningKeyError(Error):
    """Keys, certificates and their passwords."""


class AuthError(Error):
    """Tokens and access rights."""


class NetworkError(Error):
    """The way to the authority; nothing was taken there."""


class ThrottledError(Error):
    """The authority asks to slow down."""


class RejectedError(Error):
    """The authority answered, and said no."""


class UncertainError(Error):
    """The document was sent and the answer was lost: it may or may not have been taken."""


class LedgerError(Error):
    """The journal of submissions."""


class InternalError(Error):
    """A fault of ecoc."""


_CLASSES: dict[str, type[Error]] = {row.code: globals()[row.class_name] for row in error_table()}
_CLASSES["PathNotFound"] = PathError  # so that a document is the mapping that Python expects


_NONE = "remedy operation authority correlation_id http_status authority_code authority_message details cause"


def _blank(kind: type[Error], text: str) -> dict[str, Any]:
    rows = {row.class_name: row for row in reversed(error_table())}
    row = next((rows[one.__name__] for one in kind.__mro__ if one.__name__ in rows), rows["InternalError"])
    known = {"code": row.code, "number": row.number, "family": row.family, "retryable": row.retryable}
    return {**known, "message": text, **dict.fromkeys(_NONE.split())}


def from_dict(fields: dict[str, Any]) -> Error:
    """Make the exception for an error that is part of something else."""
    parts = [fields["message"], fields["remedy"]]
    return _CLASSES[fields["code"]]("; ".join(part for part in parts if part), fields)


def from_json(fields: str, text: str) -> Error:
    """Make the exception for an error of the native module."""
    values = json.loads(fields)
    return _CLASSES[values["code"]](text, values)
