//! The way into Python for threads of the library's own.
//!
//! A thread that asks for the interpreter while that ends never comes back, and what it had to say or to write down is lost. So whoever
//! comes from outside goes through here, and an exit handler shuts the gate while everything still works, and waits for those inside.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use pyo3::prelude::*;

static CLOSED: AtomicBool = AtomicBool::new(false);
static INSIDE: AtomicUsize = AtomicUsize::new(0);

/// Runs `body` with the interpreter; `None` when it is about to end, or has not been there at all.
pub(crate) fn attach<R>(body: impl FnOnce(Python<'_>) -> R) -> Option<R> {
    let _inside = Inside::enter()?;
    Python::try_attach(body)
}

/// Lets nobody in from now on, and waits until all have come out. A signal ends the wait.
pub(crate) fn close(py: Python<'_>) -> PyResult<()> {
    CLOSED.store(true, Ordering::SeqCst);
    while INSIDE.load(Ordering::SeqCst) > 0 {
        py.detach(|| std::thread::sleep(Duration::from_millis(1)));
        py.check_signals()?;
    }
    Ok(())
}

/// In the child of a fork: those who were inside are threads of its parent.
pub(crate) fn forked() {
    INSIDE.store(0, Ordering::SeqCst);
}

/// Somebody who is inside.
struct Inside;

impl Inside {
    fn enter() -> Option<Inside> {
        INSIDE.fetch_add(1, Ordering::SeqCst);
        let inside = Inside;
        // Counted first and asked then: whoever closes has either been seen here, or counts this one.
        (!CLOSED.load(Ordering::SeqCst)).then_some(inside)
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        // One that forked inside is not counted in the child.
        _ = INSIDE.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |inside| inside.checked_sub(1));
    }
}
