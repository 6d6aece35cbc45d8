//! What helps around the clients: settings from a file, a diagnosis, the key to be registered, the meaning of codes.

use std::path::PathBuf;

use ecoc::authority::either::authority;
use ecoc::{DoctorOptions, Jwk, Secret};
use pyo3::prelude::*;
use serde_json::Value;

use crate::errors::detached;
use crate::options;
use crate::report::Finding;
use crate::waiting::{self, Cancel};

/// The settings of an authority as the command reads them, as JSON: from `ecoc.toml` or another file, then from `ECOC_…` variables.
#[pyfunction]
pub(crate) fn settings(py: Python<'_>, authority: &str, file: Option<PathBuf>) -> PyResult<String> {
    detached(py, "settings", || {
        Ok(ecoc_cli::settings(self::authority(authority)?, file.as_deref())?.to_string())
    })
}

/// What stands between a client and its authority: the text of the diagnosis, and all of it as JSON.
#[pyfunction]
pub(crate) fn diagnose(
    py: Python<'_>,
    authority: &str,
    settings: String,
    options: &str,
    cancel: &Cancel,
) -> PyResult<(String, String)> {
    let (authority, options) = (self::authority(authority), options.to_owned());
    let switch = cancel.0.clone();
    waiting::call(py, "diagnose", Some(&cancel.0), None, move |_| {
        let mut options = DoctorOptions::from_json(&options::read(&options)?)?;
        options.cancel = switch;
        let diagnosis = ecoc::diagnose(authority?, &settings, &options);
        Ok((diagnosis.to_string(), diagnosis.to_json().to_string()))
    })
}

/// The public key, as JSON: of a key file, or of a certificate.
#[pyfunction]
pub(crate) fn jwk(
    py: Python<'_>,
    key: Option<&[u8]>,
    certificates: Option<&[u8]>,
    password: Option<&[u8]>,
    options: &str,
) -> PyResult<String> {
    let password = password.map(Secret::new);
    detached(py, "jwk", || {
        let jwk = Jwk::of(key, certificates, password.as_ref())?;
        Ok(jwk.with_options(&options::read(options)?)?.to_json().to_string())
    })
}

/// What an authority's code means, in English.
#[pyfunction]
pub(crate) fn explain(py: Python<'_>, authority: &str, code: &str) -> PyResult<Option<&'static str>> {
    detached(py, "explain", || {
        Ok(ecoc::authority::explain(self::authority(authority)?, code).map(|code| code.meaning))
    })
}

/// Every code of a finding, with its meaning; those of the content rules are their ids.
#[pyfunction]
pub(crate) fn finding_codes() -> Vec<(&'static str, &'static str)> {
    ecoc::finding_codes().collect()
}

/// Findings that an authority has given, from their JSON.
#[pyfunction]
pub(crate) fn findings(py: Python<'_>, json: &str) -> PyResult<Vec<Py<Finding>>> {
    let read = |json: &str| -> Option<Value> { serde_json::from_str(json).ok() };
    let found = read(json).and_then(crate::kept::findings);
    let found = found.ok_or_else(|| pyo3::exceptions::PyValueError::new_err("these are no findings"))?;
    Finding::all_of(py, found)
}
