"""The sandbox for users' own tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Fleet

import ecoc
from ecoc.testing import Sandbox


def test_it_is_ready_when_it_is_made_and_gone_when_it_is_stopped(fleet: Fleet) -> None:
    with Sandbox() as sandbox:
        assert repr(sandbox) == f"<ecoc.testing.Sandbox on {sandbox.url}>"
        settings = sandbox.svv_settings
        key = Path(settings.get("key", ""))
        assert key.exists()
        assert (key.stat().st_mode & 0o777, key.parent.stat().st_mode & 0o777) in {(0o600, 0o700), (0o644, 0o700)}
        assert ecoc.verify(sandbox.signer.sign(ecoc.Ivi.from_dict(fleet.data())))
        port = int(sandbox.url.rsplit(":", 1)[1])
        with pytest.raises(ecoc.UsageError, match="port"):
            Sandbox(port=port)
    assert not key.parent.exists()
    sandbox.stop()
    with pytest.raises(ecoc.UsageError, match="stopped"):
        sandbox.taken()
    with Sandbox(port=port) as again:
        assert again.url == sandbox.url


def test_faults_are_a_share_a_plan_or_a_file(fleet: Fleet, tmp_path: Path) -> None:
    plan = '[[script]]\nservice = "ingest"\nfault = "too-many-requests"\n'
    (tmp_path / "faults.toml").write_text(plan, encoding="utf-8")
    for faults in (plan, tmp_path / "faults.toml"):
        with Sandbox(faults=faults) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
            receipt = vca.submit(fleet.signed())
            assert [attempt.http_status for attempt in receipt.attempts if attempt.step == "ingest"] == [429, 202]
            [struck] = sandbox.struck()
            assert (struck.service, struck.fault, struck.count) == ("ingest", "too-many-requests", 1)
            assert [one.status for one in sandbox.log() if one.path == "/api/ingest"] == [429, 202]
            sandbox.set_faults(None)
            assert sandbox.struck() == []
    with (
        Sandbox(faults=0.5, seed=7) as sandbox,
        ecoc.Vca(sandbox.vca_settings, ledger=tmp_path / "plant.db") as vca,
    ):
        for _ in vca.submit_many([fleet.signed() for _ in range(12)], deadline=2):
            pass
        assert sandbox.struck()
        sandbox.set_faults(None)
        vca.resume()
        assert [taken.count for taken in sandbox.taken()] == [1] * 12
    for wrong in (1.5, "rate = x"):
        with pytest.raises(ecoc.UsageError):
            Sandbox(faults=wrong)


def test_vehicles_with_a_fate_of_their_own(fleet: Fleet) -> None:
    registered, broken = fleet.signed("m1-petrol-1x"), fleet.signed("m1-petrol-1x")
    with (
        Sandbox(registered=[fleet.vin_of(registered)], technical_fault=[fleet.vin_of(broken)]) as sandbox,
        ecoc.Svv(sandbox.svv_settings) as svv,
    ):
        receipt = svv.submit(registered)
        with pytest.raises(ecoc.RejectedError) as stays:
            svv.delete_by_reference(str(receipt.reference))
        assert stays.value.code == "VehicleRegistered"
        with pytest.raises(ecoc.Error) as fault:
            svv.submit(broken, deadline=2)
        assert fault.value.retryable
    with Sandbox(svv_takes_ivi_2=True) as sandbox, ecoc.Svv(sandbox.svv_settings, ivi="2.0") as svv:
        assert svv.submit(fleet.signed()).state == "succeeded"


_FROM_THE_COMMAND = """
import subprocess, sys
doctor = subprocess.run([sys.executable, "-m", "ecoc", "doctor", "--authority", "vca"], capture_output=True, text=True)
print(doctor.stdout, doctor.stderr)
sys.exit(doctor.returncode)
"""


def test_the_command_uses_it_too(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        lines = [f'{name} = "{value}"' for name, value in sandbox.vca_settings.items()]
        (tmp_path / "ecoc.toml").write_text("\n".join(["[vca]", *lines]), encoding="utf-8")
        run = subprocess.run(
            [sys.executable, "-c", _FROM_THE_COMMAND], cwd=tmp_path, capture_output=True, text=True, check=False
        )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "sound" in run.stdout
