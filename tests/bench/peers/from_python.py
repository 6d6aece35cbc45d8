"""ecoc itself, from Python: from_python.py WHAT DOCUMENT; one figure for each line on standard input.

With a number behind them it makes so many calls and answers nothing, for who counts instructions.

validate: `ecoc.validate`; from_dict: `Ivi.from_dict` of the document's data; dumps: `json.dumps` of the same dict.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from turns import answer

import ecoc


def main(what: str, document: str, count: str | None = None) -> int:
    """Answer every line with the microseconds of one call, or make some calls."""
    xml = Path(document).read_bytes()
    if count is None and not ecoc.validate(xml):
        return 2
    data = json.loads(ecoc.Ivi.parse(xml).to_json())
    calls: dict[str, Callable[[], object]] = {
        "validate": lambda: ecoc.validate(xml),
        "from_dict": lambda: ecoc.Ivi.from_dict(data),
        "dumps": lambda: json.dumps(data),
    }
    if count is None:
        answer(calls[what])
    for _ in range(int(count or 0)):
        calls[what]()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
