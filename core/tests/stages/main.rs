//! Documents that follow one another: corrections, and the stages of a vehicle.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

mod chain;
mod combined;
mod corrections;
mod next_stage;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ecoc::{Ivi, NextStage, Report, validate_correction, validate_stages};
use serde_json::json;

const VIN: &str = "CocDataGroup/VehicleIdentificationNumber";
const APPROVAL: &str = "CocDataGroup/TypeApprovalNumber";
const COMPLETION: &str = "CocDataGroup/StageOfCompletion";
const ROWS: &str = "CocDataGroup/ManufacturerTable";

fn vehicle(name: &str) -> Ivi {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vehicles").join(format!("{name}.json"));
    Ivi::from_json(&fs::read(path).unwrap()).unwrap()
}

fn stage1() -> Ivi {
    vehicle("n2-incomplete-stage1")
}

fn stage2() -> Ivi {
    vehicle("n2-completed-stage2")
}

fn with(mut document: Ivi, changes: &[(&str, &str)]) -> Ivi {
    for (path, value) in changes {
        document.set(path, value).unwrap();
    }
    document
}

fn without(mut document: Ivi, path: &str) -> Ivi {
    assert!(document.remove(path), "{path} is not there");
    document
}

fn stages(documents: &[&Ivi]) -> Report {
    let xml: Vec<Vec<u8>> = documents.iter().map(|document| document.to_xml()).collect();
    validate_stages(&xml.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

fn codes(report: &Report) -> Vec<&str> {
    report.findings().iter().map(ecoc::Finding::code).collect()
}

/// The place that a finding must have: that of the element, or of the innermost on its way.
fn line_of(document: &Ivi, path: &str) -> u32 {
    let xml = String::from_utf8(document.to_xml()).unwrap();
    let last = path.rsplit('/').next().unwrap().split('[').next().unwrap();
    let place = xml.lines().position(|line| line.trim_start().starts_with(&format!("<{last}>")));
    u32::try_from(place.map_or(0, |line| line + 1)).unwrap()
}

#[test]
fn every_code_of_corrections_and_stages_is_shown_by_a_test() {
    let mut shown: BTreeSet<&str> = corrections::faulty_corrections().iter().map(|case| case.0).collect();
    shown.extend(chain::faulty_chains().iter().map(|case| case.0));
    // These stand in tests of their own below.
    shown.extend(["IVI-R501", "IVI-R551", "IVI-R561"]);
    let known = ecoc::finding_codes().map(|(code, _)| code);
    let known: BTreeSet<&str> = known.filter(|code| ("IVI-R500".."IVI-R600").contains(code)).collect();
    assert_eq!(shown, known);
}

#[test]
fn a_document_that_cannot_be_read_is_named() {
    let (one, two) = (stage1().to_xml(), stage2().to_xml());
    for (old, new, words) in
        [(b"<a" as &[u8], &one[..], "the document corrected"), (&one, b"<b/>", "the correction")]
    {
        let report = validate_correction(old, new);
        assert_eq!(codes(&report), ["IVI-R501"], "{report}");
        assert!(report.findings()[0].message().starts_with(words), "{report}");
    }
    let report = validate_correction(b"", b"");
    assert_eq!(codes(&report), ["IVI-R501", "IVI-R501"], "{report}");
    let report = validate_stages(&[&one, b"{}", &two]);
    assert_eq!(report.findings()[0].code(), "IVI-R551", "{report}");
    assert_eq!(report.findings()[0].document(), Some(2));
    assert!(!report.is_valid());
    let report = validate_stages(&[]);
    assert_eq!(codes(&report), ["IVI-R561"]);
    assert_eq!(report.findings()[0].path(), "");
}

/// What the manufacturer of stage 2 gives of itself.
fn body_builder() -> NextStage {
    NextStage::from_json(&json!({
        "approval_number": "e12*2018/858*00086*00",
        "approval_date": "2026-09-15",
        "vehicle_type": "KK12",
        "variant": "KK12-FRIGO",
        "version": "KK12-FRIGO-7200-LB",
        "completion": "V",
        "manufacture_date": "2026-10-29",
        "manufacturer": {
            "name": "Kältekasten Fahrzeugaufbau GmbH",
            "address_line_1": "Gewerbepark Süd 21",
            "address_line_2": "6300",
            "place": "Wörgl",
            "country": "Austria",
        },
    }))
    .unwrap()
}

const VEHICLES: [&str; 14] = [
    "l1e-moped",
    "l3e-motorcycle",
    "m1-electric",
    "m1-electric-1x",
    "m1-gb",
    "m1-petrol",
    "m1-petrol-1x",
    "m1-plug-in-hybrid",
    "n1-diesel",
    "n2-completed-stage2",
    "n2-electric",
    "n2-incomplete-stage1",
    "o2-caravan",
    "o4-trailer",
];
