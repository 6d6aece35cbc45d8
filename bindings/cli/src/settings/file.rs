//! Reading `ecoc.toml`. The words of an error name line and key, never the value: it may be a secret.

use std::path::Path;

use ecoc::{Error, ErrorKind, Result};
use serde_json::Value;
use toml::de::{DeTable, DeValue};

use super::keys::{self, Holds, SECTIONS};
use super::{Sections, put};

/// Reads the text of the file `path` into `sections`.
pub(super) fn read(path: &Path, text: &str, sections: &mut Sections) -> Result<()> {
    let file = Source { path, text };
    let table = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        file.refuse(at, &format!("no valid TOML: {}", error.message()), "see https://toml.io for the form")
    })?;
    for (section, content) in table.get_ref() {
        let (name, at) = (section.get_ref().as_ref(), section.span().start);
        if !SECTIONS.contains(&name) {
            return Err(keys::unknown(&file.place(at), name, SECTIONS.iter().copied()));
        }
        let DeValue::Table(content) = content.get_ref() else {
            let remedy = format!("write [{name}], and its settings below");
            return Err(file.refuse(at, &format!("{name} is a value, not a section"), &remedy));
        };
        file.settings(name, "", content, sections)?;
    }
    Ok(())
}

struct Source<'a> {
    path: &'a Path,
    text: &'a str,
}

impl Source<'_> {
    /// Takes a section over, or a table within it: that one's name with a dot is the `prefix`.
    fn settings(
        &self,
        section: &str,
        prefix: &str,
        table: &DeTable<'_>,
        sections: &mut Sections,
    ) -> Result<()> {
        for (key, value) in table {
            let (name, at) = (format!("{prefix}{}", key.get_ref()), key.span().start);
            match value.get_ref() {
                DeValue::Table(inner) if prefix.is_empty() => {
                    self.settings(section, &format!("{name}."), inner, sections)?;
                }
                value => {
                    let key = keys::find(section, &name, &format!("{} [{section}]", self.place(at)))?;
                    let value =
                        self.value(key.holds, value).ok_or_else(|| self.wrong(at, &name, key.holds))?;
                    put(sections, section, &name, value);
                }
            }
        }
        Ok(())
    }

    fn value(&self, holds: Holds, value: &DeValue<'_>) -> Option<Value> {
        match (value, holds) {
            (DeValue::String(text), Holds::File) => Some(self.beside(text).into()),
            (DeValue::String(text), Holds::Text | Holds::Texts) => Some(text.as_ref().into()),
            (DeValue::Array(items), Holds::Texts) => {
                items.iter().map(|item| item.get_ref().as_str().map(Value::from)).collect()
            }
            (DeValue::Integer(number), Holds::Number) => number.as_str().parse::<i64>().ok().map(Value::from),
            (DeValue::Float(number), Holds::Number) => number.as_str().parse::<f64>().ok().map(Value::from),
            _ => None,
        }
    }

    /// A file name of the settings, seen from the folder of the settings file.
    fn beside(&self, name: &str) -> String {
        let folder = self.path.parent().unwrap_or(Path::new(""));
        folder.join(name).to_string_lossy().into_owned()
    }

    fn wrong(&self, at: usize, name: &str, holds: Holds) -> Error {
        match holds {
            Holds::Text | Holds::File => {
                self.refuse(at, &format!("{name} is no text"), "put the value in quotes")
            }
            Holds::Texts => {
                self.refuse(at, &format!("{name} is neither text nor an array of texts"), "put it in quotes")
            }
            Holds::Number => {
                self.refuse(at, &format!("{name} is no number"), "write a number, without quotes")
            }
        }
    }

    /// `ecoc.toml:12`
    fn place(&self, at: usize) -> String {
        let before = self.text.get(..at).unwrap_or("");
        format!("{}:{}", self.path.display(), 1 + before.matches('\n').count())
    }

    fn refuse(&self, at: usize, words: &str, remedy: &str) -> Error {
        Error::new(ErrorKind::InvalidSetting, format!("{}: {words}", self.place(at))).with_remedy(remedy)
    }
}
