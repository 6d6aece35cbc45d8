//! Options, which come as JSON text: the core reads them, for all languages alike.

use ecoc::{Error, ErrorKind};
use serde_json::Value;

/// The options as JSON.
pub(crate) fn read(text: &str) -> ecoc::Result<Value> {
    serde_json::from_str(text).map_err(|error| {
        Error::new(ErrorKind::InvalidArgument, "an option is no JSON value").with_source(error)
    })
}
