"""Keys, signing, and verifying what was signed."""

from __future__ import annotations

import copy
import io
import pickle
import shutil
import subprocess
import threading
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from conftest import PASSWORD, Seal, openssl

import ecoc


def test_a_signed_document_is_valid_and_sound(car: ecoc.Ivi, signer: ecoc.Signer, seal: Seal) -> None:
    xml = car.to_xml()
    signed = signer.sign(xml)
    assert isinstance(signed, bytes)
    assert (signed.replaced, signed.transcoded_from) == (False, None)
    assert signed.startswith(xml.rstrip().removesuffix(b"</InitialVehicleInformation>").rstrip())
    assert ecoc.validate(signed)
    verification = ecoc.verify(signed, trust=seal.authority)
    assert verification
    assert (verification.signed, verification.valid, verification.trusted) == (True, True, True)
    assert (verification.algorithm, verification.xades, verification.signing_time) == ("rsa-sha256", False, None)
    assert repr(verification) == "<ecoc.Verification sound, rsa-sha256, trusted>"
    certificate = verification.certificate
    assert certificate is not None
    assert certificate.issuer == "CN=Test Authority"
    assert certificate.subject == signer.subject
    assert certificate.not_before is not None
    assert certificate.not_after is not None
    assert certificate.not_after - certificate.not_before == timedelta(days=30)
    assert certificate.not_before.tzinfo == timezone.utc


def test_xades_says_who_where_and_when(car: ecoc.Ivi, signer: ecoc.Signer) -> None:
    signed = signer.sign(
        car.to_xml(),
        xades=True,
        role="Manufacturer",
        place={"city": "Trollhättan", "country": "SE"},
        policy={"identifier": "urn:oid:1.2.3", "sha256": "0" * 64},
    )
    assert signed.find("Trollhättan".encode()) > 0
    verification = ecoc.verify(signed)
    assert verification
    assert verification.xades
    assert verification.signing_time is not None
    assert abs(datetime.now(timezone.utc) - verification.signing_time) < timedelta(minutes=5)
    assert verification.trusted is None
    with pytest.raises(ecoc.UsageError, match="xades"):
        signer.sign(car.to_xml(), role="Manufacturer")
    with pytest.raises(ecoc.UsageError, match=r"did you mean `place\.country`"):
        signer.sign(car.to_xml(), xades=True, place={"contry": "SE"})  # type: ignore[arg-type]


def test_a_changed_document_is_unsound_and_the_report_says_why(car: ecoc.Ivi, signer: ecoc.Signer) -> None:
    signed = signer.sign(car.to_xml())
    broken = ecoc.verify(signed.replace(b"<AxleNumber>1<", b"<AxleNumber>9<"))
    assert not broken
    assert broken.signed
    assert "digest" in str(broken)
    assert broken.report.count("error") >= 1
    assert str(broken).splitlines()[0].startswith("unsound, rsa-sha256")
    unsigned = ecoc.verify(car.to_xml())
    assert (bool(unsigned), unsigned.signed, unsigned.certificate) == (False, False, None)
    assert repr(unsigned) == "<ecoc.Verification not signed>"
    assert not ecoc.verify(b"no XML")


def test_a_verification_is_data(car: ecoc.Ivi, signer: ecoc.Signer) -> None:
    verification = ecoc.verify(signer.sign(car.to_xml(), xades=True))
    data = verification.to_dict()
    assert data["valid"] is data["signed"] is True
    assert data["certificate"]["subject"] == signer.subject
    data.clear()
    for again in (pickle.loads(pickle.dumps(verification)), copy.deepcopy(verification)):
        assert again.to_dict() == verification.to_dict()
        assert again.certificate == verification.certificate
        assert again.report.to_dict() == verification.report.to_dict()
    html = verification._repr_html_()
    assert "sound, rsa-sha256 with XAdES" in html


def test_trust_is_judged_by_the_anchors_and_the_time(
    car: ecoc.Ivi, signer: ecoc.Signer, seal: Seal, ec_seal: Seal
) -> None:
    signed = signer.sign(car.to_xml())
    both: list[ecoc.Pem] = [ec_seal.authority, io.BytesIO(seal.authority.read_bytes())]
    assert ecoc.verify(signed, trust=both).trusted is True
    assert ecoc.verify(signed, trust=ec_seal.authority.read_text()).trusted is False
    late = datetime.now(timezone.utc) + timedelta(days=60)
    assert not ecoc.verify(signed, trust=seal.authority, at=late)
    assert ecoc.verify(signed, at=datetime.now(timezone(timedelta(hours=9))))
    with pytest.raises(ValueError, match="time zone"):
        ecoc.verify(signed, at=datetime(2026, 7, 1))
    with pytest.raises(ecoc.SigningKeyError) as caught:
        ecoc.verify(signed, trust="no certificate")
    assert caught.value.code in {"MissingCertificate", "UnreadableKey"}


def test_what_is_signed_is_refused_unless_it_is_to_be_replaced(car: ecoc.Ivi, signer: ecoc.Signer) -> None:
    signed = signer.sign(car.to_xml())
    with pytest.raises(ecoc.SignatureError) as caught:
        signer.sign(signed)
    assert caught.value.code == "AlreadySigned"
    again = signer.sign(signed, replace=True)
    assert again.replaced
    assert ecoc.verify(again)


def test_another_encoding_is_brought_over_and_told(car: ecoc.Ivi, signer: ecoc.Signer) -> None:
    text = car.to_xml().decode().replace("UTF-8", "UTF-16")
    signed = signer.sign(text.encode("utf-16"))
    assert signed.transcoded_from is not None
    assert signed.transcoded_from.startswith("UTF-16")
    assert ecoc.verify(signed)
    again = pickle.loads(pickle.dumps(signed))
    assert (again, again.transcoded_from) == (signed, signed.transcoded_from)
    assert repr(signed) == f"<ecoc.Signed {len(signed)} bytes>"


def test_every_shape_of_a_key_is_taken(car: ecoc.Ivi, seal: Seal, tmp_path: Path) -> None:
    locked, pfx, together = tmp_path / "locked.key", tmp_path / "seal.pfx", tmp_path / "together.pem"
    password = ("-passout", f"pass:{PASSWORD}")
    openssl("pkcs8", "-topk8", "-in", seal.key, "-out", locked, *password, cwd=tmp_path)
    openssl(
        *("pkcs12", "-export", "-inkey", seal.key, "-in", seal.certificate, "-certfile", seal.authority),
        *("-out", pfx, *password),
        cwd=tmp_path,
    )
    together.write_bytes(seal.key.read_bytes() + seal.chain)
    signers = [
        ecoc.Signer.from_pem(seal.key.read_text(), seal.chain.decode()),
        ecoc.Signer.from_pem(io.BytesIO(seal.key.read_bytes()), seal.certificate),
        ecoc.Signer.from_pem(together),
        ecoc.Signer.from_pem(locked, seal.certificate, password=PASSWORD),
        ecoc.Signer.from_pem(locked, seal.certificate, password=PASSWORD.encode()),
        ecoc.Signer.from_pkcs12(pfx, PASSWORD),
        ecoc.Signer.from_pkcs12(pfx.read_bytes(), PASSWORD.encode()),
        ecoc.Signer.from_key_file(str(pfx), password=PASSWORD),
        ecoc.Signer.from_key_file(locked, str(seal.certificate), password=PASSWORD),
    ]
    xml = car.to_xml()
    assert len({bytes(signer.sign(xml)) for signer in signers}) == 2  # with and without the authority's certificate
    assert [len(signer.chain) for signer in signers] == [2, 1, 2, 1, 1, 2, 2, 2, 1]


def test_a_key_that_cannot_be_used_is_a_key_error_without_its_secret(seal: Seal, ec_seal: Seal, tmp_path: Path) -> None:
    pfx = tmp_path / "seal.pfx"
    export = ("pkcs12", "-export", "-inkey", seal.key, "-in", seal.certificate, "-passout", f"pass:{PASSWORD}")
    openssl(*export, "-out", pfx, cwd=tmp_path)
    attempts: list[tuple[str, Callable[[], object]]] = [
        ("WrongPassword", lambda: ecoc.Signer.from_pkcs12(pfx, "another secret")),
        ("WrongPassword", lambda: ecoc.Signer.from_key_file(pfx)),
        ("KeyMismatch", lambda: ecoc.Signer.from_pem(seal.key, ec_seal.certificate)),
        ("MissingCertificate", lambda: ecoc.Signer.from_pem(seal.key)),
        ("MissingKey", lambda: ecoc.Signer.from_pem(seal.certificate)),
        ("UnreadableKey", lambda: ecoc.Signer.from_pem("this is no key")),
    ]
    for code, attempt in attempts:
        with pytest.raises(ecoc.SigningKeyError) as caught:
            attempt()
        assert caught.value.code == code
        assert "another secret" not in f"{caught.value!r} {caught.value} {caught.value.to_dict()}"
    with pytest.raises(TypeError, match="needs a password"):
        ecoc.Signer.from_pkcs12(pfx, None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="password must be"):
        ecoc.Signer.from_pem(seal.key, password=7)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"Signer\.from_pem"):
        ecoc.Signer()
    with pytest.raises(FileNotFoundError):
        ecoc.Signer.from_key_file(tmp_path / "missing.pfx")


def test_a_signer_shows_its_subject_and_gives_its_key_to_nobody(signer: ecoc.Signer, seal: Seal) -> None:
    secret = "".join(seal.key.read_text().splitlines()[1:-1])
    shown = f"{signer!r} {signer} {signer.chain!r}"
    assert not any(secret[at : at + 20] in shown for at in range(0, len(secret) - 20, 20))
    assert repr(signer) == f"<ecoc.Signer {signer.subject}>"
    assert "Test Seal" in signer.subject
    for forbidden in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="private key"):
            forbidden(signer)
    assert not hasattr(signer, "__dict__")


def test_a_certificate_that_is_not_fit_is_refused_but_for_tests(car: ecoc.Ivi, seal: Seal, tmp_path: Path) -> None:
    (tmp_path / "ca.cnf").write_text("keyUsage=critical,keyCertSign\n", encoding="utf-8")
    openssl(
        *("x509", "-req", "-in", seal.folder / "seal.csr", "-CA", seal.authority, "-CAkey", seal.folder / "ca.key"),
        *("-CAcreateserial", "-extfile", "ca.cnf", "-days", "30", "-out", "unfit.pem"),
        cwd=tmp_path,
    )
    unfit = ecoc.Signer.from_pem(seal.key, tmp_path / "unfit.pem")
    with pytest.raises(ecoc.SigningKeyError) as caught:
        unfit.sign(car.to_xml())
    assert caught.value.code == "CertificateUsage"
    assert caught.value.remedy
    signed = unfit.sign(car.to_xml(), allow_unfit_certificate_for_tests=True)
    assert ecoc.verify(signed).signed


@pytest.mark.parametrize("algorithm", ["rsa-sha384", "rsa-sha512", "rsa-pss-sha256", "rsa-pss-sha512"])
def test_other_algorithms_are_used_on_demand(car: ecoc.Ivi, signer: ecoc.Signer, algorithm: ecoc.Algorithm) -> None:
    assert ecoc.verify(signer.sign(car.to_xml(), algorithm=algorithm)).algorithm == algorithm


def test_an_algorithm_that_does_not_suit_is_refused(car: ecoc.Ivi, signer: ecoc.Signer, ec_seal: Seal) -> None:
    with pytest.raises(ecoc.SignatureError) as caught:
        signer.sign(car.to_xml(), algorithm="ecdsa-sha256")
    assert caught.value.code == "UnsupportedAlgorithm"
    with pytest.raises(ecoc.UsageError, match="did you mean `rsa-sha256`"):
        signer.sign(car.to_xml(), algorithm="rsa-sha265")  # type: ignore[arg-type]
    elliptic = ecoc.Signer.from_pem(ec_seal.key, ec_seal.certificate)
    assert ecoc.verify(elliptic.sign(car.to_xml())).algorithm == "ecdsa-sha256"


def test_signxml_accepts_what_we_sign(car: ecoc.Ivi, signer: ecoc.Signer, seal: Seal, ec_seal: Seal) -> None:
    signxml = pytest.importorskip("signxml", reason="signxml is missing")
    etree = pytest.importorskip("lxml.etree", reason="lxml is missing")
    elliptic = ecoc.Signer.from_pem(ec_seal.key, ec_seal.certificate)
    for own, anchor in ((signer, seal), (elliptic, ec_seal)):
        signed = own.sign(car.to_xml())
        verifier = signxml.XMLVerifier()
        found = verifier.verify(etree.fromstring(signed), ca_pem_file=str(anchor.authority))
        assert found.signed_xml.tag.endswith("InitialVehicleInformation")


def test_xmlsec1_accepts_what_we_sign(car: ecoc.Ivi, signer: ecoc.Signer, seal: Seal, tmp_path: Path) -> None:
    if shutil.which("xmlsec1") is None:
        pytest.skip("xmlsec1 is missing")
    file = tmp_path / "signed.xml"
    file.write_bytes(signer.sign(car.to_xml(), xades=False))
    command = ["xmlsec1", "--verify", "--trusted-pem", str(seal.authority), "--enabled-key-data", "x509", str(file)]
    verdict = subprocess.run(command, capture_output=True, text=True, check=False)
    assert verdict.returncode == 0, verdict.stderr


def test_one_signer_is_shared_between_threads(car: ecoc.Ivi, signer: ecoc.Signer) -> None:
    xml = car.to_xml()
    verdicts: list[bool] = []

    def work() -> None:
        verdicts.extend(bool(ecoc.verify(signer.sign(xml, xades=True))) for _ in range(5))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert verdicts == [True] * 30
