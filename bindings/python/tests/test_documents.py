"""Documents: data in and out, and one value by its path."""

from __future__ import annotations

import copy
import io
import json
import pickle
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import IntEnum
from pathlib import Path
from typing import Any

import pytest
from conftest import VEHICLES, Make

import ecoc

TRACK = "CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack"
TIME = "Header/IviVersionDateTime"
AXLES = "CocDataGroup/GeneralConstructionGroup/NumberOfAxles"
VIN = "CocDataGroup/VehicleIdentificationNumber"


@pytest.mark.parametrize("path", sorted(VEHICLES.glob("*.json")), ids=lambda path: path.stem)
def test_every_vehicle_survives_every_form(path: Path) -> None:
    ivi = ecoc.Ivi.from_json(path)
    # A time may be written otherwise (12:00:00.000 as 12:00:00); JSON keeps every character.
    assert dict(ecoc.Ivi.from_dict(ivi.to_dict()).items()) == dict(ivi.items())
    assert ecoc.Ivi.from_dict(json.loads(ivi.to_json())) == ivi
    assert ecoc.Ivi.from_json(ivi.to_json()) == ivi
    assert ecoc.Ivi.parse(ivi.to_xml()) == ivi
    # Every value under its path, and all of them.
    assert {path: ivi[path] for path in ivi} == dict(ivi.items())
    assert len(ivi) == len(list(ivi.values())) > 50
    again = ivi.copy()
    again.update(ivi)
    assert dict(again.items()) == dict(ivi.items())


def test_values_have_the_types_that_the_schema_declares(car: ecoc.Ivi) -> None:
    assert car[AXLES] == 2
    car[TIME] = "2026-07-01T12:00:00.5+02:00"
    assert car[TIME] == datetime(2026, 7, 1, 12, 0, 0, 500_000, timezone(timedelta(hours=2)))
    car[TRACK] = "1640"
    kinds = {type(value) for value in car.values()}
    assert kinds == {str, int, bool, Decimal, date, datetime}
    data = car.to_dict("2.0")["CocDataGroup"]
    powered = [axle.get("PoweredAxleIndicator") for axle in data.get("AxleTable", [])]
    assert set(powered) <= {True, False, None}
    assert any(type(value) is bool for value in powered)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("2026-07-01T12:00:00Z", datetime(2026, 7, 1, 12, tzinfo=timezone.utc)),
        ("2026-07-01T12:00:00", datetime(2026, 7, 1, 12)),
        ("2026-07-01T12:00:00-05:30", datetime(2026, 7, 1, 12, tzinfo=timezone(-timedelta(hours=5, minutes=30)))),
        ("2026-07-01T12:00:00.1234567Z", "2026-07-01T12:00:00.1234567Z"),  # finer than Python's
        ("2026-07-01T24:00:00Z", "2026-07-01T24:00:00Z"),
        ("12026-07-01T12:00:00Z", "12026-07-01T12:00:00Z"),
    ],
)
def test_a_time_that_python_cannot_hold_stays_text(car: ecoc.Ivi, given: str, text: object) -> None:
    car[TIME] = given
    assert car[TIME] == text
    if not isinstance(text, str):
        car[TIME] = car[TIME]
        assert f'"IviVersionDateTime": "{given}"' in car.to_json()


def test_a_date_with_a_zone_and_a_number_that_is_none_stay_text(car: ecoc.Ivi) -> None:
    xml = car.to_xml()
    for path, text in [("CocDataGroup/TypeApprovalIssueDate", "2026-07-01+02:00"), (TRACK, "wide"), (TRACK, "")]:
        name = path.rsplit("/", 1)[1]
        before, _, rest = xml.partition(f"<{name}>".encode())
        after = rest.partition(f"</{name}>".encode())[2]
        odd = ecoc.Ivi.parse(b"%s<%s>%s</%s>%s" % (before, name.encode(), text.encode(), name.encode(), after))
        assert odd[path.replace("[2]", "[1]")] == text
        assert ecoc.Ivi.parse(odd.to_xml()) == odd


class _Axles(IntEnum):
    TWO = 2


class _Row(Mapping[str, object]):
    """A row as a table library hands it out."""

    def __getitem__(self, name: str) -> object:
        return {"AxleNumber": 1}[name]

    def __iter__(self) -> Iterator[str]:
        return iter(["AxleNumber"])

    def __len__(self) -> int:
        return 1


class _Index:
    """A whole number of another library."""

    def __index__(self) -> int:
        return 3


def test_python_s_own_kinds_are_taken() -> None:
    group: Any = {
        "GeneralConstructionGroup": {"NumberOfAxles": _Axles.TWO, "NumberOfWheels": _Index()},
        "TypeApprovalIssueDate": date(2026, 7, 1),
        "ConsolidatedMaximum30MinutesPower": 73.5,
        "MassGroup": {"MassInRunningOrder": Decimal("1.5E+3")},
        "AxleTable": (_Row(), {"AxleNumber": 2, "AxleTrack": 1640.0, "PoweredAxleIndicator": True}),
        "Type": None,
    }
    when = datetime(2026, 7, 1, 12, 30, tzinfo=timezone.utc)
    ivi = ecoc.Ivi.from_dict({"Header": {"IviVersionDateTime": when}, "CocDataGroup": group})
    text = ivi.to_json()
    for words in (
        '"2026-07-01"',
        '"2026-07-01T12:30:00Z"',
        '"73.5"',
        '"AxleTrack": 1640',
        '"PoweredAxleIndicator": "Y"',
    ):
        assert words in text
    assert ivi[AXLES] == 2
    assert ivi["CocDataGroup/GeneralConstructionGroup/NumberOfWheels"] == 3
    assert ivi["CocDataGroup/MassGroup/MassInRunningOrder"] == 1500
    assert ivi.count("CocDataGroup/AxleTable") == 2
    assert "CocDataGroup/Type" not in ivi


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        ({"CocDataGroup": {"AxelTable": []}}, "UnknownField", "did you mean `AxleTable`"),
        (
            {"CocDataGroup": {"AxleTable": [{"AxleTrack": object()}]}},
            "WrongType",
            "$.CocDataGroup.AxleTable[0].AxleTrack",
        ),
        ({"CocDataGroup": {"AxleTable": [{"AxleTrack": float("nan")}]}}, "WrongType", "not finite"),
        (
            {"CocDataGroup": {"AxleTable": {1: 2}}},
            "WrongType",
            "$.CocDataGroup.AxleTable: a field is named by a value of type `int`",
        ),
        ({"CocDataGroup": {"MaximumSpeed": "fast"}}, "WrongType", "$.CocDataGroup.MaximumSpeed"),
        ({"CocDataGroup": {"MaximumSpeed": 10**5000}}, "WrongType", "too many digits"),
        ({"CocDataGroup": {"TypeApprovalIssueDate": datetime(2026, 7, 1)}}, "WrongType", "TypeApprovalIssueDate"),
        ({"CocDataGroup": {"Type": 4711}}, "WrongType", "in quotes"),
        ({"CocDataGroup": {"Type": "\ud800"}}, "WrongType", "surrogate"),
        (7, "WrongType", "$:"),
        ({}, "UnknownField", "neither `CocDataGroup`"),
    ],
)
def test_data_that_does_not_fit_is_refused_with_its_place(data: Any, code: str, words: str) -> None:
    with pytest.raises(ecoc.DocumentError) as caught:
        ecoc.Ivi.from_dict(data)
    assert caught.value.code == code
    assert words in str(caught.value)
    assert "4711" not in str(caught.value)


def test_a_dict_that_holds_itself_is_refused() -> None:
    data: Any = {}
    data["CocDataGroup"] = data
    with pytest.raises(ecoc.DocumentError, match="nested deeper"):
        ecoc.Ivi.from_dict(data)


def test_what_the_caller_s_own_objects_raise_goes_on() -> None:
    class Broken(Mapping[str, object]):
        def __getitem__(self, name: str) -> object:
            raise ZeroDivisionError

        def __iter__(self) -> Iterator[str]:
            return iter(["CocDataGroup"])

        def __len__(self) -> int:
            return 1

    broken: Any = Broken()
    with pytest.raises(ZeroDivisionError):
        ecoc.Ivi.from_dict(broken)


def test_a_document_is_a_mapping_from_paths_to_values(car: ecoc.Ivi) -> None:
    assert TRACK in car
    assert "CocDataGroup/AxleTable" in car
    car[TRACK] = 1640
    assert car[f"/InitialVehicleInformation/{TRACK}"] == 1640
    count = len(car)
    del car[TRACK]
    assert TRACK not in car
    assert len(car) == count - 1
    assert car.get(TRACK) is None
    assert car.pop(TRACK, 5) == 5
    assert car.setdefault(TRACK, 1641) == 1641
    car.update({TRACK: 1642})
    assert car[TRACK] == 1642
    car["CocDataGroup/AxleTable/AxleGroup[3]/AxleNumber"] = 3
    assert car.count("CocDataGroup/AxleTable") == 3
    del car["CocDataGroup/AxleTable/AxleGroup[1]"]
    assert car.count("CocDataGroup/AxleTable") == 2
    assert car["CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber"] == 3
    car.clear()
    assert len(car) == 0


def test_a_path_with_nothing_there_is_a_key_error_and_an_error_of_ecoc(car: ecoc.Ivi) -> None:
    missing = "CocDataGroup/AxleTable/AxleGroup[9]/AxleTrack"
    with pytest.raises(KeyError) as caught:
        car[missing]
    assert isinstance(caught.value, ecoc.PathError)
    assert isinstance(caught.value, ecoc.DocumentError)
    assert caught.value.code == "PathNotFound"
    assert str(caught.value).startswith(missing)
    with pytest.raises(ecoc.PathError):
        del car[missing]
    with pytest.raises(ecoc.PathError, match="gap"):
        car[missing] = 1


def test_a_path_that_the_schema_does_not_know_is_never_an_absent_value(car: ecoc.Ivi) -> None:
    before = car.copy()
    wrong = "CocDataGroup/AxelTable"

    def write(path: str) -> None:
        car.update({path: 1})

    uses: tuple[Callable[[str], object], ...] = (car.__getitem__, car.get, car.__contains__, car.__delitem__, write)
    for use in uses:
        with pytest.raises(ecoc.DocumentError, match="did you mean `AxleTable`"):
            use(wrong)
    for path, value, words in [
        ("CocDataGroup/AxleTable", "x", "group"),
        ("CocDataGroup[2]/Type", "x", "occurs once"),
        ("CocDataGroup/AxleTable/AxleGroup[x]/AxleTrack", 1, "is no path"),
        (TRACK, "wide", "AxleTrack: there is a text where"),
        (TRACK, None, "null"),
        (TRACK, [1], "AxleTrack"),
    ]:
        with pytest.raises(ecoc.Error, match=words):
            car[path] = value  # type: ignore[assignment]
    with pytest.raises(ecoc.DocumentError, match="to_dict"):
        car["CocDataGroup"]
    assert car == before
    unknown: object = 7
    assert not car.__contains__(unknown)


def test_documents_are_equal_when_their_data_is(car: ecoc.Ivi, vehicle: Make) -> None:
    for twin in (car.copy(), copy.copy(car), copy.deepcopy(car), pickle.loads(pickle.dumps(car))):
        assert twin == car
        assert twin is not car
        twin[TRACK] = 1
        assert twin != car
    assert car != car.to_dict()
    assert car == car
    with pytest.raises(TypeError):
        hash(car)
    assert (car.family, ecoc.Ivi.from_dict(vehicle("m1-electric-1x")).family) == ("2.0", "1.x")


def test_a_document_is_shown_without_personal_data(car: ecoc.Ivi) -> None:
    assert str(car[VIN]) not in f"{car!r} {car}"
    assert repr(car) == f"<ecoc.Ivi 2.0, {len(car)} values>"
    html = car._repr_html_()
    assert f"IVI 2.0, {len(car)} values" in html
    assert "<tr><td>AxleTable</td><td>" in html
    assert not any(str(value) in html for value in car.values() if isinstance(value, str) and len(value) > 4)


def test_every_shape_of_input_is_taken(car: ecoc.Ivi, tmp_path: Path) -> None:
    xml, text = car.to_xml(), car.to_json()
    (tmp_path / "car.xml").write_bytes(xml)
    (tmp_path / "car.json").write_text(text, encoding="utf-8")
    for source in (xml, bytearray(xml), xml.decode(), tmp_path / "car.xml", io.BytesIO(xml), io.StringIO(xml.decode())):
        assert ecoc.Ivi.parse(source) == car
    for source in (text, text.encode(), tmp_path / "car.json", io.StringIO(text)):
        assert ecoc.Ivi.from_json(source) == car
    with pytest.raises(TypeError, match="text must be bytes"):
        ecoc.Ivi.from_json(7)  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        ecoc.Ivi.parse(tmp_path / "missing.xml")
    with pytest.raises(ecoc.DocumentError) as caught:
        ecoc.Ivi.parse("<a/>")
    assert caught.value.code == "NotIvi"
    with pytest.raises(TypeError, match=r"Ivi\.parse"):
        ecoc.Ivi()


def test_a_subclass_stays_one(car: ecoc.Ivi) -> None:
    class Plant(ecoc.Ivi):
        pass

    plant = Plant.parse(car.to_xml())
    assert type(plant) is type(plant.copy()) is type(Plant.from_dict(car.to_dict())) is Plant
    assert plant == car


def test_one_document_is_shared_between_threads(car: ecoc.Ivi) -> None:
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for step in range(100):
                car[TRACK] = 1000 + number
                assert 1000 <= Decimal(str(car[TRACK])) < 1008
                if step % 10 == 0:
                    assert ecoc.Ivi.parse(car.to_xml()).family == "2.0"
                    axles = car.to_dict("2.0")["CocDataGroup"].get("AxleTable", [])
                    assert axles[1].get("AxleTrack", 0) >= 1000
                    assert car == car.copy() or car != before
        except BaseException as failure:
            failures.append(failure)

    before = car.copy()
    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
