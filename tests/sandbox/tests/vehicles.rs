//! The project's own vehicles: the sandbox takes every one of them where it belongs.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod common;

use common::{bench, code, message, new_id, text};
use serde_json::{Value, json};

const IVI_2: &str = r#" xmlns="http://eu.ereg.initialvehicleinformation.v2""#;
const SIGNATURE: &str = r#"<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>"#;

/// The elements of a value of the data form. A table's rows are its groups.
fn elements(name: &str, value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let inner: String = fields.iter().map(|(name, value)| elements(name, value)).collect();
            format!("<{name}>{inner}</{name}>")
        }
        Value::Array(rows) => {
            let group = name.replace("Table", "Group");
            let inner: String = rows.iter().map(|row| elements(&group, row)).collect();
            format!("<{name}>{inner}</{name}>")
        }
        Value::String(text) => {
            format!("<{name}>{}</{name}>", text.replace('&', "&amp;").replace('<', "&lt;"))
        }
        Value::Bool(truth) => format!("<{name}>{}</{name}>", if *truth { "Y" } else { "N" }),
        other => format!("<{name}>{other}</{name}>"),
    }
}

/// Every vehicle as a document, with its file's name and whether it is of IVI 1.x.
fn vehicles() -> Vec<(String, bool, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../vehicles");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    files
        .map(|path| {
            let mut data: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            let one = data.get("Body").is_some();
            let header = data.as_object_mut().unwrap().entry("Header").or_insert_with(|| json!({}));
            if one {
                header["IVIReferenceId"] = json!(new_id());
            } else {
                header["IviReferenceId"] = json!(new_id());
                header["IviVersionNumberXsd"] = json!("2.0");
                header["IviVersionNumber"] = json!(1);
                header["IviVersionDateTime"] = json!("2026-11-21T10:30:00Z");
            }
            let inner: String =
                data.as_object().unwrap().iter().map(|(name, value)| elements(name, value)).collect();
            let (namespace, signature) = if one { ("", "") } else { (IVI_2, SIGNATURE) };
            let root = "InitialVehicleInformation";
            let document = format!("<{root}{namespace}>{inner}{signature}</{root}>");
            (path.file_name().unwrap().to_string_lossy().into_owned(), one, document)
        })
        .collect()
}

#[test]
fn vca_takes_every_vehicle_of_ivi_2() {
    let vehicles = vehicles();
    let mut twos = vehicles.iter().filter(|(_, one, _)| !one).peekable();
    assert!(twos.peek().is_some());
    for (name, _, document) in twos {
        let bench = bench(|_| ());
        let (status, body) = bench.ingest(&new_id(), document);
        assert_eq!(status, 202, "{name}: {body}");
    }
}

#[test]
fn svv_takes_every_vehicle_of_ivi_1_and_has_a_wish_for_each() {
    let vehicles = vehicles();
    let mut ones = vehicles.iter().filter(|(_, one, _)| *one).peekable();
    assert!(ones.peek().is_some());
    let bench = bench(|_| ());
    for (name, _, document) in ones {
        let (status, body) = bench.create_as(&bench.svv_token(|_| ()), &message(document));
        assert_eq!((status, code(&body)), (200, "KJORETOY_OPPRETTET"), "{name}: {body}");
        let warnings = body["melding"]["feltFeil"].as_array().map(Vec::len);
        assert!(warnings.is_some_and(|count| count > 0), "{name}: {body}");
        assert_eq!(text(&body["melding"]["feltFeil"][0], "meldingsklasse"), "ADVARSEL", "{name}");
    }
}

#[test]
fn svv_classifies_every_vehicle_of_ivi_2_when_it_takes_that_family() {
    let bench = bench(|options| options.svv_takes_ivi_2 = true);
    for (name, _, document) in vehicles() {
        let (status, body) = bench.create_as(&bench.svv_token(|_| ()), &message(&document));
        let code = code(&body);
        let known =
            ["KJORETOY_OPPRETTET", "FLERE_GYLDIGE_KJORETOYKLASSIFISERINGER", "KJORETOY_FINNES_ALLEREDE"];
        assert!(known.contains(&code), "{name}: {status} {body}");
    }
}
