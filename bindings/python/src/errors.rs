//! Errors of the core as exceptions of Python, and the table that their classes come from.

use std::fmt;

use pyo3::exceptions::PyException;
use pyo3::prelude::*;

/// One row for each kind of error: number, name, class, family, retryable, meaning.
#[pyfunction]
pub(crate) fn error_table() -> Vec<(u32, &'static str, &'static str, &'static str, bool, &'static str)> {
    let row = |kind: &ecoc::ErrorKind| {
        let family = kind.family();
        (kind.number(), kind.name(), family.class_name(), family.name(), kind.retryable(), kind.meaning())
    };
    ecoc::ErrorKind::ALL.iter().map(row).collect()
}

/// Runs a call of the core with the interpreter lock released.
pub(crate) fn detached<T: Send>(
    py: Python<'_>,
    operation: &'static str,
    body: impl FnOnce() -> ecoc::Result<T> + Send,
) -> PyResult<T> {
    ecoc::keep_places();
    py.detach(|| ecoc::guard(operation, body)).map_err(|error| raise(py, &error))
}

/// The exception of the error's family; its classes are written in Python.
pub(crate) fn raise(py: Python<'_>, error: &ecoc::Error) -> PyErr {
    let raised = own_exception(error).map(|cause| cause.clone_ref(py));
    // What no program catches as an error, such as Ctrl-C in a callback, goes on as what it is.
    if let Some(cause) = raised.as_ref().filter(|cause| !cause.is_instance_of::<PyException>(py)) {
        return cause.clone_ref(py);
    }
    let json = error.to_json().to_string();
    let exception = py
        .import("ecoc._errors")
        .and_then(|module| module.getattr("from_json"))
        .and_then(|from_json| from_json.call1((json, error.to_string())));
    match exception {
        Ok(exception) => {
            let exception = PyErr::from_value(exception);
            exception.set_cause(py, raised);
            exception
        }
        Err(failure) => failure,
    }
}

/// The exception of the caller's own code that is the cause of an error.
fn own_exception(error: &ecoc::Error) -> Option<&PyErr> {
    let mut cause = std::error::Error::source(error);
    while let Some(found) = cause {
        if let Some(exception) = found.downcast_ref::<PyErr>() {
            return Some(exception);
        }
        cause = found.source();
    }
    None
}

/// What the caller's own code raised, so that it can be found again among the causes of an error.
#[derive(Debug)]
pub(crate) struct Raised(pub(crate) PyErr);

impl fmt::Display for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Raised {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}
