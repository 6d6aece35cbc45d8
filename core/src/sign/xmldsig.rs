//! Building the `Signature` element (W3C XML Signature 1.1), with or without the properties of XAdES.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::c14n::{Canonicalizer, Kind, Method};
use super::certificate::Certificate;
use super::document::Document;
use super::{Algorithm, DSIG, SignOptions, Signed, xades};
use crate::error::{Error, ErrorKind, Result};
use crate::xml::{Event, Limits, Reader};

const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
pub(super) const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
pub(super) const SHA256_URI: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

/// A signature that lacks only its value.
pub(super) struct Prepared<'a> {
    document: Document<'a>,
    /// The start tag of `Signature`, and `SignedInfo`.
    head: String,
    /// `KeyInfo` and what follows it, and the end tag.
    tail: String,
    signed_info: Vec<u8>,
}

impl<'a> Prepared<'a> {
    pub(super) fn new(
        xml: &'a [u8],
        chain: &[Certificate],
        algorithm: Algorithm,
        options: &SignOptions,
    ) -> Result<Prepared<'a>> {
        let document = Document::read(xml, options.replace)?;
        let properties = match chain.first() {
            Some(certificate) if options.xades => Some(xades::Properties::new(certificate)?),
            _ => None,
        };
        let mut head = format!("<Signature xmlns=\"{DSIG}\"");
        if let Some(properties) = &properties {
            head.push_str(&format!(" Id=\"{}\"", properties.signature_id));
        }
        head.push('>');
        head.push_str(&signed_info(algorithm, &digest_value(&document.canonical), properties.as_ref()));
        let signed_info = canonical_element(&format!("{head}</Signature>"), "SignedInfo")?;
        let mut tail = key_info(chain);
        if let Some(properties) = &properties {
            tail.push_str(&properties.object);
        }
        tail.push_str("</Signature>");
        Ok(Prepared { document, head, tail, signed_info })
    }

    /// The octets whose signature is the value.
    pub(super) fn signed_info(&self) -> &[u8] {
        &self.signed_info
    }

    /// The signed document.
    pub(super) fn complete(&self, value: &[u8]) -> Signed {
        let value = STANDARD.encode(value);
        let signature = format!("{}<SignatureValue>{value}</SignatureValue>{}", self.head, self.tail);
        Signed {
            xml: self.document.with_signature(&signature),
            transcoded_from: self.document.transcoded_from,
            replaced: self.document.old.is_some(),
        }
    }
}

fn signed_info(algorithm: Algorithm, digest: &str, properties: Option<&xades::Properties>) -> String {
    let id = properties.map(|properties| format!(" Id=\"{}\"", properties.reference_id)).unwrap_or_default();
    let document = reference(&format!("{id} URI=\"\""), ENVELOPED, digest);
    let second = properties.map(xades::Properties::reference).unwrap_or_default();
    format!(
        "<SignedInfo><CanonicalizationMethod Algorithm=\"{EXCLUSIVE}\"/><SignatureMethod Algorithm=\"{}\"/>{document}{second}</SignedInfo>",
        algorithm.uri()
    )
}

/// A `Reference`; `attributes` begin with a space.
pub(super) fn reference(attributes: &str, transform: &str, digest: &str) -> String {
    format!(
        "<Reference{attributes}><Transforms><Transform Algorithm=\"{transform}\"/></Transforms>\
         <DigestMethod Algorithm=\"{SHA256_URI}\"/><DigestValue>{digest}</DigestValue></Reference>"
    )
}

fn key_info(chain: &[Certificate]) -> String {
    let mut text = String::from("<KeyInfo><X509Data>");
    for certificate in chain {
        text.push_str("<X509Certificate>");
        STANDARD.encode_string(certificate.der(), &mut text);
        text.push_str("</X509Certificate>");
    }
    text.push_str("</X509Data></KeyInfo>");
    text
}

pub(super) fn digest_value(octets: &[u8]) -> String {
    STANDARD.encode(digest(&SHA256, octets))
}

/// The exclusive canonical form of the first element named `local` of text that we wrote.
pub(super) fn canonical_element(text: &str, local: &str) -> Result<Vec<u8>> {
    let method = Method::new(Kind::Exclusive);
    let mut canonicalizer = Canonicalizer::new(&method, text.len());
    let mut reader = Reader::new(text, &Limits::default());
    let mut inside = None;
    loop {
        let event = reader.next().map_err(|fault| {
            Error::new(
                ErrorKind::Internal,
                format!("the signature that was built is malformed: {}", fault.message),
            )
        })?;
        match (&event, inside) {
            (Event::Start(start), None) if start.local == local => inside = Some(reader.depth()),
            (Event::Start(_), None) => canonicalizer.enter(reader.attributes()),
            (Event::Eof, _) => return Err(Error::new(ErrorKind::Internal, format!("no {local} was built"))),
            _ => {}
        }
        if let Some(depth) = inside {
            canonicalizer.event(&event, &reader);
            if reader.depth() < depth {
                return Ok(canonicalizer.finish());
            }
        }
    }
}
