//! The public key that is registered at a token service, as a JSON Web Key.

use std::fmt;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::{Error, ErrorKind, Result};
use crate::options::Object;
use crate::secret::Secret;
use crate::sign::PublicRsa;

/// How a grant for Maskinporten is signed (RFC 7518, section 3.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub enum GrantAlgorithm {
    /// RSA (PKCS#1 v1.5) with SHA-256.
    #[default]
    #[serde(rename = "RS256")]
    Rs256,
    /// RSA (PKCS#1 v1.5) with SHA-384.
    #[serde(rename = "RS384")]
    Rs384,
    /// RSA (PKCS#1 v1.5) with SHA-512.
    #[serde(rename = "RS512")]
    Rs512,
}

impl GrantAlgorithm {
    /// Every algorithm.
    pub const ALL: &'static [GrantAlgorithm] =
        &[GrantAlgorithm::Rs256, GrantAlgorithm::Rs384, GrantAlgorithm::Rs512];

    /// The name in settings, headers and keys, such as `RS256`.
    pub const fn name(self) -> &'static str {
        match self {
            GrantAlgorithm::Rs256 => "RS256",
            GrantAlgorithm::Rs384 => "RS384",
            GrantAlgorithm::Rs512 => "RS512",
        }
    }

    /// The algorithm of this name.
    pub fn from_name(name: &str) -> Option<GrantAlgorithm> {
        Self::ALL.iter().copied().find(|algorithm| algorithm.name() == name)
    }

    pub(crate) const fn jws(self) -> jsonwebtoken::Algorithm {
        match self {
            GrantAlgorithm::Rs256 => jsonwebtoken::Algorithm::RS256,
            GrantAlgorithm::Rs384 => jsonwebtoken::Algorithm::RS384,
            GrantAlgorithm::Rs512 => jsonwebtoken::Algorithm::RS512,
        }
    }
}

impl fmt::Display for GrantAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A public RSA key as a JSON Web Key (RFC 7517), in the form in which Maskinporten registers it. It has no private member.
///
/// ```no_run
/// use ecoc::Jwk;
///
/// let jwk = Jwk::from_key_file(&std::fs::read("client.pem")?, None, None)?;
/// println!("{:#}", jwk.to_json());
/// println!("then set kid = {:?} under [svv]", jwk.kid());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jwk {
    modulus: String,
    exponent: String,
    kid: Option<String>,
    thumbprint: String,
    algorithm: GrantAlgorithm,
}

impl Jwk {
    /// The public half of the key in a file (PEM, DER or PKCS#12), the same that a client with this `key` and a `kid` signs with.
    /// Where certificates are given, one of them has to be the key's.
    ///
    /// # Errors
    /// `WrongPassword`, `UnreadableKey`, `MissingKey`; `KeyMismatch`; `UnsupportedAlgorithm` for a key that is not RSA of 2048 to
    /// 8192 bits.
    pub fn from_key_file(key: &[u8], certificates: Option<&[u8]>, password: Option<&Secret>) -> Result<Jwk> {
        PublicRsa::of_key_file(key, certificates, password).map(|public| Jwk::new(&public))
    }

    /// The public key of a certificate (PEM or DER, those of its issuers may stand beside it): for private keys that no file holds.
    ///
    /// # Errors
    /// `UnreadableKey`, `MissingCertificate`; `InvalidArgument` when it is not plain which certificate is meant;
    /// `UnsupportedAlgorithm` for a key that is not RSA.
    pub fn from_certificate(certificates: &[u8]) -> Result<Jwk> {
        PublicRsa::of_certificates(certificates).map(|public| Jwk::new(&public))
    }

    /// The key of a file, or of a certificate where there is none: what a host gives.
    #[doc(hidden)]
    pub fn of(key: Option<&[u8]>, certificates: Option<&[u8]>, password: Option<&Secret>) -> Result<Jwk> {
        match (key, certificates) {
            (Some(key), _) => Jwk::from_key_file(key, certificates, password),
            (None, Some(certificates)) => Jwk::from_certificate(certificates),
            (None, None) => {
                Err(Error::new(ErrorKind::InvalidArgument, "there is neither key nor certificate")
                    .with_remedy("give the key, or the certificate of a key that no file holds"))
            }
        }
    }

    fn new(public: &PublicRsa) -> Jwk {
        let modulus = URL_SAFE_NO_PAD.encode(&public.modulus);
        let exponent = URL_SAFE_NO_PAD.encode(&public.exponent);
        // The required members in the order of their names, without white space (RFC 7638, section 3).
        let canonical = format!(r#"{{"e":"{exponent}","kty":"RSA","n":"{modulus}"}}"#);
        let digest = digest::digest(&digest::SHA256, canonical.as_bytes());
        Jwk {
            thumbprint: URL_SAFE_NO_PAD.encode(digest),
            kid: None,
            algorithm: GrantAlgorithm::default(),
            modulus,
            exponent,
        }
    }

    /// Names the key; else its name is its thumbprint.
    #[must_use]
    pub fn with_kid(mut self, kid: impl Into<String>) -> Jwk {
        self.kid = Some(kid.into());
        self
    }

    /// Says how the key will sign; RS256 else.
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: GrantAlgorithm) -> Jwk {
        self.algorithm = algorithm;
        self
    }

    /// Reads name and algorithm from a JSON object, as all languages hand them over: `kid` and `algorithm`. What is absent or `null` stays
    /// as it is.
    ///
    /// # Errors
    /// `InvalidArgument` for a key that does not exist, a value of the wrong type, or an algorithm that is none of [`GrantAlgorithm`].
    pub fn with_options(mut self, options: &Value) -> Result<Jwk> {
        let Some(object) = Object::read(options, "", &["kid", "algorithm"])? else { return Ok(self) };
        if let Some(kid) = object.text("kid")? {
            self = self.with_kid(kid);
        }
        if let Some(name) = object.text("algorithm")? {
            let algorithm = GrantAlgorithm::from_name(&name);
            let wrong = || object.wrong("algorithm", "none of RS256, RS384 and RS512");
            self = self.with_algorithm(algorithm.ok_or_else(wrong)?);
        }
        Ok(self)
    }

    /// The key's name, for the setting `kid`.
    pub fn kid(&self) -> &str {
        self.kid.as_deref().unwrap_or(&self.thumbprint)
    }

    /// The key's SHA-256 thumbprint (RFC 7638).
    pub fn thumbprint(&self) -> &str {
        &self.thumbprint
    }

    /// The key as a JSON object.
    pub fn to_json(&self) -> Value {
        json!({
            "kty": "RSA",
            "use": "sig",
            "alg": self.algorithm.name(),
            "kid": self.kid(),
            "n": self.modulus,
            "e": self.exponent,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn the_thumbprint_is_that_of_the_standards_example() {
        // RFC 7638, section 3.1.
        let modulus = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRX\
                       jBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaS\
                       qzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksIN\
                       HaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
        let jwk = Jwk::new(&PublicRsa { modulus: bytes(modulus), exponent: bytes("AQAB") });
        assert_eq!(jwk.thumbprint(), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
        assert_eq!(jwk.to_json()["n"], modulus);
    }

    #[test]
    fn a_jwk_names_its_key_and_holds_the_public_members_alone() {
        let key =
            rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_2048).unwrap();
        let jwk = Jwk::from_key_file(key.serialize_pem().as_bytes(), None, None).unwrap();
        let json = jwk.to_json();
        let members: Vec<_> = json.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(members, ["kty", "use", "alg", "kid", "n", "e"]);
        assert_eq!((&json["alg"], &json["kid"]), (&"RS256".into(), &jwk.thumbprint().into()));
        let named = jwk.clone().with_kid("2026-autumn").with_algorithm(GrantAlgorithm::Rs512).to_json();
        assert_eq!((&named["alg"], &named["kid"]), (&"RS512".into(), &"2026-autumn".into()));

        let by_options = |options: Value| jwk.clone().with_options(&options);
        assert_eq!(
            by_options(json!({ "kid": "2026-autumn", "algorithm": "RS512" })).unwrap().to_json(),
            named
        );
        assert_eq!(by_options(Value::Null).unwrap(), jwk);
        for wrong in [json!({ "kids": "x" }), json!({ "kid": 7 }), json!({ "algorithm": "ES256" })] {
            assert_eq!(by_options(wrong).unwrap_err().kind(), ErrorKind::InvalidArgument);
        }

        let certificate =
            |key: &rcgen::KeyPair| rcgen::CertificateParams::default().self_signed(key).unwrap().pem();
        let own = certificate(&key);
        assert_eq!(Jwk::from_certificate(own.as_bytes()).unwrap(), jwk);
        let both = Jwk::from_key_file(key.serialize_pem().as_bytes(), Some(own.as_bytes()), None);
        assert_eq!(both.unwrap(), jwk);
        let other = rcgen::KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256).unwrap();
        let foreign = certificate(&other);
        let mismatch = Jwk::from_key_file(key.serialize_pem().as_bytes(), Some(foreign.as_bytes()), None);
        assert_eq!(mismatch.unwrap_err().kind(), ErrorKind::KeyMismatch);
        for unfit in [
            Jwk::from_certificate(foreign.as_bytes()),
            Jwk::from_key_file(other.serialize_pem().as_bytes(), None, None),
        ] {
            assert_eq!(unfit.unwrap_err().kind(), ErrorKind::UnsupportedAlgorithm);
        }
    }
}
