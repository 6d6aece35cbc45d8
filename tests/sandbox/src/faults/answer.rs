//! The answers of faults: those in place of a service's, and those made out of it.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::{Fault, Service};
use crate::http::{Body, Delivery, Reply, Request};
use crate::state::{State, new_id};
use crate::{entra, maskinporten, svv, vca};

/// What a statuscode and a code say that no table names.
const UNKNOWN_STATUS: &str = "Parked";
pub(crate) const UNKNOWN_CODE: &str = "SANDKASSEKODE";

/// The answer of a fault that strikes in place of the service.
pub(crate) fn instead(fault: Fault, service: Service, state: &mut State, request: &Request) -> Reply {
    let faults = &state.options.faults;
    match fault {
        Fault::TooManyRequests => throttled(),
        Fault::RetryAfter => throttled().with("retry-after", faults.retry_after.as_secs().to_string()),
        Fault::RetryAfterDate => throttled().with("retry-after", http_date(faults.retry_after)),
        Fault::Http500 | Fault::Http502 | Fault::Http503 | Fault::Http504 => page(fault),
        Fault::Reset => Reply::empty(503, "nothing was done").delivered(Delivery::Reset),
        Fault::TokenExpired => {
            state.tokens.revoke(request.bearer());
            unauthorized(service)
        }
        Fault::TokenRefused => unauthorized(service),
        Fault::TokenDenied if service == Service::Entra => entra::denied(),
        Fault::TokenDenied => maskinporten::denied(),
        Fault::TechnicalFault => svv::technical_fault(state),
        Fault::UnknownCode if service == Service::Ingest => vca::unknown_code(),
        Fault::UnknownCode => svv::unknown_code(state),
        _ => Reply::empty(500, "a fault without an answer"),
    }
}

/// What a fault makes of the service's answer.
pub(crate) fn altered(fault: Fault, mut reply: Reply, state: &mut State) -> Reply {
    let slow = state.options.faults.slow;
    match fault {
        Fault::Http500AfterTaken
        | Fault::Http502AfterTaken
        | Fault::Http503AfterTaken
        | Fault::Http504AfterTaken => {
            let note = format!("{} after {} {}", page(fault).note, reply.status, reply.note);
            Reply { note, ..page(fault) }
        }
        Fault::ResetAfterTaken => reply.delivered(Delivery::Reset),
        Fault::HalfAnswer => reply.delivered(Delivery::Half),
        Fault::SlowFirstByte => reply.delivered(Delivery::SlowFirstByte(slow)),
        Fault::SlowBody => reply.delivered(Delivery::SlowBody(slow)),
        Fault::WrongContentType => reply.with("content-type", "text/html; charset=utf-8"),
        Fault::NotJson => {
            reply.body = Body::Html(html("Sandbox", "This page stands where JSON should be."));
            reply
        }
        Fault::DeadToken => {
            state.tokens.revoke(reply.json_body().and_then(|body| body["access_token"].as_str()));
            reply
        }
        Fault::UnknownCodeAfterTaken if reply.status == 200 => {
            if let Some(message) = said(&mut reply) {
                message["melding"]["meldingskode"] = json!(format!("kjoretoy.coc.{UNKNOWN_CODE}"));
            }
            reply
        }
        Fault::UnknownStatuscode => statuscodes(reply, |_| json!(UNKNOWN_STATUS)),
        Fault::StatuscodeNumber => statuscodes(reply, |code| match code.as_str() {
            Some("Succeeded") => json!(200),
            _ => code.clone(),
        }),
        Fault::StatuscodeWord => {
            statuscodes(reply, |code| if code.is_number() { json!("Succeeded") } else { code.clone() })
        }
        Fault::LeftOut if reply.status == 200 => {
            reply.body = Body::Json(json!({}));
            reply
        }
        Fault::ArrayAnswer | Fault::ObjectAnswer => shaped(reply, fault == Fault::ArrayAnswer),
        _ => reply,
    }
}

fn throttled() -> Reply {
    let message = "Too many requests: slow down";
    Reply::json(429, json!({ "error": "too_many_requests", "message": message }), "too many requests")
}

/// 401 as the service says it, whatever the token.
fn unauthorized(service: Service) -> Reply {
    match service {
        Service::Ingest | Service::Submissions => vca::unauthorized(),
        _ => svv::unauthorized(),
    }
}

/// A front door's page.
fn page(fault: Fault) -> Reply {
    let (status, words) = match fault {
        Fault::Http502 | Fault::Http502AfterTaken => (502, "Bad Gateway"),
        Fault::Http503 | Fault::Http503AfterTaken => (503, "Service Unavailable"),
        Fault::Http504 | Fault::Http504AfterTaken => (504, "Gateway Timeout"),
        _ => (500, "Internal Server Error"),
    };
    let title = format!("{status} {words}");
    let body = html(&title, "The sandbox's front door has no answer of the service behind it.");
    Reply::html(status, body, words).with("x-azure-ref", new_id())
}

fn html(title: &str, words: &str) -> String {
    format!(
        "<!DOCTYPE html>\r\n<html><head><title>{title}</title><style>p {{ color: gray }}</style></head>\r\n\
         <body><h1>{title}</h1>\r\n<p>{words}</p></body></html>\r\n"
    )
}

fn http_date(ahead: Duration) -> String {
    let time = SystemTime::now() + ahead;
    jiff::Timestamp::try_from(time)
        .map_or_else(|_| String::new(), |time| time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string())
}

/// The message of SVV's answer, whether in an array or not.
fn said(reply: &mut Reply) -> Option<&mut Value> {
    match &mut reply.body {
        Body::Json(Value::Array(array)) => array.first_mut(),
        Body::Json(object) => Some(object),
        _ => None,
    }
}

fn shaped(mut reply: Reply, array: bool) -> Reply {
    reply.body = match reply.body {
        Body::Json(body @ Value::Object(_)) if array => Body::Json(Value::Array(vec![body])),
        Body::Json(Value::Array(mut all)) if !array && all.len() == 1 => Body::Json(all.remove(0)),
        body => body,
    };
    reply
}

fn statuscodes(mut reply: Reply, change: fn(&Value) -> Value) -> Reply {
    if reply.status == 200
        && let Body::Json(Value::Object(all)) = &mut reply.body
    {
        for (_, submission) in all.iter_mut() {
            submission["statuscode"] = change(&submission["statuscode"]);
        }
    }
    reply
}
