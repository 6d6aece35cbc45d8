//! A `Signature` element, read strictly: what the W3C schema has, in its order, and the algorithms that the profile follows.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::findings::{Code, Fault};
use crate::excerpt;
use crate::sign::DSIG;
use crate::sign::c14n::{Kind, Method};
use crate::sign::certificate::Certificate;
use crate::sign::element::Element;

const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

/// More than any honest signature has.
const MAX_REFERENCES: usize = 8;
const MAX_CERTIFICATES: usize = 16;
const MAX_PREFIXES: usize = 64;

/// The parts of a signature.
pub(super) struct Signature<'d, 't> {
    pub(super) element: &'d Element<'t>,
    pub(super) signed_info: &'d Element<'t>,
    pub(super) canonicalization: Method,
    /// The identifier of the algorithm, and where it stands.
    pub(super) algorithm: &'d str,
    pub(super) algorithm_at: &'d Element<'t>,
    pub(super) references: Vec<Reference<'d, 't>>,
    pub(super) value: Vec<u8>,
    pub(super) value_at: &'d Element<'t>,
    pub(super) key_info: Option<&'d Element<'t>>,
    pub(super) certificates: Vec<Certificate>,
    pub(super) objects: Vec<&'d Element<'t>>,
}

/// What is signed, and its digest.
pub(super) struct Reference<'d, 't> {
    pub(super) element: &'d Element<'t>,
    /// Its path below `Signature`.
    pub(super) path: String,
    pub(super) uri: Option<&'d str>,
    pub(super) kind: Option<&'d str>,
    pub(super) enveloped: bool,
    pub(super) canonicalization: Option<Method>,
    /// The identifier of the digest's algorithm.
    pub(super) algorithm: &'d str,
    pub(super) method_at: &'d Element<'t>,
    pub(super) digest: Vec<u8>,
    pub(super) digest_at: &'d Element<'t>,
}

impl<'d, 't> Signature<'d, 't> {
    /// Reads `element`, a `Signature`. The first fault ends the reading.
    pub(super) fn read(element: &'d Element<'t>) -> Result<Signature<'d, 't>, Fault> {
        let mut children = Children::of(element, "")?;
        let signed_info = children.next("SignedInfo")?;
        let value_at = children.next("SignatureValue")?;
        let key_info = children.optional("KeyInfo");
        let mut objects = Vec::new();
        while let Some(object) = children.optional("Object") {
            objects.push(object);
        }
        children.end()?;

        let mut inside = Children::of(signed_info, "/SignedInfo")?;
        let canonicalization_at = inside.next("CanonicalizationMethod")?;
        let algorithm_at = inside.next("SignatureMethod")?;
        let mut references = Vec::new();
        while let Some(reference) = inside.optional("Reference") {
            if references.len() == MAX_REFERENCES {
                let words = format!("there are more than {MAX_REFERENCES} references");
                return Err(Fault::new(Code::Malformed, "/SignedInfo", reference, words));
            }
            references.push(Reference::read(reference, references.len() + 1)?);
        }
        inside.end()?;
        if references.is_empty() {
            return Err(Fault::new(
                Code::Malformed,
                "/SignedInfo",
                signed_info,
                "SignedInfo refers to nothing",
            ));
        }
        let path = "/SignedInfo/SignatureMethod";
        if let Some(parameter) = algorithm_at.elements().next() {
            let words = "the signature algorithm has a parameter, which the profile does not know: `{}`";
            return Err(Fault::new(Code::Algorithm, path, parameter, words).value(parameter.name));
        }
        Ok(Signature {
            element,
            signed_info,
            canonicalization: method(canonicalization_at, "/SignedInfo/CanonicalizationMethod")?,
            algorithm: algorithm(algorithm_at, path)?,
            algorithm_at,
            references,
            value: base64(value_at, "/SignatureValue")?,
            value_at,
            key_info,
            certificates: key_info.map_or(Ok(Vec::new()), certificates)?,
            objects,
        })
    }

    /// Where the certificates stand, or would.
    pub(super) fn key_info(&self) -> &'d Element<'t> {
        self.key_info.unwrap_or(self.element)
    }
}

impl<'d, 't> Reference<'d, 't> {
    fn read(element: &'d Element<'t>, number: usize) -> Result<Reference<'d, 't>, Fault> {
        let path = format!("/SignedInfo/Reference[{number}]");
        let mut children = Children::of(element, &path)?;
        let transforms = children.optional("Transforms");
        let method_at = children.next("DigestMethod")?;
        let digest_at = children.next("DigestValue")?;
        children.end()?;
        let mut reference = Reference {
            element,
            uri: element.attribute("URI"),
            kind: element.attribute("Type"),
            enveloped: false,
            canonicalization: None,
            algorithm: algorithm(method_at, &format!("{path}/DigestMethod"))?,
            method_at,
            digest: base64(digest_at, &format!("{path}/DigestValue"))?,
            digest_at,
            path,
        };
        if let Some(transforms) = transforms {
            reference.read_transforms(transforms)?;
        }
        Ok(reference)
    }

    /// First the enveloped transform, then one canonicalization: nothing else is followed.
    fn read_transforms(&mut self, transforms: &'d Element<'t>) -> Result<(), Fault> {
        let path = format!("{}/Transforms", self.path);
        let mut children = Children::of(transforms, &path)?;
        let path = format!("{path}/Transform");
        while let Some(transform) = children.optional("Transform") {
            let first = !self.enveloped && self.canonicalization.is_none();
            if algorithm(transform, &path)? == ENVELOPED && first && transform.elements().next().is_none() {
                self.enveloped = true;
            } else if self.canonicalization.is_none() {
                self.canonicalization = Some(method(transform, &path)?);
            } else {
                return Err(Fault::new(
                    Code::Transform,
                    path,
                    transform,
                    "there are more transforms than the profile allows",
                )
                .expected("enveloped-signature, then at most one canonicalization"));
            }
        }
        children.end()
    }
}

/// The child elements in the order that the schema has.
struct Children<'d, 't> {
    parent: &'d Element<'t>,
    path: String,
    rest: std::iter::Peekable<std::vec::IntoIter<&'d Element<'t>>>,
}

impl<'d, 't> Children<'d, 't> {
    fn of(parent: &'d Element<'t>, path: &str) -> Result<Children<'d, 't>, Fault> {
        if parent.has_own_text() {
            let words = "there is text between the elements of the signature";
            return Err(Fault::new(Code::Malformed, path, parent, words));
        }
        let children: Vec<_> = parent.elements().collect();
        Ok(Children { parent, path: path.to_owned(), rest: children.into_iter().peekable() })
    }

    fn next(&mut self, local: &'static str) -> Result<&'d Element<'t>, Fault> {
        self.optional(local).ok_or_else(|| {
            let at = self.rest.peek().copied().unwrap_or(self.parent);
            Fault::new(
                Code::Malformed,
                self.path.clone(),
                at,
                format!("{local} is missing at this place of the signature"),
            )
        })
    }

    fn optional(&mut self, local: &str) -> Option<&'d Element<'t>> {
        self.rest.next_if(|element| element.is(DSIG, local))
    }

    fn end(mut self) -> Result<(), Fault> {
        match self.rest.next() {
            None => Ok(()),
            Some(element) => {
                let words = "the element `{}` has no place here in a signature";
                Err(Fault::new(Code::Malformed, self.path, element, words).value(element.name))
            }
        }
    }
}

/// The `Algorithm` attribute.
fn algorithm<'d>(element: &'d Element<'_>, path: &str) -> Result<&'d str, Fault> {
    element
        .attribute("Algorithm")
        .ok_or_else(|| Fault::new(Code::Malformed, path, element, "the attribute Algorithm is missing"))
}

/// A canonicalization method.
fn method(element: &Element<'_>, path: &str) -> Result<Method, Fault> {
    let uri = algorithm(element, path)?;
    let known = [Kind::Inclusive10, Kind::Inclusive11, Kind::Exclusive].into_iter().find_map(|kind| {
        [false, true]
            .into_iter()
            .map(|comments| Method { comments, ..Method::new(kind) })
            .find(|method| method.uri() == uri)
    });
    let Some(mut method) = known else {
        return Err(Fault::new(
            Code::Transform,
            path,
            element,
            "the transform or canonicalization `{}` is not followed",
        )
        .value(uri)
        .expected("enveloped-signature; Canonical XML 1.0 or 1.1, or exclusive canonicalization"));
    };
    for parameter in element.elements() {
        let list = parameter.attribute("PrefixList").filter(|_| {
            method.kind == Kind::Exclusive
                && method.prefixes.is_empty()
                && parameter.is(EXCLUSIVE, "InclusiveNamespaces")
        });
        let Some(list) = list else {
            let words = "the canonicalization has a parameter that is not known: `{}`";
            return Err(Fault::new(Code::Transform, path, parameter, words).value(parameter.name));
        };
        method.prefixes = list
            .split_ascii_whitespace()
            .map(|prefix| if prefix == "#default" { "" } else { prefix }.to_owned())
            .take(MAX_PREFIXES + 1)
            .collect();
        if method.prefixes.len() > MAX_PREFIXES {
            let words = format!("the canonicalization names more than {MAX_PREFIXES} prefixes");
            return Err(Fault::new(Code::Transform, path, parameter, words));
        }
    }
    Ok(method)
}

/// The octets of a base64 value.
fn base64(element: &Element<'_>, path: &str) -> Result<Vec<u8>, Fault> {
    let Some(text) = element.text() else {
        let words = "there is a comment or an element inside the value";
        return Err(Fault::new(Code::Malformed, path, element, words).expected("base64 (RFC 4648) alone"));
    };
    match from_base64(&text) {
        Some(octets) if !octets.is_empty() => Ok(octets),
        _ => Err(Fault::new(Code::Malformed, path, element, "the value is no base64")
            .expected("base64 (RFC 4648)")),
    }
}

/// A digest as a document states it. None is longer than 64 octets; what claims to be one is cut.
pub(super) fn stated(digest: &[u8]) -> String {
    excerpt::start(&STANDARD.encode(digest), 100).into_owned()
}

/// The octets of a text in base64, which may have white space in it.
pub(super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok().or_else(|| {
        let digits: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
        STANDARD.decode(digits).ok()
    })
}

fn certificates(key_info: &Element<'_>) -> Result<Vec<Certificate>, Fault> {
    let mut found = Vec::new();
    for data in key_info.elements().filter(|element| element.is(DSIG, "X509Data")) {
        for element in data.elements().filter(|element| element.is(DSIG, "X509Certificate")) {
            let path = "/KeyInfo/X509Data/X509Certificate";
            if found.len() == MAX_CERTIFICATES {
                let words = format!("there are more than {MAX_CERTIFICATES} certificates");
                return Err(Fault::new(Code::Malformed, path, element, words));
            }
            let certificate = Certificate::from_der(&base64(element, path)?).map_err(|_| {
                Fault::new(Code::BadCertificate, path, element, "the certificate cannot be read as X.509")
            })?;
            found.push(certificate);
        }
    }
    Ok(found)
}
