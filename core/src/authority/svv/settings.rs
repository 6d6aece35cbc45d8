//! The settings of an SVV client.

use std::path::PathBuf;
use std::sync::Arc;

use reqwest::Url;
use serde::Deserialize;

use super::super::gateway::Gateway;
use super::super::settings::{
    Credentials, Parts, base_url, from_json, label, missing, one_or_many, required, rsa, rsa_key, signer,
};
use super::Svv;
use crate::auth::jwk::GrantAlgorithm;
use crate::auth::maskinporten::{Key, Maskinporten};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{HttpSettings, Wire, address, secret_setting};
use crate::ivi::Family;
use crate::ledger::Authority;
use crate::profile::Profile;
use crate::secret::Secret;

/// Where documents go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SvvEnvironment {
    /// For tests.
    Test,
    /// For certificates that count.
    Production,
}

impl SvvEnvironment {
    const fn name(self) -> &'static str {
        match self {
            SvvEnvironment::Test => "test",
            SvvEnvironment::Production => "production",
        }
    }

    const fn base_url(self) -> &'static str {
        match self {
            SvvEnvironment::Test => "https://synt.utv.vegvesen.no",
            // Without www the host redirects, and a token is not sent after a redirect.
            SvvEnvironment::Production => "https://www.vegvesen.no",
        }
    }

    const fn token_url(self) -> &'static str {
        match self {
            SvvEnvironment::Test => "https://test.maskinporten.no/token",
            SvvEnvironment::Production => "https://maskinporten.no/token",
        }
    }

    const fn audience(self) -> &'static str {
        match self {
            SvvEnvironment::Test => "https://test.maskinporten.no/",
            SvvEnvironment::Production => "https://maskinporten.no/",
        }
    }

    const fn resource(self) -> &'static str {
        match self {
            SvvEnvironment::Test => "https://www.utv.vegvesen.no",
            SvvEnvironment::Production => "https://www.vegvesen.no",
        }
    }
}

/// The scope of SVV's service at Maskinporten.
const SCOPE: &str = "svv:kjoretoy/ecoc";

/// The settings of an [`Svv`]; the names are those of `[svv]` in `ecoc.toml`.
///
/// `environment` sets the addresses, the audience and the resource; each may be given by itself beside it, or instead of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct SvvSettings {
    /// Where documents go; there is no default.
    pub environment: Option<SvvEnvironment>,
    /// Scheme, host and port of the service.
    pub base_url: Option<String>,
    /// The address of the token service.
    pub token_url: Option<String>,
    /// The issuer of the tokens, with its closing slash.
    pub audience: Option<String>,
    /// The client id at Maskinporten.
    pub client_id: Option<String>,
    /// The RSA key, PEM or PKCS#12.
    pub key: Option<PathBuf>,
    /// The certificate chain of the key (PEM), if it is not in the key's file.
    pub certificate: Option<PathBuf>,
    /// Instead of a certificate: the id under which the key is registered at Maskinporten.
    pub kid: Option<String>,
    /// The password of the key's file.
    #[serde(deserialize_with = "secret_setting")]
    pub password: Option<Secret>,
    /// How the grants are signed: `RS256`, `RS384` or `RS512`; `RS256` when absent.
    pub algorithm: Option<GrantAlgorithm>,
    /// The scope of the token; `svv:kjoretoy/ecoc` when absent.
    pub scope: Option<String>,
    /// The services that the token is for; in JSON and TOML a text or an array of texts.
    #[serde(deserialize_with = "one_or_many")]
    pub resource: Option<Vec<String>>,
    /// The organisation number of the customer for whom a supplier acts.
    pub consumer_org: Option<String>,
    /// The IVI family that SVV is sent, `1.x` or `2.0`; `1.x` when absent, since no source says that SVV takes 2.0 today.
    pub ivi: Option<Family>,
    /// How the servers are reached.
    pub http: HttpSettings,
}

impl SvvSettings {
    /// Settings from a JSON object with the names of the fields.
    ///
    /// # Errors
    /// `InvalidJson`; `InvalidSetting` for a name that is not known or a value of the wrong type.
    pub fn from_json(json: &str) -> Result<SvvSettings> {
        from_json(Authority::Svv, json)
    }

    pub(super) fn into_client(self) -> Result<Svv> {
        let wire = Wire::new(&self.http)?;
        self.into_client_over(wire)
    }

    pub(in crate::authority) fn into_client_over(self, wire: Wire) -> Result<Svv> {
        let base = self.base()?;
        let label = self.label().unwrap_or_default();
        let mut profile = Profile::named(Authority::Svv.name())?;
        if let Some(family) = self.ivi {
            profile = profile.family(family);
        }
        let grant = Arc::new(self.grant()?);
        let gateway = Arc::new(Gateway::new(Authority::Svv, base, label, wire, grant));
        Ok(Svv { gateway, profile: Arc::new(profile), ledger: None })
    }

    /// The parts of a client, for a diagnosis.
    pub(crate) fn parts(&self) -> Parts {
        let faults = [self.audience().err(), self.client_id().err(), self.customer().err()];
        Parts {
            environment: self.label(),
            base: self.base(),
            token_url: self.token_url(),
            credentials: self.credentials(),
            grant: self.grant().map(|grant| Arc::new(grant) as _),
            scope: Some(self.scope().to_owned()),
            consumer_org: self.customer().ok().flatten(),
            http: self.http.clone(),
            faults: faults.into_iter().flatten().collect(),
        }
    }

    fn base(&self) -> Result<Url> {
        base_url(Authority::Svv, self.base_url.as_deref(), self.environment.map(SvvEnvironment::base_url))
    }

    /// The service's name in the ledger.
    fn label(&self) -> Option<String> {
        label(self.base_url.is_some(), self.base(), self.environment.map(SvvEnvironment::name))
    }

    fn token_url(&self) -> Result<Url> {
        let environment = self.environment.map(SvvEnvironment::token_url);
        let text = self
            .token_url
            .as_deref()
            .or(environment)
            .ok_or_else(|| missing(Authority::Svv, "environment"))?;
        address("token_url", text)
    }

    fn audience(&self) -> Result<&str> {
        let environment = self.environment.map(SvvEnvironment::audience);
        self.audience.as_deref().or(environment).ok_or_else(|| missing(Authority::Svv, "environment"))
    }

    fn client_id(&self) -> Result<&str> {
        required(Authority::Svv, "client_id", self.client_id.as_deref())
    }

    fn scope(&self) -> &str {
        self.scope.as_deref().unwrap_or(SCOPE)
    }

    fn customer(&self) -> Result<Option<String>> {
        self.consumer_org.as_deref().map(organisation).transpose()
    }

    fn grant(&self) -> Result<Maskinporten> {
        let resource = match &self.resource {
            Some(resource) => resource.clone(),
            None => self.environment.iter().map(|environment| environment.resource().to_owned()).collect(),
        };
        Ok(Maskinporten {
            token_url: self.token_url()?,
            audience: self.audience()?.to_owned(),
            client_id: self.client_id()?.to_owned(),
            scope: self.scope().to_owned(),
            resource,
            consumer_org: self.customer()?,
            key: self.signing_key()?.signing_with(self.algorithm.unwrap_or_default()),
        })
    }

    fn credentials(&self) -> Result<Credentials> {
        self.signing_key()?;
        match (&self.kid, &self.key) {
            (Some(kid), _) => Ok(Credentials::Registered(kid.clone())),
            (None, Some(key)) => {
                signer(key, self.certificate.as_deref(), self.password.as_ref()).map(Credentials::Certificate)
            }
            (None, None) => Err(missing(Authority::Svv, "key")),
        }
    }

    fn signing_key(&self) -> Result<Key> {
        let key = self.key.as_deref().ok_or_else(|| missing(Authority::Svv, "key"))?;
        match (&self.kid, &self.certificate) {
            (Some(_), Some(_)) => {
                Err(Error::new(ErrorKind::InvalidSetting, "both kid and certificate are given").with_remedy(
                    "give kid for a key that is registered at Maskinporten, else the certificate",
                ))
            }
            (Some(kid), None) => Ok(Key::with_kid(&rsa_key(key, self.password.as_ref())?, kid)),
            (None, certificate) => {
                let signer = signer(key, certificate.as_deref(), self.password.as_ref())?;
                Ok(Key::with_chain(rsa(&signer)?, signer.chain_der()))
            }
        }
    }
}

/// A Norwegian organisation number: nine digits.
fn organisation(text: &str) -> Result<String> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.len() == 9 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(digits);
    }
    Err(Error::new(ErrorKind::InvalidSetting, format!("consumer_org ({text}) is no organisation number"))
        .with_remedy("give the nine digits of the customer's organisation number"))
}
