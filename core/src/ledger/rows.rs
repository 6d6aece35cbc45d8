//! The statements: rows of the tables in, entries out.

use std::str::FromStr;
use std::sync::Arc;
use std::time::SystemTime;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ValueRef};
use rusqlite::{OptionalExtension, Transaction, named_params, params, params_from_iter};
use serde_json::Value;

use super::document::hex;
use super::entry::{Change, Entry, Event, NewSubmission};
use super::query::{Query, stamp};
use super::state::{Authority, State};
use super::store::{Store, Writer};
use crate::error::Result;

/// A submission with what only the ledger needs to know.
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) sha256: Vec<u8>,
    pub(super) owner: Option<String>,
    pub(super) entry: Entry,
}

const COLUMNS: &str = "id, sha256, owner, authority, environment, reference, vin, correlation_id, state, authority_state, code, \
                       message, attempts, created_at, updated_at, parameters, receipt, pruned_at";

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    let sha256: Vec<u8> = row.get("sha256")?;
    let entry = Entry {
        authority: row.get("authority")?,
        environment: row.get("environment")?,
        reference: row.get("reference")?,
        vin: row.get("vin")?,
        correlation_id: row.get("correlation_id")?,
        sha256: hex(&sha256),
        state: row.get("state")?,
        authority_state: row.get("authority_state")?,
        code: row.get("code")?,
        message: row.get("message")?,
        attempts: row.get("attempts")?,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
        parameters: row.get::<_, Option<Json>>("parameters")?.map(|json| json.0),
        receipt: row.get::<_, Option<Json>>("receipt")?.map(|json| json.0),
        pruned_at: row.get("pruned_at")?,
    };
    Ok(Row { id: row.get("id")?, sha256, owner: row.get("owner")?, entry })
}

/// The submission with this correlation id.
pub(super) fn find(transaction: &Transaction<'_>, correlation_id: &str) -> rusqlite::Result<Option<Row>> {
    transaction
        .prepare_cached(&format!("SELECT {COLUMNS} FROM submission WHERE correlation_id = ?1"))?
        .query_row([correlation_id], row)
        .optional()
}

/// The submission because of which this document may not go: the same bytes or the same reference, live or succeeded.
pub(super) fn standing_in_the_way(
    writer: &Writer<'_>,
    new: &NewSubmission<'_>,
    sha256: &[u8],
) -> rusqlite::Result<Option<Row>> {
    let find = |column, value: &dyn ToSql| {
        writer
            .transaction
            .prepare_cached(&standing(column))?
            .query_row(params![new.authority, new.environment, value], row)
            .optional()
    };
    match find("sha256", &sha256)? {
        None => find("reference", &new.reference),
        found => Ok(found),
    }
}

/// One statement for each column: with an OR between two, SQLite reads every live submission of the authority.
fn standing(column: &str) -> String {
    format!(
        "SELECT {COLUMNS} FROM submission
         WHERE authority = ?1 AND environment = ?2 AND {column} = ?3 AND state NOT IN ('failed', 'rejected', 'deleted')"
    )
}

/// Writes a queued submission, claimed by the writer, and the first line of its history.
pub(super) fn insert(
    writer: &Writer<'_>,
    new: &NewSubmission<'_>,
    correlation_id: &str,
    sha256: &[u8],
) -> rusqlite::Result<()> {
    let now = now();
    writer
        .transaction
        .prepare_cached(
            "INSERT INTO submission
                 (correlation_id, authority, environment, reference, vin, sha256, parameters, state, owner, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)",
        )?
        .execute(params![
            correlation_id,
            new.authority,
            new.environment,
            new.reference,
            new.vin,
            sha256,
            new.parameters.map(Value::to_string),
            State::Queued,
            writer.me,
            now,
        ])?;
    record(writer, writer.transaction.last_insert_rowid(), &now, State::Queued, &Change::default(), 0)
}

/// Writes a new state and its line in the history. Out of the sender's hands, a submission is nobody's.
pub(super) fn change(
    writer: &Writer<'_>,
    row: &Row,
    state: State,
    change: &Change<'_>,
) -> rusqlite::Result<()> {
    let attempts = row.entry.attempts.saturating_add(u32::from(state == State::Sending));
    // A clock set back must not make history run backwards.
    let now = now().max(row.entry.updated_at.clone());
    writer
        .transaction
        .prepare_cached(
            "UPDATE submission SET state = :state, authority_state = :authority_state, code = :code, message = :message,
                 receipt = coalesce(:receipt, receipt), attempts = :attempts, updated_at = :now,
                 owner = CASE WHEN :kept THEN owner END
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":state": state, ":authority_state": change.authority_state, ":code": change.code,
            ":message": change.message, ":receipt": change.receipt.map(Value::to_string), ":attempts": attempts,
            ":now": now, ":kept": state.is_with_sender(), ":id": row.id,
        })?;
    record(writer, row.id, &now, state, change, attempts)
}

fn record(
    writer: &Writer<'_>,
    submission: i64,
    at: &str,
    state: State,
    change: &Change<'_>,
    attempts: u32,
) -> rusqlite::Result<()> {
    writer
        .transaction
        .prepare_cached(
            "INSERT INTO event (submission, number, at, state, authority_state, code, message, attempts)
             VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM event WHERE submission = ?1), ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![submission, at, state, change.authority_state, change.code, change.message, attempts])?;
    Ok(())
}

/// Gives a submission to an owner.
pub(super) fn set_owner(writer: &Writer<'_>, id: i64, owner: Option<&str>) -> rusqlite::Result<()> {
    writer
        .transaction
        .prepare_cached("UPDATE submission SET owner = ?2 WHERE id = ?1")?
        .execute(params![id, owner])?;
    Ok(())
}

/// Ends the writer's claim.
pub(super) fn release(writer: &Writer<'_>, correlation_id: &str) -> rusqlite::Result<()> {
    writer
        .transaction
        .prepare_cached("UPDATE submission SET owner = NULL WHERE correlation_id = ?1 AND owner = ?2")?
        .execute(params![correlation_id, writer.me])?;
    Ok(())
}

/// The history of a submission.
pub(super) fn events(transaction: &Transaction<'_>, submission: i64) -> rusqlite::Result<Vec<Event>> {
    transaction
        .prepare_cached(
            "SELECT at, state, authority_state, code, message, attempts FROM event WHERE submission = ?1 ORDER BY number",
        )?
        .query_map([submission], |row| {
            Ok(Event {
                at: row.get(0)?,
                state: row.get(1)?,
                authority_state: row.get(2)?,
                code: row.get(3)?,
                message: row.get(4)?,
                attempts: row.get(5)?,
            })
        })?
        .collect()
}

/// How many entries are read at once.
const PAGE: usize = 256;

/// The submissions that a query finds, oldest first, each with its history if that is wanted. A page is of one moment.
pub(super) struct Pages {
    store: Arc<Store>,
    query: Query,
    history: bool,
    page: std::vec::IntoIter<(Entry, Vec<Event>)>,
    last: i64,
    done: bool,
}

impl Pages {
    pub(super) fn new(store: Arc<Store>, query: &Query, history: bool) -> Pages {
        let page = Vec::new().into_iter();
        Pages { store, query: query.clone(), history, page, last: 0, done: false }
    }

    pub(super) fn query(&self) -> &Query {
        &self.query
    }

    fn turn(&mut self) -> Result<()> {
        let (conditions, values) = self.query.conditions(self.last);
        let sql = format!("SELECT {COLUMNS} FROM submission WHERE {conditions} ORDER BY id LIMIT {PAGE}");
        let mut last = self.last;
        let page: Vec<_> = self.store.read(|transaction| {
            let mut statement = transaction.prepare_cached(&sql)?;
            let rows = statement.query_map(params_from_iter(values), row)?;
            let page = rows.map(|row| {
                let row = row?;
                last = row.id;
                let history = if self.history { events(transaction, row.id)? } else { Vec::new() };
                Ok((row.entry, history))
            });
            Ok(page.collect::<rusqlite::Result<_>>()?)
        })?;
        self.done = page.len() < PAGE;
        self.last = last;
        self.page = page.into_iter();
        Ok(())
    }
}

impl Iterator for Pages {
    type Item = Result<(Entry, Vec<Event>)>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(entry) = self.page.next() {
            return Some(Ok(entry));
        }
        if self.done {
            return None;
        }
        if let Err(error) = self.turn() {
            self.done = true;
            return Some(Err(error));
        }
        self.page.next().map(Ok)
    }
}

/// The submissions that a query finds, oldest first; see [`super::Ledger::entries`].
pub struct Entries(pub(super) Pages);

impl Iterator for Entries {
    type Item = Result<Entry>;

    fn next(&mut self) -> Option<Result<Entry>> {
        self.0.next().map(|found| found.map(|(entry, _)| entry))
    }
}

impl std::fmt::Debug for Entries {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Entries").field("query", self.0.query()).finish_non_exhaustive()
    }
}

/// Now, in milliseconds: `2026-11-21T20:55:06.123Z`.
pub(super) fn now() -> String {
    stamp(SystemTime::now())
}

struct Json(Value);

impl FromSql for Json {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Json> {
        Value::from_str(value.as_str()?).map(Json).map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

impl FromSql for State {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<State> {
        State::from_name(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

impl ToSql for State {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

impl FromSql for Authority {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Authority> {
        Authority::from_name(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

impl ToSql for Authority {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;
    use crate::ledger::schema;

    /// How SQLite means to find the rows of a statement with this many values.
    fn way(sql: &str, values: usize) -> String {
        let mut connection = Connection::open_in_memory().unwrap();
        let transaction = connection.transaction().unwrap();
        schema::migrate(&transaction, 0).unwrap();
        let mut statement = transaction.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let none = params_from_iter(vec![rusqlite::types::Null; values]);
        let steps = statement.query_map(none, |row| row.get::<_, String>(3)).unwrap();
        steps.collect::<rusqlite::Result<Vec<_>>>().unwrap().join("; ")
    }

    #[test]
    fn a_submission_costs_the_same_in_a_large_ledger_as_in_a_small_one() {
        let way_to = |column| way(&standing(column), 3);
        assert!(way_to("sha256").ends_with("one_per_document (authority=? AND environment=? AND sha256=?)"));
        assert!(
            way_to("reference")
                .ends_with("one_per_reference (authority=? AND environment=? AND reference=?)")
        );
    }

    #[test]
    fn what_is_unfinished_is_found_without_reading_what_is_final() {
        for states in [State::UNFINISHED, &[State::Queued, State::Sending, State::Uncertain]] {
            let query =
                Query { authority: Some(Authority::Vca), states: states.to_vec(), ..Query::default() };
            let (conditions, values) = query.conditions(0);
            let way = way(&format!("SELECT * FROM submission WHERE {conditions} ORDER BY id"), values.len());
            assert!(way.contains("INDEX unfinished"), "{way}");
        }
    }
}
