//! What stands between a client and its authority.

use std::ffi::{CString, c_char};

use ecoc_core::doctor::{Check, Verdict};
use ecoc_core::{Diagnosis, DoctorOptions};

use crate::buffer::ecoc_buffer;
use crate::cancel::{self, ecoc_cancel};
use crate::door::{self, Out};
use crate::error::{Failure, c_pointer, c_text, ecoc_error};
use crate::explain;
use crate::handle::{self, Handle, Tagged};
use crate::status::ecoc_status;

/// What a check came to. Later versions may add values.
#[derive(Clone, Copy)]
#[repr(u32)]
pub enum ecoc_verdict {
    /// A verdict that this header does not know.
    ECOC_VERDICT_OTHER = 0,
    /// In order.
    ECOC_VERDICT_OK = 1,
    /// It works, and somebody should look at it.
    ECOC_VERDICT_WARNING = 2,
    /// It does not work.
    ECOC_VERDICT_FAILED = 3,
    /// Not looked at; the message says why.
    ECOC_VERDICT_SKIPPED = 4,
}

const VERDICTS: [(ecoc_verdict, Verdict); 4] = [
    (ecoc_verdict::ECOC_VERDICT_OK, Verdict::Ok),
    (ecoc_verdict::ECOC_VERDICT_WARNING, Verdict::Warning),
    (ecoc_verdict::ECOC_VERDICT_FAILED, Verdict::Failed),
    (ecoc_verdict::ECOC_VERDICT_SKIPPED, Verdict::Skipped),
];

/// What was found about the way to one authority. Owned by the caller; never changes, so threads may share it. Its texts live as long
/// as it does.
pub struct ecoc_diagnosis {
    _opaque: (),
}

impl Handle for ecoc_diagnosis {
    type Value = Found;
    const TAG: u32 = u32::from_be_bytes(*b"edia");
    const NAME: &'static str = "ecoc_diagnosis";
}

/// One thing that was looked at. Part of its diagnosis: never freed on its own; its texts live as long as the diagnosis, and are NULL where
/// there is nothing to say.
pub struct ecoc_check {
    _opaque: (),
}

impl Handle for ecoc_check {
    type Value = Row;
    const TAG: u32 = u32::from_be_bytes(*b"echk");
    const NAME: &'static str = "ecoc_check";
}

/// The diagnosis as C reads it.
pub(crate) struct Found {
    diagnosis: Diagnosis,
    rows: Box<[Tagged<Row>]>,
}

/// A check and its texts as C reads them.
pub(crate) struct Row {
    verdict: ecoc_verdict,
    verdict_name: CString,
    name: CString,
    subject: Option<CString>,
    message: CString,
    remedy: Option<CString>,
    error: Option<Tagged<Failure>>,
}

impl From<Diagnosis> for Found {
    fn from(diagnosis: Diagnosis) -> Found {
        let rows = diagnosis.checks.iter().map(|check| handle::tagged::<ecoc_check>(check.into())).collect();
        Found { rows, diagnosis }
    }
}

impl From<&Check> for Row {
    fn from(check: &Check) -> Row {
        let verdict = VERDICTS.iter().find(|(_, verdict)| *verdict == check.verdict);
        Row {
            verdict: verdict.map_or(ecoc_verdict::ECOC_VERDICT_OTHER, |(number, _)| *number),
            verdict_name: c_text(check.verdict.name()),
            name: c_text(check.name),
            subject: check.subject.as_deref().map(c_text),
            message: c_text(&check.message),
            remedy: check.remedy.as_deref().map(c_text),
            error: check.error.clone().map(|error| handle::tagged::<ecoc_error>(error.into())),
        }
    }
}

/// Looks at everything that a client needs: settings, key, certificate, name resolution, connection, TLS, clock, token, scope, a call
/// that changes nothing, and the ledger. No document is sent. It blocks its thread.
///
/// `authority` is "vca" or "svv", `settings` the JSON object that ecoc_vca_new or ecoc_svv_new takes. `options` is a JSON object, or NULL
/// with length 0 for none of:
///
///     "ledger"    the path of the ledger to look at; one that is not there is not made
///     "trust"     certificates of authorities (PEM text, or an array of such): the chain of the client's certificate has to lead to one
///     "at"        judge certificates as of this time instead of now, such as "2026-07-01T12:00:00Z"
///     "call"      false: the authority itself is not called
///     "deadline"  the most time that the whole may take, in seconds; 60 when absent
///
/// `cancel`, which may be NULL, ends it early. What is wrong, also with the settings, is a normal answer: ECOC_OK and a diagnosis (free it
/// by ecoc_diagnosis_free); what cannot be looked at is skipped, and says why.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT when there is no such authority or for options that are not as above. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_diagnose(
    authority: *const c_char,
    authority_len: usize,
    settings: *const c_char,
    settings_len: usize,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    out: *mut *mut ecoc_diagnosis,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    const EXAMPLE: &str = r#"{"ledger": "plant.db", "deadline": 30}"#;
    unsafe {
        door::call(error, "diagnose", || {
            let out = Out::new(out)?;
            let cancel = cancel::switch(cancel)?;
            let authority = explain::authority(authority, authority_len)?;
            let settings = door::text("settings", settings, settings_len)?;
            let mut options = DoctorOptions::from_json(&door::options(options, options_len, EXAMPLE)?)?;
            options.cancel = cancel;
            out.put(ecoc_core::diagnose(authority, settings, &options).into());
            Ok(())
        })
    }
}

/// Whether nothing has failed; warnings and what was skipped do not count. false for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_diagnosis_is_sound(diagnosis: *const ecoc_diagnosis) -> bool {
    unsafe { door::read(diagnosis, false, |found| found.diagnosis.is_sound()) }
}

/// How many checks there are. 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_diagnosis_len(diagnosis: *const ecoc_diagnosis) -> usize {
    unsafe { door::read(diagnosis, 0, |found| found.rows.len()) }
}

/// How many checks came to this verdict (an ecoc_verdict). 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_diagnosis_count(diagnosis: *const ecoc_diagnosis, verdict: u32) -> usize {
    unsafe {
        door::read(diagnosis, 0, |found| {
            let known = VERDICTS.iter().find(|(number, _)| *number as u32 == verdict);
            known.map_or(0, |(_, verdict)| found.diagnosis.count(*verdict))
        })
    }
}

/// The check at `index`, in the order in which they were made; NULL beyond the last.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_diagnosis_check(
    diagnosis: *const ecoc_diagnosis,
    index: usize,
) -> *const ecoc_check {
    unsafe {
        door::read(diagnosis, std::ptr::null(), |found| {
            found.rows.get(index).map_or(std::ptr::null(), handle::inside)
        })
    }
}

/// The diagnosis as text: a verdict, then one line for each check, and one for what to do.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_diagnosis_to_text(
    diagnosis: *const ecoc_diagnosis,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_text", || {
            let out = Out::new(out)?;
            out.put(handle::get(diagnosis)?.diagnosis.to_string().into());
            Ok(())
        })
    }
}

/// The diagnosis as a JSON object: {"authority", "environment", "sound", "checks": [{"name", "verdict", "subject", "message", "remedy",
/// "error"}]}; null where there is nothing to say.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_diagnosis_to_json(
    diagnosis: *const ecoc_diagnosis,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_json", || {
            let out = Out::new(out)?;
            out.put(handle::get(diagnosis)?.diagnosis.to_json().to_string().into());
            Ok(())
        })
    }
}

/// Frees the diagnosis and its checks; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_diagnosis_free(diagnosis: *mut ecoc_diagnosis) {
    unsafe { door::free(diagnosis) }
}

/// What it came to. ECOC_VERDICT_OTHER for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_check_verdict(check: *const ecoc_check) -> ecoc_verdict {
    unsafe { door::read(check, ecoc_verdict::ECOC_VERDICT_OTHER, |row| row.verdict) }
}

/// The verdict's name: "ok", "warning", "failed" or "skipped".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_check_verdict_name(check: *const ecoc_check) -> *const c_char {
    unsafe { door::read(check, std::ptr::null(), |row| row.verdict_name.as_ptr()) }
}

/// What kind of thing was looked at; the names are stable: "settings", "key", "certificate", "name_resolution", "connection", "tls",
/// "clock", "token", "scope", "call", "ledger". Several checks may have the same, each with its own subject.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_check_name(check: *const ecoc_check) -> *const c_char {
    unsafe { door::read(check, std::ptr::null(), |row| row.name.as_ptr()) }
}

/// Which one: host and port of a server, a file, an aspect of the certificate.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_check_subject(check: *const ecoc_check) -> *const c_char {
    unsafe { door::read(check, std::ptr::null(), |row| c_pointer(row.subject.as_ref())) }
}

/// What was found, in one sentence.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_check_message(check: *const ecoc_check) -> *const c_char {
    unsafe { door::read(check, std::ptr::null(), |row| row.message.as_ptr()) }
}

/// What to do about it, in one sentence.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_check_remedy(check: *const ecoc_check) -> *const c_char {
    unsafe { door::read(check, std::ptr::null(), |row| c_pointer(row.remedy.as_ref())) }
}

/// The error behind it, with the service's own code and words; NULL where there is none. Part of the check: never freed on its own.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_check_error(check: *const ecoc_check) -> *const ecoc_error {
    unsafe {
        door::read(check, std::ptr::null(), |row| row.error.as_ref().map_or(std::ptr::null(), handle::inside))
    }
}
