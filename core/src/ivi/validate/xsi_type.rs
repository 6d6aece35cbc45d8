//! `xsi:type`: the type that an element says it has (XML Schema part 1, 2.6.1 and 3.3.4).

use super::super::findings::SchemaFault;
use super::super::value::BuiltIn;
use super::frames::{Frame, Kind};
use super::{Checker, SchemaRef, XSI};
use crate::schema::{Base, Content, Name, SimpleType, Type, TypeId, table};
use crate::xml::Start;

const XS: &str = "http://www.w3.org/2001/XMLSchema";

/// What an `xsi:type` names.
pub(super) enum Named {
    /// A type of the schema.
    Schema(TypeId),
    /// A built-in simple type.
    BuiltIn(&'static BuiltIn),
    /// `xs:anyType`.
    Any,
    /// No type that is known, or none that the element may have: value and offset.
    Wrong(String, usize),
}

/// Stands for the type of a value that a built-in type decides.
static TEXT: Type = table::simple("xs:string", Base::String, table::NONE, None);
const NO_TYPE: TypeId = TypeId::MAX;

impl<'s, 'i> Checker<'s, 'i> {
    /// Opens an element as of what its `xsi:type` names.
    pub(super) fn open_named(
        &mut self,
        schema: &'s SchemaRef,
        start: &Start<'i>,
        named: Named,
        declared: Option<TypeId>,
        index: u32,
    ) {
        match named {
            Named::Schema(id) => self.open_as(schema, start, id, index, declared.is_some()),
            Named::BuiltIn(built_in) => self.open_built_in(schema, start, built_in, index, declared),
            Named::Any => self.push(Frame::of_kind(start, index, NO_TYPE, Kind::Lax)),
            Named::Wrong(value, offset) => {
                match declared {
                    Some(id) => self.open_as(schema, start, id, index, true),
                    None => self.push(Frame::of_kind(start, index, NO_TYPE, Kind::Lax)),
                }
                let fault = declared.map_or(SchemaFault::NoType, SchemaFault::XsiType);
                self.report_at(self.frames.len() - 1, offset, start.local, Some(&value), fault);
            }
        }
    }

    fn open_built_in(
        &mut self,
        schema: &'s SchemaRef,
        start: &Start<'i>,
        built_in: &'static BuiltIn,
        index: u32,
        declared: Option<TypeId>,
    ) {
        let Type::Simple(simple) = &TEXT else { return };
        self.push(Frame::of_kind(start, index, NO_TYPE, Kind::Value { simple, id: NO_TYPE }));
        self.value.begin(start.end);
        self.value.built_in = Some(built_in);
        self.value.prefixes = self.reader.prefixes().map(str::to_owned).collect();
        self.check_attributes(schema, None, declared.is_some());
    }

    pub(super) fn end_of_built_in(&mut self, built_in: &'static BuiltIn) {
        let known = |prefix: &str| prefix == "xml" || self.value.prefixes.iter().any(|known| known == prefix);
        if built_in.allows(self.value.text(), known) {
            return;
        }
        let at = self.frames.len() - 1;
        let offset = if self.value.is_blank() { self.frames[at].offset } else { self.value.offset() };
        let (name, shown) = (self.frames[at].name, self.value.text().to_owned());
        self.report_at(at, offset, name, Some(&shown), SchemaFault::BuiltIn(built_in.name));
    }

    /// What the `xsi:type` of the start tag read last names; `declared` is the type of the element's declaration, if it has one.
    pub(super) fn xsi_type(&self, schema: &SchemaRef, declared: Option<TypeId>) -> Option<Named> {
        let of_type = |attribute: &&crate::xml::Attribute<'_>| {
            attribute.local == "type" && self.reader.namespace(attribute.namespace) == XSI
        };
        let attribute = self.reader.attributes().iter().find(of_type)?;
        let named = self.named_type(schema, &attribute.value);
        let fitting = named.filter(|named| declared.is_none_or(|declared| derives(schema, named, declared)));
        Some(fitting.unwrap_or_else(|| Named::Wrong(attribute.value.to_string(), attribute.offset)))
    }

    fn named_type(&self, schema: &SchemaRef, value: &str) -> Option<Named> {
        let value = value.trim_matches([' ', '\t', '\r', '\n']);
        let (prefix, local) = match value.split_once(':') {
            Some(("", _)) => return None,
            Some(parts) => parts,
            None => ("", value),
        };
        let uri = self.reader.namespace(self.reader.resolve(prefix)?);
        if uri == XS {
            return match local {
                "anyType" => Some(Named::Any),
                _ => BuiltIn::named(local).map(Named::BuiltIn),
            };
        }
        let of_name =
            |(id, one): &(TypeId, &Type)| name(one) == local && schema.namespace_of_type(*id) == Some(uri);
        (0..).zip(schema.types.iter()).find(of_name).map(|(id, _)| Named::Schema(id))
    }
}

fn name(one: &Type) -> &Name {
    match one {
        Type::Simple(simple) => &simple.name,
        Type::Complex(complex) => &complex.name,
    }
}

/// The built-in type that a simple type is, if it adds nothing to it.
fn plain(simple: &SimpleType) -> Option<&'static BuiltIn> {
    BuiltIn::named(simple.name.strip_prefix("xs:")?)
}

/// The built-in type that a simple type is or restricts.
fn built_in_base(one: &Type) -> Option<&'static BuiltIn> {
    match one {
        Type::Simple(simple) => BuiltIn::named(simple.base.name()),
        Type::Complex(_) => None,
    }
}

/// Whether a type is the declared one or derived from it. Types of the schema restrict or extend built-in types alone.
fn derives(schema: &SchemaRef, named: &Named, declared: TypeId) -> bool {
    let ancestor = match schema.type_of(declared) {
        Some(Type::Simple(simple)) => plain(simple),
        _ => None,
    };
    let base = match named {
        Named::Schema(id) if *id == declared => return true,
        Named::Schema(id) => match schema.type_of(*id) {
            Some(one @ Type::Simple(_)) => built_in_base(one),
            Some(Type::Complex(complex)) => match complex.content {
                Content::Simple(base) if base == declared => return true,
                Content::Simple(base) => schema.type_of(base).and_then(built_in_base),
                _ => None,
            },
            None => None,
        },
        Named::BuiltIn(built_in) => Some(*built_in),
        Named::Any | Named::Wrong(..) => None,
    };
    base.zip(ancestor).is_some_and(|(base, ancestor)| base.derives_from(ancestor.name))
}
