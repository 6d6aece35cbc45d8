//! An authority's yes.

use std::ffi::{CString, c_char};

use ecoc_core::{Receipt, Report};
use serde_json::Value;

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::{Failure, c_pointer, c_text, ecoc_error};
use crate::handle::{self, Handle, Tagged};
use crate::report::{Findings, ecoc_report};
use crate::status::ecoc_status;
use crate::submission::{c_state, ecoc_state};

/// An authority's yes to a document or to a deletion. Owned by the caller; part of its outcome when it is const. Never changes, so threads
/// may share it. Its texts live as long as it does; NULL where there is nothing to say.
pub struct ecoc_receipt {
    _opaque: (),
}

impl Handle for ecoc_receipt {
    type Value = Yes;
    const TAG: u32 = u32::from_be_bytes(*b"ercp");
    const NAME: &'static str = "ecoc_receipt";
}

/// A receipt and its texts as C reads them.
pub(crate) struct Yes {
    receipt: Receipt,
    authority: CString,
    correlation_id: Option<CString>,
    reference: Option<CString>,
    vin: Option<CString>,
    state_name: CString,
    authority_state: Option<CString>,
    location: Option<CString>,
    kuid: Option<CString>,
    message_code: Option<CString>,
    message: Option<CString>,
    explanation: Option<CString>,
    warnings: Tagged<Findings>,
    ledger_fault: Option<Tagged<Failure>>,
}

impl From<Receipt> for Yes {
    fn from(receipt: Receipt) -> Yes {
        let message = receipt.message.as_ref();
        Yes {
            authority: c_text(receipt.authority.name()),
            correlation_id: Some(&receipt.correlation_id).filter(|id| !id.is_empty()).map(|id| c_text(id)),
            reference: receipt.reference.as_deref().map(c_text),
            vin: receipt.vin.as_deref().map(c_text),
            state_name: c_text(receipt.state.name()),
            authority_state: receipt.authority_state.as_deref().map(c_text),
            location: receipt.location.as_deref().map(c_text),
            kuid: receipt.kuid.as_deref().map(c_text),
            message_code: message.and_then(|message| message.code.as_deref()).map(c_text),
            message: message.and_then(|message| message.text.as_deref()).map(c_text),
            explanation: message.and_then(|message| message.explanation).map(c_text),
            warnings: handle::tagged::<ecoc_report>(Report::new(None, receipt.warnings.clone()).into()),
            ledger_fault: receipt
                .ledger_fault
                .clone()
                .map(|fault| handle::tagged::<ecoc_error>(fault.into())),
            receipt,
        }
    }
}

impl Yes {
    pub(crate) fn to_json(&self) -> Value {
        self.receipt.to_json()
    }
}

/// Who said it: "vca" or "svv".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_authority(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| yes.authority.as_ptr()) }
}

/// The id under which the submission is known: at VCA, in the ledger, and in errors. NULL after a deletion of what the ledger does not
/// know.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_correlation_id(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| c_pointer(yes.correlation_id.as_ref())) }
}

/// The document's reference id; NULL after a deletion by VIN.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_reference(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| c_pointer(yes.reference.as_ref())) }
}

/// The vehicle identification number.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_vin(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| c_pointer(yes.vin.as_ref())) }
}

/// ECOC_STATE_ACCEPTED (VCA: ask for the status later), ECOC_STATE_SUCCEEDED (SVV: done) or ECOC_STATE_DELETED. ECOC_STATE_UNKNOWN for
/// NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_state(receipt: *const ecoc_receipt) -> ecoc_state {
    unsafe { door::read(receipt, ecoc_state::ECOC_STATE_UNKNOWN, |yes| c_state(Some(yes.receipt.state))) }
}

/// The state's name: "accepted", "succeeded" or "deleted".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_state_name(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| yes.state_name.as_ptr()) }
}

/// The authority's own word for the state, unchanged.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_authority_state(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| c_pointer(yes.authority_state.as_ref())) }
}

/// VCA: where the document was put.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_location(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| c_pointer(yes.location.as_ref())) }
}

/// SVV: the vehicle's number in the register.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_kuid(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| c_pointer(yes.kuid.as_ref())) }
}

/// SVV: the number of the vehicle's make, as ecoc_svv_delete_by_vin_and_make takes it; 0 when there is none.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_make_code(receipt: *const ecoc_receipt) -> u32 {
    unsafe { door::read(receipt, 0, |yes| yes.receipt.make_code.unwrap_or(0)) }
}

/// The code of the authority's message, unchanged, such as "kjoretoy.coc.KJORETOY_OPPRETTET".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_message_code(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| c_pointer(yes.message_code.as_ref())) }
}

/// The authority's message in its own words, unchanged.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_message(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| c_pointer(yes.message.as_ref())) }
}

/// What the code of the authority's message means, in English; NULL for a code that this library does not know.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_explanation(receipt: *const ecoc_receipt) -> *const c_char {
    unsafe { door::read(receipt, std::ptr::null(), |yes| c_pointer(yes.explanation.as_ref())) }
}

/// What the authority asks to be looked at although it took the document: the path of each finding is the authority's name for the field.
/// Part of the receipt: never freed on its own. NULL for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_warnings(receipt: *const ecoc_receipt) -> *const ecoc_report {
    unsafe { door::read(receipt, std::ptr::null(), |yes| handle::inside(&yes.warnings)) }
}

/// The HTTP status of the deciding answer. 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_http_status(receipt: *const ecoc_receipt) -> u16 {
    unsafe { door::read(receipt, 0, |yes| yes.receipt.http_status) }
}

/// Why the ledger could not note the answer; NULL, as a rule. The submission stands in the ledger as uncertain then, and
/// ecoc_vca_resume or ecoc_svv_resume puts it right. Part of the receipt: never freed on its own.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_ledger_fault(receipt: *const ecoc_receipt) -> *const ecoc_error {
    unsafe {
        door::read(receipt, std::ptr::null(), |yes| {
            yes.ledger_fault.as_ref().map_or(std::ptr::null(), handle::inside)
        })
    }
}

/// The receipt as a JSON object: {"authority", "correlation_id", "reference", "vin", "state", "authority_state", "accepted_at",
/// "authority_time", "location", "kuid", "make_code", "message": {"kind", "code", "text", "explanation", "remedy"}, "warnings",
/// "http_status", "attempts": [{"step", "at", "waited_ms", "took_ms", "http_status", "failure", "request_ids"}], "ledger_fault"}; null
/// where there is nothing to say.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_to_json(
    receipt: *const ecoc_receipt,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_json", || {
            let out = Out::new(out)?;
            out.put(handle::get(receipt)?.receipt.to_json().to_string().into());
            Ok(())
        })
    }
}

/// Frees the receipt; NULL, and one that is part of an outcome, are left alone.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_receipt_free(receipt: *mut ecoc_receipt) {
    unsafe { door::free(receipt) }
}
