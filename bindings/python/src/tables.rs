//! Tables of vehicles: what their columns mean, and the errors that name row and column.

use ecoc::ivi::propose_columns as propose;
use ecoc::{Error, ErrorKind, IviFamily};
use pyo3::prelude::*;
use serde_json::Value;

use crate::errors::{detached, raise};

/// What the columns may mean, as JSON text.
#[pyfunction]
pub(crate) fn propose_columns(py: Python<'_>, family: &str, columns: Vec<String>) -> PyResult<String> {
    detached(py, "propose_mapping", || {
        let known = [IviFamily::V2, IviFamily::V1].into_iter().find(|known| known.to_string() == family);
        let Some(known) = known else {
            let words = format!("there is no family `{family}`");
            return Err(Error::new(ErrorKind::InvalidArgument, words).with_remedy("use `2.0` or `1.x`"));
        };
        serde_json::to_string(&propose(known, &columns))
            .map_err(|error| Error::new(ErrorKind::Internal, error.to_string()))
    })
}

/// A TOML file as JSON text, its dates as texts: Python itself reads TOML from 3.11 on.
#[pyfunction]
pub(crate) fn read_toml(py: Python<'_>, text: &str) -> PyResult<String> {
    detached(py, "read", || {
        let read: Result<toml::Table, _> = text.parse();
        let table = read.map_err(|fault: toml::de::Error| {
            let before = fault.span().and_then(|place| text.get(..place.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            Error::new(ErrorKind::InvalidArgument, format!("line {line}: {}", fault.message()))
        })?;
        Ok(plain(toml::Value::Table(table)).to_string())
    })
}

fn plain(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(flag) => flag.into(),
        toml::Value::Datetime(time) => time.to_string().into(),
        toml::Value::Array(values) => values.into_iter().map(plain).collect(),
        toml::Value::Table(fields) => {
            Value::Object(fields.into_iter().map(|(name, value)| (name, plain(value))).collect())
        }
    }
}

/// The exception for an error of this code, to be raised by the code in Python.
#[pyfunction]
pub(crate) fn error(py: Python<'_>, code: &str, message: &str, remedy: Option<&str>) -> Py<PyAny> {
    let kind = ErrorKind::ALL.iter().find(|kind| kind.name() == code);
    let error = Error::new(kind.copied().unwrap_or(ErrorKind::Internal), message);
    let error = match remedy {
        Some(remedy) => error.with_remedy(remedy),
        None => error,
    };
    raise(py, &error).into_value(py).into_any()
}
