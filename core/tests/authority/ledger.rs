use ecoc::authority::{CallOptions, SubmitOptions, SvvSubmitOptions, WaitOptions};
use ecoc::ledger::{Authority, NewSubmission, State};
use ecoc::{ErrorKind, Family, Ledger};
use serde_json::json;

use crate::bench::{Bench, bench, ivi_1, ivi_2, new_id, new_vin};

fn states(ledger: &Ledger, id: &str) -> Vec<State> {
    ledger.history(id).unwrap().iter().map(|event| event.state).collect()
}

/// What a process leaves behind that dies when its first byte may have left.
fn left_behind(bench: &Bench, ledger: &Ledger, authority: Authority, id: &str, document: &str) {
    let new = NewSubmission {
        authority,
        environment: &bench.sandbox.base_url(),
        reference: None,
        vin: None,
        correlation_id: Some(id),
        document: document.as_bytes(),
        parameters: None,
    };
    let mut claim = ledger.begin(&new).unwrap();
    claim.advance(State::Sending, &Default::default()).unwrap();
    claim.advance(State::Uncertain, &Default::default()).unwrap();
}

#[test]
fn a_submission_is_written_down_at_every_step() {
    let bench = bench(|_| ());
    let ledger = bench.ledger();
    let vca = bench.vca().with_ledger(ledger.clone());
    let document = ivi_2(&new_id(), &new_vin());
    let receipt = vca.submit(document.as_bytes(), &SubmitOptions::default()).unwrap();
    let id = receipt.correlation_id.as_str();
    assert_eq!(states(&ledger, id), [State::Queued, State::Sending, State::Accepted]);
    assert_eq!(ledger.document(id).unwrap(), document.as_bytes());
    vca.wait(id, &WaitOptions::default(), |_| ()).unwrap();
    let steps = ledger.history(id).unwrap().len();
    vca.status(&[id]).unwrap();
    assert_eq!(ledger.history(id).unwrap().len(), steps, "only news are written down");
    assert_eq!(ledger.by_correlation_id(id).unwrap().unwrap().state, State::Succeeded);

    let error = vca.submit(document.as_bytes(), &SubmitOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AlreadySubmitted);
    assert_eq!(bench.asked("/api/ingest"), 1, "nothing is sent that has succeeded");
}

#[test]
fn a_refused_document_may_go_again_and_what_was_never_sent_stays_queued() {
    let bench = bench(|_| ());
    let ledger = bench.ledger();
    let vca = bench.vca().with_ledger(ledger.clone());
    let broken = ivi_2(&new_id(), "SHORT");
    for _ in 0..2 {
        let error = vca.submit(broken.as_bytes(), &SubmitOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Rejected);
        let entry = ledger.by_correlation_id(error.correlation_id().unwrap()).unwrap().unwrap();
        assert_eq!((entry.state, entry.code.as_deref()), (State::Rejected, Some("validation_failed")));
    }

    let document = ivi_2(&new_id(), &new_vin());
    let locked_out = bench.vca_with(|settings| settings["client_secret"] = "wrong".into()).unwrap();
    let error = locked_out
        .with_ledger(ledger.clone())
        .submit(document.as_bytes(), &SubmitOptions::default())
        .unwrap_err();
    let id = error.correlation_id().unwrap().to_owned();
    assert_eq!(states(&ledger, &id), [State::Queued]);
    let standing = &vca.status(&[&id]).unwrap()[0];
    assert_eq!((standing.state, standing.from_ledger), (Some(State::Queued), true));
    let resumed = vca.resume(&CallOptions::default(), |_| ()).unwrap();
    assert_eq!(resumed.len(), 1);
    assert_eq!(resumed[0].result.as_ref().unwrap().correlation_id, id);
    assert_eq!(bench.taken(), 1);
}

#[test]
fn resume_asks_vca_before_it_sends_an_uncertain_one_again() {
    let bench = bench(|_| ());
    let ledger = bench.ledger();
    // One that VCA has, and one that it never saw.
    let (there, gone) = (new_id(), new_id());
    let (first, second) = (ivi_2(&new_id(), &new_vin()), ivi_2(&new_id(), &new_vin()));
    let options = {
        let mut options = SubmitOptions::default();
        options.correlation_id = Some(there.clone());
        options
    };
    bench.vca().submit(first.as_bytes(), &options).unwrap();
    left_behind(&bench, &ledger, Authority::Vca, &there, &first);
    left_behind(&bench, &ledger, Authority::Vca, &gone, &second);

    let vca =
        bench.vca_with(|settings| settings["visibility"] = json!(0.3)).unwrap().with_ledger(ledger.clone());
    let resumed = vca.resume(&CallOptions::default(), |_| ()).unwrap();
    assert!(resumed.iter().all(|one| one.result.is_ok()), "{resumed:?}");
    assert_eq!(bench.sandbox.taken().iter().map(|taken| taken.count).collect::<Vec<_>>(), [1, 1]);
    assert_eq!(bench.asked("/api/ingest"), 2);
    assert!(vca.resume(&CallOptions::default(), |_| ()).unwrap().is_empty());
}

#[test]
fn resume_at_svv_takes_the_known_reference_as_proof() {
    let bench = bench(|_| ());
    let ledger = bench.ledger();
    let (reference, id) = (new_id(), new_id());
    let document = ivi_1(&reference, &new_vin(), "TESTA");
    bench.svv().submit(document.as_bytes(), &SvvSubmitOptions::default()).unwrap();
    let new = NewSubmission {
        authority: Authority::Svv,
        environment: &bench.sandbox.base_url(),
        reference: Some(&reference),
        vin: None,
        correlation_id: Some(&id),
        document: document.as_bytes(),
        parameters: Some(&json!({ "avgiftsKode": "101" })),
    };
    let mut claim = ledger.begin(&new).unwrap();
    claim.advance(State::Sending, &Default::default()).unwrap();
    claim.advance(State::Uncertain, &Default::default()).unwrap();
    drop(claim);

    let svv = bench.svv().with_ledger(ledger.clone());
    let resumed = svv.resume(&CallOptions::default(), |_| ()).unwrap();
    let receipt = resumed[0].result.as_ref().unwrap();
    assert_eq!(receipt.state, State::Succeeded);
    assert_eq!(receipt.message.as_ref().unwrap().code.as_deref(), Some("kjoretoy.coc.FINNES_ALLEREDE"));
    assert_eq!(bench.taken(), 1);
}

#[test]
fn svvs_status_comes_from_the_ledger_and_says_so() {
    let bench = bench(|_| ());
    let without = bench.svv().status(&["x"]).unwrap_err();
    assert_eq!(without.kind(), ErrorKind::MissingSetting);

    let ledger = bench.ledger();
    let svv = bench.svv().with_ledger(ledger.clone());
    let (reference, vin) = (new_id(), new_vin());
    let receipt =
        svv.submit(ivi_1(&reference, &vin, "TESTA").as_bytes(), &SvvSubmitOptions::default()).unwrap();
    let unknown = new_id();
    let all = svv.status(&[&receipt.correlation_id, &unknown]).unwrap();
    assert!(all.iter().all(|one| one.from_ledger));
    assert_eq!((all[0].state, all[1].state), (Some(State::Succeeded), None));
    assert_eq!(all[0].reference.as_deref(), Some(reference.as_str()));

    let deletion = svv.delete_by_vin(&vin, &CallOptions::default()).unwrap();
    assert_eq!(deletion.correlation_id, receipt.correlation_id);
    assert_eq!(svv.status(&[&receipt.correlation_id]).unwrap()[0].state, Some(State::Deleted));
}

#[test]
fn a_ledger_that_cannot_be_written_stops_a_submission_before_anything_is_sent() {
    let faults = [
        "DROP TABLE event",
        "CREATE TRIGGER no_new BEFORE INSERT ON submission BEGIN SELECT RAISE(FAIL, 'no'); END",
        "CREATE TRIGGER no_news BEFORE UPDATE ON submission BEGIN SELECT RAISE(FAIL, 'no'); END",
    ];
    for fault in faults {
        let bench = bench(|_| ());
        let ledger = bench.ledger();
        rusqlite::Connection::open(ledger.path()).unwrap().execute_batch(fault).unwrap();
        let (vca, svv) = (bench.vca().with_ledger(ledger.clone()), bench.svv().with_ledger(ledger.clone()));
        let errors = [
            vca.submit(ivi_2(&new_id(), &new_vin()).as_bytes(), &SubmitOptions::default()).unwrap_err(),
            svv.submit(ivi_1(&new_id(), &new_vin(), "TESTA").as_bytes(), &SvvSubmitOptions::default())
                .unwrap_err(),
        ];
        for error in errors {
            // A trigger is none of ours, so what it does is unforeseen.
            assert!(matches!(error.family(), Family::Ledger | Family::Internal), "{fault}: {error}");
        }
        assert_eq!(bench.taken(), 0, "{fault}");
    }
}
