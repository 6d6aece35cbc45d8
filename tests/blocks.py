"""Write the code blocks of a Markdown page to files, so that they can be run: blocks.py PAGE LANGUAGE FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path


def main(page: str, language: str, folder: str) -> int | str:
    """Write every block of the language and print the path of each."""
    blocks: list[list[str]] = []
    inside = False
    for line in Path(page).read_text(encoding="utf-8").splitlines():
        if line.startswith("```"):
            inside = not inside and line[3:].strip() == language
            if inside:
                blocks.append([])
        elif inside:
            blocks[-1].append(line)
    Path(folder).mkdir(parents=True, exist_ok=True)
    for number, block in enumerate(blocks, 1):
        path = Path(folder) / f"block{number}.{language}"
        path.write_text("\n".join(block) + "\n", encoding="utf-8")
        print(path)
    return 0 if blocks else f"{page} has no {language} block"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
