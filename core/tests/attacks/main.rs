//! Attacks, one file for each family; every test is named for its attack and says what it must come to.
//!
//! What is told from its size or its work runs in a child process with a bound on memory and time: see [`bounded`]. Attacks that are
//! told by other suites better (forged signatures, hostile servers, the files of a ledger) stand there; SECURITY.md lists all of them,
//! and [`listed`] holds it to that.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

mod bounded;
mod doors;
mod encodings;
mod found;
mod json;
mod keys;
mod ledger;
mod listed;
mod markup;
mod names;
mod schemas;
