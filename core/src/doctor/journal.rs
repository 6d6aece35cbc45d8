//! The ledger.

use std::path::{Path, PathBuf};
use std::time::Duration;

use uuid::Uuid;

use super::{Check, Room};
use crate::error::{Error, Result};
use crate::ledger::{Authority, Ledger, Query, State};

/// Longer than a ledger waits for another process that writes.
const PATIENCE: Duration = Duration::from_secs(20);

impl Room<'_> {
    /// The check `ledger`.
    pub(super) fn ledger(&mut self) {
        let Some(path) = self.options.ledger.clone() else {
            self.add(Check::skipped("ledger", "no ledger is named"));
            return;
        };
        let (subject, authority) = (path.display().to_string(), self.authority);
        let looked = self.time(PATIENCE);
        let looked = looked.and_then(|deadline| self.within(deadline, move || look(&path, authority)));
        let check = looked.unwrap_or_else(|halt| {
            halt.check("ledger", |why| {
                let remedy = "end the program that keeps it locked, and look after the disk";
                Check::failed("ledger", format!("it cannot be opened: {why}"), remedy)
            })
        });
        self.add(check.about(subject));
    }
}

fn look(path: &Path, authority: Authority) -> Check {
    if path.try_exists().is_ok_and(|exists| !exists) {
        return could_be_made(path);
    }
    let looked = Ledger::open(path).and_then(|ledger| standing(&ledger, authority));
    looked.unwrap_or_else(|error| Check::of_error("ledger", &error))
}

/// How the submissions to `authority` stand.
fn standing(ledger: &Ledger, authority: Authority) -> Result<Check> {
    let (mut all, mut open, mut uncertain) = (0_u64, 0_u64, 0_u64);
    for entry in ledger.entries(&Query { authority: Some(authority), ..Query::default() }) {
        let state = entry?.state;
        all += 1;
        open += u64::from(!state.is_final());
        uncertain += u64::from(state == State::Uncertain);
    }
    let words = format!("it opens; submissions to {authority}: {all}, not final: {open}");
    Ok(match uncertain {
        0 => Check::ok("ledger", words),
        n => Check::warning(
            "ledger",
            format!("{words}, uncertain: {n}"),
            "call resume: it asks the authority before it sends again",
        ),
    })
}

/// There is no such file yet: one beside it is made and taken away again.
fn could_be_made(path: &Path) -> Check {
    let trial = Trial(path.with_file_name(format!(".ecoc-doctor-{}.db", Uuid::new_v4())));
    match Ledger::open(&trial.0) {
        Ok(_) => Check::ok("ledger", "there is none yet; the first submission makes it"),
        Err(error) => {
            let error = Error::new(
                error.kind(),
                error.message().replace(&trial.0.display().to_string(), &path.display().to_string()),
            )
            .with_remedy(error.remedy().unwrap_or_default());
            Check::of_error("ledger", &error)
        }
    }
}

/// A ledger that goes when it has been looked at.
struct Trial(PathBuf);

impl Drop for Trial {
    fn drop(&mut self) {
        for end in ["", "-wal", "-shm"] {
            let mut name = self.0.clone().into_os_string();
            name.push(end);
            // What was never made cannot be removed.
            let _ = std::fs::remove_file(name);
        }
    }
}
