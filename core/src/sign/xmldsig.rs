//! Building the `Signature` element (W3C XML Signature 1.1), with or without the properties of XAdES.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::document::Document;
use super::external::SigningRequest;
use super::identity::Certificates;
use super::twin::Twin;
use super::xades::Properties;
use super::{Algorithm, DSIG, SignOptions, Signed, xades};
use crate::error::Result;

const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
pub(super) const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
pub(super) const SHA256_URI: &str = "http://www.w3.org/2001/04/xmlenc#sha256";
const VALUE: &str = "<SignatureValue>";

/// A signature that lacks only its value.
pub(super) struct Draft<'a> {
    pub(super) algorithm: Algorithm,
    document: Document<'a>,
    key_info: &'a str,
    /// The start tag of `Signature`.
    open: String,
    signed_info: Twin,
    /// The `Object` with the properties of XAdES; empty without.
    object: String,
}

impl<'a> Draft<'a> {
    pub(super) fn new(
        xml: &'a [u8],
        certificates: &'a Certificates,
        options: &SignOptions,
    ) -> Result<Draft<'a>> {
        xades::check(options)?;
        let algorithm = certificates.algorithm(options)?;
        let document = Document::read(xml, options.replace)?;
        let properties =
            if options.xades { Some(Properties::new(&certificates.digest, options)?) } else { None };
        let digest = digest_value(&document.canonical);
        Ok(Draft {
            algorithm,
            open: match &properties {
                Some(properties) => {
                    format!("<Signature xmlns=\"{DSIG}\" Id=\"{}\">", properties.signature_id)
                }
                None => format!("<Signature xmlns=\"{DSIG}\">"),
            },
            signed_info: signed_info(algorithm, &digest, properties.as_ref()),
            object: properties.map(|properties| properties.object).unwrap_or_default(),
            key_info: &certificates.key_info,
            document,
        })
    }

    /// What is to be signed.
    pub(super) fn request(&self) -> SigningRequest<'_> {
        SigningRequest { algorithm: self.algorithm, signed_info: self.signed_info.canonical.as_bytes() }
    }

    /// The signed document; `value` in base64.
    fn with_value(&self, value: &str) -> Signed {
        let pieces = [
            &self.open,
            &self.signed_info.text,
            VALUE,
            value,
            "</SignatureValue>",
            self.key_info,
            &self.object,
            "</Signature>",
        ];
        Signed {
            xml: self.document.with_signature(&pieces),
            transcoded_from: self.document.transcoded_from,
            replaced: self.document.old.is_some(),
        }
    }

    /// The signed document.
    pub(super) fn complete(&self, value: &[u8]) -> Signed {
        self.with_value(&STANDARD.encode(value))
    }

    /// The document with an empty signature value, and where the value goes.
    pub(super) fn without_value(&self) -> (Signed, usize) {
        let at = self.document.signature_at() + self.open.len() + self.signed_info.text.len() + VALUE.len();
        (self.with_value(""), at)
    }
}

fn signed_info(algorithm: Algorithm, digest: &str, properties: Option<&Properties>) -> Twin {
    let mut out = Twin::default();
    out.start("SignedInfo", &format!(" xmlns=\"{DSIG}\""), "");
    out.empty("CanonicalizationMethod", "", &method(EXCLUSIVE));
    out.empty("SignatureMethod", "", &method(algorithm.uri()));
    let id = properties.map(|properties| format!(" Id=\"{}\"", properties.reference_id)).unwrap_or_default();
    reference(&mut out, &format!("{id} URI=\"\""), ENVELOPED, digest);
    if let Some(properties) = properties {
        reference(&mut out, &properties.reference, EXCLUSIVE, &properties.digest);
    }
    out.same("</SignedInfo>");
    out
}

/// A `Reference`; `attributes` begin with a space.
fn reference(out: &mut Twin, attributes: &str, transform: &str, digest: &str) {
    out.start("Reference", "", attributes);
    out.same("<Transforms>");
    out.empty("Transform", "", &method(transform));
    out.same("</Transforms>");
    out.empty("DigestMethod", "", &method(SHA256_URI));
    out.element("DigestValue", "", digest);
    out.same("</Reference>");
}

/// The attribute that names an algorithm.
pub(super) fn method(uri: &str) -> String {
    format!(" Algorithm=\"{uri}\"")
}

/// The SHA-256 of the octets, as a `DigestValue` holds it.
pub(super) fn digest_value(octets: &[u8]) -> String {
    STANDARD.encode(digest(&SHA256, octets))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign::c14n::{Kind, Method};
    use crate::sign::element::{Element, canonical};
    use crate::sign::options::{ProductionPlace, SignaturePolicy};
    use crate::sign::scan::Scan;
    use crate::xml::Limits;

    /// The canonical form of the element of this name, by way of reading it.
    fn by_reading(text: &str, local: &str) -> String {
        let scan = Scan::run(text, &Limits::default()).unwrap();
        let path = scan.signatures[0].element.path_to(&|element: &Element<'_>| element.local == local);
        let octets = canonical(&scan.root_attributes, &path, &Method::new(Kind::Exclusive), false);
        String::from_utf8(octets).unwrap()
    }

    #[test]
    fn what_is_hashed_is_the_canonical_form_of_what_is_written() {
        let text = "a & b <c> ]]> 'd' \"e\" xmlns=\"http://www.w3.org/2000/09/xmldsig#\" Ærø 漢 𝄞".to_owned();
        let options = SignOptions::default()
            .with_xades(true)
            .with_role(text.clone())
            .with_place(ProductionPlace {
                city: Some(text.clone()),
                street: Some(text.clone()),
                state: Some(text.clone()),
                postal_code: Some(text.clone()),
                country: Some(text),
            })
            .with_policy(SignaturePolicy::of_document("urn:oid:1.2.3", b"").with_uri("https://e.org/?a&b"));
        for options in [options, SignOptions::default().with_xades(true)] {
            xades::check(&options).unwrap();
            let properties = Properties::new("abc=", &options).unwrap();
            let info = signed_info(Algorithm::RsaSha256, "abc=", Some(&properties));
            for around in ["", "xmlns='urn:d' xmlns:xades='urn:x' xml:lang='no' xmlns:n='urn:n'"] {
                let document = format!(
                    "<a {around}><Signature xmlns=\"{DSIG}\">{}{}</Signature></a>",
                    info.text, properties.object
                );
                assert_eq!(by_reading(&document, "SignedInfo"), info.canonical);
                let read = by_reading(&document, "SignedProperties");
                assert_eq!(digest_value(read.as_bytes()), properties.digest, "{read}");
            }
        }
    }
}
