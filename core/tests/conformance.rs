//! The conformance cases that all languages share (`tests/conformance`), from Rust.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use base64::Engine as _;
use ecoc::{Profile, Severity};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
}

fn text<'a>(case: &'a Value, name: &str) -> Option<&'a str> {
    case[name].as_str()
}

fn document(case: &Value) -> Vec<u8> {
    if let Some(xml) = text(case, "xml") {
        return xml.into();
    }
    if let Some(bytes) = text(case, "base64") {
        return base64::engine::general_purpose::STANDARD.decode(bytes).unwrap();
    }
    let mut xml = std::fs::read_to_string(folder().join(text(case, "document").unwrap())).unwrap();
    for edit in case["edit"].as_array().into_iter().flatten() {
        let from = edit[0].as_str().unwrap();
        assert_eq!(xml.matches(from).count(), 1, "{}: {from:?}", case["name"]);
        xml = xml.replace(from, edit[1].as_str().unwrap());
    }
    xml.into_bytes()
}

fn cases() -> Vec<Value> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let read = |path: PathBuf| -> Value { serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap() };
    files.into_iter().flat_map(|path| read(path)["cases"].as_array().unwrap().clone()).collect()
}

#[test]
fn every_conformance_case_comes_out_as_it_says() {
    let cases = cases();
    assert!(cases.len() > 20, "the cases are gone");
    for case in cases {
        let name = &case["name"];
        let profile = Profile::named(text(&case, "profile").unwrap_or("schema")).unwrap();
        let profile = profile.unsigned(case["unsigned"] == Value::Bool(true));
        let report = ecoc::validate(&document(&case), &profile);
        let found: Vec<(&str, &str)> = report
            .findings()
            .iter()
            .filter(|finding| finding.severity() == Severity::Error)
            .map(|finding| (finding.code(), finding.path()))
            .collect();
        let expected: Vec<(&str, &str)> = case["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| (text(finding, "code").unwrap(), text(finding, "path").unwrap()))
            .collect();
        assert_eq!(found, expected, "{name}: {report}");
        assert_eq!(Value::Bool(report.is_valid()), case["valid"], "{name}");
    }
}
