use std::path::PathBuf;

use super::*;
use crate::authority::Refusal;
use crate::http::testing::{Reply, Script, Sent, answer, lost, not_sent};
use crate::report::Severity;

const REFERENCE: &str = "3a0f9b22-a855-4933-bf78-959128c2a5d3";

fn document() -> Vec<u8> {
    format!(
        "<InitialVehicleInformation><Header><IVIReferenceId>{REFERENCE}</IVIReferenceId></Header><Body><CocDataGroup>\
         <VehicleIdentificationNumber>TESTSISDINKY00015</VehicleIdentificationNumber>æøå</CocDataGroup></Body></InitialVehicleInformation>"
    )
    .into_bytes()
}

/// A key made for this test run.
fn key_file() -> PathBuf {
    static FILE: std::sync::OnceLock<(tempfile::TempDir, PathBuf)> = std::sync::OnceLock::new();
    FILE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.pem");
        let key =
            rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_2048).unwrap();
        std::fs::write(&path, key.serialize_pem()).unwrap();
        (folder, path)
    })
    .1
    .clone()
}

fn client(outcomes: impl IntoIterator<Item = Outcome>) -> (Svv, Script) {
    let token = r#"{"access_token":"opaque-token","token_type":"Bearer","expires_in":119,"scope":"svv:kjoretoy/ecoc"}"#;
    let script = Script::new(std::iter::once(Ok(answer(200, token))).chain(outcomes));
    let json = json!({
        "environment": "test",
        // The cache of tokens is the process's: every test has a client of its own.
        "client_id": uuid::Uuid::new_v4().to_string(),
        "key": key_file(),
        "kid": "a-key",
    });
    let settings: SvvSettings = serde_json::from_value(json).unwrap();
    (settings.into_client_over(script.wire()).unwrap(), script)
}

fn said(status: u16, code: &str, text: &str) -> Outcome {
    let body = json!({
        "datoTid": "2021-02-08T21:17:51.385",
        "iviIdentifikator": { "kuid": null, "iviReferanse": null,
            "understellsnummerMerke": { "understellsnummer": null, "merkekode": null } },
        "melding": { "meldingskode": format!("kjoretoy.coc.{code}"), "meldingstekst": text, "meldingstype": "FEIL" },
    });
    Ok(answer(status, &body.to_string()))
}

/// The success of the portal page; its list of field faults has lost its name there, so it is tried under several.
fn created(list: &str) -> String {
    format!(
        r#"{{ "datoTid": "2021-02-08T21:23:18.812", "iviIdentifikator": {{ "kuid": "3378041606", "iviReferanse": "{REFERENCE}",
        "understellsnummerMerke": {{ "understellsnummer": "TESTSISDINKY00015", "merkekode": 2600 }} }},
        "melding": {{ "meldingstype": "INFO", "meldingskode": "kjoretoy.coc.KJORETOY_OPPRETTET",
        "meldingstekst": "Melding om preregistrering er mottatt og kjøretøy er opprettet" {list}"#
    )
}

const WARNINGS: &str = r#"[ { "melding": "Er det korrekt at NOx (mg/km) ikke er utfylt?", "feltreferanse": "utslippNOxMgPrKm",
    "feltverdi": null, "meldingsklasse": "ADVARSEL" }, { "melding": "Feltet 'innpressing' må alltid være utfylt.",
    "feltreferanse": "innpressing", "feltverdi": "0", "meldingsklasse": "ADVARSEL" } ]"#;

fn submit(svv: &Svv) -> Result<Receipt> {
    svv.submit(&document(), &SvvSubmitOptions::default())
}

#[test]
fn a_creation_gives_every_field_of_the_answer_and_its_warnings() {
    let inside = created(&format!(", \"feltFeil\": {WARNINGS} }} }}"));
    let beside = created(&format!("}}, \"feltFeil\": {WARNINGS} }}"));
    let nameless = created(&format!("}}, \"meldinger\": {WARNINGS} }}"));
    let array = format!("[{inside}]");
    for body in [inside, beside, nameless, array] {
        let (svv, _) = client([Ok(answer(200, &body))]);
        let receipt = submit(&svv).unwrap();
        assert_eq!(receipt.state, State::Succeeded);
        assert_eq!(receipt.authority_time.as_deref(), Some("2021-02-08T21:23:18.812"));
        assert_eq!((receipt.kuid.as_deref(), receipt.make_code), (Some("3378041606"), Some(2600)));
        assert_eq!(receipt.reference.as_deref(), Some(REFERENCE));
        assert_eq!(receipt.vin.as_deref(), Some("TESTSISDINKY00015"));
        let message = receipt.message.as_ref().unwrap();
        assert_eq!(message.kind.as_deref(), Some("INFO"));
        assert_eq!(message.code.as_deref(), Some("kjoretoy.coc.KJORETOY_OPPRETTET"));
        let fields: Vec<_> =
            receipt.warnings.iter().map(|one| (one.path(), one.severity(), one.value())).collect();
        assert_eq!(
            fields,
            [("utslippNOxMgPrKm", Severity::Warning, None), ("innpressing", Severity::Warning, Some("0"))]
        );
        assert!(receipt.warnings.iter().all(|one| one.remedy().is_some()));
        assert_eq!(receipt.to_json()["warnings"][1]["value"], "0");
    }
}

#[test]
fn the_request_is_one_object_with_the_exact_bytes() {
    let (svv, script) = client([Ok(answer(200, &created("} }")))]);
    let mut options = SvvSubmitOptions::default();
    (options.tax_code, options.seats, options.sleeping_places) = (Some("160".into()), Some(4), Some(2));
    svv.submit(&document(), &options).unwrap();
    let sent = script.sent();
    let Sent { method, url, bearer, body, .. } = &sent[1];
    assert_eq!(method, "POST");
    assert_eq!(
        url,
        "https://synt.utv.vegvesen.no/ws/no/vegvesen/kjoretoy/felles/innmelding/meldingompreregistrering/v1/opprette"
    );
    assert_eq!(bearer.as_deref(), Some("opaque-token"));
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    assert_eq!(STANDARD.decode(body["ivi"]["iviDokument"].as_str().unwrap()).unwrap(), document());
    assert_eq!(body["ivi"]["iviReferanse"], REFERENCE);
    assert_eq!(
        body["avgiftsklassifisering"],
        json!({ "avgiftsKode": "160", "sitteplasserNorskGodkjenning": 4, "sengeplasserCampingbil": 2 })
    );

    let (svv, script) = client([Ok(answer(200, &created("} }")))]);
    submit(&svv).unwrap();
    let body: serde_json::Value = serde_json::from_str(&script.sent()[1].body).unwrap();
    assert!(body.get("avgiftsklassifisering").is_none());
}

#[test]
fn every_code_of_the_tables_is_explained_and_kept_as_it_is() {
    use ErrorKind::{Duplicate, NotTheSender, Rejected, UnknownSubmission, VehicleRegistered};
    for (code, kind) in [
        ("UGYLDIG_FORESPORSEL", Rejected),
        ("KONVERTERING_AV_IVI_FEILET", Rejected),
        ("IVI_IKKE_IHT_KONTRAKT", Rejected),
        ("VALIDERING_AV_COC_DATA_FEILET", Rejected),
        ("DESERIALISERING_AV_IVI_FEILET", Rejected),
        ("KJORETOY_KAN_IKKE_AVGIFTSKLASSIFISERES", Rejected),
        ("INGEN_GYLDIG_KJORETOYKLASSIFISERING", Rejected),
        ("FLERE_GYLDIGE_KJORETOYKLASSIFISERINGER", Rejected),
        ("KJORETOYKLASSIFISERING_IKKE_ECOC", Rejected),
        ("AVGIFTSKODE_IKKE_GYLDIG_FOR_TK", Rejected),
        ("FINNES_ALLEREDE", Duplicate),
        ("KJORETOY_FINNES_ALLEREDE", Duplicate),
        ("IKKE_ENTYDIG", Rejected),
        ("UKJENT_UNR_OG_MERKE", UnknownSubmission),
        ("UKJENT_DOKUMENTREFERANSE", UnknownSubmission),
        ("IKKE_TILGANG", NotTheSender),
        ("KJORETOY_ER_REGISTRERT", VehicleRegistered),
        ("EN_HELT_NY_KODE", Rejected),
    ] {
        // The page names no status but "4xx", and a no may come with a 200.
        for status in [200, 400, 404, 409, 422] {
            let (svv, script) = client([said(status, code, "Ordene")]);
            let error = submit(&svv).unwrap_err();
            assert_eq!(error.kind(), kind, "{code} {status}");
            assert_eq!(error.authority_code(), Some(format!("kjoretoy.coc.{code}").as_str()));
            assert_eq!(error.authority_message(), Some("Ordene"));
            assert_eq!(error.http_status(), Some(status));
            assert!(error.remedy().is_some());
            let known = Refusal::of(&error).unwrap().message.explanation.is_some();
            assert_eq!(known, code != "EN_HELT_NY_KODE");
            assert_eq!(script.sent().len(), 2, "{code} is never sent again");
        }
    }
}

#[test]
fn an_unknown_code_of_a_yes_is_passed_through() {
    let body = created("} }").replace("KJORETOY_OPPRETTET", "KJORETOY_MOTTATT");
    let (svv, _) = client([Ok(answer(200, &body))]);
    let receipt = submit(&svv).unwrap();
    assert_eq!(receipt.message.as_ref().unwrap().code.as_deref(), Some("kjoretoy.coc.KJORETOY_MOTTATT"));
    assert_eq!(receipt.message.unwrap().explanation, None);
}

#[test]
fn a_technical_fault_surfaces_its_ticket() {
    for (text, ticket) in [
        (
            "Teknisk feil. svvguid: 4c3f8a52-1b7e-4df0-9a50-0f4d6f1c2b3a.",
            Some("4c3f8a52-1b7e-4df0-9a50-0f4d6f1c2b3a"),
        ),
        ("Feil (SVVGUID=AB12CD34EF)", Some("AB12CD34EF")),
        (
            "Kontakt support med 4c3f8a52-1b7e-4df0-9a50-0f4d6f1c2b3a",
            Some("4c3f8a52-1b7e-4df0-9a50-0f4d6f1c2b3a"),
        ),
        ("Noe gikk galt", None),
    ] {
        let (svv, script) = client((0..6).map(|_| said(500, "TEKNISK_FEIL", text)));
        let error = submit(&svv).unwrap_err();
        // It says nothing of what became of the document.
        assert_eq!(error.kind(), ErrorKind::AnswerLost);
        assert_eq!(error.authority_code(), Some("kjoretoy.coc.TEKNISK_FEIL"));
        assert_eq!(error.details().unwrap()["attempts"].as_array().unwrap().len(), 7);
        assert_eq!(Refusal::of(&error).unwrap().svvguid.as_deref(), ticket, "{text}");
        assert_eq!(error.details().unwrap()["svvguid"].as_str(), ticket);
        assert_eq!(script.sent().len(), 7, "five retries");
    }
    // Of another fault a UUID is anything, such as the client's own.
    let words = "importør: 4c3f8a52-1b7e-4df0-9a50-0f4d6f1c2b3a";
    let (svv, _) = client([said(422, "KJORETOY_KAN_IKKE_AVGIFTSKLASSIFISERES", words)]);
    assert_eq!(Refusal::of(&submit(&svv).unwrap_err()).unwrap().svvguid, None);
}

#[test]
fn after_a_lost_answer_only_our_own_reference_proves_that_it_arrived() {
    let (svv, _) = client([lost(), said(422, "FINNES_ALLEREDE", "COC eksisterer")]);
    let receipt = submit(&svv).unwrap();
    assert_eq!(receipt.state, State::Succeeded);
    assert_eq!(
        receipt.attempts.iter().map(|one| one.step).collect::<Vec<_>>(),
        ["token", "opprette", "opprette"]
    );

    let (svv, _) =
        client([Ok(answer(502, "<html>")), said(422, "KJORETOY_FINNES_ALLEREDE", "Kjøretøy eksisterer")]);
    let error = submit(&svv).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AnswerLost);
    assert_eq!(error.authority_code(), Some("kjoretoy.coc.KJORETOY_FINNES_ALLEREDE"));

    let naming_ours = created("} }").replace("OPPRETTET", "FINNES_ALLEREDE").replace("INFO", "FEIL");
    let (svv, _) = client([lost(), Ok(answer(422, &naming_ours))]);
    assert_eq!(submit(&svv).unwrap().state, State::Succeeded);
    let (svv, _) = client([Ok(answer(422, &naming_ours))]);
    assert_eq!(submit(&svv).unwrap_err().kind(), ErrorKind::Duplicate, "no answer was lost");
}

#[test]
fn after_a_lost_answer_an_unheard_of_no_proves_nothing() {
    let (svv, _) = client([lost(), said(422, "HELT_NY", "?")]);
    assert_eq!(submit(&svv).unwrap_err().kind(), ErrorKind::AnswerLost);
    let (svv, _) = client([lost(), said(422, "VALIDERING_AV_COC_DATA_FEILET", "nei")]);
    assert_eq!(submit(&svv).unwrap_err().kind(), ErrorKind::Rejected, "the same bytes were refused before");
    let delete = |svv: &Svv| svv.delete_by_reference("x", &CallOptions::default()).unwrap_err().kind();
    let (svv, _) = client([lost(), said(422, "HELT_NY", "?")]);
    assert_eq!(delete(&svv), ErrorKind::AnswerLost);
    let (svv, _) = client((0..6).map(|_| said(500, "TEKNISK_FEIL", "?")));
    assert_eq!(delete(&svv), ErrorKind::AnswerLost);
    let (svv, _) = client([lost(), said(422, "IKKE_TILGANG", "nei")]);
    assert_eq!(delete(&svv), ErrorKind::NotTheSender);
}

#[test]
fn what_says_nothing_about_the_document_is_uncertain_only_if_it_was_sent() {
    let html = |status| Ok(answer(status, "<html><body>Proxy</body></html>"));
    for (outcomes, kind) in [
        (vec![html(404)], ErrorKind::AnswerUnreadable),
        (vec![html(302)], ErrorKind::AnswerUnreadable),
        (vec![html(403)], ErrorKind::Forbidden),
        (vec![html(400)], ErrorKind::Rejected),
        (vec![html(200)], ErrorKind::AnswerLost),
        (vec![lost(), html(403)], ErrorKind::AnswerLost),
        ((0..6).map(|_| not_sent()).collect(), ErrorKind::ConnectionFailed),
        ((0..6).map(|_| html(429)).collect(), ErrorKind::Throttled),
        ((0..6).map(|_| html(503)).collect(), ErrorKind::AnswerLost),
    ] {
        let (svv, _) = client(outcomes);
        let error = submit(&svv).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
    }
}

#[test]
fn a_deletion_escapes_what_it_names_and_an_unknown_one_after_a_lost_answer_is_gone() {
    let deleted = || {
        let body = r#"{ "datoTid": "2021-02-08T21:41:33.15", "iviIdentifikator": { "kuid": "1234567890", "iviReferanse": null,
            "understellsnummerMerke": { "understellsnummer": "DOKUMENTASJONDEMO", "merkekode": null } },
            "melding": { "meldingskode": "kjoretoy.coc.KJORETOY_SLETTET",
            "meldingstekst": "Forespørsel om sletting av COC er mottatt og COC er slettet.", "meldingstype": "INFO" } }"#;
        Ok(answer(200, body))
    };
    let (svv, script) = client([deleted()]);
    let receipt = svv.delete_by_vin_and_make("A/B?C", 2600, &CallOptions::default()).unwrap();
    assert_eq!(receipt.state, State::Deleted);
    assert_eq!(receipt.authority_time.as_deref(), Some("2021-02-08T21:41:33.15"));
    let sent = script.sent();
    assert_eq!(sent[1].method, "DELETE");
    assert!(
        sent[1].url.ends_with("/v1/slette/understellsnummer/A%2FB%3FC/merkekode/2600"),
        "{}",
        sent[1].url
    );

    let unknown = || said(422, "UKJENT_DOKUMENTREFERANSE", "ukjent");
    let (svv, _) = client([lost(), unknown()]);
    assert_eq!(svv.delete_by_reference("x", &CallOptions::default()).unwrap().state, State::Deleted);
    let (svv, _) = client([unknown()]);
    let error = svv.delete_by_reference("x", &CallOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownSubmission);
    let (svv, _) = client((0..6).map(|_| lost()));
    let error = svv.delete_by_reference("x", &CallOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AnswerLost);
    for dots in [".", "..", " "] {
        let error = svv.delete_by_reference(dots, &CallOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    }
}

#[test]
fn a_resource_is_a_text_or_several() {
    let read = |json: &str| SvvSettings::from_json(json).map(|settings| settings.resource);
    assert_eq!(read(r#"{"resource":"a"}"#).unwrap(), Some(vec!["a".to_owned()]));
    assert_eq!(read(r#"{"resource":["a","b"]}"#).unwrap().map(|all| all.len()), Some(2));
    assert_eq!(read("{}").unwrap(), None);
    let error = read(r#"{"resource":5}"#).unwrap_err();
    assert!(error.to_string().contains("a text or an array of texts"), "{error}");
}

#[test]
fn every_attempt_at_maskinporten_makes_a_fresh_grant() {
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let grant = |status, body: &'static str| {
        let seen = Arc::clone(&seen);
        Box::new(move |request: &Request| {
            seen.lock().unwrap().push(String::from_utf8_lossy(&request.body).into_owned());
            Ok(answer(status, body))
        }) as Reply
    };
    let token = r#"{"access_token":"t","expires_in":119}"#;
    let created = created("} }");
    let last = Box::new(move |_: &Request| Ok(answer(200, &created))) as Reply;
    let script = Script::of([grant(503, "<html>"), grant(503, ""), grant(200, token), last]);
    let json = json!({ "environment": "production", "client_id": uuid::Uuid::new_v4().to_string(), "key": key_file(), "kid": "k" });
    let svv = serde_json::from_value::<SvvSettings>(json).unwrap().into_client_over(script.wire()).unwrap();
    submit(&svv).unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 3);
    assert!(seen[0] != seen[1] && seen[1] != seen[2]);
    let sent = script.sent();
    assert_eq!(sent[0].url, "https://maskinporten.no/token");
    assert!(sent[3].url.starts_with("https://www.vegvesen.no/ws/"));
}
