//! A rule as it is evaluated: names have become slots of the facts.

use super::pattern::Pattern;
use super::quantity::Number;
use crate::ivi::Slot;

/// One rule of one field, for one family.
pub(super) struct Sentence {
    /// The elements for each of which the rule is evaluated once.
    pub(super) anchor: Slot,
    pub(super) test: Test,
    /// All must hold, or the rule does not apply.
    pub(super) clauses: Vec<Clause>,
    /// The field that the rule is about, seen from the anchor.
    pub(super) value: Ref,
}

/// An operand and what is said about it.
pub(super) struct Test {
    pub(super) operand: Operand,
    pub(super) predicate: Predicate,
}

/// `IF ANY …` or `IF ALL …`.
pub(super) struct Clause {
    /// It speaks of the document alone, so that it holds for every anchor or for none.
    pub(super) is_global: bool,
    pub(super) all: bool,
    pub(super) tests: Vec<Condition>,
}

pub(super) enum Condition {
    Test(Test),
    /// A derived condition: each clause must hold.
    Derived(Vec<Clause>),
}

/// The elements of one place, seen from an anchor: those inside the element `up` steps around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ref {
    pub(super) slot: Slot,
    pub(super) up: u8,
    pub(super) kind: Kind,
    pub(super) optional: bool,
}

/// What the values of a place are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Date,
    /// No values: a group or a table.
    Group,
}

pub(super) enum Operand {
    Field(Ref),
    Number(Number),
    Text(Box<str>),
    Day(i64),
    Count(Ref, Option<Box<Predicate>>),
    Sum(Box<[Ref]>),
    /// A part of an approval number.
    Part(Part, Ref),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Authority,
    Framework,
}

pub(super) enum Predicate {
    Present,
    Absent,
    /// `IN […]`, or `NOT IN […]`.
    In(Box<[Box<str>]>, bool),
    InNumbers(Box<[Number]>, bool),
    /// `= /…/`, or `!= /…/`.
    Matches(Pattern, bool),
    Compare(Compare, Operand),
    /// `= ANY @Group.Field`.
    AnyOf(Ref),
    Numbered,
    Unique,
    /// Of the rows with this slot, the last has none.
    AbsentIfLast(Slot),
    Vin,
    ApprovalNumber,
    NotInFuture,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compare {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Compare {
    pub(super) fn from_sign(sign: &str) -> Option<Compare> {
        Some(match sign {
            "=" => Compare::Equal,
            "!=" => Compare::NotEqual,
            "<" => Compare::Less,
            "<=" => Compare::LessOrEqual,
            ">" => Compare::Greater,
            ">=" => Compare::GreaterOrEqual,
            _ => return None,
        })
    }

    pub(super) fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Compare::Equal => order.is_eq(),
            Compare::NotEqual => order.is_ne(),
            Compare::Less => order.is_lt(),
            Compare::LessOrEqual => order.is_le(),
            Compare::Greater => order.is_gt(),
            Compare::GreaterOrEqual => order.is_ge(),
        }
    }

    /// What is expected, before the other side.
    pub(super) fn words(self) -> &'static str {
        match self {
            Compare::Equal => "",
            Compare::NotEqual => "another value than ",
            Compare::Less => "less than ",
            Compare::LessOrEqual => "at most ",
            Compare::Greater => "more than ",
            Compare::GreaterOrEqual => "at least ",
        }
    }
}
