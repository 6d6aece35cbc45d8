//! Expectations from XML Schema part 2; the verdicts of libxml2 are compared on mutated documents elsewhere.

use super::*;
use crate::schema::{Pattern, Slots};

fn simple(base: Base) -> SimpleType {
    SimpleType {
        name: "Test".into(),
        base,
        min_length: None,
        max_length: None,
        total_digits: None,
        fraction_digits: None,
        min_inclusive: None,
        max_inclusive: None,
        values: Cow::Borrowed(&[]),
        slots: Slots(Cow::Borrowed(&[])),
        pattern: None::<Pattern>,
    }
}

fn all(simple: &SimpleType, good: &[&str], bad: &[&str]) {
    for value in good {
        assert_eq!(check(simple, value), Ok(()), "{value:?}");
    }
    for value in bad {
        assert!(check(simple, value).is_err(), "{value:?}");
    }
}

#[test]
fn dates_follow_the_calendar() {
    all(
        &simple(Base::Date),
        &[
            "2024-02-29",
            "2000-02-29",
            " 2023-12-31Z\n",
            "2023-01-01+14:00",
            "12023-01-01",
            "9223372036854775807-12-31",
            "-0044-03-15",
            "2023-01-01-00:00",
        ],
        &[
            "",
            "2023-02-29",
            "1900-02-29",
            "2023-13-01",
            "2023-04-31",
            "0000-01-01",
            "023-01-01",
            "02023-01-01",
            "2023-1-1",
            "2023-01-01+14:01",
            "2023-01-01z",
            "2023-01-01T00:00:00",
            "2023-01-0١",
            "+2023-01-01",
            "9223372036854775808-01-01",
        ],
    );
    all(
        &simple(Base::DateTime),
        &[
            "2024-02-01T13:35:10.500+02:00",
            "2024-02-01T24:00:00",
            "2024-02-01T24:00:00.000Z",
            "2024-02-01T00:00:00",
        ],
        &[
            "2024-02-01",
            "2024-02-01T24:00:01",
            "2024-02-01T24:00:00.1",
            "2024-02-01T23:59:60",
            "2024-02-01T1:00:00",
            "2024-02-01T00:00:00.",
            "2024-02-01 00:00:00",
            "2024-02-01T00:00",
        ],
    );
}

#[test]
fn numbers_are_counted_by_value() {
    let decimal = SimpleType {
        total_digits: Some(5),
        fraction_digits: Some(2),
        min_inclusive: Some("0".into()),
        max_inclusive: Some("999.99".into()),
        ..simple(Base::Decimal)
    };
    all(
        &decimal,
        &["0", "-0", "999.99", "+00999.9900", ".5", "5.", " 73.0\t"],
        &["1000", "-0.01", "0.001", "1e3", "", ".", "+", "1 0", "٣"],
    );
    assert_eq!(check(&decimal, "0.001"), Err(ValueFault::Digits));
    assert_eq!(check(&decimal, "-1"), Err(ValueFault::Range));
    assert_eq!(check(&decimal, " "), Err(ValueFault::Empty));
    all(
        &simple(Base::Short),
        &["32767", "-32768", "+0", "000032767"],
        &["32768", "-32769", "1.0", "99999999999999999999"],
    );
    all(&simple(Base::Int), &["2147483647", "-2147483648"], &["2147483648", "-2147483649"]);
    all(
        &simple(Base::NonNegativeInteger),
        &["0", "-0", "123456789012345678901234567890"],
        &["-1", "1.", "--1"],
    );
    let listed =
        SimpleType { values: vec!["1".into(), "10".into()].into(), ..simple(Base::NonNegativeInteger) };
    all(&listed, &["1", "010", "+10"], &["2", "100"]);
}

#[test]
fn text_is_counted_in_characters() {
    let text = SimpleType { min_length: Some(2), max_length: Some(3), ..simple(Base::String) };
    all(&text, &["ab", "äöü", "  ", "𝄞𝄞𝄞"], &["a", "abcd", "𝄞", ""]);
    assert_eq!(check(&text, "ä𝄞öü€"), Err(ValueFault::TooLong(2)));
    let code = SimpleType { values: vec!["M1".into(), "M1G".into()].into(), ..simple(Base::String) };
    all(&code, &["M1"], &["m1", " M1", "M1 ", ""]);
}

#[test]
fn base64_has_whole_groups_and_no_stray_bits() {
    all(
        &simple(Base::Base64Binary),
        &["", "AAAA", "AA==", "AAA=", "A A A A", "AAAA\nAAAA", " AAAA "],
        &["A", "AAA", "AB==", "AAB=", "A===", "====", "AA=A", "AAA$", "AAAA="],
    );
}

#[test]
fn a_uri_is_looked_at_after_escaping() {
    all(
        &simple(Base::AnyUri),
        &[
            "",
            " #id\n",
            "http://example.org/ä",
            "a b",
            "<a>",
            "a\\b",
            "http://www.w3.org/2000/09/xmldsig#sha1",
            "\u{7F}",
        ],
        &["%", "a%zz", "##", ":", "é:a", "http://[", "a[b]", "1:a"],
    );
}

#[test]
fn an_id_is_a_name_of_the_first_editions() {
    all(&simple(Base::Id), &["a", " é\n", "漢-1"], &["", "1", "a:b", "a b", "\u{10000}", "\u{2160}"]);
}
