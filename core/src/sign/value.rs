//! Signature values that come from outside: what forms are taken, and what is wrong with the others.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use x509_cert::der::asn1::UintRef;
use x509_cert::der::{Decode as _, Reader as _, SliceReader};

use super::algorithm::Algorithm;
use super::certificate::{Certificate, PublicKey};
use super::external::SigningRequest;
use super::verify::value_fits;
use crate::error::{Error, ErrorKind, Result};

/// The value as it stands in a signature, once it has proved to be one of the certificate's key over what was to be signed.
///
/// ECDSA values are taken as two numbers side by side (IEEE P1363, PKCS#11) and as DER (RFC 3279).
pub(super) fn accept(request: &SigningRequest<'_>, leaf: &Certificate, made: &[u8]) -> Result<Vec<u8>> {
    forms(leaf, made)
        .into_iter()
        .find(|value| value_fits(request.algorithm, leaf, request.signed_info, value))
        .ok_or_else(|| explain(request, leaf, made))
}

/// The ways to read a value.
fn forms(leaf: &Certificate, made: &[u8]) -> Vec<Vec<u8>> {
    let (ecdsa, length) = length(leaf);
    let decoded = if ecdsa { numbers(made, length / 2) } else { None };
    decoded.into_iter().chain([made.to_vec()]).collect()
}

/// Whether the key is one for ECDSA, and how long its values are.
fn length(leaf: &Certificate) -> (bool, usize) {
    match leaf.public_key_kind() {
        PublicKey::P256 => (true, 64),
        PublicKey::P384 => (true, 96),
        PublicKey::Rsa(bits) => (false, bits.div_ceil(8)),
        PublicKey::Other => (false, 0),
    }
}

/// The numbers of an `Ecdsa-Sig-Value` (RFC 3279) side by side, each of `length` octets.
fn numbers(der: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut reader = SliceReader::new(der).ok()?;
    let pair = reader
        .sequence(|reader| x509_cert::der::Result::Ok([UintRef::decode(reader)?, UintRef::decode(reader)?]));
    let mut value = Vec::with_capacity(2 * length);
    for number in pair.ok()? {
        let digits = number.as_bytes();
        value.resize(value.len() + length.checked_sub(digits.len())?, 0);
        value.extend_from_slice(digits);
    }
    reader.is_finished().then_some(value)
}

/// What went wrong, as far as it can be found out.
fn explain(request: &SigningRequest<'_>, leaf: &Certificate, made: &[u8]) -> Error {
    let failed = |words: &str, remedy: &str| {
        Error::new(ErrorKind::SigningFailed, words.to_owned()).with_remedy(remedy.to_owned())
    };
    let any = |message: &[u8], algorithm: Algorithm, made: &[u8]| {
        forms(leaf, made).iter().any(|value| value_fits(algorithm, leaf, message, value))
    };
    let digest = request.digest();
    if any(&digest, request.algorithm, made) {
        return failed(
            "the signature value was made over the hash of the digest: the signer hashes by itself",
            "give it the SignedInfo octets, or tell it that they are hashed already",
        );
    }
    for algorithm in Algorithm::ALL.iter().copied().filter(|algorithm| *algorithm != request.algorithm) {
        if any(request.signed_info, algorithm, made) {
            let words = format!("the signature value was made with {algorithm}, not {}", request.algorithm);
            return failed(&words, "set the signer's algorithm, or ask for its own when preparing");
        }
    }
    if let Some(octets) = text(made)
        && any(request.signed_info, request.algorithm, &octets)
    {
        return failed("the signature value is base64 text", "decode it, and hand in the octets");
    }
    let (ecdsa, length) = length(leaf);
    if !ecdsa && made.len() != length {
        let words = format!("the signature value has {} octets, where the key makes {length}", made.len());
        return failed(&words, "hand in the bare value of the key that the certificate is for");
    }
    failed(
        "the signature value does not fit the certificate's key and what was to be signed",
        "check that the signer used the certificate's own key and the padding of the algorithm, and (RSA) that it signed a DigestInfo, not the bare digest",
    )
}

/// The octets of base64 text.
fn text(made: &[u8]) -> Option<Vec<u8>> {
    let digits: Vec<u8> = made.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    STANDARD.decode(digits).ok()
}
