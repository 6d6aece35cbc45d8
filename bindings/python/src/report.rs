//! Reports and findings as Python sees them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use pyo3::exceptions::{PyIndexError, PyValueError};
use pyo3::prelude::*;

use crate::{html, kept};

/// Everything found about one document, in the order of the document.
///
/// It is true when the document is valid, and iterates over its findings.
#[pyclass(frozen, module = "ecoc")]
pub(crate) struct Report(Arc<ecoc::Report>);

impl From<ecoc::Report> for Report {
    fn from(report: ecoc::Report) -> Report {
        Report(Arc::new(report))
    }
}

impl Report {
    fn at(&self, index: usize) -> Option<Finding> {
        (index < self.0.findings().len()).then(|| Finding { report: Arc::clone(&self.0), index })
    }

    fn all(&self) -> Vec<Finding> {
        (0..self.0.findings().len()).filter_map(|index| self.at(index)).collect()
    }
}

#[pymethods]
impl Report {
    /// Whether there is no finding of severity error.
    #[getter]
    fn valid(&self) -> bool {
        self.0.is_valid()
    }

    /// The schema version that the document was checked against, such as "2.0".
    #[getter]
    fn version(&self) -> Option<&str> {
        self.0.version()
    }

    /// Whether findings were left out because there were more than the limit.
    #[getter]
    fn truncated(&self) -> bool {
        self.0.is_truncated()
    }

    /// The findings, in the order of the document.
    #[getter]
    fn findings(&self) -> Vec<Finding> {
        self.all()
    }

    /// How many findings have this severity: "error", "warning" or "info".
    fn count(&self, severity: &str) -> PyResult<usize> {
        let Some(severity) = kept::severity(severity) else {
            return Err(PyValueError::new_err("severity must be 'error', 'warning' or 'info'"));
        };
        Ok(self.0.count(severity))
    }

    /// The findings put together by code and severity: the first of each, and how many there are.
    fn grouped(&self) -> Vec<(Finding, usize)> {
        let findings = self.0.findings();
        let place = |first: &ecoc::Finding| findings.iter().position(|one| std::ptr::eq(one, first));
        let groups = self.0.grouped();
        groups.iter().filter_map(|group| Some((self.at(place(group.first)?)?, group.count))).collect()
    }

    /// The same report with every value of the document hidden, for logs and tickets.
    fn masked(&self) -> Report {
        self.0.masked().into()
    }

    /// The report as a dict: valid, version, findings.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, &self.to_json())
    }

    /// The report as JSON text.
    fn to_json(&self) -> String {
        self.0.to_json(None).to_string()
    }

    fn __bool__(&self) -> bool {
        self.0.is_valid()
    }

    fn __len__(&self) -> usize {
        self.0.findings().len()
    }

    fn __getitem__(&self, index: isize) -> PyResult<Finding> {
        let index = if index < 0 { index.saturating_add_unsigned(self.0.findings().len()) } else { index };
        usize::try_from(index)
            .ok()
            .and_then(|index| self.at(index))
            .ok_or_else(|| PyIndexError::new_err("a report has no finding of that index"))
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.all().into_pyobject(py)?.try_iter()?.into_any())
    }

    /// A verdict, then one line for each finding.
    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        let text = self.0.to_string();
        format!("<ecoc.Report {}>", text.lines().next().unwrap_or_default())
    }

    /// The verdict and a table of the findings, for notebooks.
    fn _repr_html_(&self) -> String {
        html::report(&self.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String, String))> {
        Ok((py.import("ecoc._ecoc")?.getattr("_report")?, (self.to_json(), self.masked().to_json())))
    }
}

/// The report that was pickled as these two texts.
#[pyfunction]
pub(crate) fn _report(plain: &str, masked: &str) -> PyResult<Report> {
    let report = kept::read(plain, masked).map(Report::from);
    report.ok_or_else(|| PyValueError::new_err("this is no report that ecoc has pickled"))
}

/// One fault, or one thing worth a look.
#[pyclass(frozen, module = "ecoc")]
pub(crate) struct Finding {
    report: Arc<ecoc::Report>,
    index: usize,
}

impl Finding {
    /// The findings of a report.
    pub(crate) fn all_of(report: ecoc::Report) -> Vec<Finding> {
        Report::from(report).all()
    }

    fn get(&self) -> &ecoc::Finding {
        // A finding is made only for an index that its report has, and a report never changes.
        &self.report.findings()[self.index]
    }
}

#[pymethods]
impl Finding {
    /// The stage of checking that made it: "xml", "schema", "rules", "signature" or "authority".
    #[getter]
    fn layer(&self) -> &'static str {
        self.get().layer().name()
    }

    /// How much it weighs: "error", "warning" or "info".
    #[getter]
    fn severity(&self) -> &'static str {
        self.get().severity().name()
    }

    /// The stable code, such as "IVI-S012".
    #[getter]
    fn code(&self) -> &str {
        self.get().code()
    }

    /// Where it is, such as "/InitialVehicleInformation/CocDataGroup/AxleTable/AxleGroup[2]".
    #[getter]
    fn path(&self) -> &str {
        self.get().path()
    }

    /// The line, from 1; 0 when unknown.
    #[getter]
    fn line(&self) -> u32 {
        self.get().line()
    }

    /// The column in characters, from 1; 0 when unknown.
    #[getter]
    fn column(&self) -> u32 {
        self.get().column()
    }

    /// What is wrong, in one sentence.
    #[getter]
    fn message(&self) -> String {
        self.get().message()
    }

    /// The value at fault, cut when long, "[masked]" in a masked report.
    #[getter]
    fn value(&self) -> Option<&str> {
        self.get().value()
    }

    /// What is allowed at this place.
    #[getter]
    fn expected(&self) -> Option<String> {
        self.get().expected()
    }

    /// What to do about it, where that says more than `expected`.
    #[getter]
    fn remedy(&self) -> Option<String> {
        self.get().remedy()
    }

    /// Where the demand is written: a schema, regulation, manual or standard.
    #[getter]
    fn source(&self) -> &str {
        self.get().source()
    }

    /// The finding as a dict with these names.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, &self.get().to_json().to_string())
    }

    /// All of it in one line.
    fn __str__(&self) -> String {
        self.get().to_string()
    }

    fn __repr__(&self) -> String {
        format!("<ecoc.Finding {}>", self.get())
    }

    fn __eq__(&self, other: &Finding) -> bool {
        self.get().to_json() == other.get().to_json()
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.get().to_json().to_string().hash(&mut hasher);
        hasher.finish()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Report, usize))> {
        Ok((py.import("operator")?.getattr("getitem")?, (Report(Arc::clone(&self.report)), self.index)))
    }
}

fn loads<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (json,))
}
