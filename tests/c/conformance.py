"""Runs the conformance cases through a C program: PYTHONPATH=tests/conformance python3 conformance.py PROGRAM."""

from __future__ import annotations

import json
import subprocess
import sys

from cases import cases


def main(program: str) -> int:
    """Compare what the program prints with what the case says."""
    wrong = 0
    for case in cases():
        options = json.dumps({"profile": case.profile, "unsigned": case.unsigned})
        result = subprocess.run([program, options], input=case.xml, capture_output=True, check=False)
        lines = ["valid" if case.valid else "invalid", *("\t".join(finding) for finding in case.findings)]
        if result.returncode != 0 or result.stdout.decode().splitlines() != lines:
            wrong += 1
            print(f"{case.name}: {result.stdout.decode()}{result.stderr.decode()}", file=sys.stderr)
    print(f"conformance from C: {len(cases()) - wrong} of {len(cases())} cases")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
