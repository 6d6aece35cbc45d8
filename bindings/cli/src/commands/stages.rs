//! `ecoc stages`

use std::path::PathBuf;

use clap::Subcommand;
use ecoc::{Combined, Ivi, NextStage, combine, validate_stages};
use serde_json::Value;

use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::{self, Format, Output};

/// Multi-stage vehicles: start the next stage, check a chain of stages, or combine it
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    Next(Next),
    Check(Check),
    Combine(Combine),
}

/// Write the first document of the vehicle's next stage
///
/// VIN and vehicle data are kept, every table whole; the previous stage's approval number, type, variant and version are filled in. What
/// is the new manufacturer's to give comes from --data, or is left empty for `ecoc validate` to ask for. The document is unsigned:
/// give what the stage changed, then sign it.
#[derive(clap::Args, Debug)]
struct Next {
    /// Data of the stage, JSON: approval_number, approval_date, vehicle_type, variant, version, completion (I or V),
    /// manufacture_date, manufacturer {name, address_line_1, address_line_2, address_line_3, place, country}
    #[arg(long, value_name = "STAGE.json")]
    data: Option<PathBuf>,
    /// Where the document goes; standard output when absent or -
    #[arg(short, long, value_name = "NEXT.xml")]
    output: Option<PathBuf>,
    /// The certificate of the stage before; - is standard input
    #[arg(value_name = "STAGE.xml")]
    stage: PathBuf,
}

/// Check the certificates of one vehicle's stages against one another
///
/// Only the chain is checked: VIN, stage numbers, the previous stage's data, stages of completion, tables. Each certificate by itself is
/// for `ecoc validate`.
#[derive(clap::Args, Debug)]
struct Check {
    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The certificates in the order of the stages
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Show the vehicle as it stands after all stages, with the stage that each value comes from
#[derive(clap::Args, Debug)]
struct Combine {
    /// How to print the vehicle
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The certificates of the stages, in any order
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    match &args.action {
        Action::Next(args) => next(args, out),
        Action::Check(args) => check(args, out),
        Action::Combine(args) => combined(args, out),
    }
}

fn next(args: &Next, out: &mut Output) -> Result<Exit> {
    let stage = match &args.data {
        Some(path) => data(&input::read(path)?).about(path)?,
        None => NextStage::default(),
    };
    let document = Ivi::parse(&input::read(&args.stage)?).about(&args.stage)?;
    let next = document.next_stage(&stage).about(&args.stage)?;
    let mut inputs = vec![args.stage.as_path()];
    inputs.extend(args.data.as_deref());
    out.save(args.output.as_deref(), &next.to_xml(), &inputs)?;
    output::say("the document is unsigned: give what the stage changed, then sign it");
    Ok(Exit::Yes)
}

fn data(json: &[u8]) -> ecoc::Result<NextStage> {
    NextStage::from_json(&ecoc::json::parse(json)?)
}

fn check(args: &Check, out: &mut Output) -> Result<Exit> {
    let documents = args.files.iter().map(|file| input::read(file)).collect::<ecoc::Result<Vec<_>>>()?;
    let report = validate_stages(&documents.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let names: Vec<String> = args.files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
    let json = || {
        let mut object = report.to_json(None);
        if let Value::Object(fields) = &mut object {
            fields.insert("files".into(), names.as_slice().into());
        }
        object
    };
    out.result(args.format, || format!("{}: {report}", names.join(", ")), json)?;
    Ok(Exit::from_verdict(report.is_valid()))
}

fn combined(args: &Combine, out: &mut Output) -> Result<Exit> {
    let read = |file: &PathBuf| Ivi::parse(&input::read(file)?).about(file);
    let documents = args.files.iter().map(read).collect::<Result<Vec<_>>>()?;
    let combined = combine(&documents)?;
    out.result(args.format, || text(&combined), || combined.to_json())?;
    Ok(Exit::Yes)
}

/// One line for each value: its stage, its path, the value.
fn text(combined: &Combined) -> String {
    let lines = combined.values().into_iter().map(|(path, value, stage)| {
        // A value of several lines stays on its own.
        format!("{stage}  {path}  {}", value.replace('\n', " "))
    });
    lines.collect::<Vec<_>>().join("\n")
}
