//! The journal as lines of JSON or CSV, for other programs and for spreadsheets.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;

use serde_json::{Value, json};

use super::entry::{Entry, Event};
use super::rows::Pages;
use crate::error::Result;
use crate::options::Object;

/// The form of an export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExportFormat {
    /// One JSON object per line (JSON Lines), as [`Entry::to_json`]. With the history, each has also `parameters`, `receipt` and
    /// `history`: all that the ledger knows but the document.
    #[default]
    Json,
    /// CSV by RFC 4180 in UTF-8, with a header: one record for each submission; with the history, one for each step of each.
    ///
    /// Spreadsheets take a cell that begins with `=`, `+`, `-` or `@` for a formula, and the words of an authority may begin with
    /// anything. An apostrophe goes before such a character, at the beginning of a cell and after what some take for the end of one
    /// (comma, semicolon, quotation mark, tab, line break); control characters are replaced. Who needs every byte as it was takes
    /// JSON.
    Csv,
}

/// How to export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExportOptions {
    /// The form.
    pub format: ExportFormat,
    /// Whether every step of every submission is wanted, too.
    pub history: bool,
}

impl ExportOptions {
    /// This form, without the history.
    pub fn new(format: ExportFormat) -> ExportOptions {
        ExportOptions { format, history: false }
    }

    /// Sets [`ExportOptions::history`].
    #[must_use]
    pub fn with_history(mut self, history: bool) -> ExportOptions {
        self.history = history;
        self
    }

    /// Reads options from a JSON object, as all languages hand them over: `format`, which is `json` (as without) or `csv`, and
    /// `history`, which is `true` or `false`.
    ///
    /// # Errors
    /// `InvalidArgument` for a key that does not exist or a value that means nothing.
    pub fn from_json(options: &Value) -> Result<ExportOptions> {
        let Some(object) = Object::read(options, "", &["format", "history"])? else {
            return Ok(ExportOptions::default());
        };
        let format = match object.text("format")?.as_deref() {
            None | Some("json") => ExportFormat::Json,
            Some("csv") => ExportFormat::Csv,
            Some(_) => return Err(object.wrong("format", "neither `json` nor `csv`")),
        };
        Ok(ExportOptions { format, history: object.flag("history")? })
    }
}

/// The lines of an export, each with its line end; see [`super::Ledger::export`].
pub struct Export {
    pages: Pages,
    options: ExportOptions,
    /// Lines that are made and not yet asked for: the header, or the steps of one submission.
    ready: VecDeque<String>,
}

/// The names of a record of CSV are those of the JSON.
const SUBMISSION: &[&str] = &[
    "authority",
    "reference",
    "vin",
    "correlation_id",
    "sha256",
    "state",
    "authority_state",
    "code",
    "message",
    "attempts",
    "environment",
    "created_at",
    "updated_at",
    "pruned_at",
];
const WHOSE: &[&str] = &["authority", "environment", "reference", "vin", "correlation_id", "sha256"];
const STEP: &[&str] = &["number", "at", "state", "authority_state", "code", "message", "attempts"];

impl Export {
    pub(super) fn new(pages: Pages, options: ExportOptions) -> Export {
        let ready = match options {
            ExportOptions { format: ExportFormat::Json, .. } => None,
            ExportOptions { history: false, .. } => Some(record(SUBMISSION.iter().copied())),
            ExportOptions { history: true, .. } => Some(record(WHOSE.iter().chain(STEP).copied())),
        };
        Export { pages, options, ready: ready.into_iter().collect() }
    }

    fn write(&mut self, entry: &Entry, history: &[Event]) {
        let mut line = entry.to_json();
        match self.options {
            ExportOptions { format: ExportFormat::Json, history: wanted } => {
                if let (true, Some(line)) = (wanted, line.as_object_mut()) {
                    line.insert("parameters".to_owned(), json!(entry.parameters));
                    line.insert("receipt".to_owned(), json!(entry.receipt));
                    line.insert("history".to_owned(), history.iter().map(Event::to_json).collect());
                }
                self.ready.push_back(format!("{line}\n"));
            }
            ExportOptions { history: false, .. } => {
                self.ready.push_back(record(SUBMISSION.iter().map(|name| cell(&line, name))));
            }
            ExportOptions { history: true, .. } => {
                for (number, event) in (1..).zip(history) {
                    let mut step = event.to_json();
                    step["number"] = Value::from(number);
                    let whose = WHOSE.iter().map(|name| cell(&line, name));
                    self.ready.push_back(record(whose.chain(STEP.iter().map(|name| cell(&step, name)))));
                }
            }
        }
    }
}

impl Iterator for Export {
    type Item = Result<String>;

    fn next(&mut self) -> Option<Result<String>> {
        // What was pruned has no steps left, and so no line in a history.
        while self.ready.is_empty() {
            match self.pages.next()? {
                Ok((entry, history)) => self.write(&entry, &history),
                Err(error) => return Some(Err(error)),
            }
        }
        self.ready.pop_front().map(Ok)
    }
}

impl fmt::Debug for Export {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Export")
            .field("query", self.pages.query())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

fn cell<'v>(line: &'v Value, name: &str) -> Cow<'v, str> {
    match &line[name] {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

/// A record of RFC 4180 with its line end.
fn record<'c>(cells: impl Iterator<Item = impl Into<Cow<'c, str>>>) -> String {
    let mut line = String::new();
    for (number, cell) in cells.enumerate() {
        if number > 0 {
            line.push(',');
        }
        let cell = harmless(&cell.into());
        if cell.contains([',', '"', '\r', '\n', ';', '\t']) {
            line.push('"');
            line.push_str(&cell.replace('"', "\"\""));
            line.push('"');
        } else {
            line.push_str(&cell);
        }
    }
    line.push_str("\r\n");
    line
}

/// The text with nothing that a spreadsheet takes for a formula or a terminal for a command. A line with semicolons may be split at them, whatever the quotation
/// marks say, where a semicolon is the list separator of the country.
fn harmless(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut begins = true;
    for c in text.chars() {
        if begins && matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') {
            safe.push('\'');
        }
        begins = matches!(c, ',' | ';' | '"' | '\t' | '\r' | '\n');
        // A terminal would obey the others.
        let shown = !c.is_control() || matches!(c, '\t' | '\r' | '\n');
        safe.push(if shown { c } else { char::REPLACEMENT_CHARACTER });
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_a_formula() {
        for (text, safe) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\t'=1"),
            ("＝1", "'＝1"),
            ("x;=1+1", "x;'=1+1"),
            ("\"-1\"", "\"'-1\""),
            ("a=b-c", "a=b-c"),
            ("\u{1b}[2J", "\u{fffd}[2J"),
            ("", ""),
        ] {
            assert_eq!(harmless(text), safe);
        }
    }

    #[test]
    fn a_record_quotes_what_needs_it() {
        assert_eq!(
            record(["a", "b,c", "say \"x\"", "", "æ\nø"].into_iter()),
            "a,\"b,c\",\"say \"\"x\"\"\",,\"æ\nø\"\r\n"
        );
    }

    #[test]
    fn options_that_mean_nothing_are_refused() {
        let options = |value| ExportOptions::from_json(&value);
        let csv = ExportOptions::new(ExportFormat::Csv).with_history(true);
        assert_eq!(options(json!({"format": "csv", "history": true})).unwrap(), csv);
        assert_eq!(options(Value::Null).unwrap(), ExportOptions::default());
        assert!(options(json!({"format": "xlsx"})).is_err() && options(json!({"historie": true})).is_err());
    }
}
