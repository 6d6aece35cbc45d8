//! Writes the embedded schema tables (`core/src/schema/{xmldsig,ivi_2_0,ivi_1_11}.rs`) from the official XSD files.
//!
//! ```text
//! cargo run -p ecoc-generator -- FOLDER            writes the tables from the XSD files in FOLDER
//! cargo run -p ecoc-generator -- --check FOLDER    compares instead; exit code 1 when a table is out of date
//! ```
//! The files are read and never copied: what is written is the schema compiler's own model as Rust constants. When the signature
//! schema changes, run it twice: the IVI schemas import the table that is built in.

mod emit;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ecoc::Schema;

/// XSD file and table.
const TABLES: [(&str, &str); 3] = [
    ("xmldsig-core-schema.xsd", "xmldsig.rs"),
    ("InitialVehicleInformation-2.0.xsd", "ivi_2_0.rs"),
    ("InitialVehicleInformation-1.11.xsd", "ivi_1_11.rs"),
];

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = arguments.first().is_some_and(|argument| argument == "--check");
    if check {
        arguments.remove(0);
    }
    let [folder] = arguments.as_slice() else {
        eprintln!("usage: ecoc-generator [--check] FOLDER-WITH-THE-XSD-FILES");
        return ExitCode::from(2);
    };
    let mut stale = false;
    for (file, table) in TABLES {
        match run(&Path::new(folder).join(file), &tables().join(table), check) {
            Ok(Outcome::Same) => println!("{table}: up to date with {file}"),
            Ok(Outcome::Written) => println!("{table}: written from {file}"),
            Ok(Outcome::Stale) => {
                stale = true;
                eprintln!("{table}: differs from what {file} gives; run the generator without --check");
            }
            Err(message) => {
                eprintln!("{file}: {message}");
                return ExitCode::from(2);
            }
        }
    }
    ExitCode::from(u8::from(stale))
}

enum Outcome {
    Same,
    Written,
    Stale,
}

fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/schema")
}

fn run(xsd: &Path, table: &Path, check: bool) -> Result<Outcome, String> {
    let bytes = std::fs::read(xsd).map_err(|error| format!("cannot be read: {error}"))?;
    let schema = Schema::from_xsd(&bytes).map_err(|error| error.to_string())?;
    let source = emit::table(&schema);
    if std::fs::read_to_string(table).is_ok_and(|present| present == source) {
        return Ok(Outcome::Same);
    }
    if check {
        return Ok(Outcome::Stale);
    }
    std::fs::write(table, source).map_err(|error| format!("{}: {error}", table.display()))?;
    Ok(Outcome::Written)
}
