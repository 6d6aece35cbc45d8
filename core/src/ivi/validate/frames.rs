//! The open elements, the value being read, and what each content model makes of a child.

use std::borrow::Cow;

use super::super::facts::Noted;
use super::super::findings::SchemaFault;
use super::super::value::BuiltIn;
use super::Checker;
use crate::excerpt;
use crate::schema::{All, Any, Content, Element, Model, SimpleType, State, Symbol, Type, TypeId};
use crate::xml::{Start, is_whitespace, normalize_line_ends};

/// An open element.
pub(super) struct Frame<'s, 'i> {
    pub(super) name: &'i str,
    /// Its place among elements of the same name; 0 where the name stands once.
    pub(super) index: u32,
    pub(super) offset: usize,
    pub(super) type_id: TypeId,
    pub(super) mixed: bool,
    pub(super) text_reported: bool,
    pub(super) kind: Kind<'s>,
    /// What the notes know of it.
    pub(super) noted: Noted,
}

/// What an open element may hold.
#[derive(Clone, Copy)]
pub(super) enum Kind<'s> {
    /// `xs:all`: where its bits begin among those seen, and the child most likely to come next.
    All {
        all: &'s All,
        seen: usize,
        next: usize,
    },
    Table {
        element: &'s Element,
        count: u32,
    },
    Model {
        model: &'s Model,
        state: u16,
    },
    Value {
        simple: &'s SimpleType,
        id: TypeId,
    },
    Empty,
    /// Anything; elements that are declared are checked.
    Lax,
    /// Anything; nothing is checked.
    Skip,
}

impl<'s, 'i> Frame<'s, 'i> {
    pub(super) fn skip(start: &Start<'i>) -> Frame<'s, 'i> {
        Frame::of_kind(start, 0, 0, Kind::Skip)
    }

    pub(super) fn of_kind(start: &Start<'i>, index: u32, type_id: TypeId, kind: Kind<'s>) -> Frame<'s, 'i> {
        let (name, offset) = (start.local, start.offset);
        let noted = Noted::NOT;
        Frame { name, index, offset, type_id, mixed: false, text_reported: false, kind, noted }
    }

    pub(super) fn new(
        start: &Start<'i>,
        index: u32,
        found: Option<&'s Type>,
        type_id: TypeId,
    ) -> Frame<'s, 'i> {
        let kind = match found {
            None => Kind::Skip,
            Some(Type::Simple(simple)) => Kind::Value { simple, id: type_id },
            Some(Type::Complex(complex)) => match &complex.content {
                Content::All(all) => Kind::All { all, seen: 0, next: 0 },
                Content::Table(element) => Kind::Table { element, count: 0 },
                Content::Model(model) => Kind::Model { model, state: 0 },
                // A value with attributes: the checker looks its simple type up.
                Content::Empty | Content::Simple(_) => Kind::Empty,
            },
        };
        let mut frame = Frame::of_kind(start, index, type_id, kind);
        frame.mixed = matches!(found, Some(Type::Complex(complex)) if complex.mixed);
        frame
    }

    pub(super) fn append_to(&self, path: &mut String) {
        append(path, self.name, self.index);
    }
}

/// Appends a step to a path.
pub(super) fn append(path: &mut String, name: &str, index: u32) {
    path.push('/');
    path.push_str(&excerpt::name(name));
    if index > 0 {
        path.push('[');
        path.push_str(&index.to_string());
        path.push(']');
    }
}

/// The text of the innermost value: the input itself while it is in one piece.
#[derive(Default)]
pub(super) struct Value<'i> {
    piece: &'i str,
    joined: String,
    is_joined: bool,
    offset: Option<usize>,
    fallback: usize,
    /// There was an element inside: the value is not checked.
    pub(super) spoilt: bool,
    /// The type that an `xsi:type` named, if it is none of the schema.
    pub(super) built_in: Option<&'static BuiltIn>,
    /// The prefixes declared where that was, if it wants to know them.
    pub(super) prefixes: Vec<String>,
}

impl<'i> Value<'i> {
    pub(super) fn begin(&mut self, offset: usize) {
        self.piece = "";
        self.is_joined = false;
        self.offset = None;
        self.fallback = offset;
        self.spoilt = false;
        self.built_in = None;
    }

    pub(super) fn push_text(&mut self, text: &'i str, offset: usize, returns: bool) {
        if self.offset.is_none() {
            let blank = text.len() - text.trim_ascii_start().len();
            self.offset = (blank < text.len()).then_some(offset + blank);
        }
        if self.piece.is_empty() && !self.is_joined && !returns {
            self.piece = text;
        } else {
            self.join();
            self.joined.push_str(&normalize_line_ends(text));
        }
    }

    pub(super) fn push_char(&mut self, character: char, offset: usize) {
        self.offset.get_or_insert(offset);
        self.join();
        self.joined.push(character);
    }

    fn join(&mut self) {
        if !self.is_joined {
            self.joined.clear();
            self.joined.push_str(self.piece);
            self.is_joined = true;
        }
    }

    pub(super) fn text(&self) -> &str {
        if self.is_joined { &self.joined } else { self.piece }
    }

    /// The text, for whoever keeps it beyond the element.
    pub(super) fn shared(&self) -> Cow<'i, str> {
        if self.is_joined { Cow::Owned(self.joined.clone()) } else { Cow::Borrowed(self.piece) }
    }

    pub(super) fn is_blank(&self) -> bool {
        is_whitespace(self.text())
    }

    /// Where its first character that is no white space stands.
    pub(super) fn offset(&self) -> usize {
        self.offset.unwrap_or(self.fallback)
    }
}

impl<'s, 'i> Checker<'s, 'i> {
    pub(super) fn child_of_all(
        &mut self,
        start: &Start<'i>,
        namespace: Option<u8>,
        at: usize,
        (all, seen, next): (&'s All, usize, usize),
    ) {
        // Most documents keep the schema's order, so the next child is the best guess.
        let guess =
            all.children.get(next).filter(|child| child.name == start.local).map(|child| (next, child));
        let Some((index, child)) = guess.or_else(|| all.find(start.local)) else {
            return self.unknown(start, at);
        };
        if namespace != Some(child.namespace) {
            self.take_seen(seen, index);
            return self.wrong_namespace(start, child.namespace);
        }
        if self.take_seen(seen, index) {
            let count = self.repeat(start.local);
            let path = self.path_inside(start.local, count);
            self.report(path, start.offset, start.local, None, SchemaFault::Repeated);
            return self.push(Frame::skip(start));
        }
        self.frames[at].kind = Kind::All { all, seen, next: index + 1 };
        self.open(start, child.type_id, 0);
        self.note(at, index, 0);
    }

    /// Marks a child as seen; whether it was seen before.
    fn take_seen(&mut self, seen: usize, index: usize) -> bool {
        let (word, bit) = (seen + index / 64, 1 << (index % 64));
        let before = self.seen[word] & bit != 0;
        self.seen[word] |= bit;
        before
    }

    /// Counts an element that stands more than once.
    fn repeat(&mut self, name: &'i str) -> u32 {
        let depth = self.frames.len();
        if let Some(repeat) = self.repeats.iter_mut().find(|repeat| repeat.0 == depth && repeat.1 == name) {
            repeat.2 += 1;
            return repeat.2;
        }
        self.repeats.push((depth, name, 2));
        2
    }

    pub(super) fn child_of_table(
        &mut self,
        start: &Start<'i>,
        namespace: Option<u8>,
        at: usize,
        element: &'s Element,
        count: u32,
    ) {
        if element.name != start.local {
            return self.unknown(start, at);
        }
        let count = count.saturating_add(1);
        self.frames[at].kind = Kind::Table { element, count };
        if namespace != Some(element.namespace) {
            return self.wrong_namespace(start, element.namespace);
        }
        self.open(start, element.type_id, count);
        self.note(at, 0, count);
        if count == element.max.saturating_add(1) {
            let name = start.local;
            self.report_at(at, start.offset, name, None, SchemaFault::TooMany(element.max));
        }
    }

    pub(super) fn child_of_model(
        &mut self,
        start: &Start<'i>,
        namespace: Option<u8>,
        at: usize,
        model: &'s Model,
        state: u16,
    ) {
        let here = model.states.get(usize::from(state));
        let fits = |symbol: &Symbol| match symbol {
            Symbol::Element(name, space, _) => *name == start.local && namespace == Some(*space),
            Symbol::Any(any) => self.admits(any, start, namespace),
        };
        let found = here.and_then(|state| state.edges.iter().find(|edge| fits(&edge.symbol)));
        // An element that the model knows elsewhere: go on as if it were due.
        let named = |symbol: &Symbol| matches!(symbol, Symbol::Element(..)) && fits(symbol);
        let elsewhere =
            || model.states.iter().flat_map(|state| state.edges.iter()).find(|edge| named(&edge.symbol));
        let (edge, due) = match found {
            Some(edge) => (Some(edge), true),
            None => (elsewhere(), false),
        };
        let Some(edge) = edge else { return self.unknown(start, at) };
        self.frames[at].kind = Kind::Model { model, state: edge.next };
        if !due {
            let expected = due_words(here);
            let path = self.path_inside(start.local, 0);
            self.report(path, start.offset, start.local, None, SchemaFault::Misplaced(expected));
        }
        match &edge.symbol {
            Symbol::Element(_, _, type_id) => self.open(start, *type_id, 0),
            Symbol::Any(any) => self.child_of_wildcard(start, namespace, any.lax),
        }
    }

    fn admits(&self, any: &Any, start: &Start<'i>, namespace: Option<u8>) -> bool {
        let none = self.reader.namespace(start.namespace).is_empty();
        !any.other || (!none && namespace != Some(any.namespace))
    }

    /// An element that a wildcard admits: checked when it is declared.
    pub(super) fn child_of_wildcard(&mut self, start: &Start<'i>, namespace: Option<u8>, lax: bool) {
        let declared =
            self.schema.zip(namespace).and_then(|(schema, namespace)| schema.element(namespace, start.local));
        match declared {
            Some(element) => self.open(start, element.type_id, 0),
            None => {
                // A type that it names itself is as good as a declaration, even where one is demanded (cvc-wildcard, cvc-assess-elt).
                if let Some(schema) = self.schema
                    && let Some(named) = self.xsi_type(schema, None)
                {
                    return self.open_named(schema, start, named, None, 0);
                }
                if !lax {
                    let path = self.path_inside(start.local, 0);
                    self.report(path, start.offset, start.local, None, SchemaFault::Undeclared);
                }
                let kind = if lax { Kind::Lax } else { Kind::Skip };
                self.push(Frame::of_kind(start, 0, 0, kind));
            }
        }
    }

    pub(super) fn unknown(&mut self, start: &Start<'i>, at: usize) {
        let path = self.path_inside(start.local, 0);
        let fault = SchemaFault::Unknown(self.frames[at].type_id);
        self.report(path, start.offset, start.local, None, fault);
        self.push(Frame::skip(start));
    }

    fn wrong_namespace(&mut self, start: &Start<'i>, right: u8) {
        let uri = self.schema.and_then(|schema| schema.namespaces.get(usize::from(right)));
        let fault = SchemaFault::Namespace(uri.map_or("", |uri| uri).into());
        let path = self.path_inside(start.local, 0);
        self.report(path, start.offset, start.local, None, fault);
        self.push(Frame::skip(start));
    }

    pub(super) fn end_of_all(&mut self, all: &'s All, seen: usize) {
        let at = self.frames.len() - 1;
        for (index, child) in all.children.iter().enumerate() {
            if child.min > 0 && self.seen[seen + index / 64] & (1 << (index % 64)) == 0 {
                let path = self.path_inside(&child.name, 0);
                let offset = self.frames[at].offset;
                self.report(path, offset, &child.name, None, SchemaFault::Missing(child.type_id));
            }
        }
        self.seen.truncate(seen);
    }

    pub(super) fn end_of_model(&mut self, model: &'s Model, state: u16) {
        let here = model.states.get(usize::from(state));
        if here.is_none_or(|state| !state.accepting) {
            let at = self.frames.len() - 1;
            let (name, offset) = (self.frames[at].name, self.frames[at].offset);
            self.report_at(at, offset, name, None, SchemaFault::Incomplete(due_words(here)));
        }
    }
}

/// What may come next, in words.
fn due_words(state: Option<&State>) -> Box<str> {
    let due: Vec<String> =
        state.into_iter().flat_map(|state| state.edges.iter()).map(|edge| edge.symbol.words()).collect();
    if due.is_empty() { "nothing more".into() } else { due.join(" or ").into() }
}
