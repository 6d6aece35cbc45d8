"""Ctrl-C, and the end of the program while calls run: in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from conftest import Fleet

import ecoc

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent as a signal of POSIX")

# In seconds: far from the 30 and more that each of these would go on for, and much more than a busy machine needs.
AT_ONCE = 10

HEAD = """
import asyncio, json, logging, os, pathlib, signal, sys, threading, time
import ecoc
from ecoc.testing import Sandbox

# Whoever is started in the background of a shell is deaf to Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)
folder = pathlib.Path(sys.argv[1])
documents = sorted(folder.glob("*.xml"))
slow = "slow = 60\\n[rates.ingest]\\nslow-first-byte = 1"

class Linger:
    # Draws the end of the interpreter out, and lets go of it meanwhile: a thread that asks for it then is lost.
    def __del__(self, sleep=time.sleep):
        for _ in range(20):
            sleep(0.02)

def ready():
    print("ready", flush=True)

def late(sandbox):
    # Says so when a document has arrived whose answer does not come.
    def look():
        while not sandbox.taken():
            time.sleep(0.01)
        ready()
    threading.Thread(target=look, daemon=True).start()
"""


@pytest.fixture(scope="session")
def folder(fleet: Fleet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with signed documents."""
    folder = tmp_path_factory.mktemp("documents")
    for number in range(12):
        (folder / f"{number:02}.xml").write_bytes(fleet.signed())
    return folder


def begin(body: str, folder: Path) -> subprocess.Popen[str]:
    """Start a program, and wait until it says that it is ready."""
    program = HEAD + textwrap.dedent(body)
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, "-c", program, str(folder)], stdout=pipe, stderr=pipe, text=True)
    assert process.stdout is not None
    word = process.stdout.readline()
    assert word == "ready\n", (word, process.communicate(timeout=60))
    return process


def interrupted(body: str, folder: Path) -> tuple[float, str, str]:
    """Press Ctrl-C when the program is ready; return how long it went on, and what it said."""
    process = begin(body, folder)
    time.sleep(0.2)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    took = time.monotonic() - began
    assert process.returncode == 0, (process.returncode, out, err)
    return took, out, err


def test_ctrl_c_ends_a_wait_at_once(folder: Path) -> None:
    took, out, err = interrupted(
        """
        with Sandbox(received_for=60) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
            receipt = vca.submit(documents[0])
            try:
                vca.wait(receipt.correlation_id, first_pause=60, progress=lambda _: ready())
            except KeyboardInterrupt as end:
                print(end.__context__.code)
            print(vca.status(receipt.correlation_id)[0].state)
        """,
        folder,
    )
    assert (out, err) == ("Cancelled\naccepted\n", "")
    assert took < AT_ONCE


def test_ctrl_c_ends_a_submission_and_says_that_it_was_sent(folder: Path) -> None:
    took, out, err = interrupted(
        """
        with Sandbox(faults=slow) as sandbox:
            late(sandbox)
            vca = ecoc.Vca(sandbox.vca_settings, ledger=folder / "interrupted.db")
            try:
                vca.submit(documents[0])
            except KeyboardInterrupt as end:
                print(type(end.__context__).__name__, end.__context__.code)
            sandbox.set_faults(None)
            [outcome] = vca.resume()
            print(bool(outcome), [taken.count for taken in sandbox.taken()])
        """,
        folder,
    )
    assert (out, err) == ("UncertainError CancelledAfterSending\nTrue [1]\n", "")
    assert took < AT_ONCE


def test_ctrl_c_ends_a_batch_and_the_rest_can_be_read(folder: Path) -> None:
    took, out, err = interrupted(
        """
        with Sandbox(faults=slow) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
            late(sandbox)
            batch = vca.submit_many(documents, concurrency=2)
            try:
                next(batch)
            except KeyboardInterrupt:
                print("interrupted")
            print(any(batch), batch.progress.taken == batch.progress.done < len(documents))
        """,
        folder,
    )
    assert (out, err) == ("interrupted\nFalse True\n", "")
    assert took < AT_ONCE


def test_ctrl_c_ends_what_a_ledger_has_left(folder: Path) -> None:
    took, out, err = interrupted(
        """
        with Sandbox() as sandbox, ecoc.Vca(sandbox.vca_settings, ledger=folder / "left.db") as vca:
            for document in documents[:3]:
                sandbox.set_faults("[rates.ingest]\\nreset-after-taken = 1\\n[rates.submissions]\\n503 = 1")
                try:
                    vca.submit(document, deadline=1)
                except ecoc.Error as error:
                    assert error.family in ("Uncertain", "Network"), error
            sandbox.set_faults(slow + "\\n[rates.submissions]\\nslow-first-byte = 1")
            ready()
            try:
                vca.resume()
            except KeyboardInterrupt:
                print("interrupted")
            sandbox.set_faults(None)
            print(all(vca.resume()), [taken.count for taken in sandbox.taken()])
        """,
        folder,
    )
    assert (out, err) == ("interrupted\nTrue [1, 1, 1]\n", "")
    assert took < AT_ONCE


def test_ctrl_c_ends_asyncio_too(folder: Path) -> None:
    took, out, err = interrupted(
        """
        async def main():
            with Sandbox(received_for=60) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
                receipt = await vca.submit_async(documents[0])
                try:
                    await vca.wait_async(receipt.correlation_id, first_pause=60, progress=lambda _: ready())
                except asyncio.CancelledError:
                    print("cancelled")
                    raise
        try:
            asyncio.run(main())
        except KeyboardInterrupt:
            print("interrupted")
        """,
        folder,
    )
    assert err == ""
    assert out == ("cancelled\ninterrupted\n" if sys.version_info >= (3, 11) else out)
    assert took < AT_ONCE


def test_another_signal_is_handled_while_a_call_waits(folder: Path) -> None:
    process = begin(
        """
        signal.signal(signal.SIGUSR1, lambda *_: print("handled", flush=True))
        with Sandbox(received_for=1, processing_for=0.1) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
            receipt = vca.submit(documents[0])
            ready()
            print(vca.wait(receipt.correlation_id, first_pause=0.1, longest_pause=0.1).state)
        """,
        folder,
    )
    process.send_signal(signal.SIGUSR1)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, "handled\nsucceeded\n", "")


ENDS = {
    "a call on a daemon thread": """
        vca = ecoc.Vca(sandbox.vca_settings)
        receipt = vca.submit(documents[0])
        wait = lambda: vca.wait(receipt.correlation_id, first_pause=60)
        for _ in range(4):
            threading.Thread(target=wait, daemon=True).start()
    """,
    "a task of a loop that is gone": """
        vca = ecoc.Vca(sandbox.vca_settings)
        loop = asyncio.new_event_loop()
        tasks = [loop.create_task(vca.submit_async(document)) for document in documents]
        for task in tasks:
            task._log_destroy_pending = False
        loop.run_until_complete(asyncio.sleep(0.05))
    """,
    "a batch that nobody reads to its end": """
        sandbox.set_faults(slow)
        vca = ecoc.Vca(sandbox.vca_settings)
        batch = vca.submit_many(documents)
        threading.Thread(target=next, args=(batch,), daemon=True).start()
        time.sleep(0.2)
    """,
    "records in the log": """
        logging.basicConfig(level=logging.DEBUG, stream=open(os.devnull, "w"))
        vca = ecoc.Vca(sandbox.vca_settings)
        def work():
            try:
                while True:
                    vca.status(["x"])
            except ecoc.Error:
                pass
        for _ in range(4):
            threading.Thread(target=work, daemon=True).start()
        time.sleep(0.2)
    """,
    "a wait on the main thread, ended by exit": """
        def leave(*_):
            sys.exit(0)
        signal.signal(signal.SIGALRM, leave)
        signal.setitimer(signal.ITIMER_REAL, 0.3)
        vca = ecoc.Vca(sandbox.vca_settings)
        vca.wait(vca.submit(documents[0]).correlation_id, first_pause=60)
    """,
}


@pytest.mark.parametrize("what", ENDS)
def test_the_program_ends_in_order_with(what: str, folder: Path) -> None:
    body = "linger = Linger()\nsandbox = Sandbox(received_for=60)\nready()\n" + textwrap.dedent(ENDS[what])
    for _ in range(3):
        process = begin(body, folder)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out, err) == (0, "", "")


def test_what_runs_at_the_end_is_ended_and_awaited(folder: Path) -> None:
    process = begin(
        """
        def sign(_):
            time.sleep(0.5)
            print("asked", flush=True)
            raise LookupError
        sandbox = Sandbox(faults=slow)
        vca = ecoc.Vca(sandbox.vca_settings, ledger=folder / "forgotten.db")
        signer = ecoc.Signer.external(ecoc.testing._ecoc.test_key()[1], sign)
        loop = asyncio.new_event_loop()
        tasks = [
            loop.create_task(vca.submit_async(documents[0])),
            loop.create_task(signer.sign_async(ecoc.Ivi.parse(documents[0]))),
        ]
        async def sent():
            while not sandbox.taken():
                await asyncio.sleep(0.01)
        loop.run_until_complete(sent())
        for task in tasks:
            task._log_destroy_pending = False
        ready()
        """,
        folder,
    )
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, "asked\n", "")
    # The ledger knows how it ended.
    with ecoc.Ledger(folder / "forgotten.db") as ledger:
        [entry] = ledger.entries()
        assert (entry.state, entry.code) == ("uncertain", "CancelledAfterSending")


def test_ctrl_c_ends_the_command_sandbox_in_order() -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-m", "ecoc", "sandbox"], stdout=pipe, stderr=pipe, text=True) as running:
        assert running.stderr is not None
        while "Ctrl-C" not in running.stderr.readline():
            assert running.poll() is None
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=60) == 0
        assert "Taken by VCA: 0" in running.stderr.read()
