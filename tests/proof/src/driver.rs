//! `exactly-once`: starts the workers, kills them, starts them again, and compares the accounts.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Child;
use std::time::{Duration, Instant};

use ecoc::ledger::{Entry, Ledger, Query, State};
use ecoc_sandbox::{Faults, Sandbox, SandboxOptions, Struck};

use crate::Fault;
use crate::compare::{Counted, Handed, Known, differences};
use crate::documents::{Maker, Spec, sha256};
use crate::plan::{Plan, start};

/// How often the driver looks after the workers.
const LOOK: Duration = Duration::from_millis(20);
/// How often it tells how far they are.
const TELL: Duration = Duration::from_secs(10);
/// When nothing was taken and nobody finished for so long, the workers hang.
const PATIENCE: Duration = Duration::from_secs(600);
/// The last kill comes when this share of the documents is taken: then somebody is still at work.
const LAST_KILL: f64 = 0.97;
/// So many differences are printed.
const PRINTED: usize = 50;

#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// How many documents are handed in, half of them to each authority
    #[arg(long, value_name = "N", default_value_t = 10_000)]
    documents: usize,
    /// How many processes share the ledger and the work
    #[arg(long, value_name = "N", default_value_t = 4)]
    processes: usize,
    /// How often one of them is killed (SIGKILL) and started again
    #[arg(long, value_name = "N", default_value_t = 50)]
    kills: usize,
    /// The share of the requests that go wrong
    #[arg(long, value_name = "RATE", default_value_t = 0.2)]
    faults: f64,
    /// Decides on the documents, the faults and the kills
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

pub(crate) fn run(options: &Options) -> Result<bool, Fault> {
    let began = Instant::now();
    let folder = tempfile::tempdir()?;
    let failing =
        (0..options.documents).map(|number| Spec::new(options.seed, number)).filter(|spec| spec.fails);
    let sandbox = Sandbox::start(SandboxOptions {
        failing: failing.map(|spec| spec.reference).collect(),
        // The client alone is answerable.
        refuses_duplicates: false,
        faults: Faults::at_rate(options.faults, options.seed),
        ..SandboxOptions::default()
    })?;
    let mut plan = Plan::new(&sandbox, folder.path(), options.documents, options.seed)?;
    plan.workers = options.processes.max(1);
    let handed = make(&plan)?;
    println!("{} documents made in {:.1} s", handed.len(), began.elapsed().as_secs_f64());
    let began = Instant::now();
    let mut crew = Crew::start(&plan, options)?;
    let complaints = crew.work(&sandbox)?;
    let took = began.elapsed();
    let known = known(&plan.ledger()?)?;
    let counted = counted(&sandbox)?;
    let mut found = complaints;
    found.extend(notes(&plan));
    found.extend(differences(&handed, &known, &counted));
    println!("{}", table(options, &handed, &known, &counted, crew.kills, took));
    println!("{}", faults(&sandbox.faults_struck()));
    for difference in found.iter().take(PRINTED) {
        println!("DIFFERENCE: {difference}");
    }
    match found.len() {
        0 => println!("each document was taken exactly once, each state is right, nothing is lost"),
        count => println!("{count} differences"),
    }
    Ok(found.is_empty())
}

/// Makes the documents, so that every life of a worker hands in the same bytes.
fn make(plan: &Plan) -> Result<Vec<Handed>, Fault> {
    let (maker, store) = (Maker::new()?, plan.store());
    std::fs::create_dir(&store)?;
    let one = |spec: Spec| {
        let xml = maker.make(&spec)?;
        std::fs::write(spec.file(&store), &xml)?;
        Ok(Handed { sha256: sha256(&xml), spec })
    };
    plan.specs().map(one).collect()
}

/// The workers, and the plan of their deaths.
struct Crew {
    plan: PathBuf,
    documents: u64,
    workers: Vec<Option<Child>>,
    /// After how many taken documents, and how long after, somebody is killed; the next one last.
    deaths: Vec<(u64, Duration)>,
    kills: usize,
    random: fastrand::Rng,
}

impl Crew {
    fn start(plan: &Plan, options: &Options) -> Result<Crew, Fault> {
        let mut random = fastrand::Rng::with_seed(options.seed);
        let last = plan.documents as f64 * LAST_KILL;
        let mut deaths: Vec<_> = (0..options.kills)
            .map(|_| ((random.f64() * last) as u64, Duration::from_millis(random.u64(..300))))
            .collect();
        deaths.sort_unstable();
        deaths.reverse();
        let file = plan.write()?;
        let workers = (0..plan.workers)
            .map(|number| start("worker", &file, Some(number)).map(Some))
            .collect::<Result<_, _>>()?;
        Ok(Crew { plan: file, documents: plan.documents as u64, workers, deaths, kills: 0, random })
    }

    /// Looks after the workers until all have finished; what went wrong with them.
    fn work(&mut self, sandbox: &Sandbox) -> Result<Vec<String>, Fault> {
        let mut complaints = Vec::new();
        let (mut last, mut since, mut told, mut due) = (0, Instant::now(), Instant::now(), None);
        while self.workers.iter().any(Option::is_some) {
            std::thread::sleep(LOOK);
            let taken = sandbox.count_taken();
            if taken != last {
                (last, since) = (taken, Instant::now());
            }
            if told.elapsed() > TELL {
                eprintln!("{taken} of {} documents are taken, {} kills", self.documents, self.kills);
                told = Instant::now();
            }
            if let Some((after, wait)) = self.deaths.last()
                && taken >= *after
                && due.get_or_insert_with(|| Instant::now() + *wait) <= &mut Instant::now()
            {
                self.deaths.pop();
                due = None;
                self.kill()?;
            }
            self.bury(&mut complaints)?;
            if since.elapsed() > PATIENCE {
                complaints.push(format!("nothing was taken for {PATIENCE:?}: the workers hang"));
                for worker in self.workers.iter_mut().filter_map(Option::take) {
                    end(worker)?;
                }
            }
        }
        if !self.deaths.is_empty() {
            complaints
                .push(format!("{} kills came too late: nobody was at work any more", self.deaths.len()));
        }
        Ok(complaints)
    }

    /// Kills one that is at work, and starts it again.
    fn kill(&mut self) -> Result<(), Fault> {
        let at_work: Vec<usize> = (0..self.workers.len())
            .filter(|number| matches!(self.workers.get(*number), Some(Some(_))))
            .collect();
        let Some(number) = self.random.choice(at_work) else { return Ok(()) };
        let Some(place) = self.workers.get_mut(number) else { return Ok(()) };
        if let Some(worker) = place.take() {
            end(worker)?;
            self.kills += 1;
        }
        *place = Some(start("worker", &self.plan, Some(number))?);
        Ok(())
    }

    /// Takes note of those that have ended by themselves.
    fn bury(&mut self, complaints: &mut Vec<String>) -> Result<(), Fault> {
        for (number, place) in self.workers.iter_mut().enumerate() {
            let Some(worker) = place else { continue };
            if let Some(status) = worker.try_wait()? {
                *place = None;
                if !status.success() {
                    complaints.push(format!("worker {number} ended by itself: {status}"));
                }
            }
        }
        Ok(())
    }
}

impl Drop for Crew {
    fn drop(&mut self) {
        for worker in self.workers.iter_mut().filter_map(Option::take) {
            let _ = end(worker);
        }
    }
}

fn end(mut worker: Child) -> std::io::Result<()> {
    worker.kill()?;
    worker.wait().map(drop)
}

/// The ledger's word for a state in the sandbox's words.
fn state(word: &str) -> Result<State, Fault> {
    Ok(match word {
        "Received" => State::Accepted,
        "Processing" => State::Processing,
        "Succeeded" | "created" => State::Succeeded,
        "Failed" => State::Failed,
        "deleted" => State::Deleted,
        _ => return Err(format!("the sandbox says {word:?}").into()),
    })
}

fn counted(sandbox: &Sandbox) -> Result<Vec<Counted>, Fault> {
    let one = |taken: ecoc_sandbox::Taken| {
        Ok(Counted {
            authority: taken.authority,
            sha256: taken.sha256,
            count: taken.count,
            ids: taken.ids,
            state: state(taken.state)?,
        })
    };
    sandbox.taken().into_iter().map(one).collect()
}

fn known(ledger: &Ledger) -> Result<Vec<Known>, Fault> {
    let one = |entry: ecoc::Result<Entry>| {
        let entry = entry?;
        let history = ledger.history(&entry.correlation_id)?;
        Ok(Known {
            kept: sha256(&ledger.document(&entry.correlation_id)?),
            history: history.iter().map(|event| event.state).collect(),
            kuid: entry.receipt.as_ref().and_then(|receipt| Some(receipt.get("kuid")?.as_str()?.to_owned())),
            authority: entry.authority,
            reference: entry.reference,
            vin: entry.vin,
            correlation_id: entry.correlation_id,
            sha256: entry.sha256,
            state: entry.state,
            attempts: entry.attempts,
        })
    };
    ledger.entries(&Query::default()).map(one).collect()
}

/// What the workers noted.
fn notes(plan: &Plan) -> Vec<String> {
    let notes = std::fs::read_to_string(plan.notes()).unwrap_or_default();
    notes.lines().map(str::to_owned).collect()
}

fn table(
    options: &Options,
    handed: &[Handed],
    known: &[Known],
    counted: &[Counted],
    kills: usize,
    took: Duration,
) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: String| {
        let _ = writeln!(text, "{name:<44}{value:>12}");
    };
    line("documents", handed.len().to_string());
    line("processes", options.processes.to_string());
    line("kills", kills.to_string());
    line("share of requests that went wrong", format!("{:.0} %", options.faults * 100.0));
    line("seed", options.seed.to_string());
    line("seconds", format!("{:.0}", took.as_secs_f64()));
    for authority in ["vca", "svv"] {
        let ours = || counted.iter().filter(|taken| taken.authority == authority);
        line(
            &format!("taken by {authority}"),
            ours().map(|taken| taken.count as usize).sum::<usize>().to_string(),
        );
        line(
            &format!("  taken more than once by {authority}"),
            ours().filter(|taken| taken.count > 1).count().to_string(),
        );
    }
    for state in State::ALL {
        let count = known.iter().filter(|entry| entry.state == *state).count();
        if count > 0 {
            line(&format!("{state} in the ledger"), count.to_string());
        }
    }
    let sends = known.iter().map(|entry| entry.attempts as usize).sum::<usize>();
    line("sends by the ledger's history", sends.to_string());
    let ever = |state| known.iter().filter(|entry| entry.history.contains(&state)).count().to_string();
    line("documents that were uncertain for a time", ever(State::Uncertain));
    text
}

/// How often each fault struck each service.
fn faults(struck: &[Struck]) -> String {
    let mut text = String::from("faults that struck\n");
    for Struck { service, fault, count } in struck {
        let _ = writeln!(text, "  {:<42}{count:>12}", format!("{service}: {fault}"));
    }
    let all: u64 = struck.iter().map(|struck| struck.count).sum();
    let _ = writeln!(text, "  {:<42}{all:>12}", "together");
    text
}
