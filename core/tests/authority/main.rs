//! The clients against the sandbox: both authorities and both token services, over real connections.
#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod batch;
mod bench;
mod ledger;
mod svv;
mod tokens;
mod vca;
mod wire;
