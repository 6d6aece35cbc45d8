"""Which columns of a table hold which values of a certificate."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, cast

from ecoc import _ecoc
from ecoc._document import Ivi
from ecoc._errors import Error
from ecoc._input import read_file

if TYPE_CHECKING:
    from ecoc._document import _Value

Confidence: TypeAlias = Literal["sure", "likely"] | Literal["ambiguous", "unknown"]
"""How sure a proposal is."""


class TableMapping(NamedTuple):
    """Which columns of a table hold which values of a certificate; `read` takes it from a file."""

    columns: Mapping[str, str | Sequence[str]]
    """For each column the path of its value, as in ``ivi[path]``, or several paths."""
    defaults: Mapping[str, _Value] = {}
    """For paths what stands there when no column gives a value. In a row of a table that columns fill
    (``AxleGroup[3]``), it stands there only if one of these columns has a value."""

    @classmethod
    def read(cls, path: os.PathLike[str]) -> TableMapping:
        """Read a mapping file: TOML with the tables ``[columns]`` and ``[defaults]``, or JSON of the same form.

        Raises:
            UsageError: InvalidArgument, for a file that is no such mapping.
            OSError: the file cannot be read.
        """
        name = os.fspath(path)
        try:
            found = _parse(name, read_file(path).decode("utf-8-sig"))
        except ValueError as error:
            remedy = "correct the file; ecoc.propose_mapping(…).to_toml() writes one"
            raise _ecoc.error("InvalidArgument", f"{name}: {error}", remedy) from error
        data = cast("dict[str, Any]", found if isinstance(found, dict) else {})
        tables = [data.get("columns"), data.get("defaults", {})]
        if set(data) - {"columns", "defaults"} or not all(isinstance(table, dict) for table in tables):
            remedy = "give the tables `columns` and, where wanted, `defaults`, and nothing else"
            raise _ecoc.error("InvalidArgument", f"{name}: this is no mapping of columns", remedy)
        return cls(data["columns"], data.get("defaults", {}))

    def to_toml(self) -> str:
        """Return the mapping as the text of a TOML file."""
        tables: list[tuple[str, Mapping[str, Any]]] = [("columns", self.columns), ("defaults", self.defaults)]
        # Texts and lists of texts are written alike in JSON and TOML; other values as the text that stands for them.
        return "\n".join(
            f"[{name}]\n" + "".join(f"{_quoted(key)} = {_toml(value)}\n" for key, value in table.items())
            for name, table in tables
            if table or name == "columns"
        )


class ProposedColumn(NamedTuple):
    """What a column may mean."""

    column: str
    """The column."""
    confidence: Confidence
    """"sure": the same name but for its spelling; "likely": one field is nearer than all others; "ambiguous": several
    fields are as near, or several columns mean the same one; "unknown": none is near."""
    paths: list[str]
    """The paths that it may mean, the nearest first."""


class Proposal(NamedTuple):
    """A proposed mapping, to be looked through."""

    columns: list[ProposedColumn]
    """What each column may mean, in the order of the columns."""

    @property
    def mapping(self) -> TableMapping:
        """The columns that are sure or likely."""
        settled = [one for one in self.columns if one.confidence in ("sure", "likely")]
        return TableMapping({one.column: one.paths[0] for one in settled})

    @property
    def open(self) -> list[ProposedColumn]:
        """The columns that are ambiguous or unknown: for somebody to decide."""
        return [one for one in self.columns if one.confidence in ("ambiguous", "unknown")]

    def to_toml(self) -> str:
        """Return the mapping as the text of a TOML file, with what is to be decided as comments."""
        lines = ["[columns]\n"]
        for column, confidence, paths in self.columns:
            name = _quoted(column)
            if confidence == "sure":
                lines.append(f"{name} = {_quoted(paths[0])}\n")
            elif confidence == "likely":
                lines.append(f"{name} = {_quoted(paths[0])} # likely\n")
            else:
                lines.append(f"# {name}: {confidence}\n")
                lines.extend(f"# {name} = {_quoted(path)}\n" for path in paths)
        return "".join(lines)

    def __str__(self) -> str:
        return self.to_toml()


def propose_mapping(columns: Iterable[str], family: Literal["2.0", "1.x"] = "2.0") -> Proposal:
    """Propose which columns hold which values, from their names.

    Names are compared word by word, so that spelling does not matter: ``max_speed``, ``Maximum speed``. A number says
    which row of a table is meant: ``Axle track 2``. Nothing is decided silently: look through the proposal, which says
    how sure it is of each column, before it is used.

    Args:
        columns: the names of the columns: of a `DataFrame` its ``columns``, of a `csv.DictReader` its ``fieldnames``.
        family: the family of the documents to be made.

    Raises:
        UsageError: InvalidArgument, for another family.
    """
    if isinstance(columns, str):
        words = "columns must be the names of the columns, one by one, not one text"
        raise TypeError(words)
    found = json.loads(_ecoc.propose_columns(family, [str(column) for column in columns]))
    return Proposal([ProposedColumn(**row) for row in found])


Steps: TypeAlias = tuple[tuple[str, int], ...]
"""A path taken apart: names and indices."""


class Target(NamedTuple):
    """A path that a column or a default fills."""

    path: str
    steps: Steps
    rows: list[Steps]
    """The rows of tables that it stands in, the outermost first."""
    kind: str
    """What its value is: "decimal", "integer", "indicator", "date", "datetime" or "text"."""
    column: str | None
    """The column; None for a default."""
    value: _Value | None
    """The value of a default."""


def read_mapping(mapping: TableMapping | Mapping[str, str | Sequence[str]] | os.PathLike[str]) -> TableMapping:
    """Return a mapping from any of its forms."""
    if isinstance(mapping, TableMapping):
        return mapping
    if isinstance(mapping, os.PathLike):
        return TableMapping.read(mapping)
    if isinstance(mapping, Mapping):
        return TableMapping(mapping)
    words = f"mapping must be a dict, a TableMapping or the Path of a file, not {type(mapping).__name__}"
    raise TypeError(words)


def targets(mapping: TableMapping) -> tuple[Ivi, list[Target]]:
    """Check a mapping; return an empty document of its family, and what is to be filled."""
    wanted: list[tuple[str, str | None, _Value | None]] = []
    for column, paths in mapping.columns.items():
        listed: object = [paths] if isinstance(paths, str) else paths
        if not isinstance(listed, (list, tuple)) or not all(
            isinstance(path, str) for path in cast("list[Any]", listed)
        ):
            words = f"column `{column}`: there is no path"
            raise _ecoc.error("InvalidArgument", words, "give the path of its value, or a list of paths")
        wanted.extend((path, str(column), None) for path in cast("list[str]", listed))
    wanted.extend((path, None, value) for path, value in mapping.defaults.items())
    body = any(_plain(path).startswith("Body") for path, *_ in wanted)
    blank = Ivi.from_dict({"Body": {}} if body else {"CocDataGroup": {}})
    found: list[Target] = []
    for path, source, value in wanted:
        kind = _kind(blank, path, source)
        taken = _steps(path)
        found.append(Target(path, taken, _rows(taken), kind, source, value))
    filled: dict[tuple[Steps, bool], Target] = {}
    for target in found:
        other = filled.setdefault((target.steps, target.column is None), target)
        if other is not target:
            words = f"{target.path}: filled by `{other.column}` and by `{target.column}`"
            raise _ecoc.error("InvalidArgument", words, "leave one of the two out of the mapping")
    return blank, found


def _plain(path: str) -> str:
    return path.removeprefix("/").removeprefix("InitialVehicleInformation/")


def _steps(path: str) -> Steps:
    """Take a path apart that the schema knows."""
    parts = [step.partition("[") for step in _plain(path).split("/")]
    return tuple((name, int(index[:-1]) if index else 1) for name, _, index in parts)


def _rows(taken: Steps) -> list[Steps]:
    return [taken[: at + 1] for at in range(1, len(taken)) if taken[at - 1][0].endswith("Table")]


def _kind(blank: Ivi, path: str, column: str | None) -> str:
    """Return what the value at a path is; refuse a path that the schema does not know, and one of a group."""
    try:
        return blank._native.kind(path)
    except Error as error:
        whose = "defaults" if column is None else f"column `{column}`"
        raise _ecoc.error(error.code, f"{whose}: {error.message}", error.remedy) from error


def _parse(name: str, text: str) -> object:
    if name.lower().endswith(".json"):
        return json.loads(text)
    try:
        return json.loads(_ecoc.read_toml(text))
    except Error as error:
        raise ValueError(error.message) from error


def _toml(value: Any) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, Sequence):
        return f"[{', '.join(map(_quoted, cast('Sequence[str]', value)))}]"
    if isinstance(value, (bool, int, float)):
        return json.dumps(value)
    # Decimals and dates are taken as text too.
    return _quoted(str(value).replace(" ", "T"))


def _quoted(text: str) -> str:
    """Return a text as TOML has it: as JSON does, but for what is beyond U+FFFF, and DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
