//! What it costs to call ecoc from C, and to load it.

use std::hint::black_box;
use std::process::Command;

use ecoc::validate;

use crate::corpus::Document;
use crate::measure::{self, Ratio, turns};
use crate::peers::Peer;

/// The programs of this table: ecoc from C, what loads a library, and the libraries that it loads.
pub(crate) struct Programs {
    pub(crate) ecoc: Option<String>,
    pub(crate) load: Option<String>,
    pub(crate) libraries: Vec<String>,
}

pub(crate) fn tables(documents: &[Document], programs: &Programs, rounds: usize) -> Result<(), String> {
    if let Some(program) = &programs.ecoc {
        calls(documents, program, rounds)?;
    }
    if let Some(program) = &programs.load {
        loading(program, &programs.libraries, rounds);
    }
    Ok(())
}

fn calls(documents: &[Document], program: &str, rounds: usize) -> Result<(), String> {
    println!("\nValidate from C against Rust (µs; the profile is read at each call, or before)\n");
    println!(
        "{:28} {:>9} {:>14} {:>8} {:>22} {:>8}",
        "document", "Rust", "ecoc_validate", "ratio", "ecoc_profile_validate", "ratio"
    );
    let profile = crate::profile();
    for document in documents {
        let peer = |how: &str| Peer::start("ecoc from C", Command::new(program).arg(how).arg(&document.file));
        let (each, before) = (peer("validate")?, peer("profile")?);
        let mut sides: Vec<Box<dyn FnMut() -> f64>> = vec![
            Box::new(|| measure::micros(|| _ = black_box(validate(&document.xml, &profile)))),
            Box::new(|| each.micros()),
            Box::new(|| before.micros()),
        ];
        let best = turns(&mut sides, rounds);
        let ratio = |side: f64| Ratio::of(side, best[0]).to_string();
        println!(
            "{:28} {:9.1} {:14.1} {:>8} {:22.1} {:>8}",
            document.name,
            best[0],
            best[1],
            ratio(best[1]),
            best[2],
            ratio(best[2])
        );
    }
    Ok(())
}

/// Each library in a process of its own: a second load would find everything in place.
fn loading(program: &str, libraries: &[String], rounds: usize) {
    println!("\nLoading a shared library, mapped and bound (ms)\n");
    for library in libraries {
        let once = || {
            Peer::start("load", Command::new(program).args(library.split(':')))
                .map_or(f64::NAN, |peer| peer.micros())
        };
        let best = turns(&mut [Box::new(once)], rounds);
        println!("{:40} {:9.2}", library.rsplit('/').next().unwrap_or(library), best[0] / 1000.0);
    }
}
