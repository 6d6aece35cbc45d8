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
        let opened = self.time(PATIENCE);
        let opened = opened.and_then(|deadline| self.within(deadline, move || open(&path, authority)));
        let check = match opened {
            Ok((check, Some(ledger))) => self.read_whole(ledger, check),
            Ok((check, None)) => check,
            Err(halt) => halt.check("ledger", |why| {
                let remedy = "end the program that keeps it locked, and look after the disk";
                Check::failed("ledger", format!("it cannot be opened: {why}"), remedy)
            }),
        };
        self.add(check.about(subject));
    }

    /// Looks for damage, as far as there is time for it.
    fn read_whole(&self, ledger: Ledger, mut check: Check) -> Check {
        let checked = self.step().and_then(|deadline| self.within(deadline, move || ledger.check()));
        match checked {
            Ok(Ok(checked)) => match checked.faults.first() {
                None => check.message.push_str("; it is undamaged"),
                Some(first) => {
                    let words = format!("{}; it has {} faults: {first}", check.message, checked.faults.len());
                    let remedy = "keep the file for inquiry, see all with `ecoc ledger check`, and name a new one or one from a backup";
                    return Check::failed("ledger", words, remedy);
                }
            },
            Ok(Err(error)) => return Check::of_error("ledger", &error),
            Err(halt) => {
                let words = format!("; not checked for damage: {} (`ecoc ledger check` does)", halt.why());
                check.message.push_str(&words);
            }
        }
        check
    }
}

/// Opens the ledger, and tells how it stands.
fn open(path: &Path, authority: Authority) -> (Check, Option<Ledger>) {
    if path.try_exists().is_ok_and(|exists| !exists) {
        return (could_be_made(path), None);
    }
    let opened = Ledger::open(path).and_then(|ledger| Ok((standing(&ledger, authority)?, Some(ledger))));
    opened.unwrap_or_else(|error| (Check::of_error("ledger", &error), None))
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
