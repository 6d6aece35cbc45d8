use std::time::Duration;

use ecoc::ErrorKind;
use ecoc::authority::{SubmitOptions, SvvSettings, SvvSubmitOptions};
use serde_json::json;

use crate::bench::{bench, ivi_1, ivi_2, new_id, new_vin};

#[test]
fn a_token_is_renewed_before_it_ends() {
    let bench = bench(|options| options.entra_token_life = Duration::from_secs(5));
    let vca = bench.vca();
    let send = || vca.submit(ivi_2(&new_id(), &new_vin()).as_bytes(), &SubmitOptions::default()).unwrap();
    let first = send();
    assert!(first.attempts.iter().any(|attempt| attempt.step == "token"));
    assert!(!send().attempts.iter().any(|attempt| attempt.step == "token"));
    // In its last fifth.
    std::thread::sleep(Duration::from_millis(4200));
    assert!(send().attempts.iter().all(|attempt| attempt.http_status != Some(401)));
    assert_eq!(bench.asked("/oauth2/"), 2);
}

#[test]
fn maskinportens_refusals_are_explained() {
    let bench = bench(|_| ());
    let refused = |name: &str, value: serde_json::Value| {
        let svv = bench.svv_with(|settings| settings[name] = value).unwrap();
        let document = ivi_1(&new_id(), &new_vin(), "TESTA");
        let error = svv.submit(document.as_bytes(), &SvvSubmitOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TokenRefused, "{error}");
        assert!(error.remedy().is_some() && error.authority_message().is_some());
        error.authority_code().unwrap_or_default().to_owned()
    };
    assert_eq!(refused("audience", json!("https://test.maskinporten.no/token")), "MP-110");
    assert_eq!(refused("client_id", json!(new_id())), "MP-100");
    assert_eq!(refused("scope", json!("svv:kjoretoy/annet")), "MP-201");
    assert_eq!(refused("scope", json!("nobody:knows")), "MP-200");
    assert_eq!(refused("kid", json!("another-key")), "MP-124");
    assert_eq!(refused("consumer_org", json!("987654321")), "MP-251");
}

#[test]
fn a_grant_may_be_signed_by_any_of_three_algorithms_and_no_other() {
    for algorithm in ["RS256", "RS384", "RS512"] {
        // A token service of its own: what has the same credentials at one shares the token.
        let bench = bench(|_| ());
        let svv = bench.svv_with(|settings| settings["algorithm"] = json!(algorithm));
        let document = ivi_1(&new_id(), &new_vin(), "TESTA");
        let receipt = svv.unwrap().submit(document.as_bytes(), &SvvSubmitOptions::default()).unwrap();
        assert_eq!(receipt.attempts[0].step, "token", "{algorithm}");
    }
    let error = SvvSettings::from_json(r#"{"algorithm": "HS256"}"#).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidSetting);
    assert!(error.message().contains("RS384"), "{error}");
}
