//! Calls that wait: for an authority, for the disk, for a token service. The interpreter is free meanwhile, and Ctrl-C ends them.
//!
//! Signals are handled by Python's main thread alone, and only while it runs Python. So a call on the main thread is made by a thread of
//! the pool while the main thread looks for signals every [`TICK`]; any other thread makes its calls itself.

use std::collections::BTreeMap;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ecoc::{Error, ErrorKind, Result, guard, pool};
use pyo3::prelude::*;

use crate::errors::raise;
use crate::{gate, log};

/// How soon a signal is seen: soon for a person, and seldom for the machine.
pub(crate) const TICK: Duration = Duration::from_millis(50);

/// A switch that ends calls early, from any thread; once set it stays set.
///
/// Hand it in as `cancel`. What was sent before stays sent: such a call ends with an `UncertainError`
/// (CancelledAfterSending), any other with a `UsageError` (Cancelled).
#[pyclass(frozen, module = "ecoc")]
pub(crate) struct Cancel(pub(crate) ecoc::Cancel);

#[pymethods]
impl Cancel {
    #[new]
    fn new() -> Cancel {
        Cancel(ecoc::Cancel::new())
    }

    /// End every call that was given this switch.
    fn cancel(&self) {
        self.0.cancel();
    }

    /// Whether it is set.
    #[getter]
    fn cancelled(&self) -> bool {
        self.0.is_cancelled()
    }

    fn __repr__(&self) -> &'static str {
        if self.0.is_cancelled() { "<ecoc.Cancel set>" } else { "<ecoc.Cancel not set>" }
    }
}

/// What a call says on its way, as JSON.
pub(crate) type Tell<'a> = dyn FnMut(String) + 'a;

/// Makes a call that waits. What it tells on its way is handed to `progress` on the calling thread; an exception there ends the call, as a
/// signal does, by `cancel`. Without one such a call is left to end by itself.
pub(crate) fn call<T: Send + 'static>(
    py: Python<'_>,
    operation: &'static str,
    cancel: Option<&ecoc::Cancel>,
    progress: Option<&Bound<'_, PyAny>>,
    body: impl FnOnce(&mut Tell<'_>) -> Result<T> + Send + 'static,
) -> PyResult<T> {
    ecoc::keep_places();
    log::follow(py);
    let _running = cancel.map(Running::note);
    if is_main(py)? {
        on_the_pool(py, operation, cancel, progress, body)
    } else {
        in_place(py, operation, cancel, progress, body)
    }
}

fn is_main(py: Python<'_>) -> PyResult<bool> {
    let threading = py.import("threading")?;
    threading.call_method0("get_ident")?.eq(threading.call_method0("main_thread")?.getattr("ident")?)
}

fn in_place<T: Send>(
    py: Python<'_>,
    operation: &'static str,
    cancel: Option<&ecoc::Cancel>,
    progress: Option<&Bound<'_, PyAny>>,
    body: impl FnOnce(&mut Tell<'_>) -> Result<T> + Send,
) -> PyResult<T> {
    let progress = progress.map(|progress| progress.clone().unbind());
    let mut raised: Option<PyErr> = None;
    let result = py.detach(|| {
        let mut tell = |json: String| {
            let Some(progress) = progress.as_ref().filter(|_| raised.is_none()) else { return };
            raised = Python::attach(|py| progress.call1(py, (json,)).err());
            if raised.is_some() {
                cancel.iter().for_each(|cancel| cancel.cancel());
            }
        };
        guard(operation, || body(&mut tell))
    });
    finish(py, raised, result)
}

/// What comes from the thread that makes the call.
enum Word<T> {
    Told(String),
    Done(Result<T>),
}

fn on_the_pool<T: Send + 'static>(
    py: Python<'_>,
    operation: &'static str,
    cancel: Option<&ecoc::Cancel>,
    progress: Option<&Bound<'_, PyAny>>,
    body: impl FnOnce(&mut Tell<'_>) -> Result<T> + Send + 'static,
) -> PyResult<T> {
    let (words, mut heard) = channel();
    pool::run(move || {
        let mut tell = |json| _ = words.send(Word::Told(json));
        let result = guard(operation, || body(&mut tell));
        // Nobody listens any more after a second Ctrl-C.
        _ = words.send(Word::Done(result));
    });
    let mut raised: Option<PyErr> = None;
    loop {
        let word;
        (heard, word) = py.detach(move || {
            let word = heard.recv_timeout(TICK);
            (heard, word)
        });
        let news = match word {
            Ok(Word::Done(result)) => return finish(py, raised, result),
            Ok(Word::Told(json)) => match progress.filter(|_| raised.is_none()) {
                Some(progress) => progress.call1((json,)).map(drop),
                None => Ok(()),
            },
            Err(RecvTimeoutError::Timeout) => Ok(()),
            Err(RecvTimeoutError::Disconnected) => return finish(py, raised, Err(broken(operation))),
        };
        if let Err(exception) = news.and_then(|()| py.check_signals()) {
            let Some(cancel) = cancel.filter(|_| raised.is_none()) else { return Err(exception) };
            cancel.cancel();
            raised = Some(exception);
        }
    }
}

fn broken(operation: &'static str) -> Error {
    Error::new(ErrorKind::Internal, "the thread of the call has ended").with_operation(operation)
}

/// What ended a call early goes before what the call came to, which is its context then: it tells whether something was sent.
fn finish<T>(py: Python<'_>, raised: Option<PyErr>, result: Result<T>) -> PyResult<T> {
    let result = result.map_err(|error| raise(py, &error));
    let Some(exception) = raised else { return result };
    exception.set_context(py, result.err());
    Err(exception)
}

/// The switches of the calls that run, by the order of their beginning: the end of the program ends them.
static RUNNING: Mutex<(u64, BTreeMap<u64, ecoc::Cancel>)> = Mutex::new((0, BTreeMap::new()));

fn running() -> MutexGuard<'static, (u64, BTreeMap<u64, ecoc::Cancel>)> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Running(u64);

impl Running {
    fn note(cancel: &ecoc::Cancel) -> Running {
        let mut running = running();
        running.0 += 1;
        let number = running.0;
        running.1.insert(number, cancel.clone());
        Running(number)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        running().1.remove(&self.0);
    }
}

/// Runs `work` on a thread of the pool, and hands `done` what it returned and what it raised; neither when the program ends.
#[pyfunction]
pub(crate) fn start(work: Py<PyAny>, done: Py<PyAny>) {
    pool::run(move || {
        _ = gate::attach(|py| {
            let (value, error) = match work.call0(py) {
                Ok(value) => (value, py.None()),
                Err(error) => (py.None(), error.into_value(py).into_any()),
            };
            drop(work);
            if let Err(error) = done.call1(py, (value, error)) {
                error.write_unraisable(py, Some(done.bind(py)));
            }
        });
    });
}

/// The end of the program: calls that run are ended, and no thread of the library's own enters Python any more.
#[pyfunction]
pub(crate) fn _close(py: Python<'_>) -> PyResult<()> {
    ecoc::log::clear();
    let cancels: Vec<_> = running().1.values().cloned().collect();
    cancels.iter().for_each(ecoc::Cancel::cancel);
    gate::close(py)
}

/// The child of a fork has none of its parent's threads.
#[pyfunction]
pub(crate) fn _forked() {
    gate::forked();
}

/// Something with threads of its own, or whose end may take a while: Python must not wait for that when it drops it.
pub(crate) struct Away<T: Send + 'static> {
    value: Option<T>,
    process: u32,
}

impl<T: Send + 'static> Away<T> {
    pub(crate) fn new(value: T) -> Away<T> {
        Away { value: Some(value), process: std::process::id() }
    }

    /// It is there until it is dropped.
    pub(crate) fn get(&self) -> Result<&T> {
        if self.process != std::process::id() {
            return Err(Error::new(ErrorKind::HandleMisuse, "this was made before a fork")
                .with_remedy("make another one in this process"));
        }
        self.value.as_ref().ok_or_else(|| broken("get"))
    }
}

impl<T: Send + 'static> Drop for Away<T> {
    fn drop(&mut self) {
        let Some(value) = self.value.take() else { return };
        if self.process == std::process::id() {
            pool::run(move || drop(value));
        } else {
            // The threads that it would wait for are its parent's.
            std::mem::forget(value);
        }
    }
}
