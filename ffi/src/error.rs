//! What a failed call says.

use std::ffi::{CString, c_char};

use ecoc_core::{Error, Refusal, Report};
use serde_json::Value;

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::handle::{self, Handle, Tagged};
use crate::report::{Findings, ecoc_report};
use crate::status::ecoc_status;
use crate::table::{self, Row};

/// Why a call failed: what, where, at whom, and what to do about it. Owned by the caller.
///
/// The texts of an error are UTF-8 with a zero at the end, live until the error is freed, and are NULL where there is nothing to
/// say. No secret, key, token or document content is ever part of an error, but for what an authority quotes of the document in
/// ecoc_error_findings and ecoc_error_details.
pub struct ecoc_error {
    _opaque: (),
}

impl Handle for ecoc_error {
    type Value = Failure;
    const TAG: u32 = u32::from_be_bytes(*b"eerr");
    const NAME: &'static str = "ecoc_error";
}

/// The error and its texts as C reads them.
pub(crate) struct Failure {
    error: Error,
    text: CString,
    message: CString,
    remedy: Option<CString>,
    operation: Option<CString>,
    authority: Option<CString>,
    correlation_id: Option<CString>,
    authority_code: Option<CString>,
    authority_message: Option<CString>,
    details: Option<CString>,
    findings: Option<Tagged<Findings>>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        let findings = Refusal::of(&error).map(|refusal| Report::new(None, refusal.findings.clone()));
        Failure {
            text: c_text(&error.to_string()),
            message: c_text(error.message()),
            remedy: error.remedy().map(c_text),
            operation: error.operation().map(c_text),
            authority: error.authority().map(c_text),
            correlation_id: error.correlation_id().map(c_text),
            authority_code: error.authority_code().map(c_text),
            authority_message: error.authority_message().map(c_text),
            details: error.details().map(|details| c_text(&details.to_string())),
            findings: findings.map(|report| handle::tagged::<ecoc_report>(report.into())),
            error,
        }
    }
}

impl Failure {
    pub(crate) fn to_json(&self) -> Value {
        self.error.to_json()
    }
}

impl ecoc_error {
    pub(crate) fn new(error: Error) -> *mut ecoc_error {
        handle::new(error.into())
    }
}

/// Text for C. A zero inside would hide the rest, so it is shown as U+FFFD.
pub(crate) fn c_text(text: &str) -> CString {
    CString::new(text.replace('\0', "\u{FFFD}")).unwrap_or_default()
}

/// A text that may be absent, as C reads it.
pub(crate) fn c_pointer(text: Option<&CString>) -> *const c_char {
    text.map_or(std::ptr::null(), |text| text.as_ptr())
}

unsafe fn row(error: *const ecoc_error) -> Option<&'static Row> {
    unsafe { door::read(error, None, |failure| table::row(failure.error.kind().number())) }
}

/// Which error it is: the status that the call returned. ECOC_OK for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_status(error: *const ecoc_error) -> ecoc_status {
    unsafe { door::read(error, ecoc_status::ECOC_OK, |failure| failure.error.kind().into()) }
}

/// The error's name, spelled the same in every language, such as "WrongPassword".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_code(error: *const ecoc_error) -> *const c_char {
    unsafe { row(error) }.map_or(std::ptr::null(), |row| row.name.as_ptr())
}

/// The error's family, such as "Key".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_family(error: *const ecoc_error) -> *const c_char {
    unsafe { row(error) }.map_or(std::ptr::null(), |row| row.family.as_ptr())
}

/// Whether the very same call may succeed when it is made again later.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_retryable(error: *const ecoc_error) -> bool {
    unsafe { row(error) }.is_some_and(|row| row.retryable)
}

/// All of it in one line for a person: who, what, why, and the remedy.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_text(error: *const ecoc_error) -> *const c_char {
    unsafe { door::read(error, std::ptr::null(), |failure| failure.text.as_ptr()) }
}

/// What happened, in one sentence.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_message(error: *const ecoc_error) -> *const c_char {
    unsafe { door::read(error, std::ptr::null(), |failure| failure.message.as_ptr()) }
}

/// What the caller can do about it.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_remedy(error: *const ecoc_error) -> *const c_char {
    unsafe { door::read(error, std::ptr::null(), |failure| c_pointer(failure.remedy.as_ref())) }
}

/// The operation that failed, such as "submit".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_operation(error: *const ecoc_error) -> *const c_char {
    unsafe { door::read(error, std::ptr::null(), |failure| c_pointer(failure.operation.as_ref())) }
}

/// The authority that was called: "vca" or "svv".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_authority(error: *const ecoc_error) -> *const c_char {
    unsafe { door::read(error, std::ptr::null(), |failure| c_pointer(failure.authority.as_ref())) }
}

/// The correlation id of the submission, to name it to the authority.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_correlation_id(error: *const ecoc_error) -> *const c_char {
    unsafe { door::read(error, std::ptr::null(), |failure| c_pointer(failure.correlation_id.as_ref())) }
}

/// The HTTP status of the server's answer; 0 when there was none.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_http_status(error: *const ecoc_error) -> u16 {
    unsafe { door::read(error, 0, |failure| failure.error.http_status().unwrap_or(0)) }
}

/// The authority's own code, unchanged.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_authority_code(error: *const ecoc_error) -> *const c_char {
    unsafe { door::read(error, std::ptr::null(), |failure| c_pointer(failure.authority_code.as_ref())) }
}

/// The authority's own words, unchanged; the body of its answer (cut) when that could not be understood.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_authority_message(error: *const ecoc_error) -> *const c_char {
    unsafe { door::read(error, std::ptr::null(), |failure| c_pointer(failure.authority_message.as_ref())) }
}

/// What the authority found wrong with the document, when it said no: the path of each finding is the authority's name for the field. NULL
/// for other errors. For a log take ecoc_report_masked, since values of the document are quoted. Part of the error: never freed on its own.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_findings(error: *const ecoc_error) -> *const ecoc_report {
    unsafe {
        door::read(error, std::ptr::null(), |failure| {
            failure.findings.as_ref().map_or(std::ptr::null(), handle::inside)
        })
    }
}

/// What more the authority said, as a JSON object; for its no {"message": {"kind", "code", "text", "explanation", "remedy"}, "findings",
/// "svvguid" (SVV's trouble ticket, which its support asks for), "attempts"}.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_details(error: *const ecoc_error) -> *const c_char {
    unsafe { door::read(error, std::ptr::null(), |failure| c_pointer(failure.details.as_ref())) }
}

/// Every field as one JSON object: code, number, family, retryable, message, remedy, operation, authority, correlation_id,
/// http_status, authority_code, authority_message, details, cause; null where there is nothing to say.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_to_json(
    error: *const ecoc_error,
    out: *mut *mut ecoc_buffer,
    failure: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(failure, "to_json", || {
            let out = Out::new(out)?;
            out.put(handle::get(error)?.error.to_json().to_string().into());
            Ok(())
        })
    }
}

/// Frees the error; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_error_free(error: *mut ecoc_error) {
    unsafe { door::free(error) }
}
