//! Build, validate, sign and submit electronic certificates of conformity for vehicles: IVI documents, sent to the United Kingdom's
//! VCA or to Norway's Statens vegvesen (SVV).

pub mod error;
pub mod report;
pub mod secret;

pub use error::{Error, ErrorKind, Family, Result};
pub use report::{Finding, Layer, Report, Severity};
pub use secret::Secret;

/// The version of this library, as in `Cargo.toml`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
