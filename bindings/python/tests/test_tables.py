"""Tables of vehicles to documents."""

from __future__ import annotations

import builtins
import csv
import importlib
import io
import json
import pickle
import re
import subprocess
import sys
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy
import openpyxl
import pandas
import polars
import pytest

import ecoc

pyarrow: Any = importlib.import_module("pyarrow")  # which brings no types

VIN = "CocDataGroup/VehicleIdentificationNumber"
SPEED = "CocDataGroup/MaximumSpeed"
POWER = "CocDataGroup/ConsolidatedMaximum30MinutesPower"
ISSUED = "CocDataGroup/TypeApprovalIssueDate"
ELECTRIC = "CocDataGroup/PureElectricVehicleIndicator"
TRACK = "CocDataGroup/AxleTable/AxleGroup[{}]/AxleTrack"
NUMBER = "CocDataGroup/AxleTable/AxleGroup[{}]/AxleNumber"

COLUMNS: dict[str, str | list[str]] = {
    "vin": VIN,
    "top speed": SPEED,
    "power": POWER,
    "issued": ISSUED,
    "electric": ELECTRIC,
    "track 1": TRACK.format(1),
    "track 2": TRACK.format(2),
    "track 3": TRACK.format(3),
}
MAPPING = ecoc.TableMapping(COLUMNS, {NUMBER.format(row): row for row in (1, 2, 3)})

FIRST: dict[str, Any] = {
    "vin": "WVWZZZ1KZAW000001",
    "top speed": Decimal("180"),
    "power": Decimal("73.50"),
    "issued": date(2026, 6, 11),
    "electric": True,
    "track 1": 1640,
    "track 2": 1641,
    "track 3": None,
}
SECOND: dict[str, Any] = {**FIRST, "vin": "WVWZZZ1KZAW000002", "track 3": 1642, "electric": False}


def _values(rows: Any, mapping: Any = MAPPING) -> list[dict[str, Any]]:
    """Return what the documents hold besides the header."""
    return [
        {path: value for path, value in row.ivi.items() if not path.startswith("Header/")}
        for row in ecoc.from_records(rows, mapping)
    ]


EXPECTED = _values([FIRST, SECOND])


def test_every_row_is_a_document_with_its_values() -> None:
    first, second = EXPECTED
    assert first == {
        VIN: "WVWZZZ1KZAW000001",
        ISSUED: date(2026, 6, 11),
        SPEED: Decimal("180"),
        POWER: Decimal("73.50"),
        ELECTRIC: True,
        NUMBER.format(1): 1,
        TRACK.format(1): 1640,
        NUMBER.format(2): 2,
        TRACK.format(2): 1641,
    }
    assert str(first[POWER]) == "73.50"
    # The default of the third axle stands only beside a value of that axle.
    assert set(second) - set(first) == {NUMBER.format(3), TRACK.format(3)}


def _csv_text(delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(FIRST), delimiter=delimiter)
    writer.writeheader()
    writer.writerows([FIRST, SECOND])
    return out.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_is_taken(delimiter: str, tmp_path: Path) -> None:
    text = _csv_text(delimiter)
    assert _values(csv.DictReader(io.StringIO(text), delimiter=delimiter)) == EXPECTED
    path = tmp_path / "cars.csv"
    # As Excel saves it: with a byte-order mark, and rows of nothing at the end.
    path.write_text(text + delimiter * 7 + "\n\n", encoding="utf-8-sig")
    assert _values(path) == EXPECTED
    assert [row.line for row in ecoc.from_records(path, MAPPING)] == [2, 3]


def test_excel_is_taken(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(list(FIRST))
    for row in (FIRST, SECOND):
        sheet.append(list(row.values()))
    sheet.append([None, " "])
    book.save(tmp_path / "cars.xlsx")
    made = _values(tmp_path / "cars.xlsx")
    assert made == EXPECTED
    assert [row.line for row in ecoc.from_records(tmp_path / "cars.xlsx", MAPPING)] == [2, 3]


def test_pandas_is_taken() -> None:
    frame = pandas.DataFrame([FIRST, SECOND])
    assert frame["track 3"].isna().sum() == 1  # so that the column is one of floats
    assert _values(frame) == EXPECTED
    frame["issued"] = pandas.to_datetime(frame["issued"])
    assert _values(frame) == EXPECTED
    assert _values(frame.convert_dtypes()) == EXPECTED
    assert _values(frame.to_dict("records")) == EXPECTED
    frame["issued"] = pandas.NaT
    assert all(ISSUED not in row for row in _values(frame))
    single = frame.astype({"power": "float32", "top speed": "float32"})
    single["power"] = numpy.array([73.6, 73.6], dtype="float32")
    assert [str(row[POWER]) for row in _values(single)] == ["73.6", "73.6"]


def test_polars_and_arrow_are_taken() -> None:
    frame = polars.DataFrame([FIRST, SECOND], infer_schema_length=None)
    assert _values(frame) == EXPECTED
    assert _values(frame.lazy()) == EXPECTED
    single = frame.with_columns(polars.Series("power", [73.6, 73.6], dtype=polars.Float32))
    assert [str(row[POWER]) for row in _values(single)] == ["73.6", "73.6"]
    table = pyarrow.Table.from_pylist([FIRST, SECOND])
    assert _values(table) == EXPECTED
    assert _values(table.to_reader()) == EXPECTED
    assert _values(table.to_batches(max_chunksize=1)) == EXPECTED
    assert _values(table.to_batches()[0]) == EXPECTED
    arrow_single = table.set_column(2, "power", pyarrow.array([73.6, None], pyarrow.float32()))
    assert [str(row.get(POWER)) for row in _values(arrow_single)] == ["73.6", "None"]


def test_scalars_of_numpy_and_empty_cells() -> None:
    row = {
        "vin": numpy.str_("WVWZZZ1KZAW000001"),
        "top speed": numpy.float32(180.5),
        "power": Decimal("sNaN"),
        "issued": numpy.datetime64("2026-06-11T00:00:00.000000000"),
        "electric": numpy.bool_(True),
        "track 1": numpy.int64(1640),
        "track 2": pandas.NA,
        "track 3": "  ",
    }
    (made,) = _values([row])
    assert (made[SPEED], made[ISSUED], made[ELECTRIC]) == (Decimal("180.5"), date(2026, 6, 11), True)
    assert made[TRACK.format(1)] == 1640
    assert POWER not in made
    assert NUMBER.format(2) not in made


def test_rows_without_a_value_are_left_out() -> None:
    nothing = dict.fromkeys(FIRST)
    rows = list(ecoc.from_records([nothing, FIRST, nothing, SECOND], MAPPING))
    assert [row.row for row in rows] == [2, 4]


def test_faults_name_row_column_and_path_and_stop_no_other_row(tmp_path: Path) -> None:
    wrong: dict[str, Any] = {**FIRST, "top speed": "fast", "issued": datetime(2026, 6, 11, 12), "track 2": None}
    wrong["track 3"] = "wide"
    wrong["track 1"] = "wider"
    results = list(ecoc.from_records([FIRST, wrong, SECOND], MAPPING, profile="eu"))
    assert [row.document is not None for row in results] == [True, False, True]
    bad = results[1]
    assert not bad
    assert [(fault.row, fault.column, fault.path, fault.code) for fault in bad.faults] == [
        (2, "top speed", SPEED, "WrongType"),
        (2, "issued", ISSUED, "WrongType"),
        (2, "track 1", TRACK.format(1), "WrongType"),
        (2, "track 3", TRACK.format(3), "WrongType"),
    ]
    words = str(bad.faults[0])
    assert words.startswith("row 2, column `top speed`: CocDataGroup/MaximumSpeed: there is a text where a number")
    assert words.endswith("correct the data at this place")
    assert all(fault.remedy for fault in bad.faults)
    assert "fast" not in " ".join(map(str, bad.faults))
    with pytest.raises(ecoc.DocumentError, match=r"row 2, column `top speed`: .* \(and 3 more faults\)"):
        print(bad.ivi)
    assert results[0].report is not None
    assert not results[0]  # a document, but not a valid one
    assert pickle.loads(pickle.dumps(bad)).faults == bad.faults
    assert repr(bad) == "<ecoc.TableRow 2, 4 faults>"
    again = pickle.loads(pickle.dumps(results[0]))
    assert (again.ivi, again.to_dict()) == (results[0].ivi, results[0].to_dict())


def test_a_row_of_a_table_without_a_value_is_left_out() -> None:
    (made,) = _values([{**FIRST, "track 1": None, "track 3": 1642}])
    axles = {path: value for path, value in made.items() if "Axle" in path}
    assert axles == {NUMBER.format(1): 2, TRACK.format(1): 1641, NUMBER.format(2): 3, TRACK.format(2): 1642}
    tyre = "CocDataGroup/AxleTable/AxleGroup[{}]/TyreAxleTable/TyreAxleGroup[{}]/TyreSize"
    columns = {f"{axle} {row}": tyre.format(axle, row) for axle in (2, 1) for row in (2, 1)}
    (made,) = _values([{"1 1": None, "1 2": "b", "2 1": "c", "2 2": "d"}], columns)
    assert made == {tyre.format(1, 1): "b", tyre.format(2, 1): "c", tyre.format(2, 2): "d"}
    (made,) = _values([{"1 1": None, "1 2": " ", "2 1": None, "2 2": "d"}], columns)
    assert made == {tyre.format(1, 1): "d"}


def test_a_code_that_a_table_holds_as_a_number_is_refused_with_a_remedy() -> None:
    (row,) = ecoc.from_records([{"type": 4711}], {"type": "CocDataGroup/Type"})
    assert "in quotes" in str(row.faults[0])


def test_a_column_that_is_missing_is_never_an_empty_one() -> None:
    for rows in (pandas.DataFrame([FIRST]), csv.DictReader(io.StringIO(_csv_text()))):
        with pytest.raises(ecoc.UsageError, match="no column `top sped`; did you mean `top speed`"):
            ecoc.from_records(rows, {"top sped": SPEED})
    (row,) = ecoc.from_records([FIRST], {"top sped": SPEED, "vin": VIN})
    assert [(fault.column, fault.code) for fault in row.faults] == [("top sped", "InvalidArgument")]
    with pytest.raises(ecoc.UsageError, match="did you mean `top speed`"):
        print(row.ivi)


def test_a_mapping_is_checked_before_anything_is_read() -> None:
    def never() -> Iterator[dict[str, Any]]:
        raise AssertionError
        yield {}

    wrong: list[tuple[dict[str, Any], str]] = [
        ({"vin": "CocDataGroup/VehicleIdentificationNumbre"}, "column `vin`: .*did you mean `VehicleIdentificationN"),
        ({"vin": "CocDataGroup/AxleTable"}, "this is a group"),
        ({"vin": "CocDataGroup[2]/Type"}, "occurs once"),
        ({"vin": "CocDataGroup/AxleTable/AxleGroup[x]/AxleTrack"}, "is no path"),
        ({"vin": "CocDataGroup/AxleTable/AxleGroup[²]/AxleTrack"}, "is no path"),
        ({"vin": "CocDataGroup/AxleTable/AxleGroup[" + "9" * 5000 + "]/AxleTrack"}, "is no path"),
        ({"vin": VIN, "VIN": f"/InitialVehicleInformation/{VIN}"}, "filled by `vin` and by `VIN`"),
        ({"vin": [VIN, "Body/CocDataGroup/Type"]}, "is not known"),
    ]
    for columns, words in wrong:
        with pytest.raises(ecoc.Error, match=words):
            ecoc.from_records(never(), columns)
    with pytest.raises(ecoc.DocumentError, match=r"defaults: .*did you mean"):
        ecoc.from_records(never(), ecoc.TableMapping({"vin": VIN}, {"CocDataGroup/Typ": "T"}))
    with pytest.raises(ecoc.UsageError, match="no profile `mars`"):
        ecoc.from_records(never(), MAPPING, profile="mars")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not int"):
        ecoc.from_records(never(), 7)  # type: ignore[arg-type]


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="hand in its Path"):
        ecoc.from_records("cars.csv", MAPPING)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not int"):
        ecoc.from_records(7, MAPPING)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="mapping from columns to values, not list"):
        list(ecoc.from_records([[1]], MAPPING))  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        ecoc.from_records(tmp_path / "missing.csv", MAPPING)
    with pytest.raises(ecoc.UsageError, match=r"ending `\.ods`"):
        ecoc.from_records(tmp_path / "cars.ods", MAPPING)
    for text, words in [
        (b"vin,vin\n1,2\n", "more than one column `vin`"),
        (b"vin\nM\xfcller\n", "not UTF-8"),
        (b'vin\n"a"b\n', "line 2"),
        (b"", "no column `vin`"),
    ]:
        (tmp_path / "bad.csv").write_bytes(text)
        with pytest.raises(ecoc.UsageError, match=words):
            list(ecoc.from_records(tmp_path / "bad.csv", {"vin": VIN}))


def test_cells_without_a_column_are_a_fault_of_their_row(tmp_path: Path) -> None:
    text = "vin\nWVWZZZ1KZAW000001,1,2\nWVWZZZ1KZAW000002, \n,\n"
    (tmp_path / "cars.csv").write_text(text, encoding="utf-8")
    book = openpyxl.Workbook()
    for line in text.splitlines():
        book.worksheets[0].append(line.split(","))
    book.save(tmp_path / "cars.xlsx")
    sources: list[ecoc.Rows] = [csv.DictReader(io.StringIO(text)), tmp_path / "cars.csv", tmp_path / "cars.xlsx"]
    for source in sources:
        first, second = ecoc.from_records(source, {"vin": VIN})
        assert "there are 2 cells without a column; give every cell" in str(first.faults[0])
        assert str(first.faults[0]).startswith("row 1")
        assert second.ivi[VIN] == "WVWZZZ1KZAW000002"


def test_a_mapping_file_is_toml_or_json(tmp_path: Path) -> None:
    text = ecoc.TableMapping(COLUMNS, {"CocDataGroup/VehicleCategory": "M1", **MAPPING.defaults}).to_toml()
    (tmp_path / "cars.toml").write_text(text, encoding="utf-8")
    read = ecoc.TableMapping.read(tmp_path / "cars.toml")
    assert (read.columns, read.defaults["CocDataGroup/VehicleCategory"]) == (COLUMNS, "M1")
    text = f'[columns]\nvin = "{VIN}"\n[defaults]\n"{ISSUED}" = 2026-06-11\n'
    (tmp_path / "dated.toml").write_text(text, encoding="utf-8")
    [dated] = ecoc.from_records([FIRST], tmp_path / "dated.toml")
    assert dated.ivi[ISSUED] == date(2026, 6, 11)
    (tmp_path / "cars.json").write_text(
        json.dumps({"columns": COLUMNS, "defaults": MAPPING.defaults}), encoding="utf-8"
    )
    assert _values([FIRST, SECOND], tmp_path / "cars.json") == EXPECTED
    for text, words in [
        ("[columns]\n[columns", "cars.toml: line 2: "),
        ("columns = 3", "no mapping"),
        ("[column]\na = 'b'", "no mapping"),
        ("[columns]\na = 3", "`a`: there is no path"),
    ]:
        (tmp_path / "cars.toml").write_text(text, encoding="utf-8")
        with pytest.raises(ecoc.UsageError, match=words):
            ecoc.from_records([FIRST], tmp_path / "cars.toml")


def test_one_column_fills_several_paths_and_a_default_an_empty_cell() -> None:
    columns = {"speed": [SPEED, "CocDataGroup/DeclaredMaximumSpeedForward"]}
    first, second = _values([{"speed": 180}, {"speed": None, "x": 1}], ecoc.TableMapping(columns, {SPEED: 25}))
    assert list(first.values()) == [Decimal("180")] * 2
    assert second == {SPEED: Decimal("25")}


def test_old_documents_are_made_by_their_paths() -> None:
    mapping = {"vin": "Body/CocDataGroup/VehicleIdentificationNumber", "id": "Header/IVIReferenceId"}
    (row,) = ecoc.from_records([{"vin": "WVWZZZ1KZAW000001", "id": "A1"}], mapping)
    assert row.ivi.family == "1.x"
    assert (row.to_dict()["vin"], row.to_dict()["reference"]) == ("WVWZZZ1KZAW000001", "A1")


def test_a_mapping_is_proposed_from_names() -> None:
    proposal = ecoc.propose_mapping(
        ["VIN", "maximum_speed", "Axle track 2", "variant", "Variants", "price", "Tyre size 2"]
    )
    assert [(one.column, one.confidence) for one in proposal.columns] == [
        ("VIN", "likely"),
        ("maximum_speed", "sure"),
        ("Axle track 2", "sure"),
        ("variant", "sure"),
        ("Variants", "ambiguous"),
        ("price", "unknown"),
        ("Tyre size 2", "ambiguous"),
    ]
    assert proposal.mapping.columns == {
        "VIN": VIN,
        "maximum_speed": SPEED,
        "Axle track 2": TRACK.format(2),
        "variant": "CocDataGroup/Variant",
    }
    assert [one.column for one in proposal.open] == ["Variants", "price", "Tyre size 2"]
    assert '"VIN" = "CocDataGroup/VehicleIdentificationNumber" # likely' in str(proposal)
    assert '# "price": unknown' in str(proposal)
    frame = pandas.DataFrame({"VIN": ["WVWZZZ1KZAW000001"], "MaximumSpeed": [180]})
    mapping = ecoc.propose_mapping(frame.columns).mapping
    assert _values(frame, mapping) == [{VIN: "WVWZZZ1KZAW000001", SPEED: Decimal("180")}]
    old = ecoc.propose_mapping(["VehicleIdentificationNumber"], "1.x")
    assert old.columns[0].paths == ["Body/CocDataGroup/VehicleIdentificationNumber"]
    with pytest.raises(ecoc.UsageError, match="no family"):
        ecoc.propose_mapping([], "3")  # type: ignore[arg-type]


def test_a_proposal_is_read_back_from_its_file(tmp_path: Path) -> None:
    proposal = ecoc.propose_mapping(["VIN", 'a "quoted" name', "Maximum Speed", "price"])
    (tmp_path / "proposal.toml").write_text(proposal.to_toml(), encoding="utf-8")
    assert ecoc.TableMapping.read(tmp_path / "proposal.toml") == proposal.mapping


def test_results_are_a_data_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    results = list(ecoc.from_records([FIRST, {**FIRST, "top speed": "fast"}], MAPPING, profile="eu"))
    frame = ecoc.to_dataframe(results)
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame["ok"]) == [False, False]
    assert list(frame["row"]) == [1, 2]
    assert frame["vin"][0] == "WVWZZZ1KZAW000001"
    assert "IVI-S" in frame["codes"][0]
    assert frame["codes"][1] == "WrongType"
    assert polars.DataFrame([row.to_dict() for row in results])["errors"].to_list() == list(frame["errors"])
    taken = builtins.__import__

    def without(*names: str) -> Any:
        def imported(name: str, *rest: Any) -> Any:
            if name in names:
                raise ImportError(name)
            return taken(name, *rest)

        return imported

    monkeypatch.setattr(builtins, "__import__", without("pandas"))
    assert isinstance(ecoc.to_dataframe(results), polars.DataFrame)
    monkeypatch.setattr(builtins, "__import__", without("pandas", "polars"))
    with pytest.raises(ImportError, match="pandas or polars"):
        ecoc.to_dataframe(results)


def test_progress_is_shown_if_tqdm_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(list(ecoc.from_records([FIRST, SECOND], MAPPING, progress=True))) == 2
    assert "2/2" in capsys.readouterr().err
    assert len(list(ecoc.from_records([FIRST, SECOND], MAPPING))) == 2
    assert capsys.readouterr().err == ""


def test_no_library_of_tables_is_imported_unasked() -> None:
    words = (
        "import sys, ecoc; list(ecoc.from_records([{'a': 1.5}], {'a': 'CocDataGroup/MaximumSpeed'})); "
        "assert not {'pandas', 'polars', 'pyarrow', 'openpyxl', 'numpy', 'tqdm', 'csv'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", words], check=True)


def test_a_workbook_that_states_an_old_size_loses_no_row(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in [["vin", "speed", None, None], ["A", 1, None, None], ["B", "#N/A", None, None], ["C", 3, "x", None]]:
        sheet.append(row)
    sheet["B3"].data_type = "e"
    book.save(tmp_path / "whole.xlsx")
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as whole, zipfile.ZipFile(tmp_path / "old.xlsx", "w") as old:
        for name in whole.namelist():
            part = re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:B2"', whole.read(name))
            old.writestr(name, part)
    for name in ("whole.xlsx", "old.xlsx"):
        first, broken, further = ecoc.from_records(tmp_path / name, {"vin": VIN, "speed": SPEED})
        assert first.ivi[VIN] == "A"
        assert [(fault.column, fault.message) for fault in broken.faults] == [
            ("speed", "the cell holds the error #N/A")
        ]
        assert [fault.message for fault in further.faults] == ["there are 1 cells without a column"]


def test_a_workbook_is_closed_whatever_happens(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.append(["vin"])
    sheet.append(["A"])
    file = tmp_path / "table.xlsx"
    book.save(file)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ecoc.from_records(file, {"vin": VIN})
        with pytest.raises(ecoc.UsageError):
            ecoc.from_records(file, {"win": VIN})
        assert not [name for name in open_files() if name.endswith("table.xlsx")]
    (tmp_path / "broken.xlsx").write_bytes(b"PK no workbook")
    with pytest.raises(ecoc.UsageError, match="no Excel workbook"):
        ecoc.from_records(tmp_path / "broken.xlsx", {"vin": VIN})


def open_files() -> list[str]:
    fds = Path("/proc/self/fd")
    return [str(fd.readlink()) for fd in fds.iterdir() if fd.exists()] if fds.exists() else []


def test_csv_as_spreadsheets_write_it(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    mapping = {"vin": VIN, "speed": SPEED}
    # Columns without a name, a separator inside quotes, a head of two lines.
    file.write_text('"vin";speed;;"Mass, kg (t, lb,\nst)";\nA;1;;;\n;;;;\n')
    [row] = ecoc.from_records(file, mapping)
    assert row.ivi[SPEED] == Decimal(1)
    # A file that was cut off: what is missing is not taken for empty.
    file.write_text("vin,speed,more\nA,1\nB\n \n")
    whole, cut = ecoc.from_records(file, mapping)
    assert whole.ivi[VIN] == "A"
    [fault] = cut.faults
    assert (fault.column, fault.line, fault.code) == ("speed", 3, "InvalidArgument")
    assert "ends before" in fault.message


def test_frames_may_come_in_pieces() -> None:
    columns = {"vin": ["A", "B"], "power": [73.1, 73.2]}
    mapping = {"vin": VIN, "power": POWER}
    frame = pandas.DataFrame(columns).astype({"power": "float32[pyarrow]"})
    arrow = pyarrow.table(columns, schema=pyarrow.schema([("vin", pyarrow.string()), ("power", pyarrow.float32())]))
    for pieces in ([frame, frame], [polars.DataFrame(columns)], arrow.to_batches(), [{"vin": "A", "power": "73.1"}]):
        rows: list[ecoc.TableRow] = list(ecoc.from_records(pieces, mapping))
        assert [row.ivi[POWER] for row in rows[:2]] == [Decimal("73.1"), Decimal("73.2")][: len(rows)]
    assert [row.ivi[VIN] for row in ecoc.from_records(pandas.DataFrame({0: ["A"]}), {"0": VIN})] == ["A"]
    with pytest.raises(TypeError, match="one by one"):
        ecoc.propose_mapping("VIN,Speed")


def test_a_mapping_of_any_text_is_toml() -> None:
    mapping = ecoc.TableMapping({'VIN \U0001f697 \x7f "é': VIN, "two": [SPEED, POWER]})
    if sys.version_info >= (3, 11):
        import tomllib

        assert tomllib.loads(mapping.to_toml())["columns"] == mapping.columns
