//! The journal of submissions.

use std::ffi::{CString, c_char};

use ecoc_core::Ledger;

use crate::door::{self, Out};
use crate::error::{c_text, ecoc_error};
use crate::handle::Handle;
use crate::status::ecoc_status;

/// The durable journal of submissions: one file that several processes of one machine may share. Owned by the caller; threads may share
/// it. A client that has it keeps the file open by itself, so the handle may be freed before the client.
pub struct ecoc_ledger {
    _opaque: (),
}

impl Handle for ecoc_ledger {
    type Value = Journal;
    const TAG: u32 = u32::from_be_bytes(*b"eldg");
    const NAME: &'static str = "ecoc_ledger";
}

/// The ledger and what C reads of it.
pub(crate) struct Journal {
    ledger: Ledger,
    path: CString,
}

impl Journal {
    pub(crate) fn ledger(&self) -> &Ledger {
        &self.ledger
    }
}

impl From<Ledger> for Journal {
    fn from(ledger: Ledger) -> Journal {
        Journal { path: c_text(&ledger.path().to_string_lossy()), ledger }
    }
}

/// Opens the ledger at a path (UTF-8), making the file when there is none. On Unix it is readable by its owner alone. It must lie on a
/// disk of the machine: a network share is refused.
///
/// Errors: ECOC_ERR_LEDGER_UNAVAILABLE when the file cannot be made, read or written; ECOC_ERR_LEDGER_DAMAGED when it is no ledger, or
/// was made by a newer version; ECOC_ERR_LEDGER_BUSY when another process keeps it locked; ECOC_ERR_LEDGER_FULL when the disk is full;
/// ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_open(
    path: *const c_char,
    path_len: usize,
    out: *mut *mut ecoc_ledger,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "open", || {
            let out = Out::new(out)?;
            out.put(Ledger::open(door::text("path", path, path_len)?)?.into());
            Ok(())
        })
    }
}

/// The file, as an absolute path. Lives as long as the handle.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_path(ledger: *const ecoc_ledger) -> *const c_char {
    unsafe { door::read(ledger, std::ptr::null(), |journal| journal.path.as_ptr()) }
}

/// Frees the ledger; NULL is harmless. The file is closed when no client, iterator or claim uses it any more.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_free(ledger: *mut ecoc_ledger) {
    unsafe { door::free(ledger) }
}
