"""The command: `python -m ecoc …` is the very same as `ecoc …`."""

import signal
import sys

from ecoc import _ecoc


def main() -> int:
    """Run the command with the arguments of this process, and return its exit code."""
    # The command runs outside the interpreter, where Python's own handler would only take note of Ctrl-C.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _ecoc.run(["ecoc", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
