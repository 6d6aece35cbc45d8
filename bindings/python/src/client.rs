//! The clients of the authorities as Python sees them; `ecoc.Vca` and `ecoc.Svv` wrap them. Options come and answers go as JSON.

use std::sync::{PoisonError, RwLock};

use ecoc::authority::{
    BatchOptions, CallOptions, SubmitOptions, SvvSettings, SvvSubmitOptions, VcaSettings, WaitOptions,
};
use ecoc::{Authority, Error, ErrorKind, Profile, Receipt, Result, Submission, Svv, Vca};
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
pub(crate) struct Client(Open<Inner>);

#[derive(Clone)]
enum Inner {
    Vca(Vca),
    Svv(Svv),
}

/// The authority of this name.
pub(crate) fn authority(name: &str) -> Result<Authority> {
    Authority::from_name(name).ok_or_else(|| {
        Error::new(ErrorKind::InvalidArgument, "there is no such authority")
            .with_remedy("use \"vca\" or \"svv\"")
    })
}

impl Inner {
    fn new(authority: Authority, settings: &str) -> Result<Inner> {
        Ok(match authority {
            Authority::Svv => Inner::Svv(Svv::new(SvvSettings::from_json(settings)?)?),
            _ => Inner::Vca(Vca::new(VcaSettings::from_json(settings)?)?),
        })
    }

    fn with_ledger(self, ledger: ecoc::Ledger) -> Inner {
        match self {
            Inner::Vca(vca) => Inner::Vca(vca.with_ledger(ledger)),
            Inner::Svv(svv) => Inner::Svv(svv.with_ledger(ledger)),
        }
    }

    fn environment(&self) -> &str {
        match self {
            Inner::Vca(vca) => vca.environment(),
            Inner::Svv(svv) => svv.environment(),
        }
    }

    fn profile(&self) -> &Profile {
        match self {
            Inner::Vca(vca) => vca.profile(),
            Inner::Svv(svv) => svv.profile(),
        }
    }

    fn submit(&self, xml: &[u8], options: &Value, cancel: ecoc::Cancel) -> Result<Receipt> {
        match self {
            Inner::Vca(vca) => {
                let mut options = SubmitOptions::from_json(options)?;
                options.cancel = cancel;
                vca.submit(xml, &options)
            }
            Inner::Svv(svv) => {
                let mut options = SvvSubmitOptions::from_json(options)?;
                options.cancel = cancel;
                svv.submit(xml, &options)
            }
        }
    }

    fn status(&self, ids: &[&str], options: &CallOptions) -> Result<Vec<Submission>> {
        match self {
            Inner::Vca(vca) => vca.status_with(ids, options),
            Inner::Svv(svv) => svv.status(ids),
        }
    }

    fn vca(&self) -> Result<&Vca> {
        match self {
            Inner::Vca(vca) => Ok(vca),
            Inner::Svv(_) => Err(Error::new(ErrorKind::InvalidArgument, "SVV has no such call")),
        }
    }

    fn svv(&self) -> Result<&Svv> {
        match self {
            Inner::Svv(svv) => Ok(svv),
            Inner::Vca(_) => Err(Error::new(ErrorKind::InvalidArgument, "VCA has no such call")),
        }
    }
}

fn call_options(options: &str, cancel: &ecoc::Cancel) -> Result<CallOptions> {
    let mut read = CallOptions::from_json(&options::read(options)?)?;
    read.cancel = cancel.clone();
    Ok(read)
}

fn batch_options(options: &str, cancel: &ecoc::Cancel) -> Result<BatchOptions> {
    let mut read = BatchOptions::from_json(&options::read(options)?)?;
    read.cancel = cancel.clone();
    Ok(read)
}

fn list(submissions: &[Submission]) -> String {
    submissions.iter().map(Submission::to_json).collect::<Value>().to_string()
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, authority: &str, settings: &str, ledger: Option<&Journal>) -> PyResult<Client> {
        let client = detached(py, "new", || {
            let client = Inner::new(self::authority(authority)?, settings)?;
            Ok(match ledger {
                Some(ledger) => client.with_ledger(ledger.get()?),
                None => client,
            })
        })?;
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
        let (client, options) = (self.0.get(), call_options(options, &cancel.0));
        waiting::call(py, "status", Some(&cancel.0), None, move |_| {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            client?.status(&ids, &options?).map(|found| list(&found))
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
            let mut options = WaitOptions::from_json(&options::read(&options)?)?;
            options.cancel = switch;
            let tell = |now: &Submission| tell(now.to_json().to_string());
            let client = client?;
            let end = match ids.as_slice() {
                [id] => vec![client.vca()?.wait(id, &options, tell)?],
                _ => {
                    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
                    client.vca()?.wait_many(&ids, &options, tell)?
                }
            };
            Ok(list(&end))
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
        let (client, options) = (self.0.get(), call_options(options, &cancel.0));
        waiting::call(py, "delete", Some(&cancel.0), None, move |_| {
            let (client, options) = (client?, options?);
            let svv = client.svv()?;
            let receipt = match (&reference, &vin, make_code) {
                (Some(reference), _, _) => svv.delete_by_reference(reference, &options),
                (None, vin, None) => svv.delete_by_vin(vin.as_deref().unwrap_or_default(), &options),
                (None, vin, Some(make)) => {
                    svv.delete_by_vin_and_make(vin.as_deref().unwrap_or_default(), make, &options)
                }
            };
            Ok(receipt?.to_json().to_string())
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
        let feed = detached(py, "submit_many", || {
            let options = batch_options(options, &cancel.0)?;
            Ok(match self.0.get()? {
                Inner::Vca(vca) => vca.feed(&options),
                Inner::Svv(svv) => svv.feed(&options),
            })
        })?;
        Ok(Batch::new(feed, cancel.0.clone(), wake))
    }

    fn resume(&self, py: Python<'_>, options: &str, cancel: &Cancel) -> PyResult<Left> {
        let (client, options) = (self.0.get(), batch_options(options, &cancel.0));
        let left = waiting::call(py, "resume", Some(&cancel.0), None, move |_| {
            let options = options?;
            match client? {
                Inner::Vca(vca) => vca.resume_many(&options),
                Inner::Svv(svv) => svv.resume_many(&options),
            }
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

/// Something that can be closed. Calls that run go on with what they have.
pub(crate) struct Open<T> {
    what: &'static str,
    value: RwLock<Option<T>>,
}

impl<T: Clone> Open<T> {
    pub(crate) fn new(what: &'static str, value: T) -> Open<T> {
        Open { what, value: RwLock::new(Some(value)) }
    }

    pub(crate) fn get(&self) -> Result<T> {
        let value = self.value.read().unwrap_or_else(PoisonError::into_inner);
        value.clone().ok_or_else(|| {
            Error::new(ErrorKind::HandleMisuse, format!("the {} is closed", self.what))
                .with_remedy("make another one, or close it later")
        })
    }

    pub(crate) fn close(&self) {
        let value = self.value.write().unwrap_or_else(PoisonError::into_inner).take();
        drop(value);
    }
}
