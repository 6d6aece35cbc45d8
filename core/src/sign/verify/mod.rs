//! Verifying a signature, and saying what is wrong with it.
//!
//! Strict on purpose: one `Signature`, a child of the root, that covers the whole document; the transforms and algorithms of the
//! profile and no others; nothing is fetched. What is refused here may pass elsewhere, and must not be relied on.

mod crypto;
mod findings;
mod model;
mod properties;
mod trust;

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::c14n::{Kind, Method};
use super::certificate::{Certificate, CertificateInfo};
use super::document::utf8;
use super::element::{Element, canonical};
use super::scan::{INCLUSIVE, Scan};
use super::{Algorithm, DSIG};
use crate::report::{Finding, Layer, Report, Severity};
use crate::xml::{self, Limits, Locator};
use crypto::Outcome;
pub use findings::codes;
use findings::{Code, Fault};
use model::{Reference, Signature};
pub use trust::Trust;

const FORMATTED: &str =
    "sign the document as the last step, and send the file byte for byte as it was signed";

/// What verifying a document found.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Verification {
    /// The findings; the signature is sound when none is an error.
    pub report: Report,
    /// Whether there is a signature at all.
    pub signed: bool,
    /// Whether an anchor vouches for the signer; `None` when no anchor was given or the signature itself is not sound.
    pub trusted: Option<bool>,
    /// The signature algorithm: its short name, or its identifier when it is not known.
    pub algorithm: Option<String>,
    /// The certificate that the signature names. It has made the signature only if the report has no error.
    pub certificate: Option<CertificateInfo>,
    /// Whether the signature has properties of XAdES.
    pub xades: bool,
    /// The time of signing that the signer claims (XAdES).
    pub signing_time: Option<String>,
}

impl Verification {
    /// Whether the signature is sound: no finding is an error.
    pub fn is_valid(&self) -> bool {
        self.report.is_valid()
    }

    /// One JSON object with the names of this API, after `"file"` when a name is given.
    pub fn to_json(&self, file: Option<&str>) -> Value {
        let mut object = self.report.to_json(file);
        object["signed"] = self.signed.into();
        object["trusted"] = self.trusted.into();
        object["algorithm"] = self.algorithm.as_deref().into();
        object["xades"] = self.xades.into();
        object["signing_time"] = self.signing_time.as_deref().into();
        object["certificate"] = self.certificate.as_ref().map_or(Value::Null, |certificate| {
            json!({
                "subject": certificate.subject,
                "issuer": certificate.issuer,
                "serial": certificate.serial,
                "not_before": certificate.not_before,
                "not_after": certificate.not_after,
            })
        });
        object
    }
}

/// Verifies the signature of a document and says what is wrong with it, down to the reference and the digest.
///
/// Whatever the bytes are, there is an answer: input that is no XML gets a finding of the layer xml. Findings of the layer signature
/// have the codes `IVI-G001` and on.
pub fn verify(xml: &[u8], trust: &Trust) -> Verification {
    let limits = Limits::default();
    let broken = |fault: &xml::Fault, text: &str| {
        let (line, column) = xml::position(text, fault.offset);
        let finding = Finding::new(Layer::Xml, Severity::Error, fault.kind.code().0, fault.message.clone())
            .at("", line, column)
            .with_source("XML 1.0");
        Verification { report: Report::new(None, vec![finding]), ..Verification::default() }
    };
    let decoded = match xml::decode(xml, &limits) {
        Ok(decoded) => decoded,
        Err(fault) => return broken(&fault, utf8(xml)),
    };
    match Scan::run(&decoded.text, &limits) {
        Ok(scan) => Check { text: &decoded.text, limits, scan: &scan, trust, faults: Vec::new() }.run(),
        Err(fault) => broken(&fault, &decoded.text),
    }
}

/// Whether the certificate's key made `value` over `message` by the algorithm.
pub(super) fn value_fits(
    algorithm: Algorithm,
    certificate: &Certificate,
    message: &[u8],
    value: &[u8],
) -> bool {
    crypto::verify(algorithm.uri(), certificate, message, value) == Outcome::Fits
}

struct Check<'d, 't> {
    text: &'t str,
    limits: Limits,
    scan: &'d Scan<'t>,
    trust: &'d Trust,
    faults: Vec<Fault>,
}

impl<'d, 't> Check<'d, 't> {
    fn run(mut self) -> Verification {
        let mut verification = Verification::default();
        match self.signature() {
            Ok(element) => {
                verification.signed = true;
                match Signature::read(element) {
                    Ok(signature) => self.judge(&signature, &mut verification),
                    Err(fault) => self.faults.push(fault),
                }
            }
            Err(fault) => {
                verification.signed = self.scan.stray.is_some() || !self.scan.signatures.is_empty();
                self.faults.push(fault);
            }
        }
        let mut locator = Locator::new(self.text);
        let root = self.scan.root;
        let findings = self.faults.into_iter().map(|fault| fault.into_finding(root, &mut locator)).collect();
        verification.report = Report::new(None, findings);
        verification
    }

    /// The one signature, at its place.
    fn signature(&self) -> Result<&'d Element<'t>, Fault> {
        let one = "one Signature, a child of the root element";
        let misplaced = |offset: usize, words: &'static str| {
            Err(Fault::at(Code::Misplaced, "", offset, words)
                .expected(one)
                .remedy("do not rely on this document: ask its sender"))
        };
        if let Some(offset) = self.scan.stray {
            return misplaced(offset, "a signature stands elsewhere than as a child of the root element");
        }
        let element = match self.scan.signatures.as_slice() {
            [found] => &found.element,
            [] => {
                return Err(Fault::at(Code::Unsigned, "", 0, "the document carries no signature")
                    .expected(one)
                    .remedy("sign the document"));
            }
            [_, second, ..] => {
                return misplaced(second.range.start, "the document carries several signatures");
            }
        };
        let mut nested = None;
        for child in element.elements() {
            child.walk(&mut |inner| {
                if inner.is(DSIG, "Signature") {
                    nested.get_or_insert(inner.offset);
                }
            });
        }
        nested.map_or(Ok(element), |offset| misplaced(offset, "a signature stands inside the signature"))
    }

    fn judge(&mut self, signature: &Signature<'d, 't>, verification: &mut Verification) {
        let name = Algorithm::ALL.iter().find(|algorithm| algorithm.uri() == signature.algorithm);
        verification.algorithm =
            Some(name.map_or(signature.algorithm, |algorithm| algorithm.name()).to_owned());
        for reference in &signature.references {
            if let Err(fault) = self.reference(signature, reference) {
                self.faults.push(fault);
            }
        }
        if !signature.references.iter().any(|reference| reference.uri == Some("")) {
            let words = "the signature does not cover the document: no reference has the empty URI";
            self.faults.push(Fault::new(Code::Coverage, "/SignedInfo", signature.signed_info, words));
        }
        let signer = self.signer(signature);
        self.properties(signature, signer, verification);
        if let Some(signer) = signer {
            verification.certificate = Some(signer.info());
            self.certificate(signature, signer);
            verification.trusted = self.trusted(signature, signer);
        }
    }

    /// Compares a reference's digest.
    fn reference(
        &mut self,
        signature: &Signature<'d, 't>,
        reference: &Reference<'d, 't>,
    ) -> Result<(), Fault> {
        let octets = match reference.uri {
            Some("") => self.document(reference, false)?,
            Some(uri) if uri.starts_with('#') => Cow::Owned(self.part(signature, reference, &uri[1..])?),
            uri => {
                let words = "the reference leads out of the document, and is not followed: `{}`";
                return Err(Fault::new(Code::External, reference.path.clone(), reference.element, words)
                    .value(uri.unwrap_or("no URI"))
                    .expected("the empty URI, or # and an identifier inside the signature"));
            }
        };
        let path = format!("{}/DigestMethod", reference.path);
        let Some((digest, weak)) = crypto::digest(reference.algorithm, &octets) else {
            return Err(Fault::new(
                Code::Algorithm,
                path,
                reference.element,
                "the digest algorithm `{}` is not known",
            )
            .value(reference.algorithm)
            .expected("SHA-256, SHA-384 or SHA-512"));
        };
        if weak {
            self.faults.push(
                Fault::new(
                    Code::Weak,
                    path,
                    reference.element,
                    "the digest is made with SHA-1, which is broken",
                )
                .expected("SHA-256, SHA-384 or SHA-512"),
            );
        }
        if digest.as_ref() == reference.digest {
            return Ok(());
        }
        Err(self.differing(reference, digest.as_ref()))
    }

    /// The fault of a digest that differs, with what can be told of the cause.
    fn differing(&self, reference: &Reference<'d, 't>, computed: &[u8]) -> Fault {
        let path = format!("{}/DigestValue", reference.path);
        let compact = match reference.uri {
            Some("") => self.document(reference, true).ok(),
            _ => None,
        };
        let compact = compact.and_then(|octets| crypto::digest(reference.algorithm, &octets));
        let (words, remedy) = match (reference.uri, compact) {
            (_, Some((digest, _))) if digest.as_ref() == reference.digest => (
                "the document was formatted after signing: without the white space between its elements it has the digest that was signed; it has {} now",
                FORMATTED,
            ),
            (Some(""), _) => (
                "the document is not the one that was signed: its digest is {}",
                "get the file as it was signed; a file that was edited or formatted must be signed again",
            ),
            _ => (
                "a part of the signature is not the one that was signed: its digest is {}",
                "get the file as it was signed",
            ),
        };
        Fault::new(Code::Digest, path, reference.element, words)
            .value(&STANDARD.encode(computed))
            .expected(STANDARD.encode(&reference.digest))
            .remedy(remedy)
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
        Ok(canonical(&self.scan.root_attributes, &path, &method, false))
    }

    /// Whether Canonical XML 1.1 would have to join `xml:base` attributes.
    fn rebases(&self, method: &Method, path: &[&Element<'t>]) -> bool {
        let ancestors = path.iter().flat_map(|element| &element.attributes);
        method.kind == Kind::Inclusive11
            && self.scan.root_attributes.iter().chain(ancestors).any(|attribute| attribute.name == "xml:base")
    }

    /// The certificate whose key made the signature value; where none did, a fault, and the certificate that claims to.
    fn signer<'s>(&mut self, signature: &'s Signature<'d, 't>) -> Option<&'s Certificate>
    where
        'd: 's,
    {
        // A signature that names no certificate may still be that of a pinned one.
        let candidates = if signature.certificates.is_empty() {
            self.trust.anchors()
        } else {
            &signature.certificates[..]
        };
        let claimed = candidates
            .iter()
            .find(|one| !candidates.iter().any(|other| other != *one && other.names_as_issuer(one)));
        if candidates.is_empty() {
            let words = "the signature names no certificate (KeyInfo/X509Data/X509Certificate), so nobody can tell who signed";
            self.faults.push(Fault::new(Code::NoCertificate, "", signature.element, words));
            return None;
        }
        let path = [signature.element, signature.signed_info];
        if self.rebases(&signature.canonicalization, &path) {
            let words = "Canonical XML 1.1 of SignedInfo in a document with xml:base is not followed";
            self.faults.push(Fault::new(Code::Transform, "/SignedInfo", signature.signed_info, words));
            return claimed;
        }
        let mut outcome = Outcome::Unsupported;
        for compact in [false, true] {
            let message = canonical(&self.scan.root_attributes, &path, &signature.canonicalization, compact);
            for certificate in candidates {
                match crypto::verify(signature.algorithm, certificate, &message, &signature.value) {
                    Outcome::Fits => {
                        if compact {
                            self.faults.push(
                                Fault::new(Code::Reformatted, "/SignedInfo", signature.signed_info, "the signature was formatted after signing: its value fits SignedInfo only without the white space between the elements")
                                    .remedy(FORMATTED),
                            );
                        }
                        return Some(certificate);
                    }
                    Outcome::Differs => outcome = Outcome::Differs,
                    Outcome::Unsupported => {}
                }
            }
        }
        self.faults.push(match outcome {
            Outcome::Differs => Fault::new(
                Code::Value,
                "/SignatureValue",
                signature.value_at,
                "the signature value was not made for this SignedInfo with the key of the certificate given",
            )
            .remedy("get the file as it was signed"),
            _ => Fault::new(
                Code::Algorithm,
                "/SignedInfo/SignatureMethod",
                signature.algorithm_at,
                "the signature algorithm `{}` is not known, or is none for the certificate's key",
            )
            .value(signature.algorithm)
            .expected("RSA (2048 bits or more) or ECDSA (P-256, P-384) with SHA-256, SHA-384 or SHA-512"),
        });
        claimed
    }

    /// Judges the signer's certificate by itself.
    fn certificate(&mut self, signature: &Signature<'d, 't>, signer: &Certificate) {
        if let Some(weakness) = crypto::weakness(signature.algorithm, Some(signer)) {
            let words = format!("the signature is weak: it is made with {weakness}");
            self.faults.push(
                Fault::new(Code::Weak, "/SignedInfo/SignatureMethod", signature.algorithm_at, words)
                    .expected("RSA of 2048 bits or more, or ECDSA, with SHA-256 or better"),
            );
        }
        let Err(error) = signer.check_fitness(self.trust.time()) else { return };
        let code = match error.kind() {
            crate::ErrorKind::CertificateExpired => Code::Expired,
            crate::ErrorKind::CertificateNotYetValid => Code::NotYetValid,
            _ => Code::Usage,
        };
        self.faults.push(Fault::new(code, "/KeyInfo", signature.element, error.message().to_owned()));
    }

    fn trusted(&mut self, signature: &Signature<'d, 't>, signer: &Certificate) -> Option<bool> {
        if self.trust.anchors().is_empty() {
            let words = "who signed was not checked: the signature is compared with the certificate that it carries itself";
            self.faults.push(
                Fault::new(Code::TrustNotAsked, "/KeyInfo", signature.element, words)
                    .remedy("name the certificates to trust (the authority's, or the signer's own)"),
            );
            return None;
        }
        let reached = self.trust.reaches(signer, &signature.certificates);
        if let Err(reason) = &reached {
            let words = format!("no trust anchor vouches for the signer's certificate ({reason})");
            self.faults.push(
                Fault::new(Code::Untrusted, "/KeyInfo", signature.element, words)
                    .remedy("trust the authority that issued it, if it is the right one, or ask the sender"),
            );
        }
        Some(reached.is_ok())
    }
}
