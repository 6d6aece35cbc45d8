//! `ecoc profile`

use clap::Subcommand;
use clap::builder::PossibleValuesParser;
use ecoc::Profile;

use crate::exit::Exit;
use crate::failure::Result;
use crate::output::{Format, Output};

/// Show what a receiver demands of a certificate
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    Show(Show),
}

/// Print which schema a profile takes, its extra codes, its rules, and what it demands of the signature and the size
#[derive(clap::Args, Debug)]
struct Show {
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The profile; all of them when absent
    #[arg(value_parser = PossibleValuesParser::new(Profile::NAMES))]
    profile: Option<String>,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let Action::Show(Show { format, profile }) = &args.action;
    for name in Profile::NAMES.iter().filter(|name| profile.as_deref().is_none_or(|wanted| wanted == **name))
    {
        let profile = Profile::named(name)?;
        out.result(*format, || profile.to_string(), || profile.to_json())?;
    }
    Ok(Exit::Yes)
}
