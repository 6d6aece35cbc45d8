//! `ecoc correction`, `ecoc stages`, `ecoc vin` and `ecoc approval`, as a shell runs them.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

mod shared;

use serde_json::json;
use shared::{Folder, vehicle};

/// A folder with the two stages of the project's chassis-cab: `one.xml` and `two.xml`.
fn folder() -> Folder {
    let folder = Folder::new();
    for (name, data) in [("one", "n2-incomplete-stage1.json"), ("two", "n2-completed-stage2.json")] {
        folder.file("data.json", vehicle(data));
        folder.run(&["build", "data.json", "-o", &format!("{name}.xml")]).expect(0);
    }
    folder
}

#[test]
fn a_correction_is_started_changed_and_checked() {
    let folder = folder();
    let ran = folder.run(&["correction", "next", "one.xml", "-o", "new.xml"]).expect(0);
    assert!(ran.out.is_empty() && ran.err.contains("unsigned"), "{}", ran.err);
    let ran = folder.run(&["correction", "check", "one.xml", "new.xml"]).expect(0);
    assert!(ran.out.contains("new.xml: valid") && ran.out.contains("IVI-R508"), "{}", ran.out);
    let text = String::from_utf8(folder.read("new.xml")).unwrap();
    folder.file("new.xml", text.replace("<MaximumSpeed>90<", "<MaximumSpeed>89<"));
    let ran = folder.run(&["correction", "check", "--format", "json", "one.xml", "new.xml"]).expect(0);
    let line = &ran.lines()[0];
    assert_eq!(line["file"], "new.xml");
    assert_eq!(line["corrects"], "one.xml");
    assert_eq!(line["findings"], json!([]));
    folder.file("new.xml", text.replace("<IviVersionNumber>2<", "<IviVersionNumber>5<"));
    let ran = folder.run(&["correction", "check", "one.xml", "new.xml"]).expect(1);
    assert!(ran.out.contains("IVI-R504") && ran.out.contains("expected: 2"), "{}", ran.out);
}

#[test]
fn a_correction_of_what_is_no_document_is_refused_and_writes_nothing() {
    let folder = folder();
    folder.file("bad.xml", "<a/>");
    let ran = folder.run(&["correction", "next", "bad.xml", "-o", "new.xml"]).expect(1);
    assert!(ran.err.contains("bad.xml: "), "{}", ran.err);
    assert!(!folder.names().contains(&"new.xml".to_owned()));
    folder.run(&["correction", "next", "none.xml"]).expect(2);
    folder.run(&["correction", "next", "one.xml", "-o", "one.xml"]).expect(2);
    folder.run(&["correction", "check", "bad.xml", "one.xml"]).expect(1);
    folder.run(&["correction", "check", "one.xml", "none.xml"]).expect(2);
}

#[test]
fn a_stage_is_started_checked_and_combined() {
    let folder = folder();
    folder.file(
        "stage.json",
        json!({ "approval_number": "e12*2018/858*00086*00", "completion": "V", "manufacturer": { "name": "Aufbau GmbH" } })
            .to_string(),
    );
    let ran = folder.run(&["stages", "next", "--data", "stage.json", "-o", "next.xml", "one.xml"]).expect(0);
    assert!(ran.err.contains("unsigned"), "{}", ran.err);
    folder.run(&["stages", "check", "one.xml", "next.xml"]).expect(0);
    let ran = folder.run(&["validate", "--unsigned", "next.xml"]).expect(1);
    assert!(ran.out.contains("`Variant` is missing"), "{}", ran.out);

    let ran = folder.run(&["stages", "check", "--format", "json", "two.xml", "one.xml"]).expect(1);
    let line = &ran.lines()[0];
    assert_eq!(line["files"], json!(["two.xml", "one.xml"]));
    assert_eq!(line["findings"][0]["document"], 1);
    let ran = folder.run(&["stages", "check", "one.xml", "two.xml"]).expect(0);
    assert!(ran.out.starts_with("one.xml, two.xml: valid (IVI 2.0)"), "{}", ran.out);

    let ran = folder.run(&["stages", "combine", "two.xml", "one.xml"]).expect(0);
    assert!(ran.out.contains("2  CocDataGroup/Type  KK12\n"), "{}", ran.out);
    assert!(
        ran.out.contains("1  CocDataGroup/VehicleIdentificationNumber  U9DVA12D6TN003265\n"),
        "{}",
        ran.out
    );
    let ran = folder.run(&["stages", "combine", "--format", "json", "one.xml", "two.xml"]).expect(0);
    assert_eq!(ran.lines()[0]["document"]["CocDataGroup"]["Type"], "KK12");
    folder.run(&["stages", "combine", "one.xml", "one.xml"]).expect(2);
}

#[test]
fn a_stage_that_cannot_be_started_says_why() {
    let folder = folder();
    let ran = folder.run(&["stages", "next", "two.xml"]).expect(1);
    assert!(ran.err.contains("completed"), "{}", ran.err);
    folder.file("stage.json", r#"{"aproval_number": "x"}"#);
    let ran = folder.run(&["stages", "next", "--data", "stage.json", "one.xml"]).expect(2);
    assert!(ran.err.contains("stage.json") && ran.err.contains("approval_number"), "{}", ran.err);
    folder.file("stage.json", "{");
    folder.run(&["stages", "next", "--data", "stage.json", "one.xml"]).expect(1);
}

#[test]
fn identifiers_are_taken_apart() {
    let folder = Folder::new();
    let ran = folder.run(&["vin", "U9DVA12D6TN003265"]).expect(0);
    assert_eq!(ran.out, "U9DVA12D6TN003265: WMI U9D (manufacturer, Europe), VDS VA12D6, VIS TN003265\n");
    let ran = folder.run(&["vin", "--format", "json", "SA9ABCDEFGH123456", "U9DVAO2D6TN003265"]).expect(1);
    let lines = ran.lines();
    assert_eq!((&lines[0]["manufacturer"], &lines[0]["valid"]), (&json!("SA9123"), &json!(true)));
    assert_eq!((&lines[1]["vin"], &lines[1]["valid"]), (&json!("U9DVAO2D6TN003265"), &json!(false)));
    assert!(lines[1]["error"]["message"].as_str().unwrap().contains("character 6"));

    let ran = folder
        .run(&["approval", "e4*2018/858*00264*01", "e1*KS07/46*0001*00", "e99*2018/858*00264"])
        .expect(1);
    assert_eq!(
        ran.out,
        "e4*2018/858*00264*01: authority e4 (Netherlands), Regulation (EU) 2018/858 (categories M, N, O), number 00264, extension 01\n\
         e1*KS07/46*0001*00: authority e1 (Germany), Directive 2007/46/EC (categories M, N, O), small series, number 0001, extension 00\n\
         e99*2018/858*00264: this is no type-approval number: it has 3 sections, so its extension is missing; add *00 for an \
         approval that was never extended, else the extension's two digits\n"
    );
    let ran = folder.run(&["approval", "--format", "json", "g11*2018/858*00264*00"]).expect(0);
    assert_eq!(ran.lines()[0]["authority"]["country"], "Great Britain");
}
