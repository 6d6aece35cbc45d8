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
    /// Its option on the command line.
    pub(super) option: Option<&'static str>,
    pub(super) holds: Holds,
    /// The authorities that know it.
    pub(super) sections: &'static [&'static str],
    pub(super) help: &'static str,
}

/// The authorities, as they are spelled everywhere.
pub(super) const SECTIONS: &[&str] = &["vca", "svv"];
const VCA: &[&str] = &["vca"];
const SVV: &[&str] = &["svv"];

/// Every setting.
pub(super) const KEYS: &[Key] = &[
    text(
        "environment",
        "environment",
        SECTIONS,
        "preprod or production (vca), test or production (svv); sets all addresses",
    ),
    text("base_url", "base-url", SECTIONS, "Scheme, host and port of the authority"),
    text("token_url", "token-url", SECTIONS, "Address of the token service"),
    text("tenant", "tenant", VCA, "Tenant at the token service (vca)"),
    text("audience", "audience", SVV, "Issuer name of the token service, for the claim aud (svv)"),
    text("client_id", "client-id", SECTIONS, "Client at the token service"),
    Key {
        holds: Holds::Secret,
        option: None,
        ..text("client_secret", "", VCA, "Secret of the client (vca)")
    },
    file("certificate", "certificate", SECTIONS, "Certificate of the client at the token service, PEM"),
    file("key", "key", SECTIONS, "Private key of the client at the token service, PEM"),
    text("kid", "kid", SVV, "Identifier of a key that is registered at the token service (svv)"),
    text("scope", "scope", SECTIONS, "Scope of the token"),
    Key { holds: Holds::Texts, ..text("resource", "resource", SVV, "Resource that the token is for (svv)") },
    text(
        "consumer_org",
        "consumer-org",
        SVV,
        "Organisation number of the customer on whose behalf to act (svv)",
    ),
    text(
        "manufacturer_id",
        "manufacturer-id",
        VCA,
        "Identifier of the manufacturer, given on registration (vca)",
    ),
    text("contact_id", "contact-id", VCA, "Identifier of the contact, given on registration (vca)"),
];

const fn text(
    name: &'static str,
    option: &'static str,
    sections: &'static [&'static str],
    help: &'static str,
) -> Key {
    Key { name, option: Some(option), holds: Holds::Text, sections, help }
}

const fn file(
    name: &'static str,
    option: &'static str,
    sections: &'static [&'static str],
    help: &'static str,
) -> Key {
    Key { holds: Holds::File, ..text(name, option, sections, help) }
}

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
