//! Maskinporten: the JWT grant (RFC 7523), for SVV. Source: Digdir's documentation of Maskinporten.

pub(crate) mod codes;

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::{EncodingKey, Header};
use reqwest::Url;
use serde::Serialize;

use super::codes::Code;
use super::jwk::GrantAlgorithm;
use super::{Fingerprint, Grant, fingerprint, form, numeric_date};
use crate::error::{Error, ErrorKind, Result};
use crate::http::Request;
use crate::secret::Secret;

/// How long a grant holds, in seconds; Maskinporten takes at most 120.
const GRANT_LIFE: u64 = 100;

/// The JWT grant.
pub(crate) struct Maskinporten {
    pub(crate) token_url: Url,
    /// The issuer, with its closing slash: `https://maskinporten.no/`.
    pub(crate) audience: String,
    pub(crate) client_id: String,
    pub(crate) scope: String,
    pub(crate) resource: Vec<String>,
    pub(crate) consumer_org: Option<String>,
    pub(crate) key: Key,
}

/// The key that signs the grant, and how Maskinporten knows it.
pub(crate) struct Key {
    key: EncodingKey,
    header: Header,
}

impl Key {
    /// Takes the key as PKCS#1 DER, known by its certificate: DER, the leaf first.
    pub(crate) fn with_chain<'a>(key: &Secret, chain: impl Iterator<Item = &'a [u8]>) -> Key {
        let mut known = Key::new(key);
        known.header.x5c = Some(chain.map(|certificate| STANDARD.encode(certificate)).collect());
        known
    }

    /// Takes the key as PKCS#1 DER, known by the id under which it is registered.
    pub(crate) fn with_kid(key: &Secret, kid: &str) -> Key {
        let mut known = Key::new(key);
        known.header.kid = Some(kid.to_owned());
        known
    }

    fn new(key: &Secret) -> Key {
        let header = Header::new(GrantAlgorithm::default().jws());
        Key { key: EncodingKey::from_rsa_der(key.expose()), header }
    }

    /// Signs with this algorithm.
    pub(crate) fn signing_with(mut self, algorithm: GrantAlgorithm) -> Key {
        self.header.alg = algorithm.jws();
        self
    }
}

/// The claims that Maskinporten takes; it refuses any other.
#[derive(Serialize)]
struct Claims<'a> {
    aud: &'a str,
    iss: &'a str,
    scope: &'a str,
    iat: u64,
    exp: u64,
    jti: String,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    resource: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    consumer_org: Option<&'a str>,
}

impl Maskinporten {
    fn assertion(&self, utc: SystemTime) -> Result<String> {
        let now = numeric_date(utc);
        let claims = Claims {
            aud: &self.audience,
            iss: &self.client_id,
            scope: &self.scope,
            iat: now,
            exp: now + GRANT_LIFE,
            jti: uuid::Uuid::new_v4().to_string(),
            resource: &self.resource,
            consumer_org: self.consumer_org.as_deref(),
        };
        jsonwebtoken::encode(&self.key.header, &claims, &self.key.key).map_err(|fault| {
            Error::new(ErrorKind::SigningFailed, "the key cannot sign the grant for Maskinporten")
                .with_source(fault)
        })
    }
}

impl Grant for Maskinporten {
    fn fingerprint(&self) -> Fingerprint {
        let known = self.key.header.kid.iter().chain(self.key.header.x5c.iter().flatten());
        let resource = self.resource.join(" ");
        let organisation = self.consumer_org.as_deref().unwrap_or_default();
        let mut parts: Vec<&[u8]> =
            [self.token_url.as_str(), &self.audience, &self.client_id, &self.scope, &resource, organisation]
                .map(str::as_bytes)
                .to_vec();
        parts.push(self.key.key.as_bytes());
        parts.extend(known.map(String::as_bytes));
        fingerprint(&parts)
    }

    fn request(&self, utc: SystemTime) -> Result<Request> {
        let assertion = self.assertion(utc)?;
        let pairs = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            ("assertion", assertion.as_str()),
        ];
        let body = form(&self.token_url, &pairs);
        let mut request = Request::post(self.token_url.clone(), "application/x-www-form-urlencoded", body)
            .header("accept", "application/json");
        request.secrets.push(Secret::from(assertion));
        Ok(request)
    }

    fn service(&self) -> &'static str {
        "Maskinporten"
    }

    /// Maskinporten names a code as `MP-110` within its description; a grant from the future may have words only.
    fn code(&self, description: &str) -> Option<String> {
        let numbered = description.match_indices("MP-").find_map(|(at, prefix)| {
            let digits: String =
                description[at + prefix.len()..].chars().take_while(char::is_ascii_digit).collect();
            (!digits.is_empty()).then(|| format!("{prefix}{digits}"))
        });
        numbered.or_else(|| {
            description.contains(codes::FROM_THE_FUTURE).then(|| codes::FROM_THE_FUTURE.to_owned())
        })
    }

    fn codes(&self) -> &'static [Code] {
        codes::CODES
    }
}
