//! What a type allows, in words for the person who has to mend a value.

use super::{Base, SimpleType};

/// Up to this many allowed values are listed.
const LISTED: usize = 12;

impl SimpleType {
    /// What is allowed, such as `at most 3 digits before the point and 2 after` or `one of M1, M1G, …`.
    pub fn expected(&self) -> String {
        if !self.values.is_empty() {
            return one_of(&self.values);
        }
        let mut parts = Vec::new();
        match self.base {
            Base::String | Base::Base64Binary => parts.extend(self.length()),
            Base::Date => parts.push("a date as YYYY-MM-DD".to_owned()),
            Base::DateTime => {
                parts.push("a date and time as YYYY-MM-DDThh:mm:ss, with Z or +hh:mm".to_owned());
            }
            Base::AnyUri => parts.push("a URI".to_owned()),
            Base::Id => parts.push("an identifier that no other element has".to_owned()),
            _ => parts.push(self.number()),
        }
        if let Some(pattern) = &self.pattern {
            parts.push(pattern_words(&pattern.source));
        }
        match (self.base, parts.is_empty()) {
            (Base::Base64Binary, true) => "base64 text".into(),
            (_, true) => "text".into(),
            _ => parts.join(", "),
        }
    }

    fn length(&self) -> Option<String> {
        let unit = |count: u32| if count == 1 { "character" } else { "characters" };
        match (self.min_length.filter(|&min| min > 0), self.max_length) {
            (Some(min), Some(max)) if min == max => Some(format!("exactly {min} {}", unit(min))),
            (Some(min), Some(max)) => Some(format!("{min} to {max} characters")),
            (Some(min), None) => Some(format!("at least {min} {}", unit(min))),
            (None, Some(max)) => Some(format!("at most {max} {}", unit(max))),
            (None, None) => None,
        }
    }

    fn number(&self) -> String {
        let kind = if self.base.is_integer() { "a whole number" } else { "a number" };
        let mut words = match (self.total_digits, self.fraction_digits.filter(|_| !self.base.is_integer())) {
            (Some(total), Some(after)) if total > after => {
                format!("{kind} with at most {} digits before the point and {after} after", total - after)
            }
            (Some(total), _) => {
                format!("{kind} of at most {total} {}", if total == 1 { "digit" } else { "digits" })
            }
            (None, Some(after)) => format!("{kind} with at most {after} digits after the point"),
            (None, None) => kind.to_owned(),
        };
        let least = self.min_inclusive.as_deref().or((self.base == Base::NonNegativeInteger).then_some("0"));
        match (least, self.max_inclusive.as_deref()) {
            (Some(min), Some(max)) => words += &format!(", from {min} to {max}"),
            (Some(min), None) => words += &format!(", at least {min}"),
            (None, Some(max)) => words += &format!(", at most {max}"),
            (None, None) => {}
        }
        words
    }
}

/// The values as a sentence part; long lists are cut.
pub(crate) fn one_of(values: &[super::Name]) -> String {
    let shown: Vec<&str> = values.iter().take(LISTED).map(|value| &**value).collect();
    match (values.len(), shown.len()) {
        (1, _) => format!("exactly {}", shown.join("")),
        (all, shown_count) if all > shown_count => format!("one of {}, … ({all} in all)", shown.join(", ")),
        _ => format!("one of {}", shown.join(", ")),
    }
}

/// The two official patterns have well-known names.
fn pattern_words(source: &str) -> String {
    match source {
        "[A-Z0-9]+" => "capital letters A to Z and digits only".into(),
        _ if source.starts_with("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4") => {
            "a UUID of version 4, such as 1b4e28ba-2fa1-4d2e-883f-0016d3cca427".into()
        }
        _ => format!("matching {source}"),
    }
}

/// A number without what does not change its value: plus sign, leading zeros, trailing zeros after the point. `None` when the text is
/// no `xs:decimal`.
pub(crate) fn canonical_number(text: &str) -> Option<String> {
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() && fraction.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let sign = if negative && !(whole.is_empty() && fraction.is_empty()) { "-" } else { "" };
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if fraction.is_empty() { "" } else { "." };
    Some(format!("{sign}{whole}{point}{fraction}"))
}
