//! A look at the way to a server, for a diagnosis: a request that asks for nothing, with what is learned on the way.
//!
//! The connection is set up as that of every call (proxy, trusted authorities, time limit). Between it and the system's verifier of
//! certificates stands one that notes what the server showed, above all when it is refused.

use std::error::Error as StdError;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::blocking::Client;
use reqwest::{Url, header, redirect};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_platform_verifier::Verifier;

use super::{HttpSettings, is_loopback, transport};
use crate::error::{Error, ErrorKind, Result, causes};

/// What was learned of a server.
pub(crate) struct Probe {
    /// What the server showed of itself, as far as the handshake came.
    pub(crate) tls: Option<Peer>,
    pub(crate) outcome: std::result::Result<Reached, Obstacle>,
}

/// A server that answered.
pub(crate) struct Reached {
    pub(crate) status: u16,
    /// How far this machine's clock is ahead of the server's (negative: behind), in seconds; `None` when the server says no time.
    pub(crate) ahead: Option<f64>,
    pub(crate) took: Duration,
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Obstacle {
    /// No connection was even tried: the machine has no certificate authorities, for instance.
    NoClient(String),
    NoConnection(String),
    Handshake(Error),
    /// The connection stands, and nothing came over it.
    NoAnswer(String),
}

/// What a server showed in the handshake.
#[derive(Clone, Debug, Default)]
pub(crate) struct Peer {
    /// `1.2` or `1.3`; unknown when its certificate was refused.
    pub(crate) version: Option<&'static str>,
    /// Its certificates in DER, its own first.
    pub(crate) chain: Vec<Vec<u8>>,
    /// Whether only the authorities of the setting `http.ca` vouch for it.
    pub(crate) by_own_authority: bool,
}

/// The proxy that requests to `url` go through, as host and port.
pub(crate) fn proxy_to(settings: &HttpSettings, url: &Url) -> Option<(String, u16)> {
    if is_loopback(url) {
        return None;
    }
    if let Some(proxy) = &settings.proxy {
        let proxy = Url::parse(proxy.expose_str()?).ok()?;
        return Some((proxy.host_str()?.to_owned(), proxy.port_or_known_default()?));
    }
    let intercept = Matcher::from_system().intercept(&url.as_str().parse().ok()?)?;
    let proxy = intercept.uri();
    let usual = if proxy.scheme_str() == Some("https") { 443 } else { 80 };
    Some((proxy.host()?.to_owned(), proxy.port_u16().unwrap_or(usual)))
}

/// Asks the server for the head of its first page, without a token.
pub(crate) fn probe(settings: &HttpSettings, url: &Url, deadline: Instant) -> Result<Probe> {
    let seen = Arc::new(Mutex::new(None));
    let client = match client(settings, url, &seen)? {
        Ok(client) => client,
        Err(cause) => return Ok(Probe { tls: None, outcome: Err(Obstacle::NoClient(cause)) }),
    };
    let mut page = url.clone();
    page.set_path("/");
    let start = (SystemTime::now(), Instant::now());
    let left = deadline.saturating_duration_since(start.1);
    let answer = client.head(page).timeout(left).send();
    let took = start.1.elapsed();
    let outcome = match answer {
        Ok(answer) => {
            Ok(Reached { status: answer.status().as_u16(), ahead: ahead(start.0 + took / 2, &answer), took })
        }
        Err(fault) => Err(obstacle(&fault.without_url())),
    };
    let tls = seen.lock().unwrap_or_else(PoisonError::into_inner).take();
    Ok(Probe { tls, outcome })
}

type Seen = Arc<Mutex<Option<Peer>>>;

fn client(settings: &HttpSettings, url: &Url, seen: &Seen) -> Result<std::result::Result<Client, String>> {
    let builder = Client::builder()
        .user_agent(transport::USER_AGENT)
        .redirect(redirect::Policy::none())
        .connect_timeout(transport::connect_timeout(settings)?);
    let builder = match &settings.proxy {
        _ if is_loopback(url) => builder.no_proxy(),
        Some(address) => builder.proxy(transport::proxy(address)?),
        None => builder,
    };
    let own = own_authorities(settings);
    let made = || -> std::result::Result<Client, String> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let witness = Witness::new(own, &provider, seen).map_err(|fault| causes(&fault))?;
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|fault| causes(&fault))?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(witness))
            .with_no_client_auth();
        builder.tls_backend_preconfigured(config).build().map_err(|fault| causes(&fault))
    };
    Ok(made())
}

/// The certificates of `http.ca`; a file that cannot be used has made the settings unfit before.
fn own_authorities(settings: &HttpSettings) -> Vec<CertificateDer<'static>> {
    let file = settings.ca.as_deref().and_then(|path| std::fs::read(path).ok()).unwrap_or_default();
    CertificateDer::pem_slice_iter(&file).flatten().collect()
}

/// A verifier that notes what it sees. It decides nothing by itself.
#[derive(Debug)]
struct Witness {
    /// With the system's authorities alone; `None` when the system has none.
    system: Option<Verifier>,
    /// With those of `http.ca` beside them, if there are any.
    own: Option<Verifier>,
    seen: Seen,
}

impl Witness {
    fn new(
        own: Vec<CertificateDer<'static>>,
        provider: &Arc<CryptoProvider>,
        seen: &Seen,
    ) -> std::result::Result<Witness, rustls::Error> {
        let system = Verifier::new(Arc::clone(provider));
        let own = match own.is_empty() {
            true => None,
            false => Some(Verifier::new_with_extra_roots(own, Arc::clone(provider))?),
        };
        let system = if own.is_some() { system.ok() } else { Some(system?) };
        Ok(Witness { system, own, seen: Arc::clone(seen) })
    }

    fn note(&self, change: impl FnOnce(&mut Peer)) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        change(seen.get_or_insert_default());
    }

    /// Any of the two: they differ in whom they trust, not in how they check a signature.
    fn verifier(&self) -> std::result::Result<&Verifier, rustls::Error> {
        let missing = || rustls::Error::General("there is no verifier of certificates".to_owned());
        self.own.as_ref().or(self.system.as_ref()).ok_or_else(missing)
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        others: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> std::result::Result<ServerCertVerified, rustls::Error> {
        let chain = std::iter::once(leaf).chain(others).map(|der| der.to_vec()).collect();
        self.note(|peer| *peer = Peer { chain, ..Peer::default() });
        let by = |verifier: &Verifier| verifier.verify_server_cert(leaf, others, name, ocsp, now);
        match (self.system.as_ref().map(by), &self.own) {
            (Some(Ok(yes)), _) => Ok(yes),
            (Some(Err(no)), None) => Err(no),
            (_, Some(own)) => {
                let verified = by(own)?;
                self.note(|peer| peer.by_own_authority = true);
                Ok(verified)
            }
            (None, None) => self.verifier().and_then(by),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        self.note(|peer| peer.version = Some("1.2"));
        self.verifier()?.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        self.note(|peer| peer.version = Some("1.3"));
        self.verifier()?.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier().map(ServerCertVerifier::supported_verify_schemes).unwrap_or_default()
    }
}

/// `Date` tells the second in which the answer was made, and `Age` how long a cache has kept it since (RFC 9110, RFC 9111).
fn ahead(now: SystemTime, answer: &reqwest::blocking::Response) -> Option<f64> {
    let text = |name| answer.headers().get(name).and_then(|value| value.to_str().ok());
    let age = text(header::AGE).and_then(|age| age.trim().parse::<u32>().ok()).unwrap_or_default();
    let theirs = transport::http_date(text(header::DATE)?)?;
    let seconds =
        |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).ok().map(|time| time.as_secs_f64());
    Some(seconds(now)? - (seconds(theirs)? + 0.5 + f64::from(age)))
}

fn obstacle(fault: &reqwest::Error) -> Obstacle {
    match tls_fault(fault) {
        Some(fault) => Obstacle::Handshake(Error::new(ErrorKind::TlsFailed, fault.to_string())),
        None if fault.is_connect() => Obstacle::NoConnection(causes(fault)),
        None => Obstacle::NoAnswer(causes(fault)),
    }
}

/// The fault of TLS among the causes. An `io::Error` hides the error that it holds from `source`.
fn tls_fault<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(fault) = error.downcast_ref::<rustls::Error>() {
            return Some(fault);
        }
        let held = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match held {
            Some(held) => Some(held as &(dyn StdError + 'static)),
            None => error.source(),
        };
    }
    None
}
