"""Reads the conformance cases; used by the witness, by the check of the C program and by the tests of the wheel."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).resolve().parent


class Case(NamedTuple):
    """One document and what must come out."""

    name: str
    xml: bytes
    profile: str
    unsigned: bool
    valid: bool
    witness: bool
    findings: list[tuple[str, str]]


def _document(case: dict[str, Any]) -> bytes:
    if "xml" in case:
        return str(case["xml"]).encode()
    if "base64" in case:
        return base64.b64decode(case["base64"])
    text = (FOLDER / str(case["document"])).read_bytes().decode()
    edits: list[tuple[str, str]] = case.get("edit", [])
    for before, after in edits:
        if text.count(before) != 1:
            words = f"{case['name']}: {before!r} occurs {text.count(before)} times"
            raise ValueError(words)
        text = text.replace(before, after)
    return text.encode()


def cases() -> list[Case]:
    """Return every case of every file."""
    found: list[Case] = []
    for path in sorted(FOLDER.glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
            found.append(
                Case(
                    name=case["name"],
                    xml=_document(case),
                    profile=case.get("profile", "schema"),
                    unsigned=case.get("unsigned", False),
                    valid=case["valid"],
                    witness=case.get("witness", case["valid"]),
                    findings=[(finding["code"], finding["path"]) for finding in case["findings"]],
                )
            )
    return found
