"""Corrections and stages: documents that are derived, and pairs and chains that are checked."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from conftest import Make

import ecoc

VIN = "CocDataGroup/VehicleIdentificationNumber"
NUMBER = "Header/IviVersionNumber"
REFERENCE = "Header/IviReferenceId"


@pytest.fixture
def base(vehicle: Make) -> ecoc.Ivi:
    """Return the base vehicle of a van."""
    return ecoc.Ivi.from_dict(vehicle("n2-incomplete-stage1"))


def test_a_correction_is_the_next_version(car: ecoc.Ivi) -> None:
    car["Header/IviVersionDateTime"] = datetime(2026, 7, 1, 12, tzinfo=timezone.utc)
    new = car.correction()
    assert isinstance(new, ecoc.Ivi)
    assert new[NUMBER] == int(str(car[NUMBER])) + 1
    assert new[REFERENCE] != car[REFERENCE]
    new["CocDataGroup/ColourTable/ColourGroup[1]/Colour"] = "3"
    assert ecoc.validate_correction(car, new)
    assert ecoc.validate_correction(car.to_xml(), new.to_xml().decode())
    new[VIN] = "WVWZZZ1KZAW000009"
    report = ecoc.validate_correction(car, new)
    assert not report
    assert all(finding.code.startswith("IVI-R5") for finding in report)
    assert not ecoc.validate_correction(car, car)
    assert not ecoc.validate_correction(b"no XML", car)


def test_what_cannot_be_corrected_says_why(car: ecoc.Ivi) -> None:
    del car[NUMBER]
    with pytest.raises(ecoc.DocumentError) as caught:
        car.correction()
    assert caught.value.code == "InvalidDocument"


def _completed(base: ecoc.Ivi) -> ecoc.Ivi:
    return base.next_stage(
        approval_number="e4*2018/858*00987*00",
        approval_date=date(2026, 9, 15),
        vehicle_type="B1",
        variant="BOX",
        version="L",
        completion="V",
        manufacture_date="2026-10-29",
        manufacturer={"name": "Body Works", "address_line_1": "Street 1", "place": "Town", "country": "NL"},
    )


def test_the_next_stage_keeps_the_vehicle_and_knows_the_previous_stage(base: ecoc.Ivi, tmp_path: Path) -> None:
    second = _completed(base)
    assert second[VIN] == base[VIN]
    assert second["CocDataGroup/TypeApprovalIssueDate"] == date(2026, 9, 15)
    assert second["CocDataGroup/StageOfCompletion"] == "V"
    assert second.count("CocDataGroup/ManufacturerTable") == base.count("CocDataGroup/ManufacturerTable") + 1
    assert "Body Works" in second.to_json()
    report = ecoc.validate_stages([base, second])
    assert report.count("error") == 0, str(report)
    file = tmp_path / "first.xml"
    file.write_bytes(base.to_xml())
    assert ecoc.validate_stages(source for source in (file, second)).to_dict() == report.to_dict()
    second[VIN] = "WVWZZZ1KZAW000009"
    assert not ecoc.validate_stages([base, second])
    assert not ecoc.validate_stages([])


def test_what_cannot_have_a_next_stage_says_why(base: ecoc.Ivi) -> None:
    with pytest.raises(ecoc.DocumentError) as caught:
        _completed(_completed(base))
    assert caught.value.code == "InvalidDocument"
    with pytest.raises(ecoc.UsageError, match="completion"):
        base.next_stage(completion="C")  # type: ignore[arg-type]
    with pytest.raises(ecoc.UsageError, match="manufacturer"):
        base.next_stage(manufacturer={"nmae": "x"})  # type: ignore[arg-type]


def test_stages_are_combined_with_the_origin_of_every_value(base: ecoc.Ivi, tmp_path: Path) -> None:
    second = _completed(base)
    mass = "CocDataGroup/MassGroup/MassInRunningOrder"
    second[mass] = 4321
    file = tmp_path / "first.xml"
    file.write_bytes(base.to_xml())
    combined = ecoc.combine([second, file])
    assert combined.stages == [1, 2]
    assert combined.document[mass] == 4321
    assert combined.origins[mass] == 2
    assert combined.origins[VIN] == 1
    assert set(combined.origins) == set(combined.document)
    assert repr(combined) == f"<ecoc.Combined stages 1, 2, {len(combined.origins)} values>"
    for wrong in ([], [base, base]):
        with pytest.raises(ecoc.UsageError):
            ecoc.combine(wrong)


def test_numbers_are_taken_apart() -> None:
    vin = ecoc.parse_vin("WVWZZZ1KZAW000001")
    assert (vin.wmi, vin.vds, vin.vis, vin.region) == ("WVW", "ZZZ1KZ", "AW000001", "Europe")
    assert vin.small_manufacturer is False
    assert "000001" not in repr(vin)
    approval = ecoc.parse_approval_number("e4*2018/858*00264*01")
    assert (approval.authority.code, approval.authority.country_code) == ("e4", "NL")
    assert (approval.framework.number, approval.number, approval.extension) == ("2018/858", "00264", "01")
    assert approval.series == "unlimited"
    with pytest.raises(ecoc.UsageError) as caught:
        ecoc.parse_vin("WVWZZZ1KZAW00000I")
    assert caught.value.remedy
    with pytest.raises(ecoc.UsageError):
        ecoc.parse_approval_number("4711")
