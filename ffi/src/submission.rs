//! Where submissions stand.

use std::ffi::{CString, c_char, c_void};

use ecoc_core::Submission;
use ecoc_core::ledger::State;
use serde_json::Value;

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::{c_pointer, c_text, ecoc_error};
use crate::handle::{self, Handle, Tagged};
use crate::status::ecoc_status;

/// Where a submission stands. Later versions may add values.
#[derive(Clone, Copy)]
#[repr(u32)]
pub enum ecoc_state {
    /// The authority does not know the submission, or says a word that this library does not know.
    ECOC_STATE_UNKNOWN = 0,
    /// Written down; nothing of it is at the authority.
    ECOC_STATE_QUEUED = 1,
    /// On its way: its first byte may have left.
    ECOC_STATE_SENDING = 2,
    /// It was sent and the answer is lost: the authority may or may not have it.
    ECOC_STATE_UNCERTAIN = 3,
    /// The authority took it and has yet to work on it.
    ECOC_STATE_ACCEPTED = 4,
    /// The authority works on it.
    ECOC_STATE_PROCESSING = 5,
    /// The authority has it for good. Final, but for a deletion.
    ECOC_STATE_SUCCEEDED = 6,
    /// The authority took it and could not use it, or the sender gave it up. Final.
    ECOC_STATE_FAILED = 7,
    /// The authority refused to take it. Final.
    ECOC_STATE_REJECTED = 8,
    /// The sender had it deleted at the authority. Final.
    ECOC_STATE_DELETED = 9,
}

const STATES: [(ecoc_state, State); 9] = [
    (ecoc_state::ECOC_STATE_QUEUED, State::Queued),
    (ecoc_state::ECOC_STATE_SENDING, State::Sending),
    (ecoc_state::ECOC_STATE_UNCERTAIN, State::Uncertain),
    (ecoc_state::ECOC_STATE_ACCEPTED, State::Accepted),
    (ecoc_state::ECOC_STATE_PROCESSING, State::Processing),
    (ecoc_state::ECOC_STATE_SUCCEEDED, State::Succeeded),
    (ecoc_state::ECOC_STATE_FAILED, State::Failed),
    (ecoc_state::ECOC_STATE_REJECTED, State::Rejected),
    (ecoc_state::ECOC_STATE_DELETED, State::Deleted),
];

pub(crate) fn c_state(state: Option<State>) -> ecoc_state {
    let found = state.and_then(|state| STATES.iter().find(|(_, known)| *known == state));
    found.map_or(ecoc_state::ECOC_STATE_UNKNOWN, |(number, _)| *number)
}

/// The state of this number; `None` when it is none.
pub(crate) fn state_of(number: u32) -> Option<State> {
    STATES.iter().find(|(known, _)| *known as u32 == number).map(|(_, state)| *state)
}

/// Where one submission stands. Owned by the caller when a call gave it to him; part of its list, or of the call of a callback, when it is
/// const: never freed then. Never changes, so threads may share it. Its texts live as long as it does; NULL where there is nothing to say.
pub struct ecoc_submission {
    _opaque: (),
}

impl Handle for ecoc_submission {
    type Value = Standing;
    const TAG: u32 = u32::from_be_bytes(*b"esub");
    const NAME: &'static str = "ecoc_submission";
}

/// Where several submissions stand, in the order asked for. Owned by the caller; never changes, so threads may share it.
pub struct ecoc_submissions {
    _opaque: (),
}

impl Handle for ecoc_submissions {
    type Value = Box<[Tagged<Standing>]>;
    const TAG: u32 = u32::from_be_bytes(*b"esus");
    const NAME: &'static str = "ecoc_submissions";
}

/// Told by a wait where a submission stands: at the first answer, and whenever the state changed. `submission` lives until the callback
/// returns. To end the wait from here, set its ecoc_cancel. It must not throw, nor leave by longjmp.
pub type ecoc_progress_callback =
    Option<unsafe extern "C" fn(submission: *const ecoc_submission, user_data: *mut c_void)>;

/// A submission and its texts as C reads them.
pub(crate) struct Standing {
    submission: Submission,
    authority: CString,
    correlation_id: CString,
    state_name: CString,
    authority_state: Option<CString>,
    reference: Option<CString>,
    vin: Option<CString>,
    type_approval_number: Option<CString>,
    vehicle_category: Option<CString>,
    created_on: Option<CString>,
}

impl From<Submission> for Standing {
    fn from(submission: Submission) -> Standing {
        Standing {
            authority: c_text(submission.authority.name()),
            correlation_id: c_text(&submission.correlation_id),
            state_name: c_text(submission.state_name()),
            authority_state: submission.authority_state.as_deref().map(c_text),
            reference: submission.reference.as_deref().map(c_text),
            vin: submission.vin.as_deref().map(c_text),
            type_approval_number: submission.type_approval_number.as_deref().map(c_text),
            vehicle_category: submission.vehicle_category.as_deref().map(c_text),
            created_on: submission.created_on.as_deref().map(c_text),
            submission,
        }
    }
}

pub(crate) fn list(submissions: Vec<Submission>) -> Box<[Tagged<Standing>]> {
    submissions.into_iter().map(|one| handle::tagged::<ecoc_submission>(one.into())).collect()
}

/// What tells the caller's callback of a submission.
pub(crate) fn teller(progress: ecoc_progress_callback, user_data: *mut c_void) -> impl FnMut(&Submission) {
    move |submission| {
        if let Some(progress) = progress {
            let standing = handle::tagged::<ecoc_submission>(submission.clone().into());
            // SAFETY: the caller's own function, with the caller's own data, on the thread of the call.
            unsafe { progress(handle::inside(&standing), user_data) };
        }
    }
}

/// How many submissions there are. 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submissions_len(submissions: *const ecoc_submissions) -> usize {
    unsafe { door::read(submissions, 0, |list| list.len()) }
}

/// The submission at `index`, in the order asked for; NULL beyond the last. Part of the list: never freed on its own.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submissions_at(
    submissions: *const ecoc_submissions,
    index: usize,
) -> *const ecoc_submission {
    unsafe {
        door::read(submissions, std::ptr::null(), |list| {
            list.get(index).map_or(std::ptr::null(), handle::inside)
        })
    }
}

/// The submissions as a JSON array of objects, as by ecoc_submission_to_json.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submissions_to_json(
    submissions: *const ecoc_submissions,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_json", || {
            let out = Out::new(out)?;
            let list = handle::get(submissions)?;
            out.put(list.iter().map(|one| one.submission.to_json()).collect::<Value>().to_string().into());
            Ok(())
        })
    }
}

/// Frees the list and its submissions; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submissions_free(submissions: *mut ecoc_submissions) {
    unsafe { door::free(submissions) }
}

/// Who has it: "vca" or "svv".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_authority(submission: *const ecoc_submission) -> *const c_char {
    unsafe { door::read(submission, std::ptr::null(), |standing| standing.authority.as_ptr()) }
}

/// The id under which it was submitted.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_correlation_id(submission: *const ecoc_submission) -> *const c_char {
    unsafe { door::read(submission, std::ptr::null(), |standing| standing.correlation_id.as_ptr()) }
}

/// Where it stands. ECOC_STATE_UNKNOWN for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_state(submission: *const ecoc_submission) -> ecoc_state {
    unsafe {
        door::read(submission, ecoc_state::ECOC_STATE_UNKNOWN, |standing| c_state(standing.submission.state))
    }
}

/// The state's name, such as "succeeded"; "unknown" when there is none.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_state_name(submission: *const ecoc_submission) -> *const c_char {
    unsafe { door::read(submission, std::ptr::null(), |standing| standing.state_name.as_ptr()) }
}

/// Whether nothing more will happen to it by itself. false for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_is_final(submission: *const ecoc_submission) -> bool {
    unsafe { door::read(submission, false, |standing| standing.submission.is_final()) }
}

/// The authority's own word for the state, unchanged; NULL when the authority left the id out of its answer.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_authority_state(
    submission: *const ecoc_submission,
) -> *const c_char {
    unsafe {
        door::read(submission, std::ptr::null(), |standing| c_pointer(standing.authority_state.as_ref()))
    }
}

/// The document's reference id, where the ledger knows it.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_reference(submission: *const ecoc_submission) -> *const c_char {
    unsafe { door::read(submission, std::ptr::null(), |standing| c_pointer(standing.reference.as_ref())) }
}

/// The vehicle identification number.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_vin(submission: *const ecoc_submission) -> *const c_char {
    unsafe { door::read(submission, std::ptr::null(), |standing| c_pointer(standing.vin.as_ref())) }
}

/// The type approval number.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_type_approval_number(
    submission: *const ecoc_submission,
) -> *const c_char {
    unsafe {
        door::read(submission, std::ptr::null(), |standing| c_pointer(standing.type_approval_number.as_ref()))
    }
}

/// The vehicle category.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_vehicle_category(
    submission: *const ecoc_submission,
) -> *const c_char {
    unsafe {
        door::read(submission, std::ptr::null(), |standing| c_pointer(standing.vehicle_category.as_ref()))
    }
}

/// The document's version number; 0 when it is not known.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_version_number(submission: *const ecoc_submission) -> u64 {
    unsafe { door::read(submission, 0, |standing| standing.submission.version_number.unwrap_or(0)) }
}

/// When the authority took it in, in its own words.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_created_on(submission: *const ecoc_submission) -> *const c_char {
    unsafe { door::read(submission, std::ptr::null(), |standing| c_pointer(standing.created_on.as_ref())) }
}

/// Whether this is what the ledger remembers, not what the authority says now. SVV has no status call. false for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_from_ledger(submission: *const ecoc_submission) -> bool {
    unsafe { door::read(submission, false, |standing| standing.submission.from_ledger) }
}

/// The submission as a JSON object: {"authority", "correlation_id", "state", "authority_state", "final", "reference", "vin",
/// "type_approval_number", "vehicle_category", "version_number", "created_on", "from_ledger"}; null where there is nothing to say.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_to_json(
    submission: *const ecoc_submission,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_json", || {
            let out = Out::new(out)?;
            out.put(handle::get(submission)?.submission.to_json().to_string().into());
            Ok(())
        })
    }
}

/// Frees the submission; NULL, and one that is part of a list, are left alone.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_submission_free(submission: *mut ecoc_submission) {
    unsafe { door::free(submission) }
}
