//! Patterns of rules: regular expressions that match in linear time, whatever a rule file holds.

use regex_lite::{Regex, RegexBuilder};

/// No pattern of a rule needs more; a greater one would only cost memory.
const GREATEST: usize = 1 << 20;

/// A pattern for a whole value.
pub(super) struct Pattern {
    pub(super) source: String,
    regex: Regex,
}

impl Pattern {
    /// Reads a pattern; in words what is wrong with it.
    pub(super) fn compile(source: &str) -> Result<Pattern, String> {
        // By itself first, so that a stray parenthesis cannot close the group around it.
        Regex::new(source).map_err(|fault| fault.to_string())?;
        let regex = RegexBuilder::new(&format!("^(?:{source})$")).size_limit(GREATEST).build();
        Ok(Pattern { source: source.to_owned(), regex: regex.map_err(|fault| fault.to_string())? })
    }

    /// Whether it matches the whole of `text`.
    pub(super) fn matches(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_means_the_whole_value() {
        let pattern = Pattern::compile(r"e[0-9]{1,2}|g11|(?:n11)+\d?").unwrap();
        for (text, matches) in [
            ("e4", true),
            ("g11", true),
            ("n11n117", true),
            ("xg11", false),
            ("g11x", false),
            ("e4\n", false),
        ] {
            assert_eq!(pattern.matches(text), matches, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for source in ["(", "a)|(b", "[", "a{3,1}", r"\p{L}", "(a{1000}){1000}", &"(".repeat(100_000)] {
            assert!(Pattern::compile(source).is_err(), "{source:.20}");
        }
    }

    #[test]
    fn no_value_makes_a_pattern_slow() {
        let pattern = Pattern::compile("(a|a)*(a|a)*b").unwrap();
        assert!(!pattern.matches(&"a".repeat(100_000)));
    }
}
