//! Documents of the project's own (`tests/vehicles`) and the official specimens: built, checked, read back, and turned into data and
//! again into XML.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use ecoc::ivi::Change;
use ecoc::schema::Type;
use ecoc::{ErrorKind, Ivi, IviFamily, Profile, validate};
use serde_json::json;

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|found| found == extension)).collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files
}

fn vehicles() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vehicles")
}

fn build(name: &str) -> ecoc::Result<Ivi> {
    Ivi::from_json(&fs::read(vehicles().join(name)).unwrap())
}

#[test]
fn every_vehicle_builds_into_a_valid_document() {
    for path in files(&vehicles(), "json") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let document = build(&name).unwrap_or_else(|error| panic!("{name}: {error}"));
        // The British approval country is in VCA's variant of the schema alone.
        let profile = Profile::named(if name == "m1-gb.json" { "vca" } else { "schema" }).unwrap();
        let report = validate(&document.to_xml(), &profile.clone().unsigned(true));
        assert!(report.findings().is_empty(), "{name}: {report}");
        let signed = validate(&document.to_xml(), &profile);
        assert_eq!(
            signed.is_valid(),
            document.family() == IviFamily::V1,
            "{name}: only 2.0 demands a signature"
        );
        assert_eq!(Ivi::parse(&document.to_xml()).unwrap(), document, "{name}: XML and back");
        assert_eq!(Ivi::from_json(document.to_json().as_bytes()).unwrap(), document, "{name}: JSON and back");
    }
}

#[test]
fn the_british_code_is_accepted_by_vca_alone() {
    let xml = build("m1-gb.json").unwrap().to_xml();
    let report = validate(&xml, &Profile::named("eu").unwrap().unsigned(true));
    assert_eq!(report.findings().len(), 1, "{report}");
    assert_eq!(
        report.findings()[0].path(),
        "/InitialVehicleInformation/Header/DesignatedTypeApprovalCountry"
    );
}

#[test]
fn every_specimen_survives_json() {
    let Some(folder) = common::shared("ivi/examples", "every_specimen_survives_json") else { return };
    for path in files(&folder, "xml") {
        let document = Ivi::parse(&fs::read(&path).unwrap()).unwrap();
        let again = Ivi::from_json(document.to_json().as_bytes()).unwrap();
        assert_eq!(Ivi::parse(&again.to_xml()).unwrap(), document, "{}", path.display());
        let report = validate(&again.to_xml(), &Profile::named("schema").unwrap().unsigned(true));
        assert!(report.findings().is_empty(), "{}: {report}", path.display());
    }
}

#[test]
fn planted_mistakes_are_found_where_they_are() {
    let xml = build("mistakes/m1-electric-three-mistakes.json").unwrap().to_xml();
    let report = validate(&xml, &Profile::named("eu").unwrap().unsigned(true));
    let found: Vec<_> = report.findings().iter().map(|finding| (finding.code(), finding.path())).collect();
    let coc = "/InitialVehicleInformation/CocDataGroup";
    assert_eq!(
        found,
        [
            ("IVI-S016", &*format!("{coc}/VehicleIdentificationNumber")),
            ("IVI-S017", &*format!("{coc}/AxleTable/AxleGroup[2]/TyreAxleTable/TyreAxleGroup[1]/RimOffSet")),
            (
                "IVI-S014",
                &*format!(
                    "{coc}/AdvancedSafetySystemsTable/AdvancedSafetySystemsGroup[3]/AdvancedSafetySystem"
                )
            ),
        ]
    );
    for finding in report.findings() {
        let line = std::str::from_utf8(&xml).unwrap().lines().nth(finding.line() as usize - 1).unwrap();
        assert!(
            line[finding.column() as usize - 1..].starts_with(finding.value().unwrap()),
            "{finding}: {line}"
        );
    }
}

#[test]
fn data_that_cannot_be_built_is_refused_with_its_json_path() {
    for (file, kind, words) in [
        (
            "unknown-field.json",
            ErrorKind::UnknownField,
            "$.CocDataGroup.AxelTable: the field is not known; did you mean `AxleTable`?",
        ),
        (
            "scalar-for-table.json",
            ErrorKind::WrongType,
            "$.CocDataGroup.AxleTable: there is a number where an array of its groups (`AxleGroup`)",
        ),
        ("wrong-type.json", ErrorKind::WrongType, "NumberOfAxles: there is true where a whole number"),
        ("duplicate-key.json", ErrorKind::InvalidJson, "the key `VehicleCategory` is given twice"),
        ("broken.json", ErrorKind::InvalidJson, "line 11"),
    ] {
        let error = build(&format!("mistakes/{file}")).expect_err(file);
        assert_eq!(error.kind(), kind, "{file}");
        assert!(error.to_string().contains(words), "{file}: {error}");
    }
}

#[test]
fn values_are_taken_in_every_documented_form() {
    let coc = r#""VehicleIdentificationNumber":"X","ProvisionalTypeApprovalIndicator":false,"MaximumSpeed":1.605e2,
        "ProductionYearSmallSeries":2026.0,"ConsolidatedMaximum30MinutesPower":"73.0","WltpTotalCo2EmissionSavedDueEcoInnovation":null,
        "AxleTable":[{"AxleNumber":1},{"AxleNumber":"2"}]"#;
    let document = Ivi::from_json(format!("{{\"CocDataGroup\":{{{coc}}}}}").as_bytes()).unwrap();
    let get = |path: &str| document.get(&format!("CocDataGroup/{path}"));
    assert_eq!(get("ProvisionalTypeApprovalIndicator"), Some("N"));
    assert_eq!(get("MaximumSpeed"), Some("160.5"));
    assert_eq!(get("ProductionYearSmallSeries"), Some("2026"));
    assert_eq!(get("ConsolidatedMaximum30MinutesPower"), Some("73.0"));
    assert_eq!(get("WltpTotalCo2EmissionSavedDueEcoInnovation"), None);
    assert_eq!(get("AxleTable/AxleGroup[2]/AxleNumber"), Some("2"));
    let value = document.to_value();
    assert_eq!(value["CocDataGroup"]["AxleTable"][1]["AxleNumber"], 2);
    assert_eq!(value["CocDataGroup"]["MaximumSpeed"], "160.5");
    // The header is filled in.
    assert_eq!(document.get("Header/IviVersionNumberXsd"), Some("2.0"));
    assert_eq!(document.get("Header/IviVersionNumber"), Some("1"));
    assert_eq!(document.get("Header/IviReferenceId").map(str::len), Some(36));
    assert!(document.get("Header/IviVersionDateTime").is_some_and(|time| time.ends_with('Z')));
}

#[test]
fn an_error_quotes_no_value_of_the_data() {
    let data = r#"{"CocDataGroup":{"VehicleIdentificationNumber":1234567890}}"#;
    let error = Ivi::from_json(data.as_bytes()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WrongType);
    assert!(
        error.to_string().contains("in quotes") && !format!("{error:?} {error}").contains("12345"),
        "{error}"
    );
}

#[test]
fn paths_reach_in_and_make_what_is_missing() {
    let mut document = build("m1-electric.json").unwrap();
    document.set("/InitialVehicleInformation/CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack", "1640").unwrap();
    assert_eq!(document.get("CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack"), Some("1640"));
    document.set("CocDataGroup/AxleTable/AxleGroup[3]/AxleNumber", "3").unwrap();
    assert_eq!(document.get("CocDataGroup/AxleTable/AxleGroup[3]/AxleNumber"), Some("3"));
    for (path, kind) in [
        ("CocDataGroup/AxleTable/AxleGroup[5]/AxleNumber", ErrorKind::PathNotFound),
        ("CocDataGroup/AxleTable/AxelGroup/AxleNumber", ErrorKind::UnknownField),
        ("CocDataGroup/AxleTable", ErrorKind::WrongType),
        ("CocDataGroup/AxleTable/AxleGroup[0]/AxleNumber", ErrorKind::InvalidArgument),
        ("", ErrorKind::UnknownField),
        ("Signature", ErrorKind::UnknownField),
        ("CocDataGroup[2]/Type", ErrorKind::PathNotFound),
    ] {
        let before = document.clone();
        assert_eq!(document.set(path, "1").expect_err(path).kind(), kind, "{path}");
        assert_eq!(document, before, "{path}: a refused change changes nothing");
    }
    assert_eq!(document.get("CocDataGroup/Nothing"), None);
}

#[test]
fn values_of_the_data_form_are_set_by_path() {
    let mut document = build("m1-electric.json").unwrap();
    for (path, value, text) in [
        ("CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack", json!(1640), "1640"),
        ("CocDataGroup/AxleTable/AxleGroup[1]/PoweredAxleIndicator", json!(true), "Y"),
        ("CocDataGroup/Type", json!("T"), "T"),
    ] {
        document.set_value(path, &value).unwrap();
        assert_eq!(document.get(path), Some(text));
        assert!(matches!(document.type_at(path), Ok(Type::Simple(_))));
    }
    let before = document.clone();
    for (path, value) in [
        ("CocDataGroup/Type", json!(4711)),
        ("CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack", json!("wide")),
        ("CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack", json!(null)),
        ("CocDataGroup/AxleTable", json!([])),
    ] {
        let error = document.set_value(path, &value).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WrongType);
        assert!(error.message().contains(path) && !error.to_string().contains("4711"), "{error}");
        assert_eq!(document, before);
    }
    assert!(matches!(document.type_at("CocDataGroup/AxleTable"), Ok(Type::Complex(_))));
    assert_eq!(document.type_at("CocDataGroup/Typ").unwrap_err().kind(), ErrorKind::UnknownField);
}

#[test]
fn differences_are_told_by_path() {
    let old = build("m1-electric.json").unwrap();
    assert_eq!(old.diff(&old), []);
    let mut new = old.clone();
    assert_eq!(new.len("CocDataGroup/AxleTable"), 2);
    new.set("CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack", "1").unwrap();
    new.set("CocDataGroup/ProductionYearSmallSeries", "2026").unwrap();
    assert!(new.remove("CocDataGroup/RightLeftHandTraffic"));
    assert!(!new.remove("CocDataGroup/RightLeftHandTraffic"));
    let changes = new.diff(&old);
    let track = old.get("CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack").unwrap();
    assert_eq!(
        changes,
        [
            Change::Removed { path: "CocDataGroup/ProductionYearSmallSeries".into(), value: "2026".into() },
            Change::Added {
                path: "CocDataGroup/RightLeftHandTraffic".into(),
                value: old.get("CocDataGroup/RightLeftHandTraffic").unwrap().into()
            },
            Change::Changed {
                path: "CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack".into(),
                from: "1".into(),
                to: track.into()
            },
        ]
    );
    assert!(new.remove("CocDataGroup/AxleTable/AxleGroup[1]"));
    assert_eq!(
        (new.len("CocDataGroup/AxleTable"), new.get("CocDataGroup/AxleTable/AxleGroup[1]/AxleTrack")),
        (1, Some("1"))
    );
    // Every value that is listed is found under its path.
    assert!(old.values().iter().all(|(path, value)| old.get(path) == Some(value)));
    assert!(old.values().len() > 100);
}

#[test]
fn text_that_xml_escapes_comes_back_the_same() {
    let mut document = build("m1-electric.json").unwrap();
    for text in ["a & b < c > d \"'", "]]>", "line\nline\r\nline\r", "  spaces  ", "é€𝄞", "&amp;"] {
        document.set("CocDataGroup/Type", text).unwrap();
        assert_eq!(Ivi::parse(&document.to_xml()).unwrap().get("CocDataGroup/Type"), Some(text));
    }
    assert_eq!(document.set("CocDataGroup/Type", "\u{1}").unwrap_err().kind(), ErrorKind::WrongType);
}
