//! The authority's client as a command uses it: by name, with the settings and the ledger that were given.

use std::path::Path;
use std::time::Duration;

use clap::ValueEnum;
use ecoc::authority::{CallOptions, Resumed, SubmitOptions, SvvSubmitOptions, WaitOptions};
use ecoc::{Authority, Ledger, Profile, Receipt, Submission, Svv, Vca};

use crate::failure::Result;
use crate::input;
use crate::settings::{self, SettingOptions};

/// An authority on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Receiver {
    /// Vehicle Certification Agency, United Kingdom
    Vca,
    /// Statens vegvesen, Norway
    Svv,
}

impl From<Receiver> for Authority {
    fn from(receiver: Receiver) -> Authority {
        match receiver {
            Receiver::Vca => Authority::Vca,
            Receiver::Svv => Authority::Svv,
        }
    }
}

/// SVV's tax classification, given with a document.
#[derive(clap::Args, Clone, Debug, Default)]
#[command(next_help_heading = "Tax classification (svv)")]
pub(crate) struct TaxClass {
    /// Tax code (avgiftsKode), such as 101 or 315
    #[arg(long, value_name = "N")]
    pub(crate) tax_code: Option<String>,
    /// Seats of the Norwegian approval (sitteplasserNorskGodkjenning)
    #[arg(long, value_name = "N")]
    pub(crate) seats: Option<u32>,
    /// Sleeping places (sengeplasserCampingbil), for motor homes alone
    #[arg(long, value_name = "N")]
    pub(crate) sleeping_places: Option<u32>,
}

impl TaxClass {
    pub(crate) fn is_empty(&self) -> bool {
        self.tax_code.is_none() && self.seats.is_none() && self.sleeping_places.is_none()
    }

    fn options(&self) -> SvvSubmitOptions {
        let mut options = SvvSubmitOptions::default();
        options.tax_code.clone_from(&self.tax_code);
        (options.seats, options.sleeping_places) = (self.seats, self.sleeping_places);
        options
    }
}

/// A client of either authority.
pub(crate) enum Client {
    Vca(Vca),
    Svv(Svv),
}

impl Client {
    /// A client with the settings of this authority; nothing is sent yet.
    pub(crate) fn new(authority: Authority, options: &SettingOptions) -> Result<Client> {
        Ok(match authority {
            Authority::Svv => Client::Svv(Svv::new(settings::load("svv", options)?)?),
            _ => Client::Vca(Vca::new(settings::load("vca", options)?)?),
        })
    }

    /// The same client, which writes down in the ledger, if there is one, what it does.
    pub(crate) fn with_ledger(self, ledger: Option<&Ledger>) -> Client {
        match (self, ledger.cloned()) {
            (Client::Vca(vca), Some(ledger)) => Client::Vca(vca.with_ledger(ledger)),
            (Client::Svv(svv), Some(ledger)) => Client::Svv(svv.with_ledger(ledger)),
            (client, None) => client,
        }
    }

    /// The service's name in the ledger: what was meant for one is not asked about at another.
    pub(crate) fn environment(&self) -> &str {
        match self {
            Client::Vca(vca) => vca.environment(),
            Client::Svv(svv) => svv.environment(),
        }
    }

    /// What a document must meet to be sent.
    pub(crate) fn profile(&self) -> &Profile {
        match self {
            Client::Vca(vca) => vca.profile(),
            Client::Svv(svv) => svv.profile(),
        }
    }

    /// Hands a document in.
    pub(crate) fn submit(&self, xml: &[u8], tax: &TaxClass) -> ecoc::Result<Receipt> {
        match self {
            Client::Vca(vca) => vca.submit(xml, &SubmitOptions::default()),
            Client::Svv(svv) => svv.submit(xml, &tax.options()),
        }
    }

    /// Where submissions stand, in the order asked for.
    pub(crate) fn status(&self, ids: &[&str]) -> ecoc::Result<Vec<Submission>> {
        match self {
            Client::Vca(vca) => vca.status(ids),
            Client::Svv(svv) => svv.status(ids),
        }
    }

    /// Asks until the submission is final or the time is up. SVV's answer is final from the beginning.
    pub(crate) fn wait(&self, id: &str, time: Duration) -> ecoc::Result<Option<Submission>> {
        match self {
            Client::Vca(vca) => {
                let mut options = WaitOptions::default();
                options.timeout = time;
                vca.wait(id, &options, |_| {}).map(Some)
            }
            Client::Svv(svv) => Ok(svv.status(&[id])?.pop()),
        }
    }

    /// Finishes what the ledger holds unfinished.
    pub(crate) fn resume(&self, progress: impl FnMut(&Resumed)) -> ecoc::Result<Vec<Resumed>> {
        match self {
            Client::Vca(vca) => vca.resume(&CallOptions::default(), progress),
            Client::Svv(svv) => svv.resume(&CallOptions::default(), progress),
        }
    }
}

/// Opens a ledger that is there already: to ask about submissions is no reason to make one.
pub(crate) fn existing_ledger(path: &Path) -> Result<Ledger> {
    input::must_exist(path)?;
    Ok(Ledger::open(path)?)
}
