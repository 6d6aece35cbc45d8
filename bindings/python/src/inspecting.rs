//! What documents are, how two differ, and what schemas and rules say, as Python sees it.

use ecoc::ivi::Change;
use ecoc::rules;
use ecoc::{Error, ErrorKind, Identity, IviFamily, Schema};
use pyo3::prelude::*;

use crate::document::Document;
use crate::errors::detached;

/// The family, the version, the reference id and the VIN.
type IdentityParts = (String, String, String, Option<String>);

/// What identifies a document.
#[pyfunction]
pub(crate) fn identity_of(py: Python<'_>, xml: &[u8]) -> PyResult<IdentityParts> {
    let identity = detached(py, "identity", || Identity::of(xml))?;
    Ok((identity.family.to_string(), identity.version, identity.reference, identity.vin))
}

/// The path, the value before, the value after.
type Difference = (String, Option<String>, Option<String>);

/// What differs between two documents.
#[pyfunction]
pub(crate) fn diff(py: Python<'_>, first: &Document, second: &Document) -> PyResult<Vec<Difference>> {
    detached(py, "diff", || {
        // One after the other: two locks at once could wait for each other.
        let first = first.read().clone();
        let changes = first.diff(&second.read());
        let parts = changes.into_iter().map(|change| match change {
            Change::Added { path, value } => (path, None, Some(value)),
            Change::Removed { path, value } => (path, Some(value), None),
            Change::Changed { path, from, to } => (path, Some(from), Some(to)),
        });
        Ok(parts.collect())
    })
}

/// An embedded schema as XSD.
#[pyfunction]
pub(crate) fn schema_xsd(py: Python<'_>, name: &str) -> PyResult<String> {
    detached(py, "schema_xsd", || {
        let schema = match name {
            "2.0" => Schema::ivi_2_0(),
            "1.11" => Schema::ivi_1_11(),
            "xmldsig" => Schema::xmldsig(),
            _ => {
                return Err(Error::new(ErrorKind::InvalidArgument, "there is no such schema")
                    .with_remedy("use \"2.0\", \"1.11\" or \"xmldsig\""));
            }
        };
        Ok(schema.to_xsd())
    })
}

/// Whether a rule can be read.
#[pyfunction]
pub(crate) fn check_rule(py: Python<'_>, family: &str, field: &str, rule: &str) -> PyResult<()> {
    detached(py, "check_rule", || {
        let family = [IviFamily::V2, IviFamily::V1].into_iter().find(|known| known.to_string() == family);
        let family = family.ok_or_else(|| {
            Error::new(ErrorKind::InvalidArgument, "there is no such family")
                .with_remedy("use \"2.0\" or \"1.x\"")
        })?;
        rules::check(family, field, rule)
    })
}

/// Whether two numbers are of one approval, perhaps in two extensions.
#[pyfunction]
pub(crate) fn same_approval(py: Python<'_>, first: &str, second: &str) -> PyResult<bool> {
    detached(py, "same_approval", || {
        Ok(ecoc::parse_approval_number(first)?.same_approval(&ecoc::parse_approval_number(second)?))
    })
}
