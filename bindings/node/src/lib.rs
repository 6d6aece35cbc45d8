//! The native part of the package `ecoc`. It only converts: the rules live in the core, and what reads like JavaScript (promises with
//! an `AbortSignal`, classes, error classes) lives beside it in `lib`.
//!
//! Calls that may work long take `now` first: `true` does the work on the calling thread, `false` gives a promise. A failed call throws
//! an error whose message is [`ecoc::Error::to_json`] with the one-line `text` added; `lib/errors.js` makes the class of its family
//! from it. Options come as JSON text, and the core reads them, so that all languages have the same words.

pub mod chain;
pub mod client;
pub mod identifiers;
pub mod ivi;
pub mod job;
pub mod ledger;
pub mod many;
pub mod report;
pub mod sandbox;
pub mod sign;
pub mod stream;
pub mod tools;
pub mod verify;
pub mod waiting;

use std::ffi::OsString;
use std::io::Write as _;

use ecoc::guard;
use napi::Result;
use napi_derive::napi;

/// The version of the library.
#[napi(catch_unwind)]
pub fn version() -> &'static str {
    ecoc::VERSION
}

/// A row of the error table.
#[napi(object, object_from_js = false)]
pub struct ErrorRow {
    /// The stable number.
    pub number: u32,
    /// The name, spelled the same in every language.
    pub code: &'static str,
    /// The class of its family.
    pub class_name: &'static str,
    /// Its family.
    pub family: &'static str,
    /// Whether the very same call may succeed later.
    pub retryable: bool,
    /// One sentence on what it means.
    pub meaning: &'static str,
}

/// The error table, by ascending number.
#[napi(catch_unwind)]
pub fn error_table() -> Vec<ErrorRow> {
    let row = |kind: &ecoc::ErrorKind| ErrorRow {
        number: kind.number(),
        code: kind.name(),
        class_name: kind.family().class_name(),
        family: kind.family().name(),
        retryable: kind.retryable(),
        meaning: kind.meaning(),
    };
    ecoc::ErrorKind::ALL.iter().map(row).collect()
}

/// Runs the command with these arguments, and gives its exit code.
#[napi(catch_unwind)]
pub fn run(args: Vec<String>) -> Result<i32> {
    let code = guard("run", || Ok(ecoc_cli::run(args.into_iter().map(OsString::from))));
    // Only a program of Rust's own flushes at its end.
    _ = std::io::stdout().flush();
    job::finish("run", || code)
}
