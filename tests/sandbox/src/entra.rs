//! Microsoft Entra ID, client credentials: the token service of VCA.
//!
//! | asked | rule | refused with | source |
//! | --- | --- | --- | --- |
//! | path | the tenant is VCA's, [`TENANT`] | AADSTS90002 | \[S\] |
//! | `Content-Type` | `application/x-www-form-urlencoded`; otherwise no field is seen | AADSTS900144 | \[S\] |
//! | fields | `client_id`, `grant_type`, `scope`, each once | AADSTS900144, AADSTS9002313 | \[S\], \[RFC 6749\] |
//! | `grant_type` | `client_credentials` | AADSTS70003 | \[S\] |
//! | `client_id` | the sandbox's client | AADSTS700016 | \[S\] |
//! | `client_secret` | present (or an assertion), and the right one | AADSTS7000216, AADSTS7000215 | \[S\] |
//! | `client_assertion` | with its type of RFC 7523; RS256 or PS256, `x5t#S256` of a registered certificate, `aud` the token address, `iss` and `sub` the client, `exp` ahead, `jti` present | AADSTS50027, AADSTS700027, AADSTS700023, AADSTS700024 | \[RFC 7523\], Microsoft's documentation |
//! | `scope` | ends with `/.default`, and is the environment's, [`SCOPE`] | AADSTS1002012, AADSTS500011 | \[S\] |
//!
//! A token lives for an hour (an option). Which number a fault has, beyond those that Microsoft documents for it, is \[assumed\].

use jsonwebtoken::Algorithm;
use serde_json::json;

use crate::http::{Reply, Request, now_utc};
use crate::jwt::{self, Jwt};
use crate::state::{Grant, State, new_id};

/// VCA's tenant. \[S\]
pub const TENANT: &str = "37e4cd23-987e-4c94-a17d-c1ea08f6ebd9";

/// The scope of VCA's Preprod environment. \[S\]
pub const SCOPE: &str = "api://7d84c5ec-ed94-4082-b329-9a7e0b92034f/.default";

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// An OAuth error name, an AADSTS number and words.
struct Refusal(u16, &'static str, u32, String);

fn refuse<T>(status: u16, error: &'static str, number: u32, words: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal(status, error, number, words.into()))
}

/// The tenant of a token path.
pub(crate) fn tenant(path: &str) -> Option<&str> {
    let tenant = path.strip_prefix('/')?.strip_suffix("/oauth2/v2.0/token")?;
    (!tenant.is_empty() && !tenant.contains('/')).then_some(tenant)
}

pub(crate) fn token(state: &mut State, request: &Request) -> Reply {
    match check(state, request) {
        Ok(()) => {
            let life = state.options.entra_token_life;
            let token = state.tokens.issue(Grant::Vca, life);
            let seconds = life.as_secs();
            let body = json!({
                "token_type": "Bearer",
                "expires_in": seconds,
                "ext_expires_in": seconds,
                "access_token": token,
            });
            Reply::json(200, body, "token").with("cache-control", "no-store")
        }
        Err(refusal) => refusal.reply(),
    }
}

/// The refusal of credentials that are good.
pub(crate) fn denied() -> Reply {
    Refusal(401, "invalid_client", 7_000_215, "Invalid client secret provided".to_owned()).reply()
}

impl Refusal {
    fn reply(self) -> Reply {
        let Refusal(status, error, number, words) = self;
        let (trace, correlation) = (new_id(), new_id());
        let timestamp = now_utc().replace('T', " ");
        let description = format!(
            "AADSTS{number}: {words}. Trace ID: {trace} Correlation ID: {correlation} Timestamp: {timestamp}"
        );
        let body = json!({
            "error": error,
            "error_description": description,
            "error_codes": [number],
            "timestamp": timestamp,
            "trace_id": trace,
            "correlation_id": correlation,
        });
        Reply::json(status, body, format!("AADSTS{number}")).with("cache-control", "no-store")
    }
}

fn check(state: &State, request: &Request) -> Result<(), Refusal> {
    let tenant = tenant(&request.path).unwrap_or_default();
    if tenant != TENANT {
        return refuse(400, "invalid_request", 90002, format!("Tenant '{}' not found", printable(tenant)));
    }
    let form =
        if request.is("application/x-www-form-urlencoded") { request.form() } else { Some(Vec::new()) };
    let Some(form) = form.map(Form) else {
        return refuse(400, "invalid_request", 9_002_313, "The request body is malformed");
    };
    let client = form.required("client_id")?;
    if form.required("grant_type")? != "client_credentials" {
        return refuse(400, "unsupported_grant_type", 70003, "This grant type is not supported");
    }
    let scope = form.required("scope")?;
    if !client.eq_ignore_ascii_case(&state.accounts.vca_client) {
        let words = format!("Application '{}' was not found in the directory", printable(client));
        return refuse(400, "unauthorized_client", 700_016, words);
    }
    check_proof(state, request, &form)?;
    if !scope.ends_with("/.default") || scope.contains(' ') {
        return refuse(400, "invalid_scope", 1_002_012, "The scope must be one resource with '/.default'");
    }
    if scope != SCOPE {
        return refuse(
            400,
            "invalid_resource",
            500_011,
            "The resource of the scope was not found in the tenant",
        );
    }
    Ok(())
}

/// The fields of a token request.
struct Form(Vec<(String, String)>);

impl Form {
    /// A field that is not empty; refused when it is given twice.
    fn field(&self, name: &str) -> Result<Option<&str>, Refusal> {
        let mut values = self.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str());
        match (values.next(), values.next()) {
            (_, Some(_)) => refuse(400, "invalid_request", 9_002_313, format!("'{name}' is given twice")),
            (value, None) => Ok(value.filter(|value| !value.is_empty())),
        }
    }

    fn required(&self, name: &str) -> Result<&str, Refusal> {
        match self.field(name)? {
            Some(value) => Ok(value),
            None => {
                refuse(400, "invalid_request", 900_144, format!("The request body must contain '{name}'"))
            }
        }
    }
}

/// That it is the client who asks: by its secret or by an assertion.
fn check_proof(state: &State, request: &Request, form: &Form) -> Result<(), Refusal> {
    let assertion_type = form.field("client_assertion_type")?;
    match (form.field("client_secret")?, assertion_type, form.field("client_assertion")?) {
        (Some(secret), None, None) if secret == state.accounts.vca_secret => Ok(()),
        (Some(_), None, None) => refuse(401, "invalid_client", 7_000_215, "Invalid client secret provided"),
        (None, Some(ASSERTION_TYPE), Some(assertion)) => check_assertion(state, request, assertion),
        _ => {
            let words = "The request must contain either 'client_secret' or 'client_assertion' with its type";
            refuse(401, "invalid_client", 7_000_216, words)
        }
    }
}

fn check_assertion(state: &State, request: &Request, assertion: &str) -> Result<(), Refusal> {
    let malformed = |words: &str| refuse(400, "invalid_request", 50027, words);
    let Some(jwt) = Jwt::parse(assertion) else {
        return malformed("The client assertion is no JWT");
    };
    let Some(algorithm) = jwt.algorithm(&[Algorithm::RS256, Algorithm::PS256]) else {
        return malformed("The client assertion's algorithm is neither RS256 nor PS256");
    };
    let thumbprint = jwt.header.get("x5t#S256").and_then(|value| value.as_str()).unwrap_or_default();
    let known = state.certificates.get(thumbprint);
    if !known.is_some_and(|key| jwt.verify(key, algorithm)) {
        return refuse(401, "invalid_client", 700_027, "The client assertion failed signature validation");
    }
    if jwt.text("aud") != Some(&format!("{}{}", state.base_url, request.path)) {
        return refuse(401, "invalid_client", 700_023, "The client assertion's audience is not this address");
    }
    let client = Some(state.accounts.vca_client.as_str());
    if jwt.text("iss") != client || jwt.text("sub") != client {
        return malformed("The client assertion's issuer and subject must be the client");
    }
    let now = jwt::now();
    let begun = jwt.claims.get("nbf").is_none() || jwt.number("nbf").is_some_and(|nbf| nbf <= now + 300);
    if !begun || jwt.number("exp").is_none_or(|exp| exp <= now) {
        return refuse(
            401,
            "invalid_client",
            700_024,
            "The client assertion is not within its valid time range",
        );
    }
    match jwt.text("jti").filter(|jti| !jti.is_empty()) {
        Some(_) => Ok(()),
        None => malformed("The client assertion has no 'jti'"),
    }
}

/// A caller's text, made short and harmless before it is said back.
fn printable(text: &str) -> String {
    text.chars().filter(char::is_ascii_graphic).take(64).collect()
}
