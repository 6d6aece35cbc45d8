//! Taking out what is final and old.

use std::time::{Duration, SystemTime};

use rusqlite::{Transaction, params};
use serde_json::{Value, json};

use super::query::stamp;
use super::rows;
use super::state::State;
use super::store::Store;
use crate::error::Result;
use crate::options::Object;

/// How long final submissions are kept whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Retention {
    /// Days since their last change; 0 means that whatever is final may go.
    pub days: u32,
}

impl Retention {
    /// Keeps final submissions whole for this many days after their last change.
    pub fn days(days: u32) -> Retention {
        Retention { days }
    }

    /// Reads a retention from a JSON object, as all languages hand it over: `days`, which must be there.
    ///
    /// # Errors
    /// `InvalidArgument` when it is not, for any other key, and for a value that is no number of days.
    pub fn from_json(options: &Value) -> Result<Retention> {
        let object = Object::read(options, "", &["days"])?;
        let object = object.ok_or_else(|| crate::options::invalid("the option `days` is missing"))?;
        let days = object.value("days").and_then(Value::as_u64).and_then(|days| u32::try_from(days).ok());
        Ok(Retention { days: days.ok_or_else(|| object.wrong("days", "missing, or no number of days"))? })
    }
}

/// What [`super::Ledger::prune`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pruned {
    /// Submissions that failed, were rejected or deleted, and are gone without a trace.
    pub removed: u64,
    /// Submissions that have succeeded, of which one line stays so that they are never sent again.
    pub reduced: u64,
    /// Documents whose bytes are gone.
    pub documents: u64,
    /// Bytes by which the file is smaller.
    pub freed: u64,
}

impl Pruned {
    /// The same as a JSON object with the names of this API.
    pub fn to_json(&self) -> Value {
        json!({
            "removed": self.removed,
            "reduced": self.reduced,
            "documents": self.documents,
            "freed": self.freed,
        })
    }
}

/// So few at a time that other writers wait for milliseconds.
const BATCH: u32 = 200;
/// Pages that are given back at a time.
const PAGES: u32 = 256;
/// How often, and how far apart, the log is emptied while somebody is in the way.
const TRIES: usize = 20;
const PAUSE: Duration = Duration::from_millis(50);

pub(super) fn prune(store: &Store, retention: &Retention) -> Result<Pruned> {
    let age = Duration::from_secs(u64::from(retention.days) * 24 * 60 * 60);
    let until = stamp(SystemTime::now().checked_sub(age).unwrap_or(SystemTime::UNIX_EPOCH));
    let before = size(store);
    // What is taken out is overwritten, too, and not only let go of.
    store.outside(|connection| connection.pragma_update(None, "secure_delete", "ON"))?;
    let mut pruned = Pruned::default();
    let mut last = Some(0);
    while let Some(id) = last {
        last = batch(store, &until, id, &mut pruned)?;
    }
    shrink(store)?;
    pruned.freed = before.saturating_sub(size(store));
    Ok(pruned)
}

/// Takes some of them out that come after the row `last`, and says from which on there may be more.
fn batch(store: &Store, until: &str, last: i64, pruned: &mut Pruned) -> Result<Option<i64>> {
    store.write_through(|writer| {
        let transaction = writer.transaction;
        let found = final_until(transaction, until, last)?;
        let mut statement = transaction.prepare_cached("DELETE FROM event WHERE submission = ?1")?;
        for (id, state, sha256) in &found {
            statement.execute([id])?;
            if *state == State::Succeeded {
                reduce(transaction, *id)?;
                pruned.reduced += 1;
            } else {
                transaction.prepare_cached("DELETE FROM submission WHERE id = ?1")?.execute([id])?;
                pruned.removed += 1;
            }
            pruned.documents += forget(transaction, sha256)?;
        }
        Ok(found.last().filter(|_| found.len() == BATCH as usize).map(|(id, ..)| *id))
    })
}

fn final_until(
    transaction: &Transaction<'_>,
    until: &str,
    last: i64,
) -> rusqlite::Result<Vec<(i64, State, Vec<u8>)>> {
    transaction
        .prepare_cached(
            "SELECT id, state, sha256 FROM submission
             WHERE id > ?3 AND (state = 'succeeded' AND pruned_at IS NULL OR state IN ('failed', 'rejected', 'deleted'))
                 AND updated_at <= ?1
             ORDER BY id LIMIT ?2",
        )?
        .query_map(params![until, BATCH, last], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect()
}

/// Leaves the one line that keeps the document from being sent again.
fn reduce(transaction: &Transaction<'_>, id: i64) -> rusqlite::Result<usize> {
    transaction
        .prepare_cached(
            "UPDATE submission SET pruned_at = ?2, message = NULL, parameters = NULL, receipt = NULL WHERE id = ?1",
        )?
        .execute(params![id, rows::now()])
}

/// Lets go of a document's bytes when no submission needs them, and of its digest when none has it.
fn forget(transaction: &Transaction<'_>, sha256: &[u8]) -> rusqlite::Result<u64> {
    let emptied = transaction
        .prepare_cached(
            // Put at the end of the table: left where it was, the small row could keep a page to itself.
            "UPDATE document SET rowid = (SELECT max(rowid) + 1 FROM document), encoding = 'identity', bytes = x''
                 WHERE sha256 = ?1
                 AND NOT EXISTS (SELECT 1 FROM submission WHERE sha256 = ?1 AND pruned_at IS NULL)",
        )?
        .execute([sha256])?;
    transaction
        .prepare_cached(
            "DELETE FROM document WHERE sha256 = ?1
                 AND NOT EXISTS (SELECT 1 FROM submission WHERE sha256 = ?1)",
        )?
        .execute([sha256])?;
    Ok(emptied as u64)
}

/// Gives the free pages back to the file system.
fn shrink(store: &Store) -> Result<()> {
    let number = |name| store.read(|t| Ok(t.pragma_query_value(None, name, |row| row.get::<_, i64>(0))?));
    let (none, incremental) = (0, "INCREMENTAL");
    if number("auto_vacuum")? == none {
        // A file from before version 2 is rebuilt once, and can do it piece by piece from then on.
        store.outside(|connection| {
            connection.pragma_update(None, "auto_vacuum", incremental)?;
            connection.execute_batch("VACUUM")
        })?;
    }
    while number("freelist_count")? > 0 {
        store.write(|writer| {
            let mut statement = writer.transaction.prepare(&format!("PRAGMA incremental_vacuum({PAGES})"))?;
            let mut rows = statement.query([])?;
            while rows.next()?.is_some() {}
            Ok(())
        })?;
    }
    // Carries it all over into the file and empties the log. Another process may be at just that, for a moment; while one stays in the
    // way, it happens later, by itself.
    for _ in 0..TRIES {
        let busy = |row: &rusqlite::Row<'_>| row.get::<_, bool>(0);
        if !store.outside(|connection| connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], busy))? {
            break;
        }
        std::thread::sleep(PAUSE);
    }
    Ok(())
}

fn size(store: &Store) -> u64 {
    std::fs::metadata(store.path()).map_or(0, |found| found.len())
}
