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

use clap::Parser;

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
