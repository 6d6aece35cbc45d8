//! Calls that wait: for an authority, for the disk, for a token service. They run on threads of the library's own, so that neither the
//! event loop nor libuv's few threads ever wait for one.
//!
//! JavaScript hands over a function for the words of the call. It keeps the process alive until the last word, as a pending promise of
//! Node's own does; a worker thread that ends meanwhile is told nothing any more, and its [`NativeCancel`] ends the call.

use ecoc::{Cancel, guard, keep_places, pool};
use napi::Result;
use napi::bindgen_prelude::{FnArgs, ToNapiValue};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;

use crate::job::{fields, finish};

/// What a call says: something on its way as JSON text, why it failed, or what it came to.
type Word<T> = FnArgs<(Option<String>, Option<String>, Option<T>)>;

/// The function of JavaScript for the words of a call.
pub type Words<T> = ThreadsafeFunction<Word<T>, (), Word<T>, napi::Status, false>;

/// What a call says on its way.
pub type Tell<'a> = dyn FnMut(String) + 'a;

/// The switch that ends a call; to drop it ends the call, too. A call's own words hold it.
#[napi]
#[derive(Default)]
pub struct NativeCancel(Cancel);

#[napi]
impl NativeCancel {
    /// A switch that is not set.
    #[napi(constructor)]
    pub fn new() -> NativeCancel {
        NativeCancel::default()
    }

    /// Ends the calls that have it.
    #[napi(catch_unwind)]
    pub fn cancel(&self) {
        self.0.cancel();
    }

    pub(crate) fn switch(&self) -> Cancel {
        self.0.clone()
    }
}

impl Drop for NativeCancel {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

/// Does the work on a thread of the library's own, and says how it goes.
pub fn tell<T: Send + ToNapiValue + 'static>(
    words: Words<T>,
    operation: &'static str,
    work: impl FnOnce(&mut Tell<'_>) -> ecoc::Result<T> + Send + 'static,
) {
    keep_places();
    pool::run(move || {
        let say = |told, failed, done| {
            words.call((told, failed, done).into(), ThreadsafeFunctionCallMode::NonBlocking)
        };
        match guard(operation, || work(&mut |told| _ = say(Some(told), None, None))) {
            Ok(done) => say(None, None, Some(done)),
            Err(error) => say(None, Some(fields(&error)), None),
        };
    });
}

/// Does the work on a thread of the library's own; or on the calling one, when there is no function for its words.
pub fn call<T: Send + ToNapiValue + 'static>(
    words: Option<Words<T>>,
    operation: &'static str,
    work: impl FnOnce() -> ecoc::Result<T> + Send + 'static,
) -> Result<Option<T>> {
    match words {
        Some(words) => {
            tell(words, operation, |_| work());
            Ok(None)
        }
        None => finish(operation, work).map(Some),
    }
}

/// Something whose end may take a while: JavaScript must not wait for that when it drops it.
pub struct Away<T: Send + 'static>(Option<T>);

impl<T: Send + 'static> Away<T> {
    /// It holds the value.
    pub fn new(value: T) -> Away<T> {
        Away(Some(value))
    }

    /// It is there until it is dropped.
    pub fn get(&self) -> ecoc::Result<&T> {
        self.0.as_ref().ok_or_else(|| ecoc::Error::new(ecoc::ErrorKind::Internal, "it is dropped already"))
    }
}

impl<T: Send + 'static> Drop for Away<T> {
    fn drop(&mut self) {
        if let Some(value) = self.0.take() {
            pool::run(move || drop(value));
        }
    }
}
