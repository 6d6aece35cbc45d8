//! The sandbox as Python sees it; `ecoc.testing.Sandbox` wraps it.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use ecoc::{Error, ErrorKind, Result};
use ecoc_sandbox::{Exchange, Fault, Faults, Sandbox, SandboxOptions, Struck, Taken};
use pyo3::prelude::*;
use serde_json::{Value, json};

use crate::errors::detached;
use crate::options;
use crate::waiting::Away;

/// A running sandbox, until it is stopped.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Stage(Away<Mutex<Option<Sandbox>>>);

/// A plan of faults: a share of the requests, or TOML.
fn faults(plan: &Value) -> Result<Faults> {
    match plan {
        Value::Null => Ok(Faults::none()),
        Value::String(text) => Faults::parse(text).map_err(|fault| {
            Error::new(ErrorKind::InvalidSetting, fault.message()).with_remedy(fault.remedy())
        }),
        rate => match rate.as_f64() {
            Some(rate) if (0.0..=1.0).contains(&rate) => Ok(Faults::at_rate(rate, 0)),
            _ => Err(Error::new(ErrorKind::InvalidArgument, "the rate of faults is no share")
                .with_remedy("give a number from 0 to 1, such as 0.2, or a plan as TOML")),
        },
    }
}

/// Python has checked the names and the types.
fn read(given: &Value) -> Result<SandboxOptions> {
    let mut options = SandboxOptions::default();
    let seconds = |name: &str, default: Duration| {
        let time = given.get(name).and_then(Value::as_f64);
        time.and_then(|time| Duration::try_from_secs_f64(time).ok()).unwrap_or(default)
    };
    let texts = |name: &str| {
        let list = given.get(name).and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
    };
    let flag = |name: &str, default| given.get(name).and_then(Value::as_bool).unwrap_or(default);
    options.port =
        given.get("port").and_then(Value::as_u64).and_then(|port| port.try_into().ok()).unwrap_or(0);
    options.received_for = seconds("received_for", options.received_for);
    options.processing_for = seconds("processing_for", options.processing_for);
    options.failing = texts("failing");
    options.registered = texts("registered");
    options.technical_fault = texts("technical_fault");
    options.delegated = texts("delegated");
    options.svv_takes_ivi_2 = flag("svv_takes_ivi_2", options.svv_takes_ivi_2);
    options.faults = faults(given.get("faults").unwrap_or(&Value::Null))?;
    if let Some(seed) = given.get("seed").and_then(Value::as_u64) {
        options.faults = options.faults.with_seed(seed);
    }
    Ok(options)
}

impl Stage {
    fn with<T: Send>(&self, py: Python<'_>, body: impl FnOnce(&Sandbox) -> Result<T> + Send) -> PyResult<T> {
        detached(py, "sandbox", || {
            let sandbox = self.0.get()?.lock().unwrap_or_else(PoisonError::into_inner);
            body(sandbox.as_ref().ok_or_else(|| {
                Error::new(ErrorKind::HandleMisuse, "the sandbox is stopped").with_remedy("start another one")
            })?)
        })
    }
}

#[pymethods]
impl Stage {
    #[new]
    fn new(py: Python<'_>, options: &str) -> PyResult<Stage> {
        let sandbox = detached(py, "sandbox", || {
            let options = read(&options::read(options)?)?;
            let port = options.port;
            Sandbox::start(options).map_err(|error| {
                Error::new(ErrorKind::InvalidArgument, format!("port {port} cannot be used: {error}"))
                    .with_remedy("choose another port, or none for a free one")
            })
        })?;
        Ok(Stage(Away::new(Mutex::new(Some(sandbox)))))
    }

    fn url(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |sandbox| Ok(sandbox.base_url()))
    }

    fn vca_settings(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |sandbox| Ok(sandbox.vca_settings().to_string()))
    }

    /// Without the key, which is for the caller to add.
    fn svv_settings(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |sandbox| Ok(sandbox.svv_settings().to_string()))
    }

    /// Changes the plan of faults, which begins anew.
    fn set_faults(&self, py: Python<'_>, plan: &str, seed: Option<u64>) -> PyResult<()> {
        self.with(py, |sandbox| {
            let faults = faults(&options::read(plan)?)?;
            let faults = match seed {
                Some(seed) => faults.with_seed(seed),
                None => faults,
            };
            sandbox.configure(|options| options.faults = faults);
            Ok(())
        })
    }

    fn taken(&self, py: Python<'_>) -> PyResult<String> {
        let row = |one: &Taken| {
            json!({
                "authority": one.authority, "sha256": one.sha256, "reference": one.reference, "vin": one.vin,
                "count": one.count, "ids": one.ids, "state": one.state,
            })
        };
        self.with(py, |sandbox| Ok(sandbox.taken().iter().map(row).collect::<Value>().to_string()))
    }

    fn faults_struck(&self, py: Python<'_>) -> PyResult<String> {
        let row = |one: &Struck| json!({"service": one.service.name(), "fault": one.fault.name(), "count": one.count});
        self.with(py, |sandbox| Ok(sandbox.faults_struck().iter().map(row).collect::<Value>().to_string()))
    }

    fn log(&self, py: Python<'_>) -> PyResult<String> {
        let row = |one: &Exchange| {
            json!({
                "number": one.number, "time": one.time, "method": one.method, "path": one.path,
                "status": one.status, "fault": one.fault.map(Fault::name), "note": one.note,
            })
        };
        self.with(py, |sandbox| Ok(sandbox.log().iter().map(row).collect::<Value>().to_string()))
    }

    /// In the child of a fork it is the parent's, and goes on.
    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        detached(py, "sandbox", || {
            if let Ok(sandbox) = self.0.get() {
                let sandbox = sandbox.lock().unwrap_or_else(PoisonError::into_inner).take();
                drop(sandbox);
            }
            Ok(())
        })
    }
}

/// A key and a certificate for tests, both PEM: made anew, and trusted by nobody.
#[pyfunction]
pub(crate) fn test_key(py: Python<'_>) -> PyResult<(String, String)> {
    detached(py, "test_key", ecoc_cli::test_key)
}
