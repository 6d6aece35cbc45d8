//! `ecoc validate`

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use ecoc::{Profile, Schema};

use super::for_each_file;
use crate::args::Format;
use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::Output;

/// Check certificates and list every fault with its place and remedy
///
/// A file that is empty or no XML is invalid, too. Several files are all checked; the worst verdict is the exit code.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// Whose demands to check: eu (2.0, EU schema), vca (2.0, with the GB codes), svv (1.x), schema (any version, its schema alone)
    #[arg(long, value_enum, default_value_t = Receiver::Eu)]
    profile: Receiver,
    /// Check against this official XSD file instead of a schema that is built in
    #[arg(long, value_name = "FILE.xsd", conflicts_with = "profile")]
    schema: Option<PathBuf>,
    /// Waive the one finding that a 2.0 certificate is not signed yet
    #[arg(long)]
    unsigned: bool,
    /// How to print the reports
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// IVI files; - is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// The profiles by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Receiver {
    Eu,
    Vca,
    Svv,
    Schema,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let profile = profile(args)?.unsigned(args.unsigned);
    Ok(for_each_file(&args.files, out, |file, out| check(file, &profile, args.format, out)))
}

fn profile(args: &Args) -> Result<Profile> {
    if let Some(path) = &args.schema {
        return Ok(Profile::of_schema(Schema::from_xsd(&input::read(path)?).about(path)?));
    }
    let name = args.profile.to_possible_value();
    Ok(Profile::named(name.as_ref().map_or("eu", |name| name.get_name()))?)
}

fn check(file: &Path, profile: &Profile, format: Format, out: &mut Output) -> Result<Exit> {
    let bytes = input::read(file)?;
    let report = ecoc::validate(&bytes, profile);
    let name = file.to_string_lossy();
    match format {
        Format::Text => out.line(format!("{name}: {report}"))?,
        Format::Json => out.json(&report.to_json(Some(&name)))?,
    }
    Ok(Exit::from_verdict(report.is_valid()))
}
