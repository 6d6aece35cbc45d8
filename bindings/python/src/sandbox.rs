//! The sandbox as Python sees it; `ecoc.testing.Sandbox` wraps it.

use std::sync::{Mutex, PoisonError};

use ecoc::{Error, ErrorKind, Result};
use ecoc_sandbox::{Exchange, Sandbox, Struck, Taken};
use pyo3::prelude::*;
use serde_json::Value;

use crate::errors::detached;
use crate::options;
use crate::waiting::Away;

/// A running sandbox, until it is stopped.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Stage(Away<Mutex<Option<Sandbox>>>);

impl Stage {
    fn with<T: Send>(&self, py: Python<'_>, body: impl FnOnce(&Sandbox) -> Result<T> + Send) -> PyResult<T> {
        detached(py, "sandbox", || {
            let sandbox = self.0.get()?.lock().unwrap_or_else(PoisonError::into_inner);
            body(sandbox.as_ref().ok_or_else(|| {
                Error::new(ErrorKind::HandleMisuse, "the sandbox is stopped").with_remedy("start another one")
            })?)
        })
    }
}

#[pymethods]
impl Stage {
    #[new]
    fn new(py: Python<'_>, options: &str) -> PyResult<Stage> {
        let sandbox = detached(py, "sandbox", || ecoc_cli::sandbox(&options::read(options)?))?;
        Ok(Stage(Away::new(Mutex::new(Some(sandbox)))))
    }

    fn url(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |sandbox| Ok(sandbox.base_url()))
    }

    fn vca_settings(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |sandbox| Ok(sandbox.vca_settings().to_string()))
    }

    /// Without the key, which is for the caller to add.
    fn svv_settings(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |sandbox| Ok(sandbox.svv_settings().to_string()))
    }

    /// Changes the plan of faults, which begins anew.
    fn set_faults(&self, py: Python<'_>, plan: &str, seed: Option<u64>) -> PyResult<()> {
        self.with(py, |sandbox| ecoc_cli::set_faults(sandbox, &options::read(plan)?, seed))
    }

    fn taken(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |sandbox| Ok(sandbox.taken().iter().map(Taken::to_json).collect::<Value>().to_string()))
    }

    fn faults_struck(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |sandbox| {
            Ok(sandbox.faults_struck().iter().map(Struck::to_json).collect::<Value>().to_string())
        })
    }

    fn log(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |sandbox| {
            Ok(sandbox.log().iter().map(Exchange::to_json).collect::<Value>().to_string())
        })
    }

    /// In the child of a fork it is the parent's, and goes on.
    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, "sandbox", || {
            if let Ok(sandbox) = self.0.get() {
                let sandbox = sandbox.lock().unwrap_or_else(PoisonError::into_inner).take();
                drop(sandbox);
            }
            Ok(())
        })
    }
}

/// A key and a certificate for tests, both PEM: made anew, and trusted by nobody.
#[pyfunction]
pub(crate) fn test_key(py: Python<'_>) -> PyResult<(String, String)> {
    detached(py, "test_key", ecoc_cli::test_key)
}
