//! Bytes that one reader takes for other text than the next one does. What a receiver may read otherwise is refused at every door.

use ecoc::ErrorKind::{Encoding, NotXml};
use ecoc::{Profile, validate};

use crate::doors::refused;

const BODY: &str = "<InitialVehicleInformation xmlns=\"http://eu.ereg.initialvehicleinformation.v2\">é</InitialVehicleInformation>";

fn declared(encoding: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?>{BODY}")
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn utf_7_and_other_encodings_that_hide_markup() {
    for label in [
        "UTF-7",
        "utf-7",
        "UNICODE-1-1-UTF-7",
        "x-user-defined",
        "UTF-1",
        "SCSU",
        "BOCU-1",
        "CESU-8",
        "UTF-32",
        "UCS-4",
        "ISO-2022-JP",
        "ISO-2022-KR",
        "HZ-GB-2312",
        "Shift_JIS",
        "GB18030",
        "EUC-JP",
        "IBM037",
        "EBCDIC-CP-US",
        "x-mac-roman",
    ] {
        let xml = declared(label).replace('é', "+ADw-a/+AD4-");
        refused(label, xml.as_bytes(), "IVI-X002", Encoding);
    }
    // By the mark alone, as some browsers took it.
    for mark in ["+/v8-", "+/v9-", "+/v+-", "+/v/-"] {
        refused(mark, format!("{mark}{BODY}").as_bytes(), "IVI-X011", NotXml);
    }
    // Without a declaration it is text like any other, and not markup.
    let text = BODY.replace('é', "+ADw-a/+AD4-");
    let report = validate(text.as_bytes(), &Profile::named("schema").unwrap());
    assert!(report.findings().iter().any(|finding| finding.message().contains("+ADw-a/+AD4-")), "{report}");
}

#[test]
fn overlong_and_otherwise_forbidden_utf_8() {
    for (name, bytes) in [
        ("an overlong <", &b"\xC0\xBC"[..]),
        ("an overlong < in three bytes", b"\xE0\x80\xBC"),
        ("an overlong < in four bytes", b"\xF0\x80\x80\xBC"),
        ("an overlong NUL", b"\xC0\x80"),
        ("an overlong slash", b"\xC0\xAF"),
        ("a surrogate", b"\xED\xA0\x80"),
        ("a pair of surrogates", b"\xED\xA0\xBD\xED\xB8\x80"),
        ("beyond the last character", b"\xF4\x90\x80\x80"),
        ("five bytes", b"\xF8\x88\x80\x80\x80"),
        ("six bytes", b"\xFC\x84\x80\x80\x80\x80"),
        ("a lone continuation", b"\x80"),
        ("a sequence cut off", b"\xE2\x82"),
        ("0xFF", b"\xFF"),
    ] {
        for wrapped in [
            [b"<a>", bytes, b"</a>"].concat(),
            [b"<a b='", bytes, b"'/>"].concat(),
            [b"<!-- ", bytes, b" --><a/>"].concat(),
            [b"<a", bytes, b"/>"].concat(),
            [&b"\xEF\xBB\xBF<a>"[..], bytes, b"</a>"].concat(),
            [&b"<?xml version='1.0' encoding='UTF-8'?><a/>"[..], bytes].concat(),
        ] {
            refused(name, &wrapped, "IVI-X002", Encoding);
        }
    }
}

#[test]
fn nuls_and_other_characters_that_xml_forbids() {
    for c in ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"] {
        for xml in [
            format!("<a>{c}</a>"),
            format!("<a b='{c}'/>"),
            format!("<a{c}/>"),
            format!("<!--{c}--><a/>"),
            format!("<a/>{c}"),
            format!("{}{c}", "<a>".to_owned() + &"x".repeat(100_000)),
        ] {
            refused(&format!("{c:?}"), xml.as_bytes(), "IVI-X003", NotXml);
        }
        let reference = format!("<a>&#{};</a>", u32::from(c.chars().next().unwrap()));
        refused("by its number", reference.as_bytes(), "IVI-X009", NotXml);
    }
    for number in [
        "xD800",
        "xDFFF",
        "x110000",
        "xFFFFFFFFFFFFFFFF",
        "99999999999999999999",
        "-1",
        "+65",
        "x",
        "",
        " 65",
        "6 5",
    ] {
        refused(number, format!("<a>&#{number};</a>").as_bytes(), "IVI-X009", NotXml);
    }
    // What ends a text in C does not end it here.
    refused("a NUL after the end", b"<a/>\0<b/>", "IVI-X003", NotXml);
}

#[test]
fn mixed_encodings() {
    let (le, be) = (u16::to_le_bytes, u16::to_be_bytes);
    let mark = b"\xEF\xBB\xBF";
    for (name, bytes) in [
        ("UTF-8 that says UTF-16", declared("UTF-16").into_bytes()),
        ("UTF-8 by its mark that says Latin-1", [&mark[..], declared("ISO-8859-1").as_bytes()].concat()),
        ("UTF-16 that says UTF-8", utf16(&declared("UTF-8"), le)),
        ("UTF-16 by its mark that says UTF-8", utf16(&format!("\u{FEFF}{}", declared("UTF-8")), be)),
        ("little-endian that says big-endian", utf16(&declared("UTF-16BE"), le)),
        ("UTF-16 in the middle of UTF-8", [b"<a>", &utf16("\u{E9}<b/>", le)[..], b"</a>"].concat()),
        (
            "UTF-8 in the middle of UTF-16",
            [&utf16("<a>", be)[..], "é".as_bytes(), &[0xD8, 0x00], b"</"].concat(),
        ),
        ("Latin-1 in UTF-8", [b"<a>", &[0xE9][..], b"</a>"].concat()),
        ("ASCII with more", declared("US-ASCII").into_bytes()),
        ("UTF-16 with an odd byte", [&utf16(BODY, le)[..], &[0]].concat()),
        (
            "UTF-16 with half a pair",
            utf16("<a>", le).into_iter().chain([0x3D, 0xD8]).chain(utf16("</a>", le)).collect(),
        ),
        ("UTF-32", BODY.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect()),
        (
            "UTF-32 with its mark",
            [0xFEFF].into_iter().chain(BODY.chars().map(u32::from)).flat_map(u32::to_be_bytes).collect(),
        ),
        (
            "windows-1252 with a byte of no character",
            declared("windows-1252").replace('é', "\u{81}").chars().map(|c| c as u8).collect(),
        ),
    ] {
        refused(name, &bytes, "IVI-X002", Encoding);
    }
    // A second mark is a character of the text, and stands where none may.
    refused("two marks", &[mark, &mark[..], BODY.as_bytes()].concat(), "IVI-X011", NotXml);
    refused(
        "a mark of the other kind",
        &[&mark[..], b"\xFE\xFF", BODY.as_bytes()].concat(),
        "IVI-X002",
        Encoding,
    );
    // EBCDIC is no markup at all.
    refused("EBCDIC", b"\x4C\x6F\xA7\x94\x93", "IVI-X002", Encoding);
}

#[test]
fn two_declarations_of_an_encoding() {
    for declaration in [
        "<?xml version='1.0' encoding='UTF-8' encoding='ISO-8859-1'?>",
        "<?xml version='1.0' encoding='UTF-8'?><?xml version='1.0' encoding='ISO-8859-1'?>",
        "<?xml encoding='ISO-8859-1' version='1.0'?>",
        "<?xml version='1.0' xencoding='ISO-8859-1'?>",
        "<?xml version='1.0' standalone='yes' encoding='ISO-8859-1'?>",
        "<?xml version='1.1' encoding='UTF-8' standalone='maybe'?>",
    ] {
        let xml = format!("{declaration}<InitialVehicleInformation/>");
        let report = validate(xml.as_bytes(), &Profile::named("schema").unwrap());
        let codes: Vec<_> = report.findings().iter().map(|finding| finding.code().to_owned()).collect();
        assert!(["IVI-X007", "IVI-X013", "IVI-X019"].contains(&&*codes[0]), "{declaration}: {report}");
    }
}
