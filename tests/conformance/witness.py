"""Asks libxml2 about every case: witness.py FOLDER-WITH-THE-OFFICIAL-SCHEMAS."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from cases import cases


def valid(xml: bytes, schemas: Path) -> bool:
    """Whether xmllint finds the document valid under the official schema of its family."""
    family = "2.0" if b"initialvehicleinformation.v2" in xml else "1.11"
    schema = schemas / f"InitialVehicleInformation-{family}.xsd"
    command = ["xmllint", "--nonet", "--noout", "--schema", str(schema), "-"]
    status = subprocess.run(command, input=xml, capture_output=True, check=False).returncode
    if status not in (0, 1, 3, 4):  # 1: not well-formed; 3, 4: invalid
        words = f"xmllint failed with {status} on {schema}"
        raise RuntimeError(words)
    return status == 0


def main(folder: str) -> int:
    """Compare, and name every case where libxml2 differs."""
    wrong = 0
    for case in cases():
        verdict = valid(case.xml, Path(folder))
        if verdict != case.witness:
            wrong += 1
            print(f"libxml2 says {'valid' if verdict else 'invalid'}: {case.name}", file=sys.stderr)
    print(f"conformance: libxml2 agrees on {len(cases()) - wrong} of {len(cases())} cases")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
