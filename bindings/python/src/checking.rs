//! Checking as Python sees it; `ecoc.validate` and `ecoc.profile` wrap it.

use ecoc::{Profile, RuleSet};
use pyo3::prelude::*;

use crate::errors::detached;
use crate::options;
use crate::report::Report;

/// Checks a document by a profile: the named one, or the one that options describe when there are more than those two.
#[pyfunction]
#[pyo3(signature = (xml, profile, unsigned, options))]
pub(crate) fn validate(
    py: Python<'_>,
    xml: &[u8],
    profile: &str,
    unsigned: bool,
    options: Option<&str>,
) -> PyResult<Report> {
    let check = || {
        let profile = match options {
            None => Profile::named(profile)?.unsigned(unsigned),
            Some(options) => Profile::from_options(&options::read(options)?)?,
        };
        Ok(ecoc::validate(xml, &profile))
    };
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
