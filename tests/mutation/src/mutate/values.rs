//! Changes to values.

use ecoc::schema::{Base, Content, SimpleType, Type, TypeId};

use super::{Kind, TreeChange, with};
use crate::base::Generator;
use crate::tree::Element;

pub(super) const KINDS: &[Kind<TreeChange>] = &[
    ("value past an edge", 50, beyond),
    ("date or time", 8, date),
    ("value with white space", 8, space),
    ("value with one character changed", 10, edited),
    ("value with a sign", 3, signed),
    ("value with more digits", 5, digits),
    ("value of another element", 4, swapped),
    ("value of a length in characters", 5, length),
    ("empty value", 2, empty),
    ("attribute value past an edge", 6, attribute),
];

/// The simple type of an element's text.
fn simple_of(generator: &Generator, element: &Element) -> Option<(TypeId, &'static SimpleType)> {
    let id = element.type_id?;
    let id = match generator.schema.type_of(id)? {
        Type::Simple(_) => id,
        Type::Complex(complex) => match complex.content {
            Content::Simple(id) => id,
            _ => return None,
        },
    };
    match generator.schema.type_of(id)? {
        Type::Simple(simple) => Some((id, simple)),
        Type::Complex(_) => None,
    }
}

/// Draws an element with a value and replaces it.
fn replace(
    generator: &mut Generator,
    root: &mut Element,
    new: impl FnOnce(&mut Generator, &str, TypeId, &SimpleType) -> Option<String>,
) -> Option<String> {
    let schema = generator.schema;
    let has_value = |element: &Element| {
        element.type_id.and_then(|id| schema.type_of(id)).is_some_and(|one| match one {
            Type::Simple(_) => true,
            Type::Complex(complex) => matches!(complex.content, Content::Simple(_)),
        })
    };
    with(generator, root, &has_value, |generator, element| {
        let (id, simple) = simple_of(generator, element)?;
        let old = element.text();
        let new = new(generator, &old, id, simple)?;
        let said = format!("{} ({}): {old:.60?} to {new:.60?}", element.local, simple.name);
        element.set_text(new);
        Some(said)
    })
}

/// Prefers an element whose type has a facet that was not tried yet.
fn beyond(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let fresh = |element: &Element| {
        simple_of(generator, element).is_some_and(|(id, _)| generator.is_fresh(id, false))
    };
    let paths = root.paths(&fresh);
    match generator.rng.choice(paths) {
        None => {
            replace(generator, root, |generator, _, id, _| generator.beyond(id).map(|sample| sample.text))
        }
        Some(path) => {
            let element = root.at(&path)?;
            let (id, simple) = simple_of(generator, element)?;
            let (old, new) = (element.text(), generator.beyond(id)?.text);
            let said = format!("{} ({}): {old:.60?} to {new:.60?}", element.local, simple.name);
            element.set_text(new);
            Some(said)
        }
    }
}

fn date(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let is_date = |element: &Element| {
        let base = simple_of(generator, element).map(|(_, simple)| simple.base);
        matches!(base, Some(Base::Date | Base::DateTime))
    };
    let paths = root.paths(&is_date);
    let path = generator.rng.choice(paths)?;
    let element = root.at(&path)?;
    let (id, _) = simple_of(generator, element)?;
    let (old, new) = (element.text(), generator.any_sample(id)?.text);
    let said = format!("{}: {old:?} to {new:?}", element.local);
    element.set_text(new);
    Some(said)
}

const SPACES: &[&str] = &[
    " ", "\t", "\n", "\r", "  ", "\n  ", "\r\n", "\u{A0}", "\u{85}", "\u{2028}", "\u{3000}", "\u{FEFF}",
    "\u{200B}",
];

fn space(generator: &mut Generator, root: &mut Element) -> Option<String> {
    replace(generator, root, |generator, old, _, _| {
        let rng = &mut generator.rng;
        let space = rng.choice(SPACES)?;
        Some(match rng.u8(..4) {
            0 => format!("{space}{old}"),
            1 => format!("{old}{space}"),
            2 => format!("{space}{old}{space}"),
            _ => {
                let at = rng.usize(..=old.chars().count());
                let (before, after): (String, String) =
                    (old.chars().take(at).collect(), old.chars().skip(at).collect());
                format!("{before}{space}{after}")
            }
        })
    })
}

const ALPHABET: &[char] = &[
    '0',
    '1',
    '9',
    'A',
    'Z',
    'a',
    'z',
    '-',
    '+',
    '.',
    ',',
    ':',
    'T',
    '/',
    '=',
    '%',
    '#',
    '[',
    '_',
    ' ',
    '\n',
    'é',
    '漢',
    '𝄞',
    '٣',
    '\u{301}',
    '&',
    '<',
    '>',
    '"',
    '\'',
    ']',
    '\u{7F}',
    '\u{85}',
    '\u{FFFD}',
    '\u{E000}',
    '\u{10FFFF}',
];

fn edited(generator: &mut Generator, root: &mut Element) -> Option<String> {
    replace(generator, root, |generator, old, _, _| Some(edit(generator, old)))
}

fn edit(generator: &mut Generator, old: &str) -> String {
    let rng = &mut generator.rng;
    let mut chars: Vec<char> = old.chars().collect();
    let at = rng.usize(..=chars.len());
    let new = rng.choice(ALPHABET).copied().unwrap_or('x');
    match rng.u8(..4) {
        0 if at < chars.len() => _ = chars.remove(at),
        1 if at < chars.len() => chars[at] = new,
        2 if at + 1 < chars.len() => chars.swap(at, at + 1),
        _ => chars.insert(at, new),
    }
    chars.into_iter().collect()
}

fn signed(generator: &mut Generator, root: &mut Element) -> Option<String> {
    replace(generator, root, |generator, old, _, _| {
        let sign = generator.rng.choice(["-", "+", "--", "+-", "- ", "\u{2212}", "±"])?;
        Some(format!("{sign}{}", old.trim_start_matches(['+', '-'])))
    })
}

fn digits(generator: &mut Generator, root: &mut Element) -> Option<String> {
    replace(generator, root, |generator, old, _, _| {
        let count = generator.rng.usize(1..30);
        let zeros = "0".repeat(count);
        Some(match generator.rng.u8(..7) {
            0 => format!("{zeros}{old}"),
            1 => format!("{old}{zeros}"),
            2 => format!("{old}.{zeros}"),
            3 => format!("{old}.{zeros}1"),
            4 => format!("{old}{}", "9".repeat(count)),
            5 => format!("-{zeros}{old}"),
            _ => format!("0.{zeros}{old}"),
        })
    })
}

fn swapped(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let leaves = root.paths(&|element| element.is_leaf() && element.type_id.is_some());
    let path = generator.rng.choice(leaves)?;
    let other = root.at(&path)?.text();
    replace(generator, root, |_, _, _, _| Some(other))
}

fn length(generator: &mut Generator, root: &mut Element) -> Option<String> {
    replace(generator, root, |generator, _, _, simple| {
        let bound = if generator.rng.bool() { simple.max_length? } else { simple.min_length? };
        let length = (bound as usize + generator.rng.usize(..3)).saturating_sub(1);
        let letter = generator.rng.choice(["a", "é", "漢", "𝄞", " ", "\u{301}", "&", "\n"])?;
        Some(letter.repeat(length))
    })
}

fn empty(generator: &mut Generator, root: &mut Element) -> Option<String> {
    replace(generator, root, |_, _, _, _| Some(String::new()))
}

fn attribute(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let typed = |element: &Element| element.attributes.iter().any(|attribute| attribute.type_id.is_some());
    with(generator, root, &typed, |generator, element| {
        let places: Vec<usize> =
            (0..element.attributes.len()).filter(|&at| element.attributes[at].type_id.is_some()).collect();
        let at = generator.rng.choice(places)?;
        let attribute = &element.attributes[at];
        let (id, old) = (attribute.type_id?, attribute.value.clone());
        let is_id =
            matches!(generator.schema.type_of(id), Some(Type::Simple(simple)) if simple.base == Base::Id);
        let new = match generator.rng.u8(..4) {
            // The id of another element, or nearly so.
            0 if is_id => format!("a{}", generator.rng.u32(1..4)),
            0 => edit(generator, &old),
            _ => generator.beyond(id)?.text,
        };
        let attribute = &mut element.attributes[at];
        attribute.value = new;
        Some(format!("{}/@{}: {old:.60?} to {:.60?}", element.local, attribute.name, attribute.value))
    })
}
