//! The durable journal of submissions: one SQLite file that several processes of one machine may share.
//!
//! What may enter: what is written down of submissions, and the file; no network, and nothing of a document but its bytes and
//! names.
//!
//! A submission is written down, with its exact bytes, before the first byte of it leaves; then every state that it reaches. So after
//! a crash nothing is lost and nothing is sent twice:
//!
//! 1. [`Ledger::begin`] writes the submission down as [`State::Queued`], or refuses it because the same document is live or has
//!    succeeded. It returns a [`Claim`]: as long as that lives, no other process or thread can send this submission.
//! 2. [`Claim::advance`] to [`State::Sending`] goes before every attempt, and the news of its outcome after it.
//! 3. After a crash, [`Ledger::unfinished`] lists what is left and [`Ledger::claim`] takes one over. What was `sending` when its
//!    process died is `uncertain` then: ask the authority before sending it again.
//! 4. News by way of a status call need no claim: [`Ledger::advance`].
//!
//! The file is readable by its owner alone (mode 0600 on Unix) and holds vehicle data but no secrets: keys, passwords and tokens
//! never get here. Encryption at rest is left to the file system. Beside it lie, while it is open, SQLite's `-wal` and `-shm` and one
//! small `-owner-…` file for each process that sends; leave them alone, and copy the file only when nobody has it open. It must lie on a disk of the machine: on Linux and Windows a
//! network share is recognised and refused; elsewhere that is up to the caller. A [`Ledger`] is of no use in
//! the child of a `fork`: its calls fail with `HandleMisuse` there.

mod check;
mod disk;
mod document;
mod entry;
mod export;
mod opened;
mod owner;
mod place;
mod prune;
mod query;
mod rows;
mod schema;
mod state;
mod store;

use std::fmt;
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;

pub use check::{Checked, Fault};
use document::{Found, Packed};
pub use entry::{Change, Entry, Event, NewSubmission};
pub use export::{Export, ExportFormat, ExportOptions};
pub use prune::{Pruned, Retention};
pub use query::Query;
pub use rows::Entries;
use rows::{Pages, Row};
pub use state::{Authority, State};
use store::{Store, Trouble, Writer};
use uuid::Uuid;

use crate::error::{Error, ErrorKind, Result};

/// The journal. Clones share the open file; threads may share them.
#[derive(Clone)]
pub struct Ledger {
    store: Arc<Store>,
}

impl Ledger {
    /// Opens the ledger, making the file when there is none.
    ///
    /// # Errors
    /// `LedgerUnavailable`: the file cannot be made, read or written, or lies on a network share. `LedgerDamaged`: it is no ledger, is
    /// damaged, or was made by a newer version. `LedgerBusy`: another process keeps it locked. `LedgerFull`: the disk is full. All
    /// operations of a ledger may fail in these ways, too. `HandleMisuse`: this process was forked from one that had it open.
    pub fn open(path: impl AsRef<Path>) -> Result<Ledger> {
        Ok(Ledger { store: Arc::new(Store::open(path.as_ref())?) })
    }

    /// The file, as an absolute path.
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// Writes a submission down before anything of it is sent, and claims it.
    ///
    /// When the very same submission is queued and nobody works on it (an earlier attempt could not reach the authority, or its
    /// process died before it sent), that one is taken over, with its correlation id.
    ///
    /// # Errors
    /// `AlreadySubmitted`: the same bytes, or the same reference id, are live or have succeeded at this authority and environment;
    /// the error names that submission's correlation id and state. `InvalidArgument`: the correlation id is taken. `LimitExceeded`: the
    /// document is larger than 64 MiB.
    pub fn begin(&self, new: &NewSubmission<'_>) -> Result<Claim> {
        if new.document.len() > document::LARGEST {
            let words = format!(
                "the document has {} bytes, and the limit is {}",
                new.document.len(),
                document::LARGEST
            );
            return Err(Error::new(ErrorKind::LimitExceeded, words)
                .with_remedy("check that this is an IVI document; a real one is far smaller"));
        }
        let packed = Packed::new(new.document);
        let fresh = new.correlation_id.map_or_else(|| Uuid::new_v4().to_string(), str::to_owned);
        let entry = self.store.write(|writer| {
            if let Some(row) = rows::standing_in_the_way(writer, new, &packed.sha256)? {
                return take_over(writer, new, &packed, row);
            }
            if rows::find(writer.transaction, &fresh)?.is_some() {
                let words = format!("the correlation id {fresh} is in the ledger already");
                return Err(Error::new(ErrorKind::InvalidArgument, words)
                    .with_remedy("use a new one for each submission, or none to have one made")
                    .into());
            }
            packed.store(writer.transaction)?;
            rows::insert(writer, new, &fresh, &packed.sha256)?;
            known(writer, &fresh).map(|row| row.entry)
        })?;
        Ok(Claim { ledger: self.clone(), entry })
    }

    /// Takes over a submission that is queued, was being sent by a process that died, or is uncertain; `None` when somebody else
    /// works on it or there is nothing left to send. What was being sent is uncertain then.
    ///
    /// # Errors
    /// `NotInLedger`: no submission has this correlation id.
    pub fn claim(&self, correlation_id: &str) -> Result<Option<Claim>> {
        let entry = self.store.write(|writer| {
            let row = known(writer, correlation_id)?;
            if !row.entry.state.is_with_sender() || writer.is_held(row.owner.as_deref()) {
                return Ok(None);
            }
            rows::set_owner(writer, row.id, Some(writer.me))?;
            if row.entry.state == State::Sending {
                let words = "the sender ended before it had an answer";
                rows::change(
                    writer,
                    &row,
                    State::Uncertain,
                    &Change { message: Some(words), ..Change::default() },
                )?;
            }
            known(writer, correlation_id).map(|row| Some(row.entry))
        })?;
        Ok(entry.map(|entry| Claim { ledger: self.clone(), entry }))
    }

    /// Writes news of a submission down and returns it as it stands then. News that are older than what is known change nothing.
    ///
    /// # Errors
    /// `NotInLedger`: no submission has this correlation id. `InvalidArgument`: no submission goes from its present state to
    /// `state`, or it is to be sent without a claim on it.
    pub fn advance(&self, correlation_id: &str, state: State, change: &Change<'_>) -> Result<Entry> {
        self.store.write_through(|writer| {
            let row = known(writer, correlation_id)?;
            let now = row.entry.state;
            if now.is_ahead_of(state) || (now == state && state != State::Sending && change.is_empty()) {
                return Ok(row.entry);
            }
            // What was sent once, and was not there when the authority was asked, may turn up later.
            let turned_up = now == State::Queued
                && row.entry.attempts > 0
                && matches!(state, State::Accepted | State::Processing | State::Succeeded);
            if !now.may_become(state) && !turned_up {
                let words = format!("the submission {correlation_id} is {now} and cannot become {state}");
                return Err(refused(&row.entry, words).into());
            }
            if matches!(state, State::Queued | State::Sending) && row.owner.as_deref() != Some(writer.me) {
                let words =
                    format!("the submission {correlation_id} is not claimed, so it cannot become {state}");
                return Err(refused(&row.entry, words).with_remedy("claim it first").into());
            }
            rows::change(writer, &row, state, change)?;
            known(writer, correlation_id).map(|row| row.entry)
        })
    }

    /// The submission with this correlation id.
    pub fn by_correlation_id(&self, correlation_id: &str) -> Result<Option<Entry>> {
        self.store.read(|transaction| Ok(rows::find(transaction, correlation_id)?.map(|row| row.entry)))
    }

    /// The submissions of the document with this reference id, oldest first.
    pub fn by_reference(&self, authority: Authority, reference: &str) -> Result<Vec<Entry>> {
        let (authority, reference) = (Some(authority), Some(reference.to_owned()));
        self.entries(&Query { authority, reference, ..Query::default() }).collect()
    }

    /// The submissions of this vehicle, oldest first.
    pub fn by_vin(&self, vin: &str) -> Result<Vec<Entry>> {
        self.entries(&Query { vin: Some(vin.to_owned()), ..Query::default() }).collect()
    }

    /// The submissions from which something is still to come, oldest first; of all authorities and environments where `None`. Who
    /// means to send or to ask names both: what was meant for a test service has no business at another.
    pub fn unfinished(&self, authority: Option<Authority>, environment: Option<&str>) -> Result<Vec<Entry>> {
        let (environment, states) = (environment.map(str::to_owned), State::UNFINISHED.to_vec());
        self.entries(&Query { authority, environment, states, ..Query::default() }).collect()
    }

    /// The submissions that a query finds, oldest first. They are read in pages as they are asked for, so memory stays flat and no
    /// writer waits.
    pub fn entries(&self, query: &Query) -> Entries {
        Entries(Pages::new(Arc::clone(&self.store), query, false))
    }

    /// The submissions that a query finds, as lines of JSON or CSV, oldest first. They are read as [`Ledger::entries`] reads them, so
    /// memory stays flat however long the ledger is.
    pub fn export(&self, query: &Query, options: &ExportOptions) -> Export {
        Export::new(Pages::new(Arc::clone(&self.store), query, options.history), *options)
    }

    /// Every step of a submission so far.
    ///
    /// # Errors
    /// `NotInLedger`: no submission has this correlation id.
    pub fn history(&self, correlation_id: &str) -> Result<Vec<Event>> {
        self.store.read(|transaction| {
            let row = rows::find(transaction, correlation_id)?.ok_or_else(|| unknown(correlation_id))?;
            Ok(rows::events(transaction, row.id)?)
        })
    }

    /// The exact bytes of a submission's document.
    ///
    /// # Errors
    /// `NotInLedger`: no submission has this correlation id, or it was pruned. `LedgerDamaged`: the bytes are not those that were
    /// stored.
    pub fn document(&self, correlation_id: &str) -> Result<Vec<u8>> {
        self.store.read(|transaction| {
            let row = rows::find(transaction, correlation_id)?.ok_or_else(|| unknown(correlation_id))?;
            if let Some(at) = row.entry.pruned_at {
                let words = format!("the document of the submission {correlation_id} was pruned on {at}");
                return Err(Error::new(ErrorKind::NotInLedger, words)
                    .with_correlation_id(correlation_id)
                    .with_remedy("look for it in a backup, or wherever it was signed")
                    .into());
            }
            match document::load(transaction, &row.sha256)? {
                Found::Sound(bytes) => Ok(bytes),
                Found::Damaged | Found::Missing => {
                    let words = format!("has lost the document of the submission {correlation_id}");
                    Err(store::damaged(self.path(), &words).with_correlation_id(correlation_id).into())
                }
            }
        })
    }

    /// Takes out final submissions that are old, overwrites what they held, and makes the file smaller. What failed, was rejected or
    /// deleted goes without a trace. Of what has succeeded one line stays for good, so that it is never sent twice: authority and
    /// environment, reference id, VIN, correlation id, digest, state and code, the times; it loses the document's bytes, the history,
    /// the authority's sentences, the parameters and the receipt. What is not final stays whole, however old it is.
    ///
    /// Others may go on using the file: this works in small steps. When it ends with an error, what it has done so far is kept, and
    /// the next call goes on. A file that was made by ecoc's first version is rebuilt once, which takes room for a second one.
    ///
    /// # Errors
    /// As [`Ledger::open`].
    pub fn prune(&self, retention: &Retention) -> Result<Pruned> {
        prune::prune(&self.store, retention)
    }

    /// Checks the whole file: its structure, its tables, the digest of every document, and every submission against its history. It
    /// reads all there is, on a connection of its own, so that nobody waits meanwhile.
    ///
    /// # Errors
    /// As [`Ledger::open`]: so damaged a file that nothing can be read from it is an error, too.
    pub fn check(&self) -> Result<Checked> {
        check::check(&Store::open(self.path())?)
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ledger").field("path", &self.path()).finish()
    }
}

/// The right to send one submission, held against every other process and thread until it is dropped; a process that dies loses it.
/// It reads as the [`Entry`] that it is about.
#[derive(Debug)]
pub struct Claim {
    ledger: Ledger,
    entry: Entry,
}

impl Claim {
    /// Writes news down, as [`Ledger::advance`] does, and shows the new entry from then on.
    ///
    /// # Errors
    /// As [`Ledger::advance`].
    pub fn advance(&mut self, state: State, change: &Change<'_>) -> Result<&Entry> {
        self.entry = self.ledger.advance(&self.entry.correlation_id, state, change)?;
        Ok(&self.entry)
    }

    /// The exact bytes to send.
    ///
    /// # Errors
    /// As [`Ledger::document`].
    pub fn document(&self) -> Result<Vec<u8>> {
        self.ledger.document(&self.entry.correlation_id)
    }

    /// The submission as last written through this claim.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }
}

impl Deref for Claim {
    type Target = Entry;

    fn deref(&self) -> &Entry {
        &self.entry
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        // Whatever is out of the sender's hands is free already. Should this write fail, the claim ends with the process.
        if self.entry.state.is_with_sender() {
            let _ = self.ledger.store.write(|writer| Ok(rows::release(writer, &self.entry.correlation_id)?));
        }
    }
}

/// Adopts a queued submission that is the very same and that nobody works on; refuses every other.
fn take_over(
    writer: &Writer<'_>,
    new: &NewSubmission<'_>,
    packed: &Packed,
    row: Row,
) -> Result<Entry, Trouble> {
    let same = row.sha256 == packed.sha256
        && row.entry.parameters.as_ref() == new.parameters
        && new.correlation_id.is_none_or(|id| id == row.entry.correlation_id);
    if same && row.entry.state == State::Queued && !writer.is_held(row.owner.as_deref()) {
        rows::set_owner(writer, row.id, Some(writer.me))?;
        return Ok(row.entry);
    }
    let Entry { authority, correlation_id, state, created_at, .. } = row.entry;
    let what =
        if row.sha256 == packed.sha256 { "this document" } else { "a document with this reference id" };
    let words =
        format!("{what} was handed in on {created_at} and is {state} (correlation id {correlation_id})");
    let remedy = match state {
        State::Queued | State::Sending => "let the call that sends it finish; after a crash, call resume",
        State::Uncertain => "call resume: it asks the authority before it sends again",
        State::Accepted | State::Processing => "ask for its status",
        _ => "nothing is left to do; a correction needs a new reference id and the next version number",
    };
    Err(Error::new(ErrorKind::AlreadySubmitted, words)
        .with_authority(authority.name())
        .with_correlation_id(correlation_id)
        .with_remedy(remedy)
        .into())
}

fn refused(entry: &Entry, words: String) -> Error {
    Error::new(ErrorKind::InvalidArgument, words)
        .with_authority(entry.authority.name())
        .with_correlation_id(entry.correlation_id.as_str())
}

fn unknown(correlation_id: &str) -> Error {
    Error::new(ErrorKind::NotInLedger, format!("the ledger knows no submission {correlation_id}"))
        .with_correlation_id(correlation_id)
        .with_remedy("check the correlation id, and that this is the ledger it was sent with")
}

fn known(writer: &Writer<'_>, correlation_id: &str) -> Result<Row, Trouble> {
    Ok(rows::find(writer.transaction, correlation_id)?.ok_or_else(|| unknown(correlation_id))?)
}
