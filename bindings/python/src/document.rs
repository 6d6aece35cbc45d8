//! The document as Python sees it; `ecoc.Ivi` wraps it.

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use ecoc::schema::Type;
use ecoc::{Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::errors::{detached, raise};
use crate::{give, take};

/// A document behind a lock: Python's objects are shared between threads. The lock is never held while Python's code runs.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Document(RwLock<ecoc::Ivi>);

impl From<ecoc::Ivi> for Document {
    fn from(ivi: ecoc::Ivi) -> Document {
        Document(RwLock::new(ivi))
    }
}

impl Document {
    /// A change is made whole or not at all, so a lock that a panic left behind still guards a sound document.
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, ecoc::Ivi> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, ecoc::Ivi> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Document {
    #[staticmethod]
    fn parse(py: Python<'_>, xml: &[u8]) -> PyResult<Document> {
        detached(py, "parse", || ecoc::Ivi::parse(xml)).map(Document::from)
    }

    #[staticmethod]
    fn from_json(py: Python<'_>, json: &[u8]) -> PyResult<Document> {
        detached(py, "from_json", || ecoc::Ivi::from_json(json)).map(Document::from)
    }

    #[staticmethod]
    fn from_dict(data: &Bound<'_, PyAny>) -> PyResult<Document> {
        let value = take::data(data)?;
        detached(data.py(), "from_dict", || ecoc::Ivi::from_value(&value)).map(Document::from)
    }

    fn to_xml<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let xml = detached(py, "to_xml", || Ok(self.read().to_xml()))?;
        Ok(PyBytes::new(py, &xml))
    }

    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, "to_json", || Ok(self.read().to_json()))
    }

    #[pyo3(signature = (family = None))]
    fn to_dict<'py>(&self, py: Python<'py>, family: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
        let (schema, value) = detached(py, "to_dict", || {
            let ivi = self.read();
            family.map_or(Ok(()), |family| ivi.demand_family(family))?;
            Ok((ivi.schema(), ivi.to_value()))
        })?;
        // A document's root is the first global element of its schema.
        match schema.elements.first() {
            Some(root) => give::data(py, schema, root, &value),
            None => Ok(py.None().into_bound(py)),
        }
    }

    /// "2.0" or "1.x".
    #[getter]
    fn family(&self) -> String {
        self.read().family().to_string()
    }

    /// Every value with its path.
    fn paths(&self, py: Python<'_>) -> PyResult<Vec<String>> {
        detached(py, "paths", || Ok(self.read().values().into_iter().map(|(path, _)| path).collect()))
    }

    fn count(&self, path: &str) -> usize {
        self.read().len(path)
    }

    /// The value at a path.
    fn get<'py>(&self, py: Python<'py>, path: &str) -> PyResult<Bound<'py, PyAny>> {
        let found = {
            let ivi = self.read();
            ivi.type_at(path).and_then(|declared| match declared {
                Type::Simple(simple) => {
                    ivi.get(path).map(|text| (simple, text.to_owned())).ok_or_else(|| nothing(path))
                }
                Type::Complex(_) => Err(group(path)),
            })
        };
        let (simple, text) = found.map_err(|error| raise(py, &error))?;
        give::value(py, simple, &text)
    }

    /// What the value at a path is, whether the document has it or not.
    fn kind(&self, py: Python<'_>, path: &str) -> PyResult<&'static str> {
        let declared = self.read().type_at(path).and_then(|declared| match declared {
            Type::Simple(simple) => Ok(give::kind(simple)),
            Type::Complex(_) => Err(group(path)),
        });
        declared.map_err(|error| raise(py, &error))
    }

    /// Whether there is a value, or a group with something in it.
    fn has(&self, py: Python<'_>, path: &str) -> PyResult<bool> {
        let found = {
            let ivi = self.read();
            ivi.type_at(path).map(|_| ivi.get(path).is_some() || ivi.len(path) > 0)
        };
        found.map_err(|error| raise(py, &error))
    }

    fn set(&self, py: Python<'_>, path: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let value = take::value(value, path)?;
        let set = self.write().set_value(path, &value);
        set.map_err(|error| raise(py, &error))
    }

    fn remove(&self, py: Python<'_>, path: &str) -> PyResult<()> {
        let removed = {
            let mut ivi = self.write();
            ivi.type_at(path).and_then(|_| if ivi.remove(path) { Ok(()) } else { Err(nothing(path)) })
        };
        removed.map_err(|error| raise(py, &error))
    }

    fn copy(&self) -> Document {
        self.read().clone().into()
    }

    fn equals(&self, py: Python<'_>, other: &Document) -> bool {
        // One after the other: two locks at once could wait for each other.
        py.detach(|| {
            let own = self.read().clone();
            own == *other.read()
        })
    }
}

fn nothing(path: &str) -> Error {
    Error::new(ErrorKind::PathNotFound, format!("{path}: the document has nothing there"))
}

fn group(path: &str) -> Error {
    Error::new(ErrorKind::WrongType, format!("{path}: this is a group, not a value"))
        .with_remedy("name one of its fields, or take all of the data with to_dict")
}
