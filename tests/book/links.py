"""Checks every link of every Markdown page of the repository, offline: links.py.

A link into the repository leads to a file that is there, and its anchor to a heading or an `<a id=…>` of the page; an
address has the form of one. A path of the repository that a page names in code is there, too. Every page of the book is
reached from its first page.
"""

from __future__ import annotations

import os
import re
import sys
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[2]
BOOK = ROOT / "core/docs"
ELSEWHERE = ("target", "node_modules")
LINK = re.compile(r"\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^()\s<>]*(?:\([^()]*\)[^()\s<>]*)*)>?(?:\s+\"[^\"]*\")?\s*\)")
AUTOLINK = re.compile(r"<(https?://[^>]*)>|\bhref=\"([^\"]*)\"")
ANCHOR = re.compile(r"<a (?:id|name)=\"([^\"]+)\">")

# A path of the repository, as it stands in code; `xyz` stands for a name to be chosen.
PATH = re.compile(r"`((?:core|ffi|bindings|tests|include)/[\w./*-]*)(?:: [^`]*)?`")


def pages() -> list[Path]:
    """Return every page, but for those of what is built or fetched."""
    found: list[Path] = []
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in ELSEWHERE and not name.startswith(".")]
        found += [Path(folder, name) for name in files if name.endswith(".md")]
    return sorted(found)


@cache
def prose(page: Path) -> list[str]:
    """Return the lines of a page, those of blocks emptied, and code within a line taken out."""
    lines, inside = [], False
    for line in page.read_text(encoding="utf-8").splitlines():
        fence = line.startswith("```")
        inside ^= fence
        lines.append("" if inside or fence or line.startswith("    ") else line)
    return lines


def plain(line: str) -> str:
    """Take the code out of a line."""
    return re.sub(r"(`+)(?:(?!\1).)+?\1", "", line)


@cache
def anchors(page: Path) -> set[str]:
    """Return what a link into a page may name, as the repository's web view makes it."""
    found: set[str] = set()
    for line in prose(page):
        found.update(ANCHOR.findall(line))
        if heading := re.match(r"#{1,6}\s+(.*?)\s*#*$", line):
            text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading[1]).lower()
            slug = re.sub(r"[^\w\- ]", "", text).replace(" ", "-")
            number, name = 0, slug
            while name in found:
                number += 1
                name = f"{slug}-{number}"
            found.add(name)
    return found


def fault(page: Path, target: str) -> str | None:
    """Say what is wrong with a link."""
    if re.match(r"[a-z][a-z0-9+.-]*:", target, re.IGNORECASE):
        parts = urlsplit(target)
        good = parts.scheme in ("https", "http") and re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?", parts.netloc)
        return None if good else "is no address"
    name, _, anchor = target.partition("#")
    path = (page.parent / unquote(name)).resolve() if name else page
    if not path.is_relative_to(ROOT) or not path.exists():
        return "leads nowhere"
    if anchor and (path.suffix != ".md" or unquote(anchor) not in anchors(path)):
        return "names an anchor that is not there"
    return None


def main() -> int:
    """Check all; 1 when a link is wrong."""
    count, wrong, reached = 0, 0, {BOOK / "README.md"}
    for page in pages():
        for number, line in enumerate(prose(page), 1):
            for path in PATH.findall(line):
                if "xyz" not in path and not any(ROOT.glob(path.rstrip("/"))):
                    wrong += 1
                    print(f"{page.relative_to(ROOT)}:{number}: there is no {path}", file=sys.stderr)
            text = plain(line)
            targets = [match[1] for match in LINK.finditer(text)]
            targets += [match[1] or match[2] for match in AUTOLINK.finditer(text)]
            for target in targets:
                count += 1
                if words := fault(page, target):
                    wrong += 1
                    print(f"{page.relative_to(ROOT)}:{number}: {target} {words}", file=sys.stderr)
                elif page == BOOK / "README.md":
                    reached.add((page.parent / target.partition("#")[0]).resolve())
    for page in sorted(BOOK.glob("*.md")):
        if page not in reached:
            wrong += 1
            print(f"{page.relative_to(ROOT)}: the first page of the book does not lead to it", file=sys.stderr)
    print(f"{count} links of {len(pages())} pages, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
