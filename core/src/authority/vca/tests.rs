use super::*;
use crate::authority::Refusal;
use crate::http::testing::{Script, answer, lost, not_sent};
use crate::http::{BodyFault, Outcome, Request};
use crate::ledger::State;

const XML: &[u8] = b"<InitialVehicleInformation xmlns='http://eu.ereg.initialvehicleinformation.v2'><Header><IviReferenceId>59c6696a-6e55-4539-80f1-8917986cf37f</IviReferenceId></Header><CocDataGroup><VehicleIdentificationNumber>WVWZZZ1JZXW000001</VehicleIdentificationNumber></CocDataGroup></InitialVehicleInformation>";
const ID: &str = "b1f8e13e-24ab-4cf8-9877-60ddd7375da6";

fn token(value: &str) -> Outcome {
    Ok(answer(200, &format!(r#"{{"token_type":"Bearer","expires_in":3599,"access_token":"{value}"}}"#)))
}

fn settings() -> VcaSettings {
    // The cache of tokens is the process's: every test has a client of its own.
    let json = serde_json::json!({
        "environment": "preprod",
        "client_id": Uuid::new_v4().to_string(),
        "client_secret": "hunter2-secret",
        "manufacturer_id": "7d84c5ec-ed94-4082-b329-9a7e0b92034f",
        "contact_id": "7f347c17-ecb9-4abc-b595-1040951a27ad",
    });
    serde_json::from_value(json).unwrap()
}

/// A client whose token service answers, and then VCA by the script.
fn client(outcomes: impl IntoIterator<Item = Outcome>) -> (Vca, Script) {
    let script = Script::new(std::iter::once(token("token-1")).chain(outcomes));
    (settings().into_client_over(script.wire()).unwrap(), script)
}

fn submit(vca: &Vca) -> Result<Receipt> {
    vca.submit(XML, &SubmitOptions { correlation_id: Some(ID.into()), ..SubmitOptions::default() })
}

fn accepted() -> Outcome {
    let body = r#"{"status":"accepted","correlationId":"b1f8e13e-24ab-4cf8-9877-60ddd7375da6","location":"2026/03/04/b1f8e13e-24ab-4cf8-9877-60ddd7375da6","iviReferenceId":"59c6696a-6e55-4539-80f1-8917986cf37f"}"#;
    Ok(answer(202, body))
}

fn standing(word: &str) -> Outcome {
    let body = format!(
        r#"{{"{ID}":{{"ceox_iviversionnumber":1,"ceox_typeapprovalnumber":"e1*2018/858*00001*00","ceox_vehiclecategory":"M1","ceox_vehicleidentificationnumber":"WVWZZZ1JZXW000001","statuscode":{word},"createdon":"2026-03-03T17:11:56Z"}}}}"#
    );
    Ok(answer(200, &body))
}

fn absent() -> Outcome {
    Ok(answer(200, "{}"))
}

fn steps(receipt: &Receipt) -> Vec<&'static str> {
    receipt.attempts.iter().map(|attempt| attempt.step).collect()
}

#[test]
fn a_202_is_a_receipt_and_the_request_is_that_of_the_reference() {
    let (vca, script) = client([accepted()]);
    let receipt = submit(&vca).unwrap();
    assert_eq!(receipt.state, State::Accepted);
    assert_eq!(receipt.correlation_id, ID);
    assert_eq!(receipt.reference.as_deref(), Some("59c6696a-6e55-4539-80f1-8917986cf37f"));
    assert_eq!(receipt.vin.as_deref(), Some("WVWZZZ1JZXW000001"));
    assert_eq!(receipt.location.as_deref(), Some("2026/03/04/b1f8e13e-24ab-4cf8-9877-60ddd7375da6"));
    assert_eq!(steps(&receipt), ["token", "ingest"]);
    assert_eq!(receipt.to_json()["state"], "accepted");

    let sent = script.sent();
    assert_eq!(
        sent[0].url,
        "https://login.microsoftonline.com/37e4cd23-987e-4c94-a17d-c1ea08f6ebd9/oauth2/v2.0/token"
    );
    assert!(sent[0].body.contains("grant_type=client_credentials"));
    assert!(sent[0].body.contains("scope=api%3A%2F%2F7d84c5ec-ed94-4082-b329-9a7e0b92034f%2F.default"));
    let ingest = &sent[1];
    assert_eq!(ingest.method, "POST");
    assert_eq!(ingest.url, "https://ecoc-api-preprod.vehicle-certification-agency.gov.uk/api/ingest");
    assert_eq!(ingest.bearer.as_deref(), Some("token-1"));
    assert_eq!(ingest.body.as_bytes(), XML);
    for (name, value) in [
        ("content-type", "application/xml"),
        ("x-manufacturer-id", "7d84c5ec-ed94-4082-b329-9a7e0b92034f"),
        ("x-contact-id", "7f347c17-ecb9-4abc-b595-1040951a27ad"),
        ("x-correlation-id", ID),
    ] {
        assert!(ingest.headers.iter().any(|(n, v)| *n == name && v == value), "{name}");
    }
}

#[test]
fn a_202_whose_body_broke_off_or_is_no_json_is_a_receipt_all_the_same() {
    let mut cut = answer(202, "{\"stat");
    cut.fault = Some(BodyFault::Cut);
    for answer in [cut, answer(202, "<html>ok</html>")] {
        let (vca, _) = client([Ok(answer)]);
        assert_eq!(submit(&vca).unwrap().state, State::Accepted);
    }
}

#[test]
fn a_422_lists_every_field_with_vcas_own_words() {
    let body = r#"{"error":"validation_failed","message":"The actual length is greater than the MaxLength value","details":[{"field":"VehicleIdentificationNumber","issue":"too long {}"},{"field":"Type","issue":"missing"}]}"#;
    let (vca, script) = client([Ok(answer(422, body))]);
    let error = submit(&vca).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert_eq!(error.http_status(), Some(422));
    assert_eq!(error.authority_code(), Some("validation_failed"));
    assert_eq!(error.authority_message(), Some("The actual length is greater than the MaxLength value"));
    assert_eq!(error.correlation_id(), Some(ID));
    let refusal = Refusal::of(&error).unwrap();
    let fields: Vec<_> = refusal.findings.iter().map(|f| (f.path().to_owned(), f.message())).collect();
    assert_eq!(
        fields,
        [("VehicleIdentificationNumber".into(), "too long {}".into()), ("Type".into(), "missing".into())]
    );
    assert_eq!(error.to_json()["details"]["findings"][1]["path"], "Type");
    assert!(error.to_string().contains("Type: missing"), "{error}");
    assert_eq!(script.sent().len(), 2, "a 422 is never sent again");
}

#[test]
fn every_final_status_is_an_error_of_its_kind_and_keeps_what_the_page_says() {
    for (status, kind) in [
        (400, ErrorKind::Rejected),
        (403, ErrorKind::Forbidden),
        (404, ErrorKind::AnswerUnreadable),
        (413, ErrorKind::Rejected),
        (415, ErrorKind::Rejected),
        (301, ErrorKind::AnswerUnreadable),
    ] {
        let (vca, script) = client([Ok(answer(status, "<html><body><h1>The words</h1></body></html>"))]);
        let error = submit(&vca).unwrap_err();
        assert_eq!(error.kind(), kind, "{status}");
        assert_eq!(error.http_status(), Some(status));
        assert_eq!(error.authority_message(), Some("The words"), "{status}");
        assert!(error.remedy().is_some(), "{status}");
        assert_eq!(script.sent().len(), 2, "{status}");
    }
}

#[test]
fn another_yes_than_202_is_looked_up() {
    let (vca, _) = client([Ok(answer(200, "{}")), standing("\"Received\"")]);
    assert_eq!(submit(&vca).unwrap().authority_state.as_deref(), Some("Received"));
    let (vca, _) = client(std::iter::once(Ok(answer(200, "<html>"))).chain((0..5).map(|_| absent())));
    assert_eq!(submit(&vca).unwrap_err().kind(), ErrorKind::AnswerUnreadable);
}

#[test]
fn throttling_is_sent_again_without_asking_and_ends_as_throttled() {
    let (vca, script) = client([Ok(answer(429, "")), accepted()]);
    assert_eq!(steps(&submit(&vca).unwrap()), ["token", "ingest", "ingest"]);
    assert_eq!(script.pauses(), [1.0]);

    let (vca, script) = client((0..6).map(|_| Ok(answer(429, ""))));
    let error = submit(&vca).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert_eq!(script.pauses(), [1.0, 2.0, 4.0, 8.0, 16.0]);
}

#[test]
fn a_connection_that_is_refused_is_sent_again_without_asking() {
    let (vca, _) = client([not_sent(), accepted()]);
    assert_eq!(steps(&submit(&vca).unwrap()), ["token", "ingest", "ingest"]);
    let (vca, _) = client((0..6).map(|_| not_sent()));
    assert_eq!(submit(&vca).unwrap_err().kind(), ErrorKind::ConnectionFailed);
}

#[test]
fn after_a_lost_answer_the_status_is_asked_before_anything_is_sent_again() {
    for first in [lost(), Ok(answer(502, "<html>Front Door</html>")), Ok(answer(500, ""))] {
        let (vca, script) = client([first, standing("\"Received\"")]);
        let receipt = submit(&vca).unwrap();
        assert_eq!(steps(&receipt), ["token", "ingest", "submissions"]);
        assert_eq!(receipt.authority_state.as_deref(), Some("Received"));
        assert_eq!(script.sent()[2].body, format!("[\"{ID}\"]"));
    }
}

#[test]
fn what_does_not_show_up_in_time_is_sent_again_with_the_same_id() {
    // Asked at once and after 1, 2, 4 and 3 s: the ten seconds that VCA is given.
    let (vca, script) = client([lost(), absent(), absent(), absent(), absent(), absent(), accepted()]);
    let receipt = submit(&vca).unwrap();
    assert_eq!(receipt.state, State::Accepted);
    assert_eq!(script.pauses(), [1.0, 1.0, 2.0, 4.0, 3.0]);
    let ids: Vec<_> = script
        .sent()
        .iter()
        .filter(|sent| sent.url.ends_with("/ingest"))
        .map(|sent| {
            sent.headers.iter().find(|(name, _)| *name == "x-correlation-id").map(|(_, id)| id.clone())
        })
        .collect();
    assert_eq!(ids, [Some(ID.to_owned()), Some(ID.to_owned())]);
}

#[test]
fn a_409_after_a_lost_answer_is_looked_up_before_it_is_called_a_duplicate() {
    let gone = || [absent(), absent(), absent(), absent(), absent()];
    let lost_then_409 = || std::iter::once(lost()).chain(gone()).chain([Ok(answer(409, "{}"))]);
    let (vca, _) = client(lost_then_409().chain([standing("\"Processing\"")]));
    let receipt = submit(&vca).unwrap();
    assert_eq!(receipt.state, State::Processing);

    // Something of the document is live, and it may be what was sent and does not show.
    let (vca, _) = client(lost_then_409().chain(gone()));
    let error = submit(&vca).unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::AnswerLost, Some(409)));
}

#[test]
fn a_409_is_asked_about_once_although_no_answer_was_lost() {
    // Something on the way may have sent it twice, or the caller has, with the same id.
    let (vca, script) = client([Ok(answer(409, "{}")), standing("\"Received\"")]);
    assert_eq!(submit(&vca).unwrap().authority_state.as_deref(), Some("Received"));
    assert!(script.pauses().is_empty());
    for says in [absent(), Ok(answer(403, ""))] {
        let (vca, _) = client([Ok(answer(409, "<html><h1>The words</h1></html>")), says]);
        let error = submit(&vca).unwrap_err();
        assert_eq!((error.kind(), error.authority_message()), (ErrorKind::Duplicate, Some("The words")));
    }
}

#[test]
fn only_an_answer_of_the_documented_kind_proves_that_a_submission_is_not_there() {
    for body in [
        r#"{"value":[]}"#,
        r#"[{"correlationId":"b1f8e13e-24ab-4cf8-9877-60ddd7375da6","statuscode":"Received"}]"#,
        r#"{"error":"busy"}"#,
        r#"["b1f8e13e-24ab-4cf8-9877-60ddd7375da6"]"#,
        "null",
        "",
    ] {
        let (vca, script) = client([lost(), Ok(answer(200, body))]);
        assert_eq!(submit(&vca).unwrap_err().kind(), ErrorKind::AnswerLost, "{body}");
        assert_eq!(script.sent().len(), 3, "{body}");
    }
    // It is there, whatever is said about it.
    for body in [format!(r#"{{"{ID}":"Received"}}"#), format!(r#"[{{"{}":{{}}}}]"#, ID.to_uppercase())] {
        let (vca, _) = client([lost(), Ok(answer(200, &body))]);
        assert_eq!(submit(&vca).unwrap().state, State::Accepted, "{body}");
    }
}

#[test]
fn an_error_bears_every_exchange_of_its_call() {
    let steps = |error: &Error| -> Vec<String> {
        let details = error.details().unwrap();
        let attempts = details["attempts"].as_array().unwrap();
        attempts.iter().map(|one| one["step"].as_str().unwrap().to_owned()).collect()
    };
    let (vca, _) = client((0..6).map(|_| not_sent()));
    let error = submit(&vca).unwrap_err();
    assert_eq!(steps(&error), ["token", "ingest", "ingest", "ingest", "ingest", "ingest", "ingest"]);
    assert_eq!(error.to_json()["details"]["attempts"][6]["waited_ms"], 16_000);
    let (vca, _) = client([lost(), Ok(answer(403, ""))]);
    assert_eq!(steps(&submit(&vca).unwrap_err()), ["token", "ingest", "submissions"]);
    let (vca, _) = client([Ok(answer(422, "{}"))]);
    assert_eq!(steps(&submit(&vca).unwrap_err()), ["token", "ingest"]);
    let (vca, _) = client([Ok(answer(403, ""))]);
    assert_eq!(steps(&vca.status(&[ID]).unwrap_err()), ["token", "submissions"]);
}

#[test]
fn nothing_is_sent_again_while_the_status_cannot_be_asked() {
    let (vca, script) = client(std::iter::once(lost()).chain((0..6).map(|_| Ok(answer(503, "")))));
    let error = submit(&vca).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AnswerLost);
    assert_eq!(error.correlation_id(), Some(ID));
    let ingests = script.sent().iter().filter(|sent| sent.url.ends_with("/ingest")).count();
    assert_eq!(ingests, 1);
}

#[test]
fn a_401_renews_the_token_once() {
    let (vca, script) = client([Ok(answer(401, "")), token("token-2"), accepted()]);
    submit(&vca).unwrap();
    let sent = script.sent();
    assert_eq!(sent[3].bearer.as_deref(), Some("token-2"));

    let (vca, _) = client([Ok(answer(401, "")), token("token-2"), Ok(answer(401, "{\"message\":\"no\"}"))]);
    assert_eq!(submit(&vca).unwrap_err().kind(), ErrorKind::Unauthorized);
}

#[test]
fn the_status_is_a_word_or_a_number_and_unknown_ids_are_left_out() {
    for (word, raw, state) in [
        ("\"Received\"", "Received", Some(State::Accepted)),
        ("\"Processing\"", "Processing", Some(State::Processing)),
        ("\"Succeeded\"", "Succeeded", Some(State::Succeeded)),
        ("200", "200", Some(State::Succeeded)),
        ("\"Failed\"", "Failed", Some(State::Failed)),
        ("\"Parked\"", "Parked", None),
        ("777", "777", None),
    ] {
        let (vca, _) = client([standing(word)]);
        let all = vca.status(&["6e1ce2a0-0000-4000-8000-000000000000", ID]).unwrap();
        assert_eq!((all[0].state, all[0].authority_state.as_deref()), (None, None));
        assert_eq!((all[1].state, all[1].authority_state.as_deref()), (state, Some(raw)));
        assert_eq!(all[1].type_approval_number.as_deref(), Some("e1*2018/858*00001*00"));
        assert_eq!(all[1].vehicle_category.as_deref(), Some("M1"));
        assert_eq!(all[1].version_number, Some(1));
        assert_eq!(all[1].created_on.as_deref(), Some("2026-03-03T17:11:56Z"));
        assert_eq!(all[0].to_json()["state"], "unknown");
    }
}

#[test]
fn many_ids_are_asked_for_in_chunks() {
    let script = Script::new([token("t"), absent(), absent(), absent()]);
    let mut settings = settings();
    settings.status_chunk = Some(2);
    let vca = settings.into_client_over(script.wire()).unwrap();
    let ids = ["a", "b", "c", "d", "e"];
    let all = vca.status(&ids).unwrap();
    assert_eq!(all.iter().map(|one| one.correlation_id.as_str()).collect::<Vec<_>>(), ids);
    assert_eq!(script.sent().last().unwrap().body, "[\"e\"]");
}

#[test]
fn wait_follows_a_submission_to_its_end_and_survives_an_outage() {
    let outage = (0..6).map(|_| Ok(answer(503, "")));
    let (vca, _) = client(
        [absent(), standing("\"Received\""), standing("\"Received\"")]
            .into_iter()
            .chain(outage)
            .chain([standing("\"Processing\""), standing("\"Succeeded\"")]),
    );
    let mut seen = Vec::new();
    let end = vca.wait(ID, &WaitOptions::default(), |now| seen.push(now.authority_state.clone())).unwrap();
    assert_eq!(end.state, Some(State::Succeeded));
    let words: Vec<_> = seen.iter().map(|word| word.as_deref().unwrap_or("-")).collect();
    assert_eq!(words, ["-", "Received", "Processing", "Succeeded"]);
}

#[test]
fn wait_says_what_is_known_when_the_time_is_up() {
    let (vca, _) = client((0..4).map(|_| standing("\"Processing\"")));
    let options = WaitOptions { timeout: Duration::from_secs(5), ..WaitOptions::default() };
    let end = vca.wait(ID, &options, |_| {}).unwrap();
    assert!(!end.is_final());
    assert_eq!(end.state, Some(State::Processing));
}

#[test]
fn a_cancelled_call_tells_whether_the_document_may_have_left() {
    let options = SubmitOptions::default();
    options.cancel.cancel();
    let (vca, _) = client([Ok(answer(429, ""))]);
    assert_eq!(vca.submit(XML, &options).unwrap_err().kind(), ErrorKind::Cancelled);
    let (vca, _) = client([lost()]);
    assert_eq!(vca.submit(XML, &options).unwrap_err().kind(), ErrorKind::CancelledAfterSending);
}

#[test]
fn settings_are_checked_when_the_client_is_made() {
    let make = |change: fn(&mut VcaSettings)| {
        let mut settings = settings();
        change(&mut settings);
        Vca::new(settings).map(drop).map_err(|error| error.kind())
    };
    assert_eq!(make(|_| {}), Ok(()));
    assert_eq!(make(|s| s.environment = None), Err(ErrorKind::MissingSetting));
    assert_eq!(make(|s| s.contact_id = Some("me".into())), Err(ErrorKind::InvalidSetting));
    assert_eq!(make(|s| s.manufacturer_id = None), Err(ErrorKind::MissingSetting));
    assert_eq!(make(|s| s.client_secret = None), Err(ErrorKind::MissingSetting));
    assert_eq!(make(|s| s.base_url = Some("http://host.example".into())), Err(ErrorKind::InsecureUrl));
    assert_eq!(make(|s| s.token_url = Some("http://host.example".into())), Err(ErrorKind::InsecureUrl));
    assert_eq!(
        make(|s| s.base_url = Some("https://host.example/api".into())),
        Err(ErrorKind::InvalidSetting)
    );
    assert_eq!(make(|s| s.visibility = Some(-1.0)), Err(ErrorKind::InvalidSetting));
    assert_eq!(make(|s| s.http.timeout = Some(f64::NAN)), Err(ErrorKind::InvalidSetting));
    let unknown = VcaSettings::from_json(r#"{"enviroment":"preprod"}"#).unwrap_err();
    assert_eq!(unknown.kind(), ErrorKind::InvalidSetting);
    assert!(unknown.to_string().contains("environment"), "{unknown}");
    let number = VcaSettings::from_json(r#"{"client_secret":31337}"#).unwrap_err();
    assert!(!format!("{number} {number:?}").contains("31337"), "{number}");
    assert_eq!(VcaSettings::from_json("{").unwrap_err().kind(), ErrorKind::InvalidJson);
}

#[test]
fn no_secret_and_no_token_is_ever_shown() {
    let settings = settings();
    assert!(!format!("{settings:?}").contains("hunter2"));
    let script = Script::of([
        Box::new(|_: &_| token("opaque-token-value")) as Box<dyn FnOnce(&Request) -> Outcome + Send>,
        Box::new(|_: &_| Ok(answer(400, "<html>Authorization: Bearer opaque-token-value</html>"))),
    ]);
    let vca = settings.into_client_over(script.wire()).unwrap();
    let error = submit(&vca).unwrap_err();
    let shown = format!("{vca:?} {error} {error:?} {}", error.to_json());
    assert!(!shown.contains("hunter2") && !shown.contains("opaque-token"), "{shown}");
    assert!(shown.contains("Bearer ***"));
}

#[test]
fn a_document_without_reference_is_not_sent() {
    let (vca, script) = client([]);
    for xml in ["", "<a/>", "no xml", "<a><b></a>"] {
        assert!(vca.submit(xml.as_bytes(), &SubmitOptions::default()).is_err());
    }
    let bad = SubmitOptions { correlation_id: Some("mine".into()), ..SubmitOptions::default() };
    assert_eq!(vca.submit(XML, &bad).unwrap_err().kind(), ErrorKind::InvalidArgument);
    assert!(script.sent().is_empty());
}
