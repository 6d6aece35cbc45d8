//! The public half of an RSA key, for those who register it at a token service.

use aws_lc_rs::signature::{KeyPair as _, RsaKeyPair};
use x509_cert::der::asn1::UintRef;
use x509_cert::der::{Decode as _, Reader as _, SliceReader};

use super::certificate::{PublicKey, RSA};
use super::identity::Certificates;
use super::keys::{self, no_rsa};
use super::pem;
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// A public RSA key.
pub(crate) struct PublicRsa {
    pub(crate) modulus: Vec<u8>,
    pub(crate) exponent: Vec<u8>,
}

impl PublicRsa {
    /// That of the key which [`Signer::lone_rsa_key`](super::Signer::lone_rsa_key) finds in the file; where certificates are given,
    /// one of them has to be the key's.
    pub(crate) fn of_key_file(
        key: &[u8],
        certificates: Option<&[u8]>,
        password: Option<&Secret>,
    ) -> Result<PublicRsa> {
        let der = keys::lone_rsa_key(key, password)?;
        let pair = RsaKeyPair::from_der(der.expose()).map_err(|fault| {
            Error::new(ErrorKind::UnreadableKey, "the private key is damaged").with_source(fault)
        })?;
        let public = pair.public_key().as_ref();
        if let Some(file) = certificates {
            keys::check_size(file)?;
            let belongs = pem::certificates(file)?.iter().any(|certificate| {
                certificate.key_algorithm().0 == RSA && certificate.public_key() == public
            });
            if !belongs {
                let words = "no certificate given belongs to the private key";
                return Err(Error::new(ErrorKind::KeyMismatch, words)
                    .with_remedy("give the certificate that was issued for this key"));
            }
        }
        PublicRsa::from_der(public)
    }

    /// That of a certificate, among its issuers' in any order.
    pub(crate) fn of_certificates(file: &[u8]) -> Result<PublicRsa> {
        let certificates = Certificates::of_file(file)?;
        match certificates.leaf.public_key_kind() {
            PublicKey::Rsa(_) => PublicRsa::from_der(certificates.leaf.public_key()),
            _ => Err(no_rsa("the certificate's key is no RSA key")),
        }
    }

    /// Reads an `RSAPublicKey` (RFC 8017, appendix A.1.1).
    fn from_der(der: &[u8]) -> Result<PublicRsa> {
        let numbers = SliceReader::new(der).and_then(|mut reader| {
            reader.sequence(|reader| {
                let (modulus, exponent) = (UintRef::decode(reader)?, UintRef::decode(reader)?);
                let [modulus, exponent] = [modulus, exponent].map(|number| number.as_bytes().to_vec());
                x509_cert::der::Result::Ok(PublicRsa { modulus, exponent })
            })
        });
        numbers.map_err(|fault| {
            Error::new(ErrorKind::UnreadableKey, "the public key cannot be read").with_source(fault)
        })
    }
}
