//! What a crash, an outage or a lost answer left in the ledger: taken up several at a time, in the order of the ledger.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::vec::IntoIter;

use super::gateway::Gateway;
use super::journal::{self, Journal};
use super::line::{Job, Line};
use super::{BatchOptions, CallOptions, Receipt, Resumed, Svv, Vca};
use crate::error::Result;
use crate::guard::guard;
use crate::http::{Cancel, Trail, cancelled};
use crate::ledger::{Ledger, Query, State};

/// The states in which a submission waits for its sender.
const WAITING: &[State] = &[State::Queued, State::Sending, State::Uncertain];

impl Vca {
    /// Finishes what a crash, an outage or a lost answer left in the ledger: sends what is queued; asks VCA about what is uncertain
    /// and sends that again only if VCA does not have it. Several are taken up at a time; `progress` is called for each, in the order
    /// of the ledger, and the result holds them all. After a cancel it holds those that were begun.
    ///
    /// What another process has in hand is left to it.
    ///
    /// # Errors
    /// `MissingSetting` without a ledger; family Ledger. What goes wrong with one submission is in its [`Resumed`].
    pub fn resume(&self, options: &CallOptions, progress: impl FnMut(&Resumed)) -> Result<Vec<Resumed>> {
        Ok(collect(self.resume_many(&batch(options))?, progress))
    }

    /// As [`Vca::resume`], for a ledger with much left in it: an iterator over what became of each, so that the results do not pile up.
    ///
    /// # Errors
    /// As [`Vca::resume`].
    pub fn resume_many(&self, options: &BatchOptions) -> Result<Resuming> {
        Resuming::new(self, options)
    }
}

impl Svv {
    /// Finishes what a crash, an outage or a lost answer left in the ledger: sends what is queued, and sends again what is uncertain,
    /// since SVV's answer to that tells whether it has it. Several are taken up at a time; `progress` is called for each, in the order
    /// of the ledger, and the result holds them all. After a cancel it holds those that were begun.
    ///
    /// What another process has in hand is left to it.
    ///
    /// # Errors
    /// `MissingSetting` without a ledger; family Ledger. What goes wrong with one submission is in its [`Resumed`].
    pub fn resume(&self, options: &CallOptions, progress: impl FnMut(&Resumed)) -> Result<Vec<Resumed>> {
        Ok(collect(self.resume_many(&batch(options))?, progress))
    }

    /// As [`Svv::resume`], for a ledger with much left in it: an iterator over what became of each, so that the results do not pile up.
    ///
    /// # Errors
    /// As [`Svv::resume`].
    pub fn resume_many(&self, options: &BatchOptions) -> Result<Resuming> {
        Resuming::new(self, options)
    }
}

fn batch(options: &CallOptions) -> BatchOptions {
    BatchOptions { deadline: options.deadline, cancel: options.cancel.clone(), ..BatchOptions::default() }
}

fn collect(resuming: Resuming, mut progress: impl FnMut(&Resumed)) -> Vec<Resumed> {
    resuming.inspect(|resumed| progress(resumed)).collect()
}

/// What takes a submission up from a ledger.
pub(super) trait Resume: Clone + Send + 'static {
    fn gateway(&self) -> &Gateway;
    fn ledger(&self) -> Option<&Ledger>;
    fn deliver(&self, xml: &[u8], journal: Journal, trail: Trail<'_>) -> Result<Receipt>;
}

/// What becomes of the submissions that were left, in the order of the ledger: see [`Vca::resume_many`].
///
/// They are taken up while a result is waited for. After [`BatchOptions::cancel`] is set, those in work give their results, and it
/// ends. To drop it before its end waits for those in work.
pub struct Resuming {
    left: IntoIter<Left>,
    /// How many `left` has.
    count: Arc<AtomicUsize>,
    pack: Box<dyn Fn(Left) -> Job<Option<Resumed>> + Send>,
    cancel: Cancel,
    line: Line<Option<Resumed>>,
}

/// A submission that waits for its sender.
struct Left {
    correlation_id: String,
    reference: Option<String>,
}

impl Resuming {
    fn new<C: Resume>(client: &C, options: &BatchOptions) -> Result<Resuming> {
        let gateway = client.gateway();
        let ledger = journal::ledger(gateway, client.ledger(), "resume")?.clone();
        let query = Query {
            authority: Some(gateway.authority),
            environment: Some(gateway.environment.clone()),
            states: WAITING.to_vec(),
            ..Query::default()
        };
        // Their names alone: the rest is read when it is their turn.
        let left: Vec<Left> = ledger
            .entries(&query)
            .map(|entry| {
                entry.map(|entry| Left { correlation_id: entry.correlation_id, reference: entry.reference })
            })
            .collect::<Result<_>>()
            .map_err(|error| gateway.signed(error, "resume", ""))?;
        let (client, cancel, deadline) = (client.clone(), options.cancel.clone(), options.deadline);
        let pack = move |left: Left| -> Job<Option<Resumed>> {
            let (client, ledger, cancel) = (client.clone(), ledger.clone(), cancel.clone());
            Box::new(move || {
                let id = left.correlation_id.as_str();
                let result = guard("resume", || take_up(&client, &ledger, id, deadline, &cancel));
                let result = result.transpose()?;
                Some(Resumed { correlation_id: left.correlation_id, reference: left.reference, result })
            })
        };
        Ok(Resuming {
            count: Arc::new(AtomicUsize::new(left.len())),
            left: left.into_iter(),
            pack: Box::new(pack),
            cancel: options.cancel.clone(),
            line: Line::new(options.concurrency),
        })
    }

    /// How many submissions have not been taken up yet.
    pub fn left(&self) -> usize {
        self.count.load(Ordering::Relaxed)
    }

    /// What [`Resuming::left`] reads, for a binding that may ask while a call of `next` is under way and must not wait for it.
    #[doc(hidden)]
    pub fn counter(&self) -> Arc<AtomicUsize> {
        Arc::clone(&self.count)
    }
}

/// Finishes one submission; `None` when somebody else has it in hand, or it is done by now.
fn take_up<C: Resume>(
    client: &C,
    ledger: &Ledger,
    correlation_id: &str,
    deadline: Option<Duration>,
    cancel: &Cancel,
) -> Result<Option<Receipt>> {
    let gateway = client.gateway();
    let begin = || {
        if cancel.is_cancelled() {
            return Err(cancelled());
        }
        let Some(claim) = ledger.claim(correlation_id)? else { return Ok(None) };
        Ok(Some((claim.document()?, Journal::resume(ledger, claim)?)))
    };
    match begin() {
        Ok(Some((xml, journal))) => client.deliver(&xml, journal, gateway.trail(deadline, cancel)).map(Some),
        Ok(None) => Ok(None),
        Err(error) => Err(gateway.signed(error, "resume", correlation_id)),
    }
}

impl Iterator for Resuming {
    type Item = Resumed;

    fn next(&mut self) -> Option<Resumed> {
        loop {
            while self.line.has_room() && !self.cancel.is_cancelled() {
                let Some(left) = self.left.next() else { break };
                self.count.store(self.left.len(), Ordering::Relaxed);
                self.line.put((self.pack)(left));
            }
            if self.line.is_empty() {
                return None;
            }
            match self.line.pop() {
                Some(Some(resumed)) => return Some(resumed),
                Some(None) => {}
                None => {
                    self.line.wait()?;
                }
            }
        }
    }
}

impl fmt::Debug for Resuming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resuming").field("left", &self.left()).finish_non_exhaustive()
    }
}
