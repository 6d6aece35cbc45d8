//! What it costs to call ecoc from Node, beside what else a Node program would call.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;

use ecoc::{SignOptions, validate};

use crate::corpus::Document;
use crate::measure::{self, Ratio, turns};
use crate::peers::{self, Peer};
use crate::signatures::{self, Seal};

/// The tables; `project` is a folder with the script and the packages that it needs.
pub(crate) fn tables(
    documents: &[Document],
    project: Option<&str>,
    folder: &Path,
    rounds: usize,
) -> Result<(), String> {
    let Some(project) = project else {
        println!("\nSKIPPED: from-node (the packages are not installed)");
        return Ok(());
    };
    let node = Node(Path::new(project).join("from_node.mjs"));
    validating(documents, &node, folder, rounds)?;
    signing(documents, &node, folder, rounds)
}

struct Node(PathBuf);

impl Node {
    fn start(&self, name: &'static str, files: &[&Path]) -> Result<Peer, String> {
        Peer::start(name, Command::new("node").arg(&self.0).arg(name).args(files))
    }
}

fn validating(documents: &[Document], node: &Node, folder: &Path, rounds: usize) -> Result<(), String> {
    println!(
        "\nValidate from Node against Rust, on the calling thread and as a Promise; xmllint-wasm against the Promise (µs)\n"
    );
    println!(
        "{:28} {:>9} {:>14} {:>8} {:>10} {:>13} {:>8}",
        "document", "Rust", "validateSync", "ratio", "validate", "xmllint-wasm", "times"
    );
    let profile = crate::profile();
    for document in documents {
        let schema = peers::schema(folder, document.family).map_err(|error| error.to_string())?;
        let file: &Path = document.file.as_ref();
        let called = node.start("validateSync", &[file])?;
        let promised = node.start("validate", &[file])?;
        let other = node.start("xmllint-wasm", &[&schema, file])?;
        let best = turns(
            &mut [
                Box::new(|| measure::micros(|| _ = black_box(validate(&document.xml, &profile))))
                    as Box<dyn FnMut() -> f64>,
                Box::new(|| called.micros()),
                Box::new(|| promised.micros()),
                Box::new(|| other.micros()),
            ],
            rounds,
        );
        println!(
            "{:28} {:9.1} {:14.1} {:>8} {:10.1} {:13.1} {:>8}",
            document.name,
            best[0],
            best[1],
            Ratio::of(best[1], best[0]).to_string(),
            best[2],
            best[3],
            Ratio::of(best[3], best[2]).to_string()
        );
    }
    Ok(())
}

fn signing(documents: &[Document], node: &Node, folder: &Path, rounds: usize) -> Result<(), String> {
    println!("\nSign from Node (RSA-2048, SHA-256) against Rust, and xml-crypto against signSync (µs)\n");
    println!(
        "{:28} {:>9} {:>14} {:>8} {:>11} {:>8}",
        "document", "Rust", "signSync", "ratio", "xml-crypto", "times"
    );
    let pem = folder.join("seal-node.pem");
    let seal = Seal::read(&signatures::make(&pem)?)?;
    let options = SignOptions::default();
    for document in documents {
        let bare = ecoc::Ivi::parse(&document.xml).map_err(|error| error.to_string())?.to_xml();
        let file = folder.join("bare.xml");
        std::fs::write(&file, &bare).map_err(|error| error.to_string())?;
        let called = node.start("sign", &[&pem, &file])?;
        let other = node.start("xml-crypto", &[&pem, &file])?;
        // Each has read its document when it first answers.
        _ = (called.micros(), other.micros());
        let best = turns(
            &mut [
                Box::new(|| measure::micros(|| _ = black_box(seal.signer.sign(&bare, &options))))
                    as Box<dyn FnMut() -> f64>,
                Box::new(|| called.micros()),
                Box::new(|| other.micros()),
            ],
            rounds,
        );
        println!(
            "{:28} {:9.1} {:14.1} {:>8} {:11.1} {:>8}",
            document.name,
            best[0],
            best[1],
            Ratio::of(best[1], best[0]).to_string(),
            best[2],
            Ratio::of(best[2], best[1]).to_string()
        );
    }
    Ok(())
}
