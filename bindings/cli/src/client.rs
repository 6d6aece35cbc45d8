//! The authority's client as a command uses it: by name, with the settings and the ledger that were given.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::time::Duration;

use clap::ValueEnum;
use ecoc::authority::{BatchOptions, CallOptions, Parcel, Resuming, SvvSubmitOptions, WaitOptions};
use ecoc::{Authority, Cancel, Error, ErrorKind, Ledger, Profile, Receipt, Submission, Svv, Vca};

use crate::failure::Result;
use crate::input;
use crate::output;
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
            Authority::Vca => Client::Vca(Vca::new(settings::load("vca", options)?)?),
            Authority::Svv => Client::Svv(Svv::new(settings::load("svv", options)?)?),
            other => {
                let words = format!("the command has no client of {other}");
                return Err(Error::new(ErrorKind::InvalidArgument, words).into());
            }
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
    pub(crate) fn authority(&self) -> Authority {
        match self {
            Client::Vca(_) => Authority::Vca,
            Client::Svv(_) => Authority::Svv,
        }
    }

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

    /// Hands documents in, several at a time; the results come in their order. An error in a document's place becomes its result.
    pub(crate) fn submit_many<'a>(
        &self,
        documents: impl Iterator<Item = ecoc::Result<Vec<u8>>> + 'a,
        tax: &'a TaxClass,
        options: &BatchOptions,
    ) -> Box<dyn Iterator<Item = ecoc::Result<Receipt>> + 'a> {
        match self {
            Client::Vca(vca) => Box::new(vca.submit_many(documents, options)),
            Client::Svv(svv) => {
                let parcel = |document: ecoc::Result<Vec<u8>>| match document {
                    Ok(xml) => Parcel::new(xml, tax.options()),
                    fault => Parcel::from(fault),
                };
                Box::new(svv.submit_many(documents.map(parcel), options))
            }
        }
    }

    /// Where submissions stand, in the order asked for.
    pub(crate) fn status(&self, ids: &[&str], cancel: &Cancel) -> ecoc::Result<Vec<Submission>> {
        match self {
            Client::Vca(vca) => {
                let mut options = CallOptions::default();
                // Thousands take a while, and each question may have to be repeated.
                options.deadline = Some(Duration::from_secs(3600));
                options.cancel = cancel.clone();
                vca.status_with(ids, &options)
            }
            Client::Svv(svv) => svv.status(ids),
        }
    }

    /// Asks about all of them until each is final or the time is up: what is known then, by id, and what ended it before. SVV's answer
    /// is final from the beginning.
    pub(crate) fn follow(
        &self,
        ids: &[&str],
        time: Duration,
        cancel: &Cancel,
    ) -> (HashMap<String, Submission>, Option<Error>) {
        let mut known = HashMap::new();
        let Client::Vca(vca) = self else { return (known, None) };
        if ids.is_empty() {
            return (known, None);
        }
        let mut options = WaitOptions::default();
        (options.timeout, options.cancel) = (time, cancel.clone());
        let ended =
            vca.wait_many(ids, &options, |now| _ = known.insert(now.correlation_id.clone(), now.clone()));
        (known, ended.err())
    }

    /// Takes up what the ledger holds unfinished, several at a time.
    pub(crate) fn resume_many(&self, options: &BatchOptions) -> ecoc::Result<Resuming> {
        match self {
            Client::Vca(vca) => vca.resume_many(options),
            Client::Svv(svv) => svv.resume_many(options),
        }
    }
}

/// How many submissions are in work at a time.
#[derive(clap::Args, Clone, Copy, Debug)]
pub(crate) struct Jobs {
    /// How many are in sending at a time, from 1 to 256
    #[arg(long, short, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: u16,
}

impl Jobs {
    pub(crate) fn options(self, cancel: &Cancel) -> BatchOptions {
        let mut options = BatchOptions::default().with_concurrency(self.jobs.into());
        options.cancel = cancel.clone();
        options
    }
}

/// Opens a ledger that is there already: to ask about submissions is no reason to make one.
pub(crate) fn existing_ledger(path: &Path) -> Result<Ledger> {
    input::must_exist(path)?;
    if std::fs::metadata(path).is_ok_and(|file| file.len() == 0) {
        let words = format!("the ledger {} is empty, not even a new one", path.display());
        let remedy = "check the name; if it held submissions, take it from a backup before anything is sent";
        return Err(Error::new(ErrorKind::LedgerDamaged, words).with_remedy(remedy).into());
    }
    Ok(Ledger::open(path)?)
}

/// Says what is open at other environments than the client's, which its settings do not reach; whether there is any.
pub(crate) fn say_elsewhere(ledger: &Ledger, client: &Client) -> Result<bool> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for entry in ledger.unfinished(Some(client.authority()), None)? {
        if entry.environment != client.environment() {
            *counts.entry(entry.environment).or_default() += 1;
        }
    }
    for (environment, count) in &counts {
        output::say(format!(
            "ecoc: not final at {} {environment}: {count}; call this with the settings of that environment, too",
            client.authority()
        ));
    }
    Ok(!counts.is_empty())
}
