//! `ecoc submit`

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ecoc::ledger::State;
use ecoc::{Authority, Error, ErrorKind, Family, Identity, Ledger, Profile, Receipt, Report, Submission};
use serde_json::{Value, json};

use super::for_each_file;
use crate::client::{Client, Receiver, TaxClass};
use crate::exit::Exit;
use crate::failure::Result;
use crate::input;
use crate::output::{self, Format, Output};
use crate::rule_options::RuleOptions;
use crate::settings::SettingOptions;
use crate::words;

/// Hand signed certificates to the authority, byte for byte
///
/// Each file is checked by the authority's profile first, and one with errors is not sent. With a ledger a certificate is sent once,
/// whatever happens in between; without one a lost answer stays uncertain.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Who gets them
    #[arg(long, value_enum)]
    authority: Receiver,
    /// Journal of submissions; made when absent
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// Send without checking first
    #[arg(long)]
    no_validate: bool,
    /// Wait at most this long for each to be processed (vca; SVV's answer is final)
    #[arg(long, value_name = "SECONDS")]
    wait: Option<u64>,
    /// How to print the outcomes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Signed IVI files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    rules: RuleOptions,
    #[command(flatten)]
    tax: TaxClass,
    #[command(flatten)]
    settings: SettingOptions,
}

/// What became of one file.
enum Outcome {
    /// The authority has it. With the receipt come the report of the check before, and what the wait told.
    Taken(Box<Receipt>, Option<Report>, Option<Submission>),
    /// Not sent: the report says why.
    Invalid(Report),
    /// Refused, uncertain, or not sent; the state is the ledger's, or what the error says.
    Failed(Error, Option<&'static str>),
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let authority = Authority::from(args.authority);
    if authority != Authority::Svv && !args.tax.is_empty() {
        let words = format!("the tax classification is no concern of {authority}");
        return Err(Error::new(ErrorKind::InvalidArgument, words)
            .with_remedy("leave its options out")
            .into());
    }
    let client = Client::new(authority, &args.settings)?;
    let ledger = args.ledger.as_ref().map(Ledger::open).transpose()?;
    let client = client.with_ledger(ledger.as_ref());
    let profile = args.rules.apply(client.profile().clone())?;
    if args.files.len() == 1 {
        out.wait_for(authority);
    }
    Ok(for_each_file(&args.files, out, |file, out| {
        let xml = input::read(file);
        let identity = xml.as_deref().ok().and_then(|xml| Identity::of(xml).ok());
        let outcome = xml.map_or_else(Outcome::unsent, |xml| submit(&xml, &client, &profile, args, out));
        let outcome = outcome.noted_in(ledger.as_ref());
        let text = || format!("{}: {}", file.display(), outcome.text());
        let printed = out.result(args.format, text, || outcome.json(file, authority, identity));
        if printed.is_err() {
            // The document may be gone already, so what became of it must be said somewhere.
            output::say(text());
        }
        printed?;
        Ok(outcome.exit())
    }))
}

fn submit(xml: &[u8], client: &Client, profile: &Profile, args: &Args, out: &Output) -> Outcome {
    let report = (!args.no_validate).then(|| ecoc::validate(xml, profile));
    if let Some(report) = report.as_ref().filter(|report| !report.is_valid()) {
        return Outcome::Invalid(report.clone());
    }
    let receipt = match client.submit(xml, &args.tax) {
        Ok(receipt) => receipt,
        Err(error) => return Outcome::unsent(error),
    };
    let end = match args.wait {
        Some(seconds) if !receipt.state.is_final() => {
            let waited = client.wait(&receipt.correlation_id, Duration::from_secs(seconds));
            // That it was taken stands, whatever becomes of the wait.
            waited.map_err(|error| out.aside(|| output::complain(&error.into()))).ok().flatten()
        }
        _ => None,
    };
    Outcome::Taken(Box::new(receipt), report, end)
}

impl Outcome {
    /// An error, before the ledger is asked.
    fn unsent(error: Error) -> Outcome {
        let state = match error.family() {
            Family::Uncertain => Some(State::Uncertain.name()),
            Family::Rejected => Some(State::Rejected.name()),
            _ => None,
        };
        Outcome::Failed(error, state)
    }

    /// With a ledger it knows better: what could not be sent is queued there.
    fn noted_in(self, ledger: Option<&Ledger>) -> Outcome {
        match (self, ledger) {
            (Outcome::Failed(error, state), Some(ledger)) => {
                let entry = error.correlation_id().and_then(|id| ledger.by_correlation_id(id).ok().flatten());
                let state = entry.map(|entry| entry.state.name()).or(state);
                Outcome::Failed(error, state)
            }
            (outcome, _) => outcome,
        }
    }

    fn exit(&self) -> Exit {
        match self {
            Outcome::Taken(receipt, _, end) => {
                words::verdict(end.as_ref().map_or(Some(receipt.state), |end| end.state))
            }
            Outcome::Invalid(_) => Exit::No,
            Outcome::Failed(error, _) => Exit::from(error),
        }
    }

    fn text(&self) -> String {
        match self {
            Outcome::Taken(receipt, report, end) => {
                let mut text = words::receipt(receipt);
                for finding in report.iter().flat_map(Report::findings) {
                    let _ = write!(text, "\n  {finding}");
                }
                if let Some(end) = end {
                    let _ = write!(text, "\n  {}", words::submission(end));
                }
                text
            }
            Outcome::Invalid(report) => format!("not sent: {report}"),
            Outcome::Failed(error, Some("queued")) => {
                format!("{}\n  the ledger has it queued: `ecoc resume` sends it", words::failure(error))
            }
            Outcome::Failed(error, _) => words::failure(error),
        }
    }

    /// One line for every file, with the receipt's names where there is one; `state` is null for what was not sent, and `error` for what
    /// was taken.
    fn json(&self, file: &Path, authority: Authority, identity: Option<Identity>) -> Value {
        let (reference, vin) = identity.map(|identity| (identity.reference, identity.vin)).unzip();
        let mut line = json!({
            "file": file.to_string_lossy(), "authority": authority.name(), "reference": reference, "vin": vin.flatten(), "state": null,
            "error": null,
        });
        let mut put = |name: &str, value: Value| line[name] = value;
        match self {
            Outcome::Taken(receipt, report, end) => {
                if let Value::Object(fields) = receipt.to_json() {
                    fields.into_iter().for_each(|(name, value)| put(&name, value));
                }
                if let Some(report) = report {
                    put("findings", report.to_json(None)["findings"].take());
                }
                if let Some(end) = end {
                    put("state", end.state_name().into());
                    put("authority_state", end.authority_state.as_deref().into());
                }
            }
            Outcome::Invalid(report) => {
                let words = "the certificate has errors by the receiver's profile, so it was not sent";
                let error = Error::new(ErrorKind::InvalidDocument, words)
                    .with_remedy("correct what the findings name");
                put("findings", report.to_json(None)["findings"].take());
                put("error", error.with_operation("submit").to_json());
            }
            Outcome::Failed(error, state) => {
                put("correlation_id", error.correlation_id().into());
                put("state", (*state).into());
                put("error", error.to_json());
            }
        }
        line
    }
}
