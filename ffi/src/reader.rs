//! Iterators of the core as C reads them: one step at a time, from any thread.

use std::sync::{Mutex, PoisonError};
use std::thread::{self, ThreadId};

use ecoc_core::{Error, ErrorKind, Result};

/// An iterator behind a lock. What it calls back may not ask it for the next: that would wait for itself.
pub(crate) struct Reader<I> {
    source: Mutex<I>,
    reading: Mutex<Option<ThreadId>>,
}

impl<I> Reader<I> {
    pub(crate) fn new(source: I) -> Reader<I> {
        Reader { source: Mutex::new(source), reading: Mutex::default() }
    }

    /// Does something with the iterator, once it is this thread's turn.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut I) -> T) -> Result<T> {
        let me = thread::current().id();
        if *self.reading.lock().unwrap_or_else(PoisonError::into_inner) == Some(me) {
            return Err(Error::new(ErrorKind::HandleMisuse, "it is read from within its own callback")
                .with_remedy("return from the callback first"));
        }
        let mut source = self.source.lock().unwrap_or_else(PoisonError::into_inner);
        let _mark = Mark::set(&self.reading, me);
        Ok(work(&mut source))
    }
}

impl<I: Iterator> Reader<I> {
    /// The next of it; `None` at the end.
    pub(crate) fn next(&self) -> Result<Option<I::Item>> {
        self.with(Iterator::next)
    }
}

/// Notes who reads, for as long as that lasts.
struct Mark<'a>(&'a Mutex<Option<ThreadId>>);

impl<'a> Mark<'a> {
    fn set(place: &'a Mutex<Option<ThreadId>>, me: ThreadId) -> Mark<'a> {
        *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(me);
        Mark(place)
    }
}

impl Drop for Mark<'_> {
    fn drop(&mut self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
