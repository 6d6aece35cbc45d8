//! The clients of the authorities as Python sees them; `ecoc.Vca` and `ecoc.Svv` wrap them. Options come and answers go as JSON.

use ecoc::Submission;
use ecoc::authority::either::{Deletion, Either};
use ecoc::open::Open;
use pyo3::prelude::*;
use serde_json::Value;

use crate::errors::detached;
use crate::ledger::Journal;
use crate::many::{Batch, Left};
use crate::options;
use crate::report::Report;
use crate::waiting::{self, Cancel};

/// A client of either authority, until it is closed.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Client(Open<Either>);

fn list(submissions: &[Submission]) -> String {
    submissions.iter().map(Submission::to_json).collect::<Value>().to_string()
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, authority: &str, settings: &str, ledger: Option<&Journal>) -> PyResult<Client> {
        let client =
            detached(py, "new", || Either::new(authority, settings, ledger.map(Journal::get).transpose()?))?;
        Ok(Client(Open::new("client", client)))
    }

    fn environment(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, "environment", || Ok(self.0.get()?.environment().to_owned()))
    }

    /// What a document must meet to be sent, as JSON.
    fn profile(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, "profile", || Ok(self.0.get()?.profile().to_json().to_string()))
    }

    fn validate(&self, py: Python<'_>, xml: &[u8], unsigned: bool) -> PyResult<Report> {
        let check = || {
            let profile = self.0.get()?.profile().clone();
            Ok(ecoc::validate(xml, &profile.unsigned(unsigned)))
        };
        detached(py, "validate", check).map(Report::from)
    }

    fn submit(&self, py: Python<'_>, xml: &[u8], options: &str, cancel: &Cancel) -> PyResult<String> {
        let (client, xml, options) = (self.0.get(), xml.to_vec(), options.to_owned());
        let switch = cancel.0.clone();
        waiting::call(py, "submit", Some(&cancel.0), None, move |_| {
            Ok(client?.submit(&xml, &options::read(&options)?, switch)?.to_json().to_string())
        })
    }

    fn status(&self, py: Python<'_>, ids: Vec<String>, options: &str, cancel: &Cancel) -> PyResult<String> {
        let (client, options, switch) = (self.0.get(), options.to_owned(), cancel.0.clone());
        waiting::call(py, "status", Some(&cancel.0), None, move |_| {
            Ok(list(&client?.status(&ids, &options::read(&options)?, switch)?))
        })
    }

    /// `progress` is called with a submission.
    fn wait(
        &self,
        py: Python<'_>,
        ids: Vec<String>,
        options: &str,
        cancel: &Cancel,
        progress: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<String> {
        let (client, options, switch) = (self.0.get(), options.to_owned(), cancel.0.clone());
        waiting::call(py, "wait", Some(&cancel.0), progress, move |tell| {
            let tell = |now: &Submission| tell(now.to_json().to_string());
            Ok(list(&client?.wait(&ids, &options::read(&options)?, switch, tell)?))
        })
    }

    /// What is deleted is named by a reference id, or by a VIN and perhaps the number of its make.
    fn delete(
        &self,
        py: Python<'_>,
        reference: Option<String>,
        vin: Option<String>,
        make_code: Option<u32>,
        options: &str,
        cancel: &Cancel,
    ) -> PyResult<String> {
        let (client, options, switch) = (self.0.get(), options.to_owned(), cancel.0.clone());
        let what = match reference {
            Some(reference) => Deletion::Reference(reference),
            None => Deletion::Vin(vin.unwrap_or_default(), make_code),
        };
        waiting::call(py, "delete", Some(&cancel.0), None, move |_| {
            Ok(client?.delete(&what, &options::read(&options)?, switch)?.to_json().to_string())
        })
    }

    /// `wake`, if there is one, is called on a thread of the library's own whenever there is something to take.
    fn submit_many(
        &self,
        py: Python<'_>,
        options: &str,
        cancel: &Cancel,
        wake: Option<Py<PyAny>>,
    ) -> PyResult<Batch> {
        crate::log::follow(py);
        let feed =
            detached(py, "submit_many", || self.0.get()?.feed(&options::read(options)?, cancel.0.clone()))?;
        Ok(Batch::new(feed, cancel.0.clone(), wake))
    }

    fn resume(&self, py: Python<'_>, options: &str, cancel: &Cancel) -> PyResult<Left> {
        let (client, options, switch) = (self.0.get(), options.to_owned(), cancel.0.clone());
        let left = waiting::call(py, "resume", Some(&cancel.0), None, move |_| {
            client?.resume_many(&options::read(&options)?, switch)
        })?;
        Ok(Left::new(left, cancel.0.clone()))
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, "close", || {
            self.0.close();
            Ok(())
        })
    }
}
