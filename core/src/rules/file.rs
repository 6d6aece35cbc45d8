//! Rule files: the built-in table and files of users, in TOML.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::lexer::Fault;
use super::rule::{Rule, Scope, Text};
use crate::error::{Error, ErrorKind, Result};
use crate::ivi::Family;
use crate::report::Severity;

/// A rule file of more bytes is none that was meant.
const LARGEST: usize = 1 << 20;
/// The greatest number of rules of a file.
const MOST_RULES: usize = 5000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rule: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    id: Spanned<String>,
    title: String,
    severity: Spanned<String>,
    #[serde(default)]
    families: Vec<Spanned<String>>,
    #[serde(default)]
    categories: Vec<String>,
    #[serde(default)]
    stages: Vec<Spanned<String>>,
    #[serde(default)]
    frameworks: Vec<String>,
    #[serde(default)]
    profiles: Vec<String>,
    field: Option<OneOrMore>,
    rule: Option<Spanned<String>>,
    field_1x: Option<OneOrMore>,
    rule_1x: Option<Spanned<String>>,
    #[serde(default)]
    message: String,
    #[serde(default)]
    remedy: String,
    #[serde(default)]
    source: String,
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn into_vec(self) -> Vec<String> {
        match self {
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(more) => more,
        }
    }
}

/// A rule with the lines of its texts, for errors.
pub(super) struct Read {
    pub(super) rule: Rule,
    pub(super) lines: Vec<usize>,
}

/// Reads a rule file; the names in its rules are not looked at.
pub(super) fn read(text: &str) -> Result<Vec<Read>> {
    if text.len() > LARGEST {
        return Err(invalid(format!("the rule file has {} bytes, and the limit is {LARGEST}", text.len()))
            .with_remedy("divide it into several files"));
    }
    let file: File = toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| format!("line {}: ", line_of(text, &span))).unwrap_or_default();
        invalid(format!("the rule file: {line}{}", error.message()))
            .with_remedy("write [[rule]] with id, title, severity, field and rule; see the page on rules")
    })?;
    if file.rule.len() > MOST_RULES {
        return Err(invalid(format!(
            "the rule file has {} rules, and the limit is {MOST_RULES}",
            file.rule.len()
        ))
        .with_remedy("divide it into several files"));
    }
    file.rule.into_iter().map(|entry| entry_to_rule(text, entry)).collect()
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message.into())
}

/// The error of a rule of a file.
pub(super) fn at(line: usize, id: &str, message: &str, remedy: &str) -> Error {
    invalid(format!("the rule file: line {line}, rule {id}: {message}")).with_remedy(remedy.to_owned())
}

/// The error of a rule's text.
pub(super) fn in_text(line: usize, id: &str, fault: Fault) -> Error {
    at(line, id, &format!("column {} of its text: {}", fault.column, fault.message), &fault.remedy)
}

fn line_of(text: &str, span: &Range<usize>) -> usize {
    text.as_bytes().iter().take(span.start).filter(|&&byte| byte == b'\n').count() + 1
}

fn entry_to_rule(text: &str, entry: Spanned<Entry>) -> Result<Read> {
    let line = line_of(text, &entry.span());
    let entry = entry.into_inner();
    let id = entry.id.get_ref().clone();
    if !is_id(&id) {
        return Err(at(
            line_of(text, &entry.id.span()),
            &id,
            "this is no id of a rule",
            "write it as PLANT-001",
        ));
    }
    let severity = Severity::named(entry.severity.get_ref()).ok_or_else(|| {
        let line = line_of(text, &entry.severity.span());
        at(line, &id, "its severity is not known", "write error, warning or info")
    })?;
    if let Some(stage) =
        entry.stages.iter().find(|stage| !["C", "I", "V"].contains(&stage.get_ref().as_str()))
    {
        let line = line_of(text, &stage.span());
        return Err(at(line, &id, "a stage of completion that is not known", "write C, I or V"));
    }
    let mut families = Vec::new();
    for family in &entry.families {
        families.push(match family.get_ref().as_str() {
            "2.0" => Family::V2,
            "1.x" => Family::V1,
            _ => {
                let line = line_of(text, &family.span());
                return Err(at(line, &id, "a family that is not known", "write \"2.0\" or \"1.x\""));
            }
        });
    }
    if families.is_empty() {
        if entry.field.is_some() {
            families.push(Family::V2);
        }
        if entry.field_1x.is_some() || entry.rule_1x.is_some() {
            families.push(Family::V1);
        }
    }
    let (mut texts, mut lines) = (Vec::new(), Vec::new());
    for family in families {
        let own = family == Family::V1;
        let field = entry.field_1x.as_ref().filter(|_| own).or(entry.field.as_ref());
        let rule = entry.rule_1x.as_ref().filter(|_| own).or(entry.rule.as_ref());
        let (Some(field), Some(rule)) = (field, rule) else {
            return Err(at(
                line,
                &id,
                "it lacks `field` or `rule`",
                "name the field and say what holds for VALUE",
            ));
        };
        lines.push(line_of(text, &rule.span()));
        let (fields, rule) = (field.clone().into_vec(), rule.get_ref().clone());
        texts.push(Text { family, fields, rule });
    }
    if texts.is_empty() {
        return Err(at(
            line,
            &id,
            "it lacks `field` and `rule`",
            "name the field and say what holds for VALUE",
        ));
    }
    let scope = Scope {
        categories: entry.categories,
        stages: entry.stages.into_iter().map(Spanned::into_inner).collect(),
        frameworks: entry.frameworks,
        profiles: entry.profiles,
    };
    let message = match entry.message.is_empty() {
        true => entry.title.clone(),
        false => entry.message,
    };
    let (remedy, source) = (entry.remedy, entry.source);
    let rule = Rule { id, title: entry.title, severity, scope, texts, message, remedy, source };
    Ok(Read { rule, lines })
}

/// Capital letters and digits, in parts joined by hyphens.
fn is_id(id: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    id.len() <= 40 && id.contains('-') && id.split('-').all(part)
}
