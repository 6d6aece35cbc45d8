//! Checking a document, and the report on it.

use std::sync::Arc;

use ecoc::{Limits, Profile};
use napi::Result;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use serde_json::Value;

use crate::job::{Outcome, call, finish, json};

/// A report; its text and its JSON are formed when they are asked for.
#[napi]
pub struct NativeReport(pub(crate) Arc<ecoc::Report>);

#[napi]
impl NativeReport {
    /// Whether there is no finding of severity error.
    #[napi(getter, catch_unwind)]
    pub fn valid(&self) -> bool {
        self.0.is_valid()
    }

    /// The report as JSON text.
    #[napi(catch_unwind)]
    pub fn to_json_text(&self) -> String {
        self.0.to_json(None).to_string()
    }

    /// A verdict, then one line for each finding.
    #[napi(catch_unwind)]
    pub fn to_text(&self) -> String {
        self.0.to_string()
    }

    /// The same report with every value of the document hidden.
    #[napi(catch_unwind)]
    pub fn masked(&self) -> NativeReport {
        NativeReport(Arc::new(self.0.masked()))
    }
}

/// Looks whether the options of a check are right, for a document that is still to be read.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn check_options(options: String) -> Result<()> {
    finish("validate", || Profile::from_options(&json(&options)?).map(drop))
}

/// Checks a document.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn validate(now: bool, xml: Uint8Array, options: String) -> Result<Outcome<NativeReport>> {
    let options = json(&options);
    let asked = options.as_ref().ok().and_then(|options| options["max_bytes"].as_u64());
    let most = asked.and_then(|most| usize::try_from(most).ok()).unwrap_or(Limits::default().bytes);
    let check = |xml: &[u8], options: ecoc::Result<Value>| {
        let profile = Profile::from_options(&options?)?;
        Ok(NativeReport(Arc::new(ecoc::validate(xml, &profile))))
    };
    if xml.len() > most {
        // Not a byte of it is looked at, and the event loop would wait for the copy.
        let report = check(&xml, options);
        return call(now, "validate", move || report);
    }
    let xml = xml.to_vec();
    call(now, "validate", move || check(&xml, options))
}

/// What a built-in profile demands, as JSON text.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn profile(name: String) -> Result<String> {
    finish("profile", || Ok(Profile::named(&name)?.to_json().to_string()))
}

/// The built-in content rules, as JSON text.
#[napi(catch_unwind)]
pub fn rules() -> Result<String> {
    finish("rules", || {
        let rules = ecoc::RuleSet::built_in();
        Ok(Value::from_iter(rules.rules().map(ecoc::Rule::to_json)).to_string())
    })
}
