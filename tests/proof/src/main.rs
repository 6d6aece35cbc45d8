//! Proof of ecoc's promise: through faults, lost answers and crashes every document reaches its authority exactly once, and everyone can
//! see where each stands. And that a long batch keeps its memory flat.

mod compare;
mod documents;
mod driver;
mod plan;
mod soak;
mod worker;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Whatever keeps a proof from being made; what a proof finds wrong is no fault but its result.
type Fault = Box<dyn std::error::Error + Send + Sync>;

#[derive(Debug, Parser)]
#[command(about = "Proof that every document reaches its authority exactly once")]
struct Arguments {
    #[command(subcommand)]
    proof: Proof,
}

#[derive(Debug, Subcommand)]
enum Proof {
    /// Worker processes that share one ledger hand documents in through a faulty sandbox, and are killed and started again meanwhile.
    ///
    /// In the end the documents, the ledger and the sandbox's own count are compared. Exit code 0: they agree; 1: they do not, and
    /// every difference is named; 2: the proof could not be made.
    ExactlyOnce(driver::Options),
    /// One long submit_many, with its memory printed over time. Exit codes as above.
    Soak(soak::Options),
    /// A process of exactly-once that hands in its share.
    #[command(hide = true)]
    Worker {
        /// What the driver has laid out.
        #[arg(long)]
        plan: PathBuf,
        /// Which of the workers this is.
        #[arg(long)]
        number: usize,
    },
    /// The process of soak whose memory is measured.
    #[command(hide = true)]
    Soaked {
        /// What the driver has laid out.
        #[arg(long)]
        plan: PathBuf,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().proof {
        Proof::ExactlyOnce(options) => driver::run(&options),
        Proof::Soak(options) => soak::run(&options),
        Proof::Worker { plan, number } => worker::run(&plan, number).map(|()| true),
        Proof::Soaked { plan } => soak::soaked(&plan),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(fault) => {
            eprintln!("ecoc-proof: {fault}");
            ExitCode::from(2)
        }
    }
}
