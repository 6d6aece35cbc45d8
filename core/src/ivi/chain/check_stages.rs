//! The check of the documents of one vehicle's stages against one another.

use std::borrow::Cow;
use std::collections::HashMap;

use super::fields::{Fields, Rows};
use super::findings::{Code, Fault, read, report};
use crate::ivi::document::{Content, Node, child_of, is_table};
use crate::ivi::{Family, Ivi};
use crate::report::Report;
use crate::schema::TypeId;

/// Checks the documents of one vehicle's stages, given in the order of the stages, against one another: one VIN, stages 1 to n, data of
/// the previous stage as its document has them, an approval number, variant or version of its own, stages of completion in
/// sequence (I to V, C to V, I to I to V), tables repeated whole.
///
/// Each finding names its document by number, from 1. This is the check of the chain alone: each document by itself is for
/// [`crate::validate`]. In IVI 1.x the table of stages is optional, so what it does not state is not compared.
///
/// Source: EUCARIS IVI 2.0 User Manual 1.5.
pub fn validate_stages(documents: &[&[u8]]) -> Report {
    let (read, mut faults) =
        read(documents, Code::StageUnreadable, |index| format!("the document of stage {}", index + 1));
    if documents.is_empty() {
        let fault = Fault::nowhere(Code::NoStage, 0, "there is no document to check");
        faults.push(fault.remedy("name the documents in the order of the stages"));
    }
    let stages: Vec<Stage<'_>> = read
        .iter()
        .enumerate()
        .filter_map(|(index, document)| {
            let document = document.as_ref()?;
            let fields = Fields::of(document.family());
            Some(Stage { index, document, fields, rows: fields.rows(document) })
        })
        .collect();
    for (at, stage) in stages.iter().enumerate() {
        let earlier = &stages[..at];
        faults.extend(stage.number());
        if let Some(first) = earlier.first() {
            faults.extend(stage.vin(first));
            faults.extend(stage.manufacturers(earlier));
            faults.extend(stage.reference(earlier));
        }
        // A document that could not be read leaves a gap, across which nothing is compared.
        let previous = earlier.last().filter(|previous| previous.index + 1 == stage.index);
        if previous.is_some() || (stage.index == 0 && stage.rows.stage() == 1) {
            faults.extend(stage.completion(previous));
        }
        if let Some(previous) = previous {
            faults.extend(stage.families(previous));
            faults.extend(stage.previous(previous));
            faults.extend(stage.identity(previous));
            faults.extend(stage.lost_rows(previous));
        }
    }
    report(stages.last().map(|stage| stage.document.family()), documents, faults, true)
}

/// The document of a stage; its index among the documents is that of the stage.
struct Stage<'d> {
    index: usize,
    document: &'d Ivi,
    fields: &'static Fields,
    rows: Rows,
}

impl Stage<'_> {
    fn fault(&self, code: Code, path: impl Into<String>, message: impl Into<Cow<'static, str>>) -> Fault {
        Fault::new(code, self.index, path, message)
    }

    /// The stage that the order of the documents makes it.
    fn due(&self) -> u32 {
        u32::try_from(self.index + 1).unwrap_or(u32::MAX)
    }

    fn get(&self, path: &str) -> Option<&str> {
        self.document.get(path)
    }

    fn completion_code(&self) -> Option<&str> {
        self.get(self.fields.completion)
    }

    fn number(&self) -> Option<Fault> {
        let (fields, due) = (self.fields, self.due());
        let number = self.rows.stage();
        let stated = self.rows.count > 0 || self.document.family() == Family::V2;
        (stated && number != due).then(|| {
            let row = self.rows.of(number);
            let path = row.map_or_else(|| fields.stages.to_owned(), |row| fields.in_row(row, fields.stage_number));
            self.fault(Code::StageNumber, path, format!("this is a document of stage {number}, and that of stage {due} is due"))
                .expected(due.to_string())
                .remedy("name the documents of all stages, in their order; the last row of the table is that of the document's stage")
        })
    }

    fn vin(&self, first: &Stage<'_>) -> Option<Fault> {
        let vin = self.get(self.fields.vin);
        (vin != first.get(first.fields.vin)).then(|| {
            // The other VIN is not quoted: a masked report hides values alone.
            let message = format!("the VIN {{}} is not that of document {}", first.index + 1);
            self.fault(Code::StageVin, self.fields.vin, message)
                .value(vin)
                .remedy("the VIN stays the same in all stages: keep it, or name the documents of one vehicle")
        })
    }

    fn reference(&self, earlier: &[Stage<'_>]) -> Option<Fault> {
        let reference = self.get(self.fields.reference)?;
        let other = earlier.iter().find(|other| {
            other.get(other.fields.reference).is_some_and(|other| other.eq_ignore_ascii_case(reference))
        })?;
        let message = format!("the reference id {{}} is that of document {}", other.index + 1);
        let fault = self.fault(Code::StageReference, self.fields.reference, message).value(Some(reference));
        Some(fault.expected("a reference id of its own"))
    }

    /// The rows of the manufacturers before it are those that their own documents have.
    fn manufacturers(&self, earlier: &[Stage<'_>]) -> Vec<Fault> {
        let fields = self.fields;
        let compare = |other: &Stage<'_>| {
            let due = other.due();
            let path = other.fields.in_row(other.rows.of(due)?, other.fields.stage_name);
            let name = other.get(&path)?;
            let Some(row) = self.rows.of(due) else {
                let message = format!("the manufacturer of stage {due} has no row");
                let fault = self.fault(Code::Manufacturer, fields.stages, message);
                return Some(fault.remedy("repeat the rows of the earlier stages: a table is given whole"));
            };
            let path = fields.in_row(row, fields.stage_name);
            let own = self.get(&path);
            (own != Some(name)).then(|| {
                let message = format!(
                    "the manufacturer {{}} of stage {due} is named otherwise in the document of that stage"
                );
                self.fault(Code::Manufacturer, path, message).value(own)
            })
        };
        earlier.iter().filter_map(compare).collect()
    }

    fn completion(&self, previous: Option<&Stage<'_>>) -> Option<Fault> {
        let own = self.completion_code()?;
        let before = previous.map(Stage::completion_code);
        let (allowed, rule) = match before {
            None => (&["I", "C"][..], "I (incomplete) or C (complete) at stage 1"),
            Some(Some("I")) => (&["I", "V"][..], "I (incomplete) or V (completed) after I"),
            Some(Some("C")) => (&["V"][..], "V (completed) after C"),
            Some(Some("V")) => (&[][..], "no further stage after V (completed)"),
            // What the previous stage is, nobody knows.
            Some(_) => return None,
        };
        (!allowed.contains(&own)).then(|| {
            let message =
                "the stage of completion {} is out of sequence: stages go I to V, C to V, or I to I to V";
            self.fault(Code::Completion, self.fields.completion, message).value(Some(own)).expected(rule)
        })
    }

    fn families(&self, previous: &Stage<'_>) -> Option<Fault> {
        let (own, other) = (self.document.family(), previous.document.family());
        (own != other).then(|| {
            let message = format!(
                "this is IVI {own} after IVI {other}: the tables have other names and were not compared"
            );
            self.fault(Code::Families, "", message)
        })
    }

    /// The data of the previous stage, as this document states them.
    fn previous(&self, previous: &Stage<'_>) -> Vec<Fault> {
        let fields = self.fields;
        let stage = if fields.states_previous { self.due() } else { previous.due() };
        let Some(row) = self.rows.of(stage) else { return Vec::new() };
        let pairs = fields.stated.iter().zip(previous.fields.identity);
        let compare = |(field, source): (&&'static str, &str)| {
            let path = fields.in_row(row, field);
            let (stated, right) = (self.get(&path), previous.get(source));
            // 1.x may leave them out.
            if stated == right || (stated.is_none() && !fields.states_previous) {
                return None;
            }
            let message = match (stated, right) {
                (None, _) => format!("`{field}` is missing"),
                (Some(_), None) => {
                    format!("`{field}` is {{}}, and the document of stage {} states none", previous.due())
                }
                (Some(_), Some(_)) => {
                    format!("`{field}` is {{}}, and the document of stage {} states another", previous.due())
                }
            };
            let mut fault = self.fault(Code::Previous, path, message).value(stated);
            if !fields.states_previous {
                fault = fault.inferred();
            }
            Some(match right {
                Some(right) => {
                    fault.expected(format!("`{right}`, as document {} states", previous.index + 1))
                }
                None => fault.remedy(format!("correct the document of stage {} first", previous.due())),
            })
        };
        pairs.filter_map(compare).collect()
    }

    fn identity(&self, previous: &Stage<'_>) -> Option<Fault> {
        let of = |stage: &Stage<'_>| {
            let [approval, _, variant, version] = stage.fields.identity;
            [approval, variant, version].map(|path| stage.get(path).map(str::to_owned))
        };
        let own = of(self);
        let same = own == of(previous) && own.iter().any(Option::is_some);
        let [approval, ..] = self.fields.identity;
        same.then(|| {
            let message =
                "the approval number {}, the variant and the version are all those of the previous stage";
            self.fault(Code::SameIdentity, approval, message).value(self.get(approval)).remedy(
                "at least one of them differs between stages: give those of this stage's manufacturer",
            )
        })
    }

    /// The tables that both have, and that have become shorter.
    fn lost_rows(&self, previous: &Stage<'_>) -> Vec<Fault> {
        if self.document.family() != previous.document.family() {
            return Vec::new();
        }
        let own: HashMap<String, usize> = tables(self.document).into_iter().collect();
        let lost = tables(previous.document).into_iter().filter_map(|(path, before)| {
            // Who signs is of each document; the rows of the manufacturers are compared one by one.
            if path == self.fields.signers || path == self.fields.stages {
                return None;
            }
            let now = *own.get(&path)?;
            (now < before).then(|| {
                let message = format!("the table has {now} rows here and {before} in the previous stage");
                self.fault(Code::LostRows, path, message)
                    .remedy("repeat the table whole, if it has not become shorter: it replaces that of the previous stage")
            })
        });
        lost.collect()
    }
}

/// Every table with its path and number of rows, in the order of the document.
fn tables(document: &Ivi) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    collect(document, &document.root, document.family().root().type_id, "", &mut found);
    found
}

fn collect(document: &Ivi, node: &Node, type_id: TypeId, path: &str, found: &mut Vec<(String, usize)>) {
    for (index, child) in node.children().iter().enumerate() {
        let Some(element) = child_of(document.schema(), type_id, &child.name) else { continue };
        let Content::Children(children) = &child.content else { continue };
        let slash = if path.is_empty() { "" } else { "/" };
        let mut step = format!("{path}{slash}{}", child.name);
        if element.max > 1 {
            step += &format!("[{}]", index + 1);
        }
        if is_table(document.schema(), element.type_id) {
            found.push((step.clone(), children.len()));
        }
        collect(document, child, element.type_id, &step, found);
    }
}
