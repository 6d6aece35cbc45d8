//! What it takes to start, how much memory a run holds, and how much room an installation takes, each beside what a program of the same
//! language would have instead.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ecoc::IviFamily;

use crate::corpus::{self, Document};
use crate::measure::{Ratio, turns};
use crate::peers::{self, Peer};

/// The programs of these tables; what is missing is left out.
pub(crate) struct Programs {
    /// `start`, which measures a command.
    pub(crate) start: Option<String>,
    /// The command `ecoc`.
    pub(crate) ecoc: Option<String>,
    /// `libecoc.so`.
    pub(crate) library: Option<String>,
    pub(crate) python: Option<String>,
    /// A folder with the packages of Node.
    pub(crate) node: Option<String>,
}

/// A command of ours and one that does the same.
struct Row {
    what: &'static str,
    ours: Vec<String>,
    peer: &'static str,
    theirs: Vec<String>,
}

impl Row {
    fn new(what: &'static str, ours: &[&str], peer: &'static str, theirs: &[&str]) -> Row {
        let owned = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        Row { what, ours: owned(ours), peer, theirs: owned(theirs) }
    }
}

pub(crate) fn tables(
    documents: &[Document],
    programs: &Programs,
    folder: &Path,
    rounds: usize,
) -> Result<(), String> {
    let Some(start) = &programs.start else {
        println!("\nSKIPPED: processes (what measures them is not built)");
        return Ok(());
    };
    let rows = rows(documents, programs, folder)?;
    println!(
        "\nA process from start to end, and the most memory that it holds (best of {rounds} in turns)\n"
    );
    println!(
        "{:34} {:>9} {:>20} {:>9} {:>8} {:>9} {:>9} {:>8}",
        "process", "ms", "peer", "ms", "times", "KiB", "peer KiB", "times"
    );
    for row in rows {
        let begin = |what: &str, command: &[String]| {
            Peer::start(row.what, Command::new(start).arg(what).args(command))
        };
        let (ours, theirs) = (begin("time", &row.ours)?, begin("time", &row.theirs)?);
        let time = turns(
            &mut [Box::new(|| ours.micros()) as Box<dyn FnMut() -> f64>, Box::new(|| theirs.micros())],
            rounds,
        );
        let (ours, theirs) = (begin("memory", &row.ours)?, begin("memory", &row.theirs)?);
        let memory = turns(
            &mut [Box::new(|| ours.micros()) as Box<dyn FnMut() -> f64>, Box::new(|| theirs.micros())],
            rounds.min(3),
        );
        println!(
            "{:34} {:9.1} {:>20} {:9.1} {:>8} {:9.0} {:9.0} {:>8}",
            row.what,
            time[0] / 1000.0,
            row.peer,
            time[1] / 1000.0,
            Ratio::of(time[1], time[0]).to_string(),
            memory[0],
            memory[1],
            Ratio::of(memory[1], memory[0]).to_string()
        );
    }
    sizes(programs);
    Ok(())
}

fn rows(documents: &[Document], programs: &Programs, folder: &Path) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    if let Some(ecoc) = &programs.ecoc {
        let document =
            documents.iter().find(|document| document.family == IviFamily::V1).ok_or("no document of 1.x")?;
        let schema = peers::schema(folder, document.family).map_err(|error| error.to_string())?;
        let long = folder.join("long.xml");
        fs::write(&long, corpus::long(16.0)).map_err(|error| error.to_string())?;
        let (schema, file, long) =
            (schema.to_string_lossy(), document.file.to_string_lossy(), long.to_string_lossy());
        let check = |what, file: &str| {
            let ours = [ecoc, "validate", "--profile", "schema", file];
            Row::new(what, &ours, "xmllint", &["xmllint", "--noout", "--schema", &schema, file])
        };
        rows.push(Row::new(
            "a start (--version)",
            &[ecoc, "--version"],
            "xmllint",
            &["xmllint", "--version"],
        ));
        rows.push(check("check of one document", &file));
        rows.push(check("check of 16 MiB", &long));
    }
    if let Some(python) = &programs.python {
        let import = |names: &str| format!("import {names}");
        let (ours, theirs) = (import("ecoc"), import("lxml.etree, signxml, requests"));
        rows.push(Row::new(
            "import ecoc, with Python itself",
            &[python, "-c", &ours],
            "lxml+signxml+requests",
            &[python, "-c", &theirs],
        ));
    }
    if let Some(node) = &programs.node {
        let require = |names: &[&str]| {
            names.iter().map(|name| format!("require('{node}/node_modules/{name}');")).collect::<String>()
        };
        let (ours, theirs) = (require(&["ecoc"]), require(&["xmllint-wasm", "xml-crypto"]));
        rows.push(Row::new(
            "require('ecoc'), with Node itself",
            &["node", "-e", &ours],
            "xmllint-wasm+xml-crypto",
            &["node", "-e", &theirs],
        ));
    }
    Ok(rows)
}

/// Installations, in bytes on disk.
fn sizes(programs: &Programs) {
    println!("\nRoom on disk (KiB)\n");
    println!("{:34} {:>9} {:>38} {:>9} {:>8}", "installed", "KiB", "peer", "KiB", "times");
    let row = |what: &str, ours: u64, peer: &str, theirs: u64| {
        let ratio = Ratio::of(theirs as f64, ours as f64).to_string();
        println!("{what:34} {:9} {peer:>38} {:9} {ratio:>8}", ours / 1024, theirs / 1024);
    };
    if let Some(library) = &programs.library {
        let names = [
            "libxml2.so.2",
            "libxmlsec1.so.1",
            "libxmlsec1-openssl.so.1",
            "libcrypto.so.3",
            "libssl.so.3",
            "libcurl.so.4",
            "libsqlite3.so.0",
        ];
        let found: Vec<PathBuf> = names.iter().filter_map(|name| shared(name)).collect();
        if found.len() == names.len() {
            let theirs = found.iter().map(|file| room(file)).sum();
            row("libecoc.so", room(Path::new(library)), "libxml2, xmlsec1, openssl, curl, sqlite", theirs);
        } else {
            println!("SKIPPED: libecoc.so (not all of {} are here)", names.join(", "));
        }
    }
    if let Some(packages) = programs.python.as_ref().and_then(|python| packages(python)) {
        let theirs = ["lxml", "signxml", "cryptography", "requests", "urllib3", "certifi"];
        row(
            "Python package",
            room(&packages.join("ecoc")),
            "lxml, signxml, requests and theirs",
            theirs.iter().map(|name| room(&packages.join(name))).sum(),
        );
    }
    if let Some(node) = &programs.node {
        let packages = Path::new(node).join("node_modules");
        let theirs = ["xmllint-wasm", "xml-crypto", "@xmldom", "xpath", "@types"];
        row(
            "Node package",
            room(&packages.join("ecoc")),
            "xmllint-wasm, xml-crypto and theirs",
            theirs.iter().map(|name| room(&packages.join(name))).sum(),
        );
    }
}

/// A shared library that programs would find.
fn shared(name: &str) -> Option<PathBuf> {
    let known = Command::new("ldconfig").arg("-p").output().ok()?;
    let known = String::from_utf8_lossy(&known.stdout).into_owned();
    known
        .lines()
        .filter(|line| line.trim_start().starts_with(&format!("{name} ")))
        .find_map(|line| line.split("=> ").nth(1))
        .map(PathBuf::from)
}

/// Where an interpreter has its packages.
fn packages(python: &str) -> Option<PathBuf> {
    let asked = Command::new(python)
        .args(["-c", "import sysconfig; print(sysconfig.get_path('platlib'))"])
        .output()
        .ok()?;
    Some(PathBuf::from(String::from_utf8_lossy(&asked.stdout).trim().to_owned()))
}

/// The bytes of a file, or of all in a folder.
fn room(path: &Path) -> u64 {
    let Ok(found) = fs::metadata(path) else { return 0 };
    if !found.is_dir() {
        return found.len();
    }
    fs::read_dir(path).into_iter().flatten().flatten().map(|entry| room(&entry.path())).sum()
}
