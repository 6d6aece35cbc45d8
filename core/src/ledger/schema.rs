//! The tables of the ledger file and how older ones are brought up to date.

use rusqlite::Transaction;

/// Marks the file as ours in its header (`ECOC` in ASCII), so that no other program's database is ever written to.
pub(super) const APPLICATION_ID: i32 = 0x4543_4F43;

/// One step for each version; the file's `user_version` counts the steps it has had. A step that has been released never changes.
const MIGRATIONS: &[&str] = &[V1, V2];

/// The version that this library reads and writes.
pub(super) const VERSION: i32 = MIGRATIONS.len() as i32;

/// Documents stand apart: a document sent again after a failure is kept once, and lists do not read past the bytes. The two unique
/// indexes are the last guard of "once while live or succeeded": whatever the code above them does, the file cannot hold it.
const V1: &str = "
CREATE TABLE document (
    sha256   BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    length   INTEGER NOT NULL,
    encoding TEXT NOT NULL CHECK (encoding IN ('identity', 'zlib')),
    bytes    BLOB NOT NULL
) STRICT;

CREATE TABLE submission (
    id              INTEGER PRIMARY KEY,
    correlation_id  TEXT NOT NULL UNIQUE,
    authority       TEXT NOT NULL,
    environment     TEXT NOT NULL,
    reference       TEXT,
    vin             TEXT,
    sha256          BLOB NOT NULL REFERENCES document (sha256),
    parameters      TEXT,
    state           TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'uncertain', 'accepted', 'processing',
                                                   'succeeded', 'failed', 'rejected', 'deleted')),
    authority_state TEXT,
    code            TEXT,
    message         TEXT,
    receipt         TEXT,
    attempts        INTEGER NOT NULL DEFAULT 0,
    owner           TEXT,
    created_at      TEXT NOT NULL,
    updated_at      TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX one_per_document ON submission (authority, environment, sha256)
    WHERE state NOT IN ('failed', 'rejected', 'deleted');
CREATE UNIQUE INDEX one_per_reference ON submission (authority, environment, reference)
    WHERE state NOT IN ('failed', 'rejected', 'deleted') AND reference IS NOT NULL;
CREATE INDEX by_document ON submission (sha256);
CREATE INDEX by_reference ON submission (reference);
CREATE INDEX by_vin ON submission (vin);
CREATE INDEX unfinished ON submission (id)
    WHERE state IN ('queued', 'sending', 'uncertain', 'accepted', 'processing');

CREATE TABLE event (
    submission      INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
    number          INTEGER NOT NULL,
    at              TEXT NOT NULL,
    state           TEXT NOT NULL,
    authority_state TEXT,
    code            TEXT,
    message         TEXT,
    attempts        INTEGER NOT NULL,
    PRIMARY KEY (submission, number)
) STRICT, WITHOUT ROWID;
";

/// What has succeeded stays as long as the file, or it could be sent twice; its bytes need not. The digest's row stays with empty bytes.
const V2: &str = "
ALTER TABLE submission ADD COLUMN pruned_at TEXT;
";

/// What sort of file an open connection leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A new, empty database.
    Empty,
    /// A ledger of this version.
    Ledger(i32),
    /// A database of some other program.
    Foreign,
}

/// Looks without writing. In one transaction, because another process may be making the tables.
pub(super) fn kind(transaction: &Transaction<'_>) -> rusqlite::Result<Kind> {
    let id: i32 = transaction.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version: i32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let objects: i64 = transaction.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(match id {
        APPLICATION_ID => Kind::Ledger(version),
        0 if objects == 0 && version == 0 => Kind::Empty,
        _ => Kind::Foreign,
    })
}

/// Whether the tables, and the indexes that guard them, are there. Looking costs nothing next to a first send that fails half-way.
pub(super) fn is_complete(transaction: &Transaction<'_>) -> rusqlite::Result<bool> {
    let found: i64 = transaction.query_row(
        "SELECT count(*) FROM sqlite_schema
         WHERE name IN ('document', 'submission', 'event', 'one_per_document', 'one_per_reference')",
        [],
        |row| row.get(0),
    )?;
    Ok(found == 5)
}

/// Brings the file from `version` to the current one, in the caller's transaction.
pub(super) fn migrate(transaction: &Transaction<'_>, version: i32) -> rusqlite::Result<()> {
    let done = usize::try_from(version).unwrap_or(0);
    for step in MIGRATIONS.iter().skip(done) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)
}
