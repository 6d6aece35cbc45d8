//! Microsoft Entra ID: OAuth 2.0 client credentials, for VCA. The client proves itself with its secret or with a certificate.

pub(crate) mod codes;

use std::time::SystemTime;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use reqwest::Url;
use serde::Serialize;

use super::codes::Code;
use super::{Fingerprint, Grant, fingerprint, form, numeric_date};
use crate::error::{Error, ErrorKind, Result};
use crate::http::Request;
use crate::secret::Secret;

/// How long an assertion holds, in seconds.
const ASSERTION_LIFE: u64 = 300;

/// The client credentials grant.
pub(crate) struct Entra {
    pub(crate) token_url: Url,
    pub(crate) client_id: String,
    pub(crate) scope: String,
    pub(crate) proof: Proof,
}

/// How the client proves who it is.
pub(crate) enum Proof {
    Secret(Secret),
    Certificate(Box<Certified>),
}

/// A key whose certificate is registered at Entra.
pub(crate) struct Certified {
    key: EncodingKey,
    thumbprint: String,
}

impl Certified {
    /// Takes the key as PKCS#1 DER and the certificate as DER.
    pub(crate) fn new(key: &Secret, certificate: &[u8]) -> Certified {
        let thumbprint = URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, certificate));
        Certified { key: EncodingKey::from_rsa_der(key.expose()), thumbprint }
    }

    fn assertion(&self, audience: &str, client_id: &str, utc: SystemTime) -> Result<String> {
        let now = numeric_date(utc);
        let jti = uuid::Uuid::new_v4().to_string();
        let claims = Claims {
            aud: audience,
            iss: client_id,
            sub: client_id,
            jti: &jti,
            nbf: now,
            iat: now,
            exp: now + ASSERTION_LIFE,
        };
        let mut header = Header::new(Algorithm::PS256);
        header.x5t_s256 = Some(self.thumbprint.clone());
        jsonwebtoken::encode(&header, &claims, &self.key).map_err(|fault| {
            Error::new(ErrorKind::SigningFailed, "the key cannot sign the client assertion")
                .with_source(fault)
        })
    }
}

/// The claims of a client assertion (RFC 7523, section 3).
#[derive(Serialize)]
struct Claims<'a> {
    aud: &'a str,
    iss: &'a str,
    sub: &'a str,
    jti: &'a str,
    nbf: u64,
    iat: u64,
    exp: u64,
}

impl Grant for Entra {
    fn fingerprint(&self) -> Fingerprint {
        let proof = match &self.proof {
            Proof::Secret(secret) => secret.expose(),
            Proof::Certificate(certified) => certified.thumbprint.as_bytes(),
        };
        fingerprint(&[
            self.token_url.as_str().as_bytes(),
            self.client_id.as_bytes(),
            self.scope.as_bytes(),
            proof,
        ])
    }

    fn request(&self, utc: SystemTime) -> Result<Request> {
        let mut pairs = vec![
            ("client_id", self.client_id.as_str()),
            ("grant_type", "client_credentials"),
            ("scope", self.scope.as_str()),
        ];
        let assertion;
        let proof = match &self.proof {
            Proof::Secret(secret) => {
                let text = secret.expose_str().ok_or_else(|| {
                    Error::new(ErrorKind::InvalidSetting, "client_secret is not UTF-8 text")
                })?;
                pairs.push(("client_secret", text));
                secret.clone()
            }
            Proof::Certificate(certified) => {
                assertion = certified.assertion(self.token_url.as_str(), &self.client_id, utc)?;
                pairs.push((
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                ));
                pairs.push(("client_assertion", &assertion));
                Secret::from(assertion.as_str())
            }
        };
        let body = form(&self.token_url, &pairs);
        let mut request = Request::post(self.token_url.clone(), "application/x-www-form-urlencoded", body)
            .header("accept", "application/json");
        request.secrets.push(proof);
        Ok(request)
    }

    fn service(&self) -> &'static str {
        "Microsoft Entra ID"
    }

    /// Entra's descriptions begin with their number: `AADSTS7000215: …`.
    fn code(&self, description: &str) -> Option<String> {
        let start = description.find("AADSTS")?;
        let code: String = description[start..].chars().take_while(char::is_ascii_alphanumeric).collect();
        (code.len() > "AADSTS".len()).then_some(code)
    }

    fn codes(&self) -> &'static [Code] {
        codes::CODES
    }
}
