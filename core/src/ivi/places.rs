//! Every place where the schema of a family has an element: a tree of names, so that rules can say which of them they look at.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::Family;
use crate::schema::{Content, Element, Schema, Type};

/// The number of a place in [`Places`]; the root element is place 0.
pub(crate) type PlaceId = u16;

/// Stands for no place.
pub(crate) const NOWHERE: PlaceId = PlaceId::MAX;

/// An element declaration at its place in the tree.
pub(crate) struct Place {
    pub(crate) element: &'static Element,
    pub(crate) parent: PlaceId,
    /// Its children stand side by side, in the order of the schema's list.
    pub(crate) first_child: PlaceId,
    pub(crate) depth: u8,
    pub(crate) is_value: bool,
}

/// The tree of a family's places, the signature left out.
pub(crate) struct Places {
    all: Vec<Place>,
    by_name: HashMap<&'static str, Vec<PlaceId>>,
}

impl Places {
    /// The places of a family's official schema, listed once per process.
    pub(crate) fn of(family: Family) -> &'static Places {
        static PLACES: [OnceLock<Places>; 2] = [OnceLock::new(), OnceLock::new()];
        PLACES[family.index()].get_or_init(|| Places::list(family))
    }

    fn list(family: Family) -> Places {
        let schema = family.schema();
        let root =
            Place { element: family.root(), parent: NOWHERE, first_child: 0, depth: 0, is_value: false };
        let mut all = vec![root];
        let mut at = 0;
        // Breadth first, so that the children of one place stand side by side.
        while let Some(place) = all.get(at) {
            let (id, depth) = (PlaceId::try_from(at).unwrap_or(NOWHERE), place.depth + 1);
            let first = PlaceId::try_from(all.len()).unwrap_or(NOWHERE);
            let children = children(schema, place.element);
            for element in children {
                let is_value = matches!(schema.type_of(element.type_id), Some(Type::Simple(_)));
                all.push(Place { element, parent: id, first_child: NOWHERE, depth, is_value });
            }
            if !children.is_empty() {
                all[at].first_child = first;
            }
            at += 1;
        }
        let mut by_name: HashMap<&'static str, Vec<PlaceId>> = HashMap::new();
        for (id, place) in (0..).zip(&all) {
            by_name.entry(&place.element.name).or_default().push(id);
        }
        Places { all, by_name }
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// The place of this number; every number comes from here.
    pub(crate) fn get(&self, id: PlaceId) -> &Place {
        &self.all[usize::from(id)]
    }

    pub(crate) fn name(&self, id: PlaceId) -> &'static str {
        &self.get(id).element.name
    }

    /// The places of elements with this name.
    pub(crate) fn named(&self, name: &str) -> &[PlaceId] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.by_name.keys().copied()
    }

    /// The place and those around it, up to the root.
    pub(crate) fn upwards(&self, id: PlaceId) -> impl Iterator<Item = PlaceId> {
        std::iter::successors(Some(id), |&id| Some(self.get(id).parent).filter(|&parent| parent != NOWHERE))
    }

    /// Whether `outer` is `inner` or stands around it.
    pub(crate) fn encloses(&self, outer: PlaceId, inner: PlaceId) -> bool {
        self.upwards(inner).any(|id| id == outer)
    }

    /// Whether the element may stand more than once where it stands: the group of a table.
    pub(crate) fn is_row(&self, id: PlaceId) -> bool {
        self.get(id).element.max > 1
    }

    /// The innermost row that the place is or stands in; the root if there is none.
    pub(crate) fn row_of(&self, id: PlaceId) -> PlaceId {
        self.upwards(id).find(|&id| self.is_row(id)).unwrap_or(0)
    }

    /// The innermost place around both.
    pub(crate) fn common(&self, one: PlaceId, other: PlaceId) -> PlaceId {
        self.upwards(one).find(|&id| self.encloses(id, other)).unwrap_or(0)
    }
}

/// The children that carry data.
fn children(schema: &'static Schema, element: &Element) -> &'static [Element] {
    match schema.type_of(element.type_id) {
        // The signature is of another schema, and no data.
        Some(Type::Complex(complex)) if element.namespace == 0 => match &complex.content {
            content @ (Content::All(_) | Content::Table(_)) => content.children(),
            _ => &[],
        },
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_one_place_and_its_parents() {
        for family in [Family::V1, Family::V2] {
            let places = Places::of(family);
            assert!(places.len() > 600 && places.len() < usize::from(NOWHERE), "{}", places.len());
            for name in places.names() {
                assert_eq!(places.named(name).len(), 1, "{name}");
            }
            let tyre = places.named("TyreNumber")[0];
            let names: Vec<&str> = places.upwards(tyre).map(|id| places.name(id)).take(5).collect();
            assert_eq!(names, ["TyreNumber", "TyreAxleGroup", "TyreAxleTable", "AxleGroup", "AxleTable"]);
            assert_eq!(places.name(places.row_of(tyre)), "TyreAxleGroup");
            let axle = places.named("AxleNumber")[0];
            assert_eq!(places.name(places.common(tyre, axle)), "AxleGroup");
        }
    }
}
