//! Keys that ecoc never sees: the caller's function makes the signature value.

use std::ffi::{CString, c_char, c_int, c_void};
use std::sync::{Mutex, PoisonError};

use ecoc_core::{Error, ErrorKind, Result, Signer, SigningRequest};

use crate::door::{self, Out};
use crate::error::{c_text, ecoc_error};
use crate::handle::{self, Handle};
use crate::signer::ecoc_signer;
use crate::status::ecoc_status;

/// What an external signer is asked to sign. It belongs to the library, and lives until the callback returns; the callback may hand it
/// to another thread and wait for that.
pub struct ecoc_signing_request {
    _opaque: (),
}

impl Handle for ecoc_signing_request {
    type Value = Request;
    const TAG: u32 = u32::from_be_bytes(*b"ereq");
    const NAME: &'static str = "ecoc_signing_request";
}

pub(crate) struct Request {
    algorithm: CString,
    signed_info: Vec<u8>,
    digest: Vec<u8>,
    answer: Mutex<Answer>,
}

#[derive(Default)]
struct Answer {
    value: Option<Vec<u8>>,
    failure: Option<String>,
}

impl Request {
    fn answer(&self, change: impl FnOnce(&mut Answer)) {
        change(&mut self.answer.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Makes a signature value outside of the library: in an HSM, a smart card, at a signing service.
///
/// It reads the request, gives the value to ecoc_signing_request_set_value and returns 0; or it says why not to
/// ecoc_signing_request_set_failure, and returns anything else. It is called once for each document, on the thread that called ecoc_sign;
/// by several at the same time when several sign. It must not throw, nor leave by longjmp.
pub type ecoc_sign_callback =
    Option<unsafe extern "C" fn(request: *mut ecoc_signing_request, user_data: *mut c_void) -> c_int>;

/// Frees the user data of a callback. Called once, on the thread that drops the last use of it.
pub type ecoc_free_callback = Option<unsafe extern "C" fn(user_data: *mut c_void)>;

/// The caller's data; freed when it is dropped, wherever that happens.
pub(crate) struct UserData {
    pub(crate) data: *mut c_void,
    pub(crate) free: ecoc_free_callback,
}

// SAFETY: the header asks the caller for callbacks and data that every thread may use, also several at the same time.
unsafe impl Send for UserData {}
// SAFETY: as above.
unsafe impl Sync for UserData {}

impl Drop for UserData {
    fn drop(&mut self) {
        if let Some(free) = self.free {
            // SAFETY: the caller's own function, on the caller's own data, once.
            unsafe { free(self.data) };
        }
    }
}

/// A signer whose key is elsewhere: `sign` is called for each signature value, with `user_data`.
///
/// `certificates` are the signer's and its issuers', PEM or DER, in any order; the signer's is the one that issued none of the others.
/// Every value is checked against it before a document is given out. Where the answer takes minutes or another process, sign in two steps
/// instead: ecoc_prepare and ecoc_complete.
///
/// `user_data` passes into the hands of the library, also when this call fails: `free_user_data`, unless it is NULL, is called with it
/// exactly once, when nothing uses it any more. `sign` and `user_data` must serve every thread.
///
/// Errors: ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_CERTIFICATE; ECOC_ERR_INVALID_ARGUMENT when `sign` is NULL or when it is not plain
/// which certificate is the signer's; ECOC_ERR_UNSUPPORTED_ALGORITHM for a key that is neither RSA of 2048 to 8192 bits nor on the curve
/// P-256 or P-384. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signer_external(
    certificates: *const c_void,
    certificates_len: usize,
    sign: ecoc_sign_callback,
    user_data: *mut c_void,
    free_user_data: ecoc_free_callback,
    out: *mut *mut ecoc_signer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    let user_data = UserData { data: user_data, free: free_user_data };
    unsafe {
        door::call(error, "external", || {
            let out = Out::new(out)?;
            let certificates = door::bytes("certificates", certificates, certificates_len)?;
            let sign = sign.ok_or_else(|| {
                Error::new(ErrorKind::InvalidArgument, "the callback is NULL")
                    .with_remedy("pass the function that makes the signature value")
            })?;
            let ask = move |request: &SigningRequest<'_>| {
                let request = handle::new::<ecoc_signing_request>(Request::from(request));
                // The whole of it is captured: its part alone would leave its owner behind.
                let user_data = &user_data;
                let code = sign(request, user_data.data);
                let answer = taken(request, code);
                handle::free(request);
                answer.map_err(Into::into)
            };
            out.put(Signer::external(certificates, ask)?.into());
            Ok(())
        })
    }
}

impl From<&SigningRequest<'_>> for Request {
    fn from(request: &SigningRequest<'_>) -> Request {
        Request {
            algorithm: c_text(request.algorithm().name()),
            signed_info: request.signed_info().to_vec(),
            digest: request.digest(),
            answer: Mutex::default(),
        }
    }
}

/// What the callback left behind.
///
/// # Safety
/// `request` is a live request.
unsafe fn taken(request: *const ecoc_signing_request, code: c_int) -> Result<Vec<u8>> {
    let failed = |words: String| Error::new(ErrorKind::SigningFailed, words);
    // SAFETY: as promised by the caller.
    let mut answer = Answer::default();
    unsafe { handle::get(request) }?.answer(|given| std::mem::swap(given, &mut answer));
    match (code, answer) {
        (0, Answer { value: Some(value), .. }) => Ok(value),
        (0, _) => Err(failed("the callback answered 0 and gave no value".into())),
        (_, Answer { failure: Some(words), .. }) => Err(failed(words)),
        _ => Err(failed(format!("the callback answered {code}"))),
    }
}

/// How the value is to be made: the short name of the algorithm, such as "rsa-sha256". Lives as long as the request.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signing_request_algorithm(
    request: *const ecoc_signing_request,
) -> *const c_char {
    unsafe { door::read(request, std::ptr::null(), |request| request.algorithm.as_ptr()) }
}

/// The bytes to be signed, for signers that hash by themselves (CKM_SHA256_RSA_PKCS, EVP_DigestSign …); their length goes to `len`. They
/// live as long as the request.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signing_request_signed_info(
    request: *const ecoc_signing_request,
    len: *mut usize,
) -> *const c_void {
    unsafe { door::view(request, len, |request| request.signed_info.as_slice()) }
}

/// The hash of these bytes, for signers that take it; its length goes to `len`. It lives as long as the request. With RSA (not PSS) such
/// a signer must wrap it into a DigestInfo (RFC 8017, 9.2): most services do, the PKCS#11 mechanism CKM_RSA_PKCS does not.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signing_request_digest(
    request: *const ecoc_signing_request,
    len: *mut usize,
) -> *const c_void {
    unsafe { door::view(request, len, |request| request.digest.as_slice()) }
}

/// Gives the signature value, which is copied. That of ECDSA may be two numbers side by side (as PKCS#11 has it) or DER (as OpenSSL and
/// many services have it).
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signing_request_set_value(
    request: *mut ecoc_signing_request,
    value: *const c_void,
    value_len: usize,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "set_value", || {
            let value = door::bytes("value", value, value_len)?.to_vec();
            handle::get(request.cast_const())?.answer(|answer| answer.value = Some(value));
            Ok(())
        })
    }
}

/// Says why there is no value: these words become part of the error of ecoc_sign, and must hold no secret.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_signing_request_set_failure(
    request: *mut ecoc_signing_request,
    message: *const c_char,
    message_len: usize,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "set_failure", || {
            let message = door::text("message", message, message_len)?.to_owned();
            handle::get(request.cast_const())?.answer(|answer| answer.failure = Some(message));
            Ok(())
        })
    }
}
