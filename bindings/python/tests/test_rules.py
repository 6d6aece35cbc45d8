"""Content rules and profiles: the cases that all languages share, and rules of a user's own."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Make

import ecoc

CASES: list[dict[str, Any]] = json.loads((ROOT / "tests" / "rules" / "cases.json").read_text(encoding="utf-8"))["cases"]

OWN = """
[[rule]]
id = "PLANT-001"
title = "our plant builds cars of two axles"
severity = "error"
field = "NumberOfAxles"
rule = "VALUE = 3"
message = "there are {value} axles"
remedy = "build another"
source = "plant manual"
"""


def _report(vehicle: Make, case: dict[str, Any], edits: str) -> ecoc.Report:
    ivi = ecoc.Ivi.from_dict(vehicle(case["vehicle"].removesuffix(".json")))
    for path, value in case[edits]:
        if value is None:
            del ivi[path]
        else:
            ivi[path] = value
    return ecoc.validate(ivi, case.get("profile", "eu"), unsigned=True)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['rule']}-{case['vehicle'].removesuffix('.json')}")
def test_every_rule_is_kept_by_one_vehicle_and_broken_by_another(vehicle: Make, case: dict[str, Any]) -> None:
    kept, broken = (
        [finding for finding in _report(vehicle, case, edits) if finding.code == case["rule"]]
        for edits in ("pass", "fail")
    )
    assert kept == []
    assert [finding.path for finding in broken] == [case["path"]]
    assert broken[0].layer == "rules"


def test_the_rules_are_listed_with_all_that_they_say() -> None:
    rules = {rule.id: rule for rule in ecoc.rules()}
    assert set(rules) == {case["rule"] for case in CASES}
    rule = rules["IVI-R001"]
    assert rule.severity in {"error", "warning"}
    assert rule.texts[0].fields
    assert {text.family for rule in rules.values() for text in rule.texts} == {"1.x", "2.0"}
    for rule in rules.values():
        assert all((rule.title, rule.message, rule.source, *(text.rule for text in rule.texts)))


def test_rules_of_one_s_own_are_added(car: ecoc.Ivi, tmp_path: Path) -> None:
    file = tmp_path / "plant.toml"
    file.write_text(OWN, encoding="utf-8")
    shapes: list[Any] = [OWN, file, [file], (io.StringIO(OWN),), [OWN, OWN.replace("001", "002")]]
    for shape in shapes:
        report = ecoc.validate(car, "eu", unsigned=True, rules=shape)
        own = [finding for finding in report if finding.code.startswith("PLANT-")]
        assert len(own) == (2 if shape is shapes[-1] else 1)
        assert own[0].message == "there are 2 axles"
        assert not report
    assert ecoc.validate(car, "eu", unsigned=True)
    with pytest.raises(ecoc.UsageError, match="line"):
        ecoc.validate(car, rules=OWN.replace("VALUE = 3", "VALUE IS NICE"))


def test_a_rule_is_switched_off_or_weighs_otherwise(car: ecoc.Ivi) -> None:
    for severity, valid, count in [("error", False, 1), ("warning", True, 1), ("info", True, 1), ("off", True, 0)]:
        report = ecoc.validate(
            car,
            "eu",
            unsigned=True,
            rules=OWN,
            severities={"PLANT-001": severity},  # type: ignore[dict-item]
        )
        assert bool(report) is valid
        assert len(report) == count
    with pytest.raises(ecoc.UsageError, match="there is no rule `IVI-R9999`"):
        ecoc.validate(car, "eu", severities={"IVI-R9999": "off"})
    with pytest.raises(ecoc.UsageError, match="severities"):
        ecoc.validate(car, "eu", severities={"IVI-R001": "fatal"})  # type: ignore[dict-item]


def test_a_profile_says_what_it_demands(vehicle: Make) -> None:
    assert {name: ecoc.profile(name)["name"] for name in ("schema", "eu", "vca", "svv")}
    assert "g11" in ecoc.profile("vca")["country_codes"]
    with pytest.raises(ecoc.UsageError, match="mars"):
        ecoc.profile("mars")  # type: ignore[arg-type]
    british = ecoc.Ivi.from_dict(vehicle("m1-gb"))
    assert ecoc.validate(british, "vca", unsigned=True)
    assert not ecoc.validate(british, "eu", unsigned=True)
    assert ecoc.validate(british, "eu", unsigned=True, country_codes=["g11"])


def test_options_of_checking_are_heard(car: ecoc.Ivi) -> None:
    assert not ecoc.validate(car, "svv", unsigned=True)
    assert ecoc.validate(car, "svv", unsigned=True, ivi="2.0")
    small = ecoc.validate(car, unsigned=True, max_bytes=100)
    assert not small
    with pytest.raises(ecoc.UsageError, match="max_bytes"):
        ecoc.validate(car, max_bytes=-1)
    with pytest.raises(ecoc.UsageError, match="ivi"):
        ecoc.validate(car, ivi="3.0")  # type: ignore[arg-type]


def test_an_unsigned_document_is_invalid_for_a_receiver_and_a_signed_one_is_not(
    car: ecoc.Ivi, signer: ecoc.Signer
) -> None:
    assert not ecoc.validate(car, "eu")
    signed = signer.sign(car)
    assert ecoc.validate(signed, "eu").count("error") == 0
    assert not ecoc.validate(signed.replace(b"<AxleNumber>1<", b"<AxleNumber>2<"), "eu")
