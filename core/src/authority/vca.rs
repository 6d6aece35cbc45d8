//! The United Kingdom's Vehicle Certification Agency. Source: VCA eCoC REST API Reference, version 1.2 of 2026-05-13.

mod answer;
mod settings;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use uuid::Uuid;

pub use self::settings::{VcaEnvironment, VcaSettings};
use super::gateway::{Fate, Gateway, answer_lost, stop};
use super::journal::{self, Journal};
use super::{CallOptions, Receipt, Resumed, Submission};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Again, Cancel, Failure, Outcome, Request, Trail, cancelled, maybe_taken};
use crate::ledger::{Authority, Change, Ledger, State};
use crate::profile::Profile;

/// A client of VCA.
#[derive(Clone)]
pub struct Vca(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    gateway: Arc<Gateway>,
    ledger: Option<Ledger>,
    manufacturer_id: String,
    contact_id: String,
    status_chunk: usize,
    visibility: Duration,
    profile: Profile,
}

/// How a document is handed in.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitOptions {
    /// The correlation id, a GUID of the caller's own; a new one is made when absent.
    pub correlation_id: Option<String>,
    /// The most time that the call may take, with all its attempts and pauses; five minutes when absent.
    pub deadline: Option<Duration>,
    /// Ends the call early.
    pub cancel: Cancel,
}

/// How long, and how often, the status is asked for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WaitOptions {
    /// The most time to wait.
    pub timeout: Duration,
    /// The pause before the second question; each further one is longer by half.
    pub first_pause: Duration,
    /// The longest pause.
    pub longest_pause: Duration,
    /// Ends the wait early.
    pub cancel: Cancel,
}

impl Default for WaitOptions {
    /// Ten minutes, with pauses of one second to half a minute.
    fn default() -> WaitOptions {
        WaitOptions {
            timeout: Duration::from_secs(600),
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(30),
            cancel: Cancel::new(),
        }
    }
}

/// What the status call says of one id after its answer was lost.
enum Found {
    There(Submission),
    /// Not there, although there was time for it to show up.
    Absent,
    Unknown(Error),
}

impl Vca {
    /// A client with these settings. Nothing is sent yet.
    ///
    /// # Errors
    /// `MissingSetting`, `InvalidSetting`, `InsecureUrl`; with a certificate also the errors of [`Signer`](crate::Signer).
    pub fn new(settings: VcaSettings) -> Result<Vca> {
        settings.into_client().map_err(|error| error.with_authority(Authority::Vca.name()))
    }

    /// Writes every submission down in `ledger` from now on.
    #[must_use]
    pub fn with_ledger(self, ledger: Ledger) -> Vca {
        let mut inner = Arc::unwrap_or_clone(self.0);
        inner.ledger = Some(ledger);
        Vca(Arc::new(inner))
    }

    /// The service's name in the ledger: the environment's name, or the base URL where one is set by hand.
    pub fn environment(&self) -> &str {
        &self.0.gateway.environment
    }

    /// What a document must meet to be sent to VCA, by the client's settings.
    pub fn profile(&self) -> &Profile {
        &self.0.profile
    }

    /// Hands a document in, byte for byte. VCA then works on it: [`Vca::wait`] tells how that ends.
    ///
    /// Attempts are repeated by VCA's own table of pauses. After a lost answer VCA is asked about the correlation id before anything
    /// is sent again, so the document is taken once.
    ///
    /// # Errors
    /// Family Rejected: VCA said no; [`Refusal::of`](super::Refusal::of) lists the fields. Uncertain: sent, and nobody knows. Network,
    /// Throttled, Auth: nothing is at VCA. Ledger: nothing was sent. `NotXml`, `NotIvi`, `InvalidDocument`: the document has no
    /// reference id to go by.
    pub fn submit(&self, xml: &[u8], options: &SubmitOptions) -> Result<Receipt> {
        let gateway = &self.0.gateway;
        if let Some(id) = &options.correlation_id {
            Uuid::parse_str(id).map_err(|fault| {
                let error =
                    Error::new(ErrorKind::InvalidArgument, format!("the correlation id {id:?} is no GUID"))
                        .with_remedy("give a GUID such as 59c6696a-6e55-4539-80f1-8917986cf37f, or none")
                        .with_source(fault);
                gateway.signed(error, "submit", "")
            })?;
        }
        let journal =
            Journal::begin(gateway, self.0.ledger.as_ref(), xml, options.correlation_id.as_deref(), None)
                .map_err(|error| gateway.signed(error, "submit", ""))?;
        let trail = gateway.trail(options.deadline, &options.cancel);
        self.deliver(xml, journal, trail, false)
    }

    /// Where submissions stand, in the order asked for. An id that VCA leaves out of its answer has no state, or the one that the ledger
    /// remembers: VCA never took it in, or does not show it yet.
    ///
    /// # Errors
    /// Families Network, Throttled and Auth.
    pub fn status(&self, correlation_ids: &[&str]) -> Result<Vec<Submission>> {
        self.status_with(correlation_ids, &CallOptions::default())
    }

    /// As [`Vca::status`], with a deadline and a switch.
    ///
    /// # Errors
    /// As [`Vca::status`]; `Cancelled`.
    pub fn status_with(&self, correlation_ids: &[&str], options: &CallOptions) -> Result<Vec<Submission>> {
        let mut trail = self.0.gateway.trail(options.deadline, &options.cancel);
        let mut all = Vec::with_capacity(correlation_ids.len());
        for ids in correlation_ids.chunks(self.0.status_chunk) {
            let found = trail.apart(|trail| self.ask(trail, ids));
            all.extend(found.map_err(|error| self.0.gateway.signed(error, "status", ""))?);
        }
        all.iter_mut().for_each(|submission| self.remember(submission));
        Ok(all)
    }

    /// Asks for the status of one submission until it is final, with growing pauses. `progress` is called at the first answer and
    /// whenever the state changed.
    ///
    /// Returns what is known when the time is up: [`Submission::is_final`] tells whether that is the end.
    ///
    /// # Errors
    /// As [`Vca::status`]; `Cancelled`.
    pub fn wait(
        &self,
        correlation_id: &str,
        options: &WaitOptions,
        mut progress: impl FnMut(&Submission),
    ) -> Result<Submission> {
        let gateway = &self.0.gateway;
        let fail = |error| gateway.signed(error, "wait", correlation_id);
        let mut trail = gateway.trail(Some(options.timeout), &options.cancel);
        // Neither a busy loop nor more than the clock can count.
        let longest = options.longest_pause.clamp(Duration::from_millis(1), Duration::from_secs(86_400));
        let mut pause = options.first_pause.clamp(Duration::from_millis(1), longest);
        let mut last: Option<Submission> = None;
        loop {
            trail.attempts.clear();
            let fault = match trail.apart(|trail| self.ask_one(trail, correlation_id)) {
                Ok(mut now) => {
                    if last.as_ref().is_none_or(|last| last.authority_state != now.authority_state) {
                        self.remember(&mut now);
                        progress(&now);
                        if now.is_final() {
                            return Ok(now);
                        }
                        last = Some(now);
                    }
                    None
                }
                // A service that is down for a while does not end the wait: the time does.
                Err(error) if error.retryable() => Some(error),
                Err(error) => return Err(fail(error)),
            };
            let factor = 0.8 + 0.5 * gateway.wire.chance();
            match (trail.rest(pause.mul_f64(factor)), fault, last.clone()) {
                (Again::Yes, ..) => {}
                (Again::Cancelled, ..) => return Err(fail(cancelled())),
                (Again::No, Some(error), None) => return Err(fail(error)),
                (Again::No, _, last) => {
                    return Ok(last.unwrap_or_else(|| Submission::unknown(Authority::Vca, correlation_id)));
                }
            }
            pause = (pause + pause / 2).min(longest);
        }
    }

    /// Finishes what a crash, an outage or a lost answer left in the ledger: sends what is queued; asks VCA about what is uncertain
    /// and sends that again only if VCA does not have it. `progress` is called after each.
    ///
    /// # Errors
    /// `MissingSetting` without a ledger; family Ledger. What goes wrong with one submission is in its [`Resumed`].
    pub fn resume(&self, options: &CallOptions, mut progress: impl FnMut(&Resumed)) -> Result<Vec<Resumed>> {
        let gateway = &self.0.gateway;
        let ledger = journal::ledger(gateway, self.0.ledger.as_ref(), "resume")?;
        journal::resume(gateway, ledger, options, &mut progress, |claim, trail| {
            let lost = claim.state == State::Uncertain;
            let xml = claim.document()?;
            self.deliver(&xml, Journal::resume(claim), trail, lost)
        })
    }

    fn deliver(&self, xml: &[u8], mut journal: Journal, mut trail: Trail<'_>, lost: bool) -> Result<Receipt> {
        let fate = self.transmit(xml, &mut journal, &mut trail, lost);
        journal.close(&self.0.gateway, fate)
    }

    /// Sends until VCA has the document, has refused it, or no more can be done.
    fn transmit(
        &self,
        xml: &[u8],
        journal: &mut Journal,
        trail: &mut Trail<'_>,
        mut lost: bool,
    ) -> Fate<Receipt> {
        let gateway = &self.0.gateway;
        // Whether any answer was ever lost: then a 409 may be about our own document.
        let mut ever_lost = lost;
        loop {
            if lost {
                match self.look_up(trail, &journal.correlation_id) {
                    Found::There(found) => return Fate::Taken(answer::found(journal, &found, trail)),
                    Found::Absent => {}
                    Found::Unknown(error) => return Fate::Uncertain(answer_lost(&error)),
                }
            }
            let sent = gateway.ready(trail).and_then(|()| journal.note(State::Sending)).and_then(|()| {
                gateway.exchange(trail, "ingest", &|| self.ingest(xml, &journal.correlation_id))
            });
            let outcome = match sent {
                Ok(outcome) => outcome,
                // No token, or none that VCA takes, or no ledger: nothing of this attempt is there.
                Err(error) => return Fate::NotTaken(error),
            };
            lost = maybe_taken(&outcome);
            ever_lost |= lost;
            if lost && let Err(error) = journal.note(State::Uncertain) {
                return Fate::Uncertain(answer_lost(&error));
            }
            match trail.again(&outcome) {
                Again::Yes => {}
                Again::Cancelled => return stop(cancelled(), lost),
                Again::No => return self.conclude(outcome, journal, trail, (lost, ever_lost)),
            }
        }
    }

    /// What the last answer to `ingest` means; where it or an earlier one was lost, the status decides.
    fn conclude(
        &self,
        outcome: Outcome,
        journal: &Journal,
        trail: &mut Trail<'_>,
        (lost, ever_lost): (bool, bool),
    ) -> Fate<Receipt> {
        let refused = match &outcome {
            Ok(answer) if answer.status == 202 => {
                return Fate::Taken(answer::accepted(journal, answer, trail));
            }
            Ok(answer) if answer::is_refusal(answer) => Some(answer),
            _ => None,
        };
        // Another 2xx than the one of the reference may have taken it, too.
        let odd_yes = matches!(&outcome, Ok(answer) if (200..300).contains(&answer.status));
        let in_doubt = lost || odd_yes || (ever_lost && refused.is_some_and(|answer| answer.status == 409));
        let cancelled_now = matches!(&outcome, Err(Failure::Cancelled { .. }));
        if in_doubt && !cancelled_now {
            match self.look_up(trail, &journal.correlation_id) {
                Found::There(found) => return Fate::Taken(answer::found(journal, &found, trail)),
                Found::Absent => {}
                Found::Unknown(error) => return Fate::Uncertain(answer_lost(&error)),
            }
        }
        match refused {
            Some(answer) => Fate::Refused(answer::refused(answer, trail)),
            None => stop(self.0.gateway.unanswered(outcome), in_doubt && cancelled_now),
        }
    }

    /// Asks whether VCA has a submission whose answer was lost. Not being there at once proves nothing, so the question is repeated
    /// until there was time for it to show up.
    fn look_up(&self, trail: &mut Trail<'_>, correlation_id: &str) -> Found {
        let gateway = &self.0.gateway;
        let end: Instant = trail.wire.now() + self.0.visibility;
        let mut pause = Duration::from_secs(1);
        loop {
            let submission = match self.ask_one(trail, correlation_id) {
                Ok(submission) => submission,
                Err(error) => return Found::Unknown(error),
            };
            if submission.authority_state.is_some() {
                return Found::There(submission);
            }
            let left = end.saturating_duration_since(trail.wire.now());
            if left.is_zero() {
                return Found::Absent;
            }
            match trail.rest(pause.min(left)) {
                Again::Yes => pause *= 2,
                Again::Cancelled => return Found::Unknown(cancelled()),
                Again::No => {
                    let error =
                        Error::new(ErrorKind::Timeout, "the time was up before VCA showed what it has");
                    return Found::Unknown(gateway.signed(error, "submit", correlation_id));
                }
            }
        }
    }

    fn ingest(&self, xml: &[u8], correlation_id: &str) -> Request {
        Request::post(self.0.gateway.url(["api", "ingest"]), "application/xml", xml.to_vec())
            .header("accept", "application/json")
            .header("x-manufacturer-id", &self.0.manufacturer_id)
            .header("x-contact-id", &self.0.contact_id)
            .header("x-correlation-id", correlation_id)
    }

    /// One question about at most `status_chunk` ids.
    fn ask(&self, trail: &mut Trail<'_>, ids: &[&str]) -> Result<Vec<Submission>> {
        let gateway = &self.0.gateway;
        let body = serde_json::to_vec(ids).unwrap_or_default();
        let answer = gateway.ask(trail, "submissions", &|| {
            Request::post(gateway.url(["api", "submissions"]), "application/json", body.clone())
                .header("accept", "application/json")
                .header("x-manufacturer-id", &self.0.manufacturer_id)
                .header("x-contact-id", &self.0.contact_id)
        })?;
        answer::submissions(&answer.body, ids).ok_or_else(|| gateway.fault(&answer))
    }

    fn ask_one(&self, trail: &mut Trail<'_>, correlation_id: &str) -> Result<Submission> {
        let submissions = self.ask(trail, &[correlation_id])?;
        Ok(submissions
            .into_iter()
            .next()
            .unwrap_or_else(|| Submission::unknown(Authority::Vca, correlation_id)))
    }

    /// Puts news into the ledger, if the submission is there, and takes from it what VCA leaves out.
    fn remember(&self, submission: &mut Submission) {
        let Some(ledger) = &self.0.ledger else { return };
        let id = submission.correlation_id.as_str();
        let word = submission.authority_state.as_deref();
        let entry = ledger.by_correlation_id(id).and_then(|known| match (known, submission.state) {
            // Only news: every note is a step in the submission's history.
            (Some(entry), Some(state))
                if entry.state != state || entry.authority_state.as_deref() != word =>
            {
                ledger.advance(id, state, &Change { authority_state: word, ..Change::default() }).map(Some)
            }
            (known, _) => Ok(known),
        });
        match entry {
            Ok(Some(entry)) => {
                submission.reference = entry.reference;
                submission.vin = submission.vin.take().or(entry.vin);
                if submission.authority_state.is_none() {
                    (submission.state, submission.from_ledger) = (Some(entry.state), true);
                }
            }
            Ok(None) => {}
            Err(error) => tracing::warn!(correlation_id = id, %error, "the ledger could not note a status"),
        }
    }
}

impl fmt::Debug for Vca {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vca")
            .field("base_url", &self.0.gateway.base.as_str())
            .field("ledger", &self.0.ledger)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;
