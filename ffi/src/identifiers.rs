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

/// Whether two type-approval numbers are of the same approval: equal but for the extension and the way they are written. false also
/// where one of the texts is no type-approval number: ecoc_parse_approval_number says why.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_same_approval(
    text: *const c_char,
    text_len: usize,
    other: *const c_char,
    other_len: usize,
) -> bool {
    let same = door::guarded("same_approval", || {
        let read = |text| ecoc_core::parse_approval_number(text);
        let (one, other) =
            unsafe { (door::text("text", text, text_len)?, door::text("other", other, other_len)?) };
        Ok(read(one)?.same_approval(&read(other)?))
    });
    same.unwrap_or(false)
}
