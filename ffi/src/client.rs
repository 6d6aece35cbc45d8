//! What the clients of both authorities take in.

use std::ffi::c_char;

use ecoc_core::authority::CallOptions;
use ecoc_core::{Ledger, Result};

use crate::cancel::{self, ecoc_cancel};
use crate::door;
use crate::handle;
use crate::ledger::ecoc_ledger;

/// The ledger of a client, if it has one.
///
/// # Safety
/// `ledger` is NULL or points to a live handle.
pub(crate) unsafe fn ledger_of(ledger: *const ecoc_ledger) -> Result<Option<Ledger>> {
    if ledger.is_null() {
        return Ok(None);
    }
    // SAFETY: as promised by the caller.
    Ok(Some(unsafe { handle::get(ledger) }?.ledger().clone()))
}

/// The ids of a call: as many texts as lengths.
///
/// # Safety
/// Both are NULL, or point to `count` readable items, each text being as long as its length says.
pub(crate) unsafe fn ids<'a>(
    texts: *const *const c_char,
    lengths: *const usize,
    count: usize,
) -> Result<Vec<&'a str>> {
    // SAFETY: as promised by the caller.
    let (texts, lengths) =
        unsafe { (door::array("correlation_ids", texts, count)?, door::array("lengths", lengths, count)?) };
    // SAFETY: as above.
    let id =
        |(text, length): (&*const c_char, &usize)| unsafe { door::text("a correlation id", *text, *length) };
    texts.iter().zip(lengths).map(id).collect()
}

/// How long a call may take, and what ends it early.
///
/// # Safety
/// As for `door::options` and `cancel::switch`.
pub(crate) unsafe fn call_options(
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
) -> Result<CallOptions> {
    // SAFETY: as promised by the caller.
    unsafe {
        let mut how = CallOptions::from_json(&door::options(options, options_len, r#"{"deadline": 60}"#)?)?;
        how.cancel = cancel::switch(cancel)?;
        Ok(how)
    }
}
