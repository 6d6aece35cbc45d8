//! Who works on a submission, and whether they are still alive.
//!
//! Each open ledger that sends has a small file beside the database, locked for as long as it is open. The system lets go of the lock
//! when the process ends, however it ends, so a claim of a dead process is known for dead at once, without clocks or time limits.
//! All of this happens inside write transactions of the database, which keep the processes apart.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::place;
use crate::error::{Error, ErrorKind, Result};

/// A living owner of claims: this open ledger.
pub(super) struct Owner {
    id: String,
    path: PathBuf,
    /// Held for its lock.
    _file: File,
}

impl Owner {
    /// Registers a new owner, and clears away what dead ones left. Call it inside a write transaction.
    pub(super) fn register(ledger: &Path) -> Result<Owner> {
        clear(ledger);
        let id = Uuid::new_v4().simple().to_string();
        let path = file_of(ledger, &id);
        let failed = |error: std::io::Error| {
            let words = format!("the lock file {} cannot be made", path.display());
            Error::new(ErrorKind::LedgerUnavailable, words)
                .with_remedy("give this user the right to write to the ledger's folder")
                .with_source(error)
        };
        let file = place::private().create_new(true).open(&path).map_err(failed)?;
        file.try_lock().map_err(|error| failed(error.into()))?;
        Ok(Owner { id, path, _file: file })
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        // A file that stays behind is cleared away by the next owner.
        let _ = fs::remove_file(&self.path);
    }
}

/// Whether the owner of a claim still lives. When in doubt it does: a claim wrongly kept waits, one wrongly broken sends twice.
pub(super) fn is_alive(ledger: &Path, id: &str) -> bool {
    // The id comes from the file: only what this library writes may become part of a path.
    Uuid::try_parse(id).is_ok() && is_locked(&file_of(ledger, id))
}

fn is_locked(path: &Path) -> bool {
    match File::options().read(true).write(true).open(path) {
        Ok(file) => match file.try_lock() {
            Ok(()) => {
                let _ = fs::remove_file(path);
                false
            }
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => true,
        },
        Err(error) => error.kind() != std::io::ErrorKind::NotFound,
    }
}

fn prefix(ledger: &Path) -> String {
    format!("{}-owner-", ledger.file_name().unwrap_or_default().to_string_lossy())
}

fn file_of(ledger: &Path, id: &str) -> PathBuf {
    ledger.with_file_name(format!("{}{id}", prefix(ledger)))
}

fn clear(ledger: &Path) {
    let (prefix, folder) = (prefix(ledger), ledger.parent().unwrap_or(Path::new("")));
    for found in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = found.file_name();
        if name
            .to_str()
            .and_then(|name| name.strip_prefix(&prefix))
            .is_some_and(|id| Uuid::try_parse(id).is_ok())
        {
            is_locked(&found.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_owner_lives_until_it_is_dropped_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = folder.path().join("plant.db");
        let owner = Owner::register(&ledger).unwrap();
        let id = owner.id().to_owned();
        assert!(is_alive(&ledger, &id));
        drop(owner);
        assert!(!is_alive(&ledger, &id));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_a_dead_owner_left_is_cleared_away_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = folder.path().join("plant.db");
        let left = file_of(&ledger, &Uuid::new_v4().simple().to_string());
        let other = folder.path().join("plant.db-owner-notes.txt");
        fs::write(&left, "").unwrap();
        fs::write(&other, "").unwrap();
        let _owner = Owner::register(&ledger).unwrap();
        assert!(!left.exists() && other.exists());
    }

    #[test]
    fn an_owner_name_that_is_no_id_reaches_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let victim = folder.path().join("victim");
        fs::write(&victim, "").unwrap();
        assert!(!is_alive(&folder.path().join("plant.db"), "/../victim"));
        assert!(victim.exists());
    }
}
