//! VINs and type-approval numbers.

use napi::Result;
use napi_derive::napi;

use crate::job::finish;

/// The parts of a VIN as JSON text.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn parse_vin(text: String) -> Result<String> {
    finish("parse_vin", || Ok(ecoc::parse_vin(&text)?.to_json().to_string()))
}

/// The parts of a type-approval number as JSON text.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn parse_approval_number(text: String) -> Result<String> {
    finish("parse_approval_number", || Ok(ecoc::parse_approval_number(&text)?.to_json().to_string()))
}
