//! The types of a document's data for Python and TypeScript are those of the embedded schemas.
//!
//! `ECOC_UPDATE=1 cargo test --workspace --test types` writes them anew.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod model;
mod python;
mod typescript;

use std::path::Path;

use ecoc::IviFamily;
use model::Model;

/// Compares a committed file with what it should be, or writes it.
fn check(relative: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bindings").join(relative);
    if std::env::var_os("ECOC_UPDATE").is_some() {
        std::fs::write(&path, expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    for (number, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "{relative}:{}: run with ECOC_UPDATE=1", number + 1);
    }
    assert_eq!(found.len(), expected.len(), "{relative} is cut or longer: run with ECOC_UPDATE=1");
}

#[test]
fn python_s_types_are_those_of_the_schemas() {
    check("python/python/ecoc/types/ivi_2_0.py", &python::module(&Model::of(IviFamily::V2)));
    check("python/python/ecoc/types/ivi_1.py", &python::module(&Model::of(IviFamily::V1)));
}

#[test]
fn typescript_s_types_are_those_of_the_schemas() {
    check("node/types/ivi20.d.ts", &typescript::module(&Model::of(IviFamily::V2)));
    check("node/types/ivi1.d.ts", &typescript::module(&Model::of(IviFamily::V1)));
}
