//! Checking a document.

use std::ffi::{c_char, c_void};

use ecoc_core::{Error, ErrorKind, Profile, Result};
use serde_json::Value;

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
///     "profile"   who receives it: "schema" (the official schema alone, as without options), "eu", "vca", "svv"
///     "unsigned"  true: that the signature is missing is no fault
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
            let profile = profile(&door::options(options, options_len, EXAMPLE)?)?;
            out.put(ecoc_core::validate(xml, &profile).into());
            Ok(())
        })
    }
}

/// The profile that the options name.
fn profile(options: &Value) -> Result<Profile> {
    let mut name = String::from("schema");
    let mut unsigned = false;
    for (key, value) in options.as_object().into_iter().flatten() {
        match (key.as_str(), value) {
            ("profile", Value::String(value)) => name.clone_from(value),
            ("unsigned", Value::Bool(value)) => unsigned = *value,
            ("profile", _) => return Err(invalid("the option \"profile\" is no text")),
            ("unsigned", _) => return Err(invalid("the option \"unsigned\" is neither true nor false")),
            _ => return Err(invalid(&format!("there is no option {key:?}"))),
        }
    }
    Ok(Profile::named(&name)?.unsigned(unsigned))
}

fn invalid(message: &str) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
        .with_remedy(format!("pass a JSON object such as {EXAMPLE}"))
}
