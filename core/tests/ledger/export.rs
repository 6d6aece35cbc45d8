//! The export, read back by Python's csv and json and compared with what another SQLite finds in the file.

use std::path::Path;
use std::process::Command;

use ecoc::ledger::{Change, ExportFormat, ExportOptions, Ledger, NewSubmission, Query, State};
use serde_json::{Value, json};

use crate::{VIN, fresh, go, none, output, python, unrelated};

/// What an authority may say: a formula, quotation marks, line breaks, letters beyond ASCII.
const WORDS: &[&str] = &[
    "=HYPERLINK(\"http://evil.example\")",
    "Ukjent kode «Ø»; se \"håndboken\",\r\nside 3",
    "@x",
    "-1+1;+2",
    "plain",
    "",
];

fn filled() -> (tempfile::TempDir, std::path::PathBuf, Ledger) {
    let (folder, path, ledger) = fresh();
    for (n, words) in WORDS.iter().enumerate() {
        let document = n.to_string();
        let mut claim = ledger.begin(&unrelated(document.as_bytes())).unwrap();
        go(&mut claim, &[State::Sending]);
        let receipt = json!({"warnings": [words]});
        let change = Change { code: Some("400"), message: Some(words), receipt: Some(&receipt), ..none() };
        claim.advance(State::Rejected, &change).unwrap();
    }
    (folder, path, ledger)
}

fn export(ledger: &Ledger, format: ExportFormat, history: bool) -> String {
    let options = ExportOptions::new(format).with_history(history);
    ledger.export(&Query::default(), &options).map(Result::unwrap).collect()
}

/// The records as Python's csv module reads them, header first.
fn by_python(folder: &Path, text: &str) -> Option<Vec<Vec<String>>> {
    let file = folder.join("export.csv");
    std::fs::write(&file, text).unwrap();
    let program = "import csv, json, sys\n\
                   print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))))";
    let printed = output(Command::new("python3").args(["-c", program]).arg(file))?;
    Some(serde_json::from_str(&printed).unwrap())
}

/// What stands in the CSV for the words: an apostrophe before what could begin a formula.
fn tamed(words: &str) -> String {
    match words {
        "-1+1;+2" => "'-1+1;'+2".to_owned(),
        words if words.starts_with(['=', '@']) => {
            format!("'{words}")
        }
        words => words.to_owned(),
    }
}

#[test]
fn csv_says_the_same_as_the_file_when_python_reads_both() {
    let (folder, path, ledger) = filled();
    let text = export(&ledger, ExportFormat::Csv, false);
    assert!(text.ends_with("\r\n") && !text.starts_with('\u{feff}'));
    let Some(records) = by_python(folder.path(), &text) else { return };
    assert_eq!(records.len(), WORDS.len() + 1);
    let header = &records[0];
    assert_eq!(header[..6].join(","), "authority,reference,vin,correlation_id,sha256,state");
    let columns = header.join(", ").replace("sha256", "lower(hex(sha256))");
    let select = format!(
        "import json\nprint(json.dumps([[str(v) if v is not None else '' for v in r] for r in db.execute('select {columns} from submission order by id')]))"
    );
    let Some(printed) = python(&path, &select) else { return };
    let mut rows: Vec<Vec<String>> = serde_json::from_str(&printed).unwrap();
    for (row, words) in rows.iter_mut().zip(WORDS) {
        let message = header.iter().position(|name| name == "message").unwrap();
        assert_eq!(&row[message], words);
        row[message] = tamed(words);
    }
    assert_eq!(records[1..], rows);
}

#[test]
fn csv_with_the_history_has_a_record_for_every_step() {
    let (folder, _, ledger) = filled();
    let text = export(&ledger, ExportFormat::Csv, true);
    let Some(records) = by_python(folder.path(), &text) else { return };
    assert_eq!(records.len(), 3 * WORDS.len() + 1);
    let states: Vec<_> =
        records[1..4].iter().map(|record| (record[6].as_str(), record[8].as_str())).collect();
    assert_eq!(states, [("1", "queued"), ("2", "sending"), ("3", "rejected")]);
    assert_eq!(records[6][11], tamed(WORDS[1]).as_str());
    assert!(records[1..].iter().all(|record| record[3] == VIN || record[3].is_empty()), "{records:?}");
}

#[test]
fn json_with_the_history_has_all_but_the_document() {
    let (_folder, _, ledger) = filled();
    let text = export(&ledger, ExportFormat::Json, true);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), WORDS.len());
    for ((line, entry), words) in lines.iter().zip(ledger.entries(&Query::default())).zip(WORDS) {
        let entry = entry.unwrap();
        assert_eq!((&line["message"], &line["receipt"]), (&json!(words), &json!({"warnings": [words]})));
        let history = ledger.history(&entry.correlation_id).unwrap();
        assert_eq!(line["history"], history.iter().map(ecoc::ledger::Event::to_json).collect::<Value>());
        let mut plain = line.clone();
        plain.as_object_mut().unwrap().retain(|name, _| entry.to_json().get(name).is_some());
        assert_eq!(plain, entry.to_json());
    }
    let plain = export(&ledger, ExportFormat::Json, false);
    assert_eq!(
        plain.lines().next().unwrap(),
        ledger.entries(&Query::default()).next().unwrap().unwrap().to_json().to_string()
    );
}

#[test]
fn an_export_has_what_the_query_finds_and_a_header_even_of_nothing() {
    let (_folder, _, ledger) = filled();
    let wanted = ledger.begin(&NewSubmission { vin: Some("OTHER"), ..unrelated(b"other") }).unwrap();
    let queries = [
        json!({"vin": "OTHER"}),
        json!({"state": "queued"}),
        json!({"correlation_id": wanted.correlation_id.clone()}),
        json!({"since": wanted.updated_at.clone(), "vin": "OTHER"}),
        json!({"created_since": wanted.created_at.clone(), "vin": "OTHER"}),
    ];
    let csv = ExportOptions::new(ExportFormat::Csv);
    for query in queries {
        let lines: Vec<_> =
            ledger.export(&Query::from_json(&query).unwrap(), &csv).map(Result::unwrap).collect();
        assert!(lines.len() == 2 && lines[1].contains(&wanted.correlation_id), "{query}: {lines:?}");
    }
    let nothing = Query::from_json(&json!({"until": "2000-01-01", "state": ["queued", "rejected"]})).unwrap();
    assert_eq!(ledger.export(&nothing, &csv).count(), 1);
    assert_eq!(ledger.export(&nothing, &ExportOptions::default()).count(), 0);
}
