"""The library's records in Python's `logging`; imported only where somebody uses that, or when there is a warning."""

from __future__ import annotations

import json
import logging

# The levels of the native module, from the one that tells least.
_LEVELS = (logging.ERROR, logging.WARNING, logging.INFO, logging.DEBUG, 5)

_root = logging.getLogger("ecoc")
_loggers = [_root]
_known = -1


def wanted() -> int:
    """Return the number of the level up to which some logger of ecoc wants records; 0 for none."""
    global _loggers, _known
    manager = logging.root.manager
    if len(manager.loggerDict) != _known:
        _known = len(manager.loggerDict)
        children = [name for name in list(manager.loggerDict) if name.startswith("ecoc.")]
        _loggers = [_root, *map(logging.getLogger, children)]
    least = min(logger.getEffectiveLevel() for logger in _loggers)
    return sum(level >= least and level > manager.disable for level in _LEVELS)


def tell(number: int, target: str, message: str, fields: str) -> None:
    """Hand a record to the logger of its part of the library: ``ecoc::http::retry`` is ``ecoc.http.retry``."""
    logger, level = logging.getLogger(target.replace("::", ".")), _LEVELS[number - 1]
    if not logger.isEnabledFor(level):
        return
    known = json.loads(fields)
    words = " ".join([message, *(f"{name}={value}" for name, value in known.items() if value is not None)])
    record = logger.makeRecord(logger.name, level, "ecoc", 0, words, (), None, None, {"ecoc": known})
    logger.handle(record)
