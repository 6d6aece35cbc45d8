//! The way to the servers: their names, the connection, TLS, and the clock.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::{Method, Url};

use super::{Check, Halt, Room, Verdict};
use crate::authority::{Credentials, Parts};
use crate::error::{Error, ErrorKind};
use crate::http::probe::{Peer, proxy_to};
use crate::http::{Budget, Failure, HttpSettings, Outcome, Request, Trail, Wire};
use crate::ledger::Authority;
use crate::sign::Certificate;

/// What was found out about a server.
pub(super) struct Stop {
    url: Url,
    /// Host and port.
    pub(super) place: String,
    is_token_service: bool,
    /// Why it was not reached.
    pub(super) obstacle: Option<&'static str>,
}

impl Stop {
    /// Whether `url` leads to this server.
    pub(super) fn is_at(&self, url: &Url) -> bool {
        place(url).is_some_and(|place| place == self.place)
    }
}

/// How far a clock may be off, in seconds.
struct Tolerance {
    warning: f64,
    /// Beyond this nothing works.
    failure: f64,
    why: &'static str,
}

/// What a look at a server tells.
struct Seen {
    connection: Check,
    tls: Check,
    clock: Check,
    /// Why it cannot be called.
    obstacle: Option<&'static str>,
}

impl Seen {
    fn nothing(connection: Check, why: &'static str) -> Seen {
        Seen {
            connection,
            tls: Check::skipped("tls", "there is no connection"),
            clock: Check::skipped("clock", "there is no connection"),
            obstacle: Some(why),
        }
    }

    /// Nothing can be asked from this machine, or with these settings.
    fn without_client(error: &Error) -> Seen {
        if error.kind() != ErrorKind::TlsFailed {
            let connection = Check::skipped("connection", error.message());
            return Seen::nothing(connection, "the settings of http cannot be used");
        }
        let connection = Check::skipped("connection", "TLS cannot be used on this machine");
        Seen { tls: Check::of_error("tls", error), ..Seen::nothing(connection, "TLS cannot be used") }
    }

    fn of(outcome: Outcome, peer: Option<&Peer>, took: Duration, at: &Looked<'_>) -> Seen {
        let answer = match outcome {
            Ok(answer) => answer,
            Err(failure) => return Seen::none(failure, peer, at),
        };
        let words = format!("{}; HTTP {} in {} ms", at.connected(), answer.status, took.as_millis());
        Seen {
            connection: Check::ok("connection", words),
            tls: secured(&at.stop.url, peer),
            clock: clock(answer.date, took, at),
            obstacle: None,
        }
    }

    /// There was no answer.
    fn none(failure: Failure, peer: Option<&Peer>, at: &Looked<'_>) -> Seen {
        let unanswered = |connection, tls, obstacle| Seen {
            connection,
            tls,
            clock: Check::skipped("clock", "there is no answer"),
            obstacle: Some(obstacle),
        };
        match failure {
            Failure::Blocked(error) if error.kind() == ErrorKind::TlsFailed => {
                let mut tls = Check::of_error("tls", &error);
                tls.message.extend(peer.and_then(shown));
                unanswered(Check::ok("connection", at.connected()), tls, "TLS failed")
            }
            Failure::Blocked(error) => {
                Seen::nothing(Check::of_error("connection", &error), "there is no connection")
            }
            Failure::NotSent { cause, .. } => {
                Seen::nothing(unreached(&cause, at.proxy.as_ref()), "there is no connection")
            }
            Failure::Lost { cause } => {
                let remedy = "check the address, and whether a proxy or firewall stands between";
                let words = format!("{}, and no answer came: {cause}", at.connected());
                let tls = secured(&at.stop.url, peer);
                unanswered(Check::failed("connection", words, remedy), tls, "no answer came")
            }
            Failure::Cancelled { .. } => {
                let why = Halt::Cancelled.why();
                Seen::nothing(Check::skipped("connection", why), why)
            }
        }
    }
}

/// A server that is looked at.
struct Looked<'a> {
    stop: &'a Stop,
    proxy: Option<(String, u16)>,
    tolerance: &'a Tolerance,
}

impl Looked<'_> {
    fn connected(&self) -> String {
        match &self.proxy {
            Some((host, port)) => format!("connected through the proxy {host}:{port}"),
            None => "connected".to_owned(),
        }
    }
}

impl Room<'_> {
    /// The checks `name_resolution`, `connection`, `tls` and `clock` for each server.
    pub(super) fn way(&mut self, parts: &Parts) -> Vec<Stop> {
        let mut stops: Vec<Stop> = Vec::new();
        for (url, is_token_service) in [(&parts.token_url, true), (&parts.base, false)] {
            let Ok(url) = url else { continue };
            let Some(place) = place(url) else { continue };
            if !stops.iter().any(|stop| stop.place == place) {
                stops.push(Stop { url: url.clone(), place, is_token_service, obstacle: None });
            }
        }
        if stops.is_empty() {
            for name in ["name_resolution", "connection", "tls", "clock"] {
                self.add(Check::skipped(name, "no address is set"));
            }
        }
        let tolerance = self.tolerance(parts);
        for stop in &mut stops {
            stop.obstacle = self.visit(stop, &parts.http, &tolerance).err();
        }
        stops
    }

    /// Looks at one server; the error is why it cannot be called.
    fn visit(&mut self, stop: &Stop, http: &HttpSettings, tolerance: &Tolerance) -> Result<(), &'static str> {
        let at = Looked { stop, proxy: proxy_to(http, &stop.url), tolerance };
        let name = self.name(stop, at.proxy.as_ref());
        let seen = if name.verdict == Verdict::Failed {
            Seen::nothing(
                Check::skipped("connection", "the name does not resolve"),
                "its name does not resolve",
            )
        } else {
            self.knock(http, &at)
        };
        for check in [name, seen.connection, seen.tls, seen.clock] {
            self.add(check.about(stop.place.as_str()));
        }
        seen.obstacle.map_or(Ok(()), Err)
    }

    /// Asks the server for the head of its first page, without a token.
    fn knock(&self, http: &HttpSettings, at: &Looked<'_>) -> Seen {
        let deadline = match self.step() {
            Ok(deadline) => deadline,
            Err(halt) => return Seen::nothing(Check::skipped("connection", halt.why()), halt.why()),
        };
        let (wire, witness) = match Wire::probing(http) {
            Ok(probing) => probing,
            Err(error) => return Seen::without_client(&error),
        };
        let mut page = at.stop.url.clone();
        page.set_path("/");
        page.set_query(None);
        let mut trail = Trail::new(&wire, Budget { deadline, cancel: self.options.cancel.clone() }, None);
        let outcome = trail.send("probe", Request::new(Method::HEAD, page));
        let took = trail.attempts.last().map(|attempt| attempt.took).unwrap_or_default();
        Seen::of(outcome, witness.seen().as_ref(), took, at)
    }

    /// Whether the name leads to an address. Behind a proxy that is the proxy's business.
    fn name(&self, stop: &Stop, proxy: Option<&(String, u16)>) -> Check {
        const NAME: &str = "name_resolution";
        let (host, port) = match (proxy, stop.url.host_str()) {
            (Some((host, port)), _) => (host.clone(), *port),
            (None, Some(host)) => (host.to_owned(), stop.url.port_or_known_default().unwrap_or(443)),
            (None, None) => return Check::skipped(NAME, "the address has no host"),
        };
        let whose = if proxy.is_some() {
            format!("the proxy resolves it; the proxy {host} is ")
        } else {
            String::new()
        };
        if let Ok(address) = host.trim_matches(['[', ']']).parse::<IpAddr>() {
            return Check::ok(NAME, format!("{whose}{address}, an address already"));
        }
        let asked = self.step().and_then(|deadline| {
            let host = host.clone();
            self.within(deadline, move || resolve(&host, port))
        });
        let remedy = if proxy.is_some() {
            "check http.proxy (or HTTPS_PROXY), and this machine's name service"
        } else {
            "check base_url and token_url, this machine's name service, and whether the network needs a proxy (http.proxy)"
        };
        let name = if proxy.is_some() { format!("the proxy's name {host}") } else { "the name".to_owned() };
        match asked {
            Ok(Ok(addresses)) => Check::ok(NAME, format!("{whose}{}", listed(&addresses))),
            Ok(Err(cause)) => Check::failed(NAME, format!("{name} does not resolve: {cause}"), remedy),
            Err(halt) => {
                halt.check(NAME, |why| Check::failed(NAME, format!("{name} does not resolve: {why}"), remedy))
            }
        }
    }

    fn tolerance(&self, parts: &Parts) -> Tolerance {
        match (self.authority, &parts.credentials) {
            (Authority::Svv, _) => Tolerance {
                warning: 5.0,
                failure: 10.0,
                why: "Maskinporten refuses a grant whose time is more than 10 s off",
            },
            (Authority::Vca, Ok(Credentials::Certificate(_))) => Tolerance {
                warning: 60.0,
                failure: 300.0,
                why: "Entra refuses a client assertion whose time is more than five minutes off",
            },
            (Authority::Vca, _) => Tolerance {
                warning: 60.0,
                failure: f64::INFINITY,
                why: "documents and the ledger bear this machine's time",
            },
        }
    }
}

/// Host and port of an address.
fn place(url: &Url) -> Option<String> {
    Some(format!("{}:{}", url.host_str()?, url.port_or_known_default()?))
}

fn resolve(host: &str, port: u16) -> Result<Vec<IpAddr>, String> {
    let mut addresses: Vec<IpAddr> = Vec::new();
    for address in (host, port).to_socket_addrs().map_err(|fault| fault.to_string())? {
        let address = SocketAddr::ip(&address);
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    if addresses.is_empty() { Err("it has no address".to_owned()) } else { Ok(addresses) }
}

fn listed(addresses: &[IpAddr]) -> String {
    let shown = addresses.iter().take(4).map(IpAddr::to_string).collect::<Vec<_>>().join(", ");
    match addresses.len() {
        0..=4 => shown,
        all => format!("{shown} and {} more", all - 4),
    }
}

fn unreached(cause: &str, proxy: Option<&(String, u16)>) -> Check {
    let (way, remedy) = match proxy {
        Some((host, port)) => (
            format!(" through the proxy {host}:{port}"),
            "check http.proxy (or HTTPS_PROXY), its user name and password, and whether it lets this host through",
        ),
        None => (
            String::new(),
            "check address and port, the firewall, and whether the network needs a proxy (http.proxy)",
        ),
    };
    Check::failed("connection", format!("no connection{way}: {cause}"), remedy)
}

/// A connection that stands: how it is secured.
fn secured(url: &Url, peer: Option<&Peer>) -> Check {
    let Some(peer) = peer else {
        return if url.scheme() == "https" {
            Check::skipped("tls", "nothing is known of the handshake")
        } else {
            Check::skipped("tls", "plain http, within this machine")
        };
    };
    let version = peer.version.map_or_else(String::new, |version| format!(" {version}"));
    let leaf = Certificate::from_der(&peer.certificate).ok();
    let issued = leaf.map_or_else(String::new, |leaf| {
        format!(
            "; its certificate was issued by {} and is valid until {}",
            leaf.issuer(),
            leaf.info().not_after
        )
    });
    let by_own = if peer.by_own_authority {
        "; only http.ca vouches for it, not the system: the server is one of yours, or a proxy of yours opens the connection"
    } else {
        ""
    };
    Check::ok("tls", format!("TLS{version}{issued}{by_own}"))
}

/// The certificate that a server showed when it was refused: who stands between shows in it.
fn shown(peer: &Peer) -> Option<String> {
    let leaf = Certificate::from_der(&peer.certificate).ok()?;
    let info = leaf.info();
    Some(format!(
        "; it showed a certificate of {} issued by {}, valid from {} until {}",
        info.subject, info.issuer, info.not_before, info.not_after
    ))
}

/// The clock of this machine, which has just got an answer, against that of the server.
fn clock(date: Option<SystemTime>, took: Duration, at: &Looked<'_>) -> Check {
    let since_1970 = |time: SystemTime| time.duration_since(UNIX_EPOCH).ok().map(|time| time.as_secs_f64());
    let (Some(theirs), Some(ours)) = (date.and_then(since_1970), since_1970(SystemTime::now())) else {
        return Check::skipped("clock", "the server does not say its time");
    };
    // The server's time is known to the second, and to half of the way there and back.
    let half = took.as_secs_f64() / 2.0;
    let (ahead, doubt) = (ours - half - (theirs + 0.5), 0.5 + half);
    let off = (ahead.abs() - doubt).max(0.0);
    let side = if ahead > 0.0 { "ahead of" } else { "behind" };
    let words = if off < 1.0 {
        "this machine's clock agrees with the server's".to_owned()
    } else {
        format!("this machine's clock is {:.0} s {side} the server's", ahead.abs())
    };
    let tolerance = at.tolerance;
    let remedy = "set this machine's clock by a time server (NTP)";
    if off > tolerance.failure && at.stop.is_token_service {
        Check::failed("clock", format!("{words}; {}", tolerance.why), remedy)
    } else if off > tolerance.warning {
        Check::warning("clock", format!("{words}; {}", tolerance.why), remedy)
    } else {
        Check::ok("clock", words)
    }
}
