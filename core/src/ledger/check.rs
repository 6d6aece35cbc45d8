//! Whether the file is what it should be.

use std::collections::BTreeSet;
use std::fmt;

use rusqlite::{Connection, Transaction};
use serde_json::{Value, json};

use super::document::{self, Found, hex};
use super::entry::Event;
use super::state::{Authority, State};
use super::store::Store;
use super::{owner, rows, schema};
use crate::error::Result;

/// What [`super::Ledger::check`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checked {
    /// Submissions looked at.
    pub submissions: u64,
    /// Documents whose digest was computed anew; pruned ones have none.
    pub documents: u64,
    /// Submissions that nobody works on and that wait for `resume`. This is no fault.
    pub to_resume: u64,
    /// What is wrong, the first 1000 of it; nothing, as a rule.
    pub faults: Vec<Fault>,
}

/// One thing that is wrong with a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// Where: `structure` (the file as SQLite sees it), `schema` (tables, indexes, links between rows), `document` (bytes that are not
    /// those that were stored), `value` (one that no ecoc writes) or `history` (steps that no submission takes).
    pub place: &'static str,
    /// The submission that it is about, if it is about one.
    pub correlation_id: Option<String>,
    /// What is wrong.
    pub message: String,
}

const MOST: usize = 1000;

impl Checked {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    /// The same as a JSON object with the names of this API, and `sound`.
    pub fn to_json(&self) -> Value {
        json!({
            "sound": self.is_sound(),
            "submissions": self.submissions,
            "documents": self.documents,
            "to_resume": self.to_resume,
            "faults": self.faults.iter().map(Fault::to_json).collect::<Vec<_>>(),
        })
    }

    fn fault(&mut self, place: &'static str, correlation_id: Option<&str>, message: impl Into<String>) {
        if self.faults.len() < MOST {
            let correlation_id = correlation_id.map(str::to_owned);
            self.faults.push(Fault { place, correlation_id, message: message.into() });
        }
    }
}

impl Fault {
    /// The same as a JSON object with the names of this API.
    pub fn to_json(&self) -> Value {
        json!({"place": self.place, "correlation_id": self.correlation_id, "message": self.message})
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)?;
        match &self.correlation_id {
            Some(id) => write!(f, " (correlation id {id})"),
            None => Ok(()),
        }
    }
}

/// On a connection of its own: whoever uses the ledger meanwhile does not wait.
pub(super) fn check(store: &Store) -> Result<Checked> {
    let mut checked = Checked::default();
    store.read(|transaction| {
        structure(transaction, &mut checked)?;
        tables(transaction, &mut checked)?;
        Ok(())
    })?;
    let mut last = 0;
    while let Some(id) = store.read(|transaction| Ok(page(transaction, last, &mut checked)?))? {
        last = id;
    }
    checked.to_resume = store.write(|writer| {
        let mut statement = writer
            .transaction
            .prepare("SELECT owner FROM submission WHERE state IN ('queued', 'sending', 'uncertain')")?;
        let owners = statement.query_map([], |row| row.get::<_, Option<String>>(0))?;
        let owners = owners.collect::<rusqlite::Result<Vec<_>>>()?;
        let held =
            |owner: &Option<String>| owner.as_deref().is_some_and(|id| owner::is_alive(store.path(), id));
        Ok(owners.iter().filter(|owner| !held(owner)).count() as u64)
    })?;
    Ok(checked)
}

/// SQLite's own view: pages, trees, indexes against tables, uniqueness, types.
fn structure(transaction: &Transaction<'_>, checked: &mut Checked) -> rusqlite::Result<()> {
    transaction.pragma_query(None, "integrity_check", |row| {
        let words: String = row.get(0)?;
        if words != "ok" {
            checked.fault("structure", None, words);
        }
        Ok(())
    })?;
    transaction.pragma_query(None, "foreign_key_check", |row| {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        checked.fault("schema", None, format!("a row of {table} has lost its {parent}"));
        Ok(())
    })
}

/// Tables and indexes, against those of a new ledger.
fn tables(transaction: &Transaction<'_>, checked: &mut Checked) -> rusqlite::Result<()> {
    let mut model = Connection::open_in_memory()?;
    let model = model.transaction()?;
    schema::migrate(&model, 0)?;
    let (right, found) = (definitions(&model)?, definitions(transaction)?);
    for (name, _) in right.difference(&found) {
        checked.fault("schema", None, format!("{name} is missing, or is not as ecoc makes it"));
    }
    for (name, _) in found.difference(&right) {
        checked.fault("schema", None, format!("{name} is not of ecoc's making"));
    }
    Ok(())
}

fn definitions(transaction: &Transaction<'_>) -> rusqlite::Result<BTreeSet<(String, Option<String>)>> {
    transaction
        .prepare("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// A submission as the file has it, whatever that may mean.
struct Raw {
    id: i64,
    correlation_id: String,
    sha256: Vec<u8>,
    authority: String,
    state: String,
    attempts: i64,
    created_at: String,
    updated_at: String,
    json: [Option<String>; 2],
    pruned: bool,
}

fn raw(row: &rusqlite::Row<'_>) -> rusqlite::Result<Raw> {
    Ok(Raw {
        id: row.get(0)?,
        correlation_id: row.get(1)?,
        sha256: row.get(2)?,
        authority: row.get(3)?,
        state: row.get(4)?,
        attempts: row.get(5)?,
        created_at: row.get(6)?,
        updated_at: row.get(7)?,
        json: [row.get(8)?, row.get(9)?],
        pruned: row.get(10)?,
    })
}

/// Checks some submissions after the row `last`, and gives the last of them; `None` when there were none.
fn page(transaction: &Transaction<'_>, last: i64, checked: &mut Checked) -> rusqlite::Result<Option<i64>> {
    let mut statement = transaction.prepare_cached(
        "SELECT id, correlation_id, sha256, authority, state, attempts, created_at, updated_at, parameters, receipt,
             pruned_at IS NOT NULL
         FROM submission WHERE id > ?1 ORDER BY id LIMIT 100",
    )?;
    let rows = statement.query_map([last], raw)?.collect::<rusqlite::Result<Vec<_>>>()?;
    for row in &rows {
        checked.submissions += 1;
        values(row, checked);
        bytes(transaction, row, checked)?;
        history(row, &rows::events(transaction, row.id), checked);
    }
    Ok(rows.last().map(|row| row.id))
}

fn values(row: &Raw, checked: &mut Checked) {
    let mut fault = |what: &str| checked.fault("value", Some(&row.correlation_id), what);
    if Authority::from_name(&row.authority).is_none() {
        fault("its authority is none");
    }
    if u32::try_from(row.attempts).is_err() {
        fault("its number of attempts is none");
    }
    for (name, json) in ["parameters", "receipt"].into_iter().zip(&row.json) {
        if json.as_deref().is_some_and(|text| serde_json::from_str::<Value>(text).is_err()) {
            fault(&format!("its {name} cannot be read"));
        }
    }
    for time in [&row.created_at, &row.updated_at] {
        if time.parse::<jiff::Timestamp>().is_err() {
            fault("one of its times is none");
        }
    }
}

fn bytes(transaction: &Transaction<'_>, row: &Raw, checked: &mut Checked) -> rusqlite::Result<()> {
    if row.pruned {
        return Ok(());
    }
    checked.documents += 1;
    let what = match document::load(transaction, &row.sha256)? {
        Found::Sound(_) => return Ok(()),
        Found::Damaged => "are not those that were stored",
        Found::Missing => "are missing",
    };
    let words = format!("the bytes of the document {} {what}", hex(&row.sha256));
    checked.fault("document", Some(&row.correlation_id), words);
    Ok(())
}

/// The history must be one that a submission can have, and end where the submission stands.
fn history(row: &Raw, events: &rusqlite::Result<Vec<Event>>, checked: &mut Checked) {
    let what = match events {
        Err(_) => Some("its history cannot be read".to_owned()),
        Ok(events) => wrong(row, events),
    };
    if let Some(what) = what {
        checked.fault("history", Some(&row.correlation_id), what);
    }
}

fn wrong(row: &Raw, events: &[Event]) -> Option<String> {
    let (Some(first), Some(last)) = (events.first(), events.last()) else {
        return (!row.pruned).then(|| "it has no history".to_owned());
    };
    if last.state.name() != row.state {
        return Some(format!("it is {}, but its history ends with {}", row.state, last.state));
    }
    if last.at != row.updated_at || (!row.pruned && first.at != row.created_at) {
        return Some("its times are not those of its history".to_owned());
    }
    for pair in events.windows(2) {
        if let [before, after] = pair
            && (!before.state.may_become(after.state) || before.at > after.at)
        {
            return Some(format!("its history goes from {} to {}", before.state, after.state));
        }
    }
    let sent = events.iter().filter(|event| event.state == State::Sending).count();
    if !row.pruned && (first.state != State::Queued || i64::try_from(sent) != Ok(row.attempts)) {
        return Some("its history does not tell every attempt".to_owned());
    }
    None
}
