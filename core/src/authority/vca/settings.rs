//! The settings of a VCA client.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use serde::Deserialize;
use uuid::Uuid;

use super::super::gateway::Gateway;
use super::super::settings::{
    Credentials, Parts, base_url, from_json, label, missing, one_or_many, required, rsa, signer,
};
use super::{Inner, Vca};
use crate::auth::entra::{Certified, Entra, Proof};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{HttpSettings, Wire, address, secret_setting};
use crate::ledger::Authority;
use crate::profile::Profile;
use crate::secret::Secret;
use crate::sign::Signer;

/// Where documents go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VcaEnvironment {
    /// For tests.
    Preprod,
    /// For certificates that count.
    Production,
}

/// VCA's tenant at Microsoft Entra ID.
const TENANT: &str = "37e4cd23-987e-4c94-a17d-c1ea08f6ebd9";

impl VcaEnvironment {
    const fn name(self) -> &'static str {
        match self {
            VcaEnvironment::Preprod => "preprod",
            VcaEnvironment::Production => "production",
        }
    }

    const fn base_url(self) -> &'static str {
        match self {
            VcaEnvironment::Preprod => "https://ecoc-api-preprod.vehicle-certification-agency.gov.uk",
            VcaEnvironment::Production => "https://ecoc-api.vehicle-certification-agency.gov.uk",
        }
    }

    const fn scope(self) -> &'static str {
        match self {
            VcaEnvironment::Preprod => "api://7d84c5ec-ed94-4082-b329-9a7e0b92034f/.default",
            VcaEnvironment::Production => "api://7f347c17-ecb9-4abc-b595-1040951a27ad/.default",
        }
    }
}

/// The settings of a [`Vca`]; the names are those of `[vca]` in `ecoc.toml`.
///
/// `environment` sets the addresses, the scope and the tenant; each may be given by itself beside it, or instead of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct VcaSettings {
    /// Where documents go; there is no default.
    pub environment: Option<VcaEnvironment>,
    /// The tenant at Microsoft Entra ID.
    pub tenant: Option<String>,
    /// The scope of the token.
    pub scope: Option<String>,
    /// Scheme, host and port of the API.
    pub base_url: Option<String>,
    /// The address of the token service.
    pub token_url: Option<String>,
    /// The client id (VCA: manufacturer-client-id).
    pub client_id: Option<String>,
    /// The client secret (VCA: manufacturer-secret).
    #[serde(deserialize_with = "secret_setting")]
    pub client_secret: Option<Secret>,
    /// Instead of the secret: the client's certificate (PEM), if it is not in the key's file.
    pub certificate: Option<PathBuf>,
    /// Instead of the secret: the client's RSA key, PEM or PKCS#12.
    pub key: Option<PathBuf>,
    /// The password of the key's file.
    #[serde(deserialize_with = "secret_setting")]
    pub password: Option<Secret>,
    /// The GUID of the manufacturer, given on registration.
    pub manufacturer_id: Option<String>,
    /// The GUID of the contact, given on registration.
    pub contact_id: Option<String>,
    /// How many ids one status call asks for; 100 when absent. VCA's limit is not published.
    pub status_chunk: Option<usize>,
    /// After a lost answer: how many seconds VCA may take to show a submission in the status call; 10 when absent.
    pub visibility: Option<f64>,
    /// Type-approval country codes that VCA's variant of the schema has besides `g11`, `n11` and those of the official schema.
    #[serde(deserialize_with = "one_or_many")]
    pub country_codes: Option<Vec<String>>,
    /// How the servers are reached.
    pub http: HttpSettings,
}

impl VcaSettings {
    /// Settings from a JSON object with the names of the fields.
    ///
    /// # Errors
    /// `InvalidJson`; `InvalidSetting` for a name that is not known or a value of the wrong type.
    pub fn from_json(json: &str) -> Result<VcaSettings> {
        from_json(Authority::Vca, json)
    }

    pub(super) fn into_client(self) -> Result<Vca> {
        let wire = Wire::new(&self.http)?;
        self.into_client_over(wire)
    }

    pub(in crate::authority) fn into_client_over(self, wire: Wire) -> Result<Vca> {
        let base = self.base()?;
        let label = self.label().unwrap_or_default();
        let visibility = self.visibility()?;
        let codes = self.country_codes.iter().flatten();
        let profile =
            codes.fold(Profile::named(Authority::Vca.name())?, |profile, code| profile.country_code(code));
        let grant = Arc::new(self.grant()?);
        Ok(Vca(Arc::new(Inner {
            manufacturer_id: guid("manufacturer_id", self.manufacturer_id.as_deref())?,
            contact_id: guid("contact_id", self.contact_id.as_deref())?,
            status_chunk: self.status_chunk.unwrap_or(100).max(1),
            visibility,
            profile,
            ledger: None,
            gateway: Arc::new(Gateway::new(Authority::Vca, base, label, wire, grant)),
        })))
    }

    /// The parts of a client, for a diagnosis.
    pub(crate) fn parts(&self) -> Parts {
        let faults = [
            self.scope().err(),
            self.client_id().err(),
            guid("manufacturer_id", self.manufacturer_id.as_deref()).err(),
            guid("contact_id", self.contact_id.as_deref()).err(),
            self.visibility().err(),
        ];
        Parts {
            environment: self.label(),
            base: self.base(),
            token_url: self.token_url(),
            credentials: self.credentials(),
            grant: self.grant().map(|grant| Arc::new(grant) as _),
            scope: self.scope().ok().map(str::to_owned),
            consumer_org: None,
            http: self.http.clone(),
            faults: faults.into_iter().flatten().collect(),
        }
    }

    fn base(&self) -> Result<Url> {
        base_url(Authority::Vca, self.base_url.as_deref(), self.environment.map(VcaEnvironment::base_url))
    }

    /// The service's name in the ledger.
    fn label(&self) -> Option<String> {
        label(self.base_url.is_some(), self.base(), self.environment.map(VcaEnvironment::name))
    }

    fn visibility(&self) -> Result<Duration> {
        Duration::try_from_secs_f64(self.visibility.unwrap_or(10.0))
            .ok()
            .filter(|time| time.as_secs() <= 86_400)
            .ok_or_else(|| invalid("visibility", "a number of seconds from 0 to 86400"))
    }

    fn scope(&self) -> Result<&str> {
        let environment = self.environment.map(VcaEnvironment::scope);
        self.scope.as_deref().or(environment).ok_or_else(|| missing(Authority::Vca, "environment"))
    }

    fn client_id(&self) -> Result<&str> {
        required(Authority::Vca, "client_id", self.client_id.as_deref())
    }

    fn token_url(&self) -> Result<Url> {
        if let Some(url) = &self.token_url {
            return address("token_url", url);
        }
        let tenant = self.tenant.as_deref().unwrap_or(TENANT);
        let mut url = address("token_url", "https://login.microsoftonline.com")?;
        if let Ok(mut path) = url.path_segments_mut() {
            path.clear().extend([tenant, "oauth2", "v2.0", "token"]);
        }
        Ok(url)
    }

    fn grant(&self) -> Result<Entra> {
        Ok(Entra {
            scope: self.scope()?.to_owned(),
            token_url: self.token_url()?,
            client_id: self.client_id()?.to_owned(),
            proof: self.proof()?,
        })
    }

    fn proof(&self) -> Result<Proof> {
        match (&self.client_secret, &self.key) {
            (Some(secret), None) if !secret.is_empty() => Ok(Proof::Secret(secret.clone())),
            (None, Some(key)) => {
                let signer = self.signer(key)?;
                Ok(Proof::Certificate(Box::new(Certified::new(rsa(&signer)?, signer.certificate_der()))))
            }
            (Some(_), Some(_)) => {
                Err(Error::new(ErrorKind::InvalidSetting, "both client_secret and key are given")
                    .with_remedy("give the secret, or the key with its certificate"))
            }
            _ => Err(missing(Authority::Vca, "client_secret")),
        }
    }

    fn signer(&self, key: &Path) -> Result<Signer> {
        signer(key, self.certificate.as_deref(), self.password.as_ref())
    }

    fn credentials(&self) -> Result<Credentials> {
        match (self.proof()?, &self.key) {
            (Proof::Certificate(_), Some(key)) => self.signer(key).map(Credentials::Certificate),
            (Proof::Secret(secret), _) => Ok(Credentials::Secret(secret)),
            (Proof::Certificate(_), None) => Err(missing(Authority::Vca, "key")),
        }
    }
}

fn guid(name: &str, value: Option<&str>) -> Result<String> {
    let text = required(Authority::Vca, name, value)?;
    match Uuid::parse_str(text) {
        Ok(guid) => Ok(guid.to_string()),
        Err(fault) => {
            Err(invalid(name, "a GUID such as 59c6696a-6e55-4539-80f1-8917986cf37f").with_source(fault))
        }
    }
}

fn invalid(name: &str, shape: &str) -> Error {
    Error::new(ErrorKind::InvalidSetting, format!("{name} is not {shape}"))
        .with_remedy(format!("give {name} as {shape}"))
}
