//! A strict stand-in for VCA, SVV, Microsoft Entra ID and Maskinporten on loopback.
//!
//! It shares no code with the library that it tests. One port serves all four services; each module's documentation holds the
//! table of the rules that its service applies, each with its source: `[S]` the authority's own documentation, `[D]` Digdir's
//! documentation of Maskinporten, `[O]` SVV's OpenAPI page, `[E]` what a working open client shows, `[RFC]` a standard, and
//! `[assumed]` where no source speaks and the sandbox had to choose.
//!
//! | path | service | rules |
//! | --- | --- | --- |
//! | `POST /{tenant}/oauth2/v2.0/token` | Entra, for VCA | [`entra`] |
//! | `POST /token` | Maskinporten, for SVV | [`maskinporten`] |
//! | `POST /api/ingest`, `POST /api/submissions` | VCA | [`vca`] |
//! | `POST …/meldingompreregistrering/v1/opprette`, `DELETE …/v1/slette/…` | SVV | [`svv`] |
//! | `GET /sandbox/taken` | what was taken, as JSON: an array of [`Taken`] | no token |
//! | `GET /sandbox/faults` | how often each fault struck: `{"seed", "struck": [{"service", "fault", "count"}]}` | no token |
//! | `PUT /sandbox/faults` | a new plan of faults, in TOML ([`Faults::parse`]); an empty body ends the faults | 204, 400 |
//!
//! Any other path answers 404, another method 405, a body above [`SandboxOptions::max_body`] 413.
//!
//! ```
//! use ecoc_sandbox::{Sandbox, SandboxOptions};
//!
//! let sandbox = Sandbox::start(SandboxOptions::default())?;
//! assert!(sandbox.base_url().starts_with("http://127.0.0.1:"));
//! let settings = sandbox.vca_settings();
//! assert_eq!(settings["environment"], "preprod");
//! sandbox.stop();
//! # Ok::<(), std::io::Error>(())
//! ```

mod certificate;
mod control;
mod delivery;
mod document;
pub mod entra;
mod faults;
mod http;
mod json;
mod jwt;
pub mod maskinporten;
mod server;
mod state;
pub mod svv;
mod tax;
pub mod vca;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::oneshot;

pub use faults::{Fault, Faults, InvalidFaults, Service};
use server::{Shared, lock};
use state::State;

/// How a sandbox behaves. A vehicle is named by its reference id or its VIN.
#[derive(Clone, Debug)]
pub struct SandboxOptions {
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// The greatest body that is read, in bytes.
    pub max_body: usize,
    /// How long a submission at VCA stays Received.
    pub received_for: Duration,
    /// How long it then stays Processing, before it ends in Succeeded or Failed.
    pub processing_for: Duration,
    /// Vehicles whose submission at VCA ends in Failed.
    pub failing: Vec<String>,
    /// Whether VCA answers 409 to what it has already. Without that, nothing but the client keeps it from taking a document twice.
    pub refuses_duplicates: bool,
    /// Whether VCA gives Succeeded as the number 200, as its example does, instead of the word.
    pub status_as_number: bool,
    /// How long Entra's tokens live.
    pub entra_token_life: Duration,
    /// How long Maskinporten's tokens live.
    pub maskinporten_token_life: Duration,
    /// The issuer that an assertion must name as its audience, with the closing slash.
    pub maskinporten_issuer: String,
    /// The organisation number that a certificate in `x5c` must carry; without one any certificate will do.
    pub organisation: Option<String>,
    /// Organisations that have delegated to the client, so that it may name them as `consumer_org`.
    pub delegated: Vec<String>,
    /// Whether SVV takes IVI 2.0 beside 1.x.
    pub svv_takes_ivi_2: bool,
    /// Whether SVV's answers are an array of one object.
    pub answer_as_array: bool,
    /// Vehicles that are registered in Norway, so that their certificate cannot be deleted.
    pub registered: Vec<String>,
    /// Vehicles that SVV answers with `TEKNISK_FEIL`.
    pub technical_fault: Vec<String>,
    /// What goes wrong beside that, by rate or by script.
    pub faults: Faults,
}

impl Default for SandboxOptions {
    fn default() -> SandboxOptions {
        SandboxOptions {
            port: 0,
            max_body: 8 * 1024 * 1024,
            received_for: Duration::from_millis(150),
            processing_for: Duration::from_millis(300),
            failing: Vec::new(),
            refuses_duplicates: true,
            status_as_number: false,
            entra_token_life: Duration::from_secs(3599),
            maskinporten_token_life: Duration::from_secs(119),
            maskinporten_issuer: "https://test.maskinporten.no/".to_owned(),
            organisation: None,
            delegated: Vec::new(),
            svv_takes_ivi_2: false,
            answer_as_array: false,
            registered: Vec::new(),
            technical_fault: Vec::new(),
            faults: Faults::none(),
        }
    }
}

/// One request and what became of it. It holds no token, no secret and no body; the path of a deletion names its vehicle.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// Counts from 1 and has no gaps; the log keeps the last 10,000.
    pub number: u64,
    /// When the answer was made, in UTC.
    pub time: String,
    /// The request's method.
    pub method: String,
    /// The request's path.
    pub path: String,
    /// The answer's status; `None` when the connection ended without one.
    pub status: Option<u16>,
    /// The fault that struck it.
    pub fault: Option<Fault>,
    /// The service's own code, such as `AADSTS7000215`, or a few words.
    pub note: String,
}

/// A document that an authority took, counted by its exact bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// `vca` or `svv`.
    pub authority: &'static str,
    /// SHA-256 of the document's bytes, in lower-case hexadecimal.
    pub sha256: String,
    /// The document's reference id.
    pub reference: String,
    /// Its VIN.
    pub vin: String,
    /// How often it was taken.
    pub count: u32,
    /// What it was taken under, oldest first: correlation ids at VCA, the numbers (`kuid`) that SVV gave.
    pub ids: Vec<String>,
    /// Where the last of these stands now: `Received`, `Processing`, `Succeeded` or `Failed` at VCA, `created` or `deleted` at SVV.
    pub state: &'static str,
}

/// How often a kind of fault struck a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Struck {
    /// The service.
    pub service: Service,
    /// The kind.
    pub fault: Fault,
    /// How often.
    pub count: u64,
}

/// Why a key or certificate cannot be registered.
#[derive(Debug)]
pub struct InvalidKey(String);

impl std::fmt::Display for InvalidKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidKey {}

/// A running sandbox. It stops when it is dropped.
pub struct Sandbox {
    shared: Shared,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Starts the services on a thread of their own; they answer when this returns.
    ///
    /// # Errors
    /// The port is taken, or the system gives no socket or thread.
    pub fn start(options: SandboxOptions) -> io::Result<Sandbox> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, options.port)))?;
        listener.set_nonblocking(true)?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let shared: Shared = Arc::new(Mutex::new(State::new(options, base_url)));
        let (stop, stopped) = oneshot::channel();
        let inside = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("ecoc-sandbox".to_owned()).spawn(move || {
            if let Err(fault) = server::run(listener, &inside, stopped) {
                lock(&inside).record(
                    String::new(),
                    String::new(),
                    None,
                    None,
                    format!("the sandbox ended: {fault}"),
                );
            }
        })?;
        Ok(Sandbox { shared, stop: Some(stop), thread: Some(thread) })
    }

    /// Scheme, host and port, without a closing slash.
    pub fn base_url(&self) -> String {
        lock(&self.shared).base_url.clone()
    }

    /// The settings of a VCA client of this sandbox, ready to use. They hold its client secret.
    pub fn vca_settings(&self) -> Value {
        let state = lock(&self.shared);
        json!({
            "environment": "preprod",
            "tenant": entra::TENANT,
            "scope": entra::SCOPE,
            "base_url": state.base_url,
            "token_url": format!("{}/{}/oauth2/v2.0/token", state.base_url, entra::TENANT),
            "client_id": state.accounts.vca_client,
            "client_secret": state.accounts.vca_secret,
            "manufacturer_id": state.accounts.manufacturer,
            "contact_id": state.accounts.contact,
        })
    }

    /// The settings of an SVV client of this sandbox. The caller adds `key`, and `certificate` or a `kid` that it registers with
    /// [`Sandbox::register_maskinporten_key`].
    pub fn svv_settings(&self) -> Value {
        let state = lock(&self.shared);
        json!({
            "environment": "test",
            "base_url": state.base_url,
            "token_url": format!("{}{}", state.base_url, maskinporten::PATH),
            "audience": state.options.maskinporten_issuer,
            "client_id": state.accounts.svv_client,
            "scope": svv::SCOPE,
            "resource": svv::RESOURCE,
        })
    }

    /// Registers a public RSA key for the Maskinporten client under `kid`: a JWK, or SubjectPublicKeyInfo in PEM.
    ///
    /// # Errors
    /// The text is neither.
    pub fn register_maskinporten_key(&self, kid: &str, jwk_or_pem: &str) -> Result<(), InvalidKey> {
        let key = jwt::public_key(jwk_or_pem).map_err(InvalidKey)?;
        lock(&self.shared).keys.insert(kid.to_owned(), key);
        Ok(())
    }

    /// Registers a certificate (PEM) for the VCA client, which may then prove itself with a client assertion instead of
    /// its secret.
    ///
    /// # Errors
    /// The text is no certificate of an RSA key.
    pub fn register_entra_certificate(&self, pem: &str) -> Result<(), InvalidKey> {
        let (thumbprint, key) = certificate::thumbprint_and_key(pem).map_err(InvalidKey)?;
        lock(&self.shared).certificates.insert(thumbprint, key);
        Ok(())
    }

    /// Changes the options of the running sandbox; port and bounds of running requests stay as they are. Another plan of faults starts
    /// from its beginning, with its counts at nought.
    pub fn configure(&self, change: impl FnOnce(&mut SandboxOptions)) {
        let mut state = lock(&self.shared);
        let before = state.options.faults.clone();
        change(&mut state.options);
        if state.options.faults != before {
            let faults = state.options.faults.clone();
            state.plan(faults);
        }
    }

    /// What was asked and answered, oldest first.
    pub fn log(&self) -> Vec<Exchange> {
        self.log_after(0)
    }

    /// The part of the log after the exchange with this number.
    pub fn log_after(&self, number: u64) -> Vec<Exchange> {
        lock(&self.shared).log_after(number)
    }

    /// Every document that was taken, and how often.
    pub fn taken(&self) -> Vec<Taken> {
        lock(&self.shared).taken()
    }

    /// How many documents were taken, each counted as often as it was.
    pub fn count_taken(&self) -> u64 {
        lock(&self.shared).takings
    }

    /// How often each fault of the present plan struck each service.
    pub fn faults_struck(&self) -> Vec<Struck> {
        let state = lock(&self.shared);
        state.strikes.counts().map(|(service, fault, count)| Struck { service, fault, count }).collect()
    }

    /// Waits for the sandbox's thread: for a process that is nothing but a sandbox.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    /// Ends every connection and frees the port.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
