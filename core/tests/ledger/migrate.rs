//! Files of earlier versions.

use std::path::Path;

use ecoc::ledger::{Ledger, Query, Retention, State};
use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use crate::{VIN, go, none, unrelated};

/// The last V1 of this library, see there.
const V1: &str = include_str!("v1.sql");

/// A file of version 1, by another way than this library's.
fn v1(path: &Path) -> Connection {
    let old = Connection::open(path).unwrap();
    old.pragma_update(None, "journal_mode", "WAL").unwrap();
    old.execute_batch(V1).unwrap();
    old
}

/// All rows of a table as text, by the columns of version 1.
fn rows(connection: &Connection, table: &str, columns: &str) -> Vec<String> {
    let mut statement = connection.prepare(&format!("SELECT {columns} FROM {table} ORDER BY 1, 2")).unwrap();
    let count = statement.column_count();
    let text = |row: &Row<'_>| (0..count).map(|at| row.get::<_, Value>(at)).collect::<Result<Vec<_>, _>>();
    statement.query_map([], |row| Ok(format!("{:?}", text(row)?))).unwrap().map(Result::unwrap).collect()
}

fn everything(connection: &Connection) -> Vec<Vec<String>> {
    [
        ("document", "hex(sha256), length, encoding, hex(bytes)"),
        (
            "submission",
            "id, correlation_id, authority, environment, reference, vin, hex(sha256), parameters, state, authority_state, code, \
             message, receipt, attempts, owner, created_at, updated_at",
        ),
        ("event", "submission, number, at, state, authority_state, code, message, attempts"),
    ]
    .map(|(table, columns)| rows(connection, table, columns))
    .to_vec()
}

#[test]
fn a_file_of_version_1_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plant.db");
    let old = v1(&path);
    let before = everything(&old);
    assert_eq!(before.iter().map(Vec::len).collect::<Vec<_>>(), [9, 9, 30]);
    drop(old);

    let ledger = Ledger::open(&path).unwrap();
    let checked = ledger.check().unwrap();
    assert!(checked.is_sound() && checked.submissions == 9 && checked.to_resume == 3, "{checked:?}");
    let entries: Vec<_> = ledger.entries(&Query::default()).map(Result::unwrap).collect();
    assert_eq!(entries.iter().map(|entry| entry.state).collect::<Vec<_>>(), State::ALL);
    for (n, entry) in entries.iter().enumerate() {
        let document = ledger.document(&entry.correlation_id).unwrap();
        assert!(document.starts_with(format!("<doc n=\"{n}\">").as_bytes()));
        assert_eq!((entry.vin.as_deref(), &entry.pruned_at), (Some(VIN), &None));
    }
    drop(ledger);
    let now = Connection::open(&path).unwrap();
    assert_eq!(everything(&now), before);
    let version: i32 = now.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 2);
}

#[test]
fn what_version_1_left_is_finished_and_pruned() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plant.db");
    drop(v1(&path));
    let ledger = Ledger::open(&path).unwrap();
    let states: Vec<_> = ledger.unfinished(None, None).unwrap().iter().map(|entry| entry.state).collect();
    assert_eq!(states, State::UNFINISHED);
    for entry in &ledger.unfinished(None, None).unwrap()[..3] {
        let mut claim = ledger.claim(&entry.correlation_id).unwrap().unwrap();
        go(&mut claim, &[State::Sending, State::Accepted, State::Succeeded]);
    }
    let pruned = ledger.prune(&Retention::days(0)).unwrap();
    assert_eq!((pruned.removed, pruned.reduced), (3, 4));
    let checked = ledger.check().unwrap();
    assert!(checked.is_sound() && checked.submissions == 6, "{checked:?}");
    let now = Connection::open(&path).unwrap();
    let mode: i32 = now.pragma_query_value(None, "auto_vacuum", |row| row.get(0)).unwrap();
    assert_eq!(mode, 2, "from now on it shrinks piece by piece");
}

#[test]
fn a_program_of_version_1_that_has_the_file_open_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plant.db");
    let old = v1(&path);
    let before = everything(&old);
    let ledger = Ledger::open(&path).unwrap();
    assert_eq!(everything(&old), before);
    // What version 1 writes for a new submission and its first step.
    old.execute_batch(
        "BEGIN IMMEDIATE;
         INSERT INTO document (sha256, length, encoding, bytes) VALUES
             (x'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 1, 'identity', x'61');
         INSERT INTO submission (correlation_id, authority, environment, sha256, state, created_at, updated_at) VALUES
             ('new', 'vca', 'preprod', x'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'queued',
              '2026-11-22T05:00:00.000Z', '2026-11-22T05:00:00.000Z');
         INSERT INTO event (submission, number, at, state, attempts) VALUES
             (last_insert_rowid(), 1, '2026-11-22T05:00:00.000Z', 'queued', 0);
         COMMIT;",
    )
    .unwrap();
    assert_eq!(ledger.document("new").unwrap(), b"a");
    assert!(ledger.check().unwrap().is_sound());
    let mut claim = ledger.begin(&unrelated(b"b")).unwrap();
    claim.advance(State::Sending, &none()).unwrap();
    assert_eq!(everything(&old)[1].len(), 11);
}
