//! Keys with their certificates.

use std::ffi::{CString, c_char, c_void};

use ecoc_core::{Error, ErrorKind, Signer};

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::{c_text, ecoc_error};
use crate::handle::{self, Handle};
use crate::status::ecoc_status;

/// A private key with its certificate, ready to sign. Owned by the caller; never changes, so threads may share it. The library's copy
/// of the key is wiped when the handle is freed, and never printed.
///
/// Files are handed in as bytes, passwords as a pointer and a length: the library wipes its own copies, and the caller theirs.
pub struct ecoc_signer {
    _opaque: (),
}

impl Handle for ecoc_signer {
    type Value = Key;
    const TAG: u32 = u32::from_be_bytes(*b"esig");
    const NAME: &'static str = "ecoc_signer";
}

/// The signer, and its name as C reads it.
pub(crate) struct Key {
    pub(crate) signer: Signer,
    subject: CString,
}

impl From<Signer> for Key {
    fn from(signer: Signer) -> Key {
        Key { subject: c_text(&signer.subject()), signer }
    }
}

/// Reads a key and its certificate from PEM text; a single DER key or certificate is taken too.
///
/// The key may be PKCS#8 (plain, or encrypted: the password opens it), PKCS#1 or SEC 1. The certificate, and those of its issuers in
/// any order, stand in `certificates` or, when that is NULL, in the file of the key; the one that fits the key is the signer's.
/// `password` is NULL when there is none.
///
/// Errors: ECOC_ERR_WRONG_PASSWORD, ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_KEY, ECOC_ERR_MISSING_CERTIFICATE,
/// ECOC_ERR_KEY_MISMATCH; ECOC_ERR_UNSUPPORTED_ALGORITHM for a key that is neither RSA of 2048 to 8192 bits nor on the curve P-256 or
/// P-384. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signer_from_pem(
    key: *const c_void,
    key_len: usize,
    certificates: *const c_void,
    certificates_len: usize,
    password: *const c_char,
    password_len: usize,
    out: *mut *mut ecoc_signer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "from_pem", || {
            let out = Out::new(out)?;
            let key = door::bytes("key", key, key_len)?;
            let certificates = door::optional_bytes("certificates", certificates, certificates_len)?;
            let password = door::password(password, password_len)?;
            out.put(Signer::from_pem(key, certificates, password.as_ref())?.into());
            Ok(())
        })
    }
}

/// Reads a PKCS#12 file (.p12, .pfx), with the encryption of old (RC2, 3DES) or new (AES) tools. Where it holds several keys, the first
/// whose certificate is meant for signing is taken. `password` NULL is the empty one.
///
/// Errors: as for ecoc_signer_from_pem. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signer_from_pkcs12(
    file: *const c_void,
    file_len: usize,
    password: *const c_char,
    password_len: usize,
    out: *mut *mut ecoc_signer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "from_pkcs12", || {
            let out = Out::new(out)?;
            let file = door::bytes("file", file, file_len)?;
            let password = door::password(password, password_len)?.unwrap_or_else(|| "".into());
            out.put(Signer::from_pkcs12(file, &password)?.into());
            Ok(())
        })
    }
}

/// Reads a key file whose kind (PEM, DER, PKCS#12) is told by its content; the arguments are those of ecoc_signer_from_pem.
///
/// Errors: as for ecoc_signer_from_pem. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signer_from_key_file(
    key: *const c_void,
    key_len: usize,
    certificates: *const c_void,
    certificates_len: usize,
    password: *const c_char,
    password_len: usize,
    out: *mut *mut ecoc_signer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "from_key_file", || {
            let out = Out::new(out)?;
            let key = door::bytes("key", key, key_len)?;
            let certificates = door::optional_bytes("certificates", certificates, certificates_len)?;
            let password = door::password(password, password_len)?;
            out.put(Signer::from_key_file(key, certificates, password.as_ref())?.into());
            Ok(())
        })
    }
}

/// The subject of the signer's certificate, in the text form of RFC 4514. Lives as long as the signer; NULL for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signer_subject(signer: *const ecoc_signer) -> *const c_char {
    unsafe { door::read(signer, std::ptr::null(), |key| key.subject.as_ptr()) }
}

/// How many certificates there are: the signer's, and those of its issuers as far as they were given. 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signer_certificate_count(signer: *const ecoc_signer) -> usize {
    unsafe { door::read(signer, 0, |key| key.signer.chain_der().count()) }
}

/// A certificate as DER: the signer's own at index 0, then those of its issuers.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT for an index beyond the last. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signer_certificate(
    signer: *const ecoc_signer,
    index: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "certificate", || {
            let out = Out::new(out)?;
            let der = handle::get(signer)?.signer.chain_der().nth(index).ok_or_else(|| {
                Error::new(ErrorKind::InvalidArgument, format!("the signer has no certificate {index}"))
                    .with_remedy("ask ecoc_signer_certificate_count how many there are")
            })?;
            out.put(der.to_vec().into());
            Ok(())
        })
    }
}

/// Frees the signer and wipes its key; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signer_free(signer: *mut ecoc_signer) {
    unsafe { door::free(signer) }
}
