//! Signatures made by hand, so that a correct value can stand over anything: every text here is its own canonical form, so that
//! neither ecoc nor another library has a part in making it.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::SigningKey as _;

use crate::seal::Seal;
use crate::verifying::DSIG;

pub(crate) const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
pub(crate) const SHA256_URI: &str = "http://www.w3.org/2001/04/xmlenc#sha256";
pub(crate) const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
pub(crate) const XADES: &str = "http://uri.etsi.org/01903/v1.3.2#";
pub(crate) const END: &str = "</InitialVehicleInformation>";

/// A canonical document without namespaces.
pub(crate) const DOCUMENT: &str = "<InitialVehicleInformation><Header><IVIReferenceId>Bjørn &amp; co</IVIReferenceId></Header><Body a=\"1\" b=\"2\"></Body></InitialVehicleInformation>";

/// What goes into a forged signature.
pub(crate) struct Forgery<'s> {
    pub(crate) seal: &'s Seal,
    pub(crate) document: String,
    pub(crate) canonicalization: String,
    pub(crate) method: String,
    pub(crate) references: Vec<String>,
    pub(crate) key_info: String,
    pub(crate) objects: String,
    /// The attributes of `Signature`, with a space before each.
    pub(crate) attributes: String,
}

impl<'s> Forgery<'s> {
    /// An honest signature, to be spoilt.
    pub(crate) fn new(seal: &'s Seal) -> Forgery<'s> {
        Forgery {
            seal,
            document: DOCUMENT.to_owned(),
            canonicalization: algorithm("CanonicalizationMethod", EXCLUSIVE, ""),
            method: algorithm("SignatureMethod", RSA_SHA256, ""),
            references: vec![whole(DOCUMENT)],
            key_info: key_info(&[seal]),
            objects: String::new(),
            attributes: String::new(),
        }
    }

    /// With signed properties of XAdES as they should be, changed by `spoil`; the properties are its own canonical form.
    pub(crate) fn xades(seal: &'s Seal, spoil: impl FnOnce(String) -> String) -> Forgery<'s> {
        let mut forgery = Forgery::new(seal);
        let properties = spoil(properties(seal, ""));
        forgery.attributes = " Id=\"s\"".into();
        forgery.references.push(signed_properties(&properties));
        forgery.objects = object(&properties);
        forgery
    }

    /// The document with its signature as the last child of the root.
    pub(crate) fn signed(&self) -> String {
        let (value, signed_info) = (STANDARD.encode(self.value()), self.signed_info());
        let signature = self.signature(&signed_info, &value);
        self.document.replace(END, &format!("{signature}{END}"))
    }

    pub(crate) fn signature(&self, signed_info: &str, value: &str) -> String {
        let Forgery { attributes, key_info, objects, .. } = self;
        format!(
            "<Signature xmlns=\"{DSIG}\"{attributes}>{signed_info}<SignatureValue>{value}</SignatureValue>{key_info}{objects}</Signature>"
        )
    }

    pub(crate) fn signed_info(&self) -> String {
        let references = self.references.concat();
        format!("<SignedInfo>{}{}{references}</SignedInfo>", self.canonicalization, self.method)
    }

    /// What is signed: the canonical form, which differs from the text by the namespace alone.
    pub(crate) fn octets(&self) -> Vec<u8> {
        self.signed_info().replacen("<SignedInfo>", &format!("<SignedInfo xmlns=\"{DSIG}\">"), 1).into_bytes()
    }

    fn value(&self) -> Vec<u8> {
        self.seal.key.sign(&self.octets()).expect("a value")
    }
}

/// An element with an algorithm, and what is in it.
pub(crate) fn algorithm(name: &str, uri: &str, inside: &str) -> String {
    format!("<{name} Algorithm=\"{uri}\">{inside}</{name}>")
}

pub(crate) fn transform(uri: &str) -> String {
    algorithm("Transform", uri, "")
}

pub(crate) fn enveloped() -> String {
    transform(&format!("{DSIG}enveloped-signature"))
}

/// A `Reference`; `attributes` have a space before each, in canonical order.
pub(crate) fn reference(attributes: &str, transforms: &str, octets: &[u8]) -> String {
    let transforms =
        if transforms.is_empty() { String::new() } else { format!("<Transforms>{transforms}</Transforms>") };
    let method = algorithm("DigestMethod", SHA256_URI, "");
    let value = STANDARD.encode(digest(&SHA256, octets));
    format!("<Reference{attributes}>{transforms}{method}<DigestValue>{value}</DigestValue></Reference>")
}

/// The reference to the whole document, with the octets of `document`.
pub(crate) fn whole(document: &str) -> String {
    reference(" URI=\"\"", &enveloped(), document.as_bytes())
}

pub(crate) fn key_info(seals: &[&Seal]) -> String {
    let certificates: String = seals
        .iter()
        .map(|seal| {
            format!("<X509Certificate>{}</X509Certificate>", STANDARD.encode(seal.signer.certificate_der()))
        })
        .collect();
    format!("<KeyInfo><X509Data>{certificates}</X509Data></KeyInfo>")
}

/// The `SignedProperties` that name the seal's certificate; `more` goes into its `Cert`.
pub(crate) fn properties(seal: &Seal, more: &str) -> String {
    let digest = STANDARD.encode(digest(&SHA256, seal.signer.certificate_der()));
    let method = format!("<DigestMethod xmlns=\"{DSIG}\" Algorithm=\"{SHA256_URI}\"></DigestMethod>");
    format!(
        "<x:SignedProperties xmlns:x=\"{XADES}\" Id=\"p\"><x:SignedSignatureProperties><x:SigningTime>2026-11-22T00:00:00Z</x:SigningTime>\
         <x:SigningCertificateV2><x:Cert><x:CertDigest>{method}<DigestValue xmlns=\"{DSIG}\">{digest}</DigestValue></x:CertDigest>{more}</x:Cert>\
         </x:SigningCertificateV2></x:SignedSignatureProperties></x:SignedProperties>"
    )
}

pub(crate) fn signed_properties(properties: &str) -> String {
    let attributes = " Type=\"http://uri.etsi.org/01903#SignedProperties\" URI=\"#p\"";
    reference(attributes, &transform(EXCLUSIVE), properties.as_bytes())
}

pub(crate) fn object(properties: &str) -> String {
    format!(
        "<Object><x:QualifyingProperties xmlns:x=\"{XADES}\" Target=\"#s\">{properties}</x:QualifyingProperties></Object>"
    )
}
