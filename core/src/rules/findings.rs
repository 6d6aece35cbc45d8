//! From a rule that failed to the finding that says so.

use std::sync::Arc;

use super::judge::Judge;
use super::rule::Rule;
use crate::ivi::{FactId, Places, Slot, Watch, cut};
use crate::report::{Detail, Finding, Layer, MASK, Severity};

/// What a rule expects: `at most ` and `1640`.
#[derive(Clone)]
pub(super) struct Expected {
    pub(super) before: &'static str,
    pub(super) text: String,
}

/// A rule that failed.
pub(super) struct Failure {
    pub(super) at: FactId,
    /// The place below `at` where a value is missing.
    pub(super) missing: Option<Slot>,
    pub(super) expected: Option<Expected>,
    /// What was counted or summed up.
    pub(super) counted: Option<String>,
}

impl Failure {
    pub(super) fn of(at: FactId) -> Failure {
        Failure { at, missing: None, expected: None, counted: None }
    }

    pub(super) fn missing(at: FactId, slot: Slot) -> Failure {
        Failure { missing: Some(slot), ..Failure::of(at) }
    }

    pub(super) fn expecting(self, expected: Option<Expected>) -> Failure {
        Failure { expected, ..self }
    }

    /// The finding, with the offset of its place.
    pub(super) fn into_finding(
        self,
        rule: &Arc<Rule>,
        severity: Severity,
        watch: &Watch,
        judge: &Judge<'_, '_>,
    ) -> (usize, Finding) {
        let places = watch.places();
        let at = match self.missing {
            Some(slot) => deepest(watch, judge, self.at, slot),
            None => self.at,
        };
        let fact = judge.fact(at);
        let field = places.name(watch.place(self.missing.unwrap_or(fact.slot)));
        let detail = RuleDetail {
            rule: Arc::clone(rule),
            field,
            expected: self.expected.map(|expected| Expected { text: cut(&expected.text).into(), ..expected }),
            counted: self.counted.map(|text| cut(&text)),
            masked: false,
        };
        let mut finding =
            Finding::with_detail(Layer::Rules, severity, rule.id().to_owned(), Arc::new(detail))
                .at(path(watch, judge, places, at), 0, 0)
                .with_source(rule.source().to_owned());
        if !fact.value.is_empty() {
            finding.value = Some(cut(&fact.value));
        }
        (fact.offset, finding)
    }
}

/// The innermost element that is there on the way to a place that is not; none of the rows of a table is the one at fault.
fn deepest(watch: &Watch, judge: &Judge<'_, '_>, from: FactId, slot: Slot) -> FactId {
    let places = watch.places();
    let start = watch.place(judge.fact(from).slot);
    let mut way: Vec<_> = places.upwards(watch.place(slot)).take_while(|&id| id != start).collect();
    way.reverse();
    let mut at = from;
    for place in way.into_iter().take_while(|&place| !places.is_row(place)) {
        let end = judge.fact(at).end;
        let child = (at + 1..end)
            .find(|&id| judge.fact(id).parent == at && watch.place(judge.fact(id).slot) == place);
        let Some(child) = child else { break };
        at = child;
    }
    at
}

/// The path of an element.
fn path(watch: &Watch, judge: &Judge<'_, '_>, places: &Places, at: FactId) -> String {
    let fact = judge.fact(at);
    let mut path = if at == 0 { String::with_capacity(96) } else { path(watch, judge, places, fact.parent) };
    path.push('/');
    path.push_str(places.name(watch.place(fact.slot)));
    if fact.index > 0 {
        path.push_str(&format!("[{}]", fact.index));
    }
    path
}

#[derive(Clone)]
struct RuleDetail {
    rule: Arc<Rule>,
    field: &'static str,
    expected: Option<Expected>,
    counted: Option<Box<str>>,
    masked: bool,
}

impl RuleDetail {
    fn shown<'t>(&self, text: Option<&'t str>) -> &'t str {
        if self.masked { MASK } else { text.unwrap_or("") }
    }
}

impl Detail for RuleDetail {
    fn message(&self, value: &str) -> String {
        fill(self.rule.message(), |name| match name {
            "value" => Some(value),
            "field" => Some(self.field),
            "expected" => Some(self.shown(self.expected.as_ref().map(|expected| &*expected.text))),
            "count" => Some(self.shown(self.counted.as_deref())),
            _ => None,
        })
    }

    fn expected(&self) -> Option<String> {
        let expected = self.expected.as_ref().filter(|expected| !expected.text.is_empty())?;
        Some(format!("{}{}", expected.before, self.shown(Some(&expected.text))))
    }

    fn remedy(&self) -> Option<String> {
        Some(self.rule.remedy().to_owned()).filter(|remedy| !remedy.is_empty())
    }

    fn masked(&self) -> Option<Arc<dyn Detail>> {
        Some(Arc::new(RuleDetail { masked: true, ..self.clone() }))
    }
}

/// Replaces each `{name}` that is known; what was filled in is not looked at again.
fn fill<'v>(template: &'v str, value: impl Fn(&str) -> Option<&'v str>) -> String {
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let known = after.split_once('}').and_then(|(name, after)| Some((value(name)?, after)));
        match known {
            Some((filled, after)) => {
                text.push_str(filled);
                rest = after;
            }
            None => {
                text.push('{');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}
