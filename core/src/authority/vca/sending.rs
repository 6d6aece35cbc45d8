//! A document's way to VCA: sent until VCA has it, has refused it, or no more can be done.

use std::time::Duration;

use super::super::gateway::{Fate, answer_lost, stop};
use super::super::journal::{Doubt, Journal};
use super::super::{Receipt, Submission};
use super::{Vca, answer};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Again, Failure, Outcome, Request, Trail, cancelled, maybe_taken};
use crate::ledger::State;

/// What the status call says of one id.
enum Found {
    There(Submission),
    /// Not there, although there was time for it to show up.
    Absent,
    Unknown(Error),
}

impl Vca {
    pub(super) fn send(&self, xml: &[u8], mut journal: Journal, mut trail: Trail<'_>) -> Result<Receipt> {
        let fate = self.transmit(xml, &mut journal, &mut trail);
        journal.close(&self.0.gateway, fate, &trail)
    }

    fn transmit(&self, xml: &[u8], journal: &mut Journal, trail: &mut Trail<'_>) -> Fate<Receipt> {
        let gateway = &self.0.gateway;
        let mut doubt = journal.doubt;
        let mut ask = doubt != Doubt::None;
        loop {
            if ask {
                let patience = if doubt == Doubt::Fresh { self.0.visibility } else { Duration::ZERO };
                match self.look_up(trail, &journal.correlation_id, patience) {
                    Found::There(found) => return Fate::Taken(answer::found(journal, &found, trail)),
                    Found::Absent => doubt = Doubt::Old,
                    Found::Unknown(error) => return stop(error, doubt == Doubt::Fresh),
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
            ask = maybe_taken(&outcome) || is_odd_yes(&outcome);
            if ask {
                doubt = Doubt::Fresh;
                if let Err(error) = journal.note(State::Uncertain) {
                    return Fate::Uncertain(answer_lost(&error));
                }
            }
            match trail.again(&outcome) {
                Again::Yes => {}
                Again::Cancelled => return stop(cancelled(), doubt == Doubt::Fresh),
                Again::No => return self.conclude(outcome, journal, trail, doubt),
            }
        }
    }

    /// What the last answer to `ingest` means. Where it leaves open whether VCA has the document, the status decides.
    fn conclude(
        &self,
        outcome: Outcome,
        journal: &Journal,
        trail: &mut Trail<'_>,
        doubt: Doubt,
    ) -> Fate<Receipt> {
        if let Err(Failure::Cancelled { .. }) = &outcome {
            return stop(cancelled(), doubt == Doubt::Fresh);
        }
        let refused = match &outcome {
            Ok(answer) if answer.status == 202 => {
                return Fate::Taken(answer::accepted(journal, answer, trail));
            }
            Ok(answer) => Some(answer).filter(|answer| answer::is_refusal(answer)),
            Err(_) => None,
        };
        // A 409 may be about this very submission: an answer to it was lost, here or on the way.
        let duplicate = refused.is_some_and(|answer| answer.status == 409);
        let open = doubt == Doubt::Fresh || (duplicate && doubt == Doubt::Old);
        if open || duplicate {
            let patience = if open { self.0.visibility } else { Duration::ZERO };
            match self.look_up(trail, &journal.correlation_id, patience) {
                Found::There(found) => return Fate::Taken(answer::found(journal, &found, trail)),
                Found::Unknown(error) if open => return Fate::Uncertain(answer_lost(&error)),
                Found::Absent | Found::Unknown(_) => {}
            }
        }
        match refused {
            // Something of this document is live, and it may be this submission, which VCA does not show yet.
            Some(answer) if duplicate && open => {
                Fate::Uncertain(answer_lost(&answer::refused(answer, trail)))
            }
            Some(answer) => Fate::Refused(answer::refused(answer, trail)),
            None => Fate::NotTaken(self.0.gateway.unanswered(outcome)),
        }
    }

    /// Asks whether VCA has a submission. Not being there at once proves nothing, so the question is repeated until there was as much
    /// time for it to show up as `patience` allows.
    fn look_up(&self, trail: &mut Trail<'_>, correlation_id: &str, patience: Duration) -> Found {
        let end = trail.wire.now() + patience;
        let mut pause = Duration::from_secs(1);
        loop {
            let asked = trail.wire.now();
            let submission = match trail.apart(|trail| self.ask_one(trail, correlation_id)) {
                Ok(submission) => submission,
                Err(error) => return Found::Unknown(error),
            };
            if submission.authority_state.is_some() {
                return Found::There(submission);
            }
            let left = end.saturating_duration_since(asked);
            if left.is_zero() {
                return Found::Absent;
            }
            match trail.rest(pause.min(left)) {
                Again::Yes => pause *= 2,
                Again::Cancelled => return Found::Unknown(cancelled()),
                Again::No => {
                    let words = "the time was up before VCA showed what it has";
                    return Found::Unknown(Error::new(ErrorKind::Timeout, words));
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
}

/// Whether it is a yes that the reference does not know: VCA, or something before it, may have taken the document.
fn is_odd_yes(outcome: &Outcome) -> bool {
    matches!(outcome, Ok(answer) if (200..300).contains(&answer.status) && answer.status != 202)
}
