//! Clients that are in order, and clients whose settings, credentials or rights are not, against the sandbox.

use std::time::{Duration, Instant};

use ecoc::doctor::Verdict;
use ecoc::{Authority, Diagnosis, DoctorOptions, ErrorKind, diagnose};
use serde_json::json;

use crate::patient::{Patient, all, expect, one};

/// Name and verdict of each check.
fn verdicts(diagnosis: &Diagnosis) -> Vec<(&'static str, Verdict)> {
    diagnosis.checks.iter().map(|check| (check.name, check.verdict)).collect()
}

#[test]
fn a_vca_client_in_order_is_sound_and_nothing_is_handed_in() {
    use Verdict::{Ok, Skipped};
    let patient = Patient::vca();
    let diagnosis = patient.diagnose();
    let expected = [
        ("settings", Ok),
        ("key", Ok),
        ("certificate", Skipped),
        ("name_resolution", Ok),
        ("connection", Ok),
        ("tls", Skipped),
        ("clock", Ok),
        ("token", Ok),
        ("scope", Ok),
        ("call", Ok),
        ("ledger", Skipped),
    ];
    assert_eq!(verdicts(&diagnosis), expected, "{diagnosis}");
    assert!(diagnosis.is_sound());
    assert_eq!(diagnosis.environment.as_deref(), patient.settings["base_url"].as_str());
    let log = patient.sandbox.log();
    assert!(log.iter().any(|exchange| exchange.path == "/api/submissions" && exchange.status == Some(200)));
    assert!(patient.sandbox.taken().is_empty() && log.iter().all(|exchange| exchange.path != "/api/ingest"));
}

#[test]
fn an_svv_client_in_order_is_sound_and_nothing_is_deleted() {
    let patient = Patient::svv();
    let diagnosis = patient.diagnose();
    assert!(diagnosis.is_sound() && diagnosis.count(Verdict::Warning) == 0, "{diagnosis}");
    expect(one(&diagnosis, "key"), Verdict::Ok, "registered at Maskinporten as a-kid");
    expect(one(&diagnosis, "call"), Verdict::Ok, "fresh reference id");
    let log = patient.sandbox.log();
    let deletions: Vec<_> = log.iter().filter(|exchange| exchange.method == "DELETE").collect();
    assert!(
        matches!(deletions.as_slice(), [one] if one.status == Some(422) && one.note.contains("UKJENT_DOKUMENTREFERANSE")),
        "{log:?}"
    );
}

#[test]
fn a_token_is_asked_for_anew_although_one_is_held() {
    let patient = Patient::vca();
    let asked = || {
        patient.sandbox.log().iter().filter(|exchange| exchange.path.ends_with("/oauth2/v2.0/token")).count()
    };
    patient.diagnose();
    let before = asked();
    patient.sandbox.configure(|options| options.entra_token_life = Duration::from_secs(77));
    expect(one(&patient.diagnose(), "token"), Verdict::Ok, "77 s");
    assert_eq!(asked(), before + 1, "the call itself goes by the cache");
}

#[test]
fn the_call_is_left_out_when_the_caller_says_so() {
    let mut patient = Patient::svv();
    patient.options.call = false;
    let diagnosis = patient.diagnose();
    expect(one(&diagnosis, "call"), Verdict::Skipped, "as asked");
    assert!(patient.sandbox.log().iter().all(|exchange| exchange.method != "DELETE"));
}

#[test]
fn a_wrong_secret_is_told_by_its_code_and_never_shown() {
    let mut patient = Patient::vca();
    patient.set("client_secret", "hunter2-hunter2");
    let diagnosis = patient.diagnose();
    let token = one(&diagnosis, "token");
    expect(token, Verdict::Failed, "AADSTS7000215");
    assert_eq!(token.error.as_ref().unwrap().kind(), ErrorKind::TokenRefused);
    assert!(token.remedy.as_deref().unwrap().contains("client_secret"), "{token}");
    expect(one(&diagnosis, "scope"), Verdict::Skipped, "no token");
    expect(one(&diagnosis, "call"), Verdict::Skipped, "no token");
    let shown = format!("{diagnosis} {diagnosis:?} {}", diagnosis.to_json());
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[test]
fn every_missing_setting_is_named_once() {
    let settings = json!({ "client_id": "", "contact_id": "no guid", "http": { "connect_timeout": -1 } });
    let diagnosis = diagnose(Authority::Vca, &settings.to_string(), &DoctorOptions::default());
    let messages: Vec<&str> =
        all(&diagnosis, "settings").iter().map(|check| check.message.as_str()).collect();
    for name in
        ["environment", "client_id", "client_secret", "manufacturer_id", "contact_id", "http.connect_timeout"]
    {
        let naming = messages.iter().filter(|message| message.contains(name)).count();
        assert_eq!(naming, 1, "{name} in {messages:?}");
    }
    assert_eq!(messages.len(), 6, "{messages:?}");
    assert!(
        all(&diagnosis, "settings")
            .iter()
            .all(|check| check.verdict == Verdict::Failed && check.remedy.is_some())
    );
    expect(one(&diagnosis, "key"), Verdict::Skipped, "client_secret");
    expect(one(&diagnosis, "token"), Verdict::Skipped, "");
}

#[test]
fn settings_that_are_no_settings_leave_the_ledger_to_look_at() {
    let mut patient = Patient::vca();
    patient.set("clientid", "x");
    patient.options.ledger = Some(patient.path("plant.db"));
    let diagnosis = patient.diagnose();
    expect(one(&diagnosis, "settings"), Verdict::Failed, "clientid");
    assert_eq!(diagnosis.count(Verdict::Skipped), 9, "{diagnosis}");
    expect(one(&diagnosis, "ledger"), Verdict::Ok, "none yet");
    let diagnosis = diagnose(Authority::Svv, "no JSON", &DoctorOptions::default());
    expect(one(&diagnosis, "settings"), Verdict::Failed, "");
}

#[test]
fn a_refused_scope_is_told_apart_from_refused_credentials() {
    let mut patient = Patient::svv();
    patient.set("scope", "svv:kjoretoy/another");
    let diagnosis = patient.diagnose();
    expect(one(&diagnosis, "token"), Verdict::Skipped, "knows the client");
    expect(one(&diagnosis, "scope"), Verdict::Failed, "MP-20");
    let mut patient = Patient::vca();
    patient.set("scope", "api://another/.default");
    expect(one(&patient.diagnose(), "scope"), Verdict::Failed, "AADSTS");
}

#[test]
fn an_unknown_manufacturer_is_found_by_the_call() {
    let mut patient = Patient::vca();
    patient.set("manufacturer_id", "59c6696a-6e55-4539-80f1-8917986cf37f");
    let diagnosis = patient.diagnose();
    expect(one(&diagnosis, "token"), Verdict::Ok, "granted");
    let call = one(&diagnosis, "call");
    expect(call, Verdict::Failed, "403");
    assert!(call.remedy.as_deref().unwrap().contains("manufacturer_id"), "{call}");
}

#[test]
fn a_cancelled_diagnosis_ends_at_once_and_says_so() {
    let mut patient = Patient::vca();
    patient.options.ledger = Some(patient.path("plant.db"));
    patient.options.cancel.cancel();
    let start = Instant::now();
    let diagnosis = patient.diagnose();
    assert!(start.elapsed() < Duration::from_secs(5));
    for name in ["token", "call", "ledger"] {
        assert_eq!(one(&diagnosis, name).verdict, Verdict::Skipped, "{diagnosis}");
    }
    assert!(patient.sandbox.log().is_empty());
}

#[test]
fn the_json_form_has_every_field_of_every_check() {
    let mut patient = Patient::vca();
    patient.set("client_secret", "wrong");
    let json = patient.diagnose().to_json();
    assert_eq!((&json["authority"], &json["sound"]), (&json!("vca"), &json!(false)));
    let token = json["checks"].as_array().unwrap().iter().find(|check| check["name"] == "token").unwrap();
    assert_eq!((&token["verdict"], &token["error"]["code"]), (&json!("failed"), &json!("TokenRefused")));
    for field in ["subject", "message", "remedy"] {
        assert!(token.get(field).is_some(), "{field}");
    }
}
