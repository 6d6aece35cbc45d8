//! What codes mean.

use std::ffi::c_char;

use ecoc_core::authority::explain;
use ecoc_core::{Authority, Error, ErrorKind, Result};
use serde_json::{Value, json};

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::ecoc_error;
use crate::status::ecoc_status;

/// The authority of a name that the caller gives.
///
/// # Safety
/// As for [`door::bytes`].
pub(crate) unsafe fn authority(name: *const c_char, len: usize) -> Result<Authority> {
    // SAFETY: as promised by the caller.
    Authority::from_name(unsafe { door::text("authority", name, len) }?).ok_or_else(|| {
        Error::new(ErrorKind::InvalidArgument, "there is no such authority")
            .with_remedy("use \"vca\" or \"svv\"")
    })
}

/// What a code of an authority ("vca" or "svv") means, in English: SVV's code ("KJORETOY_OPPRETTET"), with or without its prefix; for VCA
/// the HTTP status of its answer ("409"); and the codes of the authority's token service ("AADSTS7000222", "MP-200", "invalid_client").
/// Empty for a code that is in no table of the authority.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT when there is no such authority. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_explain(
    authority: *const c_char,
    authority_len: usize,
    code: *const c_char,
    code_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "explain", || {
            let out = Out::new(out)?;
            let authority = self::authority(authority, authority_len)?;
            let known = explain(authority, door::text("code", code, code_len)?);
            out.put(known.map_or("", |code| code.meaning).to_owned().into());
            Ok(())
        })
    }
}

/// Every stable code of a finding but those of the content rules (for these: ecoc_rules) with what it stands for, as a JSON array of
/// {"code", "meaning"}.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT when `out` is NULL. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_codes(
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "finding_codes", || {
            let out = Out::new(out)?;
            let rows: Value = ecoc_core::finding_codes()
                .map(|(code, meaning)| json!({ "code": code, "meaning": meaning }))
                .collect();
            out.put(rows.to_string().into());
            Ok(())
        })
    }
}
