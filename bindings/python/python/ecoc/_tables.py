"""Tables of vehicles to documents."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, cast, final

from ecoc import _ecoc
from ecoc._checking import validate
from ecoc._document import Ivi
from ecoc._errors import Error
from ecoc._mapping import Steps, TableMapping, Target, read_mapping, targets

if TYPE_CHECKING:
    from ecoc._checking import Profile
    from ecoc._ecoc import Report
    from ecoc._rows import Row


class _Frame(Protocol):
    """A DataFrame of pandas or polars, an Arrow table or record batch."""

    @property
    def shape(self) -> tuple[int, int]: ...


Rows: TypeAlias = Iterable[Mapping[str, Any]] | Iterable[_Frame] | _Frame | os.PathLike[str]
"""A table: mappings from columns to values (`csv.DictReader`), a DataFrame of pandas or polars, an Arrow table or its
record batches, or the path of a CSV or Excel file."""


class Fault(NamedTuple):
    """Why a row, or one cell of it, makes no certificate."""

    row: int
    """The row, from 1: the first below the head."""
    line: int | None
    """Its line in the file, where it comes from one."""
    column: str | None
    """The column; None where a default of the mapping, or the whole row is at fault."""
    path: str
    """The path that the mapping gives it; empty where the whole row is at fault."""
    code: str
    """What went wrong, such as "WrongType": a code of the error table."""
    message: str
    """What went wrong; it holds no values."""
    remedy: str | None
    """What to do about it."""

    def __str__(self) -> str:
        where = f"row {self.row}" + (f" (line {self.line})" if self.line is not None else "")
        if self.path:
            where += f", column `{self.column}`" if self.column is not None else ", defaults"
            where += f": {self.path}"
        return f"{where}: {self.message}" + (f"; {self.remedy}" if self.remedy else "")


@final
class TableRow:
    """What became of a row of a table.

    It is true when there is a document, and no error was found where the documents are checked.
    """

    __slots__ = ("document", "faults", "line", "report", "row")

    row: int
    """The row, from 1: the first below the head."""
    line: int | None
    """Its line in the file, where it comes from one."""
    document: Ivi | None
    """The document, unless there are faults."""
    faults: tuple[Fault, ...]
    """All that keeps the row from being a document."""
    report: Report | None
    """What was found about the document, where documents are checked."""

    def __init__(
        self, row: int, line: int | None, document: Ivi | None, faults: tuple[Fault, ...], report: Report | None
    ) -> None:
        self.row = row
        self.line = line
        self.document = document
        self.faults = faults
        self.report = report

    @property
    def ivi(self) -> Ivi:
        """The document.

        Raises:
            Error: there is none; the first fault as an exception.
        """
        if self.document is not None:
            return self.document
        first = self.faults[0]
        more = f" (and {len(self.faults) - 1} more faults)" if len(self.faults) > 1 else ""
        raise _ecoc.error(first.code, str(first._replace(remedy=None)) + more, first.remedy)

    def to_dict(self) -> dict[str, Any]:
        """Return the outcome as one flat row: values that pandas, polars and `csv` all take."""
        ivi, report = self.document, self.report
        findings = [] if report is None else report.findings
        old = ivi is not None and ivi.family == "1.x"
        group = "Body/CocDataGroup" if old else "CocDataGroup"
        return {
            "row": self.row,
            "line": self.line,
            "ok": bool(self),
            "reference": None if ivi is None else ivi.get("Header/IVIReferenceId" if old else "Header/IviReferenceId"),
            "vin": None if ivi is None else ivi.get(f"{group}/VehicleIdentificationNumber"),
            "errors": len(self.faults) if report is None else report.count("error"),
            "warnings": 0 if report is None else report.count("warning"),
            "codes": " ".join(sorted({fault.code for fault in self.faults} | {finding.code for finding in findings})),
            "messages": "\n".join([*map(str, self.faults), *map(str, findings)]),
        }

    def __repr__(self) -> str:
        outcome = "ok" if self else f"{len(self.faults)} faults" if self.document is None else repr(self.report)
        return f"<ecoc.TableRow {self.row}, {outcome}>"

    def __bool__(self) -> bool:
        return self.document is not None and (self.report is None or self.report.valid)


def from_records(
    rows: Rows,
    mapping: TableMapping | Mapping[str, str | Sequence[str]] | os.PathLike[str],
    *,
    profile: Profile | None = None,
    progress: bool = False,
) -> Iterator[TableRow]:
    """Make a document of every row of a table.

    The rows are read one by one as the results are taken, and a row with faults does not stop the others: look at
    each result, or take its `ivi`, which raises the fault. Cells that are empty (None, NaN, NaT, blank text) are left
    out, and so are rows without a value; in a table of the document the rows after such a one move up. Numbers of
    numpy are taken, a midnight where the field is a date, and the words true and false where it is an indicator;
    nothing else is guessed. A document is of IVI 1.x when the mapping has a path under ``Body``.

    Args:
        rows: the table: mappings from columns to values, such as those of `csv.DictReader`; a DataFrame of pandas or
            polars; an Arrow table or its record batches; or the `Path` of a CSV file (UTF-8, with a head) or an Excel
            file (its first sheet; needs openpyxl).
        mapping: for each column the path of its value, a `TableMapping`, or the `Path` of a mapping file.
            `propose_mapping` proposes one.
        profile: the receiver whose demands every document is checked against, but for its signature.
        progress: show how far it is, if tqdm is installed.

    Raises:
        UsageError: InvalidArgument, for a mapping that names a column which the table does not have, or fills a path
            twice; for a file that is no table; for a profile that is not known.
        DocumentError: the mapping names a path that the schema does not know, with the nearest name.
        TypeError: something that is no table.
        OSError: the file cannot be read.
        ImportError: openpyxl is missing.
    """
    from ecoc._rows import table

    if profile is not None:
        _ecoc.profile(profile)  # refuses one that is not known, before any row is read
    blank, filled = targets(read_mapping(mapping))
    source = table(rows)
    if source.columns is not None:
        for target in filled:
            if target.column is not None and target.column not in source.columns:
                raise _ecoc.error("InvalidArgument", *_no_column(target.column, source.columns))
    maker = _Maker(blank, filled, profile)
    made = (maker.make(number, row) for number, row in enumerate(source.rows, 1))
    results = (result for result in made if result is not None)
    return _shown(results, source.length) if progress else results


def to_dataframe(results: Iterable[TableRow]) -> Any:
    """Return results as a DataFrame of pandas, or of polars where there is no pandas: one row for each.

    Raises:
        ImportError: neither is installed; `TableRow.to_dict` gives rows for any other library.
    """
    rows = [result.to_dict() for result in results]
    try:
        import pandas
    except ImportError:
        try:
            import polars
        except ImportError:
            words = "a DataFrame needs pandas or polars: pip install pandas"
            raise ImportError(words) from None
        return polars.DataFrame(rows, infer_schema_length=None)
    return pandas.DataFrame(rows)


def _shown(results: Iterator[TableRow], length: int | None) -> Iterator[TableRow]:
    try:
        from tqdm.auto import tqdm
    except ImportError:
        return results
    return iter(tqdm(results, total=length, unit="row"))


def _no_column(column: str, columns: Iterable[str]) -> tuple[str, str]:
    from difflib import get_close_matches

    names = [str(name) for name in columns]
    near = get_close_matches(column, names, 1)
    words = f"the table has no column `{column}`" + (f"; did you mean `{near[0]}`?" if near else "")
    return words, "correct the mapping; the columns are: " + ", ".join(names)


def _listed(value: object) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, (list, tuple)) else [value]


class _Maker:
    """Makes documents by one mapping."""

    def __init__(self, blank: Ivi, filled: list[Target], profile: Profile | None) -> None:
        self.empty: Any = {"Body": {}} if blank.family == "1.x" else {"CocDataGroup": {}}
        self.filled = [(target.column, target) for target in filled if target.column is not None]
        self.defaults = [target for target in filled if target.column is None]
        self.profile: Profile | None = profile
        # The rows of tables that columns fill: a default stands in one of them only beside such a value.
        self.rows = {row for _, target in self.filled for row in target.rows}

    def make(self, number: int, row: Row) -> TableRow | None:
        """Make the document of a row; None for a row without a value."""
        from ecoc._rows import FURTHER, Unreadable, cell, fitting

        cells, line = row
        faults: list[Fault] = []

        def fault(target: Target, code: str, message: str, remedy: str | None) -> None:
            faults.append(Fault(number, line, target.column, target.path, code, message, remedy))

        values: dict[Steps, Any] = {}
        for column, target in self.filled:
            if column not in cells:
                fault(target, "InvalidArgument", *_no_column(column, cells))
            elif isinstance(value := cell(cells[column]), Unreadable):
                fault(target, "InvalidArgument", *value)
            elif value is not None:
                values[target.steps] = fitting(value, target.kind)
        further = [value for value in _listed(cells.get(FURTHER)) if cell(value) is not None]
        if not (faults or values or further) and all(cell(cells[name]) is None for name in cells if name != FURTHER):
            return None
        if further:
            words = f"there are {len(further)} cells without a column"
            faults.append(
                Fault(number, line, None, "", "InvalidArgument", words, "give every cell a column of its own")
            )
        beside = {row for _, target in self.filled if target.steps in values for row in target.rows}
        given = [(target, values[target.steps]) for _, target in self.filled if target.steps in values]
        given += [
            (target, target.value)
            for target in self.defaults
            if target.steps not in values and all(row in beside for row in target.rows if row in self.rows)
        ]
        # Rows of tables are added in their order; one without a value is left out, and those after it move up.
        given.sort(key=lambda one: [index for _, index in one[0].steps])
        moved: dict[Steps, int] = {}
        sizes: dict[Steps, int] = {}
        ivi = Ivi.from_dict(self.empty)
        for target, value in given:
            for row_of_table in target.rows:
                if row_of_table not in moved:
                    size = sizes[row_of_table[:-1]] = sizes.get(row_of_table[:-1], 0) + 1
                    moved[row_of_table] = size
            path = "/".join(
                f"{name}[{moved.get(target.steps[: at + 1], index)}]" if index > 1 else name
                for at, (name, index) in enumerate(target.steps)
            )
            try:
                ivi[path] = value
            except Error as error:
                # Rows are numbered without gaps: one that is missing now is missing for the fault before.
                if not (faults and error.code == "PathNotFound"):
                    fault(target, error.code, error.message.removeprefix(f"{path}: "), error.remedy)
        if faults:
            return TableRow(number, line, None, tuple(faults), None)
        report = None if self.profile is None else validate(ivi, self.profile, unsigned=True)
        return TableRow(number, line, ivi, (), report)
