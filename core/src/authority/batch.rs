//! Many documents: a few at a time, results in order, memory bounded.

use std::collections::VecDeque;
use std::fmt;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};

use super::{Receipt, SubmitOptions, Svv, SvvSubmitOptions, Vca};
use crate::error::{Family, Result, guard};
use crate::http::{Cancel, cancelled};

/// For each document that may be in sending, how many results may wait for an earlier one.
const RESULTS_AHEAD: usize = 32;
const MAX_CONCURRENCY: usize = 256;

/// How a batch is handed in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchOptions {
    /// How many documents are in sending at a time; 8 when not set, at most 256. No authority publishes a limit: when one asks to slow
    /// down, all of them wait, and start again one by one.
    pub concurrency: usize,
    /// Ends the batch early: no further document is taken, and those in sending end as cancelled. It takes the place of the switch in
    /// the options of a document.
    pub cancel: Cancel,
}

impl Default for BatchOptions {
    fn default() -> BatchOptions {
        BatchOptions { concurrency: 8, cancel: Cancel::new() }
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

    fn submit_one(&self, xml: &[u8], options: Self::Options, cancel: Cancel) -> Result<Receipt>;
}

impl Submit for Vca {
    type Options = SubmitOptions;

    fn submit_one(&self, xml: &[u8], mut options: SubmitOptions, cancel: Cancel) -> Result<Receipt> {
        options.cancel = cancel;
        self.submit(xml, &options)
    }
}

impl Submit for Svv {
    type Options = SvvSubmitOptions;

    fn submit_one(&self, xml: &[u8], mut options: SvvSubmitOptions, cancel: Cancel) -> Result<Receipt> {
        options.cancel = cancel;
        self.submit(xml, &options)
    }
}

type Job = Box<dyn FnOnce() -> Result<Receipt> + Send>;
type Pack<T> = Box<dyn Fn(T) -> Job>;

/// The results of a batch, in the order of its documents.
///
/// Documents are taken from the caller's iterator while a result is waited for; one that blocks holds results back. After
/// [`BatchOptions::cancel`] is set, the documents already taken give their results, and the batch ends. To drop it before its end waits
/// for those in sending.
pub struct Batch<I: Iterator> {
    documents: I,
    pack: Pack<I::Item>,
    cancel: Cancel,
    concurrency: usize,
    workers: Workers,
    /// The results from the next one on; `None` for one that is not there yet.
    window: VecDeque<Option<Result<Receipt>>>,
    /// How many of the window are not there yet.
    open: usize,
    exhausted: bool,
    progress: Progress,
    report: Box<dyn FnMut(&Progress)>,
}

impl<I: Iterator> Batch<I> {
    fn new<C: Submit>(client: &C, documents: I, options: &BatchOptions) -> Batch<I>
    where
        I::Item: Into<Parcel<C::Options>>,
    {
        let (client, cancel) = (client.clone(), options.cancel.clone());
        let pack: Pack<I::Item> = Box::new(move |item| {
            let Parcel { xml, options } = item.into();
            let (client, cancel) = (client.clone(), cancel.clone());
            Box::new(move || {
                if cancel.is_cancelled() {
                    return Err(cancelled());
                }
                client.submit_one(&xml?, options, cancel)
            })
        });
        let concurrency = options.concurrency.clamp(1, MAX_CONCURRENCY);
        Batch {
            documents,
            pack,
            cancel: options.cancel.clone(),
            concurrency,
            workers: Workers::default(),
            window: VecDeque::new(),
            open: 0,
            exhausted: false,
            progress: Progress::default(),
            report: Box::new(|_| {}),
        }
    }

    /// Calls `report` whenever the end of a document is known, in whatever order that is, on the thread that reads the results.
    #[must_use]
    pub fn on_progress(mut self, report: impl FnMut(&Progress) + 'static) -> Batch<I> {
        self.report = Box::new(report);
        self
    }

    /// How far the batch is.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Takes documents while there is room: one waiting for each in sending, and a bounded number of results.
    fn feed(&mut self) {
        while !self.exhausted
            && self.open < 2 * self.concurrency
            && self.window.len() < RESULTS_AHEAD * self.concurrency
        {
            let next = if self.cancel.is_cancelled() { None } else { self.documents.next() };
            let Some(item) = next else {
                self.exhausted = true;
                break;
            };
            let place = self.progress.taken;
            self.progress.taken += 1;
            let job = (self.pack)(item);
            self.window.push_back(None);
            self.open += 1;
            if let Some(job) = self.workers.hand_out(place, job, self.concurrency) {
                // No thread can be started: the caller's own does the work.
                self.put(place, run(job));
            }
        }
    }

    /// Puts a result into its place.
    fn put(&mut self, place: u64, result: Result<Receipt>) {
        self.progress.count(&result);
        self.open -= 1;
        let first = self.progress.taken - self.window.len() as u64;
        let slot = place.checked_sub(first).and_then(|at| self.window.get_mut(usize::try_from(at).ok()?));
        if let Some(slot) = slot {
            *slot = Some(result);
        }
        (self.report)(&self.progress);
    }
}

impl<I: Iterator> Iterator for Batch<I> {
    type Item = Result<Receipt>;

    fn next(&mut self) -> Option<Result<Receipt>> {
        loop {
            self.feed();
            if self.window.front()?.is_some() {
                return self.window.pop_front().flatten();
            }
            match self.workers.results.1.recv() {
                Ok((place, result)) => self.put(place, result),
                // This end holds a sender of its own, so it never comes to this.
                Err(_) => return None,
            }
        }
    }
}

impl<I: Iterator> fmt::Debug for Batch<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("progress", &self.progress).finish_non_exhaustive()
    }
}

fn run(job: Job) -> Result<Receipt> {
    guard("submit_many", job)
}

/// The place of a document, and what became of it.
type Done = (u64, Result<Receipt>);

/// The threads that send; started as documents come, so that a small batch has few.
struct Workers {
    queue: Arc<Queue>,
    results: (Sender<Done>, Receiver<Done>),
    threads: Vec<JoinHandle<()>>,
}

/// The documents that no thread has begun yet.
#[derive(Default)]
struct Queue {
    jobs: Mutex<Waiting>,
    changed: Condvar,
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<(u64, Job)>,
    closed: bool,
}

impl Queue {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next job; `None` when there will be no more.
    fn take(&self) -> Option<(u64, Job)> {
        let waiting = self.waiting();
        let idle = |waiting: &mut Waiting| waiting.jobs.is_empty() && !waiting.closed;
        let mut waiting = self.changed.wait_while(waiting, idle).unwrap_or_else(PoisonError::into_inner);
        waiting.jobs.pop_front()
    }
}

impl Default for Workers {
    fn default() -> Workers {
        Workers { queue: Arc::default(), results: channel(), threads: Vec::new() }
    }
}

impl Workers {
    /// Gives the job to a thread; gives it back when there is none.
    fn hand_out(&mut self, place: u64, job: Job, most: usize) -> Option<Job> {
        if self.threads.len() < most {
            let (queue, results) = (Arc::clone(&self.queue), self.results.0.clone());
            let thread = Builder::new().name("ecoc-batch".to_owned()).spawn(move || {
                while let Some((place, job)) = queue.take() {
                    if results.send((place, run(job))).is_err() {
                        break;
                    }
                }
            });
            self.threads.extend(thread);
        }
        if self.threads.is_empty() {
            return Some(job);
        }
        self.queue.waiting().jobs.push_back((place, job));
        self.queue.changed.notify_one();
        None
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        {
            let mut waiting = self.queue.waiting();
            waiting.closed = true;
            waiting.jobs.clear();
        }
        self.queue.changed.notify_all();
        for thread in self.threads.drain(..) {
            // A panic within it has become a result.
            _ = thread.join();
        }
    }
}
