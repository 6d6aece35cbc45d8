//! What goes into the journal and what comes out of it. `Debug` of all of these leaves out the vehicle, the document and the
//! authority's sentences, which may name the vehicle or a person.

use std::fmt;

use serde_json::{Value, json};

use super::state::{Authority, State};
use crate::error::Result;
use crate::options::{Object, invalid};

/// A submission to be written down.
#[derive(Clone, Copy)]
pub struct NewSubmission<'a> {
    /// Who is to get it.
    pub authority: Authority,
    /// Which service of theirs: the environment's name, such as `preprod`, or the base URL where one is set by hand. What is live in
    /// one environment does not stand in another's way, and is never sent to another.
    pub environment: &'a str,
    /// The document's reference id (`IviReferenceId`).
    pub reference: Option<&'a str>,
    /// The vehicle identification number.
    pub vin: Option<&'a str>,
    /// The correlation id; a new UUID when `None`.
    pub correlation_id: Option<&'a str>,
    /// The exact bytes that will be sent.
    pub document: &'a [u8],
    /// What else the request needs, so that `resume` sends the same: the tax code, for instance. No secrets.
    pub parameters: Option<&'a Value>,
}

/// News of a submission. Each state has its own words: what is `None` here is `None` in the entry afterwards, save the receipt, which
/// stays until there is a newer one.
#[derive(Clone, Copy, Default)]
pub struct Change<'a> {
    /// The authority's own word for the state, unchanged.
    pub authority_state: Option<&'a str>,
    /// The authority's own code, unchanged; or the name of our error.
    pub code: Option<&'a str>,
    /// The authority's own words, unchanged; or those of our error.
    pub message: Option<&'a str>,
    /// The whole answer as the client understood it, warnings included.
    pub receipt: Option<&'a Value>,
}

impl<'a> NewSubmission<'a> {
    /// Reads what is said of a submission from a JSON object, as all languages hand it over: `authority` and `environment`, which must be
    /// there, `reference`, `vin`, `correlation_id` and `parameters`.
    ///
    /// # Errors
    /// `InvalidArgument` for a key that does not exist or is missing, and for a value that means nothing.
    pub fn from_json(options: &'a Value, document: &'a [u8]) -> Result<NewSubmission<'a>> {
        let known = ["authority", "environment", "reference", "vin", "correlation_id", "parameters"];
        let object = Object::read(options, "", &known)?;
        let missing = |name: &str| invalid(format!("the option `{name}` is missing"));
        let object = object.ok_or_else(|| missing("authority"))?;
        Ok(NewSubmission {
            authority: authority(&object)?.ok_or_else(|| missing("authority"))?,
            environment: object.lent("environment")?.ok_or_else(|| missing("environment"))?,
            reference: object.lent("reference")?,
            vin: object.lent("vin")?,
            correlation_id: object.lent("correlation_id")?,
            document,
            parameters: object.value("parameters"),
        })
    }
}

/// The option `authority`.
pub(super) fn authority(object: &Object<'_>) -> Result<Option<Authority>> {
    let name = object.lent("authority")?;
    name.map(|name| {
        Authority::from_name(name)
            .ok_or_else(|| object.wrong("authority", "no authority: `vca` and `svv` are"))
    })
    .transpose()
}

impl<'a> Change<'a> {
    /// Reads news from a JSON object, as all languages hand them over, with the names of the fields.
    ///
    /// # Errors
    /// `InvalidArgument` for a key that does not exist or a value that is no text; the receipt may be any value.
    pub fn from_json(options: &'a Value) -> Result<Change<'a>> {
        let known = ["authority_state", "code", "message", "receipt"];
        let Some(object) = Object::read(options, "", &known)? else { return Ok(Change::default()) };
        Ok(Change {
            authority_state: object.lent("authority_state")?,
            code: object.lent("code")?,
            message: object.lent("message")?,
            receipt: object.value("receipt"),
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.authority_state.is_none()
            && self.code.is_none()
            && self.message.is_none()
            && self.receipt.is_none()
    }
}

/// A submission as the journal knows it. Times are UTC in RFC 3339 with milliseconds, so that they sort as text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// Who is to get it.
    pub authority: Authority,
    /// Which service of theirs; see [`NewSubmission::environment`].
    pub environment: String,
    /// The document's reference id.
    pub reference: Option<String>,
    /// The vehicle identification number.
    pub vin: Option<String>,
    /// The id under which the authority (VCA) and every error know this submission.
    pub correlation_id: String,
    /// SHA-256 of the exact bytes, in lower-case hexadecimal.
    pub sha256: String,
    /// Where it stands.
    pub state: State,
    /// The authority's own word for that, unchanged.
    pub authority_state: Option<String>,
    /// The authority's own code, unchanged; or the name of our error.
    pub code: Option<String>,
    /// The authority's own words, unchanged; or those of our error.
    pub message: Option<String>,
    /// How often it was sent, or about to be.
    pub attempts: u32,
    /// When it was written down.
    pub created_at: String,
    /// When it last changed.
    pub updated_at: String,
    /// What else the request needs.
    pub parameters: Option<Value>,
    /// The authority's last answer as the client understood it.
    pub receipt: Option<Value>,
    /// When [`Ledger::prune`](super::Ledger::prune) took its bytes, history, message, parameters and receipt away.
    pub pruned_at: Option<String>,
}

impl Entry {
    /// The line of `ecoc ledger --format json`.
    pub fn to_json(&self) -> Value {
        json!({
            "authority": self.authority.name(),
            "reference": self.reference,
            "vin": self.vin,
            "correlation_id": self.correlation_id,
            "sha256": self.sha256,
            "state": self.state.name(),
            "authority_state": self.authority_state,
            "code": self.code,
            "message": self.message,
            "attempts": self.attempts,
            "environment": self.environment,
            "created_at": self.created_at,
            "updated_at": self.updated_at,
            "pruned_at": self.pruned_at,
        })
    }

    /// The same with `parameters` and `receipt`.
    #[doc(hidden)]
    pub fn to_whole_json(&self) -> Value {
        let mut json = self.to_json();
        json["parameters"] = self.parameters.clone().into();
        json["receipt"] = self.receipt.clone().into();
        json
    }
}

/// One step in the life of a submission.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// When it was written down, UTC in RFC 3339.
    pub at: String,
    /// The state that began.
    pub state: State,
    /// The authority's own word for it.
    pub authority_state: Option<String>,
    /// The authority's own code, or the name of our error.
    pub code: Option<String>,
    /// The authority's own words, or those of our error.
    pub message: Option<String>,
    /// How often it had been sent by then.
    pub attempts: u32,
}

impl Event {
    /// The event as a JSON object with the names of this API.
    pub fn to_json(&self) -> Value {
        json!({
            "at": self.at,
            "state": self.state.name(),
            "authority_state": self.authority_state,
            "code": self.code,
            "message": self.message,
            "attempts": self.attempts,
        })
    }
}

impl fmt::Debug for NewSubmission<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewSubmission")
            .field("authority", &self.authority)
            .field("environment", &self.environment)
            .field("reference", &self.reference)
            .field("correlation_id", &self.correlation_id)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Change<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Change")
            .field("authority_state", &self.authority_state)
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("authority", &self.authority)
            .field("environment", &self.environment)
            .field("reference", &self.reference)
            .field("correlation_id", &self.correlation_id)
            .field("state", &self.state)
            .field("authority_state", &self.authority_state)
            .field("code", &self.code)
            .field("attempts", &self.attempts)
            .field("updated_at", &self.updated_at)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("at", &self.at)
            .field("state", &self.state)
            .field("authority_state", &self.authority_state)
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}
