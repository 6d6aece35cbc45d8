//! Data in JSON that means two things, or more than it is.

use ecoc::ErrorKind::{InvalidJson, LimitExceeded, UnknownField, WrongType};
use ecoc::{ErrorKind, Ivi};

use crate::bounded::within;

fn kind(json: impl AsRef<[u8]>) -> Option<ErrorKind> {
    let error = Ivi::from_json(json.as_ref()).err()?;
    // Some list the fields that are known.
    assert!(error.to_string().len() < 10_000, "the error has {} bytes", error.to_string().len());
    Some(error.kind())
}

fn coc(fields: &str) -> String {
    format!("{{\"CocDataGroup\":{{{fields}}}}}")
}

#[test]
fn keys_given_twice_at_any_depth_and_in_any_spelling() {
    for json in [
        coc("\"Type\":\"a\",\"Type\":\"b\""),
        coc("\"Type\":\"a\",\"\\u0054ype\":\"b\""),
        coc("\"Type\":\"a\",\"Type\":null"),
        coc("\"AxleTable\":[{\"AxleNumber\":1,\"AxleNumber\":2}]"),
        coc("\"AxleTable\":[{\"AxleNumber\":1}],\"AxleTable\":[]"),
        "{\"CocDataGroup\":{},\"CocDataGroup\":{}}".into(),
        "{\"CocDataGroup\":{},\"\\u0043ocDataGroup\":{}}".into(),
        // Beside what is looked at.
        "{\"CocDataGroup\":{},\"Nothing\":[[{\"a\":1,\"a\":2}]]}".into(),
    ] {
        assert_eq!(kind(&json), Some(InvalidJson), "{json}");
    }
    // Another key is another key, and not a known one.
    for name in ["type", "Type ", "Ｔype", "Type\\u0000", "Type\\u200B", "__proto__", "constructor"] {
        assert_eq!(kind(coc(&format!("\"Type\":\"a\",\"{name}\":\"b\""))), Some(UnknownField), "{name}");
    }
}

#[test]
fn numbers_beyond_all_measure() {
    within(512, 30, || {
        let digits = "9".repeat(5_000_000);
        for number in [
            "1e999999999".to_owned(),
            "-1e-999999999".into(),
            "1e99999999999999999999999".into(),
            "123456789012345678901234567890e400".into(),
            digits.clone(),
            format!("0.{digits}"),
            format!("1e{digits}"),
            "-0".into(),
        ] {
            // Taken as it is for the validator to refuse, or refused here: never rounded, and never spelled out.
            for field in ["AxleTable\":[{\"AxleNumber", "MaximumSpeed"] {
                let end = if field.contains('[') { "}]" } else { "" };
                let json = coc(&format!("\"{field}\":{number}{end}"));
                match Ivi::from_json(json.as_bytes()) {
                    Ok(document) => assert!(document.to_xml().len() < number.len() + 2_000, "{number:.40}"),
                    Err(error) => {
                        assert!(
                            matches!(error.kind(), WrongType | InvalidJson),
                            "{number:.40}: {error:.200}"
                        );
                    }
                }
            }
        }
        for number in ["NaN", "Infinity", "-Infinity", "0x10", "1_000", "+1", "01", ".5", "1.", "１"] {
            assert_eq!(kind(coc(&format!("\"MaximumSpeed\":{number}"))), Some(InvalidJson), "{number}");
        }
        // How serde_json hands such a number on is no way to smuggle one in.
        for inside in ["\"1\"", "\"1}\"", "\"\\u0000\"", "1", "\"1\",\"b\":2"] {
            let json = coc(&format!("\"Type\":{{\"$serde_json::private::Number\":{inside}}}"));
            assert!(kind(&json).is_some(), "{json}");
        }
    });
}

#[test]
fn depth_without_end() {
    within(512, 20, || {
        for (open, close) in [("[", "]"), ("{\"CocDataGroup\":", "}"), ("[{\"a\":[", "]}]")] {
            let json = open.repeat(1_000_000) + "1" + &close.repeat(1_000_000);
            assert_eq!(kind(json), Some(InvalidJson), "{open}");
            assert_eq!(kind(open.repeat(1_000_000)), Some(InvalidJson), "{open}");
        }
    });
}

#[test]
fn values_without_number() {
    within(1024, 60, || {
        for each in ["[],", "{},", "1,", "\"\",", "null,", "[[]],"] {
            let mut json = String::with_capacity(64 << 20);
            json.push_str("{\"CocDataGroup\":{\"AxleTable\":[");
            json.push_str(&each.repeat((60 << 20) / each.len()));
            json.push_str("null]}}");
            assert_eq!(kind(json), Some(LimitExceeded), "{each}");
        }
        let mut keys: String = (0..2_000_000).map(|n| format!("\"{n}\":1,")).collect();
        keys.pop();
        assert_eq!(kind(coc(&keys)), Some(LimitExceeded));
    });
}

#[test]
fn more_bytes_than_the_limit() {
    within(1024, 20, || {
        let long = coc(&format!("\"Type\":\"{}\"", "x".repeat(64 << 20)));
        assert_eq!(kind(long), Some(LimitExceeded));
        let blank = " ".repeat(64 << 20) + "{}";
        assert_eq!(kind(blank), Some(LimitExceeded));
    });
}

#[test]
fn text_that_is_no_text() {
    for (name, json) in [
        ("half a pair", coc("\"Type\":\"\\ud800\"").into_bytes()),
        ("a pair the wrong way round", coc("\"Type\":\"\\udc00\\ud800\"").into_bytes()),
        ("overlong UTF-8", [&b"{\"CocDataGroup\":{\"Type\":\""[..], b"\xC0\xBC", b"\"}}"].concat()),
        ("a control character", coc("\"Type\":\"a\u{1}\"").into_bytes()),
        ("UTF-16", coc("\"Type\":\"a\"").encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("a comment", coc("\"Type\":\"a\"/* */").into_bytes()),
        ("something after it", (coc("") + "{}").into_bytes()),
        ("single quotes", coc("'Type':'a'").into_bytes()),
        ("a comma too many", coc("\"Type\":\"a\",").into_bytes()),
    ] {
        assert_eq!(kind(&json), Some(InvalidJson), "{name}");
    }
    // Well-formed, but of a character that XML has not.
    for c in ["\\u0000", "\\u001b", "\\uffff"] {
        assert_eq!(kind(coc(&format!("\"Type\":\"a{c}\""))), Some(WrongType), "{c}");
    }
    // Markup in a value is a value.
    let document = Ivi::from_json(coc("\"Type\":\"</Type><Type a='\\\"'>&lt;]]>\"").as_bytes()).unwrap();
    let again = Ivi::parse(&document.to_xml()).unwrap();
    assert_eq!(again.get("CocDataGroup/Type"), Some("</Type><Type a='\"'>&lt;]]>"));
}
