//! `ecoc ledger`

use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};
use ecoc::excerpt::one_line;
use ecoc::ledger::{Checked, Entry, Event, ExportFormat, ExportOptions, Pruned, Query, Retention, State};
use ecoc::{Authority, Ledger};
use serde_json::json;

use crate::client::{Receiver, existing_ledger};
use crate::exit::Exit;
use crate::failure::Result;
use crate::output::{Format, Output};

/// List the journal of submissions, oldest first; check it, prune it
///
/// All filters that are given must hold. A time has its zone, such as 2026-07-01T12:00:00Z; a date alone means its beginning in UTC.
#[derive(clap::Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    list: List,
}

#[derive(Subcommand, Debug)]
enum Action {
    Check(Check),
    Prune(Prune),
    Document(Document),
}

#[derive(clap::Args, Debug)]
struct List {
    /// Journal of submissions
    #[arg(long, value_name = "FILE", required = true)]
    ledger: Option<PathBuf>,
    /// Only submissions to this authority
    #[arg(long, value_enum)]
    authority: Option<Receiver>,
    /// Only submissions of this vehicle
    #[arg(long)]
    vin: Option<String>,
    /// Only submissions of the document with this reference id (IviReferenceId)
    #[arg(long, value_name = "ID")]
    reference: Option<String>,
    /// Only the submission with this correlation id
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// Only submissions in this state; may be given several times
    #[arg(long, value_parser = State::ALL.iter().map(|state| state.name()).collect::<Vec<_>>())]
    state: Vec<String>,
    /// Only submissions that last changed at this time or later
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// Only submissions that last changed before this time
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
    /// Only submissions that were written down at this time or later
    #[arg(long, value_name = "TIME")]
    created_since: Option<String>,
    /// Only submissions that were written down before this time
    #[arg(long, value_name = "TIME")]
    created_until: Option<String>,
    /// Every step of each as well; with json also parameters and receipt
    #[arg(long)]
    history: bool,
    /// How to print the submissions
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    format: ListFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ListFormat {
    /// For people
    Text,
    /// One JSON object per line
    Json,
    /// CSV with a header (RFC 4180, UTF-8), safe to open in a spreadsheet
    Csv,
}

/// Check the whole file: structure, digests of all documents, states against history
///
/// Exit code 0: sound; 1: something is wrong.
#[derive(clap::Args, Debug)]
struct Check {
    /// Journal of submissions
    #[arg(long, value_name = "FILE")]
    ledger: PathBuf,
    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Take out final submissions that are old, and make the file smaller
///
/// What failed, was rejected or deleted goes without a trace. Of what has succeeded one line stays, so that it is never sent twice;
/// its document, history and receipt go. What is not final stays whole. `ecoc ledger --until TIME` lists them beforehand.
#[derive(clap::Args, Debug)]
struct Prune {
    /// Journal of submissions
    #[arg(long, value_name = "FILE")]
    ledger: PathBuf,
    /// Keep what has changed within this many days
    #[arg(long, value_name = "N")]
    days: u32,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Take the document of a submission out, byte for byte as it was sent
#[derive(clap::Args, Debug)]
struct Document {
    /// Journal of submissions
    #[arg(long, value_name = "FILE")]
    ledger: PathBuf,
    /// File to write; standard output when absent
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Correlation id, from `ecoc submit` or `ecoc ledger`
    #[arg(value_name = "ID")]
    id: String,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    match &args.action {
        None => list(&args.list, out),
        Some(Action::Check(args)) => check(args, out),
        Some(Action::Prune(args)) => prune(args, out),
        Some(Action::Document(args)) => document(args, out),
    }
}

fn list(args: &List, out: &mut Output) -> Result<Exit> {
    let query = query(args)?;
    let ledger = existing_ledger(args.ledger.as_deref().unwrap_or(Path::new("")))?;
    let form = match args.format {
        ListFormat::Text => return text(&ledger, &query, args.history, out),
        ListFormat::Json => ExportFormat::Json,
        ListFormat::Csv => ExportFormat::Csv,
    };
    for lines in ledger.export(&query, &ExportOptions::new(form).with_history(args.history)) {
        out.bytes(lines?.as_bytes())?;
    }
    Ok(Exit::Yes)
}

/// By way of JSON, so that the words for what is wrong are those of every language.
fn query(args: &List) -> Result<Query> {
    Ok(Query::from_json(&json!({
        "authority": args.authority.map(|receiver| Authority::from(receiver).name()),
        "vin": args.vin,
        "reference": args.reference,
        "correlation_id": args.id,
        "state": args.state,
        "since": args.since,
        "until": args.until,
        "created_since": args.created_since,
        "created_until": args.created_until,
    }))?)
}

fn text(ledger: &Ledger, query: &Query, history: bool, out: &mut Output) -> Result<Exit> {
    for entry in ledger.entries(query) {
        let entry = entry?;
        out.line(line(&entry))?;
        if history {
            for event in ledger.history(&entry.correlation_id)? {
                out.line(step(&event))?;
            }
        }
    }
    Ok(Exit::Yes)
}

/// When, who, where it stands, which vehicle, which document; then the authority's code and words where there are any.
fn line(entry: &Entry) -> String {
    let unknown = || "-".to_owned();
    let mut text = format!(
        "{}  {}  {:<10}  {:<17}  {}",
        entry.updated_at,
        entry.authority,
        entry.state.name(),
        entry.vin.clone().unwrap_or_else(unknown),
        entry.reference.clone().unwrap_or_else(unknown),
    );
    words(&mut text, [&entry.authority_state, &entry.code, &entry.message]);
    one_line(&text).into_owned()
}

fn step(event: &Event) -> String {
    let mut text = format!("  {}  {:<10}", event.at, event.state.name());
    words(&mut text, [&event.authority_state, &event.code, &event.message]);
    one_line(&text).into_owned()
}

fn words(text: &mut String, words: [&Option<String>; 3]) {
    for words in words.into_iter().flatten() {
        text.push_str("  ");
        text.push_str(words);
    }
}

fn check(args: &Check, out: &mut Output) -> Result<Exit> {
    let checked = existing_ledger(&args.ledger)?.check()?;
    out.result(args.format, || findings(&checked), || checked.to_json())?;
    Ok(Exit::from_verdict(checked.is_sound()))
}

fn findings(checked: &Checked) -> String {
    let verdict = if checked.is_sound() { "sound" } else { "unsound" };
    let mut text = format!("{verdict}: {} submissions, {} documents", checked.submissions, checked.documents);
    if checked.to_resume > 0 {
        text.push_str(&format!("; {} wait for `ecoc resume`", checked.to_resume));
    }
    for fault in &checked.faults {
        text.push_str(&format!("\n  {fault}"));
    }
    if !checked.is_sound() {
        text.push_str("\n  Keep the file as it is, go on with a backup, and ask the authority about what the backup lacks.");
    }
    text
}

fn prune(args: &Prune, out: &mut Output) -> Result<Exit> {
    let pruned = existing_ledger(&args.ledger)?.prune(&Retention::days(args.days))?;
    out.result(args.format, || gone(&pruned), || pruned.to_json())?;
    Ok(Exit::Yes)
}

fn gone(pruned: &Pruned) -> String {
    format!(
        "{} removed, {} reduced to a line each, {} documents gone; the file is {} KiB smaller",
        pruned.removed,
        pruned.reduced,
        pruned.documents,
        pruned.freed >> 10
    )
}

fn document(args: &Document, out: &mut Output) -> Result<Exit> {
    let bytes = existing_ledger(&args.ledger)?.document(&args.id)?;
    out.save(args.output.as_deref(), &bytes, &[&args.ledger])?;
    Ok(Exit::Yes)
}
