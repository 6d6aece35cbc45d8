//! The check of the ledger. The settings are of no use here, so that nothing else takes time.

use std::time::{Duration, Instant};

use ecoc::doctor::{Check, Verdict};
use ecoc::ledger::{Change, NewSubmission, State};
use ecoc::{Authority, DoctorOptions, Ledger, diagnose};
use rusqlite::{Connection, TransactionBehavior};

use crate::patient::{expect, names, one};

fn check(path: impl Into<std::path::PathBuf>, deadline: Duration) -> Check {
    let mut options = DoctorOptions::default();
    (options.ledger, options.deadline) = (Some(path.into()), Some(deadline));
    one(&diagnose(Authority::Vca, "", &options), "ledger").clone()
}

const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn a_ledger_that_is_not_there_is_tried_out_and_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let found = check(folder.path().join("plant.db"), MINUTE);
    expect(&found, Verdict::Ok, "none yet");
    assert!(names(folder.path()).is_empty(), "{:?}", names(folder.path()));
}

#[test]
fn places_where_no_ledger_can_be_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing").join("plant.db");
    let found = check(&missing, MINUTE);
    expect(&found, Verdict::Failed, missing.to_str().unwrap());
    assert!(found.message.contains("no folder") && !found.message.contains("ecoc-doctor"), "{found}");
    expect(&check(folder.path(), MINUTE), Verdict::Failed, "directory");
    std::fs::write(folder.path().join("text.db"), "this is no database, it is a text of some length")
        .unwrap();
    expect(&check(folder.path().join("text.db"), MINUTE), Verdict::Failed, "no SQLite file");
}

#[test]
fn a_locked_ledger_is_failed_within_the_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plant.db");
    drop(Ledger::open(&path).unwrap());
    let mut other = Connection::open(&path).unwrap();
    let lock = other.transaction_with_behavior(TransactionBehavior::Exclusive).unwrap();
    let start = Instant::now();
    let found = check(&path, Duration::from_secs(1));
    assert!(start.elapsed() < Duration::from_secs(5));
    expect(&found, Verdict::Failed, "cannot be opened");
    assert!(found.remedy.as_deref().unwrap().contains("locked"), "{found}");
    drop(lock);
    expect(&check(&path, MINUTE), Verdict::Ok, "it opens");
}

#[test]
fn what_is_uncertain_in_the_ledger_is_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plant.db");
    let ledger = Ledger::open(&path).unwrap();
    let mut claim = ledger
        .begin(&NewSubmission {
            authority: Authority::Vca,
            environment: "preprod",
            reference: Some("a-reference"),
            vin: None,
            correlation_id: None,
            document: b"<a/>",
            parameters: None,
        })
        .unwrap();
    expect(&check(&path, MINUTE), Verdict::Ok, "submissions to vca: 1, not final: 1");
    claim.advance(State::Sending, &Change::default()).unwrap();
    claim.advance(State::Uncertain, &Change::default()).unwrap();
    let found = check(&path, MINUTE);
    expect(&found, Verdict::Warning, "uncertain: 1");
    assert!(found.remedy.as_deref().unwrap().contains("resume"), "{found}");
}
