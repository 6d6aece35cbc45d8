//! `ecoc vin`

use ecoc::{Vin, parse_vin};

use super::identifiers;
use crate::exit::Exit;
use crate::failure::Result;
use crate::output::{Format, Output};

/// Take vehicle identification numbers apart (ISO 3779)
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// How to print the parts
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Vehicle identification numbers
    #[arg(required = true, value_name = "VIN")]
    vins: Vec<String>,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    identifiers::run("vin", &args.vins, args.format, out, |text| {
        let vin = parse_vin(text)?;
        Ok((words(&vin), vin.to_json()))
    })
}

fn words(vin: &Vin) -> String {
    let maker = match vin.is_small_manufacturer() {
        true => format!("small manufacturer {}", vin.manufacturer()),
        false => "manufacturer".to_owned(),
    };
    format!("WMI {} ({maker}, {}), VDS {}, VIS {}", vin.wmi(), vin.region(), vin.vds(), vin.vis())
}
