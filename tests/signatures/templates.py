"""Templates for xmlsec1: signatures of the profile, and what a verifier takes besides (facts: transforms, forms)."""

from __future__ import annotations

import base64
import hashlib
import ssl
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

DSIG = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
ENVELOPED = f"{DSIG}enveloped-signature"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
INCLUSIVE_1_1 = "http://www.w3.org/2006/12/xml-c14n11"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
SHA384 = "http://www.w3.org/2001/04/xmldsig-more#sha384"
SHA512 = "http://www.w3.org/2001/04/xmlenc#sha512"
FORMS = (
    INCLUSIVE,
    f"{INCLUSIVE}#WithComments",
    INCLUSIVE_1_1,
    f"{INCLUSIVE_1_1}#WithComments",
    EXCLUSIVE,
    f"{EXCLUSIVE}WithComments",
)


@dataclass(frozen=True)
class Template:
    """How a signature is to be made; the default is the authorities' profile."""

    name: str
    form: str = EXCLUSIVE
    # A canonicalization after the enveloped transform.
    second: str | None = None
    digest: str = SHA256
    prefixes: str = ""
    # The prefix of the signature's elements, with its colon.
    prefix: str = ""
    spaced: bool = False
    xades: bool = False
    # The canonicalization of the signed properties; none: the default, Canonical XML 1.0.
    properties: str | None = EXCLUSIVE

    def text(self, algorithm: str, certificate: Path) -> str:
        """Write the template for the algorithm and the certificate."""
        second = self.method("Transform", self.second) if self.second else ""
        references = self.reference('URI=""', f'<Transform Algorithm="{ENVELOPED}"/>{second}')
        if self.xades:
            how = self.method("Transform", self.properties) if self.properties else ""
            kind = "http://uri.etsi.org/01903#SignedProperties"
            references += self.reference(f'Type="{kind}" URI="#p-1"', how)
        method = f'{self.method("CanonicalizationMethod", self.form)}<SignatureMethod Algorithm="{algorithm}"/>'
        key = "<KeyInfo><X509Data><X509Certificate/></X509Data></KeyInfo>"
        body = f"<SignedInfo>{method}{references}</SignedInfo><SignatureValue/>{key}"
        body = self.with_prefix(body) + (self.properties_object(certificate) if self.xades else "")
        name = self.prefix.rstrip(":")
        space = f'xmlns:{name}="{DSIG}"' if name else f'xmlns="{DSIG}"'
        text = f'<{self.prefix}Signature {space} Id="s-1">{body}</{self.prefix}Signature>'
        return text.replace("><", ">\n  <") if self.spaced else text

    def method(self, element: str, form: str) -> str:
        """Write a canonicalization, with the prefixes that exclusive ones may name."""
        if not (self.prefixes and form.startswith(EXCLUSIVE)):
            return f'<{element} Algorithm="{form}"/>'
        listed = f'<e:InclusiveNamespaces xmlns:e="{EXCLUSIVE}" PrefixList="{self.prefixes}"/>'
        return f'<{element} Algorithm="{form}">{listed}</{element}>'

    def reference(self, attributes: str, transforms: str) -> str:
        """Write a reference without its digest."""
        transforms = f"<Transforms>{transforms}</Transforms>" if transforms else ""
        digest = f'<DigestMethod Algorithm="{self.digest}"/><DigestValue/>'
        return f"<Reference {attributes}>{transforms}{digest}</Reference>"

    def with_prefix(self, text: str) -> str:
        """Give every element of the signature's namespace the prefix."""
        if not self.prefix:
            return text
        text = text.replace("</", "\0").replace("<e:", "\1").replace("<", f"<{self.prefix}")
        return text.replace("\0", f"</{self.prefix}").replace("\1", "<e:")

    def properties_object(self, certificate: Path) -> str:
        """Write the signed properties (XAdES baseline B)."""
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text())).digest()
        value = base64.b64encode(digest).decode()
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        digest_of = self.with_prefix(f'<DigestMethod Algorithm="{SHA256}"/><DigestValue>{value}</DigestValue>')
        return (
            f'<{self.prefix}Object><x:QualifyingProperties xmlns:x="{XADES}" Target="#s-1">'
            '<x:SignedProperties Id="p-1"><x:SignedSignatureProperties>'
            f"<x:SigningTime>{now}</x:SigningTime><x:SigningCertificateV2><x:Cert><x:CertDigest>{digest_of}"
            "</x:CertDigest></x:Cert></x:SigningCertificateV2></x:SignedSignatureProperties></x:SignedProperties>"
            f"</x:QualifyingProperties></{self.prefix}Object>"
        )


PROFILE = Template("the profile")
PROFILE_XADES = Template("the profile with XAdES", xades=True)
OTHERS = (
    *(Template(f"SignedInfo by {form}", form=form) for form in FORMS),
    *(Template(f"second transform {form}", second=form) for form in FORMS),
    Template("SHA-384 digest", digest=SHA384),
    Template("SHA-512 digest", digest=SHA512),
    Template("inclusive prefixes", second=EXCLUSIVE, prefixes="a #default xsi nowhere"),
    Template("a prefix for the signature", prefix="ds:"),
    Template("white space in the signature", spaced=True),
    Template("XAdES with prefix and white space", prefix="ds:", spaced=True, xades=True),
    Template("XAdES with properties by the default form", properties=None, xades=True),
    Template("XAdES with properties by Canonical XML 1.1", properties=INCLUSIVE_1_1, form=INCLUSIVE_1_1, xades=True),
)
