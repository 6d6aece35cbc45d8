//! The journal of submissions; JavaScript sees it through the classes in `lib/ledger.js`. What goes in and out is JSON text.
//!
//! Each call takes a function for its words, and works on the calling thread without one.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use ecoc::authority::either::authority;
use ecoc::ledger::{
    Change, Claim, Entries, Entry, Event, Export, ExportOptions, Ledger, NewSubmission, Query, Retention,
    State,
};
use ecoc::open::Open;
use ecoc::{Error, ErrorKind, pool};
use napi::Result;
use napi::bindgen_prelude::{Buffer, Uint8Array};
use napi_derive::napi;
use serde_json::Value;

use crate::job::{finish, json};
use crate::waiting::{Words, call};

type Text = Option<Words<String>>;

/// A ledger, until it is closed.
#[napi]
pub struct NativeLedger(Open<Ledger>);

impl NativeLedger {
    pub(crate) fn get(&self) -> ecoc::Result<Ledger> {
        self.0.get()
    }
}

fn list(found: &[Entry]) -> String {
    found.iter().map(Entry::to_whole_json).collect::<Value>().to_string()
}

/// Opens a ledger.
#[napi(catch_unwind)]
pub fn open_ledger(path: String, words: Option<Words<NativeLedger>>) -> Result<Option<NativeLedger>> {
    call(words, "open", move || Ok(NativeLedger(Open::new("ledger", Ledger::open(path)?))))
}

#[napi]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
impl NativeLedger {
    /// The file, as an absolute path.
    #[napi(catch_unwind)]
    pub fn path(&self) -> Result<String> {
        finish("path", || Ok(self.get()?.path().to_string_lossy().into_owned()))
    }

    /// The submission with this correlation id; `null` when there is none.
    #[napi(catch_unwind)]
    pub fn by_correlation_id(&self, correlation_id: String, words: Text) -> Result<Option<String>> {
        let ledger = self.get();
        call(words, "by_correlation_id", move || {
            let found = ledger?.by_correlation_id(&correlation_id)?;
            Ok(found.as_ref().map_or(Value::Null, Entry::to_whole_json).to_string())
        })
    }

    /// The submissions of a document.
    #[napi(catch_unwind)]
    pub fn by_reference(&self, authority: String, reference: String, words: Text) -> Result<Option<String>> {
        let ledger = self.get();
        call(words, "by_reference", move || {
            Ok(list(&ledger?.by_reference(self::authority(&authority)?, &reference)?))
        })
    }

    /// The submissions of a vehicle.
    #[napi(catch_unwind)]
    pub fn by_vin(&self, vin: String, words: Text) -> Result<Option<String>> {
        let ledger = self.get();
        call(words, "by_vin", move || Ok(list(&ledger?.by_vin(&vin)?)))
    }

    /// The submissions from which something is still to come.
    #[napi(catch_unwind)]
    pub fn unfinished(
        &self,
        authority: Option<String>,
        environment: Option<String>,
        words: Text,
    ) -> Result<Option<String>> {
        let ledger = self.get();
        call(words, "unfinished", move || {
            let authority = authority.as_deref().map(self::authority).transpose()?;
            Ok(list(&ledger?.unfinished(authority, environment.as_deref())?))
        })
    }

    /// The submissions that a query finds.
    #[napi(catch_unwind)]
    pub fn entries(&self, query: String) -> Result<NativeRows> {
        finish("entries", || {
            let entries = self.get()?.entries(&Query::from_json(&json(&query)?)?);
            Ok(NativeRows(Arc::new(Mutex::new(Pages::Entries(entries)))))
        })
    }

    /// The submissions that a query finds as lines.
    #[napi(catch_unwind)]
    pub fn export(&self, query: String, options: String) -> Result<NativeRows> {
        finish("export", || {
            let query = Query::from_json(&json(&query)?)?;
            let export = self.get()?.export(&query, &ExportOptions::from_json(&json(&options)?)?);
            Ok(NativeRows(Arc::new(Mutex::new(Pages::Export(export)))))
        })
    }

    /// Every step of a submission.
    #[napi(catch_unwind)]
    pub fn history(&self, correlation_id: String, words: Text) -> Result<Option<String>> {
        let ledger = self.get();
        call(words, "history", move || {
            let history = ledger?.history(&correlation_id)?;
            Ok(history.iter().map(Event::to_json).collect::<Value>().to_string())
        })
    }

    /// The bytes of a submission's document.
    #[napi(catch_unwind)]
    pub fn document(&self, correlation_id: String, words: Option<Words<Buffer>>) -> Result<Option<Buffer>> {
        let ledger = self.get();
        call(words, "document", move || ledger?.document(&correlation_id).map(Buffer::from))
    }

    /// Takes out what is old.
    #[napi(catch_unwind)]
    pub fn prune(&self, options: String, words: Text) -> Result<Option<String>> {
        let ledger = self.get();
        call(words, "prune", move || {
            Ok(ledger?.prune(&Retention::from_json(&json(&options)?)?)?.to_json().to_string())
        })
    }

    /// Checks the whole file.
    #[napi(catch_unwind)]
    pub fn check(&self, words: Text) -> Result<Option<String>> {
        let ledger = self.get();
        call(words, "check", move || Ok(ledger?.check()?.to_json().to_string()))
    }

    /// Writes a submission down, and claims it.
    #[napi(catch_unwind)]
    pub fn begin(
        &self,
        document: Uint8Array,
        submission: String,
        words: Option<Words<NativeClaim>>,
    ) -> Result<Option<NativeClaim>> {
        let (ledger, document) = (self.get(), document.to_vec());
        call(words, "begin", move || {
            let submission = json(&submission)?;
            let begun = ledger?.begin(&NewSubmission::from_json(&submission, &document)?)?;
            Ok(NativeClaim::new(Some(begun)))
        })
    }

    /// Takes a submission over; an empty claim when there is nothing to take.
    #[napi(catch_unwind)]
    pub fn claim(
        &self,
        correlation_id: String,
        words: Option<Words<NativeClaim>>,
    ) -> Result<Option<NativeClaim>> {
        let ledger = self.get();
        call(words, "claim", move || ledger?.claim(&correlation_id).map(NativeClaim::new))
    }

    /// Writes news of a submission down.
    #[napi(catch_unwind)]
    pub fn advance(
        &self,
        correlation_id: String,
        state: String,
        change: String,
        words: Text,
    ) -> Result<Option<String>> {
        let ledger = self.get();
        call(words, "advance", move || {
            let change = json(&change)?;
            let change = Change::from_json(&change)?;
            let now = ledger?.advance(&correlation_id, State::named(&state)?, &change)?;
            Ok(now.to_whole_json().to_string())
        })
    }

    /// Closes it.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.0.close();
    }
}

enum Pages {
    Entries(Entries),
    Export(Export),
}

/// What a query finds.
#[napi]
pub struct NativeRows(Arc<Mutex<Pages>>);

/// How many rows come at a time.
const PAGE: usize = 64;

#[napi]
impl NativeRows {
    /// The next rows, as a JSON array; empty at the end.
    #[napi(catch_unwind)]
    pub fn next(&self, words: Text) -> Result<Option<String>> {
        let pages = Arc::clone(&self.0);
        call(words, "entries", move || {
            let rows: ecoc::Result<Vec<Value>> =
                match &mut *pages.lock().unwrap_or_else(PoisonError::into_inner) {
                    Pages::Entries(entries) => {
                        entries.take(PAGE).map(|found| found.map(|found| found.to_whole_json())).collect()
                    }
                    Pages::Export(export) => export.take(PAGE).map(|line| line.map(Value::from)).collect(),
                };
            Ok(Value::from(rows?).to_string())
        })
    }
}

/// The right to send one submission, until it is given back.
#[napi]
pub struct NativeClaim(Arc<Held>);

/// The claim, which a call may have in hand for as long as the disk takes; and what JavaScript sees of it meanwhile.
struct Held {
    claim: Mutex<Option<Claim>>,
    /// As last written; `None` once it was given back.
    entry: Mutex<Option<Entry>>,
}

impl NativeClaim {
    fn new(claim: Option<Claim>) -> NativeClaim {
        let entry = Mutex::new(claim.as_ref().map(|claim| claim.entry().clone()));
        NativeClaim(Arc::new(Held { claim: Mutex::new(claim), entry }))
    }
}

impl Held {
    fn with<T>(&self, body: impl FnOnce(&mut Claim) -> ecoc::Result<T>) -> ecoc::Result<T> {
        let mut held = self.claim.lock().unwrap_or_else(PoisonError::into_inner);
        let claim = held.as_mut().ok_or_else(given_back)?;
        let done = body(claim);
        if let Some(entry) = &mut *self.entry() {
            entry.clone_from(claim.entry());
        }
        done
    }

    fn entry(&self) -> MutexGuard<'_, Option<Entry>> {
        self.entry.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn given_back() -> Error {
    Error::new(ErrorKind::HandleMisuse, "the claim was given back")
        .with_remedy("take the submission over again: Ledger.claim")
}

#[napi]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
impl NativeClaim {
    /// Whether there is nothing claimed.
    #[napi(catch_unwind)]
    pub fn is_empty(&self) -> bool {
        self.0.entry().is_none()
    }

    /// The submission as last written.
    #[napi(catch_unwind)]
    pub fn entry(&self) -> Result<String> {
        finish("entry", || {
            let entry = self.0.entry();
            Ok(entry.as_ref().ok_or_else(given_back)?.to_whole_json().to_string())
        })
    }

    /// The bytes to send.
    #[napi(catch_unwind)]
    pub fn document(&self, words: Option<Words<Buffer>>) -> Result<Option<Buffer>> {
        let held = Arc::clone(&self.0);
        call(words, "document", move || held.with(|claim| claim.document().map(Buffer::from)))
    }

    /// Writes news down.
    #[napi(catch_unwind)]
    pub fn advance(&self, state: String, change: String, words: Text) -> Result<Option<String>> {
        let held = Arc::clone(&self.0);
        call(words, "advance", move || {
            let change = json(&change)?;
            held.with(|claim| {
                let now = claim.advance(State::named(&state)?, &Change::from_json(&change)?)?;
                Ok(now.to_whole_json().to_string())
            })
        })
    }

    /// Gives the right back: now, or at the end of the call that has it in hand, for which nobody waits here.
    #[napi(catch_unwind)]
    pub fn release(&self) {
        self.0.entry().take();
        let claim = match self.0.claim.try_lock() {
            Ok(mut claim) => claim.take(),
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner().take(),
            Err(TryLockError::WouldBlock) => {
                let held = Arc::clone(&self.0);
                pool::run(move || drop(held.claim.lock().unwrap_or_else(PoisonError::into_inner).take()));
                None
            }
        };
        drop(claim);
    }
}
