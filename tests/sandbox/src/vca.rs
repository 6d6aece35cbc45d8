//! VCA's eCoC API.
//!
//! `POST /api/ingest`, in this order:
//!
//! | asked | rule | refused with | source |
//! | --- | --- | --- | --- |
//! | `Authorization` | a live token of Entra for VCA; Maskinporten's is not | 401 | \[S\] |
//! | `Content-Type` | `application/xml` | 415 | \[S\] |
//! | `x-manufacturer-id`, `x-contact-id` | GUIDs | 400 | \[S\] |
//! | `x-correlation-id` | a GUID if present; made here if not | 400 | \[S\] |
//! | `x-manufacturer-id`, `x-contact-id` | the sandbox's own | 403 | \[assumed\] |
//! | body | well-formed XML in UTF-8 | 400 `invalid_xml` | \[S\], encoding \[assumed\] |
//! | body | root, namespace and `IviVersionNumberXsd` of IVI 2.0 | 422 `validation_failed` with `details` | \[S\] |
//! | body | the fields of [`REQUIRED`], a UUID as reference, a version of 0 to 99, a VIN of 17 capitals and digits | 422 | \[S\], the schema |
//! | body | a signature as a child of the root; it is not verified | 422 | the schema |
//! | correlation id | of no submission taken before, whatever became of that one | 409 | \[assumed\] |
//! | document | no other with its reference id, or its VIN and version, is live or has succeeded | 409 | \[S\]; succeeded \[assumed\] |
//!
//! Both 409 can be switched off ([`refuses_duplicates`](crate::SandboxOptions::refuses_duplicates)), so that the client alone is answerable.
//! A 409 says nothing about whose submission it collides with: a client that lost an answer has to ask
//! `/api/submissions`. What was refused leaves no trace, so its correlation id may be used again.
//!
//! `POST /api/submissions` wants the same headers with `application/json` and an array; what is no known id is left
//! out of the answer \[S\]. A submission is Received, then Processing, then Succeeded, or Failed for the vehicles of
//! [`failing`](crate::SandboxOptions::failing); after Failed the document may be sent again, under a new correlation id.

use std::time::Instant;

use serde_json::{Map, Value, json};

use crate::document::{Document, Family, Unreadable};
use crate::faults::Fault;
use crate::faults::answer::UNKNOWN_CODE;
use crate::http::{Reply, Request, now_utc};
use crate::state::{Grant, State, Submission, new_id};

pub(crate) const INGEST: &str = "/api/ingest";
pub(crate) const SUBMISSIONS: &str = "/api/submissions";

/// What a document must fill in; the names stand below the root.
pub const REQUIRED: [&str; 12] = [
    "Header/IviReferenceId",
    "Header/IviVersionNumberXsd",
    "Header/IviVersionNumber",
    "Header/IviVersionDateTime",
    "Header/DesignatedTypeApprovalCountry",
    "CocDataGroup/VehicleIdentificationNumber",
    "CocDataGroup/Type",
    "CocDataGroup/Variant",
    "CocDataGroup/Version",
    "CocDataGroup/VehicleCategory",
    "CocDataGroup/TypeApprovalNumber",
    "CocDataGroup/TypeApprovalIssueDate",
];

pub(crate) fn ingest(state: &mut State, request: &Request) -> Reply {
    let correlation = match check_headers(state, request, "application/xml") {
        Ok(correlation) => correlation,
        Err(reply) => return *reply,
    };
    let document = match Document::read(&request.body) {
        Ok(document) if document.utf8 => document,
        Ok(_) => return error(400, "invalid_xml", "The document is not UTF-8"),
        Err(Unreadable::NotXml(words)) => return error(400, "invalid_xml", &words),
        Err(Unreadable::NotIvi(words)) => return invalid(&[fault("InitialVehicleInformation", &words)]),
    };
    let faults = check_document(&document);
    if !faults.is_empty() {
        return invalid(&faults);
    }
    let text = |path: &str| document.first(path).unwrap_or_default().to_owned();
    let (reference, vin) = (text("Header/IviReferenceId"), text("CocDataGroup/VehicleIdentificationNumber"));
    let mut submission = Submission {
        version: text("Header/IviVersionNumber").parse().unwrap_or_default(),
        type_approval: text("CocDataGroup/TypeApprovalNumber"),
        category: text("CocDataGroup/VehicleCategory"),
        created_on: now_utc(),
        since: Instant::now(),
        visible_from: Instant::now(),
        will_fail: state.options.failing.iter().any(|sign| *sign == reference || *sign == vin),
        reference,
        vin,
    };
    if state.options.refuses_duplicates
        && let Some(reply) = duplicate(state, &correlation, &submission)
    {
        return reply;
    }
    let body = json!({
        "status": "accepted",
        "correlationId": correlation,
        "location": format!("{}/{}", jiff::Timestamp::now().strftime("%Y/%m/%d"), correlation),
        "iviReferenceId": submission.reference,
    });
    for fault in state.strikes.life(&state.options.faults, &submission.reference, request) {
        match fault {
            Fault::FailedInTheEnd => submission.will_fail = true,
            _ => submission.visible_from += state.options.faults.invisible_for,
        }
    }
    state.take("vca", &request.body, (&submission.reference, &submission.vin), &correlation);
    state.submissions.insert(&correlation, submission);
    Reply::json(202, body, "accepted")
}

/// The refusal of what VCA has already.
fn duplicate(state: &State, correlation: &str, submission: &Submission) -> Option<Reply> {
    if state.submissions.get(correlation).is_some() {
        let message = "This correlation id belongs to an earlier submission";
        return Some(error(409, "duplicate_correlation_id", message));
    }
    let lives = state.submissions.alike(submission).any(|other| status(state, other) != "Failed");
    lives.then(|| {
        error(409, "duplicate_submission", "A submission of this document is active or has succeeded")
    })
}

pub(crate) fn submissions(state: &mut State, request: &Request) -> Reply {
    if let Err(reply) = check_headers(state, request, "application/json") {
        return *reply;
    }
    let Ok(Value::Array(ids)) = serde_json::from_slice(&request.body) else {
        return error(400, "invalid_request", "The body must be a JSON array of correlation ids");
    };
    let now = Instant::now();
    let mut answer = Map::new();
    for id in ids.iter().filter_map(Value::as_str) {
        if let Some(submission) = state.submissions.get(id)
            && submission.visible_from <= now
        {
            let status = match status(state, submission) {
                "Succeeded" if state.options.status_as_number => json!(200),
                word => json!(word),
            };
            let entry = json!({
                "ceox_iviversionnumber": submission.version,
                "ceox_typeapprovalnumber": submission.type_approval,
                "ceox_vehiclecategory": submission.category,
                "ceox_vehicleidentificationnumber": submission.vin,
                "statuscode": status,
                "createdon": submission.created_on,
            });
            answer.insert(id.to_owned(), entry);
        }
    }
    let note = format!("{} of {} known", answer.len(), ids.len());
    Reply::json(200, Value::Object(answer), note)
}

/// What the submission has come to by now.
pub(crate) fn status(state: &State, submission: &Submission) -> &'static str {
    let age = submission.since.elapsed();
    let received = state.options.received_for;
    match () {
        () if age < received => "Received",
        () if age < received.saturating_add(state.options.processing_for) => "Processing",
        () if submission.will_fail => "Failed",
        () => "Succeeded",
    }
}

/// The correlation id of a request whose token and headers are in order.
fn check_headers(state: &State, request: &Request, media_type: &str) -> Result<String, Box<Reply>> {
    if state.tokens.grant(request.bearer()) != Some(Grant::Vca) {
        return Err(Box::new(unauthorized()));
    }
    if !request.is(media_type) {
        let message = format!("Content-Type must be {media_type}");
        return Err(Box::new(error(415, "unsupported_media_type", &message)));
    }
    let guid = |name: &str| match request.header(name).filter(|value| is_guid(value)) {
        Some(value) => Ok(value.to_owned()),
        None => Err(Box::new(error(400, "invalid_header", &format!("{name} must be given once, as a GUID")))),
    };
    let (manufacturer, contact) = (guid("x-manufacturer-id")?, guid("x-contact-id")?);
    let correlation =
        if request.headers.contains_key("x-correlation-id") { guid("x-correlation-id")? } else { new_id() };
    let accounts = &state.accounts;
    if !manufacturer.eq_ignore_ascii_case(&accounts.manufacturer)
        || !contact.eq_ignore_ascii_case(&accounts.contact)
    {
        let message = "The manufacturer or the contact is not registered for this client";
        return Err(Box::new(error(403, "forbidden", message)));
    }
    Ok(correlation)
}

fn check_document(document: &Document) -> Vec<Value> {
    if document.family != Family::Two {
        return vec![fault("InitialVehicleInformation", "The namespace is not that of IVI 2.0")];
    }
    let missing = REQUIRED.iter().filter(|path| document.first(path).is_none());
    let mut faults: Vec<Value> = missing.map(|path| fault(path, "The field is required")).collect();
    let mut check = |path: &str, issue: fn(&str) -> Option<&'static str>| {
        faults.extend(document.first(path).and_then(issue).map(|issue| fault(path, issue)));
    };
    check("Header/IviReferenceId", |value| (!is_guid(value)).then_some("The value is not a UUID"));
    check("Header/IviVersionNumberXsd", |value| (value != "2.0").then_some("The value is not 2.0"));
    check("Header/IviVersionNumber", |value| {
        let whole = value.len() <= 2 && value.bytes().all(|b| b.is_ascii_digit());
        (!whole).then_some("The value is not a whole number from 0 to 99")
    });
    check("CocDataGroup/VehicleIdentificationNumber", |value| match value.chars().count() {
        18.. => Some("The actual length is greater than the MaxLength value"),
        17 if value.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) => None,
        _ => Some("The value is not 17 capital letters and digits"),
    });
    if !document.signed {
        faults.push(fault("Signature", "The document is not signed"));
    }
    faults
}

fn is_guid(text: &str) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()
}

fn fault(field: &str, issue: &str) -> Value {
    json!({ "field": field, "issue": issue })
}

/// 422 with every fault; the first one is the message.
fn invalid(faults: &[Value]) -> Reply {
    let message = faults.first().and_then(|fault| fault["issue"].as_str()).unwrap_or_default();
    let body = json!({ "error": "validation_failed", "message": message, "details": faults });
    Reply::json(422, body, "validation_failed")
}

pub(crate) fn unauthorized() -> Reply {
    let reply = error(401, "unauthorized", "The access token is missing, expired or of another audience");
    reply.with("www-authenticate", "Bearer error=\"invalid_token\"")
}

/// A refusal with a code of no table.
pub(crate) fn unknown_code() -> Reply {
    error(422, UNKNOWN_CODE, "A refusal with a code that no table names")
}

fn error(status: u16, error: &str, message: &str) -> Reply {
    Reply::json(status, json!({ "error": error, "message": message }), error)
}
