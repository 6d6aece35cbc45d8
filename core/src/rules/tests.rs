//! The language, the files and the engine on small documents; each built-in rule has its cases in `tests/rules`.

use super::*;
use crate::ivi::Ivi;
use crate::profile::{Profile, validate};

/// A vehicle of the project, changed, as XML.
fn vehicle(name: &str, edits: &[(&str, &str)]) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vehicles").join(name);
    let mut ivi = Ivi::from_json(&std::fs::read(path).unwrap()).unwrap();
    for (path, value) in edits {
        match value.is_empty() {
            true => assert!(ivi.remove(path), "{path}"),
            false => ivi.set(path, value).unwrap(),
        }
    }
    ivi.to_xml()
}

/// What the rule finds in a document: the last step of each path, the value and the expectation.
fn found(xml: &[u8], family: &str, field: &str, rule: &str) -> Vec<String> {
    let file = format!(
        "[[rule]]\nid = 'T-1'\ntitle = 'a test'\nseverity = 'warning'\nfamilies = ['{family}']\n\
         field = '{field}'\nrule = '''{rule}'''\nmessage = '{{value}}|{{expected}}|{{count}}'"
    );
    let rules = RuleSet::built_in().with_file(&file).unwrap_or_else(|error| panic!("{rule}: {error}"));
    let profile = Profile::named(if family == "2.0" { "eu" } else { "svv" }).unwrap().with_rules(rules);
    let report = validate(xml, &profile);
    let own = report.findings().iter().filter(|finding| finding.code() == "T-1");
    own.map(|finding| {
        let step = finding.path().rsplit('/').next().unwrap_or("");
        format!("{step} {}", finding.message())
    })
    .collect()
}

#[test]
fn every_table_is_read_and_compiled() {
    let read: Vec<file::Read> = TABLES.iter().flat_map(|table| file::read(table).unwrap()).collect();
    let count = read.len();
    let pairs = read.into_iter().map(|read| (Arc::new(read.rule), read.lines)).collect();
    assert_eq!(Rules::compile(pairs).unwrap().all.len(), count);
    assert_eq!(RuleSet::built_in().rules().count(), count);
    let mut ids: Vec<String> = RuleSet::built_in().rules().map(|rule| rule.id().to_owned()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id is used twice");
}

#[test]
fn built_in_rules_are_complete() {
    for rule in RuleSet::built_in().rules() {
        let number: u32 = rule.id().strip_prefix("IVI-R").and_then(|digits| digits.parse().ok()).unwrap();
        assert!((1..=499).contains(&number) && rule.id().len() == 8, "{}", rule.id());
        for words in [rule.title(), rule.message(), rule.remedy(), rule.source()] {
            assert!(!words.is_empty(), "{}", rule.id());
        }
    }
}
