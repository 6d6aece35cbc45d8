"""What the tests share: vehicles of the project, keys that openssl makes for the run, and skips that say their name."""

from __future__ import annotations

import json
import shutil
import subprocess
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import ecoc
from ecoc.testing import Sandbox

ROOT = Path(__file__).resolve().parents[3]
VEHICLES = ROOT / "tests" / "vehicles"
PASSWORD = "of the test's own"
SEAL_EXTENSIONS = (
    "keyUsage=critical,digitalSignature,nonRepudiation\nauthorityKeyIdentifier=keyid\nsubjectAltName=DNS:seal.test\n"
)

Make = Callable[[str], Any]


class Seal(NamedTuple):
    """The key and certificate of a seal, and of the authority that issued it."""

    folder: Path
    key: Path
    certificate: Path
    authority: Path

    @property
    def chain(self) -> bytes:
        """The certificates, the authority's first: any order is taken."""
        return self.authority.read_bytes() + self.certificate.read_bytes()


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was skipped in the words that the test command looks for."""
    for report in terminalreporter.stats.get("skipped", []):
        reason = report.longrepr[2].removeprefix("Skipped: ")
        terminalreporter.write_line(f"SKIPPED: python: {report.nodeid.split('::')[-1]}: {reason}")


@pytest.fixture(scope="session")
def vehicle() -> Make:
    """Return the data of a vehicle of the project by its name."""

    def read(name: str) -> Any:
        return json.loads((VEHICLES / f"{name}.json").read_text(encoding="utf-8"))

    return read


@pytest.fixture
def car(vehicle: Make) -> ecoc.Ivi:
    """Return an electric car, which is valid but for its missing signature."""
    return ecoc.Ivi.from_dict(vehicle("m1-electric"))


def openssl(*args: str | Path, cwd: Path) -> bytes:
    """Run openssl and return what it printed."""
    return subprocess.run(["openssl", *map(str, args)], cwd=cwd, check=True, capture_output=True).stdout


def make_seal(folder: Path, *kind: str) -> Seal:
    """Make a key of this kind with a certificate for it, and the authority that issues that."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is missing")
    (folder / "seal.cnf").write_text(SEAL_EXTENSIONS, encoding="utf-8")
    new = ("-newkey", *kind, "-nodes")
    openssl(
        *("req", "-x509", *new, "-keyout", "ca.key", "-out", "ca.pem", "-days", "30", "-subj", "/CN=Test Authority"),
        *("-addext", "keyUsage=critical,keyCertSign"),
        cwd=folder,
    )
    openssl("req", *new, "-keyout", "seal.key", "-out", "seal.csr", "-subj", "/O=Test Works/CN=Test Seal", cwd=folder)
    signing = ("-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "seal.cnf", "-days", "30")
    openssl("x509", "-req", "-in", "seal.csr", *signing, "-out", "seal.pem", cwd=folder)
    return Seal(folder, folder / "seal.key", folder / "seal.pem", folder / "ca.pem")


@pytest.fixture(scope="session")
def seal(tmp_path_factory: pytest.TempPathFactory) -> Seal:
    """Return an RSA seal."""
    return make_seal(tmp_path_factory.mktemp("rsa"), "rsa:2048")


@pytest.fixture(scope="session")
def ec_seal(tmp_path_factory: pytest.TempPathFactory) -> Seal:
    """Return a seal on the curve P-256."""
    return make_seal(tmp_path_factory.mktemp("ec"), "ec", "-pkeyopt", "ec_paramgen_curve:P-256")


@pytest.fixture(scope="session")
def signer(seal: Seal) -> ecoc.Signer:
    """Return the signer of the RSA seal."""
    return ecoc.Signer.from_pem(seal.key, seal.chain)


class Fleet:
    """Signed documents, each of a vehicle of its own."""

    def __init__(self, vehicle: Make, signer: ecoc.Signer) -> None:
        self._vehicle, self._signer = vehicle, signer
        self._count = 0
        self.references: list[str] = []

    def data(self, name: str = "m1-electric") -> Any:
        """Return the data of another vehicle like the one of this name."""
        data = self._vehicle(name)
        self._count += 1
        self.references.append(str(uuid.uuid4()))
        header = data["Header"]
        header["IVIReferenceId" if "IVIReferenceId" in header else "IviReferenceId"] = self.references[-1]
        group = data.get("Body", data)["CocDataGroup"]
        group["VehicleIdentificationNumber"] = f"{group['VehicleIdentificationNumber'][:9]}A{self._count:07}"
        return data

    def signed(self, name: str = "m1-electric") -> bytes:
        """Return the signed document of another vehicle like the one of this name."""
        return self._signer.sign(ecoc.Ivi.from_dict(self.data(name)))

    @staticmethod
    def vin_of(xml: bytes) -> str:
        """Return the VIN of a document."""
        ivi = ecoc.Ivi.parse(xml)
        group = "CocDataGroup" if ivi.family == "2.0" else "Body/CocDataGroup"
        return str(ivi[f"{group}/VehicleIdentificationNumber"])


@pytest.fixture(scope="session")
def fleet(vehicle: Make, signer: ecoc.Signer) -> Fleet:
    """Return a source of signed documents."""
    return Fleet(vehicle, signer)


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """Return a sandbox in which nothing goes wrong, shared by the tests."""
    with Sandbox() as running:
        yield running
