//! What the fuzz targets (`tests/fuzz`) reach of the inside: whole calls of the clients, with answers that the target chooses.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::json;

use super::{CallOptions, Refusal, SubmitOptions, SvvSettings, SvvSubmitOptions, VcaSettings, WaitOptions};
use crate::error::Result;
use crate::http::{Answer, BodyFault, Cancel, Clock, Failure, Outcome, Request, Transport, Wire};

const XML: &[u8] = b"<InitialVehicleInformation xmlns='http://eu.ereg.initialvehicleinformation.v2'><Header><IviReferenceId>59c6696a-6e55-4539-80f1-8917986cf37f</IviReferenceId></Header></InitialVehicleInformation>";
const ID: &str = "b1f8e13e-24ab-4cf8-9877-60ddd7375da6";
/// Parts two answers.
const SEPARATOR: u8 = 0x1E;
/// What the service says of itself, so that its words and numbers are looked at.
const TOKEN: &[u8] = b"200\n\n{\"access_token\":\"token-1\",\"expires_in\":3599}";

/// The answers, and a time that does not wait.
struct Given {
    /// The next last, so that the first that were given come first and the last again and again.
    answers: Mutex<Vec<Vec<u8>>>,
    start: Instant,
    waited: Mutex<Duration>,
    secrets: Mutex<Vec<String>>,
}

impl Transport for Given {
    fn send(&self, request: Request, _: Instant, _: &Cancel) -> Outcome {
        if let Some(bearer) = request.bearer.as_ref().and_then(|bearer| bearer.expose_str()) {
            self.secrets.lock().map(|mut secrets| secrets.push(bearer.to_owned())).ok();
        }
        let Ok(mut answers) = self.answers.lock() else { return Err(Failure::Cancelled { sent: false }) };
        let answer = if answers.len() > 1 { answers.pop() } else { answers.last().cloned() };
        read(&answer.unwrap_or_default())
    }
}

/// An answer from its text; without a status none came.
fn read(text: &[u8]) -> Outcome {
    let (head, body) = match memchr::memmem::find(text, b"\n\n") {
        Some(at) => (&text[..at], &text[at + 2..]),
        None => (text, &b""[..]),
    };
    let mut lines = head.split(|&byte| byte == b'\n');
    let status = lines.next().and_then(|line| std::str::from_utf8(line).ok()).unwrap_or_default();
    let (status, fault) = match status.as_bytes() {
        [digits @ .., b'c'] => (digits, Some(BodyFault::Cut)),
        [digits @ .., b'l'] => (digits, Some(BodyFault::TooLarge)),
        digits => (digits, None),
    };
    let status = std::str::from_utf8(status).ok().and_then(|status| status.parse().ok());
    let Some(status @ 100..=999) = status else {
        return Err(Failure::Lost { cause: "by the target".into() });
    };
    let mut headers = HeaderMap::new();
    for line in lines.take(50) {
        let colon = line.iter().position(|&byte| byte == b':').unwrap_or(line.len());
        let (name, value) = line.split_at(colon);
        let value = value.get(1..).unwrap_or_default();
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
            headers.insert(name, value);
        }
    }
    Ok(Answer { body: body.to_vec(), fault, ..Answer::new(status, &headers) })
}

impl Clock for Given {
    fn now(&self) -> Instant {
        self.start + self.waited.lock().map(|waited| *waited).unwrap_or_default()
    }

    fn utc(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
    }

    fn pause(&self, time: Duration, cancel: &Cancel) -> bool {
        self.waited.lock().map(|mut waited| *waited += time).ok();
        cancel.is_cancelled()
    }

    fn chance(&self) -> f64 {
        0.4
    }
}

/// Makes the call that `kind` chooses, answered by `answers`; `key` is the file of an RSA key. Panics where an error shows a secret.
pub fn call(kind: u8, answers: &[u8], key: &Path) {
    let mut given: Vec<Vec<u8>> =
        answers.split(|&byte| byte == SEPARATOR).take(16).map(<[u8]>::to_vec).collect();
    // Half of the calls have a token; for the other half the first answer is the token service's.
    if kind & 8 == 0 {
        given.insert(0, TOKEN.to_vec());
    }
    given.reverse();
    let given = Arc::new(Given {
        answers: Mutex::new(given),
        start: Instant::now(),
        waited: Mutex::default(),
        secrets: Mutex::default(),
    });
    let wire = Wire::with(Arc::clone(&given) as _, Arc::clone(&given) as _);
    let error = if kind & 1 == 0 { vca(kind, wire) } else { svv(kind, wire, key) }.err();
    let Some(error) = error else { return };
    let words = format!("{error} {error:?} {:?}", Refusal::of(&error));
    let secrets = given.secrets.lock().map(|secrets| secrets.clone()).unwrap_or_default();
    for secret in secrets.iter().filter(|secret| secret.len() >= 12) {
        assert!(!words.contains(secret.as_str()), "a token is shown: {words}");
    }
}

/// The cache of tokens is the process's: every call has a client of its own.
fn name() -> String {
    uuid::Uuid::new_v4().to_string()
}

fn vca(kind: u8, wire: Wire) -> Result<()> {
    let settings = json!({
        "environment": "preprod", "client_id": name(), "client_secret": "hunter2-secret", "manufacturer_id": ID, "contact_id": ID,
    });
    let Ok(settings) = serde_json::from_value::<VcaSettings>(settings) else { return Ok(()) };
    let client = settings.into_client_over(wire)?;
    match kind >> 1 & 3 {
        0 | 1 => client
            .submit(XML, &SubmitOptions { correlation_id: Some(ID.into()), ..SubmitOptions::default() })
            .map(|receipt| drop(receipt.to_json())),
        2 => client.status_with(&[ID, "x"], &CallOptions::default()).map(drop),
        _ => client.wait(ID, &WaitOptions::default(), |_| ()).map(drop),
    }
}

fn svv(kind: u8, wire: Wire, key: &Path) -> Result<()> {
    let settings = json!({ "environment": "test", "client_id": name(), "key": key, "kid": "a-key" });
    let Ok(settings) = serde_json::from_value::<SvvSettings>(settings) else { return Ok(()) };
    let client = settings.into_client_over(wire)?;
    match kind >> 1 & 3 {
        0 | 1 => client.submit(XML, &SvvSubmitOptions::default()).map(|receipt| drop(receipt.to_json())),
        2 => client.delete_by_reference(ID, &CallOptions::default()).map(|receipt| drop(receipt.to_json())),
        _ => client.delete_by_vin("WVWZZZ1JZXW000001", &CallOptions::default()).map(drop),
    }
}
