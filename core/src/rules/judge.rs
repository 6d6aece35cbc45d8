//! The evaluation of the rules against what the validator has noted.

use std::collections::HashSet;

use super::findings::{Expected, Failure};
use super::identifiers;
use super::quantity::{self, Number};
use super::sentence::{Clause, Compare, Condition, Kind, Operand, Part, Predicate, Ref, Sentence, Test};
use crate::ivi::{Fact, FactId, Facts, Slot};

/// The document, with its elements sorted by place.
pub(super) struct Judge<'f, 'i> {
    pub(super) facts: &'f [Fact<'i>],
    /// The facts of each slot, in the order of the document, one slot after the other.
    by_slot: Vec<FactId>,
    /// Where those of a slot begin.
    starts: Vec<u32>,
    /// Seconds since the epoch.
    now: i64,
}

/// Whether something is so; `None` when the schema has already found fault with a value that it depends on.
type Truth = Option<bool>;

/// One side of a comparison.
#[derive(Clone, Copy, PartialEq)]
enum Scalar<'a> {
    Number(Number),
    Day(i64),
    Text(&'a str),
}

impl<'f, 'i> Judge<'f, 'i> {
    pub(super) fn new(facts: &'f Facts<'i>, slots: usize, now: i64) -> Judge<'f, 'i> {
        let mut starts = vec![0_u32; slots + 1];
        for fact in &facts.all {
            starts[usize::from(fact.slot) + 1] += 1;
        }
        for slot in 1..starts.len() {
            starts[slot] += starts[slot - 1];
        }
        let mut next = starts.clone();
        let mut by_slot = vec![0; facts.all.len()];
        for (id, fact) in (0..).zip(&facts.all) {
            let at = &mut next[usize::from(fact.slot)];
            by_slot[*at as usize] = id;
            *at += 1;
        }
        Judge { facts: &facts.all, by_slot, starts, now }
    }

    /// The text of the first element of a place, unless the schema has found fault with it.
    pub(super) fn text(&self, slot: Slot) -> &'f str {
        let fact = self.all(slot).first().map(|&id| self.fact(id));
        fact.filter(|fact| !fact.faulty).map_or("", |fact| &fact.value)
    }

    pub(super) fn fact(&self, id: FactId) -> &'f Fact<'i> {
        &self.facts[id as usize]
    }

    /// The elements of a place in the whole document.
    pub(super) fn all(&self, slot: Slot) -> &[FactId] {
        let at = usize::from(slot);
        &self.by_slot[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// The elements of a place inside an element, itself included.
    fn inside(&self, container: FactId, slot: Slot) -> &[FactId] {
        let all = self.all(slot);
        if container == 0 || all.is_empty() {
            return all;
        }
        let end = self.fact(container).end;
        let from = all.partition_point(|&id| id < container);
        let rest = &all[from..];
        &rest[..rest.partition_point(|&id| id < end)]
    }

    fn container(&self, anchor: FactId, of: &Ref) -> FactId {
        (0..of.up).fold(anchor, |at, _| self.fact(at).parent)
    }

    /// The elements that a name means, seen from an anchor.
    pub(super) fn seen(&self, anchor: FactId, of: &Ref) -> &[FactId] {
        self.inside(self.container(anchor, of), of.slot)
    }

    /// Evaluates a rule everywhere, until there are more failures than can be shown.
    pub(super) fn sentence(&self, sentence: &Sentence, most: usize, failures: &mut Vec<Failure>) {
        let clauses =
            |global| sentence.clauses.iter().filter(move |clause: &&Clause| clause.is_global == global);
        let anchors = self.all(sentence.anchor);
        // What is the same for all anchors is asked once.
        let Some(&first) = anchors.first() else { return };
        if !clauses(true).all(|clause| self.clause(first, clause)) {
            return;
        }
        let mut keys = Keys::default();
        for &anchor in anchors {
            if failures.len() > most {
                return;
            }
            // Most rules are about a field that is not there, which only a demand for it minds.
            let idle = match &sentence.test.operand {
                Operand::Field(of) if !matches!(sentence.test.predicate, Predicate::Present) => {
                    self.seen(anchor, of).is_empty()
                }
                _ => false,
            };
            if !idle && clauses(false).all(|clause| self.clause(anchor, clause)) {
                self.check(anchor, sentence, &mut keys, failures);
            }
        }
    }

    fn clause(&self, anchor: FactId, clause: &Clause) -> bool {
        let holds = |condition: &Condition| match condition {
            Condition::Test(test) => self.holds(anchor, test, clause.all),
            Condition::Derived(clauses) => clauses.iter().all(|clause| self.clause(anchor, clause)),
        };
        match clause.all {
            true => clause.tests.iter().all(holds),
            false => clause.tests.iter().any(holds),
        }
    }

    /// Whether a condition holds: for every element that it speaks of, or for any.
    fn holds(&self, anchor: FactId, test: &Test, all: bool) -> bool {
        let Operand::Field(of) = &test.operand else {
            let side = self.side(anchor, &test.operand);
            return side.is_some_and(|side| self.scalar(anchor, side, &test.predicate) == Some(true));
        };
        let found = self.seen(anchor, of);
        match &test.predicate {
            Predicate::Present => self.is_present(found),
            Predicate::Absent => found.is_empty(),
            predicate => {
                let mut keys = Keys::default();
                let holds = |&id: &FactId| self.value(anchor, id, of, predicate, &mut keys) == Some(true);
                match all {
                    true => !found.is_empty() && found.iter().all(holds),
                    false => found.iter().any(holds),
                }
            }
        }
    }

    /// An element left empty is as good as none; one with a fault is there.
    fn is_present(&self, found: &[FactId]) -> bool {
        found.iter().any(|&id| {
            let fact = self.fact(id);
            fact.faulty || fact.end > id + 1 || !fact.value.trim_ascii().is_empty() || fact.is_group
        })
    }

    /// What the rule itself demands.
    fn check(&self, anchor: FactId, sentence: &Sentence, keys: &mut Keys, failures: &mut Vec<Failure>) {
        let test = &sentence.test;
        let Operand::Field(of) = &test.operand else {
            let side = self.side(anchor, &test.operand);
            if let Some(side) = side
                && self.scalar(anchor, side, &test.predicate) == Some(false)
            {
                let expected = self.expected(anchor, &test.predicate);
                failures.push(self.at_value(anchor, sentence, Some(self.words(side)), expected));
            }
            return;
        };
        let found = self.seen(anchor, of);
        match &test.predicate {
            Predicate::Present if !self.is_present(found) => {
                failures.push(Failure::missing(anchor, of.slot));
            }
            Predicate::Present => {}
            Predicate::Absent => failures.extend(found.iter().map(|&id| Failure::of(id))),
            Predicate::Numbered => self.numbered(found, failures),
            Predicate::Unique => self.unique(found, failures),
            Predicate::AbsentIfLast(row) => {
                if let Some(last) =
                    self.inside(anchor, *row).iter().rfind(|&&id| self.fact(id).parent == anchor)
                {
                    failures.extend(self.inside(*last, of.slot).iter().map(|&id| Failure::of(id)));
                }
            }
            predicate => {
                for &id in found {
                    if self.value(anchor, id, of, predicate, keys) == Some(false) {
                        failures.push(Failure::of(id).expecting(self.expected(anchor, predicate)));
                    }
                }
            }
        }
    }

    /// A failure of something counted: it is shown at the rule's own value if there is one, else at the anchor.
    fn at_value(
        &self,
        anchor: FactId,
        sentence: &Sentence,
        counted: Option<String>,
        expected: Option<Expected>,
    ) -> Failure {
        let at = match self.seen(anchor, &sentence.value) {
            [own] => *own,
            _ => anchor,
        };
        Failure { counted, ..Failure::of(at).expecting(expected) }
    }

    fn numbered(&self, found: &[FactId], failures: &mut Vec<Failure>) {
        for (at, &id) in found.iter().enumerate() {
            let (fact, due) = (self.fact(id), Number::from_count(at + 1));
            if fact.faulty {
                return;
            }
            if Number::parse(&fact.value).is_some_and(|number| number != due) {
                // All that follow are out of step for the same reason.
                return failures
                    .push(Failure::of(id).expecting(Some(Expected { before: "", text: due.to_string() })));
            }
        }
    }

    fn unique(&self, found: &[FactId], failures: &mut Vec<Failure>) {
        if found.len() < 2 {
            return;
        }
        let mut before = HashSet::with_capacity(found.len());
        for &id in found {
            let fact = self.fact(id);
            if !fact.faulty && !before.insert(&*fact.value) {
                failures.push(Failure::of(id));
            }
        }
    }

    /// Whether a predicate is true of one value.
    fn value(&self, anchor: FactId, id: FactId, of: &Ref, predicate: &Predicate, keys: &mut Keys) -> Truth {
        let fact = self.fact(id);
        if fact.faulty {
            return None;
        }
        let text = &*fact.value;
        match predicate {
            Predicate::AnyOf(keys_of) => {
                let container = self.container(anchor, keys_of);
                Some(keys.hold(self, container, keys_of, text))
            }
            Predicate::In(items, negated) => Some(items.iter().any(|item| **item == *text) != *negated),
            Predicate::Matches(pattern, negated) => Some(pattern.matches(text) != *negated),
            Predicate::Vin => Some(identifiers::is_vin(text)),
            Predicate::ApprovalNumber => Some(identifiers::is_approval_number(text)),
            Predicate::NotInFuture => quantity::is_future(text, self.now).map(|future| !future),
            predicate => self.scalar(anchor, scalar(text, of.kind)?, predicate),
        }
    }

    fn scalar(&self, anchor: FactId, left: Scalar<'_>, predicate: &Predicate) -> Truth {
        match (predicate, left) {
            (Predicate::InNumbers(items, negated), Scalar::Number(number)) => {
                Some(items.contains(&number) != *negated)
            }
            (Predicate::In(items, negated), Scalar::Text(text)) => {
                Some(items.iter().any(|item| **item == *text) != *negated)
            }
            (Predicate::Compare(compare, operand), left) => self.compare(anchor, left, *compare, operand),
            _ => None,
        }
    }

    /// A field on the right side stands for all its values; one that is missing fails, unless it is optional.
    fn compare(&self, anchor: FactId, left: Scalar<'_>, compare: Compare, right: &Operand) -> Truth {
        let Operand::Field(of) = right else {
            return order(left, self.side(anchor, right)?).map(|order| compare.holds(order));
        };
        let found = self.seen(anchor, of);
        if found.is_empty() {
            return if of.optional { None } else { Some(false) };
        }
        let mut holds = true;
        for &id in found {
            let fact = self.fact(id);
            let right = scalar(&fact.value, of.kind).filter(|_| !fact.faulty)?;
            holds &= compare.holds(order(left, right)?);
        }
        Some(holds)
    }

    /// What an operand is worth; `None` when that cannot be said.
    fn side<'s>(&'s self, anchor: FactId, operand: &'s Operand) -> Option<Scalar<'s>> {
        match operand {
            Operand::Number(number) => Some(Scalar::Number(*number)),
            Operand::Day(day) => Some(Scalar::Day(*day)),
            Operand::Text(text) => Some(Scalar::Text(text)),
            Operand::Count(of, cell) => self.count(anchor, of, cell.as_deref()).map(Scalar::Number),
            Operand::Sum(fields) => self.sum(anchor, fields).map(Scalar::Number),
            Operand::Field(of) => {
                let fact = self.fact(*self.seen(anchor, of).first()?);
                scalar(&fact.value, of.kind).filter(|_| !fact.faulty)
            }
            Operand::Part(part, of) => {
                let fact = self.fact(*self.seen(anchor, of).first()?);
                let found = match part {
                    Part::Authority => identifiers::authority(&fact.value),
                    Part::Framework => identifiers::framework(&fact.value),
                };
                found.filter(|_| !fact.faulty).map(Scalar::Text)
            }
        }
    }

    fn count(&self, anchor: FactId, of: &Ref, cell: Option<&Predicate>) -> Option<Number> {
        let found = self.seen(anchor, of);
        let Some(cell) = cell else { return Some(Number::from_count(found.len())) };
        let mut keys = Keys::default();
        let mut count = 0;
        for &id in found {
            count += usize::from(self.value(anchor, id, of, cell, &mut keys)?);
        }
        Some(Number::from_count(count))
    }

    /// The sum of all values of the fields; `None` when there is none.
    fn sum(&self, anchor: FactId, fields: &[Ref]) -> Option<Number> {
        let mut sum = None;
        for of in fields {
            for &id in self.seen(anchor, of) {
                let fact = self.fact(id);
                let number = Number::parse(&fact.value).filter(|_| !fact.faulty)?;
                sum = Some(sum.unwrap_or_default()).map(|sum: Number| sum.plus(number));
            }
        }
        sum
    }

    /// What the predicate expects, in words.
    fn expected(&self, anchor: FactId, predicate: &Predicate) -> Option<Expected> {
        let list = |items: Vec<String>, negated: bool| {
            let before = match (negated, items.len()) {
                (true, _) => "none of ",
                (false, 1) => "",
                (false, _) => "one of ",
            };
            Expected { before, text: items.join(", ") }
        };
        Some(match predicate {
            Predicate::In(items, negated) => list(items.iter().map(ToString::to_string).collect(), *negated),
            Predicate::InNumbers(items, negated) => {
                list(items.iter().map(ToString::to_string).collect(), *negated)
            }
            Predicate::Matches(pattern, negated) => {
                let before = if *negated { "not " } else { "" };
                Expected { before, text: format!("/{}/", pattern.source) }
            }
            Predicate::Compare(compare, operand) => {
                let text = match operand {
                    Operand::Field(of) => {
                        let found = self.seen(anchor, of);
                        found.iter().map(|&id| &*self.fact(id).value).collect::<Vec<_>>().join(", ")
                    }
                    operand => self.words(self.side(anchor, operand)?),
                };
                Expected { before: compare.words(), text }
            }
            _ => return None,
        })
    }

    fn words(&self, side: Scalar<'_>) -> String {
        match side {
            Scalar::Number(number) => number.to_string(),
            Scalar::Day(day) => quantity::date(day),
            Scalar::Text(text) => text.to_owned(),
        }
    }
}

fn scalar(text: &str, kind: Kind) -> Option<Scalar<'_>> {
    match kind {
        Kind::Number => Number::parse(text).map(Scalar::Number),
        Kind::Date => quantity::day(text).map(Scalar::Day),
        Kind::Text => Some(Scalar::Text(text)),
        Kind::Group => None,
    }
}

fn order(left: Scalar<'_>, right: Scalar<'_>) -> Option<std::cmp::Ordering> {
    match (left, right) {
        (Scalar::Number(left), Scalar::Number(right)) => Some(left.cmp(&right)),
        (Scalar::Day(left), Scalar::Day(right)) => Some(left.cmp(&right)),
        (Scalar::Text(left), Scalar::Text(right)) => Some(left.cmp(right)),
        _ => None,
    }
}

/// The keys that a rule's values refer to, gathered once for each element that holds them.
#[derive(Default)]
struct Keys {
    of: Option<FactId>,
    texts: HashSet<String>,
}

/// So many keys are looked through as fast as they are gathered.
const FEW: usize = 16;

impl Keys {
    fn hold(&mut self, judge: &Judge<'_, '_>, container: FactId, of: &Ref, text: &str) -> bool {
        let found = judge.inside(container, of.slot);
        if found.len() <= FEW {
            return found.iter().any(|&id| same(&judge.fact(id).value, text, of.kind));
        }
        let canonical = |text: &str| match of.kind {
            Kind::Number => Number::parse(text).map_or_else(|| text.to_owned(), |number| number.to_string()),
            _ => text.to_owned(),
        };
        if self.of != Some(container) {
            self.of = Some(container);
            self.texts = found.iter().map(|&id| canonical(&judge.fact(id).value)).collect();
        }
        self.texts.contains(&canonical(text))
    }
}

/// Whether two keys are the same: numbers may be written with leading zeros.
fn same(one: &str, other: &str, kind: Kind) -> bool {
    one == other
        || kind == Kind::Number && Number::parse(one).is_some_and(|n| Number::parse(other) == Some(n))
}
