"""The rows of a table, whatever holds it. No library that does is needed, and none is imported that is not in use."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple, TextIO, cast

from ecoc import _ecoc

FURTHER: Any = None
"""The key of the cells to the right of the last column."""


class Row(NamedTuple):
    """A row as it was read."""

    cells: Mapping[str, Any]
    line: int | None
    """Its line in the file, where it comes from one."""


class Unreadable(NamedTuple):
    """What stands in the place of a cell that cannot be read."""

    message: str
    remedy: str


class Table(NamedTuple):
    """A table that is about to be read."""

    rows: Iterator[Row]
    columns: list[str] | None
    """The names of its columns, where they are known before the rows are."""
    length: int | None
    """How many rows it has, where that is known."""


def table(source: object) -> Table:
    """Find out what holds a table, by what it can do."""
    if isinstance(source, os.PathLike):
        return _file(cast("os.PathLike[str]", source))
    if isinstance(source, (str, bytes)):
        words = "rows must not be text: for a file hand in its Path, for text csv.DictReader(io.StringIO(text))"
        raise TypeError(words)
    frame = cast("Any", source)
    if hasattr(frame, "collect") and not hasattr(frame, "iter_rows"):  # polars, lazy
        frame = frame.collect()
    if hasattr(frame, "iter_rows") and hasattr(frame, "schema"):  # polars
        single = {str(name) for name, kind in frame.schema.items() if str(kind) == "Float32"}
        return _cells(frame.iter_rows(named=True), list(frame.columns), frame.height, single)
    if hasattr(frame, "itertuples") and hasattr(frame, "dtypes"):  # pandas
        names = [str(name) for name in frame.columns]
        short = ("float32", "float[pyarrow]", "halffloat[pyarrow]")
        single = {name for name, kind in zip(names, frame.dtypes, strict=True) if str(kind).lower() in short}
        rows = (dict(zip(names, values, strict=True)) for values in frame.itertuples(index=False, name=None))
        return _cells(rows, _distinct(names, "the DataFrame"), len(frame), single)
    if hasattr(frame, "to_batches") or hasattr(frame, "to_pylist"):  # an Arrow table, a record batch
        names = [str(name) for name in frame.schema.names]
        batches = frame.to_batches() if hasattr(frame, "to_batches") else [frame]
        return _cells(_batches(batches), _distinct(names, "the table"), frame.num_rows, _single(frame.schema))
    if isinstance(source, Iterable):
        fields = getattr(frame, "fieldnames", None)  # csv.DictReader
        columns = None if fields is None else _distinct([str(name) for name in fields], "the table")
        return Table(_records(frame), columns, frame.__len__() if hasattr(frame, "__len__") else None)
    words = f"rows must be mappings, a DataFrame, an Arrow table or the path of a file, not {type(frame).__name__}"
    raise TypeError(words)


def _cells(rows: Iterable[Mapping[str, Any]], columns: list[str], length: int, single: set[str]) -> Table:
    return Table((Row(_exact(row, single), None) for row in rows), columns, length)


def _batches(batches: Iterable[Any]) -> Iterator[Mapping[str, Any]]:
    for batch in batches:
        yield from batch.to_pylist()


def _single(schema: Any) -> set[str]:
    return {str(field.name) for field in schema if str(field.type) in ("float", "halffloat")}


def _records(records: Iterable[Any]) -> Iterator[Row]:
    for record in records:
        if isinstance(record, Mapping):
            yield Row(cast("Mapping[str, Any]", record), None)
        elif hasattr(record, "schema") or hasattr(record, "itertuples"):  # a DataFrame, a record batch
            yield from table(record).rows
        else:
            words = f"every row must be a mapping from columns to values, not {type(record).__name__}"
            raise TypeError(words)


def _distinct(names: list[str], what: str) -> list[str]:
    twice = sorted({name for name in names if name.strip() and names.count(name) > 1})
    if twice:
        words = f"{what} has more than one column `{twice[0]}`"
        raise _ecoc.error("InvalidArgument", words, "give every column a name of its own")
    return names


# ---- files ---------------------------------------------------------------------------------------------------------


def _file(path: os.PathLike[str]) -> Table:
    name = os.fspath(path)
    ending = os.path.splitext(name)[1].lower()  # noqa: PTH122  (importing pathlib takes long)
    if ending in (".csv", ".tsv", ".txt"):
        return _csv(name)
    if ending in (".xlsx", ".xlsm"):
        return _excel(name)
    words = f"{name}: a file with the ending `{ending}` is none that ecoc reads"
    raise _ecoc.error("InvalidArgument", words, "hand in a .csv, .tsv or .xlsx file, or rows that your program read")


def _csv(name: str) -> Table:
    with _opened(name) as file:
        try:
            head = file.readline()
            while head.count('"') % 2 and (more := file.readline()):
                head += more
            # The separator is the one that the head has most of outside of quotes: a comma, a semicolon, a tab.
            separator = max(",;\t|", key="".join(head.split('"')[::2]).count)
            file.seek(0)
            columns = _distinct(next(_lines(name, file, separator), (0, [""]))[1], name)
        except UnicodeDecodeError as error:
            raise _not_utf8(name) from error

    def rows() -> Iterator[Row]:
        with _opened(name) as file:
            lines = _lines(name, file, separator)
            next(lines, None)
            for line, values in lines:
                missing = len(columns) - len(values) if any(map(str.strip, values)) else 0
                yield Row(_under(columns, [*values, *[_ENDS] * missing]), line)

    return Table(rows(), columns, None)


_ENDS = Unreadable("the row ends before this column", "write every cell of the row, empty ones too")


def _under(columns: list[str], values: Sequence[Any]) -> Mapping[str, Any]:
    """Put cells under their columns; those that have none are under `FURTHER`, as `csv.DictReader` has it."""
    cells: dict[Any, Any] = dict.fromkeys(columns)
    cells.update(zip(columns, values, strict=False))
    nameless = [value for name, value in zip(columns, values, strict=False) if not name.strip()]
    if nameless or len(values) > len(columns):
        cells[FURTHER] = [*nameless, *values[len(columns) :]]
    return cells


def _opened(name: str) -> TextIO:
    return open(name, encoding="utf-8-sig", newline="")  # noqa: PTH123  (importing pathlib takes long)


def _lines(name: str, file: TextIO, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines of a CSV file, each with the number of its first."""
    import csv

    reader = csv.reader(file, delimiter=separator, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            values = next(reader, None)
        except UnicodeDecodeError as error:
            raise _not_utf8(name) from error
        except csv.Error as error:
            words = f"{name}, line {line}: {error}"
            raise _ecoc.error("InvalidArgument", words, "save the table as CSV anew") from error
        if values is None:
            return
        yield line, values


def _not_utf8(name: str) -> Exception:
    words = f"{name}: the file is not UTF-8"
    return _ecoc.error("InvalidArgument", words, "save it as UTF-8, or hand in csv.DictReader(open(…, encoding=…))")


def _excel(name: str) -> Table:
    try:
        import openpyxl
    except ImportError as error:
        words = "reading an Excel file needs openpyxl: pip install openpyxl"
        raise ImportError(words) from error

    def lines() -> Generator[tuple[int, list[Any]], None, None]:
        # One that is no workbook fails in a dozen ways.
        try:
            book = openpyxl.load_workbook(name, read_only=True, data_only=True)
        except OSError:
            raise
        except Exception as error:
            words = f"{name}: this is no Excel workbook"
            raise _ecoc.error("InvalidArgument", words, "save the table as .xlsx anew, or as CSV") from error
        try:
            sheet = cast("Any", book.worksheets[0])
            # The size that the file states may be an old one.
            sheet.reset_dimensions()
            for line, cells in enumerate(sheet.iter_rows(), 1):
                yield line, [_value(cell) for cell in cells]
        finally:
            book.close()

    first = lines()
    nothing: tuple[int, list[Any]] = (0, [])
    head = next(first, nothing)[1]
    first.close()
    while head and head[-1] is None:
        head.pop()
    columns = _distinct(["" if cell is None else str(cell) for cell in head], name)

    def rows() -> Iterator[Row]:
        below = lines()
        next(below, None)
        return (Row(_under(columns, values), line) for line, values in below)

    return Table(_later(rows), columns, None)


def _later(rows: Callable[[], Iterator[Row]]) -> Iterator[Row]:
    """Open nothing before the first row is wanted."""
    yield from rows()


def _value(cell: Any) -> Any:
    if cell.data_type != "e":
        return cell.value
    return Unreadable(f"the cell holds the error {cell.value}", "mend the formula behind it, or empty the cell")


# ---- cells ---------------------------------------------------------------------------------------------------------


def _exact(row: Mapping[str, Any], single: set[str]) -> Mapping[str, Any]:
    """Give numbers of single precision the digits that tell them, not those of the `float` that holds them."""
    if not single:
        return row
    return {name: _shortest(value) if name in single else value for name, value in row.items()}


def _shortest(value: Any) -> Any:
    if not isinstance(value, float) or value != value or value in (float("inf"), float("-inf")):
        return value
    for digits in range(6, 9):
        text = f"{value:.{digits}g}"
        if struct.pack("f", float(text)) == struct.pack("f", value):
            return Decimal(text)
    return Decimal(f"{value:.9g}")


def cell(value: Any) -> Any:
    """Return a cell as data of a certificate; None for one that is empty."""
    if value is None or type(value).__name__ == "NAType":  # pandas.NA is neither equal nor unequal to anything
        return None
    if isinstance(value, str):
        return value if value.strip() else None
    if hasattr(value, "dtype") and hasattr(value, "item"):  # a scalar of numpy
        value = _scalar(value)
    if isinstance(value, Decimal):
        return None if value.is_nan() else value
    # NaN and NaT alone are not themselves.
    return None if isinstance(value, (float, datetime)) and value != value else value


def _scalar(value: Any) -> Any:
    kind = str(value.dtype)
    if kind.startswith("datetime64"):
        return value.astype("datetime64[us]").item()
    if kind in ("float16", "float32"):
        return _shortest(value.item())
    return value.item()


def fitting(value: Any, kind: str) -> Any:
    """Return a cell as its field has it, where tables have no way to say so."""
    if kind == "date" and isinstance(value, datetime) and value.tzinfo is None:
        # Tables often know no date without a time.
        midnight = (value.hour, value.minute, value.second, value.microsecond) == (0, 0, 0, 0)
        return date(value.year, value.month, value.day) if midnight else value
    if kind == "indicator" and isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    return value
