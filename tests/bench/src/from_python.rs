//! What it costs to call ecoc from Python, beside what else a Python program would call.

use std::hint::black_box;
use std::process::Command;

use ecoc::validate;

use crate::corpus::Document;
use crate::measure::{self, Ratio, turns};
use crate::peers::{Peer, Peers};

/// The tables; without a Python that has ecoc there are none.
pub(crate) fn tables(documents: &[Document], peers: &Peers, rounds: usize) -> Result<(), String> {
    let Some(python) = peers.python.as_deref() else { return Ok(()) };
    if !Command::new(python).args(["-c", "import ecoc"]).status().is_ok_and(|status| status.success()) {
        println!("\nSKIPPED: from-python (ecoc's wheel is not installed)");
        return Ok(());
    }
    validating(documents, peers, python, rounds)?;
    building(documents, python, rounds)
}

fn ecoc(python: &str, what: &str, document: &Document) -> Result<Peer, String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/peers/from_python.py");
    Peer::start("ecoc from Python", Command::new(python).args([script, what]).arg(&document.file))
}

fn validating(documents: &[Document], peers: &Peers, python: &str, rounds: usize) -> Result<(), String> {
    println!(
        "\nValidate from Python against Rust, and the validators of Python against ecoc.validate (µs)\n"
    );
    print!("{:28} {:>9} {:>14} {:>8}", "document", "Rust", "ecoc.validate", "ratio");
    let names: Vec<_> = peers.names().filter(|name| *name != "libxml2").collect();
    names.iter().for_each(|name| print!(" {name:>10} {:>8}", "times"));
    println!();
    let profile = crate::profile();
    for document in documents {
        let called = ecoc(python, "validate", document)?;
        let others: Vec<_> =
            peers.of(document)?.into_iter().filter(|peer| names.contains(&peer.name())).collect();
        let mut sides: Vec<Box<dyn FnMut() -> f64>> = vec![
            Box::new(|| measure::micros(|| _ = black_box(validate(&document.xml, &profile)))),
            Box::new(|| called.micros()),
        ];
        sides.extend(others.iter().map(|peer| Box::new(|| peer.micros()) as Box<dyn FnMut() -> f64>));
        let best = turns(&mut sides, rounds);
        print!(
            "{:28} {:9.1} {:14.1} {:>8}",
            document.name,
            best[0],
            best[1],
            Ratio::of(best[1], best[0]).to_string()
        );
        best[2..]
            .iter()
            .for_each(|other| print!(" {other:10.1} {:>8}", Ratio::of(*other, best[1]).to_string()));
        println!();
    }
    Ok(())
}

fn building(documents: &[Document], python: &str, rounds: usize) -> Result<(), String> {
    println!("\nA document from its dict, against json.dumps of the same dict (µs)\n");
    println!("{:28} {:>14} {:>12} {:>8}", "document", "Ivi.from_dict", "json.dumps", "ratio");
    for document in documents {
        let (build, dumps) = (ecoc(python, "from_dict", document)?, ecoc(python, "dumps", document)?);
        let best = turns(&mut [Box::new(|| build.micros()), Box::new(|| dumps.micros())], rounds);
        println!(
            "{:28} {:14.1} {:12.1} {:>8}",
            document.name,
            best[0],
            best[1],
            Ratio::of(best[0], best[1]).to_string()
        );
    }
    Ok(())
}
