//! The native module `ecoc._ecoc`. It only converts: the rules live in the core, and what reads like Python lives beside it in
//! `python/ecoc`.

mod report;

use std::ffi::OsString;
use std::io::Write as _;

use pyo3::prelude::*;

#[pymodule(gil_used = false)]
mod _ecoc {
    use super::{Bound, PyModule, PyModuleMethods, PyResult};

    #[pymodule_export]
    use super::report::{Finding, Report};
    #[pymodule_export]
    use super::{error_table, run, validate};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", ecoc::VERSION)
    }
}

/// One row for each kind of error: number, name, class, family, retryable, meaning.
#[pyfunction]
fn error_table() -> Vec<(u32, &'static str, &'static str, &'static str, bool, &'static str)> {
    let row = |kind: &ecoc::ErrorKind| {
        let family = kind.family();
        (kind.number(), kind.name(), family.class_name(), family.name(), kind.retryable(), kind.meaning())
    };
    ecoc::ErrorKind::ALL.iter().map(row).collect()
}

/// Checks a document with the interpreter lock released.
#[pyfunction]
fn validate(py: Python<'_>, xml: &[u8], profile: &str, unsigned: bool) -> PyResult<report::Report> {
    let check = || {
        ecoc::error::guard("validate", || {
            let profile = ecoc::Profile::named(profile)?.unsigned(unsigned);
            Ok(ecoc::validate(xml, &profile))
        })
    };
    py.detach(check).map(report::Report::from).map_err(|error| raise(py, &error))
}

/// Runs the command with these arguments, and gives its exit code.
#[pyfunction]
fn run(py: Python<'_>, args: Vec<OsString>) -> PyResult<i32> {
    let command = || {
        let code = ecoc::error::guard("run", || Ok(ecoc_cli::run(args)));
        // Only a program of Rust's own flushes at its end.
        _ = std::io::stdout().flush();
        code
    };
    py.detach(command).map_err(|error| raise(py, &error))
}

/// The exception of the error's family; its classes are written in Python.
fn raise(py: Python<'_>, error: &ecoc::Error) -> PyErr {
    let json = error.to_json().to_string();
    let exception = py
        .import("ecoc._errors")
        .and_then(|module| module.getattr("from_json"))
        .and_then(|from_json| from_json.call1((json, error.to_string())));
    match exception {
        Ok(exception) => PyErr::from_value(exception),
        Err(failure) => failure,
    }
}
