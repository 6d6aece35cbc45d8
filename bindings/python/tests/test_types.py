"""The types of the data: true of what is given and taken, and seen by type checkers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cases import Case, cases
from conftest import VEHICLES
from typeguard import CollectionCheckStrategy, TypeCheckError, check_type

import ecoc
from ecoc.types import Data, ivi_1, ivi_2_0

GIVEN: dict[str, Any] = {
    "2.0": ivi_2_0.InitialVehicleInformation,
    "1.x": ivi_1.InitialVehicleInformation,
}
TAKEN: dict[str, Any] = {
    "2.0": ivi_2_0.InitialVehicleInformationInput,
    "1.x": ivi_1.InitialVehicleInformationInput,
}
VALID = [case for case in cases() if case.valid]


def _holds(declared: Any, data: object) -> None:
    """Check data against a type: what is required is there, every key is known and every value is of its type."""
    check_type(data, declared, collection_check_strategy=CollectionCheckStrategy.ALL_ITEMS)


@pytest.mark.parametrize("path", sorted(VEHICLES.glob("*.json")), ids=lambda path: path.stem)
def test_the_types_hold_for_every_vehicle(path: Path) -> None:
    ivi = ecoc.Ivi.from_json(path)
    _holds(TAKEN[ivi.family], json.loads(path.read_text(encoding="utf-8")))
    _holds(TAKEN[ivi.family], json.loads(ivi.to_json()))
    _holds(GIVEN[ivi.family], ivi.to_dict())


@pytest.mark.parametrize("case", VALID, ids=lambda case: case.name)
def test_the_types_hold_for_every_valid_document(case: Case) -> None:
    ivi = ecoc.Ivi.parse(case.xml)
    _holds(GIVEN[ivi.family], ivi.to_dict())


def test_the_types_say_what_is_wrong(car: ecoc.Ivi) -> None:
    # The check of the tests above finds what it should: no key unknown, no code, no other type.
    wrong: list[tuple[str, Any]] = [
        ("AxelTable", []),
        ("VehicleCategory", "M9"),
        ("MaximumSpeed", "180"),
        ("PureElectricVehicleIndicator", "Y"),
        ("Type", None),
        ("AxleTable", [{"AxleNumber": 1}, {"AxleNumber": "2"}]),
    ]
    for name, value in wrong:
        data: Any = car.to_dict()
        data["CocDataGroup"][name] = value
        with pytest.raises(TypeCheckError, match=name):
            _holds(GIVEN["2.0"], data)
    short: Any = car.to_dict()
    del short["CocDataGroup"]["Variant"]
    with pytest.raises(TypeCheckError, match="Variant"):
        _holds(GIVEN["2.0"], short)


def test_the_data_of_the_other_family_is_refused(car: ecoc.Ivi) -> None:
    assert car.to_dict("2.0") == car.to_dict()
    with pytest.raises(ecoc.UsageError, match=r"of the family 2\.0, not 1\.x"):
        car.to_dict("1.x")
    with pytest.raises(ecoc.UsageError, match="not 3"):
        car.to_dict("3")  # type: ignore[call-overload]


def test_the_types_cost_nothing_where_they_are_not_used() -> None:
    words = "import sys, ecoc; assert not any(name.startswith('ecoc.types') for name in sys.modules)"
    subprocess.run([sys.executable, "-c", words], check=True)


PLANTED = """\
import ecoc
from ecoc.types import ivi_1, ivi_2_0

car: ivi_2_0.CocDataGroupInput = {"VehicleCategory": "M1", "MaximumSpeed": "180", "PureElectricVehicleIndicator": "Y"}
car["AxleTable"] = [{"AxleNumber": 1, "PoweredAxleIndicator": True}, {"AxleNumber": 2, "AxleTrack": 1640.0}]
ivi = ecoc.Ivi.from_dict({"CocDataGroup": car})
again = ecoc.Ivi.from_dict(ivi.to_dict("2.0"))
data = again.to_dict("2.0")["CocDataGroup"]
for axle in data.get("AxleTable", []):
    print(axle["AxleNumber"] + 1, axle.get("AxleTrack", 0) / 2, data["VehicleCategory"].lower())
either = ivi.to_dict()
if "CocDataGroup" in either:
    print(either["CocDataGroup"]["Variant"])
else:
    print(either["Header"]["IVIReferenceId"], "Body" in either)
old: ivi_1.InitialVehicleInformationInput = {"Body": {"CocDataGroup": {"VehicleIdentificationNumber": None}}}
ecoc.Ivi.from_dict(old)

ecoc.Ivi.from_dict({"CocDataGroup": {"AxelTable": []}})  # wrong
ecoc.Ivi.from_dict({"CocDataGroup": {"AxleTable": [{"AxleTrak": 1640}]}})  # wrong
ecoc.Ivi.from_dict({"CocDataGroup": {"VehicleCategory": "M9"}})  # wrong
ecoc.Ivi.from_dict({"Header": {"DesignatedTypeApprovalCountry": "g12"}, "CocDataGroup": {}})  # wrong
ecoc.Ivi.from_dict({"CocDataGroup": {"MaximumSpeed": ["180"]}})  # wrong
ecoc.Ivi.from_dict({"CocDataGroup": {"PureElectricVehicleIndicator": "J"}})  # wrong
car["MaximumSped"] = 180  # wrong
ivi.to_dict("3")  # wrong
print(data["MaximumSped"])  # wrong
print(data["VehicleCategory"] == "M9", data.get("MaximumSpeed", "").lower())  # wrong
"""


def _lines(command: list[str], folder: Path) -> set[int]:
    """Return the lines that a type checker finds at fault."""
    checked = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)
    lines: set[int] = set()
    for line in checked.stdout.splitlines():
        where, _, what = line.partition(" error: ") if " error: " in line else line.partition(" - error: ")
        if what:
            lines.add(int(where.rpartition(".py:")[2].split(":")[0]))
    assert lines or checked.returncode == 0, checked.stdout + checked.stderr
    return lines


MYPY = ["mypy", "--strict", "--no-incremental", "--python-executable", sys.executable, "."]
PYRIGHT = ["pyright", "--pythonpath", sys.executable, "."]


@pytest.mark.parametrize("checker", [MYPY, PYRIGHT], ids=["mypy", "pyright"])
def test_type_checkers_find_misspelt_keys_and_wrong_codes(checker: list[str], tmp_path: Path) -> None:
    (tmp_path / "planted.py").write_text(PLANTED, encoding="utf-8")
    wrong = {number for number, line in enumerate(PLANTED.splitlines(), 1) if line.endswith("# wrong")}
    assert _lines(checker, tmp_path) == wrong


@pytest.mark.parametrize("checker", [MYPY, PYRIGHT], ids=["mypy", "pyright"])
def test_type_checkers_agree_with_every_vehicle(checker: list[str], tmp_path: Path) -> None:
    text = "import datetime\nfrom decimal import Decimal\n\nimport ecoc\nfrom ecoc.types import ivi_1, ivi_2_0\n"
    for number, path in enumerate(sorted(VEHICLES.glob("*.json"))):
        ivi = ecoc.Ivi.from_json(path)
        module = {"2.0": "ivi_2_0", "1.x": "ivi_1"}[ivi.family]
        taken, given = json.loads(path.read_text(encoding="utf-8")), ivi.to_dict()
        text += f"taken{number}: {module}.InitialVehicleInformationInput = {taken}\n"
        text += f"given{number}: {module}.InitialVehicleInformation = {given}\n"
        text += f"ecoc.Ivi.from_dict(taken{number}), ecoc.Ivi.from_dict(given{number})\n"
    (tmp_path / "vehicles.py").write_text(text, encoding="utf-8")
    assert _lines(checker, tmp_path) == set()


def test_a_document_of_either_family_is_data() -> None:
    for name in ("m1-electric", "m1-electric-1x"):
        _holds(Data, ecoc.Ivi.from_json(VEHICLES / f"{name}.json").to_dict())
