//! The schema model: what an official XSD says, as tables.
//!
//! What may enter: schemas as tables and how they are made; no document is looked at here.
//!
//! The two embedded schemas ([`Schema::ivi_2_0`], [`Schema::ivi_1_11`]) are constants of this form, written by `ecoc-generator` and
//! ready without work at start. [`Schema::from_xsd`] compiles any other schema file of the same kind into the same form.

mod automaton;
mod describe;
mod export;
#[rustfmt::skip]
mod ivi_1_11;
#[rustfmt::skip]
mod ivi_2_0;
mod lookup;
mod pattern;
pub mod table;
#[rustfmt::skip]
mod xmldsig;
mod xsd;

use std::borrow::Cow;

pub(crate) use describe::canonical_number;
pub use export::XMLDSIG_FILE;
pub use lookup::Slots;
pub use pattern::{Atom, Pattern};

/// The namespace of XML signatures, which both IVI schemas import.
pub const XMLDSIG_NAMESPACE: &str = "http://www.w3.org/2000/09/xmldsig#";

/// A text that is either part of the library or of a schema compiled at run time.
pub type Name = Cow<'static, str>;

/// A list of the same kind.
pub type List<T> = Cow<'static, [T]>;

/// The place of a type in [`Schema::types`].
pub type TypeId = u16;

/// Stands for `maxOccurs="unbounded"`.
pub const UNBOUNDED: u32 = u32::MAX;

/// A compiled schema with all that it imports.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// The version that the schema states in its annotation, such as `2.0`; empty when it states none.
    pub version: Name,
    /// The namespaces of its elements; the first is the target namespace, empty for none.
    pub namespaces: List<Name>,
    /// The global elements, its own first; a document's root is one of its own.
    pub elements: List<Element>,
    /// All types: its own, then those imported, then built-in types that it uses directly.
    pub types: List<Type>,
    /// How many of the types are its own.
    pub own_types: TypeId,
}

/// An element declaration, with how often it may occur where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// The local name.
    pub name: Name,
    /// The namespace, as index into [`Schema::namespaces`].
    pub namespace: u8,
    /// The type, as index into [`Schema::types`].
    pub type_id: TypeId,
    /// `minOccurs`.
    pub min: u32,
    /// `maxOccurs`; [`UNBOUNDED`] for no bound.
    pub max: u32,
}

/// A type definition.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Text with a lexical form.
    Simple(SimpleType),
    /// Elements, attributes, or text with attributes.
    Complex(ComplexType),
}

/// A complex type.
#[derive(Clone, Debug, PartialEq)]
pub struct ComplexType {
    /// Its name in the schema.
    pub name: Name,
    /// Whether text may stand between the child elements.
    pub mixed: bool,
    /// The attributes it knows.
    pub attributes: List<Attribute>,
    /// What it holds.
    pub content: Content,
}

/// An attribute declaration; the attributes of the schemas in use have no namespace.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// The name.
    pub name: Name,
    /// Its simple type.
    pub type_id: TypeId,
    /// `use="required"`.
    pub required: bool,
}

/// What a complex type holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Nothing.
    Empty,
    /// Text of a simple type.
    Simple(TypeId),
    /// `xs:all`: the children in any order, each at most once.
    All(All),
    /// A sequence of one repeated element: what the IVI calls a table.
    Table(Element),
    /// Any other content model.
    Model(Model),
}

/// The children of an `xs:all`.
#[derive(Clone, Debug, PartialEq)]
pub struct All {
    /// In the schema's order.
    pub children: List<Element>,
    /// Finds a child by its local name.
    pub slots: Slots,
}

/// A content model with order, choice and wildcards (used by XML signatures), and the automaton that decides it.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The model as the schema writes it.
    pub particle: Particle,
    /// The automaton; it begins in the first state.
    pub states: List<State>,
}

/// A part of a content model.
#[derive(Clone, Debug, PartialEq)]
pub enum Particle {
    /// An element.
    Element(Element),
    /// `xs:any`.
    Any(Any),
    /// `xs:sequence`, with `minOccurs` and `maxOccurs`.
    Sequence(List<Particle>, u32, u32),
    /// `xs:choice`, with `minOccurs` and `maxOccurs`.
    Choice(List<Particle>, u32, u32),
}

/// A wildcard.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Any {
    /// `##other`: any namespace but the schema's own, and not none; otherwise `##any`.
    pub other: bool,
    /// `processContents="lax"`: checked if a declaration is known; otherwise `strict`: it must be known.
    pub lax: bool,
    /// The target namespace of the schema that declares the wildcard, as index into [`Schema::namespaces`].
    pub namespace: u8,
    /// `minOccurs`.
    pub min: u32,
    /// `maxOccurs`.
    pub max: u32,
}

/// A state of a content model's automaton.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Whether the content may end here.
    pub accepting: bool,
    /// Where to go on what; no two edges fit the same element.
    pub edges: List<Edge>,
}

/// A transition of a content model's automaton.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// The element or wildcard that it takes.
    pub symbol: Symbol,
    /// The next state.
    pub next: u16,
}

/// What a transition takes.
#[derive(Clone, Debug, PartialEq)]
pub enum Symbol {
    /// An element of this name and namespace, of this type.
    Element(Name, u8, TypeId),
    /// Any element that the wildcard admits.
    Any(Any),
}

/// A simple type: a built-in type and the facets that restrict it.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleType {
    /// Its name in the schema.
    pub name: Name,
    /// The built-in type.
    pub base: Base,
    /// `xs:length` bounds, in characters (octets for base64Binary).
    pub min_length: Option<u32>,
    /// The greatest length.
    pub max_length: Option<u32>,
    /// `xs:totalDigits`.
    pub total_digits: Option<u32>,
    /// `xs:fractionDigits`.
    pub fraction_digits: Option<u32>,
    /// `xs:minInclusive`, as written.
    pub min_inclusive: Option<Name>,
    /// `xs:maxInclusive`, as written.
    pub max_inclusive: Option<Name>,
    /// `xs:enumeration`: the values allowed, in the schema's order; empty for no such facet.
    pub values: List<Name>,
    /// Finds a value of [`SimpleType::values`].
    pub slots: Slots,
    /// `xs:pattern`.
    pub pattern: Option<Pattern>,
}

/// The built-in types in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Base {
    String,
    Decimal,
    Integer,
    NonNegativeInteger,
    Int,
    Short,
    Date,
    DateTime,
    Base64Binary,
    AnyUri,
    Id,
}

impl Base {
    /// The name in the XML Schema namespace.
    pub const fn name(self) -> &'static str {
        match self {
            Base::String => "string",
            Base::Decimal => "decimal",
            Base::Integer => "integer",
            Base::NonNegativeInteger => "nonNegativeInteger",
            Base::Int => "int",
            Base::Short => "short",
            Base::Date => "date",
            Base::DateTime => "dateTime",
            Base::Base64Binary => "base64Binary",
            Base::AnyUri => "anyURI",
            Base::Id => "ID",
        }
    }

    /// The built-in type of this name.
    pub fn from_name(name: &str) -> Option<Base> {
        const ALL: [Base; 11] = [
            Base::String,
            Base::Decimal,
            Base::Integer,
            Base::NonNegativeInteger,
            Base::Int,
            Base::Short,
            Base::Date,
            Base::DateTime,
            Base::Base64Binary,
            Base::AnyUri,
            Base::Id,
        ];
        ALL.into_iter().find(|base| base.name() == name)
    }

    /// Whether it is derived from `xs:integer`.
    pub const fn is_integer(self) -> bool {
        matches!(self, Base::Integer | Base::NonNegativeInteger | Base::Int | Base::Short)
    }

    /// Whether it is a number.
    pub const fn is_numeric(self) -> bool {
        matches!(self, Base::Decimal) || self.is_integer()
    }
}

impl Schema {
    /// The official schema of IVI 2.0 (2026-02-26).
    pub fn ivi_2_0() -> &'static Schema {
        &ivi_2_0::SCHEMA
    }

    /// The official schema of IVI 1.11 (2025-04-02); what is valid for an earlier 1.x is valid for it.
    pub fn ivi_1_11() -> &'static Schema {
        &ivi_1_11::SCHEMA
    }

    /// The W3C schema of XML signatures, which the others import.
    pub fn xmldsig() -> &'static Schema {
        &xmldsig::SCHEMA
    }

    /// Compiles a schema file.
    ///
    /// The constructs that the IVI schemas and the W3C signature schema use are implemented; the import of the latter is resolved
    /// from what is built in, and nothing is fetched.
    ///
    /// # Errors
    /// `InvalidSchema` when the file is no schema or contradicts itself; `UnsupportedSchema` when it uses another construct, which
    /// the error names with its line.
    pub fn from_xsd(xsd: &[u8]) -> crate::error::Result<Schema> {
        xsd::compile(xsd)
    }

    /// The target namespace; empty for none.
    pub fn namespace(&self) -> &str {
        self.namespaces.first().map_or("", |name| name)
    }

    /// The type with this id.
    pub fn type_of(&self, id: TypeId) -> Option<&Type> {
        self.types.get(usize::from(id))
    }

    /// The global element with this name.
    pub fn element(&self, namespace: u8, name: &str) -> Option<&Element> {
        self.elements.iter().find(|element| element.namespace == namespace && element.name == name)
    }

    /// The namespace in which a named type is defined; `None` for a built-in type.
    pub fn namespace_of_type(&self, id: TypeId) -> Option<&str> {
        let Some(Type::Simple(SimpleType { name, .. }) | Type::Complex(ComplexType { name, .. })) =
            self.type_of(id)
        else {
            return None;
        };
        match name.starts_with("xs:") {
            true => None,
            false if id < self.own_types => Some(self.namespace()),
            // The only schema that can be imported.
            false => Some(XMLDSIG_NAMESPACE),
        }
    }

    /// The index of a namespace.
    pub fn namespace_index(&self, uri: &str) -> Option<u8> {
        self.namespaces.iter().position(|known| known == uri).and_then(|index| u8::try_from(index).ok())
    }
}

impl Content {
    /// The child element of this local name, whatever its namespace, in an `xs:all` or a table.
    pub fn child(&self, name: &str) -> Option<&Element> {
        match self {
            Content::All(all) => all.find(name).map(|(_, element)| element),
            Content::Table(element) => (element.name == name).then_some(element),
            _ => None,
        }
    }

    /// The children of an `xs:all` or a table, in the schema's order.
    pub fn children(&self) -> &[Element] {
        match self {
            Content::All(all) => &all.children,
            Content::Table(element) => std::slice::from_ref(element),
            _ => &[],
        }
    }
}

impl All {
    /// The child of this local name, and its place among the children.
    pub fn find(&self, name: &str) -> Option<(usize, &Element)> {
        self.slots.find(name, &self.children, |element| &element.name)
    }
}

impl SimpleType {
    /// Whether `value` (for a number: in canonical form) is among the values allowed.
    pub fn allows(&self, value: &str) -> bool {
        self.slots.find(value, &self.values, |known| known).is_some()
    }
}
