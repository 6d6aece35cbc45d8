//! Canonical XML 1.0 and 1.1, and Exclusive XML Canonicalization 1.0, written event by event.
//!
//! What a signature covers is this form of the document, not its bytes: it is what makes a signature outlive another quote sign or an
//! empty tag written in two ways, and nothing more than that.

use std::borrow::Cow;

use crate::xml::{Attribute, Event, Reader};

const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";

/// Which namespace declarations an element shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Canonical XML 1.0: all in scope; the first element takes over its ancestors' `xml:` attributes.
    Inclusive10,
    /// Canonical XML 1.1: the same, but only `xml:lang` and `xml:space` are taken over.
    Inclusive11,
    /// Exclusive canonicalization: those that the element itself uses.
    Exclusive,
}

/// A canonicalization method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Method {
    pub(super) kind: Kind,
    pub(super) comments: bool,
    /// `InclusiveNamespaces/@PrefixList` of exclusive canonicalization: prefixes treated as in the inclusive kind; empty for the default.
    pub(super) prefixes: Vec<String>,
}

impl Method {
    pub(super) const fn new(kind: Kind) -> Method {
        Method { kind, comments: false, prefixes: Vec::new() }
    }

    /// The method's identifier.
    pub(super) fn uri(&self) -> &'static str {
        match (self.kind, self.comments) {
            (Kind::Inclusive10, false) => "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            (Kind::Inclusive10, true) => "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
            (Kind::Inclusive11, false) => "http://www.w3.org/2006/12/xml-c14n11",
            (Kind::Inclusive11, true) => "http://www.w3.org/2006/12/xml-c14n11#WithComments",
            (Kind::Exclusive, false) => "http://www.w3.org/2001/10/xml-exc-c14n#",
            (Kind::Exclusive, true) => "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
        }
    }
}

/// A namespace declaration: prefix (empty for the default) and name (empty: none).
type Declaration<'i> = (&'i str, Cow<'i, str>);

/// How many entries of each list were there before an element opened.
#[derive(Clone, Copy)]
struct Frame<'i> {
    name: &'i str,
    scope: usize,
    shown: usize,
}

/// Writes the canonical form of the events it is given: those of a whole document, or of one element after [`Canonicalizer::enter`]
/// for each of its ancestors.
pub(super) struct Canonicalizer<'i, 'm> {
    method: &'m Method,
    out: Vec<u8>,
    /// Declarations in scope, the innermost last.
    scope: Vec<Declaration<'i>>,
    /// Declarations that stand in the output, the innermost last.
    shown: Vec<Declaration<'i>>,
    frames: Vec<Frame<'i>>,
    /// The ancestors' `xml:` attributes, for the first element.
    inherited: Vec<Attribute<'i>>,
    first: bool,
}

impl<'i, 'm> Canonicalizer<'i, 'm> {
    /// `capacity` is about the length of what will be written.
    pub(super) fn new(method: &'m Method, capacity: usize) -> Canonicalizer<'i, 'm> {
        Canonicalizer {
            method,
            out: Vec::with_capacity(capacity),
            scope: Vec::new(),
            shown: Vec::new(),
            frames: Vec::with_capacity(16),
            inherited: Vec::new(),
            first: true,
        }
    }

    /// The canonical octets.
    pub(super) fn finish(self) -> Vec<u8> {
        self.out
    }

    /// Takes note of an ancestor, outermost first, of the element to be written.
    pub(super) fn enter(&mut self, attributes: &[Attribute<'i>]) {
        self.declare(attributes);
        for attribute in attributes.iter().filter(|attribute| attribute.name.starts_with("xml:")) {
            self.inherited.retain(|other| other.name != attribute.name);
            if self.inherits(attribute) {
                self.inherited.push(attribute.clone());
            }
        }
    }

    fn inherits(&self, attribute: &Attribute<'_>) -> bool {
        match self.method.kind {
            Kind::Inclusive10 => true,
            Kind::Inclusive11 => matches!(attribute.local, "lang" | "space"),
            Kind::Exclusive => false,
        }
    }

    /// Writes what `reader` gave: `event`, with the reader's attributes when it is a start tag.
    pub(super) fn event(&mut self, event: &Event<'i>, reader: &Reader<'i>) {
        match *event {
            Event::Start(start) => self.start(start.name, reader.attributes()),
            Event::End { .. } => self.end(),
            Event::Text { text, .. } | Event::CData { text, .. } => self.text(text),
            Event::Reference { character, .. } => self.character(character),
            Event::Comment { text } => self.comment(text),
            Event::ProcessingInstruction { target, data } => self.instruction(target, data),
            Event::Eof => {}
        }
    }

    /// Whether the text of an event is its own canonical form, as nearly all of a document is: then the event is taken note of, and the
    /// caller has the text written by [`Canonicalizer::verbatim`], in one piece with its neighbours.
    pub(super) fn keeps(&mut self, event: &Event<'i>, reader: &Reader<'i>) -> bool {
        match *event {
            Event::Start(start) => {
                let bare = start.end - start.offset == start.name.len() + "<>".len();
                let kept = bare && !self.first && self.has_shown(start.name);
                if kept {
                    let (scope, shown) = (self.scope.len(), self.shown.len());
                    self.frames.push(Frame { name: start.name, scope, shown });
                }
                kept
            }
            Event::End { offset } => {
                let length = self.frames.last().map_or(0, |frame| frame.name.len() + "</>".len());
                // An element written as `<a/>` ends where it ends.
                let kept = reader.position() - offset == length;
                if kept {
                    self.close();
                }
                kept
            }
            Event::Text { text, returns, greater, .. } => {
                !(greater || returns && memchr::memchr(b'\r', text.as_bytes()).is_some())
            }
            _ => false,
        }
    }

    /// Whether a start tag without attributes has no namespace declaration to show.
    fn has_shown(&self, name: &str) -> bool {
        if self.method.kind != Kind::Exclusive {
            return true;
        }
        let prefix = prefix_of(name);
        self.method.prefixes.is_empty() && find(&self.scope, prefix) == find(&self.shown, prefix)
    }

    /// Writes what is its own canonical form.
    pub(super) fn verbatim(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// The element that ends is no longer open.
    fn close(&mut self) -> Option<&'i str> {
        let frame = self.frames.pop()?;
        self.scope.truncate(frame.scope);
        self.shown.truncate(frame.shown);
        Some(frame.name)
    }

    /// A start tag; `attributes` include the namespace declarations.
    pub(super) fn start(&mut self, name: &'i str, attributes: &[Attribute<'i>]) {
        let frame = Frame { name, scope: self.scope.len(), shown: self.shown.len() };
        self.frames.push(frame);
        self.declare(attributes);
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
        self.show(frame, attributes);
        self.attributes(attributes);
        self.out.push(b'>');
        self.first = false;
    }

    pub(super) fn end(&mut self) {
        let Some(name) = self.close() else { return };
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
    }

    /// Character data as written, line ends and all.
    pub(super) fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'\r')) {
            self.out.extend_from_slice(&rest.as_bytes()[..at]);
            let after = &rest[at + 1..];
            match rest.as_bytes()[at] {
                b'&' => self.out.extend_from_slice(b"&amp;"),
                b'<' => self.out.extend_from_slice(b"&lt;"),
                b'>' => self.out.extend_from_slice(b"&gt;"),
                // A line end: CR LF or CR alone.
                _ if !after.starts_with('\n') => self.out.push(b'\n'),
                _ => {}
            }
            rest = after;
        }
        self.out.extend_from_slice(rest.as_bytes());
    }

    /// A character written as a reference, so that a carriage return is one.
    pub(super) fn character(&mut self, character: char) {
        match character {
            '\r' => self.out.extend_from_slice(b"&#xD;"),
            c => self.text(c.encode_utf8(&mut [0; 4])),
        }
    }

    pub(super) fn comment(&mut self, text: &str) {
        if self.method.comments {
            self.outside(|out| {
                out.extend_from_slice(b"<!--");
                lines(text, out);
                out.extend_from_slice(b"-->");
            });
        }
    }

    pub(super) fn instruction(&mut self, target: &str, data: &str) {
        self.outside(|out| {
            out.extend_from_slice(b"<?");
            out.extend_from_slice(target.as_bytes());
            if !data.is_empty() {
                out.push(b' ');
                lines(data, out);
            }
            out.extend_from_slice(b"?>");
        });
    }

    /// Outside the root each comment or instruction has a line of its own, between itself and the root.
    fn outside(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        let outside = self.frames.is_empty();
        if outside && !self.first {
            self.out.push(b'\n');
        }
        write(&mut self.out);
        if outside && self.first {
            self.out.push(b'\n');
        }
    }

    fn declare(&mut self, attributes: &[Attribute<'i>]) {
        for attribute in attributes {
            match attribute.declares() {
                None | Some("xml") => {}
                Some(prefix) => self.scope.push((prefix, attribute.value.clone())),
            }
        }
    }

    /// Writes the namespace declarations that belong to this element, ordered by prefix.
    fn show(&mut self, frame: Frame<'i>, attributes: &[Attribute<'i>]) {
        let mut prefixes: Vec<&'i str> = Vec::new();
        if self.method.kind == Kind::Exclusive {
            prefixes.push(prefix_of(frame.name));
            prefixes.extend(
                attributes
                    .iter()
                    .filter(|attribute| attribute.declares().is_none() && attribute.name.contains(':'))
                    .map(|attribute| prefix_of(attribute.name)),
            );
        }
        if self.method.kind != Kind::Exclusive || !self.method.prefixes.is_empty() {
            // What an outer element declared was shown there, unless nothing was written yet.
            let from = if self.first { 0 } else { frame.scope };
            let listed = |prefix: &str| {
                self.method.kind != Kind::Exclusive
                    || self.method.prefixes.iter().any(|other| other == prefix)
            };
            prefixes
                .extend(self.scope[from..].iter().map(|(prefix, _)| *prefix).filter(|prefix| listed(prefix)));
        }
        prefixes.sort_unstable();
        prefixes.dedup();
        for prefix in prefixes.into_iter().filter(|prefix| *prefix != "xml") {
            let name = find(&self.scope, prefix);
            if name != find(&self.shown, prefix) {
                let declaration = (prefix, Cow::Owned(name.to_owned()));
                self.out.extend_from_slice(if prefix.is_empty() { b" xmlns" } else { b" xmlns:" });
                self.out.extend_from_slice(prefix.as_bytes());
                self.out.extend_from_slice(b"=\"");
                escape_value(&declaration.1, &mut self.out);
                self.out.push(b'"');
                self.shown.push(declaration);
            }
        }
    }

    /// Writes the attributes, ordered by namespace name and local name.
    fn attributes(&mut self, attributes: &[Attribute<'i>]) {
        let mut sorted: Vec<&Attribute<'i>> =
            attributes.iter().filter(|attribute| attribute.declares().is_none()).collect();
        if self.first {
            let own = |name: &str| attributes.iter().any(|attribute| attribute.name == name);
            sorted.extend(self.inherited.iter().filter(|attribute| !own(attribute.name)));
        }
        if sorted.len() > 1 {
            sorted.sort_by_cached_key(|attribute| {
                let name = match prefix_of(attribute.name) {
                    "" => "",
                    "xml" => XML_NAMESPACE,
                    prefix => find(&self.scope, prefix),
                };
                (name, attribute.local)
            });
        }
        for attribute in sorted {
            self.out.push(b' ');
            self.out.extend_from_slice(attribute.name.as_bytes());
            self.out.extend_from_slice(b"=\"");
            escape_value(&attribute.value, &mut self.out);
            self.out.push(b'"');
        }
    }
}

/// The prefix of a qualified name; empty for none.
fn prefix_of(name: &str) -> &str {
    name.split_once(':').map_or("", |(prefix, _)| prefix)
}

/// What `prefix` stands for; empty when it is not declared, as when the default namespace is undone.
fn find<'a>(declarations: &'a [Declaration<'_>], prefix: &str) -> &'a str {
    declarations.iter().rev().find(|(other, _)| *other == prefix).map_or("", |(_, name)| name)
}

fn lines(text: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(crate::xml::normalize_line_ends(text).as_bytes());
}

fn escape_value(value: &str, out: &mut Vec<u8>) {
    let mut rest = value;
    while let Some(at) =
        rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'"' | b'\t' | b'\n' | b'\r'))
    {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        out.extend_from_slice(match rest.as_bytes()[at] {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'"' => b"&quot;",
            b'\t' => b"&#x9;",
            b'\n' => b"&#xA;",
            _ => b"&#xD;",
        });
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest.as_bytes());
}

#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod tests;
