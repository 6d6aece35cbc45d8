//! Values of a simple type: at the edge of each facet, and beyond it.

mod lists;
mod number;

use ecoc::schema::{Base, Pattern, SimpleType, UNBOUNDED};

use lists::{BASE64, DATE_TIMES, DATES, IDS, NO_BASE64, NO_DATE_TIMES, NO_DATES, NO_IDS, NO_URIS, URIS};

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
