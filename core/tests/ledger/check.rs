//! The check finds what is wrong, and nothing where nothing is.

use ecoc::ledger::{Checked, Ledger, State};

use crate::{fresh, go, new, none, python, unrelated};

/// A ledger with something in every state.
fn filled(ledger: &Ledger) -> String {
    for state in State::ALL {
        let mut claim = ledger.begin(&unrelated(state.name().repeat(40).as_bytes())).unwrap();
        match state {
            State::Queued => {}
            State::Sending => go(&mut claim, &[State::Sending]),
            _ => go(&mut claim, &[State::Sending, *state]),
        }
    }
    ledger.begin(&new(b"<a/>")).unwrap().correlation_id.clone()
}

/// What the check says after a change by another SQLite; `None` without Python.
fn after(change: &str) -> Option<Checked> {
    let (_folder, path, ledger) = fresh();
    let id = filled(&ledger);
    let change =
        format!("id = '{id}'\ndb.execute('pragma ignore_check_constraints = 1')\n{change}\ndb.commit()");
    python(&path, &change)?;
    let checked = ledger.check().unwrap();
    for fault in checked.faults.iter().filter(|fault| fault.correlation_id.is_some()) {
        assert_eq!(fault.correlation_id.as_deref(), Some(id.as_str()), "{fault}");
    }
    Some(checked)
}

#[test]
fn a_ledger_in_use_is_sound() {
    let (_folder, _, ledger) = fresh();
    assert_eq!(ledger.check().unwrap(), Checked::default());
    filled(&ledger);
    let mut claim = ledger.begin(&unrelated(b"held")).unwrap();
    go(&mut claim, &[State::Sending]);
    let checked = ledger.check().unwrap();
    assert!(checked.is_sound(), "{:?}", checked.faults);
    let states = State::ALL.len() as u64;
    assert_eq!((checked.submissions, checked.documents), (states + 2, states + 2));
    assert_eq!(checked.to_resume, 4, "queued twice, sending, uncertain; what is held is not among them");
    claim.advance(State::Accepted, &none()).unwrap();
}

#[test]
fn every_kind_of_damage_is_found_and_named() {
    let planted = [
        (
            "document",
            "db.execute(\"update document set bytes = x'00' where sha256 = (select sha256 from submission where correlation_id = ?)\", [id])",
        ),
        (
            "document",
            "db.execute(\"update document set encoding = 'identity', bytes = x'' where sha256 = (select sha256 from submission where correlation_id = ?)\", [id])",
        ),
        (
            "schema",
            "db.execute('delete from document where sha256 = (select sha256 from submission where correlation_id = ?)', [id])",
        ),
        ("schema", "db.execute('drop index by_vin')"),
        ("schema", "db.execute('create trigger t after insert on event begin delete from event; end')"),
        (
            "schema",
            "db.execute('pragma foreign_keys = 0'); db.execute(\"insert into event values (4711, 1, '', 'queued', null, null, null, 0)\")",
        ),
        (
            "history",
            "db.execute('delete from event where submission = (select id from submission where correlation_id = ?)', [id])",
        ),
        (
            "history",
            "db.execute(\"update submission set state = 'accepted' where correlation_id = ?\", [id])",
        ),
        (
            "history",
            "db.execute(\"update submission set updated_at = '2026-01-01T00:00:00.000Z' where correlation_id = ?\", [id])",
        ),
        ("history", "db.execute('update submission set attempts = 3 where correlation_id = ?', [id])"),
        (
            "history",
            "db.execute(\"update event set state = 'sent' where submission = (select id from submission where correlation_id = ?)\", [id])",
        ),
        ("value", "db.execute(\"update submission set receipt = '{' where correlation_id = ?\", [id])"),
        ("value", "db.execute(\"update submission set authority = 'kba' where correlation_id = ?\", [id])"),
        ("value", "db.execute(\"update submission set created_at = 'now' where correlation_id = ?\", [id])"),
    ];
    for (place, change) in planted {
        let Some(checked) = after(change) else { return };
        assert!(!checked.is_sound(), "{change}");
        let places: Vec<_> = checked.faults.iter().map(|fault| fault.place).collect();
        assert!(places.contains(&place), "{change}: {places:?}");
        let json = checked.to_json();
        assert_eq!((&json["sound"], &json["faults"][0]["place"]), (&false.into(), &places[0].into()));
    }
}

#[test]
fn an_index_that_differs_from_its_table_is_found() {
    let Some(checked) = after(
        "db.execute('pragma writable_schema = 1')\n\
         db.execute(\"delete from sqlite_schema where name = 'by_reference'\")\n\
         db.execute('pragma writable_schema = 0')\n",
    ) else {
        return;
    };
    // The pages of the index belong to nobody now, and the index is missing.
    let places: Vec<_> = checked.faults.iter().map(|fault| fault.place).collect();
    assert!(places.contains(&"structure") && places.contains(&"schema"), "{:?}", checked.faults);
}
