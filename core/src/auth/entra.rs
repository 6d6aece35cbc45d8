//! Microsoft Entra ID: OAuth 2.0 client credentials, for VCA. The client proves itself with its secret or with a certificate.

use std::time::SystemTime;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use reqwest::Url;
use serde::Serialize;

use super::{Code, Fingerprint, Grant, fingerprint, form, numeric_date};
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
        CODES
    }
}

const fn code(code: &'static str, meaning: &'static str, remedy: &'static str) -> Code {
    Code { code, kind: ErrorKind::TokenRefused, meaning, remedy }
}

/// What Entra's numbers mean for a client like this one. Source: Microsoft's reference of AADSTS error codes.
static CODES: &[Code] = &[
    code(
        "AADSTS7000215",
        "the client secret is wrong",
        "set client_secret to the secret's value (not to its id)",
    ),
    code("AADSTS7000222", "the client secret has expired", "ask VCA for a new secret and set client_secret"),
    code("AADSTS7000216", "the client did not prove who it is", "set client_secret, or certificate and key"),
    code("AADSTS7000218", "the client did not prove who it is", "set client_secret, or certificate and key"),
    code("AADSTS7000112", "the client is disabled", "ask VCA to enable it"),
    code(
        "AADSTS700016",
        "the client id is not known in this tenant",
        "check client_id and tenant, and that both are of the same environment",
    ),
    code("AADSTS70001", "the client id is not known in this tenant", "check client_id and tenant"),
    code("AADSTS90002", "the tenant does not exist", "check tenant"),
    code("AADSTS900021", "the tenant does not exist", "check tenant"),
    code("AADSTS900023", "the tenant is neither a GUID nor a domain name", "check tenant"),
    code(
        "AADSTS900144",
        "the request lacks a parameter",
        "check that client_id, the secret or certificate, and scope are set",
    ),
    code("AADSTS70011", "the scope is not valid", "check scope; it ends in /.default"),
    code("AADSTS1002012", "the scope does not fit client credentials", "check scope; it ends in /.default"),
    code(
        "AADSTS500011",
        "the scope names an API that this tenant does not know",
        "check scope, and that it is of the same environment as the client",
    ),
    code(
        "AADSTS650057",
        "the scope names an API that the client may not use",
        "check scope, or ask VCA to grant the access",
    ),
    code("AADSTS501051", "the client has no role at this API", "ask VCA to assign the role"),
    code(
        "AADSTS53003",
        "a rule of access of the tenant blocks the client, for instance by its network",
        "ask VCA which networks are allowed",
    ),
    code(
        "AADSTS700027",
        "the signature of the client assertion does not fit a registered certificate",
        "register the certificate at VCA, or check that certificate and key belong together",
    ),
    code(
        "AADSTS50012",
        "the client assertion's signature is not valid",
        "check that certificate and key belong together",
    ),
    code(
        "AADSTS700030",
        "the certificate is not valid",
        "check the certificate's dates and its registration",
    ),
    code("AADSTS700021", "the client assertion names another client", "check client_id"),
    Code {
        code: "AADSTS700024",
        kind: ErrorKind::ClockSkew,
        meaning: "the client assertion is not valid at the service's time",
        remedy: "set this machine's clock by a time server",
    },
    Code {
        code: "AADSTS90033",
        kind: ErrorKind::ServerFault,
        meaning: "the service has a passing fault",
        remedy: "try again later",
    },
    Code {
        code: "AADSTS50196",
        kind: ErrorKind::Throttled,
        meaning: "the client asks too often for the same token",
        remedy: "keep one process, or one long-lived client, and try again later",
    },
];
