//! No secret reaches a trace, a log, an error or a debug print.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecoc::authority::{SvvSettings, SvvSubmitOptions, VcaSettings};
use ecoc::{Svv, Vca};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata};

use crate::server::{SECRET, Server, ask, settings, submit};

/// Everything that is said, by this library and by those that it uses.
#[derive(Clone, Default)]
struct Ear(Arc<Mutex<String>>);

impl Ear {
    fn hear(&self, words: impl Debug) {
        writeln!(self.0.lock().unwrap(), "{words:?}").unwrap();
    }
}

impl Visit for Ear {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.hear(format_args!("{}: {value:?}", field.name()));
    }
}

impl tracing::Subscriber for Ear {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        self.hear(event.metadata().name());
        event.record(&mut self.clone());
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl log::Log for Ear {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        self.hear(record.args());
    }
    fn flush(&self) {}
}

/// Makes calls of every kind with `ear` listening; gives the secrets that they hold.
fn talk(ear: &Ear, vca: &Server, svv: &Server) -> Vec<String> {
    // The first retry pauses for up to 1.3 s: there is time for it.
    let direct = (vca.url(), json!({}), Duration::from_secs(2));
    let proxy = json!({ "proxy": "http://line7:hunter2-proxy@127.0.0.1:9" });
    let proxied = ("https://vca.example".to_owned(), proxy, Duration::from_millis(900));
    for (base_url, http, deadline) in [direct, proxied] {
        let settings: VcaSettings = serde_json::from_value(settings(&base_url, http)).unwrap();
        ear.hear(&settings);
        let client = Vca::new(settings).unwrap();
        ear.hear(&client);
        for _ in 0..4 {
            ear.hear(ask(&client, deadline));
            let result = submit(&client, deadline);
            ear.hear(&result);
            ear.hear(result.map_or_else(|error| error.to_json(), |receipt| receipt.to_json()));
        }
    }
    let key = rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_2048).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("client.pem");
    std::fs::write(&file, key.serialize_pem()).unwrap();
    let settings: SvvSettings = serde_json::from_value(json!({
        "base_url": svv.url(), "token_url": format!("{}/maskinporten", svv.url()), "audience": "x",
        "client_id": "c", "key": file, "kid": "k", "password": "hunter2-password",
    }))
    .unwrap();
    ear.hear(&settings);
    let client = Svv::new(settings).unwrap();
    ear.hear(&client);
    let document = format!(
        "<InitialVehicleInformation><Header><IVIReferenceId>{}</IVIReferenceId></Header></InitialVehicleInformation>",
        uuid::Uuid::new_v4()
    );
    let mut options = SvvSubmitOptions::default();
    options.deadline = Some(Duration::from_secs(2));
    // The answer shows the grant, which is signed and would do for a token: once as a refusal, then as a fault.
    for _ in 0..2 {
        let error = client.submit(document.as_bytes(), &options).unwrap_err();
        ear.hear(&error);
        ear.hear(error.to_json());
    }
    assert!(svv.calls().iter().filter(|call| call["path"] == "/maskinporten").count() >= 2);
    let pem = key.serialize_pem();
    let line = pem.lines().nth(3).unwrap().to_owned();
    vec![SECRET.into(), vca.token.clone(), "hunter2".into(), line, "eyJ".into()]
}

#[test]
fn no_secret_reaches_a_trace_a_log_an_error_or_a_debug_print() {
    let fault = json!({ "status": 500, "echo": true });
    // A call that meets a fault comes to its end before the faults do.
    let answers = json!([
        { "status": 400, "echo": true },
        { "status": 401, "echo": true, "headers": { "www-authenticate": "Bearer" } },
        { "status": 401, "echo": true },
        { "status": 302, "headers": { "location": "https://elsewhere.example/" } },
        { "status": 202, "body": r#"{"status":"accepted"}"# },
        fault, fault, fault, fault,
        { "status": 429 },
    ]);
    let Some(vca) = Server::answering(answers) else { return };
    let svv = Server::answering(json!([{ "status": 400, "echo": true }, fault])).unwrap();
    let ear = Ear::default();
    log::set_boxed_logger(Box::new(ear.clone())).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    // Exchanges run on threads of the library's own.
    tracing::subscriber::set_global_default(ear.clone()).unwrap();
    let secrets = talk(&ear, &vca, &svv);
    // A copy: other tests go on talking, and must be heard though this one fails.
    let heard = ear.0.lock().unwrap().clone();
    for said in ["exchange", "starting new connection", "request_ids", "ServerFault", "pause_ms"] {
        assert!(heard.contains(said), "nobody said {said}, so this test hears nothing:\n{heard}");
    }
    for secret in secrets {
        let at = heard.find(&secret);
        assert!(at.is_none(), "{secret} was said: {}", &heard[at.unwrap().saturating_sub(300)..][..400]);
    }
}
