"""Runs the examples of ffi/examples beside the sandbox: python3 examples.py PROGRAMS SANDBOX KEYS ECOC.

PROGRAMS is the folder of the compiled examples, SANDBOX that of sandbox.py, KEYS that of keys.sh, ECOC the command.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

VEHICLE = Path(__file__).parents[1] / "vehicles" / "m1-electric.json"
PASSWORD = {"SEAL_PASSWORD": "sesam"}


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a program to its end."""
    return subprocess.run(
        [str(part) for part in command],
        env=os.environ | PASSWORD,
        text=True,
        capture_output=True,
        check=False,
        timeout=120,
    )


def check(fine: bool, what: str, seen: object) -> None:
    """End the program when something is not as it must be."""
    if not fine:
        sys.exit(f"{what}: {seen}")


def vehicle(vin: str, **fields: object) -> str:
    """Give the data of a vehicle that no authority has seen."""
    data = json.loads(VEHICLE.read_text(encoding="utf-8"))
    data["CocDataGroup"] |= {"VehicleIdentificationNumber": vin} | fields
    data.get("Header", {}).pop("IviReferenceId", None)
    return json.dumps(data)


def submit(programs: Path, sandbox: Path, keys: Path, _: Path) -> None:
    """Go from fields to the end at VCA, and look at the exit codes of what goes wrong."""
    ledger = sandbox / "submit.db"
    given = [programs / "submit", VEHICLE, keys / "rsa.p12", sandbox / "vca.json", ledger]
    done = run(*given, "U9TEA4WDXTS700001", "2026-11-17")
    check(done.returncode == 0 and done.stdout.endswith(": succeeded\n"), "submit", done)
    wrong = run(*given, "U9TEA4WDXTS70000O", "2026-11-17")  # a letter O, which no VIN has
    check(wrong.returncode == 1 and "VehicleIdentificationNumber" in wrong.stderr, "submit of what is invalid", wrong)
    no_date = run(*given, "U9TEA4WDXTS700002", "yesterday")
    check(no_date.returncode == 1 and "DateManufactureVehicle" in no_date.stderr, "submit with no date", no_date)
    check(run(programs / "submit").returncode == 2, "submit without arguments", "")


def watch(programs: Path, sandbox: Path, keys: Path, _: Path) -> None:
    """Have what lies in the folder sent, or put aside with words."""
    folder = sandbox / "line"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, data in (
        ("car-1", vehicle("U9TEA4WDXTS700011")),
        ("car-2", vehicle("U9TEA4WDXTS700012", VehicleCategory="M9")),
        ("car-3", "{"),
        ("car-4", vehicle("U9TEA4WDXTS700014")),
    ):
        (folder / f"{name}.json").write_text(data, encoding="utf-8")
    command: list[str | Path] = [programs / "watch", folder, keys / "rsa.p12", sandbox / "vca.json", "--once"]
    first = run(*command)
    check(first.returncode == 0, "watch", first)
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")} - {
        "ledger.db",
        "ledger.db-wal",
        "ledger.db-shm",
    }
    check(
        names
        == {f"done/{name}{end}" for name in ("car-1", "car-4") for end in (".json", ".xml", ".receipt.json")}
        | {f"refused/{name}{end}" for name in ("car-2", "car-3") for end in (".json", ".txt")},
        "watch: the files after a round",
        (sorted(names), first),
    )
    check(json.loads((folder / "done/car-1.receipt.json").read_text())["state"] == "succeeded", "watch", first)
    check("VehicleCategory" in (folder / "refused/car-2.txt").read_text(encoding="utf-8"), "watch", first)
    check("JSON" in (folder / "refused/car-3.txt").read_text(encoding="utf-8"), "watch", first)
    # Dropped once more with the document that was sent: it is known, and not sent a second time.
    for end in (".json", ".xml"):
        shutil.copy(folder / f"done/car-1{end}", folder / f"car-1{end}")
    again = run(*command)
    check(again.returncode == 0 and again.stdout == "car-1: done/\n", "watch, a second round", again)


def hsm(programs: Path, sandbox: Path, keys: Path, ecoc: Path) -> None:
    """Sign by a box that has the key, and by one that has another."""
    plain, signed = sandbox / "hsm-in.xml", keys / "signed-by-example.xml"
    built = run(ecoc, "build", VEHICLE, "-o", plain)
    check(built.returncode == 0, "ecoc build", built)
    box = "openssl dgst -sha256 -sign '{}'"
    done = run(programs / "hsm", keys / "rsa-chain.pem", plain, signed, box.format(keys / "rsa-key.pem"))
    check(done.returncode == 0 and signed.exists(), "hsm", done)
    for command, words in ((box.format(keys / "ca-key.pem"), "does not"), ("false", "the box gave no value")):
        failed = run(programs / "hsm", keys / "rsa-chain.pem", plain, sandbox / "hsm-out.xml", command)
        check(
            failed.returncode == 1 and words in failed.stderr and not (sandbox / "hsm-out.xml").exists(), "hsm", failed
        )


if __name__ == "__main__":
    places = [Path(argument) for argument in sys.argv[1:]]
    for example in (submit, watch, hsm):
        example(*places)
    print("ffi/examples: submit, watch and hsm work beside the sandbox")
