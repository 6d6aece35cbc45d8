//! A part of a text that comes from outside, for our own words: names and values may be as long as the input.
//!
//! What may enter: ways to shorten a text; nothing that knows what it says.

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
