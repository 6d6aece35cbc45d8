"""Runs the cases of the content rules through a C program: python3 rules.py PROGRAM."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parents[1]


def line(case: dict[str, Any], edits: str) -> str:
    """One document of a case, as the program reads it."""
    options = json.dumps({"profile": case.get("profile", "eu"), "unsigned": True})
    fields = [case["vehicle"], options, case["rule"]]
    for path, value in case[edits]:
        fields += [path, "*" if value is None else value]
    if any("\t" in field or "\n" in field for field in fields):
        words = f"{case['rule']}: a field of the case has a tab or a line end"
        raise ValueError(words)
    return "\t".join(fields)


def main(program: str) -> int:
    """Compare what the program finds with what the case says."""
    cases = json.loads((TESTS / "rules/cases.json").read_text(encoding="utf-8"))["cases"]
    lines = [line(case, edits) for case in cases for edits in ("pass", "fail")]
    result = subprocess.run(
        [program, str(TESTS / "vehicles")], input="\n".join(lines).encode(), capture_output=True, check=False
    )
    found = [tuple(text.split("\t")) for text in result.stdout.decode().splitlines()]
    if result.returncode != 0 or len(found) != len(lines):
        print(f"{program}: {result.stderr.decode()}", file=sys.stderr)
        return 1
    wrong = 0
    for case, kept, broken in zip(cases, found[::2], found[1::2], strict=True):
        if kept[0] != "0" or broken[0] != "1" or broken[2] != case["path"]:
            wrong += 1
            print(f"{case}: {kept}, {broken}", file=sys.stderr)
    print(f"content rules from C: {len(cases) - wrong} of {len(cases)} cases")
    return 1 if wrong or not cases else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
