//! What the validator notes down for a check that follows it: the values at certain places, taken from its one pass.
//!
//! The validator knows nothing of that check. It is told which places are watched, notes the elements there with all that stand
//! around them, and hands the list over at the end.

use std::borrow::Cow;

use super::Family;
use super::places::{NOWHERE, PlaceId, Places};
use crate::report::Finding;

/// The number of a watched place in a [`Watch`]; slot 0 is the root element.
pub(crate) type Slot = u16;

const UNWATCHED: Slot = Slot::MAX;

/// The number of a noted element in [`Facts`]; the root element is number 0.
pub(crate) type FactId = u32;

/// Which places of a family are noted.
pub(crate) struct Watch {
    pub(crate) family: Family,
    places: &'static Places,
    /// For each place its slot.
    slots: Vec<Slot>,
    /// For each slot its place.
    watched: Vec<PlaceId>,
}

impl Watch {
    pub(crate) fn new(family: Family) -> Watch {
        let places = Places::of(family);
        let mut slots = vec![UNWATCHED; places.len()];
        slots[0] = 0;
        Watch { family, places, slots, watched: vec![0] }
    }

    /// Watches a place and those around it; its slot.
    pub(crate) fn add(&mut self, place: PlaceId) -> Slot {
        for id in self.places.upwards(place) {
            let slot = &mut self.slots[usize::from(id)];
            if *slot == UNWATCHED {
                // Fewer than the places, which fit.
                *slot = Slot::try_from(self.watched.len()).unwrap_or(UNWATCHED);
                self.watched.push(id);
            }
        }
        self.slots[usize::from(place)]
    }

    /// How many slots there are.
    pub(crate) fn len(&self) -> usize {
        self.watched.len()
    }

    pub(crate) fn places(&self) -> &'static Places {
        self.places
    }

    pub(crate) fn place(&self, slot: Slot) -> PlaceId {
        self.watched.get(usize::from(slot)).copied().unwrap_or(NOWHERE)
    }

    /// The place and the slot of a child, if it is watched.
    #[inline]
    fn child(&self, parent: PlaceId, index: usize) -> Option<(PlaceId, Slot)> {
        let place = usize::from(self.places.get(parent).first_child) + index;
        let slot = *self.slots.get(place)?;
        (slot != UNWATCHED).then_some((place as PlaceId, slot))
    }
}

/// An element noted down.
pub(crate) struct Fact<'i> {
    pub(crate) slot: Slot,
    /// Whether the schema has found fault with the value: no rule judges it a second time.
    pub(crate) faulty: bool,
    /// Whether it is a group or a table, which has no value.
    pub(crate) is_group: bool,
    /// Its place among the rows of a table, from 1; 0 elsewhere.
    pub(crate) index: u32,
    /// The element noted around it.
    pub(crate) parent: FactId,
    /// The number after the last one noted inside it.
    pub(crate) end: FactId,
    /// Where the element begins, or its value if it has one.
    pub(crate) offset: usize,
    /// The text of a value; empty for a group.
    pub(crate) value: Cow<'i, str>,
}

/// The elements noted, in the order of the document.
pub(crate) struct Facts<'i> {
    pub(crate) all: Vec<Fact<'i>>,
}

/// A check that follows the validator.
pub(crate) trait Watcher {
    /// What it wants to know of documents of a family, if anything.
    fn watch(&self, family: Family) -> Option<&Watch>;

    /// What it finds, each with the offset of its place; line and column are added by the validator. It may stop when there are more
    /// findings than `most`.
    fn judge(&self, watch: &Watch, facts: &Facts<'_>, most: usize, findings: &mut Vec<(usize, Finding)>);
}

/// Takes the notes while the validator walks.
pub(super) struct Notes<'s, 'i> {
    watch: &'s Watch,
    facts: Vec<Fact<'i>>,
}

/// What an open element knows of the notes: its place and its number.
#[derive(Clone, Copy)]
pub(super) struct Noted {
    place: PlaceId,
    fact: FactId,
}

impl Noted {
    pub(super) const NOT: Noted = Noted { place: NOWHERE, fact: 0 };

    #[inline]
    pub(super) fn is_noted(self) -> bool {
        self.place != NOWHERE
    }
}

impl<'s, 'i> Notes<'s, 'i> {
    /// Begins with the root element.
    pub(super) fn begin(watch: &'s Watch, offset: usize) -> (Notes<'s, 'i>, Noted) {
        let mut notes = Notes { watch, facts: Vec::with_capacity(256) };
        let noted = notes.push(0, 0, 0, 0, offset);
        (notes, noted)
    }

    /// Notes the child of this index in the schema's list, if its place is watched.
    #[inline]
    pub(super) fn open(&mut self, parent: Noted, child: usize, index: u32, offset: usize) -> Noted {
        if !parent.is_noted() {
            return Noted::NOT;
        }
        match self.watch.child(parent.place, child) {
            Some((place, slot)) => self.push(place, slot, parent.fact, index, offset),
            None => Noted::NOT,
        }
    }

    fn push(&mut self, place: PlaceId, slot: Slot, parent: FactId, index: u32, offset: usize) -> Noted {
        // A document has fewer elements than its greatest size in bytes, which fits.
        let fact = self.facts.len() as FactId;
        let (value, is_group) = (Cow::Borrowed(""), !self.watch.places.get(place).is_value);
        self.facts.push(Fact { slot, faulty: false, is_group, index, parent, end: fact + 1, offset, value });
        Noted { place, fact }
    }

    /// Ends a group.
    #[inline]
    pub(super) fn close(&mut self, noted: Noted) {
        let end = self.facts.len() as FactId;
        if let Some(fact) = self.facts.get_mut(noted.fact as usize) {
            fact.end = end;
        }
    }

    /// Ends a value.
    pub(super) fn close_value(&mut self, noted: Noted, value: Cow<'i, str>, offset: usize, faulty: bool) {
        if let Some(fact) = self.facts.get_mut(noted.fact as usize) {
            (fact.value, fact.offset, fact.faulty) = (value, offset, faulty);
        }
    }

    pub(super) fn finish(self) -> (&'s Watch, Facts<'i>) {
        (self.watch, Facts { all: self.facts })
    }
}
