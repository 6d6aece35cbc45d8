//! The United Kingdom's Vehicle Certification Agency. Source: VCA eCoC REST API Reference, version 1.2 of 2026-05-13.

mod answer;
mod sending;
mod settings;
mod standing;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use uuid::Uuid;

pub use self::settings::{VcaEnvironment, VcaSettings};
use super::Receipt;
use super::gateway::Gateway;
use super::journal::Journal;
use super::resuming::Resume;
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Cancel, Trail};
use crate::ledger::{Authority, Ledger};
use crate::profile::Profile;

/// A client of VCA.
#[derive(Clone)]
pub struct Vca(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    gateway: Arc<Gateway>,
    ledger: Option<Ledger>,
    manufacturer_id: String,
    contact_id: String,
    status_chunk: usize,
    visibility: Duration,
    profile: Profile,
}

/// How a document is handed in.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitOptions {
    /// The correlation id, a GUID of the caller's own; a new one is made when absent.
    pub correlation_id: Option<String>,
    /// The most time that the call may take, with all its attempts and pauses; five minutes when absent.
    pub deadline: Option<Duration>,
    /// Ends the call early.
    pub cancel: Cancel,
}

/// How long, and how often, the status is asked for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WaitOptions {
    /// The most time to wait.
    pub timeout: Duration,
    /// The pause before the second question; each further one is longer by half.
    pub first_pause: Duration,
    /// The longest pause.
    pub longest_pause: Duration,
    /// Ends the wait early.
    pub cancel: Cancel,
}

impl Default for WaitOptions {
    /// Ten minutes, with pauses of one second to half a minute.
    fn default() -> WaitOptions {
        WaitOptions {
            timeout: Duration::from_secs(600),
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(30),
            cancel: Cancel::new(),
        }
    }
}

impl Vca {
    /// A client with these settings. Nothing is sent yet.
    ///
    /// # Errors
    /// `MissingSetting`, `InvalidSetting`, `InsecureUrl`; with a certificate also the errors of [`Signer`](crate::Signer).
    pub fn new(settings: VcaSettings) -> Result<Vca> {
        settings.into_client().map_err(|error| error.with_authority(Authority::Vca.name()))
    }

    /// Writes every submission down in `ledger` from now on.
    #[must_use]
    pub fn with_ledger(self, ledger: Ledger) -> Vca {
        let mut inner = Arc::unwrap_or_clone(self.0);
        inner.ledger = Some(ledger);
        Vca(Arc::new(inner))
    }

    /// The service's name in the ledger: the environment's name, or the base URL where one is set by hand.
    pub fn environment(&self) -> &str {
        &self.0.gateway.environment
    }

    /// What a document must meet to be sent to VCA, by the client's settings.
    pub fn profile(&self) -> &Profile {
        &self.0.profile
    }

    /// Hands a document in, byte for byte. VCA then works on it: [`Vca::wait`] tells how that ends.
    ///
    /// Attempts are repeated by VCA's own table of pauses. After a lost answer VCA is asked about the correlation id before anything
    /// is sent again, so the document is taken once.
    ///
    /// # Errors
    /// Family Rejected: VCA said no; [`Refusal::of`](super::Refusal::of) lists the fields. Uncertain: sent, and nobody knows. Network,
    /// Throttled, Auth: nothing is at VCA. Ledger: nothing was sent. `NotXml`, `NotIvi`, `InvalidDocument`: the document has no
    /// reference id to go by.
    pub fn submit(&self, xml: &[u8], options: &SubmitOptions) -> Result<Receipt> {
        let gateway = &self.0.gateway;
        if let Some(id) = &options.correlation_id {
            Uuid::parse_str(id).map_err(|_| {
                let error =
                    Error::new(ErrorKind::InvalidArgument, format!("the correlation id {id:?} is no GUID"))
                        .with_remedy("give a GUID such as 59c6696a-6e55-4539-80f1-8917986cf37f, or none");
                gateway.signed(error, "submit", "")
            })?;
        }
        let journal =
            Journal::begin(gateway, self.0.ledger.as_ref(), xml, options.correlation_id.as_deref(), None)
                .map_err(|error| gateway.signed(error, "submit", ""))?;
        self.send(xml, journal, gateway.trail(options.deadline, &options.cancel))
    }
}

impl Resume for Vca {
    fn gateway(&self) -> &Gateway {
        &self.0.gateway
    }

    fn ledger(&self) -> Option<&Ledger> {
        self.0.ledger.as_ref()
    }

    fn deliver(&self, xml: &[u8], journal: Journal, trail: Trail<'_>) -> Result<Receipt> {
        self.send(xml, journal, trail)
    }
}

impl fmt::Debug for Vca {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vca")
            .field("base_url", &self.0.gateway.base.as_str())
            .field("ledger", &self.0.ledger)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;
