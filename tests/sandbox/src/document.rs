//! Reads an IVI document, just enough for a receiver's first questions.
//!
//! It is independent of the library under test on purpose: a fault of the library's reader must not hide itself here. Documents
//! are UTF-8, or UTF-16 with a byte-order mark; a DOCTYPE, an unknown entity and an undeclared prefix are refused.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

const IVI_2: &str = "http://eu.ereg.initialvehicleinformation.v2";
const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
const ROOT: &str = "InitialVehicleInformation";
const MAX_DEPTH: usize = 64;

/// The two families of IVI documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// 1.0 to 1.11, without a namespace.
    One,
    /// 2.0.
    Two,
}

/// Why bytes are no IVI document.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// Not well-formed; the words say where.
    NotXml(String),
    /// Well-formed, with another root.
    NotIvi(String),
}

/// What a receiver needs to know of a document.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) family: Family,
    /// Whether the root has a child `Signature` of XML signatures.
    pub(crate) signed: bool,
    /// Whether the bytes were UTF-8.
    pub(crate) utf8: bool,
    /// Every element without element children: its names below the root, joined by `/`, and its text, trimmed.
    leaves: Vec<(String, String)>,
}

impl Document {
    /// Reads `bytes`.
    pub(crate) fn read(bytes: &[u8]) -> Result<Document, Unreadable> {
        let (text, utf8) = decode(bytes).map_err(Unreadable::NotXml)?;
        if let Some((at, found)) = text.char_indices().find(|(_, c)| !is_xml_char(*c)) {
            return Err(Unreadable::NotXml(format!(
                "{}: character U+{:04X}",
                place(&text, at),
                u32::from(found)
            )));
        }
        let mut walk = Walk::default();
        let mut reader = NsReader::from_str(&text);
        reader.config_mut().enable_all_checks(true);
        reader.config_mut().expand_empty_elements = true;
        loop {
            let at = reader.buffer_position();
            let step = match reader.read_resolved_event() {
                Ok((_, Event::Eof)) => break,
                Ok((namespace, event)) => walk.step(&namespace, event, utf8),
                Err(fault) => Err(fault.to_string()),
            };
            step.map_err(|words| Unreadable::NotXml(format!("{}: {words}", place(&text, at))))?;
        }
        walk.finish(utf8)
    }

    /// The text of the first element at `path` (its names below the root) that has one.
    pub(crate) fn first(&self, path: &str) -> Option<&str> {
        self.leaves.iter().find(|(at, text)| at == path && !text.is_empty()).map(|(_, text)| text.as_str())
    }

    /// The first text of an element of that name, wherever it stands.
    pub(crate) fn anywhere(&self, name: &str) -> Option<&str> {
        self.leaves
            .iter()
            .find(|(at, text)| at.rsplit('/').next() == Some(name) && !text.is_empty())
            .map(|(_, text)| text.as_str())
    }

    /// The first text at `path` below the group of the certificate's data.
    pub(crate) fn coc(&self, path: &str) -> Option<&str> {
        self.first(&self.coc_path(path))
    }

    fn coc_path(&self, path: &str) -> String {
        match self.family {
            Family::One => format!("Body/CocDataGroup/{path}"),
            Family::Two => format!("CocDataGroup/{path}"),
        }
    }

    pub(crate) fn reference(&self) -> Option<&str> {
        self.first(match self.family {
            Family::One => "Header/IVIReferenceId",
            Family::Two => "Header/IviReferenceId",
        })
    }

    pub(crate) fn schema_version(&self) -> Option<&str> {
        self.first(match self.family {
            Family::One => "Header/VersionNumberXsd",
            Family::Two => "Header/IviVersionNumberXsd",
        })
    }

    pub(crate) fn vin(&self) -> Option<&str> {
        self.coc("VehicleIdentificationNumber")
    }

    pub(crate) fn category(&self) -> Option<&str> {
        self.coc(match self.family {
            Family::One => "VehicleCategoryCode",
            Family::Two => "VehicleCategory",
        })
    }

    pub(crate) fn make(&self) -> Option<&str> {
        self.coc("MakeTable/MakeGroup/Make")
    }
}

/// The state while the events of a document pass by.
#[derive(Default)]
struct Walk {
    root: Option<(String, Option<String>)>,
    open: Vec<Open>,
    /// The names of the open elements below the root, joined by `/`.
    path: String,
    leaves: Vec<(String, String)>,
    signed: bool,
    events: usize,
}

struct Open {
    /// How long the path was before its name.
    outside: usize,
    text: String,
    has_children: bool,
    /// Whether it belongs to the signature, which is no data.
    foreign: bool,
}

impl Walk {
    fn step(&mut self, namespace: &ResolveResult<'_>, event: Event<'_>, utf8: bool) -> Result<(), String> {
        self.events += 1;
        match event {
            Event::Start(start) => self.start(namespace, &start),
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::Text(text) => self.text(&text.into_inner()),
            Event::CData(_) if self.open.is_empty() => Err("text outside the root element".to_owned()),
            Event::CData(data) => self.text(&data.into_inner()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                Ok(Some(c)) if is_xml_char(c) => self.text(c.encode_utf8(&mut [0; 4])),
                Ok(None) => match quick_xml::escape::resolve_predefined_entity(&reference) {
                    Some(text) => self.text(text),
                    None => Err("an entity that XML does not predefine".to_owned()),
                },
                _ => Err("a reference to a character that XML does not allow".to_owned()),
            },
            Event::DocType(_) => Err("a DOCTYPE is not accepted".to_owned()),
            Event::Decl(_) if self.events > 1 => {
                Err("an XML declaration that is not at the start".to_owned())
            }
            Event::Decl(decl) => match decl.encoding() {
                None => Ok(()),
                Some(Ok(name)) if fits(&name, utf8) => Ok(()),
                Some(_) => Err("the declared encoding is not the one of the bytes".to_owned()),
            },
            Event::Empty(_) | Event::Comment(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn start(&mut self, namespace: &ResolveResult<'_>, start: &BytesStart<'_>) -> Result<(), String> {
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|fault| fault.to_string())?;
            attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_err(|fault| fault.to_string())?;
        }
        let local = start.local_name();
        let name: &str = local.as_ref();
        if !is_name(start.name().as_ref()) {
            return Err("a tag whose name is no XML name".to_owned());
        }
        let uri = match namespace {
            ResolveResult::Bound(Namespace(uri)) => Some(*uri),
            ResolveResult::Unbound => None,
            ResolveResult::Unknown(_) => return Err("a prefix that no namespace is declared for".to_owned()),
        };
        if self.open.len() >= MAX_DEPTH {
            return Err(format!("elements nested deeper than {MAX_DEPTH}"));
        }
        let outside = self.path.len();
        let Some((_, root)) = &self.root else {
            self.root = Some((name.to_owned(), uri.map(str::to_owned)));
            self.open.push(Open { outside, text: String::new(), has_children: false, foreign: false });
            return Ok(());
        };
        let depth = self.open.len();
        let Some(parent) = self.open.last_mut() else {
            return Err("a second root element".to_owned());
        };
        parent.has_children = true;
        let signature = depth == 1 && name == "Signature" && uri == Some(DSIG);
        self.signed |= signature;
        let foreign = parent.foreign || uri != root.as_deref();
        if outside > 0 {
            self.path.push('/');
        }
        self.path.push_str(name);
        self.open.push(Open { outside, text: String::new(), has_children: false, foreign });
        Ok(())
    }

    fn end(&mut self) {
        let Some(closed) = self.open.pop() else { return };
        if !closed.has_children && !closed.foreign {
            self.leaves.push((self.path.clone(), closed.text.trim().to_owned()));
        }
        self.path.truncate(closed.outside);
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        match self.open.last_mut() {
            Some(open) => {
                open.text.push_str(text);
                Ok(())
            }
            None if text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() => Ok(()),
            None => Err("text outside the root element".to_owned()),
        }
    }

    fn finish(self, utf8: bool) -> Result<Document, Unreadable> {
        let Some((name, uri)) = self.root else {
            return Err(Unreadable::NotXml("there is no element".to_owned()));
        };
        if let Some(open) = self.open.last() {
            let inner = self.path.get(open.outside..).unwrap_or_default().trim_start_matches('/');
            let name = if inner.is_empty() { &name } else { inner };
            return Err(Unreadable::NotXml(format!("the text ends before </{name}>")));
        }
        let family = match uri.as_deref() {
            None => Family::One,
            Some(IVI_2) => Family::Two,
            Some(_) => return Err(Unreadable::NotIvi("the root's namespace is none of IVI".to_owned())),
        };
        if name != ROOT {
            return Err(Unreadable::NotIvi(format!("the root is not {ROOT}")));
        }
        Ok(Document { family, signed: self.signed, utf8, leaves: self.leaves })
    }
}

/// The text of the bytes, and whether they are UTF-8.
fn decode(bytes: &[u8]) -> Result<(String, bool), String> {
    let utf16 = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, odd) = rest.as_chunks::<2>();
        if !odd.is_empty() {
            return Err("UTF-16 of an odd number of bytes".to_owned());
        }
        char::decode_utf16(pairs.iter().copied().map(unit))
            .collect::<Result<String, _>>()
            .map_err(|_| "the bytes are no UTF-16".to_owned())
    };
    match bytes {
        [0xfe, 0xff, rest @ ..] => Ok((utf16(rest, u16::from_be_bytes)?, false)),
        [0xff, 0xfe, rest @ ..] => Ok((utf16(rest, u16::from_le_bytes)?, false)),
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            let text = std::str::from_utf8(bytes)
                .map_err(|fault| format!("byte {}: no UTF-8", fault.valid_up_to()))?;
            Ok((text.to_owned(), true))
        }
    }
}

/// Whether a declared encoding is the one that the bytes have.
fn fits(declared: &str, utf8: bool) -> bool {
    match declared.to_ascii_lowercase().as_str() {
        "utf-8" | "us-ascii" => utf8,
        "utf-16" | "utf-16le" | "utf-16be" => !utf8,
        _ => false,
    }
}

/// `Char` of XML 1.0.
fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Near enough to `Name` of XML 1.0 for names that IVI and XML signatures use.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))
}

fn place(text: &str, at: impl TryInto<usize>) -> String {
    let before = at.try_into().ok().and_then(|at: usize| text.get(..at)).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    format!("line {line}, column {column}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<i:InitialVehicleInformation xmlns:i="http://eu.ereg.initialvehicleinformation.v2">
  <i:Header><i:IviReferenceId> r-1 </i:IviReferenceId></i:Header>
  <i:CocDataGroup><i:VehicleIdentificationNumber>A&amp;B&#67;</i:VehicleIdentificationNumber><i:Length/></i:CocDataGroup>
  <s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"><s:X>y</s:X></s:Signature>
</i:InitialVehicleInformation>"#;

    #[test]
    fn a_document_of_either_family_is_read_with_any_prefix() {
        let two = Document::read(TWO.as_bytes()).unwrap();
        assert_eq!((two.family, two.signed, two.utf8), (Family::Two, true, true));
        assert_eq!((two.reference(), two.vin()), (Some("r-1"), Some("A&BC")));
        assert!(two.anywhere("Length").is_none() && two.anywhere("X").is_none());

        let one = "<InitialVehicleInformation><Header><IVIReferenceId>1</IVIReferenceId></Header></InitialVehicleInformation>";
        let one = Document::read(one.as_bytes()).unwrap();
        assert_eq!(
            (one.family, one.signed, one.reference(), one.vin()),
            (Family::One, false, Some("1"), None)
        );
    }

    #[test]
    fn utf_16_is_read_with_its_byte_order_mark_and_a_false_declaration_is_refused() {
        let text = format!("\u{feff}{}", TWO.replace("UTF-8", "UTF-16"));
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(!Document::read(&little).unwrap().utf8);
        assert!(matches!(Document::read(&text.as_bytes()[3..]), Err(Unreadable::NotXml(_))));
        assert!(matches!(Document::read(&little[..little.len() - 1]), Err(Unreadable::NotXml(_))));
    }

    #[test]
    fn what_is_not_well_formed_is_refused() {
        let root = |inner: &str| format!("<InitialVehicleInformation>{inner}</InitialVehicleInformation>");
        let bad = [
            String::new(),
            "text".to_owned(),
            "{}".to_owned(),
            root("<a>"),
            root("<a></b>"),
            root("<a x='1' x='2'/>"),
            root("<a x=1/>"),
            root("&unknown;"),
            root("&#0;"),
            root("\u{1}"),
            root("<p:a/>"),
            root("<1/>"),
            root("<!-- -- -->"),
            root("") + "<again/>",
            root("") + "tail",
            format!("<!DOCTYPE InitialVehicleInformation>{}", root("")),
            "<InitialVehicleInformation>".to_owned(),
            root(&("<a>".repeat(100) + &"</a>".repeat(100))),
        ];
        for text in bad {
            assert!(matches!(Document::read(text.as_bytes()), Err(Unreadable::NotXml(_))), "{text}");
        }
        assert!(matches!(Document::read(b"\xff\xff"), Err(Unreadable::NotXml(_))));
    }

    #[test]
    fn xml_of_another_kind_is_told_apart() {
        for text in
            ["<html/>", "<InitialVehicleInformation xmlns='http://eu.era.initialvehicleinformation.v2'/>"]
        {
            assert!(matches!(Document::read(text.as_bytes()), Err(Unreadable::NotIvi(_))), "{text}");
        }
    }
}
