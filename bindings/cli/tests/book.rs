//! The command lines of the book run as they stand there.

#![allow(clippy::unwrap_used)]

mod shared;

use std::path::Path;
use std::process::Command;

use shared::Folder;

/// The `sh` blocks of a page, one after the other.
fn script(page: &str) -> String {
    let mut script = String::from("set -eu\n");
    let mut inside = false;
    for line in page.lines() {
        if line.starts_with("```") {
            inside = line == "```sh";
        } else if inside {
            script.push_str(line);
            script.push('\n');
        }
    }
    script
}

#[test]
fn the_page_on_signing_runs() {
    let tools = ["bash", "openssl", "python3"];
    let here = |tool: &&str| Command::new(tool).arg("--version").output().is_ok();
    if let Some(missing) = tools.iter().find(|tool| !here(tool)) {
        println!("SKIPPED: the_page_on_signing_runs ({missing} is not installed)");
        return;
    }
    let folder = Folder::new();
    std::fs::create_dir_all(folder.path("tests/vehicles")).unwrap();
    folder.file("tests/vehicles/m1-electric.json", shared::vehicle("m1-electric.json"));
    let programs = Path::new(env!("CARGO_BIN_EXE_ecoc")).parent().unwrap();
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let ran = Command::new("bash")
        .args(["-c", &script(include_str!("../../../core/docs/signing.md"))])
        .current_dir(folder.path(""))
        .env("PATH", path)
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{words}");
    let said = String::from_utf8_lossy(&ran.stdout);
    assert_eq!(said.matches(": sound, ").count(), 3, "{said}{words}");
}
