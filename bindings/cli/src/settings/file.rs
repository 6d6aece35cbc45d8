//! Reading `ecoc.toml`. The words of an error name line and key, never the value: it may be a secret.

use std::path::Path;

use ecoc::{Error, ErrorKind, Result};
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::keys::{self, Holds, SECTIONS};
use super::{Sections, absolute};

/// Reads the text of the file `path` into `sections`.
pub(super) fn read(path: &Path, text: &str, sections: &mut Sections) -> Result<()> {
    let file = Source { path, text };
    let table = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        file.refuse(at, format!("no valid TOML: {}", error.message()), "see https://toml.io for the form")
    })?;
    for (section, content) in table.get_ref() {
        let name = section.get_ref().as_ref();
        let place = file.place(section.span().start);
        if !SECTIONS.contains(&name) {
            return Err(keys::unknown(&place, name, SECTIONS.iter().copied()));
        }
        let DeValue::Table(content) = content.get_ref() else {
            let words = format!("{name} is a value, not a section");
            return Err(file.refuse(
                section.span().start,
                words,
                &format!("write [{name}], and its settings below"),
            ));
        };
        for (key, value) in content {
            let (key, value) = file.setting(name, key, value)?;
            sections.entry(name.to_owned()).or_default().insert(key, value);
        }
    }
    Ok(())
}

struct Source<'a> {
    path: &'a Path,
    text: &'a str,
}

impl Source<'_> {
    fn setting(
        &self,
        section: &str,
        key: &Spanned<DeString<'_>>,
        value: &Spanned<DeValue<'_>>,
    ) -> Result<(String, Value)> {
        let at = key.span().start;
        let name = key.get_ref().as_ref();
        let holds = keys::find(section, name, &format!("{} [{section}]", self.place(at)))?;
        let value = match (value.get_ref(), holds) {
            (DeValue::String(text), Holds::File) => absolute(text, self.path.parent()).into(),
            (DeValue::String(text), _) => text.as_ref().into(),
            (DeValue::Array(items), Holds::Texts) => items
                .iter()
                .map(|item| item.get_ref().as_str().map(Value::from))
                .collect::<Option<_>>()
                .ok_or_else(|| {
                    self.refuse(at, format!("{name} holds something else than text"), "put each in quotes")
                })?,
            _ => return Err(self.refuse(at, format!("{name} is no text"), "put the value in quotes")),
        };
        Ok((name.to_owned(), value))
    }

    /// `ecoc.toml:12`
    fn place(&self, at: usize) -> String {
        let before = self.text.get(..at).unwrap_or("");
        format!("{}:{}", self.path.display(), 1 + before.matches('\n').count())
    }

    fn refuse(&self, at: usize, words: String, remedy: &str) -> Error {
        Error::new(ErrorKind::InvalidSetting, format!("{}: {words}", self.place(at))).with_remedy(remedy)
    }
}
