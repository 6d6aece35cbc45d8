//! What Entra's numbers mean for a client that shows a secret or a certificate. Source: Microsoft's reference of AADSTS error codes,
//! without those that only a person who signs in can meet.

use super::super::codes::{Code, clock, passing, refused};
use crate::error::ErrorKind;

const TENANT: &str = "check tenant";
const CLIENT: &str = "check client_id and tenant, and that both are of the same environment";
const PROOF: &str = "set client_secret, or certificate and key";
const PAIR: &str =
    "check that certificate and key belong together, and that the certificate is registered at VCA";
const SCOPE: &str = "check scope; it ends in /.default";
const SCOPE_OF: &str = "check scope, and that it is of the same environment as the client";
const GRANT: &str = "ask VCA to grant the client access to the API";
const ENABLE: &str = "ask VCA whether the client and its API are enabled";
const SETTINGS: &str = "check client_id, the secret or certificate, scope and token_url; if they are right, report this as a fault of ecoc";
const TENANT_RULE: &str = "ask your network's operator: a proxy of your own limits which tenants may be used";
const NETWORK: &str = "ask VCA which networks and clients its rules allow";

pub(crate) static CODES: &[Code] = &[
    // Who the client is, and that it is the client.
    refused(
        "AADSTS7000215",
        "the client secret is wrong",
        "set client_secret to the secret's value (not to its id)",
    ),
    refused(
        "AADSTS7000222",
        "the client secret has expired",
        "ask VCA for a new secret and set client_secret",
    ),
    refused("AADSTS7000216", "the client did not prove who it is", PROOF),
    refused("AADSTS7000218", "the client did not prove who it is", PROOF),
    refused("AADSTS70002", "the client's proof is not accepted", PROOF),
    refused("AADSTS7000112", "the client is disabled", "ask VCA to enable it"),
    refused("AADSTS7000229", "the client is not set up in this tenant", CLIENT),
    refused("AADSTS700016", "the client id is not known in this tenant", CLIENT),
    refused("AADSTS70001", "the client id is not known in this tenant, or is disabled", CLIENT),
    refused("AADSTS700025", "the client is registered as one that has no secret", ENABLE),
    refused("AADSTS50059", "nothing in the request says which tenant is meant", "check tenant and token_url"),
    refused("AADSTS50194", "the client belongs to one tenant, and another is asked", TENANT),
    refused("AADSTS53011", "the client is blocked because of a risk", "ask VCA to look at the client"),
    // The certificate and the assertion made with its key.
    refused("AADSTS700027", "the client assertion's signature fits no registered certificate", PAIR),
    refused("AADSTS50012", "the client assertion's signature is not valid", PAIR),
    refused("AADSTS5000811", "the client assertion's signature fits no registered certificate", PAIR),
    refused("AADSTS50013", "the client assertion is not valid", PAIR),
    refused("AADSTS50027", "the client assertion is not as it should be", SETTINGS),
    refused(
        "AADSTS700030",
        "the certificate is not valid",
        "check the certificate's dates and its registration",
    ),
    refused("AADSTS700021", "the client assertion names another client", "check client_id"),
    refused(
        "AADSTS700023",
        "the client assertion is made out to another service",
        "check token_url and scope",
    ),
    clock("AADSTS700024", "the client assertion is not valid at the service's time"),
    clock("AADSTS500133", "the client assertion is not valid at the service's time"),
    // The tenant.
    refused("AADSTS90002", "the tenant does not exist", TENANT),
    refused("AADSTS900021", "the tenant does not exist", TENANT),
    refused("AADSTS900023", "the tenant is neither a GUID nor a domain name", TENANT),
    refused("AADSTS50128", "the tenant's domain name does not exist", TENANT),
    refused("AADSTS90019", "nothing in the request says which tenant is meant", "check tenant and token_url"),
    refused("AADSTS90051", "the national cloud is not known", "check token_url"),
    refused("AADSTS900432", "the tenant is in another national cloud", "check tenant and token_url"),
    refused("AADSTS900382", "the tenant is in another national cloud", "check tenant and token_url"),
    refused("AADSTS90038", "the tenant is in another national cloud", "check tenant and token_url"),
    refused("AADSTS500021", "a rule on tenants blocks the request", TENANT_RULE),
    refused("AADSTS500022", "a rule on tenants blocks the request", TENANT_RULE),
    refused("AADSTS5000211", "a rule on tenants blocks the request", TENANT_RULE),
    // What the token is for.
    refused("AADSTS70011", "the scope is not valid", SCOPE),
    refused("AADSTS1002012", "the scope does not fit client credentials", SCOPE),
    refused("AADSTS700022", "the scope names several APIs", "give the scope of one API"),
    refused("AADSTS28002", "the scope is not valid", SCOPE),
    refused("AADSTS28003", "the scope is empty", SCOPE),
    refused("AADSTS50001", "the scope names an API that this tenant does not know", SCOPE_OF),
    refused("AADSTS500011", "the scope names an API that this tenant does not know", SCOPE_OF),
    refused("AADSTS500014", "the API that the scope names is disabled", ENABLE),
    refused("AADSTS5000224", "the API that the scope names is not available", ENABLE),
    refused("AADSTS650057", "the scope names an API that the client may not use", GRANT),
    refused("AADSTS650052", "the tenant has no access to the API that the scope names", GRANT),
    refused("AADSTS650056", "the client's registration does not allow the API", GRANT),
    refused("AADSTS65001", "nobody has granted the client the access", GRANT),
    refused("AADSTS65005", "the client's registration does not allow the API", GRANT),
    refused("AADSTS90094", "an administrator has to grant the client the access", GRANT),
    refused("AADSTS90009", "the client asks for a token for itself", SCOPE),
    refused("AADSTS501051", "the client has no role at this API", "ask VCA to assign the role"),
    refused("AADSTS50105", "the client is not assigned to this API", "ask VCA to assign the role"),
    refused("AADSTS7000114", "the client may not act for others", GRANT),
    // Rules of the tenant on who may come from where.
    refused(
        "AADSTS53003",
        "a rule of access of the tenant blocks the client, for instance by its network",
        NETWORK,
    ),
    refused("AADSTS50131", "a rule of access of the tenant blocks the client", NETWORK),
    refused("AADSTS530035", "the tenant's security defaults block the client", NETWORK),
    // The request itself.
    refused("AADSTS900144", "the request lacks a parameter", SETTINGS),
    refused("AADSTS90014", "the request lacks a parameter", SETTINGS),
    refused("AADSTS90100", "a parameter of the request is empty or not valid", SETTINGS),
    refused("AADSTS90013", "a parameter of the request is not valid", SETTINGS),
    refused("AADSTS9002313", "the request is malformed", SETTINGS),
    refused("AADSTS50192", "the request is malformed", SETTINGS),
    refused("AADSTS70000", "the grant is not accepted", SETTINGS),
    refused("AADSTS70003", "this kind of grant is not supported", "check token_url"),
    refused("AADSTS90010", "this kind of grant is not supported at this address", "check token_url"),
    refused("AADSTS900561", "the address takes no such request", "check token_url"),
    refused(
        "AADSTS1002016",
        "the connection uses TLS 1.0 or 1.1, which the service no longer takes",
        "check the proxy between this machine and the service: ecoc itself speaks TLS 1.2 and 1.3 alone",
    ),
    // What passes.
    passing("AADSTS90033", "the service has a passing fault"),
    passing("AADSTS50033", "the service has a passing fault"),
    passing("AADSTS90006", "the service has a passing fault"),
    passing("AADSTS90024", "the service has a passing fault"),
    passing("AADSTS90090", "the service has a passing fault"),
    passing("AADSTS90091", "the service has a passing fault"),
    passing("AADSTS90012", "the service did not answer in time"),
    passing("AADSTS70012", "the service failed"),
    Code {
        code: "AADSTS90055",
        kind: ErrorKind::Throttled,
        meaning: "the tenant gets too many requests",
        remedy: "try again later",
    },
    Code {
        code: "AADSTS50196",
        kind: ErrorKind::Throttled,
        meaning: "the client asks too often for the same token",
        remedy: "keep one process, or one long-lived client, and try again later",
    },
];
