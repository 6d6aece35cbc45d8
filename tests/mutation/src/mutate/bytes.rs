//! From tree to bytes, and changes to the bytes.

#![expect(clippy::ptr_arg, reason = "all changes have one form, whether they need a vector or not")]

use fastrand::Rng;

use super::Kind;
use crate::tree::Element;

/// Changes bytes and says what it did.
pub type ByteChange = fn(&mut Rng, &mut Vec<u8>) -> Option<String>;

/// All kinds of change to the bytes.
pub const BYTES: &[Kind<ByteChange>] = &[
    ("byte deleted", 6, deleted),
    ("bytes deleted", 4, cut_out),
    ("byte duplicated", 3, doubled),
    ("bytes duplicated", 3, repeated),
    ("bit flipped", 6, flipped),
    ("byte changed", 6, changed),
    ("markup character inserted", 12, markup),
    ("control character", 4, control),
    ("bad UTF-8", 3, bad_utf8),
    ("truncated", 4, truncated),
    ("space removed", 5, space_removed),
    ("space inserted", 6, space_inserted),
    ("something in the prolog", 6, prolog),
    ("something after the end", 4, trailer),
    ("line ends", 2, line_ends),
    ("quotes", 3, quotes),
    ("two tags swapped", 2, swapped),
    ("declared encoding", 4, declared),
    ("document type", 1, doctype),
];

/// The document in one of the encodings that are read, with or without declaration and byte-order mark; `wrongly`: perhaps with a
/// declaration that contradicts the bytes.
pub fn encode(rng: &mut Rng, root: &Element, wrongly: bool) -> (&'static str, Vec<u8>) {
    let mut text = String::new();
    root.write(&mut text);
    let declared = |label: &str| format!("<?xml version=\"1.0\" encoding=\"{label}\"?>\n{text}");
    let utf16 = |text: &str, mark: &[u8], unit: fn(u16) -> [u8; 2]| {
        mark.iter().copied().chain(text.encode_utf16().flat_map(unit)).collect::<Vec<u8>>()
    };
    match rng.u8(..24) {
        0..10 => ("", text.into_bytes()),
        10..16 => ("", declared(["UTF-8", "utf-8"][rng.usize(..2)]).into_bytes()),
        16 => ("", format!("<?xml version='1.0'?>{text}\n").into_bytes()),
        17 => ("", format!("<?xml version=\"1.0\" standalone=\"yes\"?>{text}").into_bytes()),
        18 => ("UTF-8 with mark", format!("\u{FEFF}{text}").into_bytes()),
        19 => ("UTF-16LE", utf16(&declared("UTF-16"), &[0xFF, 0xFE], u16::to_le_bytes)),
        20 => ("UTF-16BE", utf16(&declared("utf-16"), &[0xFE, 0xFF], u16::to_be_bytes)),
        21 => match rng.u8(..if wrongly { 6 } else { 4 }) {
            0 => ("UTF-16LE without declaration", utf16(&text, &[0xFF, 0xFE], u16::to_le_bytes)),
            1 => ("UTF-16BE without declaration", utf16(&text, &[0xFE, 0xFF], u16::to_be_bytes)),
            2 => ("UTF-16LE without mark", utf16(&declared("UTF-16LE"), &[], u16::to_le_bytes)),
            3 => ("UTF-16BE without mark", utf16(&declared("UTF-16BE"), &[], u16::to_be_bytes)),
            4 => ("UTF-16BE declared as LE", utf16(&declared("UTF-16LE"), &[0xFE, 0xFF], u16::to_be_bytes)),
            _ => ("UTF-16 declared as UTF-8", utf16(&declared("UTF-8"), &[0xFF, 0xFE], u16::to_le_bytes)),
        },
        label @ (22 | 23)
            if text.chars().all(|c| u32::from(c) < 256 && !('\u{80}'..'\u{A0}').contains(&c)) =>
        {
            let label = if label == 22 { "ISO-8859-1" } else { "windows-1252" };
            (label, declared(label).chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect())
        }
        _ => ("", text.into_bytes()),
    }
}

/// What stands around a place, for the record.
fn around(bytes: &[u8], at: usize) -> String {
    let (from, to) = (at.saturating_sub(20), (at + 20).min(bytes.len()));
    format!("at {at}: {:?}", String::from_utf8_lossy(bytes.get(from..to).unwrap_or(b"")))
}

/// A place: often near markup, since most bytes are text.
fn place(rng: &mut Rng, bytes: &[u8]) -> Option<usize> {
    if bytes.is_empty() {
        return None;
    }
    let at = rng.usize(..bytes.len());
    if rng.bool() {
        return Some(at);
    }
    let near = bytes[at..].iter().position(|byte| b"<>/=\"'?!&;:".contains(byte))?;
    Some((at + near + rng.usize(..3)).saturating_sub(1).min(bytes.len() - 1))
}

fn deleted(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let at = place(rng, bytes)?;
    let said = around(bytes, at);
    bytes.remove(at);
    Some(said)
}

fn cut_out(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let at = place(rng, bytes)?;
    let said = around(bytes, at);
    let to = (at + rng.usize(1..40)).min(bytes.len());
    bytes.drain(at..to);
    Some(said)
}

fn doubled(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let at = place(rng, bytes)?;
    bytes.insert(at, bytes[at]);
    Some(around(bytes, at))
}

fn repeated(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let at = place(rng, bytes)?;
    let to = (at + rng.usize(1..40)).min(bytes.len());
    let piece = bytes[at..to].to_vec();
    bytes.splice(to..to, piece);
    Some(around(bytes, at))
}

fn flipped(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let at = place(rng, bytes)?;
    bytes[at] ^= 1 << rng.u8(..8);
    Some(around(bytes, at))
}

fn changed(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let at = place(rng, bytes)?;
    bytes[at] = rng.u8(..);
    Some(around(bytes, at))
}

fn insert(rng: &mut Rng, bytes: &mut Vec<u8>, choices: &[&[u8]]) -> Option<String> {
    let at = place(rng, bytes)?;
    let piece = rng.choice(choices)?;
    bytes.splice(at..at, piece.iter().copied());
    Some(around(bytes, at))
}

fn markup(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let pieces: [&[u8]; 30] = [
        b"<",
        b">",
        b"&",
        b"/",
        b"=",
        b"\"",
        b"'",
        b"!",
        b"?",
        b":",
        b";",
        b"#",
        b"]]>",
        b"-",
        b"--",
        b"<!",
        b"<?",
        b"</",
        b"/>",
        b"<!-",
        b"<![",
        b"<a",
        b"</a>",
        b"<a>",
        b"<a/>",
        b" a='b'",
        b" a='b' a='c'",
        b" a=b",
        b"<>",
        b"</>",
    ];
    insert(rng, bytes, &pieces)
}

fn control(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let pieces: [&[u8]; 14] = [
        b"\0",
        b"\x01",
        b"\x08",
        b"\x0B",
        b"\x0C",
        b"\x0E",
        b"\x1F",
        b"\x7F",
        b"\xC2\x80",
        b"\xC2\x85",
        b"\xEF\xBF\xBE",
        b"\xEF\xBF\xBF",
        b"\xEF\xBB\xBF",
        b"\xE2\x80\xA8",
    ];
    insert(rng, bytes, &pieces)
}

fn bad_utf8(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let pieces: [&[u8]; 12] = [
        b"\x80",
        b"\xFF",
        b"\xC0\x80",
        b"\xC3",
        b"\xE2\x82",
        b"\xED\xA0\x80",
        b"\xF4\x90\x80\x80",
        b"\xF8\x88\x80\x80\x80",
        b"\xF0\x80\x80\xAF",
        b"\xE9",
        b"\xFE",
        b"\xC1\xBF",
    ];
    insert(rng, bytes, &pieces)
}

fn truncated(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let at = if rng.bool() { place(rng, bytes)? } else { bytes.len().saturating_sub(rng.usize(..40)) };
    bytes.truncate(at);
    Some(format!("after {at} bytes"))
}

fn space_removed(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let spaces: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at] == b' ').collect();
    let at = rng.choice(spaces)?;
    bytes.remove(at);
    Some(around(bytes, at))
}

fn space_inserted(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let pieces: [&[u8]; 6] = [b" ", b"\t", b"\n", b"\r", b"\r\n", b"\xC2\xA0"];
    insert(rng, bytes, &pieces)
}

fn prolog(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let pieces = [
        " ",
        "\n",
        "<!-- a -->",
        "<?a b?>",
        "x",
        "<?xml version='1.0'?>",
        "<?xml version='1.1'?>",
        "<?xml version='2.0'?>",
        "<?xml?>",
        "<?xml version=1.0?>",
        "<?xml version='1.0' encoding='UTF-8' standalone='no'?>",
        "<?xml version='1.0' standalone='maybe'?>",
        "<?xml version='1.0' standalone='yes' encoding='UTF-8'?>",
        "<?xml encoding='UTF-8'?>",
        "<?xml version='1.0'encoding='UTF-8'?>",
        "<?xml version='1.0' extra='x'?>",
        "<?XML version='1.0'?>",
        "\u{FEFF}",
        "\u{FEFF}\u{FEFF}",
        "&amp;",
        "&#32;",
        "<![CDATA[ ]]>",
        "]]>",
        "<?xml version = '1.0' ?>",
        "<?xml version='1.0' encoding=''?>",
        "<?xml\tversion='1.0'\n?>",
        "<?xml version='1.0' ?><?xml version='1.0'?>",
        "<?xml version='1.00'?>",
        "<?xml version='1.'?>",
        "<?xml version='1.a'?>",
        "<?xml version='01.0'?>",
        "\0",
        "<?xml version='1.0\"?>",
        "<!-- a --><!-- b -->\n",
        "<?xml  version='1.0'?>",
        "<?xmlversion='1.0'?>",
        "<?xml version='1.0'>",
        "<?xml version='1.0' encoding='UTF-8'/>",
        "<?xml version='1.0' Encoding='UTF-8'?>",
        "<?xml version='1.0' encoding='UTF-8' ?>\r\n",
        "<a/>",
        "<?xml version='1.0' encoding='1'?>",
    ];
    let piece = rng.choice(pieces)?;
    let has_declaration = bytes.starts_with(b"<?xml");
    let end = bytes.windows(2).position(|pair| pair == b"?>").map_or(0, |at| at + 2);
    if has_declaration && rng.bool() {
        // Instead of the declaration, or after it.
        let from = if rng.bool() { 0 } else { end };
        bytes.splice(from..end, piece.bytes());
    } else {
        bytes.splice(..0, piece.bytes());
    }
    Some(format!("{piece:?}"))
}

fn trailer(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let pieces = [
        "\n",
        "  \r\n\t",
        "x",
        "<!-- a -->",
        "<?a?>",
        "<a/>",
        "\0",
        "\u{FEFF}",
        "&#32;",
        "<![CDATA[]]>",
        "</a>",
        "<",
        "<!-- a",
        "\u{A0}",
        "<?xml version='1.0'?>",
        "<!DOCTYPE a>",
        ">",
        "]]>",
        "&amp;",
        "\u{1A}",
        "<!-- a -- b -->",
    ];
    let piece = rng.choice(pieces)?;
    bytes.extend(piece.bytes());
    Some(format!("{piece:?}"))
}

fn line_ends(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let end: &[u8] = if rng.bool() { b"\r\n" } else { b"\r" };
    *bytes = bytes
        .iter()
        .flat_map(|byte| if *byte == b'\n' { end } else { std::slice::from_ref(byte) })
        .copied()
        .collect();
    Some(format!("{end:?}"))
}

fn quotes(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let places: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at] == b'"').collect();
    if rng.bool() {
        bytes.iter_mut().filter(|byte| **byte == b'"').for_each(|byte| *byte = b'\'');
        return Some("all".into());
    }
    let at = rng.choice(places)?;
    bytes[at] = b'\'';
    Some(around(bytes, at))
}

fn swapped(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let tags: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at] == b'<').collect();
    let first = rng.usize(..tags.len().checked_sub(2).filter(|&count| count > 0)?);
    let (a, b, c) = (tags[first], tags[first + 1], tags[first + 2]);
    bytes[a..c].rotate_left(b - a);
    Some(around(bytes, a))
}

fn declared(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let label = rng.choice([
        "UTF-8",
        "utf8",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "ISO-8859-1",
        "latin1",
        "windows-1252",
        "US-ASCII",
        "ascii",
        "UTF-32",
        "klingon",
        "Shift_JIS",
        "ISO-8859-15",
        "UCS-4",
        "EBCDIC-CP-US",
        "x",
        "UTF 8",
        "-8",
        "",
        "iso-8859-2",
        "utf-7",
        "UTF-8 ",
        "ISO_8859-1",
        "cp1252",
    ])?;
    let end =
        if bytes.starts_with(b"<?xml") { bytes.windows(2).position(|pair| pair == b"?>")? + 2 } else { 0 };
    let quote = ['"', '\''][rng.usize(..2)];
    let declaration = format!("<?xml version=\"1.0\" encoding={quote}{label}{quote}?>");
    let mark: &[u8] = if rng.u8(..8) == 0 { b"\xEF\xBB\xBF" } else { b"" };
    bytes.splice(..end, mark.iter().copied().chain(declaration.bytes()));
    Some(format!("{label:?}"))
}

fn doctype(rng: &mut Rng, bytes: &mut Vec<u8>) -> Option<String> {
    let piece = rng.choice([
        "<!DOCTYPE InitialVehicleInformation>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]>",
        "<!DOCTYPE a SYSTEM 'missing.dtd'>",
        "<!DOCTYPE>",
        "<!doctype a>",
        "<!DOCTYPE a [",
    ])?;
    let end =
        if bytes.starts_with(b"<?xml") { bytes.windows(2).position(|pair| pair == b"?>")? + 2 } else { 0 };
    bytes.splice(end..end, piece.bytes());
    Some(format!("{piece:?}"))
}
