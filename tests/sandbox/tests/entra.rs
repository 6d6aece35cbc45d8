//! The token service of VCA.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod common;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use common::{bench, certificate, key, new_key, now, sign, text};
use serde_json::{Value, json};

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

#[test]
fn the_form_of_the_reference_is_answered_with_a_token() {
    let bench = bench(|_| ());
    let (status, body) = bench.entra(&[
        ("client_id", text(&bench.vca, "client_id")),
        ("client_secret", text(&bench.vca, "client_secret")),
        ("grant_type", "client_credentials"),
        ("scope", "api://7d84c5ec-ed94-4082-b329-9a7e0b92034f/.default"),
    ]);
    assert_eq!((status, text(&body, "token_type"), body["expires_in"].as_u64()), (200, "Bearer", Some(3599)));
    assert_ne!(text(&body, "access_token"), bench.vca_token());
}

#[test]
fn every_fault_of_the_form_has_its_number() {
    let bench = bench(|_| ());
    let good = [
        ("client_id", text(&bench.vca, "client_id")),
        ("client_secret", text(&bench.vca, "client_secret")),
        ("grant_type", "client_credentials"),
        ("scope", text(&bench.vca, "scope")),
    ];
    let two_scopes = format!("{0} {0}", text(&bench.vca, "scope"));
    let cases = [
        ("scope", Some(two_scopes.as_str()), 400, 1_002_012),
        ("client_id", None, 400, 900_144),
        ("grant_type", None, 400, 900_144),
        ("scope", None, 400, 900_144),
        ("client_secret", None, 401, 7_000_216),
        ("client_id", Some("11111111-2222-4333-8444-555555555555"), 400, 700_016),
        ("client_secret", Some("wrong"), 401, 7_000_215),
        ("grant_type", Some("password"), 400, 70003),
        ("scope", Some("api://7d84c5ec-ed94-4082-b329-9a7e0b92034f"), 400, 1_002_012),
        ("scope", Some("api://7f347c17-ecb9-4abc-b595-1040951a27ad/.default"), 400, 500_011),
    ];
    for (name, value, status, number) in cases {
        let mut form = good.to_vec();
        form.retain(|(field, _)| *field != name);
        form.extend(value.map(|value| (name, value)));
        expect(&bench.entra(&form), status, number, name);
    }
    let mut twice = good.to_vec();
    twice.push(("scope", "more"));
    expect(&bench.entra(&twice), 400, 9_002_313, "a field given twice");
}

#[test]
fn the_tenant_and_the_content_type_count() {
    let bench = bench(|_| ());
    let form = [("client_id", "x")];
    let other = bench.url("/37e4cd23-987e-4c94-a17d-000000000000/oauth2/v2.0/token");
    expect(&common::answer(bench.http.post(other).form(&form).send().unwrap()), 400, 90002, "tenant");

    let request = bench.http.post(text(&bench.vca, "token_url")).json(&json!({ "client_id": "x" }));
    expect(&common::answer(request.send().unwrap()), 400, 900_144, "JSON instead of a form");
}

#[test]
fn a_client_assertion_of_a_registered_certificate_is_taken_instead_of_the_secret() {
    let bench = bench(|_| ());
    let seal = certificate("plant").self_signed(key()).unwrap();
    bench.sandbox.register_entra_certificate(&seal.pem()).unwrap();
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, seal.der());
    let client = text(&bench.vca, "client_id");
    let claims = json!({
        "aud": bench.vca["token_url"], "iss": client, "sub": client, "jti": common::new_id(), "exp": now() + 300,
    });
    let header = |alg: &str| json!({ "alg": alg, "x5t#S256": URL_SAFE_NO_PAD.encode(digest) });
    let ask = |assertion: &str| {
        bench.entra(&[
            ("client_id", client),
            ("client_assertion_type", ASSERTION_TYPE),
            ("client_assertion", assertion),
            ("grant_type", "client_credentials"),
            ("scope", text(&bench.vca, "scope")),
        ])
    };
    for alg in ["RS256", "PS256"] {
        assert_eq!(ask(&sign(&header(alg), &claims, key())).0, 200, "{alg}");
    }
    let spoilt = |name: &str, value: Value| {
        let mut claims = claims.clone();
        claims[name] = value;
        ask(&sign(&header("PS256"), &claims, key()))
    };
    expect(&ask("no.jwt.here"), 400, 50027, "no JWT");
    expect(&ask(&sign(&header("RS512"), &claims, key())), 400, 50027, "algorithm");
    expect(&ask(&sign(&header("PS256"), &claims, &new_key())), 401, 700_027, "another key");
    expect(&ask(&sign(&json!({ "alg": "PS256" }), &claims, key())), 401, 700_027, "no thumbprint");
    expect(&spoilt("aud", json!("https://elsewhere.example")), 401, 700_023, "audience");
    expect(&spoilt("exp", json!(now() - 1)), 401, 700_024, "expired");
    expect(&spoilt("sub", json!("somebody")), 400, 50027, "subject");
}

fn expect((status, body): &common::Answer, wanted: u16, number: u64, what: &str) {
    assert_eq!(*status, wanted, "{what}: {body}");
    assert_eq!(body["error_codes"], json!([number]), "{what}");
    assert!(text(body, "error_description").starts_with(&format!("AADSTS{number}: ")), "{what}");
    for field in ["error", "trace_id", "correlation_id", "timestamp"] {
        assert!(!text(body, field).is_empty(), "{what}: {field}");
    }
}
