"""What ecoc signs, before ecoc, xmlsec1 and signxml: accepted as it is, refused after any change."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checks import Checks, Setup, around, changed
from documents import Document
from lxml import etree
from templates import DSIG, ENVELOPED, EXCLUSIVE, SHA256, XADES
from tools import ALGORITHMS, ToolError, libxmlsec_verify, signxml_verify

NAMES = {"d": DSIG, "x": XADES}


@dataclass(frozen=True)
class Case:
    """A document signed in one way."""

    document: Document
    algorithm: str
    xades: bool
    file: Path

    @property
    def name(self) -> str:
        """Say which it is."""
        return f"{self.document.name}, {self.algorithm}{' with XAdES' if self.xades else ''}"


def judge_document(setup: Setup, number: int, document: Document) -> tuple[Checks, list[dict[str, Any]]]:
    """Sign a document in every way, and ask everybody; gives the list of what was signed, too."""
    checks, cases, spoilt = Checks(), [], []
    source = setup.folder / f"{number:02}.xml"
    source.write_bytes(document.data)
    for algorithm in setup.ecoc.algorithms:
        for xades in (False, True):
            ending = f"{algorithm}-xades" if xades else algorithm
            case = Case(document, algorithm, xades, setup.folder / f"{number:02}-{ending}.xml")
            options = [*setup.ecoc.choose(algorithm), *(["--xades"] if xades else [])]
            try:
                xml = setup.ecoc.sign(setup.seal(algorithm, number), source, case.file, *options)
            except ToolError as failure:
                checks.expect(False, f"ecoc signs {case.name}", failure)
                continue
            cases.append(case)
            keeps_the_bytes(checks, case, xml)
            follows_the_profile(checks, case, xml)
            spoilt += [(case, *spoil) for spoil in spoil_in_all_ways(case, xml)]
    ecoc_accepts(checks, setup, cases)
    ecoc_refuses(checks, setup, spoilt)
    xmlsec1_tells(checks, setup, cases, spoilt[number % len(spoilt) :][:1] if spoilt else [])
    for case in cases:
        others_accept(checks, setup, case)
    for case, what, file in spoilt:
        others_refuse(checks, setup, case, what, file)
        file.unlink()
    return checks, [listed(case) for case in cases]


def listed(case: Case) -> dict[str, Any]:
    """Describe a signed document for the witnesses in other languages."""
    document = case.document
    return {
        "file": case.file.name,
        "name": case.name,
        "algorithm": case.algorithm,
        "xades": case.xades,
        "vehicle": document.vehicle,
        "beside_root": document.beside_root,
    }


def keeps_the_bytes(checks: Checks, case: Case, xml: bytes) -> None:
    """Compare what stands around the signature with the document that was given in."""
    head, _, tail = around(xml)
    checks.expect(head + tail == case.document.expected, f"{case.name}: bytes around the signature", "they differ")


def follows_the_profile(checks: Checks, case: Case, xml: bytes) -> None:
    """Read the signature with libxml2, and compare its parts with those of the authorities' profile."""
    signature = etree.fromstring(xml)[-1]
    info = "d:SignedInfo/"
    algorithms = signature.xpath(f"{info}*/@Algorithm | {info}d:Reference//@Algorithm", namespaces=NAMES)
    second = [EXCLUSIVE, SHA256] if case.xades else []
    expected = [EXCLUSIVE, ALGORITHMS[case.algorithm], ENVELOPED, SHA256, *second]
    found = (
        signature.tag == f"{{{DSIG}}}Signature" and not signature.tail,
        algorithms == expected,
        signature.xpath(f"string({info}d:Reference[1]/@URI)", namespaces=NAMES) == "",
        len(signature.findall("d:KeyInfo/d:X509Data/d:X509Certificate", NAMES)) == 2,
        len(signature.findall("d:Object/x:QualifyingProperties", NAMES)) == int(case.xades),
    )
    words = "last child, algorithms, URI, certificates, properties:"
    checks.expect(all(found), f"{case.name}: the profile", f"{words} {found}")


def spoil_in_all_ways(case: Case, xml: bytes) -> list[tuple[str, Path]]:
    """Write changed copies of a signed document, each in one place."""
    head, signature, tail = around(xml)
    copies = {"changed in its text": changed(xml, len(head), case.name)}
    if case.xades:
        later = signature.replace(b"<xades:SigningTime>2", b"<xades:SigningTime>3")
        copies["with another time of signing"] = head + later + tail
    files = []
    for number, (what, copy) in enumerate(copies.items()):
        assert copy != xml
        file = case.file.with_name(f"{case.file.stem}-spoilt-{number}.xml")
        file.write_bytes(copy)
        files.append((what, file))
    return files


def ecoc_accepts(checks: Checks, setup: Setup, cases: list[Case]) -> None:
    """Verify with ecoc what ecoc has signed."""
    verdicts = setup.ecoc.verify([case.file for case in cases], setup.root) if cases else []
    for case, verdict in zip(cases, verdicts, strict=True):
        told = [verdict[name] for name in ("valid", "trusted", "algorithm", "xades")]
        checks.expect(told == [True, True, case.algorithm, case.xades], f"ecoc accepts {case.name}", verdict)


def ecoc_refuses(checks: Checks, setup: Setup, spoilt: list[tuple[Case, str, Path]]) -> None:
    """Verify with ecoc what was changed."""
    verdicts = setup.ecoc.verify([file for _, _, file in spoilt], setup.root) if spoilt else []
    for (case, what, _), verdict in zip(spoilt, verdicts, strict=True):
        checks.expect(not verdict["valid"], f"ecoc refuses {case.name}, {what}", "accepted")


def xmlsec1_tells(checks: Checks, setup: Setup, cases: list[Case], spoilt: list[tuple[Case, str, Path]]) -> None:
    """Ask the command xmlsec1; it starts slowly, so about all that is signed at once, and about few of the changed."""
    if setup.xmlsec1 is None:
        return
    known = [case for case in cases if case.algorithm in setup.xmlsec1.algorithms]
    together = setup.xmlsec1.verify([case.file for case in known], setup.root) if known else None
    for case in known:
        refusal = together and setup.xmlsec1.verify([case.file], setup.root)
        checks.expect(refusal is None, f"xmlsec1 accepts {case.name}", refusal)
    for case, what, file in spoilt:
        refused = setup.xmlsec1.verify([file], setup.root) is not None
        checks.expect(refused, f"xmlsec1 refuses {case.name}, {what}", "accepted")


def others_accept(checks: Checks, setup: Setup, case: Case) -> None:
    """Ask libxmlsec1 and signxml about a signed document."""
    xml = case.file.read_bytes()
    refusal = libxmlsec_verify(xml, setup.root)
    checks.expect(refusal is None, f"libxmlsec1 accepts {case.name}", refusal)
    if case.document.beside_root:
        checks.skipped.add("signxml on processing instructions beside the root: it leaves them out of what is signed")
    else:
        refusal = signxml_verify(xml, setup.root, xades=case.xades)
        checks.expect(refusal is None, f"signxml accepts {case.name}", refusal)


def others_refuse(checks: Checks, setup: Setup, case: Case, what: str, file: Path) -> None:
    """Ask libxmlsec1 and signxml about a changed document."""
    xml = file.read_bytes()
    refusal = libxmlsec_verify(xml, setup.root)
    checks.expect(refusal is not None, f"libxmlsec1 refuses {case.name}, {what}", "accepted")
    refusal = signxml_verify(xml, setup.root, xades=case.xades)
    checks.expect(refusal is not None, f"signxml refuses {case.name}, {what}", "accepted")
