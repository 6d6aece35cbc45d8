//! A certificate as one HTML page: no script, nothing fetched, every value escaped.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::data::{find, is_scalar, plain};

const STYLE: &str = "body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1c2430}\
h1{font-size:1.5rem;margin:0}header p{color:#55606e;margin:.2rem 0 1.5rem}\
section{border-left:3px solid #d5dce5;margin:.8rem 0;padding:.1rem 0 .1rem 1rem}h2{font-size:1rem;margin:.3rem 0}\
table{border-collapse:collapse;margin:.3rem 0}th,td{border:1px solid #d5dce5;padding:.2rem .6rem;text-align:left;vertical-align:top}\
th{background:#f3f6f9;font-weight:600}td{white-space:pre-wrap;overflow-wrap:anywhere}\
@media print{body{margin:0;max-width:none}section{break-inside:avoid-page}}";

/// The page for the data form of a document.
pub(super) fn page(data: &Value) -> String {
    let vin = find(data, "VehicleIdentificationNumber").unwrap_or_else(|| "without VIN".into());
    let title = format!("Certificate of conformity {}", escape(&vin));
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<header><h1>{title}</h1>\n"
    );
    let summary: Vec<String> =
        ["Make", "CommercialName", "TypeApprovalNumber", "IviReferenceId", "IVIReferenceId"]
            .into_iter()
            .filter_map(|name| find(data, name))
            .map(|value| escape(&value))
            .collect();
    let _ = writeln!(html, "<p>{}</p></header>", summary.join(" · "));
    if let Value::Object(fields) = data {
        group(fields, &mut html);
    }
    html.push_str("</body>\n</html>\n");
    html
}

/// First the group's own values, then what is nested in it, each in the order of the document.
fn group(fields: &Map<String, Value>, html: &mut String) {
    let mut rows = fields.iter().filter(|(_, value)| is_scalar(value)).peekable();
    if rows.peek().is_some() {
        html.push_str("<table>\n");
        for (name, value) in rows {
            let _ = writeln!(html, "<tr><th>{}</th><td>{}</td></tr>", escape(name), escape(&plain(value)));
        }
        html.push_str("</table>\n");
    }
    for (name, value) in fields {
        match value {
            Value::Object(inner) => section(name, html, |html| group(inner, html)),
            Value::Array(items) => section(name, html, |html| table(items, html)),
            _ => {}
        }
    }
}

fn section(name: &str, html: &mut String, content: impl FnOnce(&mut String)) {
    let _ = writeln!(html, "<section><h2>{}</h2>", escape(name));
    content(html);
    html.push_str("</section>\n");
}

/// Flat groups make the rows of one table; others follow each other as numbered sections.
fn table(items: &[Value], html: &mut String) {
    let rows: Vec<&Map<String, Value>> = items.iter().filter_map(Value::as_object).collect();
    if rows.len() != items.len() || rows.iter().any(|row| !row.values().all(is_scalar)) {
        for (index, item) in items.iter().enumerate() {
            section(&(index + 1).to_string(), html, |html| match item {
                Value::Object(fields) => group(fields, html),
                other => html.push_str(&escape(&plain(other))),
            });
        }
        return;
    }
    let mut columns: Vec<&str> = Vec::new();
    for name in rows.iter().flat_map(|row| row.keys()) {
        if !columns.contains(&name.as_str()) {
            columns.push(name);
        }
    }
    html.push_str("<table>\n<tr>");
    for name in &columns {
        let _ = write!(html, "<th>{}</th>", escape(name));
    }
    html.push_str("</tr>\n");
    for row in rows {
        html.push_str("<tr>");
        for name in &columns {
            let _ = write!(
                html,
                "<td>{}</td>",
                row.get(*name).map(|value| escape(&plain(value))).unwrap_or_default()
            );
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</table>\n");
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_reaches_the_page_as_markup() {
        let hostile = "</title><script>alert('\"&')</script>";
        let data = serde_json::json!({"CocDataGroup": {"VehicleIdentificationNumber": hostile, "Remarks": hostile,
            "FlatTable": [{"A": hostile}], "NestedTable": [{"Group": {"B": hostile}}], "Odd": [hostile]}});
        let html = page(&data);
        assert!(!html.contains("<script"), "{html}");
        assert_eq!(html.matches("&lt;script&gt;alert(&#39;&quot;&amp;&#39;)").count(), 7);
    }

    #[test]
    fn flat_groups_share_one_table_and_gaps_stay_empty() {
        let html = page(
            &serde_json::json!({"C": {"AxleTable": [{"AxleNumber": 1, "Track": "1500"}, {"AxleNumber": 2}]}}),
        );
        assert!(html.contains("<tr><th>AxleNumber</th><th>Track</th></tr>"), "{html}");
        assert!(html.contains("<tr><td>2</td><td></td></tr>"), "{html}");
    }
}
