"""The clients beside the sandbox: what they answer, and what they raise."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from conftest import Fleet

import ecoc
from ecoc.testing import Sandbox

FAST = timedelta(milliseconds=20)


def test_a_document_is_handed_in_and_followed_to_its_end(sandbox: Sandbox, fleet: Fleet, tmp_path: Path) -> None:
    xml = fleet.signed()
    with ecoc.Vca(**sandbox.vca_settings, ledger=tmp_path / "plant.db") as vca:
        assert vca.validate(xml)
        before = datetime.now(timezone.utc) - timedelta(seconds=1)
        receipt = vca.submit(xml, deadline=timedelta(minutes=1))
        assert (receipt.authority, receipt.state, receipt.http_status) == ("vca", "accepted", 202)
        assert receipt.accepted_at > before
        assert receipt.correlation_id is not None
        assert receipt.reference == ecoc.Ivi.parse(xml)["Header/IviReferenceId"]
        assert receipt.ledger_fault is None
        assert receipt.warnings == ()
        assert [attempt.step for attempt in receipt.attempts][-1] == "ingest"
        assert isinstance(receipt.attempts[0].at, datetime)
        seen: list[ecoc.Submission] = []
        end = vca.wait(receipt.correlation_id, first_pause=FAST, longest_pause=0.1, progress=seen.append)
        assert (end.state, end.final, end.reference) == ("succeeded", True, receipt.reference)
        assert seen[-1] == end
        assert len({now.state for now in seen}) == len(seen) > 1
        assert vca.status([receipt.correlation_id]) == vca.status(receipt.correlation_id) == [end]
        [unknown] = vca.status(["00000000-0000-4000-8000-000000000000"])
        assert (unknown.state, unknown.final) == ("unknown", False)
        with pytest.raises(ecoc.LedgerError) as again:
            vca.submit(xml)
        assert (again.value.code, again.value.correlation_id) == ("AlreadySubmitted", receipt.correlation_id)
    [taken] = [one for one in sandbox.taken() if one.reference == receipt.reference]
    assert (taken.count, taken.ids, taken.authority) == (1, [receipt.correlation_id], "vca")


def test_what_vca_works_on_may_fail(fleet: Fleet) -> None:
    bad, good = fleet.signed(), fleet.signed()
    with Sandbox(failing=[fleet.vin_of(bad)]) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
        ids = [str(vca.submit(xml).correlation_id) for xml in (bad, good)]
        ends = vca.wait_many(ids, first_pause=FAST)
        assert [end.state for end in ends] == ["failed", "succeeded"]
        assert vca.wait_many([]) == []


def test_a_wait_gives_what_is_known_when_its_time_is_up(fleet: Fleet) -> None:
    with Sandbox(received_for=60) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
        now = vca.wait(str(vca.submit(fleet.signed()).correlation_id), timeout=1, first_pause=FAST)
        assert (now.state, now.final) == ("accepted", False)


def test_svv_answers_at_once_and_deletes(sandbox: Sandbox, fleet: Fleet, tmp_path: Path) -> None:
    first, second, third = (fleet.signed("m1-petrol-1x") for _ in range(3))
    with ecoc.Svv(sandbox.svv_settings, ledger=tmp_path / "plant.db") as svv:
        receipt = svv.submit(first, tax_code="101", seats=5)
        assert (receipt.authority, receipt.state) == ("svv", "succeeded")
        assert receipt.kuid
        assert receipt.message is not None
        assert receipt.message.explanation == ecoc.explain("svv", "KJORETOY_OPPRETTET")
        [known] = svv.status([str(receipt.correlation_id)])
        assert (known.state, known.from_ledger) == ("succeeded", True)
        gone = svv.delete_by_reference(str(receipt.reference))
        assert (gone.state, gone.correlation_id) == ("deleted", receipt.correlation_id)
        assert svv.status(str(receipt.correlation_id))[0].state == "deleted"
        svv.submit(second)
        assert svv.delete_by_vin(fleet.vin_of(second)).state == "deleted"
        made = svv.submit(third)
        assert made.make_code is not None
        assert svv.delete_by_vin_and_make(fleet.vin_of(third), made.make_code).state == "deleted"
        with pytest.raises(ecoc.RejectedError) as refused:
            svv.delete_by_reference("00000000-0000-4000-8000-000000000000")
        assert refused.value.code == "UnknownSubmission"
        assert refused.value.refusal is not None
        with pytest.raises(ecoc.UsageError):
            svv.delete_by_vin(" ")
    with ecoc.Svv(sandbox.svv_settings) as svv, pytest.raises(ecoc.UsageError) as missing:
        svv.status("x")
    assert missing.value.code == "MissingSetting"


def test_a_no_says_where_and_why_and_is_pickled(sandbox: Sandbox, fleet: Fleet) -> None:
    with ecoc.Svv(sandbox.svv_settings) as svv, pytest.raises(ecoc.RejectedError) as caught:
        svv.submit(fleet.signed("m1-electric"))
    error = caught.value
    assert (error.family, error.operation, error.authority, error.http_status) == ("Rejected", "submit", "svv", 422)
    assert error.authority_code == "kjoretoy.coc.IVI_IKKE_IHT_KONTRAKT"
    assert error.refusal is not None
    assert error.refusal.message.code == error.authority_code
    assert error.refusal.message.remedy
    assert error.attempts[-1].http_status == 422
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.refusal) == (type(error), str(error), error.refusal)


def test_findings_of_an_authority_are_findings() -> None:
    row = {
        "layer": "authority", "severity": "error", "code": "VCA-FIELD", "path": "Header.Date", "line": 0, "column": 0,
        "message": "must be a date", "value": None, "expected": None, "remedy": None, "source": "",
    }  # fmt: skip
    refusal = ecoc.Refusal(
        {"message": dict.fromkeys(("kind", "code", "text", "explanation", "remedy")), "findings": [row],
         "svvguid": None, "attempts": []}
    )  # fmt: skip
    [finding] = refusal.findings
    assert (finding.path, finding.message, finding.layer) == ("Header.Date", "must be a date", "authority")
    assert pickle.loads(pickle.dumps(refusal)) == refusal
    assert pickle.loads(pickle.dumps(finding)) == finding
    assert hash(pickle.loads(pickle.dumps(finding))) == hash(finding)
    assert finding != ecoc.validate(b"<a/>")[0]


def test_records_are_frozen_equal_by_their_fields_and_shown_without_the_vin(sandbox: Sandbox, fleet: Fleet) -> None:
    xml = fleet.signed()
    with ecoc.Vca(sandbox.vca_settings) as vca:
        receipt = vca.submit(xml)
    again = pickle.loads(pickle.dumps(receipt))
    assert again == receipt == copy.deepcopy(receipt)
    assert hash(again) == hash(receipt)
    assert again.to_dict() == receipt.to_dict()
    assert json.loads(json.dumps(receipt.to_dict()))["correlation_id"] == receipt.correlation_id
    changed = {**receipt.to_dict(), "kuid": "7"}
    assert ecoc.Receipt(changed) != receipt
    assert receipt != receipt.to_dict()
    with pytest.raises(AttributeError, match="cannot be changed"):
        receipt.state = "deleted"
    with pytest.raises(AttributeError, match="cannot be changed"):
        del receipt.state
    receipt.to_dict()["state"] = "deleted"
    assert receipt.state == "accepted"
    assert repr(receipt).startswith("<ecoc.Receipt authority='vca', state='accepted', correlation_id='")
    assert fleet.vin_of(xml) not in repr(receipt)
    assert ecoc.Receipt.__module__ == "ecoc"


def test_settings_come_by_name_by_mapping_and_from_the_file(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = sandbox.vca_settings
    with ecoc.Vca(settings, base_url="http://127.0.0.1:9", visibility=timedelta(seconds=3)) as vca:
        assert vca.environment == "http://127.0.0.1:9"
        assert vca.profile["name"] == "vca"
        assert repr(vca) == "<ecoc.Vca http://127.0.0.1:9>"
    svv = sandbox.svv_settings
    paths: ecoc.SvvSettings = {"key": Path(svv.get("key", "")), "certificate": Path(svv.get("certificate", ""))}
    http: ecoc.HttpSettings = {"timeout": timedelta(seconds=5), "connect_timeout": 2.5}
    with ecoc.Svv({**svv, **paths}, http=http) as client, pytest.raises(ecoc.RejectedError):
        client.delete_by_reference("00000000-0000-4000-8000-000000000000")
    with pytest.raises(ecoc.UsageError, match=r"http\.timeout"):
        ecoc.Vca(settings, http={"timeout": timedelta(0)})
    lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
    file = tmp_path / "ecoc.toml"
    file.write_text("\n".join(["[vca]", *lines]), encoding="utf-8")
    with ecoc.Vca.from_file(file) as vca:
        assert vca.status(["x"])[0].state == "unknown"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ECOC_VCA_BASE_URL", "http://127.0.0.1:9")
    with ecoc.Vca.from_file() as vca:
        assert vca.environment == "http://127.0.0.1:9"
    with pytest.raises(ecoc.UsageError) as missing:
        ecoc.Svv.from_file()
    assert missing.value.code == "MissingSetting"
    with pytest.raises(ecoc.UsageError, match="tennant"):
        ecoc.Vca(settings, tennant="x")  # type: ignore[call-arg]
    with pytest.raises(ecoc.UsageError) as unset:
        ecoc.Vca()
    assert unset.value.code == "MissingSetting"
    with pytest.raises(ecoc.UsageError) as insecure:
        ecoc.Vca(settings, base_url="http://host.example")
    assert insecure.value.code == "InsecureUrl"


def test_secrets_are_in_no_error_and_no_repr(sandbox: Sandbox) -> None:
    secret = sandbox.vca_settings.get("client_secret", "")
    vca = ecoc.Vca({**sandbox.vca_settings, "client_secret": "hunter2-hunter2"})
    with pytest.raises(ecoc.AuthError) as refused:
        vca.status("x")
    for text in (str(refused.value), repr(refused.value), json.dumps(refused.value.to_dict()), repr(vca)):
        assert "hunter2" not in text
        assert secret not in text
    with pytest.raises(ecoc.UsageError) as wrong:
        ecoc.Vca({**sandbox.vca_settings, "client_secret": 4711})  # type: ignore[arg-type]
    assert "4711" not in str(wrong.value)


def test_a_closed_client_says_so_and_lets_running_calls_end(fleet: Fleet) -> None:
    with Sandbox(received_for=60) as sandbox:
        vca = ecoc.Vca(sandbox.vca_settings)
        receipt = vca.submit(fleet.signed())
        ends: list[ecoc.Submission] = []
        waiting = threading.Thread(
            target=lambda: ends.append(vca.wait(str(receipt.correlation_id), timeout=1, first_pause=FAST))
        )
        waiting.start()
        vca.close()
        vca.close()
        with pytest.raises(ecoc.UsageError, match="closed") as closed:
            vca.submit(b"<a/>")
        assert closed.value.code == "HandleMisuse"
        assert repr(vca) == "<ecoc.Vca closed>"
        waiting.join(timeout=60)
        assert len(ends) == 1
    with pytest.raises(TypeError):
        pickle.dumps(vca)


def test_a_switch_ends_a_call_from_another_thread(fleet: Fleet) -> None:
    with Sandbox(received_for=60) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
        receipt = vca.submit(fleet.signed())
        cancel = ecoc.Cancel()
        assert repr(cancel) == "<ecoc.Cancel not set>"
        threading.Timer(0.2, cancel.cancel).start()
        began = time.monotonic()
        with pytest.raises(ecoc.UsageError) as cancelled:
            vca.wait(str(receipt.correlation_id), first_pause=30, cancel=cancel)
        assert time.monotonic() - began < 5
        assert cancelled.value.code == "Cancelled"
        assert cancel.cancelled
        with pytest.raises(ecoc.UsageError):
            vca.submit(fleet.signed(), cancel=cancel)


def test_what_progress_raises_ends_the_wait(fleet: Fleet) -> None:
    class StopError(Exception):
        pass

    def stop(_: ecoc.Submission) -> None:
        raise StopError

    raised: list[BaseException] = []

    def wait() -> None:
        with pytest.raises(StopError) as caught:
            vca.wait(str(receipt.correlation_id), first_pause=30, progress=stop)
        raised.append(caught.value)

    with Sandbox(received_for=60) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
        receipt = vca.submit(fleet.signed())
        began = time.monotonic()
        wait()
        thread = threading.Thread(target=wait)
        thread.start()
        thread.join(timeout=60)
        assert time.monotonic() - began < 10
    assert len(raised) == 2
    assert all(isinstance(error.__context__, ecoc.UsageError) for error in raised)


def test_a_lost_answer_is_uncertain_and_resumed(fleet: Fleet, tmp_path: Path) -> None:
    xml = fleet.signed()
    with Sandbox() as sandbox, ecoc.Vca(sandbox.vca_settings, ledger=tmp_path / "plant.db") as vca:
        sandbox.set_faults("[rates.ingest]\nreset-after-taken = 1\n[rates.submissions]\n503 = 1")
        with pytest.raises(ecoc.UncertainError) as uncertain:
            vca.submit(xml, deadline=3)
        assert uncertain.value.code == "AnswerLost"
        assert vca.ledger is not None
        [entry] = vca.ledger.unfinished("vca")
        assert entry.state == "uncertain"
        assert sandbox.struck()
        sandbox.set_faults(None)
        seen: list[ecoc.Outcome] = []
        [outcome] = vca.resume(progress=seen.append)
        assert outcome
        assert seen == [outcome]
        assert outcome.result().correlation_id == outcome.correlation_id == entry.correlation_id
        assert pickle.loads(pickle.dumps(outcome)) == outcome
        assert vca.resume() == list(vca.resume_many()) == []
        [taken] = sandbox.taken()
        assert taken.count == 1
    with ecoc.Vca(sandbox_settings()) as vca, pytest.raises(ecoc.UsageError, match="ledger"):
        vca.resume()


def sandbox_settings() -> ecoc.VcaSettings:
    """Return settings of a service that is not there."""
    with Sandbox() as sandbox:
        return sandbox.vca_settings


def test_a_batch_gives_its_outcomes_in_order_and_takes_no_more_than_it_needs(sandbox: Sandbox, fleet: Fleet) -> None:
    made = 0

    def documents() -> Iterator[bytes]:
        nonlocal made
        for xml in [fleet.signed() for _ in range(40)]:
            made += 1
            yield xml

    seen: list[ecoc.Progress] = []
    with (
        ecoc.Vca(sandbox.vca_settings) as vca,
        vca.submit_many(documents(), concurrency=2, progress=seen.append) as batch,
    ):
        first = next(batch)
        assert first
        assert made < 40
        rest = list(batch)
    assert len(rest) == 39
    references = [str(outcome.reference) for outcome in [first, *rest]]
    assert references == fleet.references[-40:]
    assert batch.progress == seen[-1]
    assert (seen[-1].taken, seen[-1].done, seen[-1].accepted) == (40, 40, 40)
    assert [now.done for now in seen] == list(range(1, 41))


def test_what_cannot_be_sent_has_its_place_in_a_batch(sandbox: Sandbox, fleet: Fleet, tmp_path: Path) -> None:
    good = fleet.signed()
    path = tmp_path / "good.xml"
    path.write_bytes(good)
    own = "59c6696a-6e55-4539-80f1-8917986cf37f"
    with ecoc.Vca(sandbox.vca_settings) as vca:
        documents: list[ecoc.Xml | tuple[ecoc.Xml, ecoc.SubmitOptions]] = [
            path, tmp_path / "missing.xml", b"<a/>", (fleet.signed(), {"correlation_id": own}),
            (fleet.signed(), {"correlation_id": "no GUID"}),
        ]  # fmt: skip
        outcomes = list(vca.submit_many(documents))
        assert [bool(outcome) for outcome in outcomes] == [True, False, False, True, False]
        unreadable = outcomes[1].error
        assert isinstance(unreadable, ecoc.UsageError)
        assert unreadable.code == "FileUnreadable"
        assert isinstance(unreadable.__cause__, FileNotFoundError)
        assert isinstance(outcomes[2].error, ecoc.DocumentError)
        assert outcomes[3].correlation_id == own
        with pytest.raises(ecoc.UsageError):
            outcomes[4].result()

        def broken() -> Iterator[bytes]:
            yield fleet.signed()
            raise ZeroDivisionError

        batch = vca.submit_many(broken())
        with pytest.raises(ZeroDivisionError):
            next(batch)
        assert [bool(outcome) for outcome in batch] == [True]
        with pytest.raises(TypeError, match="not int"):
            next(vca.submit_many([7]))  # type: ignore[list-item]
        with pytest.raises(ecoc.UsageError, match="concurrency"):
            vca.submit_many([], concurrency=0)


def test_a_cancelled_batch_ends(fleet: Fleet) -> None:
    documents = [fleet.signed() for _ in range(12)]
    with Sandbox() as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
        sandbox.set_faults("slow = 30\n[rates.ingest]\nslow-first-byte = 1")
        cancel = ecoc.Cancel()
        batch = vca.submit_many(documents, concurrency=2, cancel=cancel)

        def leave() -> None:
            while not sandbox.taken():
                time.sleep(0.01)
            cancel.cancel()

        threading.Thread(target=leave, daemon=True).start()
        began = time.monotonic()
        outcomes = list(batch)
        assert time.monotonic() - began < 10
        assert 0 < len(outcomes) < 12
        assert {type(outcome.error) for outcome in outcomes} <= {ecoc.UncertainError, ecoc.UsageError}


def test_a_client_is_shared_by_threads(sandbox: Sandbox, fleet: Fleet, tmp_path: Path) -> None:
    documents = [fleet.signed() for _ in range(24)]
    receipts: list[ecoc.Receipt] = []
    with ecoc.Vca(sandbox.vca_settings, ledger=tmp_path / "plant.db") as vca:

        def work(own: list[bytes]) -> None:
            receipts.extend(map(vca.submit, own))

        threads = [threading.Thread(target=work, args=(documents[at::6],)) for at in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=120)
        assert len({receipt.correlation_id for receipt in receipts}) == 24
        batch = vca.submit_many(fleet.signed() for _ in range(20))
        outcomes: list[ecoc.Outcome] = []
        readers = [threading.Thread(target=lambda: outcomes.extend(batch)) for _ in range(4)]
        for thread in readers:
            thread.start()
        for thread in readers:
            thread.join(timeout=120)
        assert len({outcome.correlation_id for outcome in outcomes}) == 20


def test_a_diagnosis_says_what_is_wrong(sandbox: Sandbox, tmp_path: Path) -> None:
    diagnosis = ecoc.diagnose("vca", sandbox.vca_settings, ledger=tmp_path / "none.db")
    assert diagnosis
    assert len(diagnosis) == len(list(diagnosis))
    assert {"settings", "token", "call"} <= {check.name for check in diagnosis if check.verdict == "ok"}
    assert str(diagnosis).startswith("vca (http://127.0.0.1")
    assert not (tmp_path / "none.db").exists()
    assert pickle.loads(pickle.dumps(diagnosis)) == diagnosis
    assert str(pickle.loads(pickle.dumps(diagnosis))) == str(diagnosis)
    wrong = ecoc.diagnose("svv", {**sandbox.svv_settings, "client_id": "nobody"}, deadline=30)
    assert not wrong
    [token] = [check for check in wrong if check.name == "token"]
    assert token.verdict == "failed"
    assert token.remedy
    assert isinstance(token.error, ecoc.AuthError)
    again = asyncio.run(ecoc.diagnose_async("svv", {**sandbox.svv_settings, "client_id": "nobody"}, deadline=30))
    assert [check.name for check in again] == [check.name for check in wrong]


def test_the_key_to_be_registered(sandbox: Sandbox) -> None:
    settings = sandbox.svv_settings
    key, certificate = Path(settings.get("key", "")), Path(settings.get("certificate", ""))
    made = ecoc.jwk(key, kid="2026", algorithm="RS512")
    assert (made["kty"], made["kid"], made["alg"]) == ("RSA", "2026", "RS512")
    assert not {"d", "p", "q"} & set(made)
    assert ecoc.jwk(certificates=certificate)["n"] == made["n"] == ecoc.jwk(key, certificate)["n"]
    with pytest.raises(ecoc.SigningKeyError):
        ecoc.jwk(b"no key")
    with pytest.raises(ecoc.UsageError):
        ecoc.jwk()


def test_codes_are_explained() -> None:
    assert "live submission" in (ecoc.explain("vca", 409) or "")
    assert ecoc.explain("vca", 409) == ecoc.explain("vca", "409")
    assert "secret has expired" in (ecoc.explain("vca", "AADSTS7000222") or "")
    assert ecoc.explain("svv", "kjoretoy.coc.FINNES_ALLEREDE") == ecoc.explain("svv", "FINNES_ALLEREDE")
    assert ecoc.explain("svv", "NONE") is None
    with pytest.raises(ecoc.UsageError):
        ecoc.explain("kba", "1")  # type: ignore[arg-type]
    assert {"IVI-S001", "IVI-G001", "VCA-FIELD"} <= {row.code for row in ecoc.finding_codes()}


Call = Callable[[], object]


def test_calls_leak_nothing(sandbox: Sandbox, fleet: Fleet) -> None:
    def resident() -> int:
        fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
        return int(fields[1]) * 4096

    if not Path("/proc/self/statm").exists():
        pytest.skip("there is no /proc to measure memory by")
    xml = fleet.signed("m1-electric")
    with ecoc.Vca(sandbox.vca_settings) as vca, ecoc.Svv(sandbox.svv_settings) as svv:

        def refused() -> None:
            with pytest.raises(ecoc.RejectedError):
                svv.submit(xml)

        async def twins() -> None:
            await vca.status_async("x")
            assert not [one async for one in vca.submit_many_async([b"<a/>"]) if one]

        calls: list[Call] = [
            lambda: asyncio.run(twins()),
            lambda: vca.status(["x"] * 50),
            refused,
            lambda: list(vca.submit_many([b"<a/>", b"no"])),
            lambda: ecoc.finding_codes(),
        ]

        def run(times: int) -> None:
            for _ in range(times):
                for call in calls:
                    call()

        run(60)
        before = resident()
        run(400)
        assert resident() - before < 6_000_000
