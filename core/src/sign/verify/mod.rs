//! Verifying a signature, and saying what is wrong with it.
//!
//! Strict on purpose: one `Signature`, a child of the root, that covers the whole document; the transforms and algorithms of the
//! profile and no others; nothing is fetched. What is refused here may pass elsewhere, and must not be relied on.

mod crypto;
mod findings;
mod model;
mod names;
mod properties;
mod references;
mod signer;
mod trust;

use std::borrow::Cow;
use std::sync::Arc;

use serde_json::{Value, json};

use super::certificate::CertificateInfo;
use super::document::utf8;
use super::element::Element;
use super::scan::Scan;
use super::{Algorithm, DSIG};
use crate::report::{Finding, Layer, Report, Severity, Words};
use crate::xml::{self, Limits, Locator};
pub(crate) use findings::codes;
use findings::{Code, Fault};
use model::Signature;
pub use trust::Trust;

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
        let remedy = Some(Cow::Borrowed(fault.kind.remedy()));
        let words = Words { message: fault.message.clone(), expected: None, remedy };
        let code = fault.kind.code().0;
        let finding = Finding::with_detail(Layer::Xml, Severity::Error, code, Arc::new(words))
            .at("", line, column)
            .with_source("XML 1.0");
        Verification { report: Report::new(None, vec![finding]), ..Verification::default() }
    };
    let decoded = match xml::decode(xml, &limits) {
        Ok(decoded) => decoded,
        Err(fault) => return broken(&fault, utf8(xml)),
    };
    match Scan::run(&decoded.text, &limits) {
        Ok(scan) => {
            let (text, faults) = (&*decoded.text, Vec::new());
            Check { text, limits, scan: &scan, trust, faults, reformatted: false }.run()
        }
        Err(fault) => broken(&fault, &decoded.text),
    }
}

/// Whether the certificate's key made `value` over `message` by the algorithm.
pub(super) fn value_fits(
    algorithm: Algorithm,
    certificate: &super::certificate::Certificate,
    message: &[u8],
    value: &[u8],
) -> bool {
    crypto::verify(algorithm.uri(), certificate, message, value) == crypto::Outcome::Fits
}

struct Check<'d, 't> {
    text: &'t str,
    limits: Limits,
    scan: &'d Scan<'t>,
    trust: &'d Trust,
    faults: Vec<Fault>,
    /// Whether the signature's value fits `SignedInfo` only without the white space that somebody put into it.
    reformatted: bool,
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
        self.faults.sort_by_key(Fault::offset);
        let mut locator = Locator::new(self.text);
        let root = crate::excerpt::name(self.scan.root);
        let findings = self.faults.into_iter().map(|fault| fault.into_finding(&root, &mut locator)).collect();
        verification.report = Report::new(None, findings);
        verification
    }

    /// The one signature, at its place.
    fn signature(&self) -> Result<&'d Element<'t>, Fault> {
        let one = "one Signature, a child of the root element";
        let misplaced = |offset: usize, words: &'static str| {
            Err(Fault::at(Code::Misplaced, "", offset, words).expected(one))
        };
        if let Some(offset) = self.scan.stray {
            return misplaced(offset, "a signature stands elsewhere than as a child of the root element");
        }
        let element = match self.scan.signatures.as_slice() {
            [found] => &found.element,
            [] => {
                let words = "the document carries no signature";
                return Err(Fault::at(Code::Unsigned, "", 0, words).expected(one));
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
        let signer = self.signer(signature);
        for reference in &signature.references {
            if let Err(fault) = self.reference(signature, reference) {
                self.faults.push(fault);
            }
        }
        if !signature.references.iter().any(|reference| reference.uri == Some("")) {
            let words = "the signature does not cover the document: no reference has the empty URI";
            self.faults.push(Fault::new(Code::Coverage, "/SignedInfo", signature.signed_info, words));
        }
        self.properties(signature, signer, verification);
        let sound = self.faults.is_empty();
        if let Some(signer) = signer {
            verification.certificate = Some(signer.info());
            self.certificate(signature, signer);
            self.named(signature, signer);
            // Trust in a certificate that has not made the signature would be trust in a claim.
            verification.trusted = self.trusted(signature, signer).filter(|_| sound);
        }
    }
}
