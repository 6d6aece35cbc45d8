//! `ecoc status`

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use ecoc::ledger::Entry;
use ecoc::{Authority, Cancel, Error, ErrorKind, Ledger, Submission};

use crate::client::{Client, Receiver, existing_ledger, say_elsewhere};
use crate::exit::Exit;
use crate::failure::{Failure, Result};
use crate::interrupt;
use crate::output::{self, Format, Output};
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
    let cancel = interrupt::switch();
    let (mut worst, mut silent) = (Exit::Yes, true);
    for (authority, ids) in questions(args, ledger.as_ref())? {
        let client = Client::new(authority, &args.settings)?.with_ledger(ledger.as_ref());
        out.wait_for(authority);
        let ids = match (&ledger, ids) {
            (Some(ledger), None) => {
                silent &= !say_elsewhere(ledger, &client)?;
                unfinished(ledger, authority, client.environment())?
            }
            (_, ids) => ids.unwrap_or_default(),
        };
        let (submissions, ended) = answers(&client, &ids, args, &cancel)?;
        for mut submission in submissions {
            if let Some(ledger) = &ledger {
                complete(&mut submission, ledger, &client)?;
            }
            out.result(args.format, || words::submission(&submission), || submission.to_json())?;
            worst = worst.max(words::verdict(submission.state));
            silent = false;
        }
        if let Some(error) = ended {
            worst = worst.max(Exit::from(&error));
            out.aside(|| output::complain(&error.into()));
        }
    }
    out.end();
    if silent && args.format == Format::Text {
        output::say("ecoc: nothing to ask about: every submission in the ledger is final");
    }
    Ok(worst)
}

/// Whom to ask, and about which ids; `None` is all that are not final.
fn questions(args: &Args, ledger: Option<&Ledger>) -> Result<Vec<(Authority, Option<Vec<String>>)>> {
    let wanted = args.authority.map(Authority::from);
    let by_id = |id: &String| match (wanted, ledger) {
        (Some(authority), _) => Ok(authority),
        (None, Some(ledger)) => Ok(ledger.by_correlation_id(id)?.ok_or_else(|| unknown(id))?.authority),
        (None, None) => Err(usage("no authority is given", "say --authority vca, or name the --ledger")),
    };
    let mut questions: BTreeMap<Authority, Option<Vec<String>>> = BTreeMap::new();
    for id in &args.ids {
        questions.entry(by_id(id)?).or_default().get_or_insert_default().push(id.clone());
    }
    if args.ids.is_empty() {
        let ledger =
            ledger.ok_or_else(|| usage("neither ids nor a ledger are given", "name ids, or a --ledger"))?;
        for entry in ledger.unfinished(wanted, None)? {
            questions.insert(entry.authority, None);
        }
    }
    Ok(questions.into_iter().collect())
}

fn unfinished(ledger: &Ledger, authority: Authority, environment: &str) -> Result<Vec<String>> {
    let entries = ledger.unfinished(Some(authority), Some(environment))?;
    Ok(entries.into_iter().map(|entry| entry.correlation_id).collect())
}

/// Where they stand, and what ended the wait before its time.
fn answers(
    client: &Client,
    ids: &[String],
    args: &Args,
    cancel: &Cancel,
) -> Result<(Vec<Submission>, Option<Error>)> {
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut submissions = client.status(&ids, cancel)?;
    let Some(seconds) = args.wait else { return Ok((submissions, None)) };
    let open = submissions.iter().filter(|submission| !submission.is_final());
    let open: Vec<&str> = open.map(|submission| submission.correlation_id.as_str()).collect();
    let (mut news, ended) = client.follow(&open, Duration::from_secs(seconds), cancel);
    for submission in &mut submissions {
        if let Some(last) = news.remove(&submission.correlation_id) {
            *submission = last;
        }
    }
    Ok((submissions, ended))
}

/// Adds what the ledger knows: the document, and the state of what the authority does not show.
fn complete(submission: &mut Submission, ledger: &Ledger, client: &Client) -> Result<()> {
    let ours =
        |entry: &Entry| entry.authority == submission.authority && entry.environment == client.environment();
    if let Some(entry) = ledger.by_correlation_id(&submission.correlation_id)?.filter(ours) {
        submission.reference = submission.reference.take().or(entry.reference);
        submission.vin = submission.vin.take().or(entry.vin);
        if submission.state.is_none() {
            (submission.state, submission.from_ledger) = (Some(entry.state), true);
        }
    }
    Ok(())
}

fn usage(words: &str, remedy: &str) -> Failure {
    Error::new(ErrorKind::InvalidArgument, words).with_remedy(remedy).into()
}

fn unknown(id: &str) -> Error {
    Error::new(ErrorKind::NotInLedger, format!("the ledger has no submission {id}"))
        .with_remedy("check the id; with --authority the authority itself is asked")
}
