//! Content rules: what a receiver demands beyond the schema.
//!
//! What may enter: rules as data, and the engine that judges by them; a rule of its own in code for one field is none.
//!
//! A rule is data: one sentence in a small language about a field, with its scope, severity and words. The built-in ones stand in
//! tables beside this file; users add files of the same form. Names are looked up once, when a set of rules is made; a document is
//! judged by what the validator noted in its one pass.

mod file;
mod findings;
mod identifiers;
mod judge;
mod lexer;
mod names;
mod parse;
mod pattern;
mod program;
mod quantity;
mod rule;
mod sentence;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::error::{Error, ErrorKind, Result};
use crate::ivi::{Facts, Family, Watch, Watcher};
use crate::nearest::nearest;
use crate::report::{Finding, Severity};
use program::Program;
pub use rule::{Rule, Scope, Text};

/// The built-in tables, by theme.
const TABLES: [&str; 4] = [
    include_str!("presence.toml"),
    include_str!("structure.toml"),
    include_str!("energy.toml"),
    include_str!("identity.toml"),
];

/// A set of rules, ready to judge documents of both families. Cloning is cheap; a set may be shared between threads.
#[derive(Clone)]
pub struct RuleSet {
    rules: Arc<Rules>,
    /// The severities that differ from those of the rules; `None` for a rule that is off.
    severities: HashMap<usize, Option<Severity>>,
    /// The moment that counts as now.
    now: Option<SystemTime>,
}

struct Rules {
    all: Vec<Arc<Rule>>,
    /// The line of each rule's texts in its file, for errors.
    lines: Vec<Vec<usize>>,
    programs: [Program; 2],
}

impl Default for RuleSet {
    /// A set without rules, for those of one's own alone.
    fn default() -> RuleSet {
        RuleSet { rules: Arc::new(Rules::none()), severities: HashMap::new(), now: None }
    }
}

impl RuleSet {
    /// The rules of the library, compiled once per process.
    pub fn built_in() -> RuleSet {
        static BUILT_IN: OnceLock<Arc<Rules>> = OnceLock::new();
        let rules = BUILT_IN.get_or_init(|| {
            let read = TABLES.iter().flat_map(|table| file::read(table).unwrap_or_default());
            // A test holds that every table is read and compiled; a rule that is not would be missing there.
            let rules = Rules::compile(read.map(|read| (Arc::new(read.rule), read.lines)).collect());
            Arc::new(rules.unwrap_or_else(|_| Rules::none()))
        });
        RuleSet { rules: Arc::clone(rules), severities: HashMap::new(), now: None }
    }

    /// Adds the rules of a file in TOML; the page on rules describes its form.
    ///
    /// ```
    /// let rules = ecoc::RuleSet::built_in().with_file(r#"
    ///     [[rule]]
    ///     id = "PLANT-001"
    ///     title = "our plant builds no car without a colour"
    ///     severity = "error"
    ///     categories = ["M1"]
    ///     field = "ColourTable"
    ///     rule = "VALUE IS PRESENT"
    /// "#)?;
    /// assert!(rules.get("PLANT-001").is_some());
    /// # Ok::<(), ecoc::Error>(())
    /// ```
    ///
    /// # Errors
    /// `InvalidArgument` with line and remedy for a file that is no rule file, a rule that cannot be read or names an unknown field,
    /// an id that is taken, or one that begins with `IVI-`, which is the library's.
    pub fn with_file(self, text: &str) -> Result<RuleSet> {
        let read = file::read(text)?;
        let mut all: Vec<(Arc<Rule>, Vec<usize>)> =
            self.rules.all.iter().cloned().zip(self.rules.lines.iter().cloned()).collect();
        for read in read {
            let (id, line) = (read.rule.id(), read.lines.first().copied().unwrap_or(1));
            if id.starts_with("IVI-") {
                let remedy = "begin it with a word of your own: PLANT-001";
                return Err(file::at(line, id, "ids that begin with IVI- are the library's", remedy));
            }
            if all.iter().any(|(known, _)| known.id() == id) {
                return Err(file::at(
                    line,
                    id,
                    "the id is taken by another rule",
                    "give each rule an id of its own",
                ));
            }
            all.push((Arc::new(read.rule), read.lines));
        }
        Ok(RuleSet { rules: Arc::new(Rules::compile(all)?), ..self })
    }

    /// Gives a rule another severity, or switches it off (`None`).
    ///
    /// # Errors
    /// `InvalidArgument` when there is no rule of this id.
    pub fn with_severity(mut self, id: &str, severity: Option<Severity>) -> Result<RuleSet> {
        let Some(at) = self.rules.all.iter().position(|rule| rule.id() == id) else {
            let ids: Vec<&str> = self.rules().map(Rule::id).collect();
            let remedy = match nearest(id, &ids) {
                Some(near) => format!("did you mean {near}? `ecoc rules` lists all"),
                None => "`ecoc rules` lists all".to_owned(),
            };
            let id: String = id.chars().take(60).collect();
            return Err(Error::new(ErrorKind::InvalidArgument, format!("there is no rule `{id}`"))
                .with_remedy(remedy));
        };
        self.severities.insert(at, severity);
        Ok(self)
    }

    /// Judges as of a moment other than now: rules on dates ask for it.
    #[must_use]
    pub fn with_time(mut self, now: SystemTime) -> RuleSet {
        self.now = Some(now);
        self
    }

    /// All rules, those switched off included.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.all.iter().map(|rule| &**rule)
    }

    /// The rule of this id.
    pub fn get(&self, id: &str) -> Option<&Rule> {
        self.rules().find(|rule| rule.id() == id)
    }

    /// The severity that a rule's findings have in this set; `None` when it is off or not there.
    pub fn severity(&self, id: &str) -> Option<Severity> {
        let at = self.rules.all.iter().position(|rule| rule.id() == id)?;
        self.severity_at(at)
    }

    fn severity_at(&self, at: usize) -> Option<Severity> {
        let own = self.rules.all.get(at).map(|rule| rule.severity());
        self.severities.get(&at).copied().unwrap_or(own)
    }

    /// These rules as the validator's watcher, for the receiver of this profile.
    pub(crate) fn watcher<'r>(&'r self, profile: &'r str) -> impl Watcher + 'r {
        Receiver { set: self, profile }
    }
}

/// Whether a rule about a field can be read, as a rule file would hold it; for tools that make rule files.
///
/// # Errors
/// `InvalidArgument`, with the column in the text, what is wrong and what to write instead.
pub fn check(family: Family, field: &str, rule: &str) -> Result<()> {
    let read = parse::sentence(&mut Watch::new(family), field, rule);
    read.map(drop)
        .map_err(|fault| Error::new(ErrorKind::InvalidArgument, fault.words()).with_remedy(fault.remedy))
}

impl fmt::Debug for RuleSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RuleSet({} rules)", self.rules.all.len())
    }
}

impl Rules {
    fn compile(rules: Vec<(Arc<Rule>, Vec<usize>)>) -> Result<Rules> {
        let programs = [Program::compile(Family::V1, &rules)?, Program::compile(Family::V2, &rules)?];
        let (all, lines) = rules.into_iter().unzip();
        Ok(Rules { all, lines, programs })
    }

    fn none() -> Rules {
        let programs = [Program::none(Family::V1), Program::none(Family::V2)];
        Rules { all: Vec::new(), lines: Vec::new(), programs }
    }
}

struct Receiver<'r> {
    set: &'r RuleSet,
    profile: &'r str,
}

impl Watcher for Receiver<'_> {
    fn watch(&self, family: Family) -> Option<&Watch> {
        Some(self.set.rules.programs[family.index()].watch())
    }

    fn judge(&self, watch: &Watch, facts: &Facts<'_>, most: usize, findings: &mut Vec<(usize, Finding)>) {
        let now = self.set.now.unwrap_or_else(SystemTime::now);
        let seconds = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let now = i64::try_from(seconds).unwrap_or(i64::MAX);
        let program = &self.set.rules.programs[watch.family.index()];
        let severity = |rule| Some((&self.set.rules.all[rule], self.set.severity_at(rule)?));
        program.judge(facts, self.profile, now, most, &severity, findings);
    }
}
