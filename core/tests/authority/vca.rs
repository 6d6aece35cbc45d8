use ecoc::authority::{SubmitOptions, WaitOptions};
use ecoc::ledger::State;
use ecoc::{ErrorKind, Refusal};

use crate::bench::{bench, ivi_2, new_id, new_vin};

fn wait_options() -> WaitOptions {
    let mut options = WaitOptions::default();
    options.first_pause = std::time::Duration::from_millis(20);
    options
}

#[test]
fn a_document_goes_from_received_to_succeeded() {
    for as_number in [false, true] {
        let bench = bench(|options| options.status_as_number = as_number);
        let vca = bench.vca();
        let (reference, vin) = (new_id(), new_vin());
        let document = ivi_2(&reference, &vin);
        let receipt = vca.submit(document.as_bytes(), &SubmitOptions::default()).unwrap();
        assert_eq!(receipt.state, State::Accepted);
        assert_eq!(receipt.authority_state.as_deref(), Some("accepted"));
        assert_eq!(receipt.reference.as_deref(), Some(reference.as_str()));
        assert!(receipt.location.unwrap().ends_with(&receipt.correlation_id));

        let mut words = Vec::new();
        let end = vca
            .wait(&receipt.correlation_id, &wait_options(), |now| words.extend(now.authority_state.clone()))
            .unwrap();
        assert_eq!(end.state, Some(State::Succeeded));
        assert_eq!(end.vin.as_deref(), Some(vin.as_str()));
        assert_eq!(words.last().map(String::as_str), Some(if as_number { "200" } else { "Succeeded" }));
        assert_eq!(bench.sandbox.taken()[0].count, 1);
    }
}

#[test]
fn a_failed_one_ends_as_failed_and_may_go_again() {
    let (reference, vin) = (new_id(), new_vin());
    let bench = bench(|options| options.failing = vec![vin.clone()]);
    let vca = bench.vca();
    let document = ivi_2(&reference, &vin);
    let receipt = vca.submit(document.as_bytes(), &SubmitOptions::default()).unwrap();
    let end = vca.wait(&receipt.correlation_id, &wait_options(), |_| ()).unwrap();
    assert_eq!(end.state, Some(State::Failed));
    vca.submit(document.as_bytes(), &SubmitOptions::default()).unwrap();
}

#[test]
fn a_duplicate_is_explained() {
    let bench = bench(|_| ());
    let vca = bench.vca();
    let document = ivi_2(&new_id(), &new_vin());
    vca.submit(document.as_bytes(), &SubmitOptions::default()).unwrap();
    let error = vca.submit(document.as_bytes(), &SubmitOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Duplicate);
    assert_eq!(error.http_status(), Some(409));
    assert_eq!(error.authority_code(), Some("duplicate_submission"));
    assert!(error.message().contains("already") && error.remedy().is_some());
    assert_eq!(bench.taken(), 1);
}

#[test]
fn a_document_with_gaps_comes_back_with_each_field() {
    let bench = bench(|_| ());
    let document = ivi_2(&new_id(), "TOOSHORT").replace("<Type>T</Type>", "");
    let error = bench.vca().submit(document.as_bytes(), &SubmitOptions::default()).unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Rejected, Some(422)));
    assert_eq!(error.authority_code(), Some("validation_failed"));
    let findings = &Refusal::of(&error).unwrap().findings;
    assert!(findings.iter().any(|finding| finding.path().contains("Type")), "{findings:?}");
    assert!(
        findings.iter().any(|finding| finding.path().contains("VehicleIdentificationNumber")),
        "{findings:?}"
    );
}

#[test]
fn unknown_ids_are_reported_as_unknown() {
    let bench = bench(|_| ());
    let vca = bench.vca();
    let receipt = vca.submit(ivi_2(&new_id(), &new_vin()).as_bytes(), &SubmitOptions::default()).unwrap();
    let unknown = new_id();
    let all = vca.status(&[&unknown, &receipt.correlation_id]).unwrap();
    assert_eq!((all[0].state, all[0].state_name()), (None, "unknown"));
    assert!(all[1].state.is_some());
}

#[test]
fn a_wrong_secret_is_explained_and_not_shown() {
    let bench = bench(|_| ());
    let vca = bench.vca_with(|settings| settings["client_secret"] = "hunter2-wrong".into()).unwrap();
    let error = vca.submit(ivi_2(&new_id(), &new_vin()).as_bytes(), &SubmitOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TokenRefused);
    assert_eq!(error.authority_code(), Some("AADSTS7000215"));
    assert!(error.remedy().unwrap().contains("client_secret"));
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[test]
fn threads_and_clients_share_one_token() {
    let bench = bench(|_| ());
    let clients: Vec<_> = (0..4).map(|_| bench.vca()).collect();
    std::thread::scope(|scope| {
        for vca in &clients {
            for _ in 0..2 {
                scope.spawn(|| {
                    let document = ivi_2(&new_id(), &new_vin());
                    vca.submit(document.as_bytes(), &SubmitOptions::default()).unwrap();
                });
            }
        }
    });
    assert_eq!(bench.taken(), 8);
    assert_eq!(bench.asked("/oauth2/"), 1);
}

#[test]
fn a_certificate_serves_instead_of_the_secret() {
    let bench = bench(|_| ());
    let certificate = crate::bench::certificate();
    bench.sandbox.register_entra_certificate(&certificate).unwrap();
    let key = bench.file("client.pem", crate::bench::key().serialize_pem());
    let certificate = bench.file("client.crt", certificate);
    let vca = bench
        .vca_with(|settings| {
            settings.as_object_mut().unwrap().remove("client_secret");
            settings["key"] = key.to_str().into();
            settings["certificate"] = certificate.to_str().into();
        })
        .unwrap();
    vca.submit(ivi_2(&new_id(), &new_vin()).as_bytes(), &SubmitOptions::default()).unwrap();
}
