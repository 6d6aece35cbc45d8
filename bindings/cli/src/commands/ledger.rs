//! `ecoc ledger`

use std::path::PathBuf;

use ecoc::ledger::{Entry, Query};

use crate::client::existing_ledger;
use crate::exit::Exit;
use crate::failure::Result;
use crate::output::{Format, Output};

/// List the journal of submissions, oldest first
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// Journal of submissions
    #[arg(long, value_name = "FILE")]
    ledger: PathBuf,
    /// How to print the submissions
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    for entry in existing_ledger(&args.ledger)?.entries(&Query::default()) {
        let entry = entry?;
        out.result(args.format, || text(&entry), || entry.to_json())?;
    }
    Ok(Exit::Yes)
}

/// When, who, where it stands, which vehicle, which document; then the authority's code and words where there are any.
fn text(entry: &Entry) -> String {
    let unknown = || "-".to_owned();
    let mut text = format!(
        "{}  {}  {:<10}  {:<17}  {}",
        entry.updated_at,
        entry.authority,
        entry.state.name(),
        entry.vin.clone().unwrap_or_else(unknown),
        entry.reference.clone().unwrap_or_else(unknown),
    );
    for words in [&entry.authority_state, &entry.code, &entry.message].into_iter().flatten() {
        text.push_str("  ");
        text.push_str(words);
    }
    text
}
