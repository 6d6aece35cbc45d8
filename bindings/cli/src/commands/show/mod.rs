//! `ecoc show`

mod html;
mod text;

use std::path::PathBuf;

use clap::ValueEnum;
use ecoc::Ivi;

use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::Output;

/// Show what stands in a certificate
///
/// The JSON form is the one that `ecoc build` takes. The signature is not data and is left out.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// How to show it
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    /// IVI file; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// An outline for people
    Text,
    /// The data form that `ecoc build` takes
    Json,
    /// One page that needs nothing else
    Html,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let data = Ivi::parse(&input::read(&args.file)?).about(&args.file)?.to_value();
    match args.format {
        Form::Text => out.bytes(text::outline(&data).as_bytes())?,
        Form::Json => out.line(format!("{data:#}"))?,
        Form::Html => out.bytes(html::page(&data).as_bytes())?,
    }
    Ok(Exit::Yes)
}
