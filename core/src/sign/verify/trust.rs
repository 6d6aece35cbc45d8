//! Whom to believe: anchors, and the way from a certificate to one of them.

use std::time::{SystemTime, UNIX_EPOCH};

use rustls_pki_types::{CertificateDer, UnixTime};
use serde_json::Value;
use webpki::{EndEntityCert, ExtendedKeyUsageValidator, KeyPurposeIdIter, anchor_from_trusted_cert};

use crate::error::{Error, ErrorKind, Result};
use crate::options::Object;
use crate::sign::certificate::Certificate;
use crate::sign::pem;

/// Whose signatures to believe, and as of when.
///
/// Without an anchor the signature is checked against the certificate that it carries itself: that tells whether the document was
/// changed, not who signed it, and the report says so.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    anchors: Vec<Certificate>,
    at: Option<SystemTime>,
}

impl Trust {
    /// Nobody in particular, as of now.
    pub fn new() -> Trust {
        Trust::default()
    }

    /// Adds the anchors in a PEM file (or one DER certificate): certificates of authorities, or the signer's own.
    ///
    /// # Errors
    /// `UnreadableKey` when a certificate cannot be read, `MissingCertificate` when there is none.
    pub fn with_pem(mut self, file: &[u8]) -> Result<Trust> {
        let before = self.anchors.len();
        self.anchors.extend(pem::certificates(file)?);
        if self.anchors.len() == before {
            return Err(Error::new(
                ErrorKind::MissingCertificate,
                "there is no certificate in the file of trust anchors",
            )
            .with_remedy("give a PEM file with the certificates to trust"));
        }
        Ok(self)
    }

    /// Judges certificates as of `time` instead of now, as for a document from an archive.
    #[must_use]
    pub fn with_time(mut self, time: SystemTime) -> Trust {
        self.at = Some(time);
        self
    }

    /// Reads whom to trust from a JSON object, as all languages hand it over: `trust`, PEM text or an array of such, and `at`, a time
    /// such as `2026-07-01T12:00:00Z`. What is absent or `null` is as in [`Trust::new`].
    ///
    /// # Errors
    /// `InvalidArgument` for a key that does not exist or a value of the wrong type; as for [`Trust::with_pem`].
    pub fn from_json(options: &Value) -> Result<Trust> {
        let Some(object) = Object::read(options, "", &["trust", "at"])? else { return Ok(Trust::new()) };
        let files = object.texts("trust")?;
        let trust = files.iter().try_fold(Trust::new(), |trust, pem| trust.with_pem(pem.as_bytes()))?;
        Ok(match object.time("at")? {
            Some(at) => trust.with_time(at),
            None => trust,
        })
    }

    pub(super) fn time(&self) -> SystemTime {
        self.at.unwrap_or_else(SystemTime::now)
    }

    pub(crate) fn anchors(&self) -> &[Certificate] {
        &self.anchors
    }

    /// Whether `leaf` is an anchor, or a chain over `others` leads from it to one. Whether the leaf itself is valid at the time is
    /// judged elsewhere, so that one fault makes one finding.
    pub(crate) fn reaches(&self, leaf: &Certificate, others: &[Certificate]) -> Result<(), String> {
        if self.anchors.contains(leaf) {
            return Ok(());
        }
        let ders = |certificates: &mut dyn Iterator<Item = &Certificate>| -> Vec<CertificateDer<'static>> {
            certificates.map(|certificate| CertificateDer::from(certificate.der().to_vec())).collect()
        };
        // The seal of a company vouches for itself, and never for another.
        let anchors = ders(&mut self.anchors.iter().filter(|anchor| anchor.may_issue()));
        let others = ders(&mut others.iter().filter(|other| *other != leaf && other.may_issue()));
        let anchors: Vec<_> =
            anchors.iter().filter_map(|anchor| anchor_from_trusted_cert(anchor).ok()).collect();
        let time = self.time().clamp(leaf.not_before(), leaf.not_after().max(leaf.not_before()));
        let time = UnixTime::since_unix_epoch(time.duration_since(UNIX_EPOCH).unwrap_or_default());
        let der = CertificateDer::from(leaf.der());
        let entity = EndEntityCert::try_from(&der).map_err(|error| reason(&error))?;
        entity
            .verify_for_usage(webpki::ALL_VERIFICATION_ALGS, &anchors, &others, time, AnyUsage, None, None)
            .map(drop)
            .map_err(|error| reason(&error))
    }
}

/// What stands in the way of trust, in words.
fn reason(error: &webpki::Error) -> String {
    use webpki::Error as E;
    let words = match error {
        E::UnknownIssuer => {
            "its issuer `{}` is none of the anchors, and no certificate in the signature leads to one"
        }
        E::CaUsedAsEndEntity => {
            "it is the certificate of an authority, which is believed only when it is an anchor itself"
        }
        E::CertExpired { .. } => "a certificate on the way to an anchor has expired",
        E::CertNotValidYet { .. } => "a certificate on the way to an anchor is not yet valid",
        E::UnsupportedCriticalExtension => {
            "a certificate on the way has a critical extension that is not known; make the seal's own certificate an anchor"
        }
        E::InvalidSignatureForPublicKey => "a certificate on the way was not signed by its issuer",
        other => return format!("a certificate on the way is not accepted ({other})"),
    };
    words.to_owned()
}

/// Seals are issued with many extended usages, or none; the key usage is what counts, and is judged elsewhere.
struct AnyUsage;

impl ExtendedKeyUsageValidator for AnyUsage {
    fn validate(&self, _: KeyPurposeIdIter<'_, '_>) -> Result<(), webpki::Error> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_wrong_with_options_is_named() {
        for (options, kind, words) in [
            (json!([]), ErrorKind::InvalidArgument, "no JSON object"),
            (json!({"trusts": ""}), ErrorKind::InvalidArgument, "`trusts`"),
            (json!({"trust": 1}), ErrorKind::InvalidArgument, "`trust`"),
            (json!({"trust": [null]}), ErrorKind::InvalidArgument, "`trust`"),
            (json!({"trust": "x"}), ErrorKind::UnreadableKey, "PEM"),
            (json!({"trust": [" "]}), ErrorKind::UnreadableKey, "PEM"),
            (json!({"at": "2026-07-01"}), ErrorKind::InvalidArgument, "`at`"),
            (json!({"at": 5}), ErrorKind::InvalidArgument, "`at`"),
        ] {
            let error = Trust::from_json(&options).unwrap_err();
            assert_eq!(error.kind(), kind, "{options}: {error}");
            assert!(error.message().contains(words), "{error}");
        }
    }

    #[test]
    fn time_is_read_and_what_is_absent_is_as_in_the_default() {
        for options in [json!(null), json!({}), json!({"trust": null, "at": null, }), json!({"trust": []})] {
            let trust = Trust::from_json(&options).unwrap();
            assert!(trust.anchors.is_empty() && trust.at.is_none());
        }
        let trust = Trust::from_json(&json!({"at": "1970-01-02T01:00:00+01:00"})).unwrap();
        assert_eq!(trust.at, Some(UNIX_EPOCH + std::time::Duration::from_secs(86_400)));
    }
}
