//! Build, validate, sign and submit electronic certificates of conformity for vehicles: IVI documents, sent to the United Kingdom's
//! VCA or to Norway's Statens vegvesen (SVV).

mod auth;
pub mod authority;
pub mod doctor;
pub mod error;
#[doc(hidden)]
pub mod excerpt;
mod guard;
mod home;
mod http;
pub mod ivi;
pub mod json;
pub mod ledger;
pub mod log;
#[doc(hidden)]
pub mod nearest;
#[doc(hidden)]
pub mod open;
mod options;
#[doc(hidden)]
pub mod pool;
pub mod profile;
pub mod report;
pub mod rules;
pub mod schema;
pub mod secret;
pub mod sign;
mod xml;

pub use auth::jwk::{GrantAlgorithm, Jwk};
#[cfg(fuzzing)]
#[doc(hidden)]
pub use authority::fuzzing;
pub use authority::{Receipt, Refusal, Submission, Svv, Vca};
pub use doctor::{Diagnosis, DoctorOptions, diagnose};
pub use error::{Error, ErrorKind, Family, Result};
pub use guard::{guard, keep_places};
pub use http::{Attempt, Cancel, HttpSettings};
pub use ivi::{ApprovalNumber, Family as IviFamily, Identity, Ivi, Vin, parse_approval_number, parse_vin};
pub use ivi::{Combined, NextStage, StageManufacturer, combine, validate_correction, validate_stages};
pub use ledger::{Authority, Ledger};
pub use profile::{Profile, validate};
pub use report::{Finding, Layer, Report, Severity};
pub use rules::{Rule, RuleSet};
pub use schema::Schema;
pub use secret::Secret;
pub use sign::{
    Algorithm, Prepared, ProductionPlace, SignOptions, SignaturePolicy, Signed, Signer, SigningRequest,
    Trust, Verification, complete, prepare, verify,
};
pub use xml::Limits;

/// The version of this library, as in `Cargo.toml`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Every stable code of a finding with what it stands for, but those of the content rules: these are the ids of
/// [`RuleSet::built_in`].
pub fn finding_codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    ivi::codes().chain(sign::codes()).chain(authority::finding_codes())
}

/// Runs the Rust block of the README with the documentation's tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// Runs the Rust block of the book's page on HSMs.
#[cfg(doctest)]
#[doc = include_str!("../docs/hsm.md")]
struct Hsm;
/// The same for a page of the book.
#[cfg(doctest)]
#[doc = include_str!("../docs/corrections.md")]
struct Corrections;

/// The same for a page of the book.
#[cfg(doctest)]
#[doc = include_str!("../docs/ledger.md")]
struct LedgerPage;
