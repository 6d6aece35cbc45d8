"""The wheel as its users meet it: installed, and imported by name."""

from __future__ import annotations

import copy
import io
import json
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from importlib.metadata import version
from pathlib import Path

import pytest

import ecoc

NO_XML = b"this is no XML"


def test_the_version_is_that_of_the_package() -> None:
    assert ecoc.__version__ == version("ecoc")


def test_every_public_name_is_there_and_no_other() -> None:
    assert {name for name in ecoc.__all__ if not hasattr(ecoc, name)} == set()
    assert set(ecoc.__all__) <= set(dir(ecoc))
    assert ecoc.TableRow.__module__ == "ecoc"
    with pytest.raises(AttributeError, match="no attribute 'from_record'"):
        print(ecoc.from_record)  # type: ignore[attr-defined]


def test_a_report_is_false_when_invalid_and_lists_its_findings() -> None:
    report = ecoc.validate(NO_XML)
    assert not report
    assert not report.valid
    assert len(report) == len(list(report)) == len(report.findings) == report.count("error") >= 1
    first = report[0]
    assert report[-1].code == report.findings[-1].code
    assert (first.layer, first.severity, first.line) == ("xml", "error", 1)
    assert first.code.startswith("IVI-")
    assert first.message in str(first)
    assert first.code in repr(first)
    assert repr(report).startswith("<ecoc.Report invalid")
    assert str(report).startswith("invalid")
    assert not report.truncated
    with pytest.raises(IndexError):
        report[len(report)]
    with pytest.raises(IndexError):
        report[-len(report) - 1]
    with pytest.raises(ValueError, match="severity"):
        report.count("fatal")  # type: ignore[arg-type]


def test_a_report_is_data() -> None:
    report = ecoc.validate(NO_XML)
    data = report.to_dict()
    assert data == json.loads(report.to_json())
    assert data["valid"] is False
    assert data["findings"][0] == report[0].to_dict()
    first = report[0].to_dict()
    assert {name: getattr(report[0], name) for name in first} == first


def test_a_masked_report_keeps_its_findings_and_hides_their_values() -> None:
    report = ecoc.validate(NO_XML)
    masked = report.masked()
    assert [finding.code for finding in masked] == [finding.code for finding in report]
    assert all(finding.value in (None, "[masked]") for finding in masked)


def test_a_report_is_pickled_with_its_mask_and_shown_as_html(car: ecoc.Ivi) -> None:
    car["CocDataGroup/VehicleIdentificationNumber"] = "TOO<SHORT"
    report = ecoc.validate(car, "eu")
    for before, after in (
        (report, pickle.loads(pickle.dumps(report))),
        (report[0], pickle.loads(pickle.dumps(report[0]))),
    ):
        assert after.to_dict() == before.to_dict()
        assert (str(after), repr(after)) == (str(before), repr(before))
    again = copy.deepcopy(report)
    assert again.masked().to_dict() == report.masked().to_dict()
    assert "TOO<SHORT" in str(again)
    assert "TOO<SHORT" not in str(again.masked())
    html = report._repr_html_()
    assert "TOO&lt;SHORT" in html
    assert html.count("<tr>") == len(report) + 1
    assert "TOO" not in report.masked()._repr_html_()


def test_every_shape_of_a_document_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "document.xml"
    path.write_bytes(NO_XML)
    expected = ecoc.validate(NO_XML).to_dict()
    shapes: list[ecoc.Xml] = [
        bytearray(NO_XML),
        memoryview(NO_XML),
        NO_XML.decode(),
        path,
        io.BytesIO(NO_XML),
        io.StringIO(NO_XML.decode()),
    ]
    for shape in shapes:
        assert ecoc.validate(shape).to_dict() == expected
    with pytest.raises(TypeError, match="not int"):
        ecoc.validate(7)  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        ecoc.validate(tmp_path / "missing.xml")


def test_an_unknown_profile_is_a_usage_error_with_its_fields() -> None:
    with pytest.raises(ecoc.UsageError) as caught:
        ecoc.validate(NO_XML, profile="mars")  # type: ignore[arg-type]
    error = caught.value
    assert isinstance(error, ecoc.Error)
    assert (error.code, error.number, error.family) == ("InvalidArgument", 100, "Usage")
    assert error.retryable is False
    assert "mars" in error.message
    assert error.message in str(error)
    assert (error.http_status, error.correlation_id, error.cause) == (None, None, None)
    assert error.to_dict()["code"] == "InvalidArgument"


def test_every_family_of_the_table_has_a_class() -> None:
    table = ecoc.error_table()
    assert [row.number for row in table] == sorted({row.number for row in table})
    names = {row.class_name for row in table}
    classes = {name: getattr(ecoc, name) for name in names}
    assert all(issubclass(found, ecoc.Error) and found is not ecoc.Error for found in classes.values())
    assert names == {found.__name__ for found in ecoc.Error.__subclasses__()}
    assert names <= set(ecoc.__all__)


def test_the_interpreter_lock_is_released() -> None:
    # A large document is checked in one thread while this one counts.
    big = b"<a>" + b"<b>x</b>" * 200_000 + b"</a>"
    counted = 0
    worker = threading.Thread(target=ecoc.validate, args=(big,))
    worker.start()
    while worker.is_alive():
        counted += 1
    assert counted > 1


def test_the_module_is_the_command() -> None:
    def run(*args: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-m", "ecoc", *args], capture_output=True, text=True, check=False)

    assert run("--version").stdout.split() == ["ecoc", ecoc.__version__]
    refused = run("fly")
    assert refused.returncode == 2
    assert "fly" in refused.stderr


def test_ctrl_c_ends_the_command_at_once(car: ecoc.Ivi) -> None:
    # The command waits for the rest of its input, which never comes.
    command = [sys.executable, "-m", "ecoc", "validate", "-"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as waiting:
        assert waiting.stdin is not None
        # More than a pipe holds, so that writing ends only when the command reads.
        waiting.stdin.write(car.to_xml() + b" " * 200_000)
        waiting.stdin.flush()
        waiting.send_signal(signal.SIGINT)
        assert waiting.wait(timeout=60) == -signal.SIGINT
        assert waiting.stderr is not None
        assert waiting.stderr.read() == b""


@pytest.mark.skipif(os.name != "posix", reason="pipes of Windows always wait")
def test_a_pipe_that_does_not_wait_gets_the_whole_output(tmp_path: Path) -> None:
    document = tmp_path / "many.xml"
    document.write_text("<a/>")
    command = [sys.executable, "-m", "ecoc", "validate", "--format", "json", *[str(document)] * 400]
    whole = subprocess.run(command, capture_output=True, check=False).stdout
    reader, writer = os.pipe()
    # An event loop on the other end does this; it is then so on this end, too.
    os.set_blocking(writer, False)
    with os.fdopen(reader, "rb") as told, subprocess.Popen(command, stdout=writer, stderr=subprocess.PIPE) as running:
        os.close(writer)
        time.sleep(0.5)
        assert told.read() == whole
        assert len(whole) > 100_000, "more than a pipe holds"
        assert running.wait(timeout=60) == 1


def test_an_exception_is_pickled_with_its_fields() -> None:
    with pytest.raises(ecoc.DocumentError) as caught:
        ecoc.Ivi.parse("<a/>")
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is ecoc.DocumentError
    assert (str(again), again.to_dict(), again.code) == (str(caught.value), caught.value.to_dict(), "NotIvi")
    assert ecoc.DocumentError.__module__ == "ecoc"
