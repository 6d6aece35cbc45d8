"""The documents that are signed: the project's vehicles, and what makes canonical forms differ."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field
from pathlib import Path

VEHICLES = Path(__file__).resolve().parents[1] / "vehicles"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
V2 = "http://eu.ereg.initialvehicleinformation.v2"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
CAR = "<VehicleIdentificationNumber>U9XW1TN3SS0000001</VehicleIdentificationNumber>"


@dataclass(frozen=True)
class Document:
    """A document to be signed; `expected` is what must stand in the signed one around the signature."""

    name: str
    data: bytes
    expected: bytes = field(default=b"")
    # Processing instructions beside the root belong to the document that is signed, but signxml leaves them out.
    beside_root: bool = False
    vehicle: bool = False

    @property
    def root_name(self) -> bytes:
        """The root's name, with its prefix."""
        return b"i:InitialVehicleInformation" if b"<i:Initial" in self.expected else b"InitialVehicleInformation"

    def __post_init__(self) -> None:
        if not self.expected:
            object.__setattr__(self, "expected", self.data)


def root(inside: str, attributes: str = f' xmlns="{V2}"', name: str = "InitialVehicleInformation") -> str:
    """Wrap content in the root element."""
    return f"<{name}{attributes}>{inside}</{name}>"


def texts() -> dict[str, str]:
    """Give what may stand inside the root, by name."""
    return {
        "non-ASCII text": "<Remarks>Bjørn Sørli, Škoda, Ελλάδα, 漢字, 𝄞 €</Remarks>",
        "CRLF lines": "\r\n\t<A>\r\n\t\ta\r\n\t</A>\r\n",
        "lone carriage returns": "\r<A>a\rb&#13;c&#xD;&#xA;d</A>",
        "CDATA": "<Remarks><![CDATA[<5 & ]]]]><![CDATA[> 3]]> x<![CDATA[]]></Remarks>",
        "comments": "<!-- in --><A>on<!-- a - comment -->e</A><!---->",
        "processing instructions": "<?do it?><A>a<?x?>b</A><?last  one ?>",
        "references": "<A b='&lt;&quot;&apos;&#9;&#10;\t\n&gt;' c=\"'\">&lt;&amp;&gt;]]&gt;\"'&#233;&#x1D11E;</A>",
        "loose tags": "<A  b = 'c'\n />\n<B ></B >",
        "identifiers": "<A Id='a' ID='A' id='1'/><B Id='signature'/>",
        "nothing inside": "",
        "ends with white space": "<A>a</A>\n \t",
        "ends with text": "<A>a</A>text",
        "ends with a comment": "<A>a</A><!-- last -->",
        "ends with CDATA": "<A>a</A><![CDATA[</InitialVehicleInformation>]]>",
    }


def namespaces() -> dict[str, str]:
    """Give roots with namespaces and attributes of `xml:`, by name."""
    besides = f" xmlns='{V2}' xmlns:a='urn:a' xmlns:idle='urn:idle' xmlns:xsi='{XSI}' xsi:schemaLocation='{V2} ivi.xsd'"
    nested = "<b:B xmlns:b='urn:b' a:z='1' b:a='2' c='3'><y xmlns=''><z xmlns=''/></y></b:B><B xmlns='urn:d'/>"
    prefixed = f"<i:Header/><i:A i:b='1'/>{CAR}"
    taken = f" xmlns='{V2}' xmlns:ds='urn:mine' xmlns:xades='urn:mine-too'"
    xml = f' xmlns="{V2}" xml:lang="no" xml:space="preserve"'
    return {
        "no namespace, as 1.x": root(f"\n  <Body>{CAR}</Body>\n", ""),
        "prefixed namespace": root(prefixed, f' xmlns:i="{V2}"', "i:InitialVehicleInformation"),
        "namespaces in use and idle": root(nested, besides),
        "the signature's prefixes taken": root("<ds:A/><xades:A/>", taken),
        "xml: attributes": root("<A xml:space='default' xml:lang='en'>  </A><B xml:id='b' xml:base='sub/'/>", xml),
    }


def wrapped() -> dict[str, str]:
    """Give whole documents that differ in what is around the root, by name."""
    body = root(f"<A>Bjørn 漢 𝄞</A>{CAR}")
    return {
        "no declaration": body,
        "declaration in single quotes": f"<?xml version='1.0'?>{body}",
        "CRLF around the root": f"{HEAD}{body}\n".replace("\n", "\r\n"),
        "comments beside the root": f"{HEAD}<!-- before -->\n{body}\n<!-- after -->\n",
        "white space in the end tag": f"{HEAD}{body[:-1]} \n>\n\n",
        "byte order mark": f"\ufeff{HEAD}{body}",
    }


def transcoded() -> list[Document]:
    """Give documents whose bytes cannot be kept, for a signed certificate is UTF-8."""
    body = root(f"<A>Bjørn</A>{CAR}")
    documents = []
    for codec, label, mark in (
        ("utf-16-le", "UTF-16", "\ufeff"),
        ("utf-16-be", "utf-16", "\ufeff"),
        ("latin-1", "ISO-8859-1", ""),
        ("cp1252", "windows-1252", ""),
    ):
        written = f"<?xml version='1.0' encoding='{label}' ?>\n{body}"
        told = written.replace(label, "UTF-8").encode()
        documents.append(Document(f"{codec}, transcoded", (mark + written).encode(codec), told))
    return documents


def special() -> list[Document]:
    """Give the documents by hand."""
    whole = {name: HEAD + root(inside) for name, inside in texts().items()}
    whole |= {name: HEAD + text for name, text in namespaces().items()} | wrapped()
    documents = [Document(name, text.encode()) for name, text in whole.items()] + transcoded()
    besides = f"{HEAD}<?xml-stylesheet href='a.xsl'?>\n{root(CAR)}<?done?>\n"
    documents.append(Document("instructions beside the root", besides.encode(), beside_root=True))
    empty = f"{HEAD}<InitialVehicleInformation xmlns='{V2}' />\n"
    closed = empty.replace("/>", "></InitialVehicleInformation>")
    documents.append(Document("root written as an empty tag", empty.encode(), closed.encode()))
    return documents


def vehicles(ecoc: Path) -> list[Document]:
    """Build the vehicles of the project, as `ecoc build` writes them."""
    documents = []
    for path in sorted(VEHICLES.glob("*.json")):
        built = subprocess.run([ecoc, "build", path], capture_output=True, check=True).stdout
        documents.append(Document(path.stem, built, vehicle=True))
    return documents
