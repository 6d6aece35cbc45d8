//! The file: where it may lie, what it looks like from outside, and what damage does.

use std::path::PathBuf;
use std::sync::Barrier;

use ecoc::ErrorKind;
use ecoc::ledger::{Ledger, Query};

use crate::{REFERENCE, VIN, fresh, new, python, unrelated};

#[test]
fn a_new_file_can_be_opened_by_many_at_the_same_moment() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plant.db");
    let start = Barrier::new(8);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                start.wait();
                Ledger::open(&path).unwrap().by_vin(VIN).unwrap();
            });
        }
    });
}

#[cfg(unix)]
#[test]
fn the_file_and_its_side_files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, _, ledger) = fresh();
    let _claim = ledger.begin(&new(b"<a/>")).unwrap();
    let mut names = Vec::new();
    for found in std::fs::read_dir(folder.path()).unwrap() {
        let found = found.unwrap();
        let mode = found.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", found.file_name());
        names.push(found.file_name());
    }
    assert_eq!(names.len(), 4, "database, write-ahead log, its index, owner: {names:?}");
}

#[test]
fn a_closed_ledger_leaves_one_file() {
    let (folder, _, ledger) = fresh();
    drop(ledger.begin(&new(b"<a/>")).unwrap());
    drop(ledger);
    let found = std::fs::read_dir(folder.path()).unwrap();
    let names: Vec<_> = found.map(|found| found.unwrap().file_name()).collect();
    assert_eq!(names, ["plant.db"]);
}

#[test]
fn places_that_cannot_hold_a_ledger_are_refused_with_a_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let absent = folder.path().join("no/such/plant.db");
    let mut places = vec![folder.path().to_owned(), absent, PathBuf::new(), "..".into()];
    if cfg!(target_os = "linux") {
        // Nobody can make a file there, not even the superuser.
        places.extend(["/proc/plant.db".into(), "/dev/null".into()]);
    }
    for place in places {
        let error = Ledger::open(&place).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LedgerUnavailable, "{error}");
        assert!(error.remedy().is_some(), "{error}");
    }
}

#[test]
fn names_that_are_special_to_sqlite_are_plain_files_here() {
    let folder = tempfile::tempdir().unwrap();
    for name in [":memory:", "file:plant.db?mode=memory", "a b%20c.db", "blåbær.db"] {
        if cfg!(windows) && name.contains(':') {
            continue; // No file of Windows can have such a name.
        }
        let path = folder.path().join(name);
        let ledger = Ledger::open(&path).unwrap();
        drop(ledger.begin(&new(b"<a/>")).unwrap());
        drop(ledger);
        assert_eq!(Ledger::open(&path).unwrap().by_vin(VIN).unwrap().len(), 1, "{name}");
    }
}

#[test]
fn a_file_that_is_no_ledger_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    let contents = [
        &b"VIN;date\n"[..],
        b"SQLite format 3\0 and then nothing sensible",
        &[0; 5000],
        b"<?xml version='1.0'?><InitialVehicleInformation/>",
    ];
    for content in contents {
        std::fs::write(&path, content).unwrap();
        let error = Ledger::open(&path).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LedgerDamaged, "{error}");
        assert!(error.remedy().is_some());
        assert_eq!(std::fs::read(&path).unwrap(), content);
    }
}

#[test]
fn another_programs_database_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    if python(&path, "db.execute('create table t (a)'); db.commit()").is_none() {
        return;
    }
    let before = std::fs::read(&path).unwrap();
    let error = Ledger::open(&path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LedgerDamaged);
    assert!(error.message().contains("another program"), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_ledger_of_a_newer_version_is_refused() {
    let (_folder, path, ledger) = fresh();
    drop(ledger);
    if python(&path, "db.execute('pragma user_version = 99')").is_none() {
        return;
    }
    let error = Ledger::open(&path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LedgerDamaged);
    assert!(error.message().contains("version 99"), "{error}");
}

#[test]
fn a_ledger_without_its_tables_is_refused() {
    let (_folder, path, ledger) = fresh();
    drop(ledger);
    if python(&path, "db.execute('drop table event'); db.commit()").is_none() {
        return;
    }
    let error = Ledger::open(&path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LedgerDamaged, "{error}");
}

#[test]
fn damage_inside_the_file_is_an_error_never_a_panic() {
    let (folder, path, ledger) = fresh();
    for n in 0..120u32 {
        let document: Vec<u8> = (0..500u32).map(|i| (i.wrapping_mul(n + 7) >> 3) as u8).collect();
        drop(ledger.begin(&unrelated(&document)).unwrap());
    }
    drop(ledger);
    let sound = std::fs::read(&path).unwrap();
    let mut refused = 0;
    for page in sound.chunks(4096).enumerate().map(|(number, _)| number * 4096) {
        let mut damaged = sound.clone();
        damaged[page + 100..page + 4096].fill(0xa5);
        for found in std::fs::read_dir(folder.path()).unwrap() {
            std::fs::remove_file(found.unwrap().path()).unwrap();
        }
        std::fs::write(&path, &damaged).unwrap();
        let used = Ledger::open(&path).and_then(|ledger| {
            for entry in ledger.entries(&Query::default()) {
                ledger.document(&entry?.correlation_id)?;
            }
            ledger.begin(&new(b"<new/>")).map(drop)
        });
        if let Err(error) = used {
            assert_eq!(error.kind(), ErrorKind::LedgerDamaged, "{error}");
            refused += 1;
        }
    }
    assert!(refused > 10, "{refused}");
}

#[test]
fn a_document_changed_behind_our_back_is_not_handed_out() {
    let (_folder, path, ledger) = fresh();
    let claim = ledger.begin(&new(b"<a/>")).unwrap();
    let forge = "db.execute(\"update document set encoding = 'identity', bytes = x'3c622f3e'\"); db.commit()";
    if python(&path, forge).is_none() {
        return;
    }
    let error = claim.document().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LedgerDamaged);
    assert_eq!(error.correlation_id(), Some(claim.correlation_id.as_str()));
}

#[test]
fn another_sqlite_finds_the_file_sound_and_the_row_in_it() {
    let (_folder, path, ledger) = fresh();
    let _claim = ledger.begin(&new(b"<a/>")).unwrap();
    let look = "
one = lambda sql: db.execute(sql).fetchone()[0]
print(one('pragma integrity_check'), one('pragma journal_mode'), hex(one('pragma application_id')))
print(db.execute('pragma foreign_key_check').fetchall())
print(db.execute('select authority, reference, vin, state from submission').fetchall())";
    let Some(printed) = python(&path, look) else { return };
    let row = format!("ok wal 0x45434f43\n[]\n[('vca', '{REFERENCE}', '{VIN}', 'queued')]");
    assert_eq!(printed.replace('\r', "").trim(), row);
}

#[test]
fn the_file_itself_cannot_hold_a_document_twice() {
    let (_folder, path, ledger) = fresh();
    let _claim = ledger.begin(&new(b"<a/>")).unwrap();
    let copy = "
try:
    db.execute('insert into submission (correlation_id, authority, environment, sha256, state, created_at, updated_at) '
               'select \"copy\" || id, authority, environment, sha256, \"sending\", created_at, updated_at from submission')
except sqlite3.IntegrityError as error: print(error)";
    let Some(printed) = python(&path, copy) else { return };
    assert!(printed.contains("UNIQUE constraint failed: submission.authority"), "{printed}");
}
