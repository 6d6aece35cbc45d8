//! How a call of JavaScript becomes one of the core: at once, or off the event loop.

use ecoc::{guard, keep_places};
use napi::bindgen_prelude::{AsyncTask, Either, ToNapiValue, TypeName};
use napi::{Env, Error, Result, Status, Task};

/// What a call gives: its result, or a promise of it.
pub type Outcome<T> = Either<T, AsyncTask<Job<T>>>;

type Work<T> = Box<dyn FnOnce() -> ecoc::Result<T> + Send>;

/// Work for the thread pool. It owns what it works on: JavaScript may change its own meanwhile.
pub struct Job<T> {
    operation: &'static str,
    work: Option<Work<T>>,
}

impl<T: Send + ToNapiValue + TypeName + 'static> Task for Job<T> {
    type Output = T;
    type JsValue = T;

    fn compute(&mut self) -> Result<T> {
        let work = self.work.take().ok_or_else(|| Error::from_reason("the work is done already"))?;
        finish(self.operation, work)
    }

    fn resolve(&mut self, _env: Env, output: T) -> Result<T> {
        Ok(output)
    }
}

/// Does the work `now`, on the calling thread, or gives a promise and does it in the thread pool.
pub fn call<T: Send + ToNapiValue + TypeName + 'static>(
    now: bool,
    operation: &'static str,
    work: impl FnOnce() -> ecoc::Result<T> + Send + 'static,
) -> Result<Outcome<T>> {
    if now {
        return finish(operation, work).map(Either::A);
    }
    Ok(Either::B(AsyncTask::new(Job { operation, work: Some(Box::new(work)) })))
}

/// Does the work on the calling thread.
pub fn finish<T>(operation: &'static str, work: impl FnOnce() -> ecoc::Result<T>) -> Result<T> {
    keep_places();
    guard(operation, work).map_err(|error| thrown(&error))
}

/// Options, or a value: JSON text that `lib/arguments.js` wrote.
pub fn json(text: &str) -> ecoc::Result<serde_json::Value> {
    serde_json::from_str(text).map_err(|error| {
        ecoc::Error::new(ecoc::ErrorKind::InvalidJson, "the options are no JSON").with_source(error)
    })
}

/// The fields of an error as `lib/errors.js` reads them.
pub fn fields(error: &ecoc::Error) -> String {
    let mut fields = error.to_json();
    fields["text"] = error.to_string().into();
    fields.to_string()
}

fn thrown(error: &ecoc::Error) -> Error {
    Error::new(Status::GenericFailure, fields(error))
}
