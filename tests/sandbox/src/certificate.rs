//! Certificate chains, as far as a token service looks at them: dates, who signed whom, whose organisation.
//!
//! No list of trusted issuers is kept: test seals are made at test time. A chain has to be consistent in itself instead.

use aws_lc_rs::digest;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P384_SHA384_ASN1, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, UnparsedPublicKey, VerificationAlgorithm,
};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jsonwebtoken::DecodingKey;
use x509_cert::Certificate;
use x509_cert::der::{Decode as _, DecodePem as _, Encode as _};

/// Longer chains are refused.
const MAX_CHAIN: usize = 8;

/// The key of a chain's first certificate and the organisation numbers that it names.
pub(crate) struct Leaf {
    pub(crate) key: DecodingKey,
    pub(crate) organisations: Vec<String>,
}

/// Checks a chain of base64 DER certificates, the signer's first: each is valid now and signed by the next.
pub(crate) fn check_chain(chain: &[String]) -> Result<Leaf, String> {
    if chain.len() > MAX_CHAIN {
        return Err(format!("more than {MAX_CHAIN} certificates"));
    }
    let certificates = chain.iter().map(|text| read(text)).collect::<Result<Vec<_>, _>>()?;
    let first = certificates.first().ok_or("there is no certificate")?;
    for (index, certificate) in certificates.iter().enumerate() {
        let tbs = certificate.tbs_certificate();
        let validity = tbs.validity();
        let now = std::time::SystemTime::now();
        if now < validity.not_before.to_system_time() || now > validity.not_after.to_system_time() {
            return Err(format!("certificate {} is not valid now", index + 1));
        }
        let issuer = match certificates.get(index + 1) {
            Some(next) => next,
            None if tbs.issuer() == tbs.subject() => certificate,
            None => break,
        };
        if issuer.tbs_certificate().subject() != tbs.issuer() || !signed_by(certificate, issuer) {
            return Err(format!("certificate {} is not signed by the one after it", index + 1));
        }
    }
    Ok(Leaf { key: rsa_key(first)?, organisations: organisations(first) })
}

/// The `x5t#S256` of a certificate in PEM, and its key.
pub(crate) fn thumbprint_and_key(pem: &str) -> Result<(String, DecodingKey), String> {
    let certificate =
        Certificate::from_pem(pem).map_err(|fault| format!("no certificate in PEM: {fault}"))?;
    let der = certificate.to_der().map_err(|fault| fault.to_string())?;
    let thumbprint = URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, &der));
    Ok((thumbprint, rsa_key(&certificate)?))
}

fn read(text: &str) -> Result<Certificate, String> {
    let der = STANDARD.decode(text).map_err(|_| "a certificate that is no base64")?;
    Certificate::from_der(&der).map_err(|_| "a certificate that is no DER".to_owned())
}

fn rsa_key(certificate: &Certificate) -> Result<DecodingKey, String> {
    let info = certificate.tbs_certificate().subject_public_key_info();
    if info.algorithm.oid.to_string() != "1.2.840.113549.1.1.1" {
        return Err("the certificate's key is no RSA key".to_owned());
    }
    Ok(DecodingKey::from_rsa_der(info.subject_public_key.raw_bytes()))
}

fn signed_by(certificate: &Certificate, issuer: &Certificate) -> bool {
    let key = issuer.tbs_certificate().subject_public_key_info().subject_public_key.raw_bytes();
    let algorithm: &dyn VerificationAlgorithm =
        match certificate.signature_algorithm().oid.to_string().as_str() {
            "1.2.840.113549.1.1.11" => &RSA_PKCS1_2048_8192_SHA256,
            "1.2.840.113549.1.1.12" => &RSA_PKCS1_2048_8192_SHA384,
            "1.2.840.113549.1.1.13" => &RSA_PKCS1_2048_8192_SHA512,
            "1.2.840.10045.4.3.2" => &ECDSA_P256_SHA256_ASN1,
            "1.2.840.10045.4.3.3" => &ECDSA_P384_SHA384_ASN1,
            _ => return false,
        };
    certificate.tbs_certificate().to_der().is_ok_and(|signed| {
        UnparsedPublicKey::new(algorithm, key).verify(&signed, certificate.signature().raw_bytes()).is_ok()
    })
}

/// The nine digits of `organizationIdentifier` (`NTRNO-…`) and of `serialNumber`, where Norwegian enterprise
/// certificates hold them.
fn organisations(certificate: &Certificate) -> Vec<String> {
    let subject = certificate.tbs_certificate().subject();
    subject
        .iter()
        .filter(|attribute| matches!(attribute.oid.to_string().as_str(), "2.5.4.97" | "2.5.4.5"))
        .filter_map(|attribute| std::str::from_utf8(attribute.value.value()).ok())
        .map(|text| text.strip_prefix("NTRNO-").unwrap_or(text).to_owned())
        .collect()
}
