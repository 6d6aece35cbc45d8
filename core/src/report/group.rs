//! Findings of one code put together, for reports on many documents or documents with many faults.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Finding, Report, Severity};

/// Findings that share a code and a severity.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// The first of them in the document.
    pub first: &'a Finding,
    /// How many there are.
    pub count: usize,
}

impl Group<'_> {
    /// The group as a JSON object: `code`, `severity`, `count`, and its `first` finding.
    pub fn to_json(&self) -> Value {
        json!({
            "code": self.first.code(),
            "severity": self.first.severity().name(),
            "count": self.count,
            "first": self.first.to_json(),
        })
    }
}

impl Report {
    /// The findings grouped by code, each with its count and first place: the view for a whole batch or a long list.
    pub fn grouped(&self) -> Vec<Group<'_>> {
        let mut groups: BTreeMap<(Severity, &str), Group<'_>> = BTreeMap::new();
        for finding in &self.findings {
            groups
                .entry((finding.severity, finding.code()))
                .and_modify(|group| group.count += 1)
                .or_insert(Group { first: finding, count: 1 });
        }
        groups.into_values().collect()
    }
}
