//! A plan of faults as text (TOML).

use std::fmt;
use std::time::Duration;

use serde::Deserialize;
use toml::{Table, Value};

use super::{Fault, Faults, Service, Step};

/// The longest time that a plan may ask for, in seconds.
const LONGEST: f64 = 3600.0;

/// Why a text is no plan of faults: the place, what is wrong there, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidFaults {
    place: String,
    message: String,
    remedy: String,
}

impl InvalidFaults {
    /// What is wrong, and where.
    pub fn message(&self) -> String {
        format!("{}: {}", self.place, self.message)
    }

    /// What to do.
    pub fn remedy(&self) -> &str {
        &self.remedy
    }
}

impl fmt::Display for InvalidFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.message(), self.remedy)
    }
}

impl std::error::Error for InvalidFaults {}

fn invalid(place: &str, message: impl Into<String>, remedy: impl Into<String>) -> InvalidFaults {
    InvalidFaults { place: place.to_owned(), message: message.into(), remedy: remedy.into() }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    #[serde(default)]
    seed: u64,
    rate: Option<f64>,
    slow: Option<f64>,
    invisible_for: Option<f64>,
    retry_after: Option<f64>,
    #[serde(default)]
    rates: Table,
    #[serde(default)]
    script: Vec<StepText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepText {
    service: String,
    fault: String,
    #[serde(default)]
    after: u32,
    #[serde(default = "once")]
    times: u32,
    about: Option<String>,
}

const fn once() -> u32 {
    1
}

impl Faults {
    /// Reads a plan in TOML. Times are in seconds; every key may be left out.
    ///
    /// ```
    /// let faults = ecoc_sandbox::Faults::parse(r#"
    ///     seed = 7
    ///     rate = 0.2              # of all requests, by every kind that a sound client has to survive
    ///     slow = 0.5              # how late a slow answer is
    ///     invisible_for = 2       # how long an invisible document stays so
    ///     retry_after = 1         # what Retry-After asks for
    ///
    ///     [rates]                 # of single kinds, in place of their part of `rate`; at every service where they occur…
    ///     reset-after-taken = 0.05
    ///     slow-body = 0
    ///
    ///     [rates.entra]           # …or at one
    ///     503 = 0.5
    ///
    ///     [[script]]              # goes before the rates
    ///     service = "ingest"
    ///     fault = "too-many-requests"
    ///     after = 10              # lets so many requests pass (0 when absent)
    ///     times = 20              # then strikes so many (1 when absent)
    ///     about = "WVWZZZ1JZXW000001" # only requests whose path or document holds this text
    /// "#)?;
    /// # Ok::<(), ecoc_sandbox::InvalidFaults>(())
    /// ```
    ///
    /// A request that a step of the script strikes is not seen by the steps after it: steps of one service follow one another.
    ///
    /// # Errors
    /// The text is no TOML, or has a key, kind, service or number that is none; the words say where.
    pub fn parse(text: &str) -> Result<Faults, InvalidFaults> {
        let read: Text = toml::from_str(text).map_err(|fault| {
            let before = fault.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = 1 + before.matches('\n').count();
            invalid(&format!("line {line}"), fault.message(), "see the sandbox's page of the book")
        })?;
        let mut faults = Faults { seed: read.seed, ..Faults::none() };
        faults.spread(share("rate", read.rate.unwrap_or_default())?);
        for (name, setting, field) in [
            ("slow", read.slow, &mut faults.slow),
            ("invisible_for", read.invisible_for, &mut faults.invisible_for),
            ("retry_after", read.retry_after, &mut faults.retry_after),
        ] {
            if let Some(value) = setting {
                *field = seconds(name, value)?;
            }
        }
        faults.read_rates(&read.rates)?;
        for (index, step) in read.script.into_iter().enumerate() {
            faults.script.push(step.read(&format!("script {}", index + 1))?);
        }
        Ok(faults)
    }

    fn read_rates(&mut self, rates: &Table) -> Result<(), InvalidFaults> {
        // What is said of one service holds against what is said of all, so it comes second.
        for (name, value) in rates.iter().filter(|(_, value)| !value.is_table()) {
            let place = format!("rates.{name}");
            let (fault, rate) = (kind(&place, name)?, number(&place, value)?);
            self.rates.extend(fault.services().iter().map(|service| ((*service, fault), rate)));
        }
        for (name, value) in rates {
            let Value::Table(table) = value else { continue };
            let at = service(&format!("rates.{name}"), name)?;
            for (name, value) in table {
                let place = format!("rates.{at}.{name}");
                let fault = occurring(&place, kind(&place, name)?, at)?;
                self.rates.insert((at, fault), number(&place, value)?);
            }
        }
        self.rates.retain(|_, rate| *rate > 0.0);
        for at in Service::ALL {
            let sum: f64 = self.rates_of(at, false).map(|(_, rate)| rate).sum();
            if sum > 1.0 + 1e-9 {
                let message = format!("the rates at {at} make {sum:.3}");
                return Err(invalid("rates", message, "let them make at most 1 at each service"));
            }
        }
        Ok(())
    }
}

impl StepText {
    fn read(self, place: &str) -> Result<Step, InvalidFaults> {
        let at = service(&format!("{place}, service"), &self.service)?;
        let place = format!("{place}, fault");
        let fault = occurring(&place, kind(&place, &self.fault)?, at)?;
        let about = self.about.filter(|about| !about.is_empty());
        Ok(Step { service: at, fault, after: self.after, times: self.times, about })
    }
}

fn kind(place: &str, name: &str) -> Result<Fault, InvalidFaults> {
    let found = Fault::ALL.iter().copied().find(|fault| fault.name() == name);
    found.ok_or_else(|| unknown(place, "kind of fault", name, Fault::ALL.iter().map(|fault| fault.name())))
}

fn service(place: &str, name: &str) -> Result<Service, InvalidFaults> {
    let found = Service::ALL.into_iter().find(|service| service.name() == name);
    found.ok_or_else(|| unknown(place, "service", name, Service::ALL.iter().map(|service| service.name())))
}

fn unknown(
    place: &str,
    what: &str,
    name: &str,
    known: impl Iterator<Item = &'static str> + Clone,
) -> InvalidFaults {
    let near =
        known.clone().max_by(|a, b| strsim::jaro_winkler(a, name).total_cmp(&strsim::jaro_winkler(b, name)));
    let near = near.filter(|near| strsim::jaro_winkler(near, name) > 0.8);
    let remedy = near.map_or_else(
        || format!("known are {}", known.collect::<Vec<_>>().join(", ")),
        |near| format!("did you mean {near:?}?"),
    );
    let name: String = name.chars().take(40).collect();
    invalid(place, format!("there is no {what} {name:?}"), remedy)
}

fn occurring(place: &str, fault: Fault, at: Service) -> Result<Fault, InvalidFaults> {
    if fault.services().contains(&at) {
        return Ok(fault);
    }
    let where_it_does = fault.services().iter().map(|service| service.name()).collect::<Vec<_>>().join(", ");
    Err(invalid(place, format!("{fault} does not occur at {at}"), format!("it does at {where_it_does}")))
}

fn number(place: &str, value: &Value) -> Result<f64, InvalidFaults> {
    let number = match value {
        Value::Float(number) => *number,
        Value::Integer(0) => 0.0,
        Value::Integer(1) => 1.0,
        // What is no number fails as one that is out of range.
        _ => f64::NAN,
    };
    share(place, number)
}

fn share(place: &str, rate: f64) -> Result<f64, InvalidFaults> {
    if (0.0..=1.0).contains(&rate) {
        return Ok(rate);
    }
    Err(invalid(place, "this is no share", "give a number from 0 to 1"))
}

fn seconds(place: &str, value: f64) -> Result<Duration, InvalidFaults> {
    if (0.0..=LONGEST).contains(&value) {
        return Ok(Duration::from_secs_f64(value));
    }
    Err(invalid(place, "this is no time in seconds", format!("give a number from 0 to {LONGEST}")))
}
