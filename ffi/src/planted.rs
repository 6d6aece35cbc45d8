//! Faults planted for the tests of the guarded door: in builds with the feature `planted` alone, which no released library has.

use std::hint::black_box;

/// What threads must not touch without a lock.
static mut TOUCHED: usize = 0;

/// Commits the fault that the environment variable ECOC_PLANTED names, inside the guard of whatever function is called: `panic`; or
/// `overread`, a read beyond the end of memory, or `race`, a variable without a lock, which only an instrumented build notices.
#[allow(clippy::panic, reason = "that is what it is for")]
pub(crate) fn fault(operation: &str) {
    match std::env::var("ECOC_PLANTED").as_deref() {
        Ok("panic") => panic!("planted in {operation}"),
        Ok("overread") => {
            let memory = black_box(vec![0_u8; operation.len()]);
            // SAFETY: there is none; that is what it is for.
            black_box(unsafe { memory.as_ptr().add(memory.len()).read() });
        }
        // Between threads of its own: those of a caller take the lock of the environment one after the other, which may order them.
        Ok("race") => std::thread::scope(|threads| {
            // SAFETY: as above.
            let touch = || unsafe { TOUCHED += operation.len() };
            _ = [threads.spawn(touch), threads.spawn(touch)].map(std::thread::ScopedJoinHandle::join);
        }),
        _ => {}
    }
}
