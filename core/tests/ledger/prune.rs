//! Retention: what goes, what stays, and that nothing can be sent twice afterwards.

use std::path::Path;

use ecoc::ErrorKind;
use ecoc::ledger::{Authority, Change, Ledger, NewSubmission, Query, Retention, State};
use serde_json::json;

use crate::{VIN, fresh, go, kind, none, python, unrelated};

const MARK: &str = "a sentence about a person";

/// A submission of some document in this state, with words and a receipt.
fn submission(ledger: &Ledger, document: &str, state: State) -> String {
    let parameters = json!({"mark": MARK});
    let new = NewSubmission { parameters: Some(&parameters), ..unrelated(document.as_bytes()) };
    let mut claim = ledger.begin(&new).unwrap();
    let receipt = json!({"mark": MARK});
    let change = Change { message: Some(MARK), code: Some("C1"), receipt: Some(&receipt), ..none() };
    match state {
        State::Queued => {}
        State::Sending => go(&mut claim, &[State::Sending]),
        State::Deleted => {
            go(&mut claim, &[State::Sending, State::Succeeded]);
            claim.advance(state, &change).unwrap();
        }
        _ => {
            go(&mut claim, &[State::Sending]);
            claim.advance(state, &change).unwrap();
        }
    }
    claim.correlation_id.clone()
}

fn all(ledger: &Ledger) -> Vec<(String, State)> {
    let entries = ledger.entries(&Query::default()).map(Result::unwrap);
    entries.map(|entry| (entry.correlation_id, entry.state)).collect()
}

/// Everything in the folder, as one heap of bytes.
fn heap(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).unwrap().map(|found| std::fs::read(found.unwrap().path()).unwrap());
    files.collect::<Vec<_>>().concat()
}

fn holds(heap: &[u8], text: &str) -> bool {
    heap.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn what_is_final_goes_and_what_is_not_stays_whole() {
    let (_folder, _, ledger) = fresh();
    let ids: Vec<_> =
        State::ALL.iter().map(|state| (submission(&ledger, state.name(), *state), *state)).collect();
    let pruned = ledger.prune(&Retention::days(0)).unwrap();
    assert_eq!((pruned.removed, pruned.reduced, pruned.documents), (3, 1, 4));

    let stays = |state: &State| !matches!(state, State::Failed | State::Rejected | State::Deleted);
    let left: Vec<_> = ids.iter().filter(|(_, state)| stays(state)).cloned().collect();
    assert_eq!(all(&ledger), left);
    for (id, state) in &left {
        if state.is_final() {
            let entry = ledger.by_correlation_id(id).unwrap().unwrap();
            assert!(entry.pruned_at.is_some() && entry.vin.as_deref() == Some(VIN));
            assert_eq!((entry.message, entry.receipt, entry.parameters), (None, None, None));
            assert_eq!(kind(ledger.document(id)), ErrorKind::NotInLedger);
            assert!(ledger.history(id).unwrap().is_empty());
        } else {
            assert_eq!(ledger.document(id).unwrap(), state.name().as_bytes());
            assert!(!ledger.history(id).unwrap().is_empty());
        }
    }
    assert!(ledger.check().unwrap().is_sound(), "{:?}", ledger.check());
    assert_eq!(
        ledger.prune(&Retention::days(0)).unwrap().reduced,
        0,
        "the second time there is nothing to do"
    );
}

#[test]
fn what_is_younger_than_the_retention_stays() {
    let (_folder, path, ledger) = fresh();
    let old = submission(&ledger, "old", State::Rejected);
    let young = submission(&ledger, "young", State::Rejected);
    let age = format!(
        "import datetime\nthen = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=30, minutes=1)\n\
         db.execute('update submission set updated_at = ? where correlation_id = ?', \
         (then.strftime('%Y-%m-%dT%H:%M:%S.000Z'), '{old}')); db.commit()"
    );
    if python(&path, &age).is_none() {
        return;
    }
    assert_eq!(ledger.prune(&Retention::days(31)).unwrap().removed, 0);
    assert_eq!(ledger.prune(&Retention::days(30)).unwrap().removed, 1);
    assert_eq!(all(&ledger), [(young, State::Rejected)]);
    assert_eq!(ledger.prune(&Retention::days(u32::MAX)).unwrap().removed, 0);
}

#[test]
fn what_has_succeeded_cannot_be_sent_again_after_it_was_pruned() {
    let (_folder, path, ledger) = fresh();
    let new = NewSubmission { reference: Some("R"), ..unrelated(b"<a/>") };
    let mut claim = ledger.begin(&new).unwrap();
    let id = claim.correlation_id.clone();
    go(&mut claim, &[State::Sending, State::Accepted, State::Succeeded]);
    drop(claim);
    ledger.prune(&Retention::days(0)).unwrap();
    drop(ledger);

    let ledger = Ledger::open(&path).unwrap();
    let same_bytes = unrelated(b"<a/>");
    let same_reference = NewSubmission { reference: Some("R"), ..unrelated(b"<b/>") };
    for again in [new, same_bytes, same_reference] {
        let error = ledger.begin(&again).unwrap_err();
        assert_eq!((error.kind(), error.correlation_id()), (ErrorKind::AlreadySubmitted, Some(id.as_str())));
    }
    assert!(ledger.claim(&id).unwrap().is_none());
    // Deleted at the authority, it may go again; and then nothing of the old one is left to prune but its line.
    ledger.advance(&id, State::Deleted, &none()).unwrap();
    assert!(ledger.check().unwrap().is_sound());
    assert_eq!(ledger.begin(&new).unwrap().document().unwrap(), b"<a/>");
    assert_eq!(ledger.prune(&Retention::days(0)).unwrap().removed, 1);
    assert!(ledger.check().unwrap().is_sound());
}

#[test]
fn bytes_that_another_submission_needs_stay_or_come_back() {
    let (_folder, _, ledger) = fresh();
    submission(&ledger, "shared", State::Succeeded);
    let svv = NewSubmission { authority: Authority::Svv, ..unrelated(b"shared") };
    let mut claim = ledger.begin(&svv).unwrap();
    assert_eq!(ledger.prune(&Retention::days(0)).unwrap().documents, 0);
    assert_eq!(claim.document().unwrap(), b"shared");
    go(&mut claim, &[State::Sending, State::Succeeded]);
    assert_eq!(ledger.prune(&Retention::days(0)).unwrap().documents, 1);
    let elsewhere = NewSubmission { environment: "production", ..svv };
    assert_eq!(ledger.begin(&elsewhere).unwrap().document().unwrap(), b"shared");
    assert!(ledger.check().unwrap().is_sound());
}

#[test]
fn the_file_shrinks_and_holds_no_trace_of_what_went() {
    let (folder, path, ledger) = fresh();
    let mut seed = 1u32;
    let mut noise = || -> String {
        let letter = |_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b'!' + (seed >> 24) as u8 % 90)
        };
        (0..4000).map(letter).collect()
    };
    // Too short to be compressed, so that it can be looked for.
    let secret = "<secret/>";
    submission(&ledger, secret, State::Rejected);
    for n in 0..450 {
        submission(&ledger, &noise(), if n % 3 == 0 { State::Succeeded } else { State::Failed });
    }
    let queued = submission(&ledger, "stays", State::Queued);
    drop(ledger);
    let ledger = Ledger::open(&path).unwrap();
    let before = std::fs::metadata(&path).unwrap().len();
    let found = heap(folder.path());
    assert!(holds(&found, secret) && holds(&found, MARK));

    let pruned = ledger.prune(&Retention::days(0)).unwrap();
    assert_eq!((pruned.removed, pruned.reduced, pruned.documents), (301, 150, 451));
    let after = std::fs::metadata(&path).unwrap().len();
    assert!(after * 8 < before && pruned.freed == before - after, "{before} {after} {pruned:?}");
    let submission = ledger.document(&queued).unwrap();
    assert_eq!(submission, b"stays");
    assert!(!holds(&heap(folder.path()), secret), "the bytes are still in the file");
    let rest = "print(db.execute('pragma integrity_check').fetchone()[0], db.execute('pragma freelist_count').fetchone()[0])";
    let Some(printed) = python(&path, rest) else { return };
    assert_eq!(printed.trim(), "ok 0");
}

#[test]
fn others_go_on_writing_while_a_ledger_is_pruned() {
    let (_folder, path, ledger) = fresh();
    for n in 0..900 {
        let mut claim = ledger.begin(&unrelated(format!("old {n}").as_bytes())).unwrap();
        go(&mut claim, &[State::Sending, State::Rejected]);
    }
    std::thread::scope(|scope| {
        for k in 0..3 {
            // One shares the open file, the others come as other processes would.
            let ledger = if k == 0 { ledger.clone() } else { Ledger::open(&path).unwrap() };
            scope.spawn(move || {
                for n in 0..60 {
                    let mut claim = ledger.begin(&unrelated(format!("new {k} {n}").as_bytes())).unwrap();
                    go(&mut claim, &[State::Sending, State::Accepted]);
                }
            });
        }
        assert!(ledger.prune(&Retention::days(0)).unwrap().removed >= 900);
    });
    assert_eq!(all(&ledger).len(), 180);
    assert!(ledger.check().unwrap().is_sound());
}

#[test]
fn a_retention_says_how_many_days() {
    assert_eq!(Retention::from_json(&json!({"days": 400})).unwrap(), Retention::days(400));
    for wrong in [json!({}), json!(null), json!({"days": -1}), json!({"days": "400"}), json!({"months": 3})] {
        assert_eq!(kind(Retention::from_json(&wrong)), ErrorKind::InvalidArgument, "{wrong}");
    }
}
