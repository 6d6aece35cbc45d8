#!/usr/bin/env python3
"""What others say of ecoc's signatures, and ecoc of theirs: witness.py --ecoc PROGRAM --folder FOLDER.

Every document is signed with every algorithm, plain and with XAdES, and verified by ecoc, xmlsec1 and signxml; changed
in one place it must be refused by all. What xmlsec1 and signxml sign must be accepted by ecoc. What ecoc signed stays
in the folder, listed in `cases.json`, for the witnesses in other languages. The last line is `… N passed, N failed`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import time
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path
from typing import Any

try:
    import bytewise
    import inward
    import outward
    import seals
    from checks import Checks, Setup
    from documents import special, vehicles
    from tools import Ecoc, Xmlsec1
except ImportError as missing:
    print(f"SKIPPED: signatures: Python's {missing.name} is missing")
    sys.exit(0)

# More than these are counted, not shown.
SHOWN = 40


def prepare(program: Path, folder: Path) -> Setup:
    """Make the seals in an empty folder, and look which tools there are."""
    shutil.rmtree(folder, ignore_errors=True)
    return Setup(Ecoc(program.absolute()), Xmlsec1.find(), seals.make(folder), folder)


def judge(setup: Setup) -> tuple[Checks, list[dict[str, Any]]]:
    """Judge all documents, several at a time."""
    documents = special() + vehicles(setup.ecoc.program)
    vehicle = setup.folder / "vehicle.xml"
    vehicle.write_bytes(documents[-1].data)
    total, cases = Checks(), []
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        first = [pool.submit(outward.judge_document, setup, *each) for each in enumerate(documents)]
        others: list[Future[Checks]] = [pool.submit(bytewise.change_every_byte, setup)]
        others.append(pool.submit(bytewise.comments_in_values, setup, vehicle))
        others += [pool.submit(inward.judge_document, setup, *each) for each in enumerate(documents)]
        for checks, signed in (future.result() for future in first):
            total.add(checks)
            cases += signed
        for future in others:
            total.add(future.result())
    return total, cases


def report(setup: Setup, total: Checks, cases: list[dict[str, Any]], seconds: float) -> None:
    """Say what failed and what was not asked, and count."""
    if setup.xmlsec1 is None:
        total.skipped.add("xmlsec1 is missing")
    elif "rsa-pss-sha256" not in setup.xmlsec1.algorithms:
        total.skipped.add(f"RSA-PSS before the command xmlsec1: {setup.xmlsec1.version} has none; libxmlsec1 was asked")
    for reason in sorted(total.skipped):
        print(f"SKIPPED: signatures: {reason}")
    for failure in total.failures[:SHOWN]:
        print(f"FAILED: {failure}")
    print(
        f"signatures: {len(cases)} made by ecoc, in {seconds:.0f} s: "
        f"{total.passed} passed, {len(total.failures)} failed"
    )


def main() -> int:
    """Run everything."""
    parser = argparse.ArgumentParser(description="What others say of ecoc's signatures, and ecoc of theirs.")
    parser.add_argument("--ecoc", type=Path, required=True, help="the program ecoc")
    parser.add_argument("--folder", type=Path, required=True, help="where the signed documents go; it is emptied")
    options = parser.parse_args()
    if shutil.which("openssl") is None:
        print("SKIPPED: signatures: openssl is missing, so there are no keys to sign with")
        return 0
    began = time.monotonic()
    setup = prepare(options.ecoc, options.folder)
    total, cases = judge(setup)
    (setup.folder / "cases.json").write_text(json.dumps(cases, indent=1), encoding="utf-8")
    report(setup, total, cases, time.monotonic() - began)
    return 1 if total.failures else 0


if __name__ == "__main__":
    sys.exit(main())
