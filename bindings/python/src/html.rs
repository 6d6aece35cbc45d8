//! Reports as HTML, for notebooks.

use std::fmt::Write as _;

use ecoc::Report;

/// The verdict, then a table of the findings. The style is the notebook's own.
pub(crate) fn report(report: &Report) -> String {
    let text = report.to_string();
    let mut html = format!("<p><b>{}</b></p>", escape(text.lines().next().unwrap_or_default()));
    if report.findings().is_empty() {
        return html;
    }
    html.push_str("<table><thead><tr><th>line</th><th>severity</th><th>code</th><th>path</th><th>message</th><th>expected</th><th>remedy</th></tr></thead><tbody>");
    for finding in report.findings() {
        let line = if finding.line() > 0 { finding.line().to_string() } else { String::new() };
        let cells = [
            line,
            finding.severity().name().to_owned(),
            finding.code().to_owned(),
            finding.path().to_owned(),
            finding.message(),
            finding.expected().unwrap_or_default(),
            finding.remedy().unwrap_or_default(),
        ];
        html.push_str("<tr>");
        for cell in cells {
            let _ = write!(html, "<td>{}</td>", escape(&cell));
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table>");
    if report.is_truncated() {
        html.push_str("<p>… and more: the limit on findings was reached</p>");
    }
    html
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
