//! Maskinporten, the JWT grant: the token service of SVV.
//!
//! | asked | rule | refused with | source |
//! | --- | --- | --- | --- |
//! | body | form-encoded `grant_type` = `urn:ietf:params:oauth:grant-type:jwt-bearer` and `assertion`, a JWT | MP-011 | \[D\] |
//! | header `alg` | RS256, RS384 or RS512 | MP-011 | \[D\] |
//! | header | either `x5c` or `kid`, never both | MP-011 | \[D\] |
//! | header `x5c` | an array of base64 DER, the signer's certificate first | MP-123, MP-120 | \[D\] |
//! | `x5c` | each certificate valid now and signed by the next; any issuer | MP-120 | \[assumed\] |
//! | `x5c` | names the client's organisation, when [`organisation`](crate::SandboxOptions::organisation) is set | MP-122 | \[D\] |
//! | `iss` | the sandbox's client | MP-100 | \[D\] |
//! | signature | by that certificate's or the registered key | MP-124 | \[D\] |
//! | claims | none beyond `aud iss scope iat exp jti resource consumer_org` | MP-011 | \[D\] |
//! | `aud` | the issuer exactly, with its slash | MP-110 | \[D\] |
//! | `iat` | within 10 s of the clock here | MP-130 | \[D\] |
//! | `exp` | ahead; at most 120 s after `iat` | MP-130, MP-011 | \[D\] |
//! | `jti` | present, and never seen before, in whatever grant was signed well | MP-011, MP-012 | \[D\] |
//! | `scope` | exists; given to the client: [`SCOPES`] | MP-200, MP-201 | \[D\], \[E\] |
//! | `resource` | an array of texts, if present | MP-011 | \[D\] |
//! | `consumer_org` | nine digits; has delegated to the client ([`delegated`](crate::SandboxOptions::delegated)) | MP-011, MP-251 | \[D\] |
//!
//! Every refusal is a 400 with `error`, `error_description` (number, words, a unique id) and `error_uri`. The token is
//! opaque. An unknown
//! `kid` counts as an invalid signature; a clock before ours answers "Issue time is after now" under MP-130. Both are \[assumed\].

use jsonwebtoken::{Algorithm, DecodingKey};
use serde_json::{Value, json};

use crate::certificate;
use crate::http::{Reply, Request};
use crate::jwt::{self, Jwt};
use crate::state::{Grant, State, new_id};

/// Where the service listens.
pub(crate) const PATH: &str = "/token";

/// The scopes that the sandbox's client has.
pub const SCOPES: [&str; 2] = ["svv:kjoretoy/ecoc", "svv:kjoretoy/ecoc.delegert"];

/// Scopes that exist and that the client does not have start like this.
const OTHER_SCOPES: &str = "svv:";

const GRANT_TYPE: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const CLAIMS: [&str; 8] = ["aud", "iss", "scope", "iat", "exp", "jti", "resource", "consumer_org"];
const CLOCK_TOLERANCE: i64 = 10;
const LONGEST_LIFE: i64 = 120;

/// An OAuth error name, an MP code and words.
struct Refusal(&'static str, &'static str, String);

fn refuse<T>(error: &'static str, code: &'static str, words: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal(error, code, words.into()))
}

fn invalid<T>(words: impl Into<String>) -> Result<T, Refusal> {
    refuse("invalid_grant", "MP-011", words)
}

pub(crate) fn token(state: &mut State, request: &Request) -> Reply {
    match check(state, request) {
        Ok(grant) => {
            let Grant::Svv { scope, .. } = &grant else {
                return Reply::empty(500, "a grant of another service");
            };
            let scope = scope.clone();
            let life = state.options.maskinporten_token_life;
            let token = state.tokens.issue(grant, life);
            let body = json!({
                "access_token": token,
                "token_type": "Bearer",
                "expires_in": life.as_secs(),
                "scope": scope,
            });
            Reply::json(200, body, "token").with("cache-control", "no-store")
        }
        Err(refusal) => refusal.reply(),
    }
}

/// The refusal of a grant that is good.
pub(crate) fn denied() -> Reply {
    Refusal("invalid_grant", "MP-121", "The key has expired".to_owned()).reply()
}

impl Refusal {
    fn reply(self) -> Reply {
        let Refusal(error, code, words) = self;
        let body = json!({
            "error": error,
            "error_description": format!("{code}: {words} (correlation_id: {})", new_id()),
            "error_uri": format!("https://docs.digdir.no/docs/Maskinporten/maskinporten_feilmeldinger#{code}"),
        });
        Reply::json(400, body, code).with("cache-control", "no-store")
    }
}

fn check(state: &mut State, request: &Request) -> Result<Grant, Refusal> {
    let form = if request.is("application/x-www-form-urlencoded") { request.form() } else { None };
    let Some(form) = form else {
        return refuse("invalid_request", "MP-011", "The body is not form-encoded");
    };
    let field = |name: &str| {
        let mut values = form.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str());
        values.next().filter(|_| values.next().is_none())
    };
    if field("grant_type") != Some(GRANT_TYPE) {
        return refuse("unsupported_grant_type", "MP-011", format!("grant_type must be {GRANT_TYPE}"));
    }
    let Some(jwt) = field("assertion").and_then(Jwt::parse) else {
        return invalid("The assertion is missing or is no JWT");
    };
    check_signature(state, &jwt)?;
    check_claims(state, &jwt)?;
    check_rights(state, &jwt)
}

/// Who made the grant, and that it was they.
fn check_signature(state: &State, jwt: &Jwt<'_>) -> Result<(), Refusal> {
    let Some(algorithm) = jwt.algorithm(&[Algorithm::RS256, Algorithm::RS384, Algorithm::RS512]) else {
        return invalid("alg must be RS256, RS384 or RS512");
    };
    if jwt.text("iss") != Some(&state.accounts.svv_client) {
        return refuse("invalid_client", "MP-100", "The client of 'iss' was not found");
    }
    let verified = match (jwt.header.get("x5c"), jwt.header.get("kid")) {
        (Some(chain), None) => jwt.verify(&key_of_chain(state, chain)?, algorithm),
        (None, Some(kid)) => {
            let known = kid.as_str().and_then(|kid| state.keys.get(kid));
            known.is_some_and(|key| jwt.verify(key, algorithm))
        }
        _ => return invalid("The header must hold either 'x5c' or 'kid'"),
    };
    if verified {
        Ok(())
    } else {
        refuse("invalid_grant", "MP-124", "The signature of the assertion is invalid")
    }
}

fn key_of_chain(state: &State, chain: &Value) -> Result<DecodingKey, Refusal> {
    let Some(chain) = chain.as_array() else {
        return refuse("invalid_grant", "MP-123", "'x5c' is not an array");
    };
    let texts = chain.iter().map(|entry| entry.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>();
    let leaf = match texts
        .ok_or_else(|| "an entry that is no text".to_owned())
        .and_then(|t| certificate::check_chain(&t))
    {
        Ok(leaf) => leaf,
        Err(words) => return refuse("invalid_grant", "MP-120", format!("Invalid certificate: {words}")),
    };
    match &state.options.organisation {
        Some(own) if !leaf.organisations.contains(own) => {
            refuse("invalid_grant", "MP-122", "The organisation number differs from the certificate's")
        }
        _ => Ok(leaf.key),
    }
}

/// When and for whom the grant was made, and that it is used for the first time.
fn check_claims(state: &mut State, jwt: &Jwt<'_>) -> Result<(), Refusal> {
    let Some(jti) = jwt.text("jti").filter(|jti| !jti.is_empty()) else {
        return invalid("'jti' is missing");
    };
    if !state.used_grants.insert(jti.to_owned()) {
        return refuse("invalid_grant", "MP-012", "This grant has been used before");
    }
    if let Some(unknown) = jwt.claims.keys().find(|claim| !CLAIMS.contains(&claim.as_str())) {
        let shown: String = unknown.chars().filter(char::is_ascii_graphic).take(40).collect();
        return invalid(format!("Unknown claim '{shown}'"));
    }
    if jwt.text("aud") != Some(&state.options.maskinporten_issuer) {
        let words = format!("Invalid audience: it must be {}", state.options.maskinporten_issuer);
        return refuse("invalid_grant", "MP-110", words);
    }
    let (Some(iat), Some(exp)) = (jwt.number("iat"), jwt.number("exp")) else {
        return invalid("'iat' and 'exp' must be whole numbers");
    };
    let now = jwt::now();
    if iat > now.saturating_add(CLOCK_TOLERANCE) {
        return refuse("invalid_grant", "MP-130", "Issue time is after now");
    }
    if exp <= now || iat < now.saturating_sub(CLOCK_TOLERANCE) {
        return refuse(
            "invalid_grant",
            "MP-130",
            "The grant has expired: its times differ from the clock here",
        );
    }
    if exp.saturating_sub(iat) > LONGEST_LIFE {
        return invalid(format!("'exp' is more than {LONGEST_LIFE} seconds after 'iat'"));
    }
    Ok(())
}

/// What the client may do, and for whom.
fn check_rights(state: &State, jwt: &Jwt<'_>) -> Result<Grant, Refusal> {
    let scope = jwt.text("scope").unwrap_or_default();
    if scope.split_whitespace().next().is_none() {
        return invalid("'scope' is missing");
    }
    match scope.split_whitespace().find(|one| !SCOPES.contains(one)) {
        None => {}
        Some(other) if other.starts_with(OTHER_SCOPES) => {
            return refuse("invalid_scope", "MP-201", "A scope is not given to the client");
        }
        Some(_) => return refuse("invalid_scope", "MP-200", "A scope is not registered"),
    }
    let resource = match jwt.claims.get("resource") {
        None => None,
        Some(Value::Array(entries)) if !entries.is_empty() => {
            match entries.iter().map(|entry| entry.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>() {
                Some(texts) => Some(texts),
                None => return invalid("'resource' must hold texts"),
            }
        }
        Some(_) => return invalid("'resource' must be an array"),
    };
    let sender = match jwt.claims.get("consumer_org") {
        None => state.accounts.svv_client.clone(),
        Some(org) => {
            let Some(org) =
                org.as_str().filter(|org| org.len() == 9 && org.bytes().all(|b| b.is_ascii_digit()))
            else {
                return invalid("'consumer_org' must be an organisation number of nine digits");
            };
            if !state.options.delegated.iter().any(|delegated| delegated == org) {
                return refuse("invalid_grant", "MP-251", "The consumer has not delegated to the client");
            }
            org.to_owned()
        }
    };
    Ok(Grant::Svv { sender, scope: scope.to_owned(), resource })
}
