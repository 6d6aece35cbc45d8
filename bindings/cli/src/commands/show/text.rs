//! A certificate as an indented outline.

use serde_json::{Map, Value};

use crate::data::{is_scalar, plain};

/// Names and values, one on a line; the groups of a table are numbered.
pub(super) fn outline(data: &Value) -> String {
    let mut text = String::new();
    if let Value::Object(fields) = data {
        group(fields, 0, &mut text);
    }
    text
}

fn group(fields: &Map<String, Value>, depth: usize, text: &mut String) {
    let scalars = fields.iter().filter(|(_, value)| is_scalar(value));
    let width = scalars.map(|(name, _)| name.len()).max().unwrap_or(0);
    for (name, value) in fields {
        match value {
            Value::Object(inner) => {
                line(depth, name, text);
                group(inner, depth + 1, text);
            }
            Value::Array(items) => table(name, items, depth, text),
            scalar => line(depth, &format!("{name:width$}  {}", plain(scalar)), text),
        }
    }
}

fn table(name: &str, items: &[Value], depth: usize, text: &mut String) {
    for (index, item) in items.iter().enumerate() {
        let heading = format!("{name} [{}]", index + 1);
        match item {
            Value::Object(fields) => {
                line(depth, &heading, text);
                group(fields, depth + 1, text);
            }
            scalar => line(depth, &format!("{heading}  {}", plain(scalar)), text),
        }
    }
}

fn line(depth: usize, words: &str, text: &mut String) {
    text.push_str(&"  ".repeat(depth));
    // A control character of a remark must not reach the terminal as one.
    text.extend(words.chars().map(|c| if c.is_control() { ' ' } else { c }));
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_indented_and_tables_numbered() {
        let data = serde_json::json!({"CocDataGroup": {"Make": "Aurora", "Remarks": "a\u{1b}[2Jb",
            "AxleTable": [{"AxleNumber": 1}, {"AxleNumber": 2, "TyreTable": [{"Size": "205/55"}]}]}});
        assert_eq!(
            outline(&data),
            "CocDataGroup\n  Make     Aurora\n  Remarks  a [2Jb\n  AxleTable [1]\n    AxleNumber  1\n  AxleTable [2]\n    \
             AxleNumber  2\n    TyreTable [1]\n      Size  205/55\n"
        );
    }
}
