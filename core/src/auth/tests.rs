use std::process::Command;

use serde_json::Value;

use super::entra::{Certified, Entra, Proof};
use super::maskinporten::{Key, Maskinporten};
use super::*;
use crate::http::testing::{Reply, Script, answer, lost};
use crate::http::{Cancel, Wire};
use crate::sign::Signer;

fn rsa() -> &'static rcgen::KeyPair {
    static KEY: std::sync::OnceLock<rcgen::KeyPair> = std::sync::OnceLock::new();
    KEY.get_or_init(|| {
        rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_2048).unwrap()
    })
}

fn pkcs1() -> Secret {
    Signer::lone_rsa_key(rsa().serialize_pem().as_bytes(), None).unwrap()
}

fn url(text: &str) -> reqwest::Url {
    text.parse().unwrap()
}

fn maskinporten(key: Key) -> Maskinporten {
    Maskinporten {
        token_url: url("https://test.maskinporten.no/token"),
        audience: "https://test.maskinporten.no/".into(),
        client_id: uuid::Uuid::new_v4().to_string(),
        scope: "svv:kjoretoy/ecoc".into(),
        resource: vec!["https://www.utv.vegvesen.no".into()],
        consumer_org: Some("912345678".into()),
        key,
    }
}

fn entra(proof: Proof) -> Entra {
    Entra {
        token_url: url("https://login.microsoftonline.com/tenant/oauth2/v2.0/token"),
        client_id: uuid::Uuid::new_v4().to_string(),
        scope: "api://x/.default".into(),
        proof,
    }
}

fn utc() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

/// A field of a request's form.
fn field(request: &Request, name: &str) -> Option<String> {
    let mut url = url("https://host.example");
    url.set_query(std::str::from_utf8(&request.body).ok());
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// Header, claims and the parts of a JWT as they were sent.
fn parts(jwt: &str) -> (Value, Value) {
    use base64::Engine as _;
    let part = |at: usize| {
        let text = jwt.split('.').nth(at).unwrap();
        serde_json::from_slice(&base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).unwrap())
            .unwrap()
    };
    (part(0), part(1))
}

/// Lets openssl check a JWT's signature; `options` are those of the algorithm.
fn witness(jwt: &str, hash: &str, options: &[&str]) {
    use base64::Engine as _;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    };
    let (message, signature) = jwt.rsplit_once('.').unwrap();
    let signature = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(signature).unwrap();
    let output = Command::new("openssl")
        .args(["dgst", hash, "-verify"])
        .arg(file("public.pem", rsa().public_key_pem().as_bytes()))
        .arg("-signature")
        .arg(file("signature", &signature))
        .args(options)
        .arg(file("message", message.as_bytes()))
        .output();
    let Ok(output) = output else {
        println!("SKIPPED: the signature of a JWT: openssl is not installed");
        return;
    };
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "Verified OK");
}

#[test]
fn a_maskinporten_grant_holds_what_the_documentation_asks_and_nothing_else() {
    let grant = maskinporten(Key::with_kid(&pkcs1(), "my-key"));
    let request = grant.request(utc()).unwrap();
    assert_eq!(field(&request, "grant_type").as_deref(), Some("urn:ietf:params:oauth:grant-type:jwt-bearer"));
    let jwt = field(&request, "assertion").unwrap();
    let (header, claims) = parts(&jwt);
    assert_eq!(header["alg"], "RS256");
    assert_eq!(header["kid"], "my-key");
    assert!(header.get("x5c").is_none());
    let names: Vec<_> = claims.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["aud", "iss", "scope", "iat", "exp", "jti", "resource", "consumer_org"]);
    assert_eq!(claims["aud"], "https://test.maskinporten.no/");
    assert_eq!(claims["iss"], grant.client_id);
    assert_eq!(claims["iat"], 1_800_000_000);
    let life = claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap();
    assert!((1..=120).contains(&life));
    assert!(claims["resource"].is_array());
    let again = grant.request(utc()).unwrap();
    let (_, later) = parts(&field(&again, "assertion").unwrap());
    assert_ne!(claims["jti"], later["jti"]);
    witness(&jwt, "-sha256", &[]);
}

#[test]
fn a_grant_is_signed_by_the_algorithm_of_the_settings() {
    use super::jwk::GrantAlgorithm;
    for (algorithm, hash) in GrantAlgorithm::ALL.iter().zip(["-sha256", "-sha384", "-sha512"]) {
        let grant = maskinporten(Key::with_kid(&pkcs1(), "my-key").signing_with(*algorithm));
        let jwt = field(&grant.request(utc()).unwrap(), "assertion").unwrap();
        assert_eq!(parts(&jwt).0["alg"], algorithm.name());
        witness(&jwt, hash, &[]);
    }
}

#[test]
fn x5c_is_the_whole_chain_and_an_empty_claim_is_left_out() {
    use base64::Engine as _;
    let mut grant = maskinporten(Key::with_chain(&pkcs1(), [b"leaf".as_slice(), b"issuer"].into_iter()));
    (grant.resource, grant.consumer_org) = (Vec::new(), None);
    let (header, claims) = parts(&field(&grant.request(utc()).unwrap(), "assertion").unwrap());
    let standard = base64::engine::general_purpose::STANDARD;
    assert_eq!(header["x5c"], serde_json::json!([standard.encode("leaf"), standard.encode("issuer")]));
    assert!(header.get("kid").is_none());
    assert!(claims.get("resource").is_none() && claims.get("consumer_org").is_none());
}

#[test]
fn every_attempt_at_a_token_has_a_grant_of_its_own_and_stands_in_the_trail() {
    let outcomes =
        [Ok(answer(503, "<html>")), lost(), Ok(answer(429, "")), Ok(answer(200, &granted("a", 100)))];
    let script = Script::new(outcomes);
    let wire = script.wire();
    let tokens = Tokens::new(Arc::new(maskinporten(Key::with_kid(&pkcs1(), "k"))));
    let mut trail = script.trail(&wire);
    tokens.get(&mut trail).unwrap();
    assert_eq!(script.pauses(), [1.0, 2.0, 4.0]);
    let statuses: Vec<_> = trail.attempts.iter().map(|attempt| (attempt.step, attempt.http_status)).collect();
    assert_eq!(statuses, [("token", Some(503)), ("token", None), ("token", Some(429)), ("token", Some(200))]);
    let ids: std::collections::BTreeSet<_> = script
        .sent()
        .iter()
        .map(|sent| {
            let request = Request { body: sent.body.clone().into(), ..crate::http::testing::request() };
            parts(&field(&request, "assertion").unwrap()).1["jti"].to_string()
        })
        .collect();
    assert_eq!(ids.len(), 4);
}

#[test]
fn an_entra_assertion_names_its_certificate_by_thumbprint() {
    let certified = Certified::new(&pkcs1(), b"certificate");
    let grant = entra(Proof::Certificate(Box::new(certified)));
    let request = grant.request(utc()).unwrap();
    assert_eq!(
        field(&request, "client_assertion_type").as_deref(),
        Some("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
    );
    assert_eq!(field(&request, "client_secret"), None);
    let jwt = field(&request, "client_assertion").unwrap();
    let (header, claims) = parts(&jwt);
    assert_eq!(header["alg"], "PS256");
    // The digest of "certificate", by sha256sum and basenc --base64url.
    assert_eq!(header["x5t#S256"], "A9Zt0Ig1wco_EozOrNHzGslBYwlrIPRFroQoW8CDLXI");
    assert_eq!(claims["aud"], grant.token_url.as_str());
    assert_eq!(
        (&claims["iss"], &claims["sub"]),
        (&grant.client_id.clone().into(), &grant.client_id.clone().into())
    );
    witness(&jwt, "-sha256", &["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:-1"]);
}

fn secret() -> Arc<dyn Grant> {
    Arc::new(entra(Proof::Secret(Secret::from("hunter2"))))
}

fn granted(token: &str, life: u64) -> String {
    format!(r#"{{"access_token":"{token}","token_type":"Bearer","expires_in":{life}}}"#)
}

fn get(tokens: &Tokens, script: &Script, wire: &Wire) -> Result<String> {
    let token = tokens.get(&mut script.trail(wire))?;
    Ok(token.expose_str().unwrap_or_default().to_owned())
}

#[test]
fn a_token_is_asked_for_once_and_renewed_in_its_last_part() {
    let script = Script::new(["a", "b", "c"].map(|token| Ok(answer(200, &granted(token, 1000)))));
    let wire = script.wire();
    let grant = secret();
    let tokens = Tokens::new(Arc::clone(&grant));
    assert_eq!(get(&tokens, &script, &wire).unwrap(), "a");
    wire.pause(Duration::from_secs(799), &Cancel::new());
    assert_eq!(get(&tokens, &script, &wire).unwrap(), "a");
    wire.pause(Duration::from_secs(2), &Cancel::new());
    assert_eq!(get(&tokens, &script, &wire).unwrap(), "b", "its last fifth began after 800 s");
    // Another client with the same credentials finds it in the cache; another secret does not.
    assert_eq!(get(&Tokens::new(grant), &script, &wire).unwrap(), "b");
    assert_eq!(get(&Tokens::new(secret()), &script, &wire).unwrap(), "c");
}

#[test]
fn the_old_token_serves_while_the_service_is_down_and_costs_one_exchange_now_and_then() {
    let down = || Ok(answer(503, "<html>"));
    let script =
        Script::new(std::iter::once(Ok(answer(200, &granted("a", 1000)))).chain((0..12).map(|_| down())))
            .with_deadline(Duration::from_secs(5000));
    let wire = script.wire();
    let tokens = Tokens::new(secret());
    let exchanges = |pause| {
        wire.pause(Duration::from_secs(pause), &Cancel::new());
        let before = wire.now();
        let got = get(&tokens, &script, &wire);
        (got, script.sent().len(), (wire.now() - before).as_secs() > 0)
    };
    assert_eq!(exchanges(0).0.unwrap(), "a");
    for (pause, asked) in [(850, 1), (10, 0), (19, 0), (2, 1)] {
        let (got, sent, waited) = exchanges(pause);
        assert_eq!((got.unwrap().as_str(), sent, waited), ("a", asked, false), "after {pause} s more");
    }
    let (got, sent, waited) = exchanges(200);
    assert_eq!((got.unwrap_err().kind(), sent, waited), (ErrorKind::ServerFault, 6, true));
}

#[test]
fn one_thread_asks_while_the_others_wait_or_go_on_with_the_old_token() {
    let script = Script::of([Box::new(|_: &Request| {
        std::thread::sleep(Duration::from_millis(200));
        Ok(answer(200, &granted("only", 1000)))
    }) as Reply]);
    let wire = script.wire();
    let tokens = Tokens::new(secret());
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..8).map(|_| scope.spawn(|| get(&tokens, &script, &wire).unwrap())).collect();
        for one in all {
            assert_eq!(one.join().unwrap(), "only");
        }
    });
    assert_eq!(script.sent().len(), 1);
}

#[test]
fn the_others_go_on_with_the_old_token_while_one_renews_it() {
    let (started, renewing) = std::sync::mpsc::channel();
    let (finish, finished) = std::sync::mpsc::channel::<()>();
    let script = Script::of([
        Box::new(|_: &Request| Ok(answer(200, &granted("old", 1000)))) as Reply,
        Box::new(move |_: &Request| {
            started.send(()).unwrap();
            finished.recv().unwrap();
            Ok(answer(200, &granted("new", 1000)))
        }),
    ]);
    let wire = script.wire();
    let tokens = Tokens::new(secret());
    get(&tokens, &script, &wire).unwrap();
    wire.pause(Duration::from_secs(801), &Cancel::new());
    std::thread::scope(|scope| {
        let one = scope.spawn(|| get(&tokens, &script, &wire).unwrap());
        renewing.recv().unwrap();
        // The renewal hangs, and nobody waits for it.
        let others: Vec<_> = (0..8).map(|_| scope.spawn(|| get(&tokens, &script, &wire).unwrap())).collect();
        for other in others {
            assert_eq!(other.join().unwrap(), "old");
        }
        finish.send(()).unwrap();
        assert_eq!(one.join().unwrap(), "new");
    });
    assert_eq!(get(&tokens, &script, &wire).unwrap(), "new");
    assert_eq!(script.sent().len(), 2);
}

#[test]
fn many_threads_whose_token_is_refused_renew_it_once() {
    let script = Script::of(["refused", "good"].map(|token| {
        Box::new(move |_: &Request| {
            std::thread::sleep(Duration::from_millis(50));
            Ok(answer(200, &granted(token, 1000)))
        }) as Reply
    }));
    let wire = script.wire();
    let tokens = Tokens::new(secret());
    let all_have_it = std::sync::Barrier::new(16);
    std::thread::scope(|scope| {
        for late in 0..16 {
            let (tokens, script, wire, all_have_it) = (&tokens, &script, &wire, &all_have_it);
            scope.spawn(move || {
                assert_eq!(get(tokens, script, wire).unwrap(), "refused");
                all_have_it.wait();
                // Some hear of the refusal when there is a new token already.
                std::thread::sleep(Duration::from_millis(10 * late));
                tokens.refuse(&Secret::from("refused"));
                assert_eq!(get(tokens, script, wire).unwrap(), "good");
            });
        }
    });
    assert_eq!(script.sent().len(), 2);
}

#[test]
fn a_call_that_had_little_time_does_not_decide_for_those_who_have_more() {
    let (started, asking) = std::sync::mpsc::channel();
    let script = Script::of([
        Box::new(move |_: &Request| {
            started.send(()).unwrap();
            std::thread::sleep(Duration::from_millis(200));
            Ok(answer(503, ""))
        }) as Reply,
        Box::new(|_: &Request| Ok(answer(200, &granted("late", 1000)))),
    ]);
    let wire = script.wire();
    let tokens = Tokens::new(secret());
    std::thread::scope(|scope| {
        let hasty = scope.spawn(|| {
            let mut trail = script.trail(&wire);
            trail.budget.deadline = wire.now() + Duration::from_millis(700);
            tokens.get(&mut trail).unwrap_err().kind()
        });
        asking.recv().unwrap();
        assert_eq!(get(&tokens, &script, &wire).unwrap(), "late");
        assert_eq!(hasty.join().unwrap(), ErrorKind::ServerFault);
    });
}

#[test]
fn those_who_wait_share_the_refusal() {
    let body = r#"{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided.\r\nTrace ID: 1"}"#;
    let (started, asking) = std::sync::mpsc::channel();
    let script = Script::of([Box::new(move |_: &Request| {
        started.send(()).unwrap();
        // Time for the other to come.
        std::thread::sleep(Duration::from_secs(1));
        Ok(answer(401, body))
    }) as Reply]);
    let wire = script.wire();
    let tokens = Tokens::new(secret());
    std::thread::scope(|scope| {
        let first = scope.spawn(|| get(&tokens, &script, &wire));
        asking.recv().unwrap();
        let second = scope.spawn(|| get(&tokens, &script, &wire));
        for one in [first, second] {
            assert_eq!(one.join().unwrap().unwrap_err().kind(), ErrorKind::TokenRefused);
        }
    });
}

#[test]
fn only_the_token_that_was_refused_is_forgotten() {
    let script = Script::new(["a", "b"].map(|token| Ok(answer(200, &granted(token, 1000)))));
    let wire = script.wire();
    let tokens = Tokens::new(secret());
    get(&tokens, &script, &wire).unwrap();
    tokens.refuse(&Secret::from("an older one"));
    assert_eq!(get(&tokens, &script, &wire).unwrap(), "a");
    tokens.refuse(&Secret::from("a"));
    assert_eq!(get(&tokens, &script, &wire).unwrap(), "b");
}

fn refused(grant: Arc<dyn Grant>, status: u16, body: &str, date: Option<SystemTime>) -> Error {
    let script = Script::new((0..6).map(|_| {
        let mut answer = answer(status, body);
        answer.date = date;
        Ok(answer)
    }));
    let wire = script.wire();
    get(&Tokens::new(grant), &script, &wire).unwrap_err()
}

#[test]
fn refusals_are_explained_and_keep_their_words() {
    let entra = |body: &str| refused(secret(), 401, body, None);
    let error = entra(
        r#"{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys for app are expired.\r\nTrace ID: x\r\nCorrelation ID: y","error_codes":[7000222]}"#,
    );
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::TokenRefused, Some(401)));
    assert_eq!(error.authority_code(), Some("AADSTS7000222"));
    assert!(error.message().contains("expired") && error.remedy().unwrap().contains("new secret"));
    assert!(error.authority_message().unwrap().ends_with("Trace ID: x Correlation ID: y"));
    let unknown = entra(r#"{"error":"odd","error_description":"AADSTS999999: Odd."}"#);
    assert_eq!((unknown.kind(), unknown.authority_code()), (ErrorKind::TokenRefused, Some("AADSTS999999")));
    let page = entra("<html><h1>Unavailable</h1></html>");
    assert_eq!(page.authority_message(), Some("Unavailable"));
    assert_eq!(refused(secret(), 503, "<html>", None).kind(), ErrorKind::ServerFault);
    assert_eq!(refused(secret(), 429, "", None).kind(), ErrorKind::Throttled);
    assert_eq!(refused(secret(), 404, "", None).kind(), ErrorKind::TokenUnreadable);
    let empty = refused(secret(), 200, r#"{"access_token":"","expires_in":5,"leak":"hunter3"}"#, None);
    assert_eq!(empty.kind(), ErrorKind::TokenUnreadable);
    assert!(!format!("{empty} {empty:?}").contains("hunter3"));

    let body = r#"{"error":"invalid_grant","error_description":"Invalid assertion. Issue time is after now (MP-130 trace 5)","error_uri":"x"}"#;
    let grant = || Arc::new(maskinporten(Key::with_kid(&pkcs1(), "k"))) as Arc<dyn Grant>;
    let error = refused(grant(), 400, body, Some(utc() - Duration::from_secs(95)));
    assert_eq!((error.kind(), error.authority_code()), (ErrorKind::ClockSkew, Some("MP-130")));
    assert!(error.message().contains("95 s ahead of"), "{error}");
    let bare = body.replace("(MP-130 trace 5)", "");
    assert_eq!(refused(grant(), 400, &bare, None).kind(), ErrorKind::ClockSkew);
}

#[test]
fn a_clock_that_is_off_is_named_in_every_refusal() {
    let body = r#"{"error":"invalid_client","error_description":"AADSTS700016: Not found."}"#;
    let error = refused(secret(), 400, body, Some(utc() + Duration::from_secs(40)));
    assert_eq!(error.kind(), ErrorKind::TokenRefused);
    assert!(error.message().ends_with("; this machine's clock is 40 s behind the service's"), "{error}");
}

#[test]
fn codes_without_a_row_are_explained_as_far_as_they_can_be() {
    let maskinporten = || Arc::new(maskinporten(Key::with_kid(&pkcs1(), "k"))) as Arc<dyn Grant>;
    let unlisted = r#"{"error":"invalid_grant","error_description":"Something new (MP-299 id 7)"}"#;
    let error = refused(maskinporten(), 400, unlisted, None);
    assert_eq!(error.authority_code(), Some("MP-299"));
    assert!(error.message().contains("no access to the scope"), "{error}");

    let number_alone = r#"{"error":"invalid_client","error_codes":[7000222]}"#;
    let error = refused(secret(), 401, number_alone, None);
    assert_eq!(error.authority_code(), Some("AADSTS7000222"));
    assert!(error.message().contains("secret has expired"), "{error}");

    for (status, code, kind) in [
        (400, "invalid_scope", ErrorKind::TokenRefused),
        (400, "temporarily_unavailable", ErrorKind::ServerFault),
        (503, "invalid_scope", ErrorKind::ServerFault),
        (429, "invalid_request", ErrorKind::Throttled),
    ] {
        let error = refused(secret(), status, &format!(r#"{{"error":"{code}"}}"#), None);
        assert_eq!((error.kind(), error.authority_code()), (kind, Some(code)), "{status}");
    }
}

#[test]
fn no_code_stands_twice() {
    let grants: [Arc<dyn Grant>; 2] = [secret(), Arc::new(maskinporten(Key::with_kid(&pkcs1(), "k")))];
    for rows in grants.iter().map(|grant| grant.codes()).chain([codes::OAUTH]) {
        for (at, row) in rows.iter().enumerate() {
            assert!(!rows[at + 1..].iter().any(|other| other.code == row.code), "{}", row.code);
            assert!(!row.meaning.is_empty() && !row.remedy.is_empty());
        }
    }
}
