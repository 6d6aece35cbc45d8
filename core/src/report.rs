//! Findings about a document, and the report that lists them all.
//!
//! What may enter: findings and their forms; no check, and no words of a particular one.
//!
//! An invalid document is a normal answer, not an error: whoever checks it gets a [`Report`] with every fault, each with its place,
//! a stable code, and words that the person at the line can act on.
//!
//! # Codes
#![doc = include_str!("../docs/codes.md")]

mod group;

use std::borrow::Cow;
use std::fmt;
use std::fmt::Write as _;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::excerpt::one_line;

pub use self::group::Group;

/// The stage of checking that made a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Layer {
    /// Well-formedness and character encoding.
    Xml,
    /// The official schema (XSD) of the IVI version.
    Schema,
    /// Content rules beyond the schema.
    Rules,
    /// The electronic signature.
    Signature,
    /// Said by the authority in its answer.
    Authority,
}

impl Layer {
    /// The layer's name, as every format spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Layer::Xml => "xml",
            Layer::Schema => "schema",
            Layer::Rules => "rules",
            Layer::Signature => "signature",
            Layer::Authority => "authority",
        }
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// The receiver refuses the document for it.
    Error,
    /// Worth a look; the document may pass.
    Warning,
    /// For information.
    Info,
}

impl Severity {
    /// The severity of this name.
    pub fn named(name: &str) -> Option<Severity> {
        [Severity::Error, Severity::Warning, Severity::Info]
            .into_iter()
            .find(|severity| severity.name() == name)
    }

    /// The severity's name, as every format spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        }
    }
}

/// The words of a finding, formed when they are read: a document with many faults is common, and most are only counted.
pub trait Detail: Send + Sync {
    /// One sentence; `value` is the value at fault as it may be shown (cut, or masked), empty if there is none.
    fn message(&self, value: &str) -> String;

    /// What is allowed at this place, such as `at most 3 digits before the point and 2 after`.
    fn expected(&self) -> Option<String> {
        None
    }

    /// What to do about it, where that says more than `expected`.
    fn remedy(&self) -> Option<String> {
        None
    }

    /// The same words without any other value of the document, if they hold one besides that of the finding.
    fn masked(&self) -> Option<Arc<dyn Detail>> {
        None
    }
}

/// A detail whose words are known beforehand.
#[derive(Clone, Debug)]
pub struct Words {
    /// The sentence; `{}` stands for the value.
    pub message: Cow<'static, str>,
    /// What is allowed.
    pub expected: Option<Cow<'static, str>>,
    /// What to do.
    pub remedy: Option<Cow<'static, str>>,
}

impl Detail for Words {
    fn message(&self, value: &str) -> String {
        self.message.replace("{}", value)
    }

    fn expected(&self) -> Option<String> {
        self.expected.as_deref().map(str::to_owned)
    }

    fn remedy(&self) -> Option<String> {
        self.remedy.as_deref().map(str::to_owned)
    }
}

/// One fault, or one thing worth a look.
#[derive(Clone)]
pub struct Finding {
    pub(crate) layer: Layer,
    pub(crate) severity: Severity,
    pub(crate) code: Cow<'static, str>,
    pub(crate) path: String,
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) document: Option<usize>,
    pub(crate) value: Option<Box<str>>,
    pub(crate) source: Cow<'static, str>,
    pub(crate) detail: Arc<dyn Detail>,
    pub(crate) masked: bool,
}

/// What stands for a value that a masked report hides.
pub(crate) const MASK: &str = "[masked]";

impl Finding {
    /// A finding whose words are known; place and value are added with the `with_…` functions.
    pub fn new(
        layer: Layer,
        severity: Severity,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) -> Finding {
        let words = Words { message: message.into(), expected: None, remedy: None };
        Finding::with_detail(layer, severity, code, Arc::new(words))
    }

    /// A finding that forms its words when they are read.
    pub fn with_detail(
        layer: Layer,
        severity: Severity,
        code: impl Into<Cow<'static, str>>,
        detail: Arc<dyn Detail>,
    ) -> Finding {
        Finding {
            layer,
            severity,
            code: code.into(),
            path: String::new(),
            line: 0,
            column: 0,
            document: None,
            value: None,
            source: Cow::Borrowed(""),
            detail,
            masked: false,
        }
    }

    /// Sets path, line and column (both from 1; 0 where unknown).
    #[must_use]
    pub fn at(mut self, path: impl Into<String>, line: u32, column: u32) -> Finding {
        (self.path, self.line, self.column) = (path.into(), line, column);
        self
    }

    /// Sets which of several documents it is about, from 1.
    #[must_use]
    pub fn of_document(mut self, number: usize) -> Finding {
        self.document = Some(number);
        self
    }

    /// Sets the value at fault.
    #[must_use]
    pub fn with_value(mut self, value: &str) -> Finding {
        self.value = Some(value.into());
        self
    }

    /// Sets where the demand is written, such as `XSD 2.0` or `ISO 3779`.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Cow<'static, str>>) -> Finding {
        self.source = source.into();
        self
    }

    /// The stage of checking that made it.
    pub fn layer(&self) -> Layer {
        self.layer
    }

    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The stable code, such as `IVI-S012`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Where it is, such as `/InitialVehicleInformation/CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber`; empty when the place is no
    /// element. An index is given where a name may repeat; it counts from 1.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The line, from 1; 0 when unknown.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The column in characters, from 1; 0 when unknown.
    pub fn column(&self) -> u32 {
        self.column
    }

    /// Which document it is about, from 1, where several were checked together.
    pub fn document(&self) -> Option<usize> {
        self.document
    }

    /// The value at fault, cut when long, `[masked]` in a masked report.
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref().map(|value| if self.masked { MASK } else { value })
    }

    /// What is wrong, in one sentence.
    pub fn message(&self) -> String {
        self.detail.message(self.value().unwrap_or(""))
    }

    /// What is allowed at this place.
    pub fn expected(&self) -> Option<String> {
        self.detail.expected()
    }

    /// What to do about it, where that says more than [`Finding::expected`].
    pub fn remedy(&self) -> Option<String> {
        self.detail.remedy()
    }

    /// Where the demand is written: a schema, regulation, manual or standard.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The finding as a JSON object with the names of this API; `document` is there when several were checked together.
    pub fn to_json(&self) -> Value {
        let mut object = json!({
            "layer": self.layer.name(),
            "severity": self.severity.name(),
            "code": self.code,
            "path": self.path,
            "line": self.line,
            "column": self.column,
            "message": self.message(),
            "value": self.value(),
            "expected": self.expected(),
            "remedy": self.remedy(),
            "source": self.source,
        });
        if let (Some(number), Some(fields)) = (self.document, object.as_object_mut()) {
            fields.insert("document".into(), number.into());
        }
        object
    }
}

impl fmt::Display for Finding {
    /// `12:7 error IVI-S012 /…/AxleNumber: message; expected: …; remedy`, after `document 2, ` where several were checked together.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = String::new();
        if let Some(number) = self.document {
            write!(f, "document {number}, ")?;
        }
        if self.line > 0 {
            write!(f, "{}:{} ", self.line, self.column)?;
        }
        write!(f, "{} {}", self.severity.name(), self.code)?;
        if !self.path.is_empty() {
            write!(f, " {}", self.path)?;
        }
        write!(f, ": {}", self.message())?;
        if let Some(expected) = self.expected() {
            write!(f, "; expected: {expected}")?;
        }
        if let Some(remedy) = self.remedy() {
            write!(f, "; {remedy}")?;
        }
        // A value may hold anything; the finding stays one line.
        out.write_str(&one_line(&f))
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Finding({self})")
    }
}

/// All findings about one document, in the order of the document.
#[derive(Clone, Debug, Default)]
pub struct Report {
    version: Option<Cow<'static, str>>,
    findings: Vec<Finding>,
    truncated: bool,
}

impl Report {
    /// A report on a document of the schema version `version` (`None` when it is of no known one).
    pub fn new(version: Option<Cow<'static, str>>, findings: Vec<Finding>) -> Report {
        Report { version, findings, truncated: false }
    }

    /// Notes that there are more findings than the limit lets through.
    pub fn set_truncated(&mut self) {
        self.truncated = true;
    }

    /// Adds findings of a later stage.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        self.findings.extend(findings);
    }

    /// Keeps the findings for which `keep` holds.
    pub fn retain(&mut self, keep: impl FnMut(&Finding) -> bool) {
        self.findings.retain(keep);
    }

    /// Whether there is no finding of severity error.
    pub fn is_valid(&self) -> bool {
        !self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// The schema version that the document was checked against, such as `2.0`.
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The findings, in the order of the document.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether findings were left out because there were more than the limit.
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// The same report with every value of the document hidden, for logs and tickets: values hold VINs and names of persons.
    #[must_use]
    pub fn masked(&self) -> Report {
        let mut report = self.clone();
        for finding in &mut report.findings {
            finding.masked = true;
            if let Some(detail) = finding.detail.masked() {
                finding.detail = detail;
            }
        }
        report
    }

    /// One JSON object: `{"valid", "version", "findings": […]}`, after `"file"` when a name is given.
    pub fn to_json(&self, file: Option<&str>) -> Value {
        let mut object = serde_json::Map::new();
        if let Some(file) = file {
            object.insert("file".into(), file.into());
        }
        object.insert("valid".into(), self.is_valid().into());
        object.insert("version".into(), self.version().into());
        object.insert("findings".into(), self.findings.iter().map(Finding::to_json).collect());
        if self.truncated {
            object.insert("truncated".into(), true.into());
        }
        Value::Object(object)
    }
}

impl fmt::Display for Report {
    /// The text form: a verdict, then one line for each finding.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut verdict = String::from(if self.is_valid() { "valid" } else { "invalid" });
        if let Some(version) = self.version() {
            let _ = write!(verdict, " (IVI {version})");
        }
        for (severity, one, many) in [
            (Severity::Error, "error", "errors"),
            (Severity::Warning, "warning", "warnings"),
            (Severity::Info, "note", "notes"),
        ] {
            match self.count(severity) {
                0 => {}
                1 => _ = write!(verdict, ", 1 {one}"),
                n => _ = write!(verdict, ", {n} {many}"),
            }
        }
        f.write_str(&verdict)?;
        for finding in &self.findings {
            write!(f, "\n  {finding}")?;
        }
        if self.truncated {
            f.write_str("\n  … and more: the limit on findings was reached")?;
        }
        Ok(())
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.findings.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Report {
        let vin = Finding::new(Layer::Schema, Severity::Error, "IVI-S020", "\"{}\" is too short")
            .at("/InitialVehicleInformation/CocDataGroup/VehicleIdentificationNumber", 4, 9)
            .with_value("WVWZZZ");
        let note = Finding::new(Layer::Rules, Severity::Warning, "IVI-R001", "look here");
        Report::new(Some("2.0".into()), vec![vin.clone(), note, vin])
    }

    #[test]
    fn text_and_json_list_every_finding() {
        let report = sample();
        assert!(!report.is_valid());
        let text = report.to_string();
        assert!(text.starts_with("invalid (IVI 2.0), 2 errors, 1 warning\n  4:9 error IVI-S020 "), "{text}");
        let json = report.to_json(Some("a.xml"));
        assert_eq!(json["file"], "a.xml");
        assert_eq!(json["findings"].as_array().map(Vec::len), Some(3));
        assert_eq!(json["findings"][0]["message"], "\"WVWZZZ\" is too short");
    }

    #[test]
    fn a_masked_report_shows_no_value() {
        let masked = sample().masked();
        assert!(!format!("{masked} {}", masked.to_json(None)).contains("WVWZZZ"));
    }

    #[test]
    fn groups_count_and_lead_to_the_first() {
        let report = sample();
        let groups = report.grouped();
        assert_eq!(
            groups.iter().map(|group| (group.first.code(), group.count)).collect::<Vec<_>>(),
            [("IVI-S020", 2), ("IVI-R001", 1)]
        );
        let json = groups[0].to_json();
        assert_eq!((&json["code"], &json["count"]), (&"IVI-S020".into(), &2.into()));
        assert_eq!(json["first"], groups[0].first.to_json());
    }
}
