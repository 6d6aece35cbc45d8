//! The open file: how SQLite is set up, and what its errors mean to the caller.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};

use super::disk::Disk;
use super::opened::Opened;
use super::owner::Owner;
use super::schema::{self, Kind};
use super::{owner, place};
use crate::error::{Error, ErrorKind, Result};
use crate::home::Home;

/// How long to wait for another process that writes. A write takes milliseconds; this covers a slow disk and a crowd.
const PATIENCE: Duration = Duration::from_secs(15);

/// All statements of a submission's way, and then some, so that none is parsed twice.
const STATEMENTS: usize = 64;

/// One connection behind a lock: every operation is a short transaction, so a pool would only move the waiting into SQLite.
pub(super) struct Store {
    path: PathBuf,
    inner: Arc<Mutex<Inner>>,
    disk: Disk,
    home: Home,
}

struct Inner {
    connection: Connection,
    /// Made when the first claim is: who only reads leaves no trace.
    owner: Option<Owner>,
    /// The last, so that it outlives the connection.
    _opened: Opened,
}

impl Store {
    pub(super) fn open(path: &Path) -> Result<Store> {
        Store::open_patiently(path, PATIENCE)
    }

    fn open_patiently(path: &Path, patience: Duration) -> Result<Store> {
        let path = place::prepare(path)?;
        let opened = Opened::note(&path)?;
        let connection = connect(&path, patience)?;
        let disk = Disk::open(&path).map_err(|error| unreadable(&path).with_source(error))?;
        let inner = Arc::new(Mutex::new(Inner { connection, owner: None, _opened: opened }));
        Ok(Store { path, inner, disk, home: Home::here() })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Runs `work` in a read transaction: all it sees is of one moment.
    pub(super) fn read<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T, Trouble>) -> Result<T> {
        let mut inner = self.enter()?;
        let run = || {
            let transaction = inner.connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
            work(&transaction)
        };
        run().map_err(|trouble: Trouble| trouble.into_error(&self.path))
    }

    /// Runs `work` in a write transaction, which is kept whole or not at all. It holds the write lock from its start, so that what
    /// it reads stays true until it is done. Then it is safe from the end of this process; from a loss of power it is when a later
    /// [`Store::write_through`] returns.
    pub(super) fn write<T>(&self, work: impl FnOnce(&Writer<'_>) -> Result<T, Trouble>) -> Result<T> {
        self.commit(work).map(|(done, _)| done)
    }

    /// The same, and returns when it is on the disk, with all that was written before.
    pub(super) fn write_through<T>(&self, work: impl FnOnce(&Writer<'_>) -> Result<T, Trouble>) -> Result<T> {
        let (done, commit) = self.commit(work)?;
        // Other threads write meanwhile, and wait for the same flush.
        self.disk.wait(commit).map_err(|error| unreadable(&self.path).with_source(error))?;
        Ok(done)
    }

    /// Runs `work` on the connection, for what SQLite does outside of transactions.
    pub(super) fn outside<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        let inner = self.enter()?;
        work(&inner.connection).map_err(|error| translate(&self.path, error))
    }

    /// The connection, once it is this thread's turn.
    fn enter(&self) -> Result<MutexGuard<'_, Inner>> {
        // Before the lock, which in a child of a fork nobody might ever let go of.
        self.home.check("ledger")?;
        Ok(self.inner.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn commit<T>(&self, work: impl FnOnce(&Writer<'_>) -> Result<T, Trouble>) -> Result<(T, u64)> {
        let mut inner = self.enter()?;
        let Inner { connection, owner, .. } = &mut *inner;
        let run = || {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            if owner.is_none() {
                *owner = Some(Owner::register(&self.path)?);
            }
            let me = owner.as_ref().map_or("", Owner::id);
            let done = work(&Writer { transaction: &transaction, path: &self.path, me })?;
            transaction.commit()?;
            Ok((done, self.disk.committed()))
        };
        run().map_err(|trouble: Trouble| trouble.into_error(&self.path))
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if !self.home.is_here() {
            // To close the connection in a child of a fork, or to remove the owner's file, would take them from the parent.
            std::mem::forget(Arc::clone(&self.inner));
        }
    }
}

/// A write transaction, and whose it is.
pub(super) struct Writer<'a> {
    pub(super) transaction: &'a Transaction<'a>,
    pub(super) me: &'a str,
    path: &'a Path,
}

impl Writer<'_> {
    /// Whether a claim by `owner` holds, be it our own.
    pub(super) fn is_held(&self, owner: Option<&str>) -> bool {
        owner.is_some_and(|id| id == self.me || owner::is_alive(self.path, id))
    }
}

/// What stops a transaction: SQLite, or a reason of ours.
pub(super) enum Trouble {
    Sqlite(rusqlite::Error),
    Ours(Error),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Trouble {
        Trouble::Sqlite(error)
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Trouble {
        Trouble::Ours(error)
    }
}

impl Trouble {
    fn into_error(self, path: &Path) -> Error {
        match self {
            Trouble::Sqlite(error) => translate(path, error),
            Trouble::Ours(error) => error,
        }
    }
}

/// An error of SQLite in words that say what to do.
fn translate(path: &Path, error: rusqlite::Error) -> Error {
    // The memory that processes share could not be made as large as it has to be: what a full disk comes to for one that just begins.
    if error.sqlite_error().is_some_and(|fault| fault.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE) {
        return place::full(path).with_source(error);
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => place::full(path).with_source(error),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            let words = format!("another process keeps the ledger {} locked", path.display());
            Error::new(ErrorKind::LedgerBusy, words)
                .with_remedy("call again; if it stays so, end the program that holds the file open")
                .with_source(error)
        }
        Some(ErrorCode::NotADatabase) => damaged(path, "is no SQLite file").with_source(error),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::TypeMismatch | ErrorCode::SchemaChanged) => {
            damaged(path, "is damaged").with_source(error)
        }
        Some(
            ErrorCode::CannotOpen
            | ErrorCode::PermissionDenied
            | ErrorCode::ReadOnly
            | ErrorCode::SystemIoFailure
            | ErrorCode::FileLockingProtocolFailed
            | ErrorCode::NoLargeFileSupport,
        ) => unreadable(path).with_source(error),
        // A missing table, or a value that no version of ours writes.
        Some(ErrorCode::Unknown) | None => {
            damaged(path, "does not hold what a ledger holds").with_source(error)
        }
        Some(_) => {
            let words = format!("the ledger {} met an unforeseen error", path.display());
            Error::new(ErrorKind::Internal, words).with_source(error)
        }
    }
}

fn unreadable(path: &Path) -> Error {
    let words = format!("the ledger {} cannot be read and written", path.display());
    Error::new(ErrorKind::LedgerUnavailable, words)
        .with_remedy("give this user the right to write the file and its folder, and look after the disk")
}

/// An error for a file that cannot be trusted.
pub(super) fn damaged(path: &Path, what: &str) -> Error {
    Error::new(ErrorKind::LedgerDamaged, format!("the ledger {} {what}", path.display()))
        .with_remedy("keep the file for inquiry, and name a new one or one from a backup")
}

fn connect(path: &Path, patience: Duration) -> Result<Connection> {
    // No CREATE: the file exists by now, with the right mode. No URI: a name is a name.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> Result<Connection, Trouble> {
        let mut connection = Connection::open_with_flags(path, flags)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        connection.busy_handler(Some(waiting(patience)))?;
        if accept(path, schema::kind(&connection.transaction()?)?)? == 0 {
            // Before the file has its first page, or never; so that a pruned file can shrink piece by piece.
            connection.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
        }
        set_up(path, &connection, patience)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Again, now that nobody else can write: another process may have just made the tables.
        let version = accept(path, schema::kind(&transaction)?)?;
        if version < schema::VERSION {
            schema::migrate(&transaction, version)?;
        }
        if !schema::is_complete(&transaction)? {
            return Err(damaged(path, "has lost a part of its tables").into());
        }
        transaction.commit()?;
        Ok(connection)
    };
    open().map_err(|trouble| trouble.into_error(path))
}

/// The version of a file that this library may write to.
fn accept(path: &Path, kind: Kind) -> Result<i32> {
    match kind {
        Kind::Empty => Ok(0),
        Kind::Ledger(version) if (0..=schema::VERSION).contains(&version) => Ok(version),
        Kind::Ledger(version) => {
            let words = format!(
                "the ledger {} is of version {version}, and this ecoc knows up to {}",
                path.display(),
                schema::VERSION
            );
            Err(Error::new(ErrorKind::LedgerDamaged, words).with_remedy("use the newer ecoc that made it"))
        }
        Kind::Foreign => Err(damaged(path, "is the database of another program")
            .with_remedy("name another file; this one was left as it is")),
    }
}

fn set_up(path: &Path, connection: &Connection, patience: Duration) -> Result<(), Trouble> {
    write_ahead(path, connection, patience)?;
    // A submission must be on the disk before its first byte leaves; that is waited for in `disk`.
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    // The same on macOS, where a plain fsync leaves the data in the drive's cache.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // The file may come from anywhere: run nothing that its schema brings along, and check what is read.
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(())
}

/// Switches a new file to WAL. SQLite does not wait when two processes do that at the same moment, so the waiting is here.
fn write_ahead(path: &Path, connection: &Connection, patience: Duration) -> Result<(), Trouble> {
    let mut wait_on = waiting(patience);
    let mut round = 0;
    loop {
        let switched = connection
            .pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0))
            .map(|mode| mode.eq_ignore_ascii_case("wal"));
        match switched {
            Ok(true) => return Ok(()),
            Ok(false) => {
                let words = format!("the ledger {} lies where SQLite cannot share memory", path.display());
                return Err(Error::new(ErrorKind::LedgerUnavailable, words)
                    .with_remedy("put it on a disk of this machine")
                    .into());
            }
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && wait_on(round) => {
                round += 1;
            }
            Err(error) => return Err(error.into()),
        }
    }
}

/// Waits a moment for each round, counted from 0, and says whether to try again. SQLite's own handler sleeps longer and longer, so
/// that with a few busy processes one may wait for seconds; a look at the lock costs next to nothing.
fn waiting(patience: Duration) -> impl FnMut(i32) -> bool + Send + 'static {
    let mut since = Instant::now();
    move |round| {
        if round == 0 {
            since = Instant::now();
        }
        std::thread::sleep(Duration::from_millis(2));
        since.elapsed() < patience
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::ledger::{Authority, Claim, Ledger, NewSubmission, Query, State};

    fn open(path: &Path, patience: Duration) -> Ledger {
        Ledger { store: Arc::new(Store::open_patiently(path, patience).unwrap()) }
    }

    fn begin(ledger: &Ledger, document: &[u8]) -> Result<Claim> {
        ledger.begin(&NewSubmission {
            authority: Authority::Svv,
            environment: "test",
            reference: None,
            vin: None,
            correlation_id: None,
            document,
            parameters: None,
        })
    }

    #[test]
    fn a_child_of_a_fork_is_refused_and_leaves_the_ledger_to_its_parent() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plant.db");
        let ledger = open(&path, PATIENCE);
        let claim = begin(&ledger, b"<a/>").unwrap();
        // What a child has: the same memory, in another process.
        let store = Arc::clone(&ledger.store);
        let child = Store {
            path: path.clone(),
            inner: Arc::clone(&store.inner),
            disk: Disk::open(&path).unwrap(),
            home: Home::elsewhere(),
        };
        let errors = [child.read(|_| Ok(())), child.write(|_| Ok(())), child.outside(|_| Ok(()))];
        assert!(errors.into_iter().all(|result| result.unwrap_err().kind() == ErrorKind::HandleMisuse));
        drop(child);
        assert_eq!(Arc::strong_count(&store.inner), 2, "what the child would close stays open");
        drop(claim);
    }

    #[test]
    fn sqlite_flushes_the_log_before_it_carries_it_over() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = open(&folder.path().join("plant.db"), PATIENCE);
        let inner = ledger.store.inner.lock().unwrap();
        let value = |name: &str| -> i64 {
            inner.connection.pragma_query_value(None, name, |row| row.get(0)).unwrap()
        };
        let normal = 1;
        assert_eq!((value("synchronous"), value("fullfsync"), value("foreign_keys")), (normal, 1, 1));
    }

    #[test]
    fn a_lock_that_stays_is_an_error_that_a_retry_may_cure() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plant.db");
        let ledger = open(&path, Duration::from_millis(50));
        let mut other = Connection::open(&path).unwrap();
        let lock = other.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
        let error = begin(&ledger, b"<a/>").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LedgerBusy, "{error}");
        assert!(error.retryable() && error.remedy().is_some());
        assert_eq!(ledger.entries(&Query::default()).count(), 0, "reading goes on meanwhile");
        drop(lock);
        begin(&ledger, b"<a/>").unwrap();
    }

    #[test]
    fn a_full_disk_is_an_error_before_anything_is_sent_and_loses_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plant.db");
        let ledger = open(&path, PATIENCE);
        let mut first = begin(&ledger, b"<a/>").unwrap();
        // SQLite's own limit on pages fails in the same way as a disk without room.
        let limit = |pages: i64| {
            let inner = ledger.store.inner.lock().unwrap();
            let size: i64 =
                inner.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
            inner
                .connection
                .pragma_update_and_check(None, "max_page_count", size + pages, |_| Ok(()))
                .unwrap();
        };
        limit(0);
        let noise: Vec<u8> =
            (0..40_000u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
        let error = begin(&ledger, &noise).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LedgerFull, "{error}");
        assert!(error.remedy().is_some());
        assert_eq!(ledger.entries(&Query::default()).count(), 1);
        first.advance(State::Sending, &crate::ledger::Change::default()).unwrap();
        limit(1000);
        assert_eq!(begin(&ledger, &noise).unwrap().document().unwrap(), noise);
    }
}
