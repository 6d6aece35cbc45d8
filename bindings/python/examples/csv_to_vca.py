"""Certificates from a CSV file to VCA: build, check, sign, hand in, and follow to the end.

    python csv_to_vca.py vehicles.csv --key seal.key --certificate seal.pem --ledger plant.db

The header of the file names the fields by their paths, such as ``CocDataGroup/VehicleIdentificationNumber``. The
client's settings are those of the command: ``ecoc.toml`` and ``ECOC_VCA_…``. Run it again after whatever went wrong:
what has arrived is not sent twice, and what is in doubt is cleared up first.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import ecoc


def certificates(file: Path) -> Iterator[ecoc.Ivi]:
    """Yield a document for each row."""
    with file.open(newline="", encoding="utf-8-sig") as rows:
        for row in csv.DictReader(rows):
            ivi = ecoc.Ivi.from_dict({"CocDataGroup": {}})
            for path, text in row.items():
                if text:
                    ivi[path] = text
            yield ivi


def submit(vca: ecoc.Vca, signer: ecoc.Signer, file: Path, deadline: float | None) -> None:
    """Hand in what is valid and new, and say what is not."""

    def documents() -> Iterator[bytes]:
        assert vca.ledger is not None
        for ivi in certificates(file):
            vin = str(ivi["CocDataGroup/VehicleIdentificationNumber"])
            if any(entry.state not in ("failed", "rejected", "deleted") for entry in vca.ledger.by_vin(vin)):
                continue  # handed in by an earlier run
            signed = signer.sign(ivi, xades=True)
            report = vca.validate(signed)
            if report:
                yield signed
            else:
                print(f"{vin}: {report}", file=sys.stderr)

    for outcome in vca.submit_many(documents(), deadline=deadline):
        if not outcome:
            print(outcome.error, file=sys.stderr)


def main(arguments: list[str] | None = None) -> int:
    """Run the program; 0 when every certificate has succeeded."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--key", type=Path, required=True)
    parser.add_argument("--certificate", type=Path)
    parser.add_argument("--ledger", type=Path, default=Path("plant.db"))
    parser.add_argument("--deadline", type=float, help="seconds for one certificate")
    given = parser.parse_args(arguments)

    signer = ecoc.Signer.from_pem(given.key, given.certificate)
    with ecoc.Vca.from_file(ledger=given.ledger) as vca:
        for outcome in vca.resume_many():
            print(f"resumed {outcome.correlation_id}: {'accepted' if outcome else outcome.error}")
        submit(vca, signer, given.file, given.deadline)
        assert vca.ledger is not None
        at_vca = vca.ledger.entries(authority="vca", environment=vca.environment, state=("accepted", "processing"))
        vca.wait_many([entry.correlation_id for entry in at_vca])
        vins = [str(ivi["CocDataGroup/VehicleIdentificationNumber"]) for ivi in certificates(given.file)]
        states = {vin: [entry.state for entry in vca.ledger.by_vin(vin)][-1:] for vin in vins}
    for vin, state in states.items():
        print(vin, state[0] if state else "not sent")
    return 0 if all(state == ["succeeded"] for state in states.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
