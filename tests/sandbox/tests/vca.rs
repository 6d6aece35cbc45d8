//! VCA: taking documents and telling what became of them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod common;

use std::time::Duration;

use common::{Answer, bench, code, ivi_1, ivi_2, message, new_id, text};
use serde_json::{Value, json};

const VIN: &str = "TESTAAAA000000001";

fn expect((status, body): &Answer, wanted: u16, error: &str, what: &str) {
    assert_eq!((*status, body["error"].as_str()), (wanted, Some(error)), "{what}: {body}");
    assert!(!text(body, "message").is_empty(), "{what}");
}

#[test]
fn a_document_in_order_is_accepted_with_the_fields_of_the_reference() {
    let bench = bench(|_| ());
    let (reference, correlation) = (new_id(), new_id());
    let document = ivi_2(&reference, VIN, 1);
    let (status, body) = bench.ingest(&correlation, &document);
    assert_eq!(status, 202, "{body}");
    assert_eq!(text(&body, "status"), "accepted");
    assert_eq!(text(&body, "correlationId"), correlation);
    assert_eq!(text(&body, "iviReferenceId"), reference);
    let location: Vec<&str> = text(&body, "location").split('/').collect();
    assert_eq!(location.iter().map(|part| part.len()).collect::<Vec<_>>(), [4, 2, 2, 36]);
    assert_eq!(location.last(), Some(&correlation.as_str()));

    let (_, body) = bench.vca_post("/api/submissions", &[], json!([correlation]).to_string());
    let entry = &body[&correlation];
    assert_eq!(text(entry, "ceox_vehicleidentificationnumber"), VIN);
    assert_eq!(text(entry, "ceox_typeapprovalnumber"), "e1*2018/858*00001*00");
    assert_eq!((text(entry, "ceox_vehiclecategory"), &entry["ceox_iviversionnumber"]), ("M1", &json!(1)));
    assert_eq!((text(entry, "statuscode"), text(entry, "createdon").len()), ("Succeeded", 20));

    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, document.as_bytes());
    let hex: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let taken = bench.sandbox.taken();
    let [one] = taken.as_slice() else { panic!("{taken:?}") };
    assert_eq!((one.authority, &one.sha256, &one.reference, one.count), ("vca", &hex, &reference, 1));
}

#[test]
fn a_correlation_id_is_made_when_none_is_given() {
    let bench = bench(|_| ());
    let (status, body) = bench.vca_post("/api/ingest", &[], ivi_2(&new_id(), VIN, 1));
    assert_eq!(status, 202, "{body}");
    assert_eq!(bench.statuscode(text(&body, "correlationId")), "Succeeded");
}

#[test]
fn every_fault_of_the_headers_is_refused() {
    let bench = bench(|options| options.entra_token_life = Duration::ZERO);
    let document = ivi_2(&new_id(), VIN, 1);
    let post = |headers: &[(&str, Option<&str>)]| bench.vca_post("/api/ingest", headers, document.clone());
    expect(&post(&[]), 401, "unauthorized", "a token that lived for no time");

    bench.sandbox.configure(|options| options.entra_token_life = Duration::from_secs(60));
    let stranger = format!("Bearer {}", bench.svv_token(|_| ()));
    let other = new_id();
    let cases: [(&str, Option<&str>, u16, &str); 13] = [
        ("authorization", None, 401, "unauthorized"),
        ("authorization", Some("Bearer nonsense"), 401, "unauthorized"),
        ("authorization", Some("Basic Zm9vOmJhcg=="), 401, "unauthorized"),
        ("authorization", Some(&stranger), 401, "unauthorized"),
        ("content-type", None, 415, "unsupported_media_type"),
        ("content-type", Some("text/xml"), 415, "unsupported_media_type"),
        ("x-manufacturer-id", None, 400, "invalid_header"),
        ("x-manufacturer-id", Some("ACME"), 400, "invalid_header"),
        ("x-manufacturer-id", Some(&other), 403, "forbidden"),
        ("x-contact-id", None, 400, "invalid_header"),
        ("x-contact-id", Some("me"), 400, "invalid_header"),
        ("x-contact-id", Some(&other), 403, "forbidden"),
        ("x-correlation-id", Some("1"), 400, "invalid_header"),
    ];
    for (name, value, status, error) in cases {
        expect(&post(&[(name, value)]), status, error, name);
    }
    assert!(bench.sandbox.taken().is_empty());
    assert_eq!(post(&[("content-type", Some("application/xml; charset=utf-8"))]).0, 202);
}

#[test]
fn every_fault_of_the_document_is_refused_with_its_place() {
    let bench = bench(|_| ());
    let good = ivi_2(&new_id(), VIN, 1);
    for bad in ["", "no xml", "<a>", "<!DOCTYPE a><a/>", &good[..good.len() - 5]] {
        expect(&bench.ingest(&new_id(), bad), 400, "invalid_xml", bad);
    }
    let utf_16: Vec<u8> = format!("\u{feff}{}", good.replace("UTF-8", "UTF-16"))
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    expect(&bench.vca_post("/api/ingest", &[], utf_16), 400, "invalid_xml", "UTF-16");
    let long = format!("{VIN}X");
    let cases = [
        (good.replace(".v2", ".v3"), "InitialVehicleInformation"),
        ("<html/>".to_owned(), "InitialVehicleInformation"),
        (ivi_1("r", VIN, "TESTA"), "InitialVehicleInformation"),
        (ivi_2("not-a-uuid", VIN, 1), "Header/IviReferenceId"),
        (ivi_2("", VIN, 1), "Header/IviReferenceId"),
        (ivi_2(&new_id(), VIN, 100), "Header/IviVersionNumber"),
        (good.replace(">2.0<", ">1.9<"), "Header/IviVersionNumberXsd"),
        (good.replace(VIN, &long), "CocDataGroup/VehicleIdentificationNumber"),
        (good.replace(VIN, "testaaaa000000001"), "CocDataGroup/VehicleIdentificationNumber"),
        (good.replace("<Variant>V</Variant>", "<Variant/>"), "CocDataGroup/Variant"),
        (good.replace("<Signature", "<Other"), "Signature"),
        (good.replace("2000/09/xmldsig", "2000/09/else"), "Signature"),
    ];
    for (document, field) in cases {
        let answer = bench.ingest(&new_id(), &document);
        expect(&answer, 422, "validation_failed", field);
        assert_eq!(text(&answer.1["details"][0], "field"), field);
        assert_eq!(answer.1["message"], answer.1["details"][0]["issue"]);
    }
    let (_, body) = bench.ingest(&new_id(), &good.replace(VIN, &long));
    assert_eq!(text(&body, "message"), "The actual length is greater than the MaxLength value");
    assert!(bench.sandbox.taken().is_empty());
}

#[test]
fn a_duplicate_is_refused_while_the_first_is_live_and_after_it_succeeded() {
    let bench = bench(|options| options.received_for = Duration::from_secs(3600));
    let (reference, correlation) = (new_id(), new_id());
    let document = ivi_2(&reference, VIN, 1);
    assert_eq!(bench.ingest(&correlation, &document).0, 202);
    for state in ["Received", "Succeeded"] {
        assert_eq!(bench.statuscode(&correlation), state);
        expect(
            &bench.ingest(&correlation, &document),
            409,
            "duplicate_correlation_id",
            "sent again as it was",
        );
        expect(&bench.ingest(&new_id(), &document), 409, "duplicate_submission", "a new correlation id");
        let upper = ivi_2(&reference.to_uppercase(), "TESTAAAA000000002", 1);
        expect(&bench.ingest(&new_id(), &upper), 409, "duplicate_submission", "the reference id of another");
        let same_vehicle = ivi_2(&new_id(), VIN, 1);
        expect(&bench.ingest(&new_id(), &same_vehicle), 409, "duplicate_submission", "the vehicle's version");
        bench.sandbox.configure(|options| options.received_for = Duration::ZERO);
    }
    assert_eq!(bench.ingest(&new_id(), &ivi_2(&new_id(), VIN, 2)).0, 202, "a correction");
    assert!(bench.sandbox.taken().iter().all(|taken| taken.count == 1));
}

#[test]
fn what_was_refused_leaves_no_trace() {
    let bench = bench(|_| ());
    let (reference, correlation) = (new_id(), new_id());
    let document = ivi_2(&reference, VIN, 1);
    assert_eq!(bench.ingest(&correlation, &document.replace(VIN, "X")).0, 422);
    assert_eq!(bench.statuscode(&correlation), Value::Null);
    assert_eq!(bench.ingest(&correlation, &document).0, 202);
}

#[test]
fn a_submission_lives_through_its_states_and_a_failed_one_may_be_sent_again() {
    let bench = bench(|options| {
        options.failing = vec![VIN.to_owned()];
        (options.received_for, options.processing_for) =
            (Duration::from_secs(3600), Duration::from_secs(3600));
    });
    let correlation = new_id();
    let document = ivi_2(&new_id(), VIN, 1);
    assert_eq!(bench.ingest(&correlation, &document).0, 202);
    assert_eq!(bench.statuscode(&correlation), "Received");
    bench.sandbox.configure(|options| options.received_for = Duration::ZERO);
    assert_eq!(bench.statuscode(&correlation), "Processing");
    bench.sandbox.configure(|options| options.processing_for = Duration::ZERO);
    assert_eq!(bench.statuscode(&correlation), "Failed");

    expect(&bench.ingest(&correlation, &document), 409, "duplicate_correlation_id", "the old correlation id");
    bench.sandbox.configure(|options| options.failing.clear());
    let again = new_id();
    assert_eq!(bench.ingest(&again, &document).0, 202);
    assert_eq!(
        (bench.statuscode(&correlation), bench.statuscode(&again)),
        (json!("Failed"), json!("Succeeded"))
    );
    assert_eq!(bench.sandbox.taken()[0].count, 2);
}

#[test]
fn the_status_call_leaves_out_what_it_does_not_know() {
    let bench = bench(|options| options.status_as_number = true);
    let correlation = new_id();
    bench.ingest(&correlation, &ivi_2(&new_id(), VIN, 1));
    let ids = json!([new_id(), correlation, "no id", 5, null, correlation.to_uppercase()]);
    let (status, body) = bench.vca_post("/api/submissions", &[], ids.to_string());
    assert_eq!((status, body.as_object().map(serde_json::Map::len)), (200, Some(2)), "{body}");
    assert_eq!(body[&correlation]["statuscode"], 200);

    for bad in ["", "{}", "\"id\"", "[", &format!("[{}", "[".repeat(100_000))] {
        expect(
            &bench.vca_post("/api/submissions", &[], bad),
            400,
            "invalid_request",
            &bad[..bad.len().min(9)],
        );
    }
    let headers = [("content-type", Some("text/plain"))];
    expect(&bench.vca_post("/api/submissions", &headers, "[]"), 415, "unsupported_media_type", "type");
    let headers = [("x-contact-id", None)];
    expect(&bench.vca_post("/api/submissions", &headers, "[]"), 400, "invalid_header", "contact");
}

#[test]
fn the_official_specimens_are_accepted() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/ivi/examples");
    let Ok(files) = std::fs::read_dir(folder) else {
        println!("SKIPPED: the_official_specimens_are_accepted: ../shared is not there");
        return;
    };
    for file in files {
        let path = file.unwrap().path();
        // Two of them describe one vehicle, so each has a sandbox of its own.
        let bench = bench(|_| ());
        let (status, body) = bench.vca_post("/api/ingest", &[], std::fs::read(&path).unwrap());
        assert_eq!(status, 202, "{}: {body}", path.display());
    }
}

#[test]
fn the_two_authorities_keep_their_documents_apart() {
    let bench = bench(|options| options.svv_takes_ivi_2 = true);
    let document = ivi_2(&new_id(), VIN, 1);
    assert_eq!(bench.ingest(&new_id(), &document).0, 202);
    let (status, body) = bench.create_as(&bench.svv_token(|_| ()), &message(&document));
    assert_eq!((status, code(&body)), (200, "KJORETOY_OPPRETTET"), "{body}");
    assert_eq!(bench.sandbox.taken().iter().map(|taken| taken.authority).collect::<Vec<_>>(), ["svv", "vca"]);
}
