//! A ledger file that somebody has prepared, and names that are meant for another place than the ledger.

use std::path::Path;

use ecoc::ErrorKind::{LedgerDamaged, LimitExceeded};
use ecoc::ledger::{Authority, Change, ExportFormat, ExportOptions, Ledger, NewSubmission, Query, State};
use rusqlite::Connection;
use serde_json::Value;

use crate::bounded::within;

fn submission<'a>(document: &'a [u8], name: Option<&'a str>) -> NewSubmission<'a> {
    NewSubmission {
        authority: Authority::Svv,
        environment: "test",
        reference: name,
        vin: name,
        correlation_id: None,
        document,
        parameters: None,
    }
}

/// A ledger with one submission; gives its correlation id.
fn filled(path: &Path) -> String {
    Ledger::open(path).unwrap().begin(&submission(b"<a/>", Some("r"))).unwrap().correlation_id.clone()
}

#[test]
fn a_document_that_unpacks_without_end() {
    within(768, 60, || {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plant.db");
        let id = filled(&path);
        let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        let block = vec![0; 1 << 20];
        for _ in 0..1024 {
            std::io::Write::write_all(&mut packed, &block).unwrap();
        }
        let packed = packed.finish().unwrap();
        for length in [i64::MAX, 1 << 31, 1 << 30, 0, -1] {
            Connection::open(&path)
                .unwrap()
                .execute("UPDATE document SET encoding = 'zlib', length = ?1, bytes = ?2", (length, &packed))
                .unwrap();
            let ledger = Ledger::open(&path).unwrap();
            assert_eq!(ledger.document(&id).unwrap_err().kind(), LedgerDamaged, "{length}");
            assert!(!ledger.check().unwrap().is_sound(), "{length}");
        }
    });
}

#[test]
fn a_document_larger_than_any_that_can_be_read() {
    within(768, 60, || {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::open(folder.path().join("plant.db")).unwrap();
        let error = ledger.begin(&submission(&vec![0; (64 << 20) + 1], None)).map(drop).unwrap_err();
        assert_eq!(error.kind(), LimitExceeded, "{error}");
        let claim = ledger.begin(&submission(&vec![0; 64 << 20], None)).unwrap();
        assert_eq!(claim.document().unwrap().len(), 64 << 20);
    });
}

#[test]
fn what_a_file_brings_along_is_not_run() {
    for (name, sql) in [
        ("a trigger", "CREATE TRIGGER t AFTER UPDATE ON submission BEGIN DELETE FROM document; END"),
        (
            "a view in place of a table",
            "ALTER TABLE event RENAME TO hidden; CREATE VIEW event AS SELECT * FROM hidden",
        ),
        ("a virtual table", "ALTER TABLE event RENAME TO hidden; CREATE VIRTUAL TABLE event USING fts5(a)"),
        ("an index on an expression", "CREATE INDEX i ON submission (length(load_extension('x')))"),
        ("a table less", "DROP TABLE event"),
        (
            "a schema written by hand",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE event (a)' WHERE name = 'event'",
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plant.db");
        let id = filled(&path);
        let prepared = Connection::open(&path).unwrap().execute_batch(sql);
        if prepared.is_err() {
            continue;
        }
        let Ok(ledger) = Ledger::open(&path) else { continue };
        // Whatever is refused, the document is what it was, or the file is damaged: nothing in between.
        let outcome = ledger.claim(&id).and_then(|claim| match claim {
            Some(mut claim) => claim.advance(State::Sending, &Change::default()).map(|_| ()),
            None => Ok(()),
        });
        match ledger.document(&id) {
            Ok(document) => assert_eq!(document, b"<a/>", "{name}"),
            Err(error) => assert_eq!(error.kind(), LedgerDamaged, "{name}: {error}, after {outcome:?}"),
        }
    }
}

#[test]
fn names_that_lead_elsewhere_stay_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plant.db");
    let ledger = Ledger::open(&path).unwrap();
    let long = "x".repeat(1 << 20);
    let names = [
        "../../../../etc/passwd",
        "/etc/passwd",
        "C:\\Windows\\win.ini",
        "\\\\server\\share",
        "file:///etc/passwd",
        "CON",
        "a\0b",
        "a\nb\r\nc",
        "'; DROP TABLE submission; --",
        "\" OR 1=1",
        "%s%s%n",
        "$(touch x)",
        "`touch x`",
        "=cmd|' /C calc'!A1",
        "\u{1B}[2J",
        "\u{202E}",
        "<script>",
        "",
        " ",
        &long,
    ];
    let mut claims = Vec::new();
    for (n, name) in names.iter().enumerate() {
        claims.push(ledger.begin(&submission(n.to_string().as_bytes(), Some(name))).unwrap());
        let found =
            ledger.entries(&Query { reference: Some((*name).to_owned()), ..Query::default() }).count();
        assert_eq!(found, 1, "{name:.40}");
        assert!(ledger.document(name).is_err(), "{name:.40}");
    }
    let lines = |format| -> Vec<String> {
        ledger.export(&Query::default(), &ExportOptions::new(format)).map(Result::unwrap).collect()
    };
    let json = lines(ExportFormat::Json);
    assert_eq!(json.len(), names.len());
    for (line, name) in json.iter().zip(names) {
        assert_eq!(line.matches('\n').count(), 1, "{name:.40}");
        let line: Value = serde_json::from_str(line).unwrap();
        assert_eq!((line["reference"].as_str(), line["vin"].as_str()), (Some(name), Some(name)));
    }
    let csv = lines(ExportFormat::Csv);
    assert_eq!(csv.len(), names.len() + 1);
    for (line, name) in csv[1..].iter().zip(names) {
        let controls =
            line.trim_end_matches("\r\n").chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
        assert!(!controls && !line.contains(",=") && !line.contains("\"="), "{name:.40}: {line:.200}");
    }
    // Nothing but the ledger's own files was made.
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap().file_name().into_string().unwrap();
        assert!(file.starts_with("plant.db"), "{file}");
    }
    assert_eq!(ledger.entries(&Query::default()).count(), names.len());
}
