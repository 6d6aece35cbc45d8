"""The code blocks of a Markdown page, so that they can be run: blocks.py PAGE LANGUAGE FOLDER writes them to files.

A block begins with three backticks, its language and, where another block needs it as a file, that file's name.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Block:
    """One block: its language, the file name after it (or none), the line where it begins, and its lines."""

    language: str
    name: str
    line: int
    lines: list[str] = field(default_factory=list[str])

    @property
    def text(self) -> str:
        """Its lines, each with its end."""
        return "".join(f"{line}\n" for line in self.lines)


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page, in order."""
    found: list[Block] = []
    inside = False
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("```"):
            inside = not inside
            if inside:
                language, _, name = line[3:].strip().partition(" ")
                found.append(Block(language, name, number))
        elif inside:
            found[-1].lines.append(line)
    return found


def main(page: str, language: str, folder: str) -> int | str:
    """Write every block of the language and print the path of each."""
    wanted = [block for block in blocks(Path(page)) if block.language == language]
    Path(folder).mkdir(parents=True, exist_ok=True)
    for number, block in enumerate(wanted, 1):
        path = Path(folder) / f"block{number}.{language}"
        path.write_text(block.text, encoding="utf-8")
        print(path)
    return 0 if wanted else f"{page} has no {language} block"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
