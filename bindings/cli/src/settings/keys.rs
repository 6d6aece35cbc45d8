//! The settings that exist: one table for the file, the variables and the options.

use ecoc::nearest::nearest;
use ecoc::{Error, ErrorKind};

/// What a setting holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// A text.
    Text,
    /// A text or an array of texts.
    Texts,
    /// A number.
    Number,
    /// The name of a file; in `ecoc.toml` relative to that file.
    File,
}

/// One setting.
pub(super) struct Key {
    /// Its name; what stands in a table of its own has the table's name before a dot.
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    /// The authorities that know it.
    pub(super) sections: &'static [&'static str],
    /// Its option on the command line, with the help. Secrets have none, since a command line is open to every user of the machine;
    /// neither have settings that do not change from one call to the next.
    pub(super) option: Option<(&'static str, &'static str)>,
}

/// The authorities, as they are spelled everywhere.
pub(super) const SECTIONS: &[&str] = &["vca", "svv"];
const VCA: &[&str] = &["vca"];
const SVV: &[&str] = &["svv"];

/// Every setting.
pub(super) const KEYS: &[Key] = &[
    key("environment", SECTIONS)
        .option("environment", "preprod or production (vca), test or production (svv)"),
    key("base_url", SECTIONS).option("base-url", "Scheme, host and port of the authority"),
    key("token_url", SECTIONS).option("token-url", "Address of the token service"),
    key("tenant", VCA).option("tenant", "Tenant at the token service (vca)"),
    key("audience", SVV).option("audience", "Issuer name of the token service, for the claim aud (svv)"),
    key("client_id", SECTIONS).option("client-id", "Client at the token service"),
    key("client_secret", VCA),
    key("certificate", SECTIONS).holding(Holds::File).option(
        "certificate",
        "Certificate of the client at the token service (PEM), if not in the key's file",
    ),
    key("key", SECTIONS)
        .holding(Holds::File)
        .option("key", "Private key of the client at the token service, PEM or PKCS#12"),
    key("password", SECTIONS),
    key("kid", SVV).option("kid", "Identifier of a key that is registered at the token service (svv)"),
    key("algorithm", SVV),
    key("scope", SECTIONS).option("scope", "Scope of the token"),
    key("resource", SVV).holding(Holds::Texts).option("resource", "Resource that the token is for (svv)"),
    key("consumer_org", SVV).option("consumer-org", "Organisation number of the customer to act for (svv)"),
    key("manufacturer_id", VCA)
        .option("manufacturer-id", "Identifier of the manufacturer, given on registration (vca)"),
    key("contact_id", VCA).option("contact-id", "Identifier of the contact, given on registration (vca)"),
    key("country_codes", VCA).holding(Holds::Texts),
    key("ivi", SVV).option("ivi", "IVI family that the service takes: 1.x (as without), 2.0 (svv)"),
    key("status_chunk", VCA).holding(Holds::Number),
    key("visibility", VCA).holding(Holds::Number),
    key("http.connect_timeout", SECTIONS).holding(Holds::Number),
    key("http.read_timeout", SECTIONS).holding(Holds::Number),
    key("http.timeout", SECTIONS).holding(Holds::Number),
    key("http.ca", SECTIONS).holding(Holds::File),
    key("http.proxy", SECTIONS),
    key("http.max_answer", SECTIONS).holding(Holds::Number),
];

const fn key(name: &'static str, sections: &'static [&'static str]) -> Key {
    Key { name, holds: Holds::Text, sections, option: None }
}

impl Key {
    const fn holding(self, holds: Holds) -> Key {
        Key { holds, ..self }
    }

    const fn option(self, option: &'static str, help: &'static str) -> Key {
        Key { option: Some((option, help)), ..self }
    }
}

/// The setting `name` of `section`; `place` begins the words of the error when there is none.
pub(super) fn find(section: &str, name: &str, place: &str) -> Result<&'static Key, Error> {
    let known = KEYS.iter().filter(|key| key.sections.contains(&section));
    known.clone().find(|key| key.name == name).ok_or_else(|| unknown(place, name, known.map(|key| key.name)))
}

/// The error for a name that does not exist, with the nearest one that does.
pub(super) fn unknown<'a>(place: &str, name: &str, known: impl Iterator<Item = &'a str>) -> Error {
    let known: Vec<&str> = known.collect();
    let remedy = match nearest(name, &known) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("known here: {}", known.join(", ")),
    };
    Error::new(ErrorKind::InvalidSetting, format!("{place}: unknown setting {name:?}")).with_remedy(remedy)
}
