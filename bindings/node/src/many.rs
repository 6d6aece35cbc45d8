//! Many documents, and what is left of them in a ledger; `lib/batch.js` makes iterators of them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ecoc::authority::either::Document;
use ecoc::authority::{Feed, Progress, Resuming};
use ecoc::{Receipt, guard};
use napi::Result;
use napi::bindgen_prelude::Uint8Array;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;
use serde_json::{Value, json};

use crate::job::{self, fields, finish};
use crate::stream::{self, StreamFault};
use crate::waiting::{self, Away, Words};

/// What JavaScript wants to be woken by.
type Ring = ThreadsafeFunction<(), (), (), napi::Status, false>;

/// Rings once for each who listens, when a result is there.
#[derive(Default)]
struct Bell {
    rang: bool,
    listener: Option<Ring>,
}

impl Bell {
    fn ring(bell: &Mutex<Bell>) {
        let listener = {
            let mut bell = bell.lock().unwrap_or_else(PoisonError::into_inner);
            let listener = bell.listener.take();
            bell.rang = listener.is_none();
            listener
        };
        if let Some(listener) = listener {
            listener.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }

    fn listen(bell: &Mutex<Bell>, listener: Ring) {
        let mut bell = bell.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::take(&mut bell.rang) {
            drop(bell);
            listener.call((), ThreadsafeFunctionCallMode::NonBlocking);
        } else {
            bell.listener = Some(listener);
        }
    }
}

/// Where documents go in and results come out. One reader at a time uses it.
#[napi]
pub struct NativeBatch {
    feed: Away<Mutex<Feed<Document>>>,
    bell: Arc<Mutex<Bell>>,
}

/// An outcome as JSON: the receipt, or the fields of the error with its `text`.
fn outcome(result: &ecoc::Result<Receipt>) -> Value {
    match result {
        Ok(receipt) => json!({ "receipt": receipt.to_json() }),
        Err(error) => json!({ "error": fields(error) }),
    }
}

fn progress(now: Progress) -> String {
    json!({
        "taken": now.taken,
        "done": now.done,
        "accepted": now.accepted,
        "refused": now.refused,
        "uncertain": now.uncertain,
        "failed": now.failed,
    })
    .to_string()
}

impl NativeBatch {
    pub(crate) fn new(mut feed: Feed<Document>) -> NativeBatch {
        let bell = Arc::new(Mutex::new(Bell::default()));
        let ringing = Arc::clone(&bell);
        feed.on_result(move || {
            _ = guard("submit_many", || {
                Bell::ring(&ringing);
                Ok(())
            });
        });
        NativeBatch { feed: Away::new(Mutex::new(feed)), bell }
    }

    fn with<T>(&self, body: impl FnOnce(&mut Feed<Document>) -> T) -> Result<T> {
        finish("submit_many", || {
            let mut feed: MutexGuard<'_, _> = self.feed.get()?.lock().unwrap_or_else(PoisonError::into_inner);
            Ok(body(&mut feed))
        })
    }
}

#[napi]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
impl NativeBatch {
    /// Whether another document is wanted now.
    #[napi(catch_unwind)]
    pub fn has_room(&self) -> Result<bool> {
        self.with(|feed| feed.has_room())
    }

    /// Takes a document; whether its end is known at once.
    #[napi(catch_unwind)]
    pub fn put(&self, xml: Uint8Array, options: String) -> Result<bool> {
        let document = Document(job::json(&options).map(|options| (xml.to_vec(), options)));
        self.with(|feed| feed.put(document))
    }

    /// Takes a document that could not be read: its end is known at once.
    #[napi(catch_unwind)]
    pub fn put_fault(&self, fault: StreamFault, words: String) -> Result<bool> {
        let document = Document(Err(stream::error(&fault, words)));
        self.with(|feed| feed.put(document))
    }

    /// Notes a result that is there by now; whether there was one.
    #[napi(catch_unwind)]
    pub fn look(&self) -> Result<bool> {
        self.with(Feed::look)
    }

    /// The next outcome in order, if it is noted.
    #[napi(catch_unwind)]
    pub fn take(&self) -> Result<Option<String>> {
        Ok(self.with(Feed::take)?.map(|result| outcome(&result).to_string()))
    }

    /// Whether nothing is in work and no result waits.
    #[napi(catch_unwind)]
    pub fn is_empty(&self) -> Result<bool> {
        self.with(|feed| feed.is_empty())
    }

    /// How far it is.
    #[napi(catch_unwind)]
    pub fn progress(&self) -> Result<String> {
        self.with(|feed| progress(feed.progress()))
    }

    /// Calls `ring` once, when there may be something to look at. Until then it keeps the process alive.
    #[napi(catch_unwind)]
    pub fn listen(&self, ring: Ring) {
        Bell::listen(&self.bell, ring);
    }
}

/// What is left in a ledger, and becomes of it.
#[napi]
pub struct NativeLeft {
    resuming: Away<Arc<Mutex<Option<Resuming>>>>,
    /// JavaScript must not wait for a call of `next` to learn how many are left.
    left: Arc<AtomicUsize>,
}

impl NativeLeft {
    pub(crate) fn new(resuming: Resuming) -> NativeLeft {
        let left = resuming.counter();
        NativeLeft { resuming: Away::new(Arc::new(Mutex::new(Some(resuming)))), left }
    }
}

#[napi]
impl NativeLeft {
    /// How many submissions have not been taken up yet.
    #[napi(catch_unwind)]
    pub fn left(&self) -> u32 {
        u32::try_from(self.left.load(Ordering::Relaxed)).unwrap_or(u32::MAX)
    }

    /// What becomes of the next, as JSON text; empty at the end.
    #[napi(catch_unwind)]
    pub fn next(&self, words: Words<String>) {
        let resuming = self.resuming.get().cloned();
        waiting::tell(words, "resume", move |_| {
            let resuming = resuming?;
            let mut resuming = resuming.lock().unwrap_or_else(PoisonError::into_inner);
            let next = resuming.as_mut().and_then(Iterator::next);
            Ok(next.map_or_else(String::new, |one| {
                let mut json = outcome(&one.result);
                json["correlation_id"] = one.correlation_id.into();
                json["reference"] = one.reference.into();
                json.to_string()
            }))
        });
    }

    /// Takes up no other one, and waits for those in work.
    #[napi(catch_unwind)]
    pub fn close(&self, words: Words<bool>) {
        let resuming = self.resuming.get().cloned();
        waiting::tell(words, "resume", move |_| {
            let resuming = resuming?.lock().unwrap_or_else(PoisonError::into_inner).take();
            drop(resuming);
            Ok(true)
        });
    }
}
