//! `ecoc submit`

use std::path::{Path, PathBuf};
use std::time::Duration;

use ecoc::{Authority, Error, ErrorKind, Family, Ledger, Profile, Receipt, Report};
use serde_json::{Value, json};

use super::for_each_file;
use crate::args::Format;
use crate::client::{Client, Receiver, TaxClass};
use crate::exit::Exit;
use crate::failure::Result;
use crate::input;
use crate::output::Output;
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
    tax: TaxClass,
    #[command(flatten)]
    settings: SettingOptions,
}

/// What became of one file.
enum Outcome {
    /// The authority has it; what the wait told comes with it.
    Taken(Box<Receipt>, Option<ecoc::Submission>),
    /// Not sent: the report says why.
    Invalid(Report),
    /// Refused, uncertain, or not sent.
    Failed(Error),
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let authority = Authority::from(args.authority);
    if authority != Authority::Svv && !args.tax.is_empty() {
        let words = format!("the tax classification is no concern of {authority}");
        return Err(Error::new(ErrorKind::InvalidArgument, words)
            .with_remedy("leave its options out")
            .into());
    }
    let ledger = args.ledger.as_ref().map(Ledger::open).transpose()?;
    let client = Client::new(authority, &args.settings, ledger.as_ref())?;
    let profile = if args.no_validate { None } else { Some(Profile::named(authority.name())?) };
    Ok(for_each_file(&args.files, out, |file, out| {
        let outcome = submit(file, &client, profile.as_ref(), args);
        match args.format {
            Format::Text => out.line(format!("{}: {}", file.display(), outcome.text()))?,
            Format::Json => out.json(&outcome.json(file, authority))?,
        }
        Ok(outcome.exit())
    }))
}

fn submit(file: &Path, client: &Client, profile: Option<&Profile>, args: &Args) -> Outcome {
    let taken = input::read(file).and_then(|xml| {
        if let Some(report) =
            profile.map(|profile| ecoc::validate(&xml, profile)).filter(|report| !report.is_valid())
        {
            return Ok(Outcome::Invalid(report));
        }
        let receipt = client.submit(&xml, &args.tax)?;
        let end = match args.wait {
            // What is final already needs no wait; and that it was taken stands, whatever becomes of the wait.
            Some(seconds) if !receipt.state.is_final() => {
                client.wait(&receipt.correlation_id, Duration::from_secs(seconds), |_| {}).ok().flatten()
            }
            _ => None,
        };
        Ok(Outcome::Taken(Box::new(receipt), end))
    });
    taken.unwrap_or_else(Outcome::Failed)
}

impl Outcome {
    fn exit(&self) -> Exit {
        match self {
            Outcome::Taken(receipt, end) => {
                words::verdict(end.as_ref().map_or(Some(receipt.state), |end| end.state))
            }
            Outcome::Invalid(_) => Exit::No,
            Outcome::Failed(error) => Exit::from(error),
        }
    }

    fn text(&self) -> String {
        match self {
            Outcome::Taken(receipt, None) => words::receipt(receipt),
            Outcome::Taken(receipt, Some(end)) => {
                format!("{}\n  {}", words::receipt(receipt), words::submission(end))
            }
            Outcome::Invalid(report) => format!("not sent: {report}"),
            Outcome::Failed(error) => words::failure(error),
        }
    }

    /// One line for every file: `file`, `authority`, `state`, and either the receipt's names or an `error`.
    fn json(&self, file: &Path, authority: Authority) -> Value {
        let mut line =
            json!({ "file": file.to_string_lossy(), "authority": authority.name(), "state": null });
        let mut put = |name: &str, value: Value| line[name] = value;
        match self {
            Outcome::Taken(receipt, end) => {
                if let Value::Object(fields) = receipt.to_json() {
                    fields.into_iter().for_each(|(name, value)| put(&name, value));
                }
                if let Some(end) = end {
                    put("state", end.state_name().into());
                    put("authority_state", end.authority_state.as_deref().into());
                }
                put("error", Value::Null);
            }
            Outcome::Invalid(report) => {
                let words = "the certificate has errors by the receiver's profile";
                let error = Error::new(ErrorKind::InvalidDocument, words).with_operation("submit");
                put("state", "invalid".into());
                put("findings", report.to_json(None)["findings"].take());
                put("error", error.to_json());
            }
            Outcome::Failed(error) => {
                put("state", failed_state(error).into());
                put("error", error.to_json());
            }
        }
        line
    }
}

/// Where a document stands after `error`, as the ledger spells it; nothing when it was never sent.
fn failed_state(error: &Error) -> Option<&'static str> {
    match error.family() {
        Family::Uncertain => Some("uncertain"),
        Family::Rejected => Some("rejected"),
        _ => None,
    }
}
