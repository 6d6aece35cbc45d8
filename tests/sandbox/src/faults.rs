//! What goes wrong on demand: the kinds of faults, and which of them strike which requests.
//!
//! A plan of faults ([`Faults`]) has rates, a script, or both. Whether a rate strikes is decided by the plan's seed, the service, what the
//! request is about (the reference id of its document, or the client of a token service) and how often that was asked before; the order in
//! which requests about different documents arrive plays no part. So clients that send the same documents meet the same faults in
//! every run, whatever their number of threads and processes.

pub(crate) mod answer;
pub(crate) mod strike;
mod text;

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

pub use text::InvalidFaults;

/// What a client calls. Its name in text is the last part of the service's path, or the token service's own name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Service {
    /// Entra's tokens.
    Entra,
    /// Maskinporten's tokens.
    Maskinporten,
    /// VCA, `/api/ingest`.
    Ingest,
    /// VCA, `/api/submissions`.
    Submissions,
    /// SVV, a creation.
    Opprette,
    /// SVV, a deletion.
    Slette,
}

impl Service {
    /// Every service.
    pub const ALL: [Service; 6] = [
        Service::Entra,
        Service::Maskinporten,
        Service::Ingest,
        Service::Submissions,
        Service::Opprette,
        Service::Slette,
    ];

    /// The name in text.
    pub const fn name(self) -> &'static str {
        match self {
            Service::Entra => "entra",
            Service::Maskinporten => "maskinporten",
            Service::Ingest => "ingest",
            Service::Submissions => "submissions",
            Service::Opprette => "opprette",
            Service::Slette => "slette",
        }
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// When a fault strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// In place of the service: nothing was done.
    Before,
    /// The service did what was asked, then its answer is lost, late or another one.
    After,
    /// In the life of a document that was taken; the answer is not touched.
    Life,
}

use Service::{Entra, Ingest, Maskinporten, Opprette, Slette, Submissions};

/// The services that have something to take: after it was taken, a lost answer makes a difference.
const TAKING: &[Service] = &[Maskinporten, Ingest, Opprette, Slette];
const AUTHORITIES: &[Service] = &[Ingest, Submissions, Opprette, Slette];
const ANSWERING: &[Service] = &[Ingest, Opprette, Slette];
const TOKENS: &[Service] = &[Entra, Maskinporten];
const SVV: &[Service] = &[Opprette, Slette];

macro_rules! faults {
    ($($variant:ident $name:literal $moment:ident $services:expr, $harmless:literal $meaning:literal;)*) => {
        /// A kind of fault. Its name in text (TOML, command line, counts) is in kebab case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Fault {
            $(#[doc = concat!("`", $name, "`: ", $meaning)] $variant,)*
        }

        impl Fault {
            /// Every kind.
            pub const ALL: &'static [Fault] = &[$(Fault::$variant,)*];

            /// The name in text.
            pub const fn name(self) -> &'static str {
                match self { $(Fault::$variant => $name,)* }
            }

            /// What happens, in one sentence.
            pub const fn meaning(self) -> &'static str {
                match self { $(Fault::$variant => $meaning,)* }
            }

            /// Where it can occur.
            pub const fn services(self) -> &'static [Service] {
                match self { $(Fault::$variant => $services,)* }
            }

            /// Whether a sound client that tries often enough brings every document to the same end with it as without it. These are the
            /// kinds of [`Faults::at_rate`]; the others strike by name alone.
            pub const fn is_survivable(self) -> bool {
                match self { $(Fault::$variant => $harmless,)* }
            }

            pub(crate) const fn moment(self) -> Moment {
                match self { $(Fault::$variant => Moment::$moment,)* }
            }
        }
    };
}

faults! {
    TooManyRequests "too-many-requests" Before &Service::ALL, true
        "429 without Retry-After, one to three times in a row for the same document.";
    RetryAfter "retry-after" Before &Service::ALL, true "429 with Retry-After in seconds.";
    RetryAfterDate "retry-after-date" Before &Service::ALL, true "429 with Retry-After as a date.";
    Http500 "500" Before &Service::ALL, true "500 with an HTML page; nothing was done.";
    Http502 "502" Before &Service::ALL, true "502 with an HTML page of a front door; nothing was done.";
    Http503 "503" Before &Service::ALL, true "503 with an HTML page of a front door; nothing was done.";
    Http504 "504" Before &Service::ALL, true "504 with an HTML page of a front door; nothing was done.";
    Http500AfterTaken "500-after-taken" After TAKING, true "500 with an HTML page, after the request was carried out.";
    Http502AfterTaken "502-after-taken" After TAKING, true "502 with an HTML page, after the request was carried out.";
    Http503AfterTaken "503-after-taken" After TAKING, true "503 with an HTML page, after the request was carried out.";
    Http504AfterTaken "504-after-taken" After TAKING, true "504 with an HTML page, after the request was carried out.";
    Reset "reset" Before &Service::ALL, true "The connection is reset without an answer; nothing was done.";
    ResetAfterTaken "reset-after-taken" After TAKING, true
        "The connection is reset without an answer, after the request was carried out.";
    HalfAnswer "half-answer" After &Service::ALL, true "The answer breaks off in the middle of its body.";
    SlowFirstByte "slow-first-byte" After &Service::ALL, true "The request is carried out at once; its answer begins late.";
    SlowBody "slow-body" After &Service::ALL, true "The answer's body comes in small pieces over some time.";
    WrongContentType "wrong-content-type" After &Service::ALL, true "The answer is called text/html, and is the right JSON.";
    NotJson "not-json" After &Service::ALL, true "The answer has its right status and an HTML page in place of the JSON.";
    TokenRefused "token-refused" Before AUTHORITIES, true "401 although the token is good.";
    TokenExpired "token-expired" Before AUTHORITIES, false
        "401, and the token is worth nothing from then on, whoever uses it.";
    DeadToken "dead-token" After TOKENS, false "The token service gives out a token that the authority refuses.";
    TokenDenied "token-denied" Before TOKENS, false "The token service refuses good credentials.";
    TechnicalFault "technical-fault" Before SVV, true "500 with TEKNISK_FEIL and a svvguid; nothing was done.";
    UnknownCode "unknown-code" Before ANSWERING, false "422 with a code that no table names; nothing was done.";
    UnknownCodeAfterTaken "unknown-code-after-taken" After SVV, true "A yes whose code no table names.";
    UnknownStatuscode "unknown-statuscode" After &[Submissions], true "Every statuscode is a word that no table names.";
    StatuscodeNumber "statuscode-number" After &[Submissions], true "Succeeded is written as the number 200.";
    StatuscodeWord "statuscode-word" After &[Submissions], true "Succeeded is written as the word.";
    LeftOut "left-out" After &[Submissions], true "The ids are left out of the answer although they are known.";
    ArrayAnswer "array-answer" After SVV, true "The answer is an array of one object.";
    ObjectAnswer "object-answer" After SVV, true "The answer is an object.";
    Invisible "invisible" Life &[Ingest], true "A document that was taken shows itself late at /api/submissions.";
    FailedInTheEnd "failed-in-the-end" Life &[Ingest], false "The processing of a document that was taken ends in Failed.";
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One step of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) service: Service,
    pub(crate) fault: Fault,
    /// How many of the requests that it is about pass before it strikes.
    pub(crate) after: u32,
    pub(crate) times: u32,
    /// A text that the request holds.
    pub(crate) about: Option<String>,
}

/// A plan of faults. Two plans are equal when they strike alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Faults {
    pub(crate) seed: u64,
    /// The share of a service's requests that a kind strikes; zeros are left out.
    pub(crate) rates: BTreeMap<(Service, Fault), f64>,
    /// Goes before the rates.
    pub(crate) script: Vec<Step>,
    /// How late a slow answer begins, and how long a slow body takes.
    pub(crate) slow: Duration,
    /// How long an invisible document stays so.
    pub(crate) invisible_for: Duration,
    /// What `Retry-After` asks for.
    pub(crate) retry_after: Duration,
}

impl Default for Faults {
    fn default() -> Faults {
        Faults {
            seed: 0,
            rates: BTreeMap::new(),
            script: Vec::new(),
            slow: Duration::from_millis(500),
            invisible_for: Duration::from_secs(2),
            retry_after: Duration::from_secs(1),
        }
    }
}

impl Faults {
    /// Nothing goes wrong.
    pub fn none() -> Faults {
        Faults::default()
    }

    /// This share (0 to 1; anything else is taken as the nearer end, or as 0 when it is no number) of every service's requests goes wrong, in
    /// equal parts by every kind that a sound client has to survive ([`Fault::is_survivable`]), and as great a share of the documents
    /// that VCA takes shows itself late. The same seed gives the same faults.
    pub fn at_rate(rate: f64, seed: u64) -> Faults {
        let mut faults = Faults { seed, ..Faults::none() };
        faults.spread(if rate.is_nan() { 0.0 } else { rate.clamp(0.0, 1.0) });
        faults
    }

    /// The same plan by another seed.
    #[must_use]
    pub fn with_seed(mut self, seed: u64) -> Faults {
        self.seed = seed;
        self
    }

    fn spread(&mut self, rate: f64) {
        for service in Service::ALL {
            for life in [false, true] {
                let kinds: Vec<Fault> = Fault::ALL
                    .iter()
                    .copied()
                    .filter(|fault| {
                        fault.is_survivable()
                            && fault.services().contains(&service)
                            && (fault.moment() == Moment::Life) == life
                    })
                    .collect();
                let share = rate / f64::from(u32::try_from(kinds.len()).unwrap_or(u32::MAX));
                self.rates.extend(kinds.into_iter().map(|fault| ((service, fault), share)));
            }
        }
        self.rates.retain(|_, rate| *rate > 0.0);
    }

    pub(crate) fn is_none(&self) -> bool {
        self.rates.is_empty() && self.script.is_empty()
    }
}
