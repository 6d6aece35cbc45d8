//! The run of documents: each base document, then mutants of it.

use ecoc::schema::Schema;
use fastrand::Rng;
use serde_json::{Value, json};

use crate::base::Generator;
use crate::mutate::{BYTES, Kind, encode, trees};
use crate::tree::Element;

/// So many mutants are made of each base document.
const MUTANTS: usize = 4;

/// What was done to a base document: kind and particulars.
pub type Change = (&'static str, String);

/// A document.
pub struct Case {
    /// What was done to it; nothing for a base document.
    pub changes: Vec<Change>,
    /// The document.
    pub bytes: Vec<u8>,
}

/// Documents without end; the same for the same seed.
pub struct Cases {
    generator: Generator,
    base: Element,
    left: usize,
}

impl Cases {
    /// The documents of a schema.
    pub fn new(schema: &'static Schema, seed: u64) -> Cases {
        Cases { generator: Generator::new(schema, seed), base: Element::default(), left: 0 }
    }

    /// The next document.
    pub fn next_case(&mut self) -> Case {
        if self.left == 0 {
            self.left = MUTANTS;
            self.base = self.generator.document();
            let (_, bytes) = encode(&mut self.generator.rng, &self.base, false);
            return Case { changes: Vec::new(), bytes };
        }
        self.left -= 1;
        self.mutant()
    }

    fn mutant(&mut self) -> Case {
        let mut root = self.base.clone();
        let mut changes: Vec<Change> = Vec::new();
        let count = [1, 1, 1, 1, 1, 2, 2, 3][self.generator.rng.usize(..8)];
        let mut of_bytes = 0;
        while changes.len() + of_bytes < count {
            if self.generator.rng.u8(..4) == 0 {
                of_bytes += 1;
                continue;
            }
            let Some((name, _, change)) = drawn(&mut self.generator.rng, trees()) else { continue };
            changes.extend(change(&mut self.generator, &mut root).map(|said| (*name, said)));
        }
        let rng = &mut self.generator.rng;
        let (encoding, mut bytes) = encode(rng, &root, true);
        if !encoding.is_empty() {
            changes.push(("encoding", encoding.into()));
        }
        for _ in 0..of_bytes {
            let Some((name, _, change)) = drawn(rng, BYTES.iter()) else { continue };
            changes.extend(change(rng, &mut bytes).map(|said| (*name, said)));
        }
        Case { changes, bytes }
    }

    /// How much of the schema was hit.
    pub fn coverage(&self) -> Value {
        let generator = &self.generator;
        let hit = generator.slots.values().filter(|count| **count > 0).count();
        let missed: Vec<String> = generator
            .slots
            .iter()
            .filter(|(_, count)| **count == 0)
            .map(|(slot, _)| format!("type {} slot {}", slot.type_id, slot.index))
            .collect();
        let facets = &generator.plan.facets;
        json!({
            "declarations": [hit, generator.slots.len()],
            "facets_within": [facets.intersection(&generator.within).count(), facets.len()],
            "facets_beyond": [facets.intersection(&generator.beyond).count(), facets.len()],
            "unused_types": generator.plan.unused.len(),
            "missed": missed,
        })
    }
}

/// Draws a kind by weight.
fn drawn<'k, F>(rng: &mut Rng, kinds: impl Iterator<Item = &'k Kind<F>> + Clone) -> Option<&'k Kind<F>> {
    let total: u32 = kinds.clone().map(|kind| kind.1).sum();
    let mut at = rng.u32(..total);
    kinds.into_iter().find(|kind| match at.checked_sub(kind.1) {
        Some(rest) => {
            at = rest;
            false
        }
        None => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ecoc::schema::Type;
    use ecoc::{Profile, validate};

    #[test]
    fn the_same_seed_gives_the_same_documents() {
        let documents = |seed| {
            let mut cases = Cases::new(Schema::ivi_2_0(), seed);
            (0..60).map(|_| cases.next_case().bytes).collect::<Vec<_>>()
        };
        assert_eq!(documents(5), documents(5));
        assert_ne!(documents(5), documents(6));
    }

    // Whether libxml2 finds them valid too is asked by compare.py.
    #[test]
    fn base_documents_are_valid_and_most_mutants_are_not() {
        for schema in [Schema::ivi_2_0(), Schema::ivi_1_11()] {
            let profile = Profile::of_schema(schema.clone());
            let mut cases = Cases::new(schema, 1);
            let mut valid = 0;
            for _ in 0..500 {
                let case = cases.next_case();
                let report = validate(&case.bytes, &profile);
                assert!(report.is_valid() || !case.changes.is_empty(), "{report}");
                valid += usize::from(report.is_valid() && !case.changes.is_empty());
            }
            assert!((20..300).contains(&valid), "{valid} of 400 mutants are valid");
        }
    }

    #[test]
    fn every_type_of_both_schemas_is_within_reach() {
        for schema in [Schema::ivi_2_0(), Schema::ivi_1_11()] {
            let generator = Generator::new(schema, 1);
            // The official schemas define a few value lists that no element uses.
            for id in &generator.plan.unused {
                assert!(matches!(schema.type_of(*id), Some(Type::Simple(_))), "{id}");
            }
            for slot in &generator.plan.slots {
                let way = generator.plan.way_to(*slot);
                let root = schema.elements.first().map(|root| root.type_id);
                assert_eq!(way.first().map(|step| step.slot.type_id), root);
                assert_eq!(way.last().map(|step| step.slot), Some(*slot));
            }
        }
    }
}
