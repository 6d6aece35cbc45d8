//! The help texts, word by word: a change of an option is a change that users see.

#![allow(clippy::unwrap_used)]

mod shared;

use shared::Folder;

/// The names of the commands, as the command itself lists them.
fn commands() -> Vec<String> {
    let top = Folder::new().run(&["--help"]).expect(0);
    top.out
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|command| *command != "help")
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_command_explains_itself() {
    let folder = Folder::new();
    let mut all = folder.run(&["--help"]).expect(0).out;
    for command in commands() {
        all.push_str("\n────────\n");
        all.push_str(&folder.run(&[&command, "--help"]).expect(0).out);
    }
    insta::assert_snapshot!(all);
}

#[test]
fn the_book_knows_every_command() {
    let page = include_str!("../../../core/docs/command.md");
    for command in commands() {
        assert!(page.contains(&format!("| `{command}")), "{command}");
    }
}

#[test]
fn the_version_is_that_of_the_library() {
    let ran = Folder::new().run(&["--version"]).expect(0);
    assert_eq!(ran.out, format!("ecoc {}\n", ecoc::VERSION));
}

#[test]
fn a_wrong_call_is_a_usage_fault_with_the_right_word() {
    let folder = Folder::new();
    for (args, word) in [
        (&["valdate"][..], "validate"),
        (&["validate"], "FILE"),
        (&["validate", "--profile", "uk", "a.xml"], "vca"),
        (&["validate", "--formt", "json", "a.xml"], "--format"),
        (&[], "Usage"),
    ] {
        let ran = folder.run(args).expect(2);
        assert!(ran.out.is_empty() && ran.err.contains(word), "{args:?}: {}", ran.err);
    }
}
