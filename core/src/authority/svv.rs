//! Norway's Statens vegvesen (SVV): "melding om preregistrering". Sources: the pages of Statens vegvesen's portal on eCoC
//! (2021-07-13) and its OpenAPI description of "innmelding" L4.6.

mod answer;
mod settings;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::{Method, Url};
use serde::{Deserialize, Serialize};
use serde_json::json;

pub use self::settings::{SvvEnvironment, SvvSettings};
use super::gateway::{Fate, Gateway, answer_lost, lost as lost_answer, stop};
use super::journal::{self, Doubt, Journal};
use super::resuming::Resume;
use super::{CallOptions, Receipt, Submission};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Again, Cancel, Outcome, Request, Trail, cancelled, maybe_taken};
use crate::ledger::{Authority, Change, Entry, Ledger, Query, State};
use crate::profile::Profile;

/// The path of the service.
const SERVICE: [&str; 8] =
    ["ws", "no", "vegvesen", "kjoretoy", "felles", "innmelding", "meldingompreregistrering", "v1"];

/// A client of SVV.
#[derive(Clone)]
pub struct Svv {
    gateway: Arc<Gateway>,
    profile: Arc<Profile>,
    ledger: Option<Ledger>,
}

/// How a document is handed in.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SvvSubmitOptions {
    /// The tax code (`avgiftsKode`), such as `101` or `315`; SVV derives it from the type approval where it can.
    pub tax_code: Option<String>,
    /// The number of seats of the Norwegian approval (`sitteplasserNorskGodkjenning`).
    pub seats: Option<u32>,
    /// The number of sleeping places (`sengeplasserCampingbil`); for motor homes alone, any other vehicle is refused with it.
    pub sleeping_places: Option<u32>,
    /// The most time that the call may take, with all its attempts and pauses; five minutes when absent.
    pub deadline: Option<Duration>,
    /// Ends the call early.
    pub cancel: Cancel,
}

/// What the request says beside the document, in SVV's words and as the ledger keeps it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct TaxClass {
    #[serde(rename = "avgiftsKode", default, skip_serializing_if = "Option::is_none")]
    tax_code: Option<String>,
    #[serde(rename = "sitteplasserNorskGodkjenning", default, skip_serializing_if = "Option::is_none")]
    seats: Option<u32>,
    #[serde(rename = "sengeplasserCampingbil", default, skip_serializing_if = "Option::is_none")]
    sleeping_places: Option<u32>,
}

impl TaxClass {
    fn of(options: &SvvSubmitOptions) -> TaxClass {
        TaxClass {
            tax_code: options.tax_code.clone(),
            seats: options.seats,
            sleeping_places: options.sleeping_places,
        }
    }

    /// As JSON; `None` when there is nothing to say.
    fn json(&self) -> Option<serde_json::Value> {
        let json = serde_json::to_value(self).ok()?;
        json.as_object().is_some_and(|object| !object.is_empty()).then_some(json)
    }
}

/// What is to be deleted.
struct Target<'a> {
    path: Vec<&'a str>,
    reference: Option<&'a str>,
    vin: Option<&'a str>,
}

impl Svv {
    /// A client with these settings. Nothing is sent yet.
    ///
    /// # Errors
    /// `MissingSetting`, `InvalidSetting`, `InsecureUrl`, and those of reading the key: see [`Signer`](crate::Signer).
    pub fn new(settings: SvvSettings) -> Result<Svv> {
        settings.into_client().map_err(|error| error.with_authority(Authority::Svv.name()))
    }

    /// Writes every submission down in `ledger` from now on.
    #[must_use]
    pub fn with_ledger(mut self, ledger: Ledger) -> Svv {
        self.ledger = Some(ledger);
        self
    }

    /// The service's name in the ledger: the environment's name, or the base URL where one is set by hand.
    pub fn environment(&self) -> &str {
        &self.gateway.environment
    }

    /// What a document must meet to be sent to SVV, by the client's settings.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Hands a document in, byte for byte. The answer is the outcome: the receipt's state is `Succeeded`, and its warnings are what
    /// SVV asks to be looked at.
    ///
    /// After a lost answer the same document is sent again: that SVV then knows its reference id proves that the first one arrived.
    ///
    /// # Errors
    /// Family Rejected: SVV said no; [`Refusal::of`](super::Refusal::of) lists the fields. Uncertain: sent, and nobody knows. Network,
    /// Throttled, Auth: nothing is at SVV. Ledger: nothing was sent. `NotXml`, `NotIvi`, `InvalidDocument`: the document has no
    /// reference id to go by.
    pub fn submit(&self, xml: &[u8], options: &SvvSubmitOptions) -> Result<Receipt> {
        let class = TaxClass::of(options);
        let journal = Journal::begin(&self.gateway, self.ledger.as_ref(), xml, None, class.json().as_ref())
            .map_err(|error| self.gateway.signed(error, "submit", ""))?;
        let trail = self.gateway.trail(options.deadline, &options.cancel);
        self.send(xml, &class, journal, trail)
    }

    /// Where submissions stand, in the order asked for, as the ledger remembers it: SVV has no call for it. Ids are those of the
    /// receipts' `correlation_id`.
    ///
    /// # Errors
    /// `MissingSetting` without a ledger; family Ledger.
    pub fn status(&self, correlation_ids: &[&str]) -> Result<Vec<Submission>> {
        let ledger = journal::ledger(&self.gateway, self.ledger.as_ref(), "status")?;
        let look = |id: &&str| {
            let mut submission = Submission::unknown(Authority::Svv, id);
            submission.from_ledger = true;
            let ours = |entry: &Entry| {
                entry.authority == Authority::Svv && entry.environment == self.gateway.environment
            };
            if let Some(entry) = ledger.by_correlation_id(id)?.filter(ours) {
                submission.state = Some(entry.state);
                submission.authority_state = entry.authority_state.or(entry.code);
                submission.reference = entry.reference;
                submission.vin = entry.vin;
                submission.created_on = Some(entry.created_at);
            }
            Ok(submission)
        };
        correlation_ids
            .iter()
            .map(look)
            .collect::<Result<_>>()
            .map_err(|error| self.gateway.signed(error, "status", ""))
    }

    /// Deletes the certificate with this reference id.
    ///
    /// # Errors
    /// Family Rejected: `UnknownSubmission`, `NotTheSender`, `VehicleRegistered` or another no. Uncertain: sent, and nobody knows.
    pub fn delete_by_reference(&self, reference: &str, options: &CallOptions) -> Result<Receipt> {
        let target = Target { path: vec!["ivireferanse", reference], reference: Some(reference), vin: None };
        self.delete(&target, options)
    }

    /// Deletes the certificate of this vehicle.
    ///
    /// # Errors
    /// As [`Svv::delete_by_reference`]; `Rejected` when several certificates bear this VIN.
    pub fn delete_by_vin(&self, vin: &str, options: &CallOptions) -> Result<Receipt> {
        let target = Target { path: vec!["understellsnummer", vin], reference: None, vin: Some(vin) };
        self.delete(&target, options)
    }

    /// Deletes the certificate of this vehicle of this make (`merkekode`, SVV's number of the make).
    ///
    /// # Errors
    /// As [`Svv::delete_by_vin`].
    pub fn delete_by_vin_and_make(
        &self,
        vin: &str,
        make_code: u32,
        options: &CallOptions,
    ) -> Result<Receipt> {
        let make = make_code.to_string();
        let target = Target {
            path: vec!["understellsnummer", vin, "merkekode", &make],
            reference: None,
            vin: Some(vin),
        };
        self.delete(&target, options)
    }

    fn send(
        &self,
        xml: &[u8],
        class: &TaxClass,
        mut journal: Journal,
        mut trail: Trail<'_>,
    ) -> Result<Receipt> {
        let mut body =
            json!({ "ivi": { "iviDokument": STANDARD.encode(xml), "iviReferanse": journal.reference } });
        if let Some(class) = class.json() {
            body["avgiftsklassifisering"] = class;
        }
        let body = body.to_string().into_bytes();
        let fate = self.transmit(&body, &mut journal, &mut trail);
        journal.close(&self.gateway, fate, &trail)
    }

    /// Sends until SVV has the document, has refused it, or no more can be done.
    fn transmit(&self, body: &[u8], journal: &mut Journal, trail: &mut Trail<'_>) -> Fate<Receipt> {
        let mut lost = journal.doubt != Doubt::None;
        loop {
            if let Err(error) = self.gateway.ready(trail).and_then(|()| journal.note(State::Sending)) {
                return stop(error, lost);
            }
            let make = || {
                Request::post(self.url(["opprette"]), "application/json", body.to_vec())
                    .header("accept", "application/json")
            };
            let outcome = match self.gateway.exchange(trail, "opprette", &make) {
                Ok(outcome) => outcome,
                Err(error) => return stop(error, lost),
            };
            if maybe_taken(&outcome) {
                lost = true;
                if let Err(error) = journal.note(State::Uncertain) {
                    return stop(error, lost);
                }
            }
            match trail.again(&outcome) {
                Again::Yes => {}
                Again::Cancelled => return stop(cancelled(), lost),
                Again::No => return self.created(outcome, journal, trail, lost),
            }
        }
    }

    /// What the last answer to `opprette` means.
    fn created(
        &self,
        outcome: Outcome,
        journal: &Journal,
        trail: &mut Trail<'_>,
        lost: bool,
    ) -> Fate<Receipt> {
        let answer = match outcome {
            Ok(answer) => answer,
            Err(failure) => return stop(failure.into_error(), lost),
        };
        let Some(said) = answer::Said::read(&answer) else {
            // A yes or no that cannot be read: something at the address took the document.
            return match answer.status {
                400 | 413 | 415 | 422 if !lost => Fate::Refused(answer::refused(None, &answer, trail)),
                status => stop(self.gateway.fault(&answer), lost || (200..300).contains(&status)),
            };
        };
        if said.is_yes(&answer) {
            return Fate::Taken(said.receipt(journal, State::Succeeded, &answer, trail));
        }
        let ours =
            said.reference.as_deref().is_some_and(|named| named.eq_ignore_ascii_case(&journal.reference));
        match said.code() {
            "FINNES_ALLEREDE" if lost => {
                return Fate::Taken(said.receipt(journal, State::Succeeded, &answer, trail));
            }
            "KJORETOY_FINNES_ALLEREDE" if lost && ours => {
                return Fate::Taken(said.receipt(journal, State::Succeeded, &answer, trail));
            }
            _ => {}
        }
        // A vehicle with this VIN proves nothing about our document: a person decides.
        let vehicle = lost && said.code() == "KJORETOY_FINNES_ALLEREDE";
        // After a lost answer a code of no table proves nothing either.
        let puzzle = vehicle || (lost && !said.is_known_no());
        let elsewhere = matches!(answer.status, 401 | 403 | 429);
        let no = answer::refused(Some(said), &answer, trail);
        let puzzle = puzzle || answer.status >= 500 || no.kind() == ErrorKind::AuthorityFault;
        match () {
            () if vehicle => Fate::Uncertain(answer_lost(&no).with_remedy(
                "ask SVV whether the vehicle was created from your document; it does not say so of its own accord",
            )),
            () if puzzle => Fate::Uncertain(answer_lost(&no)),
            () if elsewhere => stop(no, lost),
            () => Fate::Refused(no),
        }
    }

    fn delete(&self, target: &Target<'_>, options: &CallOptions) -> Result<Receipt> {
        if target.path.iter().any(|segment| segment.trim().is_empty() || matches!(*segment, "." | "..")) {
            let error = Error::new(ErrorKind::InvalidArgument, "what is to be deleted is not named")
                .with_remedy("give a reference id or a VIN");
            return Err(self.gateway.signed(error, "delete", ""));
        }
        let mut trail = self.gateway.trail(options.deadline, &options.cancel);
        let mut lost = false;
        let result = loop {
            let make = || {
                let path = std::iter::once("slette").chain(target.path.iter().copied());
                Request::new(Method::DELETE, self.url(path))
                    .header("content-type", "application/json")
                    .header("accept", "application/json")
            };
            let outcome = match self.gateway.exchange(&mut trail, "slette", &make) {
                Ok(outcome) => outcome,
                Err(error) => break Err(if lost { deletion_lost(&error) } else { error }),
            };
            lost |= maybe_taken(&outcome);
            match trail.again(&outcome) {
                Again::Yes => {}
                Again::Cancelled if lost => break Err(deletion_lost(&cancelled())),
                Again::Cancelled => break Err(cancelled()),
                Again::No => break self.deleted(outcome, target, &mut trail, lost),
            }
        };
        let mut receipt = result.map_err(|error| self.gateway.failed(error, "delete", "", &trail))?;
        self.forget(target, &mut receipt);
        Ok(receipt)
    }

    /// What the last answer to `slette` means.
    fn deleted(
        &self,
        outcome: Outcome,
        target: &Target<'_>,
        trail: &mut Trail<'_>,
        lost: bool,
    ) -> Result<Receipt> {
        let answer = match outcome {
            Ok(answer) => answer,
            Err(failure) => {
                let error = failure.into_error();
                return Err(if lost { deletion_lost(&error) } else { error });
            }
        };
        let Some(said) = answer::Said::read(&answer) else {
            let error = self.gateway.fault(&answer);
            return Err(if lost || (200..300).contains(&answer.status) {
                deletion_lost(&error)
            } else {
                error
            });
        };
        let gone = lost && matches!(said.code(), "UKJENT_UNR_OG_MERKE" | "UKJENT_DOKUMENTREFERANSE");
        if said.is_yes(&answer) || gone {
            return Ok(said.deletion(target.reference, target.vin, &answer, trail));
        }
        // SVV's own fault, or a code of no table after a lost answer, leaves open what became of it.
        let open = lost && (!said.is_known_no() || matches!(answer.status, 401 | 403 | 429));
        let no = answer::refused(Some(said), &answer, trail);
        let open = open || answer.status >= 500 || no.kind() == ErrorKind::AuthorityFault;
        Err(if open { deletion_lost(&no) } else { no })
    }

    /// Notes a deletion in the ledger, if what was deleted is there.
    fn forget(&self, target: &Target<'_>, receipt: &mut Receipt) {
        let Some(ledger) = &self.ledger else { return };
        let query = Query {
            authority: Some(Authority::Svv),
            environment: Some(self.gateway.environment.clone()),
            reference: target.reference.map(str::to_owned),
            vin: target.vin.map(str::to_owned),
            states: vec![State::Succeeded, State::Accepted, State::Processing, State::Uncertain],
            ..Query::default()
        };
        let message = receipt.message.as_ref();
        let json = receipt.to_json();
        let change = Change {
            code: message.and_then(|message| message.code.as_deref()),
            message: message.and_then(|message| message.text.as_deref()),
            receipt: Some(&json),
            ..Change::default()
        };
        let note = || -> Result<Option<String>> {
            let mut last = None;
            for entry in ledger.entries(&query) {
                last = Some(ledger.advance(&entry?.correlation_id, State::Deleted, &change)?.correlation_id);
            }
            Ok(last)
        };
        match note() {
            Ok(id) => receipt.correlation_id = id.unwrap_or_default(),
            Err(fault) => receipt.ledger_fault = Some(fault),
        }
    }

    fn url<'a>(&self, path: impl IntoIterator<Item = &'a str>) -> Url {
        self.gateway.url(SERVICE.into_iter().chain(path))
    }
}

/// The deletion was sent, and `cause` is why nobody knows what became of it.
fn deletion_lost(cause: &Error) -> Error {
    lost_answer(
        "deletion",
        cause,
        "delete again: that SVV then does not know the certificate means that it is gone",
    )
}

impl Resume for Svv {
    fn gateway(&self) -> &Gateway {
        &self.gateway
    }

    fn ledger(&self) -> Option<&Ledger> {
        self.ledger.as_ref()
    }

    fn deliver(&self, xml: &[u8], journal: Journal, trail: Trail<'_>) -> Result<Receipt> {
        let class =
            journal.parameters().cloned().map(serde_json::from_value).transpose().map_err(|fault| {
                let error =
                    Error::new(ErrorKind::LedgerDamaged, "the parameters of the submission cannot be read")
                        .with_source(fault);
                self.gateway.signed(error, "resume", &journal.correlation_id)
            })?;
        self.send(xml, &class.unwrap_or_default(), journal, trail)
    }
}

impl fmt::Debug for Svv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Svv")
            .field("base_url", &self.gateway.base.as_str())
            .field("ledger", &self.ledger)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;
