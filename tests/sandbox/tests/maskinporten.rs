//! The token service of SVV.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod common;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use common::{Bench, GRANT, KID, bench, certificate, jwt, key, new_key, now, sign, text};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, date_time_ymd};
use serde_json::{Value, json};

fn kid(alg: &str) -> Value {
    json!({ "alg": alg, "kid": KID })
}

fn expect((status, body): &common::Answer, code: &str, what: &str) {
    assert_eq!(*status, 400, "{what}: {body}");
    assert!(text(body, "error_description").starts_with(&format!("{code}: ")), "{what}: {body}");
    assert!(text(body, "error_description").contains("(correlation_id: "), "{what}");
    assert!(!text(body, "error").is_empty() && text(body, "error_uri").starts_with("https://"), "{what}");
}

#[test]
fn a_grant_of_a_registered_key_is_answered_with_an_opaque_token() {
    let bench = bench(|_| ());
    for alg in ["RS256", "RS384", "RS512"] {
        let (status, body) = bench.maskinporten(&jwt(&kid(alg), &bench.claims()));
        assert_eq!(status, 200, "{alg}: {body}");
        assert_eq!(
            (text(&body, "token_type"), body["expires_in"].as_u64(), text(&body, "scope")),
            ("Bearer", Some(119), "svv:kjoretoy/ecoc")
        );
        assert!(text(&body, "access_token").split('.').count() < 3, "not a JWT");
    }
}

#[test]
fn a_key_is_registered_as_a_jwk_too_but_never_as_a_private_key() {
    let bench = bench(|_| ());
    let pem = key().serialize_pem();
    let private = jsonwebtoken::EncodingKey::from_rsa_pem(pem.as_bytes()).unwrap();
    let jwk = jsonwebtoken::jwk::Jwk::from_encoding_key(&private, jsonwebtoken::Algorithm::RS256).unwrap();
    bench.sandbox.register_maskinporten_key("jwk", &serde_json::to_string(&jwk).unwrap()).unwrap();
    let header = json!({ "alg": "RS256", "kid": "jwk" });
    assert_eq!(bench.maskinporten(&jwt(&header, &bench.claims())).0, 200);
    for bad in [pem.as_str(), "{}", "", "-----BEGIN PUBLIC KEY-----"] {
        assert!(bench.sandbox.register_maskinporten_key("bad", bad).is_err());
    }
}

#[test]
fn every_fault_of_the_claims_has_its_code() {
    let bench = bench(|_| ());
    let cases = [
        ("aud", json!("https://test.maskinporten.no"), "MP-110"),
        ("aud", json!("https://test.maskinporten.no/token"), "MP-110"),
        ("aud", json!(["https://test.maskinporten.no/"]), "MP-110"),
        ("iss", json!("somebody"), "MP-100"),
        ("iat", json!(now() + 60), "MP-130"),
        ("iat", json!(now() - 60), "MP-130"),
        ("iat", json!(null), "MP-011"),
        ("exp", json!(now() - 1), "MP-130"),
        ("exp", json!(now() + 300), "MP-011"),
        ("jti", json!(""), "MP-011"),
        ("scope", json!(""), "MP-011"),
        ("scope", json!("svv:kjoretoy/else"), "MP-201"),
        ("scope", json!("no:such/scope"), "MP-200"),
        ("resource", json!("https://www.utv.vegvesen.no"), "MP-011"),
        ("resource", json!([1]), "MP-011"),
        ("consumer_org", json!("123"), "MP-011"),
        ("consumer_org", json!("987654321"), "MP-251"),
        ("sub", json!("surplus"), "MP-011"),
        ("nbf", json!(now()), "MP-011"),
    ];
    for (claim, value, code) in cases {
        let mut claims = bench.claims();
        claims[claim] = value.clone();
        expect(&bench.maskinporten(&jwt(&kid("RS256"), &claims)), code, &format!("{claim} = {value}"));
    }
}

#[test]
fn a_clock_a_few_seconds_off_is_tolerated() {
    let bench = bench(|_| ());
    for iat in [now() - 8, now() + 8] {
        let mut claims = bench.claims();
        (claims["iat"], claims["exp"]) = (json!(iat), json!(iat + 120));
        assert_eq!(bench.maskinporten(&jwt(&kid("RS256"), &claims)).0, 200);
    }
}

#[test]
fn a_grant_is_never_used_twice_not_even_a_refused_one() {
    let bench = bench(|_| ());
    let grant = jwt(&kid("RS256"), &bench.claims());
    assert_eq!(bench.maskinporten(&grant).0, 200);
    expect(&bench.maskinporten(&grant), "MP-012", "the same grant");

    let mut claims = bench.claims();
    claims["scope"] = json!("no:such/scope");
    expect(&bench.maskinporten(&jwt(&kid("RS256"), &claims)), "MP-200", "refused");
    claims["scope"] = bench.svv["scope"].clone();
    expect(&bench.maskinporten(&jwt(&kid("RS256"), &claims)), "MP-012", "its jti again");
}

#[test]
fn the_signature_and_its_algorithm_count() {
    let bench = bench(|_| ());
    let claims = bench.claims();
    expect(&bench.maskinporten(&sign(&kid("RS256"), &claims, &new_key())), "MP-124", "another key");
    expect(&bench.maskinporten(&jwt(&json!({ "alg": "RS256", "kid": "other" }), &claims)), "MP-124", "kid");
    expect(&bench.maskinporten(&jwt(&kid("PS256"), &claims)), "MP-011", "PS256");
    expect(&bench.maskinporten(&jwt(&json!({ "alg": "none", "kid": KID }), &claims)), "MP-011", "none");

    let good = jwt(&kid("RS256"), &claims);
    let mut parts: Vec<&str> = good.split('.').collect();
    let other = jwt(&kid("RS256"), &bench.claims());
    parts[1] = other.split('.').nth(1).unwrap();
    expect(&bench.maskinporten(&parts.join(".")), "MP-124", "claims put in afterwards");
    for broken in ["", "a", "a.b", "a.b.c", "e30.e30.", "!.!.!"] {
        expect(&bench.maskinporten(broken), "MP-011", broken);
    }
}

#[test]
fn the_form_counts() {
    let bench = bench(|_| ());
    let url = text(&bench.svv, "token_url");
    let post = |fields: &[(&str, &str)]| common::answer(bench.http.post(url).form(fields).send().unwrap());
    let grant = jwt(&kid("RS256"), &bench.claims());
    expect(&post(&[("grant_type", "client_credentials"), ("assertion", &grant)]), "MP-011", "grant type");
    expect(&post(&[("grant_type", GRANT)]), "MP-011", "no assertion");
    let json = bench.http.post(url).json(&json!({ "grant_type": GRANT, "assertion": grant }));
    expect(&common::answer(json.send().unwrap()), "MP-011", "JSON");
}

fn with_chain(bench: &Bench, chain: &Value) -> common::Answer {
    bench.maskinporten(&jwt(&json!({ "alg": "RS256", "x5c": chain }), &bench.claims()))
}

fn authority(name: &str) -> CertificateParams {
    let mut params = certificate(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

#[test]
fn a_chain_is_taken_when_each_certificate_is_signed_by_the_next_and_valid_now() {
    let bench = bench(|_| ());
    let root_key = new_key();
    let root = authority("Test root").self_signed(&root_key).unwrap();
    let issuer = Issuer::new(authority("Test root"), &root_key);
    let leaf = certificate("leaf").signed_by(key(), &issuer).unwrap();
    let own = certificate("own").self_signed(key()).unwrap();
    let b64 = |der: &[u8]| STANDARD.encode(der);

    for chain in
        [json!([b64(leaf.der()), b64(root.der())]), json!([b64(leaf.der())]), json!([b64(own.der())])]
    {
        let (status, body) = with_chain(&bench, &chain);
        assert_eq!(status, 200, "{body}");
    }

    let mut old = certificate("old");
    (old.not_before, old.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1));
    let old = old.self_signed(key()).unwrap();
    let impostor = authority("Test root").self_signed(&new_key()).unwrap();
    expect(&with_chain(&bench, &json!(b64(own.der()))), "MP-123", "not an array");
    expect(&with_chain(&bench, &json!([])), "MP-120", "empty");
    expect(&with_chain(&bench, &json!(["AAAA"])), "MP-120", "no certificate");
    expect(&with_chain(&bench, &json!([1])), "MP-120", "no text");
    expect(&with_chain(&bench, &json!([b64(old.der())])), "MP-120", "expired");
    expect(&with_chain(&bench, &json!([b64(leaf.der()), b64(own.der())])), "MP-120", "another issuer");
    expect(
        &with_chain(&bench, &json!([b64(leaf.der()), b64(impostor.der())])),
        "MP-120",
        "an issuer of that name",
    );
    expect(&with_chain(&bench, &json!([b64(root.der())])), "MP-124", "the key of another certificate");

    let both = json!({ "alg": "RS256", "kid": KID, "x5c": [b64(own.der())] });
    expect(&bench.maskinporten(&jwt(&both, &bench.claims())), "MP-011", "x5c and kid");
    expect(&bench.maskinporten(&jwt(&json!({ "alg": "RS256" }), &bench.claims())), "MP-011", "neither");
}

#[test]
fn the_certificate_names_the_organisation_when_one_is_demanded() {
    let bench = bench(|options| options.organisation = Some("910000004".to_owned()));
    let with = |oid: &[u64], value: &str| {
        let mut params = certificate("own");
        params.distinguished_name.push(DnType::CustomDnType(oid.to_vec()), value);
        let own = params.self_signed(key()).unwrap();
        with_chain(&bench, &json!([STANDARD.encode(own.der())]))
    };
    assert_eq!(with(&[2, 5, 4, 97], "NTRNO-910000004").0, 200);
    assert_eq!(with(&[2, 5, 4, 5], "910000004").0, 200);
    expect(&with(&[2, 5, 4, 5], "910000005"), "MP-122", "another organisation");
}
