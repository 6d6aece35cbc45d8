//! VCA's answers.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::super::body::{self, object, text};
use super::super::gateway::attempts;
use super::super::journal::Journal;
use super::super::{Message, Receipt, Refusal, Submission, codes};
use crate::error::{Error, ErrorKind};
use crate::http::{Answer, Trail};
use crate::ledger::{Authority, State};
use crate::report::{Finding, Severity};

const SOURCE: &str = "VCA eCoC REST API Reference 1.2";

/// A 202: VCA has it. The status alone says so; the body only adds to it.
pub(super) fn accepted(journal: &Journal, answer: &Answer, trail: &mut Trail<'_>) -> Receipt {
    let body = object(&answer.body).unwrap_or_default();
    Receipt {
        authority_state: text(&body, "status"),
        location: text(&body, "location"),
        http_status: answer.status,
        ..receipt(journal, State::Accepted, trail)
    }
}

/// The answer was lost, and the status call has found it.
pub(super) fn found(journal: &Journal, found: &Submission, trail: &mut Trail<'_>) -> Receipt {
    Receipt {
        authority_state: found.authority_state.clone(),
        http_status: 200,
        // A word that is not known says all the same that it is there.
        ..receipt(journal, found.state.unwrap_or(State::Accepted), trail)
    }
}

fn receipt(journal: &Journal, state: State, trail: &mut Trail<'_>) -> Receipt {
    Receipt {
        authority: Authority::Vca,
        correlation_id: journal.correlation_id.clone(),
        reference: Some(journal.reference.clone()),
        vin: journal.vin.clone(),
        state,
        authority_state: None,
        accepted_at: trail.wire.utc(),
        authority_time: None,
        location: None,
        kuid: None,
        make_code: None,
        message: None,
        warnings: Vec::new(),
        http_status: 0,
        attempts: attempts(trail),
        ledger_fault: None,
    }
}

/// Whether an answer is VCA's no to the document.
pub(super) fn is_refusal(answer: &Answer) -> bool {
    codes::vca(answer.status).is_some()
}

/// VCA's no, with every field that it names.
pub(super) fn refused(answer: &Answer, trail: &mut Trail<'_>) -> Error {
    let body = object(&answer.body).unwrap_or_default();
    let row = codes::vca(answer.status);
    let kind = row.and_then(|row| row.kind).unwrap_or(ErrorKind::Rejected);
    let message = Message {
        kind: None,
        code: text(&body, "error"),
        text: text(&body, "message").or_else(|| if body.is_empty() { answer.excerpt() } else { None }),
        explanation: row.map(|row| row.explanation),
        remedy: row.and_then(|row| row.remedy),
    };
    let details = body.get("details").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let refusal = Refusal {
        message,
        findings: details.iter().filter_map(finding).collect(),
        svvguid: None,
        attempts: attempts(trail),
    };
    let explanation = refusal.message.explanation.unwrap_or("VCA refused the document");
    let error = Error::new(kind, explanation).with_http_status(answer.status);
    let error = match refusal.message.remedy {
        Some(remedy) => error.with_remedy(remedy),
        None => error,
    };
    refusal.attach(error)
}

/// One of `details`: `{ "field": …, "issue": … }`.
fn finding(detail: &Value) -> Option<Finding> {
    let (field, issue) = match detail {
        Value::Object(detail) => (text(detail, "field"), text(detail, "issue")?),
        Value::String(issue) => (None, issue.clone()),
        _ => return None,
    };
    let remedy = Some("correct this field of the document");
    Some(body::finding(Severity::Error, codes::VCA_FIELD, field, issue, remedy).with_source(SOURCE))
}

/// The status call's answer, in the order of `ids`; `None` when it is not of the documented kind.
///
/// That an id is left out is taken for proof that VCA does not have it, so the answer must be one that would have named it: an object
/// whose keys are ids that were asked for, or an array of such.
pub(super) fn submissions(body: &[u8], ids: &[&str]) -> Option<Vec<Submission>> {
    let objects = match serde_json::from_slice(body).ok()? {
        Value::Array(array) => array,
        value => vec![value],
    };
    let mut found: HashMap<String, Value> = HashMap::new();
    for object in objects {
        let Value::Object(object) = object else { return None };
        found.extend(object.into_iter().map(|(id, value)| (id.to_ascii_lowercase(), value)));
    }
    let asked: Vec<String> = ids.iter().map(|id| id.to_ascii_lowercase()).collect();
    let strangers = found.keys().any(|id| !asked.contains(id));
    let submissions = ids.iter().zip(&asked).map(|(id, key)| submission(id, found.get(key)));
    (!strangers).then(|| submissions.collect())
}

fn submission(id: &str, value: Option<&Value>) -> Submission {
    let mut submission = Submission::unknown(Authority::Vca, id);
    let unreadable = Map::new();
    let value = match value {
        None | Some(Value::Null) => return submission,
        Some(Value::Object(value)) => value,
        // It is there, and that is all that can be understood.
        Some(_) => &unreadable,
    };
    let word = text(value, "statuscode").unwrap_or_default();
    submission.state = state(&word);
    submission.authority_state = Some(word);
    submission.vin = text(value, "ceox_vehicleidentificationnumber");
    submission.type_approval_number = text(value, "ceox_typeapprovalnumber");
    submission.vehicle_category = text(value, "ceox_vehiclecategory");
    submission.version_number = text(value, "ceox_iviversionnumber").and_then(|number| number.parse().ok());
    submission.created_on = text(value, "createdon");
    submission
}

/// VCA's word for a state. The reference shows words in its diagram and the number 200 in its example, which is taken to be the end
/// of the life that the diagram draws.
fn state(word: &str) -> Option<State> {
    const WORDS: [(&str, State); 5] = [
        ("received", State::Accepted),
        ("processing", State::Processing),
        ("succeeded", State::Succeeded),
        ("200", State::Succeeded),
        ("failed", State::Failed),
    ];
    WORDS.iter().find(|(known, _)| word.eq_ignore_ascii_case(known)).map(|(_, state)| *state)
}
