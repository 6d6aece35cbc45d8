//! Signing IVI documents, and the keys to do it.
//!
//! A signature is enveloped XMLDSig as the authorities' profile has it: one `Signature`, the root's last child, over the whole
//! document. Everything else of the document keeps its bytes. What was signed must be sent byte for byte: a file that is formatted
//! anew after signing is refused by the receiver.
//!
//! Sources: W3C XML Signature 1.1, Canonical XML 1.0, Exclusive XML Canonicalization 1.0, ETSI EN 319 132-1.

mod algorithm;
mod c14n;
mod certificate;
mod keys;
mod pem;

use std::fmt;
use std::sync::Arc;

pub use algorithm::Algorithm;

use crate::error::Result;
use crate::secret::Secret;
use keys::{Identity, PrivateKey};

/// A private key with its certificate, ready to sign.
///
/// Cheap to clone and safe to share between threads. The key is wiped from memory when the last clone is dropped, and never printed.
#[derive(Clone)]
pub struct Signer(Arc<Identity>);

impl Signer {
    /// Reads a key and its certificate from PEM text (a single DER key or certificate is taken too).
    ///
    /// `key` may be PKCS#8 (plain or encrypted, then `password` opens it), PKCS#1 or SEC 1. The certificate, and those of its
    /// issuers in any order, stand in `certificates` or in the key's file; the one that fits the key is the signer's.
    ///
    /// # Errors
    /// `WrongPassword`, `UnreadableKey`, `MissingKey`, `MissingCertificate`, `KeyMismatch`; `UnsupportedAlgorithm` for a key that is
    /// neither RSA of 2048 to 8192 bits nor on the curve P-256 or P-384.
    pub fn from_pem(key: &[u8], certificates: Option<&[u8]>, password: Option<&Secret>) -> Result<Signer> {
        Identity::from_pem(key, certificates, password).map(Signer::new)
    }

    /// Reads a PKCS#12 file (`.p12`, `.pfx`), with the encryption of old (RC2, 3DES) or new (AES) tools.
    ///
    /// Where the file holds several keys, the first whose certificate is meant for signing is taken.
    ///
    /// # Errors
    /// As for [`Signer::from_pem`].
    pub fn from_pkcs12(bytes: &[u8], password: &Secret) -> Result<Signer> {
        Identity::from_pkcs12(bytes, password).map(Signer::new)
    }

    fn new(identity: Identity) -> Signer {
        Signer(Arc::new(identity))
    }

    /// The signer's certificate.
    pub fn certificate_der(&self) -> &[u8] {
        self.chain_der().next().unwrap_or_default()
    }

    /// The signer's certificate, then those of its issuers as far as they were given.
    pub fn chain_der(&self) -> impl Iterator<Item = &[u8]> {
        self.0.chain.iter().map(certificate::Certificate::der)
    }

    /// Reads an RSA key that is known by an identifier, so that it needs no certificate, as `RSAPrivateKey` DER.
    ///
    /// # Errors
    /// As for [`Signer::from_pem`].
    pub(crate) fn lone_rsa_key(key: &[u8], password: Option<&Secret>) -> Result<Secret> {
        keys::lone_rsa_key(key, password)
    }

    /// The private key as `RSAPrivateKey` DER (RFC 8017), for the JWT of a token service; `None` when the key is not RSA.
    pub(crate) fn rsa_private_key_der(&self) -> Option<&Secret> {
        match &self.0.key {
            PrivateKey::Rsa(_, der) => Some(der),
            PrivateKey::P256(_) | PrivateKey::P384(_) => None,
        }
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let subject = self.0.chain.first().map(certificate::Certificate::subject);
        f.debug_struct("Signer").field("subject", &subject.unwrap_or_default()).finish_non_exhaustive()
    }
}
