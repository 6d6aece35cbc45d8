//! One process of a plant: it finishes what an earlier life of it left, hands in its share, and asks until all of that is final.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use ecoc::authority::{BatchOptions, CallOptions, Resumed, WaitOptions};
use ecoc::ledger::{Entry, State};
use ecoc::{Authority, Error, ErrorKind, Family, Ledger, Receipt, Svv, Vca};

use crate::Fault;
use crate::documents::Spec;
use crate::plan::Plan;

/// Between two rounds.
const PAUSE: Duration = Duration::from_millis(200);
/// How long a round waits for the authority's work.
const ROUND: Duration = Duration::from_secs(10);

pub(crate) fn run(plan: &Path, number: usize) -> Result<(), Fault> {
    let plan = Plan::read(plan)?;
    let ledger = plan.ledger()?;
    let (vca, svv) = (plan.vca(&ledger)?, plan.svv(&ledger)?);
    let lane = |authority| Lane::new(&plan, number, authority, &ledger);
    let (for_vca, for_svv) = (lane(Authority::Vca), lane(Authority::Svv));
    std::thread::scope(|scope| {
        let vca = scope.spawn(|| for_vca.drive(&vca));
        for_svv.drive(&svv)?;
        vca.join().map_err(|_| "the thread for VCA panicked")?
    })
}

/// What a worker does at either authority.
trait Client {
    fn resume(&self) -> ecoc::Result<Vec<Resumed>>;
    fn hand_in(&self, documents: Documents<'_>, options: &BatchOptions) -> Vec<ecoc::Result<Receipt>>;
    /// Waits a while for the end of those that the authority works on; the ledger notes what it says.
    fn wait(&self, correlation_ids: &[&str]) -> ecoc::Result<()>;
}

type Documents<'a> = &'a mut dyn Iterator<Item = ecoc::Result<Vec<u8>>>;

impl Client for Vca {
    fn resume(&self) -> ecoc::Result<Vec<Resumed>> {
        Vca::resume(self, &CallOptions::default(), |_| {})
    }

    fn hand_in(&self, documents: Documents<'_>, options: &BatchOptions) -> Vec<ecoc::Result<Receipt>> {
        self.submit_many(documents, options).collect()
    }

    fn wait(&self, correlation_ids: &[&str]) -> ecoc::Result<()> {
        let mut options = WaitOptions::default();
        (options.timeout, options.longest_pause) = (ROUND, ROUND / 5);
        self.wait_many(correlation_ids, &options, |_| {}).map(drop)
    }
}

impl Client for Svv {
    fn resume(&self) -> ecoc::Result<Vec<Resumed>> {
        Svv::resume(self, &CallOptions::default(), |_| {})
    }

    fn hand_in(&self, documents: Documents<'_>, options: &BatchOptions) -> Vec<ecoc::Result<Receipt>> {
        self.submit_many(documents, options).collect()
    }

    fn wait(&self, _: &[&str]) -> ecoc::Result<()> {
        // Its answer to a document is the end of it.
        Ok(())
    }
}

/// A worker's share for one authority.
struct Lane<'a> {
    plan: &'a Plan,
    worker: usize,
    ledger: &'a Ledger,
    share: Vec<Spec>,
}

impl<'a> Lane<'a> {
    fn new(plan: &'a Plan, worker: usize, authority: Authority, ledger: &'a Ledger) -> Lane<'a> {
        let mine = |spec: &Spec| spec.authority == authority && spec.is_for(worker, plan.workers);
        Lane { plan, worker, ledger, share: plan.specs().filter(mine).collect() }
    }

    fn drive(&self, client: &impl Client) -> Result<(), Fault> {
        let options = BatchOptions::default().with_concurrency(self.plan.concurrency);
        let mut first = true;
        loop {
            match client.resume() {
                Ok(all) => self.look_at("resume", all.into_iter().map(|one| one.result))?,
                Err(error) => self.look_at::<()>("resume", [Err(error)])?,
            }
            let mut documents = self.share.iter().filter_map(|spec| self.due(spec, first).transpose());
            let results = client.hand_in(&mut documents, &options);
            self.look_at("submit_many", results)?;
            let states: Vec<_> = self.share.iter().map(|spec| self.last(spec)).collect::<Result<_, _>>()?;
            if states.iter().flatten().filter(|entry| entry.state.is_final()).count() == self.share.len() {
                return Ok(());
            }
            let at_work = |entry: &&Entry| matches!(entry.state, State::Accepted | State::Processing);
            let ids: Vec<&str> =
                states.iter().flatten().filter(at_work).map(|entry| entry.correlation_id.as_str()).collect();
            if !ids.is_empty() {
                self.look_at("wait_many", [client.wait(&ids)])?;
            }
            first = false;
            std::thread::sleep(PAUSE);
        }
    }

    /// The document, if it is to be handed in: as by a program that has no memory of its own, after its start everything once more,
    /// except what the authority may take once more; later on what is not at its end.
    fn due(&self, spec: &Spec, everything: bool) -> ecoc::Result<Option<Vec<u8>>> {
        let due = match self.last(spec)?.map(|entry| entry.state) {
            None => true,
            Some(State::Failed | State::Rejected | State::Deleted) => false,
            Some(state) => everything || !state.is_final(),
        };
        let read = || {
            let file = spec.file(&self.plan.store());
            std::fs::read(&file).map_err(|fault| {
                Error::new(ErrorKind::FileUnreadable, file.display().to_string()).with_source(fault)
            })
        };
        due.then(read).transpose()
    }

    /// What the ledger knows of a document.
    fn last(&self, spec: &Spec) -> ecoc::Result<Option<Entry>> {
        Ok(self.ledger.by_reference(spec.authority, &spec.reference)?.pop())
    }

    /// Notes what a sound client never says here.
    fn look_at<T>(
        &self,
        what: &str,
        results: impl IntoIterator<Item = ecoc::Result<T>>,
    ) -> Result<(), Fault> {
        for error in results.into_iter().filter_map(Result::err).filter(|error| !is_to_be_expected(error)) {
            let mut notes = OpenOptions::new().create(true).append(true).open(self.plan.notes())?;
            // One write, so that those of several processes do not mix.
            notes.write_all(format!("worker {}: {what}: {error}\n", self.worker).as_bytes())?;
        }
        Ok(())
    }
}

/// Faults of the way and of the authority; and that somebody else, or an earlier life, has the document in hand.
fn is_to_be_expected(error: &Error) -> bool {
    error.kind() == ErrorKind::AlreadySubmitted
        || matches!(error.family(), Family::Network | Family::Throttled | Family::Auth | Family::Uncertain)
}
