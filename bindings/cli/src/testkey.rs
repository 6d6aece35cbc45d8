//! A key and certificate for the sandbox and the demo, made anew for each run. Nobody trusts it.

use std::time::{Duration, SystemTime};

use ecoc::{Error, ErrorKind, Result};
use rcgen::{CertificateParams, DnType, KeyPair, KeyUsagePurpose, PKCS_RSA_SHA256};

/// The test seal's owner, as its certificate names it.
pub(crate) const SUBJECT: &str = "ecoc test seal (nobody trusts it)";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A key (PKCS#8), its public half (SPKI) and its own certificate, all PEM.
pub(crate) struct TestKey {
    pub(crate) key: String,
    pub(crate) public: String,
    pub(crate) certificate: String,
}

impl TestKey {
    /// Makes an RSA key of 2048 bits with a certificate for signing, valid for a month.
    pub(crate) fn make() -> Result<TestKey> {
        let failed = |error: rcgen::Error| {
            Error::new(ErrorKind::Internal, "no test key could be made").with_source(error)
        };
        let key = KeyPair::generate_for(&PKCS_RSA_SHA256).map_err(failed)?;
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, SUBJECT);
        params.distinguished_name.push(DnType::OrganizationName, "ecoc sandbox");
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::ContentCommitment];
        params.not_before = (SystemTime::now() - DAY).into();
        params.not_after = (SystemTime::now() + 30 * DAY).into();
        let certificate = params.self_signed(&key).map_err(failed)?;
        Ok(TestKey { key: key.serialize_pem(), public: key.public_key_pem(), certificate: certificate.pem() })
    }
}
