//! What the codes of a token service mean.

use crate::error::ErrorKind;

/// One row of what a code means. A code that ends in `*` stands for all that begin so and have no row of their own.
pub(crate) struct Code {
    pub(crate) code: &'static str,
    pub(crate) kind: ErrorKind,
    pub(crate) meaning: &'static str,
    pub(crate) remedy: &'static str,
}

/// A code for a refusal of the credentials or of what they ask for.
pub(super) const fn refused(code: &'static str, meaning: &'static str, remedy: &'static str) -> Code {
    Code { code, kind: ErrorKind::TokenRefused, meaning, remedy }
}

/// A code for a time that does not fit.
pub(super) const fn clock(code: &'static str, meaning: &'static str) -> Code {
    Code { code, kind: ErrorKind::ClockSkew, meaning, remedy: "set this machine's clock by a time server" }
}

/// A code for a fault of the service that passes.
pub(super) const fn passing(code: &'static str, meaning: &'static str) -> Code {
    Code { code, kind: ErrorKind::ServerFault, meaning, remedy: "try again later" }
}

/// The row of `code`.
pub(crate) fn find<'a>(rows: &'a [Code], code: &str) -> Option<&'a Code> {
    let family = |row: &&Code| row.code.strip_suffix('*').is_some_and(|start| code.starts_with(start));
    rows.iter().find(|row| row.code == code).or_else(|| rows.iter().find(family))
}

/// The codes that every token service has, in the field `error` (RFC 6749, section 5.2; RFC 8707, section 2).
pub(crate) static OAUTH: &[Code] = &[
    refused(
        "invalid_client",
        "the client is not known or did not prove who it is",
        "check client_id, and the secret or the key with its certificate",
    ),
    refused(
        "invalid_grant",
        "the grant is not accepted",
        "check the key with its certificate or kid, audience, and this machine's clock",
    ),
    refused("invalid_scope", "the scope is not known or not given to the client", "check scope"),
    refused("invalid_target", "the resource is not known", "check resource"),
    refused("invalid_resource", "the resource is not known", "check scope and resource"),
    refused(
        "invalid_request",
        "the request for a token is not as it should be",
        "check the settings of the token service; if they are right, report this as a fault of ecoc",
    ),
    refused(
        "unauthorized_client",
        "the client may not get a token in this way",
        "check client_id, and that it is of the right kind and environment",
    ),
    refused(
        "unsupported_grant_type",
        "the token service does not know this kind of grant",
        "check token_url",
    ),
    refused("access_denied", "the access is denied", "ask the authority what the client may do"),
    passing("temporarily_unavailable", "the service is not available now"),
    passing("server_error", "the service failed"),
];
