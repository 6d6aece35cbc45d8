//! Submissions that the caller sends by a way of its own, journalled as those of the clients.

use std::ffi::{c_char, c_void};
use std::sync::{Mutex, MutexGuard, PoisonError};

use ecoc_core::ledger::{Change, Claim, NewSubmission, State};
use ecoc_core::{Error, ErrorKind, Result};

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::entry::ecoc_entry;
use crate::error::ecoc_error;
use crate::handle::{self, Handle};
use crate::ledger::ecoc_ledger;
use crate::status::ecoc_status;
use crate::submission::state_of;

/// The right to send one submission, held against every other process and thread until it is freed; a process that dies loses it. For
/// programs that send by a way of their own: the clients claim what they send by themselves. Owned by the caller; threads may share it.
pub struct ecoc_claim {
    _opaque: (),
}

impl Handle for ecoc_claim {
    type Value = Mutex<Claim>;
    const TAG: u32 = u32::from_be_bytes(*b"eclm");
    const NAME: &'static str = "ecoc_claim";
}

fn lock(claim: &Mutex<Claim>) -> MutexGuard<'_, Claim> {
    claim.lock().unwrap_or_else(PoisonError::into_inner)
}

const CHANGE: &str = r#"{"authority_state": "Received"}"#;

/// The state of this number.
fn state(number: u32) -> Result<State> {
    state_of(number).ok_or_else(|| {
        Error::new(ErrorKind::InvalidArgument, format!("{number} is no state"))
            .with_remedy("pass an ecoc_state other than ECOC_STATE_UNKNOWN")
    })
}

/// Writes a submission down before anything of it is sent (ECOC_STATE_QUEUED), and claims it. `submission` is a JSON object: "authority" and
/// "environment", which must be there, "reference", "vin", "correlation_id" (a new one is made when absent) and "parameters" (what else the
/// request needs; no secrets).
///
/// When the very same submission is queued and nobody works on it, that one is taken over, with its correlation id. Before every attempt
/// advance the claim to ECOC_STATE_SENDING, and to what became of it afterwards.
///
/// Errors: ECOC_ERR_ALREADY_SUBMITTED when the same bytes, or the same reference id, are live or have succeeded at this authority and
/// environment; family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_begin(
    ledger: *const ecoc_ledger,
    document: *const c_void,
    document_len: usize,
    submission: *const c_char,
    submission_len: usize,
    out: *mut *mut ecoc_claim,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    const EXAMPLE: &str = r#"{"authority": "vca", "environment": "preprod"}"#;
    unsafe {
        door::call(error, "begin", || {
            let out = Out::new(out)?;
            let journal = handle::get(ledger)?;
            let submission = door::object("submission", submission, submission_len, EXAMPLE)?;
            let document = door::bytes("document", document, document_len)?;
            let new = NewSubmission::from_json(&submission, document)?;
            out.put(Mutex::new(journal.ledger().begin(&new)?));
            Ok(())
        })
    }
}

/// Takes over a submission that is queued, was being sent by a process that died (it is uncertain then: ask the authority before sending it
/// again), or is uncertain. NULL is written, with ECOC_OK, when somebody else works on it or there is nothing left to send.
///
/// Errors: ECOC_ERR_NOT_IN_LEDGER when no submission has this correlation id; family Ledger; ECOC_ERR_INVALID_ARGUMENT,
/// ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_claim(
    ledger: *const ecoc_ledger,
    correlation_id: *const c_char,
    correlation_id_len: usize,
    out: *mut *mut ecoc_claim,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "claim", || {
            let out = Out::new(out)?;
            let journal = handle::get(ledger)?;
            let id = door::text("correlation_id", correlation_id, correlation_id_len)?;
            out.put_or_null(journal.ledger().claim(id)?.map(Mutex::new));
            Ok(())
        })
    }
}

/// Writes news of a submission down that came by another way than a client's, such as a status that was asked for elsewhere. `new_state` is
/// an ecoc_state; `change` is a JSON object (NULL with length 0 for none): "authority_state", "code" and "message", the authority's own words,
/// and "receipt", any JSON. News that are older than what is known change nothing. The entry as it stands then goes to `out`, which may be
/// NULL.
///
/// Errors: ECOC_ERR_NOT_IN_LEDGER when no submission has this correlation id; ECOC_ERR_INVALID_ARGUMENT when no submission goes from its
/// present state to that one, or it is to be sent without a claim on it; family Ledger; ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_advance(
    ledger: *const ecoc_ledger,
    correlation_id: *const c_char,
    correlation_id_len: usize,
    new_state: u32,
    change: *const c_char,
    change_len: usize,
    out: *mut *mut ecoc_entry,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "advance", || {
            let journal = handle::get(ledger)?;
            let id = door::text("correlation_id", correlation_id, correlation_id_len)?;
            let change = door::object("change", change, change_len, CHANGE)?;
            let change = Change::from_json(&change)?;
            let entry = journal.ledger().advance(id, state(new_state)?, &change)?;
            if !out.is_null() {
                Out::new(out)?.put(entry.into());
            }
            Ok(())
        })
    }
}

/// Writes news of a claimed submission down, as ecoc_ledger_advance does.
///
/// Errors: as ecoc_ledger_advance. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_claim_advance(
    claim: *const ecoc_claim,
    new_state: u32,
    change: *const c_char,
    change_len: usize,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "advance", || {
            let claim = handle::get(claim)?;
            let change = door::object("change", change, change_len, CHANGE)?;
            let change = Change::from_json(&change)?;
            lock(claim).advance(state(new_state)?, &change)?;
            Ok(())
        })
    }
}

/// The submission as last written through this claim.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_claim_entry(
    claim: *const ecoc_claim,
    out: *mut *mut ecoc_entry,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "entry", || {
            let out = Out::new(out)?;
            out.put(lock(handle::get(claim)?).entry().clone().into());
            Ok(())
        })
    }
}

/// The exact bytes to send.
///
/// Errors: as ecoc_ledger_document. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_claim_document(
    claim: *const ecoc_claim,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "document", || {
            let out = Out::new(out)?;
            out.put(lock(handle::get(claim)?).document()?.into());
            Ok(())
        })
    }
}

/// Gives the claim up and frees it; NULL is harmless. What is still to be sent can be claimed by others from then on.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_claim_free(claim: *mut ecoc_claim) {
    unsafe { door::free(claim) }
}
