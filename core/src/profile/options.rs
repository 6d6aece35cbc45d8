//! Profiles from options in JSON: what the C ABI, Python and Node hand over.

use serde::Deserialize as _;
use serde_json::Value;

use super::Profile;
use crate::error::Result;
use crate::ivi::Family;
use crate::options::{Object, invalid};
use crate::report::Severity;
use crate::rules::RuleSet;
use crate::schema::Schema;
use crate::xml::Limits;

/// The options by name.
const KNOWN: [&str; 12] = [
    "profile",
    "unsigned",
    "ivi",
    "xsd",
    "country_codes",
    "max_bytes",
    "max_depth",
    "max_attributes",
    "max_findings",
    "rules",
    "severities",
    "at",
];

impl Profile {
    /// The profile that a JSON object describes; `null` and an empty object mean the profile `schema`.
    ///
    /// | key | value |
    /// | --- | --- |
    /// | `profile` | the name of a built-in profile |
    /// | `unsigned` | `true` waives the one finding that the signature is missing |
    /// | `ivi` | `"2.0"` or `"1.x"`: the family that is taken instead of the profile's own |
    /// | `xsd` | a schema of one's own (the text of an XSD file), in place of `profile` and `ivi`; see [`Schema::from_xsd`] |
    /// | `country_codes` | type-approval country codes that are accepted besides the schema's: a text or an array |
    /// | `max_bytes`, `max_depth`, `max_attributes`, `max_findings` | numbers: the bounds of [`Limits`](crate::Limits) |
    /// | `rules` | rule files as TOML texts, added to the content rules: a text or an array |
    /// | `severities` | an object from the id of a rule to `"error"`, `"warning"`, `"info"` or `"off"` |
    /// | `at` | the time that rules take for now, such as `"2026-07-01T12:00:00Z"`: for documents of an archive |
    ///
    /// # Errors
    /// `InvalidSchema`, `UnsupportedSchema`; `InvalidArgument` for an unknown key, a wrong type, an unknown name of a profile, family or rule, or a rule file that cannot be read.
    pub fn from_options(options: &Value) -> Result<Profile> {
        let Some(options) = Object::read(options, "", &KNOWN)? else { return Profile::named("schema") };
        let profile = named(&options)?;
        let mut profile = profile.unsigned(options.flag("unsigned")?);
        if let Some(family) = options.value("ivi") {
            let family = Family::deserialize(family);
            profile =
                profile.family(family.map_err(|_| options.wrong("ivi", "neither \"2.0\" nor \"1.x\""))?);
        }
        for code in options.texts("country_codes")? {
            profile = profile.country_code(code);
        }
        limits(&options, &mut profile.demands.limits)?;
        profile.rules = rules(&options, profile.rules.take())?;
        Ok(profile)
    }
}

/// The profile that the options start from: a built-in one, or one of the caller's own schema.
fn named(options: &Object<'_>) -> Result<Profile> {
    let name = options.text("profile")?;
    let Some(xsd) = options.text("xsd")? else { return Profile::named(name.as_deref().unwrap_or("schema")) };
    if let Some(other) = ["profile", "ivi"].into_iter().find(|other| options.value(other).is_some()) {
        return Err(invalid(format!("the options `xsd` and `{other}` do not go together"))
            .with_remedy("leave one of them out"));
    }
    Ok(Profile::of_schema(Schema::from_xsd(xsd.as_bytes())?))
}

fn limits(options: &Object<'_>, limits: &mut Limits) -> Result<()> {
    let bounds = [
        ("max_bytes", "no number of bytes", &mut limits.bytes),
        ("max_depth", "no number of levels", &mut limits.depth),
        ("max_attributes", "no number of attributes", &mut limits.attributes),
        ("max_findings", "no number of findings", &mut limits.findings),
    ];
    for (name, wrong, bound) in bounds {
        if let Some(number) = options.value(name) {
            let number = number.as_u64().and_then(|number| usize::try_from(number).ok());
            *bound = number.ok_or_else(|| options.wrong(name, wrong))?;
        }
    }
    Ok(())
}

/// The profile's own rules with what the options say.
fn rules(options: &Object<'_>, own: Option<RuleSet>) -> Result<Option<RuleSet>> {
    let (files, severities, at) = (options.texts("rules")?, options.value("severities"), options.time("at")?);
    if files.is_empty() && severities.is_none() && (at.is_none() || own.is_none()) {
        return Ok(own);
    }
    let mut rules = own.unwrap_or_default();
    if let Some(at) = at {
        rules = rules.with_time(at);
    }
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
