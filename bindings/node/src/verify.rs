//! Verifying signatures.

use std::sync::Arc;

use ecoc::Trust;
use napi::Result;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;

use crate::job::{Outcome, call, json};
use crate::report::NativeReport;

/// What verifying found; JavaScript sees it through the class in `lib/verification.js`.
#[napi]
pub struct NativeVerification(Arc<ecoc::Verification>);

#[napi]
impl NativeVerification {
    /// Whether the signature is sound.
    #[napi(getter, catch_unwind)]
    pub fn valid(&self) -> bool {
        self.0.is_valid()
    }

    /// The findings.
    #[napi(getter, catch_unwind)]
    pub fn report(&self) -> NativeReport {
        NativeReport(Arc::new(self.0.report.clone()))
    }

    /// All of it as JSON text.
    #[napi(catch_unwind)]
    pub fn to_json_text(&self) -> String {
        self.0.to_json(None).to_string()
    }
}

/// Verifies a document. Anchors come as bytes, since they may be DER; the other options as JSON text.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn verify(
    now: bool,
    xml: Uint8Array,
    anchors: Vec<Uint8Array>,
    options: String,
) -> Result<Outcome<NativeVerification>> {
    let xml = xml.to_vec();
    let anchors: Vec<Vec<u8>> = anchors.iter().map(|anchor| anchor.to_vec()).collect();
    call(now, "verify", move || {
        let trust = Trust::from_json(&json(&options)?)?;
        let trust = anchors.iter().try_fold(trust, |trust, anchor| trust.with_pem(anchor))?;
        Ok(NativeVerification(Arc::new(ecoc::verify(&xml, &trust))))
    })
}
