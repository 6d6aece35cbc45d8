#!/usr/bin/env python3
"""Count `unsafe` in ecoc and what libecoc links: unsafe.py [--check]; the page is core/docs/unsafe-table.md.

As cargo-geiger counts, but of sources alone: blocks, functions, implementations and declarations that bear the word,
without comments, texts, tests, benches and examples. The crates are those that libecoc has on Linux.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "core/docs/unsafe-table.md"
sys.path.insert(0, str(ROOT / "ffi/packaging"))

from licences import linked  # noqa: E402

# Comments (those of blocks may nest once), texts and characters.
NO_CODE = re.compile(
    r"""//[^\n]*|/\*(?:[^*/]|\*(?!/)|/(?!\*)|/\*.*?\*/)*\*/|r(#*)".*?"\1|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])'""",
    re.DOTALL,
)
FORMS = {
    "blocks": re.compile(r"\bunsafe\s*\{"),
    "functions": re.compile(r'\bunsafe\s+(?:extern\s*(?:"[^"]*"\s*)?)?fn\b'),
    "implementations": re.compile(r"\bunsafe\s+(?:impl|trait)\b"),
    "declarations": re.compile(r"\bunsafe\s*(?:\(|extern\s*(?:\"[^\"]*\"\s*)?\{)"),
}
OWN = {
    "ecoc": "core/src",
    "ecoc-ffi": "ffi/src",
    "ecoc-cli": "bindings/cli/src",
    "ecoc-sandbox": "tests/sandbox/src",
    "ecoc-python": "bindings/python/src",
    "ecoc-node": "bindings/node/src",
}


def count(folder: Path) -> list[int]:
    """Count the forms in the Rust sources below a folder."""
    sums = [0] * len(FORMS)
    for file in sorted(folder.rglob("*.rs")):
        if {"tests", "benches", "examples"}.intersection(file.relative_to(folder).parts):
            continue
        # A text leaves its quotes, as in `extern "C"`.
        code = NO_CODE.sub(lambda found: '""' if '"' in found[0][:3] else " ", file.read_text("utf-8", "replace"))
        sums = [old + len(form.findall(code)) for old, form in zip(sums, FORMS.values(), strict=True)]
    return sums


def table(rows: list[tuple[str, list[int]]]) -> list[str]:
    """Lay out a table with a last row of sums."""
    head = f"| crate | {' | '.join(FORMS)} |"
    lines = [f"| {name} | {' | '.join(map(str, sums))} |" for name, sums in rows]
    total = [sum(column) for column in zip(*(sums for _, sums in rows), strict=True)]
    return [head, "| --- |" + " ---: |" * len(FORMS), *lines, f"| **together** | {' | '.join(map(str, total))} |"]


def main() -> int:
    """Write the page, or say that it is stale."""
    own = [(f"`{name}`", count(ROOT / folder)) for name, folder in OWN.items()]
    others = [
        (f"`{one['name']}` {one['version']}", count(Path(one["manifest_path"]).parent)) for one in linked("ecoc-ffi")
    ]
    others = sorted((row for row in others if any(row[1])), key=lambda row: -sum(row[1]))
    none = len(linked("ecoc-ffi")) - len(others)
    text = "\n".join(
        [
            "# How much is unsafe",
            "",
            "Counted by `tests/unsafe.py`, which says how; `tests/run.sh lint` holds the page to the sources.",
            "",
            "## In ecoc",
            "",
            "`unsafe` is an error in every crate but `ecoc-ffi`, the C ABI. Every use there says why it is sound, and",
            "runs under valgrind and AddressSanitizer in the tests.",
            "",
            *table(own),
            "",
            "## In what libecoc links",
            "",
            f"{none} more crates have none.",
            "",
            *table(others),
            "",
        ]
    )
    if "--check" not in sys.argv:
        PAGE.write_text(text, "utf-8")
    elif PAGE.read_text("utf-8") != text:
        print(f"{PAGE.relative_to(ROOT)} is stale: tests/unsafe.py writes it anew", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
