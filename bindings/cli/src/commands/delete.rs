//! `ecoc delete`

use std::path::PathBuf;

use clap::ArgGroup;
use ecoc::authority::{CallOptions, SvvSettings};
use ecoc::{Authority, Error, ErrorKind, Svv};

use crate::client::{Receiver, existing_ledger};
use crate::exit::Exit;
use crate::failure::Result;
use crate::output::{Format, Output};
use crate::settings::{self, SettingOptions};
use crate::words;

/// Have a certificate deleted at SVV, by the document's reference id or by VIN
///
/// Only who handed it in may delete it, and only while the vehicle is not registered.
#[derive(clap::Args)]
#[command(group(ArgGroup::new("which").args(["reference", "vin"]).required(true)))]
pub(crate) struct Args {
    /// Whom to ask; VCA knows no deletion
    #[arg(long, value_enum, default_value_t = Receiver::Svv)]
    authority: Receiver,
    /// Reference id of the document (IviReferenceId)
    #[arg(long, value_name = "ID", conflicts_with = "make_code")]
    reference: Option<String>,
    /// Vehicle identification number
    #[arg(long)]
    vin: Option<String>,
    /// SVV's number of the make (merkekode), where several makes share the VIN
    #[arg(long, value_name = "N", requires = "vin")]
    make_code: Option<u32>,
    /// Journal of submissions, which then knows of the deletion
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// How to print the outcome
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    settings: SettingOptions,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    if args.authority != Receiver::Svv {
        let error = Error::new(ErrorKind::InvalidArgument, "VCA knows no deletion");
        return Err(error.with_remedy("send a correction instead, or ask VCA").into());
    }
    let mut client = Svv::new(settings::load::<SvvSettings>("svv", &args.settings)?)?;
    if let Some(path) = &args.ledger {
        client = client.with_ledger(existing_ledger(path)?);
    }
    out.wait_for(Authority::Svv);
    let options = CallOptions::default();
    let deleted = match (&args.reference, &args.vin, args.make_code) {
        (Some(reference), ..) => client.delete_by_reference(reference, &options),
        (None, Some(vin), Some(make)) => client.delete_by_vin_and_make(vin, make, &options),
        (None, vin, _) => client.delete_by_vin(vin.as_deref().unwrap_or_default(), &options),
    };
    out.end();
    out.result(
        args.format,
        || deleted.as_ref().map_or_else(words::failure, words::receipt),
        || match &deleted {
            Ok(receipt) => receipt.to_json(),
            Err(error) => serde_json::json!({ "authority": "svv", "error": error.to_json() }),
        },
    )?;
    Ok(deleted.map_or_else(|error| Exit::from(&error), |_| Exit::Yes))
}
