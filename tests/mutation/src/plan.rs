//! What there is to hit in a schema, and the way to it from the root.

use std::collections::{BTreeSet, HashMap, VecDeque};

use ecoc::schema::{Any, Content, Element, Particle, Schema, SimpleType, Type, TypeId};

use crate::samples::{Facet, facets};

/// A child declaration, wildcard or attribute of a complex type, by its place: children first, then attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The complex type.
    pub type_id: TypeId,
    /// The place.
    pub index: usize,
}

/// A step from a type to one of its slots; through a wildcard, to a global element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The slot.
    pub slot: Slot,
    /// For a wildcard, the place of the element among the global ones.
    pub global: Option<usize>,
}

/// What one slot holds.
#[derive(Clone, Copy)]
pub enum Leaf<'s> {
    /// An element.
    Element(&'s Element),
    /// A wildcard.
    Any(&'s Any),
}

/// The children that a type declares, in the order of its model.
pub fn leaves(content: &Content) -> Vec<Leaf<'_>> {
    fn walk<'s>(particle: &'s Particle, found: &mut Vec<Leaf<'s>>) {
        match particle {
            Particle::Element(element) => found.push(Leaf::Element(element)),
            Particle::Any(any) => found.push(Leaf::Any(any)),
            Particle::Sequence(items, ..) | Particle::Choice(items, ..) => {
                items.iter().for_each(|item| walk(item, found));
            }
        }
    }
    let mut found = Vec::new();
    match content {
        Content::All(_) | Content::Table(_) => found.extend(content.children().iter().map(Leaf::Element)),
        Content::Model(model) => walk(&model.particle, &mut found),
        Content::Empty | Content::Simple(_) => {}
    }
    found
}

/// Whether a wildcard admits an element of this namespace.
pub fn admits(any: &Any, schema: &Schema, namespace: u8) -> bool {
    let none = schema.namespaces.get(usize::from(namespace)).is_none_or(|uri| uri.is_empty());
    !any.other || (!none && namespace != any.namespace)
}

/// A simple type's facets are hit when a value at the edge was written, and again when one past it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FacetOf {
    /// The simple type.
    pub type_id: TypeId,
    /// Which facet.
    pub facet: Facet,
}

/// All that a document of a schema can hit, and the ways there.
pub struct Plan {
    /// The declarations (elements, wildcards, attributes) that the root reaches.
    pub slots: Vec<Slot>,
    /// The facets of the simple types that the root reaches.
    pub facets: BTreeSet<FacetOf>,
    /// Types that the schema defines and no document reaches, since no element has them.
    pub unused: Vec<TypeId>,
    /// For each type the step by which it is reached first.
    from: HashMap<TypeId, Step>,
}

impl Plan {
    /// The plan of a schema, by a search from its root element; what is near the root has the shortest way.
    pub fn of(schema: &Schema) -> Plan {
        let mut plan =
            Plan { slots: Vec::new(), facets: BTreeSet::new(), unused: Vec::new(), from: HashMap::new() };
        let root = schema.elements.first().map_or(0, |element| element.type_id);
        let mut reached = BTreeSet::from([root]);
        let mut queue = VecDeque::from([root]);
        while let Some(type_id) = queue.pop_front() {
            let mut next = |step: Option<Step>, to: TypeId| {
                if reached.insert(to) {
                    plan.from.extend(step.map(|step| (to, step)));
                    queue.push_back(to);
                }
            };
            match schema.type_of(type_id) {
                None => {}
                Some(Type::Simple(simple)) => plan.facets.extend(facets_of(type_id, simple)),
                Some(Type::Complex(complex)) => {
                    let children = leaves(&complex.content);
                    let count = children.len();
                    for (index, leaf) in children.into_iter().enumerate() {
                        let slot = Slot { type_id, index };
                        match leaf {
                            Leaf::Element(element) => {
                                plan.slots.push(slot);
                                next(Some(Step { slot, global: None }), element.type_id);
                            }
                            Leaf::Any(any) => {
                                let fits = |one: &Element| admits(any, schema, one.namespace);
                                // A strict wildcard that no declared element fits can hold nothing.
                                if any.lax || schema.elements.iter().any(fits) {
                                    plan.slots.push(slot);
                                }
                                let globals = schema.elements.iter().enumerate();
                                for (at, element) in
                                    globals.filter(|(_, one)| admits(any, schema, one.namespace))
                                {
                                    next(Some(Step { slot, global: Some(at) }), element.type_id);
                                }
                            }
                        }
                    }
                    for (index, attribute) in complex.attributes.iter().enumerate() {
                        plan.slots.push(Slot { type_id, index: count + index });
                        next(None, attribute.type_id);
                    }
                    if let Content::Simple(id) = complex.content {
                        next(None, id);
                    }
                }
            }
        }
        plan.unused =
            (0..).zip(schema.types.iter()).map(|(id, _)| id).filter(|id| !reached.contains(id)).collect();
        plan
    }

    /// The steps from the root to a slot, the first first.
    pub fn way_to(&self, slot: Slot) -> Vec<Step> {
        let mut way = vec![Step { slot, global: None }];
        let mut at = slot.type_id;
        while let Some(step) = self.from.get(&at) {
            way.push(*step);
            at = step.slot.type_id;
        }
        way.reverse();
        way
    }
}

/// The facets of a simple type.
fn facets_of(type_id: TypeId, simple: &SimpleType) -> impl Iterator<Item = FacetOf> {
    facets(simple).into_iter().map(move |facet| FacetOf { type_id, facet })
}
