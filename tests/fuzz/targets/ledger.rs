//! A ledger file of any bytes.
#![no_main]

use ecoc::Ledger;
use ecoc::ledger::{Authority, ExportFormat, ExportOptions, NewSubmission, Query};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plant.db");
    std::fs::write(&path, file).unwrap();
    let Ok(ledger) = Ledger::open(&path) else { return };
    let _ = ledger.check().map(|checked| checked.to_json());
    for entry in ledger.entries(&Query::default()).take(100).flatten() {
        let _ = (entry.to_json(), ledger.document(&entry.correlation_id), ledger.history(&entry.correlation_id));
    }
    for format in [ExportFormat::Json, ExportFormat::Csv] {
        let _ = ledger.export(&Query::default(), &ExportOptions::new(format).with_history(true)).take(100).count();
    }
    let new = NewSubmission {
        authority: Authority::Svv,
        environment: "test",
        reference: Some("r"),
        vin: None,
        correlation_id: None,
        document: b"<a/>",
        parameters: None,
    };
    if let Ok(claim) = ledger.begin(&new) {
        assert!(matches!(claim.document().as_deref(), Ok(b"<a/>") | Err(_)));
    }
});
