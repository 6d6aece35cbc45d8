//! The signed properties of XAdES baseline B (ETSI EN 319 132-1, 6.3): when, and with which certificate, the document was signed;
//! where asked for also the signer's role, the place and the policy.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{Timestamp, Unit};
use quick_xml::escape::partial_escape;
use uuid::Uuid;

use super::DSIG;
use super::options::{ProductionPlace, SignOptions, SignaturePolicy};
use super::twin::Twin;
use super::xmldsig::{SHA256_URI, digest_value, method};
use crate::error::{Error, ErrorKind, Result};
use crate::xml::{is_char, is_uri_reference};

pub(super) const XADES: &str = "http://uri.etsi.org/01903/v1.3.2#";
pub(super) const SIGNED_PROPERTIES: &str = "http://uri.etsi.org/01903#SignedProperties";

/// The most characters of a role or of a part of a place, and of an address.
const MAX_TEXT: usize = 500;
const MAX_URI: usize = 2000;

/// The `Object` with the properties, and the identifiers that tie it into the signature.
pub(super) struct Properties {
    pub(super) signature_id: String,
    /// That of the document's own `Reference`.
    pub(super) reference_id: String,
    /// The `Object` element.
    pub(super) object: String,
    /// The attributes of the `Reference` to the properties, and its digest.
    pub(super) reference: String,
    pub(super) digest: String,
}

impl Properties {
    /// `certificate` is the digest of the signer's certificate.
    pub(super) fn new(certificate: &str, options: &SignOptions) -> Result<Properties> {
        let now = Timestamp::now().round(Unit::Second).map_err(|error| {
            Error::new(ErrorKind::Internal, "this machine's clock cannot be read").with_source(error)
        })?;
        // Identifiers must be the only ones of their kind in the document, whatever it holds.
        let unique = Uuid::new_v4();
        let signature_id = format!("signature-{unique}");
        let reference_id = format!("reference-{unique}");
        let declaration = format!(" xmlns:xades=\"{XADES}\"");
        let mut out = Twin::default();
        out.start("xades:SignedProperties", &declaration, &format!(" Id=\"properties-{unique}\""));
        out.same("<xades:SignedSignatureProperties><xades:SigningTime>");
        out.same(&now.to_string());
        out.same("</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest>");
        write_digest(&mut out, certificate);
        out.same("</xades:CertDigest></xades:Cert></xades:SigningCertificateV2>");
        write_optional(&mut out, options);
        out.same(&format!(
            "</xades:SignedSignatureProperties><xades:SignedDataObjectProperties>\
             <xades:DataObjectFormat ObjectReference=\"#{reference_id}\"><xades:MimeType>text/xml</xades:MimeType>\
             </xades:DataObjectFormat></xades:SignedDataObjectProperties></xades:SignedProperties>"
        ));
        Ok(Properties {
            object: format!(
                "<Object><xades:QualifyingProperties{declaration} Target=\"#{signature_id}\">{}\
                 </xades:QualifyingProperties></Object>",
                out.text
            ),
            reference: format!(" Type=\"{SIGNED_PROPERTIES}\" URI=\"#properties-{unique}\""),
            digest: digest_value(out.canonical.as_bytes()),
            signature_id,
            reference_id,
        })
    }
}

/// A SHA-256 (in base64) with its algorithm, as XML Signature writes it.
fn write_digest(out: &mut Twin, digest: &str) {
    let declaration = format!(" xmlns=\"{DSIG}\"");
    out.empty("DigestMethod", &declaration, &method(SHA256_URI));
    out.element("DigestValue", &declaration, digest);
}

/// The properties that are there only when asked for, in the schema's order.
fn write_optional(out: &mut Twin, options: &SignOptions) {
    if let Some(policy) = &options.policy {
        write_policy(out, policy);
    }
    if let Some(place) = &options.place {
        out.same("<xades:SignatureProductionPlaceV2>");
        for (_, name, text) in parts(place) {
            out.element(name, "", &partial_escape(text));
        }
        out.same("</xades:SignatureProductionPlaceV2>");
    }
    if let Some(role) = &options.role {
        out.same("<xades:SignerRoleV2><xades:ClaimedRoles>");
        out.element("xades:ClaimedRole", "", &partial_escape(role.as_str()));
        out.same("</xades:ClaimedRoles></xades:SignerRoleV2>");
    }
}

fn write_policy(out: &mut Twin, policy: &SignaturePolicy) {
    let qualifier = if is_oid_urn(&policy.identifier) { " Qualifier=\"OIDAsURN\"" } else { "" };
    out.same("<xades:SignaturePolicyIdentifier><xades:SignaturePolicyId><xades:SigPolicyId>");
    out.start("xades:Identifier", "", qualifier);
    out.same(&partial_escape(policy.identifier.as_str()));
    out.same("</xades:Identifier></xades:SigPolicyId><xades:SigPolicyHash>");
    write_digest(out, &STANDARD.encode(policy.sha256));
    out.same("</xades:SigPolicyHash>");
    if let Some(uri) = &policy.uri {
        out.same("<xades:SigPolicyQualifiers><xades:SigPolicyQualifier>");
        out.element("xades:SPURI", "", &partial_escape(uri.as_str()));
        out.same("</xades:SigPolicyQualifier></xades:SigPolicyQualifiers>");
    }
    out.same("</xades:SignaturePolicyId></xades:SignaturePolicyIdentifier>");
}

/// The parts of a place that are given, with the option's and the element's name, in the schema's order.
fn parts(place: &ProductionPlace) -> impl Iterator<Item = (&'static str, &'static str, &str)> {
    [
        ("place.city", "xades:City", &place.city),
        ("place.street", "xades:StreetAddress", &place.street),
        ("place.state", "xades:StateOrProvince", &place.state),
        ("place.postal_code", "xades:PostalCode", &place.postal_code),
        ("place.country", "xades:CountryName", &place.country),
    ]
    .into_iter()
    .filter_map(|(option, name, text)| Some((option, name, text.as_deref()?)))
}

/// Refuses options that make no XAdES signature, or no XML.
pub(super) fn check(options: &SignOptions) -> Result<()> {
    let SignOptions { role, place, policy, .. } = options;
    let named = [("role", role.is_some()), ("place", place.is_some()), ("policy", policy.is_some())];
    if let (false, Some((name, _))) = (options.xades, named.into_iter().find(|(_, given)| *given)) {
        return Err(invalid(format!(
            "the option `{name}` is a property of XAdES, and no XAdES was asked for"
        ))
        .with_remedy(format!("set `xades` too, or leave `{name}` out")));
    }
    if let Some(role) = role {
        check_text("role", role, MAX_TEXT)?;
    }
    if let Some(place) = place {
        if parts(place).next().is_none() {
            return Err(invalid("the option `place` names nothing")
                .with_remedy("give a city, street, state, postal code or country, or leave it out"));
        }
        parts(place).try_for_each(|(option, _, text)| check_text(option, text, MAX_TEXT))?;
    }
    let Some(policy) = policy else { return Ok(()) };
    check_uri("policy.identifier", &policy.identifier)?;
    policy.uri.as_deref().map_or(Ok(()), |uri| check_uri("policy.uri", uri))
}

fn check_text(option: &str, text: &str, most: usize) -> Result<()> {
    if text.trim().is_empty() {
        return Err(invalid(format!("the option `{option}` is empty"))
            .with_remedy("give its text, or leave the option out"));
    }
    let length = text.chars().count();
    if length > most {
        return Err(invalid(format!("the option `{option}` has {length} characters, more than {most}"))
            .with_remedy("shorten it"));
    }
    if text.chars().any(|c| c.is_control() || !is_char(c)) {
        return Err(invalid(format!("the option `{option}` has a control character"))
            .with_remedy("give one line of plain text"));
    }
    Ok(())
}

/// Refuses what is no absolute URI.
fn check_uri(option: &str, uri: &str) -> Result<()> {
    check_text(option, uri, MAX_URI)?;
    let scheme = uri.split_once(':').map_or("", |(scheme, _)| scheme);
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let is_oid = !uri.to_ascii_lowercase().starts_with("urn:oid:") || is_oid_urn(uri);
    if is_scheme && is_oid && is_uri_reference(uri) {
        return Ok(());
    }
    Err(invalid(format!("the option `{option}` is no absolute URI")).with_remedy(
        "give an address such as https://example.org/policy.pdf, or an object identifier as urn:oid:1.2.3",
    ))
}

/// Whether it is an object identifier as a URN (RFC 3061).
fn is_oid_urn(uri: &str) -> bool {
    let oid = uri.get(..8).filter(|scheme| scheme.eq_ignore_ascii_case("urn:oid:")).and(uri.get(8..));
    let number = |arc: &str| {
        !arc.is_empty()
            && arc.bytes().all(|byte| byte.is_ascii_digit())
            && (arc == "0" || !arc.starts_with('0'))
    };
    oid.is_some_and(|oid| oid.contains('.') && oid.split('.').all(number))
}

fn invalid(words: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, words)
}
