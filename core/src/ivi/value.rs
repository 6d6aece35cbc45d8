//! Whether a text is a value of a simple type (XML Schema part 2). Nothing is allocated for a valid value.

mod built_in;

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::schema::{Base, SimpleType};
use crate::xml::{is_old_ncname, is_space, is_uri_reference};

pub(crate) use built_in::BuiltIn;

/// Why a text is no value of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ValueFault {
    /// Nothing there, and the type wants something.
    Empty,
    /// Not of the built-in type: no number, no date, …
    Form,
    /// Not among the values listed.
    NotListed,
    /// Longer than allowed, by this many characters.
    TooLong(usize),
    /// Shorter than allowed, by this many characters.
    TooShort(usize),
    /// More digits than allowed.
    Digits,
    /// Below or above the bounds.
    Range,
    /// The pattern does not match.
    Pattern,
}

/// The text as its type's white-space facet makes it: kept for strings, collapsed for all else.
pub(crate) fn normalize(base: Base, text: &str) -> Cow<'_, str> {
    if base == Base::String {
        return Cow::Borrowed(text);
    }
    let trimmed = trim(text);
    if !trimmed.bytes().any(|byte| matches!(byte, b'\t' | b'\n' | b'\r')) && !trimmed.contains("  ") {
        return Cow::Borrowed(trimmed);
    }
    let words: Vec<&str> = trimmed
        .split(|c: char| u8::try_from(c).is_ok_and(is_space))
        .filter(|word| !word.is_empty())
        .collect();
    Cow::Owned(words.join(" "))
}

/// Without white space at either end. (What ASCII counts as white space beyond XML, the form feed, is no XML character.)
fn trim(text: &str) -> &str {
    text.trim_ascii()
}

/// Checks a text against a type.
pub(crate) fn check(simple: &SimpleType, text: &str) -> Result<(), ValueFault> {
    let fault = match simple.base {
        Base::String => check_text(simple, text),
        Base::Decimal => check_number(simple, trim(text)),
        base if base.is_integer() => check_number(simple, trim(text)),
        Base::Date => form(is_date(trim(text))),
        Base::DateTime => form(is_date_time(trim(text))),
        Base::Base64Binary => check_base64(simple, text),
        Base::Id => form(is_old_ncname(trim(text))),
        Base::AnyUri => form(is_any_uri(trim(text))),
        _ => Ok(()),
    };
    match fault {
        Err(_) if trim(text).is_empty() => Err(ValueFault::Empty),
        fault => fault,
    }
}

fn form(right: bool) -> Result<(), ValueFault> {
    if right { Ok(()) } else { Err(ValueFault::Form) }
}

fn check_text(simple: &SimpleType, text: &str) -> Result<(), ValueFault> {
    if !simple.values.is_empty() {
        return if simple.allows(text) { Ok(()) } else { Err(ValueFault::NotListed) };
    }
    check_length(simple, || text.chars().count(), text.len())?;
    match &simple.pattern {
        Some(pattern) if !pattern.matches(text) => Err(ValueFault::Pattern),
        _ => Ok(()),
    }
}

/// `most` is an upper bound of the length that costs nothing; it is counted only where that does not decide.
fn check_length(simple: &SimpleType, length: impl Fn() -> usize, most: usize) -> Result<(), ValueFault> {
    let (min, max) =
        (simple.min_length.unwrap_or(0) as usize, simple.max_length.map_or(usize::MAX, |max| max as usize));
    // A character has at most four bytes.
    if most <= max && most >= min.saturating_mul(4) {
        return Ok(());
    }
    let length = length();
    if length > max {
        return Err(ValueFault::TooLong(length - max));
    }
    if length < min {
        return Err(ValueFault::TooShort(min - length));
    }
    Ok(())
}

/// A decimal number in parts: `whole` without leading, `fraction` without trailing zeros.
#[derive(Clone, Copy)]
struct Number<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
}

impl<'a> Number<'a> {
    fn parse(text: &'a str, integer: bool) -> Option<Number<'a>> {
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let point = digits.bytes().position(|byte| !byte.is_ascii_digit());
        let (whole, fraction) = match point {
            None => (digits, ""),
            Some(at) if !integer && digits.as_bytes()[at] == b'.' => (&digits[..at], &digits[at + 1..]),
            Some(_) => return None,
        };
        if whole.is_empty() && fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Some(Number {
            negative,
            whole: whole.trim_start_matches('0'),
            fraction: fraction.trim_end_matches('0'),
        })
    }

    fn is_zero(&self) -> bool {
        self.whole.is_empty() && self.fraction.is_empty()
    }

    fn compare(&self, other: &Number<'_>) -> Ordering {
        let size = |a: &Number<'_>, b: &Number<'_>| {
            a.whole
                .len()
                .cmp(&b.whole.len())
                .then_with(|| a.whole.cmp(b.whole))
                .then_with(|| a.fraction.cmp(b.fraction))
        };
        match (self.negative && !self.is_zero(), other.negative && !other.is_zero()) {
            (false, false) => size(self, other),
            (true, true) => size(other, self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

fn check_number(simple: &SimpleType, text: &str) -> Result<(), ValueFault> {
    let number = Number::parse(text, simple.base.is_integer()).ok_or(ValueFault::Form)?;
    let digits = number.whole.len() + number.fraction.len();
    let negative = number.negative && digits > 0;
    let beyond =
        |bound: &str, side| Number::parse(bound, false).is_some_and(|bound| number.compare(&bound) == side);
    match simple.base {
        Base::NonNegativeInteger if negative => return Err(ValueFault::Range),
        // Nine and four digits always fit.
        Base::Int
            if digits > 9
                && (beyond("-2147483648", Ordering::Less) || beyond("2147483647", Ordering::Greater)) =>
        {
            return Err(ValueFault::Range);
        }
        Base::Short
            if digits > 4 && (beyond("-32768", Ordering::Less) || beyond("32767", Ordering::Greater)) =>
        {
            return Err(ValueFault::Range);
        }
        _ => {}
    }
    if simple.total_digits.is_some_and(|most| digits > most as usize)
        || simple.fraction_digits.is_some_and(|most| number.fraction.len() > most as usize)
    {
        return Err(ValueFault::Digits);
    }
    let below = simple.min_inclusive.as_deref().is_some_and(|bound| match bound {
        "0" => negative,
        bound => beyond(bound, Ordering::Less),
    });
    let above = simple.max_inclusive.as_deref().is_some_and(|bound| match bound.split('.').next() {
        // Fewer digits before the point than the bound has.
        Some(whole) if number.whole.len() < whole.len() && !bound.starts_with(['-', '+', '0']) => false,
        _ => beyond(bound, Ordering::Greater),
    });
    if below || above {
        return Err(ValueFault::Range);
    }
    if !simple.values.is_empty() {
        let canonical = crate::schema::canonical_number(text);
        if !canonical.is_some_and(|number| simple.allows(&number)) {
            return Err(ValueFault::NotListed);
        }
    }
    Ok(())
}

/// Takes `count` digits off the front, as a number.
fn digits(text: &mut &[u8], count: usize) -> Option<u32> {
    let (front, rest) = text.split_at_checked(count)?;
    *text = rest;
    front
        .iter()
        .try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
}

fn literal(text: &mut &[u8], byte: u8) -> Option<()> {
    *text = text.strip_prefix(&[byte])?;
    Some(())
}

pub(super) fn is_date(text: &str) -> bool {
    let mut rest = text.as_bytes();
    date_part(&mut rest).is_some() && is_zone(rest)
}

pub(super) fn is_date_time(text: &str) -> bool {
    let mut rest = text.as_bytes();
    date_part(&mut rest).and_then(|()| literal(&mut rest, b'T')).and_then(|()| time_part(&mut rest)).is_some()
        && is_zone(rest)
}

/// A year, as its remainder by 400, which is enough for leap years. It may have more than four digits, and has to fit 63 bits: a limit
/// that XML Schema leaves to the processor (part 2, 3.2.7), set as libxml2 sets it.
fn year_part(text: &mut &[u8]) -> Option<u32> {
    _ = literal(text, b'-');
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (year, rest) = text.split_at(length);
    if length < 4 || (length > 4 && year[0] == b'0') || year.iter().all(|&byte| byte == b'0') {
        return None;
    }
    if length > 18 && std::str::from_utf8(year).ok()?.parse::<i64>().is_err() {
        return None;
    }
    *text = rest;
    Some(year.iter().fold(0, |year, byte| (year * 10 + u32::from(byte - b'0')) % 400))
}

fn date_part(text: &mut &[u8]) -> Option<()> {
    let year = year_part(text)?;
    literal(text, b'-')?;
    let month = digits(text, 2)?;
    literal(text, b'-')?;
    let day = digits(text, 2)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    };
    (1..=last).contains(&day).then_some(())
}

fn time_part(text: &mut &[u8]) -> Option<()> {
    let hour = digits(text, 2)?;
    literal(text, b':')?;
    let minute = digits(text, 2)?;
    literal(text, b':')?;
    let second = digits(text, 2)?;
    let mut fraction = false;
    if literal(text, b'.').is_some() {
        let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
        fraction = text[..length].iter().any(|&byte| byte != b'0');
        if length == 0 {
            return None;
        }
        *text = &text[length..];
    }
    let midnight = hour == 24 && minute == 0 && second == 0 && !fraction;
    (midnight || (hour < 24 && minute < 60 && second < 60)).then_some(())
}

fn is_zone(text: &[u8]) -> bool {
    match text {
        [] | [b'Z'] => true,
        [b'+' | b'-', rest @ ..] => {
            let mut rest = rest;
            let zone = (digits(&mut rest, 2), literal(&mut rest, b':'), digits(&mut rest, 2));
            match zone {
                (Some(hours), Some(()), Some(minutes)) => {
                    rest.is_empty() && minutes < 60 && (hours < 14 || (hours == 14 && minutes == 0))
                }
                _ => false,
            }
        }
        _ => false,
    }
}

/// A URI reference once everything that URIs do not allow, such as white space and letters beyond ASCII, is escaped (XSD part 2,
/// 3.2.17). The two signs that decide structure, `%` and `#`, and brackets are not escaped.
fn is_any_uri(text: &str) -> bool {
    let escaped = |c: char| c <= ' ' || c >= '\u{7F}' || "<>\"{}|\\^`".contains(c);
    if text.contains(escaped) {
        is_uri_reference(&text.replace(escaped, "_"))
    } else {
        is_uri_reference(text)
    }
}

/// For each byte the six bits that it stands for in base64, or one of the marks below.
static SIX_BITS: [u8; 256] = {
    let mut table = [OTHER; 256];
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut value = 0;
    while value < 64 {
        table[alphabet[value] as usize] = value as u8;
        value += 1;
    }
    table
};
/// No base64 digit.
const OTHER: u8 = 0x80;

fn check_base64(simple: &SimpleType, text: &str) -> Result<(), ValueFault> {
    let octets = base64_octets(text).ok_or(ValueFault::Form)?;
    check_length(simple, || octets, octets)
}

/// How many octets base64 stands for, as XSD writes it: groups of four, white space anywhere between, unused bits zero.
fn base64_octets(text: &str) -> Option<usize> {
    let text = trim(text);
    let digits = text.trim_end_matches(|c: char| c == '=' || c.is_ascii_whitespace());
    let padding = text[digits.len()..].bytes().filter(|&byte| byte == b'=').count();
    let bytes = digits.as_bytes();
    let mut count = bytes.len();
    // Most base64 is in one piece, so white space is looked for only when there is something that is no digit.
    if bytes.iter().fold(0, |all, &byte| all | SIX_BITS[usize::from(byte)]) & OTHER != 0 {
        for &byte in bytes.iter().filter(|&&byte| SIX_BITS[usize::from(byte)] == OTHER) {
            if !is_space(byte) {
                return None;
            }
            count -= 1;
        }
    }
    let last = bytes.last().map_or(0, |&byte| SIX_BITS[usize::from(byte)]);
    let right = match padding {
        0 => true,
        1 => last & 0b11 == 0,
        2 => last & 0b1111 == 0,
        _ => false,
    };
    let right = right && (count + padding).is_multiple_of(4);
    right.then(|| ((count + padding) / 4 * 3).saturating_sub(padding))
}

#[cfg(test)]
mod tests;
