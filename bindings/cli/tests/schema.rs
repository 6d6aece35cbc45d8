//! schema export: what it writes, and libxml2's verdict with it on every vehicle of the project once signed.

#![allow(clippy::unwrap_used)]

mod shared;

use std::fs;
use std::path::Path;
use std::process::Command;

use shared::{Folder, Seal};

#[test]
fn an_exported_schema_gives_the_same_verdicts_by_libxml2() {
    let folder = Folder::new();
    let seal = Seal::make();
    folder.file("seal.pem", &seal.key);
    folder.file("seal.crt", &seal.certificate);
    folder.run(&["schema", "export", "2.0", "-o", "2.0.xsd"]).expect(0);
    folder.run(&["schema", "export", "1.11", "-o", "1.11.xsd"]).expect(0);
    let has_xmllint = Command::new("xmllint").arg("--version").output().is_ok();
    if !has_xmllint {
        println!("SKIPPED: xmllint as a witness (it is not installed)");
    }
    let vehicles = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vehicles");
    let mut seen = 0;
    for entry in fs::read_dir(vehicles).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        seen += 1;
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        // The British approval country is in VCA's variant of the schema alone.
        let valid = name != "m1-gb";
        let schema = if name.ends_with("-1x") { "1.11.xsd" } else { "2.0.xsd" };
        folder.run(&["build", path.to_str().unwrap(), "-o", "car.xml"]).expect(0);
        folder
            .run(&[
                "sign",
                "--key",
                "seal.pem",
                "--cert",
                "seal.crt",
                "-o",
                &format!("{name}.xml"),
                "car.xml",
            ])
            .expect(0);
        let file = format!("{name}.xml");
        let expected = i32::from(!valid);
        folder.run(&["validate", "--profile", "schema", &file]).expect(expected);
        folder.run(&["validate", "--schema", schema, &file]).expect(expected);
        if has_xmllint {
            let ran = Command::new("xmllint")
                .args(["--noout", "--nonet", "--schema", schema, &file])
                .current_dir(folder.path(""))
                .output()
                .unwrap();
            let words = String::from_utf8_lossy(&ran.stderr);
            assert_eq!(ran.status.success(), valid, "{name}: {words}");
        }
    }
    assert!(seen >= 8, "the vehicles of the project");
}

#[test]
fn an_export_to_standard_output_says_what_it_imports() {
    let folder = Folder::new();
    let ran = folder.run(&["schema", "export", "2.0"]).expect(0);
    assert!(ran.out.contains("schemaLocation=\"xmldsig-core-schema.xsd\""));
    assert!(ran.err.contains("ecoc schema export xmldsig"), "{}", ran.err);
    assert!(folder.run(&["schema", "export", "xmldsig"]).expect(0).out.contains("name=\"Signature\""));
    folder.run(&["schema", "export", "3.0"]).expect(2);
}
