//! The document to be signed: its canonical form, where the signature goes, and a signature that is there already.

use std::borrow::Cow;
use std::ops::Range;

use super::scan::{RootEnd, Scan};
use crate::error::{Error, ErrorKind, Result};
use crate::xml::{self, Encoding, Limits};

/// The root element of every IVI family.
const ROOT: &str = "InitialVehicleInformation";
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A document that may be signed.
pub(super) struct Document<'a> {
    text: Cow<'a, str>,
    mark: bool,
    /// The encoding that the input had, when its bytes could not be kept.
    pub(super) transcoded_from: Option<&'static str>,
    /// What the enveloped signature covers: the canonical form (Canonical XML 1.0) without any signature.
    pub(super) canonical: Vec<u8>,
    /// The old signature, to be left out.
    pub(super) old: Option<Range<usize>>,
    /// Where the root's end tag begins, or the `/>` of a root written as an empty tag.
    root_end: usize,
    /// The name of such a root.
    empty_root: Option<String>,
}

impl<'a> Document<'a> {
    /// Reads and checks the document.
    pub(super) fn read(bytes: &'a [u8], replace: bool) -> Result<Document<'a>> {
        let limits = Limits::default();
        let decoded = xml::decode(bytes, &limits).map_err(|fault| fault.to_error(utf8(bytes)))?;
        let kept = matches!(decoded.encoding, Encoding::Utf8 | Encoding::Ascii);
        let text = if kept { decoded.text } else { Cow::Owned(declare_utf8(&decoded.text)) };
        let scan = Scan::run(&text, &limits).map_err(|fault| fault.to_error(&text))?;
        check(&text, &scan, replace)?;
        let empty_root = match scan.root_end {
            RootEnd::Tag(_) => None,
            RootEnd::Empty(_, name) => Some(name.to_owned()),
        };
        let (RootEnd::Tag(root_end) | RootEnd::Empty(root_end, _)) = scan.root_end;
        Ok(Document {
            canonical: scan.canonical,
            old: scan.signatures.into_iter().next().map(|found| found.range),
            root_end,
            empty_root,
            mark: kept && bytes.starts_with(MARK),
            transcoded_from: (!kept).then_some(decoded.encoding.name()),
            text,
        })
    }

    /// The document with the signature, which comes in `pieces`, as the root's last child; every other byte as it was.
    pub(super) fn with_signature(&self, pieces: &[&str]) -> Vec<u8> {
        let length: usize = pieces.iter().map(|piece| piece.len()).sum();
        let mut out = Vec::with_capacity(self.text.len() + length + 64);
        if self.mark {
            out.extend_from_slice(MARK);
        }
        let (text, end) = (self.text.as_bytes(), self.root_end);
        let old = self.old.clone().unwrap_or(end..end);
        out.extend_from_slice(&text[..old.start]);
        out.extend_from_slice(&text[old.end..end]);
        if self.empty_root.is_some() {
            out.push(b'>');
        }
        for piece in pieces {
            out.extend_from_slice(piece.as_bytes());
        }
        match &self.empty_root {
            None => out.extend_from_slice(&text[end..]),
            Some(name) => {
                out.extend_from_slice(format!("</{name}>").as_bytes());
                out.extend_from_slice(&text[end + "/>".len()..]);
            }
        }
        out
    }

    /// Where the signature begins in the result of [`Document::with_signature`].
    pub(super) fn signature_at(&self) -> usize {
        let mark = if self.mark { MARK.len() } else { 0 };
        let old = self.old.as_ref().map_or(0, ExactSizeIterator::len);
        mark + self.root_end - old + usize::from(self.empty_root.is_some())
    }
}

/// Refuses what must not be signed.
fn check(text: &str, scan: &Scan<'_>, replace: bool) -> Result<()> {
    if scan.root != ROOT {
        let name: String = scan.root.chars().take(60).collect();
        let words = format!("the root element is `{name}`, not `{ROOT}`");
        return Err(Error::new(ErrorKind::NotIvi, words).with_remedy("hand in an IVI document"));
    }
    let signed = |offset: usize, words: &str| {
        let (line, column) = xml::position(text, offset);
        Error::new(ErrorKind::AlreadySigned, format!("line {line}, column {column}: {words}"))
    };
    match (scan.stray, scan.signatures.as_slice()) {
        (None, []) => Ok(()),
        (None, [_]) if replace => Ok(()),
        (None, [old]) => Err(signed(old.range.start, "the document carries a signature already")
            .with_remedy("send it as it is, or ask to replace the signature")),
        (Some(offset), _) => {
            Err(signed(offset, "a signature stands elsewhere than as a child of the root element")
                .with_remedy("remove it: a signed IVI document has one signature, the root's last child"))
        }
        (None, [_, second, ..]) => Err(signed(second.range.start, "the document carries several signatures")
            .with_remedy("remove them: a signed IVI document has one signature")),
    }
}

/// The text of UTF-8 bytes, to tell the place of a fault in it.
pub(super) fn utf8(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes.strip_prefix(MARK).unwrap_or(bytes)).unwrap_or_default()
}

/// The text with its declaration naming UTF-8 (where it names an encoding at all).
fn declare_utf8(text: &str) -> String {
    let label = || -> Option<Range<usize>> {
        let declaration = text.strip_prefix("<?xml").and_then(|_| text.split_once("?>"))?.0;
        let after = declaration.find("encoding")? + "encoding".len();
        let open = after + declaration[after..].find(['"', '\''])?;
        let quote = char::from(declaration.as_bytes()[open]);
        let length = declaration[open + 1..].find(quote)?;
        Some(open + 1..open + 1 + length)
    };
    let mut text = text.to_owned();
    if let Some(label) = label() {
        text.replace_range(label, "UTF-8");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign::DSIG;

    fn signed(xml: &str) -> Vec<u8> {
        Document::read(xml.as_bytes(), true).unwrap().with_signature(&["<S", "/>"])
    }

    #[test]
    fn the_signature_becomes_the_roots_last_child_and_nothing_else_changes() {
        for (before, after) in [
            ("<InitialVehicleInformation>\r\n</InitialVehicleInformation >\n<!---->", "</Init"),
            ("\u{FEFF}<InitialVehicleInformation><a/> </InitialVehicleInformation>", "</Init"),
        ] {
            let (head, tail) = before.split_once(after).unwrap();
            assert_eq!(signed(before), format!("{head}<S/>{after}{tail}").into_bytes());
        }
        assert_eq!(
            signed("<InitialVehicleInformation a='' />\n"),
            b"<InitialVehicleInformation a='' ><S/></InitialVehicleInformation>\n"
        );
    }

    #[test]
    fn a_replaced_signature_leaves_no_trace() {
        for old in [
            "<s:Signature xmlns:s='DSIG'><s:a><Signature xmlns='DSIG'/></s:a></s:Signature >",
            "<Signature xmlns='DSIG'/>",
        ] {
            let old = old.replace("DSIG", DSIG);
            let xml = format!("<InitialVehicleInformation> {old}<b/>\n</InitialVehicleInformation>");
            let document = Document::read(xml.as_bytes(), true).unwrap();
            assert_eq!(
                document.with_signature(&["<S", "/>"]),
                b"<InitialVehicleInformation> <b/>\n<S/></InitialVehicleInformation>"
            );
            assert_eq!(
                document.canonical,
                b"<InitialVehicleInformation> <b></b>\n</InitialVehicleInformation>"
            );
            assert_eq!(Document::read(xml.as_bytes(), false).err().unwrap().kind(), ErrorKind::AlreadySigned);
        }
    }

    #[test]
    fn an_empty_signature_at_the_very_end_is_replaced_alone() {
        let xml =
            format!("<InitialVehicleInformation><Signature xmlns='{DSIG}'/></InitialVehicleInformation>");
        let document = Document::read(xml.as_bytes(), true).unwrap();
        assert_eq!(
            document.with_signature(&["<S", "/>"]),
            b"<InitialVehicleInformation><S/></InitialVehicleInformation>"
        );
    }

    #[test]
    fn what_cannot_be_signed_is_refused() {
        let signature = format!("<Signature xmlns='{DSIG}'/>");
        for (xml, kind) in [
            (String::new(), ErrorKind::NotXml),
            ("<a>".into(), ErrorKind::NotXml),
            ("<!DOCTYPE a><InitialVehicleInformation/>".into(), ErrorKind::NotXml),
            ("<other/>".into(), ErrorKind::NotIvi),
            (
                format!("<InitialVehicleInformation><a>{signature}</a></InitialVehicleInformation>"),
                ErrorKind::AlreadySigned,
            ),
            (
                format!("<InitialVehicleInformation>{signature}{signature}</InitialVehicleInformation>"),
                ErrorKind::AlreadySigned,
            ),
            (signature, ErrorKind::NotIvi),
        ] {
            assert_eq!(
                Document::read(xml.as_bytes(), true).err().map(|error| error.kind()),
                Some(kind),
                "{xml}"
            );
        }
    }

    #[test]
    fn another_encoding_becomes_utf8_and_the_declaration_says_so() {
        let xml = "<?xml version='1.0' encoding='UTF-16' standalone='yes'?><InitialVehicleInformation>é</InitialVehicleInformation>";
        let bytes: Vec<u8> =
            [0xFEFF].into_iter().chain(xml.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let document = Document::read(&bytes, false).unwrap();
        assert_eq!(document.transcoded_from, Some("UTF-16"));
        let expected = xml.replace("UTF-16", "UTF-8").replace("</", "<S/></");
        assert_eq!(String::from_utf8(document.with_signature(&["<S", "/>"])).unwrap(), expected);
    }
}
