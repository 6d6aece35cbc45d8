//! Checking a document.

use std::ffi::{c_char, c_void};

use ecoc_core::Profile;

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::ecoc_error;
use crate::report::ecoc_report;
use crate::status::ecoc_status;

const EXAMPLE: &str = r#"{"profile": "vca", "unsigned": true}"#;

/// Checks a document as a receiver would, and lists everything that is wrong with it.
///
/// `xml` are the bytes of the document as they are or will be sent, in any encoding that they declare. `options` is a JSON object,
/// or NULL with length 0 for none of:
///
///     "profile"        who receives it: "schema" (the official schema alone, as without options), "eu", "vca", "svv"
///     "unsigned"       true: that the signature is missing is no fault
///     "ivi"            "2.0" or "1.x": the family that is taken instead of the profile's own
///     "country_codes"  type-approval country codes that are accepted besides the schema's: a text or an array
///     "max_bytes"      the greatest size of a document
///
/// An invalid document, also an empty one, is a normal answer: ECOC_OK and a report (free it by ecoc_report_free).
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT (options that are not as above, NULL with a length), ECOC_ERR_INTERNAL. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_validate(
    xml: *const c_void,
    xml_len: usize,
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_report,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "validate", || {
            let out = Out::new(out)?;
            let xml = door::bytes("xml", xml, xml_len)?;
            let profile = Profile::from_options(&door::options(options, options_len, EXAMPLE)?)?;
            out.put(ecoc_core::validate(xml, &profile).into());
            Ok(())
        })
    }
}

/// What a profile demands, as a JSON object: {"name", "schemas", "country_codes", "signature", "unsigned", "max_bytes"}. `options` are
/// those of ecoc_validate.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_profile_describe(
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "describe", || {
            let out = Out::new(out)?;
            let profile = Profile::from_options(&door::options(options, options_len, EXAMPLE)?)?;
            out.put(profile.to_json().to_string().into());
            Ok(())
        })
    }
}
