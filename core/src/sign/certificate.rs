//! The fields of an X.509 certificate that signing and verifying need.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use x509_cert::der::asn1::{AnyRef, UintRef};
use x509_cert::der::oid::{AssociatedOid, ObjectIdentifier};
use x509_cert::der::{Decode, Reader as _, SliceReader};
use x509_cert::ext::pkix::name::{DirectoryString, GeneralName, GeneralNames};
use x509_cert::ext::pkix::{AuthorityKeyIdentifier, BasicConstraints, KeyUsage, SubjectKeyIdentifier};
use x509_cert::serial_number::SerialNumber;

use crate::error::{Error, ErrorKind, Result};

pub(super) const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
pub(super) const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
pub(super) const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
pub(super) const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");

// Attributes of names (X.520).
pub(super) const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
pub(super) const SERIAL_NUMBER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.5");
pub(super) const ORGANIZATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
pub(super) const ORGANIZATION_IDENTIFIER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.97");

/// The kinds of public keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PublicKey {
    /// With the length of the modulus in bits.
    Rsa(usize),
    P256,
    P384,
    Other,
}

/// What a certificate says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CertificateInfo {
    /// The holder's name in the text form of RFC 4514.
    pub subject: String,
    /// The issuer's name, likewise.
    pub issuer: String,
    /// The serial number, in hexadecimal pairs parted by colons.
    pub serial: String,
    /// The first moment of validity, such as `2026-01-01T00:00:00Z`.
    pub not_before: String,
    /// The last second of validity.
    pub not_after: String,
}

/// A certificate, as it was read.
#[derive(Clone)]
pub(crate) struct Certificate {
    der: Vec<u8>,
    parsed: x509_cert::Certificate,
}

impl Certificate {
    /// Reads one DER certificate (RFC 5280).
    pub(crate) fn from_der(der: &[u8]) -> Result<Certificate> {
        let parsed = x509_cert::Certificate::from_der(der).map_err(|error| {
            Error::new(ErrorKind::UnreadableKey, "a certificate cannot be read as X.509").with_source(error)
        })?;
        Ok(Certificate { der: der.to_vec(), parsed })
    }

    pub(crate) fn der(&self) -> &[u8] {
        &self.der
    }

    fn tbs(&self) -> &x509_cert::TbsCertificate {
        self.parsed.tbs_certificate()
    }

    /// The holder's name in the text form of RFC 4514.
    pub(crate) fn subject(&self) -> String {
        self.tbs().subject().to_string()
    }

    /// The issuer's name in the text form of RFC 4514.
    pub(crate) fn issuer(&self) -> String {
        self.tbs().issuer().to_string()
    }

    /// Whether `issuer` carries the name, and where stated the key identifier, that this certificate gives for its issuer.
    pub(crate) fn names_as_issuer(&self, issuer: &Certificate) -> bool {
        if self.tbs().issuer() != issuer.tbs().subject() {
            return false;
        }
        let wanted =
            self.extension::<AuthorityKeyIdentifier>().and_then(|extension| extension.key_identifier);
        let present = issuer.extension::<SubjectKeyIdentifier>().map(|extension| extension.0);
        // An authority that changed its key keeps its name.
        wanted.is_none() || present.is_none() || wanted == present
    }

    fn extension<'a, T: Decode<'a> + AssociatedOid>(&'a self) -> Option<T> {
        self.tbs().get_extension::<T>().ok().flatten().map(|(_, extension)| extension)
    }

    pub(crate) fn is_self_issued(&self) -> bool {
        self.names_as_issuer(self)
    }

    /// The algorithm of the public key; for elliptic curves also the curve.
    pub(crate) fn key_algorithm(&self) -> (ObjectIdentifier, Option<ObjectIdentifier>) {
        let algorithm = &self.tbs().subject_public_key_info().algorithm;
        let curve = algorithm.parameters.as_ref().and_then(|parameters| parameters.decode_as().ok());
        (algorithm.oid, curve)
    }

    /// The public key itself: an `RSAPublicKey` (RFC 8017) or a point (SEC 1).
    pub(crate) fn public_key(&self) -> &[u8] {
        self.tbs().subject_public_key_info().subject_public_key.as_bytes().unwrap_or_default()
    }

    /// What kind of key it is; for RSA with the length of the modulus in bits.
    pub(crate) fn public_key_kind(&self) -> PublicKey {
        match self.key_algorithm() {
            (RSA, _) => PublicKey::Rsa(modulus_bits(self.public_key()).unwrap_or_default()),
            (EC, Some(P256)) => PublicKey::P256,
            (EC, Some(P384)) => PublicKey::P384,
            _ => PublicKey::Other,
        }
    }

    /// What it says of itself, in words.
    pub(crate) fn info(&self) -> CertificateInfo {
        let validity = self.tbs().validity();
        CertificateInfo {
            subject: self.subject(),
            issuer: self.issuer(),
            serial: self.tbs().serial_number().to_string(),
            not_before: validity.not_before.to_string(),
            not_after: validity.not_after.to_string(),
        }
    }

    pub(crate) fn not_before(&self) -> SystemTime {
        UNIX_EPOCH + self.tbs().validity().not_before.to_unix_duration()
    }

    pub(crate) fn not_after(&self) -> SystemTime {
        UNIX_EPOCH + self.tbs().validity().not_after.to_unix_duration()
    }

    /// Whether the key usage, where it is stated, allows signatures of documents: `digitalSignature` or `nonRepudiation`
    /// (RFC 5280 4.2.1.3). An unreadable extension allows nothing.
    pub(crate) fn may_sign(&self) -> bool {
        match self.tbs().get_extension::<KeyUsage>() {
            Ok(Some((_, usage))) => usage.digital_signature() || usage.non_repudiation(),
            Ok(None) => true,
            Err(_) => false,
        }
    }

    /// Whether it may issue others: an authority, and where the key usage is stated, for that (RFC 5280 4.2.1.3, 4.2.1.9).
    pub(crate) fn may_issue(&self) -> bool {
        let signs = match self.tbs().get_extension::<KeyUsage>() {
            Ok(Some((_, usage))) => usage.key_cert_sign(),
            Ok(None) => true,
            Err(_) => false,
        };
        signs && self.extension::<BasicConstraints>().is_some_and(|constraints| constraints.ca)
    }

    /// The values of one attribute of the holder's name; those in an unknown form of text are left out.
    pub(crate) fn subject_values(&self, attribute: ObjectIdentifier) -> Vec<String> {
        let values = self.tbs().subject().iter().filter(|value| value.oid == attribute);
        values
            .filter_map(|value| DirectoryString::try_from(&value.value).ok())
            .map(|text| text.value().into_owned())
            .collect()
    }

    /// The holder's Norwegian organisation number, from the attribute `organizationIdentifier` (`NTRNO-…`, ETSI EN 319 412-1) or, as
    /// older enterprise certificates have it, `serialNumber`.
    pub(crate) fn organisation_number(&self) -> Option<String> {
        let marked = self.subject_values(ORGANIZATION_IDENTIFIER);
        let marked = marked.iter().filter_map(|value| value.strip_prefix("NTRNO-").map(str::to_owned));
        let is_number = |text: &String| text.len() == 9 && text.bytes().all(|byte| byte.is_ascii_digit());
        marked.chain(self.subject_values(SERIAL_NUMBER)).find(is_number)
    }

    /// Whether `der`, an `IssuerSerial` (RFC 5035), names this certificate; `None` when it is none.
    pub(crate) fn is_named_by(&self, der: &[u8]) -> Option<bool> {
        let mut reader = SliceReader::new(der).ok()?;
        let (names, serial) = reader
            .sequence(|reader| {
                let names = GeneralNames::decode(reader)?;
                let serial = SerialNumber::decode(reader)?;
                // The issuer's unique identifier, of certificates that have one.
                while !reader.is_finished() {
                    AnyRef::decode(reader)?;
                }
                x509_cert::der::Result::Ok((names, serial))
            })
            .ok()?;
        // One name may be written in two encodings of text.
        let issuer = names.iter().any(|name| match name {
            GeneralName::DirectoryName(name) => name.to_string().eq_ignore_ascii_case(&self.issuer()),
            _ => false,
        });
        Some(issuer && serial == *self.tbs().serial_number())
    }

    /// Refuses a certificate that cannot vouch for a signature made at `now`.
    pub(crate) fn check_fitness(&self, now: SystemTime) -> Result<()> {
        let remedy = "use the seal's current key and certificate";
        // The end is inclusive and given to the second.
        if now >= self.not_after() + Duration::from_secs(1) {
            let words = format!("the signing certificate expired on {}", self.tbs().validity().not_after);
            return Err(Error::new(ErrorKind::CertificateExpired, words).with_remedy(remedy));
        }
        if now < self.not_before() {
            let words =
                format!("the signing certificate is valid only from {}", self.tbs().validity().not_before);
            return Err(Error::new(ErrorKind::CertificateNotYetValid, words)
                .with_remedy(format!("check this machine's clock, or {remedy}")));
        }
        if !self.may_sign() {
            let words = "the certificate's key usage has neither digitalSignature nor nonRepudiation";
            return Err(Error::new(ErrorKind::CertificateUsage, words)
                .with_remedy("use the certificate that was issued for sealing or signing"));
        }
        Ok(())
    }
}

impl PartialEq for Certificate {
    fn eq(&self, other: &Certificate) -> bool {
        self.der == other.der
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Certificate({})", self.subject())
    }
}

/// The length of the modulus of an `RSAPublicKey` (RFC 8017).
fn modulus_bits(der: &[u8]) -> Option<usize> {
    let mut reader = SliceReader::new(der).ok()?;
    let modulus = reader.sequence(|reader| {
        let modulus = UintRef::decode(reader)?;
        UintRef::decode(reader)?;
        x509_cert::der::Result::Ok(modulus)
    });
    let octets = modulus.ok()?.as_bytes();
    let first = octets.first()?;
    Some(octets.len() * 8 - first.leading_zeros() as usize)
}

/// The chain of `leaf`: the leaf, then each issuer that `pool` has, by name and key identifier. Doubles and strangers are left out.
pub(crate) fn chain(leaf: Certificate, mut pool: Vec<Certificate>) -> Vec<Certificate> {
    let mut chain = vec![leaf];
    while let Some(last) = chain.last() {
        if last.is_self_issued() {
            break;
        }
        pool.retain(|candidate| !chain.contains(candidate));
        let Some(index) = pool.iter().position(|candidate| last.names_as_issuer(candidate)) else {
            break;
        };
        let issuer = pool.swap_remove(index);
        chain.push(issuer);
    }
    chain
}
