//! The schema file as a small tree, with its qualified names resolved where they stand.

use super::{invalid, unsupported};
use crate::error::Result;
use crate::schema::UNBOUNDED;
use crate::xml::{Event, Limits, Locator, Reader, decode, is_whitespace};

/// The namespace of XML Schema.
pub(super) const XS: &str = "http://www.w3.org/2001/XMLSchema";

pub(super) struct QName {
    pub(super) namespace: String,
    pub(super) local: String,
}

pub(super) struct Node {
    /// `xs:` and the local name for an element of XML Schema, the written name for any other.
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    /// The values of `type`, `base` and `ref`, resolved.
    qnames: Vec<(String, QName)>,
    pub(super) children: Vec<Node>,
    pub(super) text: String,
    pub(super) line: u32,
}

impl Node {
    /// The local name of an XML Schema element.
    pub(super) fn xs_name(&self) -> Option<&str> {
        self.name.strip_prefix("xs:")
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.xs_name() == Some(name)
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn required(&self, name: &str) -> Result<&str> {
        self.attribute(name).ok_or_else(|| invalid(self, format_args!("{} has no `{name}`", self.name)))
    }

    pub(super) fn qname(&self, attribute: &str) -> Option<&QName> {
        self.qnames.iter().find(|(known, _)| known == attribute).map(|(_, name)| name)
    }

    /// Refuses every attribute that is not named: it would change what the schema means.
    pub(super) fn only(&self, known: &[&str]) -> Result<()> {
        match self.attributes.iter().find(|(name, _)| !known.contains(&name.as_str())) {
            Some((name, _)) => {
                Err(unsupported(self, format_args!("the attribute `{name}` of {}", self.name)))
            }
            None => Ok(()),
        }
    }

    /// `minOccurs` and `maxOccurs`.
    pub(super) fn occurs(&self) -> Result<(u32, u32)> {
        let number = |name: &str| match self.attribute(name).map(str::trim) {
            None => Ok(1),
            Some("unbounded") if name == "maxOccurs" => Ok(UNBOUNDED),
            Some(text) => match text.parse::<u32>() {
                Ok(number) if number < UNBOUNDED => Ok(number),
                _ => Err(invalid(self, format_args!("{name}=\"{text}\""))),
            },
        };
        let (min, max) = (number("minOccurs")?, number("maxOccurs")?);
        if min > max {
            return Err(invalid(self, format_args!("minOccurs {min} is more than maxOccurs {max}")));
        }
        Ok((min, max))
    }
}

/// The version in the annotation of the official schemas: a line `Version:   2.0`.
pub(super) fn documented_version(root: &Node) -> Option<String> {
    let annotations = root.children.iter().filter(|node| node.is("annotation"));
    annotations.flat_map(|node| &node.children).find_map(|node| {
        let version = node.text.trim().strip_prefix("Version:")?.trim();
        Some(version.to_owned())
    })
}

/// The largest official schema has 300 kB.
const LARGEST: usize = 8 << 20;

pub(super) fn parse(xsd: &[u8]) -> Result<Node> {
    let limits = Limits { bytes: LARGEST, ..Limits::default() };
    let decoded = decode(xsd, &limits).map_err(|fault| fault.to_error(""))?;
    let text = &*decoded.text;
    let fail = |fault: crate::xml::Fault| fault.to_error(text);
    let mut reader = Reader::new(text, &limits);
    let mut places = Locator::new(text);
    let mut open: Vec<Node> = Vec::new();
    let mut root = None;
    loop {
        match reader.next().map_err(fail)? {
            Event::Start(start) => {
                let foreign = reader.namespace(start.namespace) != XS;
                let name = if foreign { start.name.to_owned() } else { format!("xs:{}", start.local) };
                let line = places.locate(start.offset).0;
                let mut node = Node {
                    name,
                    attributes: vec![],
                    qnames: vec![],
                    children: vec![],
                    text: String::new(),
                    line,
                };
                for attribute in reader.attributes() {
                    // Attributes of other namespaces are annotations and mean nothing to XSD.
                    if attribute.declares().is_some() || attribute.name.contains(':') {
                        continue;
                    }
                    if matches!(attribute.name, "type" | "base" | "ref") {
                        node.qnames
                            .push((attribute.name.to_owned(), qname(&reader, &node, &attribute.value)?));
                    }
                    node.attributes.push((attribute.name.to_owned(), attribute.value.to_string()));
                }
                open.push(node);
            }
            Event::End { .. } => {
                let Some(node) = open.pop() else { continue };
                match open.last_mut() {
                    Some(parent) => parent.children.push(node),
                    None => root = Some(node),
                }
            }
            Event::Text { text, .. } | Event::CData { text, .. } => {
                let Some(node) = open.last_mut() else { continue };
                let documents = node.is("documentation") || node.is("appinfo") || node.xs_name().is_none();
                if documents {
                    node.text.push_str(text);
                } else if !is_whitespace(text) {
                    return Err(invalid(node, format_args!("text inside {}", node.name)));
                }
            }
            Event::Eof => break,
            Event::Reference { .. } | Event::Comment { .. } | Event::ProcessingInstruction { .. } => {}
        }
    }
    // The reader has seen a root element, or it would have refused.
    root.ok_or_else(|| {
        crate::error::Error::new(crate::error::ErrorKind::InvalidSchema, "the schema file is empty")
    })
}

fn qname(reader: &Reader<'_>, node: &Node, value: &str) -> Result<QName> {
    let value = value.trim();
    let (prefix, local) = value.split_once(':').unwrap_or(("", value));
    match reader.resolve(prefix) {
        Some(id) => Ok(QName { namespace: reader.namespace(id).to_owned(), local: local.to_owned() }),
        None => Err(invalid(node, format_args!("the prefix of `{value}` is not declared"))),
    }
}
