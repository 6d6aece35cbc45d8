"""Runs a program beside the sandbox: python3 sandbox.py ECOC FOLDER COMMAND….

`ecoc sandbox` (ECOC is the built command) is started for it and ended after it; FOLDER then holds vca.json and
svv.json, the settings of a client, url, the address, and sandbox.log, what was asked and answered.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import tomllib

PATIENCE = 30


def started(sandbox: subprocess.Popen[bytes], log: Path) -> bool:
    """Whether the sandbox answers by now; it says so after its settings."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and sandbox.poll() is None:
        if "The sandbox answers on" in log.read_text(encoding="utf-8"):
            return True
        time.sleep(0.02)
    return False


def main(ecoc: str, folder: str, *command: str) -> int:
    """Run the command; the exit code is its own."""
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    printed, log = place / "ecoc.toml", place / "sandbox.log"
    with (
        printed.open("wb") as out,
        log.open("wb") as err,
        subprocess.Popen([ecoc, "sandbox"], stdout=out, stderr=err) as sandbox,
    ):
        try:
            if not started(sandbox, log):
                print(f"{ecoc}: the sandbox does not start: {log.read_text(encoding='utf-8')}", file=sys.stderr)
                return 2
            settings = tomllib.loads(printed.read_text(encoding="utf-8"))
            for name in ("vca", "svv"):
                (place / f"{name}.json").write_text(json.dumps(settings[name]), encoding="utf-8")
            (place / "url").write_text(settings["vca"]["base_url"], encoding="utf-8")
            return subprocess.run(command, check=False).returncode
        finally:
            sandbox.terminate()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
