//! The journal from outside: its promises, checked in part by another SQLite (Python's) and by processes that are killed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in its helpers too")]

mod check;
mod export;
mod file;
mod migrate;
mod process;
mod prune;
mod refuse;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Barrier;

use ecoc::ErrorKind;
use ecoc::ledger::{Authority, Change, Claim, Entry, Ledger, NewSubmission, Query, State};
use serde_json::json;
use tempfile::TempDir;

const VIN: &str = "WVWZZZAUZEC000017";
const REFERENCE: &str = "59c6696a-6e55-4539-80f1-8917986cf37f";

fn new(document: &[u8]) -> NewSubmission<'_> {
    NewSubmission {
        authority: Authority::Vca,
        environment: "preprod",
        reference: Some(REFERENCE),
        vin: Some(VIN),
        correlation_id: None,
        document,
        parameters: None,
    }
}

/// One of many documents that have nothing to do with each other.
fn unrelated(document: &[u8]) -> NewSubmission<'_> {
    NewSubmission { reference: None, ..new(document) }
}

fn fresh() -> (TempDir, PathBuf, Ledger) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plant.db");
    let ledger = Ledger::open(&path).unwrap();
    (folder, path, ledger)
}

fn kind<T>(result: ecoc::Result<T>) -> ErrorKind {
    result.map(drop).unwrap_err().kind()
}

fn none() -> Change<'static> {
    Change::default()
}

fn go(claim: &mut Claim, states: &[State]) {
    for state in states {
        claim.advance(*state, &none()).unwrap();
    }
}

/// What a tool prints; `None`, said aloud, when it is not on this machine.
fn output(command: &mut Command) -> Option<String> {
    let Ok(done) = command.output() else {
        println!("SKIPPED: {} is not on this machine", command.get_program().display());
        return None;
    };
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Some(String::from_utf8(done.stdout).unwrap())
}

/// Runs a program of Python with the file open as `db` in Python's own SQLite.
fn python(path: &Path, code: &str) -> Option<String> {
    let program = format!("import sqlite3, sys\ndb = sqlite3.connect(sys.argv[1])\n{code}");
    output(Command::new("python3").arg("-c").arg(program).arg(path))
}

#[test]
fn a_submission_is_there_with_its_exact_bytes_before_anything_is_sent() {
    let (_folder, path, ledger) = fresh();
    let mut document = b"\xef\xbb\xbf<?xml version=\"1.0\"?>\r\n<a b='\xc3\xa6'/>\n".to_vec();
    document.extend((0..20_000u32).map(|n| (n % 251) as u8));
    let claim = ledger.begin(&new(&document)).unwrap();
    assert_eq!((claim.state, claim.attempts), (State::Queued, 0));

    // Another connection sees it already: it is in the file, not in this process.
    let other = Ledger::open(&path).unwrap();
    let entry = other.by_correlation_id(&claim.correlation_id).unwrap().unwrap();
    assert_eq!(&entry, claim.entry());
    assert_eq!(other.document(&claim.correlation_id).unwrap(), document);
    assert_eq!(claim.document().unwrap(), document);
}

#[test]
fn an_empty_and_an_incompressible_document_come_back_the_same() {
    let (_folder, _, ledger) = fresh();
    let mut seed = 1u32;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    })
    .take(10_000)
    .collect();
    for document in [&b""[..], &noise] {
        let claim = ledger.begin(&unrelated(document)).unwrap();
        assert_eq!(claim.document().unwrap(), document);
    }
}

#[test]
fn the_digest_is_the_one_that_openssl_gives() {
    let (folder, _, ledger) = fresh();
    let file = folder.path().join("a.xml");
    std::fs::write(&file, b"<a/>").unwrap();
    let claim = ledger.begin(&new(b"<a/>")).unwrap();
    let Some(printed) = output(Command::new("openssl").args(["dgst", "-sha256", "-r"]).arg(&file)) else {
        return;
    };
    assert_eq!(printed.split(' ').next(), Some(claim.sha256.as_str()));
}

#[test]
fn the_history_tells_every_step_with_the_authoritys_words() {
    let (_folder, _, ledger) = fresh();
    let mut claim = ledger.begin(&new(b"<a/>")).unwrap();
    let id = claim.correlation_id.clone();
    claim.advance(State::Sending, &none()).unwrap();
    let lost = Change { code: Some("AnswerLost"), message: Some("connection reset"), ..none() };
    claim.advance(State::Uncertain, &lost).unwrap();
    claim.advance(State::Sending, &none()).unwrap();
    let receipt = json!({"status": "Received", "warnings": []});
    let taken = Change { authority_state: Some("Received"), receipt: Some(&receipt), ..none() };
    claim.advance(State::Accepted, &taken).unwrap();
    drop(claim);
    let done = Change { authority_state: Some("Succeeded"), code: Some("200"), ..none() };
    let entry = ledger.advance(&id, State::Succeeded, &done).unwrap();
    assert_eq!((entry.attempts, entry.message, entry.receipt), (2, None, Some(receipt)));

    let history = ledger.history(&id).unwrap();
    let states: Vec<_> = history.iter().map(|event| event.state.name()).collect();
    assert_eq!(states, ["queued", "sending", "uncertain", "sending", "accepted", "succeeded"]);
    assert_eq!(history[2].message.as_deref(), Some("connection reset"));
    assert_eq!(history[5].authority_state.as_deref(), Some("Succeeded"));
    assert!(history.is_sorted_by_key(|event| event.at.clone()));
    assert_eq!((&history[0].at, &history[5].at), (&entry.created_at, &entry.updated_at));
    for at in [&entry.created_at, &entry.updated_at] {
        assert!(at.len() == "2026-11-21T20:55:06.123Z".len() && at.ends_with('Z'), "{at}");
    }
}

#[test]
fn the_line_of_a_submission_begins_as_the_design_says() {
    let (_folder, _, ledger) = fresh();
    let claim = ledger.begin(&new(b"<a/>")).unwrap();
    let line = claim.to_json().to_string();
    let start = format!(
        "{{\"authority\":\"vca\",\"reference\":\"{REFERENCE}\",\"vin\":\"{VIN}\",\"correlation_id\":\"{}\",\
         \"sha256\":\"{}\",\"state\":\"queued\",",
        claim.correlation_id, claim.sha256
    );
    assert!(line.starts_with(&start), "{line}");
}

#[test]
fn the_same_document_is_refused_while_it_is_live_and_after_it_has_succeeded() {
    use State::{Accepted, Processing, Sending, Succeeded, Uncertain};
    let (_folder, _, ledger) = fresh();
    let mut claim = ledger.begin(&new(b"<a/>")).unwrap();
    for state in [None, Some(Sending), Some(Uncertain), Some(Accepted), Some(Processing), Some(Succeeded)] {
        if let Some(state) = state {
            claim.advance(state, &none()).unwrap();
        }
        let error = ledger.begin(&new(b"<a/>")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::AlreadySubmitted);
        assert_eq!(error.correlation_id(), Some(claim.correlation_id.as_str()));
        assert_eq!(error.authority(), Some("vca"));
        assert!(error.message().contains(claim.state.name()), "{error}");
        assert!(error.remedy().is_some());
        // The same reference with other bytes, and the same bytes under another reference.
        assert_eq!(kind(ledger.begin(&new(b"<b/>"))), ErrorKind::AlreadySubmitted);
        let renamed = NewSubmission { reference: Some("other"), ..new(b"<a/>") };
        assert_eq!(kind(ledger.begin(&renamed)), ErrorKind::AlreadySubmitted);
    }
    assert_eq!(ledger.entries(&Query::default()).count(), 1);
}

#[test]
fn the_same_document_may_go_again_after_failed_rejected_and_deleted() {
    use State::{Accepted, Deleted, Failed, Rejected, Sending, Succeeded};
    let (_folder, _, ledger) = fresh();
    for way in [&[Sending, Accepted, Failed][..], &[Sending, Rejected], &[Sending, Succeeded, Deleted]] {
        go(&mut ledger.begin(&new(b"<a/>")).unwrap(), way);
    }
    let entries = ledger.by_reference(Authority::Vca, REFERENCE).unwrap();
    let states: Vec<_> = entries.iter().map(|entry| entry.state).collect();
    assert_eq!(states, [Failed, Rejected, Deleted]);
    assert!(ledger.unfinished(None, None).unwrap().is_empty());
}

#[test]
fn another_authority_or_environment_is_another_submission() {
    let (_folder, _, ledger) = fresh();
    let svv = NewSubmission { authority: Authority::Svv, environment: "test", ..new(b"<a/>") };
    let production = NewSubmission { environment: "production", ..new(b"<a/>") };
    let claims = [&new(b"<a/>"), &svv, &production].map(|new| ledger.begin(new).unwrap());
    let ids = |entries: Vec<Entry>| -> Vec<String> {
        entries.into_iter().map(|entry| entry.correlation_id).collect()
    };
    let expected: Vec<_> = claims.iter().map(|claim| claim.correlation_id.clone()).collect();
    assert_eq!(ids(ledger.by_vin(VIN).unwrap()), expected);
    assert_eq!(ids(ledger.unfinished(Some(Authority::Svv), None).unwrap()), expected[1..2]);
    assert_eq!(ids(ledger.unfinished(Some(Authority::Vca), Some("production")).unwrap()), expected[2..]);
    let of_vca = ids(ledger.by_reference(Authority::Vca, REFERENCE).unwrap());
    assert_eq!(of_vca, [expected[0].as_str(), expected[2].as_str()]);
}

#[test]
fn a_queued_submission_that_nobody_works_on_is_taken_over_by_the_same_call() {
    let (_folder, _, ledger) = fresh();
    let code = json!({"avgiftsKode": "101"});
    let with_code = NewSubmission { parameters: Some(&code), ..new(b"<a/>") };
    let mut claim = ledger.begin(&with_code).unwrap();
    let id = claim.correlation_id.clone();
    claim.advance(State::Sending, &none()).unwrap();
    claim.advance(State::Queued, &Change { code: Some("ConnectionFailed"), ..none() }).unwrap();
    drop(claim);

    assert_eq!(kind(ledger.begin(&new(b"<a/>"))), ErrorKind::AlreadySubmitted, "other parameters");
    let other_id = NewSubmission { correlation_id: Some("mine"), ..with_code };
    assert_eq!(kind(ledger.begin(&other_id)), ErrorKind::AlreadySubmitted, "another correlation id");
    let claim = ledger.begin(&with_code).unwrap();
    assert_eq!((&claim.correlation_id, claim.attempts), (&id, 1));
    assert_eq!(claim.parameters.as_ref(), Some(&code));
    assert_eq!(kind(ledger.begin(&with_code)), ErrorKind::AlreadySubmitted, "it is held again");
}

#[test]
fn one_at_a_time_may_send() {
    let (_folder, path, ledger) = fresh();
    let claim = ledger.begin(&new(b"<a/>")).unwrap();
    let id = claim.correlation_id.clone();
    let other = Ledger::open(&path).unwrap();
    assert!(ledger.claim(&id).unwrap().is_none(), "another thread of this process");
    assert!(other.claim(&id).unwrap().is_none(), "another open file");
    assert_eq!(kind(other.advance(&id, State::Sending, &none())), ErrorKind::InvalidArgument);
    drop(claim);

    let mut claim = other.claim(&id).unwrap().unwrap();
    assert!(ledger.claim(&id).unwrap().is_none());
    go(&mut claim, &[State::Sending, State::Accepted]);
    drop(claim);
    assert!(ledger.claim(&id).unwrap().is_none(), "nothing is left to send");
    assert_eq!(kind(ledger.claim("nobody")), ErrorKind::NotInLedger);
}

#[test]
fn a_claim_dropped_while_sending_leaves_it_uncertain_to_the_next() {
    let (_folder, _, ledger) = fresh();
    let mut claim = ledger.begin(&new(b"<a/>")).unwrap();
    let id = claim.correlation_id.clone();
    go(&mut claim, &[State::Sending]);
    drop(claim);
    let claim = ledger.claim(&id).unwrap().unwrap();
    assert_eq!((claim.state, claim.attempts), (State::Uncertain, 1));
}

#[test]
fn steps_that_no_submission_takes_are_refused_and_change_nothing() {
    let (_folder, _, ledger) = fresh();
    let mut claim = ledger.begin(&new(b"<a/>")).unwrap();
    let id = claim.correlation_id.clone();
    let error = claim.advance(State::Succeeded, &none()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(error.correlation_id(), Some(id.as_str()));
    go(&mut claim, &[State::Sending, State::Rejected]);
    assert_eq!(kind(claim.advance(State::Sending, &none())), ErrorKind::InvalidArgument);
    assert_eq!(ledger.history(&id).unwrap().len(), 3);
    let taken = NewSubmission { correlation_id: Some(&id), ..unrelated(b"<b/>") };
    assert_eq!(kind(ledger.begin(&taken)), ErrorKind::InvalidArgument);
}

#[test]
fn what_is_not_in_the_ledger_is_said_to_be_unknown() {
    let (_folder, _, ledger) = fresh();
    assert_eq!(kind(ledger.advance("nobody", State::Succeeded, &none())), ErrorKind::NotInLedger);
    assert_eq!(kind(ledger.history("nobody")), ErrorKind::NotInLedger);
    assert_eq!(kind(ledger.document("nobody")), ErrorKind::NotInLedger);
    assert!(ledger.by_correlation_id("nobody").unwrap().is_none());
    assert!(ledger.by_vin("nobody").unwrap().is_empty());
}

#[test]
fn late_news_change_nothing() {
    let (_folder, _, ledger) = fresh();
    let mut claim = ledger.begin(&new(b"<a/>")).unwrap();
    go(&mut claim, &[State::Sending, State::Accepted, State::Processing, State::Succeeded]);
    let before = claim.entry().clone();
    let late = Change { authority_state: Some("Processing"), ..none() };
    for state in [State::Processing, State::Accepted] {
        assert_eq!(ledger.advance(&before.correlation_id, state, &late).unwrap(), before);
    }
    assert_eq!(ledger.advance(&before.correlation_id, State::Succeeded, &none()).unwrap(), before);
    assert_eq!(ledger.history(&before.correlation_id).unwrap().len(), 5);
}

#[test]
fn of_eight_threads_with_the_same_document_one_is_let_through() {
    let (_folder, path, ledger) = fresh();
    let start = Barrier::new(8);
    let results: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|n| {
                // Half share one open file, half come as other processes would.
                let ledger = if n % 2 == 0 { ledger.clone() } else { Ledger::open(&path).unwrap() };
                let start = &start;
                scope.spawn(move || {
                    start.wait();
                    ledger.begin(&new(b"<a/>"))
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    for error in results.iter().filter_map(|result| result.as_ref().err()) {
        assert_eq!(error.kind(), ErrorKind::AlreadySubmitted, "{error}");
    }
    assert_eq!(ledger.entries(&Query::default()).count(), 1);
}

#[test]
fn a_listing_longer_than_a_page_is_complete_and_filtered() {
    let (_folder, _, ledger) = fresh();
    for n in 0..600u32 {
        let vin = n.to_string();
        let submission = NewSubmission { vin: Some(&vin), ..unrelated(vin.as_bytes()) };
        let mut claim = ledger.begin(&submission).unwrap();
        if n % 3 == 0 {
            go(&mut claim, &[State::Sending, State::Rejected]);
        }
    }
    let vins: Vec<_> = ledger.entries(&Query::default()).map(|entry| entry.unwrap().vin.unwrap()).collect();
    assert_eq!(vins, (0..600).map(|n| n.to_string()).collect::<Vec<_>>());
    assert_eq!(ledger.unfinished(None, None).unwrap().len(), 400);
    let rejected = Query { states: vec![State::Rejected], ..Query::default() };
    assert_eq!(ledger.entries(&rejected).count(), 200);
    let middle = ledger.by_vin("300").unwrap().remove(0).updated_at;
    for (since, until) in [("since", "until"), ("created_since", "created_until")] {
        let count = |name: &str| {
            let query = Query::from_json(&json!({name: middle})).unwrap();
            ledger.entries(&query).count()
        };
        let (since, until) = (count(since), count(until));
        assert!(since + until == 600 && since > 0 && until > 0, "{since} {until}");
    }
}

#[test]
fn debug_shows_neither_the_vehicle_nor_the_document() {
    let (_folder, path, ledger) = fresh();
    let submission = new(b"<a/>");
    let mut claim = ledger.begin(&submission).unwrap();
    let change = Change { message: Some(VIN), code: Some("409"), ..none() };
    go(&mut claim, &[State::Sending]);
    claim.advance(State::Rejected, &change).unwrap();
    let query = Query { vin: Some(VIN.to_owned()), ..Query::default() };
    let history = ledger.history(&claim.correlation_id).unwrap();
    let entries = ledger.entries(&query);
    let text = format!("{ledger:?} {submission:?} {change:?} {claim:?} {query:?} {entries:?} {history:?}");
    assert!(text.contains(&format!("{path:?}")) && text.contains("409"), "{text}");
    assert!(!text.contains(VIN) && !text.contains("60, 97"), "{text}");
}
