//! Signing: in one call, or in two steps with the value made elsewhere in between.

use std::ffi::{CString, c_char, c_void};

use ecoc_core::sign::Signed;
use ecoc_core::{Prepared, Result, SignOptions};

use crate::buffer::Bytes;
use crate::door::{self, Out};
use crate::error::{c_pointer, c_text, ecoc_error};
use crate::handle::{self, Handle};
use crate::signer::ecoc_signer;
use crate::status::ecoc_status;

const EXAMPLE: &str = r#"{"xades": true, "replace": false}"#;

/// A signed document, and what signing had to do to it. Owned by the caller; never changes, so threads may share it.
pub struct ecoc_signed {
    _opaque: (),
}

impl Handle for ecoc_signed {
    type Value = Document;
    const TAG: u32 = u32::from_be_bytes(*b"esgd");
    const NAME: &'static str = "ecoc_signed";
}

pub(crate) struct Document {
    xml: Bytes,
    transcoded_from: Option<CString>,
    replaced: bool,
}

impl From<Signed> for Document {
    fn from(signed: Signed) -> Document {
        Document {
            xml: signed.xml.into(),
            transcoded_from: signed.transcoded_from.map(c_text),
            replaced: signed.replaced,
        }
    }
}

/// Signs an IVI document: the signature becomes the root's last child, and all other bytes stay as they are. Send the result byte for
/// byte: a file that is formatted anew after signing is refused.
///
/// `options` is a JSON object, or NULL with length 0 for plain XMLDSig with RSA-SHA256 (elliptic curve keys: ECDSA with the hash that
/// suits the curve):
///
///     "xades"      true: with the properties of XAdES baseline B
///     "replace"    true: a signature that is there already is replaced, not an error
///     "algorithm"  "rsa-sha256", "rsa-sha384", "rsa-sha512", "rsa-pss-sha256", "rsa-pss-sha384", "rsa-pss-sha512", "ecdsa-sha256",
///                  "ecdsa-sha384"
///     "role"       with "xades": the role in which the signer claims to sign
///     "place"      with "xades": where, {"street", "city", "state", "postal_code", "country"}
///     "policy"     with "xades": the policy followed, {"identifier", "sha256" (of the policy document, in hexadecimal digits), "uri"}
///     "allow_unfit_certificate_for_tests"
///                  true: also with a certificate that is expired, not yet valid or not meant for signing; receivers refuse that
///
/// Errors: ECOC_ERR_NOT_XML, ECOC_ERR_ENCODING, ECOC_ERR_NOT_IVI, ECOC_ERR_LIMIT_EXCEEDED; ECOC_ERR_ALREADY_SIGNED;
/// ECOC_ERR_CERTIFICATE_EXPIRED, ECOC_ERR_CERTIFICATE_NOT_YET_VALID, ECOC_ERR_CERTIFICATE_USAGE; ECOC_ERR_UNSUPPORTED_ALGORITHM when
/// the key cannot sign with the algorithm asked for; ECOC_ERR_SIGNING_FAILED when an external signer fails or gives a value that does
/// not fit; ECOC_ERR_INVALID_ARGUMENT for options that are not as above. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_sign(
    signer: *const ecoc_signer,
    xml: *const c_void,
    xml_len: usize,
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_signed,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "sign", || {
            let out = Out::new(out)?;
            let key = handle::get(signer)?;
            let xml = door::bytes("xml", xml, xml_len)?;
            out.put(key.signer.sign_document(xml, &read_options(options, options_len)?)?.into());
            Ok(())
        })
    }
}

/// The signed document; its length goes to `len`, unless that is NULL. A zero byte follows that the length does not count. Lives until
/// the handle is freed; NULL and 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signed_xml(document: *const ecoc_signed, len: *mut usize) -> *const c_void {
    unsafe { door::view(document, len, |document| document.xml.as_slice()) }
}

/// The encoding that the input had, when it was none that can be kept: the signed document is UTF-8, and declares that. NULL when
/// nothing was transcoded.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signed_transcoded_from(document: *const ecoc_signed) -> *const c_char {
    unsafe { door::read(document, std::ptr::null(), |document| c_pointer(document.transcoded_from.as_ref())) }
}

/// Whether a signature was there before and has been replaced.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signed_replaced(document: *const ecoc_signed) -> bool {
    unsafe { door::read(document, false, |document| document.replaced) }
}

/// Frees the signed document; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signed_free(document: *mut ecoc_signed) {
    unsafe { door::free(document) }
}

/// A document that is ready but for its signature value, which is made elsewhere: in an HSM, at a signing service, by a person.
/// Owned by the caller; never changes, so threads may share it.
pub struct ecoc_prepared {
    _opaque: (),
}

impl Handle for ecoc_prepared {
    type Value = Pending;
    const TAG: u32 = u32::from_be_bytes(*b"epre");
    const NAME: &'static str = "ecoc_prepared";
}

pub(crate) struct Pending {
    prepared: Prepared,
    algorithm: CString,
    digest: Vec<u8>,
}

impl From<Prepared> for Pending {
    fn from(prepared: Prepared) -> Pending {
        Pending { algorithm: c_text(prepared.algorithm().name()), digest: prepared.digest(), prepared }
    }
}

/// The first of two steps: prepares a document for a signature whose value is made elsewhere. Then have the value made over
/// ecoc_prepared_signed_info, or from ecoc_prepared_digest; keep the bytes of ecoc_prepared_token, in a file or a database, and hand both
/// to ecoc_complete, here or in another process, days later.
///
/// `certificates` are the signer's and its issuers', PEM or DER, in any order. `options` are those of ecoc_sign; with "xades" the time
/// of signing is that of this call.
///
/// Errors: those of ecoc_sign; ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_CERTIFICATE, ECOC_ERR_INVALID_ARGUMENT for the certificates.
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_prepare(
    xml: *const c_void,
    xml_len: usize,
    certificates: *const c_void,
    certificates_len: usize,
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_prepared,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "prepare", || {
            let out = Out::new(out)?;
            let xml = door::bytes("xml", xml, xml_len)?;
            let certificates = door::bytes("certificates", certificates, certificates_len)?;
            let options = read_options(options, options_len)?;
            out.put(ecoc_core::prepare(xml, certificates, &options)?.into());
            Ok(())
        })
    }
}

/// How the value is to be made: the short name of the algorithm, such as "rsa-sha256". Lives until the handle is freed.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_prepared_algorithm(prepared: *const ecoc_prepared) -> *const c_char {
    unsafe { door::read(prepared, std::ptr::null(), |pending| pending.algorithm.as_ptr()) }
}

/// The bytes to be signed, for signers that hash by themselves; their length goes to `len`. They live until the handle is freed.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_prepared_signed_info(
    prepared: *const ecoc_prepared,
    len: *mut usize,
) -> *const c_void {
    unsafe { door::view(prepared, len, |pending| pending.prepared.signed_info()) }
}

/// The hash of these bytes, for signers that take it; its length goes to `len`. It lives until the handle is freed. With RSA (not PSS)
/// such a signer must wrap it into a DigestInfo (RFC 8017, 9.2): most services do, the PKCS#11 mechanism CKM_RSA_PKCS does not.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_prepared_digest(
    prepared: *const ecoc_prepared,
    len: *mut usize,
) -> *const c_void {
    unsafe { door::view(prepared, len, |pending| pending.digest.as_slice()) }
}

/// What ecoc_complete needs, to be kept byte for byte; its length goes to `len`. It holds the document and no secret, and lives until
/// the handle is freed.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_prepared_token(
    prepared: *const ecoc_prepared,
    len: *mut usize,
) -> *const c_void {
    unsafe { door::view(prepared, len, |pending| pending.prepared.token()) }
}

/// Frees what was prepared; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_prepared_free(prepared: *mut ecoc_prepared) {
    unsafe { door::free(prepared) }
}

/// The second step: completes what ecoc_prepare gave the token for. `value` is the signature value; that of ECDSA may be two numbers
/// side by side (as PKCS#11 has it) or DER (as OpenSSL and many services have it).
///
/// Nothing is given out that does not verify: a value that was made with another key, or over anything but what was prepared, is an
/// error.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT for a token that is damaged, or of another version; ECOC_ERR_SIGNING_FAILED for a value that does
/// not fit. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_complete(
    token: *const c_void,
    token_len: usize,
    value: *const c_void,
    value_len: usize,
    out: *mut *mut ecoc_signed,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "complete", || {
            let out = Out::new(out)?;
            let token = door::bytes("token", token, token_len)?;
            let value = door::bytes("value", value, value_len)?;
            out.put(ecoc_core::complete(token, value)?.into());
            Ok(())
        })
    }
}

/// # Safety
/// As for [`door::bytes`].
unsafe fn read_options(options: *const c_char, len: usize) -> Result<SignOptions> {
    // SAFETY: as promised by the caller.
    SignOptions::from_json(&unsafe { door::options(options, len, EXAMPLE) }?)
}
