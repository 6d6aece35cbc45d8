//! Slowing down together: when one call is told to slow down, all other calls of the process to that service wait with it, and start
//! again one by one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use once_cell::sync::Lazy;

/// The distance between two sends after a service has asked to slow down; it grows with every such answer.
const FIRST_GAP: Duration = Duration::from_millis(50);
const LONGEST_GAP: Duration = Duration::from_secs(1);
/// Below this distance there is none.
const SMALLEST_GAP: Duration = Duration::from_millis(5);

/// The gates that are in use, by the service's address.
#[derive(Clone, Default)]
pub(crate) struct Gates(Arc<Mutex<HashMap<String, Weak<Gate>>>>);

impl Gates {
    /// Those of the process, which go by the machine's clock.
    pub(crate) fn of_the_process() -> Gates {
        static GATES: Lazy<Gates> = Lazy::new(Gates::default);
        GATES.clone()
    }

    /// The gate of the service at this address.
    pub(crate) fn to(&self, address: &str) -> Arc<Gate> {
        let mut gates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(gate) = gates.get(address).and_then(Weak::upgrade) {
            return gate;
        }
        gates.retain(|_, gate| gate.strong_count() > 0);
        let gate = Arc::new(Gate::default());
        gates.insert(address.to_owned(), Arc::downgrade(&gate));
        gate
    }
}

/// The way to one service, shared by all threads and clients of the process. It is open until the service asks to slow down.
#[derive(Default)]
pub(crate) struct Gate(Mutex<Pace>);

#[derive(Default)]
struct Pace {
    /// The next send goes no earlier than this.
    next: Option<Instant>,
    gap: Duration,
    /// When the service last asked to slow down.
    slowed: Option<Instant>,
}

impl Gate {
    /// Takes the next place in the row: how long to wait for it.
    pub(crate) fn enter(&self, now: Instant) -> Duration {
        let mut pace = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = pace.next.map_or(now, |next| next.max(now));
        pace.next = (!pace.gap.is_zero()).then(|| place + pace.gap);
        place - now
    }

    /// The service asked to slow down: nobody sends for `pause`, and then one after the other.
    pub(crate) fn slow(&self, now: Instant, pause: Duration) {
        let mut pace = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pace.gap = (pace.gap * 2).clamp(FIRST_GAP, LONGEST_GAP);
        pace.slowed = Some(now);
        let until = now.checked_add(pause);
        pace.next = pace.next.max(until);
    }

    /// The service answered as it should to what went out at `sent`: the row moves faster. What was on its way when the service asked to
    /// slow down says nothing of what it bears now.
    pub(crate) fn quicken(&self, sent: Instant) {
        let mut pace = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !pace.gap.is_zero() && pace.slowed.is_none_or(|slowed| slowed < sent) {
            pace.gap = pace.gap * 3 / 4;
            if pace.gap < SMALLEST_GAP {
                (pace.gap, pace.next) = (Duration::ZERO, None);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clients_of_one_service_share_its_gate() {
        let gates = Gates::default();
        let (one, other) = (gates.to("https://a.example/"), gates.to("https://b.example/"));
        assert!(Arc::ptr_eq(&one, &gates.clone().to("https://a.example/")) && !Arc::ptr_eq(&one, &other));
        let now = Instant::now();
        one.slow(now, Duration::from_secs(1));
        drop(one);
        assert!(
            gates.to("https://a.example/").enter(now).is_zero(),
            "a service that nobody calls is forgotten"
        );
    }

    #[test]
    fn an_open_gate_holds_nobody_up() {
        let (gate, now) = (Gate::default(), Instant::now());
        assert!((0..100).all(|_| gate.enter(now).is_zero()));
    }

    #[test]
    fn after_a_slow_down_all_wait_and_then_go_one_by_one() {
        let (gate, now) = (Gate::default(), Instant::now());
        gate.slow(now, Duration::from_secs(2));
        let waits: Vec<_> = (0..3).map(|_| gate.enter(now).as_millis()).collect();
        assert_eq!(waits, [2000, 2050, 2100]);
        gate.slow(now, Duration::from_secs(1));
        assert_eq!(gate.enter(now).as_millis(), 2150, "a place once given stays");
        assert_eq!(gate.enter(now).as_millis(), 2250, "the distance has doubled");
    }

    #[test]
    fn good_answers_open_it_again() {
        let (gate, now) = (Gate::default(), Instant::now());
        gate.slow(now, Duration::from_secs(1));
        (0..20).for_each(|_| gate.quicken(now));
        assert_eq!(gate.enter(now).as_millis(), 1000, "these were on their way before");
        (0..20).for_each(|_| gate.quicken(now + Duration::from_secs(1)));
        assert!(gate.enter(now).is_zero() && gate.enter(now).is_zero());
    }
}
