//! What goes wrong while `lib/stream.js` reads a document that comes in chunks.

use ecoc::{Error, ErrorKind, Limits};
use napi_derive::napi;

use crate::job::fields;

/// Why a document could not be read to its end.
#[napi(string_enum = "camelCase")]
pub enum StreamFault {
    /// It has more bytes than the limit, which the words say.
    TooLarge,
    /// Its source failed, as the words say.
    Broken,
    /// The caller cancelled meanwhile.
    Cancelled,
}

pub(crate) fn error(fault: &StreamFault, words: String) -> Error {
    match fault {
        StreamFault::TooLarge => {
            let words = format!("the document is larger than the limit of {words} bytes");
            Error::new(ErrorKind::LimitExceeded, words).with_operation("read")
        }
        StreamFault::Broken => Error::new(ErrorKind::FileUnreadable, "the stream of the document broke off")
            .with_operation("read")
            .with_source(std::io::Error::other(words)),
        StreamFault::Cancelled => {
            Error::new(ErrorKind::Cancelled, "it was cancelled while the document was read")
                .with_operation("read")
        }
    }
}

/// The error as `lib/errors.js` reads it.
#[napi(catch_unwind)]
pub fn stream_fault(fault: StreamFault, words: String) -> String {
    fields(&error(&fault, words))
}

/// The greatest size of a document in bytes.
#[napi(catch_unwind)]
pub fn document_limit() -> i64 {
    Limits::default().bytes.try_into().unwrap_or(i64::MAX)
}
