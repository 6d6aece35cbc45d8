//! Which ledgers this process has open, for the children that it may fork.
//!
//! A child inherits what SQLite notes of the locks of its process, but not the locks. A file that the parent has open cannot be opened
//! in the child again, not even anew: when the parent closes it last, what the child has written since is lost.
//! Source: <https://sqlite.org/howtocorrupt.html>, section 2.6.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, TryLockError};
use std::time::{Duration, Instant};

use crate::error::{Error, ErrorKind, Result};
use crate::home::Home;

static OPEN: Mutex<Vec<(PathBuf, Home)>> = Mutex::new(Vec::new());

/// For longer nobody holds the list; but a child has no other thread that would let go of it.
const PATIENCE: Duration = Duration::from_secs(1);

/// A file that this process has open, from before it is opened until after it is closed.
pub(super) struct Opened(PathBuf);

impl Opened {
    /// Notes the file, unless it was open when this process was forked.
    pub(super) fn note(path: &Path) -> Result<Opened> {
        let mut open = list().ok_or_else(|| inherited(path))?;
        if open.iter().any(|(other, home)| other == path && !home.is_here()) {
            return Err(inherited(path));
        }
        open.push((path.to_path_buf(), Home::here()));
        Ok(Opened(path.to_path_buf()))
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        let Some(mut open) = list() else { return };
        if let Some(at) = open.iter().position(|(path, home)| *path == self.0 && home.is_here()) {
            open.swap_remove(at);
        }
    }
}

fn list() -> Option<MutexGuard<'static, Vec<(PathBuf, Home)>>> {
    let start = Instant::now();
    loop {
        match OPEN.try_lock() {
            Ok(open) => return Some(open),
            Err(TryLockError::Poisoned(open)) => return Some(open.into_inner()),
            Err(TryLockError::WouldBlock) if start.elapsed() > PATIENCE => return None,
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}

fn inherited(path: &Path) -> Error {
    let words = format!("the ledger {} was open when this process was forked", path.display());
    Error::new(ErrorKind::HandleMisuse, words)
        .with_remedy("open the ledger after the fork alone, or start the process as a program of its own (in Python: multiprocessing's spawn)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_parent_has_open_a_child_cannot_open() {
        let (ours, parents) = (Path::new("/opened-test/ours.db"), Path::new("/opened-test/parents.db"));
        list().unwrap().push((parents.to_path_buf(), Home::elsewhere()));
        let error = Opened::note(parents).err().unwrap();
        assert_eq!(error.kind(), ErrorKind::HandleMisuse);
        assert!(error.to_string().contains("parents.db was open when this process was forked"), "{error}");

        let (first, second) = (Opened::note(ours).unwrap(), Opened::note(ours).unwrap());
        let noted = || list().unwrap().iter().filter(|(path, _)| path == ours).count();
        assert_eq!(noted(), 2);
        drop(first);
        assert_eq!(noted(), 1);
        drop(second);
        assert_eq!(noted(), 0);
    }
}
