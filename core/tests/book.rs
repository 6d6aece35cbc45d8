//! The tables of the book that are made from the code. `ECOC_WRITE_BOOK=1 cargo test -p ecoc --test book` writes them anew.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use ecoc::ErrorKind;

fn up_to_date(page: &str, table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(page);
    if std::env::var_os("ECOC_WRITE_BOOK").is_some() {
        fs::write(&path, table).unwrap();
    }
    let present = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        present == table,
        "{page} is out of date: run `ECOC_WRITE_BOOK=1 cargo test -p ecoc --test book`"
    );
}

#[test]
fn the_table_of_finding_codes_is_up_to_date() {
    let mut table = String::from(
        "<!-- Made from the code by core/tests/book.rs; do not edit. -->\n\
         | code | layer | what it stands for |\n| --- | --- | --- |\n",
    );
    for (code, meaning) in ecoc::ivi::codes().chain(ecoc::sign::codes()) {
        let layer = match code.as_bytes().get(4) {
            Some(b'S') => "schema",
            Some(b'X') => "xml",
            Some(b'R') => "rules",
            _ => "signature",
        };
        writeln!(table, "| `{code}` | {layer} | {meaning} |").unwrap();
    }
    up_to_date("findings-table.md", &table);
}

#[test]
fn the_table_of_content_rules_is_up_to_date() {
    let mut table = String::from(
        "<!-- Made from the code by core/tests/book.rs; do not edit. -->\n\
         # The content rules\n\n\
         What they mean and how they are written: [rules.md](rules.md).\n\n\
         | id | severity | demand | holds for | rule | source |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for rule in ecoc::RuleSet::built_in().rules() {
        let scope = rule.scope();
        let lists = [
            ("", scope.categories()),
            ("stage ", scope.stages()),
            ("", scope.frameworks()),
            ("profile ", scope.profiles()),
        ];
        let mut holds: Vec<String> =
            rule.texts().iter().map(|text| format!("IVI {}", text.family())).collect();
        let given = lists.iter().filter(|(_, list)| !list.is_empty());
        holds.extend(given.map(|(name, list)| format!("{name}{}", list.join(", "))));
        let texts: Vec<String> = rule
            .texts()
            .iter()
            .map(|text| format!("`{}`: `{}`", text.fields().join("`, `"), text.rule()))
            .collect();
        writeln!(
            table,
            "| `{}` | {} | {} | {} | {} | {} |",
            rule.id(),
            rule.severity().name(),
            rule.title(),
            holds.join("; "),
            texts.join("<br>"),
            rule.source()
        )
        .unwrap();
    }
    up_to_date("rules-table.md", &table);
}

#[test]
fn the_rule_file_of_the_book_is_one() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md")).unwrap();
    let (_, rest) = page.split_once("```toml\n").unwrap();
    let (file, _) = rest.split_once("```").unwrap();
    let rules = ecoc::RuleSet::built_in().with_file(file).unwrap();
    assert!(rules.get("PLANT-002").is_some());
}

#[test]
fn the_table_of_errors_is_up_to_date() {
    let mut table = String::from(
        "<!-- Made from the code by core/tests/book.rs; do not edit. -->\n\
         | number | name | family | retry | meaning |\n| --- | --- | --- | --- | --- |\n",
    );
    for kind in ErrorKind::ALL {
        let retry = if kind.retryable() { "yes" } else { "no" };
        writeln!(
            table,
            "| {} | `{}` | {} | {retry} | {} |",
            kind.number(),
            kind.name(),
            kind.family(),
            kind.meaning()
        )
        .unwrap();
    }
    up_to_date("errors-table.md", &table);
}
