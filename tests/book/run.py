"""Runs every block of every page of the book.

    run.py --ecoc PROGRAM --folder FOLDER [--python PYTHON] [--node PROJECT] [PAGE…]

Each page has a folder of its own that looks like a checkout. A block with a file name is written there first. Then run

    sh                  all blocks of the page as one script, which ends at the first command that fails
    python, js, mjs     each by itself, with the packages that were given
    c, cpp              each compiled against the library beside the program, and run
    rust                by the documentation's tests, so a file of `core/src` must include the page
    text                not at all: output and notation, never a command

A block of any other language must have a file name that another block of the page uses. A page with a block `ecoc.toml`
shows settings of the real authorities: it runs with the variables of a sandbox, which go before the file, so nothing
leaves the machine.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))
from blocks import Block, blocks  # noqa: E402

RUN = ("sh", "python", "js", "mjs", "c", "cpp")
SECONDS = 120
# What a page may be run without, by name: a witness that is not on this machine.
WITNESSES = ("xmllint", "openssl", "sqlite3", "softhsm2-util", "pkcs11-tool", "cargo")


class BlockError(Exception):
    """A block that is not as it should be."""


class Runner:
    """What the blocks are run with."""

    def __init__(self, given: argparse.Namespace) -> None:
        """Take the programs as they are given."""
        self.given = given
        self.bin = given.ecoc.absolute().parent
        self.skipped: set[str] = set()
        including = re.compile(r'include_str!\("[^"]*docs/([^"/]+)"\)')
        sources = (path.read_text(encoding="utf-8") for path in (ROOT / "core/src").rglob("*.rs"))
        self.included = {page for text in sources for page in including.findall(text)}

    def page(self, page: Path) -> int:
        """Run a page; return how many blocks it has that run."""
        found = blocks(page)
        self.look(page, found)
        folder = self.given.folder.absolute() / page.stem
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in ("bindings", "core", "ffi", "include", "tests"):
            (folder / name).symlink_to(ROOT / name)
        for block in found:
            if block.name:
                (folder / block.name).write_text(block.text, encoding="utf-8")
        variables = {**os.environ, "PATH": f"{self.bin}{os.pathsep}{os.environ['PATH']}"}
        with self.authorities(found, folder, variables):
            script = "".join(f"# {page.name}:{block.line}\n{block.text}" for block in found if block.language == "sh")
            missing = [tool for tool in WITNESSES if tool in script.split() and not shutil.which(tool)]
            if missing:
                self.skipped.add(f"{page.name}: {', '.join(missing)} is missing")
            elif script:
                self.run(page, 1, ["bash", "-eu", "-o", "pipefail", "-c", script], folder, variables)
            for block in found:
                if block.language != "sh" and block.language in RUN and not block.name:
                    self.block(page, block, folder, variables)
        return sum(block.language in (*RUN, "rust") for block in found)

    def look(self, page: Path, found: list[Block]) -> None:
        """Refuse blocks that nothing would run."""
        programs = [block for block in found if block.language in RUN]
        for block in found:
            at = f"{page.name}:{block.line}"
            if block.language == "rust" and page.name not in self.included:
                raise BlockError(f"{at}: no file of core/src includes this page, so its Rust does not run")
            if block.language == "text" and any(line.lstrip().startswith(("ecoc ", "$ ")) for line in block.lines):
                raise BlockError(f"{at}: a command in a block of text does not run")
            if block.language in (*RUN, "rust", "text") and not block.name:
                continue
            if block.name == "ecoc.toml":
                continue  # the command reads it unasked
            if not block.name or not any(block.name in other.text for other in programs if other is not block):
                raise BlockError(f"{at}: a block in `{block.language}` that nothing uses")
        inside = False
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
            inside ^= line.startswith("```")
            if not inside and line.startswith("    "):
                raise BlockError(f"{page.name}:{number}: an indented block has no language")

    @contextmanager
    def authorities(self, found: list[Block], folder: Path, variables: dict[str, str]) -> Iterator[None]:
        """Let a sandbox play the authorities of a page that has settings of its own."""
        if all(block.name != "ecoc.toml" for block in found):
            yield
            return
        with subprocess.Popen(
            [self.given.ecoc.absolute(), "sandbox"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as sandbox:
            assert sandbox.stdout is not None
            lines: list[str] = []
            while not lines or not lines[-1].startswith("token_url = ") or "[svv]\n" not in lines:
                lines.append(sandbox.stdout.readline() or sys.exit("the sandbox does not start"))
            section = ""
            for line in lines:
                name, _, value = line.strip().partition(" = ")
                section = line.strip("[]\n") if line.startswith("[") else section
                if value and name != "environment":
                    variables[f"ECOC_{section}_{name}".upper()] = value.strip('"')
            try:
                yield
            finally:
                sandbox.terminate()

    def block(self, page: Path, block: Block, folder: Path, variables: dict[str, str]) -> None:
        """Run a block that is a program of its own."""
        given, source = self.given, folder / f"block{block.line}.{block.language}"
        if block.language == "python":
            if not given.python:
                self.skipped.add(f"{page.name}: Python's package is not built: tests/run.sh python")
                return
            command = [str(given.python.absolute()), str(source)]  # not resolved: its folder is the environment
        elif block.language in ("js", "mjs"):
            if not given.node:
                self.skipped.add(f"{page.name}: Node's package is not built: tests/run.sh node")
                return
            modules = folder / "node_modules"
            if not modules.exists():
                modules.symlink_to(given.node.absolute() / "node_modules")
            command = ["node", "--preserve-symlinks", "--preserve-symlinks-main", str(source)]
        else:
            program = str(source.with_suffix(""))
            compiler = ["cc", "-std=c99"] if block.language == "c" else ["c++", "-std=c++11"]
            flags = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", f"-I{ROOT}/include", str(source), "-o", program]
            link = [f"-L{self.bin}", f"-Wl,-rpath,{self.bin}", "-lecoc", "-lpthread"]
            source.write_text(block.text, encoding="utf-8")
            self.run(page, block.line, [*compiler, *flags, *link], folder, variables)
            command = [program]
        source.write_text(block.text, encoding="utf-8")
        self.run(page, block.line, command, folder, variables)

    def run(self, page: Path, line: int, command: list[str], folder: Path, variables: dict[str, str]) -> None:
        """Run a command in a process group of its own, of which nothing stays behind."""
        log = folder / f"line{line}.log"
        with log.open("w") as out:
            running = subprocess.Popen(
                command,
                cwd=folder,
                env=variables,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )
            try:
                code: int | str = running.wait(SECONDS)
            except subprocess.TimeoutExpired:
                code = f"no end within {SECONDS} s"
            finally:
                with suppress(ProcessLookupError):
                    os.killpg(running.pid, signal.SIGKILL)
        if code != 0:
            raise BlockError(f"{page.name}:{line}: exit code {code}\n{log.read_text(errors='replace')[-4000:]}")


def main() -> int:
    """Run the pages; 1 when a block failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ecoc", required=True, type=Path)
    parser.add_argument("--folder", required=True, type=Path)
    parser.add_argument("--python", type=Path)
    parser.add_argument("--node", type=Path)
    parser.add_argument("pages", nargs="*", type=Path)
    given = parser.parse_args()
    runner, faults = Runner(given), 0
    for page in given.pages or sorted((ROOT / "core/docs").glob("*.md")):
        began = time.monotonic()
        try:
            count = runner.page(page)
        except BlockError as fault:
            faults += 1
            print(fault, file=sys.stderr)
        else:
            if count:
                print(f"{page.name}: {count} blocks run in {time.monotonic() - began:.1f} s")
    for words in sorted(runner.skipped):
        print(f"SKIPPED: {words}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
