//! `soak`: one long `submit_many`, whose memory has to stay flat.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use ecoc::authority::BatchOptions;
use ecoc::{Authority, Receipt};
use ecoc_sandbox::{Sandbox, SandboxOptions};

use crate::Fault;
use crate::documents::{Maker, Spec};
use crate::plan::{Plan, start};

/// After so many documents all that a batch needs has been allocated once.
const WARM: usize = 1000;
/// What may come on top of that, in KiB.
const ROOM: u64 = 64 * 1024;

#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many documents are handed in, half of them to each authority
    #[arg(long, value_name = "N", default_value_t = 100_000)]
    documents: usize,
    /// Decides on the documents
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

pub(crate) fn run(options: &Options) -> Result<bool, Fault> {
    let folder = tempfile::tempdir()?;
    let sandbox = Sandbox::start(SandboxOptions::default())?;
    let plan = Plan::new(&sandbox, folder.path(), options.documents, options.seed)?;
    let flat = start("soaked", &plan.write()?, None)?.wait()?.success();
    let taken = sandbox.taken();
    let twice = taken.iter().filter(|taken| taken.count != 1).count();
    println!("{} of {} documents were taken, {twice} more than once", taken.len(), options.documents);
    Ok(flat && taken.len() == options.documents && twice == 0)
}

/// The process whose memory is measured: two batches at a time, one for each authority, and a ledger.
pub(crate) fn soaked(plan: &Path) -> Result<bool, Fault> {
    let plan = Plan::read(plan)?;
    let ledger = plan.ledger()?;
    let (vca, svv) = (plan.vca(&ledger)?, plan.svv(&ledger)?);
    let maker = Maker::new()?;
    let gauge = Mutex::new(Gauge::new(plan.documents));
    let specs = |authority| plan.specs().filter(move |spec| spec.authority == authority);
    let make = |spec: Spec| maker.make(&spec).unwrap_or_default();
    let options = BatchOptions::default().with_concurrency(plan.concurrency);
    let check = |results: &mut dyn Iterator<Item = ecoc::Result<Receipt>>, authority| {
        for spec in specs(authority) {
            let mut gauge = gauge.lock().unwrap_or_else(PoisonError::into_inner);
            gauge.count(&spec, results.next());
        }
    };
    println!("{:>10} {:>12} {:>12} {:>10}", "documents", "VmRSS, KiB", "VmHWM, KiB", "seconds");
    std::thread::scope(|scope| {
        scope
            .spawn(|| check(&mut vca.submit_many(specs(Authority::Vca).map(make), &options), Authority::Vca));
        check(&mut svv.submit_many(specs(Authority::Svv).map(make), &options), Authority::Svv);
    });
    Ok(gauge.into_inner().unwrap_or_else(PoisonError::into_inner).verdict())
}

/// Counts results and measures the process.
struct Gauge {
    began: Instant,
    step: usize,
    done: usize,
    wrong: usize,
    /// What the process had after the first documents.
    warm: Option<u64>,
}

impl Gauge {
    fn new(documents: usize) -> Gauge {
        Gauge { began: Instant::now(), step: (documents / 20).max(WARM), done: 0, wrong: 0, warm: None }
    }

    /// Takes the next result, which has to be that of `spec`.
    fn count(&mut self, spec: &Spec, result: Option<ecoc::Result<Receipt>>) {
        let wrong = match result {
            Some(Ok(receipt)) if receipt.reference.as_ref() == Some(&spec.reference) => None,
            Some(Ok(receipt)) => Some(format!("the result of {:?} is in its place", receipt.reference)),
            Some(Err(error)) => Some(error.to_string()),
            None => Some("there is no result".to_owned()),
        };
        if let Some(words) = wrong {
            self.wrong += 1;
            println!("DIFFERENCE: document {}: {words}", spec.number);
        }
        self.done += 1;
        if self.done == WARM {
            self.warm = memory("VmRSS");
        }
        if self.done == WARM || self.done.is_multiple_of(self.step) {
            self.print();
        }
    }

    fn print(&self) {
        let value = |name| memory(name).map_or_else(|| "-".to_owned(), |kib| kib.to_string());
        let seconds = self.began.elapsed().as_secs_f64();
        println!("{:>10} {:>12} {:>12} {seconds:>10.1}", self.done, value("VmRSS"), value("VmHWM"));
    }

    fn verdict(&self) -> bool {
        let (Some(warm), Some(most)) = (self.warm, memory("VmHWM")) else {
            println!(
                "SKIPPED: soak: this system has no /proc/self/status, or there were fewer than {WARM} documents"
            );
            return self.wrong == 0;
        };
        let more = most.saturating_sub(warm);
        println!("at most {more} KiB more than after the first {WARM} documents; {ROOM} KiB are allowed");
        self.wrong == 0 && more <= ROOM
    }
}

/// A line of the process's status, in KiB.
fn memory(name: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    line.split_whitespace().next()?.parse().ok()
}
