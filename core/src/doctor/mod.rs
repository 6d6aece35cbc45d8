//! What stands between a client and its authority: settings, key and certificate, clock, network, token and access, each looked at by
//! itself, with what is wrong and what to do about it.
//!
//! What may enter: looks at what the rooms below do, with words on what is wrong; nothing that a submission needs.
//!
#![doc = include_str!("../../docs/doctor.md")]

mod access;
mod credentials;
mod journal;
mod options;
mod way;

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::authority::{Parts, SvvSettings, VcaSettings};
use crate::error::{Error, ErrorKind, Result};
use crate::guard::guard;
use crate::http::{Bell, Cancel, Waited, Wire};
use crate::ledger::Authority;
use crate::sign::Trust;

/// The most time for a diagnosis that is not told.
const DEADLINE: Duration = Duration::from_secs(60);
/// The most time for one step of it.
const STEP: Duration = Duration::from_secs(15);

/// What a check came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// In order.
    Ok,
    /// It works, and somebody should look at it.
    Warning,
    /// It does not work.
    Failed,
    /// Not looked at; the message says why.
    Skipped,
}

impl Verdict {
    /// The name, as the JSON form and the command spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Ok => "ok",
            Verdict::Warning => "warning",
            Verdict::Failed => "failed",
            Verdict::Skipped => "skipped",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// One thing that was looked at.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Check {
    /// What kind of thing: one of [`CHECKS`]. Several checks may have the same, each with its own subject.
    pub name: &'static str,
    /// What it came to.
    pub verdict: Verdict,
    /// Which one: host and port of a server, a file, an aspect of the certificate.
    pub subject: Option<String>,
    /// What was found, in one sentence.
    pub message: String,
    /// What to do about it, in one sentence.
    pub remedy: Option<String>,
    /// The error behind it, with the service's own code and words.
    pub error: Option<Error>,
}

/// The names of the checks, in the order in which they are made. They are stable.
pub const CHECKS: &[&str] = &[
    "settings",
    "key",
    "certificate",
    "name_resolution",
    "connection",
    "tls",
    "clock",
    "token",
    "scope",
    "call",
    "ledger",
];

impl Check {
    fn new(name: &'static str, verdict: Verdict, message: impl Into<String>) -> Check {
        Check { name, verdict, subject: None, message: message.into(), remedy: None, error: None }
    }

    fn ok(name: &'static str, message: impl Into<String>) -> Check {
        Check::new(name, Verdict::Ok, message)
    }

    fn warning(name: &'static str, message: impl Into<String>, remedy: impl Into<String>) -> Check {
        Check { remedy: Some(remedy.into()), ..Check::new(name, Verdict::Warning, message) }
    }

    fn failed(name: &'static str, message: impl Into<String>, remedy: impl Into<String>) -> Check {
        Check { remedy: Some(remedy.into()), ..Check::new(name, Verdict::Failed, message) }
    }

    fn skipped(name: &'static str, message: impl Into<String>) -> Check {
        Check::new(name, Verdict::Skipped, message)
    }

    /// An error as what was found. The service's own words stand behind ours.
    fn of_error(name: &'static str, error: &Error) -> Check {
        let mut message = error.message().to_owned();
        if let Some(status) = error.http_status() {
            message.push_str(&format!(" (HTTP {status})"));
        }
        if let Some(code) = error.authority_code() {
            message.push_str(&format!(" [{code}]"));
        }
        if let Some(words) = error.authority_message() {
            message.push_str(&format!(" \"{words}\""));
        }
        let source = std::error::Error::source(error).map(crate::error::causes);
        if let Some(cause) = source.filter(|cause| !message.contains(cause)) {
            message.push_str(&format!(": {cause}"));
        }
        Check {
            remedy: error.remedy().map(str::to_owned),
            error: Some(error.clone()),
            ..Check::new(name, Verdict::Failed, message)
        }
    }

    fn about(mut self, subject: impl Into<String>) -> Check {
        self.subject = Some(subject.into());
        self
    }

    /// The check as a JSON object; absent fields are `null`.
    pub fn to_json(&self) -> Value {
        json!({
            "name": self.name,
            "verdict": self.verdict.name(),
            "subject": self.subject,
            "message": self.message,
            "remedy": self.remedy,
            "error": self.error.as_ref().map(Error::to_json),
        })
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<8} {:<16}", self.verdict, self.name)?;
        if let Some(subject) = &self.subject {
            write!(f, "{subject}: ")?;
        }
        f.write_str(&self.message)?;
        match &self.remedy {
            Some(remedy) => write!(f, "\n{:27}-> {remedy}", ""),
            None => Ok(()),
        }
    }
}

/// What was found about one authority.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Diagnosis {
    /// Whose client it is about.
    pub authority: Authority,
    /// The environment that is set, or the base URL where one is set by hand.
    pub environment: Option<String>,
    /// What was looked at, in its order.
    pub checks: Vec<Check>,
}

impl Diagnosis {
    /// Whether nothing has failed; warnings and what was skipped do not count.
    pub fn is_sound(&self) -> bool {
        self.count(Verdict::Failed) == 0
    }

    /// How many checks came to `verdict`.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.checks.iter().filter(|check| check.verdict == verdict).count()
    }

    /// The diagnosis as a JSON object.
    pub fn to_json(&self) -> Value {
        json!({
            "authority": self.authority.name(),
            "environment": self.environment,
            "sound": self.is_sound(),
            "checks": self.checks.iter().map(Check::to_json).collect::<Vec<_>>(),
        })
    }
}

impl fmt::Display for Diagnosis {
    /// A verdict, then one line for each check, and one for what to do.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.authority.name())?;
        if let Some(environment) = &self.environment {
            write!(f, " ({environment})")?;
        }
        f.write_str(if self.is_sound() { ": sound" } else { ": not sound" })?;
        for verdict in [Verdict::Failed, Verdict::Warning, Verdict::Skipped] {
            match (self.count(verdict), verdict) {
                (0, _) => {}
                (1, Verdict::Warning) => f.write_str(", 1 warning")?,
                (n, Verdict::Warning) => write!(f, ", {n} warnings")?,
                (n, verdict) => write!(f, ", {n} {verdict}")?,
            }
        }
        self.checks.iter().try_for_each(|check| write!(f, "\n  {check}"))
    }
}

/// What is looked at, and how long it may take.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DoctorOptions {
    /// The ledger to look at; none when absent. A file that is not there is not made.
    pub ledger: Option<PathBuf>,
    /// Whose certificates to believe: when an anchor is given, the chain of the client's certificate has to lead to one.
    pub trust: Trust,
    /// Whether the authority itself is called, with a call that changes nothing; as a rule it is.
    pub call: bool,
    /// The most time that the whole may take; one minute when absent.
    pub deadline: Option<Duration>,
    /// Ends it early.
    pub cancel: Cancel,
}

impl Default for DoctorOptions {
    fn default() -> DoctorOptions {
        DoctorOptions { ledger: None, trust: Trust::new(), call: true, deadline: None, cancel: Cancel::new() }
    }
}

/// Looks at everything that a client of `authority` with these settings needs. `settings` is a JSON object with the names of
/// [`VcaSettings`] or [`SvvSettings`].
///
/// It never fails: what cannot be looked at is skipped, and says why. No document is sent. Call it from any thread; it blocks.
pub fn diagnose(authority: Authority, settings: &str, options: &DoctorOptions) -> Diagnosis {
    let mut room = Room::new(authority, options);
    let examined = guard("diagnose", || {
        room.examine(settings);
        Ok(())
    });
    if let Err(error) = examined {
        room.add(Check::of_error("settings", &error));
    }
    Diagnosis { authority, environment: room.environment, checks: room.checks }
}

/// A diagnosis in the making.
struct Room<'a> {
    authority: Authority,
    options: &'a DoctorOptions,
    end: Instant,
    environment: Option<String>,
    checks: Vec<Check>,
}

/// Why a step gave nothing.
#[derive(Clone, Copy)]
enum Halt {
    Cancelled,
    NoTime,
    NoThread,
    /// It was made, and not done in its time.
    Late,
}

impl Halt {
    const fn why(self) -> &'static str {
        match self {
            Halt::Cancelled => "the caller cancelled",
            Halt::NoTime => "there is no time left",
            Halt::NoThread => "no thread can be started",
            Halt::Late => "no answer came in time",
        }
    }

    /// A step that was late has failed; of any other nothing is known.
    fn check(self, name: &'static str, failed: impl FnOnce(&str) -> Check) -> Check {
        match self {
            Halt::Late => failed(self.why()),
            _ => Check::skipped(name, self.why()),
        }
    }
}

/// The settings of either authority.
enum Settings {
    Vca(Box<VcaSettings>),
    Svv(Box<SvvSettings>),
}

impl Settings {
    fn read(authority: Authority, json: &str) -> Result<Settings> {
        Ok(match authority {
            Authority::Svv => Settings::Svv(Box::new(SvvSettings::from_json(json)?)),
            Authority::Vca => Settings::Vca(Box::new(VcaSettings::from_json(json)?)),
        })
    }

    fn parts(&self) -> Parts {
        match self {
            Settings::Vca(settings) => settings.parts(),
            Settings::Svv(settings) => settings.parts(),
        }
    }
}

impl<'a> Room<'a> {
    fn new(authority: Authority, options: &'a DoctorOptions) -> Room<'a> {
        let now = Instant::now();
        let end = now.checked_add(options.deadline.unwrap_or(DEADLINE)).unwrap_or(now + DEADLINE);
        Room { authority, options, end, environment: None, checks: Vec::new() }
    }

    fn add(&mut self, check: Check) {
        self.checks.push(check);
    }

    fn examine(&mut self, json: &str) {
        match Settings::read(self.authority, json) {
            Ok(settings) => {
                let parts = settings.parts();
                self.environment.clone_from(&parts.environment);
                self.settings(&parts);
                self.credentials(&parts);
                let reached = self.way(&parts);
                self.access(settings, &parts, &reached);
            }
            Err(error) => {
                self.add(Check::of_error("settings", &error));
                for name in CHECKS.iter().filter(|name| !matches!(**name, "settings" | "ledger")) {
                    self.add(Check::skipped(name, "the settings cannot be read"));
                }
            }
        }
        self.ledger();
    }

    /// Every fault of the settings, each once: the lack of `environment` shows in many of them.
    fn settings(&mut self, parts: &Parts) {
        let of_settings = |error: &&Error| {
            matches!(
                error.kind(),
                ErrorKind::MissingSetting | ErrorKind::InvalidSetting | ErrorKind::InsecureUrl
            )
        };
        let http = Wire::new(&parts.http).err();
        let faults = parts
            .base
            .as_ref()
            .err()
            .into_iter()
            .chain(parts.token_url.as_ref().err())
            .chain(&parts.faults)
            .chain(parts.credentials.as_ref().err().filter(of_settings))
            .chain(&http);
        let mut told: Vec<&str> = Vec::new();
        for fault in faults {
            if !told.contains(&fault.message()) {
                told.push(fault.message());
                self.checks.push(Check::of_error("settings", fault));
            }
        }
        if told.is_empty() {
            self.add(Check::ok("settings", "all that is needed is set"));
        }
    }

    /// Until when the step that begins now may take.
    fn step(&self) -> Result<Instant, Halt> {
        self.time(STEP)
    }

    /// The same, for a step that takes at most `most`.
    fn time(&self, most: Duration) -> Result<Instant, Halt> {
        let now = Instant::now();
        if self.options.cancel.is_cancelled() {
            Err(Halt::Cancelled)
        } else if now >= self.end {
            Err(Halt::NoTime)
        } else {
            Ok(self.end.min(now + most))
        }
    }

    /// Does `work` on a thread of its own, so that a server or a name service that hangs is left behind when the time is up.
    fn within<T: Send + 'static>(
        &self,
        deadline: Instant,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Halt> {
        let slot = Arc::new(Mutex::new(None));
        let bell = Bell::default();
        let (place, done) = (Arc::clone(&slot), bell.clone());
        let job = move || {
            let result = work();
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
            done.ring();
        };
        if std::thread::Builder::new().name("ecoc-doctor".to_owned()).spawn(job).is_err() {
            return Err(Halt::NoThread);
        }
        let take = || slot.lock().unwrap_or_else(PoisonError::into_inner).take();
        match self.options.cancel.wait(&bell, deadline, take) {
            Waited::Ready(result) => Ok(result),
            Waited::Cancelled => Err(Halt::Cancelled),
            Waited::TimedOut => Err(Halt::Late),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_book_explains_every_check() {
        let page = include_str!("../../docs/doctor.md");
        for name in CHECKS {
            assert!(page.contains(&format!("\n| `{name}` | ")), "{name}");
        }
    }

    #[test]
    fn the_text_form_has_a_verdict_and_what_to_do() {
        let diagnosis = Diagnosis {
            authority: Authority::Svv,
            environment: Some("test".to_owned()),
            checks: vec![
                Check::ok("key", "an RSA key"),
                Check::failed("clock", "it is off", "set it").about("host.example:443"),
                Check::skipped("token", "no time is left"),
            ],
        };
        let expected = "svv (test): not sound, 1 failed, 1 skipped\n  \
                        ok       key             an RSA key\n  \
                        failed   clock           host.example:443: it is off\n                           -> set it\n  \
                        skipped  token           no time is left";
        assert_eq!(diagnosis.to_string(), expected);
    }
}
