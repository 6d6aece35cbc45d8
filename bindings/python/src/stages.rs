//! Corrections, stages and identifiers as Python sees them.

use ecoc::NextStage;
use pyo3::prelude::*;

use crate::document::Document;
use crate::errors::detached;
use crate::options;
use crate::report::Report;

/// The next version of a document.
#[pyfunction]
pub(crate) fn correction(py: Python<'_>, document: &Document) -> PyResult<Document> {
    detached(py, "correction", || document.read().correction()).map(Document::from)
}

/// The document of the vehicle's next stage.
#[pyfunction]
pub(crate) fn next_stage(py: Python<'_>, document: &Document, options: &str) -> PyResult<Document> {
    let next = || document.read().next_stage(&NextStage::from_json(&options::read(options)?)?);
    detached(py, "next_stage", next).map(Document::from)
}

/// What is wrong with a correction as one.
#[pyfunction]
pub(crate) fn validate_correction(py: Python<'_>, old: &[u8], new: &[u8]) -> PyResult<Report> {
    detached(py, "validate_correction", || Ok(ecoc::validate_correction(old, new))).map(Report::from)
}

/// What is wrong with a chain of stages as one.
#[pyfunction]
pub(crate) fn validate_stages(py: Python<'_>, documents: Vec<Vec<u8>>) -> PyResult<Report> {
    let documents: Vec<&[u8]> = documents.iter().map(Vec::as_slice).collect();
    detached(py, "validate_stages", || Ok(ecoc::validate_stages(&documents))).map(Report::from)
}

/// The vehicle as all stages describe it, the stages, and for every value its path and the stage that it comes from.
type CombinedParts = (Document, Vec<u32>, Vec<(String, u32)>);

/// The stages of a vehicle together.
#[pyfunction]
pub(crate) fn combine(py: Python<'_>, documents: Vec<PyRef<'_, Document>>) -> PyResult<CombinedParts> {
    let documents: Vec<ecoc::Ivi> = documents.iter().map(|document| document.read().clone()).collect();
    let combined = detached(py, "combine", || ecoc::combine(&documents))?;
    let origins = combined.values().into_iter().map(|(path, _, stage)| (path, stage)).collect();
    Ok((combined.document().clone().into(), combined.stages().to_vec(), origins))
}

/// The parts of a vehicle identification number, as JSON.
#[pyfunction]
pub(crate) fn parse_vin(py: Python<'_>, text: &str) -> PyResult<String> {
    detached(py, "parse_vin", || Ok(ecoc::parse_vin(text)?.to_json().to_string()))
}

/// The parts of a type-approval number, as JSON.
#[pyfunction]
pub(crate) fn parse_approval_number(py: Python<'_>, text: &str) -> PyResult<String> {
    detached(py, "parse_approval_number", || Ok(ecoc::parse_approval_number(text)?.to_json().to_string()))
}
