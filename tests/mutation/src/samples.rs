//! Values of a simple type: at the edge of each facet, and beyond it.

mod number;

use ecoc::schema::{Base, Pattern, SimpleType, UNBOUNDED};

/// What a value is at the edge of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// The built-in type's lexical form.
    Base,
    /// `xs:minLength`.
    MinLength,
    /// `xs:maxLength`.
    MaxLength,
    /// `xs:totalDigits`.
    TotalDigits,
    /// `xs:fractionDigits`.
    FractionDigits,
    /// `xs:minInclusive`.
    MinInclusive,
    /// `xs:maxInclusive`.
    MaxInclusive,
    /// `xs:pattern`.
    Pattern,
    /// The `xs:enumeration` with this place in the list.
    Value(usize),
}

/// A value.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The text.
    pub text: String,
    /// What it tests.
    pub facet: Facet,
}

/// The values of one type.
#[derive(Clone, Debug, Default)]
pub struct Samples {
    /// Valid ones, at the edges.
    pub within: Vec<Sample>,
    /// Ones just past an edge; most are invalid.
    pub beyond: Vec<Sample>,
}

impl Samples {
    /// The values of a type.
    pub fn of(simple: &SimpleType) -> Samples {
        let mut made = match simple.base {
            Base::String if !simple.values.is_empty() => listed(simple),
            Base::String => texts(simple),
            Base::Date => fixed(DATES, NO_DATES),
            Base::DateTime => fixed(DATE_TIMES, NO_DATE_TIMES),
            Base::Base64Binary => fixed(BASE64, NO_BASE64),
            Base::AnyUri => fixed(URIS, NO_URIS),
            Base::Id => fixed(IDS, NO_IDS),
            _ => number::samples(simple),
        };
        for samples in [&mut made.within, &mut made.beyond] {
            let mut seen = std::collections::HashSet::new();
            samples.retain(|sample| seen.insert((sample.text.clone(), sample.facet)));
        }
        made
    }
}

/// The facets that a type has, each a thing to hit.
pub fn facets(simple: &SimpleType) -> Vec<Facet> {
    let mut found = vec![Facet::Base];
    let optional = [
        (simple.min_length.is_some_and(|min| min > 0), Facet::MinLength),
        (simple.max_length.is_some(), Facet::MaxLength),
        (simple.total_digits.is_some(), Facet::TotalDigits),
        (simple.fraction_digits.is_some(), Facet::FractionDigits),
        (simple.min_inclusive.is_some(), Facet::MinInclusive),
        (simple.max_inclusive.is_some(), Facet::MaxInclusive),
        (simple.pattern.is_some(), Facet::Pattern),
    ];
    found.extend(optional.into_iter().filter_map(|(has, facet)| has.then_some(facet)));
    found.extend((0..simple.values.len()).map(Facet::Value));
    found
}

fn sample(text: impl Into<String>, facet: Facet) -> Sample {
    Sample { text: text.into(), facet }
}

fn fixed(within: &[&str], beyond: &[&str]) -> Samples {
    let all = |texts: &[&str]| texts.iter().map(|text| sample(*text, Facet::Base)).collect();
    Samples { within: all(within), beyond: all(beyond) }
}

fn within_length(simple: &SimpleType, text: &str) -> bool {
    let length = text.chars().count();
    simple.min_length.is_none_or(|min| length >= min as usize)
        && simple.max_length.is_none_or(|max| length <= max as usize)
}

/// A type with a list of values; a value that its length facets forbid is among those beyond.
fn listed(simple: &SimpleType) -> Samples {
    let mut made = Samples::default();
    for (at, value) in simple.values.iter().enumerate() {
        let side = if within_length(simple, value) { &mut made.within } else { &mut made.beyond };
        side.push(sample(value.to_string(), Facet::Value(at)));
        let swapped: String = value
            .chars()
            .map(|c| if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
            .collect();
        let mut shorter = value.to_string();
        shorter.pop();
        for wrong in [format!("{value} "), format!("\n{value}"), format!("{value}{value}"), swapped, shorter]
        {
            made.beyond.push(sample(wrong, Facet::Value(at)));
        }
    }
    // The list as a whole bounds the type as its other facets do.
    for facet in facets(simple).into_iter().filter(|facet| !matches!(facet, Facet::Value(_))) {
        let of_length = |length: &dyn Fn(&str) -> usize, longest: bool| {
            let fitting = simple.values.iter().filter(|value| within_length(simple, value));
            if longest {
                fitting.max_by_key(|value| length(value))
            } else {
                fitting.min_by_key(|value| length(value))
            }
        };
        let edge = of_length(&|value| value.chars().count(), facet != Facet::MinLength);
        made.within.extend(edge.map(|value| sample(value.to_string(), facet)));
        let length = simple.max_length.unwrap_or(20) as usize + 1;
        let wrong = if facet == Facet::MinLength { String::new() } else { "X".repeat(length) };
        made.beyond.push(sample(wrong, facet));
    }
    made
}

/// Characters of one to four bytes, and such as look like white space or nothing.
const LETTERS: &[char] =
    &['A', 'z', '0', 'é', 'Ж', '漢', '𝄞', '\u{301}', '\u{A0}', '\u{2003}', '\u{85}', '\u{FFFD}'];

fn texts(simple: &SimpleType) -> Samples {
    let mut made = Samples::default();
    let min = simple.min_length.unwrap_or(0) as usize;
    let max = simple.max_length.map_or(60, |max| max as usize);
    if let Some(pattern) = &simple.pattern {
        return patterned(pattern, simple);
    }
    let facet_at = |length: usize| {
        if simple.max_length.is_some() && length == max {
            Facet::MaxLength
        } else if length == min && min > 0 {
            Facet::MinLength
        } else {
            Facet::Base
        }
    };
    for length in [min, max, (min + max) / 2, min + 1, max.saturating_sub(1)] {
        for &letter in LETTERS {
            if (min..=max).contains(&length) {
                made.within.push(sample(letter.to_string().repeat(length), facet_at(length)));
            }
        }
    }
    for text in
        [" ", "  a", "a  ", "\t\n", "a\r\nb", "a & b < c > d \" '", "]]>", "e\u{301}", "-1", "\u{FEFF}x"]
    {
        let side = if within_length(simple, text) { &mut made.within } else { &mut made.beyond };
        side.push(sample(text, Facet::Base));
    }
    if simple.max_length.is_some() {
        for &letter in LETTERS {
            made.beyond.push(sample(letter.to_string().repeat(max + 1), Facet::MaxLength));
        }
        made.beyond.push(sample(" ".repeat(max + 1), Facet::MaxLength));
        made.beyond.push(sample("e\u{301}".repeat(max / 2 + 1), Facet::MaxLength));
        made.beyond.push(sample("\r\n".repeat(max), Facet::MaxLength));
    }
    if min > 0 {
        made.beyond.push(sample("𝄞".repeat(min - 1), Facet::MinLength));
        made.beyond.push(sample("a".repeat(min - 1), Facet::MinLength));
    }
    made.beyond.push(sample("", Facet::Base));
    made
}

/// Values of a pattern: each class's first and last character, each count's least and greatest.
fn patterned(pattern: &Pattern, simple: &SimpleType) -> Samples {
    let mut made = Samples::default();
    let length = simple.min_length.map_or(0, |min| min as usize);
    let mut build = |last: bool, most: bool, facet: Facet| {
        let mut text = String::new();
        for atom in pattern.atoms.iter() {
            let range = if last { atom.ranges.last() } else { atom.ranges.first() };
            let c = range.map_or('?', |range| if last { range.1 } else { range.0 });
            let most_of_it = if atom.max == UNBOUNDED { length.max(3) } else { atom.max as usize };
            let count = if most { most_of_it } else { atom.min as usize };
            text.extend(std::iter::repeat_n(c, count));
        }
        let side = if within_length(simple, &text) { &mut made.within } else { &mut made.beyond };
        side.push(sample(text, facet));
    };
    for (last, most) in [(false, true), (true, true), (true, false), (false, false)] {
        for facet in [Facet::Pattern, Facet::MinLength, Facet::MaxLength, Facet::Base] {
            build(last, most, facet);
        }
    }
    let fine: Vec<String> = made.within.iter().map(|sample| sample.text.clone()).collect();
    for text in fine {
        for wrong in ["é", " ", "\n", "-", "0", "g", "G", "٣"] {
            for at in [0, text.len() / 2, text.len()] {
                made.beyond.push(sample(format!("{}{wrong}{}", &text[..at], &text[at..]), Facet::MaxLength));
                let rest = text[at..].chars().skip(1).collect::<String>();
                made.beyond.push(sample(format!("{}{wrong}{rest}", &text[..at]), Facet::Pattern));
            }
        }
        made.beyond.push(sample(&text[..text.len() - 1], Facet::MinLength));
        made.beyond.push(sample(text.to_lowercase(), Facet::Pattern));
        made.beyond.push(sample(text.to_uppercase(), Facet::Pattern));
    }
    made.beyond.push(sample("", Facet::Base));
    made
}

const DATES: &[&str] = &[
    "2026-02-28",
    "2024-02-29",
    "2000-02-29",
    "1999-12-31",
    "0001-01-01",
    "9999-12-31",
    "10000-01-01",
    "123456-06-30",
    "2026-01-01Z",
    "2026-01-01+14:00",
    "2026-01-01-14:00",
    "2026-01-01+00:00",
    "2026-01-01-13:59",
    "-0001-01-01",
    "-0004-02-28",
    "12000-02-29",
];

const NO_DATES: &[&str] = &[
    "2026-02-29",
    "1900-02-29",
    "2100-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-01-32",
    "0000-01-01",
    "-0000-01-01",
    "02026-01-01",
    "026-01-01",
    "26-01-01",
    "2026-1-1",
    "2026/01/01",
    "20260101",
    "2026-01-01T00:00:00",
    "2026-01-01z",
    "2026-01-01+14:01",
    "2026-01-01+15:00",
    "2026-01-01+1:00",
    "2026-01-01+0100",
    "2026-01-01+01:60",
    "2026-01-01 Z",
    "2026-01-01ZZ",
    "+2026-01-01",
    "--01-01",
    "01.02.2026",
    "2026-01",
    "2026",
    "",
    " 2026-01-01",
    "2026-01-01 ",
    "\n2026-01-01\t",
    "2026- 01-01",
    "2026-01-01-",
    "２０２６-01-01",
    "99999999999999999999-01-01",
    "-2026-01-01",
    "10001-02-29",
    "2026-01-01+",
    "2026-01-01-00:00",
    "2026-01-01-99:00",
    "10100-02-29",
    "00000-01-01",
    "010000-01-01",
    "-10000-02-29",
    "2147483648-01-01",
    "9223372036854775807-01-01",
    "9223372036854775808-01-01",
];

const DATE_TIMES: &[&str] = &[
    "2026-02-28T12:34:56",
    "2024-02-29T00:00:00Z",
    "2026-12-31T23:59:59.999999",
    "2026-12-31T24:00:00",
    "2026-12-31T24:00:00Z",
    "10000-01-01T00:00:00+01:00",
    "2026-01-01T00:00:00-14:00",
    "2026-01-01T00:00:00+14:00",
    "0001-01-01T00:00:00.0",
    "2026-06-30T23:59:59.123456789012345678901234567890Z",
    "2026-12-31T24:00:00.000",
];

const NO_DATE_TIMES: &[&str] = &[
    "2026-02-29T12:00:00",
    "2026-01-01T25:00:00",
    "2026-01-01T24:00:01",
    "2026-01-01T24:01:00",
    "2026-01-01T24:00:00.1",
    "2026-01-01T12:60:00",
    "2026-01-01T12:00:60",
    "2016-12-31T23:59:60Z",
    "2026-01-01T12:00:61",
    "2026-01-01T12:00",
    "2026-01-01T1:00:00",
    "2026-01-01 12:00:00",
    "2026-01-01t12:00:00",
    "2026-01-01T12:00:00.",
    "2026-01-01T12:00:00,5",
    "2026-01-01T12:00:00+14:01",
    "2026-01-01T12:00:00+1",
    "2026-01-01T12:00:00z",
    "2026-01-01",
    "T12:00:00",
    "12:00:00",
    "",
    " 2026-01-01T12:00:00",
    "2026-01-01T12:00:00 ",
    "\t2026-01-01T12:00:00Z\n",
    "2026-01-01T12:00:00 Z",
    "0000-01-01T00:00:00",
    "2026-01-01T-1:00:00",
    "2026-01-01T12:00:00+24:00",
    "2026-01-01T12:00:00+01:00Z",
    "2026-01-01T12:00:0",
    "2026-01-01T012:00:00",
    "2026-01-01T12:00:00.5.5",
    "2026-01-01T12:00:00.5+02:00",
    "-0001-01-01T00:00:00",
    "2026-01-01T12:00:00-00:00",
    "2026-01-01T24:00:00.0Z",
    "2026-01-01T12:00:00.-5",
    "2026-01-01T12:00:00.+5",
    "2026-01-01T12:00:+5",
    "2026-01-01T12:00:000",
];

const BASE64: &[&str] = &[
    "QUJD",
    "QUI=",
    "QQ==",
    "",
    "QUJD RUZH",
    "Q U J D",
    "\nQUJD\nRUZH\n",
    "+/+/",
    " QQ== ",
    "QQ = =",
    "AAAA",
];

const NO_BASE64: &[&str] = &[
    "Q",
    "QU",
    "QUJ",
    "QUJDQ",
    "QR==",
    "QUJ=",
    "=QUJ",
    "QQ=",
    "QQ===",
    "====",
    "QUJD=",
    "QU-D",
    "QU_D",
    "QUé=",
    "Q=Q=",
    "QQ==QUJD",
    "QUJD\u{A0}",
    "QUJD  RUZH",
    "QUJD\t\tRUZH",
    "Q\r\nUJD",
    "QQ= =",
    "Q Q = =",
    "QUI =",
    "QUJDR",
    "QUJD.",
    "A A A A",
    "A===",
    "AB==",
    "AAA==",
    "QQ==  ",
];

const URIS: &[&str] = &[
    "http://www.w3.org/2000/09/xmldsig#sha1",
    "urn:example:a",
    "",
    "#id",
    "../a/b?c=d#e",
    "a",
    "http://[::1]:80/",
    "%41",
    "mailto:a@example.org",
    "http://example.org/ä",
    "http://user@example.org:8080/",
    "//example.org",
    "?q",
    "a/b:c",
    ".",
    "http://example.org/a%20b",
    " http://example.org ",
    "tag:x",
    "http://127.0.0.1",
    "http://例え.jp/",
];

const NO_URIS: &[&str] = &[
    "%",
    "%4",
    "%GG",
    "a%zz",
    ":",
    ":a",
    "1:a",
    "a b",
    "http://a b/",
    "http://[",
    "http://[::1",
    "http://]",
    "http://example.org:port/",
    "a#b#c",
    "##",
    "<a>",
    "a\\b",
    "{a}",
    "a|b",
    "a^b",
    "`",
    "\"",
    "http://",
    "http:///",
    "//",
    "///",
    "http://example.org:",
    "http://@",
    "http://a@b@c",
    "[",
    "]",
    "a[b]",
    "?[",
    "#[",
    "http://example.org/[a]",
    "-a:b",
    "a+b:c",
    "a_b:c",
    "é:a",
    "http://%",
    "http://a%20b/",
    "http://[zz]/",
    "http://[1:2:3]/",
    "http://[v1.a]/",
    "http://1.2.3.4.5",
    "http://999.1.1.1",
    "http://a:99999999999",
    "\u{7F}",
    "\u{80}",
    "a\tb",
    "a\nb",
    "  ",
    "a  b",
    "http://example.org:65536/",
    "http://example.org:-1/",
    "http://[::1]a/",
    "http://a[::1]/",
    "%2",
    "%%41",
    "a:%",
    "http:",
    "http:a",
    "a:",
    "a::",
    "a:#",
    "::",
    "1",
    "1:",
    "./1:a",
    "a/:",
];

const IDS: &[&str] = &["a", "_1", "é", "a-b.c", "漢", " padded", "i\u{B7}", "Ж٣", "a\u{E46}"];

const NO_IDS: &[&str] = &[
    "",
    "\u{10000}",
    "\u{2160}",
    "a\u{346}",
    "\u{E46}",
    "a\u{203F}",
    "1",
    "-a",
    "a b",
    "a:b",
    ":",
    "a;",
    "\u{B7}",
    ".a",
    " ",
    "a\u{D7}",
    "a,",
    "é\u{2028}",
    "a\tb",
    "a\u{37E}",
];
