"""Arguments that mean something else than what was meant: refused with words, or taken for what they are."""

from __future__ import annotations

import base64
import os
import pickle
import threading
import uuid
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import numpy
import pandas
import pytest
from conftest import Fleet, Make
from test_rules import OWN

import ecoc
from ecoc.testing import Sandbox


def wrong(value: object) -> Any:
    """Return a value as one that type checkers let through."""
    return cast("Any", value)


def test_a_name_is_not_taken_for_the_content_of_a_file() -> None:
    for call in (ecoc.validate, ecoc.Ivi.parse, ecoc.Ivi.from_json, ecoc.Signer.from_pem, ecoc.verify):
        with pytest.raises(TypeError, match=r"pathlib\.Path"):
            call("certificates/car.xml")
    with pytest.raises(TypeError, match=r"trust .*pathlib\.Path"):
        ecoc.verify("<a/>", trust="seal.pem")
    assert not ecoc.validate("<a>car.xml</a>")


def test_arguments_of_the_wrong_type_are_type_errors(car: ecoc.Ivi) -> None:
    number = ecoc.parse_approval_number("e4*2018/858*00264*01")
    calls: list[tuple[Any, str]] = [
        (lambda: ecoc.validate("<a/>", at=wrong("2026-01-01")), "at must be a datetime"),
        (lambda: ecoc.validate("<a/>", at=wrong(date(2026, 1, 1))), "at must be a datetime"),
        (lambda: ecoc.diff(wrong(b"<a/>"), car), "Ivi"),
        (lambda: number.same_approval(wrong("e4*2018/858*00264*02")), "ApprovalNumber"),
        (lambda: car.next_stage(approval_date=datetime(2026, 1, 1, 8, tzinfo=timezone.utc)), "approval_date"),
        (lambda: car.next_stage(manufacture_date=wrong(5)), "manufacture_date"),
        (lambda: ecoc.validate("<a/>", max_bytes=wrong(numpy.int64(5))), "max_bytes"),
    ]
    for call, words in calls:
        with pytest.raises(TypeError, match=words):
            call()
    with Sandbox() as sandbox, ecoc.Vca(**sandbox.vca_settings) as vca:
        with pytest.raises(TypeError, match="correlation id"):
            vca.status(wrong([uuid.uuid4()]))
        with pytest.raises(TypeError, match="correlation_id"):
            vca.submit("<a/>", correlation_id=wrong(uuid.uuid4()))
        with pytest.raises(ecoc.UsageError, match="deadline"):
            vca.submit("<a/>", deadline=float("inf"))
        with pytest.raises(ecoc.UsageError, match="http"):
            ecoc.Vca(wrong({**sandbox.vca_settings, "http": {"timeout": float("nan")}}))
        with pytest.raises(ecoc.UsageError, match="key"):
            ecoc.Vca(wrong({**sandbox.vca_settings, "key": Path(os.fsdecode(b"k\xff.pem"))}))


def test_one_text_is_not_a_list_of_letters(vehicle: Make) -> None:
    british = ecoc.Ivi.from_dict(vehicle("m1-gb"))
    assert ecoc.validate(british, "eu", unsigned=True, country_codes="g11")
    assert not ecoc.validate(british, "eu", unsigned=True, country_codes=["g", "1"])


def test_values_of_numpy_and_pandas_are_what_they_show() -> None:
    ivi = ecoc.Ivi.from_dict(
        {
            "Header": {"IviVersionDateTime": pandas.Timestamp("2026-01-01T00:00:00.123000789Z")},
            "CocDataGroup": {
                "PureElectricVehicleIndicator": wrong(numpy.bool_(True)),
                "ConsolidatedMaximum30MinutesPower": wrong(numpy.float32(73.1)),
                "MaximumSpeed": wrong(numpy.int64(180)),
            },
        }
    )
    assert ".123000789" in ivi.to_xml().decode()
    assert ivi["CocDataGroup/ConsolidatedMaximum30MinutesPower"] == Decimal("73.1")
    assert b">73.1<" in ivi.to_xml()
    assert b"<PureElectricVehicleIndicator>Y<" in ivi.to_xml()
    with pytest.raises(ecoc.DocumentError, match=r"MaximumSpeed.*numpy\.ndarray"):
        ecoc.Ivi.from_dict({"CocDataGroup": {"MaximumSpeed": wrong(numpy.array([1, 2]))}})
    with pytest.raises(ecoc.DocumentError, match="a time of a day where a date"):
        ecoc.Ivi.from_dict({"CocDataGroup": {"TypeApprovalIssueDate": pandas.Timestamp("2026-01-01")}})


def test_certificates_to_trust_may_be_der_and_texts_have_to_be_utf8(sandbox: Sandbox, tmp_path: Path) -> None:
    settings = sandbox.svv_settings
    pem, der = Path(settings.get("certificate", "")), tmp_path / "seal.der"
    der.write_bytes(base64.b64decode(pem.read_text().split("-----")[2]))
    of_der, of_pem = (ecoc.diagnose("svv", settings, trust=trust, call=False) for trust in (der, pem))
    assert [check.message for check in of_der if check.name == "certificate"] == [
        check.message for check in of_pem if check.name == "certificate"
    ]
    for how in ({"xsd": "\ufeff<a/>".encode("utf-16")}, {"rules": b"\xff"}):
        with pytest.raises(ecoc.UsageError, match="is not UTF-8"):
            ecoc.validate("<a/>", **wrong(how))


def test_a_report_is_equal_to_one_that_says_the_same() -> None:
    report = ecoc.validate("<InitialVehicleInformation/>", "vca")
    again = pickle.loads(pickle.dumps(report))
    assert report == again
    assert hash(report) == hash(again)
    assert report != ecoc.validate("<a/>")
    assert report != "report"
    assert report[:1] == report.findings[:1]
    assert list(reversed(report)) == report.findings[::-1]


def test_a_finding_that_is_no_fault_is_a_warning(car: ecoc.Ivi) -> None:
    for severity in ("error", "warning", "info"):
        [finding] = ecoc.validate(car, "eu", unsigned=True, rules=OWN, severities={"PLANT-001": wrong(severity)})
        assert isinstance(finding, ecoc.Finding)
        assert isinstance(finding, ecoc.Warning) == (severity == "warning")
        again = pickle.loads(pickle.dumps(finding))
        assert again == finding
        assert type(again) is type(finding)


def test_an_exception_is_made_for_a_test_of_one_s_own() -> None:
    for kind in (ecoc.NetworkError, ecoc.PathError, ecoc.Error):
        error = kind("boom")
        assert (str(error), error.message, error.remedy, error.attempts) == ("boom", "boom", None, ())
        assert error.code in [row.code for row in ecoc.error_table()]
        assert str(pickle.loads(pickle.dumps(error))) == "boom"
    assert repr(ecoc.NetworkError("boom")) == "ecoc.NetworkError('boom')"


def test_a_batch_may_be_closed_by_what_it_calls(sandbox: Sandbox, fleet: Fleet) -> None:
    seal = [fleet.signed() for _ in range(6)]
    with ecoc.Vca(**sandbox.vca_settings) as vca:
        seen: list[ecoc.Outcome] = []

        def read() -> None:
            batch: ecoc.Batch = vca.submit_many(seal, concurrency=1, progress=lambda _: batch.close())
            seen.extend(batch)

        reading = threading.Thread(target=read, daemon=True)
        reading.start()
        reading.join(60)
        assert not reading.is_alive()
        assert 0 < len(seen) < 6

        def own() -> Any:
            yield seal[0]
            next(again)

        again: ecoc.Batch = vca.submit_many(own())
        with pytest.raises(RuntimeError, match="being read"):
            list(again)


def test_a_sandbox_that_is_forgotten_leaves_no_key() -> None:
    sandbox = Sandbox()
    key = sandbox.svv_settings.get("key")
    assert os.path.exists(str(key))  # noqa: PTH110
    del sandbox
    import gc

    gc.collect()
    assert not os.path.exists(str(key))  # noqa: PTH110
