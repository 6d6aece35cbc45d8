//! All rules that hold for one family, compiled.

use std::sync::Arc;

use super::file;
use super::findings::Failure;
use super::identifiers;
use super::judge::Judge;
use super::parse;
use super::rule::Rule;
use super::sentence::Sentence;
use crate::error::Result;
use crate::ivi::{Facts, Family, Slot, Watch};
use crate::report::{Finding, Severity};

pub(super) struct Program {
    watch: Watch,
    checks: Vec<Check>,
    /// Where the document says what it is about: category, stage of completion, approval number.
    context: [Slot; 3],
}

/// A rule and what it says of the family's fields.
struct Check {
    rule: usize,
    sentences: Vec<Sentence>,
    scope: super::Scope,
}

impl Program {
    pub(super) fn none(family: Family) -> Program {
        let mut watch = Watch::new(family);
        let names = match family {
            Family::V1 => ["VehicleCategoryCode", "StageOfCompletionCode", "TypeApprovalNumber"],
            Family::V2 => ["VehicleCategory", "StageOfCompletion", "TypeApprovalNumber"],
        };
        let context = names.map(|name| {
            let place = watch.places().named(name).first().copied();
            place.map_or(0, |place| watch.add(place))
        });
        Program { watch, checks: Vec::new(), context }
    }

    pub(super) fn compile(family: Family, rules: &[(Arc<Rule>, Vec<usize>)]) -> Result<Program> {
        let mut program = Program::none(family);
        for (at, (rule, lines)) in rules.iter().enumerate() {
            let texts = rule.texts().iter().zip(lines).filter(|(text, _)| text.family() == family);
            let mut sentences = Vec::new();
            for (text, line) in texts {
                for field in text.fields() {
                    let sentence = parse::sentence(&mut program.watch, field, text.rule());
                    sentences.push(sentence.map_err(|fault| file::in_text(*line, rule.id(), fault))?);
                }
            }
            if !sentences.is_empty() {
                program.checks.push(Check { rule: at, sentences, scope: rule.scope().clone() });
            }
        }
        Ok(program)
    }

    pub(super) fn watch(&self) -> &Watch {
        &self.watch
    }

    /// Judges a document, until there are more findings than `most`; `rule` gives a rule with its severity, unless it is off.
    pub(super) fn judge<'r>(
        &self,
        facts: &Facts<'_>,
        profile: &str,
        now: i64,
        most: usize,
        rule: &dyn Fn(usize) -> Option<(&'r Arc<Rule>, Severity)>,
        findings: &mut Vec<(usize, Finding)>,
    ) {
        let judge = Judge::new(facts, self.watch.len(), now);
        let [category, stage, number] = self.context.map(|slot| judge.text(slot));
        let framework = identifiers::framework(number).unwrap_or("");
        let mut failures = Vec::new();
        for check in &self.checks {
            if findings.len() > most {
                return;
            }
            let scope = &check.scope;
            let whole = |list: &[String], text: &str| list.is_empty() || list.iter().any(|item| item == text);
            let begins = |item: &String| category.starts_with(item.as_str());
            if !(scope.categories.is_empty() || scope.categories.iter().any(begins))
                || !whole(&scope.stages, stage)
                || !whole(&scope.frameworks, framework)
                || !whole(&scope.profiles, profile)
            {
                continue;
            }
            let Some((rule, severity)) = rule(check.rule) else { continue };
            for sentence in &check.sentences {
                judge.sentence(sentence, most, &mut failures);
            }
            let finding = |failure: Failure| failure.into_finding(rule, severity, &self.watch, &judge);
            findings.extend(failures.drain(..).take(most + 1).map(finding));
        }
    }
}
