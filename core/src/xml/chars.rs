//! Character classes of XML 1.0 (fifth edition) and of Namespaces in XML 1.0.

use super::{Fault, FaultKind};

const NAME_START: u8 = 1;
const NAME: u8 = 2;
const SPACE: u8 = 4;
const RETURN: u8 = 8;
const GREATER: u8 = 16;

/// Classes of the bytes: of ASCII characters (a colon is left out, since names are looked at part by part), and none for the rest.
static CLASSES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        let start = (byte as u8).is_ascii_alphabetic() || byte == b'_' as usize;
        let inner = start || (byte as u8).is_ascii_digit() || byte == b'-' as usize || byte == b'.' as usize;
        table[byte] = if start {
            NAME_START | NAME
        } else if inner {
            NAME
        } else if byte == b'\r' as usize {
            SPACE | RETURN
        } else if is_space(byte as u8) {
            SPACE
        } else if byte == b'>' as usize {
            GREATER
        } else {
            0
        };
        byte += 1;
    }
    table
};

/// White space as XML knows it (production S).
pub(crate) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Whether the text is empty or white space alone.
pub(crate) fn is_whitespace(text: &str) -> bool {
    text.bytes().all(is_space)
}

/// Production Char.
pub(crate) fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Production NameStartChar without the colon.
fn is_name_start(c: char) -> bool {
    match c {
        '\0'..='\x7F' => CLASSES[c as usize] & NAME_START != 0,
        _ => {
            matches!(c, '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}'
            | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
            | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}' | '\u{10000}'..='\u{EFFFF}')
        }
    }
}

/// Production NameChar without the colon.
fn is_name(c: char) -> bool {
    match c {
        '\0'..='\x7F' => CLASSES[c as usize] & NAME != 0,
        _ => is_name_start(c) || matches!(c, '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}'),
    }
}

/// Whether the text is a name without colon (NCName).
pub(super) fn is_ncname(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(is_name_start) && chars.all(is_name)
}

/// The length of the name in ASCII without colon at the front of `text`; 0 when there is none. The common case, quickly decided: what
/// follows the name may still belong to a longer one.
#[inline]
pub(super) fn plain_name_length(text: &[u8]) -> usize {
    let class = |byte: u8| CLASSES[usize::from(byte)];
    if text.first().is_none_or(|&byte| class(byte) & NAME_START == 0) {
        return 0;
    }
    text.iter().position(|&byte| class(byte) & NAME == 0).unwrap_or(text.len())
}

/// What a piece of text is made of.
#[inline]
pub(super) fn survey(text: &str) -> Survey {
    let bytes = text.as_bytes();
    // Control characters other than white space do not get here, so nothing else is below the space.
    if bytes.iter().all(|&byte| byte <= b' ') {
        return Survey { blank: true, returns: true, greater: false };
    }
    let any = bytes.iter().fold(0, |any, &byte| any | CLASSES[usize::from(byte)]);
    Survey { blank: false, returns: any & RETURN != 0, greater: any & GREATER != 0 }
}

/// See [`survey`].
pub(super) struct Survey {
    /// White space alone.
    pub(super) blank: bool,
    /// There may be a carriage return.
    pub(super) returns: bool,
    /// There is a `>`.
    pub(super) greater: bool,
}

/// The fault of a qualified name (`local` or `prefix:local`), if it has one.
pub(crate) fn name_fault(name: &str, offset: usize) -> Option<Fault> {
    let fine = match name.split_once(':') {
        None => is_ncname(name),
        Some((prefix, local)) => is_ncname(prefix) && is_ncname(local),
    };
    (!fine).then(|| {
        let shown: String = name.chars().take(40).collect();
        Fault::new(FaultKind::Name, offset, format!("`{shown}` is no XML name"))
    })
}

/// The offset of the first character that XML does not allow. The text is gone through in blocks; only one with a suspicious byte is
/// looked at byte by byte.
pub(super) fn first_illegal(text: &str) -> Option<usize> {
    const BLOCK: usize = 64;
    let bytes = text.as_bytes();
    let mut start = 0;
    for block in bytes.chunks(BLOCK) {
        let (words, rest) = block.as_chunks();
        let found = words.iter().fold(0, |found, word| found | suspicious(u64::from_le_bytes(*word)));
        if found != 0 || !rest.is_empty() {
            for (at, byte) in block.iter().enumerate() {
                let offset = start + at;
                let noncharacter =
                    *byte == 0xEF && matches!(bytes.get(offset + 1..offset + 3), Some([0xBF, 0xBE | 0xBF]));
                if (*byte < 0x20 && !is_space(*byte)) || noncharacter {
                    return Some(offset);
                }
            }
        }
        start += block.len();
    }
    None
}

/// Whether one of eight bytes may be illegal: below 0x20 but no line feed, or the first byte of U+FFFE and U+FFFF. All eight at once,
/// so that it is quick also where the compiler does not vectorize.
fn suspicious(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const LOW: u64 = 0x7F * EACH;
    // The high bit of each byte says so; the sums stay within their bytes.
    let is_not = |byte: u64| {
        let other = word ^ (byte * EACH);
        ((other & LOW) + LOW) | other
    };
    let printable = ((word & LOW) + (0x80 - 0x20) * EACH) | word;
    ((!printable & is_not(0x0A)) | !is_not(0xEF)) & !LOW
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn illegal_characters_are_found_wherever_they_stand() {
        for (bad, at) in [("\u{1}", 0), ("\u{FFFE}", 63), ("\u{FFFF}", 64), ("\u{8}", 200)] {
            let text = format!("{}{bad}{}", "x".repeat(at), "y".repeat(70));
            assert_eq!(first_illegal(&text), Some(at), "{bad:?}");
        }
        assert_eq!(first_illegal("\t\r\n ö\u{FFFD}\u{EFFF}\u{10FFFF}\u{7F}\u{80}"), None);
    }

    #[test]
    fn eight_bytes_are_suspicious_as_each_of_them_is() {
        let alone = |byte: u8| (byte < 0x20 && byte != b'\n') || byte == 0xEF;
        for (byte, beside) in (0..=255).flat_map(|byte| (0..=255).map(move |beside| (byte, beside))) {
            for at in 0..8 {
                let mut word = [beside; 8];
                word[at] = byte;
                let found = suspicious(u64::from_le_bytes(word)) != 0;
                assert_eq!(found, alone(byte) || alone(beside), "{byte:#x} beside {beside:#x}");
            }
        }
    }

    #[test]
    fn names_follow_the_productions() {
        for good in ["a", "_", "a-b.c1", "p:x", "é", "\u{10000}", "a·"] {
            assert_eq!(name_fault(good, 0), None, "{good}");
        }
        for (text, length) in
            [("a.b-1_>", 6), ("Z", 1), ("a:b", 1), ("a b", 1), ("", 0), ("1a", 0), ("-a", 0), ("\u{e9}", 0)]
        {
            assert_eq!(plain_name_length(text.as_bytes()), length, "{text}");
        }
        for bad in ["", "1a", "-a", "a:b:c", ":a", "a:", "a b", "a:1", "a\u{2000}", "·a", "a;"] {
            assert!(name_fault(bad, 0).is_some(), "{bad}");
        }
    }

    #[test]
    fn characters_follow_the_production() {
        assert!(['\t', ' ', '\u{7F}', '\u{FFFD}', '\u{10FFFF}'].into_iter().all(is_char));
        assert!(!['\0', '\u{B}', '\u{1F}', '\u{FFFE}', '\u{FFFF}'].into_iter().any(is_char));
    }
}
