"""The examples, run as their users run them, beside the sandbox."""

from __future__ import annotations

import asyncio
import csv
import importlib
import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from conftest import Fleet, Seal

import ecoc
from ecoc.testing import Sandbox

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


@pytest.fixture
def settings(sandbox: Sandbox, tmp_path: Path) -> Path:
    """Return an `ecoc.toml` for the sandbox."""
    lines = [f"{name} = {json.dumps(value)}" for name, value in sandbox.vca_settings.items()]
    file = tmp_path / "ecoc.toml"
    file.write_text("\n".join(["[vca]", *lines]), encoding="utf-8")
    return file


def run(cwd: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, timeout=120)


def cell(value: object) -> str:
    """Return a value as a file would have it."""
    if isinstance(value, bool):
        return "Y" if value else "N"
    return value.isoformat() if isinstance(value, date) else str(value)


def test_certificates_from_a_csv_file(
    fleet: Fleet, settings: Path, seal: Seal, tmp_path: Path, sandbox: Sandbox
) -> None:
    good = [ecoc.Ivi.from_dict(fleet.data()) for _ in range(5)]
    bad = ecoc.Ivi.from_dict(fleet.data())
    del bad["CocDataGroup/MassGroup"]
    rows = [{path: cell(value) for path, value in ivi.items()} for ivi in (*good, bad)]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    (tmp_path / "mapping.json").write_text(json.dumps({"columns": dict(zip(columns, columns, strict=True))}))
    with (tmp_path / "vehicles.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
    files = ("vehicles.csv", "mapping.json", "--key", seal.key, "--certificate", seal.certificate)
    command = (EXAMPLES / "csv_to_vca.py", *files)
    sandbox.set_faults("[rates.ingest]\nreset-after-taken = 1\n[rates.submissions]\n503 = 1")
    lost = run(tmp_path, *command, "--deadline", "2")
    assert lost.returncode == 1, lost.stderr
    sandbox.set_faults(None)
    again = run(tmp_path, *command)
    assert again.returncode == 1
    assert again.stdout.count("resumed") == 5, again.stdout + again.stderr
    assert again.stdout.count("succeeded") == 5
    assert "not sent" in again.stdout
    assert "IVI-R002" in again.stderr
    taken = {one.vin: one.count for one in sandbox.taken()}
    vin = "CocDataGroup/VehicleIdentificationNumber"
    assert [taken.get(str(ivi[vin])) for ivi in (*good, bad)] == [1, 1, 1, 1, 1, None]
    third = run(tmp_path, *command)
    assert third.stdout == "\n".join(line for line in again.stdout.splitlines() if "resumed" not in line) + "\n"


def test_a_route_of_fastapi(
    fleet: Fleet, settings: Path, seal: Seal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("fastapi", reason="fastapi is missing")
    httpx = pytest.importorskip("httpx", reason="httpx is missing")
    monkeypatch.setenv("SEAL_KEY", str(seal.key))
    monkeypatch.setenv("SEAL_CERTIFICATE", str(seal.certificate))
    monkeypatch.setenv("ECOC_TOML", str(settings))
    monkeypatch.setenv("LEDGER", str(tmp_path / "plant.db"))
    monkeypatch.setattr(sys, "path", [str(EXAMPLES), *sys.path])
    app = importlib.import_module("fastapi_route").app
    data = fleet.data()

    async def main() -> None:
        transport = httpx.ASGITransport(app)
        client = httpx.AsyncClient(transport=transport, base_url="http://plant.example")
        async with app.router.lifespan_context(app), client:
            made = await client.post("/certificates", json=data)
            assert made.status_code == 202, made.text
            known = await client.get(f"/certificates/{made.json()['correlation_id']}")
            assert known.json()["reference"] == made.json()["reference"]
            again = await client.post("/certificates", json=data)
            assert (again.status_code, again.json()["code"]) == (409, "AlreadySubmitted")
            assert (await client.get("/certificates/00000000-0000-4000-8000-000000000000")).status_code == 404
            assert (await client.post("/certificates", json={"CocDataGroup": {}})).status_code == 422
            unknown = await client.post("/certificates", json={"CocDataGroup": {"AxelTable": []}})
            assert (unknown.status_code, unknown.json()["code"]) == (422, "UnknownField")

    asyncio.run(main())


def test_a_signer_outside_of_ecoc(fleet: Fleet, seal: Seal, ec_seal: Seal, tmp_path: Path) -> None:
    pytest.importorskip("cryptography", reason="cryptography is missing")
    (tmp_path / "document.xml").write_bytes(ecoc.Ivi.from_dict(fleet.data()).to_xml())
    for one in (seal, ec_seal):
        done = run(tmp_path, EXAMPLES / "external_signer.py", "document.xml", one.key, one.certificate, "signed.xml")
        assert done.returncode == 0, done.stderr
        assert ecoc.verify(tmp_path / "signed.xml", trust=one.authority).trusted
