//! The one validator: from bytes to every fault of well-formedness and schema, in one pass.
//!
//! The document is never held as a tree. For each open element there is one frame; nothing is allocated per element. A fault is
//! reported once: what stands inside an element that is not known, or in the wrong place, is not looked at.

mod attributes;
mod frames;
#[cfg(test)]
mod tests;
mod xsi_type;

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Deref;
use std::sync::Arc;

use self::frames::{Frame, Kind, Value};
use super::Family;
use super::facts::{Noted, Notes, Watcher};
use super::findings::{SchemaDetail, SchemaFault};
use super::value;
use crate::excerpt;
use crate::report::{Finding, Layer, Severity, Words};
use crate::schema::{Name, Schema, SimpleType, Type, TypeId};
use crate::xml::{Event, Fault, Limits, Locator, NamespaceId, Reader, Start, decode, is_whitespace};

/// A schema, built in or compiled at run time.
#[derive(Clone, Debug)]
pub(crate) enum SchemaRef {
    BuiltIn(&'static Schema),
    Compiled(Arc<Schema>),
}

impl SchemaRef {
    /// The family of which this is the official schema.
    fn family(&self) -> Option<Family> {
        [Family::V1, Family::V2].into_iter().find(|family| std::ptr::eq(&raw const **self, family.schema()))
    }
}

impl Deref for SchemaRef {
    type Target = Schema;

    fn deref(&self) -> &Schema {
        match self {
            SchemaRef::BuiltIn(schema) => schema,
            SchemaRef::Compiled(schema) => schema,
        }
    }
}

/// What to check against.
#[derive(Clone, Debug)]
pub(crate) struct Demands {
    /// The schemas that are accepted; the root element decides among them.
    pub(crate) schemas: Vec<SchemaRef>,
    /// Codes that are accepted besides those of the schema: type name and code.
    pub(crate) extra_codes: Vec<(Name, Name)>,
    /// Bounds on what is read.
    pub(crate) limits: Limits,
}

/// The outcome of [`validate`].
pub(crate) struct Validation {
    /// The version of the schema that the document was checked against.
    pub(crate) version: Option<Name>,
    /// In the order of the document.
    pub(crate) findings: Vec<Finding>,
    /// Whether the limit on findings ended the check.
    pub(crate) truncated: bool,
}

/// Checks a document. What `watcher` finds in a document that could be read to its end is added to the findings.
pub(crate) fn validate(xml: &[u8], demands: &Demands, watcher: Option<&dyn Watcher>) -> Validation {
    let decoded = match decode(xml, &demands.limits) {
        Ok(decoded) => decoded,
        Err(fault) => {
            return Validation {
                version: None,
                findings: vec![xml_finding(&fault, "", (1, 1))],
                truncated: false,
            };
        }
    };
    let mut checker = Checker::new(&decoded.text, demands, watcher);
    let fault = checker.run().err();
    checker.finish(fault.as_ref())
}

/// A finding before its line and column are known.
struct Raw {
    offset: usize,
    path: String,
    name: Box<str>,
    value: Option<Box<str>>,
    fault: SchemaFault,
}

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Values are shown up to this many characters.
const SHOWN: usize = 80;

struct Checker<'s, 'i> {
    demands: &'s Demands,
    watcher: Option<&'s dyn Watcher>,
    /// What is noted down for the watcher.
    notes: Option<Notes<'s, 'i>>,
    text: &'i str,
    reader: Reader<'i>,
    /// The schema, once the root element has chosen it.
    schema: Option<&'s SchemaRef>,
    /// For each namespace of the reader its index in the schema.
    namespaces: Vec<Option<u8>>,
    frames: Vec<Frame<'s, 'i>>,
    /// Which children of the open `xs:all` elements have been seen.
    seen: Vec<u64>,
    /// Elements given more than once: depth, name, how often so far.
    repeats: Vec<(usize, &'i str, u32)>,
    value: Value<'i>,
    ids: HashSet<String>,
    raws: Vec<Raw>,
}

impl<'s, 'i> Checker<'s, 'i> {
    fn new(text: &'i str, demands: &'s Demands, watcher: Option<&'s dyn Watcher>) -> Checker<'s, 'i> {
        Checker {
            demands,
            watcher,
            notes: None,
            text,
            reader: Reader::new(text, &demands.limits),
            schema: None,
            namespaces: Vec::new(),
            frames: Vec::with_capacity(16),
            seen: Vec::with_capacity(32),
            repeats: Vec::new(),
            value: Value::default(),
            ids: HashSet::new(),
            raws: Vec::new(),
        }
    }

    fn run(&mut self) -> Result<(), Fault> {
        while self.raws.len() <= self.demands.limits.findings {
            match self.reader.next()? {
                Event::Start(start) => self.start(&start),
                Event::End { .. } => self.end(),
                Event::Text { text, offset, blank, returns, .. } => {
                    self.characters(text, offset, blank, returns);
                }
                Event::CData { text, offset } => self.characters(text, offset, is_whitespace(text), true),
                Event::Reference { character, offset } => self.reference(character, offset),
                Event::Comment { .. } | Event::ProcessingInstruction { .. } => {}
                Event::Eof => break,
            }
        }
        Ok(())
    }

    fn start(&mut self, start: &Start<'i>) {
        let Some(at) = self.frames.len().checked_sub(1) else {
            return self.root(start);
        };
        let namespace = self.schema_namespace(start.namespace);
        match self.frames[at].kind {
            Kind::Skip => self.push(Frame::skip(start)),
            Kind::All { all, seen, next } => self.child_of_all(start, namespace, at, (all, seen, next)),
            Kind::Table { element, count } => self.child_of_table(start, namespace, at, element, count),
            Kind::Model { model, state } => self.child_of_model(start, namespace, at, model, state),
            Kind::Lax => self.child_of_wildcard(start, namespace, true),
            Kind::Value { .. } => {
                self.value.spoilt = true;
                let name = self.frames[at].name;
                self.report_at(at, start.offset, name, None, SchemaFault::Inside);
                self.push(Frame::skip(start));
            }
            Kind::Empty => self.unknown(start, at),
        }
    }

    fn root(&mut self, start: &Start<'i>) {
        let uri = self.reader.namespace(start.namespace);
        let root = |schema: &'s SchemaRef| {
            let root = schema.element(0, start.local).filter(|_| schema.namespace() == uri)?;
            Some((schema, root.type_id))
        };
        match self.demands.schemas.iter().find_map(root) {
            Some((schema, type_id)) => {
                self.schema = Some(schema);
                self.open(start, type_id, 0);
                let watch = schema.family().zip(self.watcher);
                if let Some(watch) = watch.and_then(|(family, watcher)| watcher.watch(family)) {
                    let (notes, noted) = Notes::begin(watch, start.offset);
                    self.notes = Some(notes);
                    self.top().noted = noted;
                }
            }
            None => {
                let accepted: Vec<String> =
                    self.demands.schemas.iter().map(|schema| root_words(schema)).collect();
                self.frames.push(Frame::skip(start));
                let fault = SchemaFault::Root(accepted.join(" or ").into());
                self.report_at(0, start.offset, start.local, None, fault);
            }
        }
    }

    /// The index that the schema has for a namespace of the document.
    fn schema_namespace(&mut self, id: NamespaceId) -> Option<u8> {
        while self.namespaces.len() <= id.index() {
            let uri = self.reader.namespace(NamespaceId::from_index(self.namespaces.len()));
            let index = self.schema.and_then(|schema| schema.namespace_index(uri));
            self.namespaces.push(index);
        }
        self.namespaces[id.index()]
    }

    /// Opens an element that is declared, as of its type or of the one that its `xsi:type` names.
    fn open(&mut self, start: &Start<'i>, type_id: TypeId, index: u32) {
        let Some(schema) = self.schema else { return self.push(Frame::skip(start)) };
        if !self.reader.attributes().is_empty()
            && let Some(named) = self.xsi_type(schema, Some(type_id))
        {
            return self.open_named(schema, start, named, Some(type_id), index);
        }
        self.open_as(schema, start, type_id, index, true);
    }

    /// Opens an element as of a type.
    fn open_as(
        &mut self,
        schema: &'s SchemaRef,
        start: &Start<'i>,
        type_id: TypeId,
        index: u32,
        is_declared: bool,
    ) {
        let found = schema.type_of(type_id);
        self.push(Frame::new(start, index, found, type_id));
        if let Kind::All { all, .. } = self.top().kind {
            let seen = self.seen.len();
            self.seen.resize(seen + all.children.len().div_ceil(64), 0);
            self.top().kind = Kind::All { all, seen, next: 0 };
        }
        if let Some(Type::Complex(complex)) = found
            && let crate::schema::Content::Simple(id) = complex.content
            && let Some(Type::Simple(simple)) = schema.type_of(id)
        {
            self.top().kind = Kind::Value { simple, id };
        }
        if let Kind::Value { .. } = self.top().kind {
            self.value.begin(start.end);
        }
        self.check_attributes(schema, found, is_declared);
    }

    fn push(&mut self, frame: Frame<'s, 'i>) {
        self.frames.push(frame);
    }

    fn top(&mut self) -> &mut Frame<'s, 'i> {
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    fn characters(&mut self, text: &'i str, offset: usize, blank: bool, returns: bool) {
        let Some(at) = self.frames.len().checked_sub(1) else { return };
        match self.frames[at].kind {
            Kind::Value { .. } => self.value.push_text(text, offset, returns),
            // Where nothing may stand, white space may not either (cvc-complex-type 2.1).
            _ if blank && (text.is_empty() || !matches!(self.frames[at].kind, Kind::Empty)) => {}
            Kind::Skip | Kind::Lax => {}
            _ if self.frames[at].mixed => {}
            _ => self.stray_text(at, text, offset),
        }
    }

    fn reference(&mut self, character: char, offset: usize) {
        let Some(at) = self.frames.len().checked_sub(1) else { return };
        match self.frames[at].kind {
            Kind::Value { .. } => self.value.push_char(character, offset),
            Kind::Skip | Kind::Lax => {}
            _ if self.frames[at].mixed => {}
            Kind::All { .. } | Kind::Table { .. } | Kind::Model { .. }
                if matches!(character, ' ' | '\t' | '\n' | '\r') => {}
            _ => self.stray_text(at, character.encode_utf8(&mut [0; 4]), offset),
        }
    }

    fn stray_text(&mut self, at: usize, text: &str, offset: usize) {
        if !std::mem::replace(&mut self.frames[at].text_reported, true) {
            let name = self.frames[at].name;
            let start = offset + (text.len() - text.trim_start().len());
            self.report_at(at, start, name, Some(text.trim()), SchemaFault::Text);
        }
    }

    fn end(&mut self) {
        let Some(frame) = self.frames.last() else { return };
        let (noted, faults) = (frame.noted, self.raws.len());
        match frame.kind {
            Kind::Value { simple, id } => self.end_of_value(simple, id),
            Kind::All { all, seen, .. } => self.end_of_all(all, seen),
            Kind::Table { element, count } if count < element.min => {
                let (at, offset) = (self.frames.len() - 1, frame.offset);
                let fault = SchemaFault::TooFew(element.min, count);
                self.report_at(at, offset, &element.name, None, fault);
            }
            Kind::Model { model, state } => self.end_of_model(model, state),
            _ => {}
        }
        if noted.is_noted() {
            self.close_note(noted, faults);
        }
        self.frames.pop();
        if !self.repeats.is_empty() {
            let depth = self.frames.len();
            self.repeats.retain(|repeat| repeat.0 < depth);
        }
    }

    /// Notes the child just opened, which has this index among the children that the schema lists.
    #[inline]
    fn note(&mut self, at: usize, child: usize, index: u32) {
        let parent = self.frames[at].noted;
        if parent.is_noted()
            && let Some(notes) = &mut self.notes
        {
            let top = self.frames.len() - 1;
            let offset = self.frames[top].offset;
            self.frames[top].noted = notes.open(parent, child, index, offset);
        }
    }

    /// Ends the innermost element in the notes; `faults` is how many there were before it ended.
    fn close_note(&mut self, noted: Noted, faults: usize) {
        let (Some(notes), Some(frame)) = (&mut self.notes, self.frames.last()) else { return };
        if let Kind::Value { .. } = frame.kind {
            let faulty = self.value.spoilt || self.raws.len() > faults;
            let offset = if self.value.is_blank() { frame.offset } else { self.value.offset() };
            notes.close_value(noted, self.value.shared(), offset, faulty);
        } else {
            notes.close(noted);
        }
    }

    fn end_of_value(&mut self, simple: &'s SimpleType, id: TypeId) {
        if self.value.spoilt {
            return;
        }
        if let Some(built_in) = self.value.built_in {
            return self.end_of_built_in(built_in);
        }
        let text = self.value.text();
        let fault = match value::check(simple, text) {
            Ok(()) => return,
            Err(fault) => fault,
        };
        if fault == value::ValueFault::NotListed && self.is_extra(simple, text) {
            return;
        }
        let at = self.frames.len() - 1;
        let offset = if self.value.is_blank() { self.frames[at].offset } else { self.value.offset() };
        let (name, shown) = (self.frames[at].name, self.value.text().to_owned());
        let fault = SchemaFault::Value(fault, id);
        self.report_at(at, offset, name, Some(&shown), fault);
    }

    fn is_extra(&self, simple: &SimpleType, text: &str) -> bool {
        self.demands.extra_codes.iter().any(|(name, code)| *name == simple.name && code == text)
    }

    /// Reports a fault of the element of frame `at`.
    fn report_at(&mut self, at: usize, offset: usize, name: &str, value: Option<&str>, fault: SchemaFault) {
        let path = self.path(at);
        self.report(path, offset, name, value, fault);
    }

    fn report(&mut self, path: String, offset: usize, name: &str, value: Option<&str>, fault: SchemaFault) {
        let name = excerpt::name(name).into();
        self.raws.push(Raw { offset, path, name, value: value.map(cut), fault });
    }

    /// The path of frame `at`.
    fn path(&self, at: usize) -> String {
        let mut path = String::with_capacity(96);
        for frame in self.frames.iter().take(at + 1) {
            frame.append_to(&mut path);
        }
        path
    }

    /// The path of an element inside the innermost frame that has no frame of its own.
    fn path_inside(&self, name: &str, index: u32) -> String {
        let mut path = self.path(self.frames.len().saturating_sub(1));
        frames::append(&mut path, name, index);
        path
    }

    fn finish(mut self, fault: Option<&Fault>) -> Validation {
        let limit = self.demands.limits.findings;
        let broken_at = if self.frames.is_empty() { String::new() } else { self.path(self.frames.len() - 1) };
        let mut found = Vec::with_capacity(self.raws.len() + 1);
        if let Some(schema) = self.schema.or(self.demands.schemas.first()) {
            let source = source_of(schema);
            for raw in self.raws.drain(..).take(limit + 1) {
                found.push((raw.offset, raw.into_finding(schema, source.clone())));
            }
        }
        // A document that breaks off, or has too many faults already, is not judged by its content.
        if fault.is_none()
            && found.len() <= limit
            && let (Some(notes), Some(watcher)) = (self.notes, self.watcher)
        {
            let (watch, facts) = notes.finish();
            watcher.judge(watch, &facts, limit, &mut found);
        }
        let truncated = found.len() > limit;
        found.truncate(limit);
        // Faults that show at the end of an element stand where it begins; the order is that of the document.
        found.sort_by_key(|(offset, _)| *offset);
        let mut places = Locator::new(self.text);
        let mut findings: Vec<Finding> = Vec::with_capacity(found.len() + 1);
        for (offset, mut finding) in found {
            (finding.line, finding.column) = places.locate(offset);
            findings.push(finding);
        }
        if let Some(fault) = fault {
            let place = places.locate(fault.offset);
            findings.push(xml_finding(fault, &broken_at, place));
        }
        Validation { version: self.schema.map(|schema| schema.version.clone()), findings, truncated }
    }
}

impl Raw {
    fn into_finding(self, schema: &SchemaRef, source: Cow<'static, str>) -> Finding {
        let code = self.fault.code();
        let detail = SchemaDetail { fault: self.fault, name: self.name, schema: schema.clone() };
        let mut finding = Finding::with_detail(Layer::Schema, Severity::Error, code, Arc::new(detail))
            .at(self.path, 0, 0)
            .with_source(source);
        finding.value = self.value;
        finding
    }
}

/// The value as a report shows it.
pub(crate) fn cut(value: &str) -> Box<str> {
    excerpt::start(value, SHOWN).into()
}

fn source_of(schema: &Schema) -> Cow<'static, str> {
    match &*schema.version {
        "2.0" => Cow::Borrowed("XSD of IVI 2.0"),
        "1.11" => Cow::Borrowed("XSD of IVI 1.11"),
        "" => Cow::Borrowed("XSD"),
        version => Cow::Owned(format!("XSD of IVI {version}")),
    }
}

fn root_words(schema: &Schema) -> String {
    let names: Vec<&str> = schema
        .elements
        .iter()
        .filter(|element| element.namespace == 0)
        .map(|element| &*element.name)
        .collect();
    let namespace = match schema.namespace() {
        "" => "in no namespace".to_owned(),
        uri => format!("in the namespace {uri}"),
    };
    let version =
        if schema.version.is_empty() { String::new() } else { format!(" (IVI {})", schema.version) };
    format!("`{}` {namespace}{version}", names.join("`, `"))
}

fn xml_finding(fault: &Fault, path: &str, (line, column): (u32, u32)) -> Finding {
    let words = Words {
        message: fault.message.clone(),
        expected: None,
        remedy: Some(Cow::Borrowed(fault.kind.remedy())),
    };
    Finding::with_detail(Layer::Xml, Severity::Error, fault.kind.code().0, Arc::new(words))
        .at(path, line, column)
        .with_source("XML 1.0")
}
