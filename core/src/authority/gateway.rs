//! The way into an authority: its address, the token, and what every authority's answers have in common.

use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;

use serde_json::{Value, json};

use super::{DEADLINE, Refusal};
use crate::auth::{Grant, Tokens};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{
    Again, Answer, Attempt, Budget, Cancel, Failure, Gate, Outcome, Request, Trail, Wire, cancelled,
};
use crate::ledger::Authority;

/// How a submission ended.
pub(super) enum Fate<T> {
    /// The authority has it.
    Taken(T),
    /// The authority said no.
    Refused(Error),
    /// Nothing is at the authority.
    NotTaken(Error),
    /// Nobody knows.
    Uncertain(Error),
}

/// One authority's service.
pub(super) struct Gateway {
    pub(super) authority: Authority,
    pub(super) base: Url,
    /// The service's name in the ledger: what is live at one does not stand in another's way.
    pub(super) environment: String,
    pub(super) wire: Wire,
    tokens: Tokens,
    gate: Arc<Gate>,
}

impl Gateway {
    pub(super) fn new(
        authority: Authority,
        base: Url,
        environment: String,
        wire: Wire,
        grant: Arc<dyn Grant>,
    ) -> Gateway {
        let gate = wire.gate(base.as_str());
        Gateway { authority, base, environment, wire, tokens: Tokens::new(grant), gate }
    }

    /// The address of a path of the service; each segment is escaped.
    pub(super) fn url<'a>(&self, segments: impl IntoIterator<Item = &'a str>) -> Url {
        let mut url = self.base.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.clear().extend(segments);
        }
        url
    }

    pub(super) fn trail(&self, deadline: Option<Duration>, cancel: &Cancel) -> Trail<'_> {
        let now = self.wire.now();
        let deadline = now.checked_add(deadline.unwrap_or(DEADLINE)).unwrap_or(now + DEADLINE);
        Trail::new(&self.wire, Budget { deadline, cancel: cancel.clone() }, Some(Arc::clone(&self.gate)))
    }

    /// Makes sure of a token, so that a fault of the token service comes before anything is sent.
    pub(super) fn ready(&self, trail: &mut Trail<'_>) -> Result<()> {
        self.tokens.get(trail).map(drop)
    }

    /// Sends once, with a token; a 401 renews the token and sends once more.
    pub(super) fn exchange(
        &self,
        trail: &mut Trail<'_>,
        step: &'static str,
        make: &dyn Fn() -> Request,
    ) -> Result<Outcome> {
        let token = self.tokens.get(trail)?;
        let outcome = trail.send(step, make().bearer(token.clone()));
        if !matches!(&outcome, Ok(answer) if answer.status == 401) {
            return Ok(outcome);
        }
        self.tokens.refuse(&token);
        let token = self.tokens.get(trail)?;
        let outcome = trail.send(step, make().bearer(token.clone()));
        if matches!(&outcome, Ok(answer) if answer.status == 401) {
            self.tokens.refuse(&token);
        }
        Ok(outcome)
    }

    /// Sends until there is an answer that stands: for calls that change nothing.
    pub(super) fn ask(
        &self,
        trail: &mut Trail<'_>,
        step: &'static str,
        make: &dyn Fn() -> Request,
    ) -> Result<Answer> {
        loop {
            let outcome = self.exchange(trail, step, make)?;
            match trail.again(&outcome) {
                Again::Yes => {}
                Again::Cancelled => return Err(cancelled()),
                Again::No => {
                    let answer = outcome.map_err(Failure::into_error)?;
                    return if answer.status == 200 && answer.fault.is_none() {
                        Ok(answer)
                    } else {
                        Err(self.fault(&answer))
                    };
                }
            }
        }
    }

    /// What an answer means that says nothing about the document.
    pub(super) fn fault(&self, answer: &Answer) -> Error {
        let name = match self.authority {
            Authority::Svv => "SVV",
            Authority::Vca => "VCA",
        };
        let error = |kind, words: String, remedy: &str| Error::new(kind, words).with_remedy(remedy);
        let error = match answer.status {
            401 => error(
                ErrorKind::Unauthorized,
                format!("{name} does not accept the token"),
                "check that client, scope and environment belong together",
            ),
            403 => error(
                ErrorKind::Forbidden,
                format!("{name} does not let this client in"),
                "ask the authority whether the agreement, the registration and the network are in order",
            ),
            429 => error(
                ErrorKind::Throttled,
                format!("{name} asks to slow down, and the retries are used up"),
                "send fewer at a time, and try again later",
            ),
            500.. => error(ErrorKind::ServerFault, format!("{name} failed"), "try again later"),
            300..=399 => error(
                ErrorKind::AnswerUnreadable,
                match &answer.location {
                    Some(to) => {
                        format!("{name} points to another address ({to}), which is not followed with a token")
                    }
                    None => format!("{name} points to another address, which is not followed with a token"),
                },
                "set base_url to the right host (SVV's production host begins with www)",
            ),
            404 | 405 => error(
                ErrorKind::AnswerUnreadable,
                format!("{name} has no such service at this address"),
                "check base_url",
            ),
            _ if answer.fault.is_some_and(|fault| fault == crate::http::BodyFault::TooLarge) => error(
                ErrorKind::AnswerTooLarge,
                format!("the answer of {name} is too large"),
                "ask for fewer at a time, or raise http.max_answer",
            ),
            _ => error(
                ErrorKind::AnswerUnreadable,
                format!("the answer of {name} could not be understood"),
                "check base_url; if it is right, report this as a fault of ecoc",
            ),
        };
        error.with_http_status(answer.status).with_authority_words(None, answer.excerpt())
    }

    /// What an outcome means that says nothing about the document.
    pub(super) fn unanswered(&self, outcome: Outcome) -> Error {
        match outcome {
            Ok(answer) => self.fault(&answer),
            Err(failure) => failure.into_error(),
        }
    }

    /// The error of a call that made exchanges: it bears every one of them.
    pub(super) fn failed(
        &self,
        error: Error,
        operation: &'static str,
        correlation_id: &str,
        trail: &Trail<'_>,
    ) -> Error {
        self.signed(tried(error, &trail.attempts), operation, correlation_id)
    }

    /// Adds what every error of a call bears.
    pub(super) fn signed(&self, error: Error, operation: &'static str, correlation_id: &str) -> Error {
        let error = error.with_authority(self.authority.name()).with_operation(operation);
        if correlation_id.is_empty() { error } else { error.with_correlation_id(correlation_id) }
    }
}

/// The document was sent, and `cause` is why nobody knows what became of it.
pub(super) fn answer_lost(cause: &Error) -> Error {
    let remedy = "with a ledger, call resume; without one, ask for the status before you send it again";
    lost("document", cause, remedy)
}

/// `what` was sent, and `cause` is why nobody knows what became of it. The authority's words stay.
pub(super) fn lost(what: &str, cause: &Error, remedy: &str) -> Error {
    let kind = match cause.kind() {
        ErrorKind::Cancelled => ErrorKind::CancelledAfterSending,
        _ => ErrorKind::AnswerLost,
    };
    let open = match cause.http_status() {
        Some(_) => "and the answer leaves open what became of it",
        None => "and its answer was lost",
    };
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let mut error = Error::new(kind, format!("the {what} was sent {open} ({})", cause.message()))
        .with_remedy(remedy)
        .with_authority_words(owned(cause.authority_code()), owned(cause.authority_message()));
    if let Some(status) = cause.http_status() {
        error = error.with_http_status(status);
    }
    if let Some(details) = cause.details() {
        error = error.with_details(details.clone());
    }
    match Refusal::of(cause) {
        Some(refusal) => error.with_source(refusal.clone()),
        None => error,
    }
}

/// Adds the exchanges of a call to its error, unless it has them from a refusal.
fn tried(error: Error, attempts: &[Attempt]) -> Error {
    let mut details = error.details().cloned().unwrap_or_else(|| json!({}));
    match &mut details {
        Value::Object(fields) if !attempts.is_empty() && !fields.contains_key("attempts") => {
            fields.insert("attempts".to_owned(), attempts.iter().map(Attempt::to_json).collect());
            error.with_details(details)
        }
        _ => error,
    }
}

/// The end of a submission for a reason that says nothing about the document.
pub(super) fn stop<T>(error: Error, lost: bool) -> Fate<T> {
    if lost { Fate::Uncertain(answer_lost(&error)) } else { Fate::NotTaken(error) }
}

/// A trail's exchanges, taken out of it.
pub(super) fn attempts(trail: &mut Trail<'_>) -> Vec<Attempt> {
    std::mem::take(&mut trail.attempts)
}
