//! What helps around the clients: settings from a file, a diagnosis, the key to be registered, the meaning of codes, the log.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ecoc::authority::either::authority;
use ecoc::log::{Level, Record};
use ecoc::{DoctorOptions, Error, ErrorKind, Jwk, Secret};
use napi::Result;
use napi::bindgen_prelude::{FnArgs, Uint8Array};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;
use serde_json::{Value, json};

use crate::job::{self, Outcome, finish};
use crate::waiting::{NativeCancel, Words, tell};

/// The settings of an authority as the command reads them.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn settings(authority: String, file: Option<String>) -> Result<String> {
    finish("settings", || {
        let file = file.as_deref().map(Path::new);
        Ok(ecoc_cli::settings(self::authority(&authority)?, file)?.to_string())
    })
}

/// What stands between a client and its authority.
#[napi(catch_unwind)]
pub fn diagnose(
    authority: String,
    settings: String,
    options: String,
    cancel: &NativeCancel,
    words: Words<String>,
) -> Result<()> {
    let switch = cancel.switch();
    tell(words, "diagnose", move |_| {
        let mut options = DoctorOptions::from_json(&job::json(&options)?)?;
        options.cancel = switch;
        let diagnosis = ecoc::diagnose(self::authority(&authority)?, &settings, &options);
        let mut found = diagnosis.to_json();
        found["text"] = diagnosis.to_string().into();
        Ok(found.to_string())
    });
    Ok(())
}

/// The public key of a key file, or of a certificate.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn jwk(
    now: bool,
    key: Option<Uint8Array>,
    certificates: Option<Uint8Array>,
    password: Option<Uint8Array>,
    options: String,
) -> Result<Outcome<String>> {
    let key = key.map(|key| Secret::new(key.to_vec()));
    let certificates = certificates.map(|certificates| certificates.to_vec());
    let password = password.map(|password| Secret::new(password.to_vec()));
    job::call(now, "jwk", move || {
        let jwk = Jwk::of(key.as_ref().map(Secret::expose), certificates.as_deref(), password.as_ref())?;
        Ok(jwk.with_options(&job::json(&options)?)?.to_json().to_string())
    })
}

/// What an authority's code means.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn explain(authority: String, code: String) -> Result<Option<&'static str>> {
    finish("explain", || {
        let known = ecoc::authority::explain(self::authority(&authority)?, &code);
        Ok(known.map(|code| code.meaning))
    })
}

/// Every code of a finding with its meaning, as JSON text.
#[napi(catch_unwind)]
pub fn finding_codes() -> String {
    let row = |(code, meaning)| json!({ "code": code, "meaning": meaning });
    ecoc::finding_codes().map(row).collect::<Value>().to_string()
}

/// The function of JavaScript for records. It keeps no process alive.
type Sink = ThreadsafeFunction<FnArgs<(String,)>, (), FnArgs<(String,)>, napi::Status, false, true>;

struct Listener {
    number: u64,
    level: Level,
    sink: Sink,
}

/// Whom the records go to: each thread of JavaScript may have a listener of its own.
static LISTENERS: Mutex<(u64, Vec<Listener>)> = Mutex::new((0, Vec::new()));

fn listeners() -> MutexGuard<'static, (u64, Vec<Listener>)> {
    LISTENERS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn hand_over(record: &Record) {
    let json = record.to_json().to_string();
    for listener in listeners().1.iter().filter(|listener| record.level <= listener.level) {
        listener.sink.call((json.clone(),).into(), ThreadsafeFunctionCallMode::NonBlocking);
    }
}

/// Tells what the one who wants most wants.
fn follow(listeners: &[Listener]) -> ecoc::Result<()> {
    match listeners.iter().map(|listener| listener.level).max() {
        Some(level) => ecoc::log::set(level, hand_over),
        None => {
            ecoc::log::clear();
            Ok(())
        }
    }
}

/// A listener to the log, until it is dropped.
#[napi]
pub struct NativeLog(u64);

/// Listens to the log.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn set_log(level: String, sink: Sink) -> Result<NativeLog> {
    finish("set_log", || {
        let level = Level::from_name(&level).ok_or_else(|| {
            Error::new(ErrorKind::InvalidArgument, "there is no such level")
                .with_remedy("use one of error, warn, info, debug, trace")
        })?;
        let mut listeners = listeners();
        listeners.0 += 1;
        let number = listeners.0;
        listeners.1.push(Listener { number, level, sink });
        follow(&listeners.1)?;
        Ok(NativeLog(number))
    })
}

#[napi]
impl NativeLog {
    /// Listens no longer.
    #[napi(catch_unwind)]
    pub fn stop(&self) {
        self.end();
    }

    fn end(&self) {
        let mut listeners = listeners();
        let Some(at) = listeners.1.iter().position(|listener| listener.number == self.0) else { return };
        let gone = listeners.1.remove(at);
        // A subscriber of another kind is found when a listener is set.
        _ = follow(&listeners.1);
        drop(listeners);
        drop(gone);
    }
}

impl Drop for NativeLog {
    fn drop(&mut self) {
        self.end();
    }
}
