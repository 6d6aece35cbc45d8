//! The native part of the package `ecoc`. It only converts: the rules live in the core, and what reads like JavaScript (promises with
//! an `AbortSignal`, error classes) lives beside it in `index.js`.
//!
//! A failed call throws an error whose message is [`ecoc::Error::to_json`] with the one-line `text` added; `lib/errors.js` makes the
//! class of its family from it.

use std::ffi::OsString;
use std::io::Write as _;
use std::sync::Arc;

use ecoc::error::guard;
use napi::bindgen_prelude::{AsyncTask, Uint8Array};
use napi::{Env, Error, Result, Status, Task};
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

/// A report; its text and its JSON are formed when they are asked for.
#[napi]
pub struct NativeReport(Arc<ecoc::Report>);

#[napi]
impl NativeReport {
    /// Whether there is no finding of severity error.
    #[napi(getter, catch_unwind)]
    pub fn valid(&self) -> bool {
        self.0.is_valid()
    }

    /// The report as JSON text.
    #[napi(catch_unwind)]
    pub fn to_json_text(&self) -> String {
        self.0.to_json(None).to_string()
    }

    /// A verdict, then one line for each finding.
    #[napi(catch_unwind)]
    pub fn to_text(&self) -> String {
        self.0.to_string()
    }

    /// The same report with every value of the document hidden.
    #[napi(catch_unwind)]
    pub fn masked(&self) -> NativeReport {
        NativeReport(Arc::new(self.0.masked()))
    }
}

fn check(xml: &[u8], profile: &str, unsigned: bool) -> Result<Arc<ecoc::Report>> {
    guard("validate", || {
        let profile = ecoc::Profile::named(profile)?.unsigned(unsigned);
        Ok(Arc::new(ecoc::validate(xml, &profile)))
    })
    .map_err(|error| thrown(&error))
}

/// Checks a document on the calling thread.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn validate_sync(xml: Uint8Array, profile: String, unsigned: bool) -> Result<NativeReport> {
    check(&xml, &profile, unsigned).map(NativeReport)
}

/// A check in the thread pool.
pub struct Check {
    xml: Vec<u8>,
    profile: String,
    unsigned: bool,
}

impl Task for Check {
    type Output = Arc<ecoc::Report>;
    type JsValue = NativeReport;

    fn compute(&mut self) -> Result<Self::Output> {
        check(&self.xml, &self.profile, self.unsigned)
    }

    fn resolve(&mut self, _env: Env, report: Self::Output) -> Result<Self::JsValue> {
        Ok(NativeReport(report))
    }
}

/// Checks a document in the thread pool. The bytes are copied: JavaScript may change its own meanwhile.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn validate(xml: Uint8Array, profile: String, unsigned: bool) -> AsyncTask<Check> {
    AsyncTask::new(Check { xml: xml.to_vec(), profile, unsigned })
}

/// Runs the command with these arguments, and gives its exit code.
#[napi(catch_unwind)]
pub fn run(args: Vec<String>) -> Result<i32> {
    let code = guard("run", || Ok(ecoc_cli::run(args.into_iter().map(OsString::from))));
    // Only a program of Rust's own flushes at its end.
    _ = std::io::stdout().flush();
    code.map_err(|error| thrown(&error))
}

/// The error as `lib/errors.js` reads it.
fn thrown(error: &ecoc::Error) -> Error {
    let mut json = error.to_json();
    json["text"] = error.to_string().into();
    Error::new(Status::GenericFailure, json.to_string())
}
