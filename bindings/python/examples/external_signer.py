"""A key that ecoc never sees: `cryptography` signs, as a module or a seal service would.

python external_signer.py document.xml seal.key seal.pem signed.xml
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

import ecoc

HASHES = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}


def seal_with(key_file: Path) -> Callable[[ecoc.SigningRequest], bytes]:
    """Return what makes signature values with this key."""
    key = serialization.load_pem_private_key(key_file.read_bytes(), None)

    def seal(request: ecoc.SigningRequest) -> bytes:
        algorithm = HASHES[request.algorithm.rsplit("-", 1)[1]]
        prehashed = utils.Prehashed(algorithm)
        if isinstance(key, ec.EllipticCurvePrivateKey):
            return key.sign(request.digest, ec.ECDSA(prehashed))  # DER and r || s are both taken
        if not isinstance(key, rsa.RSAPrivateKey):
            words = f"{key_file} holds neither an RSA nor an EC key"
            raise TypeError(words)
        if request.algorithm.startswith("rsa-pss"):
            how = padding.PSS(padding.MGF1(algorithm), algorithm.digest_size)
            return key.sign(request.digest, how, prehashed)
        return key.sign(request.digest, padding.PKCS1v15(), prehashed)

    return seal


def main(document: str, key: str, certificate: str, out: str) -> int:
    """Sign a document, and verify what came of it."""
    signer = ecoc.Signer.external(Path(certificate), seal_with(Path(key)))
    signed = signer.sign(Path(document), xades=True)
    verification = ecoc.verify(signed)
    print(verification)
    Path(out).write_bytes(signed)
    return 0 if verification else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
