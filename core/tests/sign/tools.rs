//! Outside tools: running them, and saying by name when one is missing.

use std::path::Path;
use std::process::{Command, Output};

use ecoc::Algorithm;
use tempfile::TempDir;

/// Whether `program` can be started; prints what is skipped when it cannot.
pub(crate) fn have(program: &str, test: &str) -> bool {
    let found = Command::new(program).arg("-help").output().is_ok();
    if !found {
        println!("SKIPPED: {test}: {program} is not installed");
    }
    found
}

/// Runs a command line (words parted by blanks) in `folder`, whatever comes of it.
pub(crate) fn attempt(folder: &Path, line: &str) -> Output {
    let mut words = line.split_whitespace();
    let program = words.next().expect("a program");
    Command::new(program).args(words).current_dir(folder).output().expect("the program starts")
}

/// Runs a command line that must succeed.
pub(crate) fn run(folder: &Path, line: &str) -> Output {
    let output = attempt(folder, line);
    assert!(
        output.status.success(),
        "{line}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

pub(crate) fn read(folder: &TempDir, name: &str) -> Vec<u8> {
    std::fs::read(folder.path().join(name)).expect("the tool wrote the file")
}

/// A Python that has `module`: `python3`, or the one that `ECOC_TEST_PYTHON` names; prints what is skipped when it has not.
pub(crate) fn python_with(module: &str, test: &str) -> Option<String> {
    let python = std::env::var("ECOC_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let found = Command::new(&python).args(["-c", &format!("import {module}")]).output();
    if found.is_ok_and(|output| output.status.success()) {
        return Some(python);
    }
    println!("SKIPPED: {test}: {python} has no {module} (ECOC_TEST_PYTHON names another Python)");
    None
}

/// Whether the installed xmlsec1 has the algorithm: RSA-PSS came with 1.3.
pub(crate) fn xmlsec_knows(algorithm: Algorithm) -> bool {
    let listed = Command::new("xmlsec1").arg("--list-transforms").output().expect("xmlsec1 starts").stdout;
    let known = String::from_utf8_lossy(&listed).contains(&format!("\"{}\"", algorithm.name()));
    if !known {
        println!("SKIPPED: {algorithm} checked by xmlsec1: this version does not know it");
    }
    known
}
