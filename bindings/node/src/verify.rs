//! Verifying signatures.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ecoc::{Error, ErrorKind, Trust};
use napi::Result;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;

use crate::job::{Outcome, call};
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

/// Verifies a document against trust anchors, as of a time in milliseconds since 1970.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn verify(
    now: bool,
    xml: Uint8Array,
    anchors: Vec<Uint8Array>,
    at: Option<f64>,
) -> Result<Outcome<NativeVerification>> {
    let xml = xml.to_vec();
    let anchors: Vec<Vec<u8>> = anchors.iter().map(|anchor| anchor.to_vec()).collect();
    call(now, "verify", move || {
        let mut trust = anchors.iter().try_fold(Trust::new(), |trust, anchor| trust.with_pem(anchor))?;
        if let Some(at) = at {
            trust = trust.with_time(time(at)?);
        }
        Ok(NativeVerification(Arc::new(ecoc::verify(&xml, &trust))))
    })
}

fn time(milliseconds: f64) -> ecoc::Result<SystemTime> {
    let distance = Duration::try_from_secs_f64(milliseconds.abs() / 1000.0).ok();
    let time = distance.and_then(|distance| {
        let past = milliseconds < 0.0;
        if past {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        }
    });
    time.ok_or_else(|| Error::new(ErrorKind::InvalidArgument, "the time to verify as of is out of range"))
}
