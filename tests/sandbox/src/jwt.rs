//! A JWT taken apart by hand, so that each fault of it can be told from the others.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::{AlgorithmParameters, Jwk};
use jsonwebtoken::{Algorithm, DecodingKey};
use serde_json::{Map, Value};

/// The parts of a JWT; nothing is verified yet.
pub(crate) struct Jwt<'a> {
    pub(crate) header: Map<String, Value>,
    pub(crate) claims: Map<String, Value>,
    signed: &'a str,
    signature: &'a str,
}

impl<'a> Jwt<'a> {
    /// Takes a compact JWT apart; `None` when it is none.
    pub(crate) fn parse(text: &'a str) -> Option<Jwt<'a>> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let object = |part: &str| {
            let bytes = URL_SAFE_NO_PAD.decode(part).ok()?;
            serde_json::from_slice::<Map<String, Value>>(&bytes).ok()
        };
        Some(Jwt { header: object(header)?, claims: object(claims)?, signed, signature })
    }

    /// The header's algorithm, when it is one of `allowed`.
    pub(crate) fn algorithm(&self, allowed: &[Algorithm]) -> Option<Algorithm> {
        let algorithm = self.header.get("alg")?.as_str()?.parse().ok()?;
        allowed.contains(&algorithm).then_some(algorithm)
    }

    /// Whether the signature is that of `key`.
    pub(crate) fn verify(&self, key: &DecodingKey, algorithm: Algorithm) -> bool {
        jsonwebtoken::crypto::verify(self.signature, self.signed.as_bytes(), key, algorithm).unwrap_or(false)
    }

    /// A claim that is text.
    pub(crate) fn text(&self, claim: &str) -> Option<&str> {
        self.claims.get(claim)?.as_str()
    }

    /// A claim that is a whole number.
    pub(crate) fn number(&self, claim: &str) -> Option<i64> {
        self.claims.get(claim)?.as_i64()
    }
}

/// Seconds since 1970.
pub(crate) fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// A public RSA key from a JWK or from PEM.
pub(crate) fn public_key(text: &str) -> Result<DecodingKey, String> {
    let text = text.trim();
    if text.contains("PRIVATE KEY") {
        return Err("this is a private key: only the public key is registered".to_owned());
    }
    if text.starts_with("-----BEGIN") {
        return DecodingKey::from_rsa_pem(text.as_bytes())
            .map_err(|fault| format!("no RSA key in PEM: {fault}"));
    }
    let jwk: Jwk = serde_json::from_str(text).map_err(|fault| format!("no JWK: {fault}"))?;
    match &jwk.algorithm {
        AlgorithmParameters::RSA(_) => {
            DecodingKey::from_jwk(&jwk).map_err(|fault| format!("no RSA key: {fault}"))
        }
        _ => Err("the JWK is of no RSA key".to_owned()),
    }
}
