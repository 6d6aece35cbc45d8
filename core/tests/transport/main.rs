//! The way to a server, proven against servers that are not ours: those of Python's standard library.
#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

mod answers;
mod child;
mod proxy;
mod secrets;
mod server;
mod time;
mod tls;
