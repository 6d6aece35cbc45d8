"""Options as Python gives them, and as the native module takes them: JSON text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, cast

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta

    _Seconds: TypeAlias = float | timedelta
    """A length of time: seconds, or a `timedelta`."""

    _Moment: TypeAlias = datetime | date | str
    """A time with its zone, a date, which means its beginning in UTC, or the text of either (RFC 3339)."""


def options(**given: object) -> str:
    """Return options as JSON; None is the same as leaving an option out."""
    return json.dumps({name: value for name, value in given.items() if value is not None}, default=_plain)


def _plain(value: Any) -> object:
    """Return what JSON has for a value: seconds, texts, lists."""
    if hasattr(value, "total_seconds"):
        return value.total_seconds()
    if hasattr(value, "__fspath__"):
        return _text(value.__fspath__())
    if hasattr(value, "isoformat"):
        if getattr(value, "utcoffset", None) is not None and value.utcoffset() is None:
            words = "the time has no time zone: give one, such as datetime.timezone.utc"
            raise ValueError(words)
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, object]", value))
    if isinstance(value, Iterable) and not isinstance(value, bytes):
        return list(cast("Iterable[object]", value))
    words = f"an option of type {type(value).__name__} means nothing to ecoc"
    raise TypeError(words)


def _text(path: object) -> str:
    import os

    return os.fsdecode(path)  # type: ignore[arg-type]
