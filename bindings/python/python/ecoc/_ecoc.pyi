from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Literal, final

from ecoc._document import _Value
from ecoc._errors import Error
from ecoc._signing import Algorithm

__all__ = [
    "Document",
    "Finding",
    "Key",
    "Report",
    "__version__",
    "_report",
    "combine",
    "complete",
    "correction",
    "date_time",
    "error",
    "error_table",
    "next_stage",
    "parse_approval_number",
    "parse_vin",
    "prepare",
    "profile",
    "propose_columns",
    "rules",
    "run",
    "validate",
    "validate_correction",
    "validate_stages",
    "verify",
]

__version__: str

def _report(plain: str, masked: str) -> Report: ...
def combine(documents: list[Document]) -> tuple[Document, list[int], list[tuple[str, int]]]: ...
def complete(token: bytes, value: bytes) -> tuple[bytes, str | None, bool]: ...
def correction(document: Document) -> Document: ...
def date_time(text: str) -> datetime | None: ...
def error(code: str, message: str, remedy: str | None) -> Error: ...
def error_table() -> list[tuple[int, str, str, str, bool, str]]: ...
def next_stage(document: Document, options: str) -> Document: ...
def parse_approval_number(text: str) -> str: ...
def parse_vin(text: str) -> str: ...
def prepare(xml: bytes, certificates: bytes, options: str) -> tuple[Algorithm, bytes, bytes, bytes]: ...
def profile(name: str) -> str: ...
def propose_columns(family: str, columns: list[str]) -> str: ...
def rules() -> str: ...
def run(args: list[str]) -> int: ...
def validate(xml: bytes, options: str) -> Report: ...
def validate_correction(old: bytes, new: bytes) -> Report: ...
def validate_stages(documents: list[bytes]) -> Report: ...
def verify(xml: bytes, trust: list[bytes], at: str | None) -> tuple[Report, str]: ...

@final
class Document:
    """A document behind a lock: Python's objects are shared between threads."""

    @staticmethod
    def parse(xml: bytes) -> Document: ...
    @staticmethod
    def from_json(json: bytes) -> Document: ...
    @staticmethod
    def from_dict(data: object) -> Document: ...
    @property
    def family(self) -> str: ...
    def to_xml(self) -> bytes: ...
    def to_json(self) -> str: ...
    def to_dict(self, family: str | None = None) -> Any: ...
    def paths(self) -> list[str]: ...
    def count(self, path: str) -> int: ...
    def get(self, path: str) -> _Value: ...
    def kind(self, path: str) -> str: ...
    def has(self, path: str) -> bool: ...
    def set(self, path: str, value: object) -> None: ...
    def remove(self, path: str) -> None: ...
    def copy(self) -> Document: ...
    def equals(self, other: Document) -> bool: ...

@final
class Key:
    """A private key with its certificate."""

    @staticmethod
    def from_file(key: bytes, certificates: bytes | None, password: bytes | None) -> Key: ...
    @staticmethod
    def from_pkcs12(key: bytes, password: bytes) -> Key: ...
    @staticmethod
    def external(certificates: bytes, callback: Callable[[Algorithm, bytes, bytes], bytes]) -> Key: ...
    @property
    def subject(self) -> str: ...
    @property
    def chain(self) -> list[bytes]: ...
    def sign(self, xml: bytes, options: str) -> tuple[bytes, str | None, bool]: ...

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
    def _repr_html_(self) -> str: ...

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
