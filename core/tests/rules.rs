//! Every content rule on a vehicle that keeps it and on one that breaks it (`tests/rules`), from Rust.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ecoc::{Ivi, Profile, Report, RuleSet, Severity, validate};
use serde_json::Value;

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

fn cases() -> Vec<Value> {
    let text = std::fs::read(tests().join("rules/cases.json")).unwrap();
    let json: Value = serde_json::from_slice(&text).unwrap();
    json["cases"].as_array().unwrap().clone()
}

fn vehicle(name: &str) -> Ivi {
    Ivi::from_json(&std::fs::read(tests().join("vehicles").join(name)).unwrap()).unwrap()
}

/// The report on the case's vehicle after `edits`.
fn report(case: &Value, edits: &str) -> Report {
    let mut ivi = vehicle(case["vehicle"].as_str().unwrap());
    for edit in case[edits].as_array().unwrap() {
        let path = edit[0].as_str().unwrap();
        match edit[1].as_str() {
            Some(value) => ivi.set(path, value).unwrap_or_else(|error| panic!("{case}: {error}")),
            None => assert!(ivi.remove(path), "{case}: {path}"),
        }
    }
    let profile = Profile::named(case["profile"].as_str().unwrap_or("eu")).unwrap().unsigned(true);
    validate(&ivi.to_xml(), &profile)
}

#[test]
fn every_rule_is_kept_by_one_vehicle_and_broken_by_another() {
    let rules = RuleSet::built_in();
    for case in cases() {
        let id = case["rule"].as_str().unwrap();
        let rule = rules.get(id).unwrap_or_else(|| panic!("there is no rule {id}"));
        let kept = report(&case, "pass");
        assert!(!kept.findings().iter().any(|finding| finding.code() == id), "{case}: {kept}");
        let broken = report(&case, "fail");
        let found: Vec<_> = broken.findings().iter().filter(|finding| finding.code() == id).collect();
        assert_eq!(found.len(), 1, "{case}: {broken}");
        assert_eq!(found[0].path(), case["path"].as_str().unwrap(), "{case}");
        assert_eq!(found[0].severity(), rule.severity(), "{case}");
        assert!(found[0].line() > 0 && !found[0].message().contains('{'), "{case}: {broken}");
    }
}

#[test]
fn every_rule_has_its_cases_for_each_family() {
    let mut covered: BTreeMap<(String, String), usize> = BTreeMap::new();
    for case in cases() {
        let family = vehicle(case["vehicle"].as_str().unwrap()).family().to_string();
        *covered.entry((case["rule"].as_str().unwrap().to_owned(), family)).or_default() += 1;
    }
    let rules = RuleSet::built_in();
    let mut lacking = Vec::new();
    for rule in rules.rules() {
        for text in rule.texts() {
            let key = (rule.id().to_owned(), text.family().to_string());
            if !covered.contains_key(&key) {
                lacking.push(key);
            }
        }
    }
    assert!(lacking.is_empty(), "no case for {lacking:?}");
}

#[test]
fn the_vehicles_of_the_project_give_no_finding_of_the_rules() {
    for entry in std::fs::read_dir(tests().join("vehicles")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".json") {
            continue;
        }
        let profile = match &*name {
            "m1-gb.json" => "vca",
            name if name.contains("-1x") => "svv",
            _ => "eu",
        };
        let report = validate(&vehicle(&name).to_xml(), &Profile::named(profile).unwrap().unsigned(true));
        assert!(report.findings().is_empty(), "{name}: {report}");
    }
}

#[test]
fn the_official_specimens_give_no_error_of_the_rules() {
    let folder = tests().join("../../shared/ivi/examples");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("SKIPPED: the official specimens are not at hand");
        return;
    };
    let mut warnings = Vec::new();
    for entry in entries {
        let path = entry.unwrap().path();
        let xml = std::fs::read(&path).unwrap();
        let profile = Profile::named("schema").unwrap().with_rules(RuleSet::built_in());
        for finding in validate(&xml, &profile).findings() {
            assert_ne!(finding.severity(), Severity::Error, "{}: {finding}", path.display());
            warnings.push((path.file_name().unwrap().to_owned(), finding.code().to_owned()));
        }
    }
    // A plug-in hybrid that states towable masses and no mass of the combination.
    assert_eq!(warnings, [("m1-04.xml".into(), "IVI-R020".to_owned())]);
}
