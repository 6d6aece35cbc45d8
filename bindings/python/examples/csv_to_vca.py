"""Certificates from a table to VCA: build, check, sign, hand in, and follow to the end.

    python csv_to_vca.py vehicles.csv mapping.toml --key seal.key --certificate seal.pem --ledger plant.db

The mapping says which column is which field, as ``cars.toml`` beside this file does. The client's settings are those
of the command: ``ecoc.toml`` and ``ECOC_VCA_…``. Run it again after whatever went wrong: what has arrived is not sent
twice, and what is in doubt is cleared up first.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import ecoc

OVER = ("failed", "rejected", "deleted")


def signed(table: Path, mapping: Path, signer: ecoc.Signer, vca: ecoc.Vca, vins: list[str]) -> Iterator[bytes]:
    """Yield the signed document of each row that is valid and new; say what is wrong with the others."""
    assert vca.ledger is not None
    for row in ecoc.from_records(table, mapping):
        if row.document is None:
            print(*row.faults, sep="\n", file=sys.stderr)
            vins.append(f"row {row.row}")
            continue
        vin = str(row.document["CocDataGroup/VehicleIdentificationNumber"])
        vins.append(vin)
        if any(entry.state not in OVER for entry in vca.ledger.by_vin(vin)):
            continue  # handed in by an earlier run
        xml = signer.sign(row.document, xades=True)
        report = vca.validate(xml)
        if report:
            yield xml
        else:
            print(f"{vin}: {report}", file=sys.stderr)


def main(arguments: list[str] | None = None) -> int:
    """Run the program; 0 when every certificate has succeeded."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", type=Path)
    parser.add_argument("mapping", type=Path)
    parser.add_argument("--key", type=Path, required=True)
    parser.add_argument("--certificate", type=Path)
    parser.add_argument("--ledger", type=Path, default=Path("plant.db"))
    parser.add_argument("--deadline", type=float, help="seconds for one certificate")
    given = parser.parse_args(arguments)

    signer = ecoc.Signer.from_pem(given.key, given.certificate)
    vins: list[str] = []
    with ecoc.Vca.from_file(ledger=given.ledger) as vca:
        assert vca.ledger is not None
        for outcome in vca.resume_many():
            print(f"resumed {outcome.correlation_id}: {'accepted' if outcome else outcome.error}")
        documents = signed(given.table, given.mapping, signer, vca, vins)
        for outcome in vca.submit_many(documents, deadline=given.deadline):
            if not outcome:
                print(outcome.error, file=sys.stderr)
        at_vca = vca.ledger.entries(authority="vca", environment=vca.environment, state=("accepted", "processing"))
        vca.wait_many([entry.correlation_id for entry in at_vca])
        states = {vin: [str(entry.state) for entry in vca.ledger.by_vin(vin)][-1:] for vin in vins}
    for vin, state in states.items():
        print(vin, *(state or ["not sent"]))
    return 0 if all(state == ["succeeded"] for state in states.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
