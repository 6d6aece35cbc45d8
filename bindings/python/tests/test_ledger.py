"""The ledger by itself: looking things up, and senders of one's own."""

from __future__ import annotations

import csv
import json
import os
import pickle
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

import ecoc


def _begin(ledger: ecoc.Ledger, number: int, environment: str = "preprod") -> ecoc.Claim:
    return ledger.begin(
        f"<document number='{number}'/>",
        authority="vca",
        environment=environment,
        reference=f"reference {number}",
        vin=f"VIN{number}",
        parameters={"number": number},
    )


@pytest.fixture
def ledger(tmp_path: Path) -> ecoc.Ledger:
    """Return a ledger with three submissions: one queued, one that has succeeded, one that was rejected."""
    ledger = ecoc.Ledger(tmp_path / "plant.db")
    with _begin(ledger, 1):
        pass
    with _begin(ledger, 2) as claim:
        claim.advance("sending")
        claim.advance("accepted", authority_state="accepted", receipt={"http_status": 202})
        claim.advance("succeeded", authority_state="Succeeded")
    with _begin(ledger, 3) as claim:
        claim.advance("sending")
        claim.advance("rejected", code="400", message="=1+1")
    return ledger


def test_submissions_are_found_by_what_is_known_of_them(ledger: ecoc.Ledger, tmp_path: Path) -> None:
    assert ledger.path == str(tmp_path / "plant.db")
    assert repr(ledger) == f"<ecoc.Ledger {tmp_path / 'plant.db'}>"
    entries = list(ledger.entries())
    assert [entry.state for entry in entries] == ["queued", "succeeded", "rejected"]
    queued, succeeded, rejected = entries
    assert (queued.vin, queued.reference, queued.attempts) == ("VIN1", "reference 1", 0)
    assert queued.parameters == {"number": 1}
    assert succeeded.receipt == {"http_status": 202}
    assert datetime.now(timezone.utc) - queued.created_at < timedelta(minutes=5)
    assert queued.pruned_at is None
    assert ledger.by_correlation_id(queued.correlation_id) == queued
    assert ledger.by_correlation_id("nobody") is None
    assert ledger.by_reference("vca", "reference 2") == [succeeded]
    assert ledger.by_vin("VIN3") == [rejected]
    assert ledger.unfinished() == ledger.unfinished("vca", "preprod") == [queued]
    assert ledger.unfinished("svv") == []
    assert ledger.document(queued.correlation_id) == b"<document number='1'/>"
    assert [event.state for event in ledger.history(succeeded.correlation_id)] == [
        "queued", "sending", "accepted", "succeeded",
    ]  # fmt: skip
    with pytest.raises(ecoc.LedgerError) as unknown:
        ledger.history("nobody")
    assert unknown.value.code == "NotInLedger"
    assert "VIN1" not in repr(queued)
    assert pickle.loads(pickle.dumps(entries)) == entries


def test_a_query_takes_what_python_has(ledger: ecoc.Ledger) -> None:
    now = datetime.now(timezone.utc)

    def found(**query: object) -> int:
        return len(list(ledger.entries(**query)))  # type: ignore[arg-type]

    assert found(state="queued") == found(vin="VIN1") == 1
    assert found(state=("queued", "rejected")) == found(state=iter(["queued", "rejected"])) == 2
    assert found(since=now - timedelta(minutes=5)) == found(until=now + timedelta(minutes=5)) == 3
    assert found(created_since=date(2026, 1, 1), created_until="2999-01-01") == 3
    assert found(since=now + timedelta(minutes=5)) == 0
    with pytest.raises(ValueError, match="time zone"):
        found(since=datetime(2026, 1, 1))
    with pytest.raises(ecoc.UsageError, match="vinn"):
        found(vinn="x")
    with pytest.raises(ecoc.UsageError):
        found(state="sent")
    with pytest.raises(TypeError):
        found(vin=b"x")


def test_entries_are_read_as_they_are_asked_for(ledger: ecoc.Ledger) -> None:
    entries = ledger.entries()
    first = next(entries)
    ledger.close()
    with pytest.raises(ecoc.UsageError, match="closed"):
        ledger.entries()
    assert [first, *entries][0].vin == "VIN1"


def test_the_journal_goes_out_as_json_and_csv(ledger: ecoc.Ledger) -> None:
    rows = [json.loads(line) for line in ledger.export()]
    assert [row["vin"] for row in rows] == ["VIN1", "VIN2", "VIN3"]
    [row] = [json.loads(line) for line in ledger.export(history=True, vin="VIN2")]
    assert [step["state"] for step in row["history"]][-1] == "succeeded"
    table = list(csv.DictReader(ledger.export("csv")))
    assert [row["state"] for row in table] == ["queued", "succeeded", "rejected"]
    assert table[2]["message"] == "'=1+1"


def test_what_is_final_and_old_goes_and_the_rest_is_sound(ledger: ecoc.Ledger) -> None:
    assert not ledger.prune(400).removed
    pruned = ledger.prune(0)
    assert (pruned.removed, pruned.reduced, pruned.documents) == (1, 1, 2)
    [succeeded] = ledger.by_vin("VIN2")
    assert succeeded.pruned_at is not None
    checked = ledger.check()
    assert checked
    assert (checked.submissions, checked.to_resume, checked.faults) == (2, 1, ())
    assert ecoc.LedgerCheck(
        {**checked.to_dict(), "sound": False, "faults": [{"place": "value", "correlation_id": None, "message": "x"}]}
    ).faults[0].place == "value"  # fmt: skip


def test_a_claim_holds_a_submission_against_others(ledger: ecoc.Ledger) -> None:
    [queued] = ledger.unfinished()
    claim = ledger.claim(queued.correlation_id)
    assert claim is not None
    assert (claim.entry, claim.document()) == (queued, b"<document number='1'/>")
    assert queued.correlation_id in repr(claim)
    other = ecoc.Ledger(ledger.path)
    assert other.claim(queued.correlation_id) is None
    with pytest.raises(ecoc.LedgerError) as twice:
        _begin(other, 1)
    assert twice.value.code == "AlreadySubmitted"
    assert claim.advance("sending").attempts == 1
    with pytest.raises(ecoc.UsageError):
        claim.advance("lost")  # type: ignore[arg-type]
    claim.release()
    claim.release()
    assert "given back" in repr(claim)
    with pytest.raises(ecoc.UsageError, match="given back"):
        claim.document()
    with pytest.raises(ecoc.UsageError, match="claim it first"):
        other.advance(queued.correlation_id, "sending")
    with other.claim(queued.correlation_id) or pytest.fail("it is free") as taken:
        assert taken.entry.state == "uncertain"
    assert other.advance(queued.correlation_id, "failed", message="given up").state == "failed"


def test_a_claim_that_is_dropped_is_free(ledger: ecoc.Ledger) -> None:
    [queued] = ledger.unfinished()
    claim = ledger.claim(queued.correlation_id)
    assert ledger.claim(queued.correlation_id) is None
    del claim
    # Given back in the background.
    assert any(ledger.claim(queued.correlation_id) for _ in range(10_000))


def test_what_is_no_ledger_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("this is no ledger, and long enough to be seen as none" * 100, encoding="utf-8")
    with pytest.raises(ecoc.LedgerError) as damaged:
        ecoc.Ledger(tmp_path / "text")
    assert damaged.value.code == "LedgerDamaged"
    with pytest.raises(ecoc.LedgerError) as missing:
        ecoc.Ledger(tmp_path / "none" / "plant.db")
    assert missing.value.code == "LedgerUnavailable"


_FORKED = """
import os, sys, warnings
import ecoc
from ecoc.testing import Sandbox

warnings.simplefilter("ignore")  # that threads of this process are not in its child
with Sandbox() as sandbox, ecoc.Vca(sandbox.vca_settings, ledger=sys.argv[1]) as vca:
    vca.status("x")
    vca.validate(b"<a/>")
    ran, write = [], os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            for call in (lambda: vca.status("x"), lambda: list(vca.ledger.entries()), vca.resume):
                try:
                    call()
                except ecoc.UsageError as error:
                    assert error.code == "HandleMisuse" and "fork" in str(error), error
                    assert error.remedy
                else:
                    raise AssertionError("it is of no use here")
            # What is made here works, and so does what needs no client.
            assert not ecoc.validate(b"<a/>")
            with Sandbox() as own, ecoc.Vca(own.vca_settings) as made:
                assert made.status("x")[0].state == "unknown"
                import asyncio
                assert asyncio.run(made.status_async("x"))[0].state == "unknown"
            code = 0
        finally:
            sys.stdout.flush()
            os._exit(code) if code else sys.exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert vca.status("x")[0].state == "unknown"
    print("sound")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_after_a_fork_a_client_says_what_to_do(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _FORKED, str(tmp_path / "plant.db")],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stdout) == (0, "sound\n"), run.stderr
    assert run.stderr == ""
