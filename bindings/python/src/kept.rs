//! A report that was put away as text (pickled), and is read back.

use std::sync::Arc;

use ecoc::report::Detail;
use ecoc::{Finding, Layer, Report, Severity};
use serde_json::Value;

/// The words of a finding, once as they were and once with the value masked.
struct Words {
    plain: Value,
    masked: Value,
}

impl Words {
    fn text(&self, field: &str) -> Option<String> {
        self.plain.get(field).and_then(Value::as_str).map(str::to_owned)
    }
}

impl Detail for Words {
    fn message(&self, value: &str) -> String {
        let has_value = self.plain.get("value").and_then(Value::as_str).unwrap_or_default() == value;
        let words = if has_value { &self.plain } else { &self.masked };
        words.get("message").and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    fn expected(&self) -> Option<String> {
        self.text("expected")
    }

    fn remedy(&self) -> Option<String> {
        self.text("remedy")
    }
}

/// The findings of an authority whose JSON these are: in its own words, which a mask leaves alone.
pub(crate) fn findings(json: Value) -> Option<Report> {
    let Value::Array(plain) = json else { return None };
    let masked = plain.clone();
    let found = plain.into_iter().zip(masked).map(|(plain, masked)| finding(plain, masked));
    Some(Report::new(None, found.collect::<Option<_>>()?))
}

/// The report whose JSON these are, plain and masked; `None` when they are none of ours.
pub(crate) fn read(plain: &str, masked: &str) -> Option<Report> {
    let mut plain: Value = serde_json::from_str(plain).ok()?;
    let mut masked: Value = serde_json::from_str(masked).ok()?;
    let findings = |report: &mut Value| Some(std::mem::take(report.get_mut("findings")?.as_array_mut()?));
    let (all, all_masked) = (findings(&mut plain)?, findings(&mut masked)?);
    let found = all.into_iter().zip(all_masked).map(|(plain, masked)| finding(plain, masked));
    let version = plain.get("version")?.as_str().map(|version| version.to_owned().into());
    let mut report = Report::new(version, found.collect::<Option<_>>()?);
    if plain.get("truncated").and_then(Value::as_bool) == Some(true) {
        report.set_truncated();
    }
    Some(report)
}

fn finding(plain: Value, masked: Value) -> Option<Finding> {
    let text = |field: &str| plain.get(field).and_then(Value::as_str).map(str::to_owned);
    let number = |field: &str| plain.get(field)?.as_u64().and_then(|number| u32::try_from(number).ok());
    let layers = [Layer::Xml, Layer::Schema, Layer::Rules, Layer::Signature, Layer::Authority];
    let layer = layers.into_iter().find(|layer| text("layer").as_deref() == Some(layer.name()))?;
    let severity = severity(&text("severity")?)?;
    let (code, path, value, source) = (text("code")?, text("path")?, text("value"), text("source")?);
    let (line, column) = (number("line")?, number("column")?);
    let words = Arc::new(Words { plain, masked });
    let finding =
        Finding::with_detail(layer, severity, code, words).at(path, line, column).with_source(source);
    Some(match value {
        Some(value) => finding.with_value(&value),
        None => finding,
    })
}

/// The severity of this name.
pub(crate) fn severity(name: &str) -> Option<Severity> {
    [Severity::Error, Severity::Warning, Severity::Info].into_iter().find(|severity| severity.name() == name)
}
