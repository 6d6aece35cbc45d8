//! The native module `ecoc._ecoc`. It only converts: the rules live in the core, and what reads like Python lives beside it in
//! `python/ecoc`.

mod checking;
mod client;
mod document;
mod errors;
mod gate;
mod give;
mod html;
mod inspecting;
mod kept;
mod ledger;
mod log;
mod many;
mod options;
mod report;
mod sandbox;
mod signing;
mod stages;
mod tables;
mod take;
mod tools;
mod waiting;

use std::ffi::OsString;
use std::io::Write as _;

use pyo3::prelude::*;

use crate::errors::detached;

#[pymodule(gil_used = false)]
mod _ecoc {
    use pyo3::types::IntoPyDict as _;

    use super::{Bound, PyAnyMethods, PyModule, PyModuleMethods, PyResult};

    #[pymodule_export]
    use super::checking::{profile, rules, validate};
    #[pymodule_export]
    use super::client::Client;
    #[pymodule_export]
    use super::document::Document;
    #[pymodule_export]
    use super::errors::error_table;
    #[pymodule_export]
    use super::inspecting::{check_rule, diff, identity_of, same_approval, schema_xsd};
    #[pymodule_export]
    use super::ledger::{Claim, Journal, Lines, Rows};
    #[pymodule_export]
    use super::many::{Batch, Left};
    #[pymodule_export]
    use super::report::{_report, Finding, Report, Warning};
    #[pymodule_export]
    use super::run;
    #[pymodule_export]
    use super::sandbox::{Stage, test_key};
    #[pymodule_export]
    use super::signing::{Key, complete, date_time, prepare, verify};
    #[pymodule_export]
    use super::stages::{
        combine, correction, next_stage, parse_approval_number, parse_vin, validate_correction,
        validate_stages,
    };
    #[pymodule_export]
    use super::tables::{error, propose_columns, read_toml};
    #[pymodule_export]
    use super::tools::{diagnose, explain, finding_codes, findings, jwk, settings};
    #[pymodule_export]
    use super::waiting::{_close, _forked, Cancel, start};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::log::begin();
        let py = module.py();
        py.import("atexit")?.call_method1("register", (module.getattr("_close")?,))?;
        let os = py.import("os")?;
        if os.hasattr("register_at_fork")? {
            let after = [("after_in_child", module.getattr("_forked")?)].into_py_dict(py)?;
            os.call_method("register_at_fork", (), Some(&after))?;
        }
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
