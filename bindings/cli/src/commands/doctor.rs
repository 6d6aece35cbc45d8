//! `ecoc doctor`

use std::path::PathBuf;

use ecoc::{Authority, DoctorOptions, Trust, diagnose};

use crate::client::Receiver;
use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::{Format, Output};
use crate::settings::{self, SettingOptions};

/// Look for what keeps certificates from an authority
///
/// Checks settings, key and certificate, name resolution, connection, TLS, clock, token, scope, access and ledger, and says for each
/// what is wrong and what to do. Nothing is handed in. Exit code 0: all is well, warnings included; 1: something is wrong.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Whose client; each that has settings when absent
    #[arg(long, value_enum)]
    authority: Option<Receiver>,
    /// Journal of submissions to look at, too; it is not made when absent
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// Certificate authorities (PEM) that the chain of the client's certificate has to lead to
    #[arg(long, value_name = "CA.pem")]
    trust: Option<PathBuf>,
    /// Leave the authority itself alone: the way, the token and the scope are looked at all the same
    #[arg(long)]
    no_call: bool,
    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    settings: SettingOptions,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let mut options = DoctorOptions::default();
    options.ledger.clone_from(&args.ledger);
    options.call = !args.no_call;
    if let Some(file) = &args.trust {
        options.trust = Trust::new().with_pem(&input::read(file)?).about(file)?;
    }
    let mut sound = true;
    for (authority, settings) in settings::of(args.authority.map(Authority::from), &args.settings)? {
        out.wait_for(authority);
        let diagnosis = diagnose(authority, &settings.to_string(), &options);
        sound &= diagnosis.is_sound();
        out.result(args.format, || diagnosis.to_string(), || diagnosis.to_json())?;
    }
    out.end();
    Ok(Exit::from_verdict(sound))
}
