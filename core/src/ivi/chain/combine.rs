//! The vehicle as it stands after all its stages.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::fields::Fields;
use crate::error::{Error, ErrorKind, Result};
use crate::ivi::Ivi;
use crate::ivi::document::{Content, Node, all_of, child_of, is_table};
use crate::schema::{Schema, TypeId};

/// A vehicle as all its stages together describe it, with the stage that each value comes from.
#[derive(Clone, Debug)]
pub struct Combined {
    document: Ivi,
    stages: Vec<u32>,
    origins: HashMap<String, u32>,
}

impl Combined {
    /// The combined document: a view for people and systems, not a certificate to be sent. Its header is that of the last stage.
    pub fn document(&self) -> &Ivi {
        &self.document
    }

    /// The stages that were combined, ascending.
    pub fn stages(&self) -> &[u32] {
        &self.stages
    }

    /// The stage since which the value at a path, as [`Combined::values`] writes it, has stood as it is; `None` when there is no value.
    pub fn origin(&self, path: &str) -> Option<u32> {
        self.origins.get(path).copied()
    }

    /// Every value: its path, the value, and the stage since which it has stood as it is.
    pub fn values(&self) -> Vec<(String, &str, u32)> {
        let values = self.document.values().into_iter();
        values
            .map(|(path, value)| {
                let stage = self.origin(&path).unwrap_or_default();
                (path, value, stage)
            })
            .collect()
    }

    /// A JSON object: `stages`, `document` in the data form, and `values`, an array of `path`, `value` and `stage`.
    pub fn to_json(&self) -> Value {
        let values = self.values().into_iter();
        let values =
            values.map(|(path, value, stage)| json!({ "path": path, "value": value, "stage": stage }));
        json!({
            "stages": self.stages,
            "document": self.document.to_value(),
            "values": values.collect::<Vec<_>>(),
        })
    }
}

/// Combines the documents of one vehicle's stages, in any order, into the vehicle as it stands after the last of them.
///
/// A value that a later stage gives replaces that of an earlier one; a table is replaced whole, as the manual has it; what a later
/// stage does not give stays. The header is that of the last stage. Whether the documents fit together is for
/// [`crate::validate_stages`] to say.
///
/// # Errors
/// `InvalidArgument` when there is no document, when they are of different vehicles or families, or two of them of one stage.
pub fn combine(documents: &[Ivi]) -> Result<Combined> {
    let mut stages: Vec<(u32, &Ivi)> =
        documents.iter().map(|one| (Fields::of(one.family()).rows(one).stage(), one)).collect();
    stages.sort_by_key(|(number, _)| *number);
    let Some(((first, base), later)) = stages.split_first() else {
        return Err(unfit("there is no document to combine".into(), "give the document of each stage"));
    };
    for pair in stages.windows(2) {
        if let [(one, _), (other, _)] = pair
            && one == other
        {
            return Err(unfit(
                format!("two documents are of stage {one}"),
                "give one document of each stage: of a corrected one the latest version",
            ));
        }
    }
    let vin = Fields::of(base.family()).vin;
    let mut document = (*base).clone();
    let mut origins: HashMap<String, u32> =
        document.values().into_iter().map(|(path, _)| (path, *first)).collect();
    for (number, next) in later {
        if next.family() != base.family() {
            return Err(unfit(
                format!(
                    "stage {number} is IVI {}, and stage {first} is IVI {}",
                    next.family(),
                    base.family()
                ),
                "combine documents of one family",
            ));
        }
        if next.get(vin) != base.get(vin) {
            return Err(unfit(
                format!("stages {first} and {number} have different VINs"),
                "give the documents of one vehicle",
            ));
        }
        origins = advance(&mut document, next, *number, &origins);
    }
    let stages = stages.iter().map(|(number, _)| *number).collect();
    Ok(Combined { document, stages, origins })
}

/// Lays the next stage over the document; the origins of the values are then those that are returned.
fn advance(
    document: &mut Ivi,
    next: &Ivi,
    number: u32,
    origins: &HashMap<String, u32>,
) -> HashMap<String, u32> {
    let before = document.clone();
    let schema = document.schema();
    let type_id = document.family().root().type_id;
    // The header is about the document, not the vehicle.
    document.remove("Header");
    overlay(schema, type_id, &mut document.root, &next.root);
    let before: HashMap<String, &str> = before.values().into_iter().collect();
    let values = document.values().into_iter();
    values
        .map(|(path, value)| {
            let stood = before.get(&path).is_some_and(|before| *before == value);
            let origin = origins.get(&path).copied().filter(|_| stood).unwrap_or(number);
            (path, origin)
        })
        .collect()
}

fn overlay(schema: &Schema, type_id: TypeId, base: &mut Node, later: &Node) {
    for child in later.children() {
        let Some(element) = child_of(schema, type_id, &child.name) else { continue };
        let Content::Children(children) = &mut base.content else { continue };
        let whole = matches!(child.content, Content::Value(_)) || is_table(schema, element.type_id);
        match children.iter_mut().find(|other| other.name == child.name) {
            Some(other) if whole => *other = child.clone(),
            Some(other) => overlay(schema, element.type_id, other, child),
            None => _ = base.insert(all_of(schema, type_id), child.clone()),
        }
    }
}

fn unfit(what: String, remedy: &'static str) -> Error {
    Error::new(ErrorKind::InvalidArgument, what).with_remedy(remedy)
}
