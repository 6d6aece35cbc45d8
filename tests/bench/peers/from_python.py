"""ecoc itself, from Python: from_python.py WHAT DOCUMENT; one figure for each line on standard input.

validate: `ecoc.validate`; from_dict: `Ivi.from_dict` of the document's data; dumps: `json.dumps` of the same dict.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from turns import answer

import ecoc


def main(what: str, document: str) -> int:
    """Answer every line with the microseconds of one call."""
    xml = Path(document).read_bytes()
    if not ecoc.validate(xml):
        return 2
    data = json.loads(ecoc.Ivi.parse(xml).to_json())
    calls: dict[str, Callable[[], object]] = {
        "validate": lambda: ecoc.validate(xml),
        "from_dict": lambda: ecoc.Ivi.from_dict(data),
        "dumps": lambda: json.dumps(data),
    }
    answer(calls[what])
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
