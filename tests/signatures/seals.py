"""Seals for the witnesses: keys and a chain of certificates (root, intermediate, seal), made by openssl for one run."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

AUTHORITY = """basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""
SEAL = """basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""
REVOCATION = """[ca]
default_ca = none
[none]
database = {folder}/revoked.txt
crlnumber = {folder}/{name}.number
default_md = sha256
default_crl_days = 30
crl_extensions = identifier
[identifier]
authorityKeyIdentifier = keyid
"""
RSA_2048 = ["RSA", "-pkeyopt", "rsa_keygen_bits:2048"]
RSA_3072 = ["RSA", "-pkeyopt", "rsa_keygen_bits:3072"]
P_256 = ["EC", "-pkeyopt", "ec_paramgen_curve:P-256"]
P_384 = ["EC", "-pkeyopt", "ec_paramgen_curve:P-384"]
KEYS = {"rsa-2048": RSA_2048, "rsa-3072": RSA_3072, "p-256": P_256, "p-384": P_384}


@dataclass(frozen=True)
class Seal:
    """A private key (PKCS#8, PEM), its certificate, and the chain as a user has it: in no good order."""

    name: str
    key: Path
    certificate: Path
    intermediate: Path
    chain: Path
    root: Path


def openssl(*arguments: str | Path) -> None:
    """Run openssl, and say what it said when it fails."""
    ran = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True, check=False)
    if ran.returncode:
        words = f"openssl {arguments[0]}: {ran.stderr}"
        raise RuntimeError(words)


def certify(folder: Path, name: str, key: list[str], issuer: str | None) -> None:
    """Make a key and its certificate, signed by the issuer, or by itself when there is none."""
    private, request, extensions = (folder / f"{name}.{end}" for end in ("key", "csr", "ext"))
    openssl("genpkey", "-algorithm", *key, "-out", private)
    extensions.write_text(AUTHORITY if name in ("root", "intermediate") else SEAL, encoding="ascii")
    subject = f"/C=NO/O=Witness AS/CN=Witness {name}"
    openssl("req", "-new", "-key", private, "-subj", subject, "-out", request)
    by = ["-CA", folder / f"{issuer}.pem", "-CAkey", folder / f"{issuer}.key", "-CAcreateserial"]
    signed_by = by if issuer else ["-signkey", private]
    certificate = folder / f"{name}.pem"
    openssl("x509", "-req", "-in", request, *signed_by, "-days", "30", "-extfile", extensions, "-out", certificate)


def revoke_nothing(folder: Path, name: str) -> None:
    """Make an authority's list of revoked certificates, with none."""
    settings = folder / f"{name}.settings"
    settings.write_text(REVOCATION.format(folder=folder.absolute(), name=name), encoding="utf-8")
    (folder / "revoked.txt").touch()
    (folder / f"{name}.number").write_text("01\n", encoding="ascii")
    issuer = ["-cert", folder / f"{name}.pem", "-keyfile", folder / f"{name}.key"]
    openssl("ca", "-gencrl", "-config", settings, *issuer, "-out", folder / f"{name}.crl")


def make(folder: Path) -> dict[str, Seal]:
    """Make the chain and one seal for each kind of key."""
    folder.mkdir(parents=True, exist_ok=True)
    certify(folder, "root", RSA_3072, None)
    certify(folder, "intermediate", P_256, "root")
    authorities = [folder / "intermediate.pem", folder / "root.pem"]
    seals = {}
    for name, key in KEYS.items():
        certify(folder, name, key, "intermediate")
        own, chain = folder / f"{name}.pem", folder / f"{name}-chain.pem"
        chain.write_bytes(b"".join(part.read_bytes() for part in [authorities[0], own]))
        seals[name] = Seal(name, folder / f"{name}.key", own, authorities[0], chain, authorities[1])
    for authority in ("root", "intermediate"):
        revoke_nothing(folder, authority)
    return seals
