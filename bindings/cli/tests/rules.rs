//! rules: list, explain, a file of one's own, and the import of a workbook made here.

#![allow(clippy::unwrap_used)]

mod shared;

use std::path::Path;

use rust_xlsxwriter::Workbook;
use shared::Folder;

fn vehicle(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vehicles").join(name);
    path.to_str().unwrap().to_owned()
}

const OWN: &str = r#"
[[rule]]
id = "PLANT-001"
title = "our cars are white"
severity = "error"
categories = ["M1"]
field = "Colour"
rule = "VALUE IN ['0']"
message = "the colour {value} is not ours"
"#;

#[test]
fn the_list_is_narrowed_by_category_severity_and_family() {
    let folder = Folder::new();
    let all = folder.run(&["rules"]).expect(0).out;
    let count = |args: &[&str]| folder.run(args).expect(0).out.lines().count();
    assert!(
        all.lines().count() > 60 && all.contains("IVI-R010  error    a passenger car has no table"),
        "{all}"
    );
    let cars = folder.run(&["rules", "--category", "M1"]).expect(0).out;
    assert!(cars.contains("IVI-R010") && !cars.contains("IVI-R006"), "{cars}");
    let (errors, warnings) =
        (count(&["rules", "--severity", "error"]), count(&["rules", "--severity", "warning"]));
    assert!(errors > 0 && warnings > 0 && errors + warnings == all.lines().count());
    assert!(count(&["rules", "--ivi", "1.x"]) < count(&["rules", "--ivi", "2.0"]));
    let json = folder.run(&["rules", "--stage", "V", "--format", "json"]).expect(0).out;
    let first: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
    assert_eq!(first["id"], "IVI-R001");
}

#[test]
fn one_rule_is_explained() {
    let folder = Folder::new();
    let text = folder.run(&["rules", "explain", "IVI-R012"]).expect(0).out;
    assert!(
        text.contains("MechanicalCouplingCanBeFittedTable") && text.contains("M1, L, T, C, R, S"),
        "{text}"
    );
    let words = folder.run(&["rules", "explain", "IVI-R999"]).expect(2).err;
    assert!(words.contains("there is no rule `IVI-R999`"), "{words}");
}

#[test]
fn a_file_of_ones_own_and_other_severities_decide_with() {
    let folder = Folder::new();
    folder.file("own.toml", OWN);
    folder.run(&["build", &vehicle("m1-petrol.json"), "-o", "car.xml"]).expect(0);
    let check = ["validate", "--unsigned", "car.xml"];
    folder.run(&check).expect(0);
    let said = folder.run(&["validate", "--unsigned", "--rules", "own.toml", "car.xml"]).expect(1).out;
    assert!(said.contains("error PLANT-001") && said.contains("the colour 3 is not ours"), "{said}");
    let off = ["validate", "--unsigned", "--rules", "own.toml", "--severity", "PLANT-001=off", "car.xml"];
    assert!(!folder.run(&off).expect(0).out.contains("PLANT-001"));
    let info = ["validate", "--unsigned", "--rules", "own.toml", "--severity", "PLANT-001=info", "car.xml"];
    assert!(folder.run(&info).expect(0).out.contains("info PLANT-001"));
    folder.run(&["validate", "--severity", "IVI-R012", "car.xml"]).expect(2);
    folder.file("bad.toml", OWN.replace("Colour\"", "Color\""));
    let words = folder.run(&["validate", "--rules", "bad.toml", "car.xml"]).expect(2).err;
    assert!(words.contains("line 8") && words.contains("did you mean `Colour`?"), "{words}");
}

/// A workbook as the authorities' is described: a row for each field, a column for each category and stage.
fn workbook(path: &Path) {
    let mut book = Workbook::new();
    let notes = book.add_worksheet();
    notes.set_name("Read me").unwrap().write_string(0, 0, "nothing to read here").unwrap();
    let sheet = book.add_worksheet();
    sheet.set_name("Rules").unwrap();
    let rows: [[&str; 6]; 6] = [
        ["Group", "Field", "M1 C", "M1 V", "N2 complete", "Remarks"],
        [
            "General",
            "NumberOfAxles",
            "R001: VALUE = COUNT(@AxleGroup)",
            "R001: VALUE = COUNT(@AxleGroup)",
            "R001: VALUE = COUNT(@AxleGroup)",
            "",
        ],
        [
            "Colour",
            "Colour",
            "VALUE IS PRESENT\n@ColourTable=>VALUE IS UNIQUE",
            "-",
            "VALUE IS ABSENT",
            "see the manual",
        ],
        [
            "Mass",
            "ActualMass",
            "R007: VALUE < TechnicallyPermissibleMaximumLadenMass?",
            "",
            "VALUE IS LIGHT",
            "",
        ],
        ["Axles", "AxelNumber", "@AxleTable=>VALUE IS NUMBERED", "", "", ""],
        ["", "", "VALUE IS PRESENT", "", "", ""],
    ];
    for (row, cells) in (2..).zip(rows) {
        for (column, cell) in (1..).zip(cells) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    book.save(path).unwrap();
}

#[test]
fn a_workbook_becomes_a_rule_file_and_what_cannot_be_read_is_listed() {
    let folder = Folder::new();
    workbook(&folder.path("book.xlsx"));
    let said = folder.run(&["rules", "import", "book.xlsx", "-o", "book.toml"]).expect(1).out;
    assert!(said.contains("2 cells not read"), "{said}");
    assert!(said.contains("Rules!F6: ") && said.contains("what the value IS is not known"), "{said}");
    assert!(said.contains("Rules!D7: ") && said.contains("did you mean `AxleNumber`?"), "{said}");
    let json = folder.run(&["rules", "import", "--format", "json", "book.xlsx", "-o", "-"]).expect(1).err;
    assert!(json.contains("\"place\":\"Rules!D7\""), "{json}");

    let listed = folder.run(&["rules", "--rules", "book.toml"]).expect(0).out;
    let own: Vec<&str> = listed.lines().filter(|line| line.starts_with("WB-")).collect();
    assert_eq!(own.len(), 6, "{own:?}");
    let axles = folder.run(&["rules", "explain", "--rules", "book.toml", "WB-0001"]).expect(0).out;
    assert!(
        axles.contains("M1") && axles.contains("C, V") && axles.contains("book.xlsx, Rules!D4, R001"),
        "{axles}"
    );

    folder.run(&["build", &vehicle("m1-petrol.json"), "-o", "car.xml"]).expect(0);
    let told = folder.run(&["validate", "--unsigned", "--rules", "book.toml", "car.xml"]).expect(0).out;
    assert!(!told.contains("WB-"), "{told}");
    let data = std::fs::read_to_string(vehicle("m1-petrol.json")).unwrap();
    folder.file("light.json", data.replace("\"ActualMass\": \"1189\"", "\"ActualMass\": \"9999\""));
    folder.run(&["build", "light.json", "-o", "light.xml"]).expect(0);
    let told = folder.run(&["validate", "--unsigned", "--rules", "book.toml", "light.xml"]).expect(0).out;
    assert!(told.contains("warning WB-0006"), "{told}");
}

#[test]
fn what_is_no_workbook_of_rules_is_refused() {
    let folder = Folder::new();
    folder.file("no.xlsx", "not a workbook");
    let words = folder.run(&["rules", "import", "no.xlsx"]).expect(2).err;
    assert!(words.contains("this is no workbook"), "{words}");
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 0, "Field").unwrap();
    book.save(folder.path("empty.xlsx")).unwrap();
    let words = folder.run(&["rules", "import", "empty.xlsx"]).expect(2).err;
    assert!(words.contains("no sheet has a column `Field`"), "{words}");
}
