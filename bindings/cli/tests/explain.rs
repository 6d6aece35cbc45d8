//! explain: a code of each kind, one with two meanings, and one that nobody knows.

#![allow(clippy::unwrap_used)]

mod shared;

use shared::Folder;

#[test]
fn a_code_of_every_kind_is_explained() {
    let folder = Folder::new();
    let codes = [
        "IVI-S014",
        "IVI-R012",
        "Duplicate",
        "FINNES_ALLEREDE",
        "kjoretoy.coc.IKKE_TILGANG",
        "422",
        "AADSTS7000222",
        "MP-200",
        "MP-299",
        "invalid_grant",
    ];
    let ran = folder.run(&[&["explain", "--format", "json"], &codes[..]].concat()).expect(0);
    let kinds =
        ["finding", "rule", "error", "svv", "svv", "vca", "entra", "maskinporten", "maskinporten", "oauth"];
    let lines = ran.lines();
    assert_eq!(lines.iter().map(|line| line["of"].as_str().unwrap()).collect::<Vec<_>>(), kinds);
    assert_eq!(lines.iter().map(|line| line["code"].as_str().unwrap()).collect::<Vec<_>>(), codes);
    assert!(lines.iter().all(|line| !line["meaning"].as_str().unwrap().is_empty()));
    assert_eq!(lines[1]["rule"]["id"], "IVI-R012");
    assert_eq!(lines[2]["number"], 801);
    assert_eq!(lines[6]["error"], "TokenRefused");
    assert!(lines[6]["remedy"].as_str().unwrap().contains("new secret"), "{}", lines[6]);

    let text = folder.run(&["explain", "801", "IVI-R012"]).expect(0).out;
    assert!(text.starts_with("Duplicate (error 801, family Rejected; a retry does not help): "), "{text}");
    assert!(text.contains("\nIVI-R012 (error): ") && text.contains("MechanicalCoupling"), "{text}");

    let text = folder.run(&["explain", "AADSTS7000222", "KJORETOY_OPPRETTET"]).expect(0).out;
    assert!(
        text.starts_with("AADSTS7000222 (answer of entra, error TokenRefused): the client secret"),
        "{text}"
    );
    assert!(
        text.contains("; ask VCA for a new secret") && text.contains("OPPRETTET (answer of svv, a yes): "),
        "{text}"
    );
}

#[test]
fn a_code_with_two_meanings_has_both() {
    let text = Folder::new().run(&["explain", "400"]).expect(0).out;
    assert!(
        text.contains("WrongPassword (error 400") && text.contains("400 (answer of vca, error Rejected): "),
        "{text}"
    );
}

#[test]
fn an_unknown_code_is_a_usage_fault_and_the_others_are_explained() {
    let ran = Folder::new().run(&["explain", "IVI-G01", "IVI-G001", "HELT_NY"]).expect(2);
    assert!(ran.out.starts_with("IVI-G001 (finding): "), "{}", ran.out);
    assert!(
        ran.err.contains("did you mean `IVI-G0") && ran.err.contains("`HELT_NY` is in no table"),
        "{}",
        ran.err
    );
}

#[test]
fn a_near_name_is_looked_for_among_all_codes() {
    for (code, near) in [
        ("ivi-s04", "IVI-S0"),
        ("IVI-R9999", "IVI-R"),
        ("Duplicat", "Duplicate"),
        ("FINES_ALLEREDE", "FINNES_ALLEREDE"),
        ("aadsts7000222", "AADSTS7000222"),
        ("invalid-grant", "invalid_grant"),
    ] {
        let words = Folder::new().run(&["explain", code]).expect(2).err;
        assert!(words.contains(&format!("`{code}` is in no table; did you mean `{near}")), "{words}");
    }
}

#[test]
fn every_code_of_the_book_is_explained() {
    let page = include_str!("../../../core/docs/codes.md");
    let cells = page.split("\"></a>`").skip(1).filter_map(|rest| rest.split('`').next());
    let codes: Vec<&str> = cells.collect();
    assert!(codes.len() > 300, "{}", codes.len());
    Folder::new().run(&[&["explain"], &codes[..]].concat()).expect(0);
}
