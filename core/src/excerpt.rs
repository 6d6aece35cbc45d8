//! A part of a text that comes from outside, for our own words: names and values may be as long as the input.
//!
//! What may enter: ways to shorten a text and to keep it in its line; nothing that knows what it says.

use std::borrow::Cow;

/// Longer than any name of the schemas.
const NAME: usize = 120;

/// The name, cut when it is longer than names are.
pub(crate) fn name(text: &str) -> Cow<'_, str> {
    start(text, NAME)
}

/// The first `most` characters, with a mark where more follow.
pub(crate) fn start(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
    }
}

/// The text in one line and in one reading order: what begins another line, or turns the order around, is spelled out, so that a value
/// cannot pass itself off as words of ours.
pub fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(turns) {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if turns(c) {
            line.extend(c.escape_unicode());
        } else {
            line.push(c);
        }
    }
    Cow::Owned(line)
}

fn turns(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
