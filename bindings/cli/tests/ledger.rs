//! `ecoc ledger` on a journal that the library wrote.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

mod shared;

use std::process::Command;

use ecoc::Ledger;
use ecoc::ledger::{Authority, Change, NewSubmission, State};
use serde_json::Value;
use shared::Folder;

const VIN: &str = "WVWZZZAUZEC000017";

/// A folder with the ledger `l.db`: one submission that succeeded, one rejected with words of an evil kind, one queued.
fn plant() -> (Folder, [String; 3]) {
    let folder = Folder::new();
    let ledger = Ledger::open(folder.path("l.db")).unwrap();
    let ids = [State::Succeeded, State::Rejected, State::Queued].map(|state| {
        let mut claim = ledger
            .begin(&NewSubmission {
                authority: if state == State::Rejected { Authority::Svv } else { Authority::Vca },
                environment: "preprod",
                reference: Some(state.name()),
                vin: Some(if state == State::Queued { "OTHER" } else { VIN }),
                correlation_id: None,
                document: state.name().as_bytes(),
                parameters: None,
            })
            .unwrap();
        if state != State::Queued {
            claim.advance(State::Sending, &Change::default()).unwrap();
            let change =
                Change { code: Some("E1"), message: Some("=1+1\u{1b}[2J; \"no\""), ..Change::default() };
            claim.advance(state, &change).unwrap();
        }
        claim.correlation_id.clone()
    });
    (folder, ids)
}

fn list(folder: &Folder, filters: &[&str]) -> Vec<Value> {
    folder.run(&[&["ledger", "--ledger", "l.db", "--format", "json"], filters].concat()).expect(0).lines()
}

#[test]
fn an_empty_file_is_no_sound_ledger() {
    let folder = Folder::new();
    folder.file("empty.db", "");
    for command in [&["ledger"][..], &["ledger", "check"], &["status"], &["resume"]] {
        let ran = folder.run(&[command, &["--ledger", "empty.db"]].concat()).expect(2);
        assert!(ran.err.contains("empty.db is empty") && ran.err.contains("backup"), "{}", ran.err);
    }
    assert!(folder.read("empty.db").is_empty());
}

#[test]
fn words_of_an_authority_stay_in_their_line() {
    let folder = Folder::new();
    let ledger = Ledger::open(folder.path("l.db")).unwrap();
    let new = NewSubmission {
        authority: Authority::Vca,
        environment: "preprod",
        reference: Some("R1"),
        vin: Some(VIN),
        correlation_id: None,
        document: b"<a/>",
        parameters: None,
    };
    let mut claim = ledger.begin(&new).unwrap();
    claim.advance(State::Sending, &Change::default()).unwrap();
    let message = Some("no\n2026-11-23T08:36:03Z  vca  succeeded   FORGED");
    claim.advance(State::Rejected, &Change { message, ..Change::default() }).unwrap();
    let ran = folder.run(&["ledger", "--ledger", "l.db"]).expect(0);
    assert_eq!(ran.out.lines().count(), 1, "{}", ran.out);
}

#[test]
fn every_filter_finds_what_it_names() {
    let (folder, ids) = plant();
    let found = |filters: &[&str]| -> Vec<usize> {
        let place = |line: &Value| ids.iter().position(|id| line["correlation_id"] == id.as_str()).unwrap();
        list(&folder, filters).iter().map(place).collect()
    };
    let created = list(&folder, &["--id", &ids[1]])[0]["created_at"].as_str().unwrap().to_owned();
    for (filters, expected) in [
        (&[][..], &[0, 1, 2][..]),
        (&["--vin", VIN], &[0, 1]),
        (&["--reference", "queued"], &[2]),
        (&["--id", &ids[0]], &[0]),
        (&["--state", "queued", "--state", "succeeded"], &[0, 2]),
        (&["--authority", "svv"], &[1]),
        (&["--since", "2020-01-01", "--until", "2020-01-02T00:00:00+02:00"], &[]),
        (&["--created-since", &created, "--vin", VIN], &[1]),
        (&["--created-until", &created], &[0]),
        (&["--vin", VIN, "--state", "queued"], &[]),
    ] {
        // Two may have been written down in the same millisecond.
        if filters.first().is_some_and(|name| name.starts_with("--created")) {
            assert!(expected.iter().all(|n| found(filters).contains(n)) || expected == [0], "{filters:?}");
        } else {
            assert_eq!(found(filters), expected, "{filters:?}");
        }
    }
    for (filters, words) in [
        (&["--since", "yesterday"][..], "`since`"),
        (&["--state", "sent"], "possible values: queued"),
        (&["check"], "check"),
    ] {
        let ran = folder.run(&[&["ledger", "--ledger", "l.db"], filters].concat()).expect(2);
        assert!(ran.err.contains(words), "{}", ran.err);
    }
}

#[test]
fn the_history_is_told_in_every_format() {
    let (folder, ids) = plant();
    let one = ["ledger", "--ledger", "l.db", "--history", "--id", &ids[1]];
    let text = folder.run(&one).expect(0).out;
    let states: Vec<_> = text.lines().skip(1).map(|line| line.split_whitespace().nth(1).unwrap()).collect();
    assert_eq!(states, ["queued", "sending", "rejected"]);
    assert!(!text.contains('\u{1b}'), "a terminal would obey it");
    let json = folder.run(&[&one[..], &["--format", "json"]].concat()).expect(0).lines().remove(0);
    assert_eq!(json["history"][2]["message"], "=1+1\u{1b}[2J; \"no\"");
    let csv = folder.run(&[&one[..], &["--format", "csv"]].concat()).expect(0).out;
    assert_eq!(csv.matches("\r\n").count(), 4);
    assert!(csv.ends_with(",rejected,,E1,\"'=1+1\u{fffd}[2J; \"\"no\"\"\",1\r\n"), "{csv}");
}

#[test]
fn csv_is_what_pythons_reader_and_the_json_say() {
    let (folder, _) = plant();
    let csv = folder.run(&["ledger", "--ledger", "l.db", "--format", "csv"]).expect(0).out;
    folder.file("l.csv", &csv);
    let program = "import csv, json\nfor r in csv.DictReader(open('l.csv', encoding='utf-8', newline=''), strict=True): print(json.dumps(r))";
    let mut python = Command::new("python3");
    let Ok(done) = python.args(["-c", program]).current_dir(folder.path("")).output() else {
        println!("SKIPPED: csv_is_what_pythons_reader: python3 is not on this machine");
        return;
    };
    let records: Vec<Value> = String::from_utf8(done.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let lines = list(&folder, &[]);
    assert_eq!(records.len(), lines.len());
    for (record, line) in records.iter().zip(&lines) {
        assert_eq!(record.as_object().unwrap().len(), line.as_object().unwrap().len());
        for name in ["authority", "reference", "vin", "correlation_id", "sha256", "state", "updated_at"] {
            assert_eq!(record[name], line[name], "{name}");
        }
    }
}

#[test]
fn a_document_is_taken_out_byte_for_byte() {
    let (folder, ids) = plant();
    folder.run(&["ledger", "document", &ids[0], "--ledger", "l.db", "-o", "out.xml"]).expect(0);
    assert_eq!(folder.read("out.xml"), b"succeeded");
    assert_eq!(folder.run(&["ledger", "document", &ids[2], "--ledger", "l.db"]).expect(0).out, "queued");
    folder.run(&["ledger", "document", "nobody", "--ledger", "l.db"]).expect(1);
    folder.run(&["ledger", "document", &ids[2], "--ledger", "l.db", "-o", "l.db"]).expect(2);
}

#[test]
fn pruning_leaves_what_is_needed_and_says_what_went() {
    let (folder, ids) = plant();
    let prune =
        |days| folder.run(&["ledger", "prune", "--ledger", "l.db", "--days", days, "--format", "json"]);
    assert_eq!(prune("1").expect(0).lines()[0]["removed"], 0);
    let done = prune("0").expect(0).lines().remove(0);
    assert_eq!((&done["removed"], &done["reduced"], &done["documents"]), (&1.into(), &1.into(), &2.into()));
    let left = list(&folder, &[]);
    assert_eq!(left.len(), 2);
    assert!(left[0]["pruned_at"].is_string() && left[0]["vin"] == VIN && left[0]["state"] == "succeeded");
    let gone = folder.run(&["ledger", "document", &ids[0], "--ledger", "l.db"]).expect(1).err;
    assert!(gone.contains("pruned"), "{gone}");
    folder.run(&["ledger", "prune", "--ledger", "l.db"]).expect(2);
}

#[test]
fn the_check_is_a_verdict() {
    let (folder, _) = plant();
    let text = folder.run(&["ledger", "check", "--ledger", "l.db"]).expect(0).out;
    assert_eq!(text, "sound: 3 submissions, 3 documents; 1 wait for `ecoc resume`\n");
    let harm = "import sqlite3\ndb = sqlite3.connect('l.db')\ndb.execute('delete from event where number = 1')\ndb.commit()";
    let mut python = Command::new("python3");
    if python.args(["-c", harm]).current_dir(folder.path("")).output().is_err() {
        println!("SKIPPED: the_check_is_a_verdict: python3 is not on this machine");
        return;
    }
    let json =
        folder.run(&["ledger", "check", "--ledger", "l.db", "--format", "json"]).expect(1).lines().remove(0);
    assert_eq!((&json["sound"], json["faults"].as_array().unwrap().len()), (&false.into(), 3));
    let text = folder.run(&["ledger", "check", "--ledger", "l.db"]).expect(1).out;
    assert!(text.starts_with("unsound: ") && text.contains("history: "), "{text}");
    folder.run(&["ledger", "check", "--ledger", "missing.db"]).expect(2);
}
