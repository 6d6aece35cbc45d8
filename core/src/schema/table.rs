//! Constructors of the model as constants, for the generated tables: they keep those readable line by line.

use super::{
    All, Any, Atom, Attribute, Base, ComplexType, Content, Edge, Element, List, Model, Name, Particle,
    Pattern, Schema, SimpleType, Slots, State, Symbol, Type, TypeId,
};

/// A text of the table.
pub const fn name(text: &'static str) -> Name {
    Name::Borrowed(text)
}

/// A whole schema.
pub const fn schema(
    version: &'static str,
    namespaces: &'static [Name],
    elements: &'static [Element],
    types: &'static [Type],
    own_types: TypeId,
) -> Schema {
    Schema {
        version: name(version),
        namespaces: List::Borrowed(namespaces),
        elements: List::Borrowed(elements),
        types: List::Borrowed(types),
        own_types,
    }
}

/// An element: name, namespace, type, `minOccurs`, `maxOccurs`.
pub const fn element(text: &'static str, namespace: u8, type_id: TypeId, min: u32, max: u32) -> Element {
    Element { name: name(text), namespace, type_id, min, max }
}

/// An attribute: name, type, whether it is required.
pub const fn attribute(text: &'static str, type_id: TypeId, required: bool) -> Attribute {
    Attribute { name: name(text), type_id, required }
}

const fn complex(text: &'static str, content: Content) -> Type {
    Type::Complex(ComplexType { name: name(text), mixed: false, attributes: List::Borrowed(&[]), content })
}

/// A complex type of `xs:all`.
pub const fn all(text: &'static str, children: &'static [Element], slots: &'static [u16]) -> Type {
    let slots = Slots(List::Borrowed(slots));
    complex(text, Content::All(All { children: List::Borrowed(children), slots }))
}

/// A complex type of one repeated element.
pub const fn table(text: &'static str, element: Element) -> Type {
    complex(text, Content::Table(element))
}

/// Any other complex type.
pub const fn other(
    text: &'static str,
    mixed: bool,
    attributes: &'static [Attribute],
    content: Content,
) -> Type {
    Type::Complex(ComplexType { name: name(text), mixed, attributes: List::Borrowed(attributes), content })
}

/// A content model.
pub const fn model(particle: Particle, states: &'static [State]) -> Content {
    Content::Model(Model { particle, states: List::Borrowed(states) })
}

/// `xs:sequence`.
pub const fn sequence(items: &'static [Particle], min: u32, max: u32) -> Particle {
    Particle::Sequence(List::Borrowed(items), min, max)
}

/// `xs:choice`.
pub const fn choice(items: &'static [Particle], min: u32, max: u32) -> Particle {
    Particle::Choice(List::Borrowed(items), min, max)
}

/// `xs:any`: `##other`?, `lax`?, the schema's namespace, `minOccurs`, `maxOccurs`.
pub const fn any(other: bool, lax: bool, namespace: u8, min: u32, max: u32) -> Any {
    Any { other, lax, namespace, min, max }
}

/// A state of an automaton.
pub const fn state(accepting: bool, edges: &'static [Edge]) -> State {
    State { accepting, edges: List::Borrowed(edges) }
}

/// A transition on an element.
pub const fn on(text: &'static str, namespace: u8, type_id: TypeId, next: u16) -> Edge {
    Edge { symbol: Symbol::Element(name(text), namespace, type_id), next }
}

/// A transition on a wildcard.
pub const fn on_any(any: Any, next: u16) -> Edge {
    Edge { symbol: Symbol::Any(any), next }
}

/// The facets of a simple type; those not named are [`NONE`].
#[allow(missing_docs)]
pub struct Facets {
    pub min_length: Option<u32>,
    pub max_length: Option<u32>,
    pub total_digits: Option<u32>,
    pub fraction_digits: Option<u32>,
    pub min_inclusive: Option<&'static str>,
    pub max_inclusive: Option<&'static str>,
    pub values: &'static [Name],
    pub slots: &'static [u16],
}

/// No facet.
pub const NONE: Facets = Facets {
    min_length: None,
    max_length: None,
    total_digits: None,
    fraction_digits: None,
    min_inclusive: None,
    max_inclusive: None,
    values: &[],
    slots: &[],
};

/// A simple type.
pub const fn simple(text: &'static str, base: Base, facets: Facets, pattern: Option<Pattern>) -> Type {
    // `Option::map` is not const.
    const fn bound(text: Option<&'static str>) -> Option<Name> {
        match text {
            Some(text) => Some(name(text)),
            None => None,
        }
    }
    Type::Simple(SimpleType {
        name: name(text),
        base,
        min_length: facets.min_length,
        max_length: facets.max_length,
        total_digits: facets.total_digits,
        fraction_digits: facets.fraction_digits,
        min_inclusive: bound(facets.min_inclusive),
        max_inclusive: bound(facets.max_inclusive),
        values: List::Borrowed(facets.values),
        slots: Slots(List::Borrowed(facets.slots)),
        pattern,
    })
}

/// An atom of a pattern.
pub const fn atom(ranges: &'static [(char, char)], min: u32, max: u32) -> Atom {
    Atom { ranges: List::Borrowed(ranges), min, max }
}

/// A pattern.
pub const fn pattern(source: &'static str, atoms: &'static [Atom]) -> Pattern {
    Pattern { source: name(source), atoms: List::Borrowed(atoms) }
}
