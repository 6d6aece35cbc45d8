"""Options as Python gives them, and as the native module takes them: JSON text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ecoc import _ecoc

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta

    _Seconds: TypeAlias = float | timedelta
    """A length of time: seconds, or a `timedelta`."""

    _Moment: TypeAlias = datetime | date | str
    """A time with its zone, a date, which means its beginning in UTC, or the text of either (RFC 3339)."""


def options(**given: object) -> str:
    """Return options as JSON; None is the same as leaving an option out."""
    parts = [f"{json.dumps(name)}: {_json(name, value)}" for name, value in given.items() if value is not None]
    return f"{{{', '.join(parts)}}}"


def texts(given: str | Iterable[str]) -> list[str]:
    """Return texts where there may be one or several: one alone is no list of its letters."""
    return [given] if isinstance(given, str) else list(given)


def _json(name: str, value: object) -> str:
    """Return the value of an option as JSON; what has no JSON is said with the option's name."""
    try:
        written = json.dumps(value, default=_plain, ensure_ascii=False, allow_nan=False)
        written.encode()
    except UnicodeEncodeError as error:
        words = f"the option `{name}` is no text that UTF-8 can write"
        raise _ecoc.error("InvalidArgument", words, "use a name without such bytes") from error
    except ValueError as error:
        words = f"the option `{name}`: {error}"
        if "float" not in str(error):  # of `_plain`
            raise ValueError(words) from error
        raise _ecoc.error("InvalidArgument", f"the option `{name}` is not finite", "correct the number") from error
    except TypeError as error:
        words = f"the option `{name}`: {error}"
        raise TypeError(words) from error
    return written


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
    words = f"a value of type {type(value).__name__} means nothing to ecoc"
    raise TypeError(words)


def _text(path: object) -> str:
    import os

    return os.fsdecode(path)  # type: ignore[arg-type]
