//! The command `ecoc`: certificates of conformity built, checked, signed and handed to the authority from a shell.
//!
//! It is a library with one function, so that `python -m ecoc` and `npx ecoc` are the very same command. Results go to standard
//! output, words to standard error; exit codes are 0 yes, 1 no (invalid, unsound, refused), 2 usage or I/O, 3 uncertain (sent, and
//! the answer was lost).

mod args;
mod client;
mod commands;
mod data;
mod demo;
mod exit;
mod failure;
mod input;
mod interrupt;
mod output;
mod rule_options;
mod settings;
mod testkey;
mod words;

use std::ffi::OsString;
use std::path::Path;

use clap::Parser;
use ecoc::{Authority, Error, ErrorKind};
use ecoc_sandbox::{Faults, Sandbox, SandboxOptions};
use serde_json::Value;

use crate::exit::Exit;
use crate::output::Output;

/// Runs the command with `args`, the first of which is the program's name, and returns its exit code. It reads and writes the
/// standard streams of the process and never ends the process itself.
pub fn run(args: impl IntoIterator<Item = OsString>) -> i32 {
    let mut out = Output::new();
    let verdict = match args::Cli::try_parse_from(args) {
        Ok(cli) => cli.command.run(&mut out),
        Err(words) if words.use_stderr() => {
            output::say(words.to_string().trim_end());
            Ok(Exit::Usage)
        }
        Err(help) => out.bytes(help.to_string().as_bytes()).map(|()| Exit::Yes).map_err(Into::into),
    };
    let exit = verdict.unwrap_or_else(|failure| {
        output::complain(&failure);
        Exit::from(&failure.error)
    });
    i32::from(exit.code())
}

/// The settings of an authority as the command reads them, as a JSON object: from this file, or from `ecoc.toml` in the working folder
/// where it exists; then from the `ECOC_…` variables.
///
/// # Errors
/// `FileUnreadable`; `InvalidSetting`, with the place of what is wrong; `MissingSetting` when nothing is set for the authority.
pub fn settings(authority: Authority, file: Option<&Path>) -> ecoc::Result<Value> {
    settings::of_file(authority, file)
}

/// Starts a sandbox with options that a host gives as JSON: [`SandboxOptions::from_json`].
///
/// # Errors
/// `InvalidArgument` for options that mean nothing and for a port that is taken.
pub fn sandbox(options: &Value) -> ecoc::Result<Sandbox> {
    let options = SandboxOptions::from_json(options).map_err(meaningless)?;
    let port = options.port;
    Sandbox::start(options).map_err(|error| {
        Error::new(ErrorKind::InvalidArgument, format!("port {port} cannot be used: {error}"))
            .with_remedy("choose another port, or none for a free one")
    })
}

/// Gives a sandbox a plan of faults as a host gives it: [`Faults::from_json`].
///
/// # Errors
/// `InvalidArgument` for a plan that means nothing.
pub fn set_faults(sandbox: &Sandbox, plan: &Value, seed: Option<u64>) -> ecoc::Result<()> {
    let faults = Faults::from_json(plan, seed).map_err(meaningless)?;
    sandbox.configure(|options| options.faults = faults);
    Ok(())
}

fn meaningless(words: String) -> Error {
    Error::new(ErrorKind::InvalidArgument, words)
}

/// A key and a certificate for tests, both PEM: made anew, and trusted by nobody.
///
/// # Errors
/// `Internal`, when the system has no randomness.
pub fn test_key() -> ecoc::Result<(String, String)> {
    testkey::TestKey::make().map(|made| (made.key, made.certificate))
}
