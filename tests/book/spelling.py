"""Checks the spelling of every Markdown page by hunspell's British dictionary: spelling.py.

Code, links' targets and addresses are left out. The words of the field that no dictionary has stand in `words.txt`
beside this file, one a line and sorted; one that no page uses any more is a fault, too.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from links import ROOT, pages, plain, prose

WORDS = Path(__file__).with_name("words.txt")
WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")


def text(line: str) -> str:
    """Take out what is no prose."""
    line = re.sub(r"<!--.*?-->|<[^>]*>", " ", plain(line))
    line = re.sub(r"\]\([^)]*\)", "] ", line)
    return re.sub(
        r"https?://\S+|\S+@\S+|[\w./-]*\.(?:md|toml|rs|py|sh|json|txt|xml|xsd|db|c|cpp|h|hpp|js|abi)\b|\$\w+", " ", line
    )


def main() -> int:
    """Check all; 1 when a word is wrong."""
    places: dict[str, list[str]] = defaultdict(list)
    for page in pages():
        for number, line in enumerate(prose(page), 1):
            for word in WORD.findall(text(line)):
                places[word.replace("\u2019", "'")].append(f"{page.relative_to(ROOT)}:{number}")
    listed = WORDS.read_text(encoding="utf-8").splitlines()
    hunspell = ["hunspell", "-i", "utf-8", "-d", "en_GB", "-l"]
    asked = subprocess.run(hunspell, input="\n".join(places), check=True, capture_output=True, text=True)
    unknown = set(asked.stdout.split())
    wrong = 0
    for word in sorted(unknown - set(listed) - {f"{own}'s" for own in listed}):
        wrong += 1
        print(f"{word}: {', '.join(places[word][:3])}", file=sys.stderr)
    used = unknown | {word.removesuffix("'s") for word in unknown}
    for word in listed:
        if word not in used:
            wrong += 1
            print(f"{word}: in words.txt, and no page needs it", file=sys.stderr)
    if listed != sorted(set(listed), key=lambda word: (word.casefold(), word)):
        wrong += 1
        print("words.txt is not sorted", file=sys.stderr)
    print(f"{len(places)} words of {len(pages())} pages, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
