"""What xmlsec1 and signxml sign, before ecoc: accepted and trusted as it is, refused after any change."""

from __future__ import annotations

from pathlib import Path

from checks import Checks, Setup, changed
from documents import Document
from seals import Seal
from templates import EXCLUSIVE, INCLUSIVE, OTHERS, PROFILE, PROFILE_XADES, Template
from tools import ALGORITHMS, ToolError, Xmlsec1, libxmlsec_sign, libxmlsec_verify, signxml_sign

# The references of signxml's XAdES lack the transform for their form, so only that which is the default works, Canonical
# XML 1.0; and it leaves out the `xml:` attributes that this form takes over from the root.
SIGNXML_XADES = "signxml's XAdES on a root with xml: attributes: libxmlsec1 refuses it as ecoc does"


def judge_document(setup: Setup, number: int, document: Document) -> Checks:
    """Have a document signed by the others in every way that they know."""
    checks = Checks()
    signed = by_libxmlsec(checks, setup, number, document)
    if setup.xmlsec1:
        signed += by_xmlsec1(setup, setup.xmlsec1, number, document)
    if document.beside_root:
        checks.skipped.add("signxml on processing instructions beside the root: it leaves them out of what is signed")
    else:
        signed += by_signxml(checks, setup, number, document)
    ecoc_tells(checks, setup, signed)
    for _, file in signed:
        file.unlink()
    return checks


def by_libxmlsec(checks: Checks, setup: Setup, number: int, document: Document) -> list[tuple[str, Path]]:
    """Fill in templates: the profile with every algorithm, and for the documents by hand the other forms."""
    ways = [(template, algorithm) for algorithm in ALGORITHMS for template in (PROFILE, PROFILE_XADES)]
    if not document.vehicle:
        ways += [(template, "ecdsa-sha256") for template in OTHERS]
    signed = []
    for index, (template, algorithm) in enumerate(ways):
        name = f"{document.name}, {algorithm}, signed by libxmlsec1: {template.name}"
        file = setup.folder / f"{number:02}-libxmlsec1-{index}.xml"
        seal = setup.seal(algorithm, number)
        try:
            file.write_bytes(libxmlsec_sign(with_template(document, template, algorithm, seal), seal))
            signed.append((name, file))
        except ToolError as failure:
            checks.expect(False, name, failure)
    return signed


def by_xmlsec1(setup: Setup, xmlsec1: Xmlsec1, number: int, document: Document) -> list[tuple[str, Path]]:
    """Have the command fill in the profile's template, with algorithms in turn: it starts slowly."""
    algorithm = xmlsec1.algorithms[number % len(xmlsec1.algorithms)]
    seal, signed = setup.seal(algorithm, number), []
    for template in (PROFILE, PROFILE_XADES):
        file = setup.folder / f"{number:02}-xmlsec1-{int(template.xades)}.xml"
        source = file.with_suffix(".template")
        source.write_bytes(with_template(document, template, algorithm, seal))
        xmlsec1.sign(seal, source, file)
        source.unlink()
        signed.append((f"{document.name}, {algorithm}, signed by xmlsec1: {template.name}", file))
    return signed


def with_template(document: Document, template: Template, algorithm: str, seal: Seal) -> bytes:
    """Put the template where the profile has the signature."""
    text = template.text(ALGORITHMS[algorithm], seal.certificate)
    end = document.expected.rindex(b"</" + document.root_name)
    return document.expected[:end] + text.encode() + document.expected[end:]


def by_signxml(checks: Checks, setup: Setup, number: int, document: Document) -> list[tuple[str, Path]]:
    """Sign with signxml with every algorithm, and its XAdES as far as others accept that."""
    signed = []
    for algorithm in ALGORITHMS:
        for xades, form in ((False, EXCLUSIVE), (True, INCLUSIVE)):
            name = f"{document.name}, {algorithm}, signed by signxml{' with XAdES' if xades else ''}"
            file = setup.folder / f"{number:02}-signxml-{algorithm}-{int(xades)}.xml"
            seal = setup.seal(algorithm, number)
            file.write_bytes(signxml_sign(document.expected, seal, algorithm, form, xades=xades))
            if xades and libxmlsec_verify(file.read_bytes(), setup.root) is not None:
                checks.skipped.add(SIGNXML_XADES)
                checks.expect(not setup.ecoc.verify([file], setup.root)[0]["valid"], f"ecoc refuses {name}", "accepted")
                file.unlink()
            else:
                signed.append((name, file))
    return signed


def ecoc_tells(checks: Checks, setup: Setup, signed: list[tuple[str, Path]]) -> None:
    """Verify with ecoc what others have signed, and the same with one change."""
    spoilt = []
    for name, file in signed:
        xml = file.read_bytes()
        start = max(xml.rfind(b"<Signature "), xml.rfind(b"<ds:Signature "))
        spoilt.append(file.with_suffix(".spoilt"))
        spoilt[-1].write_bytes(changed(xml, start, name))
    verdicts = setup.ecoc.verify([file for _, file in signed] + spoilt, setup.root)
    for (name, _), verdict in zip(signed, verdicts, strict=False):
        checks.expect(verdict["valid"] and verdict["trusted"], f"ecoc accepts {name}", verdict["findings"])
    for (name, _), verdict in zip(signed, verdicts[len(signed) :], strict=True):
        checks.expect(not verdict["valid"], f"ecoc refuses {name}, changed", "accepted")
    for file in spoilt:
        file.unlink()
