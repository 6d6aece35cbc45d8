//! The journal of submissions as Python sees it; `ecoc.Ledger` wraps it. What goes in and out is JSON.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use ecoc::Result;
use ecoc::authority::either::authority;
use ecoc::ledger::{
    Change, Entries, Entry, Event, Export, ExportOptions, Ledger, NewSubmission, Query, Retention, State,
};
use ecoc::open::Open;
use ecoc::{Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde_json::Value;

use crate::errors::detached;
use crate::options;
use crate::waiting::{self, Away};

/// A ledger, until it is closed.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Journal(Open<Ledger>);

impl Journal {
    pub(crate) fn get(&self) -> Result<Ledger> {
        self.0.get()
    }
}

fn list(found: &[Entry]) -> String {
    found.iter().map(Entry::to_whole_json).collect::<Value>().to_string()
}

#[pymethods]
impl Journal {
    #[new]
    fn new(py: Python<'_>, path: PathBuf) -> PyResult<Journal> {
        let ledger = waiting::call(py, "open", None, None, move |_| Ledger::open(path))?;
        Ok(Journal(Open::new("ledger", ledger)))
    }

    /// The file, as an absolute path.
    fn path(&self, py: Python<'_>) -> PyResult<PathBuf> {
        detached(py, "path", || Ok(self.get()?.path().to_owned()))
    }

    fn by_correlation_id(&self, py: Python<'_>, correlation_id: &str) -> PyResult<Option<String>> {
        let find = || self.get()?.by_correlation_id(correlation_id);
        Ok(detached(py, "by_correlation_id", find)?.map(|found| found.to_whole_json().to_string()))
    }

    fn by_reference(&self, py: Python<'_>, authority: &str, reference: &str) -> PyResult<String> {
        detached(py, "by_reference", || {
            self.get()?.by_reference(self::authority(authority)?, reference).map(|found| list(&found))
        })
    }

    fn by_vin(&self, py: Python<'_>, vin: &str) -> PyResult<String> {
        detached(py, "by_vin", || self.get()?.by_vin(vin).map(|found| list(&found)))
    }

    fn unfinished(
        &self,
        py: Python<'_>,
        authority: Option<&str>,
        environment: Option<&str>,
    ) -> PyResult<String> {
        detached(py, "unfinished", || {
            let authority = authority.map(self::authority).transpose()?;
            self.get()?.unfinished(authority, environment).map(|found| list(&found))
        })
    }

    fn entries(&self, py: Python<'_>, query: &str) -> PyResult<Rows> {
        let entries =
            detached(py, "entries", || Ok(self.get()?.entries(&Query::from_json(&options::read(query)?)?)))?;
        Ok(Rows(Mutex::new(entries)))
    }

    fn export(&self, py: Python<'_>, query: &str, options: &str) -> PyResult<Lines> {
        let export = detached(py, "export", || {
            let query = Query::from_json(&options::read(query)?)?;
            Ok(self.get()?.export(&query, &ExportOptions::from_json(&options::read(options)?)?))
        })?;
        Ok(Lines(Mutex::new(export)))
    }

    fn history(&self, py: Python<'_>, correlation_id: &str) -> PyResult<String> {
        detached(py, "history", || {
            let history = self.get()?.history(correlation_id)?;
            Ok(history.iter().map(Event::to_json).collect::<Value>().to_string())
        })
    }

    fn document<'py>(&self, py: Python<'py>, correlation_id: &str) -> PyResult<Bound<'py, PyBytes>> {
        let xml = detached(py, "document", || self.get()?.document(correlation_id))?;
        Ok(PyBytes::new(py, &xml))
    }

    fn prune(&self, py: Python<'_>, options: &str) -> PyResult<String> {
        let (ledger, options) = (self.get(), options.to_owned());
        waiting::call(py, "prune", None, None, move |_| {
            let retention = Retention::from_json(&options::read(&options)?)?;
            Ok(ledger?.prune(&retention)?.to_json().to_string())
        })
    }

    fn check(&self, py: Python<'_>) -> PyResult<String> {
        let ledger = self.get();
        waiting::call(py, "check", None, None, move |_| Ok(ledger?.check()?.to_json().to_string()))
    }

    fn begin(&self, py: Python<'_>, document: &[u8], submission: &str) -> PyResult<Claim> {
        detached(py, "begin", || {
            let submission = options::read(submission)?;
            self.get()?.begin(&NewSubmission::from_json(&submission, document)?)
        })
        .map(Claim::new)
    }

    fn claim(&self, py: Python<'_>, correlation_id: &str) -> PyResult<Option<Claim>> {
        let claim = detached(py, "claim", || self.get()?.claim(correlation_id))?;
        Ok(claim.map(Claim::new))
    }

    fn advance(&self, py: Python<'_>, correlation_id: &str, state: &str, change: &str) -> PyResult<String> {
        detached(py, "advance", || {
            let change = options::read(change)?;
            let change = Change::from_json(&change)?;
            let now = self.get()?.advance(correlation_id, State::named(state)?, &change)?;
            Ok(now.to_whole_json().to_string())
        })
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, "close", || {
            self.0.close();
            Ok(())
        })
    }
}

/// The submissions that a query finds.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Rows(Mutex<Entries>);

#[pymethods]
impl Rows {
    /// The next; `None` at the end.
    fn next(&self, py: Python<'_>) -> PyResult<Option<String>> {
        detached(py, "entries", || {
            let found = self.0.lock().unwrap_or_else(PoisonError::into_inner).next().transpose()?;
            Ok(found.map(|found| found.to_whole_json().to_string()))
        })
    }
}

/// The lines of an export.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Lines(Mutex<Export>);

#[pymethods]
impl Lines {
    /// The next; `None` at the end.
    fn next(&self, py: Python<'_>) -> PyResult<Option<String>> {
        detached(py, "export", || self.0.lock().unwrap_or_else(PoisonError::into_inner).next().transpose())
    }
}

/// The right to send one submission, until it is given back.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Claim(Away<Mutex<Option<ecoc::ledger::Claim>>>);

impl Claim {
    fn new(claim: ecoc::ledger::Claim) -> Claim {
        Claim(Away::new(Mutex::new(Some(claim))))
    }

    fn with<T: Send>(
        &self,
        py: Python<'_>,
        operation: &'static str,
        body: impl FnOnce(&mut ecoc::ledger::Claim) -> Result<T> + Send,
    ) -> PyResult<T> {
        detached(py, operation, || {
            let mut claim = self.0.get()?.lock().unwrap_or_else(PoisonError::into_inner);
            body(claim.as_mut().ok_or_else(|| {
                Error::new(ErrorKind::HandleMisuse, "the claim was given back")
                    .with_remedy("take the submission over again: Ledger.claim")
            })?)
        })
    }
}

#[pymethods]
impl Claim {
    fn entry(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, "entry", |claim| Ok(claim.entry().to_whole_json().to_string()))
    }

    fn document<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let xml = self.with(py, "document", |claim| claim.document())?;
        Ok(PyBytes::new(py, &xml))
    }

    fn advance(&self, py: Python<'_>, state: &str, change: &str) -> PyResult<String> {
        self.with(py, "advance", |claim| {
            let change = options::read(change)?;
            let now = claim.advance(State::named(state)?, &Change::from_json(&change)?)?;
            Ok(now.to_whole_json().to_string())
        })
    }

    fn release(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, "release", || {
            let claim = self.0.get()?.lock().unwrap_or_else(PoisonError::into_inner).take();
            drop(claim);
            Ok(())
        })
    }
}
