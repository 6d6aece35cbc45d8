//! Checking as Python sees it; `ecoc.validate` and `ecoc.profile` wrap it.

use ecoc::{Profile, RuleSet};
use pyo3::prelude::*;

use crate::errors::detached;
use crate::options;
use crate::report::Report;

/// Checks a document by the profile that the options describe.
#[pyfunction]
pub(crate) fn validate(py: Python<'_>, xml: &[u8], options: &str) -> PyResult<Report> {
    let check = || Ok(ecoc::validate(xml, &Profile::from_options(&options::read(options)?)?));
    detached(py, "validate", check).map(Report::from)
}

/// What a profile demands, as JSON.
#[pyfunction]
pub(crate) fn profile(py: Python<'_>, name: &str) -> PyResult<String> {
    detached(py, "profile", || Ok(Profile::named(name)?.to_json().to_string()))
}

/// The built-in content rules, as JSON.
#[pyfunction]
pub(crate) fn rules(py: Python<'_>) -> PyResult<String> {
    detached(py, "rules", || {
        let rules: serde_json::Value = RuleSet::built_in().rules().map(ecoc::Rule::to_json).collect();
        Ok(rules.to_string())
    })
}
