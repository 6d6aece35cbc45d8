//! The document in memory: what `build` makes, `show` shows and the accessors reach into.

use super::Family;
use super::value;
use crate::error::{Error, ErrorKind, Result};
use crate::excerpt;
use crate::nearest::nearest;
use crate::schema::{All, ComplexType, Content as Model, Element, Name, Schema, Type, TypeId};
use crate::xml::{Event, Limits, Reader, Start, decode, is_whitespace, normalize_line_ends, position};

/// An IVI document, of either family.
///
/// It holds the data: header and certificate, in the schema's order. Comments, white space between elements and the signature are
/// not data and are left behind by [`Ivi::parse`]; a signed document that is to be sent stays as bytes.
///
/// Two documents are equal when their data is. A document may be shared between threads; changing it needs `&mut`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ivi {
    pub(super) family: Family,
    pub(super) root: Node,
}

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) name: Name,
    pub(super) content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Value(String),
    /// In the schema's order.
    Children(Vec<Node>),
}

impl Node {
    pub(super) fn group(name: Name) -> Node {
        Node { name, content: Content::Children(Vec::new()) }
    }

    pub(super) fn children(&self) -> &[Node] {
        match &self.content {
            Content::Children(children) => children,
            Content::Value(_) => &[],
        }
    }

    pub(super) fn child(&self, name: &str) -> Option<&Node> {
        self.children().iter().find(|child| child.name == name)
    }

    /// Puts a child where the schema's order has it: `all` gives the order, a table (`None`) keeps that of its rows.
    pub(super) fn insert(&mut self, all: Option<&All>, child: Node) -> usize {
        let Content::Children(children) = &mut self.content else { return 0 };
        let rank = |name: &str| all.and_then(|all| all.find(name)).map_or(0, |found| found.0);
        let own = rank(&child.name);
        // Documents come mostly in order, so the place is looked for from the end.
        let at = children.iter().rposition(|other| rank(&other.name) <= own).map_or(0, |before| before + 1);
        children.insert(at, child);
        at
    }
}

impl Ivi {
    /// The family: 2.0 or 1.x.
    pub fn family(&self) -> Family {
        self.family
    }

    /// Refuses a document that is not of this family, `2.0` or `1.x`, before its data is read as that family's.
    #[doc(hidden)]
    pub fn demand_family(&self, family: &str) -> Result<()> {
        if self.family.to_string() == family {
            return Ok(());
        }
        let words = format!("the document is of the family {}, not {family}", self.family);
        Err(Error::new(ErrorKind::InvalidArgument, words)
            .with_remedy("ask for the data of the family that it has"))
    }

    /// The official schema of the document's family.
    pub fn schema(&self) -> &'static Schema {
        self.family.schema()
    }

    /// Reads an IVI document from XML bytes of any supported encoding.
    ///
    /// Values are taken as they are: whether they are right is for [`crate::validate`] to say.
    ///
    /// # Errors
    /// `NotXml`, `Encoding` or `LimitExceeded` when it cannot be read; `NotIvi` when its root is of neither family; `UnknownField`
    /// when it holds an element that the schema does not know there, or holds one twice: nothing is dropped silently.
    pub fn parse(xml: &[u8]) -> Result<Ivi> {
        let limits = Limits::default();
        let decoded = decode(xml, &limits).map_err(|fault| fault.to_error(""))?;
        let text = &*decoded.text;
        let mut reader = Reader::new(text, &limits);
        let mut parser: Option<Parser<'_>> = None;
        loop {
            match reader.next().map_err(|fault| fault.to_error(text))? {
                Event::Start(start) => match &mut parser {
                    None => parser = Some(Parser::begin(text, &reader, &start)?),
                    Some(parser) => parser.start(&reader, &start)?,
                },
                Event::End { .. } => {
                    if let Some(parser) = &mut parser {
                        parser.end();
                    }
                }
                Event::Text { text: piece, offset, .. } | Event::CData { text: piece, offset } => {
                    if let Some(parser) = &mut parser {
                        parser.characters(&normalize_line_ends(piece), offset)?;
                    }
                }
                Event::Reference { character, offset } => {
                    if let Some(parser) = &mut parser {
                        parser.characters(character.encode_utf8(&mut [0; 4]), offset)?;
                    }
                }
                Event::Comment { .. } | Event::ProcessingInstruction { .. } => {}
                Event::Eof => break,
            }
        }
        let done = parser.and_then(|parser| Some(Ivi { family: parser.family, root: parser.root? }));
        done.ok_or_else(|| Error::new(ErrorKind::NotIvi, "the input holds no document"))
    }
}

struct Open {
    node: Node,
    type_id: TypeId,
}

struct Parser<'i> {
    text: &'i str,
    family: Family,
    open: Vec<Open>,
    /// How deep we are inside the signature, which is no data.
    skipping: usize,
    root: Option<Node>,
}

impl<'i> Parser<'i> {
    fn begin(text: &'i str, reader: &Reader<'_>, start: &Start<'_>) -> Result<Parser<'i>> {
        let uri = reader.namespace(start.namespace);
        let family = Family::of_root(start.local, uri).ok_or_else(|| {
            let (line, column) = position(text, start.offset);
            let namespace = if uri.is_empty() {
                "no namespace".to_owned()
            } else {
                format!("the namespace {}", excerpt::name(uri))
            };
            let name = excerpt::name(start.local);
            let message =
                format!("line {line}, column {column}: the root element is `{name}` in {namespace}");
            Error::new(ErrorKind::NotIvi, message)
                .with_remedy("hand in an InitialVehicleInformation document of IVI 2.0 or 1.x")
        })?;
        let root = family.root();
        let node = Node::group(root.name.clone());
        let open = vec![Open { node, type_id: root.type_id }];
        Ok(Parser { text, family, open, skipping: 0, root: None })
    }

    fn start(&mut self, reader: &Reader<'_>, start: &Start<'_>) -> Result<()> {
        let schema = self.family.schema();
        let Some(parent) = self.open.last().filter(|_| self.skipping == 0) else {
            self.skipping += 1;
            return Ok(());
        };
        let uri = reader.namespace(start.namespace);
        let Some(element) = child_of(schema, parent.type_id, start.local) else {
            let known = names_of(schema, parent.type_id);
            let hint = nearest(start.local, &known)
                .map(|name| format!("; did you mean `{name}`?"))
                .unwrap_or_default();
            return Err(self.unknown(
                start.offset,
                format!("`{}` is not known in `{}`{hint}", excerpt::name(start.local), parent.node.name),
            ));
        };
        if schema.namespaces.get(usize::from(element.namespace)).is_none_or(|right| right != uri) {
            return Err(self.unknown(start.offset, format!("`{}` is in the wrong namespace", start.local)));
        }
        if element.namespace != 0 {
            self.skipping = 1;
            return Ok(());
        }
        if element.max == 1 && parent.node.child(start.local).is_some() {
            return Err(self.unknown(start.offset, format!("`{}` is given more than once", start.local)));
        }
        let content = match schema.type_of(element.type_id) {
            Some(Type::Complex(_)) => Content::Children(Vec::new()),
            _ => Content::Value(String::new()),
        };
        let node = Node { name: element.name.clone(), content };
        self.open.push(Open { node, type_id: element.type_id });
        Ok(())
    }

    fn unknown(&self, offset: usize, what: String) -> Error {
        let (line, column) = position(self.text, offset);
        Error::new(ErrorKind::UnknownField, format!("line {line}, column {column}: {what}"))
            .with_remedy("validate the document to see every fault, and correct it")
    }

    fn characters(&mut self, text: &str, offset: usize) -> Result<()> {
        if self.skipping > 0 {
            return Ok(());
        }
        match self.open.last_mut().map(|open| &mut open.node.content) {
            Some(Content::Value(value)) => value.push_str(text),
            Some(Content::Children(_)) if !is_whitespace(text) => {
                let name = self.open.last().map_or("", |open| &*open.node.name);
                return Err(self.unknown(offset, format!("text directly inside `{name}`")));
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self) {
        if self.skipping > 0 {
            self.skipping -= 1;
            return;
        }
        let Some(Open { mut node, type_id }) = self.open.pop() else { return };
        let schema = self.family.schema();
        if let (Content::Value(text), Some(Type::Simple(simple))) =
            (&mut node.content, schema.type_of(type_id))
        {
            let normal = value::normalize(simple.base, text);
            if normal.len() != text.len() || matches!(normal, std::borrow::Cow::Owned(_)) {
                *text = normal.into_owned();
            }
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(parent) => {
                parent.node.insert(all_of(schema, parent.type_id), node);
            }
        }
    }
}

/// The child of this name in an element of this type.
pub(super) fn child_of<'s>(schema: &'s Schema, type_id: TypeId, name: &str) -> Option<&'s Element> {
    match schema.type_of(type_id)? {
        Type::Complex(complex) => complex.content.child(name),
        Type::Simple(_) => None,
    }
}

/// The `xs:all` of a type, if it is one.
pub(super) fn all_of(schema: &Schema, type_id: TypeId) -> Option<&All> {
    match schema.type_of(type_id)? {
        Type::Complex(ComplexType { content: Model::All(all), .. }) => Some(all),
        _ => None,
    }
}

/// Whether an element of this type is a table: one group, repeated.
pub(super) fn is_table(schema: &Schema, type_id: TypeId) -> bool {
    matches!(schema.type_of(type_id), Some(Type::Complex(ComplexType { content: Model::Table(_), .. })))
}

/// The names of the children that carry data in an element of this type.
pub(super) fn names_of(schema: &Schema, type_id: TypeId) -> Vec<&str> {
    match schema.type_of(type_id) {
        Some(Type::Complex(complex)) => {
            let own = complex.content.children().iter().filter(|child| child.namespace == 0);
            own.map(|child| &*child.name).collect()
        }
        _ => Vec::new(),
    }
}
