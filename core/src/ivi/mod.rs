//! The IVI document: reading, checking against its schema, writing, and the data (JSON) form.

mod findings;
mod validate;
mod value;

pub use findings::codes;
pub(crate) use findings::{is_missing_signature, nearest};
pub(crate) use validate::{Demands, SchemaRef, validate};
