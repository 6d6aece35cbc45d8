//! The caller's way to end a call early.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A switch that ends waits and exchanges at once, from any thread. Clones are the same switch; once set it stays set.
///
/// What was sent before stays sent: a call that is cancelled then reports
/// [`CancelledAfterSending`](crate::ErrorKind::CancelledAfterSending), otherwise [`Cancelled`](crate::ErrorKind::Cancelled).
#[derive(Clone, Default)]
pub struct Cancel(Arc<Mutex<Switch>>);

#[derive(Default)]
struct Switch {
    set: bool,
    /// Those of the waits that the switch would end.
    bells: Vec<Bell>,
}

/// What wakes one wait, and no other: a batch has one switch and many exchanges.
#[derive(Clone, Default)]
pub(crate) struct Bell(Arc<(Mutex<bool>, Condvar)>);

/// How a wait ended.
pub(crate) enum Waited<T> {
    Ready(T),
    Cancelled,
    TimedOut,
}

impl Bell {
    /// Wakes the wait that has this bell, or keeps it from sleeping when it has not begun to.
    pub(crate) fn ring(&self) {
        let (rung, changed) = &*self.0;
        *rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        changed.notify_all();
    }

    /// Sleeps until it is rung, or the time is over.
    fn sleep(&self, time: Duration) {
        let (rung, changed) = &*self.0;
        let guard = rung.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut rung, _) =
            changed.wait_timeout_while(guard, time, |rung| !*rung).unwrap_or_else(PoisonError::into_inner);
        *rung = false;
    }
}

impl Cancel {
    /// A switch that is not set.
    pub fn new() -> Cancel {
        Cancel::default()
    }

    /// Ends every call that was given this switch.
    pub fn cancel(&self) {
        let bells = {
            let mut switch = self.switch();
            switch.set = true;
            std::mem::take(&mut switch.bells)
        };
        bells.iter().for_each(Bell::ring);
    }

    /// Whether it is set.
    pub fn is_cancelled(&self) -> bool {
        self.switch().set
    }

    fn switch(&self) -> MutexGuard<'_, Switch> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until `ready` gives something, the switch is set, or `deadline` has passed. Whoever makes it ready rings `bell` then.
    pub(crate) fn wait<T>(
        &self,
        bell: &Bell,
        deadline: Instant,
        mut ready: impl FnMut() -> Option<T>,
    ) -> Waited<T> {
        let _hung = Hung::up(self, bell);
        loop {
            if let Some(value) = ready() {
                return Waited::Ready(value);
            }
            if self.is_cancelled() {
                return Waited::Cancelled;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Waited::TimedOut;
            }
            bell.sleep(left);
        }
    }
}

/// A bell that the switch rings, for as long as its wait lasts.
struct Hung<'a>(&'a Cancel, &'a Bell);

impl<'a> Hung<'a> {
    fn up(cancel: &'a Cancel, bell: &'a Bell) -> Hung<'a> {
        cancel.switch().bells.push(bell.clone());
        Hung(cancel, bell)
    }
}

impl Drop for Hung<'_> {
    fn drop(&mut self) {
        let mut switch = self.0.switch();
        if let Some(at) = switch.bells.iter().position(|bell| Arc::ptr_eq(&bell.0, &self.1.0)) {
            switch.bells.swap_remove(at);
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

    #[test]
    fn a_cancel_from_another_thread_ends_a_wait_at_once() {
        let cancel = Cancel::new();
        let other = cancel.clone();
        let start = Instant::now();
        let thread = std::thread::spawn(move || other.cancel());
        let waited = cancel.wait(&Bell::default(), start + Duration::from_secs(30), || None::<()>);
        assert!(matches!(waited, Waited::Cancelled));
        assert!(start.elapsed() < Duration::from_secs(10));
        thread.join().unwrap();
    }
    #[test]
    fn a_bell_wakes_its_own_wait_and_a_switch_wakes_all() {
        let (cancel, first, second) = (Cancel::new(), Bell::default(), Bell::default());
        let looks = Mutex::new(0);
        std::thread::scope(|scope| {
            let other = scope.spawn(|| {
                cancel.wait(&second, Instant::now() + Duration::from_secs(30), || {
                    *looks.lock().unwrap() += 1;
                    None::<()>
                })
            });
            first.ring();
            let rung = cancel.wait(&first, Instant::now() + Duration::from_secs(30), {
                let mut looked = 0;
                move || {
                    looked += 1;
                    (looked > 1).then_some(())
                }
            });
            assert!(matches!(rung, Waited::Ready(())));
            cancel.cancel();
            assert!(matches!(other.join().unwrap(), Waited::Cancelled));
        });
        assert!(*looks.lock().unwrap() <= 2, "it looks when it begins and when the switch is set");
        assert!(cancel.switch().bells.is_empty());
    }
}
