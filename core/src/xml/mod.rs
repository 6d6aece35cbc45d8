//! Reading XML strictly: encodings, well-formedness, namespaces, limits and places.
//!
//! What may enter: XML 1.0 and Namespaces in XML; nothing that knows IVI, XSD or signatures.
//!
//! One reader serves the IVI document, the signature and the schema compiler. Underneath works quick-xml, which by design lets
//! ill-formed input pass (control characters, bad names, undeclared prefixes, …); what XML 1.0 and Namespaces in XML 1.0 forbid on
//! top of that is refused here. Document type declarations are refused whole: an IVI document has none, and they are the way in for
//! entity bombs and external entities.

mod chars;
mod encoding;
mod letters;
mod reader;
mod tag;
#[cfg(test)]
mod tests;
mod uri;

use std::borrow::Cow;

pub(crate) use chars::{is_char, is_space, is_whitespace};
pub(crate) use encoding::{Encoding, decode};
pub(crate) use letters::is_old_ncname;
pub(crate) use reader::{Event, NamespaceId, Reader, Start};
pub(crate) use tag::Attribute;
pub(crate) use uri::is_uri_reference;

use crate::error::{Error, ErrorKind};

/// Upper bounds on what is read. The defaults leave room for any real certificate (about 20 kB, 12 levels deep).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Greatest size of a document in bytes. Default: 64 MiB.
    pub bytes: usize,
    /// Greatest depth of elements. Default: 128.
    pub depth: usize,
    /// Greatest number of attributes and namespace declarations of one element. Default: 256.
    pub attributes: usize,
    /// Greatest number of findings that a report lists. Default: 1,000.
    pub findings: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 64 << 20, depth: 128, attributes: 256, findings: 1000 }
    }
}

/// What makes an input no acceptable XML. Its number is the finding's code `IVI-X…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FaultKind {
    Empty,
    Encoding,
    Character,
    Tag,
    EndTag,
    Unclosed,
    DuplicateAttribute,
    Prefix,
    Reference,
    Doctype,
    OutsideRoot,
    NoRoot,
    Declaration,
    Comment,
    ProcessingInstruction,
    Limit,
    CDataEnd,
    Attribute,
    Name,
}

impl FaultKind {
    pub(crate) const ALL: &'static [FaultKind] = &[
        FaultKind::Empty,
        FaultKind::Encoding,
        FaultKind::Character,
        FaultKind::Tag,
        FaultKind::EndTag,
        FaultKind::Unclosed,
        FaultKind::DuplicateAttribute,
        FaultKind::Prefix,
        FaultKind::Reference,
        FaultKind::Doctype,
        FaultKind::OutsideRoot,
        FaultKind::NoRoot,
        FaultKind::Declaration,
        FaultKind::Comment,
        FaultKind::ProcessingInstruction,
        FaultKind::Limit,
        FaultKind::CDataEnd,
        FaultKind::Attribute,
        FaultKind::Name,
    ];

    /// The stable code and what it stands for.
    pub(crate) const fn code(self) -> (&'static str, &'static str) {
        match self {
            FaultKind::Empty => ("IVI-X001", "the input is empty"),
            FaultKind::Encoding => ("IVI-X002", "bytes that do not fit the character encoding"),
            FaultKind::Character => ("IVI-X003", "a character that XML does not allow"),
            FaultKind::Tag => ("IVI-X004", "a malformed tag"),
            FaultKind::EndTag => ("IVI-X005", "an end tag that closes nothing, or another element"),
            FaultKind::Unclosed => ("IVI-X006", "the input ends before its markup does"),
            FaultKind::DuplicateAttribute => ("IVI-X007", "an attribute given twice"),
            FaultKind::Prefix => ("IVI-X008", "a namespace prefix or declaration that is not allowed"),
            FaultKind::Reference => ("IVI-X009", "a bad character or entity reference"),
            FaultKind::Doctype => ("IVI-X010", "a document type declaration"),
            FaultKind::OutsideRoot => ("IVI-X011", "content outside the root element"),
            FaultKind::NoRoot => ("IVI-X012", "no root element"),
            FaultKind::Declaration => ("IVI-X013", "a malformed or misplaced XML declaration"),
            FaultKind::Comment => ("IVI-X014", "a malformed comment"),
            FaultKind::ProcessingInstruction => ("IVI-X015", "a malformed processing instruction"),
            FaultKind::Limit => ("IVI-X016", "a limit on size, depth or number is exceeded"),
            FaultKind::CDataEnd => ("IVI-X017", "`]]>` in text"),
            FaultKind::Attribute => ("IVI-X018", "a malformed attribute"),
            FaultKind::Name => ("IVI-X019", "a name that XML does not allow"),
        }
    }

    /// What to do about it.
    pub(crate) const fn remedy(self) -> &'static str {
        match self {
            FaultKind::Empty | FaultKind::NoRoot => {
                "hand in the document itself: an XML file that holds an IVI message"
            }
            FaultKind::Encoding => {
                "save the file in the encoding that it declares, best UTF-8, before it is signed"
            }
            FaultKind::Doctype => "remove the declaration; an IVI document has none",
            FaultKind::Limit => "check that this is an IVI document; a real one is far smaller",
            _ => {
                "correct the file at this place, or have the exporting system write it anew, before it is signed"
            }
        }
    }
}

/// A fault of well-formedness at a byte offset of the decoded text. Reading ends with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    pub(crate) offset: usize,
    pub(crate) message: Cow<'static, str>,
}

impl Fault {
    pub(crate) fn new(kind: FaultKind, offset: usize, message: impl Into<Cow<'static, str>>) -> Fault {
        Fault { kind, offset, message: message.into() }
    }

    /// The fault as an error of a call that needs well-formed input; `text` is the decoded document.
    pub(crate) fn to_error(&self, text: &str) -> Error {
        let kind = match self.kind {
            FaultKind::Encoding => ErrorKind::Encoding,
            FaultKind::Limit => ErrorKind::LimitExceeded,
            _ => ErrorKind::NotXml,
        };
        let (line, column) = position(text, self.offset);
        let message = if matches!(self.kind, FaultKind::Empty | FaultKind::Encoding) {
            self.message.to_string()
        } else {
            format!("line {line}, column {column}: {}", self.message)
        };
        Error::new(kind, message).with_remedy(self.kind.remedy())
    }
}

/// Line and column (in characters), both from 1, of a byte offset. Lines end at a line feed, or at a carriage return alone.
pub(crate) fn position(text: &str, offset: usize) -> (u32, u32) {
    Locator::new(text).locate(offset)
}

/// Finds line and column of offsets; offsets that ascend cost one pass over the text in all.
pub(crate) struct Locator<'a> {
    text: &'a str,
    offset: usize,
    line: u32,
    /// How many characters of its line stand before the offset.
    before: usize,
}

impl<'a> Locator<'a> {
    pub(crate) fn new(text: &'a str) -> Locator<'a> {
        Locator { text, offset: 0, line: 1, before: 0 }
    }

    pub(crate) fn locate(&mut self, offset: usize) -> (u32, u32) {
        let offset = offset.min(self.text.len());
        if offset < self.offset {
            (self.offset, self.line, self.before) = (0, 1, 0);
        }
        let bytes = self.text.as_bytes();
        // Counted on from where it was asked for last: a document may be one long line.
        let mut from = self.offset;
        for end in memchr::memchr2_iter(b'\n', b'\r', &bytes[self.offset..offset]) {
            let end = self.offset + end;
            // Of the pair CR LF only the LF ends the line.
            if bytes[end] == b'\n' || bytes.get(end + 1) != Some(&b'\n') {
                self.line += 1;
                self.before = 0;
                from = end + 1;
            }
        }
        self.offset = offset;
        self.before += bytes[from..offset].iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
        (self.line, u32::try_from(self.before + 1).unwrap_or(u32::MAX))
    }
}

/// Line ends as an XML processor hands them on (XML 1.0, 2.11): CR LF and a lone CR become LF.
pub(crate) fn normalize_line_ends(text: &str) -> Cow<'_, str> {
    if memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}
