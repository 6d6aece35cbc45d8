"""The library's records in Python's logging."""

from __future__ import annotations

import io
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from conftest import Fleet

import ecoc
from ecoc.testing import Sandbox


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Leave every level as it was."""
    loggers = [logging.getLogger(name) for name in ("ecoc", "ecoc.http", "ecoc.http.retry")]
    before = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)
    logging.disable(logging.NOTSET)


def test_each_exchange_is_told_without_secrets(
    sandbox: Sandbox, fleet: Fleet, caplog: pytest.LogCaptureFixture
) -> None:
    xml = fleet.signed()
    settings = sandbox.vca_settings
    with caplog.at_level(logging.DEBUG, logger="ecoc"), ecoc.Vca(settings) as vca:
        vca.submit(xml)
    exchanges = [record for record in caplog.records if record.getMessage().startswith("exchange ")]
    assert [record.name for record in exchanges][-1] == "ecoc.http.retry"
    assert exchanges[-1].levelno == logging.DEBUG
    assert exchanges[-1].ecoc["step"] == "ingest"  # type: ignore[attr-defined]
    assert exchanges[-1].ecoc["http_status"] == 202  # type: ignore[attr-defined]
    assert "step=ingest" in exchanges[-1].getMessage()
    for hidden in (settings.get("client_secret", ""), fleet.vin_of(xml), "Bearer"):
        assert hidden not in caplog.text


def test_what_nobody_wants_is_not_told(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    made: list[int] = []
    with ecoc.Vca(sandbox.vca_settings) as vca, caplog.at_level(logging.WARNING, logger="ecoc"):
        logging.setLogRecordFactory(_counting(made))
        try:
            vca.status("x")
            assert made == []
            # One part of the library alone.
            logging.getLogger("ecoc.http").setLevel(logging.DEBUG)
            vca.status("x")
            assert len(made) == 1
            logging.disable(logging.CRITICAL)
            vca.status("x")
            assert len(made) == 1
            logging.disable(logging.NOTSET)
            vca.status("x")
            assert len(made) == 2
        finally:
            logging.setLogRecordFactory(logging.LogRecord)


def _counting(made: list[int]) -> type[logging.LogRecord]:
    class Counted(logging.LogRecord):
        def __init__(self, *args: object, **kwargs: object) -> None:
            made.append(1)
            super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    return Counted


def test_threads_and_batches_tell_without_standing_in_each_others_way(sandbox: Sandbox, fleet: Fleet) -> None:
    class Slow(logging.Handler):
        """It takes its time with the interpreter in hand, and calls the library."""

        def emit(self, record: logging.LogRecord) -> None:
            told.append(record.name)
            end = time.monotonic() + 0.001
            while time.monotonic() < end:
                ecoc.parse_vin("WVWZZZ1KZAW000001")

    told: list[str] = []
    handler = Slow()
    logger = logging.getLogger("ecoc")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    try:
        with ecoc.Vca(sandbox.vca_settings) as vca:
            threads = [
                threading.Thread(target=lambda: list(vca.submit_many([fleet.signed() for _ in range(8)])))
                for _ in range(4)
            ]
            for thread in threads:
                thread.start()
            # Dropped in the middle, with the interpreter in hand.
            for _ in range(5):
                next(vca.submit_many([fleet.signed() for _ in range(8)], concurrency=4))
            for thread in threads:
                thread.join(timeout=120)
                assert not thread.is_alive()
    finally:
        logger.removeHandler(handler)
        logger.propagate = True
    assert len(told) >= 32


def test_what_a_handler_raises_is_for_logging_to_tell(
    sandbox: Sandbox, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise ZeroDivisionError

    unraisable: list[type[BaseException]] = []

    def note(hook: sys.UnraisableHookArgs) -> None:
        unraisable.append(hook.exc_type)

    monkeypatch.setattr("sys.unraisablehook", note)
    logger, handler = logging.getLogger("ecoc"), Broken()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        with ecoc.Vca(sandbox.vca_settings) as vca:
            assert vca.status("x")[0].state == "unknown"
    finally:
        logger.removeHandler(handler)
    assert set(unraisable) == {ZeroDivisionError}
    assert capsys.readouterr().out == ""


_UNSET = """
import sys
import ecoc
from ecoc.testing import Sandbox

with Sandbox() as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
    vca.status("x")
    assert "logging" not in sys.modules, "nobody has asked for it"
"""


def test_a_program_without_logging_does_not_pay_for_it() -> None:
    run = subprocess.run([sys.executable, "-c", _UNSET], capture_output=True, text=True, check=False, timeout=60)
    assert (run.returncode, run.stderr) == (0, "")


def test_records_go_where_the_program_sends_them(sandbox: Sandbox) -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("ecoc.http.retry")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        with ecoc.Vca(sandbox.vca_settings) as vca:
            vca.status("x")
    finally:
        logger.removeHandler(handler)
    lines = stream.getvalue().splitlines()
    assert lines
    assert all(line.startswith("DEBUG ecoc.http.retry exchange step=") for line in lines)
