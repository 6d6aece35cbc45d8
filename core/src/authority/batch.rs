//! Many documents: a few at a time, results in order, memory bounded.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::line::{Job, Line};
use super::{Receipt, SubmitOptions, Svv, SvvSubmitOptions, Vca};
use crate::error::{Family, Result};
use crate::guard::guard;
use crate::http::{Cancel, cancelled};

/// How a batch is handed in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchOptions {
    /// How many documents are in sending at a time; 8 when not set, at most 256. No authority publishes a limit: when one asks to slow
    /// down, all of them wait, and start again one by one.
    pub concurrency: usize,
    /// The most time that one document may take whose own options do not say; five minutes when absent.
    pub deadline: Option<Duration>,
    /// Ends the batch early: no further document is taken, and those in sending end as cancelled. It takes the place of the switch in
    /// the options of a document.
    pub cancel: Cancel,
}

impl Default for BatchOptions {
    fn default() -> BatchOptions {
        BatchOptions { concurrency: 8, deadline: None, cancel: Cancel::new() }
    }
}

impl BatchOptions {
    /// Sets [`BatchOptions::concurrency`].
    #[must_use]
    pub fn with_concurrency(mut self, concurrency: usize) -> BatchOptions {
        self.concurrency = concurrency;
        self
    }
}

/// One document of a batch, with the options of its submission. An error in place of the document, such as of a file that cannot be
/// read, becomes the result at its place.
#[derive(Debug)]
pub struct Parcel<O> {
    xml: Result<Vec<u8>>,
    options: O,
}

impl<O> Parcel<O> {
    /// A document and how to hand it in.
    pub fn new(xml: impl Into<Vec<u8>>, options: O) -> Parcel<O> {
        Parcel { xml: Ok(xml.into()), options }
    }
}

impl<O: Default> From<Vec<u8>> for Parcel<O> {
    fn from(xml: Vec<u8>) -> Parcel<O> {
        Parcel::new(xml, O::default())
    }
}

impl<O: Default> From<Result<Vec<u8>>> for Parcel<O> {
    fn from(xml: Result<Vec<u8>>) -> Parcel<O> {
        Parcel { xml, options: O::default() }
    }
}

/// How far a batch is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Documents taken from the caller.
    pub taken: u64,
    /// Documents whose end is known: the sum of the next four.
    pub done: u64,
    /// The authority has them.
    pub accepted: u64,
    /// The authority said no.
    pub refused: u64,
    /// Sent, and nobody knows.
    pub uncertain: u64,
    /// Not sent, or not to be sent.
    pub failed: u64,
}

impl Progress {
    fn count(&mut self, result: &Result<Receipt>) {
        self.done += 1;
        match result {
            Ok(_) => self.accepted += 1,
            Err(error) if error.family() == Family::Rejected => self.refused += 1,
            Err(error) if error.family() == Family::Uncertain => self.uncertain += 1,
            Err(_) => self.failed += 1,
        }
    }
}

impl Vca {
    /// Hands many documents in, several at a time. The [`Batch`] is an iterator over the results, in the order of the documents; it
    /// takes documents as it is read, so that neither they nor the results pile up.
    ///
    /// With a ledger, a batch that was interrupted is finished by [`Vca::resume`], and documents handed in again are not sent twice.
    ///
    /// ```no_run
    /// # fn main() -> ecoc::Result<()> {
    /// # let (vca, documents): (ecoc::Vca, Vec<Vec<u8>>) = unimplemented!();
    /// use ecoc::authority::BatchOptions;
    ///
    /// for result in vca.submit_many(documents, &BatchOptions::default()) {
    ///     match result {
    ///         Ok(receipt) => println!("{}: {}", receipt.correlation_id, receipt.state.name()),
    ///         Err(error) => println!("{error}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit_many<I>(&self, documents: I, options: &BatchOptions) -> Batch<I::IntoIter>
    where
        I: IntoIterator,
        I::Item: Into<Parcel<SubmitOptions>>,
    {
        Batch::new(self, documents.into_iter(), options)
    }
}

impl Svv {
    /// Hands many documents in, several at a time; as [`Vca::submit_many`].
    pub fn submit_many<I>(&self, documents: I, options: &BatchOptions) -> Batch<I::IntoIter>
    where
        I: IntoIterator,
        I::Item: Into<Parcel<SvvSubmitOptions>>,
    {
        Batch::new(self, documents.into_iter(), options)
    }
}

/// What hands one document in.
trait Submit: Clone + Send + 'static {
    type Options: Send + 'static;

    /// The deadline is for options that have none.
    fn submit_one(
        &self,
        xml: &[u8],
        options: Self::Options,
        deadline: Option<Duration>,
        cancel: Cancel,
    ) -> Result<Receipt>;
}

impl Submit for Vca {
    type Options = SubmitOptions;

    fn submit_one(
        &self,
        xml: &[u8],
        mut options: SubmitOptions,
        deadline: Option<Duration>,
        cancel: Cancel,
    ) -> Result<Receipt> {
        (options.deadline, options.cancel) = (options.deadline.or(deadline), cancel);
        self.submit(xml, &options)
    }
}

impl Submit for Svv {
    type Options = SvvSubmitOptions;

    fn submit_one(
        &self,
        xml: &[u8],
        mut options: SvvSubmitOptions,
        deadline: Option<Duration>,
        cancel: Cancel,
    ) -> Result<Receipt> {
        (options.deadline, options.cancel) = (options.deadline.or(deadline), cancel);
        self.submit(xml, &options)
    }
}

type Pack<T> = Box<dyn Fn(T) -> Job<Result<Receipt>> + Send>;

/// Where documents go in and results come out, for hosts whose documents cannot be pulled: the part of a [`Batch`] that the bindings use.
#[doc(hidden)]
pub struct Feed<T> {
    pack: Pack<T>,
    cancel: Cancel,
    line: Line<Result<Receipt>>,
    progress: Progress,
}

impl<T> Feed<T> {
    fn new<C: Submit>(client: &C, options: &BatchOptions) -> Feed<T>
    where
        T: Into<Parcel<C::Options>>,
    {
        let (client, deadline, cancel) = (client.clone(), options.deadline, options.cancel.clone());
        let pack: Pack<T> = Box::new(move |item| {
            let Parcel { xml, options } = item.into();
            let (client, cancel) = (client.clone(), cancel.clone());
            let submit = move || {
                if cancel.is_cancelled() {
                    return Err(cancelled());
                }
                client.submit_one(&xml?, options, deadline, cancel)
            };
            Box::new(|| guard("submit_many", submit))
        });
        Feed {
            pack,
            cancel: options.cancel.clone(),
            line: Line::new(options.concurrency),
            progress: Progress::default(),
        }
    }

    /// Calls `ring` whenever a result is there, on the thread that made it; to be set before the first document.
    pub fn on_result(&mut self, ring: impl Fn() + Send + Sync + 'static) {
        self.line.on_result(Arc::new(ring));
    }

    /// Whether another document is wanted now. After a cancel none ever is.
    pub fn has_room(&self) -> bool {
        self.line.has_room() && !self.cancel.is_cancelled()
    }

    /// Hands a document over; whether its end is known at once.
    pub fn put(&mut self, document: T) -> bool {
        self.progress.taken += 1;
        let result = self.line.put((self.pack)(document));
        result.inspect(|result| self.progress.count(result)).is_some()
    }

    /// Notes a result that is there by now, in whatever order, without waiting; whether there was one.
    pub fn look(&mut self) -> bool {
        self.line.look().inspect(|result| self.progress.count(result)).is_some()
    }

    /// Waits for a result, in whatever order, and notes it; `false` when there is none to wait for.
    pub fn wait(&mut self) -> bool {
        self.line.wait().inspect(|result| self.progress.count(result)).is_some()
    }

    /// The next result in order, if it is noted.
    pub fn take(&mut self) -> Option<Result<Receipt>> {
        self.line.pop()
    }

    /// Whether nothing is in work and no result waits.
    pub fn is_empty(&self) -> bool {
        self.line.is_empty()
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.progress
    }
}

impl Vca {
    /// As [`Vca::submit_many`], with documents that are handed over one by one.
    #[doc(hidden)]
    pub fn feed<T: Into<Parcel<SubmitOptions>>>(&self, options: &BatchOptions) -> Feed<T> {
        Feed::new(self, options)
    }
}

impl Svv {
    /// As [`Svv::submit_many`], with documents that are handed over one by one.
    #[doc(hidden)]
    pub fn feed<T: Into<Parcel<SvvSubmitOptions>>>(&self, options: &BatchOptions) -> Feed<T> {
        Feed::new(self, options)
    }
}

/// The results of a batch, in the order of its documents.
///
/// Documents are taken from the caller's iterator while a result is waited for; one that blocks holds results back. After
/// [`BatchOptions::cancel`] is set, the documents already taken give their results, and the batch ends. To drop it before its end waits
/// for those in sending.
pub struct Batch<I: Iterator> {
    documents: I,
    feed: Feed<I::Item>,
    exhausted: bool,
    report: Box<dyn FnMut(&Progress) + Send>,
}

impl<I: Iterator> Batch<I> {
    fn new<C: Submit>(client: &C, documents: I, options: &BatchOptions) -> Batch<I>
    where
        I::Item: Into<Parcel<C::Options>>,
    {
        Batch { documents, feed: Feed::new(client, options), exhausted: false, report: Box::new(|_| {}) }
    }

    /// Calls `report` whenever the end of a document is known, in whatever order that is, on the thread that reads the results.
    #[must_use]
    pub fn on_progress(mut self, report: impl FnMut(&Progress) + Send + 'static) -> Batch<I> {
        self.report = Box::new(report);
        self
    }

    /// How far the batch is.
    pub fn progress(&self) -> Progress {
        self.feed.progress()
    }

    /// Takes documents while there is room.
    fn take_in(&mut self) {
        while !self.exhausted && self.feed.line.has_room() {
            let next = if self.feed.cancel.is_cancelled() { None } else { self.documents.next() };
            let Some(item) = next else {
                self.exhausted = true;
                break;
            };
            if self.feed.put(item) {
                (self.report)(&self.feed.progress);
            }
        }
    }
}

impl<I: Iterator> Iterator for Batch<I> {
    type Item = Result<Receipt>;

    fn next(&mut self) -> Option<Result<Receipt>> {
        loop {
            self.take_in();
            if self.feed.is_empty() {
                return None;
            }
            if let Some(result) = self.feed.take() {
                return Some(result);
            }
            if !self.feed.wait() {
                return None;
            }
            (self.report)(&self.feed.progress);
        }
    }
}

impl<I: Iterator> fmt::Debug for Batch<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("progress", &self.feed.progress).finish_non_exhaustive()
    }
}
