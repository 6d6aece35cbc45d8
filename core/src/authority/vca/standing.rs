//! Where submissions stand at VCA.

use std::time::Duration;

use super::super::{CallOptions, Submission};
use super::{Vca, WaitOptions, answer};
use crate::error::{Error, Result};
use crate::http::{Again, Request, Trail, cancelled};
use crate::ledger::{Authority, Change, Entry};

impl Vca {
    /// Where submissions stand, in the order asked for. An id that VCA leaves out of its answer has no state, or the one that the ledger
    /// remembers: VCA never took it in, or does not show it yet. Many ids are asked about in several calls.
    ///
    /// # Errors
    /// Families Network, Throttled and Auth. What the calls before it told is in the ledger then.
    pub fn status(&self, correlation_ids: &[&str]) -> Result<Vec<Submission>> {
        self.status_with(correlation_ids, &CallOptions::default())
    }

    /// As [`Vca::status`], with a deadline and a switch.
    ///
    /// # Errors
    /// As [`Vca::status`]; `Cancelled`.
    pub fn status_with(&self, correlation_ids: &[&str], options: &CallOptions) -> Result<Vec<Submission>> {
        let gateway = &self.0.gateway;
        let mut trail = gateway.trail(options.deadline, &options.cancel);
        let mut all = Vec::with_capacity(correlation_ids.len());
        for ids in correlation_ids.chunks(self.0.status_chunk) {
            trail.attempts.clear();
            let found = trail.apart(|trail| self.ask(trail, ids));
            let mut found = found.map_err(|error| gateway.failed(error, "status", "", &trail))?;
            found.iter_mut().for_each(|submission| self.remember(submission));
            all.append(&mut found);
        }
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
        progress: impl FnMut(&Submission),
    ) -> Result<Submission> {
        let all = self.wait_for(&[correlation_id], correlation_id, options, progress)?;
        Ok(all.into_iter().next().unwrap_or_else(|| Submission::unknown(Authority::Vca, correlation_id)))
    }

    /// As [`Vca::wait`], for many submissions at once: each round asks about all that are not final yet, in as few calls as
    /// [`VcaSettings::status_chunk`](super::VcaSettings::status_chunk) allows. The result is in the order asked for.
    ///
    /// # Errors
    /// As [`Vca::wait`].
    pub fn wait_many(
        &self,
        correlation_ids: &[&str],
        options: &WaitOptions,
        progress: impl FnMut(&Submission),
    ) -> Result<Vec<Submission>> {
        self.wait_for(correlation_ids, "", options, progress)
    }

    fn wait_for(
        &self,
        ids: &[&str],
        named: &str,
        options: &WaitOptions,
        mut progress: impl FnMut(&Submission),
    ) -> Result<Vec<Submission>> {
        let gateway = &self.0.gateway;
        let mut trail = gateway.trail(Some(options.timeout), &options.cancel);
        // Neither a busy loop nor more than the clock can count.
        let longest = options.longest_pause.clamp(Duration::from_millis(1), Duration::from_secs(86_400));
        let mut pause = options.first_pause.clamp(Duration::from_millis(1), longest);
        let mut standing: Vec<Option<Submission>> = vec![None; ids.len()];
        loop {
            trail.attempts.clear();
            let fault = match self.round(&mut trail, ids, &mut standing, &mut progress) {
                Ok(()) => None,
                // A service that is down for a while does not end the wait: the time does.
                Err(error) if error.retryable() => Some(error),
                Err(error) => return Err(gateway.failed(error, "wait", named, &trail)),
            };
            let is_final = |one: &Option<Submission>| one.as_ref().is_some_and(Submission::is_final);
            let again = if standing.iter().all(is_final) {
                Again::No
            } else {
                trail.rest(pause.mul_f64(0.8 + 0.5 * gateway.wire.chance()))
            };
            match (again, fault) {
                (Again::Yes, _) => pause = (pause + pause / 2).min(longest),
                (Again::Cancelled, _) => return Err(gateway.failed(cancelled(), "wait", named, &trail)),
                (Again::No, Some(error)) if standing.iter().all(Option::is_none) => {
                    return Err(gateway.failed(error, "wait", named, &trail));
                }
                (Again::No, _) => break,
            }
        }
        let unknown = |id: &&str| Submission::unknown(Authority::Vca, id);
        Ok(standing.into_iter().zip(ids).map(|(one, id)| one.unwrap_or_else(|| unknown(id))).collect())
    }

    /// Asks once about all that are not final yet. A fault ends the round: the service is given rest.
    fn round(
        &self,
        trail: &mut Trail<'_>,
        ids: &[&str],
        standing: &mut [Option<Submission>],
        progress: &mut dyn FnMut(&Submission),
    ) -> Result<(), Error> {
        let mut open: Vec<_> = standing
            .iter_mut()
            .zip(ids)
            .filter(|(last, _)| last.as_ref().is_none_or(|last| !last.is_final()))
            .collect();
        for part in open.chunks_mut(self.0.status_chunk) {
            let asked: Vec<&str> = part.iter().map(|(_, id)| **id).collect();
            let found = trail.apart(|trail| self.ask(trail, &asked))?;
            for ((last, _), mut now) in part.iter_mut().zip(found) {
                if last.as_ref().is_none_or(|last| last.authority_state != now.authority_state) {
                    self.remember(&mut now);
                    progress(&now);
                    **last = Some(now);
                }
            }
        }
        Ok(())
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

    pub(super) fn ask_one(&self, trail: &mut Trail<'_>, correlation_id: &str) -> Result<Submission> {
        let submissions = self.ask(trail, &[correlation_id])?;
        Ok(submissions
            .into_iter()
            .next()
            .unwrap_or_else(|| Submission::unknown(Authority::Vca, correlation_id)))
    }

    /// Puts news into the ledger, if the submission is there, and takes from it what VCA leaves out.
    fn remember(&self, submission: &mut Submission) {
        let Some(ledger) = &self.0.ledger else { return };
        // The ledger may hold what another authority, or another environment of this one, was given.
        let ours = |entry: &Entry| {
            entry.authority == Authority::Vca && entry.environment == self.0.gateway.environment
        };
        let id = submission.correlation_id.as_str();
        let word = submission.authority_state.as_deref();
        let entry = ledger.by_correlation_id(id).map(|known| known.filter(ours)).and_then(|known| {
            match (known, submission.state) {
                // Only news: every note is a step in the submission's history.
                (Some(entry), Some(state))
                    if entry.state != state || entry.authority_state.as_deref() != word =>
                {
                    ledger
                        .advance(id, state, &Change { authority_state: word, ..Change::default() })
                        .map(Some)
                }
                (known, _) => Ok(known),
            }
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
