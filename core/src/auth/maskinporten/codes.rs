//! What Maskinporten's codes mean. Source: Digdir's documentation of Maskinporten.

use super::super::codes::{Code, clock, refused};

/// Words of a refusal that may come without a code.
pub(super) const FROM_THE_FUTURE: &str = "Issue time is after now";

pub(crate) static CODES: &[Code] = &[
    refused("MP-011", "a parameter of the grant is not valid", "check scope, resource and consumer_org"),
    refused("MP-012", "the grant was used before", "try again: every attempt makes a new one"),
    refused("MP-100", "the client is not known", "check client_id, and that it is of this environment"),
    refused(
        "MP-110",
        "the grant is made out to another audience",
        "set audience to the issuer of this environment, with the closing slash",
    ),
    refused(
        "MP-120",
        "the certificate is not valid",
        "use a business certificate (virksomhetssertifikat) that holds, of the right environment",
    ),
    refused(
        "MP-121",
        "the registered key has expired",
        "register a new key (ecoc key jwk): keys live one year",
    ),
    refused(
        "MP-122",
        "the organisation number is not that of the certificate",
        "use the certificate of the organisation that owns the client",
    ),
    refused("MP-123", "the certificate chain is not an array", "report this as a fault of ecoc"),
    refused(
        "MP-124",
        "the signature of the grant is not valid",
        "check that key and certificate (or kid) belong together, and algorithm",
    ),
    clock("MP-130", "the times of the grant do not fit the service's clock"),
    clock(FROM_THE_FUTURE, "the grant was issued in the service's future"),
    refused(
        "MP-200",
        "the scope is not registered for the client",
        "add the scope to the client in the self-service of Digdir, or check scope",
    ),
    refused(
        "MP-201",
        "the client may not use the scope",
        "ask SVV (brukerstotte@vegvesen.no) to grant the scope to your organisation",
    ),
    refused(
        "MP-250",
        "the customer has no access to the scope",
        "the customer (consumer_org) has to get access to the scope from SVV",
    ),
    refused(
        "MP-251",
        "the customer has not delegated the scope",
        "the customer (consumer_org) has to delegate the scope to you in Altinn",
    ),
    // Codes that are not listed one by one, by their hundred.
    refused(
        "MP-0*",
        "the request for a token is not as it should be",
        "check scope, resource and consumer_org; if they are right, give Digdir the id in the message",
    ),
    refused(
        "MP-1*",
        "the grant or its signature is not accepted",
        "check client_id, key, certificate or kid, and audience; the id in the message is for Digdir's support",
    ),
    refused(
        "MP-2*",
        "the client has no access to the scope",
        "check scope and consumer_org; the id in the message is for Digdir's support",
    ),
];
