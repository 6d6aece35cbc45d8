from collections.abc import Iterator
from typing import Any, Literal, final

__all__ = ["Finding", "Report", "__version__", "error_table", "run", "validate"]

__version__: str

def error_table() -> list[tuple[int, str, str, str, bool, str]]: ...
def run(args: list[str]) -> int: ...
def validate(xml: bytes, profile: str, unsigned: bool) -> Report: ...

@final
class Report:
    """Everything found about one document, in the order of the document.

    It is true when the document is valid, and iterates over its findings.
    """

    @property
    def valid(self) -> bool:
        """Whether there is no finding of severity error."""

    @property
    def version(self) -> str | None:
        """The schema version that the document was checked against, such as "2.0"."""

    @property
    def truncated(self) -> bool:
        """Whether findings were left out because there were more than the limit."""

    @property
    def findings(self) -> list[Finding]:
        """The findings, in the order of the document."""

    def count(self, severity: Literal["error", "warning", "info"]) -> int:
        """How many findings have this severity."""

    def masked(self) -> Report:
        """The same report with every value of the document hidden, for logs and tickets."""

    def to_dict(self) -> dict[str, Any]:
        """The report as a dict: valid, version, findings."""

    def to_json(self) -> str:
        """The report as JSON text."""

    def __bool__(self) -> bool: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> Finding: ...
    def __iter__(self) -> Iterator[Finding]: ...

@final
class Finding:
    """One fault, or one thing worth a look."""

    @property
    def layer(self) -> Literal["xml", "schema", "rules", "signature", "authority"]:
        """The stage of checking that made it."""

    @property
    def severity(self) -> Literal["error", "warning", "info"]:
        """How much it weighs."""

    @property
    def code(self) -> str:
        """The stable code, such as "IVI-S012"."""

    @property
    def path(self) -> str:
        """Where it is, such as "/InitialVehicleInformation/CocDataGroup/AxleTable/AxleGroup[2]"."""

    @property
    def line(self) -> int:
        """The line, from 1; 0 when unknown."""

    @property
    def column(self) -> int:
        """The column in characters, from 1; 0 when unknown."""

    @property
    def message(self) -> str:
        """What is wrong, in one sentence."""

    @property
    def value(self) -> str | None:
        """The value at fault, cut when long, "[masked]" in a masked report."""

    @property
    def expected(self) -> str | None:
        """What is allowed at this place."""

    @property
    def remedy(self) -> str | None:
        """What to do about it, where that says more than `expected`."""

    @property
    def source(self) -> str:
        """Where the demand is written: a schema, regulation, manual or standard."""

    def to_dict(self) -> dict[str, Any]:
        """The finding as a dict with these names."""
