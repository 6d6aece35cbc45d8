"""signxml as a peer: signatures.py sign SEAL.pem DOCUMENT, or verify SEAL.pem SIGNED; a figure for each line of input.

The third peer of its kind, `xades`, verifies with the verifier for XAdES.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from lxml import etree
from signxml import SignatureConfiguration, XMLSigner, XMLVerifier, methods
from signxml.xades import XAdESSignatureConfiguration, XAdESVerifier
from turns import answer


def signer(seal: str) -> Callable[[bytes], bytes]:
    """From bytes to bytes, as the profile has it; the key is read once, as ecoc's is."""
    pem, _, certificate = seal.partition("-----BEGIN CERTIFICATE-----")
    key = load_pem_private_key(pem.encode(), None)
    made = XMLSigner(
        method=methods.enveloped,
        signature_algorithm="rsa-sha256",
        c14n_algorithm="http://www.w3.org/2001/10/xml-exc-c14n#",
    )
    certificate = "-----BEGIN CERTIFICATE-----" + certificate
    return lambda xml: etree.tostring(made.sign(etree.fromstring(xml), key=key, cert=certificate))


def verifier(seal: str, xades: bool) -> Callable[[bytes], object]:
    """From bytes to verdict."""
    certificate = seal[seal.index("-----BEGIN CERTIFICATE-----") :]
    if xades:
        xades_config = XAdESSignatureConfiguration(expect_references=2)
        return lambda xml: XAdESVerifier().verify(xml, x509_cert=certificate, expect_config=xades_config)
    config = SignatureConfiguration(expect_references=1)
    return lambda xml: XMLVerifier().verify(xml, x509_cert=certificate, expect_config=config)


def main(peer: str, seal: str, document: str) -> int:
    """Answer every line with the microseconds of one pass."""
    text = Path(seal).read_text()
    run = signer(text) if peer == "sign" else verifier(text, peer == "xades")
    xml = Path(document).read_bytes()
    run(xml)
    answer(lambda: run(xml))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
