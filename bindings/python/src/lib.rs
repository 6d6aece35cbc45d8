//! The native module `ecoc._ecoc`. It only converts: the rules live in the core, and what reads like Python lives beside it in
//! `python/ecoc`.

mod checking;
mod document;
mod errors;
mod give;
mod html;
mod kept;
mod options;
mod report;
mod signing;
mod stages;
mod tables;
mod take;

use std::ffi::OsString;
use std::io::Write as _;

use pyo3::prelude::*;

use crate::errors::detached;

#[pymodule(gil_used = false)]
mod _ecoc {
    use super::{Bound, PyModule, PyModuleMethods, PyResult};

    #[pymodule_export]
    use super::checking::{profile, rules, validate};
    #[pymodule_export]
    use super::document::Document;
    #[pymodule_export]
    use super::errors::error_table;
    #[pymodule_export]
    use super::report::{_report, Finding, Report};
    #[pymodule_export]
    use super::run;
    #[pymodule_export]
    use super::signing::{Key, complete, date_time, prepare, verify};
    #[pymodule_export]
    use super::stages::{
        combine, correction, next_stage, parse_approval_number, parse_vin, validate_correction,
        validate_stages,
    };
    #[pymodule_export]
    use super::tables::{error, propose_columns};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", ecoc::VERSION)
    }
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
