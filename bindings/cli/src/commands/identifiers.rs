//! What `ecoc vin` and `ecoc approval` share.

use serde_json::{Value, json};

use crate::exit::Exit;
use crate::failure::Result;
use crate::output::{Format, Output};

/// Prints the parts of each identifier, or what is wrong with it; `take_apart` gives them in words and as a JSON object.
pub(super) fn run(
    name: &str,
    identifiers: &[String],
    format: Format,
    out: &mut Output,
    take_apart: impl Fn(&str) -> ecoc::Result<(String, Value)>,
) -> Result<Exit> {
    let mut worst = Exit::Yes;
    for text in identifiers {
        let (exit, words, mut object) = match take_apart(text) {
            Ok((words, object)) => (Exit::Yes, words, object),
            Err(error) => (Exit::No, error.to_string(), json!({ name: text, "error": error.to_json() })),
        };
        if let Value::Object(fields) = &mut object {
            fields.insert("valid".into(), (exit == Exit::Yes).into());
        }
        worst = worst.max(exit);
        out.result(format, || format!("{text}: {words}"), || object)?;
    }
    Ok(worst)
}
