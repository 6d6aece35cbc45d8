//! `ecoc correction`

use std::path::{Path, PathBuf};

use clap::Subcommand;
use ecoc::{Ivi, validate_correction};
use serde_json::Value;

use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::{self, Format, Output};

/// Start the correction of a certificate, or check one against what it corrects
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    Next(Next),
    Check(Check),
}

/// Write the next version of a certificate: the same data with a new reference id, the next version number and the time now
///
/// It is unsigned: change what was wrong, then sign it. To send a certificate again after a technical failure, send it unchanged.
#[derive(clap::Args, Debug)]
struct Next {
    /// Where the document goes; standard output when absent or -
    #[arg(short, long, value_name = "NEW.xml")]
    output: Option<PathBuf>,
    /// The certificate to correct; - is standard input
    #[arg(value_name = "OLD.xml")]
    old: PathBuf,
}

/// Check a correction against the certificate that it corrects
///
/// Only the pair is checked: version number, reference id, date-time, VIN, schema version, approval. The new certificate by itself is
/// for `ecoc validate`.
#[derive(clap::Args, Debug)]
struct Check {
    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The certificate that was sent
    #[arg(value_name = "OLD.xml")]
    old: PathBuf,
    /// The correction
    #[arg(value_name = "NEW.xml")]
    new: PathBuf,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    match &args.action {
        Action::Next(args) => next(args, out),
        Action::Check(args) => check(args, out),
    }
}

fn next(args: &Next, out: &mut Output) -> Result<Exit> {
    let old = Ivi::parse(&input::read(&args.old)?).about(&args.old)?;
    let new = old.correction().about(&args.old)?;
    out.save(args.output.as_deref(), &new.to_xml(), &[&args.old])?;
    output::say("the correction is unsigned: change what was wrong, then sign it");
    Ok(Exit::Yes)
}

fn check(args: &Check, out: &mut Output) -> Result<Exit> {
    let report = validate_correction(&input::read(&args.old)?, &input::read(&args.new)?);
    let (old, new) = (name(&args.old), name(&args.new));
    let json = || {
        let mut object = report.to_json(Some(&new));
        if let Value::Object(fields) = &mut object {
            fields.insert("corrects".into(), old.as_str().into());
        }
        object
    };
    out.result(args.format, || format!("{new}: {report}"), json)?;
    Ok(Exit::from_verdict(report.is_valid()))
}

fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
