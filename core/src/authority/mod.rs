//! The authorities: handing documents in, and learning what became of them.
//!
//! What may enter: the two authorities' services, each in a folder that does not know the other, and what they share; no rule about
//! a document.
//!
//! [`Vca`] speaks with the United Kingdom's Vehicle Certification Agency, [`Svv`] with Norway's Statens vegvesen. Both clients are
//! cheap to clone and safe to share between threads; every call blocks its thread until it is done, its deadline has passed, or its
//! [`Cancel`] switch is set. In an async program call them from its pool for blocking work.
//!
//! Yes is a [`Receipt`]. No is an [`Error`] of the family Rejected whose [`Refusal`] lists every field at fault. An error
//! of the family Uncertain says that the document was sent and that nobody knows yet whether it was taken: with a
//! [`Ledger`](crate::Ledger) attached, `resume` finds out.
//!
//! ```no_run
//! use ecoc::authority::{Refusal, SubmitOptions, VcaSettings, WaitOptions};
//! use ecoc::{Family, Ledger, Vca};
//!
//! # fn main() -> ecoc::Result<()> {
//! # let (json, signed) = ("", b"");
//! let vca = Vca::new(VcaSettings::from_json(json)?)?.with_ledger(Ledger::open("plant.db")?);
//! match vca.submit(signed, &SubmitOptions::default()) {
//!     Ok(receipt) => {
//!         let end = vca.wait(&receipt.correlation_id, &WaitOptions::default(), |now| println!("{}", now.state_name()))?;
//!         println!("{}: {}", end.correlation_id, end.state_name());
//!     }
//!     Err(error) if error.family() == Family::Rejected => {
//!         println!("{error}");
//!         for finding in Refusal::of(&error).map(|refusal| refusal.findings.as_slice()).unwrap_or_default() {
//!             println!("{}: {}", finding.path(), finding.message());
//!         }
//!     }
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```

mod batch;
mod body;
mod codes;
#[doc(hidden)]
pub mod either;
mod explain;
#[cfg(fuzzing)]
pub mod fuzzing;
mod gateway;
mod journal;
mod line;
#[cfg(test)]
mod model;
mod options;
mod resuming;
mod settings;
pub mod svv;
pub mod vca;

use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::http::{Attempt, Cancel, rfc3339};
use crate::ledger::{Authority, State};
use crate::report::Finding;

#[doc(hidden)]
pub use self::batch::Feed;
pub use self::batch::{Batch, BatchOptions, Parcel, Progress};
pub(crate) use self::explain::finding_codes;
pub use self::explain::{Code, codes, explain};
pub use self::resuming::Resuming;
pub(crate) use self::settings::{Credentials, Parts};
pub use self::svv::{Svv, SvvEnvironment, SvvSettings, SvvSubmitOptions};
pub use self::vca::{SubmitOptions, Vca, VcaEnvironment, VcaSettings, WaitOptions};

/// How long a call may take when it is not told, with all its attempts and pauses.
const DEADLINE: Duration = Duration::from_secs(300);

/// An authority's yes to a document or to a deletion.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Receipt {
    /// Who said it.
    pub authority: Authority,
    /// The id under which the submission is known: at VCA, in the ledger, and in errors. Empty after a deletion of what the ledger
    /// does not know.
    pub correlation_id: String,
    /// The document's reference id; `None` after a deletion by VIN.
    pub reference: Option<String>,
    /// The vehicle identification number.
    pub vin: Option<String>,
    /// `Accepted` (VCA: ask for the status later), `Succeeded` (SVV: done) or `Deleted`.
    pub state: State,
    /// The authority's own word for it, unchanged: `accepted`, `Received`, …
    pub authority_state: Option<String>,
    /// When the answer came, by this machine's clock.
    pub accepted_at: SystemTime,
    /// The time that the authority's answer bears, unchanged; SVV gives it without a zone.
    pub authority_time: Option<String>,
    /// VCA: where the document was put.
    pub location: Option<String>,
    /// SVV: the vehicle's number in the register.
    pub kuid: Option<String>,
    /// SVV: the number of the vehicle's make.
    pub make_code: Option<u32>,
    /// The authority's message.
    pub message: Option<Message>,
    /// What the authority asks to be looked at although it took the document.
    pub warnings: Vec<Finding>,
    /// The HTTP status of the deciding answer.
    pub http_status: u16,
    /// Every exchange that it took.
    pub attempts: Vec<Attempt>,
    /// Why the ledger could not note the answer; the submission stands there as uncertain, and `resume` puts it right.
    pub ledger_fault: Option<Error>,
}

impl Receipt {
    /// The receipt as a JSON object with the names of this API.
    pub fn to_json(&self) -> Value {
        json!({
            "authority": self.authority.name(),
            "correlation_id": Some(&self.correlation_id).filter(|id| !id.is_empty()),
            "reference": self.reference,
            "vin": self.vin,
            "state": self.state.name(),
            "authority_state": self.authority_state,
            "accepted_at": rfc3339(self.accepted_at),
            "authority_time": self.authority_time,
            "location": self.location,
            "kuid": self.kuid,
            "make_code": self.make_code,
            "message": self.message.as_ref().map(Message::to_json),
            "warnings": self.warnings.iter().map(Finding::to_json).collect::<Vec<_>>(),
            "http_status": self.http_status,
            "attempts": self.attempts.iter().map(Attempt::to_json).collect::<Vec<_>>(),
            "ledger_fault": self.ledger_fault.as_ref().map(Error::to_json),
        })
    }
}

/// What an authority says in one sentence, with what that means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// SVV's `meldingstype`, unchanged: `INFO`, `ADVARSEL` or `FEIL`.
    pub kind: Option<String>,
    /// The authority's code, unchanged, such as `kjoretoy.coc.KJORETOY_OPPRETTET`.
    pub code: Option<String>,
    /// The authority's words, unchanged.
    pub text: Option<String>,
    /// What the code means, in English; `None` for a code that this library does not know.
    pub explanation: Option<&'static str>,
    /// What to do about it, in English.
    pub remedy: Option<&'static str>,
}

impl Message {
    /// The message as a JSON object with the names of this API.
    pub fn to_json(&self) -> Value {
        json!({
            "kind": self.kind,
            "code": self.code,
            "text": self.text,
            "explanation": self.explanation,
            "remedy": self.remedy,
        })
    }
}

/// An authority's no: the message, and every field at fault.
///
/// It is the cause ([`source`](std::error::Error::source)) of an [`Error`]; [`Refusal::of`] finds it there, and
/// [`Error::details`] holds it as JSON.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Refusal {
    /// The authority's message.
    pub message: Message,
    /// Each field at fault: [`Finding::path`] is the authority's name for the field.
    pub findings: Vec<Finding>,
    /// SVV's trouble ticket (`svvguid`), which its support asks for.
    pub svvguid: Option<String>,
    /// Every exchange that it took.
    pub attempts: Vec<Attempt>,
}

impl Refusal {
    /// The refusal behind an error. Beside those of the family Rejected, one of the family Uncertain may have one: the authority said
    /// something that leaves open whether it took an earlier attempt.
    pub fn of(error: &Error) -> Option<&Refusal> {
        std::error::Error::source(error)?.downcast_ref()
    }

    /// The refusal as a JSON object with the names of this API.
    pub fn to_json(&self) -> Value {
        json!({
            "message": self.message.to_json(),
            "findings": self.findings.iter().map(Finding::to_json).collect::<Vec<_>>(),
            "svvguid": self.svvguid,
            "attempts": self.attempts.iter().map(Attempt::to_json).collect::<Vec<_>>(),
        })
    }

    /// Makes it the cause of `error`, which then bears the authority's code and words.
    fn attach(self, error: Error) -> Error {
        error
            .with_authority_words(self.message.code.clone(), self.message.text.clone())
            .with_details(self.to_json())
            .with_source(self)
    }
}

impl fmt::Display for Refusal {
    /// The fields at fault, without their values: an error may end up in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.findings.as_slice() {
            [] => f.write_str("no field is named")?,
            findings => {
                for (at, finding) in findings.iter().enumerate() {
                    let (comma, path) = (if at > 0 { "; " } else { "" }, finding.path());
                    write!(
                        f,
                        "{comma}{}: {}",
                        if path.is_empty() { "field" } else { path },
                        finding.message()
                    )?;
                }
            }
        }
        match &self.svvguid {
            Some(id) => write!(f, "; svvguid {id}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Refusal {}

/// Where a submission stands.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Submission {
    /// Who has it.
    pub authority: Authority,
    /// The id under which it was submitted.
    pub correlation_id: String,
    /// Where it stands; `None` when the authority does not know the id, or says a word that this library does not know.
    pub state: Option<State>,
    /// The authority's own word, unchanged (`Received`, `200`, …); `None` when it left the id out of its answer.
    pub authority_state: Option<String>,
    /// The document's reference id, where the ledger knows it.
    pub reference: Option<String>,
    /// The vehicle identification number.
    pub vin: Option<String>,
    /// The type approval number.
    pub type_approval_number: Option<String>,
    /// The vehicle category.
    pub vehicle_category: Option<String>,
    /// The document's version number.
    pub version_number: Option<u64>,
    /// When the authority took it in, in its own words.
    pub created_on: Option<String>,
    /// Whether this is what the ledger remembers, not what the authority says now. SVV has no status call.
    pub from_ledger: bool,
}

impl Submission {
    /// What is known of an id of which nothing is known.
    fn unknown(authority: Authority, correlation_id: &str) -> Submission {
        Submission {
            authority,
            correlation_id: correlation_id.to_owned(),
            state: None,
            authority_state: None,
            reference: None,
            vin: None,
            type_approval_number: None,
            vehicle_category: None,
            version_number: None,
            created_on: None,
            from_ledger: false,
        }
    }

    /// Whether nothing more will happen to it by itself.
    pub fn is_final(&self) -> bool {
        self.state.is_some_and(State::is_final)
    }

    /// The state's name; `unknown` when there is none.
    pub fn state_name(&self) -> &'static str {
        self.state.map_or("unknown", State::name)
    }

    /// The submission as a JSON object with the names of this API.
    pub fn to_json(&self) -> Value {
        json!({
            "authority": self.authority.name(),
            "correlation_id": self.correlation_id,
            "state": self.state_name(),
            "authority_state": self.authority_state,
            "final": self.is_final(),
            "reference": self.reference,
            "vin": self.vin,
            "type_approval_number": self.type_approval_number,
            "vehicle_category": self.vehicle_category,
            "version_number": self.version_number,
            "created_on": self.created_on,
            "from_ledger": self.from_ledger,
        })
    }
}

/// How long a call may take, and how it is ended early.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// The most time that the call may take, with all its attempts and pauses; five minutes when absent.
    pub deadline: Option<Duration>,
    /// Ends the call early.
    pub cancel: Cancel,
}

/// One submission that `resume` took up.
#[derive(Debug)]
#[non_exhaustive]
pub struct Resumed {
    /// The id under which it was submitted.
    pub correlation_id: String,
    /// The document's reference id.
    pub reference: Option<String>,
    /// What became of it.
    pub result: Result<Receipt>,
}
