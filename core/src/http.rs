//! The way to a server: requests over https with deadlines, retries, bounded answers, and nothing secret in any message.
//!
//! What may enter: what is true of every https exchange: deadlines, retries, bounds, trust in a server; no authority, token or
//! document.
//!
//! The calls block the caller's thread; the exchange itself runs on a thread of this module's own, so they may be made from any
//! thread, also one that belongs to an async runtime (where they block it: prefer its pool for blocking work).

mod answer;
mod cancel;
mod gate;
pub(crate) mod probe;
mod retry;
pub(crate) mod tls;
mod transport;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use reqwest::{Method, Url};
use serde::Deserialize;

pub(crate) use self::answer::{Answer, BodyFault};
pub use self::cancel::Cancel;
pub(crate) use self::cancel::{Bell, Waited};
pub(crate) use self::gate::Gate;
use self::gate::Gates;
pub use self::retry::Attempt;
pub(crate) use self::retry::{Again, Budget, Trail, cancelled, maybe_taken};
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// How the servers are reached: the table `http` within `[vca]` and `[svv]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct HttpSettings {
    /// Seconds to make a connection, with the look-up of the name and the TLS handshake; 10 when absent.
    pub connect_timeout: Option<f64>,
    /// Seconds without a byte of the answer after which it is given up; as `timeout` when absent.
    pub read_timeout: Option<f64>,
    /// Seconds for one exchange, from the connection to the end of the answer; 60 when absent.
    pub timeout: Option<f64>,
    /// A PEM file of certificate authorities to trust beside the system's.
    pub ca: Option<PathBuf>,
    /// The proxy, such as `http://proxy.example:3128`; the variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` hold when absent.
    /// Loopback addresses are never reached through a proxy.
    #[serde(deserialize_with = "secret_setting")]
    pub proxy: Option<Secret>,
    /// The largest answer that is read, in bytes after decompression; 8 MiB when absent.
    pub max_answer: Option<usize>,
}

/// Reads a setting that must not print.
pub(crate) fn secret_setting<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> std::result::Result<Option<Secret>, D::Error> {
    match Option::<serde_json::Value>::deserialize(deserializer)? {
        None | Some(serde_json::Value::Null) => Ok(None),
        Some(serde_json::Value::String(text)) => Ok(Some(Secret::from(text))),
        // The usual message would show the value.
        Some(_) => Err(serde::de::Error::custom("a secret has to be a text")),
    }
}

/// One request, made anew for every attempt.
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) bearer: Option<Secret>,
    pub(crate) body: Vec<u8>,
    /// What else must not come back in a message, such as a client secret within the body.
    pub(crate) secrets: Vec<Secret>,
}

impl Request {
    pub(crate) fn new(method: Method, url: Url) -> Request {
        Request { method, url, headers: Vec::new(), bearer: None, body: Vec::new(), secrets: Vec::new() }
    }

    pub(crate) fn post(url: Url, content_type: &str, body: Vec<u8>) -> Request {
        let mut request = Request::new(Method::POST, url);
        request.body = body;
        request.header("content-type", content_type)
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Request {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn bearer(mut self, token: Secret) -> Request {
        self.bearer = Some(token);
        self
    }
}

/// Why there is no answer.
pub(crate) enum Failure {
    /// Nothing was sent.
    NotSent { kind: ErrorKind, cause: String },
    /// Nothing was sent, for a reason that sending again does not change: no trust in the server, a proxy that wants a password.
    Blocked(Error),
    /// The request was sent, at least in part, and no answer came.
    Lost { cause: String },
    /// The caller ended it; `sent` tells whether the request may have left.
    Cancelled { sent: bool },
}

pub(crate) type Outcome = std::result::Result<Answer, Failure>;

/// One exchange with a server; tests put a script in its place.
pub(crate) trait Transport: Send + Sync {
    fn send(&self, request: Request, deadline: Instant, cancel: &Cancel) -> Outcome;
}

/// Time and chance; tests put their own in its place.
pub(crate) trait Clock: Send + Sync {
    fn now(&self) -> Instant;
    fn utc(&self) -> SystemTime;
    /// Sleeps; `true` when the caller cancelled meanwhile.
    fn pause(&self, time: Duration, cancel: &Cancel) -> bool;
    /// A random number from 0 to 1.
    fn chance(&self) -> f64;
}

/// The machine's clock.
struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn utc(&self) -> SystemTime {
        SystemTime::now()
    }

    fn pause(&self, time: Duration, cancel: &Cancel) -> bool {
        matches!(cancel.wait(&Bell::default(), Instant::now() + time, || None::<()>), Waited::Cancelled)
    }

    fn chance(&self) -> f64 {
        let mut bytes = [0; 4];
        // Without randomness all would retry in the middle of the range: no harm but the lost spread.
        match aws_lc_rs::rand::fill(&mut bytes) {
            Ok(()) => f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX),
            Err(_) => 0.5,
        }
    }
}

/// A transport with a clock: what the clients of one set of settings share.
#[derive(Clone)]
pub(crate) struct Wire {
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    /// Where calls line up, by this clock.
    gates: Gates,
}

impl Wire {
    pub(crate) fn new(settings: &HttpSettings) -> Result<Wire> {
        transport::Reqwest::new(settings, None).map(Wire::over)
    }

    /// The same, with a witness of what servers show in the TLS handshake.
    pub(crate) fn probing(settings: &HttpSettings) -> Result<(Wire, probe::Witness)> {
        let witness = probe::Witness::new(settings)?;
        let transport = transport::Reqwest::new(settings, Some(witness.clone()))?;
        Ok((Wire::over(transport), witness))
    }

    fn over(transport: transport::Reqwest) -> Wire {
        Wire { transport: Arc::new(transport), clock: Arc::new(SystemClock), gates: Gates::of_the_process() }
    }

    #[cfg(any(test, fuzzing))]
    pub(crate) fn with(transport: Arc<dyn Transport>, clock: Arc<dyn Clock>) -> Wire {
        Wire { transport, clock, gates: Gates::default() }
    }

    /// Where the calls to the service at this address line up.
    pub(crate) fn gate(&self, address: &str) -> Arc<Gate> {
        self.gates.to(address)
    }

    pub(crate) fn now(&self) -> Instant {
        self.clock.now()
    }

    pub(crate) fn utc(&self) -> SystemTime {
        self.clock.utc()
    }

    pub(crate) fn chance(&self) -> f64 {
        self.clock.chance()
    }

    pub(crate) fn pause(&self, time: Duration, cancel: &Cancel) -> bool {
        self.clock.pause(time, cancel)
    }

    fn send(&self, request: Request, deadline: Instant, cancel: &Cancel) -> Outcome {
        let mut secrets = request.secrets.clone();
        secrets.extend(request.bearer.clone());
        let mut outcome = self.transport.send(request, deadline, cancel);
        if let Ok(answer) = &mut outcome
            && answer.status >= 300
        {
            answer.redact(&secrets);
        }
        outcome
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wire")
    }
}

/// Takes an address: https, or plain http to this machine alone.
pub(crate) fn address(name: &str, text: &str) -> Result<Url> {
    let url = Url::parse(text).map_err(|fault| {
        Error::new(ErrorKind::InvalidSetting, format!("{name} is no address: {fault}"))
            .with_remedy(format!("give {name} as scheme, host and port, such as https://host.example"))
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::new(ErrorKind::InvalidSetting, format!("{name} holds a user name or password")));
    }
    match url.scheme() {
        "https" if url.host().is_some() => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        _ => Err(Error::new(ErrorKind::InsecureUrl, format!("{name} ({text}) is not https"))
            .with_remedy("use https; plain http is taken for loopback addresses alone")),
    }
}

/// Whether `url` leads to this very machine.
fn is_loopback(url: &Url) -> bool {
    match url.host_str() {
        Some("localhost") => true,
        Some(host) => host
            .trim_matches(['[', ']'])
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback()),
        None => false,
    }
}

/// A point in time as RFC 3339 in UTC, to the millisecond.
pub(crate) fn rfc3339(time: SystemTime) -> String {
    jiff::Timestamp::try_from(time).map_or_else(|_| String::new(), |time| format!("{time:.3}"))
}

#[cfg(test)]
pub(crate) mod testing;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_taken_for_this_machine_alone() {
        for good in [
            "https://host.example",
            "http://127.0.0.1:8080",
            "http://localhost:1",
            "http://[::1]:9",
            "http://127.8.8.8",
        ] {
            assert!(address("base_url", good).is_ok(), "{good}");
        }
        for bad in [
            "http://host.example",
            "ftp://host.example",
            "http://127.0.0.1.evil.example",
            "http://localhost.evil.example",
        ] {
            assert_eq!(address("base_url", bad).unwrap_err().kind(), ErrorKind::InsecureUrl, "{bad}");
        }
        for bad in ["", "host.example", "https://"] {
            assert!(address("base_url", bad).is_err(), "{bad}");
        }
        let error = address("base_url", "https://user:hunter2@host.example").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}
