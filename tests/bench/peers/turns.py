"""What every peer in Python does: one line in, one figure out."""

import sys
import time
from collections.abc import Callable

ENOUGH = 0.008


def answer(run: Callable[[], object]) -> None:
    """Answer every line on standard input with the microseconds of one `run`, measured over a short while."""
    for _ in sys.stdin:
        began = time.perf_counter()
        passes = 0
        while (spent := time.perf_counter() - began) < ENOUGH or passes == 0:
            run()
            passes += 1
        print(spent / passes * 1e6, flush=True)
