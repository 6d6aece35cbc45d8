//! SVV's answers (`EcocStatusResponse`).

use serde_json::{Map, Value};

use super::super::body::{finding, object, text};
use super::super::gateway::attempts;
use super::super::journal::Journal;
use super::super::{Message, Receipt, Refusal, codes};
use crate::error::{Error, ErrorKind};
use crate::http::{Answer, Trail};
use crate::ledger::{Authority, State};
use crate::report::{Finding, Severity};

const SOURCE: &str = "SVV innmelding L4.6";

/// What an answer says.
pub(super) struct Said {
    message: Message,
    findings: Vec<Finding>,
    /// The reference id that the answer names.
    pub(super) reference: Option<String>,
    vin: Option<String>,
    kuid: Option<String>,
    make_code: Option<u32>,
    time: Option<String>,
    svvguid: Option<String>,
}

impl Said {
    /// Reads a body of the documented kind; `None` for any other.
    pub(super) fn read(answer: &Answer) -> Option<Said> {
        let body = object(&answer.body)?;
        let melding = body.get("melding").and_then(Value::as_object);
        let mut message = Message {
            kind: melding.and_then(|melding| text(melding, "meldingstype")),
            code: melding.and_then(|melding| text(melding, "meldingskode")),
            text: melding.and_then(|melding| text(melding, "meldingstekst")),
            ..Message::default()
        };
        let findings = faults(&body, melding);
        if message.code.is_none() && message.text.is_none() && findings.is_empty() {
            return None;
        }
        if let Some(row) = message.code.as_deref().and_then(codes::svv) {
            (message.explanation, message.remedy) = (Some(row.explanation), row.remedy);
        }
        let identity = body.get("iviIdentifikator").and_then(Value::as_object);
        let vehicle =
            identity.and_then(|identity| identity.get("understellsnummerMerke")).and_then(Value::as_object);
        Some(Said {
            findings,
            reference: identity.and_then(|identity| text(identity, "iviReferanse")),
            kuid: identity.and_then(|identity| text(identity, "kuid")),
            vin: vehicle.and_then(|vehicle| text(vehicle, "understellsnummer")),
            make_code: vehicle
                .and_then(|vehicle| text(vehicle, "merkekode"))
                .and_then(|code| code.parse().ok()),
            time: text(&body, "datoTid"),
            svvguid: text(&body, "svvguid")
                .or_else(|| melding.and_then(|melding| text(melding, "svvguid")))
                .or_else(|| ticket(&message)),
            message,
        })
    }

    /// The code without its prefix.
    pub(super) fn code(&self) -> &str {
        let code = self.message.code.as_deref().unwrap_or_default();
        code.rsplit_once('.').map_or(code, |(_, name)| name)
    }

    /// Whether the code is in the tables, as one of SVV's reasons for a no.
    pub(super) fn is_known_no(&self) -> bool {
        self.message.code.as_deref().and_then(codes::svv).is_some_and(|row| row.kind.is_some())
    }

    /// Whether SVV did what was asked. The status alone does not say so: the code and the type of the message have to agree.
    pub(super) fn is_yes(&self, answer: &Answer) -> bool {
        let is_fault = self.message.kind.as_deref().is_some_and(|kind| kind.eq_ignore_ascii_case("FEIL"));
        (200..300).contains(&answer.status) && !self.is_known_no() && !is_fault
    }

    /// The receipt of a document. After a lost answer the authority's no (it is there already) is a yes to the first one.
    pub(super) fn receipt(
        self,
        journal: &Journal,
        state: State,
        answer: &Answer,
        trail: &mut Trail<'_>,
    ) -> Receipt {
        let mut receipt = self.into_receipt(state, answer, trail);
        receipt.correlation_id.clone_from(&journal.correlation_id);
        receipt.reference = Some(journal.reference.clone());
        receipt.vin = journal.vin.clone().or(receipt.vin);
        receipt
    }

    /// The receipt of a deletion.
    pub(super) fn deletion(
        self,
        reference: Option<&str>,
        vin: Option<&str>,
        answer: &Answer,
        trail: &mut Trail<'_>,
    ) -> Receipt {
        let mut receipt = self.into_receipt(State::Deleted, answer, trail);
        receipt.reference = reference.map(str::to_owned).or(receipt.reference);
        receipt.vin = vin.map(str::to_owned).or(receipt.vin);
        receipt
    }

    fn into_receipt(self, state: State, answer: &Answer, trail: &mut Trail<'_>) -> Receipt {
        Receipt {
            authority: Authority::Svv,
            correlation_id: String::new(),
            reference: self.reference,
            vin: self.vin,
            state,
            authority_state: Some(self.message.code.clone().unwrap_or_default())
                .filter(|code| !code.is_empty()),
            accepted_at: trail.wire.utc(),
            authority_time: self.time,
            location: None,
            kuid: self.kuid,
            make_code: self.make_code,
            message: Some(self.message),
            warnings: self.findings,
            http_status: answer.status,
            attempts: attempts(trail),
            ledger_fault: None,
        }
    }
}

/// SVV's no, with every field that it names; `None` when its body could not be read.
pub(super) fn refused(said: Option<Said>, answer: &Answer, trail: &mut Trail<'_>) -> Error {
    let said = said.unwrap_or_else(|| Said {
        message: Message { text: answer.excerpt(), ..Message::default() },
        findings: Vec::new(),
        reference: None,
        vin: None,
        kuid: None,
        make_code: None,
        time: None,
        svvguid: None,
    });
    let row = said.message.code.as_deref().and_then(codes::svv);
    let kind = match (row.and_then(|row| row.kind), answer.status) {
        (Some(kind), _) => kind,
        (None, 401) => ErrorKind::Unauthorized,
        (None, 403) => ErrorKind::Forbidden,
        (None, 429) => ErrorKind::Throttled,
        (None, 500..) => ErrorKind::AuthorityFault,
        (None, _) => ErrorKind::Rejected,
    };
    let refusal = Refusal {
        message: said.message,
        findings: said.findings,
        svvguid: said.svvguid,
        attempts: attempts(trail),
    };
    let explanation =
        refusal.message.explanation.unwrap_or("SVV said no, with a code that is not documented");
    let remedy =
        refusal.message.remedy.unwrap_or("see SVV's own words; ask SVV's support if they do not help");
    let error = Error::new(kind, explanation).with_remedy(remedy).with_http_status(answer.status);
    refusal.attach(error)
}

/// The field faults: the list is called `feltFeil`, stands beside the message or within it, and has lost its name in the published
/// example. So any list of objects with a `feltreferanse` or a `meldingsklasse` is one.
fn faults(body: &Map<String, Value>, melding: Option<&Map<String, Value>>) -> Vec<Finding> {
    let is_fault = |item: &Value| item.get("feltreferanse").is_some() || item.get("meldingsklasse").is_some();
    let lists = body.values().chain(melding.into_iter().flat_map(Map::values)).filter_map(Value::as_array);
    lists.flatten().filter(|item| is_fault(item)).filter_map(Value::as_object).map(fault).collect()
}

fn fault(item: &Map<String, Value>) -> Finding {
    let severity = match text(item, "meldingsklasse").map(|class| class.to_uppercase()).as_deref() {
        Some("ADVARSEL") => Severity::Warning,
        Some("INFO") => Severity::Info,
        _ => Severity::Error,
    };
    let words = text(item, "melding").unwrap_or_default();
    let remedy = codes::svv_field(&words).or(match severity {
        Severity::Error => Some("correct this field of the document"),
        Severity::Warning => Some("look at this field; SVV took the document all the same"),
        Severity::Info => None,
    });
    let finding =
        finding(severity, codes::SVV_FIELD, text(item, "feltreferanse"), words, remedy).with_source(SOURCE);
    match text(item, "feltverdi") {
        Some(value) => finding.with_value(&value),
        None => finding,
    }
}

/// The trouble ticket within SVV's words: what follows `svvguid`, or, of a technical fault, the first UUID there. Other faults speak of
/// UUIDs, too, such as that of a client.
fn ticket(message: &Message) -> Option<String> {
    let words = message.text.as_deref()?;
    let technical = message.code.as_deref().is_some_and(|code| code.ends_with("TEKNISK_FEIL"));
    let lower = words.to_ascii_lowercase();
    let after = lower.find("svvguid").map_or(0, |at| at + "svvguid".len());
    let named = after > 0;
    if !named && !technical {
        return None;
    }
    let mut parts = words
        .get(after..)?
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .filter(|part| !part.is_empty());
    let found = parts.find(|part| uuid::Uuid::parse_str(part).is_ok() || (named && part.len() >= 8))?;
    Some(found.to_owned())
}
