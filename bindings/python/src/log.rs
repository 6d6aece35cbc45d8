//! The library's records in Python's `logging`.
//!
//! A record is handed over on the thread on which it happens, which takes the interpreter for it. No call holds the interpreter while it
//! waits, so this ends; and what Python's loggers do not want is not told in the first place: their level is looked at when a call begins.

use std::sync::atomic::{AtomicU8, Ordering};

use ecoc::log::{Level, Record};
use pyo3::prelude::*;

use crate::gate;

/// The number of the level up to which it tells; 0 for nothing.
static LEVEL: AtomicU8 = AtomicU8::new(0);

/// Begins to tell warnings, which Python shows even where nobody has set up logging.
pub(crate) fn begin() {
    tell(Level::Warn as u8);
}

/// Follows the level of Python's loggers.
pub(crate) fn follow(py: Python<'_>) {
    // Where nobody has imported it, nobody has set it up.
    let wanted = || -> PyResult<Option<u8>> {
        if !py.import("sys")?.getattr("modules")?.contains("logging")? {
            return Ok(None);
        }
        py.import("ecoc._logging")?.call_method0("wanted")?.extract().map(Some)
    };
    if let Ok(Some(level)) = wanted() {
        tell(level);
    }
}

fn tell(number: u8) {
    if LEVEL.swap(number, Ordering::Relaxed) == number {
        return;
    }
    match Level::ALL.iter().find(|level| **level as u8 == number) {
        // A host of ours has no subscriber of its own, so this does not fail.
        Some(level) => _ = ecoc::log::set(*level, hand_over),
        None => ecoc::log::clear(),
    }
}

fn hand_over(record: &Record) {
    _ = gate::attach(|py| {
        let fields = serde_json::Value::Object(record.fields.clone()).to_string();
        let arguments = (record.level as u8, record.target, &record.message, fields);
        let told = py.import("ecoc._logging").and_then(|module| module.call_method1("tell", arguments));
        if let Err(error) = told {
            error.write_unraisable(py, None);
        }
    });
}
