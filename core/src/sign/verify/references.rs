//! What a signature covers: the references and their digests.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::findings::{Code, Fault};
use super::model::{Reference, Signature, stated};
use super::{Check, crypto};
use crate::sign::c14n::{Kind, Method};
use crate::sign::element::{Element, canonical};
use crate::sign::scan::{INCLUSIVE, Scan};

const STRONG: &str = "SHA-256, SHA-384 or SHA-512";

impl<'d, 't> Check<'d, 't> {
    /// Compares a reference's digest.
    pub(super) fn reference(
        &mut self,
        signature: &Signature<'d, 't>,
        reference: &Reference<'d, 't>,
    ) -> Result<(), Fault> {
        let octets = self.octets(signature, reference, false)?;
        let path = format!("{}/DigestMethod", reference.path);
        let Some((digest, weak)) = crypto::digest(reference.algorithm, &octets) else {
            let words = "the digest algorithm `{}` is not known";
            return Err(Fault::new(Code::Algorithm, path, reference.method_at, words)
                .value(reference.algorithm)
                .expected(STRONG));
        };
        if weak {
            let words = "the digest is made with SHA-1, which is broken";
            self.faults.push(Fault::new(Code::Weak, path, reference.method_at, words).expected(STRONG));
        }
        if digest.as_ref() == reference.digest {
            return Ok(());
        }
        Err(self.differing(signature, reference, digest.as_ref()))
    }

    /// What the reference covers. `compact`: without what is only white space, as before somebody formatted the document.
    fn octets(
        &self,
        signature: &Signature<'d, 't>,
        reference: &Reference<'d, 't>,
        compact: bool,
    ) -> Result<Cow<'d, [u8]>, Fault> {
        match reference.uri {
            Some("") => self.document(reference, compact),
            Some(uri) if uri.starts_with('#') => {
                self.part(signature, reference, &uri[1..], compact).map(Cow::Owned)
            }
            uri => {
                let words = "the reference leads out of the document, and is not followed: `{}`";
                Err(Fault::new(Code::External, reference.path.clone(), reference.element, words)
                    .value(uri.unwrap_or("no URI"))
                    .expected("the empty URI, or # and an identifier inside the signature"))
            }
        }
    }

    /// The fault of a digest that differs, with what can be told of the cause.
    fn differing(
        &self,
        signature: &Signature<'d, 't>,
        reference: &Reference<'d, 't>,
        computed: &[u8],
    ) -> Fault {
        let path = format!("{}/DigestValue", reference.path);
        let compact = self.octets(signature, reference, true).ok();
        let compact = compact.and_then(|octets| crypto::digest(reference.algorithm, &octets));
        let formatted = compact.is_some_and(|(digest, _)| digest.as_ref() == reference.digest);
        let words = match (reference.uri, formatted, self.reformatted) {
            (Some(""), true, _) => {
                "the document was formatted after signing: without the white space between its elements it has the digest that was signed; it has {} now"
            }
            (Some(""), false, true) => {
                "the document is not the one that was signed: its digest is {}; its signature was formatted after signing (IVI-G009), and most likely the document with it"
            }
            (Some(""), false, false) => "the document is not the one that was signed: its digest is {}",
            (_, true, _) => {
                "a part of the signature was formatted after signing: without the white space between its elements it has the digest that was signed; it has {} now"
            }
            _ => "a part of the signature is not the one that was signed: its digest is {}",
        };
        let fault = Fault::new(Code::Digest, path, reference.digest_at, words)
            .value(&STANDARD.encode(computed))
            .expected(stated(&reference.digest));
        if formatted || self.reformatted { fault.remedy(Code::Reformatted.remedy()) } else { fault }
    }

    /// The octets of the whole document without its signature.
    fn document(&self, reference: &Reference<'d, 't>, compact: bool) -> Result<Cow<'d, [u8]>, Fault> {
        if !reference.enveloped {
            let words = "the reference to the document lacks the enveloped-signature transform";
            return Err(Fault::new(
                Code::Transform,
                format!("{}/Transforms", reference.path),
                reference.element,
                words,
            ));
        }
        // The node-set of a same-document reference has no comments, whatever the method says (XML Signature 4.4.3.3).
        let method = match &reference.canonicalization {
            Some(method) => Method { comments: false, ..method.clone() },
            None => INCLUSIVE.clone(),
        };
        if method == INCLUSIVE && !compact {
            return Ok(Cow::Borrowed(&self.scan.canonical));
        }
        let scan = Scan::run_with(self.text, &self.limits, &method, compact);
        // The same text was read before.
        Ok(Cow::Owned(scan.map(|scan| scan.canonical).unwrap_or_default()))
    }

    /// The octets of the one element inside the signature that has the identifier.
    fn part(
        &self,
        signature: &Signature<'d, 't>,
        reference: &Reference<'d, 't>,
        id: &str,
        compact: bool,
    ) -> Result<Vec<u8>, Fault> {
        let refuse = |words: &'static str| {
            Err(Fault::new(Code::Transform, reference.path.clone(), reference.element, words).value(id))
        };
        if reference.enveloped {
            return refuse("a reference to a part of the signature has the enveloped-signature transform");
        }
        let named = |element: &Element<'t>| element.attribute("Id") == Some(id);
        let mut count = self.scan.ids.iter().filter(|other| **other == id).count();
        signature.element.walk(&mut |element| {
            let ids =
                element.attributes.iter().filter(|attribute| attribute.local.eq_ignore_ascii_case("id"));
            count += ids.filter(|attribute| attribute.value == id).count();
        });
        let path = signature.element.path_to(&named);
        if path.len() < 2 || count != 1 {
            return refuse("the reference to `{}` does not lead to exactly one element inside the signature");
        }
        if path.iter().any(|element| std::ptr::eq(*element, signature.signed_info)) {
            return refuse("the reference to `{}` leads into SignedInfo");
        }
        let method = match &reference.canonicalization {
            Some(method) => Method { comments: false, ..method.clone() },
            None => INCLUSIVE.clone(),
        };
        if self.rebases(&method, &path) {
            return refuse("Canonical XML 1.1 of a part of a document with xml:base is not followed");
        }
        Ok(canonical(&self.scan.root_attributes, &path, &method, compact))
    }

    /// Whether Canonical XML 1.1 would have to join `xml:base` attributes.
    pub(super) fn rebases(&self, method: &Method, path: &[&Element<'t>]) -> bool {
        let ancestors = path.iter().flat_map(|element| &element.attributes);
        method.kind == Kind::Inclusive11
            && self.scan.root_attributes.iter().chain(ancestors).any(|attribute| attribute.name == "xml:base")
    }
}
