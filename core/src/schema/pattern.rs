//! `xs:pattern`, for the patterns that the schemas use: a sequence of characters and classes with counts.

use super::{List, Name};

/// A pattern and its compiled form.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// As the schema writes it.
    pub source: Name,
    /// The compiled form.
    pub atoms: List<Atom>,
}

/// A class of characters, with how often it occurs.
#[derive(Clone, Debug, PartialEq)]
pub struct Atom {
    /// The characters allowed, as inclusive ranges.
    pub ranges: List<(char, char)>,
    /// The least number.
    pub min: u32,
    /// The greatest number; [`super::UNBOUNDED`] for none.
    pub max: u32,
}

impl Atom {
    fn takes(&self, c: char) -> bool {
        self.ranges.iter().any(|&(low, high)| (low..=high).contains(&c))
    }

    fn overlaps(&self, other: &Atom) -> bool {
        self.ranges.iter().any(|a| other.ranges.iter().any(|b| a.0 <= b.1 && b.0 <= a.1))
    }
}

/// A pattern of more characters is none that a person wrote.
const LONGEST: usize = 4000;

impl Pattern {
    /// Whether the whole value matches. Each atom takes as much as it can, which [`Pattern::compile`] has made sure is right.
    pub fn matches(&self, value: &str) -> bool {
        let mut rest = value.chars().peekable();
        for atom in self.atoms.iter() {
            let mut count = 0;
            while count < atom.max && rest.next_if(|&c| atom.takes(c)).is_some() {
                count += 1;
            }
            if count < atom.min {
                return false;
            }
        }
        rest.next().is_none()
    }

    /// Compiles a pattern; the error says which construct is not implemented.
    pub(crate) fn compile(source: &str) -> Result<Pattern, String> {
        if source.chars().count() > LONGEST {
            return Err(format!("a pattern of more than {LONGEST} characters"));
        }
        let mut atoms: Vec<Atom> = Vec::new();
        let mut chars = source.chars().peekable();
        while let Some(c) = chars.next() {
            let ranges = match c {
                '[' => class(&mut chars)?,
                '\\' => vec![escaped(chars.next())?],
                '(' | ')' | '|' | '.' | ']' | '{' | '}' | '?' | '*' | '+' => {
                    return Err(format!("`{c}` in the pattern `{source}`"));
                }
                c => vec![(c, c)],
            };
            let (min, max) = quantity(&mut chars)?;
            atoms.push(Atom { ranges: ranges.into(), min, max });
        }
        for (at, atom) in atoms.iter().enumerate().filter(|(_, atom)| atom.min != atom.max) {
            // An atom of variable count must not be able to take what belongs to those after it.
            let reach = atoms[at + 1..]
                .iter()
                .position(|next| next.min > 0)
                .map_or(atoms.len(), |next| at + 2 + next);
            if atoms[at + 1..reach].iter().any(|next| atom.overlaps(next)) {
                return Err(format!("parts of the pattern `{source}` that overlap"));
            }
        }
        Ok(Pattern { source: source.to_owned().into(), atoms: atoms.into() })
    }
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn escaped(c: Option<char>) -> Result<(char, char), String> {
    match c {
        Some('d') => Err("`\\d` in a pattern (any Unicode digit)".into()),
        Some(c @ ('\\' | '|' | '.' | '-' | '^' | '?' | '*' | '+' | '{' | '}' | '(' | ')' | '[' | ']')) => {
            Ok((c, c))
        }
        Some('n') => Ok(('\n', '\n')),
        Some('r') => Ok(('\r', '\r')),
        Some('t') => Ok(('\t', '\t')),
        Some(c) => Err(format!("`\\{c}` in a pattern")),
        None => Err("a pattern that ends in `\\`".into()),
    }
}

fn class(chars: &mut Chars<'_>) -> Result<Vec<(char, char)>, String> {
    let mut ranges = Vec::new();
    if chars.peek() == Some(&'^') {
        return Err("a negated class `[^…]` in a pattern".into());
    }
    loop {
        let low = match chars.next() {
            None => return Err("a class `[…` that does not end".into()),
            Some(']') if !ranges.is_empty() => return Ok(ranges),
            Some('[' | ']') => return Err("a nested or empty class in a pattern".into()),
            Some('\\') => escaped(chars.next())?.0,
            Some(c) => c,
        };
        if chars.next_if_eq(&'-').is_none() {
            ranges.push((low, low));
            continue;
        }
        match chars.next() {
            Some('[') => return Err("a class subtraction in a pattern".into()),
            Some('\\') => ranges.push((low, escaped(chars.next())?.0)),
            Some(']') | None => return Err("a class range without end in a pattern".into()),
            Some(high) if high < low => return Err(format!("the class range `{low}-{high}`")),
            Some(high) => ranges.push((low, high)),
        }
    }
}

fn quantity(chars: &mut Chars<'_>) -> Result<(u32, u32), String> {
    if chars.next_if_eq(&'?').is_some() {
        return Ok((0, 1));
    }
    if chars.next_if_eq(&'*').is_some() {
        return Ok((0, super::UNBOUNDED));
    }
    if chars.next_if_eq(&'+').is_some() {
        return Ok((1, super::UNBOUNDED));
    }
    if chars.next_if_eq(&'{').is_none() {
        return Ok((1, 1));
    }
    let text: String = chars.take_while(|&c| c != '}').collect();
    let number = |text: &str| text.parse::<u32>().map_err(|_| format!("the count `{{{text}}}` in a pattern"));
    match text.split_once(',') {
        None => number(&text).map(|count| (count, count)),
        Some((min, "")) => Ok((number(min)?, super::UNBOUNDED)),
        Some((min, max)) => Ok((number(min)?, number(max)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_the_whole_value() {
        let uuid = Pattern::compile("[0-9a-f]{2}-4[0-9a-f]{1}-[89ab]").unwrap();
        assert!(uuid.matches("0f-4c-8"));
        for bad in ["0f-4c-80", "0f-5c-8", "f-4c-8", "", "0F-4c-8"] {
            assert!(!uuid.matches(bad), "{bad}");
        }
        let word = Pattern::compile("[A-Z0-9]+").unwrap();
        assert!(word.matches("A1") && !word.matches("") && !word.matches("Aé") && !word.matches("A\n"));
    }

    #[test]
    fn what_is_not_implemented_is_refused_by_name() {
        for (source, named) in [
            ("a|b", "`|`"),
            ("\\d+", "\\d"),
            ("[^a]", "negated"),
            ("a*a", "overlap"),
            ("a?b*a", "overlap"),
            ("[a-", "range"),
        ] {
            let words = Pattern::compile(source).unwrap_err();
            assert!(words.contains(named), "{source}: {words}");
        }
        assert!(Pattern::compile("a*b?c{2,}d").is_ok());
    }
}
