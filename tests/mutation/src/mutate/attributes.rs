//! Changes to attributes: those of the schema, those of XML and XML Schema, and foreign ones.

use ecoc::schema::{Type, TypeId, XMLDSIG_NAMESPACE};

use super::{Kind, TreeChange, with};
use crate::base::{FOREIGN, Generator};
use crate::tree::{Attribute, Element, Node};

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
const XS: &str = "http://www.w3.org/2001/XMLSchema";

pub(super) const KINDS: &[Kind<TreeChange>] = &[
    ("attribute added", 6, added),
    ("attribute missing", 3, missing),
    ("attribute renamed", 2, renamed),
    ("attribute twice", 2, twice),
    ("attribute of XML", 3, of_xml),
    ("xsi:nil", 4, nil),
    ("xsi:type", 10, xsi_type),
    ("element with xsi:type in a wildcard", 5, typed),
    ("xsi:schemaLocation", 4, location),
    ("namespace declaration", 4, declaration),
];

/// Adds an attribute, unless one of the name is there.
fn add(element: &mut Element, name: &str, value: &str) {
    element.attributes.retain(|attribute| attribute.name != name);
    element.attributes.push(Attribute::new(name, value));
}

/// Adds an attribute of XML Schema's own namespace.
fn add_xsi(generator: &mut Generator, element: &mut Element, local: &str, value: &str) {
    let prefix = ["xsi", "xsi", "i"][generator.rng.usize(..3)];
    add(element, &format!("xmlns:{prefix}"), XSI);
    add(element, &format!("{prefix}:{local}"), value);
}

fn added(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with(generator, root, &|_| true, |generator, element| {
        let rng = &mut generator.rng;
        let name = *rng.choice(&[
            "Id",
            "URI",
            "Type",
            "Algorithm",
            "MimeType",
            "Encoding",
            "Target",
            "extra",
            "nil",
            "type",
            "f:extra",
            "f:Id",
        ])?;
        let value = *rng.choice(&["a1", "", "1", "text/plain", "urn:example:a", "a b"])?;
        if name.starts_with("f:") {
            add(element, "xmlns:f", FOREIGN);
        }
        add(element, name, value);
        Some(format!("{}/@{name}={value:?}", element.local))
    })
}

fn has_typed(element: &Element) -> bool {
    element.attributes.iter().any(|attribute| attribute.type_id.is_some())
}

fn missing(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with(generator, root, &has_typed, |generator, element| {
        let places: Vec<usize> =
            (0..element.attributes.len()).filter(|&at| element.attributes[at].type_id.is_some()).collect();
        let removed = element.attributes.remove(generator.rng.choice(places)?);
        Some(format!("{}/@{}", element.local, removed.name))
    })
}

fn renamed(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with(generator, root, &has_typed, |generator, element| {
        let attribute = element.attributes.iter_mut().find(|attribute| attribute.type_id.is_some())?;
        attribute.name = match generator.rng.u8(..4) {
            0 => attribute.name.to_lowercase(),
            1 => attribute.name.to_uppercase(),
            2 => format!("sig:{}", attribute.name),
            _ => format!("{}x", attribute.name),
        };
        Some(format!("{}/@{}", element.local, attribute.name))
    })
}

/// The same name twice, or two names that are the same by their namespaces, or nearly.
fn twice(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with(generator, root, &|_| true, |generator, element| {
        let pairs: [&[(&str, &str)]; 7] = [
            &[("a", "1"), ("a", "2")],
            &[("a", "1"), ("A", "2")],
            &[("xmlns:p", FOREIGN), ("xmlns:q", FOREIGN), ("p:a", "1"), ("q:a", "2")],
            &[("xmlns:p", FOREIGN), ("xmlns:q", "urn:example:other"), ("p:a", "1"), ("q:a", "2")],
            &[("xmlns:p", FOREIGN), ("xmlns:p", FOREIGN)],
            &[("xmlns:p", FOREIGN), ("p:a", "1"), ("a", "2")],
            &[("xmlns", FOREIGN), ("xmlns:p", FOREIGN), ("p:a", "1"), ("a", "2")],
        ];
        let pair = generator.rng.choice(pairs)?;
        element.attributes.extend(pair.iter().map(|(name, value)| Attribute::new(*name, *value)));
        Some(format!("{} {pair:?}", element.local))
    })
}

fn of_xml(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with(generator, root, &|_| true, |generator, element| {
        let rng = &mut generator.rng;
        let (name, value) = *rng.choice(&[
            ("xml:lang", "en"),
            ("xml:lang", ""),
            ("xml:space", "preserve"),
            ("xml:space", "default"),
            ("xml:base", "http://example.org/"),
            ("xml:id", "x1"),
            ("xml:id", "1"),
            ("xml:other", "x"),
        ])?;
        add(element, name, value);
        Some(format!("{}/@{name}={value:?}", element.local))
    })
}

fn nil(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with(generator, root, &|_| true, |generator, element| {
        let value = *generator.rng.choice(&["true", "false", "1", "0", "", "yes", " true ", "TRUE"])?;
        if generator.rng.bool() {
            element.children.clear();
        }
        add_xsi(generator, element, "nil", value);
        Some(format!("{} nil={value:?}", element.local))
    })
}

/// The name and namespace of a type.
fn type_name(generator: &Generator, id: TypeId) -> Option<(String, String)> {
    let name = match generator.schema.type_of(id)? {
        Type::Simple(simple) => &simple.name,
        Type::Complex(complex) => &complex.name,
    };
    Some(match name.strip_prefix("xs:") {
        Some(built_in) => (built_in.to_owned(), XS.to_owned()),
        None => (name.to_string(), generator.schema.namespace_of_type(id)?.to_owned()),
    })
}

const BUILT_IN: &[&str] = &[
    "string",
    "normalizedString",
    "token",
    "decimal",
    "integer",
    "int",
    "short",
    "nonNegativeInteger",
    "date",
    "dateTime",
    "base64Binary",
    "anyURI",
    "ID",
    "anyType",
    "anySimpleType",
    "boolean",
    "float",
    "byte",
    "unsignedInt",
    "NCName",
    "language",
    "positiveInteger",
    "hexBinary",
    "QName",
    "gYear",
    "NMTOKENS",
    "nothing",
    "unsignedByte",
    "long",
    "negativeInteger",
    "Name",
];

fn xsi_type(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let schema = generator.schema;
    with(generator, root, &|_| true, |generator, element| {
        let draw = generator.rng.u8(..12);
        let count = u16::try_from(schema.types.len()).unwrap_or(TypeId::MAX);
        let (local, uri) = match (draw, element.type_id) {
            // The right one, one of the same built-in type, any other one, or a built-in one.
            (0..3, Some(id)) => type_name(generator, id)?,
            (3..6, Some(id)) => {
                let wanted = base_of(schema.type_of(id)?);
                let same: Vec<TypeId> =
                    (0..count).filter(|&id| schema.type_of(id).map(base_of) == Some(wanted)).collect();
                let id = generator.rng.choice(same)?;
                type_name(generator, id)?
            }
            (6 | 7, _) => {
                let id = generator.rng.u16(..count);
                type_name(generator, id)?
            }
            _ => ((*generator.rng.choice(BUILT_IN)?).to_owned(), XS.to_owned()),
        };
        let mut prefix = "t";
        match generator.rng.u8(..10) {
            0 => prefix = "undeclared",
            1 => prefix = "",
            2 => add(element, "xmlns:t", FOREIGN),
            _ if uri.is_empty() => prefix = "",
            _ => add(element, "xmlns:t", &uri),
        }
        let name = if prefix.is_empty() { local } else { format!("{prefix}:{local}") };
        let name = match generator.rng.u8(..16) {
            0 => format!("  {name}\n"),
            1 => format!("{name}:"),
            2 => String::new(),
            _ => name,
        };
        add_xsi(generator, element, "type", &name);
        Some(format!("{} type={name:?} ({uri})", element.local))
    })
}

/// Values for elements whose type is drawn without regard to them.
const VALUES: &[&str] = &[
    "",
    " ",
    "0",
    "1",
    "-1",
    " 1 ",
    "+1",
    "-0",
    "1.5",
    "1.",
    ".5",
    "1e5",
    "1e",
    "1E+5",
    "INF",
    "+INF",
    "NaN",
    "127",
    "128",
    "-128",
    "-129",
    "255",
    "256",
    "65536",
    "4294967296",
    "2147483648",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "true",
    "TRUE",
    "2026-01-01",
    "2026-02-29",
    "2026-01-01T00:00:00Z",
    "12:00:00",
    "24:00:00",
    "24:00:01",
    " 12:00:00",
    "2026",
    "02026",
    "-2026Z",
    "2026-12",
    "2026-13",
    "--12",
    "--13",
    "--02-29",
    "--02-30",
    "---31",
    "---32",
    "P1D",
    "P1Y2M3DT4H5M6.7S",
    "PT",
    "P1S",
    "PT.5S",
    "PT1.S",
    "-P1M",
    "P-1M",
    "a",
    "a b",
    " a ",
    "a:b",
    "xs:a",
    ":a",
    "1a",
    "-a",
    "en-GB",
    "x-123456789",
    "QQ==",
    "QR==",
    "Q",
    "0A",
    "0a0",
    "0A 0A",
    "%",
    "a%20b",
    "\u{2160}",
    "é",
];

/// An element that no schema knows, of a type that it names itself, where anything may stand, or where only what is declared may.
fn typed(generator: &mut Generator, root: &mut Element) -> Option<String> {
    const PLACES: &[&str] = &[
        "Object",
        "KeyInfo",
        "Transform",
        "DigestMethod",
        "CanonicalizationMethod",
        "SignatureMethod",
        "X509Data",
    ];
    let takes_any = |element: &Element| {
        element.namespace == XMLDSIG_NAMESPACE && PLACES.contains(&element.local.as_str())
    };
    with(generator, root, &takes_any, |generator, element| {
        let count = u16::try_from(generator.schema.types.len()).unwrap_or(TypeId::MAX);
        let (local, uri) = if generator.rng.u8(..4) == 0 {
            let id = generator.rng.u16(..count);
            type_name(generator, id)?
        } else {
            ((*generator.rng.choice(BUILT_IN)?).to_owned(), XS.to_owned())
        };
        let value = *generator.rng.choice(VALUES)?;
        let mut made = Element {
            prefix: "f".into(),
            local: "Typed".into(),
            namespace: FOREIGN.into(),
            ..Element::default()
        };
        made.set_text(value);
        add(&mut made, "xmlns:f", FOREIGN);
        let name = if uri.is_empty() { local } else { format!("t:{local}") };
        if uri.is_empty() {
            add(&mut made, "xmlns", "");
        } else {
            add(&mut made, "xmlns:t", &uri);
        }
        add_xsi(generator, &mut made, "type", &name);
        if element.local.ends_with("Method") {
            // What is there may leave no room.
            element.children.clear();
        }
        let said = format!("{name} ({uri}) {value:?} in {}", element.local);
        element.children.push(Node::Element(made));
        Some(said)
    })
}

/// The built-in type below a type; none for a complex one.
fn base_of(one: &Type) -> Option<ecoc::schema::Base> {
    match one {
        Type::Simple(simple) => Some(simple.base),
        Type::Complex(_) => None,
    }
}

fn location(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let own = generator.schema.namespace().to_owned();
    with(generator, root, &|_| true, |generator, element| {
        let rng = &mut generator.rng;
        let (local, value) = match rng.u8(..6) {
            0 => ("schemaLocation", format!("{own} missing.xsd")),
            1 => ("schemaLocation", format!("{FOREIGN} missing.xsd")),
            2 => ("schemaLocation", "odd".to_owned()),
            3 => ("noNamespaceSchemaLocation", "missing.xsd".to_owned()),
            4 => ("schemaLocation", String::new()),
            _ => ("other", "x".to_owned()),
        };
        add_xsi(generator, element, local, &value);
        Some(format!("{}/@xsi:{local}={value:?}", element.local))
    })
}

fn declaration(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with(generator, root, &|_| true, |generator, element| {
        let rng = &mut generator.rng;
        let (name, value) = *rng.choice(&[
            ("xmlns:unused", FOREIGN),
            ("xmlns:unused", ""),
            ("xmlns", ""),
            ("xmlns", FOREIGN),
            ("xmlns:xml", "http://www.w3.org/XML/1998/namespace"),
            ("xmlns:xml", FOREIGN),
            ("xmlns:xmlns", FOREIGN),
            ("xmlns:unused", "http://www.w3.org/2000/xmlns/"),
            ("xmlns:unused", "http://www.w3.org/XML/1998/namespace"),
            ("xmlns", "http://www.w3.org/XML/1998/namespace"),
            ("xmlns:xmlfoo", FOREIGN),
            ("xmlns:unused", "relative/path"),
            ("xmlns:unused", "not a uri"),
            ("xmlns:unused", "%"),
            ("xmlns:unused", "http://[/"),
            ("xmlns:1", FOREIGN),
            ("xmlns:a:b", FOREIGN),
            ("xmlns:", FOREIGN),
            ("a:b:c", "x"),
            (":a", "x"),
        ])?;
        add(element, name, value);
        Some(format!("{}/@{name}={value:?}", element.local))
    })
}
