//! `ecoc validate`

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use ecoc::{Error, ErrorKind, IviFamily as Family, Profile, Schema};

use super::for_each_file;
use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::{Format, Output};
use crate::rule_options::RuleOptions;

/// Check certificates and list every fault with its place and remedy
///
/// A file that is empty or no XML is invalid, too. Several files are all checked; the worst verdict is the exit code.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// Whose demands to check: eu (2.0, EU schema), vca (2.0, with the GB codes), svv (1.x), schema (any version, its schema alone)
    #[arg(long, value_parser = PossibleValuesParser::new(Profile::NAMES), default_value = "eu")]
    profile: String,
    /// Take documents of this IVI family instead of the profile's own: 1.x or 2.0
    #[arg(long, value_parser = family, conflicts_with = "schema")]
    ivi: Option<Family>,
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
    #[command(flatten)]
    rules: RuleOptions,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let profile = profile(args)?.unsigned(args.unsigned);
    Ok(for_each_file(&args.files, out, |file, out| check(file, &profile, args.format, out)))
}

fn profile(args: &Args) -> Result<Profile> {
    let profile = match &args.schema {
        Some(path) => Profile::of_schema(schema(&input::read(path)?).about(path)?),
        None => Profile::named(&args.profile)?,
    };
    let profile = match args.ivi {
        Some(family) => profile.family(family),
        None => profile,
    };
    if args.schema.is_some() && !args.rules.is_empty() {
        let words = "content rules speak of the schemas that are built in, not of one from a file";
        return Err(Error::new(ErrorKind::InvalidArgument, words)
            .with_remedy("leave out --schema, or --rules and --severity")
            .into());
    }
    args.rules.apply(profile)
}

fn family(text: &str) -> std::result::Result<Family, String> {
    match text {
        "1.x" => Ok(Family::V1),
        "2.0" => Ok(Family::V2),
        _ => Err("the IVI families are 1.x and 2.0".to_owned()),
    }
}

/// A schema file that is no XML is a fault of the call, not of a certificate.
fn schema(xsd: &[u8]) -> ecoc::Result<Schema> {
    Schema::from_xsd(xsd).map_err(|error| match error.kind() {
        ErrorKind::InvalidSchema | ErrorKind::UnsupportedSchema => error,
        _ => Error::new(ErrorKind::InvalidSchema, error.message()).with_remedy("name an XSD file of the IVI"),
    })
}

fn check(file: &Path, profile: &Profile, format: Format, out: &mut Output) -> Result<Exit> {
    let bytes = input::read(file)?;
    let report = ecoc::validate(&bytes, profile);
    let name = file.to_string_lossy();
    out.result(format, || format!("{name}: {report}"), || report.to_json(Some(&name)))?;
    Ok(Exit::from_verdict(report.is_valid()))
}
