//! The native module `ecoc._ecoc`. It only converts: the rules live in the core, and what reads like Python lives beside it in
//! `python/ecoc`.

mod document;
mod errors;
mod give;
mod html;
mod kept;
mod report;
mod signing;
mod take;

use std::ffi::OsString;
use std::io::Write as _;

use pyo3::prelude::*;

use crate::errors::detached;

#[pymodule(gil_used = false)]
mod _ecoc {
    use super::{Bound, PyModule, PyModuleMethods, PyResult};

    #[pymodule_export]
    use super::document::Document;
    #[pymodule_export]
    use super::errors::error_table;
    #[pymodule_export]
    use super::report::{_report, Finding, Report};
    #[pymodule_export]
    use super::signing::{Key, date_time, verify};
    #[pymodule_export]
    use super::{run, validate};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", ecoc::VERSION)
    }
}

/// Checks a document with the interpreter lock released.
#[pyfunction]
fn validate(py: Python<'_>, xml: &[u8], profile: &str, unsigned: bool) -> PyResult<report::Report> {
    let report = detached(py, "validate", || {
        let profile = ecoc::Profile::named(profile)?.unsigned(unsigned);
        Ok(ecoc::validate(xml, &profile))
    });
    report.map(report::Report::from)
}

/// Runs the command with these arguments, and gives its exit code.
#[pyfunction]
fn run(py: Python<'_>, args: Vec<OsString>) -> PyResult<i32> {
    detached(py, "run", || {
        let code = ecoc_cli::run(args);
        // Only a program of Rust's own flushes at its end.
        _ = std::io::stdout().flush();
        Ok(code)
    })
}
