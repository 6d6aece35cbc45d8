//! The architecture, held to: imports run downward only, floor by floor; the core knows no binding; the authorities do not know each
//! other; and every room says what it is for and what may enter.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of `core/src`, from the ground up. A room imports from the floors below its own alone, so there are no circles.
const FLOORS: &[&[&str]] = &[
    &["error", "excerpt", "nearest", "secret"],
    &["guard", "home", "json", "open", "options", "report"],
    &["http", "ledger", "log", "pool", "xml"],
    &["schema"],
    &["ivi", "sign"],
    &["auth", "rules"],
    &["profile"],
    &["authority"],
    &["doctor"],
];

/// Crates and things of other languages, which have no business in the core.
const FOREIGN: &[&str] = &[
    "pyo3",
    "napi",
    "napi_derive",
    "neon",
    "cxx",
    "jni",
    "cbindgen",
    "libc",
    "ecoc_ffi",
    "ecoc_cli",
    "ecoc_node",
    "ecoc_python",
    "c_char",
    "c_void",
    "c_int",
    "CStr",
    "CString",
    "no_mangle",
    "extern",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The sources below a folder, those of tests left out, with their text: without comments, and without the tests at their end.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if name.ends_with(".rs") && !["tests.rs", "testing.rs"].contains(&&*name) {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
            let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default());
            found.push((path, lines.collect::<Vec<_>>().join("\n")));
        }
    }
    found
}

/// The words of a source: names and keywords.
fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// What follows each `crate::`: one name, or the first names of a list in braces.
fn imports(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        let Some(list) = after.strip_prefix('{') else {
            found.extend(words(after).next().map(str::to_owned));
            continue;
        };
        let (mut depth, mut start) = (0_usize, 0);
        for (at, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    found.extend(words(&list[start..at]).next().map(str::to_owned));
                    start = at + 1;
                    if c == '}' {
                        break;
                    }
                }
                _ => {}
            }
        }
    }
    found
}

/// The file that is a room's front.
fn front(room: &str) -> PathBuf {
    let folder = root().join("core/src");
    let file = folder.join(format!("{room}.rs"));
    if file.is_file() { file } else { folder.join(room).join("mod.rs") }
}

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&room))
}

#[test]
fn imports_run_downward_only() {
    let folder = root().join("core/src").canonicalize().unwrap();
    let mut rooms = BTreeMap::<String, Vec<(PathBuf, String)>>::new();
    for (path, code) in sources(&folder) {
        let below = path.strip_prefix(&folder).unwrap().to_owned();
        let first = below.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
        let room = first.strip_suffix(".rs").unwrap_or(&first).to_owned();
        if room != "lib" {
            rooms.entry(room).or_default().push((below, code));
        }
    }
    let listed: BTreeSet<&str> = FLOORS.iter().copied().flatten().copied().collect();
    let there: BTreeSet<&str> = rooms.keys().map(String::as_str).collect();
    assert_eq!(there, listed, "the rooms that are there, and those that have a floor");
    let mut wrong = Vec::new();
    for (room, files) in &rooms {
        let own = floor_of(room).unwrap();
        for (file, code) in files {
            for import in imports(code).into_iter().filter(|import| import != room) {
                match floor_of(&import) {
                    Some(floor) if floor < own => {}
                    Some(floor) => {
                        wrong.push(format!(
                            "{}: `{import}` is on floor {floor}, `{room}` on {own}",
                            file.display()
                        ));
                    }
                    // What the front of the crate hands on: a room takes it where it lives.
                    None => wrong.push(format!("{}: `crate::{import}` is no room", file.display())),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_names_no_binding() {
    for (path, code) in sources(&root().join("core/src")) {
        let foreign = words(&code).find(|word| FOREIGN.contains(word));
        assert_eq!(foreign, None, "{}", path.display());
    }
}

#[test]
fn a_language_is_a_leaf() {
    let of_the_house = |manifest: &str| -> BTreeSet<String> {
        let text = fs::read_to_string(root().join(manifest).join("Cargo.toml")).unwrap();
        let manifest: toml::Table = text.parse().unwrap();
        let dependencies = manifest["dependencies"].as_table().unwrap();
        dependencies.keys().filter(|name| name.starts_with("ecoc")).cloned().collect()
    };
    for (leaf, below) in [
        ("core", &[][..]),
        ("ffi", &["ecoc-core"]),
        ("bindings/cli", &["ecoc", "ecoc-sandbox"]),
        ("bindings/python", &["ecoc", "ecoc-cli", "ecoc-sandbox"]),
        ("bindings/node", &["ecoc", "ecoc-cli", "ecoc-sandbox"]),
    ] {
        let found = of_the_house(leaf);
        assert!(found.iter().all(|name| below.contains(&&**name)), "{leaf} depends on {found:?}");
    }
}

#[test]
fn one_authority_does_not_know_the_other() {
    let folder = root().join("core/src/authority");
    for (own, other) in [("vca", ["svv", "Svv"]), ("svv", ["vca", "Vca"])] {
        for (path, code) in sources(&folder) {
            let name = path.strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
            if name.starts_with(own) && !name.ends_with("model.rs") {
                let named = words(&code).find(|word| other.contains(word));
                assert_eq!(named, None, "{name}");
            }
        }
    }
}

#[test]
fn every_room_says_what_it_is_for_and_what_may_enter() {
    for room in FLOORS.iter().copied().flatten() {
        let text = fs::read_to_string(front(room)).unwrap();
        let head: Vec<&str> =
            text.lines().take_while(|line| line.starts_with("//!") || line.starts_with("#!")).collect();
        assert!(head.first().is_some_and(|line| line.len() > 20), "{room}: there is no documentation");
        assert!(
            head.iter().any(|line| line.starts_with("//! What may enter: ")),
            "{room}: what may enter is not said"
        );
    }
}

#[test]
fn an_import_is_found_however_it_is_written() {
    let code = "use crate::a::B;\nuse crate::{c::{D, E}, f, g::h as i};\nlet x = crate::j::k();\npub(in crate::l) fn m() {}";
    assert_eq!(imports(code).into_iter().collect::<Vec<_>>(), ["a", "c", "f", "g", "j", "l"]);
}
