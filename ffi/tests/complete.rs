//! Nothing in Rust that C cannot do: `tests/complete.txt` says of each public function and of each public field of the core what it is
//! in C, or why C has none. The list of what there is comes from the compiler's own documentation output, not from a hand.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn here(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

/// The documentation of the core as JSON; `None`, with a word, where this compiler does not make it.
///
/// The compiler is asked for what it has not made stable through a program of a few bytes: as a variable of cargo it would have every
/// dependency compiled again.
fn documentation() -> Option<Value> {
    let skipped = |why: &str| {
        println!("SKIPPED: complete: {why}, so the functions of Rust and of C were not compared");
        None
    };
    if !cfg!(unix) {
        return skipped("there is no shell");
    }
    let rustdoc = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rustdoc.sh");
    std::fs::write(&rustdoc, "RUSTC_BOOTSTRAP=1 exec \"$ECOC_RUSTDOC\" \"$@\"\n").unwrap();
    let real = std::env::var("RUSTDOC").unwrap_or_else(|_| "rustdoc".to_owned());
    let starter = rustdoc.with_file_name("rustdoc");
    std::fs::write(&starter, format!("#!/bin/sh\nexec /bin/sh {rustdoc:?} \"$@\"\n")).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&starter, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let cargo = || {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(here("..")).env("RUSTDOC", &starter).env("ECOC_RUSTDOC", &real);
        cargo
    };
    let made = cargo()
        .args(["rustdoc", "--quiet", "--locked", "--package", "ecoc", "--lib", "--"])
        .args(["-Zunstable-options", "--output-format", "json"])
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&made.stderr);
    if !made.status.success() && words.contains("unstable") {
        return skipped("this compiler writes no documentation as JSON");
    }
    assert!(made.status.success(), "{words}");
    let metadata = cargo().args(["metadata", "--no-deps", "--format-version=1"]).output().unwrap();
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let file = Path::new(metadata["target_directory"].as_str().unwrap()).join("doc/ecoc.json");
    Some(serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap())
}

/// What users of the crate reach: each function, and each struct with its public fields, by the shortest of its names.
struct Api<'d> {
    items: &'d serde_json::Map<String, Value>,
    names: BTreeMap<u64, String>,
}

impl<'d> Api<'d> {
    fn of(documentation: &'d Value) -> Api<'d> {
        let mut api = Api { items: documentation["index"].as_object().unwrap(), names: BTreeMap::new() };
        let root = api.item(&documentation["root"]).unwrap();
        api.module(root, "");
        api
    }

    fn item(&self, id: &Value) -> Option<&'d Value> {
        self.items.get(&id.to_string())
    }

    fn kind(item: &Value) -> (&str, &Value) {
        let (kind, inner) = item["inner"].as_object().unwrap().iter().next().unwrap();
        (kind, inner)
    }

    fn module(&mut self, module: &'d Value, prefix: &str) {
        for id in Api::kind(module).1["items"].as_array().unwrap() {
            let Some(mut item) = self.item(id) else { continue };
            let mut name = item["name"].as_str().unwrap_or_default();
            if let ("use", reexport) = Api::kind(item) {
                let Some(target) = self.item(&reexport["id"]) else { continue };
                assert_eq!(reexport["is_glob"], false, "a glob is not looked into");
                (item, name) = (target, reexport["name"].as_str().unwrap());
            }
            let path = format!("{prefix}{name}");
            match Api::kind(item).0 {
                "module" => self.module(item, &format!("{path}::")),
                "function" | "struct" | "enum" => self.note(item, path),
                _ => {}
            }
        }
    }

    fn note(&mut self, item: &Value, path: String) {
        let rank = |path: &str| (path.matches("::").count(), path.len(), path.to_owned());
        let name = self.names.entry(item["id"].as_u64().unwrap()).or_insert_with(|| path.clone());
        if rank(&path) < rank(name) {
            *name = path;
        }
    }

    /// The functions, and those of types: `validate`, `Ivi::parse`.
    fn functions(&self) -> BTreeSet<String> {
        let mut functions = BTreeSet::new();
        for (id, name) in &self.names {
            let (kind, inner) = Api::kind(self.item(&(*id).into()).unwrap());
            if kind == "function" {
                functions.insert(name.clone());
                continue;
            }
            let blocks = inner["impls"].as_array().unwrap().iter().filter_map(|id| self.item(id));
            let own = blocks.map(|block| &block["inner"]["impl"]).filter(|block| block["trait"].is_null());
            for function in own.flat_map(|block| block["items"].as_array().unwrap()) {
                let Some(function) = self.item(function) else { continue };
                if function["visibility"] == "public" && Api::kind(function).0 == "function" {
                    functions.insert(format!("{name}::{}", function["name"].as_str().unwrap()));
                }
            }
        }
        functions
    }

    /// The structs with their public fields, in order: `Identity { family version reference vin }`.
    fn fields(&self) -> BTreeSet<String> {
        let shown = self.names.iter().filter_map(|(id, name)| {
            let (_, inner) = Api::kind(self.item(&(*id).into())?);
            let fields = inner["kind"].get("plain")?["fields"].as_array()?.iter();
            let fields: Vec<_> = fields.filter_map(|id| self.item(id)?["name"].as_str()).collect();
            (!fields.is_empty()).then(|| format!("{name} {{ {} }}", fields.join(" ")))
        });
        shown.collect()
    }
}

/// What the core offers, and what it is in C: names of `symbols.txt`, or a reason after a dash.
fn table() -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(here("tests/complete.txt")).unwrap();
    let mut rows = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (name, meaning) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}: there is no ` = `"));
        let before = rows.insert(name.trim().to_owned(), meaning.trim().to_owned());
        assert!(before.is_none(), "{name}: two rows");
    }
    rows
}

#[test]
fn every_row_names_functions_of_c_or_gives_a_reason() {
    let symbols = std::fs::read_to_string(here("symbols.txt")).unwrap();
    let symbols: BTreeSet<&str> = symbols.lines().collect();
    for (name, meaning) in table() {
        let reason = meaning.strip_prefix("- ");
        let (functions, reason) =
            (if reason.is_some() { "" } else { meaning.as_str() }, reason.unwrap_or("…"));
        assert!(!reason.trim().is_empty() && !meaning.is_empty(), "{name}: neither a function nor a reason");
        for function in functions.split(", ").filter(|function| !function.is_empty()) {
            assert!(symbols.contains(function), "{name}: the C ABI has no {function}");
        }
    }
}

#[test]
fn every_public_function_and_field_of_the_core_has_a_row() {
    let Some(documentation) = documentation() else { return };
    let api = Api::of(&documentation);
    let (functions, fields) = (api.functions(), api.fields());
    assert!(functions.len() > 250 && functions.contains("Ivi::parse"), "the list was not understood");
    let offered: BTreeSet<String> = functions.into_iter().chain(fields).collect();
    let rows: BTreeSet<String> = table().into_keys().collect();
    let missing: Vec<&String> = offered.difference(&rows).collect();
    let gone: Vec<&String> = rows.difference(&offered).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "tests/complete.txt: give a row to {missing:#?}; take away the rows of {gone:#?}"
    );
}
