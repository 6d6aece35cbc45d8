//! Many documents, and what is left of them in a ledger, as Python sees them; `ecoc.Batch` and its kin wrap them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use ecoc::authority::either::Document;
use ecoc::authority::{Feed, Resuming};
use ecoc::{Error, ErrorKind, Receipt, Result};
use pyo3::prelude::*;

use crate::errors::{Raised, detached, raise};
use crate::waiting::{self, Away, TICK};
use crate::{gate, options};

/// Rings when a result is there.
#[derive(Default)]
struct Bell(Mutex<bool>, Condvar);

impl Bell {
    fn ring(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.1.notify_all();
    }

    /// Waits for a moment; whether it has rung since the last time.
    fn rang(&self) -> bool {
        let rung = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.1.wait_timeout_while(rung, TICK, |rung| !*rung);
        let (mut rung, _) = waited.unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut rung)
    }
}

/// Where documents go in and results come out. Whoever has it lets one thread at a time use it.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Batch {
    feed: Away<Mutex<Feed<Document>>>,
    bell: Arc<Bell>,
    cancel: ecoc::Cancel,
}

/// A receipt as JSON, or why there is none.
type Outcome = (Option<String>, Option<Py<PyAny>>);

fn outcome(py: Python<'_>, result: Result<Receipt>) -> Outcome {
    match result {
        Ok(receipt) => (Some(receipt.to_json().to_string()), None),
        Err(error) => (None, Some(raise(py, &error).into_value(py).into_any())),
    }
}

impl Batch {
    pub(crate) fn new(mut feed: Feed<Document>, cancel: ecoc::Cancel, wake: Option<Py<PyAny>>) -> Batch {
        let bell = Arc::new(Bell::default());
        let ringing = Arc::clone(&bell);
        feed.on_result(move || {
            ringing.ring();
            if let Some(wake) = &wake {
                _ = gate::attach(|py| {
                    if let Err(error) = wake.call0(py) {
                        error.write_unraisable(py, Some(wake.bind(py)));
                    }
                });
            }
        });
        Batch { feed: Away::new(Mutex::new(feed)), bell, cancel }
    }

    /// With the interpreter free: what holds it may be waited for by another thread's record in the log.
    fn with<T: Send>(
        &self,
        py: Python<'_>,
        body: impl FnOnce(&mut Feed<Document>) -> T + Send,
    ) -> PyResult<T> {
        detached(py, "submit_many", || {
            let mut feed: MutexGuard<'_, _> = self.feed.get()?.lock().unwrap_or_else(PoisonError::into_inner);
            Ok(body(&mut feed))
        })
    }
}

#[pymethods]
impl Batch {
    /// Whether another document is wanted now.
    fn has_room(&self, py: Python<'_>) -> PyResult<bool> {
        self.with(py, |feed| feed.has_room())
    }

    /// Takes a document; whether its end is known at once.
    fn put(&self, py: Python<'_>, xml: &[u8], options: &str) -> PyResult<bool> {
        let document = Document(options::read(options).map(|options| (xml.to_vec(), options)));
        self.with(py, |feed| feed.put(document))
    }

    /// Takes the place of a document that cannot be read; whether its end is known at once.
    fn put_failure(&self, py: Python<'_>, exception: Bound<'_, PyAny>) -> PyResult<bool> {
        let raised = PyErr::from_value(exception);
        let error = Error::new(ErrorKind::FileUnreadable, "the document cannot be read")
            .with_operation("submit_many")
            .with_source(Raised(raised));
        self.with(py, |feed| feed.put(Document(Err(error))))
    }

    /// Notes a result that is there by now; whether there was one.
    fn look(&self, py: Python<'_>) -> PyResult<bool> {
        self.with(py, Feed::look)
    }

    /// The next result in order, if it is noted.
    fn take(&self, py: Python<'_>) -> PyResult<Option<Outcome>> {
        Ok(self.with(py, Feed::take)?.map(|result| outcome(py, result)))
    }

    /// Whether nothing is in work and no result waits.
    fn is_empty(&self, py: Python<'_>) -> PyResult<bool> {
        self.with(py, |feed| feed.is_empty())
    }

    /// Taken, done, accepted, refused, uncertain, failed.
    fn progress(&self, py: Python<'_>) -> PyResult<(u64, u64, u64, u64, u64, u64)> {
        let now = self.with(py, |feed| feed.progress())?;
        Ok((now.taken, now.done, now.accepted, now.refused, now.uncertain, now.failed))
    }

    /// Waits until there may be something to look at. A signal ends the batch.
    fn wait(&self, py: Python<'_>) -> PyResult<()> {
        while !py.detach(|| self.bell.rang()) {
            py.check_signals().inspect_err(|_| self.cancel.cancel())?;
        }
        Ok(())
    }
}

/// What is left in a ledger, and becomes of it.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Left {
    resuming: Away<Arc<Mutex<Resuming>>>,
    /// An event loop must not wait for a call of `next` to learn how many are left.
    left: Arc<AtomicUsize>,
    cancel: ecoc::Cancel,
}

/// The correlation id, the reference id, and the outcome.
type Taken = (String, Option<String>, Outcome);

impl Left {
    pub(crate) fn new(resuming: Resuming, cancel: ecoc::Cancel) -> Left {
        let left = resuming.counter();
        Left { resuming: Away::new(Arc::new(Mutex::new(resuming))), left, cancel }
    }
}

#[pymethods]
impl Left {
    /// How many submissions have not been taken up yet.
    fn left(&self, py: Python<'_>) -> PyResult<usize> {
        detached(py, "resume", || self.resuming.get().map(|_| self.left.load(Ordering::Relaxed)))
    }

    /// What becomes of the next; `None` at the end.
    fn next(&self, py: Python<'_>) -> PyResult<Option<Taken>> {
        let resuming = self.resuming.get().cloned();
        let next = waiting::call(py, "resume", Some(&self.cancel), None, move |_| {
            let resuming = resuming?;
            let mut resuming = resuming.lock().unwrap_or_else(PoisonError::into_inner);
            Ok(resuming.next())
        })?;
        Ok(next.map(|one| (one.correlation_id, one.reference, outcome(py, one.result))))
    }
}
