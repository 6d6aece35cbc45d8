//! The transport over reqwest.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use once_cell::sync::OnceCell;
use reqwest::header::{self, HeaderMap, HeaderValue};
use reqwest::{Certificate, Client, NoProxy, Proxy, Response, redirect};
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use super::cancel::{Bell, Cancel, Waited};
use super::probe::Witness;
use super::{Answer, BodyFault, Failure, HttpSettings, Outcome, Request, Transport, is_loopback, tls};
use crate::error::{Error, ErrorKind, Result, causes};
use crate::home::Home;
use crate::secret::Secret;

/// Connections to one host that are kept for the next exchange.
const IDLE_CONNECTIONS: usize = 16;
/// A connection that nobody used for so long is closed: front doors and firewalls drop one after about a minute, some without a word,
/// and a document sent into it would have an uncertain end.
const IDLE_CONNECTION: Duration = Duration::from_secs(45);
/// What an exchange may take beyond its deadline, to tell what it knows by then.
const MARGIN: Duration = Duration::from_millis(250);
/// How many times to connect there are, each half of the one before, for exchanges that have little time left: 10 s to 39 ms. With less
/// than that nothing is sent.
const HASTES: usize = 9;

/// The transport that the library uses. Its thread and its clients are made at the first exchange: loading the system's certificates
/// takes time that a program which only validates should not pay.
pub(super) struct Reqwest {
    ways: Ways,
    engine: OnceCell<Engine>,
    patience: Patience,
    home: Home,
}

/// What an exchange may take.
#[derive(Clone, Copy)]
struct Patience {
    timeout: Duration,
    read_timeout: Duration,
    max_answer: usize,
}

/// The clients, by where they lead and how long they try to connect.
struct Ways {
    /// For loopback addresses: no proxy. Each client has half the time to connect of the one before.
    direct: [OnceCell<Client>; HASTES],
    outside: [OnceCell<Client>; HASTES],
    connect_timeout: Duration,
    witness: Option<Witness>,
    ca: Vec<Certificate>,
    proxy: Option<Proxy>,
}

impl Reqwest {
    /// The transport; with a witness to look at what servers show in the TLS handshake.
    pub(super) fn new(settings: &HttpSettings, witness: Option<Witness>) -> Result<Reqwest> {
        let timeout = seconds("http.timeout", settings.timeout, 60)?;
        let connect_timeout = seconds("http.connect_timeout", settings.connect_timeout, 10)?;
        let read_timeout = settings.read_timeout.map(|time| seconds("http.read_timeout", Some(time), 0));
        let read_timeout = read_timeout.transpose()?.unwrap_or(timeout);
        let ways = Ways {
            direct: Default::default(),
            outside: Default::default(),
            // The end of the exchange must not come first: a connection that was not made is told from an answer that was lost.
            connect_timeout: connect_timeout.min(timeout * 4 / 5),
            witness,
            ca: settings.ca.as_deref().map(authorities).transpose()?.unwrap_or_default(),
            proxy: settings.proxy.as_ref().map(proxy).transpose()?,
        };
        Ok(Reqwest {
            ways,
            engine: OnceCell::new(),
            patience: Patience { timeout, read_timeout, max_answer: settings.max_answer.unwrap_or(8 << 20) },
            home: Home::here(),
        })
    }
}

/// A setting in seconds.
fn seconds(name: &str, value: Option<f64>, default: u64) -> Result<Duration> {
    let Some(value) = value else { return Ok(Duration::from_secs(default)) };
    Duration::try_from_secs_f64(value)
        .ok()
        .filter(|time| !time.is_zero() && time.as_secs() <= 86_400)
        .ok_or_else(|| {
            Error::new(ErrorKind::InvalidSetting, format!("{name} is {value}"))
                .with_remedy(format!("give {name} in seconds, more than 0 and at most 86400"))
        })
}

fn authorities(path: &std::path::Path) -> Result<Vec<Certificate>> {
    let pem = std::fs::read(path).map_err(|fault| {
        Error::new(ErrorKind::FileUnreadable, format!("http.ca: {} cannot be read", path.display()))
            .with_source(fault)
    })?;
    match Certificate::from_pem_bundle(&pem) {
        Ok(certificates) if !certificates.is_empty() => Ok(certificates),
        _ => Err(Error::new(
            ErrorKind::InvalidSetting,
            format!("http.ca: {} holds no certificate", path.display()),
        )
        .with_remedy("give a PEM file of the certificate authorities to trust")),
    }
}

fn proxy(address: &Secret) -> Result<Proxy> {
    let bypass = NoProxy::from_string("localhost,127.0.0.0/8,::1");
    let proxy = address.expose_str().and_then(|address| Proxy::all(address).ok());
    // The address may hold a password, so no message shows it.
    proxy.map(|proxy| proxy.no_proxy(bypass)).ok_or_else(|| {
        Error::new(ErrorKind::InvalidSetting, "http.proxy is no address")
            .with_remedy("give it as scheme, host and port, such as http://proxy.example:3128")
    })
}

impl Transport for Reqwest {
    fn send(&self, request: Request, deadline: Instant, cancel: &Cancel) -> Outcome {
        self.home.check("client").map_err(Failure::Blocked)?;
        if cancel.is_cancelled() {
            return Err(Failure::Cancelled { sent: false });
        }
        let deadline = deadline.min(Instant::now() + self.patience.timeout);
        // The first use of a client takes time, of which there may be too little left for its way of connecting.
        self.ways.client(&request, deadline)?;
        let (client, connecting) = self.ways.client(&request, deadline)?;
        let engine = self.engine.get_or_try_init(Engine::start).map_err(|fault| Failure::NotSent {
            kind: ErrorKind::Internal,
            cause: format!("no thread: {fault}"),
        })?;
        let slot = Slot::default();
        let promise = Promise(Some(slot.clone()));
        let exchange = self.patience.exchange(client.clone(), connecting, request, deadline);
        let task = engine.handle.spawn(async move { promise.keep(exchange.await) });
        let ended = match cancel.wait(&slot.bell, deadline + MARGIN, || slot.take()) {
            Waited::Ready(outcome) => return outcome,
            Waited::Cancelled => Failure::Cancelled { sent: true },
            Waited::TimedOut => late(),
        };
        task.abort();
        Err(ended)
    }
}

/// The thread that makes the exchanges: the caller can leave one that hangs, no runtime of the caller is in the way, and connections that
/// wait for the next exchange are looked after, so that one which the server has closed is known before a document goes into it.
struct Engine {
    handle: Handle,
    /// The thread ends when this goes.
    _running: oneshot::Sender<()>,
}

impl Engine {
    fn start() -> std::io::Result<Engine> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (running, ended) = oneshot::channel();
        std::thread::Builder::new().name("ecoc-http".into()).spawn(move || {
            _ = runtime.block_on(ended);
            // Without waiting for a name service that does not answer.
            runtime.shutdown_background();
        })?;
        Ok(Engine { handle, _running: running })
    }
}

/// Where the result of an exchange is put.
#[derive(Clone, Default)]
struct Slot {
    outcome: Arc<Mutex<Option<Outcome>>>,
    bell: Bell,
}

impl Slot {
    fn take(&self) -> Option<Outcome> {
        self.outcome.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn put(&self, outcome: Outcome) {
        *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
        self.bell.ring();
    }
}

/// The duty to fill a slot: an exchange that ends without doing so leaves word all the same.
struct Promise(Option<Slot>);

impl Promise {
    fn keep(mut self, outcome: Outcome) {
        if let Some(slot) = self.0.take() {
            slot.put(outcome);
        }
    }
}

impl Drop for Promise {
    fn drop(&mut self) {
        if let Some(slot) = self.0.take() {
            slot.put(Err(Failure::Lost { cause: "the exchange broke off".into() }));
        }
    }
}

impl Ways {
    /// The client that gives up connecting well before `deadline`, so that a request that never left is known as such; with the time
    /// that it takes for it.
    fn client(&self, request: &Request, deadline: Instant) -> Result<(&Client, Duration), Failure> {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(out_of_time());
        }
        let mut time = self.connect_timeout;
        let mut haste = 0;
        while time + time / 8 >= left {
            (time, haste) = (time / 2, haste + 1);
        }
        let loopback = is_loopback(&request.url);
        let clients = if loopback { &self.direct } else { &self.outside };
        let client = clients.get(haste).ok_or_else(out_of_time)?;
        let built = client.get_or_try_init(|| self.build(time, loopback)).map_err(Failure::Blocked);
        built.map(|client| (client, time))
    }

    fn build(&self, connect_timeout: Duration, loopback: bool) -> Result<Client> {
        let builder = Client::builder()
            .user_agent(concat!("ecoc/", env!("CARGO_PKG_VERSION")))
            .redirect(redirect::Policy::none())
            // What is sent again, and when, is decided in one place.
            .retry(reqwest::retry::never())
            .connect_timeout(connect_timeout)
            .pool_idle_timeout(IDLE_CONNECTION)
            .pool_max_idle_per_host(IDLE_CONNECTIONS);
        let builder = match &self.witness {
            Some(witness) => builder.tls_backend_preconfigured(witness.client_config().map_err(tls::unable)?),
            None => builder.tls_certs_merge(self.ca.iter().cloned()),
        };
        match &self.proxy {
            _ if loopback => builder.no_proxy(),
            Some(proxy) => builder.proxy(proxy.clone()),
            None => builder,
        }
        .build()
        .map_err(tls::unable)
    }
}

impl Patience {
    async fn exchange(
        self,
        client: Client,
        connecting: Duration,
        request: Request,
        deadline: Instant,
    ) -> Outcome {
        let mut builder = client.request(request.method, request.url).headers(headers(&request.headers)?);
        if let Some(token) = &request.bearer {
            builder = builder.header(header::AUTHORIZATION, bearer(token)?);
        }
        if !request.body.is_empty() {
            builder = builder.body(request.body);
        }
        let limit = self.limit(connecting, deadline);
        match tokio::time::timeout_at(limit, builder.send()).await {
            Ok(Ok(response)) => Ok(self.answer(response, deadline).await),
            Ok(Err(fault)) => Err(failure(fault.without_url())),
            Err(_) => Err(late()),
        }
    }

    async fn answer(self, mut response: Response, deadline: Instant) -> Answer {
        let mut answer = Answer::new(response.status().as_u16(), response.headers());
        loop {
            let limit = self.limit(Duration::ZERO, deadline);
            match tokio::time::timeout_at(limit, response.chunk()).await {
                Ok(Ok(None)) => return answer,
                Ok(Ok(Some(piece))) => answer.body.extend(piece),
                Ok(Err(_)) | Err(_) => answer.fault = Some(BodyFault::Cut),
            }
            if answer.body.len() > self.max_answer {
                answer.body.truncate(self.max_answer);
                answer.fault = Some(BodyFault::TooLarge);
            } else if Instant::now() >= deadline {
                answer.fault = Some(BodyFault::Cut);
            }
            if answer.fault.is_some() {
                return answer;
            }
        }
    }

    /// When it is given up if no byte has come by then.
    fn limit(self, before: Duration, deadline: Instant) -> tokio::time::Instant {
        let limit = Instant::now().checked_add(before + self.read_timeout);
        limit.map_or(deadline, |limit| limit.min(deadline)).into()
    }
}

fn headers(pairs: &[(&'static str, String)]) -> std::result::Result<HeaderMap, Failure> {
    let mut map = HeaderMap::new();
    for (name, value) in pairs {
        let value = HeaderValue::from_str(value).map_err(|_| Failure::NotSent {
            kind: ErrorKind::InvalidArgument,
            cause: format!("the header {name} has characters that no header may have"),
        })?;
        map.insert(*name, value);
    }
    Ok(map)
}

fn bearer(token: &Secret) -> std::result::Result<HeaderValue, Failure> {
    let mut value = b"Bearer ".to_vec();
    value.extend_from_slice(token.expose());
    let mut value = HeaderValue::from_bytes(&value).map_err(|_| Failure::NotSent {
        kind: ErrorKind::TokenUnreadable,
        cause: "the token has characters that no header may have".into(),
    })?;
    value.set_sensitive(true);
    Ok(value)
}

fn out_of_time() -> Failure {
    Failure::NotSent {
        kind: ErrorKind::Timeout,
        cause: "too little of the deadline is left to connect".into(),
    }
}

fn late() -> Failure {
    Failure::Lost { cause: "no answer in time".into() }
}

/// What became of a request that has no answer.
fn failure(fault: reqwest::Error) -> Failure {
    let cause = causes(&fault);
    if fault.is_builder() {
        return Failure::NotSent { kind: ErrorKind::Internal, cause };
    }
    if !fault.is_connect() {
        return Failure::Lost { cause };
    }
    if let Some(error) = tls::explain(&fault) {
        return Failure::Blocked(error);
    }
    if cause.contains("proxy authorization required") {
        return Failure::Blocked(
            Error::new(ErrorKind::ConnectionFailed, "the proxy wants a user name and a password")
                .with_http_status(407)
                .with_remedy("give them in http.proxy, as http://NAME:PASSWORD@proxy.example:3128"),
        );
    }
    if cause.contains("tunnel error: unsuccessful") {
        let cause = "the proxy did not open a way to the server".to_owned();
        return Failure::NotSent { kind: ErrorKind::ConnectionFailed, cause };
    }
    let kind = if fault.is_timeout() { ErrorKind::Timeout } else { ErrorKind::ConnectionFailed };
    Failure::NotSent { kind, cause }
}
