//! The findings on documents that follow one another: codes, and where each demand is written.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::locate::locate;
use crate::error::Error;
use crate::ivi::family::ROOT;
use crate::ivi::{Family, Ivi};
use crate::report::{Finding, Layer, Report, Severity, Words};
use crate::xml::Limits;

const MANUAL: &str = "EUCARIS IVI 2.0 User Manual 1.5; EReg IVI 2.0 Guidelines 1.1";
const STAGES: &str = "EUCARIS IVI 2.0 User Manual 1.5";
const READING: &str = "IVI schema";

/// Every code, its number, severity, source and what it stands for. Numbers are never used again.
macro_rules! codes {
    ($($name:ident $code:literal $severity:ident $source:ident $meaning:literal;)*) => {
        /// What can be wrong between documents.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Code {
            $($name,)*
        }

        impl Code {
            const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// Code, what it stands for, source and severity.
            fn row(self) -> (&'static str, &'static str, &'static str, Severity) {
                match self {
                    $(Code::$name => ($code, $meaning, $source, Severity::$severity),)*
                }
            }
        }
    };
}

codes! {
    Unreadable "IVI-R501" Error READING "correction: one of the two documents cannot be read";
    SchemaVersion "IVI-R502" Error MANUAL "correction: another schema version than that of the document corrected";
    OtherVehicle "IVI-R503" Error MANUAL "correction: another VIN";
    VersionNumber "IVI-R504" Error MANUAL "correction: a version number that is not the next";
    SameReference "IVI-R505" Error MANUAL "correction: the reference id of the document corrected";
    NotLater "IVI-R506" Error MANUAL "correction: a date-time that is not later";
    IssueDate "IVI-R507" Error MANUAL "correction: another date of issue of the same approval and extension";
    NothingChanged "IVI-R508" Warning MANUAL "correction: no data changed";
    OtherStage "IVI-R509" Warning STAGES "correction: another stage of manufacture";
    StageUnreadable "IVI-R551" Error READING "stages: a document cannot be read";
    Families "IVI-R552" Warning STAGES "stages: documents of IVI 1.x and 2.0, so tables were not compared";
    StageVin "IVI-R553" Error STAGES "stages: another VIN than that of stage 1";
    StageNumber "IVI-R554" Error STAGES "stages: a stage number out of sequence";
    Previous "IVI-R555" Error STAGES "stages: data of the previous stage that are not those of its document";
    SameIdentity "IVI-R556" Error STAGES "stages: approval number, variant and version are those of the previous stage";
    Completion "IVI-R557" Error STAGES "stages: a stage of completion out of sequence";
    LostRows "IVI-R558" Warning STAGES "stages: a table with fewer rows than the previous stage gave";
    StageReference "IVI-R559" Error STAGES "stages: the reference id of an earlier stage's document";
    Manufacturer "IVI-R560" Warning STAGES "stages: the manufacturer of an earlier stage is left out or named otherwise";
    NoStage "IVI-R561" Error STAGES "stages: no document given";
}

/// A finding in the making.
pub(super) struct Fault {
    code: Code,
    /// Which of the documents it is about, from 0.
    document: usize,
    /// `None` when no element is the place.
    path: Option<String>,
    value: Option<String>,
    words: Words,
    severity: Severity,
}

impl Fault {
    /// `message` is one sentence, with `{}` for the value; `path` is that of [`Ivi::values`].
    pub(super) fn new(
        code: Code,
        document: usize,
        path: impl Into<String>,
        message: impl Into<Cow<'static, str>>,
    ) -> Fault {
        let words = Words { message: message.into(), expected: None, remedy: None };
        Fault { code, document, path: Some(path.into()), value: None, words, severity: code.row().3 }
    }

    /// About no element.
    pub(super) fn nowhere(code: Code, document: usize, message: impl Into<Cow<'static, str>>) -> Fault {
        Fault { path: None, ..Fault::new(code, document, "", message) }
    }

    pub(super) fn value(mut self, value: Option<&str>) -> Fault {
        self.value = value.map(|value| value.chars().take(200).collect());
        self
    }

    /// A warning only: the demand is inferred here.
    pub(super) fn inferred(mut self) -> Fault {
        self.severity = Severity::Warning;
        self
    }

    pub(super) fn expected(mut self, expected: impl Into<Cow<'static, str>>) -> Fault {
        self.words.expected = Some(expected.into());
        self
    }

    pub(super) fn remedy(mut self, remedy: impl Into<Cow<'static, str>>) -> Fault {
        self.words.remedy = Some(remedy.into());
        self
    }

    /// A document that cannot be read, in the words of the reader; `which` names it.
    pub(super) fn unreadable(code: Code, document: usize, which: &str, error: &Error) -> Fault {
        // Braces stand for the value, and there is none.
        let words = format!("{which} cannot be read: {}", error.message()).replace("{}", "{ }");
        let remedy = error.remedy().unwrap_or("validate it and correct what is found").to_owned();
        Fault::nowhere(code, document, words).remedy(remedy)
    }

    fn into_finding(self, (line, column): (u32, u32), number: Option<usize>) -> Finding {
        let (code, _, source, _) = self.code.row();
        let mut finding =
            Finding::with_detail(Layer::Rules, self.severity, code, Arc::new(self.words)).with_source(source);
        if let Some(path) = self.path {
            let slash = if path.is_empty() { "" } else { "/" };
            finding = finding.at(format!("/{ROOT}{slash}{path}"), line, column);
        }
        if let Some(number) = number {
            finding = finding.of_document(number);
        }
        match self.value {
            Some(value) => finding.with_value(&value),
            None => finding,
        }
    }
}

/// The report on faults of these documents, in their order; each finding says which document it is about when `numbered`.
pub(super) fn report(
    family: Option<Family>,
    documents: &[&[u8]],
    mut faults: Vec<Fault>,
    numbered: bool,
) -> Report {
    let most = Limits::default().findings;
    let truncated = faults.len() > most;
    faults.truncate(most);
    let mut by_document: BTreeMap<usize, Vec<Fault>> = BTreeMap::new();
    for fault in faults {
        by_document.entry(fault.document).or_default().push(fault);
    }
    let mut findings = Vec::new();
    for (index, faults) in by_document {
        let paths: Vec<String> = faults.iter().map(|fault| fault.path.clone().unwrap_or_default()).collect();
        let places =
            documents.get(index).map_or_else(|| vec![(0, 0); paths.len()], |xml| locate(xml, &paths));
        let number = (numbered && index < documents.len()).then_some(index + 1);
        let mut placed: Vec<_> = faults.into_iter().zip(places).collect();
        placed.sort_by_key(|(_, place)| *place);
        findings.extend(placed.into_iter().map(|(fault, place)| fault.into_finding(place, number)));
    }
    let mut report = Report::new(family.map(|family| family.schema().version.clone()), findings);
    if truncated {
        report.set_truncated();
    }
    report
}

/// The documents as they are read, and the faults of those that cannot be.
pub(super) fn read(
    documents: &[&[u8]],
    code: Code,
    which: impl Fn(usize) -> String,
) -> (Vec<Option<Ivi>>, Vec<Fault>) {
    let mut faults = Vec::new();
    let read = documents.iter().enumerate().map(|(index, xml)| {
        let document = Ivi::parse(xml);
        document.map_err(|error| faults.push(Fault::unreadable(code, index, &which(index), &error))).ok()
    });
    (read.collect(), faults)
}

/// Every stable code of this part of the rules layer with what it stands for, by ascending code.
pub(in crate::ivi) fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    Code::ALL.iter().map(|code| (code.row().0, code.row().1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_ascend() {
        let codes: Vec<&str> = codes().map(|(code, _)| code).collect();
        assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
    }
}
