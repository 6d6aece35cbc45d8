//! The strict reader.
//!
//! What the data of a document is made of (plain start tags, end tags, text) is read in place, since it is nearly all of it; every
//! other markup is cut out by quick-xml. All of it is checked, and namespaces are resolved.

use std::collections::HashSet;

use quick_xml::errors::{Error as QuickError, IllFormedError};
use quick_xml::events::Event as QuickEvent;

use super::chars::{Survey, is_ncname, is_space, name_fault, plain_name_length, survey};
use super::tag::{self, Attribute};
use super::{Fault, FaultKind, Limits, is_uri_reference};
use crate::excerpt;

const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE: &str = "http://www.w3.org/2000/xmlns/";

/// More namespaces than any document needs; the bound keeps their look-up from growing with the input.
const MAX_NAMESPACES: usize = 256;

/// The same for the declarations that hold at one place.
const MAX_BINDINGS: usize = 256;

/// Elements with more attributes have doubles looked for with a table.
const FEW_ATTRIBUTES: usize = 16;

/// A namespace name, interned by the reader that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct NamespaceId(u16);

impl NamespaceId {
    /// No namespace.
    pub(crate) const NONE: NamespaceId = NamespaceId(0);

    const XML: NamespaceId = NamespaceId(1);

    /// The namespace with this index.
    pub(crate) fn from_index(index: usize) -> NamespaceId {
        NamespaceId(u16::try_from(index).unwrap_or(u16::MAX))
    }

    /// Small and dense, for tables beside the reader.
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A start tag. Its attributes are with the reader: [`Reader::attributes`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start<'i> {
    /// The name as written.
    pub(crate) name: &'i str,
    /// The name after the colon.
    pub(crate) local: &'i str,
    /// The namespace of the element.
    pub(crate) namespace: NamespaceId,
    /// Where its `<` stands.
    pub(crate) offset: usize,
    /// Where its content begins: after the `>`.
    pub(crate) end: usize,
    /// Written as `<a/>`; an `End` follows all the same.
    pub(crate) empty: bool,
}

/// What the reader hands on. Text is as written: line ends are not normalized yet (see [`super::normalize_line_ends`]).
#[derive(Clone, Copy, Debug)]
pub(crate) enum Event<'i> {
    Start(Start<'i>),
    /// The end of the innermost open element; the offset is that of `</`, or of the end of `<a/>`.
    End {
        offset: usize,
    },
    /// Text without references and CDATA sections; inside an element. `blank`: white space alone; `returns`, `greater`: there may
    /// be carriage returns or `>` in it.
    Text {
        text: &'i str,
        offset: usize,
        blank: bool,
        returns: bool,
        greater: bool,
    },
    /// The character that a reference stands for; inside an element.
    Reference {
        character: char,
        offset: usize,
    },
    /// The content of a CDATA section; inside an element.
    CData {
        text: &'i str,
        offset: usize,
    },
    Comment {
        text: &'i str,
    },
    ProcessingInstruction {
        target: &'i str,
        data: &'i str,
    },
    Eof,
}

struct Binding<'i> {
    prefix: &'i str,
    namespace: NamespaceId,
}

/// Reads one document from decoded text. After a fault it must not be asked again.
pub(crate) struct Reader<'i> {
    text: &'i str,
    /// Up to where the text has been read.
    at: usize,
    limits: Limits,
    attributes: Vec<Attribute<'i>>,
    namespaces: Vec<Box<str>>,
    bindings: Vec<Binding<'i>>,
    default_namespace: NamespaceId,
    /// For each open element its name, and the number of bindings before it.
    open: Vec<(&'i str, usize)>,
    /// The end of an element written as `<a/>`, to be handed on next.
    pending_end: Option<usize>,
    root_seen: bool,
}

impl<'i> Reader<'i> {
    /// A reader of `text`, which must come from [`super::decode`]: the characters are not checked again.
    pub(crate) fn new(text: &'i str, limits: &Limits) -> Reader<'i> {
        Reader {
            text,
            at: 0,
            limits: *limits,
            attributes: Vec::new(),
            namespaces: vec!["".into(), XML_NAMESPACE.into()],
            bindings: Vec::new(),
            default_namespace: NamespaceId::NONE,
            open: Vec::with_capacity(16),
            pending_end: None,
            root_seen: false,
        }
    }

    /// The attributes and namespace declarations of the start tag read last, in the order written.
    pub(crate) fn attributes(&self) -> &[Attribute<'i>] {
        &self.attributes
    }

    /// The namespace name; empty for none.
    pub(crate) fn namespace(&self, id: NamespaceId) -> &str {
        self.namespaces.get(id.index()).map_or("", |name| name)
    }

    /// What a prefix is bound to here (`""`: the default namespace); `None` when it is not declared.
    pub(crate) fn resolve(&self, prefix: &str) -> Option<NamespaceId> {
        match prefix {
            "" => Some(self.default_namespace),
            "xml" => Some(NamespaceId::XML),
            _ => self
                .bindings
                .iter()
                .rev()
                .find(|binding| binding.prefix == prefix)
                .map(|binding| binding.namespace),
        }
    }

    /// The prefixes declared here, some perhaps more than once; the default namespace as an empty one.
    pub(crate) fn prefixes(&self) -> impl Iterator<Item = &'i str> {
        self.bindings.iter().map(|binding| binding.prefix)
    }

    /// Up to where the text has been read: inside the root element, where the next event begins.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// How many elements are open.
    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    /// The next event.
    pub(crate) fn next(&mut self) -> Result<Event<'i>, Fault> {
        if let Some(offset) = self.pending_end.take() {
            self.close();
            return Ok(Event::End { offset });
        }
        let start = self.at;
        let bytes = self.text.as_bytes();
        match (bytes.get(start), bytes.get(start + 1)) {
            (Some(b'<'), Some(b'/')) => self.end_tag(start),
            (Some(b'<'), Some(b'!' | b'?')) | (Some(b'&'), _) => self.other_markup(start),
            (Some(b'<'), _) => self.start_tag(start),
            (Some(_), _) => self.characters(start),
            (None, _) => self.eof(),
        }
    }

    /// A tag without attributes ends where its name does; for one with attributes quick-xml finds the end.
    fn start_tag(&mut self, start: usize) -> Result<Event<'i>, Fault> {
        let bytes = self.text.as_bytes();
        let name = start + 1;
        let length = plain_name_length(&bytes[name..]);
        match bytes.get(name + length..).unwrap_or(&[]) {
            [b'>', ..] if length > 0 => {
                self.at = name + length + 1;
                self.start(start, length, None, false)
            }
            [b'/', b'>', ..] if length > 0 => {
                self.at = name + length + 2;
                self.start(start, length, None, true)
            }
            _ => self.other_markup(start),
        }
    }

    fn end_tag(&mut self, start: usize) -> Result<Event<'i>, Fault> {
        let rest = &self.text[start + 2..];
        let Some(&(name, _)) = self.open.last() else {
            return Err(Fault::new(FaultKind::EndTag, start, "an end tag where no element is open"));
        };
        let after = match rest.strip_prefix(name) {
            Some(after) if after.starts_with('>') => after,
            Some(after) => after.trim_ascii_start(),
            None => "",
        };
        if !after.starts_with('>') {
            let Some(end) = memchr::memchr(b'>', rest.as_bytes()) else {
                return Err(Fault::new(FaultKind::Unclosed, start, UNENDING));
            };
            let message = format!("`</{}>` closes `<{}>`", excerpt::name(&rest[..end]), excerpt::name(name));
            return Err(Fault::new(FaultKind::EndTag, start, message));
        }
        self.at = self.text.len() - after.len() + 1;
        self.close();
        Ok(Event::End { offset: start })
    }

    /// Comments, processing instructions, CDATA sections, references, tags with attributes: quick-xml finds where they end.
    fn other_markup(&mut self, start: usize) -> Result<Event<'i>, Fault> {
        let mut quick = quick_xml::Reader::from_str(&self.text[start..]);
        quick.config_mut().check_comments = false;
        let event = quick.read_event().map_err(|error| fault(&error, start))?;
        let end = start + usize::try_from(quick.buffer_position()).unwrap_or(usize::MAX);
        self.at = end;
        match event {
            QuickEvent::Start(tag) => self.tag(start, tag.name().into_inner(), false),
            QuickEvent::Empty(tag) => self.tag(start, tag.name().into_inner(), true),
            QuickEvent::GeneralRef(_) => {
                self.inside(start)?;
                let name = self.slice(start + 1, end.saturating_sub(1));
                Ok(Event::Reference { character: tag::resolve(name, start)?, offset: start })
            }
            QuickEvent::CData(_) => {
                self.inside(start)?;
                let offset = start + "<![CDATA[".len();
                Ok(Event::CData { text: self.slice(offset, end.saturating_sub(3)), offset })
            }
            QuickEvent::Comment(_) => {
                let text = self.slice(start + "<!--".len(), end.saturating_sub(3));
                if text.contains("--") || text.ends_with('-') {
                    return Err(Fault::new(FaultKind::Comment, start, "`--` is not allowed in a comment"));
                }
                Ok(Event::Comment { text })
            }
            QuickEvent::PI(_) => self.processing_instruction(start, end),
            QuickEvent::Decl(_) => {
                if start != 0 {
                    let message = "an XML declaration stands at the very beginning or nowhere";
                    return Err(Fault::new(FaultKind::Declaration, start, message));
                }
                tag::declaration(self.slice("<?xml".len(), end.saturating_sub(2)))?;
                self.next()
            }
            QuickEvent::DocType(_) => Err(Fault::new(FaultKind::Doctype, start, NO_DOCTYPE)),
            // The text at this place begins with `<` or `&`.
            QuickEvent::End(_) | QuickEvent::Text(_) | QuickEvent::Eof => {
                Err(Fault::new(FaultKind::Tag, start, "the markup that begins here is malformed"))
            }
        }
    }

    /// A start tag that quick-xml found, whose name ends at the first white space.
    fn tag(&mut self, start: usize, name: &str, empty: bool) -> Result<Event<'i>, Fault> {
        let colon = match name_fault(name, start + 1) {
            Some(fault) => return Err(fault),
            None => name.find(':'),
        };
        self.start(start, name.len(), colon, empty)
    }

    fn slice(&self, start: usize, end: usize) -> &'i str {
        self.text.get(start..end).unwrap_or("")
    }

    fn inside(&self, offset: usize) -> Result<(), Fault> {
        if self.open.is_empty() {
            return Err(Fault::new(FaultKind::OutsideRoot, offset, "text outside the root element"));
        }
        Ok(())
    }

    /// The start tag from `start` up to where has been read.
    fn start(
        &mut self,
        start: usize,
        length: usize,
        colon: Option<usize>,
        empty: bool,
    ) -> Result<Event<'i>, Fault> {
        if self.open.is_empty() && self.root_seen {
            return Err(Fault::new(FaultKind::OutsideRoot, start, "a second root element"));
        }
        self.root_seen = true;
        if self.open.len() == self.limits.depth {
            let message = format!("elements are nested deeper than {} levels", self.limits.depth);
            return Err(Fault::new(FaultKind::Limit, start, message));
        }
        let end = self.at;
        let content = self.slice(start + 1, end - if empty { 2 } else { 1 });
        let (name, rest) = content.split_at(length);
        self.open.push((name, self.bindings.len()));
        self.attributes.clear();
        if !rest.is_empty() {
            tag::attributes(rest, start + 1 + length, self.limits.attributes, &mut self.attributes)?;
            self.declare()?;
            self.resolve_attributes()?;
        }
        let (local, namespace) = match colon {
            None => (name, self.default_namespace),
            Some(colon) => {
                let prefix = &name[..colon];
                let namespace = self.resolve(prefix).ok_or_else(|| undeclared(prefix, start + 1))?;
                (&name[colon + 1..], namespace)
            }
        };
        if empty {
            self.pending_end = Some(end);
        }
        Ok(Event::Start(Start { name, local, namespace, offset: start, end, empty }))
    }

    fn close(&mut self) {
        let before = self.open.pop().map_or(0, |(_, before)| before);
        if before < self.bindings.len() {
            self.bindings.truncate(before);
            self.find_default();
        }
    }

    fn find_default(&mut self) {
        let last = self.bindings.iter().rev().find(|binding| binding.prefix.is_empty());
        self.default_namespace = last.map_or(NamespaceId::NONE, |binding| binding.namespace);
    }

    /// Takes up the namespace declarations among the attributes.
    fn declare(&mut self) -> Result<(), Fault> {
        let before = self.bindings.len();
        for at in 0..self.attributes.len() {
            let attribute = &self.attributes[at];
            let Some(prefix) = attribute.declares() else { continue };
            let (offset, uri) = (attribute.offset, attribute.value.clone());
            let wrong = match (prefix, &*uri) {
                ("xml", XML_NAMESPACE) => continue,
                ("xml" | "xmlns", _) => "the prefix is reserved",
                (_, XML_NAMESPACE | XMLNS_NAMESPACE) => "the namespace is reserved",
                ("", "") => "",
                (_, "") => "a prefix cannot be bound to no namespace",
                (_, uri) if !is_uri_reference(uri) => "the namespace name is no URI",
                _ => "",
            };
            if !wrong.is_empty() {
                return Err(Fault::new(FaultKind::Prefix, offset, wrong));
            }
            let namespace = self.intern(&uri, offset)?;
            if self.bindings.len() == MAX_BINDINGS {
                let message = format!("more than {MAX_BINDINGS} namespace declarations hold here");
                return Err(Fault::new(FaultKind::Limit, offset, message));
            }
            self.bindings.push(Binding { prefix, namespace });
        }
        if self.bindings.len() > before {
            self.find_default();
        }
        Ok(())
    }

    fn intern(&mut self, uri: &str, offset: usize) -> Result<NamespaceId, Fault> {
        let index = match self.namespaces.iter().position(|known| **known == *uri) {
            Some(index) => index,
            None if self.namespaces.len() == MAX_NAMESPACES => {
                let message = format!("the document names more than {MAX_NAMESPACES} namespaces");
                return Err(Fault::new(FaultKind::Limit, offset, message));
            }
            None => {
                self.namespaces.push(uri.into());
                self.namespaces.len() - 1
            }
        };
        Ok(NamespaceId(u16::try_from(index).unwrap_or(0)))
    }

    /// Resolves the prefixes of the attributes, and refuses doubles by written name and by namespace.
    fn resolve_attributes(&mut self) -> Result<(), Fault> {
        for at in 0..self.attributes.len() {
            let attribute = &self.attributes[at];
            if let Some((prefix, _)) = attribute.name.split_once(':')
                && prefix != "xmlns"
            {
                let Some(namespace) = self.resolve(prefix) else {
                    return Err(undeclared(prefix, attribute.offset));
                };
                self.attributes[at].namespace = namespace;
            }
        }
        match self.first_double() {
            None => Ok(()),
            Some(double) => {
                let message = format!("the attribute `{}` is given twice", excerpt::name(double.name));
                Err(Fault::new(FaultKind::DuplicateAttribute, double.offset, message))
            }
        }
    }

    fn first_double(&self) -> Option<&Attribute<'i>> {
        // Without a prefix the name alone decides; `xmlns:a` is in no namespace here, and its name decides, too.
        let key = |attribute: &Attribute<'i>| match attribute.namespace {
            NamespaceId::NONE => (NamespaceId::NONE, attribute.name),
            namespace => (namespace, attribute.local),
        };
        let all = &self.attributes;
        if all.len() <= FEW_ATTRIBUTES {
            let is_double = |at: &usize| all[..*at].iter().any(|other| key(other) == key(&all[*at]));
            return (1..all.len()).find(is_double).map(|at| &all[at]);
        }
        let mut seen = HashSet::with_capacity(all.len());
        all.iter().find(|attribute| !seen.insert(key(attribute)))
    }

    fn characters(&mut self, start: usize) -> Result<Event<'i>, Fault> {
        let rest = &self.text[start..];
        let length = memchr::memchr2(b'<', b'&', rest.as_bytes()).unwrap_or(rest.len());
        self.at = start + length;
        let text = &rest[..length];
        let Survey { blank, returns, greater } = survey(text);
        if self.open.is_empty() {
            if blank {
                return self.next();
            }
            let at = start + (text.len() - text.trim_ascii_start().len());
            let message =
                if self.root_seen { "text after the root element" } else { "text before the root element" };
            return Err(Fault::new(FaultKind::OutsideRoot, at, message));
        }
        if greater && let Some(at) = text.find("]]>") {
            return Err(Fault::new(
                FaultKind::CDataEnd,
                start + at,
                "`]]>` in text must be written `]]&gt;`",
            ));
        }
        Ok(Event::Text { text, offset: start, blank, returns, greater })
    }

    fn processing_instruction(&self, start: usize, end: usize) -> Result<Event<'i>, Fault> {
        let content = self.slice(start + 2, end.saturating_sub(2));
        let length = content.bytes().position(is_space).unwrap_or(content.len());
        let (target, data) = content.split_at(length);
        if !is_ncname(target) || target.eq_ignore_ascii_case("xml") {
            let message = "the processing instruction has no allowed target";
            return Err(Fault::new(FaultKind::ProcessingInstruction, start, message));
        }
        Ok(Event::ProcessingInstruction { target, data: data.trim_start_matches([' ', '\t', '\n', '\r']) })
    }

    fn eof(&self) -> Result<Event<'i>, Fault> {
        let end = self.text.len();
        if !self.open.is_empty() {
            let message = format!("the document ends while {} elements are still open", self.open.len());
            return Err(Fault::new(FaultKind::Unclosed, end, message));
        }
        if !self.root_seen {
            return Err(Fault::new(
                FaultKind::NoRoot,
                end,
                "there is no root element: the input is no XML document",
            ));
        }
        Ok(Event::Eof)
    }
}

const UNENDING: &str = "the markup that begins here is malformed or does not end";
const NO_DOCTYPE: &str = "a document type declaration (DOCTYPE) is not accepted";

/// What quick-xml could not cut out.
fn fault(error: &QuickError, start: usize) -> Fault {
    match error {
        QuickError::IllFormed(IllFormedError::UnclosedReference) => {
            Fault::new(FaultKind::Reference, start, "`&` in text must be written `&amp;`")
        }
        QuickError::IllFormed(IllFormedError::MissingDoctypeName) => {
            Fault::new(FaultKind::Doctype, start, NO_DOCTYPE)
        }
        _ => Fault::new(FaultKind::Unclosed, start, UNENDING),
    }
}

fn undeclared(prefix: &str, offset: usize) -> Fault {
    let message = format!("the namespace prefix `{}` is not declared", excerpt::name(prefix));
    Fault::new(FaultKind::Prefix, offset, message)
}
