"""The command `ecoc`, and the witnesses that can sign and verify: xmlsec1, libxmlsec1 in this process, and signxml."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import xmlsec
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from lxml import etree
from seals import Seal
from signxml import CanonicalizationMethod, SignatureConfiguration, SignatureMethod, XMLSigner, XMLVerifier
from signxml.exceptions import SignXMLException
from signxml.xades import XAdESSignatureConfiguration, XAdESSigner, XAdESVerifier

ALGORITHMS = {
    "rsa-sha256": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    "rsa-sha384": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
    "rsa-sha512": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
    "rsa-pss-sha256": "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
    "rsa-pss-sha384": "http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1",
    "rsa-pss-sha512": "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1",
    "ecdsa-sha256": "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
    "ecdsa-sha384": "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
}


DEFAULTS = ("rsa-sha256", "ecdsa-sha256", "ecdsa-sha384")


class ToolError(Exception):
    """A tool that did not do what it was asked to; the words are its own."""


def run(command: list[str | Path]) -> bytes:
    """Run a command that must succeed."""
    ran = subprocess.run(command, capture_output=True, check=False)
    if ran.returncode:
        raise ToolError(f"{Path(command[0]).name} ended with {ran.returncode}: {ran.stderr.decode().strip()}")
    return ran.stdout


@dataclass(frozen=True)
class Ecoc:
    """What is tested, as its user has it."""

    program: Path

    @property
    def algorithms(self) -> list[str]:
        """What it can be asked to sign with."""
        chosen = b"--algorithm" in run([self.program, "sign", "--help"])
        return [name for name in ALGORITHMS if chosen or name in DEFAULTS]

    def choose(self, algorithm: str) -> list[str]:
        """Give the option for an algorithm."""
        return [] if len(self.algorithms) == len(DEFAULTS) else ["--algorithm", algorithm]

    def sign(self, seal: Seal, source: Path, target: Path, *options: str) -> bytes:
        """Sign a file."""
        keys = ["--key", seal.key, "--cert", seal.chain]
        run([self.program, "sign", *keys, *options, "-o", target, source])
        return target.read_bytes()

    def verify(self, files: list[Path], trust: Path) -> list[dict[str, Any]]:
        """Give the verdict on each file."""
        command = [self.program, "verify", "--format", "json", "--trust", trust, *files]
        ran = subprocess.run(command, capture_output=True, check=False)
        verdicts = [json.loads(line) for line in ran.stdout.splitlines()]
        if ran.returncode != int(not all(verdict["valid"] for verdict in verdicts)) or len(verdicts) != len(files):
            raise ToolError(f"ecoc verify ended with {ran.returncode}: {ran.stderr.decode().strip()}")
        return verdicts

    def data(self, file: Path) -> Any:
        """Read the data of a certificate, as a reader does."""
        return json.loads(run([self.program, "show", "--format", "json", file]))


@dataclass(frozen=True)
class Xmlsec1:
    """The command `xmlsec1`, of the system."""

    version: str
    algorithms: tuple[str, ...]
    # Since 1.3 a key that KeyInfo does not name is taken only when asked for.
    lax: tuple[str, ...]

    # Identifiers of XAdES are attributes that no DTD declares, so xmlsec1 is told of them.
    IDS: ClassVar = ("--id-attr:Id", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties")

    @staticmethod
    def find() -> Xmlsec1 | None:
        """Look for the command, and for what it can do."""
        if not shutil.which("xmlsec1"):
            return None
        said = [
            subprocess.run(["xmlsec1", ask], capture_output=True, text=True, check=False).stdout
            for ask in ("--version", "--list-transforms", "--help-sign")
        ]
        known = tuple(name for name in ALGORITHMS if f'"{name}"' in said[1])
        return Xmlsec1(said[0].strip(), known, ("--lax-key-search",) if "--lax-key-search" in said[2] else ())

    def verify(self, files: list[Path], root: Path) -> str | None:
        """Verify by the certificates in the signatures; `None` when all are accepted, or why one is refused."""
        key = ["--enabled-key-data", "x509", "--trusted-pem", root]
        ran = subprocess.run(["xmlsec1", "--verify", *self.IDS, *key, *files], capture_output=True, check=False)
        return None if ran.returncode == 0 else ran.stderr.decode(errors="replace").strip() or "refused"

    def sign(self, seal: Seal, template: Path, target: Path) -> bytes:
        """Fill in a template."""
        key = ["--privkey-pem", f"{seal.key},{seal.certificate},{seal.intermediate}"]
        run(["xmlsec1", "--sign", *self.lax, *self.IDS, *key, "--output", target, template])
        return target.read_bytes()


@cache
def manager(root: Path) -> xmlsec.KeysManager:
    """Give libxmlsec1 the anchor; once, for that takes longer than verifying."""
    keys = xmlsec.KeysManager()
    keys.load_cert(str(root), xmlsec.KeyFormat.PEM, xmlsec.KeyDataType.TRUSTED)
    return keys


def libxmlsec_verify(xml: bytes, root: Path) -> str | None:
    """Verify with libxmlsec1 in this process; `None`, or why it is refused."""
    try:
        tree = etree.fromstring(xml)
        xmlsec.tree.add_ids(tree, ["Id"])
        signature = tree.find("{http://www.w3.org/2000/09/xmldsig#}Signature")
        if signature is None:
            return "no signature"
        xmlsec.SignatureContext(manager(root)).verify(signature)
    except (xmlsec.Error, etree.LxmlError) as refusal:
        return f"{type(refusal).__name__}: {refusal}"
    return None


def libxmlsec_sign(template: bytes, seal: Seal) -> bytes:
    """Fill in a template with libxmlsec1 in this process."""
    tree = etree.fromstring(template)
    xmlsec.tree.add_ids(tree, ["Id"])
    context = xmlsec.SignatureContext()
    context.key = xmlsec.Key.from_file(str(seal.key), xmlsec.KeyFormat.PEM)
    for certificate in (seal.certificate, seal.intermediate):
        context.key.load_cert_from_file(str(certificate), xmlsec.KeyFormat.PEM)
    try:
        context.sign(tree.find("{http://www.w3.org/2000/09/xmldsig#}Signature"))
    except xmlsec.Error as failure:
        raise ToolError(f"libxmlsec1: {failure}") from failure
    return etree.tostring(tree.getroottree(), xml_declaration=True, encoding="UTF-8")


# Where a reference names no canonicalization it is Canonical XML 1.0 (XMLDSig 4.4.3.2), not 1.1 as signxml has it.
DEFAULT = {
    "location": "./",
    "default_reference_c14n_method": CanonicalizationMethod.CANONICAL_XML_1_0,
    "signature_methods": frozenset(SignatureMethod(uri) for uri in ALGORITHMS.values()),
}


def signxml_verify(xml: bytes, root: Path, *, xades: bool) -> str | None:
    """Verify with signxml, which follows the chain too; `None`, or why it is refused."""
    try:
        if xades:
            config = XAdESSignatureConfiguration(expect_references=2, **DEFAULT)
            XAdESVerifier().verify(xml, ca_pem_file=str(root), expect_config=config)
        else:
            config = SignatureConfiguration(**DEFAULT)
            XMLVerifier().verify(xml, ca_pem_file=str(root), expect_config=config)
    except (SignXMLException, etree.LxmlError) as refusal:
        return f"{type(refusal).__name__}: {refusal}"
    return None


@cache
def private_key(file: Path) -> Any:
    """Load a key for signxml; once, for an RSA key is tested at length."""
    return load_pem_private_key(file.read_bytes(), password=None)


def signxml_sign(xml: bytes, seal: Seal, algorithm: str, c14n: str, *, xades: bool = False) -> bytes:
    """Sign with signxml, keeping what stands beside the root."""
    signer = (XAdESSigner if xades else XMLSigner)(
        signature_algorithm=SignatureMethod(ALGORITHMS[algorithm]), c14n_algorithm=CanonicalizationMethod(c14n)
    )
    chain = [seal.certificate.read_text(), seal.intermediate.read_text()]
    extra = {"always_add_key_value": False} if xades else {}
    signed = signer.sign(etree.fromstring(xml), key=private_key(seal.key), cert=chain, **extra)
    return etree.tostring(signed.getroottree(), xml_declaration=True, encoding="UTF-8")
