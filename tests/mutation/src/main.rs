//! Writes documents with ecoc's verdict on each to the standard output, for `compare.py`.
//!
//! Each is a frame: a JSON header and the document, each after its length (four bytes, little-endian). The last frame has a header
//! `{"coverage": …}` and an empty document. With `--judge` it reads documents, each after its length, and answers each with `1` (valid)
//! or `0`.

use std::io::{self, BufWriter, Read, Write};

use clap::Parser;
use ecoc::schema::Schema;
use ecoc::{Profile, validate};
use ecoc_mutation::cases::Cases;
use serde_json::{Value, json};

#[derive(Parser)]
#[command(about = "Writes generated and mutated IVI documents, with ecoc's verdict on each")]
struct Arguments {
    /// The family of documents.
    #[arg(long, value_parser = ["2.0", "1.x"])]
    family: String,
    /// How many mutants.
    #[arg(long, default_value_t = 0)]
    count: usize,
    /// The seed; the same seed gives the same documents.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Judge the documents on the standard input.
    #[arg(long)]
    judge: bool,
}

fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    let schema = if arguments.family == "2.0" { Schema::ivi_2_0() } else { Schema::ivi_1_11() };
    let profile = Profile::of_schema(schema.clone());
    if arguments.judge {
        return judge(&profile);
    }
    let mut out = BufWriter::with_capacity(1 << 20, io::stdout().lock());
    let mut cases = Cases::new(schema, arguments.seed);
    let mut mutants = 0;
    while mutants < arguments.count {
        let case = cases.next_case();
        mutants += usize::from(!case.changes.is_empty());
        let report = validate(&case.bytes, &profile);
        let first = report.findings().first().map(|finding| {
            format!("{} line {} {} {}", finding.code(), finding.line(), finding.path(), finding.message())
        });
        let header = json!({ "changes": case.changes, "valid": report.is_valid(), "finding": first });
        frame(&mut out, &header, &case.bytes)?;
    }
    frame(&mut out, &json!({ "coverage": cases.coverage() }), &[])?;
    out.flush()
}

fn frame(out: &mut impl Write, header: &Value, document: &[u8]) -> io::Result<()> {
    for part in [header.to_string().as_bytes(), document] {
        let length = u32::try_from(part.len()).map_err(io::Error::other)?;
        out.write_all(&length.to_le_bytes())?;
        out.write_all(part)?;
    }
    Ok(())
}

fn judge(profile: &Profile) -> io::Result<()> {
    let (mut input, mut out) = (io::stdin().lock(), io::stdout().lock());
    let mut length = [0; 4];
    while input.read_exact(&mut length).is_ok() {
        let mut document = vec![0; u32::from_le_bytes(length) as usize];
        input.read_exact(&mut document)?;
        let valid = validate(&document, profile).is_valid();
        out.write_all(if valid { b"1" } else { b"0" })?;
        out.flush()?;
    }
    Ok(())
}
