//! The tables of the book that are made from the code (`ECOC_WRITE_BOOK=1 cargo test -p ecoc --test book` writes them anew), and what
//! else a page says that the code knows.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

mod all_codes;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

fn page(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name)).unwrap()
}

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
fn the_page_of_all_codes_is_up_to_date() {
    up_to_date("codes.md", &all_codes::page());
}

#[test]
fn the_table_of_content_rules_is_up_to_date() {
    let mut table = String::from(
        "<!-- Made from the code by core/tests/book; do not edit. -->\n\
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
    let page = page("rules.md");
    let (_, rest) = page.split_once("```toml plant.toml\n").unwrap();
    let (file, _) = rest.split_once("```").unwrap();
    let rules = ecoc::RuleSet::built_in().with_file(file).unwrap();
    assert!(rules.get("PLANT-002").is_some());
}

#[test]
fn the_page_on_the_architecture_knows_every_room_of_the_core_and_no_other() {
    let rooms: BTreeSet<String> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .map(|name| name.strip_suffix(".rs").map(str::to_owned).unwrap_or(name))
        .filter(|name| name != "lib")
        .collect();
    let page = page("architecture.md");
    let (_, table) = page.split_once("| room | what it is | imports |\n").unwrap();
    let rows = table.lines().skip(1).map_while(|line| line.strip_prefix("| `")?.split_once('`'));
    let told: BTreeSet<String> = rows.map(|(room, _)| room.to_owned()).collect();
    assert_eq!(told, rooms);
}
