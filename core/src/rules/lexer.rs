//! The words and signs of a rule.

use super::quantity::{self, Number};

/// A fault in the text of a rule: where, what, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// In characters, from 1.
    pub(super) column: usize,
    pub(super) message: String,
    pub(super) remedy: String,
}

impl Fault {
    pub(super) fn new(column: usize, message: impl Into<String>, remedy: impl Into<String>) -> Fault {
        Fault { column, message: message.into(), remedy: remedy.into() }
    }

    /// What is wrong, and where in the rule's text; column 0 is the rule's field.
    pub(super) fn words(&self) -> String {
        match self.column {
            0 => format!("its field: {}", self.message),
            column => format!("column {column} of its text: {}", self.message),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A keyword or the name of a field.
    Word(String),
    /// `'…'` or `"…"`.
    Text(String),
    /// `/…/`.
    Pattern(String),
    Number(Number),
    /// Days since the epoch.
    Day(i64),
    /// `@ . , ( ) [ ] ? =>` and the comparisons.
    Sign(&'static str),
    End,
}

impl Token {
    /// The token as an error names it.
    pub(super) fn words(&self) -> String {
        match self {
            Token::Word(word) => format!("`{word}`"),
            Token::Text(_) => "a text".into(),
            Token::Pattern(_) => "a pattern".into(),
            Token::Number(_) => "a number".into(),
            Token::Day(_) => "a date".into(),
            Token::Sign(sign) => format!("`{sign}`"),
            Token::End => "the end of the rule".into(),
        }
    }
}

/// The longest first, so that `<=` is not read as `<`.
const SIGNS: [&str; 17] =
    ["=>", "<=", ">=", "!=", "<>", "<", ">", "=", "@", ".", ",", "(", ")", "[", "]", "?", ":"];

/// Splits the text of a rule; each token with its column.
pub(super) fn tokens(text: &str) -> Result<Vec<(Token, usize)>, Fault> {
    let mut tokens = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let column = text[..text.len() - rest.len()].chars().count() + 1;
        let Some(first) = rest.chars().next() else {
            tokens.push((Token::End, column));
            return Ok(tokens);
        };
        let (token, length) = match first {
            '\'' | '"' | '/' => quoted(rest, first, column)?,
            '0'..='9' | '-' => number(rest, column)?,
            c if c.is_ascii_alphabetic() => {
                let length =
                    rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
                (Token::Word(rest[..length].to_owned()), length)
            }
            c => match SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
                Some("<>") => (Token::Sign("!="), 2),
                Some(sign) => (Token::Sign(sign), sign.len()),
                None => {
                    let remedy = "write names of fields, words in capitals, numbers, 'texts' and /patterns/";
                    return Err(Fault::new(column, format!("`{c}` is no part of a rule"), remedy));
                }
            },
        };
        tokens.push((token, column));
        rest = &rest[length..];
    }
}

/// A text or a pattern; inside, the quote itself is written twice (in a pattern: after a backslash).
fn quoted(rest: &str, quote: char, column: usize) -> Result<(Token, usize), Fault> {
    let mut value = String::new();
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == quote {
            if quote != '/' && chars.next_if(|(_, next)| *next == quote).is_some() {
                value.push(quote);
                continue;
            }
            let token = if quote == '/' { Token::Pattern(value) } else { Token::Text(value) };
            return Ok((token, at + quote.len_utf8()));
        }
        if quote == '/' && c == '\\' && chars.next_if(|(_, next)| *next == '/').is_some() {
            value.push('/');
            continue;
        }
        value.push(c);
    }
    let what = if quote == '/' { "a pattern" } else { "a text" };
    Err(Fault::new(column, format!("{what} that does not end"), format!("close it with {quote}")))
}

fn number(rest: &str, column: usize) -> Result<(Token, usize), Fault> {
    let length =
        1 + rest[1..].find(|c: char| !c.is_ascii_digit() && c != '.' && c != '-').unwrap_or(rest.len() - 1);
    let text = &rest[..length];
    if let Some(day) = quantity::day(text) {
        return Ok((Token::Day(day), length));
    }
    Number::parse(text).map(|number| (Token::Number(number), length)).ok_or_else(|| {
        let remedy = "write 3500, 2.5 or 2026-07-05";
        Fault::new(column, format!("`{text}` is neither a number nor a date"), remedy)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_falls_into_tokens_with_their_columns() {
        let found = tokens("@AxleTable=>VALUE <= 2.5 IF x IN ['a''b', \"c\"] = /a\\/b/ 2026-07-05").unwrap();
        let words: Vec<&Token> = found.iter().map(|(token, _)| token).collect();
        assert_eq!(words[0], &Token::Sign("@"));
        assert_eq!(words[2], &Token::Sign("=>"));
        assert!(
            words.contains(&&Token::Text("a'b".into())) && words.contains(&&Token::Pattern("a/b".into()))
        );
        assert!(words.contains(&&Token::Day(20_639)));
        assert_eq!(found[3], (Token::Word("VALUE".into()), 13));
    }

    #[test]
    fn what_does_not_end_or_does_not_belong_is_refused_at_its_column() {
        for (text, column) in
            [("VALUE = 'x", 9), ("VALUE = /x", 9), ("VALUE ; 1", 7), ("VALUE = 1-2", 9), ("é", 1)]
        {
            assert_eq!(tokens(text).unwrap_err().column, column, "{text}");
        }
    }
}
