//! A schema as an XSD file, so that other validators can bear witness to the embedded tables anywhere.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::{
    Any, Attribute, ComplexType, Content, Element, Particle, Schema, SimpleType, Type, TypeId, UNBOUNDED,
    XMLDSIG_NAMESPACE,
};

/// The file that an exported schema imports for signatures: the name that the official schemas use.
pub const XMLDSIG_FILE: &str = "xmldsig-core-schema.xsd";

impl Schema {
    /// The schema as an XSD file of the same meaning. It imports the schema of XML signatures, where it uses it, from
    /// [`XMLDSIG_FILE`] beside it, which is `Schema::xmldsig().to_xsd()`.
    pub fn to_xsd(&self) -> String {
        let writer = Writer { schema: self };
        writer.whole()
    }
}

struct Writer<'s> {
    schema: &'s Schema,
}

impl Writer<'_> {
    fn whole(&self) -> String {
        let schema = self.schema;
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xs:schema");
        out += " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"";
        let target = schema.namespace();
        let imports = target != XMLDSIG_NAMESPACE && schema.namespace_index(XMLDSIG_NAMESPACE).is_some();
        if imports {
            _ = write!(out, " xmlns:sig=\"{XMLDSIG_NAMESPACE}\"");
        }
        if !target.is_empty() {
            let target = escape(target);
            _ = write!(
                out,
                " xmlns=\"{target}\" targetNamespace=\"{target}\" elementFormDefault=\"qualified\""
            );
        }
        out += ">\n";
        if !schema.version.is_empty() {
            let version = escape(&*schema.version);
            out += "  <xs:annotation>\n    <xs:documentation>Version:   ";
            _ = writeln!(out, "{version}</xs:documentation>\n  </xs:annotation>");
        }
        if imports {
            _ = writeln!(
                out,
                "  <xs:import namespace=\"{XMLDSIG_NAMESPACE}\" schemaLocation=\"{XMLDSIG_FILE}\"/>"
            );
        }
        for element in schema.elements.iter().filter(|element| element.namespace == 0) {
            _ = writeln!(
                out,
                "  <xs:element name=\"{}\" type=\"{}\"/>",
                element.name,
                self.type_name(element.type_id)
            );
        }
        for one in schema.types.iter().take(usize::from(schema.own_types)) {
            match one {
                Type::Simple(simple) => simple_type(&mut out, simple),
                Type::Complex(complex) => self.complex_type(&mut out, complex),
            }
        }
        out += "</xs:schema>\n";
        out
    }

    /// The name by which a type is referred to.
    fn type_name(&self, id: TypeId) -> String {
        let name = match self.schema.type_of(id) {
            Some(Type::Simple(simple)) => &simple.name,
            Some(Type::Complex(complex)) => &complex.name,
            None => return String::new(),
        };
        let imported = id >= self.schema.own_types && !name.starts_with("xs:");
        if imported { format!("sig:{name}") } else { name.to_string() }
    }

    fn complex_type(&self, out: &mut String, complex: &ComplexType) {
        let ComplexType { name, mixed, attributes, content } = complex;
        let mixed = if *mixed { " mixed=\"true\"" } else { "" };
        _ = writeln!(out, "  <xs:complexType name=\"{name}\"{mixed}>");
        match content {
            Content::Empty => {}
            Content::All(all) => {
                out.push_str("    <xs:all>\n");
                for child in all.children.iter() {
                    self.element(out, child, 6);
                }
                out.push_str("    </xs:all>\n");
            }
            Content::Table(element) => {
                out.push_str("    <xs:sequence>\n");
                self.element(out, element, 6);
                out.push_str("    </xs:sequence>\n");
            }
            Content::Model(model) => self.particle(out, &model.particle, 4),
            Content::Simple(id) => {
                _ = writeln!(
                    out,
                    "    <xs:simpleContent>\n      <xs:extension base=\"{}\">",
                    self.type_name(*id)
                );
                self.attributes(out, attributes, 8);
                out.push_str("      </xs:extension>\n    </xs:simpleContent>\n");
            }
        }
        if !matches!(content, Content::Simple(_)) {
            self.attributes(out, attributes, 4);
        }
        out.push_str("  </xs:complexType>\n");
    }

    fn attributes(&self, out: &mut String, attributes: &[Attribute], indent: usize) {
        for Attribute { name, type_id, required } in attributes {
            let required = if *required { " use=\"required\"" } else { "" };
            let type_name = self.type_name(*type_id);
            _ = writeln!(out, "{:indent$}<xs:attribute name=\"{name}\" type=\"{type_name}\"{required}/>", "");
        }
    }

    fn element(&self, out: &mut String, element: &Element, indent: usize) {
        let Element { name, namespace, type_id, min, max } = element;
        let bounds = occurs(*min, *max);
        let named = match namespace {
            0 => format!("name=\"{name}\" type=\"{}\"", self.type_name(*type_id)),
            _ => format!("ref=\"sig:{name}\""),
        };
        _ = writeln!(out, "{:indent$}<xs:element {named}{bounds}/>", "");
    }

    fn particle(&self, out: &mut String, particle: &Particle, indent: usize) {
        let (kind, items, min, max) = match particle {
            Particle::Element(element) => return self.element(out, element, indent),
            Particle::Any(Any { other, lax, min, max, .. }) => {
                let namespace = if *other { "##other" } else { "##any" };
                let process = if *lax { " processContents=\"lax\"" } else { "" };
                let bounds = occurs(*min, *max);
                _ = writeln!(out, "{:indent$}<xs:any namespace=\"{namespace}\"{process}{bounds}/>", "");
                return;
            }
            Particle::Sequence(items, min, max) => ("sequence", items, min, max),
            Particle::Choice(items, min, max) => ("choice", items, min, max),
        };
        _ = writeln!(out, "{:indent$}<xs:{kind}{}>", "", occurs(*min, *max));
        for item in items.iter() {
            self.particle(out, item, indent + 2);
        }
        _ = writeln!(out, "{:indent$}</xs:{kind}>", "");
    }
}

fn occurs(min: u32, max: u32) -> String {
    let mut out = String::new();
    if min != 1 {
        _ = write!(out, " minOccurs=\"{min}\"");
    }
    match max {
        1 => {}
        UNBOUNDED => out += " maxOccurs=\"unbounded\"",
        max => _ = write!(out, " maxOccurs=\"{max}\""),
    }
    out
}

fn simple_type(out: &mut String, simple: &SimpleType) {
    let base = simple.base.name();
    _ = writeln!(out, "  <xs:simpleType name=\"{}\">\n    <xs:restriction base=\"xs:{base}\">", simple.name);
    let mut facet =
        |name: &str, value: &str| _ = writeln!(out, "      <xs:{name} value=\"{}\"/>", escape(value));
    for (name, value) in [
        ("minLength", simple.min_length),
        ("maxLength", simple.max_length),
        ("totalDigits", simple.total_digits),
        ("fractionDigits", simple.fraction_digits),
    ] {
        if let Some(value) = value {
            facet(name, &value.to_string());
        }
    }
    for (name, value) in [("minInclusive", &simple.min_inclusive), ("maxInclusive", &simple.max_inclusive)] {
        if let Some(value) = value {
            facet(name, value);
        }
    }
    for value in simple.values.iter() {
        facet("enumeration", value);
    }
    if let Some(pattern) = &simple.pattern {
        facet("pattern", &pattern.source);
    }
    out.push_str("    </xs:restriction>\n  </xs:simpleType>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exported_schema_compiles_to_itself() {
        for schema in [Schema::ivi_2_0(), Schema::ivi_1_11()] {
            let again = Schema::from_xsd(schema.to_xsd().as_bytes()).unwrap();
            assert!(again == *schema, "{}", schema.version);
        }
        // Built-in types used directly get their ids in the order of use, which an exported file does not keep.
        let xsd = Schema::xmldsig().to_xsd();
        assert_eq!(Schema::from_xsd(xsd.as_bytes()).unwrap().to_xsd(), xsd);
    }
}
