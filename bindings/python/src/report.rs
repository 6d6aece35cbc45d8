//! Reports and findings as Python sees them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use ecoc::Severity;
use pyo3::exceptions::{PyIndexError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PySlice;

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
    fn at(&self, py: Python<'_>, index: usize) -> PyResult<Py<Finding>> {
        let Some(found) = self.0.findings().get(index) else {
            return Err(PyIndexError::new_err("a report has no finding of that index"));
        };
        let finding = PyClassInitializer::from(Finding { report: Arc::clone(&self.0), index });
        if found.severity() == Severity::Warning {
            return Ok(Bound::new(py, finding.add_subclass(Warning))?.into_super().unbind());
        }
        Py::new(py, finding)
    }

    fn all(&self, py: Python<'_>) -> PyResult<Vec<Py<Finding>>> {
        (0..self.0.findings().len()).map(|index| self.at(py, index)).collect()
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
    fn findings(&self, py: Python<'_>) -> PyResult<Vec<Py<Finding>>> {
        self.all(py)
    }

    /// How many findings have this severity: "error", "warning" or "info".
    fn count(&self, severity: &str) -> PyResult<usize> {
        let Some(severity) = kept::severity(severity) else {
            return Err(PyValueError::new_err("severity must be 'error', 'warning' or 'info'"));
        };
        Ok(self.0.count(severity))
    }

    /// The findings put together by code and severity: the first of each, and how many there are.
    fn grouped(&self, py: Python<'_>) -> PyResult<Vec<(Py<Finding>, usize)>> {
        let findings = self.0.findings();
        let place = |first: &ecoc::Finding| findings.iter().position(|one| std::ptr::eq(one, first));
        let groups = self.0.grouped();
        let found = groups.iter().filter_map(|group| Some((place(group.first)?, group.count)));
        found.map(|(index, count)| Ok((self.at(py, index)?, count))).collect()
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

    /// A finding, or those of a slice as a list.
    fn __getitem__<'py>(&self, index: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = index.py();
        if let Ok(slice) = index.cast::<PySlice>() {
            return self.all(py)?.into_pyobject(py)?.get_item(slice);
        }
        let index: isize = index.extract()?;
        let index = if index < 0 { index.saturating_add_unsigned(self.0.findings().len()) } else { index };
        Ok(self.at(py, usize::try_from(index).unwrap_or(usize::MAX))?.into_bound(py).into_any())
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.all(py)?.into_pyobject(py)?.try_iter()?.into_any())
    }

    fn __reversed__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let mut all = self.all(py)?;
        all.reverse();
        Ok(all.into_pyobject(py)?.try_iter()?.into_any())
    }

    /// Whether the other says the same of its document.
    fn __eq__(&self, other: &Report) -> bool {
        self.0.to_json(None) == other.0.to_json(None)
    }

    fn __hash__(&self) -> u64 {
        hashed(&self.to_json())
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
#[pyclass(frozen, subclass, module = "ecoc")]
pub(crate) struct Finding {
    report: Arc<ecoc::Report>,
    index: usize,
}

impl Finding {
    /// The findings of a report.
    pub(crate) fn all_of(py: Python<'_>, report: ecoc::Report) -> PyResult<Vec<Py<Finding>>> {
        Report::from(report).all(py)
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
        hashed(&self.get().to_json().to_string())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Report, usize))> {
        Ok((py.import("operator")?.getattr("getitem")?, (Report(Arc::clone(&self.report)), self.index)))
    }
}

/// A finding of severity warning: worth a look, and no reason to refuse the document.
#[pyclass(frozen, extends = Finding, module = "ecoc")]
pub(crate) struct Warning;

fn hashed(json: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    json.hash(&mut hasher);
    hasher.finish()
}

fn loads<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (json,))
}
