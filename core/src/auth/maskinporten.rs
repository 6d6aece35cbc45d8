//! Maskinporten: the JWT grant (RFC 7523), for SVV. Source: Digdir's documentation of Maskinporten.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use reqwest::Url;
use serde::Serialize;

use super::{Code, Fingerprint, Grant, fingerprint, form, numeric_date};
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
        Key { key: EncodingKey::from_rsa_der(key.expose()), header: Header::new(Algorithm::RS256) }
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
        numbered.or_else(|| description.contains(FROM_THE_FUTURE).then(|| FROM_THE_FUTURE.to_owned()))
    }

    fn codes(&self) -> &'static [Code] {
        CODES
    }
}

const FROM_THE_FUTURE: &str = "Issue time is after now";

const fn code(code: &'static str, meaning: &'static str, remedy: &'static str) -> Code {
    Code { code, kind: ErrorKind::TokenRefused, meaning, remedy }
}

const fn clock(code: &'static str, meaning: &'static str) -> Code {
    Code { code, kind: ErrorKind::ClockSkew, meaning, remedy: "set this machine's clock by a time server" }
}

/// What Maskinporten's codes mean.
static CODES: &[Code] = &[
    code("MP-011", "a parameter of the grant is not valid", "check scope, resource and consumer_org"),
    code("MP-012", "the grant was used before", "try again: every attempt makes a new one"),
    code("MP-100", "the client is not known", "check client_id, and that it is of this environment"),
    code(
        "MP-110",
        "the grant is made out to another audience",
        "set audience to the issuer of this environment, with the closing slash",
    ),
    code(
        "MP-120",
        "the certificate is not valid",
        "use a business certificate (virksomhetssertifikat) that holds, of the right environment",
    ),
    code("MP-121", "the registered key has expired", "register a new key: keys live one year"),
    code(
        "MP-122",
        "the organisation number is not that of the certificate",
        "use the certificate of the organisation that owns the client",
    ),
    code("MP-123", "the certificate chain is not an array", "report this as a fault of ecoc"),
    code(
        "MP-124",
        "the signature of the grant is not valid",
        "check that key and certificate (or kid) belong together",
    ),
    clock("MP-130", "the times of the grant do not fit the service's clock"),
    clock(FROM_THE_FUTURE, "the grant was issued in the service's future"),
    code(
        "MP-200",
        "the scope is not registered for the client",
        "add the scope to the client in the self-service of Digdir, or check scope",
    ),
    code(
        "MP-201",
        "the client may not use the scope",
        "ask SVV (brukerstotte@vegvesen.no) to grant the scope to your organisation",
    ),
    code(
        "MP-250",
        "the customer has no access to the scope",
        "the customer (consumer_org) has to get access to the scope from SVV",
    ),
    code(
        "MP-251",
        "the customer has not delegated the scope",
        "the customer (consumer_org) has to delegate the scope to you in Altinn",
    ),
];
