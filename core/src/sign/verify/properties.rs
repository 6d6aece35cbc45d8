//! The signed properties of XAdES (ETSI EN 319 132-1) in a signature: they must be signed, and name the signer's certificate.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::findings::{Code, Fault};
use super::model::{self, Signature, from_base64};
use super::{Check, Verification, crypto};
use crate::sign::DSIG;
use crate::sign::certificate::Certificate;
use crate::sign::element::Element;
use crate::sign::xades::{SIGNED_PROPERTIES, XADES};

impl<'d, 't> Check<'d, 't> {
    /// Judges the properties, when there are any.
    pub(super) fn properties(
        &mut self,
        signature: &Signature<'d, 't>,
        signer: Option<&Certificate>,
        verification: &mut Verification,
    ) {
        let mut qualifying = Vec::new();
        for object in &signature.objects {
            let mut inside = object.elements();
            match (inside.next(), inside.next()) {
                (Some(one), None) if one.local == "QualifyingProperties" && !object.has_own_text() => {
                    qualifying.push(one);
                }
                // It would be a place for things that look signed and are not.
                (_, other) => self.faults.push(
                    Fault::new(
                        Code::Malformed,
                        "/Object",
                        other.unwrap_or(object),
                        "the signature carries an object that is not the properties of XAdES",
                    )
                    .expected("one QualifyingProperties in each Object"),
                ),
            }
        }
        let claims = signature.references.iter().any(|reference| reference.kind == Some(SIGNED_PROPERTIES));
        let found = match qualifying.as_slice() {
            [] if !claims => return,
            [one] => signed_properties(signature, one),
            [] => Err(Fault::new(
                Code::Properties,
                "/SignedInfo",
                signature.signed_info,
                "a reference names signed properties that are not there",
            )),
            [_, second, ..] => Err(Fault::new(
                Code::Properties,
                "/Object",
                second,
                "the signature has qualifying properties twice",
            )),
        };
        verification.xades = true;
        match found {
            Ok(properties) => {
                let time = descend(properties, &["SignedSignatureProperties", "SigningTime"])
                    .and_then(Element::text);
                verification.signing_time = time.map(|time| time.trim().chars().take(40).collect());
                if let Some(signer) = signer {
                    self.faults.extend(other_certificate(properties, signer));
                }
            }
            Err(fault) => self.faults.push(fault),
        }
    }
}

/// The `SignedProperties`, when they belong to this signature and are signed by it.
fn signed_properties<'d, 't>(
    signature: &Signature<'d, 't>,
    qualifying: &'d Element<'t>,
) -> Result<&'d Element<'t>, Fault> {
    let wrong = |element: &Element<'t>, words: &'static str| {
        Err(Fault::new(Code::Properties, "/Object/QualifyingProperties", element, words))
    };
    if qualifying.namespace != XADES {
        return wrong(qualifying, "the qualifying properties are of an unknown XAdES version");
    }
    let target = qualifying.attribute("Target").and_then(|target| target.strip_prefix('#'));
    if target.is_none() || target != signature.element.attribute("Id") {
        return wrong(qualifying, "the qualifying properties are those of another signature");
    }
    let mut all = qualifying.elements().filter(|element| element.local == "SignedProperties");
    let properties = match (all.next(), all.next()) {
        (Some(properties), None) if properties.namespace == XADES => properties,
        (_, Some(second)) => return wrong(second, "there are signed properties twice"),
        _ => return wrong(qualifying, "there are no signed properties"),
    };
    let id = properties.attribute("Id");
    let signed = signature.references.iter().any(|reference| {
        reference.kind == Some(SIGNED_PROPERTIES)
            && id.is_some()
            && reference.uri.and_then(|uri| uri.strip_prefix('#')) == id
    });
    if !signed {
        return wrong(properties, "the properties are not signed: no reference of their type leads to them");
    }
    Ok(properties)
}

/// A fault when the properties name another certificate than the signer's, or none.
fn other_certificate(properties: &Element<'_>, signer: &Certificate) -> Option<Fault> {
    let path = "/Object/QualifyingProperties/SignedProperties/SignedSignatureProperties/SigningCertificateV2";
    let fault =
        |code, element: &Element<'_>, words: &'static str| Some(Fault::new(code, path, element, words));
    let named = ["SigningCertificateV2", "SigningCertificate"]
        .iter()
        .find_map(|name| descend(properties, &["SignedSignatureProperties", name, "Cert"]));
    let digest = named.and_then(|named| descend(named, &["CertDigest"]));
    let (Some(named), Some(digest)) = (named, digest) else {
        let words = "the signed properties do not name the signing certificate";
        return fault(Code::OtherCertificate, properties, words);
    };
    let child = |local: &str| digest.elements().find(|element| element.is(DSIG, local));
    let uri = child("DigestMethod").and_then(|method| method.attribute("Algorithm")).unwrap_or_default();
    let Some((computed, weak)) = crypto::digest(uri, signer.der()) else {
        let words = "the digest algorithm `{}` of the signing certificate is not known";
        return Some(Fault::new(Code::Algorithm, path, digest, words).value(uri));
    };
    let stated = child("DigestValue").and_then(Element::text).and_then(|text| from_base64(&text));
    if stated.as_deref() != Some(computed.as_ref()) {
        let words = "the signed properties name another certificate than the one that made the signature, whose digest is {}";
        let stated = stated.map_or_else(|| "no base64".into(), |octets| model::stated(&octets));
        return Some(
            Fault::new(Code::OtherCertificate, path, digest, words)
                .value(&STANDARD.encode(computed))
                .expected(stated),
        );
    }
    if let Some(element) = descend(named, &["IssuerSerialV2"]) {
        match element.text().and_then(|text| from_base64(&text)).and_then(|der| signer.is_named_by(&der)) {
            Some(true) => {}
            Some(false) => {
                let words = "the issuer and serial number in the signed properties are those of another certificate than the one that made the signature";
                return fault(Code::OtherCertificate, element, words);
            }
            None => {
                let words = "the issuer and serial number in the signed properties cannot be read";
                return fault(Code::Properties, element, words);
            }
        }
    }
    let words = "the signing certificate is named by its SHA-1 digest, which is broken";
    weak.then(|| fault(Code::Weak, digest, words)).flatten()
}

/// The element reached by the names of XAdES, the first of each.
fn descend<'d, 't>(element: &'d Element<'t>, names: &[&str]) -> Option<&'d Element<'t>> {
    names.iter().try_fold(element, |element, name| element.elements().find(|child| child.is(XADES, name)))
}
