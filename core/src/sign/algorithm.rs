//! The signature algorithms of the profile, by their XML identifiers (RFC 9231).

use std::fmt;

use aws_lc_rs::digest::{self, SHA256, SHA384, SHA512};
use aws_lc_rs::signature::{self, RsaEncoding};

use super::certificate::PublicKey;

/// How a signature value is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA (PKCS#1 v1.5) with SHA-256: what the authorities' manuals show.
    RsaSha256,
    /// RSA (PKCS#1 v1.5) with SHA-384.
    RsaSha384,
    /// RSA (PKCS#1 v1.5) with SHA-512.
    RsaSha512,
    /// RSA-PSS with SHA-256, MGF1 with the same, a salt of 32 bytes.
    RsaPssSha256,
    /// RSA-PSS with SHA-384, MGF1 with the same, a salt of 48 bytes.
    RsaPssSha384,
    /// RSA-PSS with SHA-512, MGF1 with the same, a salt of 64 bytes.
    RsaPssSha512,
    /// ECDSA on the curve P-256 with SHA-256.
    EcdsaSha256,
    /// ECDSA on the curve P-384 with SHA-384.
    EcdsaSha384,
}

impl Algorithm {
    /// Every algorithm.
    pub const ALL: &'static [Algorithm] = &[
        Algorithm::RsaSha256,
        Algorithm::RsaSha384,
        Algorithm::RsaSha512,
        Algorithm::RsaPssSha256,
        Algorithm::RsaPssSha384,
        Algorithm::RsaPssSha512,
        Algorithm::EcdsaSha256,
        Algorithm::EcdsaSha384,
    ];

    /// The identifier that stands in `SignatureMethod`.
    pub const fn uri(self) -> &'static str {
        match self {
            Algorithm::RsaSha256 => "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            Algorithm::RsaSha384 => "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            Algorithm::RsaSha512 => "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            Algorithm::RsaPssSha256 => "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
            Algorithm::RsaPssSha384 => "http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1",
            Algorithm::RsaPssSha512 => "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1",
            Algorithm::EcdsaSha256 => "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
            Algorithm::EcdsaSha384 => "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
        }
    }

    /// The short name, as commands and settings spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Algorithm::RsaSha256 => "rsa-sha256",
            Algorithm::RsaSha384 => "rsa-sha384",
            Algorithm::RsaSha512 => "rsa-sha512",
            Algorithm::RsaPssSha256 => "rsa-pss-sha256",
            Algorithm::RsaPssSha384 => "rsa-pss-sha384",
            Algorithm::RsaPssSha512 => "rsa-pss-sha512",
            Algorithm::EcdsaSha256 => "ecdsa-sha256",
            Algorithm::EcdsaSha384 => "ecdsa-sha384",
        }
    }

    /// The algorithm with this short name.
    pub fn from_name(name: &str) -> Option<Algorithm> {
        Algorithm::ALL.iter().copied().find(|algorithm| algorithm.name() == name)
    }

    /// The algorithm for a key when the caller names none; `None` when the profile has none for it.
    pub(super) fn default_for(key: PublicKey) -> Option<Algorithm> {
        match key {
            PublicKey::Rsa(2048..=8192) => Some(Algorithm::RsaSha256),
            PublicKey::P256 => Some(Algorithm::EcdsaSha256),
            PublicKey::P384 => Some(Algorithm::EcdsaSha384),
            PublicKey::Rsa(_) | PublicKey::Other => None,
        }
    }

    /// Whether a key of this kind signs with the algorithm.
    pub(super) fn suits(self, key: PublicKey) -> bool {
        match key {
            PublicKey::Rsa(_) => self.rsa().is_some(),
            _ => Algorithm::default_for(key) == Some(self),
        }
    }

    /// The hash of `octets` that a key signs.
    pub(super) fn digest(self, octets: &[u8]) -> Vec<u8> {
        let algorithm = match self {
            Algorithm::RsaSha256 | Algorithm::RsaPssSha256 | Algorithm::EcdsaSha256 => &SHA256,
            Algorithm::RsaSha384 | Algorithm::RsaPssSha384 | Algorithm::EcdsaSha384 => &SHA384,
            Algorithm::RsaSha512 | Algorithm::RsaPssSha512 => &SHA512,
        };
        digest::digest(algorithm, octets).as_ref().to_vec()
    }

    /// The padding, for the RSA algorithms.
    pub(super) fn rsa(self) -> Option<&'static dyn RsaEncoding> {
        Some(match self {
            Algorithm::RsaSha256 => &signature::RSA_PKCS1_SHA256,
            Algorithm::RsaSha384 => &signature::RSA_PKCS1_SHA384,
            Algorithm::RsaSha512 => &signature::RSA_PKCS1_SHA512,
            Algorithm::RsaPssSha256 => &signature::RSA_PSS_SHA256,
            Algorithm::RsaPssSha384 => &signature::RSA_PSS_SHA384,
            Algorithm::RsaPssSha512 => &signature::RSA_PSS_SHA512,
            Algorithm::EcdsaSha256 | Algorithm::EcdsaSha384 => return None,
        })
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
