//! SVV: creating and deleting.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod common;

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use common::{Answer, Bench, bench, code, ivi_1, ivi_2, message, text};
use serde_json::{Value, json};

const VIN: &str = "TESTSISDINKY00015";

fn expect((status, body): &Answer, wanted: u16, words: &str, what: &str) {
    assert_eq!((*status, code(body)), (wanted, words), "{what}: {body}");
    let (kind, shape) = (text(&body["melding"], "meldingstype"), &body["iviIdentifikator"]);
    assert_eq!(kind, if wanted == 200 { "INFO" } else { "FEIL" }, "{what}");
    assert!(!text(&body["melding"], "meldingstekst").is_empty(), "{what}");
    let names: Vec<&String> = shape.as_object().unwrap().keys().collect();
    assert_eq!(names, ["kuid", "iviReferanse", "understellsnummerMerke"], "{what}");
    let time = text(body, "datoTid");
    assert!((21..=23).contains(&time.len()) && !time.ends_with('Z') && time.contains('T'), "{what}: {time}");
}

#[test]
fn a_vehicle_is_created_with_the_fields_of_the_example_and_no_warning_when_nothing_is_open() {
    let bench = bench(|_| ());
    let answer = bench.create(&ivi_1("ref-1", VIN, "TESTA"));
    expect(&answer, 200, "KJORETOY_OPPRETTET", "created");
    let named = &answer.1["iviIdentifikator"];
    assert_eq!((text(named, "iviReferanse"), text(named, "kuid").len()), ("ref-1", 10));
    assert_eq!(text(&named["understellsnummerMerke"], "understellsnummer"), VIN);
    assert!(named["understellsnummerMerke"]["merkekode"].is_u64());
    assert_eq!(answer.1["melding"].get("feltFeil"), None);
    let taken = bench.sandbox.taken();
    assert_eq!((taken.len(), taken[0].authority, taken[0].count), (1, "svv", 1));
}

#[test]
fn a_wish_left_open_is_a_warning_on_success() {
    let bench = bench(|options| options.answer_as_array = true);
    let document = ivi_1("ref-1", VIN, "TESTA").replace("18.60", "").replace("16X7J ET40", "");
    let (status, body) = bench.create(&document);
    assert_eq!((status, code(&body[0])), (200, "KJORETOY_OPPRETTET"), "an array of one: {body}");
    assert_eq!(
        body[0]["melding"]["feltFeil"],
        json!([
            {
                "melding": "Er det korrekt at NOx (mg/km) ikke er utfylt?",
                "feltreferanse": "utslippNOxMgPrKm", "feltverdi": null, "meldingsklasse": "ADVARSEL",
            },
            {
                "melding": "Feltet 'innpressing' må alltid være utfylt.",
                "feltreferanse": "innpressing", "feltverdi": null, "meldingsklasse": "ADVARSEL",
            },
        ])
    );
}

#[test]
fn the_body_is_read_strictly() {
    let bench = bench(|_| ());
    let token = bench.svv_token(|_| ());
    let good = message(&ivi_1("ref-1", VIN, "TESTA"));
    let with = |pointer: &str, value: Value| {
        let mut body = good.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[name] = value;
        body
    };
    let cases = [
        json!([good]),
        json!({}),
        json!("text"),
        with("/ivi", json!("text")),
        with("/surplus", json!(1)),
        with("/ivi/surplus", json!(1)),
        with("/ivi/iviDokument", json!("not base64!")),
        with("/ivi/iviDokument", json!("")),
        with("/ivi/iviDokument", json!(null)),
        with("/ivi/iviDokument", json!(5)),
        with("/ivi/iviReferanse", json!("another")),
        with("/avgiftsklassifisering", json!("101")),
        with("/avgiftsklassifisering", json!({ "avgiftsKode": 101 })),
        with("/avgiftsklassifisering", json!({ "avgiftsgruppeKode": "101" })),
        with("/avgiftsklassifisering", json!({ "sitteplasserNorskGodkjenning": "fem" })),
        with("/avgiftsklassifisering", json!({ "sitteplasserNorskGodkjenning": -1 })),
        with("/avgiftsklassifisering", json!({ "sengeplasserCampingbil": 2 })),
    ];
    for body in cases {
        expect(&bench.create_as(&token, &body), 400, "UGYLDIG_FORESPORSEL", &body.to_string());
    }
    let request = bench.http.post(bench.url(common::SVV) + "opprette").bearer_auth(&token);
    let request = request.header("content-type", "application/json").body("{");
    expect(&common::answer(request.send().unwrap()), 400, "UGYLDIG_FORESPORSEL", "broken JSON");
    assert!(bench.sandbox.taken().is_empty());

    let mut full = with("/ivi/iviReferanse", json!("ref-1"));
    full["avgiftsklassifisering"] = json!({ "avgiftsKode": "101", "sitteplasserNorskGodkjenning": 5 });
    expect(&bench.create_as(&token, &full), 200, "KJORETOY_OPPRETTET", "every field in order");
}

#[test]
fn every_fault_of_the_document_has_its_code() {
    let bench = bench(|options| options.technical_fault = vec!["broken-1".to_owned()]);
    let good = ivi_1("ref-1", VIN, "TESTA");
    let cases = [
        ("no xml".to_owned(), "DESERIALISERING_AV_IVI_FEILET"),
        (good.replace("</Header>", ""), "DESERIALISERING_AV_IVI_FEILET"),
        (format!("<?xml version='1.0' encoding='utf-16'?>{good}"), "DESERIALISERING_AV_IVI_FEILET"),
        ("<html/>".to_owned(), "IVI_IKKE_IHT_KONTRAKT"),
        (ivi_2(&common::new_id(), VIN, 1), "IVI_IKKE_IHT_KONTRAKT"),
        (good.replace(">1.6<", ">2.0<"), "IVI_IKKE_IHT_KONTRAKT"),
        (good.replace("ref-1", ""), "IVI_IKKE_IHT_KONTRAKT"),
        (good.replace(VIN, ""), "IVI_IKKE_IHT_KONTRAKT"),
        (good.replace(VIN, "SHORT"), "KONVERTERING_AV_IVI_FEILET"),
        (good.replace(">M1<", "><"), "KONVERTERING_AV_IVI_FEILET"),
        (good.replace("TESTA", ""), "KONVERTERING_AV_IVI_FEILET"),
        (good.replace("e1*2007/46*0001*00", ""), "VALIDERING_AV_COC_DATA_FEILET"),
        (good.replace(">M1<", ">R1a<"), "INGEN_GYLDIG_KJORETOYKLASSIFISERING"),
        (good.replace(">M1<", ">T1a<"), "KJORETOYKLASSIFISERING_IKKE_ECOC"),
        (good.replace(">M1<", ">N1<"), "FLERE_GYLDIGE_KJORETOYKLASSIFISERINGER"),
    ];
    for (document, code) in cases {
        expect(&bench.create(&document), 422, code, &document);
    }
    let (_, body) = bench.create(&good.replace(VIN, "SHORT"));
    let fault = &body["melding"]["feltFeil"][0];
    assert_eq!(
        (text(fault, "feltreferanse"), text(fault, "feltverdi"), text(fault, "meldingsklasse")),
        ("VehicleIdentificationNumber", "SHORT", "FEIL")
    );

    let answer = bench.create(&ivi_1("broken-1", VIN, "TESTA"));
    expect(&answer, 500, "TEKNISK_FEIL", "technical");
    let words = text(&answer.1["melding"], "meldingstekst");
    assert!(words.split("svvguid: ").nth(1).is_some_and(|guid| guid.len() == 36), "{words}");
    assert!(bench.sandbox.taken().is_empty());
}

#[test]
fn a_document_in_utf_16_is_read() {
    let bench = bench(|_| ());
    let text = format!("\u{feff}<?xml version='1.0' encoding='utf-16'?>{}", ivi_1("ref-1", VIN, "TESTÅ"));
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let body = json!({ "ivi": { "iviDokument": STANDARD.encode(bytes) } });
    expect(&bench.create_as(&bench.svv_token(|_| ()), &body), 200, "KJORETOY_OPPRETTET", "UTF-16");
}

#[test]
fn the_tax_code_must_fit_the_category() {
    let bench = bench(|_| ());
    let ask = |category: &str, code: &str| {
        let mut body = message(&ivi_1("ref-1", VIN, "TESTA").replace(">M1<", &format!(">{category}<")));
        body["avgiftsklassifisering"] = json!({ "avgiftsKode": code });
        bench.create_as(&bench.svv_token(|_| ()), &body)
    };
    expect(&ask("M1", "315"), 422, "AVGIFTSKODE_IKKE_GYLDIG_FOR_TK", "a van's code");
    let unknown = ask("M1", "999");
    expect(&unknown, 422, "KJORETOY_KAN_IKKE_AVGIFTSKLASSIFISERES", "no code at all");
    let words = text(&unknown.1["melding"], "meldingstekst");
    assert!(words.contains("e1*2007/46*0001*00 | V | W") && words.contains("999"), "{words}");
    expect(&ask("N1", "315"), 200, "KJORETOY_OPPRETTET", "the van itself");
}

#[test]
fn a_reference_and_a_vehicle_exist_once() {
    let bench = bench(|_| ());
    expect(&bench.create(&ivi_1("ref-1", VIN, "TESTA")), 200, "KJORETOY_OPPRETTET", "first");
    let again = bench.create(&ivi_1("ref-1", VIN, "TESTA"));
    expect(&again, 422, "FINNES_ALLEREDE", "sent again");
    assert!(again.1["iviIdentifikator"]["iviReferanse"].is_null(), "an error names nothing");
    expect(&bench.create(&ivi_1("ref-2", VIN, "testa")), 422, "KJORETOY_FINNES_ALLEREDE", "the same vehicle");
    expect(&bench.create(&ivi_1("ref-3", VIN, "OTHER")), 200, "KJORETOY_OPPRETTET", "another make");
}

#[test]
fn a_certificate_is_deleted_in_three_ways_and_may_then_be_sent_anew() {
    let bench = bench(|_| ());
    let make = |bench: &Bench| {
        let (status, body) = bench.create(&ivi_1("ref-1", VIN, "TESTA"));
        assert_eq!(status, 200, "{body}");
        body["iviIdentifikator"]["understellsnummerMerke"]["merkekode"].as_u64().unwrap()
    };
    make(&bench);
    let answer = bench.delete("ivireferanse/ref-1");
    expect(&answer, 200, "KJORETOY_SLETTET", "by reference");
    let named = &answer.1["iviIdentifikator"];
    assert_eq!((text(named, "iviReferanse"), named["kuid"].is_string()), ("ref-1", true));

    make(&bench);
    let answer = bench.delete(&format!("understellsnummer/{VIN}"));
    expect(&answer, 200, "KJORETOY_SLETTET", "by VIN");
    let named = &answer.1["iviIdentifikator"];
    assert_eq!(text(&named["understellsnummerMerke"], "understellsnummer"), VIN);
    assert!(named["iviReferanse"].is_null() && named["understellsnummerMerke"]["merkekode"].is_null());

    let code = make(&bench);
    expect(
        &bench.delete(&format!("understellsnummer/{VIN}/merkekode/1")),
        422,
        "UKJENT_UNR_OG_MERKE",
        "make",
    );
    let answer = bench.delete(&format!("understellsnummer/{VIN}/merkekode/{code}"));
    expect(&answer, 200, "KJORETOY_SLETTET", "by VIN and make");

    expect(&bench.delete("ivireferanse/ref-1"), 422, "UKJENT_DOKUMENTREFERANSE", "gone");
    expect(&bench.delete(&format!("understellsnummer/{VIN}")), 422, "UKJENT_UNR_OG_MERKE", "gone");
    expect(
        &bench.delete(&format!("understellsnummer/{VIN}/merkekode/x")),
        400,
        "UGYLDIG_FORESPORSEL",
        "no number",
    );
}

#[test]
fn a_reference_with_spaces_and_letters_beyond_ascii_is_found_when_it_is_encoded() {
    let bench = bench(|_| ());
    expect(&bench.create(&ivi_1("a b/ø", VIN, "TESTA")), 200, "KJORETOY_OPPRETTET", "made");
    expect(&bench.delete("ivireferanse/a%20b%2F%C3%B8"), 200, "KJORETOY_SLETTET", "encoded");
}

#[test]
fn a_vin_of_two_makes_is_ambiguous() {
    let bench = bench(|_| ());
    let (_, body) = bench.create(&ivi_1("ref-1", VIN, "TESTA"));
    let code = &body["iviIdentifikator"]["understellsnummerMerke"]["merkekode"];
    bench.create(&ivi_1("ref-2", VIN, "OTHER"));
    expect(&bench.delete(&format!("understellsnummer/{VIN}")), 422, "IKKE_ENTYDIG", "two");
    let path = format!("understellsnummer/{VIN}/merkekode/{code}");
    expect(&bench.delete(&path), 200, "KJORETOY_SLETTET", "one of them");
    expect(&bench.delete(&format!("understellsnummer/{VIN}")), 200, "KJORETOY_SLETTET", "the one left");
}

#[test]
fn only_the_sender_deletes_and_only_before_the_registration() {
    let bench = bench(|options| options.delegated = vec!["910000004".to_owned()]);
    let customer = bench.svv_token(|claims| claims["consumer_org"] = json!("910000004"));
    expect(
        &bench.create_as(&customer, &message(&ivi_1("ref-1", VIN, "TESTA"))),
        200,
        "KJORETOY_OPPRETTET",
        "made",
    );
    expect(&bench.delete("ivireferanse/ref-1"), 422, "IKKE_TILGANG", "another sender");

    bench.sandbox.configure(|options| options.registered = vec![VIN.to_owned()]);
    expect(&bench.delete_as(&customer, "ivireferanse/ref-1"), 422, "KJORETOY_ER_REGISTRERT", "registered");
    bench.sandbox.configure(|options| options.registered.clear());
    expect(&bench.delete_as(&customer, "ivireferanse/ref-1"), 200, "KJORETOY_SLETTET", "the sender");
}

#[test]
fn a_token_of_another_kind_opens_nothing() {
    let bench = bench(|_| ());
    let body = message(&ivi_1("ref-1", VIN, "TESTA"));
    for token in ["", "nonsense", &bench.vca_token()] {
        assert_eq!(bench.create_as(token, &body).0, 401, "{token}");
        assert_eq!(bench.delete_as(token, "ivireferanse/ref-1").0, 401, "{token}");
    }
    let elsewhere = bench.svv_token(|claims| claims["resource"] = json!(["https://www.vegvesen.no"]));
    assert_eq!(bench.create_as(&elsewhere, &body).0, 401, "restricted to another API");
    bench.sandbox.configure(|options| options.maskinporten_token_life = Duration::ZERO);
    assert_eq!(bench.create_as(&bench.svv_token(|_| ()), &body).0, 401, "expired");
    bench.sandbox.configure(|options| options.maskinporten_token_life = Duration::from_secs(60));
    let token = bench.svv_token(|_| ());
    let request = bench.http.post(bench.url(common::SVV) + "opprette").bearer_auth(&token);
    assert_eq!(common::answer(request.body(body.to_string()).send().unwrap()).0, 415, "no content type");
    let request = bench.http.delete(bench.url(common::SVV) + "slette/ivireferanse/x").bearer_auth(&token);
    assert_eq!(common::answer(request.send().unwrap()).0, 415, "no content type");
    let delegated = bench.svv_token(|claims| {
        claims["scope"] = json!("svv:kjoretoy/ecoc.delegert");
        claims.as_object_mut().unwrap().remove("resource");
    });
    assert_eq!(bench.create_as(&delegated, &body).0, 200);
}
