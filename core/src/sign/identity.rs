//! Who signs: a key that is here or elsewhere, and the certificates of its public half.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::SignOptions;
use super::algorithm::Algorithm;
use super::certificate::{Certificate, PublicKey, chain};
use super::external::Callback;
use super::keys::{self, PrivateKey, check_size, unsupported};
use super::pem;
use super::xmldsig::digest_value;
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// Where the private key is.
pub(super) enum Key {
    Here(PrivateKey),
    Elsewhere(Callback),
}

/// A private key with the certificates that belong to it.
pub(super) struct Identity {
    pub(super) key: Key,
    pub(super) certificates: Certificates,
}

/// The signer's certificate with those of its issuers, and what each signature says of them.
pub(super) struct Certificates {
    /// The signer's certificate, then those of its issuers as far as they were given.
    pub(super) chain: Vec<Certificate>,
    pub(super) leaf: Certificate,
    kind: PublicKey,
    /// The element `KeyInfo`.
    pub(super) key_info: String,
    /// The signer's certificate as a `DigestValue`.
    pub(super) digest: String,
}

impl Certificates {
    /// Those of `pool` that vouch for `leaf`.
    fn new(leaf: Certificate, pool: Vec<Certificate>) -> Certificates {
        let chain = chain(leaf.clone(), pool);
        let mut key_info = String::from("<KeyInfo><X509Data>");
        for certificate in &chain {
            key_info.push_str("<X509Certificate>");
            STANDARD.encode_string(certificate.der(), &mut key_info);
            key_info.push_str("</X509Certificate>");
        }
        key_info.push_str("</X509Data></KeyInfo>");
        let digest = digest_value(leaf.der());
        Certificates { chain, kind: leaf.public_key_kind(), leaf, key_info, digest }
    }

    /// Reads a PEM or DER file of certificates in any order; the signer's is the one that issued none of the others.
    pub(super) fn of_file(file: &[u8]) -> Result<Certificates> {
        check_size(file)?;
        let pool = pem::certificates(file)?;
        let leaf = leaf(&pool)?.clone();
        if Algorithm::default_for(leaf.public_key_kind()).is_none() {
            return Err(unsupported("the certificate's key is none of the profile"));
        }
        Ok(Certificates::new(leaf, pool))
    }

    /// The algorithm to sign with, once the certificate is fit for signing by these options.
    pub(super) fn algorithm(&self, options: &SignOptions) -> Result<Algorithm> {
        if !options.allow_unfit_certificate_for_tests {
            self.leaf.check_fitness(SystemTime::now())?;
        }
        let default = Algorithm::default_for(self.kind)
            .ok_or_else(|| unsupported("the certificate's key is none of the profile"))?;
        match options.algorithm {
            None => Ok(default),
            Some(algorithm) if algorithm.suits(self.kind) => Ok(algorithm),
            Some(algorithm) => {
                let words = format!("the key cannot sign with {algorithm}");
                Err(Error::new(ErrorKind::UnsupportedAlgorithm, words)
                    .with_remedy(format!("leave the algorithm out, or ask for {default}")))
            }
        }
    }
}

/// The certificate that issued none of the others; of several for one key the renewed one.
fn leaf(pool: &[Certificate]) -> Result<&Certificate> {
    if pool.is_empty() {
        return Err(Error::new(ErrorKind::MissingCertificate, "there is no certificate in the file")
            .with_remedy("give the seal's certificate, and those of its issuers, as PEM or DER"));
    }
    let issued_another =
        |one: &Certificate| pool.iter().any(|other| other != one && other.names_as_issuer(one));
    let leaves = || pool.iter().filter(|one| !issued_another(one));
    let leaf = newest(leaves());
    leaf.filter(|leaf| leaves().all(|other| other.public_key() == leaf.public_key())).ok_or_else(|| {
        Error::new(ErrorKind::InvalidArgument, "it is not plain which of the certificates is the signer's")
            .with_remedy("give the seal's certificate and those of its issuers, and no others")
    })
}

impl Identity {
    /// Reads files of any kind; see [`super::Signer::from_key_file`].
    pub(super) fn read(
        key: &[u8],
        certificates: Option<&[u8]>,
        password: Option<&Secret>,
    ) -> Result<Identity> {
        let mut keys = Vec::new();
        let mut pool = Vec::new();
        for file in [Some(key), certificates].into_iter().flatten() {
            keys::read_file(file, password, &mut keys, &mut pool)?;
        }
        Identity::matched(keys, pool)
    }

    /// Brings together the key and the certificate that belong to each other. Among several such pairs one whose certificate may
    /// sign documents goes first: some issuers put the keys for signing, authentication and encryption into one file.
    fn matched(keys: Vec<PrivateKey>, pool: Vec<Certificate>) -> Result<Identity> {
        if keys.is_empty() {
            return Err(Error::new(ErrorKind::MissingKey, "there is no private key in the file")
                .with_remedy("export the certificate together with its private key"));
        }
        if pool.is_empty() {
            return Err(Error::new(
                ErrorKind::MissingCertificate,
                "there is no certificate for the private key",
            )
            .with_remedy("give the certificate beside the key, or a PKCS#12 file that holds both"));
        }
        let mut best: Option<(PrivateKey, Certificate)> = None;
        for key in keys {
            let Some(certificate) = newest(pool.iter().filter(|certificate| key.belongs_to(certificate)))
            else {
                continue;
            };
            let better = best.as_ref().is_none_or(|(_, chosen)| certificate.may_sign() && !chosen.may_sign());
            if better {
                best = Some((key, certificate.clone()));
            }
        }
        let Some((key, leaf)) = best else {
            return Err(Error::new(
                ErrorKind::KeyMismatch,
                "no certificate given belongs to the private key",
            )
            .with_remedy("give the certificate that was issued for this key"));
        };
        Ok(Identity { key: Key::Here(key), certificates: Certificates::new(leaf, pool) })
    }
}

/// Of several certificates for one key the renewed one.
fn newest<'a>(certificates: impl Iterator<Item = &'a Certificate>) -> Option<&'a Certificate> {
    certificates.max_by_key(|certificate| (certificate.may_sign(), certificate.not_after()))
}
