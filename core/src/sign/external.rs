//! Keys that ecoc never sees: in an HSM, a smart card, or at a remote signing service.

use std::fmt;

use super::algorithm::Algorithm;
use super::certificate::Certificate;
use super::value;
use crate::error::{Error, ErrorKind, Result};

/// Any error of the caller's own.
type AnyError = Box<dyn std::error::Error + Send + Sync>;

/// What makes signature values.
pub(super) type Callback =
    Box<dyn Fn(&SigningRequest<'_>) -> std::result::Result<Vec<u8>, AnyError> + Send + Sync>;

/// What an external signer is asked to sign.
#[derive(Clone, Copy)]
pub struct SigningRequest<'a> {
    pub(super) algorithm: Algorithm,
    pub(super) signed_info: &'a [u8],
}

impl SigningRequest<'_> {
    /// How the value is to be made.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The octets to be signed, for signers that hash by themselves (PKCS#11 `CKM_SHA256_RSA_PKCS`, `openssl dgst -sign`, …).
    pub fn signed_info(&self) -> &[u8] {
        self.signed_info
    }

    /// The hash of these octets, for signers that take it. With RSA PKCS#1 v1.5 such a signer must put it into a `DigestInfo`
    /// (RFC 8017, 9.2); most services do, the PKCS#11 mechanism `CKM_RSA_PKCS` does not.
    pub fn digest(&self) -> Vec<u8> {
        self.algorithm.digest(self.signed_info)
    }
}

impl fmt::Debug for SigningRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningRequest").field("algorithm", &self.algorithm).finish_non_exhaustive()
    }
}

/// Has the value made, and checks it.
pub(super) fn ask(callback: &Callback, request: &SigningRequest<'_>, leaf: &Certificate) -> Result<Vec<u8>> {
    let made = callback(request).map_err(|error| {
        Error::new(ErrorKind::SigningFailed, "the external signer failed").with_source(Foreign(error))
    })?;
    value::accept(request, leaf, &made)
}

/// The caller's own error as a cause of ours.
#[derive(Debug)]
struct Foreign(AnyError);

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Foreign {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}
