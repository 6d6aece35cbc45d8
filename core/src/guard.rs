//! The door between the library and its hosts: no panic leaves it.
//!
//! What may enter: what stands between a panic and a host; nothing that a call does.

use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe, Location, catch_unwind};
use std::path::Path;
use std::sync::Once;

use crate::error::{Error, ErrorKind, Result};

thread_local! {
    /// How many guards this thread is in.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    /// Where the last panic inside one began.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs `body`, and turns a panic inside it into [`ErrorKind::Internal`]: no binding lets a panic reach its host.
///
/// The panic's own words are left out, since they may quote a document; its place in the source is told where [`keep_places`] was called.
pub fn guard<T>(operation: &'static str, body: impl FnOnce() -> Result<T>) -> Result<T> {
    DEPTH.set(DEPTH.get() + 1);
    let outcome = catch_unwind(AssertUnwindSafe(body));
    DEPTH.set(DEPTH.get() - 1);
    outcome.unwrap_or_else(|_| {
        let place = PLACE.try_with(RefCell::take).ok().flatten();
        let place = place.map(|place| format!(" at {place}")).unwrap_or_default();
        Err(Error::new(ErrorKind::Internal, format!("ecoc met a fault of its own{place}"))
            .with_operation(operation)
            .with_remedy("report it with these words, the call and the version of ecoc"))
    })
}

/// Has a panic inside [`guard`] keep its place for the error, in place of printing its words: they may quote a document, and standard
/// error is the host's. For bindings, whose standard library is their own; a program in Rust decides by itself what a panic prints.
pub fn keep_places() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if DEPTH.get() == 0 {
                before(info);
            } else if let Some(place) = info.location().map(place) {
                _ = PLACE.try_with(|kept| kept.replace(Some(place)));
            }
        }));
    });
}

/// File and line; of a file outside of the project its last steps alone, since the rest is of the machine where it was built.
fn place(location: &Location<'_>) -> String {
    let mut steps: Vec<&str> = location.file().split(['/', '\\']).collect();
    if Path::new(location.file()).is_absolute() {
        steps.drain(..steps.len().saturating_sub(4));
    }
    format!("{}:{}", steps.join("/"), location.line())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_internal_error_with_its_place_and_without_its_words() {
        keep_places();
        let error = guard("validate", || -> Result<()> { panic!("WVWZZZ1KZAW000001") }).unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Internal, Some("validate")));
        assert!(!format!("{error:?}").contains("WVWZZZ"));
        assert!(error.message().contains("core/src/guard.rs:"), "{error}");
    }

    #[test]
    fn a_guard_within_a_guard_keeps_the_place_of_its_own() {
        keep_places();
        let outer = guard("outer", || -> Result<()> {
            let inner = guard("inner", || -> Result<()> { panic!("inside") });
            assert!(inner.is_err_and(|error| error.operation() == Some("inner")));
            Ok(())
        });
        assert!(outer.is_ok());
    }
}
