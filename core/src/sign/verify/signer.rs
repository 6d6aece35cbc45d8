//! Who signed: the signature value, the certificate that it fits, and whether to believe that one.

use super::crypto::{self, Outcome};
use super::findings::{Code, Fault};
use super::model::Signature;
use super::{Check, names};
use crate::error::ErrorKind;
use crate::sign::certificate::{COMMON_NAME, Certificate, ORGANIZATION, ORGANIZATION_IDENTIFIER};
use crate::sign::element::canonical;
use crate::sign::parties::Parties;

impl<'d, 't> Check<'d, 't> {
    /// The certificate whose key made the signature value; where none did, a fault, and the certificate that claims to.
    pub(super) fn signer<'s>(&mut self, signature: &'s Signature<'d, 't>) -> Option<&'s Certificate>
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
                            let words = "the signature was formatted after signing: its value fits SignedInfo only without the white space between the elements";
                            let fault =
                                Fault::new(Code::Reformatted, "/SignedInfo", signature.signed_info, words);
                            self.faults.push(fault);
                            self.reformatted = true;
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
            ),
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
    pub(super) fn certificate(&mut self, signature: &Signature<'d, 't>, signer: &Certificate) {
        if let Some(weakness) = crypto::weakness(signature.algorithm, Some(signer)) {
            let words = format!("the signature is weak: it is made with {weakness}");
            self.faults.push(
                Fault::new(Code::Weak, "/SignedInfo/SignatureMethod", signature.algorithm_at, words)
                    .expected("RSA of 2048 bits or more, or ECDSA, with SHA-256 or better"),
            );
        }
        let key_info = signature.key_info();
        if let Err(error) = signer.check_fitness(self.trust.time()) {
            let code = match error.kind() {
                ErrorKind::CertificateExpired => Code::Expired,
                ErrorKind::CertificateNotYetValid => Code::NotYetValid,
                _ => Code::Usage,
            };
            let words = error.message().to_owned();
            self.faults.push(Fault::new(code, "/KeyInfo", key_info, words));
        }
    }

    /// The signer must be the manufacturer or its EU representative: a warning when the names do not show it, since a company may seal
    /// under another name than the one in its type approval.
    pub(super) fn named(&mut self, signature: &Signature<'d, 't>, signer: &Certificate) {
        let Parties { manufacturers, representatives, .. } = &self.scan.parties;
        if manufacturers.is_empty() && representatives.is_empty() {
            return;
        }
        let mut names = signer.subject_values(ORGANIZATION);
        names.extend(signer.subject_values(COMMON_NAME));
        let mut parties = manufacturers.iter().chain(representatives);
        if parties.any(|party| names.iter().any(|name| names::same(name, party))) {
            return;
        }
        names.extend(signer.subject_values(ORGANIZATION_IDENTIFIER));
        let named = if names.is_empty() { signer.subject() } else { names.join(", ") };
        let mut expected = listed("the manufacturer", manufacturers);
        if !representatives.is_empty() {
            expected = format!("{expected} or {}", listed("the EU representative", representatives));
        }
        let words = "the certificate is that of `{}`, whom the document names neither as manufacturer nor as EU representative";
        self.faults.push(
            Fault::new(Code::Stranger, "/KeyInfo", signature.key_info(), words)
                .value(&named)
                .expected(expected),
        );
    }

    /// Whether an anchor vouches for the signer; `None` when none was given.
    pub(super) fn trusted(&mut self, signature: &Signature<'d, 't>, signer: &Certificate) -> Option<bool> {
        let key_info = signature.key_info();
        if self.trust.anchors().is_empty() {
            let words = "who signed was not checked: the signature is compared with the certificate that it carries itself";
            self.faults.push(Fault::new(Code::TrustNotAsked, "/KeyInfo", key_info, words));
            return None;
        }
        let reached = self.trust.reaches(signer, &signature.certificates);
        if let Err(reason) = &reached {
            let words = format!("no trust anchor vouches for the signer's certificate: {reason}");
            let fault = Fault::new(Code::Untrusted, "/KeyInfo", key_info, words);
            self.faults.push(fault.value(&signer.issuer()));
        }
        Some(reached.is_ok())
    }
}

/// `the manufacturer A or B`, `the manufacturer (not named)`.
fn listed(role: &str, names: &[String]) -> String {
    match names {
        [] => format!("{role} (the document names none)"),
        names => format!("{role} `{}`", names.join("` or `")),
    }
}
