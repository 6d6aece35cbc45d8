//! Profiles from options in JSON: what the C ABI, Python and Node hand over.

use serde::Deserialize as _;
use serde_json::Value;

use super::Profile;
use crate::error::{Error, ErrorKind, Result};
use crate::ivi::{Family, nearest};

/// The options by name.
const KNOWN: [&str; 5] = ["profile", "unsigned", "ivi", "country_codes", "max_bytes"];

impl Profile {
    /// The profile that a JSON object describes; `null` and an empty object mean the profile `schema`.
    ///
    /// | key | value |
    /// | --- | --- |
    /// | `profile` | the name of a built-in profile |
    /// | `unsigned` | `true` waives the one finding that the signature is missing |
    /// | `ivi` | `"2.0"` or `"1.x"`: the family that is taken instead of the profile's own |
    /// | `country_codes` | an array of type-approval country codes that are accepted besides the schema's |
    /// | `max_bytes` | the greatest size of a document |
    ///
    /// # Errors
    /// `InvalidArgument` for an unknown key, a wrong type, or an unknown name of a profile or family.
    pub fn from_options(options: &Value) -> Result<Profile> {
        let none = serde_json::Map::new();
        let options = match options {
            Value::Null => &none,
            Value::Object(options) => options,
            _ => return Err(invalid("the options are no JSON object".to_owned())),
        };
        if let Some(unknown) = options.keys().find(|key| !KNOWN.contains(&key.as_str())) {
            let hint = nearest(unknown, &KNOWN).map(|known| format!("; did you mean `{known}`?"));
            return Err(invalid(format!("there is no option `{unknown}`{}", hint.unwrap_or_default())));
        }
        let given = |key: &str| options.get(key).filter(|value| !value.is_null());
        let mut profile = match given("profile") {
            None => Profile::named("schema")?,
            Some(name) => Profile::named(text("profile", name)?)?,
        };
        if let Some(unsigned) = given("unsigned") {
            let unsigned = unsigned.as_bool().ok_or_else(|| wrong("unsigned", "true or false"))?;
            profile = profile.unsigned(unsigned);
        }
        if let Some(family) = given("ivi") {
            let family = Family::deserialize(family).map_err(|_| wrong("ivi", "\"2.0\" or \"1.x\""))?;
            profile = profile.family(family);
        }
        if let Some(codes) = given("country_codes") {
            let shape = || wrong("country_codes", "an array such as [\"g11\"]");
            for code in codes.as_array().ok_or_else(shape)? {
                profile = profile.country_code(code.as_str().ok_or_else(shape)?);
            }
        }
        if let Some(bytes) = given("max_bytes") {
            let bytes = bytes.as_u64().and_then(|bytes| usize::try_from(bytes).ok());
            profile.demands.limits.bytes = bytes.ok_or_else(|| wrong("max_bytes", "a number of bytes"))?;
        }
        Ok(profile)
    }
}

fn text<'v>(key: &str, value: &'v Value) -> Result<&'v str> {
    value.as_str().ok_or_else(|| wrong(key, "text"))
}

fn wrong(key: &str, expected: &str) -> Error {
    invalid(format!("the option `{key}` is not {expected}"))
}

fn invalid(message: String) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
        .with_remedy("pass an object such as {\"profile\": \"vca\", \"unsigned\": true}")
}
