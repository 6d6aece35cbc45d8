//! `ecoc schema`

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use ecoc::Schema;
use ecoc::schema::XMLDSIG_FILE;

use crate::exit::Exit;
use crate::failure::Result;
use crate::output::{self, Output};

/// Write out an embedded schema, for other validators
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    Export(Export),
}

/// Write an embedded schema as an XSD file of the same meaning
///
/// The IVI schemas import that of XML signatures, as xmldsig-core-schema.xsd beside them. With -o that file is written as well;
/// otherwise `ecoc schema export xmldsig` prints it.
#[derive(clap::Args, Debug)]
struct Export {
    /// Where the schema goes; standard output when absent or -
    #[arg(short, long, value_name = "OUT.xsd")]
    output: Option<PathBuf>,
    /// Which schema
    #[arg(value_enum)]
    version: Version,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Version {
    #[value(name = "2.0")]
    V2,
    #[value(name = "1.11")]
    V1,
    Xmldsig,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let Action::Export(Export { output, version }) = &args.action;
    let schema = match version {
        Version::V2 => Schema::ivi_2_0(),
        Version::V1 => Schema::ivi_1_11(),
        Version::Xmldsig => Schema::xmldsig(),
    };
    let to_file = output.as_deref().filter(|output| output.as_os_str() != "-");
    if !matches!(version, Version::Xmldsig) {
        match to_file {
            Some(file) => {
                let beside = file.with_file_name(XMLDSIG_FILE);
                out.save(Some(&beside), Schema::xmldsig().to_xsd().as_bytes(), &[])?;
            }
            None => {
                output::say(format!(
                    "it imports {XMLDSIG_FILE}: ecoc schema export xmldsig > {XMLDSIG_FILE}"
                ));
            }
        }
    }
    out.save(output.as_deref(), schema.to_xsd().as_bytes(), &[])?;
    Ok(Exit::Yes)
}
