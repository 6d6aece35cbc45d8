//! SECURITY.md names a test for every attack, and every test that it names exists; each one here is named.

use std::fs;
use std::path::Path;

#[test]
fn every_attack_has_the_test_that_is_named() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = fs::read_to_string(root.join("SECURITY.md")).unwrap();
    let (_, page) = page.split_once("## Attacks").unwrap(); // the threat model above quotes other things
    let mut file = String::new();
    let mut named = Vec::new();
    for quoted in
        page.lines().filter(|line| line.starts_with('|')).flat_map(|line| line.split('`').skip(1).step_by(2))
    {
        if quoted.contains('/') {
            file = fs::read_to_string(root.join(quoted)).unwrap_or_else(|_| panic!("{quoted} is missing"));
        } else {
            assert!(file.contains(&format!("fn {quoted}()")), "there is no test `{quoted}`");
            named.push(quoted.to_owned());
        }
    }
    assert!(named.len() > 40, "{}", named.len());
    for entry in fs::read_dir(root.join("core/tests/attacks")).unwrap() {
        let path = entry.unwrap().path();
        if ["bounded.rs", "found.rs", "listed.rs"].iter().any(|other| path.ends_with(other)) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for test in text.split("#[test]\nfn ").skip(1) {
            let name = test.split('(').next().unwrap();
            assert!(named.iter().any(|other| other == name), "SECURITY.md does not name {name}");
        }
    }
}
