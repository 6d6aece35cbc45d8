//! One pass over a document: its canonical form without the signature, and the signature.

use std::borrow::Cow;
use std::ops::Range;

use super::DSIG;
use super::c14n::{Canonicalizer, Kind, Method};
use super::element::Element;
use super::parties::Parties;
use crate::xml::{Attribute, Event, Fault, Limits, Reader, Start};

/// What a `Reference` to the whole document covers when it names no other canonicalization: Canonical XML 1.0.
pub(super) static INCLUSIVE: Method = Method::new(Kind::Inclusive10);

/// Where the root ends.
pub(super) enum RootEnd<'t> {
    /// Where the end tag begins.
    Tag(usize),
    /// The root is written as an empty tag: where its `/>` begins, and its name.
    Empty(usize, &'t str),
}

/// A `Signature` that is a child of the root, and the bytes of the text that it takes.
pub(super) struct Found<'t> {
    pub(super) element: Element<'t>,
    pub(super) range: Range<usize>,
}

/// What one pass finds.
pub(super) struct Scan<'t> {
    /// The canonical form of the document without the signatures below.
    pub(super) canonical: Vec<u8>,
    /// The root's local name.
    pub(super) root: &'t str,
    pub(super) root_attributes: Vec<Attribute<'t>>,
    pub(super) root_end: RootEnd<'t>,
    pub(super) signatures: Vec<Found<'t>>,
    /// Where a signature stands elsewhere than as a child of the root.
    pub(super) stray: Option<usize>,
    /// The values of all attributes outside the signatures that some tool may take for an identifier.
    pub(super) ids: Vec<Cow<'t, str>>,
    /// Whom the document names as manufacturer and as EU representative.
    pub(super) parties: Parties,
}

impl<'t> Scan<'t> {
    pub(super) fn run(text: &'t str, limits: &Limits) -> Result<Scan<'t>, Fault> {
        Scan::run_with(text, limits, &INCLUSIVE, false)
    }

    /// With another canonicalization; `compact` leaves out what is only white space, as before somebody formatted the document.
    pub(super) fn run_with(
        text: &'t str,
        limits: &Limits,
        method: &Method,
        compact: bool,
    ) -> Result<Scan<'t>, Fault> {
        let mut reader = Reader::new(text, limits);
        let mut canonicalizer = Canonicalizer::new(method, text.len() + text.len() / 8);
        let mut scan = Scan {
            canonical: Vec::new(),
            root: "",
            root_attributes: Vec::new(),
            root_end: RootEnd::Tag(0),
            signatures: Vec::new(),
            stray: None,
            ids: Vec::new(),
            parties: Parties::default(),
        };
        // Where the text begins that is its own canonical form and is not written yet.
        let mut kept = None;
        loop {
            let at = reader.position();
            let event = reader.next()?;
            let mut skip = compact && matches!(event, Event::Text { blank: true, .. });
            match event {
                Event::Start(start) => skip = scan.start(text, &mut reader, start)?,
                Event::End { offset } if reader.depth() == 0 => {
                    if let RootEnd::Tag(at) = &mut scan.root_end {
                        *at = offset;
                    }
                }
                _ => {}
            }
            if !skip {
                scan.parties.event(&event);
                if canonicalizer.keeps(&event, &reader) {
                    kept.get_or_insert(at);
                    continue;
                }
            }
            if let Some(from) = kept.take() {
                canonicalizer.verbatim(text.get(from..at).unwrap_or(""));
            }
            match event {
                Event::Eof => break,
                _ if skip => {}
                _ => canonicalizer.event(&event, &reader),
            }
        }
        scan.canonical = canonicalizer.finish();
        Ok(scan)
    }

    /// Takes note of a start tag; true when it was that of a signature, which has been read whole.
    fn start(&mut self, text: &'t str, reader: &mut Reader<'t>, start: Start<'t>) -> Result<bool, Fault> {
        let depth = reader.depth();
        if start.local == "Signature" && reader.namespace(start.namespace) == DSIG {
            if depth == 2 {
                let (element, offset) = Element::read(reader, start)?;
                // The offset is that of `</`, or behind an empty tag.
                let end_tag = if start.empty { "" } else { text.get(offset..).unwrap_or("") };
                let length = end_tag.find('>').map_or(0, |at| at + 1);
                self.signatures.push(Found { element, range: start.offset..offset + length });
                return Ok(true);
            }
            self.stray.get_or_insert(start.offset);
        }
        if depth == 1 {
            self.root = start.local;
            self.root_attributes = reader.attributes().to_vec();
            if start.empty {
                self.root_end = RootEnd::Empty(start.end - "/>".len(), start.name);
            }
        }
        let ids = reader.attributes().iter().filter(|attribute| attribute.local.eq_ignore_ascii_case("id"));
        self.ids.extend(ids.map(|attribute| attribute.value.clone()));
        Ok(false)
    }
}
