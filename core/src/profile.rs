//! Shim until the validator is merged.
use crate::{Error, ErrorKind, Finding, Layer, Report, Result, Severity};

/// What a receiver demands.
#[derive(Clone, Debug)]
pub struct Profile(bool);

impl Profile {
    /// By name.
    pub fn named(name: &str) -> Result<Profile> {
        match name {
            "schema" | "eu" | "vca" | "svv" => Ok(Profile(false)),
            _ => Err(Error::new(ErrorKind::InvalidArgument, format!("there is no profile {name:?}"))),
        }
    }

    /// Waive the missing signature.
    #[must_use]
    pub fn unsigned(mut self, unsigned: bool) -> Profile {
        self.0 = unsigned;
        self
    }
}

/// Check.
pub fn validate(xml: &[u8], profile: &Profile) -> Report {
    let mut findings = Vec::new();
    if !xml.starts_with(b"<") {
        findings.push(
            Finding::new(Layer::Xml, Severity::Error, "IVI-X001", "the input \"{}\" is no XML")
                .at("", 1, 1)
                .with_value(&String::from_utf8_lossy(xml).chars().take(20).collect::<String>()),
        );
    } else if !profile.0 {
        findings.push(
            Finding::new(Layer::Schema, Severity::Error, "IVI-S001", "Signature is missing")
                .at("/InitialVehicleInformation", 1, 1)
                .with_source("XSD 2.0"),
        );
    }
    Report::new(Some("2.0".into()), findings)
}
