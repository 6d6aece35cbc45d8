//! From bytes to text: byte-order marks, the declaration, and the contradictions between them.

use std::borrow::Cow;

use super::chars::{first_illegal, is_space};
use super::{Fault, FaultKind, Limits};

/// A document's text, and how it was stored.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    /// The text without byte-order mark; borrowed when the bytes were UTF-8.
    pub(crate) text: Cow<'a, str>,
    /// The encoding of the bytes.
    pub(crate) encoding: Encoding,
}

/// The encodings that occur among IVI documents (`facts`: VCA and the specimens UTF-8, Norway's importers also UTF-16).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Latin1,
    Windows1252,
    Ascii,
}

impl Encoding {
    /// Every encoding.
    pub(crate) const ALL: &'static [Encoding] = &[
        Encoding::Utf8,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Latin1,
        Encoding::Windows1252,
        Encoding::Ascii,
    ];

    /// The name as a declaration spells it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
            Encoding::Latin1 => "ISO-8859-1",
            Encoding::Windows1252 => "windows-1252",
            Encoding::Ascii => "US-ASCII",
        }
    }

    /// Whether a declaration of `label` fits these bytes; `None` when the label names no encoding known here.
    fn fits(self, label: &str) -> Option<bool> {
        let label = label.to_ascii_lowercase();
        Some(match label.as_str() {
            "utf-8" | "utf8" => self == Encoding::Utf8,
            "utf-16" | "utf16" => matches!(self, Encoding::Utf16Le | Encoding::Utf16Be),
            "utf-16le" => self == Encoding::Utf16Le,
            "utf-16be" => self == Encoding::Utf16Be,
            _ => single_byte(&label)? == self,
        })
    }
}

fn single_byte(label: &str) -> Option<Encoding> {
    match label {
        "iso-8859-1" | "iso8859-1" | "iso_8859-1" | "latin1" | "latin-1" | "l1" => Some(Encoding::Latin1),
        "windows-1252" | "cp1252" | "cp-1252" => Some(Encoding::Windows1252),
        "us-ascii" | "ascii" => Some(Encoding::Ascii),
        _ => None,
    }
}

/// Decodes a document and checks that every character is one that XML allows.
pub(crate) fn decode<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Decoded<'a>, Fault> {
    if bytes.is_empty() {
        return Err(Fault::new(FaultKind::Empty, 0, "the input is empty"));
    }
    if bytes.len() > limits.bytes {
        let message = format!("the input has {} bytes, and the limit is {}", bytes.len(), limits.bytes);
        return Err(Fault::new(FaultKind::Limit, 0, message));
    }
    let (encoding, body) = detect(bytes)?;
    let text = match encoding {
        Encoding::Utf8 => Cow::Borrowed(utf8(body)?),
        Encoding::Utf16Le => Cow::Owned(utf16(body, u16::from_le_bytes)?),
        Encoding::Utf16Be => Cow::Owned(utf16(body, u16::from_be_bytes)?),
        Encoding::Latin1 => Cow::Owned(body.iter().map(|&byte| char::from(byte)).collect()),
        Encoding::Windows1252 => Cow::Owned(windows_1252(body)?),
        Encoding::Ascii => Cow::Owned(ascii(body)?.to_owned()),
    };
    if let Some(label) = declared(text.as_bytes()) {
        match encoding.fits(label) {
            Some(true) => {}
            Some(false) => return Err(contradiction(label, encoding)),
            None => {
                let message = format!("the declaration names the encoding `{label}`, which is not supported");
                return Err(Fault::new(FaultKind::Encoding, 0, message));
            }
        }
    }
    if let Some(offset) = first_illegal(&text) {
        let c = text[offset..].chars().next().map_or(0, u32::from);
        let message = format!("the character U+{c:04X} is not allowed in XML");
        return Err(Fault::new(FaultKind::Character, offset, message));
    }
    Ok(Decoded { text, encoding })
}

fn contradiction(label: &str, encoding: Encoding) -> Fault {
    let message = format!("the declaration says encoding=\"{label}\" but the bytes are {}", encoding.name());
    Fault::new(FaultKind::Encoding, 0, message)
}

/// The encoding by byte-order mark, by the first bytes, or by the declaration (XML 1.0, appendix F); and what follows the mark.
fn detect(bytes: &[u8]) -> Result<(Encoding, &[u8]), Fault> {
    Ok(match bytes {
        [0xEF, 0xBB, 0xBF, body @ ..] => (Encoding::Utf8, body),
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, b'<', ..] | [b'<', 0, 0, 0, ..] => {
            let message = "the bytes are UTF-32, which is not supported";
            return Err(Fault::new(FaultKind::Encoding, 0, message));
        }
        [0xFF, 0xFE, body @ ..] => (Encoding::Utf16Le, body),
        [0xFE, 0xFF, body @ ..] => (Encoding::Utf16Be, body),
        [b'<', 0, ..] => (Encoding::Utf16Le, bytes),
        [0, b'<', ..] => (Encoding::Utf16Be, bytes),
        _ => {
            let label = declared(bytes).map(str::to_ascii_lowercase);
            (label.as_deref().and_then(single_byte).unwrap_or(Encoding::Utf8), bytes)
        }
    })
}

/// The encoding that the declaration names. Only looked at, not judged: the reader checks the declaration's form.
fn declared(text: &[u8]) -> Option<&str> {
    let rest = text.strip_prefix(b"<?xml")?;
    let rest = &rest[..rest.len().min(200)];
    let declaration = &rest[..memchr::memmem::find(rest, b"?>")?];
    let value = &declaration[memchr::memmem::find(declaration, b"encoding")? + "encoding".len()..];
    let value = value.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (&quote, value) = value.split_first()?;
    if quote != b'"' && quote != b'\'' {
        return None;
    }
    let value = &value[..memchr::memchr(quote, value)?];
    std::str::from_utf8(value).ok().filter(|label| !label.is_empty() && !label.bytes().any(is_space))
}

fn utf8(bytes: &[u8]) -> Result<&str, Fault> {
    std::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        let byte = bytes.get(offset).copied().unwrap_or(0);
        let message = format!("byte {offset} (0x{byte:02X}) is not valid UTF-8, which it is read as");
        Fault::new(FaultKind::Encoding, 0, message)
    })
}

fn ascii(bytes: &[u8]) -> Result<&str, Fault> {
    match bytes.iter().position(|byte| !byte.is_ascii()) {
        None => utf8(bytes),
        Some(at) => Err(Fault::new(
            FaultKind::Encoding,
            0,
            format!("byte {at} is not US-ASCII, which the declaration names"),
        )),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Fault> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let bad =
        |at: usize| Fault::new(FaultKind::Encoding, 0, format!("the bytes are no valid UTF-16 at byte {at}"));
    if !rest.is_empty() {
        return Err(bad(bytes.len() - 1));
    }
    let mut text = String::with_capacity(pairs.len() + pairs.len() / 8);
    let mut read = 0;
    for c in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let c = c.map_err(|_| bad(read * 2))?;
        read += c.len_utf16();
        text.push(c);
    }
    Ok(text)
}

/// What the bytes 0x80 to 0x9F are in windows-1252; the other bytes are as in Latin-1. NUL for the five that are not assigned: the web
/// reads them as controls, and a certificate has no use for those. Source: Unicode's mapping table CP1252.TXT.
const WINDOWS_1252: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“',
    '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

fn windows_1252(bytes: &[u8]) -> Result<String, Fault> {
    let mut text = String::with_capacity(bytes.len());
    for (at, &byte) in bytes.iter().enumerate() {
        let special = byte.checked_sub(0x80).and_then(|at| WINDOWS_1252.get(usize::from(at)));
        match special.copied().unwrap_or(char::from(byte)) {
            '\0' if byte != 0 => {
                let message = format!("byte {at} (0x{byte:02X}) is not assigned in windows-1252");
                return Err(Fault::new(FaultKind::Encoding, 0, message));
            }
            c => text.push(c),
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> Result<String, String> {
        decode(bytes, &Limits::default())
            .map(|decoded| decoded.text.into_owned())
            .map_err(|fault| fault.message.into())
    }

    fn utf16le(text: &str, mark: bool) -> Vec<u8> {
        let mark = if mark { vec![0xFF, 0xFE] } else { vec![] };
        mark.into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
    }

    #[test]
    fn every_known_encoding_is_read() {
        let xml = "<?xml version='1.0' encoding='utf-16'?><a>é𝄞</a>";
        assert_eq!(text(&utf16le(xml, true)).as_deref(), Ok(xml));
        assert_eq!(text(&utf16le(xml, false)).as_deref(), Ok(xml));
        let big: Vec<u8> = utf16le(xml, true).chunks(2).flat_map(|pair| [pair[1], pair[0]]).collect();
        assert_eq!(text(&big).as_deref(), Ok(xml));
        assert_eq!(text(b"\xEF\xBB\xBF<a/>").as_deref(), Ok("<a/>"));
        let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9\x80</a>";
        assert!(text(latin).unwrap().ends_with("<a>é\u{80}</a>"));
        let windows = b"<?xml version='1.0' encoding=\"windows-1252\"?><a>\x80</a>";
        assert!(text(windows).unwrap().ends_with("<a>€</a>"));
    }

    #[test]
    fn windows_1252_is_what_encoding_rs_reads_and_the_unassigned_bytes_are_refused() {
        for byte in 0..=255 {
            let (theirs, _) =
                encoding_rs::WINDOWS_1252.decode_without_bom_handling(std::slice::from_ref(&byte));
            match windows_1252(&[b'a', byte]) {
                Ok(text) => assert_eq!(text, format!("a{theirs}"), "{byte:#x}"),
                Err(fault) => {
                    assert!([0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(&byte), "{byte:#x}");
                    assert!(fault.message.starts_with("byte 1 "), "{}", fault.message);
                }
            }
        }
    }

    #[test]
    fn a_declaration_that_contradicts_the_bytes_names_both() {
        let message = text(b"<?xml version='1.0' encoding='utf-16'?><a/>").unwrap_err();
        assert!(message.contains("\"utf-16\"") && message.contains("UTF-8"), "{message}");
        let message = text(&utf16le("<?xml version='1.0' encoding='UTF-8'?><a/>", true)).unwrap_err();
        assert!(message.contains("\"UTF-8\"") && message.contains("UTF-16"), "{message}");
        assert!(text(b"<?xml version='1.0' encoding='klingon'?><a/>").unwrap_err().contains("klingon"));
    }

    #[test]
    fn bytes_outside_their_encoding_are_refused() {
        for bad in [&b"<a>\xE9</a>"[..], b"\xFF\xFE<\0a", b"<\0a\0\x00\xD8", b"\0\0\0<", b"<a>\xC0\x80</a>"] {
            assert!(text(bad).is_err(), "{bad:?}");
        }
        assert!(text(b"").unwrap_err().contains("empty"));
        assert!(text(b"<a>\x01</a>").unwrap_err().contains("U+0001"));
    }
}
