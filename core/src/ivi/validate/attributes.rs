//! Attributes: those that the schema declares, and those of XML Schema itself (`xsi:…`).

use super::super::findings::SchemaFault;
use super::super::value;
use super::{Checker, SchemaRef, XSI};
use crate::schema::{Attribute, Base, Type};
use crate::xml::NamespaceId;

/// What is wrong with the attributes of one element: attribute name, value, offset, fault.
type Wrong = (Option<String>, usize, SchemaFault);

impl<'s> Checker<'s, '_> {
    /// Checks the attributes of the element whose frame is the innermost; `is_declared` tells whether the element itself is declared,
    /// and not only its type known.
    pub(super) fn check_attributes(
        &mut self,
        schema: &'s SchemaRef,
        found: Option<&'s Type>,
        is_declared: bool,
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
                // What it names was looked at when the element was opened.
                (XSI, "type") => {}
                (XSI, "nil") if !is_declared => {}
                (XSI, "nil") => wrong.push((None, attribute.offset, SchemaFault::Nil)),
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
            if let Some(id) = self.ids.replace(id) {
                wrong.push((Some(id), offset, SchemaFault::DoubleId));
            }
        }
        let name = self.frames[at].name;
        for (value, offset, fault) in wrong {
            self.report_at(at, offset, name, value.as_deref(), fault);
        }
    }
}
