//! Faults planted for the tests of the guarded door: in builds with the feature `planted` alone, which no released library has.

use std::hint::black_box;

/// Commits the fault that the environment variable ECOC_PLANTED names, inside the guard of whatever function is called: `panic`, or
/// `overread`, a read beyond the end of memory that only an instrumented build notices.
pub(crate) fn fault(operation: &str) {
    match std::env::var("ECOC_PLANTED").as_deref() {
        Ok("panic") => std::panic::panic_any(format!("planted in {operation}")),
        Ok("overread") => {
            let memory = black_box(vec![0_u8; operation.len()]);
            // SAFETY: there is none; that is what it is for.
            black_box(unsafe { memory.as_ptr().add(memory.len()).read() });
        }
        _ => {}
    }
}
