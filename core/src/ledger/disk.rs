//! Bringing commits to the disk, once for all threads that wait for it.
//!
//! SQLite could do it at every commit (`synchronous=FULL`), but then under its write lock: every commit of every thread and process
//! waits for a disk of its own. Here it writes a commit to the write-ahead log without waiting (`NORMAL`), and whoever needs to know
//! it on the disk waits for a flush of that log that began after the commit, shared with all who wait for the same. SQLite itself
//! flushes the log before it carries commits over into the database file, so the log is the one place to look after.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Commits of one open ledger, counted from 1.
pub(super) struct Disk {
    log: File,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    committed: u64,
    flushed: u64,
    flushing: bool,
    broken: bool,
    #[cfg(test)]
    flushes: u32,
}

impl Disk {
    /// For the database at `path`, which a connection holds open in WAL mode: so its log exists, and stays this very file.
    pub(super) fn open(path: &Path) -> io::Result<Disk> {
        let mut name = path.as_os_str().to_owned();
        name.push("-wal");
        // Windows flushes only what is open for writing.
        let log = File::options().read(true).write(true).open(name)?;
        Ok(Disk { log, state: Mutex::default(), changed: Condvar::new() })
    }

    /// Counts a commit that SQLite has just made.
    pub(super) fn committed(&self) -> u64 {
        let mut state = self.state();
        state.committed += 1;
        state.committed
    }

    /// Returns when this commit, and all before it, are on the disk.
    pub(super) fn wait(&self, commit: u64) -> io::Result<()> {
        let mut state = self.state();
        loop {
            if state.broken {
                // A system that failed to write may forget what it failed to write, and call the next flush a success.
                return Err(io::Error::other("the disk failed to take what was written"));
            }
            if state.flushed >= commit {
                return Ok(());
            }
            if state.flushing {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            state.flushing = true;
            let reached = state.committed;
            drop(state);
            let flush = self.log.sync_data();
            state = self.state();
            state.flushing = false;
            #[cfg(test)]
            {
                state.flushes += 1;
            }
            self.changed.notify_all();
            match flush {
                Ok(()) => state.flushed = state.flushed.max(reached),
                Err(error) => {
                    state.broken = true;
                    return Err(error);
                }
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_flush_serves_all_who_committed_before_it_began() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("plant.db-wal"), "commits").unwrap();
        let disk = Disk::open(&folder.path().join("plant.db")).unwrap();
        let commits: Vec<u64> = (0..8).map(|_| disk.committed()).collect();
        std::thread::scope(|scope| {
            commits.iter().for_each(|commit| _ = scope.spawn(|| disk.wait(*commit).unwrap()));
        });
        assert_eq!(disk.state().flushes, 1);
        disk.wait(disk.committed()).unwrap();
        assert_eq!(disk.state().flushes, 2, "what was committed since is not on the disk yet");
    }
}
