//! Options in JSON, as the C ABI, Python and Node hand them over: read in one way, with the same words for what is wrong.
//!
//! What may enter: how options are read and refused; which there are is for the room that they belong to.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind, Result};
use crate::nearest::nearest;

/// A JSON object of options, none of which is unknown.
pub(crate) struct Object<'v> {
    fields: &'v Map<String, Value>,
    /// What stands before the names in messages: empty, or the outer name and a dot.
    place: String,
}

impl<'v> Object<'v> {
    /// The object; `None` for `null`.
    pub(crate) fn read(value: &'v Value, place: &str, known: &[&str]) -> Result<Option<Object<'v>>> {
        let fields = match value {
            Value::Null => return Ok(None),
            Value::Object(fields) => fields,
            _ => {
                let what = if place.is_empty() {
                    "the options are".to_owned()
                } else {
                    format!("the option `{place}` is")
                };
                let remedy = format!("give an object with some of {}", known.join(", "));
                return Err(invalid(format!("{what} no JSON object")).with_remedy(remedy));
            }
        };
        let place = if place.is_empty() { String::new() } else { format!("{place}.") };
        if let Some(name) = fields.keys().find(|name| !known.contains(&name.as_str())) {
            let shown: String = name.chars().take(60).collect();
            let remedy = match nearest(name, known) {
                Some(nearest) => format!("did you mean `{place}{nearest}`?"),
                None => format!("use some of {}", known.join(", ")),
            };
            return Err(invalid(format!("there is no option `{place}{shown}`")).with_remedy(remedy));
        }
        Ok(Some(Object { fields, place }))
    }

    /// The options inside the option `name`; `None` when it is absent.
    pub(crate) fn inner(&self, name: &str, known: &[&str]) -> Result<Option<Object<'v>>> {
        Object::read(self.fields.get(name).unwrap_or(&Value::Null), name, known)
    }

    /// A choice of yes or no; no when it is absent.
    pub(crate) fn flag(&self, name: &str) -> Result<bool> {
        match self.fields.get(name) {
            None | Some(Value::Null) => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(self.wrong(name, "neither true nor false")),
        }
    }

    /// A text; `None` when it is absent.
    pub(crate) fn text(&self, name: &str) -> Result<Option<String>> {
        Ok(self.lent(name)?.map(str::to_owned))
    }

    /// A text where it stands; `None` when it is absent.
    pub(crate) fn lent(&self, name: &str) -> Result<Option<&'v str>> {
        match self.value(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.wrong(name, "no text")),
        }
    }

    /// A time in seconds, whole or not; `None` when it is absent.
    pub(crate) fn seconds(&self, name: &str) -> Result<Option<Duration>> {
        let Some(value) = self.value(name) else { return Ok(None) };
        let seconds = value.as_f64().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        seconds.map(Some).ok_or_else(|| self.wrong(name, "no number of seconds from 0 on"))
    }

    /// A whole number; `None` when it is absent.
    pub(crate) fn whole(&self, name: &str) -> Result<Option<u32>> {
        let Some(value) = self.value(name) else { return Ok(None) };
        let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
        number.map(Some).ok_or_else(|| self.wrong(name, "no whole number from 0 on"))
    }

    /// A moment; `None` when it is absent.
    pub(crate) fn time(&self, name: &str) -> Result<Option<SystemTime>> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        let time = text.parse::<jiff::Timestamp>().map(SystemTime::from);
        time.map(Some).map_err(|_| self.wrong(name, "no time with a zone, such as 2026-07-01T12:00:00Z"))
    }

    /// Any value; `None` when it is absent or `null`.
    pub(crate) fn value(&self, name: &str) -> Option<&'v Value> {
        self.fields.get(name).filter(|value| !value.is_null())
    }

    /// Texts: an array of them, or one alone; none when it is absent.
    pub(crate) fn texts(&self, name: &str) -> Result<Vec<&'v str>> {
        match self.value(name) {
            None => Ok(Vec::new()),
            Some(Value::String(text)) => Ok(vec![text]),
            Some(Value::Array(texts)) => {
                let texts: Option<Vec<&str>> = texts.iter().map(Value::as_str).collect();
                texts.ok_or_else(|| self.wrong(name, "no array of texts"))
            }
            Some(_) => Err(self.wrong(name, "neither a text nor an array of texts")),
        }
    }

    /// A text that must be given when the object is.
    pub(crate) fn needed(&self, name: &str) -> Result<String> {
        self.text(name)?.ok_or_else(|| {
            let words = format!("the option `{}{name}` is missing", self.place);
            invalid(words).with_remedy("give it, or leave the outer option out")
        })
    }

    /// The error of an option whose value is `what`, such as `no text`.
    pub(crate) fn wrong(&self, name: &str, what: &str) -> Error {
        invalid(format!("the option `{}{name}` is {what}", self.place))
            .with_remedy("correct the type of the value")
    }
}

/// The error of options that mean nothing.
pub(crate) fn invalid(words: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, words)
}
