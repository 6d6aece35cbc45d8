//! The doctor against the sandbox, and against everything that goes wrong on the way to an authority.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "these are tests")]

mod credentials;
mod ledger;
mod patient;
mod sandbox;
mod way;
