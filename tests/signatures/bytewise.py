"""A signed document changed byte by byte, and comments put into its values: only what is not signed may change."""

from __future__ import annotations

from pathlib import Path

from checks import Checks, Setup, around
from lxml import etree
from tools import libxmlsec_verify

SMALL = (
    "<?xml version=\"1.0\"?>\n<!-- c --><InitialVehicleInformation xmlns='urn:a' b='1'>\n <A xml:lang='no'>x &lt; é</A>"
    "<B c='&#10;'><![CDATA[<]]></B><!-- d --><?e f?></InitialVehicleInformation>\n"
)
FLIPS = (0x01, 0x02, 0x20)


def canonical(head: bytes, tail: bytes) -> bytes | None:
    """Give libxml2's canonical form of the document without its signature; `None` when it is none."""
    try:
        return etree.tostring(etree.fromstring(head + tail).getroottree(), method="c14n", with_comments=False)
    except (etree.XMLSyntaxError, etree.C14NError):  # The latter for a namespace that is no absolute URI.
        return None


def change_every_byte(setup: Setup) -> Checks:
    """Change every byte around the signature: it holds if and only if the canonical form is as it was."""
    checks = Checks()
    source, file = setup.folder / "small.xml", setup.folder / "small-signed.xml"
    source.write_text(SMALL, encoding="utf-8", newline="")
    head, signature, tail = around(setup.ecoc.sign(setup.seals["p-256"], source, file, "--xades"))
    whole, copies = canonical(head, tail), []
    for number, (what, before, after) in enumerate(flipped(head, tail)):
        copy = setup.folder / f"small-{number}.xml"
        copy.write_bytes(before + signature + after)
        copies.append((what, canonical(before, after) == whole, copy))
    verdicts = setup.ecoc.verify([copy for _, _, copy in copies], setup.root)
    for (what, same, copy), verdict in zip(copies, verdicts, strict=True):
        checks.expect(verdict["valid"] == same, f"ecoc on {what}", f"valid: {verdict['valid']}")
        accepted = libxmlsec_verify(copy.read_bytes(), setup.root) is None
        checks.expect(accepted == same, f"libxmlsec1 on {what}", f"valid: {accepted}")
        copy.unlink()
    return checks


def flipped(head: bytes, tail: bytes) -> list[tuple[str, bytes, bytes]]:
    """Give the two parts with each byte changed in turn, in several ways."""
    copies = []
    for flip in FLIPS:
        for at in range(len(head) + len(tail)):
            document = bytearray(head + tail)
            document[at] ^= flip
            what = f"byte {at} ({chr((head + tail)[at])!r} to {chr(document[at])!r})"
            copies.append((what, bytes(document[: len(head)]), bytes(document[len(head) :])))
    return copies


def comments_in_values(setup: Setup, vehicle: Path) -> Checks:
    """Put comments into the values of a signed document: it stays signed, and is still read whole."""
    checks = Checks()
    file = setup.folder / "commented.xml"
    xml = setup.ecoc.sign(setup.seals["p-256"], vehicle, file, "--xades")
    before = setup.ecoc.data(file)
    head, signature, tail = around(xml)
    places = [at for at in range(1, len(head)) if head[at - 1 : at + 1].isalnum() and in_text(head, at)]
    for at in reversed(places[:: max(1, len(places) // 100)]):
        head = head[:at] + b"<!-- x -->" + head[at:]
    file.write_bytes(head + signature + tail)
    checks.expect(setup.ecoc.verify([file], setup.root)[0]["valid"], "ecoc accepts comments in values")
    checks.expect(setup.ecoc.data(file) == before, "ecoc reads values around comments", "it reads others")
    refusal = libxmlsec_verify(head + signature + tail, setup.root)
    checks.expect(refusal is None, "libxmlsec1 accepts comments in values", refusal)
    return checks


def in_text(xml: bytes, at: int) -> bool:
    """Whether a place is text between tags."""
    return xml.rfind(b">", 0, at) > xml.rfind(b"<", 0, at)
