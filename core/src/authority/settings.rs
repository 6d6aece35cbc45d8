//! What the settings of both authorities have in common.

use std::path::Path;
use std::sync::Arc;

use reqwest::Url;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use crate::auth::Grant;
use crate::error::{Error, ErrorKind, Result};
use crate::http::{HttpSettings, address};
use crate::ledger::Authority;
use crate::secret::Secret;
use crate::sign::Signer;

/// What a client is made of, each part by itself: what is wrong with one does not hide the others.
pub(crate) struct Parts {
    /// The environment that is set, or the address.
    pub(crate) environment: Option<String>,
    pub(crate) base: Result<Url>,
    pub(crate) token_url: Result<Url>,
    pub(crate) credentials: Result<Credentials>,
    pub(crate) grant: Result<Arc<dyn Grant>>,
    pub(crate) scope: Option<String>,
    /// The organisation that a supplier acts for.
    pub(crate) consumer_org: Option<String>,
    pub(crate) http: HttpSettings,
    /// What is wrong with settings that make none of the parts above.
    pub(crate) faults: Vec<Error>,
}

/// How a client proves to a token service who it is.
pub(crate) enum Credentials {
    Secret(Secret),
    Certificate(Signer),
    /// A key that is registered under this name.
    Registered(String),
}

/// Key files are small.
const MAX_KEY_FILE: u64 = 4 << 20;

/// Settings from a JSON object.
pub(super) fn from_json<T: DeserializeOwned>(authority: Authority, json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|fault| {
        let kind = if fault.is_data() { ErrorKind::InvalidSetting } else { ErrorKind::InvalidJson };
        Error::new(kind, format!("the settings of {authority} cannot be used: {fault}"))
            .with_authority(authority.name())
            .with_remedy("give one JSON object with the names of the settings")
    })
}

/// A setting that has to be there.
pub(super) fn required<'a>(authority: Authority, name: &str, value: Option<&'a str>) -> Result<&'a str> {
    value.map(str::trim).filter(|value| !value.is_empty()).ok_or_else(|| missing(authority, name))
}

/// The error for a setting that is not there.
pub(super) fn missing(authority: Authority, name: &str) -> Error {
    Error::new(ErrorKind::MissingSetting, format!("the setting {name} of [{authority}] is not given"))
        .with_authority(authority.name())
        .with_remedy(format!(
            "give it with the settings: where these are read for you, {name} under [{authority}] in ecoc.toml, or ECOC_{}_{}",
            authority.name().to_uppercase(),
            name.to_uppercase()
        ))
}

/// The given address, or that of the environment, without a closing slash.
pub(super) fn base_url(authority: Authority, given: Option<&str>, environment: Option<&str>) -> Result<Url> {
    let text = given.or(environment).ok_or_else(|| missing(authority, "environment"))?;
    let url = address("base_url", text)?;
    if url.path().trim_matches('/').is_empty() && url.query().is_none() {
        return Ok(url);
    }
    Err(Error::new(ErrorKind::InvalidSetting, format!("base_url ({text}) has a path"))
        .with_authority(authority.name())
        .with_remedy("give scheme, host and port alone; the paths are appended"))
}

/// The service's name in the ledger: the environment's, or the address where one is set by hand.
pub(super) fn label(by_hand: bool, base: Result<Url>, environment: Option<&'static str>) -> Option<String> {
    if by_hand {
        base.ok().map(|base| base.as_str().trim_end_matches('/').to_owned())
    } else {
        environment.map(str::to_owned)
    }
}

/// Reads a file with a key or a certificate.
fn read(name: &str, path: &Path) -> Result<Vec<u8>> {
    let unreadable = |fault| {
        Error::new(ErrorKind::FileUnreadable, format!("{name}: {} cannot be read", path.display()))
            .with_remedy("check the name and the rights of the file")
            .with_source(fault)
    };
    let length = std::fs::metadata(path).map_err(unreadable)?.len();
    if length > MAX_KEY_FILE {
        return Err(Error::new(
            ErrorKind::LimitExceeded,
            format!("{name}: {} is no key file", path.display()),
        ));
    }
    std::fs::read(path).map_err(unreadable)
}

/// The key with its certificate, from PEM files or from one PKCS#12 file.
pub(super) fn signer(key: &Path, certificate: Option<&Path>, password: Option<&Secret>) -> Result<Signer> {
    let bytes = read("key", key)?;
    let certificates = certificate.map(|path| read("certificate", path)).transpose()?;
    Signer::from_key_file(&bytes, certificates.as_deref(), password)
}

/// The key alone, as PKCS#1 DER.
pub(super) fn rsa_key(key: &Path, password: Option<&Secret>) -> Result<Secret> {
    let bytes = read("key", key)?;
    Signer::lone_rsa_key(&bytes, password)
}

/// The signer's key as PKCS#1 DER.
pub(super) fn rsa(signer: &Signer) -> Result<&Secret> {
    signer.rsa_private_key_der().ok_or_else(|| {
        Error::new(ErrorKind::UnsupportedAlgorithm, "the key is no RSA key")
            .with_remedy("the token service takes RSA keys alone")
    })
}

/// Reads a text, or an array of texts.
pub(super) fn one_or_many<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<String>>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "a text or an array of texts")]
    enum OneOrMany {
        One(String),
        Many(Vec<String>),
    }
    Ok(Option::deserialize(deserializer)?.map(|texts| match texts {
        OneOrMany::One(one) => vec![one],
        OneOrMany::Many(many) => many,
    }))
}
