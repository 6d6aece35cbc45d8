//! A transport that plays a script, and a clock that does not wait.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use super::{Answer, Budget, Cancel, Clock, Failure, Outcome, Request, Trail, Transport, Wire};
use crate::error::ErrorKind;

pub(crate) fn answer(status: u16, body: &str) -> Answer {
    Answer { body: body.into(), ..Answer::new(status, &reqwest::header::HeaderMap::new()) }
}

pub(crate) fn lost() -> Outcome {
    Err(Failure::Lost { cause: "reset by the script".into() })
}

pub(crate) fn not_sent() -> Outcome {
    Err(Failure::NotSent { kind: ErrorKind::ConnectionFailed, cause: "refused by the script".into() })
}

pub(crate) fn request() -> Request {
    Request::new(reqwest::Method::POST, "https://host.example/path".parse().unwrap())
}

/// What was sent, as a test looks at it.
pub(crate) struct Sent {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) bearer: Option<String>,
    pub(crate) body: String,
}

/// Answers by the script, in order; a request beyond its end fails the test.
#[derive(Clone)]
pub(crate) struct Script(Arc<Inner>);

pub(crate) type Reply = Box<dyn FnOnce(&Request) -> Outcome + Send>;

struct Inner {
    replies: Mutex<VecDeque<Reply>>,
    sent: Mutex<Vec<Sent>>,
    pauses: Mutex<Vec<Duration>>,
    start: Instant,
    chance: Mutex<f64>,
    deadline: Mutex<Duration>,
}

impl Script {
    pub(crate) fn new(outcomes: impl IntoIterator<Item = Outcome>) -> Script {
        Script::of(outcomes.into_iter().map(|outcome| Box::new(move |_: &Request| outcome) as Reply))
    }

    pub(crate) fn of(replies: impl IntoIterator<Item = Reply>) -> Script {
        Script(Arc::new(Inner {
            replies: Mutex::new(replies.into_iter().collect()),
            sent: Mutex::default(),
            pauses: Mutex::default(),
            start: Instant::now(),
            chance: Mutex::new(0.4),
            deadline: Mutex::new(Duration::from_secs(600)),
        }))
    }

    pub(crate) fn with_chance(self, chance: f64) -> Script {
        *self.0.chance.lock().unwrap() = chance;
        self
    }

    pub(crate) fn with_deadline(self, time: Duration) -> Script {
        *self.0.deadline.lock().unwrap() = time;
        self
    }

    pub(crate) fn wire(&self) -> Wire {
        Wire::with(Arc::new(self.clone()), Arc::new(self.clone()))
    }

    pub(crate) fn trail<'a>(&self, wire: &'a Wire) -> Trail<'a> {
        let deadline = self.0.start + *self.0.deadline.lock().unwrap();
        Trail::new(wire, Budget { deadline, cancel: Cancel::new() }, None)
    }

    pub(crate) fn pauses(&self) -> Vec<f64> {
        self.0.pauses.lock().unwrap().iter().map(Duration::as_secs_f64).collect()
    }

    pub(crate) fn sent(&self) -> Vec<Sent> {
        std::mem::take(&mut self.0.sent.lock().unwrap())
    }
}

impl Transport for Script {
    fn send(&self, request: Request, _: Instant, _: &Cancel) -> Outcome {
        self.0.sent.lock().unwrap().push(Sent {
            method: request.method.to_string(),
            url: request.url.to_string(),
            headers: request.headers.clone(),
            bearer: request.bearer.as_ref().and_then(|token| token.expose_str().map(str::to_owned)),
            body: String::from_utf8_lossy(&request.body).into_owned(),
        });
        let reply = self.0.replies.lock().unwrap().pop_front();
        reply.expect("the script has an answer for every request")(&request)
    }
}

impl Clock for Script {
    fn now(&self) -> Instant {
        self.0.start + self.0.pauses.lock().unwrap().iter().sum::<Duration>()
    }

    fn utc(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000) + (self.now() - self.0.start)
    }

    fn pause(&self, time: Duration, cancel: &Cancel) -> bool {
        self.0.pauses.lock().unwrap().push(time);
        cancel.is_cancelled()
    }

    fn chance(&self) -> f64 {
        *self.0.chance.lock().unwrap()
    }
}
