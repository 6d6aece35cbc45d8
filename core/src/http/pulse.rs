//! How far an exchange has come, for the one who waits for it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Answer, BodyFault, Failure, Outcome};

/// Told of every byte that comes, so that an exchange in which none comes can be left with what it had.
pub(super) struct Pulse {
    deadline: Instant,
    state: Mutex<State>,
}

struct State {
    limit: Instant,
    /// The answer, as far as it is known before its body.
    head: Option<Answer>,
}

impl Pulse {
    pub(super) fn new(deadline: Instant) -> Pulse {
        Pulse { deadline, state: Mutex::new(State { limit: deadline, head: None }) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something has to come within `time`.
    pub(super) fn expect(&self, time: Duration) {
        let limit = Instant::now().checked_add(time).map_or(self.deadline, |limit| limit.min(self.deadline));
        self.state().limit = limit;
    }

    /// The answer has begun.
    pub(super) fn began(&self, head: &Answer) {
        self.state().head = Some(head.clone());
    }

    /// When it is time to give up, as things stand.
    pub(super) fn limit(&self) -> Instant {
        self.state().limit
    }

    /// What an exchange leaves behind that nobody waits for any longer.
    pub(super) fn given_up(&self) -> Outcome {
        match self.state().head.take() {
            Some(head) => Ok(Answer { fault: Some(BodyFault::Cut), ..head }),
            None => Err(Failure::Lost { cause: "no answer in time".into() }),
        }
    }
}
