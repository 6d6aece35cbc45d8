//! Profiles from options in JSON: what the C ABI, Python and Node hand over.

use serde::Deserialize as _;
use serde_json::Value;

use super::Profile;
use crate::error::Result;
use crate::ivi::Family;
use crate::options::Object;
use crate::report::Severity;
use crate::rules::RuleSet;

/// The options by name.
const KNOWN: [&str; 7] = ["profile", "unsigned", "ivi", "country_codes", "max_bytes", "rules", "severities"];

impl Profile {
    /// The profile that a JSON object describes; `null` and an empty object mean the profile `schema`.
    ///
    /// | key | value |
    /// | --- | --- |
    /// | `profile` | the name of a built-in profile |
    /// | `unsigned` | `true` waives the one finding that the signature is missing |
    /// | `ivi` | `"2.0"` or `"1.x"`: the family that is taken instead of the profile's own |
    /// | `country_codes` | type-approval country codes that are accepted besides the schema's: a text or an array |
    /// | `max_bytes` | the greatest size of a document |
    /// | `rules` | rule files as TOML texts, added to the content rules: a text or an array |
    /// | `severities` | an object from the id of a rule to `"error"`, `"warning"`, `"info"` or `"off"` |
    ///
    /// # Errors
    /// `InvalidArgument` for an unknown key, a wrong type, an unknown name of a profile, family or rule, or a rule file that cannot be read.
    pub fn from_options(options: &Value) -> Result<Profile> {
        let Some(options) = Object::read(options, "", &KNOWN)? else { return Profile::named("schema") };
        let name = options.text("profile")?;
        let profile = Profile::named(name.as_deref().unwrap_or("schema"))?;
        let mut profile = profile.unsigned(options.flag("unsigned")?);
        if let Some(family) = options.value("ivi") {
            let family = Family::deserialize(family);
            profile =
                profile.family(family.map_err(|_| options.wrong("ivi", "neither \"2.0\" nor \"1.x\""))?);
        }
        for code in options.texts("country_codes")? {
            profile = profile.country_code(code);
        }
        if let Some(bytes) = options.value("max_bytes") {
            let bytes = bytes.as_u64().and_then(|bytes| usize::try_from(bytes).ok());
            profile.demands.limits.bytes =
                bytes.ok_or_else(|| options.wrong("max_bytes", "no number of bytes"))?;
        }
        profile.rules = rules(&options, profile.rules.take())?;
        Ok(profile)
    }
}

/// The profile's own rules with what the options say.
fn rules(options: &Object<'_>, own: Option<RuleSet>) -> Result<Option<RuleSet>> {
    let (files, severities) = (options.texts("rules")?, options.value("severities"));
    if files.is_empty() && severities.is_none() {
        return Ok(own);
    }
    let mut rules = own.unwrap_or_default();
    for file in files {
        rules = rules.with_file(file)?;
    }
    let Some(severities) = severities else { return Ok(Some(rules)) };
    let wrong = || options.wrong("severities", "no object from ids of rules to error, warning, info or off");
    for (id, severity) in severities.as_object().ok_or_else(wrong)? {
        let severity = match severity.as_str().ok_or_else(wrong)? {
            "off" => None,
            name => Some(Severity::named(name).ok_or_else(wrong)?),
        };
        rules = rules.with_severity(id, severity)?;
    }
    Ok(Some(rules))
}
