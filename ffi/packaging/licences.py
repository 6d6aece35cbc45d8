#!/usr/bin/env python3
"""Write the licences of all that a crate of the workspace links into its library: licences.py CRATE > THIRD-PARTY.txt.

The crates come from cargo, the texts from the crates' own sources; a text that several share stands once. A crate whose
licence is not among those that we may pass on, or that comes without a text, is an error.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
ALLOWED = {"0BSD", "Apache-2.0", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "Unicode-3.0", "Unlicense", "Zlib"}
NAMES = re.compile(r"(licen[cs]e|copying|copyright|notice|unlicense)", re.IGNORECASE)
# What a crate carries in itself, or the compiler adds.
ALSO = """\
SQLite (in libsqlite3-sys) is in the public domain: https://sqlite.org/copyright.html
The Rust standard library is under the MIT licence or the Apache licence 2.0, at your choice: https://www.rust-lang.org/policies/licenses
"""


def cargo(*arguments: str) -> str:
    """Return what a cargo command prints."""
    command = ["cargo", *arguments, "--locked"]
    return subprocess.run(command, cwd=ROOT, check=True, text=True, stdout=subprocess.PIPE).stdout


def linked(crate: str) -> list[dict[str, Any]]:
    """Find the foreign crates that end up in the library: no build tools, no macros, no tests."""
    tree = cargo("tree", "--package", crate, "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}")
    names = {tuple(line.split()[:2]) for line in tree.splitlines() if line}
    packages = json.loads(cargo("metadata", "--format-version", "1"))["packages"]
    found = [p for p in packages if p["source"] and (p["name"], f"v{p['version']}") in names]
    return sorted(found, key=lambda p: (p["name"], p["version"]))


def may_be_passed_on(expression: str) -> bool:
    """Tell whether one licence of each choice that an SPDX expression leaves is among ALLOWED."""
    choices = re.sub(r"[()]", "", expression).split(" AND ")
    return all(ALLOWED.intersection(re.split(r" OR |/", choice)) for choice in choices)


def texts(package: dict[str, Any]) -> list[str]:
    """Read the licence texts in a crate's sources."""
    folder = Path(str(package["manifest_path"])).parent
    files = sorted(file for file in folder.iterdir() if file.is_file() and NAMES.match(file.name))
    found = [file.read_text("utf-8", "replace").replace("\r\n", "\n").strip("\n") for file in files]
    if not found and "Apache-2.0" in str(package["license"]):
        found = [(ROOT / "LICENSE-APACHE").read_text("utf-8").strip("\n")]
    if not found and package["license"] == "MIT" and (authors := package["authors"]):
        # The terms with the names that the crate itself gives.
        names = ", ".join(re.sub(r"\s*<.*>", "", author) for author in authors)
        mine = (ROOT / "LICENSE-MIT").read_text("utf-8").strip("\n")
        found = [re.sub(r"Copyright \(c\) .*", f"Copyright (c) {names}", mine, count=1)]
    return found


END = "END OF TERMS AND CONDITIONS"


def parts(text: str) -> list[str]:
    """Part the terms of the Apache licence, which are the same everywhere, from what a crate has put behind them."""
    terms, end, behind = text.partition(END)
    plain = "".join(re.findall(r"[a-z]+", terms.lower().replace("https", "http")))
    if not end or plain != TERMS:
        return [text]
    lines = [line.strip() for line in behind.splitlines()]
    named = [line for line in lines if line.startswith("Copyright") and not re.search(r"[\[{]yyyy", line)]
    return [APACHE, *(["\n".join(named)] if named else [])]


APACHE = (ROOT / "LICENSE-APACHE").read_text("utf-8").partition(END)[0] + END
TERMS = "".join(re.findall(r"[a-z]+", APACHE.removesuffix(END).lower().replace("https", "http")))


def main() -> int:
    """Write the file, or say what keeps it from being written."""
    shared: dict[str, tuple[str, list[str]]] = {}
    table, faults = [], []
    for package in linked(sys.argv[1]):
        name, licence = f"{package['name']} {package['version']}", str(package["license"])
        table.append(f"{name:36} {licence}")
        if not may_be_passed_on(licence):
            faults.append(f"{name}: {licence} is not among the licences that we may pass on")
        found = [part for text in texts(package) for part in parts(text)]
        if not found:
            faults.append(f"{name}: no licence text in its sources")
        for text in found:
            shared.setdefault(" ".join(text.split()), (text, []))[1].append(name)
    print("What this library contains beside ecoc itself, and under which licences.\n")
    print(*table, ALSO, sep="\n")
    for text, names in shared.values():
        print("-" * 100, ", ".join(names), "-" * 100, text, sep="\n", end="\n\n")
    print(*faults, sep="\n", file=sys.stderr, end="\n" if faults else "")
    return 1 if faults or not table else 0


if __name__ == "__main__":
    sys.exit(main())
