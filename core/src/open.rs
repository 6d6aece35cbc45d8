//! What a host opens and closes.
//!
//! What may enter: the opening and closing of things by a host; nothing that knows what they are.

use std::sync::{PoisonError, RwLock};

use crate::error::{Error, ErrorKind, Result};

/// Something that can be closed. Calls that run go on with what they have.
#[derive(Debug)]
pub struct Open<T> {
    what: &'static str,
    value: RwLock<Option<T>>,
}

impl<T: Clone> Open<T> {
    /// It is open; `what` names it in errors.
    pub fn new(what: &'static str, value: T) -> Open<T> {
        Open { what, value: RwLock::new(Some(value)) }
    }

    /// What it holds.
    ///
    /// # Errors
    /// `HandleMisuse` once it is closed.
    pub fn get(&self) -> Result<T> {
        let value = self.value.read().unwrap_or_else(PoisonError::into_inner);
        value.clone().ok_or_else(|| {
            Error::new(ErrorKind::HandleMisuse, format!("the {} is closed", self.what))
                .with_remedy("make another one, or close it later")
        })
    }

    /// Lets go of it. To do so twice is no fault.
    pub fn close(&self) {
        let value = self.value.write().unwrap_or_else(PoisonError::into_inner).take();
        drop(value);
    }
}
