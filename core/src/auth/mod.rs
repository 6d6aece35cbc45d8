//! Access tokens: asked for once, kept while they hold, renewed early.
//!
//! What may enter: how a token is asked for and kept; no call of an authority.
//!
//! There is one cache for the whole process. Clients with the same credentials for the same scope share one entry of it, so a token
//! is asked for once however many threads and clients need it. It is renewed a little before it ends by one thread, while the others
//! go on with the old one; a renewal that fails costs that thread one exchange, and nobody anything else while the old one holds.

pub(crate) mod codes;
pub(crate) mod entra;
pub(crate) mod jwk;
pub(crate) mod maskinporten;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use once_cell::sync::Lazy;
use serde::Deserialize;

use self::codes::Code;
use crate::error::{Error, ErrorKind, Result};
use crate::home::Home;
use crate::http::{Again, Answer, Bell, Failure, Request, Trail, Waited, cancelled};
use crate::secret::Secret;

/// A token is renewed this long before its end, or in its last fifth if that is shorter.
const RENEW_BEFORE: Duration = Duration::from_secs(300);
/// A token is not used in its last seconds: it must still hold when the request arrives.
const MARGIN: Duration = Duration::from_secs(5);
/// How long a renewal before the end may take, and how much later the next is tried when it fails.
const EARLY_PATIENCE: Duration = Duration::from_secs(10);
const EARLY_PAUSE: Duration = Duration::from_secs(30);
/// Entries kept; a process with more credentials than this asks again for some.
const MAX_ENTRIES: usize = 256;

static CACHE: Lazy<Mutex<HashMap<Fingerprint, Arc<Entry>>>> = Lazy::new(Mutex::default);

/// What tells credentials and scopes apart, without being them.
pub(crate) type Fingerprint = [u8; 32];

/// A way to get a token.
pub(crate) trait Grant: Send + Sync {
    /// Everything that the token depends on, as a digest.
    fn fingerprint(&self) -> Fingerprint;

    /// A fresh request: no two attempts may share one.
    fn request(&self, utc: SystemTime) -> Result<Request>;

    /// The service's name, for messages.
    fn service(&self) -> &'static str;

    /// The code within the service's words, such as `AADSTS7000215`.
    fn code(&self, description: &str) -> Option<String>;

    /// What the service's codes mean.
    fn codes(&self) -> &'static [Code];
}

/// A digest of several parts, each told apart from its neighbours.
pub(crate) fn fingerprint(parts: &[&[u8]]) -> Fingerprint {
    let mut context = aws_lc_rs::digest::Context::new(&aws_lc_rs::digest::SHA256);
    for part in parts {
        context.update(&(part.len() as u64).to_be_bytes());
        context.update(part);
    }
    context.finish().as_ref().try_into().unwrap_or_default()
}

/// The tokens of one client.
#[derive(Clone)]
pub(crate) struct Tokens {
    grant: Arc<dyn Grant>,
    entry: Arc<Entry>,
    home: Home,
}

#[derive(Default)]
struct Entry(Mutex<Slot>);

#[derive(Default)]
struct Slot {
    token: Option<Token>,
    /// Somebody asks for a new one.
    asking: bool,
    /// How often it was asked for; with the error of the last time.
    round: u64,
    error: Option<Error>,
    waiting: Vec<Bell>,
}

#[derive(Clone)]
struct Token {
    value: Secret,
    life: Duration,
    renew: Instant,
    end: Instant,
    /// What it is for, where the service says so.
    scope: Option<String>,
}

/// What a token service granted, without the token.
pub(crate) struct Granted {
    pub(crate) life: Duration,
    pub(crate) scope: Option<String>,
}

impl Entry {
    fn slot(&self) -> MutexGuard<'_, Slot> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the cache says to one who needs a token.
enum Turn {
    Use(Secret),
    /// Nobody asks for one: this thread does. The old one serves if it fails.
    Ask(Option<Secret>),
    /// Another thread asks, in this round.
    Wait(u64),
}

impl Tokens {
    pub(crate) fn new(grant: Arc<dyn Grant>) -> Tokens {
        let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
        if cache.len() >= MAX_ENTRIES {
            cache.retain(|_, entry| Arc::strong_count(entry) > 1);
        }
        // By process too: after a fork the child must not wait for an entry that a thread of its parent was filling.
        let process = std::process::id().to_be_bytes();
        let entry = Arc::clone(cache.entry(fingerprint(&[&process, &grant.fingerprint()])).or_default());
        Tokens { grant, entry, home: Home::here() }
    }

    /// A token that holds now, from the cache or from the service.
    pub(crate) fn get(&self, trail: &mut Trail<'_>) -> Result<Secret> {
        // Before any lock: in a child of a fork one may be held by a thread that only its parent has.
        self.home.check("client")?;
        loop {
            match self.turn(trail.wire.now()) {
                Turn::Use(token) => return Ok(token),
                Turn::Ask(old) => return self.renew(trail, old),
                Turn::Wait(round) => self.wait(trail, round)?,
            }
        }
    }

    /// Asks the service for a token past the cache, and tells what was granted: for a diagnosis.
    pub(crate) fn examine(&self, trail: &mut Trail<'_>) -> Result<Granted> {
        let token = trail.elsewhere(|trail| self.ask(trail))?;
        Ok(Granted { life: token.life, scope: token.scope })
    }

    /// Forgets `token`, which the authority did not accept; a newer one stays.
    pub(crate) fn refuse(&self, token: &Secret) {
        let mut slot = self.entry.slot();
        if slot.token.as_ref().is_some_and(|held| held.value.expose() == token.expose()) {
            slot.token = None;
        }
    }

    fn turn(&self, now: Instant) -> Turn {
        let mut slot = self.entry.slot();
        let held = slot.token.as_ref().filter(|token| now < token.end);
        let old = held.map(|token| token.value.clone());
        match (old, slot.asking) {
            (Some(token), true) => Turn::Use(token),
            (Some(token), false) if held.is_some_and(|held| now < held.renew) => Turn::Use(token),
            (None, true) => Turn::Wait(slot.round),
            (old, false) => {
                slot.asking = true;
                slot.round += 1;
                slot.error = None;
                Turn::Ask(old)
            }
        }
    }

    fn renew(&self, trail: &mut Trail<'_>, old: Option<Secret>) -> Result<Secret> {
        let asking = Asking(&self.entry);
        let result =
            trail.elsewhere(|trail| if old.is_some() { self.ask_early(trail) } else { self.ask(trail) });
        let service = self.grant.service();
        let mut slot = asking.0.slot();
        match (result, old) {
            (Ok(token), _) => {
                tracing::debug!(service, "a new token");
                let value = token.value.clone();
                slot.token = Some(token);
                Ok(value)
            }
            (Err(error), Some(old)) => {
                tracing::warn!(service, %error, "the token could not be renewed before its end");
                if let Some(token) = &mut slot.token {
                    token.renew = trail.wire.now() + EARLY_PAUSE;
                }
                Ok(old)
            }
            (Err(error), None) => {
                // What ended this call for its own sake, its caller or its deadline, says nothing to those who wait.
                if error.kind() != ErrorKind::Cancelled && !trail.was_hurried() {
                    slot.error = Some(error.clone());
                }
                Err(error)
            }
        }
    }

    /// Waits until the thread that asks is done.
    fn wait(&self, trail: &Trail<'_>, round: u64) -> Result<()> {
        let cancel = &trail.budget.cancel;
        let bell = Bell::default();
        self.entry.slot().waiting.push(bell.clone());
        let waited = cancel.wait(&bell, trail.budget.deadline, || {
            let slot = self.entry.slot();
            (!slot.asking || slot.round != round).then(|| slot.error.clone())
        });
        match waited {
            Waited::Ready(Some(error)) => Err(error),
            Waited::Ready(None) => Ok(()),
            Waited::Cancelled => Err(cancelled()),
            Waited::TimedOut => Err(Error::new(ErrorKind::Timeout, "no token came in time")
                .with_remedy("try again later, or allow more time")),
        }
    }

    /// Asks once, and not for long: the old token still holds.
    fn ask_early(&self, trail: &mut Trail<'_>) -> Result<Token> {
        let request = self.grant.request(trail.wire.utc())?;
        let deadline = trail.budget.deadline;
        trail.budget.deadline = deadline.min(trail.wire.now() + EARLY_PATIENCE);
        let outcome = trail.send("token", request);
        trail.budget.deadline = deadline;
        self.token(outcome, trail)
    }

    fn ask(&self, trail: &mut Trail<'_>) -> Result<Token> {
        loop {
            let request = self.grant.request(trail.wire.utc())?;
            let outcome = trail.send("token", request);
            match trail.again(&outcome) {
                Again::Yes => {}
                Again::Cancelled => return Err(cancelled()),
                Again::No => return self.token(outcome, trail),
            }
        }
    }

    fn token(&self, outcome: Result<Answer, Failure>, trail: &Trail<'_>) -> Result<Token> {
        let answer = outcome.map_err(Failure::into_error)?;
        if answer.status != 200 {
            return Err(self.refusal(&answer, trail.wire.utc()));
        }
        let granted = serde_json::from_slice::<Issued>(&answer.body).ok();
        let granted = granted.filter(|granted| !granted.access_token.0.is_empty()).ok_or_else(|| {
            // The body may hold a token, so nothing of it is shown.
            Error::new(
                ErrorKind::TokenUnreadable,
                format!("the answer of {} holds no token", self.grant.service()),
            )
            .with_http_status(200)
            .with_remedy("check token_url")
        })?;
        let life = Duration::from_secs(granted.expires_in.0.min(86_400));
        let now = trail.wire.now();
        Ok(Token {
            value: granted.access_token.0,
            life,
            scope: granted.scope,
            renew: now + life.saturating_sub(RENEW_BEFORE.min(life / 5)),
            end: now + life.saturating_sub(MARGIN.min(life / 10)),
        })
    }

    /// What a token service's refusal means.
    fn refusal(&self, answer: &Answer, utc: SystemTime) -> Error {
        let service = self.grant.service();
        let Refused { error, error_description, error_codes } =
            serde_json::from_slice(&answer.body).unwrap_or_default();
        let words = error_description.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        let numbered = error_codes.first().map(|number| format!("AADSTS{number}"));
        let code = words.as_deref().and_then(|words| self.grant.code(words)).or(numbered);
        let row = code.as_deref().and_then(|code| codes::find(self.grant.codes(), code));
        let general = error.as_deref().and_then(|error| codes::find(codes::OAUTH, error));
        let (kind, message, remedy) = match (row, answer.status, general) {
            (Some(row), ..) => (row.kind, format!("{service}: {}", row.meaning), row.remedy),
            (None, 429, _) => {
                (ErrorKind::Throttled, format!("{service} asks to slow down"), "try again later")
            }
            (None, 500.., _) => (ErrorKind::ServerFault, format!("{service} failed"), "try again later"),
            (None, _, Some(row)) => (row.kind, format!("{service}: {}", row.meaning), row.remedy),
            (None, 400 | 401 | 403, None) => (
                ErrorKind::TokenRefused,
                format!("{service} refused the credentials"),
                "check client_id, the secret or key, and scope",
            ),
            (None, 300..=399 | 404 | 405, None) => (
                ErrorKind::TokenUnreadable,
                format!("there is no token service at token_url ({service})"),
                "check token_url",
            ),
            (None, _, None) => {
                (ErrorKind::TokenUnreadable, format!("{service} gave an unknown answer"), "check token_url")
            }
        };
        let clock = answer.clock_words(utc).map(|words| format!("; {words}"));
        Error::new(kind, message + clock.as_deref().unwrap_or(""))
            .with_remedy(remedy)
            .with_http_status(answer.status)
            .with_authority_words(code.or(error), words.or_else(|| answer.excerpt()))
    }
}

/// The duty to tell those who wait that the asking is over, whatever became of it.
struct Asking<'a>(&'a Entry);

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        let waiting = {
            let mut slot = self.0.slot();
            slot.asking = false;
            std::mem::take(&mut slot.waiting)
        };
        waiting.iter().for_each(Bell::ring);
    }
}

/// RFC 6749, section 5.1.
#[derive(Deserialize)]
struct Issued {
    access_token: SecretText,
    expires_in: Seconds,
    #[serde(default)]
    scope: Option<String>,
}

/// RFC 6749, section 5.2; `error_codes` is Entra's own.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Refused {
    error: Option<String>,
    error_description: Option<String>,
    error_codes: Vec<u64>,
}

struct SecretText(Secret);

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<SecretText, D::Error> {
        String::deserialize(deserializer).map(|text| SecretText(Secret::from(text)))
    }
}

/// A number of seconds; some services write it as a text.
struct Seconds(u64);

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Seconds, D::Error> {
        let seconds = match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::Number(number) => number.as_u64(),
            serde_json::Value::String(text) => text.parse().ok(),
            _ => None,
        };
        seconds.map(Seconds).ok_or_else(|| serde::de::Error::custom("expires_in is no number of seconds"))
    }
}

/// `pairs` as `application/x-www-form-urlencoded`; `url` lends its parser.
pub(crate) fn form(url: &reqwest::Url, pairs: &[(&str, &str)]) -> Vec<u8> {
    let mut url = url.clone();
    url.query_pairs_mut().clear().extend_pairs(pairs);
    url.query().unwrap_or_default().into()
}

/// Seconds since 1970, as JWT count time.
pub(crate) fn numeric_date(utc: SystemTime) -> u64 {
    utc.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
}

#[cfg(test)]
mod tests;
