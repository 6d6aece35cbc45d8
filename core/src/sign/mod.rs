//! Signing IVI documents, the keys to do it, and verifying signatures.
//!
//! A signature is enveloped XMLDSig as the authorities' profile has it: one `Signature`, the root's last child, over the whole
//! document. Everything else of the document keeps its bytes. What was signed must be sent byte for byte: a file that is formatted
//! anew after signing is refused by the receiver.
//!
//! Sources: W3C XML Signature 1.1, Canonical XML 1.0, Exclusive XML Canonicalization 1.0, ETSI EN 319 132-1.

mod algorithm;
mod ber;
mod c14n;
mod certificate;
mod document;
mod element;
mod keys;
mod parties;
mod pem;
mod scan;
mod verify;
mod xades;
mod xmldsig;

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

pub use algorithm::Algorithm;
pub use certificate::CertificateInfo;
pub use verify::{Trust, Verification, codes, verify};

use crate::error::Result;
use crate::secret::Secret;
use certificate::Certificate;
use keys::{Identity, PrivateKey};
use xmldsig::Prepared;

/// The namespace of XML signatures.
const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";

/// How to sign. The default is what the authorities' profile shows: plain XMLDSig with RSA-SHA256, and an error for a document that
/// is signed already or a certificate that is not fit for signing now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignOptions {
    /// Adds the properties of XAdES baseline B: the time of signing and the signer's certificate become part of what is signed.
    pub xades: bool,
    /// Replaces a signature that the document carries already.
    pub replace: bool,
    /// The algorithm; `None`: RSA-SHA256, or for elliptic curve keys ECDSA with the hash that suits the curve.
    pub algorithm: Option<Algorithm>,
    /// Signs even with a certificate that is expired, not yet valid or not meant for signing. For tests: receivers refuse it.
    pub allow_unfit_certificate_for_tests: bool,
}

impl SignOptions {
    /// Sets [`SignOptions::xades`].
    #[must_use]
    pub fn with_xades(mut self, xades: bool) -> SignOptions {
        self.xades = xades;
        self
    }

    /// Sets [`SignOptions::replace`].
    #[must_use]
    pub fn with_replace(mut self, replace: bool) -> SignOptions {
        self.replace = replace;
        self
    }

    /// Sets [`SignOptions::algorithm`].
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: Algorithm) -> SignOptions {
        self.algorithm = Some(algorithm);
        self
    }

    /// Sets [`SignOptions::allow_unfit_certificate_for_tests`].
    #[must_use]
    pub fn with_unfit_certificate_for_tests(mut self, allow: bool) -> SignOptions {
        self.allow_unfit_certificate_for_tests = allow;
        self
    }
}

/// A signed document, and what signing had to do to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signed {
    /// The document, to be sent byte for byte.
    pub xml: Vec<u8>,
    /// The encoding that the input had, when it was none that can be kept: the output is UTF-8, and its declaration says so.
    pub transcoded_from: Option<&'static str>,
    /// Whether a signature was there before and has been replaced.
    pub replaced: bool,
}

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
        Signer::from_key_file(key, certificates, password)
    }

    /// Reads a PKCS#12 file (`.p12`, `.pfx`), with the encryption of old (RC2, 3DES) or new (AES) tools.
    ///
    /// Where the file holds several keys, the first whose certificate is meant for signing is taken.
    ///
    /// # Errors
    /// As for [`Signer::from_pem`].
    pub fn from_pkcs12(bytes: &[u8], password: &Secret) -> Result<Signer> {
        Signer::from_key_file(bytes, None, Some(password))
    }

    /// Reads a key file whose kind (PEM, DER, PKCS#12) is told by its content: for settings and commands, where a file is a file.
    ///
    /// # Errors
    /// As for [`Signer::from_pem`].
    pub fn from_key_file(
        key: &[u8],
        certificates: Option<&[u8]>,
        password: Option<&Secret>,
    ) -> Result<Signer> {
        Identity::read(key, certificates, password).map(Signer::new)
    }

    fn new(identity: Identity) -> Signer {
        Signer(Arc::new(identity))
    }

    /// Signs an IVI document: the signature becomes the root's last child, and all other bytes stay as they are.
    ///
    /// An input in UTF-16, ISO-8859-1 or windows-1252 is written as UTF-8 first ([`Signer::sign_document`] tells).
    ///
    /// # Errors
    /// `NotXml` (also for a document type declaration), `Encoding`, `NotIvi`, `LimitExceeded`; `AlreadySigned`;
    /// `CertificateExpired`, `CertificateNotYetValid`, `CertificateUsage`; `UnsupportedAlgorithm` when the key cannot sign with the
    /// algorithm asked for.
    pub fn sign(&self, xml: &[u8], options: &SignOptions) -> Result<Vec<u8>> {
        self.sign_document(xml, options).map(|signed| signed.xml)
    }

    /// As [`Signer::sign`], and tells whether the input was transcoded or a signature replaced.
    ///
    /// # Errors
    /// As for [`Signer::sign`].
    pub fn sign_document(&self, xml: &[u8], options: &SignOptions) -> Result<Signed> {
        let Identity { key, chain } = &*self.0;
        if let (false, Some(leaf)) = (options.allow_unfit_certificate_for_tests, chain.first()) {
            leaf.check_fitness(SystemTime::now())?;
        }
        let algorithm = options.algorithm.unwrap_or_else(|| key.default_algorithm());
        let prepared = Prepared::new(xml, chain, algorithm, options)?;
        let value = key.sign(algorithm, prepared.signed_info())?;
        Ok(prepared.complete(&value))
    }

    /// The signer's certificate.
    pub fn certificate_der(&self) -> &[u8] {
        self.chain_der().next().unwrap_or_default()
    }

    /// The signer's certificate, then those of its issuers as far as they were given.
    pub fn chain_der(&self) -> impl Iterator<Item = &[u8]> {
        self.0.chain.iter().map(Certificate::der)
    }

    /// The subject of the signer's certificate in the text form of RFC 4514.
    pub fn subject(&self) -> String {
        self.0.chain.first().map(Certificate::subject).unwrap_or_default()
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
        f.debug_struct("Signer").field("subject", &self.subject()).finish_non_exhaustive()
    }
}
