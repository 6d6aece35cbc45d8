//! One module for each command: its options and what it does.

pub(crate) mod approval;
pub(crate) mod build;
pub(crate) mod correction;
pub(crate) mod delete;
pub(crate) mod doctor;
pub(crate) mod explain;
mod identifiers;
pub(crate) mod key;
pub(crate) mod ledger;
pub(crate) mod profile;
pub(crate) mod resume;
pub(crate) mod rules;
pub(crate) mod sandbox;
pub(crate) mod schema;
pub(crate) mod show;
pub(crate) mod sign;
pub(crate) mod stages;
pub(crate) mod status;
pub(crate) mod submit;
pub(crate) mod validate;
pub(crate) mod verify;
pub(crate) mod vin;

use std::path::PathBuf;

use ecoc::ErrorKind;

use crate::exit::Exit;
use crate::failure::Result;
use crate::output::{self, Output};

/// Does `work` for every file, goes on after one that cannot be worked on, and returns the worst verdict. When results can no longer be
/// written, it stops: work that nobody hears of is worse than none.
fn for_each_file(
    files: &[PathBuf],
    out: &mut Output,
    mut work: impl FnMut(&PathBuf, &mut Output) -> Result<Exit>,
) -> Exit {
    let mut worst = Exit::Yes;
    out.begin(files.len());
    for file in files {
        let verdict = work(file, out);
        out.advance();
        match verdict {
            Ok(exit) => worst = worst.max(exit),
            Err(failure) => {
                out.aside(|| output::complain(&failure));
                worst = worst.max(Exit::from(&failure.error));
                if failure.error.kind() == ErrorKind::FileUnwritable {
                    break;
                }
            }
        }
    }
    out.end();
    worst
}
