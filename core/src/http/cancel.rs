//! The caller's way to end a call early.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Instant;

/// A switch that ends waits and exchanges at once, from any thread. Clones are the same switch; once set it stays set.
///
/// What was sent before stays sent: a call that is cancelled then reports
/// [`CancelledAfterSending`](crate::ErrorKind::CancelledAfterSending), otherwise [`Cancelled`](crate::ErrorKind::Cancelled).
#[derive(Clone, Default)]
pub struct Cancel(Arc<Shared>);

#[derive(Default)]
struct Shared {
    set: Mutex<bool>,
    changed: Condvar,
}

/// How a wait ended.
pub(crate) enum Waited<T> {
    Ready(T),
    Cancelled,
    TimedOut,
}

impl Cancel {
    /// A switch that is not set.
    pub fn new() -> Cancel {
        Cancel::default()
    }

    /// Ends every call that was given this switch.
    pub fn cancel(&self) {
        *self.0.set.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.0.changed.notify_all();
    }

    /// Whether it is set.
    pub fn is_cancelled(&self) -> bool {
        *self.0.set.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes those in [`Cancel::wait`], so that they look whether they are ready.
    pub(crate) fn wake(&self) {
        // The lock keeps a waiter from looking before and sleeping after this call.
        drop(self.0.set.lock().unwrap_or_else(PoisonError::into_inner));
        self.0.changed.notify_all();
    }

    /// Waits until `ready` gives something, the switch is set, or `deadline` has passed.
    pub(crate) fn wait<T>(&self, deadline: Instant, mut ready: impl FnMut() -> Option<T>) -> Waited<T> {
        let mut set = self.0.set.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(value) = ready() {
                return Waited::Ready(value);
            }
            if *set {
                return Waited::Cancelled;
            }
            let now = Instant::now();
            if now >= deadline {
                return Waited::TimedOut;
            }
            set = self.0.changed.wait_timeout(set, deadline - now).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl fmt::Debug for Cancel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cancel").field(&self.is_cancelled()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_cancel_from_another_thread_ends_a_wait_at_once() {
        let cancel = Cancel::new();
        let other = cancel.clone();
        let start = Instant::now();
        let thread = std::thread::spawn(move || other.cancel());
        let waited = cancel.wait(start + Duration::from_secs(30), || None::<()>);
        assert!(matches!(waited, Waited::Cancelled));
        assert!(start.elapsed() < Duration::from_secs(10));
        thread.join().unwrap();
    }
}
