//! The settings that exist: one table for the file, the variables and the options.

use ecoc::{Error, ErrorKind};

/// What a setting holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// A text.
    Text,
    /// A text that is never shown, and that no option takes: a command line is open to every user of the machine.
    Secret,
    /// The name of a file; in `ecoc.toml` relative to that file.
    File,
    /// A text or an array of texts.
    Texts,
}

/// One setting.
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    /// The authorities that know it.
    pub(super) sections: &'static [&'static str],
    pub(super) help: &'static str,
}

/// The authorities, as they are spelled everywhere.
pub(super) const SECTIONS: &[&str] = &["vca", "svv"];
const VCA: &[&str] = &["vca"];
const SVV: &[&str] = &["svv"];

const fn key(name: &'static str, holds: Holds, sections: &'static [&'static str], help: &'static str) -> Key {
    Key { name, holds, sections, help }
}

/// Every setting.
pub(super) const KEYS: &[Key] = &[
    key(
        "environment",
        Holds::Text,
        SECTIONS,
        "preprod or production (vca), test or production (svv); sets all addresses",
    ),
    key("base_url", Holds::Text, SECTIONS, "Scheme, host and port of the authority"),
    key("token_url", Holds::Text, SECTIONS, "Address of the token service"),
    key("tenant", Holds::Text, VCA, "Tenant at the token service (vca)"),
    key("audience", Holds::Text, SVV, "Issuer name of the token service, for the claim aud (svv)"),
    key("client_id", Holds::Text, SECTIONS, "Client at the token service"),
    key("client_secret", Holds::Secret, VCA, "Secret of the client (vca)"),
    key("certificate", Holds::File, SECTIONS, "Certificate of the client at the token service, PEM"),
    key("key", Holds::File, SECTIONS, "Private key of the client at the token service, PEM"),
    key("kid", Holds::Text, SVV, "Identifier of a key that is registered at the token service (svv)"),
    key("scope", Holds::Text, SECTIONS, "Scope of the token"),
    key("resource", Holds::Texts, SVV, "Resource that the token is for (svv)"),
    key("consumer_org", Holds::Text, SVV, "Organisation number of the customer on whose behalf to act (svv)"),
    key("manufacturer_id", Holds::Text, VCA, "Identifier of the manufacturer, given on registration (vca)"),
    key("contact_id", Holds::Text, VCA, "Identifier of the contact, given on registration (vca)"),
];

/// The keys of a section; a section that does not exist has none.
fn of(section: &str) -> impl Iterator<Item = &'static Key> + Clone {
    KEYS.iter().filter(move |key| key.sections.contains(&section))
}

/// What `name` of `section` holds; `place` begins the words of the error when there is no such setting.
pub(super) fn find(section: &str, name: &str, place: &str) -> Result<Holds, Error> {
    of(section)
        .find_map(|key| (key.name == name).then_some(key.holds))
        .ok_or_else(|| unknown(place, name, of(section).map(|key| key.name)))
}

/// The error for a name that does not exist, with the nearest one that does.
pub(super) fn unknown<'a>(place: &str, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Error {
    let nearest = known
        .clone()
        .map(|candidate| (strsim::damerau_levenshtein(&name.to_lowercase(), candidate), candidate))
        .min()
        .filter(|(distance, candidate)| *distance <= candidate.len() / 2);
    let remedy = match nearest {
        Some((_, candidate)) => format!("did you mean {candidate}?"),
        None => format!("known here: {}", known.collect::<Vec<_>>().join(", ")),
    };
    Error::new(ErrorKind::InvalidSetting, format!("{place}: unknown setting {name:?}")).with_remedy(remedy)
}
