//! What the ledger knows of submissions.

use std::ffi::{CString, c_char};

use ecoc_core::ledger::{Entries, Entry};

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::{c_pointer, c_text, ecoc_error};
use crate::handle::{self, Handle};
use crate::reader::Reader;
use crate::status::ecoc_status;
use crate::submission::{c_state, ecoc_state};

/// Submissions that a query finds, one after the other. Owned by the caller; threads may share it.
pub struct ecoc_entries {
    _opaque: (),
}

impl Handle for ecoc_entries {
    type Value = Reader<Entries>;
    const TAG: u32 = u32::from_be_bytes(*b"eens");
    const NAME: &'static str = "ecoc_entries";
}

/// A submission as the ledger knows it. Owned by the caller; never changes, so threads may share it. Its texts live as long as it does; NULL
/// where there is nothing to say.
pub struct ecoc_entry {
    _opaque: (),
}

impl Handle for ecoc_entry {
    type Value = Known;
    const TAG: u32 = u32::from_be_bytes(*b"eent");
    const NAME: &'static str = "ecoc_entry";
}

/// An entry and its texts as C reads them.
pub(crate) struct Known {
    entry: Entry,
    authority: CString,
    environment: CString,
    reference: Option<CString>,
    vin: Option<CString>,
    correlation_id: CString,
    sha256: CString,
    state_name: CString,
    authority_state: Option<CString>,
    code: Option<CString>,
    message: Option<CString>,
    created_at: CString,
    updated_at: CString,
    pruned_at: Option<CString>,
    parameters: Option<CString>,
    receipt: Option<CString>,
}

impl From<Entry> for Known {
    fn from(entry: Entry) -> Known {
        Known {
            authority: c_text(entry.authority.name()),
            environment: c_text(&entry.environment),
            reference: entry.reference.as_deref().map(c_text),
            vin: entry.vin.as_deref().map(c_text),
            correlation_id: c_text(&entry.correlation_id),
            sha256: c_text(&entry.sha256),
            state_name: c_text(entry.state.name()),
            authority_state: entry.authority_state.as_deref().map(c_text),
            code: entry.code.as_deref().map(c_text),
            message: entry.message.as_deref().map(c_text),
            created_at: c_text(&entry.created_at),
            updated_at: c_text(&entry.updated_at),
            pruned_at: entry.pruned_at.as_deref().map(c_text),
            parameters: entry.parameters.as_ref().map(|json| c_text(&json.to_string())),
            receipt: entry.receipt.as_ref().map(|json| c_text(&json.to_string())),
            entry,
        }
    }
}

/// The next submission. At the end NULL is written, and ECOC_OK is the answer. After an error the listing is over.
///
/// Errors: family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entries_next(
    entries: *const ecoc_entries,
    out: *mut *mut ecoc_entry,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "next", || {
            let out = Out::new(out)?;
            out.put_or_null(handle::get(entries)?.next()?.transpose()?.map(Into::into));
            Ok(())
        })
    }
}

/// Frees the listing; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entries_free(entries: *mut ecoc_entries) {
    unsafe { door::free(entries) }
}

/// Who is to get it: "vca" or "svv".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_authority(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| known.authority.as_ptr()) }
}

/// Which service of theirs: the environment's name, or the base URL where one is set by hand.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_environment(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| known.environment.as_ptr()) }
}

/// The document's reference id.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_reference(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| c_pointer(known.reference.as_ref())) }
}

/// The vehicle identification number.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_vin(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| c_pointer(known.vin.as_ref())) }
}

/// The id under which the authority (VCA) and every error know this submission.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_correlation_id(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| known.correlation_id.as_ptr()) }
}

/// SHA-256 of the exact bytes of the document, in lower-case hexadecimal.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_sha256(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| known.sha256.as_ptr()) }
}

/// The state's name, such as "succeeded".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_state_name(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| known.state_name.as_ptr()) }
}

/// The authority's own word for the state, unchanged.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_authority_state(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| c_pointer(known.authority_state.as_ref())) }
}

/// The authority's own code, unchanged; or the name of our error.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_code(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| c_pointer(known.code.as_ref())) }
}

/// The authority's own words, unchanged; or those of our error.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_message(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| c_pointer(known.message.as_ref())) }
}

/// When it was written down: UTC in RFC 3339 with milliseconds, so that times sort as text.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_created_at(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| known.created_at.as_ptr()) }
}

/// When it last changed, in the same form.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_updated_at(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| known.updated_at.as_ptr()) }
}

/// When ecoc_ledger_prune took its document, history, message, parameters and receipt away, in the same form.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_pruned_at(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| c_pointer(known.pruned_at.as_ref())) }
}

/// What else the request needs, as a JSON object: SVV's tax code, for instance.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_parameters(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| c_pointer(known.parameters.as_ref())) }
}

/// The authority's last answer as the client understood it, as JSON: the receipt, or the details of the error.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_receipt(entry: *const ecoc_entry) -> *const c_char {
    unsafe { door::read(entry, std::ptr::null(), |known| c_pointer(known.receipt.as_ref())) }
}

/// Where it stands. ECOC_STATE_UNKNOWN for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_state(entry: *const ecoc_entry) -> ecoc_state {
    unsafe { door::read(entry, ecoc_state::ECOC_STATE_UNKNOWN, |known| c_state(Some(known.entry.state))) }
}

/// Whether nothing more will happen to it by itself. false for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_is_final(entry: *const ecoc_entry) -> bool {
    unsafe { door::read(entry, false, |known| known.entry.state.is_final()) }
}

/// How often it was sent, or about to be. 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_attempts(entry: *const ecoc_entry) -> u32 {
    unsafe { door::read(entry, 0, |known| known.entry.attempts) }
}

/// The entry as a JSON object, the line of `ecoc ledger --format json`: {"authority", "reference", "vin", "correlation_id", "sha256", "state",
/// "authority_state", "code", "message", "attempts", "environment", "created_at", "updated_at", "pruned_at"}; null where there is nothing to
/// say.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_to_json(
    entry: *const ecoc_entry,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_json", || {
            let out = Out::new(out)?;
            out.put(handle::get(entry)?.entry.to_json().to_string().into());
            Ok(())
        })
    }
}

/// Frees the entry; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_entry_free(entry: *mut ecoc_entry) {
    unsafe { door::free(entry) }
}
