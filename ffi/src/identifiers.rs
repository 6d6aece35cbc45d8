//! Vehicle identification numbers and type-approval numbers, taken apart.

use std::ffi::c_char;

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::ecoc_error;
use crate::status::ecoc_status;

/// Takes a vehicle identification number apart (ISO 3779, ISO 3780), as a JSON object: {"vin", "wmi", "vds", "vis", "region",
/// "small_manufacturer", "manufacturer"}.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, which says what is wrong with it. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_parse_vin(
    text: *const c_char,
    text_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "parse_vin", || {
            let out = Out::new(out)?;
            let vin = ecoc_core::parse_vin(door::text("text", text, text_len)?)?;
            out.put(vin.to_json().to_string().into());
            Ok(())
        })
    }
}

/// Takes a type-approval number apart (Regulation (EU) 2020/683, Annex IV), as a JSON object: {"approval", "authority": {"code",
/// "country", "country_code"}, "framework": {"number", "title", "categories"}, "series", "series_letters", "amendment", "number",
/// "extension"}; null where there is nothing to say, as for an authority that is not known.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, which says what is wrong with it. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_parse_approval_number(
    text: *const c_char,
    text_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "parse_approval_number", || {
            let out = Out::new(out)?;
            let approval = ecoc_core::parse_approval_number(door::text("text", text, text_len)?)?;
            out.put(approval.to_json().to_string().into());
            Ok(())
        })
    }
}
