//! Work done on several threads, its results in the order in which it was handed over.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};

/// For each job that may be in work, how many results may wait for an earlier one.
const RESULTS_AHEAD: usize = 32;
const MAX_THREADS: usize = 256;

pub(super) type Job<T> = Box<dyn FnOnce() -> T + Send>;

/// Is called when a result is there, on the thread that made it.
type Ring = Arc<dyn Fn() + Send + Sync>;

/// Jobs in work and results that wait for their turn; bounded as long as the caller asks [`Line::has_room`].
pub(super) struct Line<T> {
    workers: Workers<T>,
    threads: usize,
    /// The results from the next one on; `None` for one that is not there yet.
    window: VecDeque<Option<T>>,
    /// How many of the window are not there yet.
    open: usize,
    taken: u64,
}

impl<T: Send + 'static> Line<T> {
    pub(super) fn new(threads: usize) -> Line<T> {
        Line {
            workers: Workers::default(),
            threads: threads.clamp(1, MAX_THREADS),
            window: VecDeque::new(),
            open: 0,
            taken: 0,
        }
    }

    /// Whether another job may come: one waits for each in work, and the results are bounded.
    pub(super) fn has_room(&self) -> bool {
        self.open < 2 * self.threads && self.window.len() < RESULTS_AHEAD * self.threads
    }

    /// Hands a job over; its result if it is there at once.
    pub(super) fn put(&mut self, job: Job<T>) -> Option<&T> {
        let place = self.taken;
        self.taken += 1;
        self.window.push_back(None);
        self.open += 1;
        match self.workers.hand_out(place, job, self.threads) {
            None => None,
            // No thread can be started: the caller's own does the work.
            Some(job) => self.place(place, job()),
        }
    }

    /// Whether nothing is in work and no result waits.
    pub(super) fn is_empty(&self) -> bool {
        self.window.is_empty()
    }

    /// The next result in order, if it is there.
    pub(super) fn pop(&mut self) -> Option<T> {
        self.window.front()?.is_some().then(|| self.window.pop_front().flatten())?
    }

    /// Has every result announce itself, for a caller that cannot [`Line::wait`].
    pub(super) fn on_result(&mut self, ring: Ring) {
        self.workers.ring = Some(ring);
    }

    /// A result that is there by now, in whatever order.
    pub(super) fn look(&mut self) -> Option<&T> {
        let (place, result) = self.workers.results.1.try_recv().ok()?;
        self.place(place, result)
    }

    /// Waits until a result is there, in whatever order, and shows it.
    pub(super) fn wait(&mut self) -> Option<&T> {
        // This end holds a sender of its own, so it never fails.
        let (place, result) = self.workers.results.1.recv().ok()?;
        self.place(place, result)
    }

    fn place(&mut self, place: u64, result: T) -> Option<&T> {
        self.open -= 1;
        let first = self.taken - self.window.len() as u64;
        let at = usize::try_from(place.checked_sub(first)?).ok()?;
        Some(self.window.get_mut(at)?.insert(result))
    }
}

/// A job's place in the line, and its result.
type Done<T> = (u64, T);

/// The threads; started as jobs come, so that little work has few.
struct Workers<T> {
    queue: Arc<Queue<T>>,
    results: (Sender<Done<T>>, Receiver<Done<T>>),
    ring: Option<Ring>,
    threads: Vec<JoinHandle<()>>,
}

/// The jobs that no thread has begun yet.
struct Queue<T> {
    jobs: Mutex<Waiting<T>>,
    changed: Condvar,
}

struct Waiting<T> {
    jobs: VecDeque<(u64, Job<T>)>,
    closed: bool,
}

impl<T> Queue<T> {
    fn waiting(&self) -> MutexGuard<'_, Waiting<T>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next job; `None` when there will be no more.
    fn take(&self) -> Option<(u64, Job<T>)> {
        let waiting = self.waiting();
        let idle = |waiting: &mut Waiting<T>| waiting.jobs.is_empty() && !waiting.closed;
        let mut waiting = self.changed.wait_while(waiting, idle).unwrap_or_else(PoisonError::into_inner);
        waiting.jobs.pop_front()
    }
}

impl<T> Default for Workers<T> {
    fn default() -> Workers<T> {
        let jobs = Mutex::new(Waiting { jobs: VecDeque::new(), closed: false });
        let queue = Queue { jobs, changed: Condvar::new() };
        Workers { queue: Arc::new(queue), results: channel(), ring: None, threads: Vec::new() }
    }
}

impl<T: Send + 'static> Workers<T> {
    /// Gives the job to a thread; gives it back when there is none.
    fn hand_out(&mut self, place: u64, job: Job<T>, most: usize) -> Option<Job<T>> {
        if self.threads.len() < most {
            let (queue, results, ring) = (Arc::clone(&self.queue), self.results.0.clone(), self.ring.clone());
            let thread = Builder::new().name("ecoc-batch".to_owned()).spawn(move || {
                while let Some((place, job)) = queue.take() {
                    if results.send((place, job())).is_err() {
                        break;
                    }
                    ring.iter().for_each(|ring| ring());
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

impl<T> Drop for Workers<T> {
    fn drop(&mut self) {
        {
            let mut waiting = self.queue.waiting();
            waiting.closed = true;
            waiting.jobs.clear();
        }
        self.queue.changed.notify_all();
        for thread in self.threads.drain(..) {
            // The jobs turn a panic into a result.
            _ = thread.join();
        }
    }
}
