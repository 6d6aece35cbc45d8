//! A signature as a tree, small enough to be looked at from several sides.

use super::c14n::{Canonicalizer, Method};
use crate::xml::{Attribute, Event, Fault, FaultKind, Reader, Start, is_whitespace};

/// More elements, attributes and pieces of text than any honest signature has; a certificate is one piece.
const MOST_PARTS: usize = 20_000;

/// An element with all that canonicalization needs.
pub(super) struct Element<'t> {
    pub(super) name: &'t str,
    pub(super) local: &'t str,
    pub(super) namespace: String,
    /// With the namespace declarations.
    pub(super) attributes: Vec<Attribute<'t>>,
    pub(super) children: Vec<Node<'t>>,
    pub(super) offset: usize,
}

pub(super) enum Node<'t> {
    Element(Element<'t>),
    /// As written, or the content of a CDATA section.
    Text(&'t str),
    /// Written as a reference.
    Character(char),
    Comment(&'t str),
    Instruction(&'t str, &'t str),
}

impl<'t> Element<'t> {
    /// Reads the element that `start` opened, up to its end, whose offset comes back too.
    pub(super) fn read(reader: &mut Reader<'t>, start: Start<'t>) -> Result<(Element<'t>, usize), Fault> {
        Element::read_some(reader, start, &mut MOST_PARTS.clone())
    }

    /// The same; `left` is how many parts it may have.
    fn read_some(
        reader: &mut Reader<'t>,
        start: Start<'t>,
        left: &mut usize,
    ) -> Result<(Element<'t>, usize), Fault> {
        let mut element = Element {
            name: start.name,
            local: start.local,
            namespace: reader.namespace(start.namespace).to_owned(),
            attributes: reader.attributes().to_vec(),
            children: Vec::new(),
            offset: start.offset,
        };
        let mut parts = 1 + element.attributes.len();
        loop {
            *left = left.checked_sub(parts).ok_or_else(|| {
                let message = format!("the signature has more than {MOST_PARTS} parts");
                Fault::new(FaultKind::Limit, start.offset, message)
            })?;
            parts = 1;
            let node = match reader.next()? {
                // The reader bounds the depth.
                Event::Start(start) => Node::Element(Element::read_some(reader, start, left)?.0),
                Event::Text { text, .. } | Event::CData { text, .. } => Node::Text(text),
                Event::Reference { character, .. } => Node::Character(character),
                Event::Comment { text } => Node::Comment(text),
                Event::ProcessingInstruction { target, data } => Node::Instruction(target, data),
                Event::End { offset } => return Ok((element, offset)),
                Event::Eof => return Ok((element, start.end)),
            };
            element.children.push(node);
        }
    }

    /// The value of an attribute without prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| &*attribute.value)
    }

    pub(super) fn is(&self, namespace: &str, local: &str) -> bool {
        self.local == local && self.namespace == namespace
    }

    /// The child elements.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element<'t>> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            _ => None,
        })
    }

    /// The text; `None` when there is an element in it, or a comment or instruction: those are not covered by a signature, and must
    /// not part a value in two for another reader.
    pub(super) fn text(&self) -> Option<String> {
        let mut out = String::new();
        for node in &self.children {
            match node {
                Node::Element(_) | Node::Comment(_) | Node::Instruction(..) => return None,
                Node::Text(text) => out.push_str(text),
                Node::Character(character) => out.push(*character),
            }
        }
        Some(out)
    }

    /// Whether there is text beside the child elements.
    pub(super) fn has_own_text(&self) -> bool {
        self.children.iter().any(|node| match node {
            Node::Text(text) => !is_whitespace(text),
            Node::Character(_) => true,
            _ => false,
        })
    }

    /// This element and all below it.
    pub(super) fn walk(&self, visit: &mut impl FnMut(&Element<'t>)) {
        visit(self);
        for element in self.elements() {
            element.walk(visit);
        }
    }

    /// The way down to the element for which `wanted` holds, both ends included; empty when there is none.
    pub(super) fn path_to(&self, wanted: &impl Fn(&Element<'t>) -> bool) -> Vec<&Element<'t>> {
        if wanted(self) {
            return vec![self];
        }
        for element in self.elements() {
            let mut path = element.path_to(wanted);
            if !path.is_empty() {
                path.insert(0, self);
                return path;
            }
        }
        Vec::new()
    }

    fn write(&self, canonicalizer: &mut Canonicalizer<'t, '_>, compact: bool) {
        canonicalizer.start(self.name, &self.attributes);
        for node in &self.children {
            match node {
                Node::Element(element) => element.write(canonicalizer, compact),
                Node::Text(text) if compact && is_whitespace(text) => {}
                Node::Text(text) => canonicalizer.text(text),
                Node::Character(character) => canonicalizer.character(*character),
                Node::Comment(text) => canonicalizer.comment(text),
                Node::Instruction(target, data) => canonicalizer.instruction(target, data),
            }
        }
        canonicalizer.end();
    }
}

/// The canonical form of the last element of `path`; the others, and `root` before them, are its ancestors. `compact` leaves out what
/// is only white space, as before somebody formatted the document.
pub(super) fn canonical<'t>(
    root: &[Attribute<'t>],
    path: &[&Element<'t>],
    method: &Method,
    compact: bool,
) -> Vec<u8> {
    let mut canonicalizer = Canonicalizer::new(method, 1024);
    let Some((last, ancestors)) = path.split_last() else { return Vec::new() };
    canonicalizer.enter(root);
    for ancestor in ancestors {
        canonicalizer.enter(&ancestor.attributes);
    }
    last.write(&mut canonicalizer, compact);
    canonicalizer.finish()
}
