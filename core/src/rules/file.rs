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
    at(line, id, &fault.words(), &fault.remedy)
}

fn line_of(text: &str, span: &Range<usize>) -> usize {
    text.as_bytes().iter().take(span.start).filter(|&&byte| byte == b'\n').count() + 1
}

fn entry_to_rule(text: &str, entry: Spanned<Entry>) -> Result<Read> {
    let line = line_of(text, &entry.span());
    let mut entry = entry.into_inner();
    let id = entry.id.get_ref().clone();
    let line_at = |span: Range<usize>| line_of(text, &span);
    if !is_id(&id) {
        let (line, remedy) = (line_at(entry.id.span()), "write it as PLANT-001");
        return Err(at(line, &id, "this is no id of a rule", remedy));
    }
    let severity = Severity::named(entry.severity.get_ref()).ok_or_else(|| {
        let line = line_at(entry.severity.span());
        at(line, &id, "its severity is not known", "write error, warning or info")
    })?;
    let unknown = |stage: &&Spanned<String>| !["C", "I", "V"].contains(&stage.get_ref().as_str());
    if let Some(stage) = entry.stages.iter().find(unknown) {
        let line = line_at(stage.span());
        return Err(at(line, &id, "a stage of completion that is not known", "write C, I or V"));
    }
    let (texts, lines) = texts(text, line, &entry)?.into_iter().unzip();
    let scope = Scope {
        categories: entry.categories,
        stages: entry.stages.into_iter().map(Spanned::into_inner).collect(),
        frameworks: entry.frameworks,
        profiles: entry.profiles,
    };
    if entry.message.is_empty() {
        entry.message.clone_from(&entry.title);
    }
    let Entry { title, message, remedy, source, .. } = entry;
    let rule = Rule { id, title, severity, scope, texts, message, remedy, source };
    Ok(Read { rule, lines })
}

/// The families that a rule names, or those for which it has a field.
fn families(text: &str, entry: &Entry) -> Result<Vec<Family>> {
    let named = entry.families.iter().map(|family| match family.get_ref().as_str() {
        "2.0" => Ok(Family::V2),
        "1.x" => Ok(Family::V1),
        _ => {
            let (line, id) = (line_of(text, &family.span()), entry.id.get_ref());
            Err(at(line, id, "a family that is not known", "write \"2.0\" or \"1.x\""))
        }
    });
    let mut families = named.collect::<Result<Vec<_>>>()?;
    if families.is_empty() {
        families.extend(entry.field.is_some().then_some(Family::V2));
        families.extend((entry.field_1x.is_some() || entry.rule_1x.is_some()).then_some(Family::V1));
    }
    Ok(families)
}

/// What the rule says for each of its families, with the line where that stands.
fn texts(text: &str, line: usize, entry: &Entry) -> Result<Vec<(Text, usize)>> {
    let lacking = || {
        let remedy = "name the field, and say what holds for VALUE";
        at(line, entry.id.get_ref(), "it lacks `field` or `rule`", remedy)
    };
    let mut texts = Vec::new();
    for family in families(text, entry)? {
        let own = family == Family::V1;
        let field = entry.field_1x.as_ref().filter(|_| own).or(entry.field.as_ref());
        let rule = entry.rule_1x.as_ref().filter(|_| own).or(entry.rule.as_ref());
        let (field, rule) = field.zip(rule).ok_or_else(lacking)?;
        let fields = field.clone().into_vec();
        texts.push((Text { family, fields, rule: rule.get_ref().clone() }, line_of(text, &rule.span())));
    }
    if texts.is_empty() { Err(lacking()) } else { Ok(texts) }
}

/// Capital letters and digits, in parts joined by hyphens.
fn is_id(id: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    id.len() <= 40 && id.contains('-') && id.split('-').all(part)
}
