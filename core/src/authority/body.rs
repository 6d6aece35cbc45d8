//! Reading the JSON of an answer without trusting its shape.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::report::{Detail, Finding, Layer, Severity};

/// A body that is an object, or an array of one (SVV shows both); an empty array says nothing.
pub(super) fn object(body: &[u8]) -> Option<Map<String, Value>> {
    match serde_json::from_slice(body).ok()? {
        Value::Object(object) => Some(object),
        Value::Array(array) => match array.into_iter().next() {
            Some(Value::Object(object)) => Some(object),
            Some(_) => None,
            None => Some(Map::new()),
        },
        _ => None,
    }
}

/// A member as text, whether it is written as a text, a number or a truth value; `None` when absent, null or empty.
pub(super) fn text(object: &Map<String, Value>, name: &str) -> Option<String> {
    match object.get(name)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

/// An authority's words on a field, unchanged, with what they ask for.
struct Said {
    words: String,
    remedy: Option<&'static str>,
}

impl Detail for Said {
    fn message(&self, _: &str) -> String {
        self.words.clone()
    }

    fn remedy(&self) -> Option<String> {
        self.remedy.map(str::to_owned)
    }
}

/// A finding in the authority's own words about the field that it names.
pub(super) fn finding(
    severity: Severity,
    code: &'static str,
    field: Option<String>,
    words: String,
    remedy: Option<&'static str>,
) -> Finding {
    let detail = Arc::new(Said { words, remedy });
    Finding::with_detail(Layer::Authority, severity, code, detail).at(field.unwrap_or_default(), 0, 0)
}
