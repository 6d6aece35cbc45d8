//! validate, build and show, on good and on bad input.

#![allow(clippy::unwrap_used)]

mod shared;

use shared::Folder;

#[test]
fn a_file_that_is_empty_or_no_xml_is_invalid_and_has_its_json_line() {
    let folder = Folder::new();
    let files = [
        folder.file("empty.xml", ""),
        folder.file("text.xml", "no XML at all"),
        folder.file("half.xml", "<a><b></a>"),
    ];
    for file in &files {
        let ran = folder.run(&["validate", "--format", "json", file]).expect(1);
        let line = &ran.lines()[0];
        assert_eq!(line["file"], file.as_str());
        assert_eq!(line["valid"], false);
        assert!(line.as_object().unwrap().contains_key("version"));
        let findings = line["findings"].as_array().unwrap();
        assert!(findings.iter().any(|finding| finding["layer"] == "xml"), "{line}");
        folder.run(&["show", file]).expect(1);
    }
}

#[test]
fn files_that_cannot_be_read_are_an_io_fault_and_the_others_are_still_checked() {
    let folder = Folder::new();
    let bad = folder.file("bad.xml", "x");
    std::fs::create_dir(folder.path("dir")).unwrap();
    let ran = folder.run(&["validate", "--format", "json", "missing.xml", &bad, "dir"]).expect(2);
    assert_eq!(ran.lines().len(), 1);
    assert_eq!(ran.lines()[0]["file"], "bad.xml");
    assert!(ran.err.contains("missing.xml does not exist"), "{}", ran.err);
    assert!(ran.err.contains("dir is a directory"), "{}", ran.err);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_fails_while_it_is_read_is_an_io_fault() {
    // The memory of a process opens for its owner, root included, and fails at address 0.
    let ran = Folder::new().run(&["validate", "/proc/self/mem"]).expect(2);
    assert!(ran.err.contains("/proc/self/mem cannot be read"), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn a_file_without_read_permission_is_an_io_fault() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let file = folder.file("closed.xml", "<a/>");
    std::fs::set_permissions(folder.path(&file), std::fs::Permissions::from_mode(0o000)).unwrap();
    if std::fs::read(folder.path(&file)).is_ok() {
        println!("SKIPPED: a_file_without_read_permission_is_an_io_fault (the user reads everything)");
        return;
    }
    let ran = folder.run(&["validate", &file]).expect(2);
    assert!(ran.err.contains("may not be read"), "{}", ran.err);
}

#[test]
fn data_with_an_unknown_field_is_refused_and_leaves_no_file() {
    let folder = Folder::new();
    let data = folder.file(
        "data.json",
        r#"{"Header": {"IviVersionNumberXsd": "2.0"}, "CocDataGroup": {"Mak": "Aurora"}}"#,
    );
    let ran = folder.run(&["build", &data, "-o", "out.xml"]).expect(1);
    assert!(ran.err.contains("Mak"), "{}", ran.err);
    assert!(ran.err.contains("Make"), "the nearest name: {}", ran.err);
    assert_eq!(folder.names(), ["data.json"]);
}

#[test]
fn data_that_are_no_json_are_refused() {
    let folder = Folder::new();
    for text in ["", "{", "[]", "7", "{\"Header\": {}, \"Header\": {}}"] {
        let data = folder.file("data.json", text);
        let ran = folder.run(&["build", &data]).expect(1);
        assert!(ran.out.is_empty() && ran.err.starts_with("ecoc: "), "{text}: {}", ran.err);
    }
    folder.run(&["build", "missing.json"]).expect(2);
}

#[test]
fn a_schema_file_of_the_users_own_is_used_or_refused_by_name() {
    let folder = Folder::new();
    let schema = |content: &str| {
        format!(
            r#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
            <xs:element name="InitialVehicleInformation" type="Root"/>
            <xs:complexType name="Root"><xs:sequence>{content}</xs:sequence></xs:complexType></xs:schema>"#
        )
    };
    folder.file("own.xsd", schema(r#"<xs:element name="Wheels" type="xs:int"/>"#));
    folder.file("odd.xsd", schema(r#"<xs:group ref="Wheels"/>"#));
    folder.file("no.xsd", "no schema");
    folder.file("good.xml", "<InitialVehicleInformation><Wheels>4</Wheels></InitialVehicleInformation>");
    folder.file("bad.xml", "<InitialVehicleInformation><Wheels>four</Wheels></InitialVehicleInformation>");
    let validate = |schema, file| folder.run(&["validate", "--schema", schema, file]);
    validate("own.xsd", "good.xml").expect(0);
    validate("own.xsd", "bad.xml").expect(1);
    for (schema, word) in [("odd.xsd", "group"), ("no.xsd", "no.xsd"), ("missing.xsd", "does not exist")] {
        let ran = validate(schema, "good.xml").expect(2);
        assert!(ran.err.contains(schema) && ran.err.contains(word), "{}", ran.err);
    }
    folder.run(&["validate", "--schema", "own.xsd", "--profile", "eu", "good.xml"]).expect(2);
}

#[test]
fn every_vehicle_goes_to_xml_and_back() {
    let folder = Folder::new();
    let mut seen = 0;
    for entry in std::fs::read_dir(shared::vehicles()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        seen += 1;
        let path = path.to_str().unwrap();
        folder.run(&["build", path, "-o", "first.xml"]).expect(0);
        let profile = if path.ends_with("m1-gb.json") { "vca" } else { "schema" };
        folder.run(&["validate", "--profile", profile, "--unsigned", "first.xml"]).expect(0);
        let data = folder.run(&["show", "--format", "json", "first.xml"]).expect(0).out;
        let second = folder.run_with(&["build", "-"], data.as_bytes()).expect(0).out;
        assert_eq!(second.as_bytes(), folder.read("first.xml"), "{path}");
    }
    assert!(seen >= 8, "only {seen} vehicles");
}

#[test]
fn the_input_is_never_overwritten_and_a_bad_target_leaves_nothing() {
    let folder = Folder::new();
    let data = folder.file("car.json", shared::vehicle("m1-electric.json"));
    let ran = folder.run(&["build", &data, "-o", "./car.json"]).expect(2);
    assert!(ran.err.contains("is the input itself"), "{}", ran.err);
    folder.run(&["build", &data, "-o", "none/out.xml"]).expect(2);
    folder.run(&["build", &data, "-o", "."]).expect(2);
    assert_eq!(folder.names(), ["car.json"]);
    assert_eq!(folder.read("car.json"), shared::vehicle("m1-electric.json"));
}

#[test]
fn show_makes_an_outline_and_a_page_that_needs_nothing_else() {
    let folder = Folder::new();
    let data = folder.file("car.json", shared::vehicle("m1-electric.json"));
    folder.run(&["build", &data, "-o", "car.xml"]).expect(0);
    let text = folder.run(&["show", "car.xml"]).expect(0).out;
    assert!(text.contains("CocDataGroup\n") && text.contains("AxleTable [1]\n"), "{text}");
    let html = folder.run(&["show", "--format", "html", "car.xml"]).expect(0).out;
    assert!(html.starts_with("<!DOCTYPE html>") && html.ends_with("</html>\n"));
    assert!(!html.contains("<script") && !html.contains("src=") && !html.contains("href="));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_reason_to_complain() {
    let folder = Folder::new();
    let bad = folder.file("bad.xml", "x");
    let files: Vec<&str> = std::iter::repeat_n(bad.as_str(), 400).collect();
    let mut child = folder.command(&[&["validate"], files.as_slice()].concat()).spawn().unwrap();
    drop(child.stdout.take());
    let mut words = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut words).unwrap();
    assert_eq!((child.wait().unwrap().code(), words.as_str()), (Some(1), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_io_fault() {
    let folder = Folder::new();
    let bad = folder.file("bad.xml", "x");
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = folder.command(&["validate", &bad]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("standard output"));
}
