//! A checker of the clients: all runs of a call with a bounded number of faults, each at every place where one can strike.
//!
//! A run is made of steps: the exchanges with the authority and its token service, the pauses between them, and what the caller does
//! next. At each step the first of several choices is what happens on a good day; the walk goes through all runs in which at most so
//! many steps have gone otherwise. Time is the model's own, and a crash unwinds the caller's stack at that very place.

mod caller;

use std::collections::VecDeque;
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use reqwest::Url;

pub(super) use self::caller::{Caller, Truth};
use crate::auth::codes::Code;
use crate::auth::{Fingerprint, Grant};
use crate::error::{ErrorKind, Result};
use crate::http::testing::answer;
use crate::http::{Answer, BodyFault, Cancel, Clock, Failure, Outcome, Request, Transport, Wire};

/// What goes wrong at one exchange. `true` stands for: the server did what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    None,
    Crash(bool),
    /// The caller ends the call while the exchange runs.
    Cancel(bool),
    /// The caller ends the call before anything has left.
    CancelInTime,
    Refused,
    /// The certificate of the server is not accepted.
    Untrusted,
    Lost(bool),
    /// The answer is lost, and the server does what it was asked later on.
    LostAndLate,
    /// No answer comes until the call's time is up.
    Silent(bool),
    /// An answer of something between here and there.
    Page(u16, bool),
    /// The right answer breaks off before its body.
    Cut,
    /// Another answer breaks off.
    CutPage(bool),
    /// An answer in words of the service's own.
    Said(u16, &'static str, bool),
}

use Fault::{CancelInTime, Crash, Cut, CutPage, Lost, LostAndLate, Page, Refused, Said, Silent, Untrusted};

/// A fault at this exchange alone, or at all exchanges until the call ends.
pub(super) type Stroke = (Fault, bool);

pub(super) const fn once(fault: Fault) -> Stroke {
    (fault, false)
}

pub(super) const fn from_now_on(fault: Fault) -> Stroke {
    (fault, true)
}

/// What can happen to a document on its way.
pub(super) const HANDING_IN: &[Stroke] = &[
    once(Fault::None),
    once(Crash(false)),
    once(Crash(true)),
    once(Fault::Cancel(false)),
    once(Fault::Cancel(true)),
    once(CancelInTime),
    once(Refused),
    once(Untrusted),
    once(Lost(false)),
    once(Lost(true)),
    once(LostAndLate),
    once(Silent(false)),
    once(Silent(true)),
    once(Page(401, false)),
    once(Page(403, false)),
    once(Page(404, false)),
    once(Page(429, false)),
    once(Page(500, false)),
    once(Page(500, true)),
    once(Page(502, true)),
    once(Page(200, false)),
    once(Page(200, true)),
    once(Cut),
    once(CutPage(false)),
    from_now_on(Refused),
    from_now_on(Lost(false)),
    from_now_on(Lost(true)),
    from_now_on(Page(401, false)),
    from_now_on(Page(429, false)),
    from_now_on(Page(503, false)),
    from_now_on(Page(503, true)),
];

/// What can happen to a question.
pub(super) const ASKING: &[Stroke] = &[
    once(Fault::None),
    once(Crash(true)),
    once(Fault::Cancel(true)),
    once(Refused),
    once(Lost(true)),
    once(Silent(true)),
    once(Page(401, false)),
    once(Page(403, false)),
    once(Page(429, false)),
    once(Page(502, false)),
    once(Page(200, false)),
    once(Cut),
    from_now_on(Refused),
    from_now_on(Page(503, false)),
];

/// What can happen to the request for a token.
const TOKEN: &[Stroke] = &[
    once(Fault::None),
    once(Crash(true)),
    once(Fault::Cancel(true)),
    once(Refused),
    once(Lost(true)),
    once(Page(200, false)),
    once(Page(400, false)),
    once(Page(503, false)),
    from_now_on(Page(503, false)),
];

/// What can happen during a pause.
#[derive(Clone, Copy)]
enum Rest {
    Over,
    Crash,
    Cancel,
}

/// The authority of the model.
pub(super) trait Service: Send + 'static {
    /// What can happen to this request; the first is that nothing goes wrong.
    fn strokes(&self, request: &Request) -> Vec<Stroke>;

    /// Does what it is asked, and answers.
    fn serve(&mut self, request: &Request, now: Duration) -> Answer;

    fn truth(&self) -> Truth;
}

/// The choices of one run: a given beginning, and after it what happens on a good day.
#[derive(Default)]
struct Choices {
    given: Vec<usize>,
    /// How many there were at each step.
    met: Vec<usize>,
}

impl Choices {
    fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        let choice = self.given.get(self.met.len()).copied().unwrap_or_default();
        self.met.push(among.len());
        among[choice]
    }
}

/// The world of one run: the service, time, and what goes wrong.
pub(super) struct World<S>(Mutex<Inner<S>>);

struct Inner<S> {
    service: S,
    choices: Choices,
    /// What has gone otherwise, for the person who reads of a violation.
    story: Vec<String>,
    start: Instant,
    now: Duration,
    outage: Option<Fault>,
    crashed: bool,
    late: VecDeque<(Duration, Request)>,
    cancel: Cancel,
    /// Nothing goes wrong any more.
    healthy: bool,
}

struct Crashed;

/// How long an exchange takes that ends without an answer.
const TIMEOUT: Duration = Duration::from_secs(60);
/// How much later a request is served that seemed lost.
const LATE: Duration = Duration::from_secs(4);

impl<S: Service> Inner<S> {
    /// Lets time pass: what is late is served when its time has come.
    fn pass(&mut self, time: Duration) {
        self.now += time;
        while let Some((due, request)) = self.late.pop_front_if(|(due, _)| *due <= self.now) {
            self.service.serve(&request, due);
        }
    }

    fn stroke(&mut self, request: &Request) -> Fault {
        if self.healthy {
            return Fault::None;
        }
        if let Some(fault) = self.outage {
            return fault;
        }
        let is_token = request.url.host_str() == Some("token.example");
        let among = if is_token { TOKEN.to_vec() } else { self.service.strokes(request) };
        let (fault, lasts) = self.choices.pick(&among);
        if fault != Fault::None {
            let lasts = if lasts { " from now on" } else { "" };
            self.story.push(format!("{} {fault:?}{lasts}", request.url.path()));
        }
        self.outage = lasts.then_some(fault);
        fault
    }

    fn serve(&mut self, request: &Request, really: bool) -> Option<Answer> {
        if !really {
            return None;
        }
        if request.url.host_str() == Some("token.example") {
            return Some(answer(200, r#"{"access_token":"a token","expires_in":3599}"#));
        }
        Some(self.service.serve(request, self.now))
    }

    /// What becomes of an exchange; `Err` is a crash.
    fn exchange(&mut self, request: Request, deadline: Instant) -> Result<Outcome, Crashed> {
        if self.crashed {
            return Err(Crashed);
        }
        let left = deadline.saturating_duration_since(self.start + self.now);
        if self.cancel.is_cancelled() {
            return Ok(Err(Failure::Cancelled { sent: false }));
        }
        if left.is_zero() {
            return Ok(Err(Failure::NotSent { kind: ErrorKind::Timeout, cause: "no time is left".into() }));
        }
        let not_sent = |kind| Err(Failure::NotSent { kind, cause: "by the model".into() });
        let lost = || Err(Failure::Lost { cause: "by the model".into() });
        let cut = |mut answer: Answer| {
            (answer.body, answer.fault) = (Vec::new(), Some(BodyFault::Cut));
            Ok(answer)
        };
        let page = |status| answer(status, "<html><body>between here and there</body></html>");
        Ok(match self.stroke(&request) {
            Fault::None => self.serve(&request, true).ok_or(Failure::Cancelled { sent: false }),
            Crash(done) => {
                self.serve(&request, done);
                self.crashed = true;
                return Err(Crashed);
            }
            Fault::Cancel(done) => {
                self.serve(&request, done);
                self.cancel.cancel();
                Err(Failure::Cancelled { sent: true })
            }
            CancelInTime => {
                self.cancel.cancel();
                Err(Failure::Cancelled { sent: false })
            }
            Refused => not_sent(ErrorKind::ConnectionFailed),
            Untrusted => not_sent(ErrorKind::TlsFailed),
            Lost(done) => {
                self.serve(&request, done);
                self.pass(TIMEOUT.min(left));
                lost()
            }
            LostAndLate => {
                self.late.push_back((self.now + LATE, request));
                lost()
            }
            Silent(done) => {
                self.serve(&request, done);
                self.pass(left);
                lost()
            }
            Page(status, done) => {
                self.serve(&request, done);
                Ok(page(status))
            }
            Cut => cut(self.serve(&request, true).unwrap_or_else(|| page(200))),
            CutPage(done) => {
                self.serve(&request, done);
                cut(page(200))
            }
            Said(status, body, done) => {
                self.serve(&request, done);
                Ok(answer(status, body))
            }
        })
    }
}

impl<S: Service> World<S> {
    fn inner(&self) -> MutexGuard<'_, Inner<S>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn wire(self: &Arc<Self>) -> Wire {
        Wire::with(Arc::clone(self) as _, Arc::clone(self) as _)
    }

    /// Looks at the service.
    pub(super) fn service<T>(&self, look: impl FnOnce(&mut S) -> T) -> T {
        look(&mut self.inner().service)
    }

    /// What the caller does next.
    pub(super) fn choose<T: Copy + Debug>(&self, among: &[T]) -> T {
        let mut inner = self.inner();
        let choice = inner.choices.pick(among);
        inner.story.push(format!("then {choice:?}"));
        choice
    }

    /// Makes one call, with a switch of its own; `None` when it crashed.
    pub(super) fn call<T>(&self, call: impl FnOnce(Cancel) -> T) -> Option<T> {
        let cancel = Cancel::new();
        {
            let mut inner = self.inner();
            (inner.cancel, inner.outage, inner.crashed) = (cancel.clone(), None, false);
        }
        let outcome = catch_unwind(AssertUnwindSafe(|| call(cancel)));
        match outcome {
            // A thread of the library's own turns it into a result, that nobody would read.
            Ok(_) if self.inner().crashed => None,
            Ok(result) => Some(result),
            Err(crash) if crash.is::<Crashed>() => None,
            Err(panic) => resume_unwind(panic),
        }
    }

    /// Whether something of this name has happened.
    pub(super) fn has_met(&self, name: &str) -> bool {
        self.inner().story.iter().any(|step| step.contains(name))
    }

    /// From now on nothing goes wrong, and what is under way arrives.
    pub(super) fn heal(&self) {
        let mut inner = self.inner();
        (inner.healthy, inner.cancel) = (true, Cancel::new());
        inner.pass(Duration::from_secs(120));
    }

    /// What is under way arrives.
    pub(super) fn settle(&self) {
        self.inner().pass(LATE);
    }
}

impl<S: Service> Transport for World<S> {
    fn send(&self, request: Request, deadline: Instant, _: &Cancel) -> Outcome {
        let outcome = self.inner().exchange(request, deadline);
        outcome.unwrap_or_else(|crash| resume_unwind(Box::new(crash)))
    }
}

impl<S: Service> Clock for World<S> {
    fn now(&self) -> Instant {
        let inner = self.inner();
        inner.start + inner.now
    }

    fn utc(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000) + self.inner().now
    }

    fn pause(&self, time: Duration, cancel: &Cancel) -> bool {
        let mut inner = self.inner();
        if inner.healthy || cancel.is_cancelled() {
            inner.pass(time);
            return cancel.is_cancelled();
        }
        let rest = inner.choices.pick(&[Rest::Over, Rest::Crash, Rest::Cancel]);
        match rest {
            Rest::Over => inner.pass(time),
            Rest::Crash => {
                inner.story.push("crash in a pause".to_owned());
                inner.crashed = true;
                drop(inner);
                resume_unwind(Box::new(Crashed));
            }
            Rest::Cancel => {
                inner.story.push("cancel in a pause".to_owned());
                cancel.cancel();
            }
        }
        cancel.is_cancelled()
    }

    fn chance(&self) -> f64 {
        0.4
    }
}

/// Walks through all runs with at most `faults` steps that have gone otherwise; gives their number.
pub(super) fn walk<S: Service>(
    faults: usize,
    service: impl Fn() -> S,
    run: impl Fn(&Arc<World<S>>, usize) -> Result<(), String>,
) -> usize {
    let mut todo = vec![Vec::new()];
    let (mut count, mut violations) = (0, Vec::new());
    while let Some(given) = todo.pop() {
        let inner = Inner {
            service: service(),
            choices: Choices { given: given.clone(), met: Vec::new() },
            story: Vec::new(),
            start: Instant::now(),
            now: Duration::ZERO,
            outage: None,
            crashed: false,
            late: VecDeque::new(),
            cancel: Cancel::new(),
            healthy: false,
        };
        let world = Arc::new(World(Mutex::new(inner)));
        let verdict = run(&world, count);
        let inner = world.inner();
        if let Err(words) = verdict {
            violations.push(format!("{words}\n    {}", inner.story.join("\n    ")));
        }
        count += 1;
        if given.iter().filter(|choice| **choice != 0).count() == faults {
            continue;
        }
        for (step, choices) in inner.choices.met.iter().enumerate().skip(given.len()) {
            todo.extend((1..*choices).map(|choice| {
                let mut next = given.clone();
                next.resize(step, 0);
                next.push(choice);
                next
            }));
        }
    }
    let shown = violations.iter().take(5).map(String::as_str).collect::<Vec<_>>().join("\n  ");
    assert!(violations.is_empty(), "{} of {count} runs went wrong; the first:\n  {shown}", violations.len());
    count
}

/// A grant whose token nothing else uses.
pub(super) struct Pass(Fingerprint);

impl Pass {
    pub(super) fn grant() -> Arc<dyn Grant> {
        let (one, two) = (uuid::Uuid::new_v4(), uuid::Uuid::new_v4());
        let mut fingerprint = Fingerprint::default();
        fingerprint
            .iter_mut()
            .zip(one.as_bytes().iter().chain(two.as_bytes()))
            .for_each(|(to, from)| *to = *from);
        Arc::new(Pass(fingerprint))
    }
}

impl Grant for Pass {
    fn fingerprint(&self) -> Fingerprint {
        self.0
    }

    fn request(&self, _: SystemTime) -> Result<Request> {
        let url = Url::parse("https://token.example/token").unwrap();
        Ok(Request::post(url, "application/x-www-form-urlencoded", Vec::new()))
    }

    fn service(&self) -> &'static str {
        "the model"
    }

    fn code(&self, _: &str) -> Option<String> {
        None
    }

    fn codes(&self) -> &'static [Code] {
        &[]
    }
}
