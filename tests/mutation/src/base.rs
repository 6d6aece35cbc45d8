//! Documents that are valid by construction, made from the schema tables.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use ecoc::schema::{
    All, Any, Attribute as Declared, Base, Content, Element as Declaration, Particle, Schema, Type, TypeId,
    XMLDSIG_NAMESPACE,
};
use fastrand::Rng;

use crate::plan::{FacetOf, Leaf, Plan, Slot, Step, admits, leaves};
use crate::samples::{Sample, Samples, facets};
use crate::tree::{Attribute, Element, Node};

/// A namespace that no schema knows.
pub const FOREIGN: &str = "urn:example:foreign";

/// Below this depth only what must be there is written.
const DEEP: usize = 14;

/// How one document is written.
struct Style {
    /// How likely an optional part is.
    density: f64,
    shuffled: bool,
    ivi_prefix: &'static str,
    sig_prefix: &'static str,
    indented: bool,
    /// All prefixes are declared at the root.
    declared_early: bool,
}

/// Makes documents, and keeps count of what they have hit.
pub struct Generator {
    /// The schema.
    pub schema: &'static Schema,
    /// What there is to hit.
    pub plan: Plan,
    /// How often each declaration was written.
    pub slots: BTreeMap<Slot, usize>,
    /// The facets of which a value at the edge was written.
    pub within: BTreeSet<FacetOf>,
    /// The facets of which a value past the edge was written.
    pub beyond: BTreeSet<FacetOf>,
    samples: HashMap<TypeId, Samples>,
    cursors: HashMap<(TypeId, bool), usize>,
    ids: usize,
    style: Style,
    /// Randomness.
    pub rng: Rng,
}

impl Generator {
    /// A generator of documents of a schema.
    pub fn new(schema: &'static Schema, seed: u64) -> Generator {
        let plan = Plan::of(schema);
        let slots = plan.slots.iter().map(|slot| (*slot, 0)).collect();
        let style = Style {
            density: 0.0,
            shuffled: false,
            ivi_prefix: "",
            sig_prefix: "sig",
            indented: false,
            declared_early: true,
        };
        Generator {
            schema,
            plan,
            slots,
            within: BTreeSet::new(),
            beyond: BTreeSet::new(),
            samples: HashMap::new(),
            cursors: HashMap::new(),
            ids: 0,
            style,
            rng: Rng::with_seed(seed),
        }
    }

    /// A new document, made around the declaration that was written least.
    pub fn document(&mut self) -> Element {
        let focus = self.focus();
        self.style = Style {
            density: [0.0, 0.02, 0.05, 0.12, 0.3][self.rng.usize(..5)],
            shuffled: self.rng.u8(..3) == 0,
            ivi_prefix: if self.schema.namespace().is_empty() {
                ""
            } else {
                ["", "", "ivi"][self.rng.usize(..3)]
            },
            sig_prefix: ["sig", "ds", ""][self.rng.usize(..3)],
            indented: self.rng.bool(),
            declared_early: self.rng.bool(),
        };
        let way = focus.map(|slot| self.plan.way_to(slot)).unwrap_or_default();
        let Some(root) = self.schema.elements.first() else { return Element::default() };
        let mut root = self.element(root, &way, 0);
        if self.style.declared_early {
            for (prefix, uri) in
                [(self.style.ivi_prefix, self.schema.namespace()), (self.style.sig_prefix, XMLDSIG_NAMESPACE)]
            {
                if !prefix.is_empty() {
                    root.attributes.push(Attribute::new(format!("xmlns:{prefix}"), uri));
                }
            }
        }
        root.declare(&mut Vec::new());
        if self.style.indented {
            indent(self.schema, &mut root, 0);
        }
        root
    }

    /// Now the declaration written least, now one whose type has a value that was not written yet.
    fn focus(&mut self) -> Option<Slot> {
        if self.rng.bool() {
            let fresh: Vec<Slot> =
                self.plan.slots.iter().copied().filter(|slot| self.has_fresh(*slot)).collect();
            if let Some(slot) = self.rng.choice(fresh) {
                return Some(slot);
            }
        }
        let least = self.slots.values().min().copied()?;
        let candidates: Vec<Slot> =
            self.slots.iter().filter(|(_, count)| **count == least).map(|(slot, _)| *slot).collect();
        self.rng.choice(candidates)
    }

    fn has_fresh(&self, slot: Slot) -> bool {
        let Some(Type::Complex(complex)) = self.schema.type_of(slot.type_id) else { return false };
        let Some(Leaf::Element(element)) = leaves(&complex.content).get(slot.index).copied() else {
            return false;
        };
        let Some(Type::Simple(_)) = self.schema.type_of(element.type_id) else { return false };
        self.is_fresh(element.type_id, true) || self.is_fresh(element.type_id, false)
    }

    /// Whether the type has a facet that no value at the edge (or past it) was written for.
    pub fn is_fresh(&self, type_id: TypeId, within: bool) -> bool {
        let Some(Type::Simple(simple)) = self.schema.type_of(type_id) else { return false };
        let hit = if within { &self.within } else { &self.beyond };
        facets(simple).into_iter().any(|facet| !hit.contains(&FacetOf { type_id, facet }))
    }

    fn chance(&mut self, depth: usize) -> bool {
        depth < DEEP && self.rng.f64() < self.style.density
    }

    fn namespace(&self, index: u8) -> String {
        self.schema.namespaces.get(usize::from(index)).map(ToString::to_string).unwrap_or_default()
    }

    /// An element as declared; `way` leads on to the declaration that must be written.
    fn element(&mut self, declaration: &Declaration, way: &[Step], depth: usize) -> Element {
        let namespace = self.namespace(declaration.namespace);
        let prefix = match namespace.as_str() {
            XMLDSIG_NAMESPACE => self.style.sig_prefix,
            "" => "",
            _ => self.style.ivi_prefix,
        };
        let mut made = Element {
            prefix: prefix.to_owned(),
            local: declaration.name.to_string(),
            namespace,
            type_id: Some(declaration.type_id),
            spelt_out: self.rng.bool(),
            focus: way.is_empty(),
            ..Element::default()
        };
        match self.schema.type_of(declaration.type_id) {
            None => {}
            Some(Type::Simple(_)) => made.set_text(self.value(declaration.type_id)),
            Some(Type::Complex(complex)) => {
                let slots = leaves(&complex.content).len();
                self.attributes(&complex.attributes, declaration.type_id, slots, way, &mut made);
                let type_id = declaration.type_id;
                match &complex.content {
                    Content::Empty => {}
                    Content::Simple(id) => made.set_text(self.value(*id)),
                    Content::All(all) => self.all(all, type_id, way, depth, &mut made),
                    Content::Table(element) => {
                        let forced = wanted(way, type_id, 0);
                        let extra = if self.chance(depth) { self.rng.u32(0..3) } else { 0 };
                        let count = element.min.max(u32::from(forced.is_some())) + extra;
                        for at in 0..count.min(element.max) {
                            let rest = if at == 0 { forced.unwrap_or(NOWHERE) } else { NOWHERE };
                            self.child(element, Slot { type_id, index: 0 }, rest, depth, &mut made);
                        }
                    }
                    Content::Model(model) => {
                        self.particle(&model.particle, type_id, &mut 0, way, depth, &mut made);
                    }
                }
                if complex.mixed && self.rng.u8(..4) == 0 {
                    let at = self.rng.usize(..=made.children.len());
                    made.children.insert(at, Node::Text("\n mixed & text ".into()));
                }
            }
        }
        made
    }

    fn child(&mut self, element: &Declaration, slot: Slot, way: &[Step], depth: usize, into: &mut Element) {
        *self.slots.entry(slot).or_default() += 1;
        let child = self.element(element, way, depth + 1);
        into.children.push(Node::Element(child));
    }

    fn attributes(
        &mut self,
        declared: &[Declared],
        type_id: TypeId,
        first: usize,
        way: &[Step],
        into: &mut Element,
    ) {
        for (at, attribute) in declared.iter().enumerate() {
            let slot = Slot { type_id, index: first + at };
            let forced = wanted(way, type_id, slot.index).is_some();
            if attribute.required || forced || self.rng.u8(..4) == 0 {
                *self.slots.entry(slot).or_default() += 1;
                into.attributes.push(Attribute {
                    name: attribute.name.to_string(),
                    value: self.value(attribute.type_id),
                    type_id: Some(attribute.type_id),
                });
                into.focus |= forced;
            }
        }
        if self.style.shuffled {
            self.rng.shuffle(&mut into.attributes);
        }
    }

    fn all(&mut self, all: &All, type_id: TypeId, way: &[Step], depth: usize, into: &mut Element) {
        let mut order: Vec<usize> = (0..all.children.len()).collect();
        if self.style.shuffled {
            self.rng.shuffle(&mut order);
        }
        for index in order {
            let child = &all.children[index];
            let forced = wanted(way, type_id, index);
            if child.min > 0 || forced.is_some() || self.chance(depth) {
                self.child(child, Slot { type_id, index }, forced.unwrap_or(NOWHERE), depth, into);
            }
        }
    }

    /// Writes one particle; `index` counts the slots passed.
    fn particle(
        &mut self,
        particle: &Particle,
        type_id: TypeId,
        index: &mut usize,
        way: &[Step],
        depth: usize,
        into: &mut Element,
    ) {
        let first = *index;
        *index += size(particle);
        let inside = |slot: usize, particle: &Particle| {
            (slot..slot + size(particle)).any(|at| wanted(way, type_id, at).is_some())
        };
        let forced = inside(first, particle);
        let (min, max) = occurs(particle);
        let extra = if self.chance(depth) || self.rng.u8(..16) == 0 { self.rng.u32(1..3) } else { 0 };
        let count = min.max(u32::from(forced)).saturating_add(extra).min(max);
        for round in 0..count {
            let way = if round == 0 { way } else { NOWHERE };
            match particle {
                Particle::Element(element) => {
                    let rest = wanted(way, type_id, first).unwrap_or(NOWHERE);
                    self.child(element, Slot { type_id, index: first }, rest, depth, into);
                }
                Particle::Any(any) => self.wildcard(any, Slot { type_id, index: first }, way, depth, into),
                Particle::Sequence(items, ..) => {
                    let mut at = first;
                    for item in items.iter() {
                        self.particle(item, type_id, &mut at, way, depth, into);
                    }
                }
                Particle::Choice(items, ..) => {
                    let mut at = first;
                    let starts: Vec<usize> = items.iter().map(|item| (at, at += size(item)).0).collect();
                    let due = (0..items.len()).find(|&item| round == 0 && inside(starts[item], &items[item]));
                    let chosen = due.unwrap_or_else(|| self.rng.usize(..items.len()));
                    self.particle(&items[chosen], type_id, &mut starts[chosen].clone(), way, depth, into);
                }
            }
        }
    }

    /// An element that a wildcard admits: a declared one, or a foreign one where that may be.
    fn wildcard(&mut self, any: &Any, slot: Slot, way: &[Step], depth: usize, into: &mut Element) {
        let due = match way.first() {
            Some(step) if step.slot == slot => step.global.map(|global| (global, &way[1..])),
            _ => None,
        };
        let schema = self.schema;
        let fitting: Vec<usize> = (0..schema.elements.len())
            .filter(|&at| admits(any, schema, schema.elements[at].namespace))
            .collect();
        let shallow = depth + 3 < DEEP;
        let chosen = due.or_else(|| {
            let declared = !any.lax || (shallow && self.rng.u8(..4) == 0);
            if declared { self.rng.choice(&fitting).map(|&at| (at, NOWHERE)) } else { None }
        });
        match chosen {
            Some((global, rest)) => self.child(&schema.elements[global], slot, rest, depth, into),
            None if any.lax => {
                *self.slots.entry(slot).or_default() += 1;
                let foreign = self.foreign(any.other, depth);
                into.children.push(Node::Element(foreign));
            }
            // A strict wildcard that no declared element fits.
            None => {}
        }
    }

    /// An element that no schema knows, with anything inside; declared elements in it are checked all the same.
    fn foreign(&mut self, other: bool, depth: usize) -> Element {
        let none = !other && self.rng.bool();
        let mut made = Element {
            prefix: if none { String::new() } else { ["x", ""][self.rng.usize(..2)].to_owned() },
            local: ["Note", "Signature", "Header", "AxleNumber"][self.rng.usize(..4)].to_owned(),
            namespace: if none { String::new() } else { FOREIGN.to_owned() },
            spelt_out: true,
            ..Element::default()
        };
        if self.rng.bool() {
            made.attributes.push(Attribute::new("any", "thing"));
        }
        if self.rng.bool() {
            made.children.push(Node::Text("text".into()));
        }
        if depth + 3 < DEEP && self.rng.u8(..3) == 0 {
            let globals = &self.schema.elements;
            let inner = self.rng.usize(1..globals.len());
            let inner = self.element(&globals[inner], NOWHERE, depth + 1);
            made.children.push(Node::Element(inner));
        }
        made
    }

    /// The next value of a type.
    fn value(&mut self, type_id: TypeId) -> String {
        let Some(Type::Simple(simple)) = self.schema.type_of(type_id) else { return String::new() };
        if simple.base == Base::Id {
            self.ids += 1;
        }
        let id = self.ids;
        let Some(sample) = self.sample(type_id, true) else { return String::new() };
        self.within.insert(FacetOf { type_id, facet: sample.facet });
        if simple.base == Base::Id { format!("{}{id}", sample.text.trim()) } else { sample.text }
    }

    /// The next value just past an edge of a type.
    pub fn beyond(&mut self, type_id: TypeId) -> Option<Sample> {
        let sample = self.sample(type_id, false)?;
        self.beyond.insert(FacetOf { type_id, facet: sample.facet });
        Some(sample)
    }

    /// Any value of a type, or one just past an edge.
    pub fn any_sample(&mut self, type_id: TypeId) -> Option<Sample> {
        let within = self.rng.u8(..3) == 0;
        self.sample(type_id, within)?;
        let samples = self.samples.get(&type_id)?;
        self.rng.choice(if within { &samples.within } else { &samples.beyond }).cloned()
    }

    fn sample(&mut self, type_id: TypeId, within: bool) -> Option<Sample> {
        let Some(Type::Simple(simple)) = self.schema.type_of(type_id) else { return None };
        let cursor = self.cursors.entry((type_id, within)).or_default();
        let at = *cursor;
        *cursor += 1;
        let rng = &mut self.rng;
        let samples = self.samples.entry(type_id).or_insert_with(|| {
            let mut samples = Samples::of(simple);
            // In an order of its own for each seed, so that a short run is a fair draw.
            rng.shuffle(&mut samples.within);
            rng.shuffle(&mut samples.beyond);
            each_facet_first(&mut samples.within);
            each_facet_first(&mut samples.beyond);
            samples
        });
        let list = if within { &samples.within } else { &samples.beyond };
        list.get(at % list.len().max(1)).cloned()
    }
}

/// Puts one value of each facet before all others.
fn each_facet_first(samples: &mut [Sample]) {
    let mut seen = BTreeSet::new();
    let first: Vec<bool> = samples.iter().map(|sample| seen.insert(sample.facet)).collect();
    let mut place = 0;
    for (at, first) in first.into_iter().enumerate() {
        if first {
            samples[place..=at].rotate_right(1);
            place += 1;
        }
    }
}

const NOWHERE: &[Step] = &[Step { slot: Slot { type_id: TypeId::MAX, index: 0 }, global: None }];

/// The rest of the way, if it leads through this slot.
fn wanted(way: &[Step], type_id: TypeId, index: usize) -> Option<&[Step]> {
    way.first().filter(|step| step.slot == Slot { type_id, index }).map(|_| &way[1..])
}

fn size(particle: &Particle) -> usize {
    match particle {
        Particle::Element(_) | Particle::Any(_) => 1,
        Particle::Sequence(items, ..) | Particle::Choice(items, ..) => items.iter().map(size).sum(),
    }
}

fn occurs(particle: &Particle) -> (u32, u32) {
    match particle {
        Particle::Element(element) => (element.min, element.max),
        Particle::Any(any) => (any.min, any.max),
        Particle::Sequence(_, min, max) | Particle::Choice(_, min, max) => (*min, *max),
    }
}

/// Puts white space between the children of elements that hold no text.
fn indent(schema: &Schema, element: &mut Element, depth: usize) {
    let only_elements = match element.type_id.and_then(|id| schema.type_of(id)) {
        Some(Type::Complex(complex)) => !matches!(complex.content, Content::Simple(_) | Content::Empty),
        _ => false,
    };
    if only_elements && !element.children.is_empty() {
        let children = std::mem::take(&mut element.children);
        let space = format!("\n{}", "  ".repeat(depth + 1));
        for child in children {
            element.children.push(Node::Text(space.clone()));
            element.children.push(child);
        }
        element.children.push(Node::Text(format!("\n{}", "  ".repeat(depth))));
    }
    for child in &mut element.children {
        if let Node::Element(child) = child {
            indent(schema, child, depth + 1);
        }
    }
}
