//! The sandbox; JavaScript sees it through the class in `lib/sandbox.js`.

use std::sync::{Arc, Mutex, PoisonError};

use ecoc::{Error, ErrorKind};
use ecoc_sandbox::{Exchange, Sandbox, Struck, Taken};
use napi::Result;
use napi_derive::napi;
use serde_json::Value;

use crate::job::{finish, json};
use crate::waiting::{Away, Words, call, tell};

/// A running sandbox, until it is stopped.
#[napi]
pub struct NativeSandbox(Away<Arc<Mutex<Option<Sandbox>>>>);

/// Starts a sandbox.
#[napi(catch_unwind)]
pub fn start_sandbox(options: String, words: Words<NativeSandbox>) {
    tell(words, "sandbox", move |_| {
        let sandbox = ecoc_cli::sandbox(&json(&options)?)?;
        Ok(NativeSandbox(Away::new(Arc::new(Mutex::new(Some(sandbox))))))
    });
}

impl NativeSandbox {
    fn with<T>(&self, body: impl FnOnce(&Sandbox) -> ecoc::Result<T>) -> Result<T> {
        finish("sandbox", || {
            let sandbox = self.0.get()?.lock().unwrap_or_else(PoisonError::into_inner);
            body(sandbox.as_ref().ok_or_else(|| {
                Error::new(ErrorKind::HandleMisuse, "the sandbox is stopped").with_remedy("start another one")
            })?)
        })
    }
}

#[napi]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
impl NativeSandbox {
    /// Scheme, host and port.
    #[napi(catch_unwind)]
    pub fn url(&self) -> Result<String> {
        self.with(|sandbox| Ok(sandbox.base_url()))
    }

    /// The settings of a client of VCA.
    #[napi(catch_unwind)]
    pub fn vca_settings(&self) -> Result<String> {
        self.with(|sandbox| Ok(sandbox.vca_settings().to_string()))
    }

    /// Those of a client of SVV without the key, which is for the caller to add.
    #[napi(catch_unwind)]
    pub fn svv_settings(&self) -> Result<String> {
        self.with(|sandbox| Ok(sandbox.svv_settings().to_string()))
    }

    /// Changes the plan of faults, which begins anew.
    #[napi(catch_unwind)]
    pub fn set_faults(&self, plan: String, seed: Option<u32>) -> Result<()> {
        self.with(|sandbox| ecoc_cli::set_faults(sandbox, &json(&plan)?, seed.map(u64::from)))
    }

    /// What was taken.
    #[napi(catch_unwind)]
    pub fn taken(&self) -> Result<String> {
        self.with(|sandbox| Ok(sandbox.taken().iter().map(Taken::to_json).collect::<Value>().to_string()))
    }

    /// How often each fault struck.
    #[napi(catch_unwind)]
    pub fn struck(&self) -> Result<String> {
        self.with(|sandbox| {
            Ok(sandbox.faults_struck().iter().map(Struck::to_json).collect::<Value>().to_string())
        })
    }

    /// What was asked and answered.
    #[napi(catch_unwind)]
    pub fn log(&self) -> Result<String> {
        self.with(|sandbox| Ok(sandbox.log().iter().map(Exchange::to_json).collect::<Value>().to_string()))
    }

    /// Ends it.
    #[napi(catch_unwind)]
    pub fn stop(&self, words: Option<Words<bool>>) -> Result<Option<bool>> {
        let sandbox = self.0.get().cloned();
        call(words, "sandbox", move || {
            let sandbox = sandbox?.lock().unwrap_or_else(PoisonError::into_inner).take();
            drop(sandbox);
            Ok(true)
        })
    }
}

/// A key and a certificate for tests, both PEM.
#[napi(catch_unwind)]
pub fn test_key() -> Result<Vec<String>> {
    finish("test_key", || ecoc_cli::test_key().map(|(key, certificate)| vec![key, certificate]))
}
