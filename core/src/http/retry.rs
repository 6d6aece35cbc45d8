//! When a request is sent again, and after what pause: the table of the VCA's API reference, version 1.2, which is used for every
//! service that this library calls.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use serde_json::{Value, json};

use super::{Answer, BodyFault, Cancel, Failure, Gate, Outcome, Request, Wire, rfc3339};
use crate::error::{Error, ErrorKind};

/// Seconds before the first to fifth resend, each times a random factor of 0.8 to 1.3, so that many clients do not come back in
/// step. An answer's `Retry-After` holds when it is longer.
const PAUSES: [f64; 5] = [1.0, 2.0, 4.0, 8.0, 16.0];
const FACTOR: (f64, f64) = (0.8, 1.3);

/// One exchange that a call made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// What was asked: `token`, `ingest`, `submissions`, `opprette` or `slette`.
    pub step: &'static str,
    /// When it began.
    pub at: SystemTime,
    /// How long the call waited before it.
    pub waited: Duration,
    /// How long it took.
    pub took: Duration,
    /// The answer's HTTP status.
    pub http_status: Option<u16>,
    /// Why there is no whole answer.
    pub failure: Option<String>,
    /// The headers by which the server and the front doors before it name the request (`x-ms-request-id`, `x-azure-ref`,
    /// `traceparent`, …), with their values: what their support asks for.
    pub request_ids: Vec<(&'static str, String)>,
}

impl Attempt {
    /// The attempt as a JSON object; times in milliseconds.
    pub fn to_json(&self) -> Value {
        json!({
            "step": self.step,
            "at": rfc3339(self.at),
            "waited_ms": u64::try_from(self.waited.as_millis()).unwrap_or(u64::MAX),
            "took_ms": u64::try_from(self.took.as_millis()).unwrap_or(u64::MAX),
            "http_status": self.http_status,
            "failure": self.failure,
            "request_ids": self.request_ids.iter().cloned().collect::<BTreeMap<_, _>>(),
        })
    }
}

/// How long a call may take, and how its caller ends it.
#[derive(Clone, Debug)]
pub(crate) struct Budget {
    pub(crate) deadline: Instant,
    pub(crate) cancel: Cancel,
}

/// What [`Trail::again`] says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Again {
    /// The pause is over: send again.
    Yes,
    /// The outcome stands: it is final, or the retries or the time are used up.
    No,
    /// The caller cancelled during the pause.
    Cancelled,
}

/// The exchanges of one call, in their order, and what is left of its retries.
pub(crate) struct Trail<'a> {
    pub(crate) wire: &'a Wire,
    pub(crate) budget: Budget,
    pub(crate) attempts: Vec<Attempt>,
    /// Where the service's calls line up; `None` for a service that is called once in a while.
    gate: Option<Arc<Gate>>,
    retries: usize,
    waited: Duration,
    hurried: bool,
}

impl<'a> Trail<'a> {
    pub(crate) fn new(wire: &'a Wire, budget: Budget, gate: Option<Arc<Gate>>) -> Trail<'a> {
        Trail { wire, budget, attempts: Vec::new(), gate, retries: 0, waited: Duration::ZERO, hurried: false }
    }

    /// Whether a pause did not fit into this call's time: with more of it, the outcome might have been another.
    pub(crate) fn was_hurried(&self) -> bool {
        self.hurried
    }

    /// Sends once, when it is this call's turn, and notes it.
    pub(crate) fn send(&mut self, step: &'static str, request: Request) -> Outcome {
        self.line_up()?;
        let (at, start) = (self.wire.utc(), self.wire.now());
        // Of the address the host alone: a path may name a vehicle.
        let host = request.url.host_str().unwrap_or_default().to_owned();
        let outcome = self.wire.send(request, self.budget.deadline, &self.budget.cancel);
        let attempt = Attempt {
            step,
            at,
            waited: std::mem::take(&mut self.waited),
            took: self.wire.now().saturating_duration_since(start),
            http_status: outcome.as_ref().ok().map(|answer| answer.status),
            failure: fault(&outcome),
            request_ids: outcome.as_ref().map_or_else(|_| Vec::new(), |answer| answer.request_ids.clone()),
        };
        tracing::debug!(
            step,
            host,
            attempt = self.attempts.len() + 1,
            waited_ms = attempt.waited.as_millis(),
            took_ms = attempt.took.as_millis(),
            http_status = attempt.http_status,
            failure = attempt.failure,
            request_ids = ?attempt.request_ids,
            "exchange"
        );
        self.attempts.push(attempt);
        if let (Some(gate), Ok(answer)) = (&self.gate, &outcome)
            && answer.status < 400
        {
            gate.quicken(start);
        }
        outcome
    }

    /// Waits for this call's turn at a service that has asked to slow down.
    fn line_up(&mut self) -> Result<(), Failure> {
        let wait = self.gate.as_ref().map(|gate| gate.enter(self.wire.now())).unwrap_or_default();
        if wait.is_zero() {
            return Ok(());
        }
        match self.rest(wait) {
            Again::Yes => Ok(()),
            Again::Cancelled => Err(Failure::Cancelled { sent: false }),
            Again::No => Err(Failure::NotSent {
                kind: ErrorKind::Throttled,
                cause: "it has asked to slow down, and others are before this call".to_owned(),
            }),
        }
    }

    /// Pauses before a resend if `outcome` is of a kind that is sent again.
    pub(crate) fn again(&mut self, outcome: &Outcome) -> Again {
        let Some(asked) = retry(outcome) else { return Again::No };
        let Some(base) = PAUSES.get(self.retries) else { return Again::No };
        let factor = FACTOR.0 + (FACTOR.1 - FACTOR.0) * self.wire.chance();
        let pause = Duration::from_secs_f64(base * factor).max(asked.unwrap_or_default());
        self.retries += 1;
        if let (Some(gate), Ok(answer)) = (&self.gate, outcome)
            && (answer.status == 429 || asked.is_some())
        {
            gate.slow(self.wire.now(), pause);
        }
        self.rest(pause)
    }

    /// Pauses, if there is time for it.
    pub(crate) fn rest(&mut self, pause: Duration) -> Again {
        let end = self.wire.now().checked_add(pause);
        if end.is_none_or(|end| end >= self.budget.deadline) {
            self.hurried = true;
            return Again::No;
        }
        tracing::debug!(pause_ms = pause.as_millis(), "pause");
        self.waited += pause;
        if self.wire.pause(pause, &self.budget.cancel) { Again::Cancelled } else { Again::Yes }
    }

    /// Makes exchanges that have retries of their own.
    pub(crate) fn apart<T>(&mut self, exchanges: impl FnOnce(&mut Self) -> T) -> T {
        let retries = std::mem::take(&mut self.retries);
        let result = exchanges(self);
        self.retries = retries;
        result
    }

    /// Makes exchanges with another service, which do not stand in this one's line either.
    pub(crate) fn elsewhere<T>(&mut self, exchanges: impl FnOnce(&mut Self) -> T) -> T {
        let gate = self.gate.take();
        let result = self.apart(exchanges);
        self.gate = gate;
        result
    }
}

/// Why there is no whole answer.
fn fault(outcome: &Outcome) -> Option<String> {
    match outcome {
        Ok(answer) => answer.fault.map(|fault| match fault {
            BodyFault::Cut => "the answer broke off".to_owned(),
            BodyFault::TooLarge => "the answer is too large".to_owned(),
        }),
        Err(Failure::NotSent { cause, .. }) => Some(format!("not sent: {cause}")),
        Err(Failure::Blocked(error)) => Some(format!("not sent: {}", error.message())),
        Err(Failure::Lost { cause }) => Some(format!("answer lost: {cause}")),
        Err(Failure::Cancelled { .. }) => Some("cancelled".to_owned()),
    }
}

/// Whether such an outcome is sent again, and the pause that the server asked for.
fn retry(outcome: &Outcome) -> Option<Option<Duration>> {
    match outcome {
        Ok(answer) if matches!(answer.status, 429 | 500 | 502 | 503 | 504) => Some(answer.retry_after),
        Ok(answer) if answer.is_cut() => Some(None),
        Err(
            Failure::NotSent { kind: ErrorKind::ConnectionFailed | ErrorKind::Timeout, .. }
            | Failure::Lost { .. },
        ) => Some(None),
        _ => None,
    }
}

/// Whether the server may have taken what was sent although its answer does not say so.
pub(crate) fn maybe_taken(outcome: &Outcome) -> bool {
    match outcome {
        Ok(answer) => answer.status >= 500 || answer.is_cut(),
        Err(Failure::NotSent { .. } | Failure::Blocked(_)) => false,
        Err(Failure::Lost { .. }) => true,
        Err(Failure::Cancelled { sent }) => *sent,
    }
}

impl Answer {
    /// Whether the answer broke off before it said what became of the request; 202 alone says enough.
    pub(crate) fn is_cut(&self) -> bool {
        self.fault == Some(BodyFault::Cut) && self.status != 202
    }
}

impl Failure {
    /// The failure as an error of a call that handed nothing over.
    pub(crate) fn into_error(self) -> Error {
        match self {
            Failure::NotSent { kind, cause } => {
                let error = Error::new(kind, format!("the server was not reached: {cause}"));
                match kind {
                    ErrorKind::Throttled => error.with_remedy("allow more time, or send fewer at a time"),
                    ErrorKind::ConnectionFailed => {
                        error.with_remedy("check the network, the proxy and the address, then try again")
                    }
                    ErrorKind::Timeout => error.with_remedy(
                        "allow more time, or check the network, the proxy and the address, then try again",
                    ),
                    _ => error,
                }
            }
            Failure::Blocked(error) => error,
            Failure::Lost { cause } => Error::new(ErrorKind::Timeout, format!("no answer came: {cause}"))
                .with_remedy("try again later"),
            Failure::Cancelled { .. } => cancelled(),
        }
    }
}

/// The caller ended a call that handed nothing over.
pub(crate) fn cancelled() -> Error {
    Error::new(ErrorKind::Cancelled, "the caller cancelled")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Script, answer, lost, not_sent, request};
    use super::*;

    /// Sends until the trail says no; gives the number of sends and the pauses.
    fn run(script: &Script) -> (usize, Vec<f64>) {
        let wire = script.wire();
        let mut trail = script.trail(&wire);
        loop {
            let outcome = trail.send("test", request());
            if trail.again(&outcome) != Again::Yes {
                return (trail.attempts.len(), script.pauses());
            }
        }
    }

    #[test]
    fn the_pauses_are_those_of_the_table() {
        for (chance, factor) in [(0.0, 0.8), (1.0, 1.3), (0.4, 1.0)] {
            let script = Script::new((0..9).map(|_| Ok(answer(429, "")))).with_chance(chance);
            let (sends, pauses) = run(&script);
            assert_eq!(sends, 6);
            for (pause, base) in pauses.iter().zip([1.0, 2.0, 4.0, 8.0, 16.0]) {
                assert!((pause - base * factor).abs() < 1e-6, "{pause} for {base} times {factor}");
            }
            assert_eq!(pauses.len(), 5);
        }
    }

    #[test]
    fn only_the_listed_outcomes_are_sent_again() {
        for status in [429, 500, 502, 503, 504] {
            assert_eq!(run(&Script::new([Ok(answer(status, "")), Ok(answer(200, ""))])).0, 2, "{status}");
        }
        for status in [200, 202, 301, 400, 401, 403, 404, 409, 415, 422, 501, 505] {
            assert_eq!(run(&Script::new([Ok(answer(status, ""))])).0, 1, "{status}");
        }
        assert_eq!(run(&Script::new([not_sent(), lost(), Ok(answer(200, ""))])).0, 3);
        let untrusted = Err(Failure::Blocked(Error::new(ErrorKind::TlsFailed, "")));
        assert_eq!(run(&Script::new([untrusted])).0, 1);
    }

    #[test]
    fn a_longer_retry_after_is_honoured() {
        let mut slow = answer(429, "");
        slow.retry_after = Some(Duration::from_secs(7));
        assert_eq!(run(&Script::new([Ok(slow), Ok(answer(200, ""))])).1, [7.0]);
    }

    #[test]
    fn nothing_is_sent_again_beyond_the_deadline() {
        let script = Script::new((0..9).map(|_| Ok(answer(503, "")))).with_deadline(Duration::from_secs(5));
        let (sends, pauses) = run(&script);
        assert_eq!(sends, 3, "1 s and 2 s fit, 4 s do not");
        assert!(pauses.iter().sum::<f64>() < 5.0);
    }

    #[test]
    fn a_throttled_call_makes_the_others_wait_and_not_beyond_their_deadline() {
        let script = Script::new([Ok(answer(429, "")), Ok(answer(200, "")), Ok(answer(200, ""))]);
        let wire = script.wire();
        let gate = Arc::new(Gate::default());
        let trail = |seconds| {
            let deadline = wire.now() + Duration::from_secs(seconds);
            Trail::new(&wire, Budget { deadline, cancel: Cancel::new() }, Some(Arc::clone(&gate)))
        };
        let mut first = trail(60);
        let outcome = first.send("test", request());
        gate.slow(wire.now(), Duration::from_secs(9));
        let mut hasty = trail(5);
        assert!(matches!(
            hasty.send("test", request()),
            Err(Failure::NotSent { kind: ErrorKind::Throttled, .. })
        ));
        let mut patient = trail(60);
        assert!(patient.send("test", request()).is_ok());
        assert!(patient.attempts[0].waited >= Duration::from_secs(9));
        assert_eq!(first.again(&outcome), Again::Yes);
    }

    #[test]
    fn another_service_has_retries_of_its_own() {
        let script = Script::new((0..20).map(|_| Ok(answer(503, ""))));
        let wire = script.wire();
        let mut trail = script.trail(&wire);
        let outcome = trail.send("test", request());
        assert_eq!(trail.again(&outcome), Again::Yes);
        trail.apart(|trail| {
            for _ in 0..5 {
                assert_eq!(trail.again(&outcome), Again::Yes);
            }
            assert_eq!(trail.again(&outcome), Again::No);
        });
        assert_eq!(trail.again(&outcome), Again::Yes);
    }
}
