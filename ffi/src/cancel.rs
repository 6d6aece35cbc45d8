//! The caller's way to end a call early.

use ecoc_core::{Cancel, Result};

use crate::door::{self, Out};
use crate::error::ecoc_error;
use crate::handle::{self, Handle};
use crate::status::ecoc_status;

/// A switch that ends calls early: what waits or exchanges at that moment comes back at once. Once set it stays set; one switch may serve
/// many calls. Owned by the caller.
///
/// What was sent before stays sent: a call that is ended so fails with ECOC_ERR_CANCELLED_AFTER_SENDING then, and with
/// ECOC_ERR_CANCELLED when nothing had left.
pub struct ecoc_cancel {
    _opaque: (),
}

impl Handle for ecoc_cancel {
    type Value = Cancel;
    const TAG: u32 = u32::from_be_bytes(*b"ecan");
    const NAME: &'static str = "ecoc_cancel";
}

/// The switch of a call; one that nobody can set for NULL.
///
/// # Safety
/// `cancel` is NULL or points to a live handle.
pub(crate) unsafe fn switch(cancel: *const ecoc_cancel) -> Result<Cancel> {
    if cancel.is_null() {
        return Ok(Cancel::new());
    }
    // SAFETY: as promised by the caller.
    unsafe { handle::get(cancel) }.cloned()
}

/// A switch that is not set.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT when `out` is NULL. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_cancel_new(
    out: *mut *mut ecoc_cancel,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "cancel", || {
            Out::new(out)?.put(Cancel::new());
            Ok(())
        })
    }
}

/// Ends every call that was given this switch, also one that begins later. From every thread, also while calls use it, and from a
/// callback; not from a signal handler, since it takes a lock: set a flag there, and the switch where the flag is seen. NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_cancel_set(cancel: *const ecoc_cancel) {
    unsafe { door::read(cancel, (), Cancel::cancel) }
}

/// Whether it is set. false for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_cancel_is_set(cancel: *const ecoc_cancel) -> bool {
    unsafe { door::read(cancel, false, Cancel::is_cancelled) }
}

/// Frees the handle; NULL is harmless. What it was handed to goes on with the switch as it stands.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_cancel_free(cancel: *mut ecoc_cancel) {
    unsafe { door::free(cancel) }
}
