//! Profiles: what each demands, seen from outside.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

use std::path::Path;

use ecoc::{ErrorKind, Ivi, Layer, Profile, Report, Severity, SignOptions, Signer, validate};
use rcgen::{CertificateParams, KeyPair, KeyUsagePurpose};
use serde_json::{Value, json};

fn vehicle(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vehicles").join(name);
    Ivi::from_json(&std::fs::read(path).unwrap()).unwrap().to_xml()
}

fn signer() -> Signer {
    let key = KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256).unwrap();
    let mut parameters = CertificateParams::default();
    parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    let certificate = parameters.self_signed(&key).unwrap().pem();
    Signer::from_pem(key.serialize_pem().as_bytes(), Some(certificate.as_bytes()), None).unwrap()
}

fn report(xml: &[u8], options: Value) -> Report {
    validate(xml, &Profile::from_options(&options).unwrap())
}

fn signature_errors(report: &Report) -> Vec<&str> {
    let errors = report.findings().iter().filter(|finding| finding.severity() == Severity::Error);
    let of_layer = errors.filter(|finding| finding.layer() == Layer::Signature);
    of_layer.map(ecoc::Finding::code).collect()
}

#[test]
fn a_signature_must_be_sound_for_every_receiver_but_not_for_the_schema_alone() {
    let signed = signer().sign(&vehicle("m1-gb.json"), &SignOptions::default()).unwrap();
    let altered = String::from_utf8(signed.clone()).unwrap().replacen("<Header>", "<Header> ", 1);
    assert_ne!(altered.as_bytes(), signed);
    assert!(report(&signed, json!({ "profile": "vca" })).is_valid());
    for options in [json!({ "profile": "vca" }), json!({ "profile": "vca", "unsigned": true })] {
        let report = report(altered.as_bytes(), options);
        assert_eq!(signature_errors(&report), ["IVI-G007"], "{report}");
    }
    assert_eq!(signature_errors(&report(altered.as_bytes(), json!({}))), [""; 0]);
}

#[test]
fn a_missing_signature_is_one_finding_where_it_is_demanded_and_can_be_waived() {
    let xml = vehicle("m1-gb.json");
    let missing = report(&xml, json!({ "profile": "vca" }));
    assert_eq!(missing.findings().iter().filter(|finding| finding.path().ends_with("/Signature")).count(), 1);
    assert!(report(&xml, json!({ "profile": "vca", "unsigned": true })).is_valid());
    let xml = vehicle("m1-petrol-1x.json");
    assert!(report(&xml, json!({ "profile": "svv" })).is_valid(), "SVV takes unsigned documents");
}

#[test]
fn svv_takes_2_0_by_setting() {
    let signed = signer().sign(&vehicle("m1-petrol.json"), &SignOptions::default()).unwrap();
    assert!(!report(&signed, json!({ "profile": "svv" })).is_valid());
    let taken = report(&signed, json!({ "profile": "svv", "ivi": "2.0" }));
    assert!(taken.is_valid(), "{taken}");
}

#[test]
fn a_country_code_can_be_added() {
    let xml = String::from_utf8(vehicle("m1-gb.json")).unwrap().replace(">g11<", ">g12<").into_bytes();
    assert!(!report(&xml, json!({ "profile": "vca", "unsigned": true })).is_valid());
    let options = json!({ "profile": "vca", "unsigned": true, "country_codes": ["g12"] });
    let schema = report(&xml, options);
    let faults = schema.findings().iter().filter(|finding| finding.layer() == Layer::Schema);
    assert_eq!(faults.count(), 0, "{schema}");
}

#[test]
fn a_document_larger_than_the_profile_takes_is_refused() {
    let xml = vehicle("m1-petrol.json");
    let report = report(&xml, json!({ "max_bytes": 1000 }));
    assert!(!report.is_valid());
    assert!(report.to_string().contains("1000"), "{report}");
}

#[test]
fn options_that_mean_nothing_are_refused_with_a_hint() {
    for (options, words) in [
        (json!({ "profil": "vca" }), "did you mean `profile`?"),
        (json!({ "profile": "uk" }), "`uk`"),
        (json!({ "profile": 1 }), "`profile` is no text"),
        (json!({ "unsigned": "yes" }), "`unsigned`"),
        (json!({ "ivi": "1.6" }), "`ivi`"),
        (json!({ "country_codes": [1] }), "`country_codes`"),
        (json!({ "max_bytes": -1 }), "`max_bytes`"),
        (json!([]), "object"),
    ] {
        let error = Profile::from_options(&options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{options}");
        assert!(error.to_string().contains(words), "{error}");
    }
    assert_eq!(Profile::from_options(&Value::Null).unwrap().name(), "schema");
}

#[test]
fn a_profile_tells_what_it_demands() {
    let vca = Profile::named("vca").unwrap();
    let json = vca.to_json();
    assert_eq!(json["country_codes"], json!(["g11", "n11"]));
    assert_eq!((&json["schemas"], &json["signature"]), (&json!(["2.0"]), &json!("required")));
    assert!(vca.to_string().contains("g11, n11"), "{vca}");
}

#[test]
fn a_schema_of_ones_own_and_bounds_are_options() {
    let xsd = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\
        <xs:element name='InitialVehicleInformation' type='T'/><xs:complexType name='T'><xs:sequence>\
        <xs:element name='A' type='xs:integer' maxOccurs='9'/></xs:sequence></xs:complexType></xs:schema>";
    let xml = b"<InitialVehicleInformation><A>7</A><A>x</A><A>y</A></InitialVehicleInformation>";
    assert_eq!(report(xml, json!({ "xsd": xsd })).findings().len(), 2);
    let cut = report(xml, json!({ "xsd": xsd, "max_findings": 1 }));
    assert!(cut.is_truncated() && cut.findings().len() == 1);
    for bounds in [json!({ "xsd": xsd, "max_bytes": 10 }), json!({ "xsd": xsd, "max_depth": 1 })] {
        assert_eq!(report(xml, bounds).findings().first().unwrap().layer(), Layer::Xml);
    }
    let attributes = b"<InitialVehicleInformation a='1' b='2'/>";
    let bounded = report(attributes, json!({ "xsd": xsd, "max_attributes": 1 }));
    assert_eq!(bounded.findings().first().unwrap().layer(), Layer::Xml);
    for (options, kind) in [
        (json!({ "xsd": "<a/>" }), ErrorKind::InvalidSchema),
        (json!({ "xsd": xsd, "profile": "vca" }), ErrorKind::InvalidArgument),
        (json!({ "xsd": xsd, "ivi": "2.0" }), ErrorKind::InvalidArgument),
        (json!({ "max_depth": -1 }), ErrorKind::InvalidArgument),
        (json!({ "at": "yesterday" }), ErrorKind::InvalidArgument),
    ] {
        assert_eq!(Profile::from_options(&options).unwrap_err().kind(), kind, "{options}");
    }
}

#[test]
fn rules_judge_as_of_the_time_that_is_set() {
    let xml = vehicle("m1-gb.json");
    let codes = |at: &str| -> Vec<String> {
        let report = report(&xml, json!({ "profile": "vca", "unsigned": true, "at": at }));
        report.findings().iter().map(|finding| finding.code().to_owned()).collect()
    };
    let (before, after) = (codes("2020-01-01T00:00:00Z"), codes("2030-01-01T00:00:00Z"));
    assert!(before.len() > after.len(), "{before:?} {after:?}");
}
