//! `ecoc submit`

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ecoc::ledger::State;
use ecoc::{
    Authority, Cancel, Error, ErrorKind, Family, Identity, Ledger, Profile, Receipt, Report, Submission,
};
use serde_json::{Value, json};

use crate::client::{Client, Jobs, Receiver, TaxClass};
use crate::exit::Exit;
use crate::failure::Result;
use crate::input;
use crate::interrupt;
use crate::output::{self, Format, Output};
use crate::rule_options::RuleOptions;
use crate::settings::SettingOptions;
use crate::words;

/// Hand signed certificates to the authority, byte for byte
///
/// Each file is checked by the authority's profile first, and one with errors is not sent. With a ledger a certificate is sent once,
/// whatever happens in between; without one a lost answer stays uncertain. Several are in sending at a time; the outcomes come in the
/// order of the files. Ctrl-C ends it: what was sent is told, and what was begun stays in the ledger for `ecoc resume`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Who gets them
    #[arg(long, value_enum)]
    authority: Receiver,
    /// Journal of submissions; made when absent
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// Send without checking first
    #[arg(long)]
    no_validate: bool,
    /// Wait at most this long for all to be processed (vca; SVV's answer is final)
    #[arg(long, value_name = "SECONDS")]
    wait: Option<u64>,
    /// How to print the outcomes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Signed IVI files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    jobs: Jobs,
    #[command(flatten)]
    rules: RuleOptions,
    #[command(flatten)]
    tax: TaxClass,
    #[command(flatten)]
    settings: SettingOptions,
}

/// What became of one file.
enum Outcome {
    /// The authority has it. With the receipt come the report of the check before, and what the wait told.
    Taken(Box<Receipt>, Option<Report>, Option<Submission>),
    /// Not sent: the report says why.
    Invalid(Report),
    /// Refused, uncertain, or not sent; the state is the ledger's, or what the error says.
    Failed(Error, Option<&'static str>),
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let authority = Authority::from(args.authority);
    if authority != Authority::Svv && !args.tax.is_empty() {
        let words = format!("the tax classification is no concern of {authority}");
        return Err(Error::new(ErrorKind::InvalidArgument, words)
            .with_remedy("leave its options out")
            .into());
    }
    let client = Client::new(authority, &args.settings)?;
    let ledger = args.ledger.as_ref().map(Ledger::open).transpose()?;
    let client = client.with_ledger(ledger.as_ref());
    let profile = args.rules.apply(client.profile().clone())?;
    match args.files.len() {
        1 => out.wait_for(authority),
        several => out.begin(several),
    }
    let cancel = interrupt::switch();
    let mut teller = Teller { args, authority, cancel: &cancel, worst: Exit::Yes, broken: None };
    let documents = Documents { profile: &profile, args, read: RefCell::default() };
    let results = client.submit_many(
        args.files.iter().map(|file| documents.take(file)),
        &args.tax,
        &args.jobs.options(&cancel),
    );
    // With a wait all are told at its end.
    let mut taken = Vec::new();
    for (file, result) in args.files.iter().zip(results) {
        let (identity, report) = documents.next();
        let outcome = Outcome::of(result, report).noted_in(ledger.as_ref());
        out.advance();
        match args.wait {
            Some(_) => taken.push((file, identity, outcome)),
            None => teller.tell(file, identity, &outcome, out),
        }
    }
    if let Some(seconds) = args.wait {
        follow(&client, &mut taken, Duration::from_secs(seconds), &cancel, out);
        taken.into_iter().for_each(|(file, identity, outcome)| teller.tell(file, identity, &outcome, out));
    }
    out.end();
    teller.leave(args.files.len() - documents.taken());
    teller.broken.map_or(Ok(teller.worst), |fault| Err(fault.into()))
}

/// What a document says of itself, and what the check said of it.
type Seen = (Option<Identity>, Option<Report>);

/// The files as they are taken for sending, and what was seen in them.
struct Documents<'a> {
    profile: &'a Profile,
    args: &'a Args,
    /// How many were taken, and what was seen in those whose end is not told yet.
    read: RefCell<(usize, VecDeque<Seen>)>,
}

impl Documents<'_> {
    /// Reads and checks a file; what must not be sent is an error.
    fn take(&self, file: &Path) -> ecoc::Result<Vec<u8>> {
        let xml = input::read(file);
        let identity = xml.as_deref().ok().and_then(|xml| Identity::of(xml).ok());
        let check = |xml: &Vec<u8>| ecoc::validate(xml, self.profile);
        let report = if self.args.no_validate { None } else { xml.as_ref().ok().map(check) };
        let sound = report.as_ref().is_none_or(Report::is_valid);
        let mut read = self.read.borrow_mut();
        read.0 += 1;
        read.1.push_back((identity, report));
        if sound { xml } else { Err(invalid()) }
    }

    /// What was seen in the next file, in their order.
    fn next(&self) -> (Option<Identity>, Option<Report>) {
        self.read.borrow_mut().1.pop_front().unwrap_or_default()
    }

    fn taken(&self) -> usize {
        self.read.borrow().0
    }
}

fn invalid() -> Error {
    let words = "the certificate has errors by the receiver's profile, so it was not sent";
    Error::new(ErrorKind::InvalidDocument, words)
        .with_remedy("correct what the findings name")
        .with_operation("submit")
}

/// Asks about all that were taken until each is final.
fn follow(
    client: &Client,
    taken: &mut [(&PathBuf, Option<Identity>, Outcome)],
    time: Duration,
    cancel: &Cancel,
    out: &mut Output,
) {
    let open: Vec<&str> = taken.iter().filter_map(|(_, _, outcome)| outcome.open()).collect();
    let (mut news, ended) = client.follow(&open, time, cancel);
    // That they were taken stands, whatever became of the wait.
    if let Some(error) = ended {
        out.aside(|| output::complain(&error.into()));
    }
    for (_, _, outcome) in taken {
        if let Outcome::Taken(receipt, _, end) = outcome {
            *end = news.remove(&receipt.correlation_id);
        }
    }
}

/// Tells what became of the files.
struct Teller<'a> {
    args: &'a Args,
    authority: Authority,
    cancel: &'a Cancel,
    worst: Exit,
    /// Why outcomes cannot be printed.
    broken: Option<Error>,
}

impl Teller<'_> {
    fn tell(&mut self, file: &Path, identity: Option<Identity>, outcome: &Outcome, out: &mut Output) {
        self.worst = self.worst.max(outcome.exit());
        let text = || format!("{}: {}", file.display(), outcome.text());
        let printed = match self.broken {
            None => out.result(self.args.format, text, || outcome.json(file, self.authority, identity)),
            Some(_) => return out.aside(|| output::say(text())),
        };
        if out.is_closed() {
            out.aside(|| output::say(text()));
        }
        if let Err(fault) = printed {
            // Work that nobody hears of is worse than none. What is gone already must be said somewhere.
            self.cancel.cancel();
            out.aside(|| output::say(text()));
            self.broken = Some(fault);
        }
    }

    /// Tells of the files that were not begun when the caller had enough.
    fn leave(&mut self, count: usize) {
        if count > 0 {
            self.worst = self.worst.max(Exit::Usage);
            output::say(format!("ecoc: {count} of {} files were not begun", self.args.files.len()));
        }
    }
}

impl Outcome {
    fn of(result: ecoc::Result<Receipt>, report: Option<Report>) -> Outcome {
        match (result, report) {
            (Ok(receipt), report) => Outcome::Taken(Box::new(receipt), report, None),
            (Err(_), Some(report)) if !report.is_valid() => Outcome::Invalid(report),
            (Err(error), _) => Outcome::unsent(error),
        }
    }

    /// The id of one that the authority has and has yet to decide on.
    fn open(&self) -> Option<&str> {
        match self {
            Outcome::Taken(receipt, ..) if !receipt.state.is_final() => Some(&receipt.correlation_id),
            _ => None,
        }
    }

    /// An error, before the ledger is asked.
    fn unsent(error: Error) -> Outcome {
        let state = match error.family() {
            Family::Uncertain => Some(State::Uncertain.name()),
            Family::Rejected => Some(State::Rejected.name()),
            _ => None,
        };
        Outcome::Failed(error, state)
    }

    /// With a ledger it knows better: what could not be sent is queued there.
    fn noted_in(self, ledger: Option<&Ledger>) -> Outcome {
        match (self, ledger) {
            (Outcome::Failed(error, state), Some(ledger)) => {
                let entry = error.correlation_id().and_then(|id| ledger.by_correlation_id(id).ok().flatten());
                let state = entry.map(|entry| entry.state.name()).or(state);
                Outcome::Failed(error, state)
            }
            (outcome, _) => outcome,
        }
    }

    fn exit(&self) -> Exit {
        match self {
            Outcome::Taken(receipt, _, end) => {
                // One that the authority does not show yet is still what the receipt says.
                words::verdict(end.as_ref().and_then(|end| end.state).or(Some(receipt.state)))
            }
            Outcome::Invalid(_) => Exit::No,
            Outcome::Failed(error, _) => Exit::from(error),
        }
    }

    fn text(&self) -> String {
        match self {
            Outcome::Taken(receipt, report, end) => {
                let mut text = words::receipt(receipt);
                for finding in report.iter().flat_map(Report::findings) {
                    let _ = write!(text, "\n  {finding}");
                }
                if let Some(end) = end {
                    let _ = write!(text, "\n  {}", words::submission(end));
                }
                text
            }
            Outcome::Invalid(report) => format!("not sent: {report}"),
            Outcome::Failed(error, Some("queued")) => {
                format!("{}\n  the ledger has it queued: `ecoc resume` sends it", words::failure(error))
            }
            Outcome::Failed(error, _) => words::failure(error),
        }
    }

    /// One line for every file, with the receipt's names where there is one; `state` is null for what was not sent, and `error` for what
    /// was taken.
    fn json(&self, file: &Path, authority: Authority, identity: Option<Identity>) -> Value {
        let (reference, vin) = identity.map(|identity| (identity.reference, identity.vin)).unzip();
        let mut line = json!({
            "file": file.to_string_lossy(), "authority": authority.name(), "reference": reference, "vin": vin.flatten(), "state": null,
            "error": null,
        });
        let mut put = |name: &str, value: Value| line[name] = value;
        match self {
            Outcome::Taken(receipt, report, end) => {
                if let Value::Object(fields) = receipt.to_json() {
                    fields.into_iter().for_each(|(name, value)| put(&name, value));
                }
                if let Some(report) = report {
                    put("findings", report.to_json(None)["findings"].take());
                }
                if let Some(end) = end.as_ref().filter(|end| end.state.is_some()) {
                    put("state", end.state_name().into());
                    if let Some(word) = &end.authority_state {
                        put("authority_state", word.as_str().into());
                    }
                }
            }
            Outcome::Invalid(report) => {
                put("findings", report.to_json(None)["findings"].take());
                put("error", invalid().to_json());
            }
            Outcome::Failed(error, state) => {
                put("correlation_id", error.correlation_id().into());
                put("state", (*state).into());
                put("error", error.to_json());
            }
        }
        line
    }
}
