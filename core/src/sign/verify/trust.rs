//! Whom to believe: anchors, and the way from a certificate to one of them.

use std::time::{SystemTime, UNIX_EPOCH};

use rustls_pki_types::{CertificateDer, UnixTime};
use webpki::{EndEntityCert, ExtendedKeyUsageValidator, KeyPurposeIdIter, anchor_from_trusted_cert};

use crate::error::{Error, ErrorKind, Result};
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

    pub(super) fn time(&self) -> SystemTime {
        self.at.unwrap_or_else(SystemTime::now)
    }

    pub(super) fn anchors(&self) -> &[Certificate] {
        &self.anchors
    }

    /// Whether `leaf` is an anchor, or a chain over `others` leads from it to one. Whether the leaf itself is valid at the time is
    /// judged elsewhere, so that one fault makes one finding.
    pub(super) fn reaches(&self, leaf: &Certificate, others: &[Certificate]) -> Result<(), String> {
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
