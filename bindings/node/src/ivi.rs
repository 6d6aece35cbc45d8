//! The document.

use napi::Result;
use napi::bindgen_prelude::{Buffer, Uint8Array};
use napi_derive::napi;

use crate::job::{finish, json};

/// A document; JavaScript sees it through the class in `lib/ivi.js`.
#[napi]
pub struct NativeIvi(pub(crate) ecoc::Ivi);

/// Reads a document from XML.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn parse(xml: Uint8Array) -> Result<NativeIvi> {
    finish("parse", || ecoc::Ivi::parse(&xml).map(NativeIvi))
}

/// Builds a document from its data form as JSON text.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn build(json: Uint8Array) -> Result<NativeIvi> {
    finish("build", || ecoc::Ivi::from_json(&json).map(NativeIvi))
}

#[napi]
impl NativeIvi {
    /// The version of the schema: `2.0` or `1.11`.
    #[napi(getter, catch_unwind)]
    pub fn version(&self) -> String {
        self.0.schema().version.to_string()
    }

    /// Refuses a document of the other family.
    #[napi(catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn demand_family(&self, family: String) -> Result<()> {
        finish("toObject", || self.0.demand_family(&family))
    }

    /// The data form as JSON text.
    #[napi(catch_unwind)]
    pub fn to_json_text(&self) -> String {
        self.0.to_json()
    }

    /// The document as XML.
    #[napi(catch_unwind)]
    pub fn to_xml(&self) -> Buffer {
        self.0.to_xml().into()
    }

    /// The value at a path.
    #[napi(catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn get(&self, path: String) -> Option<String> {
        self.0.get(&path).map(str::to_owned)
    }

    /// Sets the value at a path from its data form, as JSON text.
    #[napi(catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn set(&mut self, path: String, value: String) -> Result<()> {
        finish("set", || self.0.set_value(&path, &json(&value)?))
    }

    /// Removes what is at a path; whether there was anything.
    #[napi(catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn remove(&mut self, path: String) -> bool {
        self.0.remove(&path)
    }

    /// How many rows the table at a path has, or fields the group.
    #[napi(catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn count(&self, path: String) -> u32 {
        self.0.len(&path).try_into().unwrap_or(u32::MAX)
    }

    /// Every value after its path, in the order of the document.
    #[napi(catch_unwind)]
    pub fn values(&self) -> Vec<Vec<String>> {
        let pair = |(path, value): (String, &str)| vec![path, value.to_owned()];
        self.0.values().into_iter().map(pair).collect()
    }

    /// Whether both hold the same data.
    #[napi(catch_unwind)]
    pub fn equals(&self, other: &NativeIvi) -> bool {
        self.0 == other.0
    }

    /// A document of its own with the same data.
    #[napi(catch_unwind)]
    pub fn copy(&self) -> NativeIvi {
        NativeIvi(self.0.clone())
    }
}
