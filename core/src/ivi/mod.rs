//! The IVI document: reading, checking against its schema, writing, and the data (JSON) form.
//!
//! What may enter: the document and what its schema demands of it; no receiver, no rules beyond the schema, no signature.

mod chain;
mod columns;
mod diff;
mod document;
mod facts;
mod family;
mod findings;
mod identifiers;
mod identity;
mod json;
mod path;
mod places;
mod validate;
mod value;
mod write;

pub use chain::{Combined, NextStage, StageManufacturer, combine, validate_correction, validate_stages};
#[doc(hidden)]
pub use columns::{ColumnProposal, Confidence, propose_columns};
pub use diff::Change;
pub use document::Ivi;
pub(crate) use facts::{Fact, FactId, Facts, Slot, Watch, Watcher};
pub use family::Family;
pub(crate) use findings::codes;
pub(crate) use findings::is_missing_signature;
pub(crate) use identifiers::is_vin_character;
pub use identifiers::{
    ApprovalNumber, Framework, Region, Series, TypeApprovalAuthority, Vin, parse_approval_number, parse_vin,
};
pub use identity::Identity;
pub(crate) use places::{PlaceId, Places};
pub(crate) use validate::{Demands, SchemaRef, cut, validate};
