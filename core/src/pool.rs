//! Threads of the library's own for calls that block, for hosts whose own threads must not: Python's asyncio and Node's event loop.
//!
//! What may enter: threads for calls that block; nothing that knows what they do.
//!
//! A job comes in and calls back by itself when it is done. A wait for an authority may take minutes, and a host's own pool has few
//! threads for everything: so these are many, start as jobs come and end when there are none.
//!
//! A batch has threads of its own instead of these: a job that waits for other jobs could wait for ever where all threads do so.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::Builder;
use std::time::Duration;

use crate::guard::guard;
use crate::home::Home;

/// Jobs beyond that wait for one to end.
const MOST: usize = 256;
/// How long a thread waits for another job before it ends.
const IDLE: Duration = Duration::from_secs(10);

type Job = Box<dyn FnOnce() + Send>;

/// Runs `job` on a thread of the pool, in the order of coming where all are busy. It must not wait for another job of the pool. A panic
/// in it is caught and forgotten. Where no thread can be started at all, the caller's own does the work.
pub fn run(job: impl FnOnce() + Send + 'static) {
    Pool::of_this_process().run(Box::new(job));
}

struct Pool {
    home: Home,
    most: usize,
    idle: Duration,
    state: Mutex<State>,
    come: Condvar,
    /// The pool of a child: after a fork this one has no threads there, and its lock may be held for ever.
    child: OnceLock<Box<Pool>>,
}

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    threads: usize,
    /// How many threads wait for a job.
    idle: usize,
}

impl Pool {
    fn new(most: usize, idle: Duration) -> Pool {
        Pool {
            home: Home::here(),
            most,
            idle,
            state: Mutex::default(),
            come: Condvar::new(),
            child: OnceLock::new(),
        }
    }

    fn of_this_process() -> &'static Pool {
        static POOL: OnceLock<Pool> = OnceLock::new();
        let mut pool = POOL.get_or_init(|| Pool::new(MOST, IDLE));
        while !pool.home.is_here() {
            pool = pool.child.get_or_init(|| Box::new(Pool::new(MOST, IDLE)));
        }
        pool
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&'static self, job: Job) {
        let mut state = self.state();
        state.jobs.push_back(job);
        // Each waiting job may have woken a thread that is still counted as idle.
        if state.jobs.len() > state.idle && state.threads < self.most {
            let thread = Builder::new().name("ecoc-call".to_owned()).spawn(|| self.work());
            state.threads += usize::from(thread.is_ok());
        }
        let own = if state.threads == 0 { state.jobs.pop_back() } else { None };
        drop(state);
        match own {
            Some(job) => perform(job),
            None => self.come.notify_one(),
        }
    }

    fn work(&self) {
        let mut state = self.state();
        loop {
            if let Some(job) = state.jobs.pop_front() {
                drop(state);
                perform(job);
                state = self.state();
                continue;
            }
            state.idle += 1;
            let waited = self.come.wait_timeout_while(state, self.idle, |state| state.jobs.is_empty());
            (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
            state.idle -= 1;
            if state.jobs.is_empty() {
                state.threads -= 1;
                return;
            }
        }
    }
}

fn perform(job: Job) {
    _ = guard("run", || {
        job();
        Ok(())
    });
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};
    use std::time::Instant;

    use super::*;

    fn pool(most: usize, idle: Duration) -> &'static Pool {
        Box::leak(Box::new(Pool::new(most, idle)))
    }

    /// How many threads there are, how many of them wait for a job, and how many jobs wait for a thread.
    fn counts(pool: &Pool) -> (usize, usize, usize) {
        let state = pool.state();
        (state.threads, state.idle, state.jobs.len())
    }

    /// A job that says it has begun and then waits for the word to end.
    fn waiting(begun: &Sender<()>) -> (Sender<()>, Job) {
        let (end, ended): (Sender<()>, Receiver<()>) = channel();
        let begun = begun.clone();
        let job = Box::new(move || {
            _ = begun.send(());
            _ = ended.recv();
        });
        (end, job)
    }

    fn until(what: &str, ready: impl Fn() -> bool) {
        let end = Instant::now() + Duration::from_secs(30);
        while !ready() {
            assert!(Instant::now() < end, "{what}");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    #[test]
    fn it_grows_with_its_jobs_up_to_its_bound_and_what_is_beyond_waits_its_turn() {
        let pool = pool(3, IDLE);
        let (begun, beginnings) = channel();
        let ends: Vec<Sender<()>> = (0..5)
            .map(|_| {
                let (end, job) = waiting(&begun);
                pool.run(job);
                end
            })
            .collect();
        for _ in 0..3 {
            beginnings.recv_timeout(Duration::from_secs(30)).unwrap();
        }
        assert!(beginnings.recv_timeout(Duration::from_millis(50)).is_err());
        assert_eq!(counts(pool), (3, 0, 2));
        drop(ends);
        for _ in 0..2 {
            beginnings.recv_timeout(Duration::from_secs(30)).unwrap();
        }
        until("all end", || counts(pool) == (3, 3, 0));
    }

    #[test]
    fn one_after_the_other_needs_one_thread_which_ends_after_a_while() {
        let pool = pool(8, Duration::from_millis(500));
        let (done, results) = channel();
        for round in 0..20 {
            let done = done.clone();
            pool.run(Box::new(move || _ = done.send(round)));
            assert_eq!(results.recv_timeout(Duration::from_secs(30)).unwrap(), round);
            until("it waits", || counts(pool) == (1, 1, 0));
        }
        until("it ends", || counts(pool) == (0, 0, 0));
        pool.run(Box::new(move || _ = done.send(99)));
        assert_eq!(results.recv_timeout(Duration::from_secs(30)).unwrap(), 99);
    }

    #[test]
    fn a_panic_costs_no_thread() {
        let pool = pool(1, IDLE);
        let (done, results) = channel();
        pool.run(Box::new(|| panic!("in a job")));
        pool.run(Box::new(move || _ = done.send(())));
        results.recv_timeout(Duration::from_secs(30)).unwrap();
        until("it waits", || counts(pool) == (1, 1, 0));
    }

    #[test]
    fn the_process_has_one_of_its_own() {
        let (done, results) = channel();
        run(move || _ = done.send(std::thread::current().name().map(str::to_owned)));
        assert_eq!(results.recv_timeout(Duration::from_secs(30)).unwrap().as_deref(), Some("ecoc-call"));
        // What a child of a fork does is tried from Python, which can fork.
        assert!(Pool::of_this_process().child.get().is_none());
    }
}
