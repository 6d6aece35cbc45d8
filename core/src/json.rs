//! JSON text as a value, with what serde_json's own value would lose: a key given twice is an error, and numbers keep their digits.
//!
//! What may enter: the reading of JSON text, whatever it is about; what the data mean is for the rooms above.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use crate::error::{Error, ErrorKind, Result};
use crate::excerpt;

/// The bounds on what is read; a certificate has about 20 kB and 500 values.
const MOST_BYTES: usize = 64 << 20;
const MOST_VALUES: u32 = 1_000_000;

/// With its feature `arbitrary_precision` serde_json hands a number that fits no integer to a visitor as a map with this one key; a
/// test holds that.
const NUMBER: &str = "$serde_json::private::Number";

/// Parses JSON text (UTF-8, with or without byte-order mark): documents as data, and options that come as text.
///
/// # Errors
/// `InvalidJson` when it is no JSON, or an object has a key twice, of which `serde_json` would keep the last; `LimitExceeded` for more
/// than 64 MiB or a million values.
pub fn parse(json: &[u8]) -> Result<Value> {
    if json.len() > MOST_BYTES {
        return Err(too_much(&format!("has {} bytes, and the limit is {MOST_BYTES}", json.len())));
    }
    let mut deserializer =
        serde_json::Deserializer::from_slice(json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json));
    let left = Cell::new(Some(MOST_VALUES));
    let value = Data { left: &left }.deserialize(&mut deserializer);
    value.and_then(|value| deserializer.end().map(|()| value)).map_err(|error| {
        if left.get().is_none() {
            return too_much(&format!("has more than {MOST_VALUES} values"));
        }
        let remedy = if error.is_data() { "give each field once" } else { "correct the JSON at this place" };
        Error::new(ErrorKind::InvalidJson, format!("the data is no usable JSON: {error}")).with_remedy(remedy)
    })
}

fn too_much(what: &str) -> Error {
    Error::new(ErrorKind::LimitExceeded, format!("the data {what}"))
        .with_remedy("check that this is the data of one vehicle; a real one is far smaller")
}

#[derive(Clone, Copy)]
struct Data<'c> {
    /// How many values may still come; `None` once there were too many.
    left: &'c Cell<Option<u32>>,
}

impl<'de> DeserializeSeed<'de> for Data<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<Value, D::Error> {
        self.left.set(self.left.get().and_then(|left| left.checked_sub(1)));
        if self.left.get().is_none() {
            return Err(D::Error::custom("too many values"));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Data<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> std::result::Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> std::result::Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if key == NUMBER && object.is_empty() {
                let digits: String = entries.next_value()?;
                return digits.parse::<Number>().map(Value::Number).map_err(A::Error::custom);
            }
            let value = entries.next_value_seed(self)?;
            match object.entry(key) {
                Entry::Vacant(place) => _ = place.insert(value),
                Entry::Occupied(place) => {
                    let words =
                        format!("the key `{}` is given twice in one object", excerpt::name(place.key()));
                    return Err(A::Error::custom(words));
                }
            }
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_the_digits_of_numbers_are_kept() {
        let text = r#"{"a":[1,73.0,-0.10,1e3,123456789012345678901234567890,true,null,"é"],"b":{}}"#;
        assert_eq!(parse(text.as_bytes()).unwrap().to_string(), text.replace("1e3", "1e+3"));
    }

    #[test]
    fn a_key_given_twice_and_broken_text_are_refused_with_their_place() {
        for (text, words) in
            [(r#"{"a":1,"a":2}"#, "`a` is given twice"), ("{", "line 1"), ("{} x", "trailing"), ("", "EOF")]
        {
            let error = parse(text.as_bytes()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidJson);
            assert!(error.message().contains(words), "{error}");
        }
        let deep = "[".repeat(100_000);
        assert_eq!(parse(deep.as_bytes()).unwrap_err().kind(), ErrorKind::InvalidJson);
    }
}
