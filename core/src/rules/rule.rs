//! A rule as it is read, listed and explained.

use serde_json::{Value, json};

use crate::ivi::Family;
use crate::report::Severity;

/// For which documents a rule holds; an empty list means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    pub(super) categories: Vec<String>,
    pub(super) stages: Vec<String>,
    pub(super) frameworks: Vec<String>,
    pub(super) profiles: Vec<String>,
}

impl Scope {
    /// Vehicle categories, each as the beginning of a code: `M1`, `L3e`, or a letter for all that begin with it.
    pub fn categories(&self) -> &[String] {
        &self.categories
    }

    /// Stages of completion: `C` complete, `I` incomplete, `V` completed.
    pub fn stages(&self) -> &[String] {
        &self.stages
    }

    /// Framework regulations of the approval, such as `2018/858`.
    pub fn frameworks(&self) -> &[String] {
        &self.frameworks
    }

    /// The receivers' profiles, such as `vca`.
    pub fn profiles(&self) -> &[String] {
        &self.profiles
    }
}

/// What a rule says of the fields of one family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub(super) family: Family,
    pub(super) fields: Vec<String>,
    pub(super) rule: String,
}

impl Text {
    /// The family whose names it uses.
    pub fn family(&self) -> Family {
        self.family
    }

    /// The fields it is about; it is evaluated for each.
    pub fn fields(&self) -> &[String] {
        &self.fields
    }

    /// The rule in the language of rules: predicate and conditions.
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

/// One rule: what must hold, for which documents, and what is said when it does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) severity: Severity,
    pub(super) scope: Scope,
    pub(super) texts: Vec<Text>,
    pub(super) message: String,
    pub(super) remedy: String,
    pub(super) source: String,
}

impl Rule {
    /// The stable id, which is the code of its findings: `IVI-R012`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it demands, in one sentence.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// How much its findings weigh, unless [`RuleSet::with_severity`](super::RuleSet::with_severity) says otherwise.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// For which documents it holds.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// What it says, for each family that it holds for.
    pub fn texts(&self) -> &[Text] {
        &self.texts
    }

    /// What a finding says; `{value}`, `{expected}` and `{field}` are filled in.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about a finding.
    pub fn remedy(&self) -> &str {
        &self.remedy
    }

    /// Where the demand is written.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The rule as a JSON object with the names of a rule file.
    pub fn to_json(&self) -> Value {
        let mut object = json!({
            "id": self.id,
            "title": self.title,
            "severity": self.severity.name(),
            "categories": self.scope.categories,
            "stages": self.scope.stages,
            "frameworks": self.scope.frameworks,
            "profiles": self.scope.profiles,
            "texts": [],
            "message": self.message,
            "remedy": self.remedy,
            "source": self.source,
        });
        object["texts"] = self
            .texts
            .iter()
            .map(|text| json!({"family": text.family.to_string(), "field": text.fields, "rule": text.rule}))
            .collect();
        object
    }
}
