//! The command line as a whole; each command's own options stand with the command.

use clap::{Parser, Subcommand};

use crate::commands::{
    approval, build, correction, delete, doctor, explain, key, ledger, profile, resume, rules, sandbox,
    schema, show, sign, stages, status, submit, validate, verify, vin,
};
use crate::demo;
use crate::exit::Exit;
use crate::failure::Result;
use crate::output::Output;

const EXIT_CODES: &str =
    "Exit codes: 0 yes; 1 no (invalid, unsound, refused); 2 usage or I/O; 3 uncertain (sent, answer lost)";

/// Electronic certificates of conformity (IVI): build, check, sign, hand to the authority
#[derive(Parser)]
#[command(name = "ecoc", bin_name = "ecoc", version, max_term_width = 100, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Validate(validate::Args),
    Build(build::Args),
    Show(show::Args),
    Sign(Box<sign::Args>),
    Verify(verify::Args),
    Key(key::Args),
    Correction(correction::Args),
    Stages(stages::Args),
    Vin(vin::Args),
    Approval(approval::Args),
    Submit(submit::Args),
    Status(status::Args),
    Delete(delete::Args),
    Resume(resume::Args),
    Ledger(ledger::Args),
    Profile(profile::Args),
    Rules(rules::Args),
    Schema(schema::Args),
    Explain(explain::Args),
    Doctor(doctor::Args),
    Sandbox(sandbox::Args),
    Demo(demo::Args),
}

impl Command {
    pub(crate) fn run(self, out: &mut Output) -> Result<Exit> {
        match self {
            Command::Validate(args) => validate::run(&args, out),
            Command::Build(args) => build::run(&args, out),
            Command::Show(args) => show::run(&args, out),
            Command::Sign(args) => sign::run(&args, out),
            Command::Verify(args) => verify::run(&args, out),
            Command::Key(args) => key::run(&args, out),
            Command::Correction(args) => correction::run(&args, out),
            Command::Stages(args) => stages::run(&args, out),
            Command::Vin(args) => vin::run(&args, out),
            Command::Approval(args) => approval::run(&args, out),
            Command::Submit(args) => submit::run(&args, out),
            Command::Status(args) => status::run(&args, out),
            Command::Delete(args) => delete::run(&args, out),
            Command::Resume(args) => resume::run(&args, out),
            Command::Ledger(args) => ledger::run(&args, out),
            Command::Profile(args) => profile::run(&args, out),
            Command::Rules(args) => rules::run(&args, out),
            Command::Schema(args) => schema::run(&args, out),
            Command::Explain(args) => explain::run(&args, out),
            Command::Doctor(args) => doctor::run(&args, out),
            Command::Sandbox(args) => sandbox::run(&args, out),
            Command::Demo(args) => demo::run(&args, out),
        }
    }
}
