//! What is written from the source is up to date: `src/status.rs`, `include/ecoc.h`, `symbols.txt`.
//!
//! `ECOC_UPDATE=1 cargo test -p ecoc-ffi --test generated` writes them anew (twice after a change of the error table: the header is
//! made from `status.rs`).

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ecoc_core::ErrorKind;

fn here(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

/// Compares a committed file with what it should be, or writes it.
fn check(relative: &str, expected: &str) {
    let path = here(relative);
    if std::env::var_os("ECOC_UPDATE").is_some() {
        std::fs::write(&path, expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    for (number, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "{relative}:{}: run with ECOC_UPDATE=1", number + 1);
    }
    assert_eq!(found.len(), expected.len(), "{relative} is cut or longer: run with ECOC_UPDATE=1");
}

/// `WrongPassword` as `ECOC_ERR_WRONG_PASSWORD`.
fn enumerator(name: &str) -> String {
    let mut text = String::from("ECOC_ERR");
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            text.push('_');
        }
        text.push(letter.to_ascii_uppercase());
    }
    text
}

#[test]
fn status_rs_is_the_error_table() {
    let mut variants = String::new();
    let mut arms = String::new();
    for kind in ErrorKind::ALL {
        let (name, number) = (enumerator(kind.name()), kind.number());
        let again = if kind.retryable() { " Worth a retry." } else { "" };
        _ = writeln!(
            variants,
            "    /// {}: {}{again}\n    {name} = {number},",
            kind.family(),
            kind.meaning()
        );
        _ = writeln!(arms, "            {number} => ecoc_status::{name},");
    }
    check(
        "src/status.rs",
        &format!(
            "//! The status of a call. Written from the error table of the core by `tests/generated.rs`, not by hand.

use ecoc_core::ErrorKind;

/// How a call ended. The numbers are stable and never reused; later versions add some. Each belongs to the family named first.
#[derive(Clone, Copy)]
#[repr(u32)]
pub enum ecoc_status {{
    /// The call succeeded.
    ECOC_OK = 0,
{variants}}}

impl From<ErrorKind> for ecoc_status {{
    fn from(kind: ErrorKind) -> ecoc_status {{
        match kind.number() {{
{arms}            _ => ecoc_status::ECOC_ERR_INTERNAL,
        }}
    }}
}}
"
        ),
    );
}

fn header() -> String {
    let mut config = cbindgen::Config::from_file(here("cbindgen.toml")).unwrap();
    config.header = Some(std::fs::read_to_string(here("header.txt")).unwrap().trim_end().to_owned());
    let mut parts = ecoc_core::VERSION.split('.');
    let mut part = || parts.next().unwrap().to_owned();
    config.after_includes = Some(format!(
        "
/** The version of this header: compare it with ecoc_version(). */
#define ECOC_VERSION \"{}\"
#define ECOC_VERSION_MAJOR {}
#define ECOC_VERSION_MINOR {}
#define ECOC_VERSION_PATCH {}

#if defined(_WIN32) && !defined(ECOC_STATIC)
#define ECOC_API __declspec(dllimport)
#else
#define ECOC_API
#endif

/** The calling convention of the functions and of the callbacks, whatever a program's compiler takes otherwise (32-bit Windows). */
#ifdef _WIN32
#define ECOC_CALL __cdecl
#else
#define ECOC_CALL
#endif",
        ecoc_core::VERSION,
        part(),
        part(),
        part()
    ));
    let mut text = Vec::new();
    cbindgen::Builder::new().with_crate(here("")).with_config(config).generate().unwrap().write(&mut text);
    with_calling_convention(&String::from_utf8(text).unwrap())
}

/// Puts ECOC_CALL before the name of each function and function pointer: cbindgen has no place for a calling convention.
fn with_calling_convention(header: &str) -> String {
    const CALL: &str = "ECOC_CALL ";
    let pushed = |lines: &str| lines.replace('\n', &format!("\n{}", " ".repeat(CALL.len())));
    let mut pieces = header.split("\nECOC_API");
    let mut types = pieces.next().unwrap().split("(*ecoc_");
    let mut text = types.next().unwrap().to_owned();
    for piece in types {
        let (pointer, rest) = piece.split_once(';').unwrap();
        _ = write!(text, "({CALL}*ecoc_{};{rest}", pushed(pointer));
    }
    for piece in pieces {
        let (declaration, rest) = piece.split_once(';').unwrap();
        let name = declaration[..declaration.find('(').unwrap()].rfind([' ', '*', '\n']).unwrap() + 1;
        let (before, function) = declaration.split_at(name);
        _ = write!(text, "\nECOC_API{before}{CALL}{};{rest}", pushed(function));
    }
    assert!(!text.contains("(*"), "a function pointer without ECOC_CALL: give it a type of its own");
    text
}

/// The functions that the header declares.
fn declared(header: &str) -> BTreeSet<String> {
    let name =
        |text: &str| text.split('(').next().unwrap().rsplit([' ', '*', '\n']).next().unwrap().to_owned();
    header.split("\nECOC_API").skip(1).map(name).collect()
}

#[test]
fn the_header_is_what_cbindgen_makes() {
    check("../include/ecoc.h", &header());
}

#[test]
fn the_list_of_symbols_is_what_the_header_declares() {
    let symbols: String = declared(&header()).into_iter().map(|name| name + "\n").collect();
    check("symbols.txt", &symbols);
}

#[test]
fn every_function_says_since_when_it_exists() {
    let header = header();
    let documented = header.matches("Since 0.").count();
    assert_eq!(documented, declared(&header).len());
}
