//! `ecoc status`

use std::path::PathBuf;
use std::time::{Duration, Instant};

use ecoc::{Authority, Error, ErrorKind, Ledger, Submission};

use crate::args::Format;
use crate::client::{Client, Receiver, existing_ledger};
use crate::exit::Exit;
use crate::failure::Result;
use crate::output::Output;
use crate::settings::SettingOptions;
use crate::words;

/// Ask where submissions stand
///
/// Without ids, and with a ledger, about all that are not final. SVV has no call for it: its submissions stand as the ledger has them.
/// Exit code 0: each is on its way, or has succeeded; 1: one failed, was refused or is unknown.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Whom to ask; needed with ids and no ledger
    #[arg(long, value_enum)]
    authority: Option<Receiver>,
    /// Journal of submissions
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// Ask again until each is final, at most this long
    #[arg(long, value_name = "SECONDS")]
    wait: Option<u64>,
    /// How to print the answers
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Correlation ids, from `ecoc submit`
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    #[command(flatten)]
    settings: SettingOptions,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let ledger = args.ledger.as_deref().map(existing_ledger).transpose()?;
    let mut worst = Exit::Yes;
    for (authority, ids) in questions(args, ledger.as_ref())? {
        let client = Client::new(authority, &args.settings, ledger.as_ref())?;
        for submission in answers(&client, &ids, args)? {
            match args.format {
                Format::Text => out.line(words::submission(&submission))?,
                Format::Json => out.json(&submission.to_json())?,
            }
            worst = worst.max(words::verdict(submission.state));
        }
    }
    Ok(worst)
}

/// Whom to ask about which ids.
fn questions(args: &Args, ledger: Option<&Ledger>) -> Result<Vec<(Authority, Vec<String>)>> {
    let wanted = args.authority.map(Authority::from);
    let Some(ledger) = ledger else {
        return match (wanted, args.ids.is_empty()) {
            (Some(authority), false) => Ok(vec![(authority, args.ids.clone())]),
            (_, true) => {
                Err(missing("neither ids nor a ledger are given", "name correlation ids, or a --ledger"))
            }
            (None, false) => {
                Err(missing("no authority is given", "say --authority vca, or name the --ledger"))
            }
        };
    };
    let mut questions: Vec<(Authority, Vec<String>)> = Vec::new();
    let mut ask = |authority: Authority, id: String| match questions
        .iter_mut()
        .find(|(known, _)| *known == authority)
    {
        Some((_, ids)) => ids.push(id),
        None => questions.push((authority, vec![id])),
    };
    for id in &args.ids {
        let entry = ledger.by_correlation_id(id)?;
        match wanted.or(entry.map(|entry| entry.authority)) {
            Some(authority) => ask(authority, id.clone()),
            None => return Err(unknown(id)),
        }
    }
    if args.ids.is_empty() {
        for entry in ledger.unfinished(wanted, None)? {
            ask(entry.authority, entry.correlation_id);
        }
    }
    Ok(questions)
}

fn answers(client: &Client, ids: &[String], args: &Args) -> Result<Vec<Submission>> {
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut submissions = client.status(&ids)?;
    if let Some(seconds) = args.wait {
        let end = Instant::now() + Duration::from_secs(seconds);
        for submission in submissions.iter_mut().filter(|submission| !submission.is_final()) {
            let left = end.saturating_duration_since(Instant::now());
            if let Some(last) = client.wait(&submission.correlation_id, left, |_| {})? {
                *submission = last;
            }
        }
    }
    Ok(submissions)
}

fn missing(words: &str, remedy: &str) -> crate::failure::Failure {
    Error::new(ErrorKind::InvalidArgument, words).with_remedy(remedy).into()
}

fn unknown(id: &str) -> crate::failure::Failure {
    Error::new(ErrorKind::NotInLedger, format!("the ledger has no submission {id}"))
        .with_remedy("check the id; with --authority the authority itself is asked")
        .into()
}
