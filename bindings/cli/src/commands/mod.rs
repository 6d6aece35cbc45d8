//! One module for each command: its options and what it does.

pub(crate) mod build;
pub(crate) mod delete;
pub(crate) mod ledger;
pub(crate) mod resume;
pub(crate) mod sandbox;
pub(crate) mod show;
pub(crate) mod sign;
pub(crate) mod status;
pub(crate) mod submit;
pub(crate) mod validate;

use std::path::PathBuf;

use crate::exit::Exit;
use crate::failure::Result;
use crate::output::{self, Output};

/// Does `work` for every file, goes on after one that cannot be worked on, and returns the worst verdict.
fn for_each_file(
    files: &[PathBuf],
    out: &mut Output,
    mut work: impl FnMut(&PathBuf, &mut Output) -> Result<Exit>,
) -> Exit {
    out.begin(files.len());
    let worst = files
        .iter()
        .map(|file| {
            let exit = work(file, out).unwrap_or_else(|failure| {
                out.aside(|| output::complain(&failure));
                Exit::from(&failure.error)
            });
            out.advance();
            exit
        })
        .max();
    out.end();
    worst.unwrap_or(Exit::Yes)
}
