//! The IVI document: reading, checking against its schema, writing, and the data (JSON) form.

mod data;
mod diff;
mod document;
mod family;
mod findings;
mod identifiers;
mod identity;
mod json;
mod path;
mod validate;
mod value;
mod write;

pub use diff::Change;
pub use document::Ivi;
pub use family::Family;
pub use findings::codes;
pub(crate) use findings::is_missing_signature;
pub use identifiers::{
    ApprovalNumber, Framework, Region, Series, TypeApprovalAuthority, Vin, parse_approval_number, parse_vin,
};
pub use identity::Identity;
pub(crate) use validate::{Demands, SchemaRef, validate};
