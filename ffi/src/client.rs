//! What the clients of both authorities take in.

use std::ffi::c_char;

use ecoc_core::{Ledger, Result};

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
