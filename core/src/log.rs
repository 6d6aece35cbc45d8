//! What the library tells about its work while it works: one sink for a program that wants it in its own log.
//!
//! What may enter: the way of a record to its sink; what is told is for the room that does the work.
//!
//! The library speaks through `tracing`, with targets that begin with `ecoc`. A Rust program that has a `tracing` subscriber hears it
//! there and needs nothing of this module; the C ABI, Python and Node, whose hosts have none, hand each [`Record`] to a function of
//! theirs with [`set`].
//!
//! No secret, key, token or content of a document is ever told, at no level. A warning may quote an authority's words.
//!
//! | level | what is told |
//! | --- | --- |
//! | `warn` | it went on, and somebody should look: a ledger that could not note an outcome, a token that could not be renewed in time |
//! | `debug` | each exchange with a service (step, host, duration, status, request ids), each pause, each new token |

use std::cell::Cell;
use std::fmt;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use serde_json::{Map, Value, json};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id};
use tracing::subscriber::Interest;
use tracing::{Event, Metadata};

use crate::error::{Error, ErrorKind, Result};
use crate::guard::guard;

/// How much a record weighs, from what went wrong to what is of use only to those who look for a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Level {
    /// It failed.
    Error = 1,
    /// It went on, and somebody should look.
    Warn = 2,
    /// What happened.
    Info = 3,
    /// How it happened, step by step.
    Debug = 4,
    /// Everything.
    Trace = 5,
}

impl Level {
    /// Every level, from the one that tells least.
    pub const ALL: &'static [Level] = &[Level::Error, Level::Warn, Level::Info, Level::Debug, Level::Trace];

    /// The name, spelled the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warn => "warn",
            Level::Info => "info",
            Level::Debug => "debug",
            Level::Trace => "trace",
        }
    }

    /// The level of this name.
    pub fn from_name(name: &str) -> Option<Level> {
        Self::ALL.iter().copied().find(|level| level.name() == name)
    }

    fn of(level: tracing::Level) -> Level {
        match level {
            tracing::Level::ERROR => Level::Error,
            tracing::Level::WARN => Level::Warn,
            tracing::Level::INFO => Level::Info,
            tracing::Level::DEBUG => Level::Debug,
            _ => Level::Trace,
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// One thing that the library tells.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Record {
    /// How much it weighs.
    pub level: Level,
    /// The part of the library that tells it, such as `ecoc::http::retry`.
    pub target: &'static str,
    /// What happened, in a few words that stay the same.
    pub message: String,
    /// With what: such as `correlation_id`, `http_status`, `took_ms`. Later versions may add some.
    pub fields: Map<String, Value>,
}

impl Record {
    /// The record as a JSON object: `level`, `target`, `message`, `fields`.
    pub fn to_json(&self) -> Value {
        json!({
            "level": self.level.name(),
            "target": self.target,
            "message": self.message,
            "fields": self.fields,
        })
    }
}

impl fmt::Display for Record {
    /// One line: target, message and fields, without the level.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.target, self.message)?;
        self.fields.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

type Sink = dyn Fn(&Record) + Send + Sync;

/// Whom the library tells; nobody at first.
static SINK: RwLock<Option<Arc<Sink>>> = RwLock::new(None);
/// The number of the level up to which it tells; 0 when it tells nothing.
static LEVEL: AtomicU8 = AtomicU8::new(0);
/// Whether [`Ears`] listens to this program's records.
static LISTENING: Mutex<bool> = Mutex::new(false);

thread_local! {
    /// Whether this thread is in the sink: what the library does for the sink is not told to it, or it would never end.
    static TELLING: Cell<bool> = const { Cell::new(false) };
}

/// Hands every record up to `level` to `sink`, instead of the sink that was set before; at any time, from any thread.
///
/// The sink is called on the thread on which it happens, which may be one of the library's own, and by several threads at the same
/// time. It should be quick, since the work waits for it. Calls of this library from within the sink are allowed; what they would tell
/// is left out. A panic of the sink is caught and forgotten. A sink that is replaced or removed may still be running on another thread
/// when this returns; it is dropped when the last such run is over.
///
/// # Errors
/// `InvalidArgument` when the program has a `tracing` subscriber of its own: that one hears everything already. (The other way round,
/// a program that has called this cannot set a global subscriber any more; subscribers of a scope work, and hear what happens on their
/// thread instead of the sink.)
pub fn set(level: Level, sink: impl Fn(&Record) + Send + Sync + 'static) -> Result<()> {
    listen()?;
    let old = exchange(level as u8, Some(Arc::new(sink)));
    // Outside of the lock: what the sink holds may run code of the caller when it is dropped.
    drop(old);
    Ok(())
}

/// Tells nobody any more; what was set by [`set`] is dropped. Without one, nothing happens.
pub fn clear() {
    drop(exchange(0, None));
}

fn exchange(level: u8, sink: Option<Arc<Sink>>) -> Option<Arc<Sink>> {
    let mut slot = SINK.write().unwrap_or_else(PoisonError::into_inner);
    let old = std::mem::replace(&mut *slot, sink);
    LEVEL.store(level, Ordering::Relaxed);
    drop(slot);
    // What is not told costs next to nothing: each place in the code remembers whether anybody listens.
    tracing::callsite::rebuild_interest_cache();
    old
}

fn listen() -> Result<()> {
    let mut listening = LISTENING.lock().unwrap_or_else(PoisonError::into_inner);
    if !*listening {
        tracing::subscriber::set_global_default(Ears).map_err(|_| {
            Error::new(ErrorKind::InvalidArgument, "this program has a tracing subscriber of its own")
                .with_operation("set_log")
                .with_remedy("hear this library there: its targets begin with `ecoc`")
        })?;
        *listening = true;
    }
    Ok(())
}

/// The subscriber that hands records to the sink.
struct Ears;

/// Whether a target is of this library. Others that it is built from may tell what it never would.
fn is_ours(target: &str) -> bool {
    target.strip_prefix("ecoc").is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

impl tracing::Subscriber for Ears {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if metadata.is_event() && is_ours(metadata.target()) {
            Interest::sometimes()
        } else {
            Interest::never()
        }
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(match LEVEL.load(Ordering::Relaxed) {
            0 => LevelFilter::OFF,
            1 => LevelFilter::ERROR,
            2 => LevelFilter::WARN,
            3 => LevelFilter::INFO,
            4 => LevelFilter::DEBUG,
            _ => LevelFilter::TRACE,
        })
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event()
            && is_ours(metadata.target())
            && Level::of(*metadata.level()) as u8 <= LEVEL.load(Ordering::Relaxed)
            && !TELLING.get()
    }

    fn event(&self, event: &Event<'_>) {
        let sink = SINK.read().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(sink) = sink else { return };
        let metadata = event.metadata();
        let mut record = Record {
            level: Level::of(*metadata.level()),
            target: metadata.target(),
            message: String::new(),
            fields: Map::new(),
        };
        event.record(&mut Reading(&mut record));
        TELLING.set(true);
        let _ = guard("log", || {
            sink(&record);
            Ok(())
        });
        drop(sink);
        TELLING.set(false);
    }

    // The library has no spans.
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Reads the fields of an event into a record.
struct Reading<'r>(&'r mut Record);

impl Reading<'_> {
    fn put(&mut self, field: &Field, value: impl Into<Value>) {
        self.0.fields.insert(field.name().to_owned(), value.into());
    }
}

impl Visit for Reading<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let text = format!("{value:?}");
        if field.name() == "message" {
            self.0.message = text;
        } else {
            self.put(field, text);
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.put(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, value);
    }

    fn record_u128(&mut self, field: &Field, value: u128) {
        self.put(field, u64::try_from(value).unwrap_or(u64::MAX));
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.put(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, value);
    }
}
