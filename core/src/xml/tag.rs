//! The inside of a start tag: attributes, references, and the normalization of values. The XML declaration is written alike.

use std::borrow::Cow;

use super::chars::{is_char, is_space, name_fault};
use super::reader::NamespaceId;
use super::{Fault, FaultKind};
use crate::excerpt;

/// One attribute or namespace declaration of a start tag.
#[derive(Clone, Debug)]
pub(crate) struct Attribute<'i> {
    /// The name as written.
    pub(crate) name: &'i str,
    /// The name after the colon.
    pub(crate) local: &'i str,
    /// The value after normalization (XML 1.0, 3.3.3, as for CDATA attributes).
    pub(crate) value: Cow<'i, str>,
    /// The namespace of the name: none when it has no prefix.
    pub(crate) namespace: NamespaceId,
    /// Where the name begins.
    pub(crate) offset: usize,
}

impl<'i> Attribute<'i> {
    /// The prefix that this declares (empty for the default namespace); `None` when it is no namespace declaration.
    pub(crate) fn declares(&self) -> Option<&'i str> {
        match self.name.strip_prefix("xmlns")? {
            "" => Some(""),
            rest => rest.strip_prefix(':'),
        }
    }
}

/// Parses `text`, what follows the name in a start tag, into `out`; `offset` is where it begins.
pub(super) fn attributes<'i>(
    text: &'i str,
    offset: usize,
    limit: usize,
    out: &mut Vec<Attribute<'i>>,
) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        let spaces = skip_spaces(bytes, at) - at;
        at += spaces;
        if at == bytes.len() {
            return Ok(());
        }
        if spaces == 0 {
            return Err(Fault::new(
                FaultKind::Attribute,
                offset + at,
                "a space is missing before the attribute",
            ));
        }
        if out.len() == limit {
            let message = format!("the element has more than {limit} attributes");
            return Err(Fault::new(FaultKind::Limit, offset + at, message));
        }
        let start = at;
        while at < bytes.len() && !is_space(bytes[at]) && bytes[at] != b'=' {
            at += 1;
        }
        let name = &text[start..at];
        if let Some(fault) = name_fault(name, offset + start) {
            return Err(fault);
        }
        at = skip_spaces(bytes, at);
        if bytes.get(at) != Some(&b'=') {
            let message = format!("the attribute `{}` has no value", excerpt::name(name));
            return Err(Fault::new(FaultKind::Attribute, offset + start, message));
        }
        at = skip_spaces(bytes, at + 1);
        let Some(&quote @ (b'"' | b'\'')) = bytes.get(at) else {
            let message = format!("the value of the attribute `{}` is not in quotes", excerpt::name(name));
            return Err(Fault::new(FaultKind::Attribute, offset + at, message));
        };
        let Some(length) = memchr::memchr(quote, &bytes[at + 1..]) else {
            let message = format!("the value of the attribute `{}` does not end", excerpt::name(name));
            return Err(Fault::new(FaultKind::Attribute, offset + at, message));
        };
        let raw = &text[at + 1..at + 1 + length];
        let value = normalize(raw, offset + at + 1)?;
        let local = name.split_once(':').map_or(name, |(_, local)| local);
        out.push(Attribute { name, local, value, namespace: NamespaceId::NONE, offset: offset + start });
        at += length + 2;
    }
}

fn skip_spaces(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(|&byte| is_space(byte)) {
        at += 1;
    }
    at
}

/// The normalized value: white space becomes spaces, references are resolved (and what they stand for stays as it is).
fn normalize(raw: &str, offset: usize) -> Result<Cow<'_, str>, Fault> {
    let special = |byte: &u8| matches!(byte, b'&' | b'<' | b'\t' | b'\n' | b'\r');
    let Some(first) = raw.bytes().position(|byte| special(&byte)) else {
        return Ok(Cow::Borrowed(raw));
    };
    let mut value = String::with_capacity(raw.len());
    value.push_str(&raw[..first]);
    let mut rest = &raw[first..];
    while let Some(c) = rest.chars().next() {
        let at = offset + raw.len() - rest.len();
        match c {
            '<' => {
                return Err(Fault::new(
                    FaultKind::Attribute,
                    at,
                    "`<` in an attribute value must be written `&lt;`",
                ));
            }
            '&' => {
                let Some(end) = rest.find(';') else {
                    return Err(Fault::new(
                        FaultKind::Reference,
                        at,
                        "`&` in an attribute value must be written `&amp;`",
                    ));
                };
                value.push(resolve(&rest[1..end], at)?);
                rest = &rest[end + 1..];
            }
            '\r' if rest.starts_with("\r\n") => rest = &rest[1..],
            '\t' | '\n' | '\r' => {
                value.push(' ');
                rest = &rest[1..];
            }
            c => {
                value.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    Ok(Cow::Owned(value))
}

/// What a reference stands for; `name` is the part between `&` and `;`.
pub(super) fn resolve(name: &str, offset: usize) -> Result<char, Fault> {
    let fault = |message: String| Err(Fault::new(FaultKind::Reference, offset, message));
    let number = match name {
        "amp" => return Ok('&'),
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "quot" => return Ok('"'),
        "apos" => return Ok('\''),
        _ => name.strip_prefix('#'),
    };
    let shown: String = name.chars().take(20).collect();
    let Some(number) = number else {
        return fault(format!("`&{shown};` is no reference that XML knows; write `&amp;` for an ampersand"));
    };
    let (digits, radix) = number.strip_prefix('x').map_or((number, 10), |digits| (digits, 16));
    // `from_str_radix` would take a sign.
    let code = if digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        u32::from_str_radix(digits, radix).ok()
    } else {
        None
    };
    match code.and_then(char::from_u32) {
        Some(c) if is_char(c) => Ok(c),
        _ => fault(format!("`&{shown};` stands for no character that XML allows")),
    }
}

/// Checks the XML declaration (production XMLDecl); `text` is what stands between `<?xml` and `?>`.
pub(super) fn declaration(text: &str) -> Result<(), Fault> {
    let offset = "<?xml".len();
    let mut found = Vec::new();
    attributes(text, offset, 3, &mut found)?;
    let fault = |message: &'static str| Err(Fault::new(FaultKind::Declaration, offset, message));
    let mut rest = found.iter().map(|attribute| (attribute.name, &*attribute.value)).peekable();
    match rest.next() {
        Some(("version", version)) => {
            let minor = version.strip_prefix("1.").unwrap_or("");
            if minor.is_empty() || !minor.bytes().all(|byte| byte.is_ascii_digit()) {
                return fault("the XML declaration names no version 1.x");
            }
        }
        _ => return fault("the XML declaration does not begin with its version"),
    }
    if let Some(("encoding", label)) = rest.peek() {
        let mut bytes = label.bytes();
        let begins = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic());
        if !begins || !bytes.all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte)) {
            return fault("the XML declaration names no encoding");
        }
        rest.next();
    }
    match (rest.next(), rest.next()) {
        (None | Some(("standalone", "yes" | "no")), None) => Ok(()),
        _ => fault("the XML declaration is malformed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Vec<(String, String)>, FaultKind> {
        let mut out = Vec::new();
        attributes(text, 0, 4, &mut out).map_err(|fault| fault.kind)?;
        Ok(out
            .into_iter()
            .map(|attribute| (attribute.name.to_owned(), attribute.value.into_owned()))
            .collect())
    }

    #[test]
    fn values_are_normalized_and_references_are_not() {
        let found = parse(" a = 'x\r\ny\tz'\n b=\"&#9;&#x41;&lt;&apos;é\" ").unwrap();
        assert_eq!(found, [("a".into(), "x y z".into()), ("b".into(), "\tA<'é".into())]);
        assert_eq!(parse("  ").unwrap(), []);
    }

    #[test]
    fn what_xml_forbids_is_refused() {
        for (text, kind) in [
            (" a='1'b='2'", FaultKind::Attribute),
            (" a", FaultKind::Attribute),
            (" a=1", FaultKind::Attribute),
            (" a='1", FaultKind::Attribute),
            (" a='<'", FaultKind::Attribute),
            (" a='&x;'", FaultKind::Reference),
            (" a='&'", FaultKind::Reference),
            (" a='&#0;'", FaultKind::Reference),
            (" a='&#x110000;'", FaultKind::Reference),
            (" a='&#+65;'", FaultKind::Reference),
            (" 1a=''", FaultKind::Name),
            (" /", FaultKind::Name),
            (" a='' b='' c='' d='' e=''", FaultKind::Limit),
        ] {
            assert_eq!(parse(text), Err(kind), "{text}");
        }
    }
}
