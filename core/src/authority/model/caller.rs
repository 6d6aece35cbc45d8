//! One who hands a document in and does not give up, and whether what he is told is so.

use super::super::{Receipt, Resumed};
use super::{Service, World};
use crate::error::{ErrorKind, Family, Result};
use crate::http::Cancel;
use crate::ledger::{Authority, Entry, Ledger, State};

/// What the authority has of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::authority) struct Truth {
    /// It took it, whatever became of it.
    pub(in crate::authority) taken: bool,
    /// It has it: taken, and not failed.
    pub(in crate::authority) live: bool,
    /// It took it again while it had it.
    pub(in crate::authority) twice: bool,
    /// It shows what it took later than the client was told to expect, so that a client may think that nothing is there.
    pub(in crate::authority) slow: bool,
}

/// A caller with a ledger, who hands one document in.
pub(in crate::authority) struct Caller<'a> {
    pub(in crate::authority) ledger: &'a Ledger,
    pub(in crate::authority) authority: Authority,
    pub(in crate::authority) reference: &'a str,
    pub(in crate::authority) submit: &'a dyn Fn(Cancel) -> Result<Receipt>,
    pub(in crate::authority) resume: &'a dyn Fn(Cancel) -> Result<Vec<Resumed>>,
}

/// What the caller does about a submission that is not done.
#[derive(Clone, Copy, Debug)]
enum Next {
    Resume,
    SubmitAgain,
}

impl Caller<'_> {
    /// The submission as the ledger has it: the latest of the document.
    pub(in crate::authority) fn entry(&self) -> Option<Entry> {
        self.ledger.by_reference(self.authority, self.reference).unwrap().pop()
    }

    fn has_work(&self) -> bool {
        self.entry()
            .is_some_and(|entry| matches!(entry.state, State::Queued | State::Sending | State::Uncertain))
    }

    /// One run: a call, what the caller does about its outcome, and the end on good days.
    pub(in crate::authority) fn run<S: Service>(&self, world: &World<S>) -> Result<(), String> {
        let resume = || Some(world.call(self.resume)?.ok()?.pop()?.result);
        let submit = || world.call(self.submit);
        self.judge(world, submit().as_ref())?;
        for _ in 0..2 {
            if !self.has_work() {
                break;
            }
            let call = match world.choose(&[Next::Resume, Next::SubmitAgain]) {
                Next::Resume => resume(),
                Next::SubmitAgain => submit(),
            };
            self.judge(world, call.as_ref())?;
        }
        world.heal();
        if self.entry().is_none() {
            // The call ended before the ledger had it.
            self.judge(world, submit().as_ref())?;
        }
        for _ in 0..3 {
            if self.has_work() {
                world.heal();
                self.judge(world, resume().as_ref())?;
            }
        }
        world.heal();
        Ok(())
    }

    /// Whether what the call and the ledger claim is so. `None` for a call is a crash.
    pub(in crate::authority) fn judge<S: Service>(
        &self,
        world: &World<S>,
        call: Option<&Result<Receipt>>,
    ) -> Result<(), String> {
        world.settle();
        let truth = world.service(|service| service.truth());
        let state = self.entry().map(|entry| entry.state);
        let claim = |holds: bool, words: &str| {
            if holds { Ok(()) } else { Err(format!("{words}: {call:?}, {truth:?}, {state:?}")) }
        };
        claim(!truth.twice, "taken twice")?;
        match call {
            None => {}
            Some(Ok(_)) => claim(truth.taken, "a receipt for what was not taken")?,
            Some(Err(error)) if error.kind() == ErrorKind::AlreadySubmitted => {}
            Some(Err(error)) => match error.family() {
                Family::Uncertain => {
                    claim(
                        state.is_none_or(|state| state == State::Uncertain),
                        "uncertain to the call alone",
                    )?;
                }
                Family::Rejected => claim(!truth.live, "refused, and it is live")?,
                _ => claim(!truth.live || truth.slow, "said not to be there, and it is live")?,
            },
        }
        match state {
            Some(State::Rejected | State::Failed) => claim(!truth.live, "given up, and it is live"),
            Some(State::Queued) => claim(!truth.live || truth.slow, "queued, and it is live"),
            Some(State::Accepted | State::Processing | State::Succeeded) => {
                claim(truth.taken, "taken in the ledger alone")
            }
            _ => Ok(()),
        }
    }
}
