"""Counting what agrees, and what every part of the witness needs."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from pathlib import Path

from seals import Seal
from tools import Ecoc, Xmlsec1

MARKUP = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<[^>]*>|&[^;]*;", re.DOTALL)


@dataclass
class Checks:
    """Counts checks, and keeps the words of those that fail."""

    passed: int = 0
    failures: list[str] = field(default_factory=list)
    skipped: set[str] = field(default_factory=set)

    def expect(self, holds: bool, name: str, words: object = "") -> bool:
        """Count a check; `words` say what was found instead."""
        if holds:
            self.passed += 1
        else:
            self.failures.append(f"{name}: {words}")
        return holds

    def add(self, other: Checks) -> None:
        """Take over the counts of another worker."""
        self.passed += other.passed
        self.failures += other.failures
        self.skipped |= other.skipped


@dataclass(frozen=True)
class Setup:
    """What is at hand."""

    ecoc: Ecoc
    xmlsec1: Xmlsec1 | None
    seals: dict[str, Seal]
    folder: Path

    def seal(self, algorithm: str, number: int) -> Seal:
        """Choose the seal for an algorithm; the sizes of RSA take turns with the documents."""
        curves = {"ecdsa-sha256": "p-256", "ecdsa-sha384": "p-384"}
        return self.seals[curves.get(algorithm, "rsa-3072" if number % 2 else "rsa-2048")]

    @property
    def root(self) -> Path:
        """The anchor of all seals."""
        return self.seals["p-256"].root


def around(xml: bytes) -> tuple[bytes, bytes, bytes]:
    """Split at the signature that ecoc wrote: what is before it, itself, and what is after it."""
    start, end = xml.rindex(b"<Signature "), xml.rindex(b"</Signature>") + len(b"</Signature>")
    return xml[:start], xml[start:end], xml[end:]


def changed(xml: bytes, place: int, seed: str) -> bytes:
    """Change one letter or digit of the text before `place`; where there is no text, add a space at `place`."""
    head = xml[:place].decode()
    blank = MARKUP.sub(lambda markup: " " * len(markup[0]), head)
    letters = [letter.start() for letter in re.finditer(r"[A-Za-z0-9]", blank)]
    if not letters:
        return xml[:place] + b" " + xml[place:]
    at = random.Random(seed).choice(letters)
    return (head[:at] + ("x" if head[at] != "x" else "y") + head[at + 1 :]).encode() + xml[place:]
