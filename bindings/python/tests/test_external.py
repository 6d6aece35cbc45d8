"""Keys that ecoc never sees: by a callback, and in two steps."""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Seal, openssl

import ecoc


def _by_openssl(seal: Seal, folder: Path) -> Callable[[ecoc.SigningRequest], bytes]:
    def sign(request: ecoc.SigningRequest) -> bytes:
        file = folder / f"{threading.get_ident()}.bin"
        file.write_bytes(request.signed_info)
        return openssl("dgst", f"-{request.algorithm.rsplit('-')[-1]}", "-sign", seal.key, file, cwd=folder)

    return sign


def _by_cryptography(seal: Seal) -> Callable[[ecoc.SigningRequest], bytes]:
    pytest.importorskip("cryptography", reason="cryptography is missing")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

    key = serialization.load_pem_private_key(seal.key.read_bytes(), None)

    def sign(request: ecoc.SigningRequest) -> bytes:
        prehashed = utils.Prehashed(hashes.SHA256())
        if isinstance(key, rsa.RSAPrivateKey):
            return bytes(key.sign(request.digest, padding.PKCS1v15(), prehashed))
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        return bytes(key.sign(request.digest, ec.ECDSA(prehashed)))

    return sign


def test_a_callback_signs_by_openssl(car: ecoc.Ivi, signer: ecoc.Signer, seal: Seal, tmp_path: Path) -> None:
    external = ecoc.Signer.external(seal.chain, _by_openssl(seal, tmp_path))
    # RSA PKCS#1 v1.5 has one value for one document, so ours is the witness.
    assert external.sign(car.to_xml()) == signer.sign(car.to_xml())
    assert external.subject == signer.subject
    assert external.chain == signer.chain


def test_a_callback_signs_by_cryptography(car: ecoc.Ivi, seal: Seal, ec_seal: Seal) -> None:
    for kind in (seal, ec_seal):
        external = ecoc.Signer.external(kind.chain, _by_cryptography(kind))
        signed = external.sign(car.to_xml(), xades=True, role="Manufacturer")
        assert ecoc.verify(signed, trust=kind.authority).trusted


def test_what_the_callback_raises_is_the_cause(car: ecoc.Ivi, seal: Seal) -> None:
    class OfflineError(Exception):
        pass

    failure = OfflineError("the module is not plugged in")

    def fail(_: ecoc.SigningRequest) -> bytes:
        raise failure

    with pytest.raises(ecoc.SignatureError) as caught:
        ecoc.Signer.external(seal.chain, fail).sign(car.to_xml())
    assert caught.value.code == "SigningFailed"
    assert caught.value.__cause__ is failure
    assert "the module is not plugged in" in str(caught.value)
    # What the callback was doing is in the traceback.
    assert failure.__traceback__ is not None


@pytest.mark.parametrize("ending", [KeyboardInterrupt, SystemExit])
def test_the_end_of_the_program_is_not_made_an_error(car: ecoc.Ivi, seal: Seal, ending: type[BaseException]) -> None:
    def stop(_: ecoc.SigningRequest) -> bytes:
        raise ending

    with pytest.raises(ending):
        ecoc.Signer.external(seal.chain, stop).sign(car.to_xml())


def test_a_value_that_does_not_fit_is_no_signature(car: ecoc.Ivi, seal: Seal, ec_seal: Seal) -> None:
    for answer in (b"", bytes(256), b"x" * 10_000):
        answers = iter([answer])
        external = ecoc.Signer.external(seal.chain, lambda _, answers=answers: next(answers))  # type: ignore[misc]
        with pytest.raises(ecoc.SignatureError) as caught:
            external.sign(car.to_xml())
        assert caught.value.code == "SigningFailed"
        assert caught.value.remedy
        assert caught.value.__cause__ is None
    with pytest.raises(ecoc.SignatureError):
        ecoc.Signer.external(ec_seal.chain, _by_cryptography(seal)).sign(car.to_xml())
    with pytest.raises(ecoc.SignatureError) as caught:
        ecoc.Signer.external(seal.chain, lambda _: None).sign(car.to_xml())  # type: ignore[arg-type, return-value]
    assert isinstance(caught.value.__cause__, TypeError)
    assert "not NoneType" in str(caught.value)
    with pytest.raises(TypeError, match="callback must be callable"):
        ecoc.Signer.external(seal.chain, "sign")  # type: ignore[arg-type]
    with pytest.raises(ecoc.SigningKeyError):
        ecoc.Signer.external(b"no certificate", lambda _: b"")


def test_a_callback_may_call_ecoc_and_wait_for_other_threads(car: ecoc.Ivi, signer: ecoc.Signer, seal: Seal) -> None:
    values: list[bytes] = []

    def sign(request: ecoc.SigningRequest) -> bytes:
        by_hand = _by_cryptography(seal)
        worker = threading.Thread(target=lambda: values.append(by_hand(request)))
        worker.start()
        worker.join(timeout=30)
        assert ecoc.verify(signer.sign(car.to_xml()))
        return values.pop()

    external = ecoc.Signer.external(seal.chain, sign)
    done: list[bool] = []
    threads = [
        threading.Thread(target=lambda: done.append(bool(ecoc.verify(external.sign(car.to_xml()))))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert done == [True] * 4


def test_two_steps_give_what_one_gives(car: ecoc.Ivi, signer: ecoc.Signer, seal: Seal) -> None:
    xml = car.to_xml()
    prepared = ecoc.prepare(xml, seal.chain)
    value = _by_cryptography(seal)(ecoc.SigningRequest(*prepared[:3]))
    assert prepared.complete(value) == ecoc.complete(prepared.token, value) == signer.sign(xml)
    assert repr(prepared) == f"<ecoc.Prepared rsa-sha256, a token of {len(prepared.token)} bytes>"
    assert pickle.loads(pickle.dumps(prepared)) == prepared


_SECOND = """
import pathlib, pickle, sys
import ecoc

folder = pathlib.Path(sys.argv[1])
prepared = pickle.loads((folder / "prepared").read_bytes())
signed = ecoc.complete((folder / "token").read_bytes(), (folder / "value").read_bytes())
assert signed == prepared.complete((folder / "value").read_bytes())
(folder / "signed.xml").write_bytes(signed)
"""


def test_the_second_step_may_be_taken_by_another_process(car: ecoc.Ivi, ec_seal: Seal, tmp_path: Path) -> None:
    prepared = ecoc.prepare(car.to_xml(), ec_seal.chain, xades=True, place={"country": "NO"})
    assert prepared.algorithm == "ecdsa-sha256"
    (tmp_path / "info").write_bytes(prepared.signed_info)
    (tmp_path / "prepared").write_bytes(pickle.dumps(prepared))
    (tmp_path / "token").write_bytes(prepared.token)
    (tmp_path / "value").write_bytes(openssl("dgst", "-sha256", "-sign", ec_seal.key, "info", cwd=tmp_path))
    subprocess.run([sys.executable, "-c", _SECOND, str(tmp_path)], check=True, cwd=tmp_path)
    assert ecoc.verify(tmp_path / "signed.xml", trust=ec_seal.authority).trusted


def test_a_token_or_a_value_that_was_touched_is_refused(car: ecoc.Ivi, seal: Seal) -> None:
    prepared = ecoc.prepare(car.to_xml(), seal.chain)
    for token in (b"", b"token", prepared.token[:-1], prepared.token.replace(b"<AxleNumber>1", b"<AxleNumber>9")):
        with pytest.raises(ecoc.UsageError) as caught:
            ecoc.complete(token, bytes(256))
        assert caught.value.code == "InvalidArgument"
    with pytest.raises(ecoc.SignatureError) as refused:
        prepared.complete(bytes(256))
    assert refused.value.code == "SigningFailed"
    with pytest.raises(ecoc.SignatureError, match="a signature already"):
        ecoc.prepare(prepared.complete(_by_cryptography(seal)(ecoc.SigningRequest(*prepared[:3]))), seal.chain)
