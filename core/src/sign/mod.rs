//! Signing IVI documents, the keys to do it, and verifying signatures.
//!
//! What may enter: keys, signatures, certificates and trust; of the document the root, the parties and the bytes, no other data.
//!
//! A signature is enveloped XMLDSig as the authorities' profile has it: one `Signature`, the root's last child, over the whole
//! document. Everything else of the document keeps its bytes. What was signed must be sent byte for byte: a file that is formatted
//! anew after signing is refused by the receiver.
//!
//! Sources: W3C XML Signature 1.1, Canonical XML 1.0, Exclusive XML Canonicalization 1.0, ETSI EN 319 132-1.
//!
#![doc = include_str!("../../docs/verifying.md")]

mod algorithm;
mod ber;
mod c14n;
mod certificate;
mod document;
mod element;
mod external;
mod identity;
mod keys;
mod options;
mod parties;
mod pem;
mod prepared;
mod public;
mod scan;
mod twin;
mod value;
mod verify;
mod xades;
mod xmldsig;

use std::fmt;
use std::sync::Arc;

pub use algorithm::Algorithm;
pub use certificate::CertificateInfo;
pub use external::SigningRequest;
pub use options::{ProductionPlace, SignOptions, SignaturePolicy};
pub use prepared::{Prepared, complete, prepare};
pub(crate) use public::PublicRsa;
pub(crate) use verify::codes;
pub use verify::{Trust, Verification, verify};

use crate::error::Result;
use crate::secret::Secret;
pub(crate) use certificate::{Certificate, PublicKey};
use identity::{Certificates, Identity, Key};
use keys::PrivateKey;
use xmldsig::Draft;

/// The namespace of XML signatures.
const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";

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

    /// A signer whose key is elsewhere: in an HSM, a smart card, at a remote signing service.
    ///
    /// `certificates` (PEM or DER, in any order) are the signer's and its issuers'; the signer's is the one that issued none of the
    /// others. `sign` is called once for each document, on the thread that signs, and gives the signature value: for RSA the octets
    /// of the key's length, for ECDSA two numbers side by side (as PKCS#11 has it) or DER (as OpenSSL and many services have it).
    /// A value that does not fit the certificate is an error, never a signature.
    ///
    /// Where the answer takes minutes or another process, sign in two steps instead: [`prepare`] and [`complete`].
    ///
    /// ```no_run
    /// # fn remote_seal(digest: &[u8]) -> std::io::Result<Vec<u8>> { unimplemented!() }
    /// use ecoc::{SignOptions, Signer};
    ///
    /// let certificates = std::fs::read("seal-chain.pem")?;
    /// let signer = Signer::external(&certificates, |request| Ok(remote_seal(&request.digest())?))?;
    /// let signed = signer.sign(&std::fs::read("car.xml")?, &SignOptions::default())?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `UnreadableKey`, `MissingCertificate`; `InvalidArgument` when it is not plain which certificate is the signer's;
    /// `UnsupportedAlgorithm` for a key that is neither RSA of 2048 to 8192 bits nor on the curve P-256 or P-384. An error of the
    /// callback comes out of [`Signer::sign`] as `SigningFailed` with that error as its cause: it must hold no secret.
    pub fn external<F>(certificates: &[u8], sign: F) -> Result<Signer>
    where
        F: Fn(&SigningRequest<'_>) -> std::result::Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>>
            + Send
            + Sync
            + 'static,
    {
        let certificates = Certificates::of_file(certificates)?;
        Ok(Signer::new(Identity { key: Key::Elsewhere(Box::new(sign)), certificates }))
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
    /// algorithm asked for; `InvalidArgument` for options that contradict each other; `SigningFailed` when an external signer fails
    /// or gives a value that does not fit.
    pub fn sign(&self, xml: &[u8], options: &SignOptions) -> Result<Vec<u8>> {
        self.sign_document(xml, options).map(|signed| signed.xml)
    }

    /// As [`Signer::sign`], and tells whether the input was transcoded or a signature replaced.
    ///
    /// # Errors
    /// As for [`Signer::sign`].
    pub fn sign_document(&self, xml: &[u8], options: &SignOptions) -> Result<Signed> {
        let Identity { key, certificates } = &*self.0;
        let draft = Draft::new(xml, certificates, options)?;
        let request = draft.request();
        let value = match key {
            Key::Here(key) => key.sign(request.algorithm, request.signed_info)?,
            Key::Elsewhere(callback) => external::ask(callback, &request, &certificates.leaf)?,
        };
        Ok(draft.complete(&value))
    }

    /// The signer's certificate.
    pub fn certificate_der(&self) -> &[u8] {
        self.0.certificates.leaf.der()
    }

    /// The signer's certificate, then those of its issuers as far as they were given.
    pub fn chain_der(&self) -> impl Iterator<Item = &[u8]> {
        self.0.certificates.chain.iter().map(Certificate::der)
    }

    /// The subject of the signer's certificate in the text form of RFC 4514.
    pub fn subject(&self) -> String {
        self.0.certificates.leaf.subject()
    }

    /// As [`Signer::chain_der`], read.
    pub(crate) fn certificates(&self) -> &[Certificate] {
        &self.0.certificates.chain
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
            Key::Here(PrivateKey::Rsa(_, der)) => Some(der),
            _ => None,
        }
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("subject", &self.subject()).finish_non_exhaustive()
    }
}
