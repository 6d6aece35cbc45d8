//! What became of one document of many.

use std::ffi::{CString, c_char};

use ecoc_core::authority::Resumed;
use ecoc_core::{Receipt, Result};
use serde_json::json;

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::{Failure, c_pointer, c_text, ecoc_error};
use crate::handle::{self, Handle, Tagged};
use crate::receipt::{Yes, ecoc_receipt};
use crate::status::ecoc_status;

/// What became of one document of a batch, or of one submission that was taken up again: a receipt or an error. Owned by the caller; never
/// changes, so threads may share it. Its texts live as long as it does; NULL where there is nothing to say.
pub struct ecoc_outcome {
    _opaque: (),
}

impl Handle for ecoc_outcome {
    type Value = Outcome;
    const TAG: u32 = u32::from_be_bytes(*b"eout");
    const NAME: &'static str = "ecoc_outcome";
}

/// The outcome as C reads it.
pub(crate) struct Outcome {
    correlation_id: Option<CString>,
    reference: Option<CString>,
    result: Result<Tagged<Yes>, Tagged<Failure>>,
}

impl From<Result<Receipt>> for Outcome {
    fn from(result: Result<Receipt>) -> Outcome {
        let (correlation_id, reference) = match &result {
            Ok(receipt) => (Some(receipt.correlation_id.as_str()), receipt.reference.as_deref()),
            Err(error) => (error.correlation_id(), None),
        };
        Outcome {
            correlation_id: correlation_id.filter(|id| !id.is_empty()).map(c_text),
            reference: reference.map(c_text),
            result: result
                .map(|receipt| handle::tagged::<ecoc_receipt>(receipt.into()))
                .map_err(|error| handle::tagged::<ecoc_error>(error.into())),
        }
    }
}

impl From<Resumed> for Outcome {
    fn from(resumed: Resumed) -> Outcome {
        Outcome {
            correlation_id: Some(c_text(&resumed.correlation_id)),
            reference: resumed.reference.as_deref().map(c_text),
            ..resumed.result.into()
        }
    }
}

/// The authority's yes; NULL when there is an error instead. Part of the outcome: never freed on its own.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_outcome_receipt(outcome: *const ecoc_outcome) -> *const ecoc_receipt {
    unsafe {
        door::read(outcome, std::ptr::null(), |outcome| {
            outcome.result.as_ref().map_or(std::ptr::null(), handle::inside)
        })
    }
}

/// Why there is no receipt; NULL when there is one. Part of the outcome: never freed on its own.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_outcome_error(outcome: *const ecoc_outcome) -> *const ecoc_error {
    unsafe {
        door::read(outcome, std::ptr::null(), |outcome| {
            outcome.result.as_ref().err().map_or(std::ptr::null(), handle::inside)
        })
    }
}

/// The id under which it was submitted; NULL when it was not.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_outcome_correlation_id(outcome: *const ecoc_outcome) -> *const c_char {
    unsafe { door::read(outcome, std::ptr::null(), |outcome| c_pointer(outcome.correlation_id.as_ref())) }
}

/// The document's reference id; NULL when the document of a batch was not taken.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_outcome_reference(outcome: *const ecoc_outcome) -> *const c_char {
    unsafe { door::read(outcome, std::ptr::null(), |outcome| c_pointer(outcome.reference.as_ref())) }
}

/// The outcome as a JSON object: {"correlation_id", "reference", "receipt", "error"}, with one of the last two null and the other as by
/// ecoc_receipt_to_json or ecoc_error_to_json.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_outcome_to_json(
    outcome: *const ecoc_outcome,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_json", || {
            let out = Out::new(out)?;
            let Outcome { correlation_id, reference, result } = handle::get(outcome)?;
            let text = |text: &Option<CString>| text.as_ref().map(|text| text.to_string_lossy().into_owned());
            let json = json!({
                "correlation_id": text(correlation_id),
                "reference": text(reference),
                "receipt": result.as_ref().ok().map(|yes| yes.to_json()),
                "error": result.as_ref().err().map(|failure| failure.to_json()),
            });
            out.put(json.to_string().into());
            Ok(())
        })
    }
}

/// Frees the outcome with its receipt or error; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_outcome_free(outcome: *mut ecoc_outcome) {
    unsafe { door::free(outcome) }
}
