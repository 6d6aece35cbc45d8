"""What holds for any data."""

from __future__ import annotations

import typing
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ecoc
from ecoc.types import ivi_1, ivi_2_0

settings.register_profile(
    "ecoc", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("ecoc")


class Leaf(NamedTuple):
    """A field of the types: where it is, and what it holds."""

    path: tuple[str, ...]
    """Names; a table is followed by the mark of a row."""
    values: st.SearchStrategy[Any]


ROW = "[]"

# All that XML can hold, the characters included that it must not confuse with markup or with line ends.
TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff", include_characters="\t\n\r")
)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
VALUES: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    bool: st.booleans(),
    int: st.integers(-(10**25), 10**25),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False, places=4),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.none() | ZONES),
}


def _leaves(kind: Any, path: tuple[str, ...] = ()) -> list[Leaf]:
    """Find every field under a type that `to_dict` gives."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.NotRequired:
        return _leaves(arguments[0], path)
    if origin is list:
        return _leaves(arguments[0], (*path, ROW))
    if typing.is_typeddict(kind):
        return [leaf for name, field in kind.__annotations__.items() for leaf in _leaves(field, (*path, name))]
    if origin is typing.Literal:
        return [Leaf(path, st.sampled_from(arguments))]
    if arguments:  # codes are a union of two, a date is one with the text that it may be
        first = arguments[0]
        codes = [code for one in arguments for code in typing.get_args(one)]
        return [Leaf(path, st.sampled_from(codes) if codes else VALUES[first])]
    return [Leaf(path, VALUES[kind])]


LEAVES = {
    "2.0": _leaves(ivi_2_0.InitialVehicleInformation),
    "1.x": _leaves(ivi_1.InitialVehicleInformation),
}


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the data of a document: some fields of one family, tables of up to three rows."""
    family = draw(st.sampled_from(["2.0", "1.x"]))
    data: dict[str, Any] = {"CocDataGroup": {}} if family == "2.0" else {"Body": {}}
    for leaf in draw(st.lists(st.sampled_from(LEAVES[family]), max_size=15)):
        here: Any = data
        for step, following in zip(leaf.path, (*leaf.path[1:], ""), strict=True):
            if step == ROW:
                row = draw(st.integers(0, 2))
                here.extend({} for _ in range(row + 1 - len(here)))
                here = here[row]
            elif following:
                here = here.setdefault(step, [] if following == ROW else {})
            else:
                here[step] = draw(leaf.values)
    return data


@given(documents())
@settings(max_examples=300)
def test_data_survives_the_way_through_xml(data: dict[str, Any]) -> None:
    given: Any = data
    ivi = ecoc.Ivi.from_dict(given)
    again = ecoc.Ivi.parse(ivi.to_xml())
    assert again == ivi
    assert again.to_dict() == ivi.to_dict()
    assert ecoc.Ivi.from_dict(ivi.to_dict()).to_dict() == ivi.to_dict()
    assert ecoc.Ivi.from_json(ivi.to_json()) == ivi
    out: Any = ivi.to_dict()
    for name in ("CocDataGroup", "Body"):
        assert out.get(name) == data.get(name)
    assert {name: out["Header"][name] for name in data.get("Header", {})} == data.get("Header", {})


NAMES = (
    st.sampled_from(sorted({step for leaves in LEAVES.values() for leaf in leaves for step in leaf.path})) | st.text()
)
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.decimals()
    | st.dates()
    | st.datetimes(timezones=st.none() | ZONES)
    | st.complex_numbers(),
    lambda inner: st.lists(inner) | st.dictionaries(NAMES | st.integers(), inner) | st.tuples(inner, inner),
    max_leaves=30,
)


@given(st.fixed_dictionaries({}, optional={"Header": ANYTHING, "CocDataGroup": ANYTHING, "Body": ANYTHING}) | ANYTHING)
@settings(max_examples=500)
def test_any_data_makes_a_document_or_an_error_of_ecoc(data: Any) -> None:
    try:
        ivi = ecoc.Ivi.from_dict(data)
    except ecoc.DocumentError:
        return
    assert ecoc.Ivi.parse(ivi.to_xml()) == ivi


@given(st.lists(st.dictionaries(st.sampled_from(["a", "b", "c"]), ANYTHING)))
def test_any_table_makes_documents_or_faults(rows: list[dict[str, Any]]) -> None:
    mapping = {"a": "CocDataGroup/MaximumSpeed", "b": ["CocDataGroup/Type", "CocDataGroup/TypeApprovalIssueDate"]}
    for row in ecoc.from_records(rows, mapping):
        assert (row.document is None) == bool(row.faults)


@given(st.lists(st.text()), st.sampled_from(["2.0", "1.x"]))
def test_any_names_of_columns_make_a_proposal(names: list[str], family: Any) -> None:
    proposal = ecoc.propose_mapping(names, family)
    assert [one.column for one in proposal.columns] == names
    assert all(bool(one.paths) == (one.confidence != "unknown") for one in proposal.columns)
