//! URI references (RFC 3986), as far as XML asks for them: for namespace names, and for the type `xs:anyURI`.

/// Whether the text is a URI reference. A port, where there is a colon for one, has digits and fits 31 bits, as libxml2 wants it; an
/// address in brackets is not looked into.
pub(crate) fn is_uri_reference(text: &str) -> bool {
    let bytes = text.as_bytes();
    let scheme = scheme(bytes).and_then(|length| hierarchy(&bytes[length..], true));
    scheme.or_else(|| hierarchy(bytes, false)).is_some_and(|rest| query_and_fragment(rest).is_empty())
}

/// The length of a scheme with its colon.
fn scheme(text: &[u8]) -> Option<usize> {
    let length = text.iter().position(|byte| !byte.is_ascii_alphanumeric() && !b"+-.".contains(byte))?;
    (text[0].is_ascii_alphabetic() && text[length] == b':').then_some(length + 1)
}

/// What follows authority and path; none when either is wrong at its begin. The first segment of a relative path has no colon.
fn hierarchy(text: &[u8], absolute: bool) -> Option<&[u8]> {
    let path = |text| skip(text, |byte| is_pchar(byte) || byte == b'/');
    if let Some(rest) = text.strip_prefix(b"//") {
        let rest = authority(rest)?;
        return Some(if rest.starts_with(b"/") { path(rest) } else { rest });
    }
    let first = text.len() - skip(text, is_pchar).len();
    (absolute || !text[..first].contains(&b':')).then(|| path(text))
}

fn authority(text: &[u8]) -> Option<&[u8]> {
    let user = skip(text, |byte| is_name(byte) || byte == b':');
    let host = user.strip_prefix(b"@").unwrap_or(text);
    let rest = if host.starts_with(b"[") {
        &host[host.iter().position(|&byte| byte == b']')? + 1..]
    } else {
        skip(host, is_name)
    };
    let Some(port) = rest.strip_prefix(b":") else { return Some(rest) };
    let length = port.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = std::str::from_utf8(&port[..length]).ok()?.parse::<i32>();
    number.is_ok().then(|| &port[length..])
}

fn query_and_fragment(mut text: &[u8]) -> &[u8] {
    if let Some(query) = text.strip_prefix(b"?") {
        text = skip(query, |byte| is_pchar(byte) || b"/?".contains(&byte));
    }
    match text.strip_prefix(b"#") {
        Some(fragment) => skip(fragment, |byte| is_pchar(byte) || b"/?[]".contains(&byte)),
        None => text,
    }
}

/// What follows the characters that `wanted` takes; `%` is handed to it only when two hexadecimal digits follow.
fn skip(text: &[u8], wanted: impl Fn(u8) -> bool) -> &[u8] {
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        let hexadecimal = |at: usize| text.get(at).is_some_and(u8::is_ascii_hexdigit);
        if !wanted(byte) || (byte == b'%' && !(hexadecimal(at + 1) && hexadecimal(at + 2))) {
            break;
        }
        at += 1;
    }
    &text[at..]
}

/// `unreserved`, `sub-delims`, or the begin of an escape.
fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=%".contains(&byte)
}

fn is_pchar(byte: u8) -> bool {
    is_name(byte) || matches!(byte, b':' | b'@')
}

#[cfg(test)]
mod tests {
    use super::is_uri_reference;

    // Verdicts of libxml2 2.14.
    #[test]
    fn uri_references_follow_the_grammar() {
        for good in [
            "",
            "a",
            ".",
            "../a/b?c=d#e",
            "#id",
            "?q",
            "urn:example:a",
            "http://[::1]:80/",
            "%41",
            "//example.org",
            "//",
            "///",
            "a/b:c",
            "http://user@example.org:8080/",
            "http://",
            "http:",
            "a:",
            "a::",
            "a:#",
            "a+b:c",
            "#[",
            "./1:a",
            "http://@",
            "http://[zz]/",
            "1",
            "http://1.2.3.4.5",
            "http://a%20b/",
            "tag:x",
            "a/:",
            "/",
            "/a//b",
        ] {
            assert!(is_uri_reference(good), "{good}");
        }
        for bad in [
            ":",
            ":a",
            "1:a",
            "1:",
            "-a:b",
            "a_b:c",
            "::",
            "%",
            "%4",
            "%GG",
            "a%zz",
            "a:%",
            "http://%",
            "##",
            "a#b#c",
            "?[",
            "[",
            "a[b]",
            "http://[",
            "http://[::1",
            "http://]",
            "http://[::1]a/",
            "http://a[::1]/",
            "http://a@b@c",
            "http://example.org:",
            "http://example.org:port/",
            "http://a:99999999999",
            "http://example.org/[a]",
            "not a uri",
            "é:a",
            "http://example.org/ä",
            "a b",
            "a|b",
        ] {
            assert!(!is_uri_reference(bad), "{bad}");
        }
    }
}
