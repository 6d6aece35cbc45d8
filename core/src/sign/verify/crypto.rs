//! The algorithms that a signature may name, and whether they are strong.

use aws_lc_rs::digest::{self, SHA1_FOR_LEGACY_USE_ONLY, SHA256, SHA384, SHA512};
use aws_lc_rs::signature::{self as algorithms, UnparsedPublicKey, VerificationAlgorithm};

use crate::sign::Algorithm;
use crate::sign::certificate::{Certificate, PublicKey};

const RSA_SHA1: &str = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
const ECDSA_SHA512: &str = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512";

/// The digest by the algorithm `uri`, and whether that is weak; `None` when it is not known.
pub(super) fn digest(uri: &str, octets: &[u8]) -> Option<(digest::Digest, bool)> {
    let (algorithm, weak) = match uri {
        "http://www.w3.org/2001/04/xmlenc#sha256" => (&SHA256, false),
        "http://www.w3.org/2001/04/xmldsig-more#sha384" => (&SHA384, false),
        "http://www.w3.org/2001/04/xmlenc#sha512" => (&SHA512, false),
        "http://www.w3.org/2000/09/xmldsig#sha1" => (&SHA1_FOR_LEGACY_USE_ONLY, true),
        _ => return None,
    };
    Some((digest::digest(algorithm, octets), weak))
}

/// What comes of checking a signature value with one certificate's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Fits,
    Differs,
    /// The algorithm is not known, or is none for this key.
    Unsupported,
}

/// Checks `value` over `message`.
pub(super) fn verify(uri: &str, certificate: &Certificate, message: &[u8], value: &[u8]) -> Outcome {
    let Some((algorithm, raw)) = scheme(uri, certificate.public_key_kind()) else {
        return Outcome::Unsupported;
    };
    let key = UnparsedPublicKey::new(algorithm, certificate.public_key());
    let fits = match raw {
        true => key.verify(message, value),
        false => key.verify(message, &ecdsa_der(value)),
    };
    if fits.is_ok() { Outcome::Fits } else { Outcome::Differs }
}

/// Why the algorithm or the key is weak; `None` when they are strong.
pub(super) fn weakness(uri: &str, certificate: Option<&Certificate>) -> Option<String> {
    match certificate.map(Certificate::public_key_kind) {
        Some(PublicKey::Rsa(bits)) if bits < 2048 => Some(format!("an RSA key of {bits} bits")),
        _ if uri == RSA_SHA1 => Some("SHA-1".to_owned()),
        _ => None,
    }
}

/// The algorithm for a key, and whether it takes the value as it stands in the signature.
fn scheme(uri: &str, key: PublicKey) -> Option<(&'static dyn VerificationAlgorithm, bool)> {
    use PublicKey::{P256, P384, Rsa};
    let small = matches!(key, Rsa(bits) if bits < 2048);
    let known = Algorithm::ALL.iter().copied().find(|algorithm| algorithm.uri() == uri);
    Some(match (known, key) {
        (None, Rsa(_)) if uri == RSA_SHA1 && small => {
            (&algorithms::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, true)
        }
        (None, Rsa(_)) if uri == RSA_SHA1 => {
            (&algorithms::RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, true)
        }
        (None, P256) if uri == ECDSA_SHA512 => (&algorithms::ECDSA_P256_SHA512_ASN1, false),
        (None, P384) if uri == ECDSA_SHA512 => (&algorithms::ECDSA_P384_SHA512_ASN1, false),
        (Some(Algorithm::RsaSha256), Rsa(_)) if small => {
            (&algorithms::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, true)
        }
        (Some(Algorithm::RsaSha512), Rsa(_)) if small => {
            (&algorithms::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY, true)
        }
        (Some(Algorithm::RsaSha256), Rsa(_)) => (&algorithms::RSA_PKCS1_2048_8192_SHA256, true),
        (Some(Algorithm::RsaSha384), Rsa(_)) => (&algorithms::RSA_PKCS1_2048_8192_SHA384, true),
        (Some(Algorithm::RsaSha512), Rsa(_)) => (&algorithms::RSA_PKCS1_2048_8192_SHA512, true),
        (Some(Algorithm::RsaPssSha256), Rsa(_)) => (&algorithms::RSA_PSS_2048_8192_SHA256, true),
        (Some(Algorithm::RsaPssSha384), Rsa(_)) => (&algorithms::RSA_PSS_2048_8192_SHA384, true),
        (Some(Algorithm::RsaPssSha512), Rsa(_)) => (&algorithms::RSA_PSS_2048_8192_SHA512, true),
        (Some(Algorithm::EcdsaSha256), P256) => (&algorithms::ECDSA_P256_SHA256_FIXED, true),
        (Some(Algorithm::EcdsaSha384), P384) => (&algorithms::ECDSA_P384_SHA384_FIXED, true),
        (Some(Algorithm::EcdsaSha384), P256) => (&algorithms::ECDSA_P256_SHA384_ASN1, false),
        (Some(Algorithm::EcdsaSha256), P384) => (&algorithms::ECDSA_P384_SHA256_ASN1, false),
        _ => return None,
    })
}

/// The two numbers of an ECDSA value, side by side, as `Ecdsa-Sig-Value` DER (RFC 3279); at most 48 octets each.
fn ecdsa_der(value: &[u8]) -> Vec<u8> {
    if value.len() > 2 * 48 || !value.len().is_multiple_of(2) {
        return Vec::new();
    }
    let (r, s) = value.split_at(value.len() / 2);
    let mut body = Vec::with_capacity(value.len() + 8);
    for number in [r, s] {
        let digits = &number[number.iter().take_while(|octet| **octet == 0).count()..];
        let zero = digits.first().is_none_or(|octet| *octet >= 0x80);
        body.push(0x02);
        // Both lengths stay below 128, so one octet tells them.
        body.extend(u8::try_from(digits.len() + usize::from(zero)));
        body.extend(zero.then_some(0));
        body.extend_from_slice(digits);
    }
    let mut der = vec![0x30];
    der.extend(u8::try_from(body.len()));
    der.extend(body);
    der
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_numbers_side_by_side_become_der() {
        assert_eq!(ecdsa_der(&[0, 1, 0x80, 0]), [0x30, 8, 2, 1, 1, 2, 3, 0, 0x80, 0]);
        assert!(ecdsa_der(&[1]).is_empty());
        assert_eq!(ecdsa_der(&[0xff; 96]).get(..2), Some(&[0x30, 102][..]));
    }
}
