//! Attributes: those that the schema declares, and those of XML Schema itself (`xsi:…`).

use super::super::findings::SchemaFault;
use super::super::value;
use super::{Checker, SchemaRef};
use crate::schema::{Attribute, Base, ComplexType, Content, Type, TypeId};
use crate::xml::NamespaceId;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
const XS: &str = "http://www.w3.org/2001/XMLSchema";

/// What is wrong with the attributes of one element: attribute name, value, offset, fault.
type Wrong = (Option<String>, usize, SchemaFault);

impl<'s> Checker<'s, '_> {
    /// Checks the attributes of the element whose frame is the innermost.
    pub(super) fn check_attributes(
        &mut self,
        schema: &'s SchemaRef,
        found: Option<&'s Type>,
        type_id: TypeId,
    ) {
        let declared: &[Attribute] = match found {
            Some(Type::Complex(complex)) => &complex.attributes,
            _ => &[],
        };
        if self.reader.attributes().is_empty() && declared.is_empty() {
            return;
        }
        let mut wrong: Vec<Wrong> = Vec::new();
        let mut ids = Vec::new();
        let mut other_type = None;
        for attribute in self.reader.attributes() {
            if attribute.declares().is_some() {
                continue;
            }
            let uri = self.reader.namespace(attribute.namespace);
            let plain = attribute.namespace == NamespaceId::NONE;
            let known = declared.iter().find(|known| plain && known.name == attribute.local);
            if let Some(known) = known {
                let Some(Type::Simple(simple)) = schema.type_of(known.type_id) else { continue };
                if value::check(simple, &attribute.value).is_err() {
                    let fault = SchemaFault::AttributeValue(attribute.name.into(), known.type_id);
                    wrong.push((Some(attribute.value.to_string()), attribute.offset, fault));
                } else if simple.base == Base::Id {
                    ids.push((attribute.value.trim_ascii().to_owned(), attribute.offset));
                }
                continue;
            }
            match (uri, attribute.local) {
                (XSI, "schemaLocation" | "noNamespaceSchemaLocation") => {}
                (XSI, "nil") => wrong.push((None, attribute.offset, SchemaFault::Nil)),
                (XSI, "type") => match self.named_type(schema, type_id, &attribute.value) {
                    Some(id) if id == type_id => {}
                    Some(id) => other_type = Some(id),
                    None => wrong.push((
                        Some(attribute.value.to_string()),
                        attribute.offset,
                        SchemaFault::XsiType(type_id),
                    )),
                },
                _ => wrong.push((None, attribute.offset, SchemaFault::Attribute(attribute.name.into()))),
            }
        }
        let at = self.frames.len() - 1;
        for required in declared.iter().filter(|known| known.required) {
            let given = |known: &Attribute| {
                let same =
                    |a: &&crate::xml::Attribute<'_>| a.namespace == NamespaceId::NONE && a.name == known.name;
                self.reader.attributes().iter().any(|attribute| same(&attribute))
            };
            if !given(required) {
                let fault = SchemaFault::MissingAttribute(required.name.as_ref().into());
                wrong.push((None, self.frames[at].offset, fault));
            }
        }
        for (id, offset) in ids {
            if self.ids.contains(&id) {
                wrong.push((Some(id), offset, SchemaFault::DoubleId));
            } else {
                self.ids.push(id);
            }
        }
        let name = self.frames[at].name;
        for (value, offset, fault) in wrong {
            self.report_at(at, offset, name, value.as_deref(), fault);
        }
        if let Some(id) = other_type
            && let Some(Type::Simple(simple)) = schema.type_of(id)
        {
            self.frames[at].kind = super::Kind::Value { simple, id };
        }
    }

    /// The type that an `xsi:type` names, if an element of type `declared` may have it: that type itself, or a named one that
    /// restricts the built-in type used directly.
    fn named_type(&self, schema: &SchemaRef, declared: TypeId, value: &str) -> Option<TypeId> {
        let value = value.trim_ascii();
        let (prefix, local) = value.split_once(':').unwrap_or(("", value));
        let uri = self.reader.namespace(self.reader.resolve(prefix)?);
        let name_of = |one: &Type| match one {
            Type::Simple(simple) => simple.name.to_string(),
            Type::Complex(complex) => complex.name.to_string(),
        };
        let wanted = schema.type_of(declared)?;
        if uri == XS {
            return (name_of(wanted) == format!("xs:{local}")).then_some(declared);
        }
        if name_of(wanted) == local && schema.namespace_of_type(declared) == Some(uri) {
            return Some(declared);
        }
        let Type::Simple(plain) = wanted else { return None };
        if plain.name != format!("xs:{}", plain.base.name()) {
            return None;
        }
        let id = (0..).zip(schema.types.iter()).find_map(|(id, one)| match one {
            Type::Simple(simple) if simple.base == plain.base && simple.name == local => Some(id),
            Type::Complex(ComplexType { name, content: Content::Simple(base), .. }) if name == local => {
                (*base == declared).then_some(id)
            }
            _ => None,
        })?;
        (schema.namespace_of_type(id) == Some(uri)).then_some(id)
    }
}
