//! The built-in types of XML Schema (part 2, chapter 3), which an `xsi:type` may name even where the schema does not use them.

use std::cmp::Ordering;

use super::{
    Number, base64_octets, date_part, digits, is_any_uri, is_date, is_date_time, is_zone, literal, time_part,
    trim, year_part,
};
use crate::xml::is_old_ncname;

/// A built-in simple type.
#[derive(Debug)]
pub(crate) struct BuiltIn {
    pub(crate) name: &'static str,
    /// The type that it restricts.
    base: &'static str,
    form: Form,
}

/// What decides whether a text is a value, once its white space is collapsed.
#[derive(Debug)]
enum Form {
    Any,
    Lexical(fn(&str) -> bool),
    /// A list of at least one item.
    List(fn(&str) -> bool),
    /// A whole number between these bounds; empty for none.
    Whole(&'static str, &'static str),
    /// A name whose prefix is declared.
    Qualified,
    /// Values that only a document type declaration or another schema could give it.
    Never,
}

use Form::{Any, Lexical, List, Never, Qualified, Whole};

const fn row(name: &'static str, base: &'static str, form: Form) -> BuiltIn {
    BuiltIn { name, base, form }
}

static ALL: [BuiltIn; 45] = [
    row("anySimpleType", "", Any),
    row("string", "anySimpleType", Any),
    row("normalizedString", "string", Any),
    row("token", "normalizedString", Any),
    row("language", "token", Lexical(is_language)),
    row("NMTOKEN", "token", Lexical(is_nmtoken)),
    row("NMTOKENS", "anySimpleType", List(is_nmtoken)),
    row("Name", "token", Lexical(is_name)),
    row("NCName", "Name", Lexical(is_old_ncname)),
    row("ID", "NCName", Lexical(is_old_ncname)),
    row("IDREF", "NCName", Lexical(is_old_ncname)),
    row("IDREFS", "anySimpleType", List(is_old_ncname)),
    row("ENTITY", "NCName", Never),
    row("ENTITIES", "anySimpleType", Never),
    row("boolean", "anySimpleType", Lexical(|text| matches!(text, "true" | "false" | "1" | "0"))),
    row("decimal", "anySimpleType", Lexical(|text| Number::parse(text, false).is_some())),
    row("integer", "decimal", Whole("", "")),
    row("nonPositiveInteger", "integer", Whole("", "0")),
    row("negativeInteger", "nonPositiveInteger", Whole("", "-1")),
    row("long", "integer", Whole("-9223372036854775808", "9223372036854775807")),
    row("int", "long", Whole("-2147483648", "2147483647")),
    row("short", "int", Whole("-32768", "32767")),
    row("byte", "short", Whole("-128", "127")),
    row("nonNegativeInteger", "integer", Whole("0", "")),
    row("unsignedLong", "nonNegativeInteger", Whole("0", "18446744073709551615")),
    row("unsignedInt", "unsignedLong", Whole("0", "4294967295")),
    row("unsignedShort", "unsignedInt", Whole("0", "65535")),
    row("unsignedByte", "unsignedShort", Whole("0", "255")),
    row("positiveInteger", "nonNegativeInteger", Whole("1", "")),
    row("float", "anySimpleType", Lexical(is_float)),
    row("double", "anySimpleType", Lexical(is_float)),
    row("duration", "anySimpleType", Lexical(|text| duration(text).is_some())),
    row("dateTime", "anySimpleType", Lexical(is_date_time)),
    row("time", "anySimpleType", Lexical(|text| zoned(text, time_part))),
    row("date", "anySimpleType", Lexical(is_date)),
    row("gYearMonth", "anySimpleType", Lexical(|text| zoned(text, year_month))),
    row("gYear", "anySimpleType", Lexical(|text| zoned(text, |rest| year_part(rest).map(|_| ())))),
    row("gMonthDay", "anySimpleType", Lexical(|text| zoned(text, month_day))),
    row("gDay", "anySimpleType", Lexical(|text| zoned(text, day))),
    row("gMonth", "anySimpleType", Lexical(|text| zoned(text, month))),
    row("hexBinary", "anySimpleType", Lexical(is_hexadecimal)),
    row("base64Binary", "anySimpleType", Lexical(|text| base64_octets(text).is_some())),
    row("anyURI", "anySimpleType", Lexical(is_any_uri)),
    row("QName", "anySimpleType", Qualified),
    row("NOTATION", "anySimpleType", Never),
];

impl BuiltIn {
    /// The built-in type of this name.
    pub(crate) fn named(name: &str) -> Option<&'static BuiltIn> {
        ALL.iter().find(|one| one.name == name)
    }

    /// Whether it is `ancestor`, or restricts it, directly or not.
    pub(crate) fn derives_from(&self, ancestor: &str) -> bool {
        self.name == ancestor || BuiltIn::named(self.base).is_some_and(|base| base.derives_from(ancestor))
    }

    /// Whether the text is a value; `declared` says whether a prefix is bound to a namespace here.
    pub(crate) fn allows(&self, text: &str, declared: impl Fn(&str) -> bool) -> bool {
        let text = trim(text);
        match self.form {
            Any => true,
            Lexical(form) => form(text),
            List(form) => !text.is_empty() && text.split_ascii_whitespace().all(form),
            Whole(least, most) => is_whole(text, least, most),
            Qualified => {
                let (prefix, local) = text.split_once(':').unwrap_or(("", text));
                is_old_ncname(local) && (prefix.is_empty() && !text.starts_with(':') || declared(prefix))
            }
            Never => false,
        }
    }
}

fn is_whole(text: &str, least: &str, most: &str) -> bool {
    let Some(number) = Number::parse(text, true) else { return false };
    let (least, most) = (Number::parse(least, true), Number::parse(most, true));
    least.is_none_or(|least| number.compare(&least) != Ordering::Less)
        && most.is_none_or(|most| number.compare(&most) != Ordering::Greater)
}

fn is_language(text: &str) -> bool {
    text.split('-').enumerate().all(|(at, part)| {
        let fitting = |c: char| c.is_ascii_alphabetic() || (at > 0 && c.is_ascii_digit());
        (1..=8).contains(&part.len()) && part.chars().all(fitting)
    })
}

/// A colon stands in names like a letter.
fn is_name(text: &str) -> bool {
    is_old_ncname(&text.replace(':', "_"))
}

fn is_nmtoken(text: &str) -> bool {
    !text.is_empty() && is_name(&format!("_{text}"))
}

fn is_float(text: &str) -> bool {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let number = Number::parse(mantissa, false).is_some() && Number::parse(exponent, true).is_some();
    number || matches!(text, "INF" | "-INF" | "NaN")
}

fn is_hexadecimal(text: &str) -> bool {
    text.len().is_multiple_of(2) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn zoned(text: &str, part: impl Fn(&mut &[u8]) -> Option<()>) -> bool {
    let mut rest = text.as_bytes();
    part(&mut rest).is_some() && is_zone(rest)
}

fn in_range(text: &mut &[u8], last: u32) -> Option<()> {
    digits(text, 2).filter(|number| (1..=last).contains(number)).map(|_| ())
}

fn dashes(text: &mut &[u8], count: usize) -> Option<()> {
    (0..count).try_for_each(|_| literal(text, b'-'))
}

fn year_month(text: &mut &[u8]) -> Option<()> {
    year_part(text)?;
    dashes(text, 1)?;
    in_range(text, 12)
}

fn month(text: &mut &[u8]) -> Option<()> {
    dashes(text, 2)?;
    in_range(text, 12)
}

fn day(text: &mut &[u8]) -> Option<()> {
    dashes(text, 3)?;
    in_range(text, 31)
}

/// A day of every year: as in a leap year.
fn month_day(text: &mut &[u8]) -> Option<()> {
    dashes(text, 2)?;
    let rest = *text;
    let whole = [b"2000-", rest.get(..5)?].concat();
    date_part(&mut &*whole).filter(|()| rest[..5].is_ascii())?;
    *text = &rest[5..];
    Some(())
}

/// `P` with years, months, days, then `T` with hours, minutes, seconds: at least one of them, and one after a `T`.
fn duration(text: &str) -> Option<()> {
    let text = text.strip_prefix('-').unwrap_or(text).strip_prefix('P')?;
    let (date, time) = text.split_once('T').map_or((text, None), |(date, time)| (date, Some(time)));
    let given = fields(date, "YMD", false)?;
    match time {
        Some(time) => fields(time, "HMS", true).filter(|&given| given).map(|_| ()),
        None => given.then_some(()),
    }
}

/// Whether the fields stand in this order; none when there is something else. Only the last may have a fraction.
fn fields(mut text: &str, order: &str, fraction: bool) -> Option<bool> {
    let mut left = order.chars();
    let given = !text.is_empty();
    while !text.is_empty() {
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let unit = text[end..].chars().next()?;
        left.find(|&next| next == unit)?;
        let (whole, part) = text[..end].split_once('.').unwrap_or((&text[..end], "0"));
        let no_fraction = !(fraction && unit == 'S') && text[..end].contains('.');
        if whole.is_empty() || part.is_empty() || part.contains('.') || no_fraction {
            return None;
        }
        text = &text[end + 1..];
    }
    Some(given)
}

#[cfg(test)]
mod tests {
    use super::BuiltIn;

    // Verdicts of libxml2 2.14 and xmlschema 4.3; where they differ, XML Schema part 2 decides.
    #[test]
    fn values_of_the_built_in_types() {
        for (name, good, bad) in [
            ("boolean", "true|false|1|0| true ", "TRUE||yes"),
            ("float", "1|1.|.5|1e5|1E-5|INF|-INF|NaN|+1|-.5e1|-0", "+INF|nan||1e|e5|.|1 e5|Infinity"),
            (
                "duration",
                "P1Y|P1Y2M3DT4H5M6S|PT1.5S|-P1D| P1D ",
                "P|PT|P1DT|P1S|P1.5D|PT.5S|PT1.S|+P1D||P1M1Y|P1Y1W|P-1D|P1",
            ),
            ("time", "12:00:00|24:00:00|12:00:00Z| 12:00:00.5 ", "12:00|25:00:00||12:00:60"),
            ("gYear", "2026|-2026|12026|2026Z|2026+01:00", "0000|02026||26"),
            ("gYearMonth", "2026-01|2026-12Z", "2026-13||0000-01|2026-1"),
            ("gMonth", "--01|--12Z", "--13|01|--1|--01--|"),
            ("gMonthDay", "--02-29|--12-31Z", "--02-30|--04-31|--1-1||--é1-1"),
            ("gDay", "---01|---31Z", "---32|---00|---1|"),
            ("hexBinary", "|0A|0a", "A|GG|0A 0A"),
            ("QName", "a|p:a| p:a ", "q:a||1a|a:|:a|p:1"),
            ("language", "en|en-GB|x-aaaaaaaa|en-123", "|e1|abcdefghi|en-|12"),
            ("NMTOKEN", "a|1a|:|-|.", "|a b|\u{2160}"),
            ("NMTOKENS", "a b|a", "| |a é,"),
            ("Name", "a|:a|a:b|:", "1||a b|\u{2160}"),
            ("negativeInteger", "-1", "0|-0|1"),
            ("positiveInteger", "1|+1", "0|-0"),
            ("unsignedLong", "18446744073709551615|-0", "18446744073709551616|-1"),
            ("byte", "127|-128", "128|-129|1.0"),
            ("base64Binary", "QQ==|", "QR=="),
            ("anyURI", "a b|", "%"),
            ("token", "a  b|", ""),
            ("ENTITY", "", "a"),
        ] {
            let found = BuiltIn::named(name).unwrap();
            let declared = |prefix: &str| prefix == "p";
            for value in good.split('|').filter(|value| !(good.is_empty() && value.is_empty())) {
                assert!(found.allows(value, declared), "{name} {value:?}");
            }
            for value in bad.split('|').filter(|value| !(bad.is_empty() && value.is_empty())) {
                assert!(!found.allows(value, declared), "{name} {value:?}");
            }
        }
    }

    #[test]
    fn derivation_goes_up_to_the_root() {
        let derives = |name: &str, ancestor: &str| BuiltIn::named(name).unwrap().derives_from(ancestor);
        assert!(derives("byte", "integer") && derives("ID", "string") && derives("int", "int"));
        assert!(!derives("integer", "int") && !derives("NMTOKENS", "string") && !derives("date", "dateTime"));
    }
}
