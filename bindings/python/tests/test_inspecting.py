"""What documents are and how they differ; schemas and rules of one's own."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from conftest import Fleet, Make

import ecoc


def test_a_document_is_identified_without_reading_the_rest(fleet: Fleet) -> None:
    xml = fleet.signed()
    identity = ecoc.identity_of(xml)
    assert identity == ("2.0", "2.0", fleet.references[-1], fleet.vin_of(xml))
    assert repr(identity) == f"<ecoc.Identity 2.0, {fleet.references[-1]}>"
    assert ecoc.identity_of(fleet.signed("m1-petrol-1x")).family == "1.x"
    with pytest.raises(ecoc.DocumentError) as caught:
        ecoc.identity_of(b"<a/>")
    assert caught.value.code == "NotIvi"


def test_what_differs_is_told_by_path(car: ecoc.Ivi) -> None:
    other = car.copy()
    assert ecoc.diff(car, other) == []
    other["CocDataGroup/Type"] = "T9"
    del other["CocDataGroup/Variant"]
    other["CocDataGroup/AxleTable/AxleGroup[3]/AxleNumber"] = 3
    changed = {one.path: (one.before, one.after) for one in ecoc.diff(car, other)}
    assert changed == {
        "CocDataGroup/Type": (car["CocDataGroup/Type"], "T9"),
        "CocDataGroup/Variant": (car["CocDataGroup/Variant"], None),
        "CocDataGroup/AxleTable/AxleGroup[3]/AxleNumber": (None, "3"),
    }


def test_a_schema_goes_out_and_comes_back_as_ones_own(car: ecoc.Ivi) -> None:
    xsd = ecoc.schema_xsd("1.11")
    assert "<xs:schema" in xsd
    with pytest.raises(ecoc.UsageError):
        ecoc.schema_xsd("3.0")  # type: ignore[arg-type]
    small = (
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="car" type="Car"/>'
        '<xs:complexType name="Car"><xs:sequence><xs:element name="seats" type="xs:integer"/></xs:sequence>'
        "</xs:complexType></xs:schema>"
    )
    assert ecoc.validate("<car><seats>5</seats></car>", xsd=small)
    assert not ecoc.validate("<car><seats>five</seats></car>", xsd=small)
    with pytest.raises(ecoc.DocumentError) as caught:
        ecoc.validate("<car/>", xsd="<xs:schema/>")
    assert caught.value.family == "Document"
    with pytest.raises(ecoc.UsageError, match="do not go together"):
        ecoc.validate("<car/>", "eu", xsd=small)


def test_bounds_and_the_time_of_rules_are_options(vehicle: Make) -> None:
    bad = "<InitialVehicleInformation/>"
    assert ecoc.validate(bad, max_depth=1, max_attributes=0)[0].layer == "xml" or not ecoc.validate(bad)
    empty = ecoc.Ivi.from_dict({"CocDataGroup": {}})
    assert len(ecoc.validate(empty, max_findings=3)) == 3
    assert ecoc.validate(empty, max_findings=3).truncated
    data = vehicle("m1-electric")
    late = ecoc.validate(ecoc.Ivi.from_dict(data), "eu", unsigned=True)
    early = ecoc.validate(ecoc.Ivi.from_dict(data), "eu", unsigned=True, at=datetime(2000, 1, 1, tzinfo=timezone.utc))
    assert len(early) > len(late)
    with pytest.raises(ValueError, match="time zone"):
        ecoc.validate(empty, at=datetime(2000, 1, 1))


def test_findings_are_put_together_by_code() -> None:
    report = ecoc.validate(ecoc.Ivi.from_dict({"CocDataGroup": {}}), "eu", unsigned=True)
    groups = report.grouped()
    assert sum(count for _, count in groups) == len(report)
    first, count = max(groups, key=lambda group: group[1])
    assert count == sum((one.code, one.severity) == (first.code, first.severity) for one in report)
    assert first in list(report)


def test_a_rule_is_checked_before_it_is_used() -> None:
    ecoc.check_rule("2.0", "ColourTable", "VALUE IS PRESENT")
    with pytest.raises(ecoc.UsageError) as caught:
        ecoc.check_rule("2.0", "ColourTable", "VALUE IS BLUE")
    assert caught.value.remedy
    with pytest.raises(ecoc.UsageError):
        ecoc.check_rule("3.0", "ColourTable", "VALUE IS PRESENT")  # type: ignore[arg-type]


def test_an_extension_is_of_the_same_approval() -> None:
    first, second, other = map(
        ecoc.parse_approval_number, ("e4*2018/858*00264*01", "e4*2018/858*00264*02", "e4*2018/858*00265*01")
    )
    assert first.same_approval(second)
    assert not first.same_approval(other)
