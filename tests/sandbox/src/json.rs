//! Options and answers in JSON, for hosts in other languages.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Exchange, Fault, Faults, SandboxOptions, Struck, Taken};

/// What a host may choose.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Given {
    port: Option<u16>,
    received_for: Option<f64>,
    processing_for: Option<f64>,
    failing: Vec<String>,
    registered: Vec<String>,
    technical_fault: Vec<String>,
    delegated: Vec<String>,
    svv_takes_ivi_2: Option<bool>,
    faults: Value,
    seed: Option<u64>,
}

impl SandboxOptions {
    /// Reads options from a JSON object with the names of the fields: `port`, `received_for` and `processing_for` (seconds), `failing`,
    /// `registered`, `technical_fault`, `delegated` (arrays of texts), `svv_takes_ivi_2`; `faults` and `seed` as for
    /// [`Faults::from_json`]. What is absent is as in the default.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn from_json(options: &Value) -> Result<SandboxOptions, String> {
        let given = Given::deserialize(options).map_err(|fault| fault.to_string())?;
        let defaults = SandboxOptions::default();
        Ok(SandboxOptions {
            port: given.port.unwrap_or(defaults.port),
            received_for: seconds(given.received_for, defaults.received_for)?,
            processing_for: seconds(given.processing_for, defaults.processing_for)?,
            failing: given.failing,
            registered: given.registered,
            technical_fault: given.technical_fault,
            delegated: given.delegated,
            svv_takes_ivi_2: given.svv_takes_ivi_2.unwrap_or(defaults.svv_takes_ivi_2),
            faults: Faults::from_json(&given.faults, given.seed)?,
            ..defaults
        })
    }
}

fn seconds(given: Option<f64>, default: Duration) -> Result<Duration, String> {
    let Some(seconds) = given else { return Ok(default) };
    Duration::try_from_secs_f64(seconds).map_err(|fault| format!("{seconds} is no time in seconds: {fault}"))
}

impl Faults {
    /// Reads a plan of faults: none (`null`), the share of the requests that goes wrong, or the plan as TOML.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn from_json(plan: &Value, seed: Option<u64>) -> Result<Faults, String> {
        let faults = match plan {
            Value::Null => Faults::none(),
            Value::String(text) => Faults::parse(text).map_err(|fault| fault.to_string())?,
            rate => match rate.as_f64() {
                Some(rate) if (0.0..=1.0).contains(&rate) => Faults::at_rate(rate, 0),
                _ => {
                    return Err("the rate of faults is no share; give a number from 0 to 1, such as 0.2, \
                         or a plan as TOML"
                        .to_owned());
                }
            },
        };
        Ok(match seed {
            Some(seed) => faults.with_seed(seed),
            None => faults,
        })
    }
}

impl Taken {
    /// The document as a JSON object with the names of the fields.
    pub fn to_json(&self) -> Value {
        json!({
            "authority": self.authority,
            "sha256": self.sha256,
            "reference": self.reference,
            "vin": self.vin,
            "count": self.count,
            "ids": self.ids,
            "state": self.state,
        })
    }
}

impl Struck {
    /// The count as a JSON object with the names of the fields.
    pub fn to_json(&self) -> Value {
        json!({ "service": self.service.name(), "fault": self.fault.name(), "count": self.count })
    }
}

impl Exchange {
    /// The request as a JSON object with the names of the fields.
    pub fn to_json(&self) -> Value {
        json!({
            "number": self.number,
            "time": self.time,
            "method": self.method,
            "path": self.path,
            "status": self.status,
            "fault": self.fault.map(Fault::name),
            "note": self.note,
        })
    }
}
