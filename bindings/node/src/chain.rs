//! Documents that follow one another: corrections and stages.

use std::sync::Arc;

use napi::Result;
use napi::bindgen_prelude::{ClassInstance, Uint8Array};
use napi_derive::napi;

use crate::ivi::NativeIvi;
use crate::job::{Outcome, call, finish, json};
use crate::report::NativeReport;

#[napi]
impl NativeIvi {
    /// The next version of the document.
    #[napi(catch_unwind)]
    pub fn correction(&self) -> Result<NativeIvi> {
        finish("correction", || self.0.correction().map(NativeIvi))
    }

    /// The first document of the vehicle's next stage.
    #[napi(catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn next_stage(&self, stage: String) -> Result<NativeIvi> {
        finish("next_stage", || {
            let stage = ecoc::NextStage::from_json(&json(&stage)?)?;
            self.0.next_stage(&stage).map(NativeIvi)
        })
    }
}

/// Checks a correction against what it corrects.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn validate_correction(now: bool, old: Uint8Array, new: Uint8Array) -> Result<Outcome<NativeReport>> {
    let (old, new) = (old.to_vec(), new.to_vec());
    call(now, "validate_correction", move || {
        Ok(NativeReport(Arc::new(ecoc::validate_correction(&old, &new))))
    })
}

/// Checks the documents of a vehicle's stages against one another.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn validate_stages(now: bool, documents: Vec<Uint8Array>) -> Result<Outcome<NativeReport>> {
    let documents: Vec<Vec<u8>> = documents.iter().map(|document| document.to_vec()).collect();
    call(now, "validate_stages", move || {
        let documents: Vec<&[u8]> = documents.iter().map(Vec::as_slice).collect();
        Ok(NativeReport(Arc::new(ecoc::validate_stages(&documents))))
    })
}

/// The vehicle as all its stages together describe it; JavaScript sees it through the class in `lib/chain.js`.
#[napi]
pub struct NativeCombined(ecoc::Combined);

/// Combines the documents of a vehicle's stages.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn combine(documents: Vec<ClassInstance<'_, NativeIvi>>) -> Result<NativeCombined> {
    finish("combine", || {
        let documents: Vec<ecoc::Ivi> = documents.iter().map(|document| document.0.clone()).collect();
        ecoc::combine(&documents).map(NativeCombined)
    })
}

#[napi]
impl NativeCombined {
    /// The combined document.
    #[napi(getter, catch_unwind)]
    pub fn document(&self) -> NativeIvi {
        NativeIvi(self.0.document().clone())
    }

    /// The stage since which the value at a path has stood as it is.
    #[napi(catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn origin(&self, path: String) -> Option<u32> {
        self.0.origin(&path)
    }

    /// All of it as JSON text.
    #[napi(catch_unwind)]
    pub fn to_json_text(&self) -> String {
        self.0.to_json().to_string()
    }
}
