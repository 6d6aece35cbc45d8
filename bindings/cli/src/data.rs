//! Reading the data (JSON) form of a document.

use serde_json::Value;

/// The first value of this name, a group's own before those nested in it.
pub(crate) fn find(value: &Value, name: &str) -> Option<String> {
    match value {
        Value::Object(fields) => match fields.get(name) {
            Some(found) if is_scalar(found) => Some(plain(found)),
            _ => fields.values().find_map(|inner| find(inner, name)),
        },
        Value::Array(items) => items.iter().find_map(|item| find(item, name)),
        _ => None,
    }
}

/// Whether it is a single value, neither group nor table.
pub(crate) fn is_scalar(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

/// A value without the quotes of JSON.
pub(crate) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
