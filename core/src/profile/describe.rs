//! What a profile demands, in words and as JSON.

use std::fmt;

use serde_json::{Value, json};

use super::{Profile, SignatureDemand};
use crate::ivi::SchemaRef;

impl Profile {
    /// One JSON object: `name`, `schemas` (the versions that are taken), `country_codes` (type-approval country codes accepted besides the schema's),
    /// `signature` (`ignored`, `sound if present` or `required`), `rules` (how many content rules), `unsigned`, and `max_bytes`.
    pub fn to_json(&self) -> Value {
        let schemas: Vec<&str> = self.demands.schemas.iter().map(|schema| &*schema.version).collect();
        json!({
            "name": self.name(),
            "schemas": schemas,
            "country_codes": self.country_codes(),
            "signature": self.signature.words(),
            "rules": self.rules().map_or(0, |rules| rules.rules().count()),
            "unsigned": self.unsigned,
            "max_bytes": self.demands.limits.bytes,
        })
    }

    fn country_codes(&self) -> Vec<&str> {
        self.demands.extra_codes.iter().map(|(_, code)| &**code).collect()
    }
}

impl SignatureDemand {
    fn words(self) -> &'static str {
        match self {
            SignatureDemand::Ignored => "ignored",
            SignatureDemand::SoundIfPresent => "sound if present",
            SignatureDemand::Required => "required",
        }
    }
}

/// The versions that a schema takes.
fn words(schema: &SchemaRef) -> String {
    match schema.version.as_ref() {
        "1.11" => "1.0 to 1.11".to_owned(),
        version => version.to_owned(),
    }
}

/// What the profile demands, a line each.
impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemas: Vec<String> = self.demands.schemas.iter().map(words).collect();
        writeln!(f, "{}", self.name())?;
        writeln!(f, "  schema     IVI {}", schemas.join(" or "))?;
        if !self.country_codes().is_empty() {
            let codes = self.country_codes().join(", ");
            writeln!(f, "  codes      {codes} as type-approval country codes besides those of the schema")?;
        }
        let waived = if self.unsigned { ", waived" } else { "" };
        writeln!(f, "  signature  {}{waived}", self.signature.words())?;
        if let Some(rules) = self.rules() {
            writeln!(f, "  rules      {} content rules; `ecoc rules` lists them", rules.rules().count())?;
        }
        write!(f, "  size       at most {} bytes", self.demands.limits.bytes)
    }
}
