//! The journal of submissions.

use std::ffi::{CString, c_char};

use ecoc_core::Ledger;
use ecoc_core::ledger::{Event, Export, ExportOptions, Query, Retention};
use serde_json::Value;

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::entry::{ecoc_entries, ecoc_entry};
use crate::error::{c_text, ecoc_error};
use crate::handle::{self, Handle};
use crate::reader::Reader;
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

/// The lines of an export. Owned by the caller; threads may share it.
pub struct ecoc_export {
    _opaque: (),
}

impl Handle for ecoc_export {
    type Value = Reader<Export>;
    const TAG: u32 = u32::from_be_bytes(*b"eexp");
    const NAME: &'static str = "ecoc_export";
}

const QUERY: &str = r#"{"authority": "vca", "state": ["queued", "uncertain"]}"#;

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
/// ECOC_ERR_HANDLE_MISUSE when this process was forked from one that had it open; ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
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

/// Lists the submissions that a query finds, oldest first. They are read in pages as they are asked for, so memory stays flat and no writer
/// waits. `query` is a JSON object (NULL with length 0 for all) of which every part must hold:
///
///     "authority"       "vca" or "svv"
///     "environment"     as by ecoc_vca_environment or ecoc_svv_environment
///     "reference", "vin", "correlation_id"
///     "state"           a state's name, such as "uncertain", or an array of them
///     "since", "until"  last changed at this time or later; before this time. RFC 3339 with its zone, or a date (its beginning in UTC)
///     "created_since", "created_until"  the same of the time at which it was written down
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_entries(
    ledger: *const ecoc_ledger,
    query: *const c_char,
    query_len: usize,
    out: *mut *mut ecoc_entries,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "entries", || {
            let out = Out::new(out)?;
            let query = Query::from_json(&door::object("query", query, query_len, QUERY)?)?;
            out.put(Reader::new(handle::get(ledger)?.ledger.entries(&query)));
            Ok(())
        })
    }
}

/// The submission with this correlation id; NULL is written, with ECOC_OK, when the ledger knows none.
///
/// Errors: family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_find(
    ledger: *const ecoc_ledger,
    correlation_id: *const c_char,
    correlation_id_len: usize,
    out: *mut *mut ecoc_entry,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "find", || {
            let out = Out::new(out)?;
            let journal = handle::get(ledger)?;
            let id = door::text("correlation_id", correlation_id, correlation_id_len)?;
            out.put_or_null(journal.ledger.by_correlation_id(id)?.map(Into::into));
            Ok(())
        })
    }
}

/// Every step of a submission so far, as a JSON array of {"at", "state", "authority_state", "code", "message", "attempts"}; null where there
/// is nothing to say.
///
/// Errors: ECOC_ERR_NOT_IN_LEDGER when no submission has this correlation id; family Ledger; ECOC_ERR_INVALID_ARGUMENT,
/// ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_history(
    ledger: *const ecoc_ledger,
    correlation_id: *const c_char,
    correlation_id_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "history", || {
            let out = Out::new(out)?;
            let journal = handle::get(ledger)?;
            let id = door::text("correlation_id", correlation_id, correlation_id_len)?;
            let steps: Value = journal.ledger.history(id)?.iter().map(Event::to_json).collect();
            out.put(steps.to_string().into());
            Ok(())
        })
    }
}

/// The exact bytes of a submission's document.
///
/// Errors: ECOC_ERR_NOT_IN_LEDGER when no submission has this correlation id, or its document was pruned; ECOC_ERR_LEDGER_DAMAGED when the
/// bytes are not those that were stored; family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_document(
    ledger: *const ecoc_ledger,
    correlation_id: *const c_char,
    correlation_id_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "document", || {
            let out = Out::new(out)?;
            let journal = handle::get(ledger)?;
            let id = door::text("correlation_id", correlation_id, correlation_id_len)?;
            out.put(journal.ledger.document(id)?.into());
            Ok(())
        })
    }
}

/// The submissions that a query finds, as lines for other programs and spreadsheets, oldest first; memory stays flat. `query` as for
/// ecoc_ledger_entries; `options` is a JSON object (NULL with length 0 for none):
///
///     "format"   "json" (as without): one JSON object per line; "csv": RFC 4180 in UTF-8, with a header
///     "history"  true: every step of every submission, too
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_export(
    ledger: *const ecoc_ledger,
    query: *const c_char,
    query_len: usize,
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_export,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "export", || {
            let out = Out::new(out)?;
            let query = Query::from_json(&door::object("query", query, query_len, QUERY)?)?;
            let options = door::options(options, options_len, r#"{"format": "csv"}"#)?;
            let options = ExportOptions::from_json(&options)?;
            out.put(Reader::new(handle::get(ledger)?.ledger.export(&query, &options)));
            Ok(())
        })
    }
}

/// Takes out final submissions that are old, overwrites what they held, and makes the file smaller. What failed, was rejected or deleted goes
/// without a trace. Of what has succeeded one line stays for good, so that it is never sent twice; it loses the document's bytes, the
/// history, the authority's sentences, the parameters and the receipt. What is not final stays whole. `days` counts from the last change; 0
/// means that whatever is final may go.
///
/// Others may go on using the file. When this ends with an error, what it has done so far is kept, and the next call goes on. `out` is a JSON
/// object: {"removed", "reduced" (submissions), "documents", "freed" (bytes)}.
///
/// Errors: family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_prune(
    ledger: *const ecoc_ledger,
    days: u32,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "prune", || {
            let out = Out::new(out)?;
            let pruned = handle::get(ledger)?.ledger.prune(&Retention::days(days))?;
            out.put(pruned.to_json().to_string().into());
            Ok(())
        })
    }
}

/// Checks the whole file: its structure, its tables, the digest of every document, and every submission against its history. It reads all
/// there is, and nobody waits meanwhile. `sound`, which may be NULL, is whether nothing is wrong; `out` is a JSON object: {"sound",
/// "submissions", "documents", "to_resume", "faults": [{"place", "correlation_id", "message"}]}.
///
/// Errors: family Ledger, also for so damaged a file that nothing can be read from it; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE.
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_check(
    ledger: *const ecoc_ledger,
    sound: *mut bool,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "check", || {
            let out = Out::new(out)?;
            let checked = handle::get(ledger)?.ledger.check()?;
            out.put(checked.to_json().to_string().into());
            if !sound.is_null() {
                sound.write(checked.is_sound());
            }
            Ok(())
        })
    }
}

/// Frees the ledger; NULL is harmless. The file is closed when no client, iterator or claim uses it any more.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ledger_free(ledger: *mut ecoc_ledger) {
    unsafe { door::free(ledger) }
}

/// The next line of an export, with its line end. At the end NULL is written, and ECOC_OK is the answer. After an error the export is over.
///
/// Errors: family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_export_next(
    export: *const ecoc_export,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "next", || {
            let out = Out::new(out)?;
            out.put_or_null(handle::get(export)?.next()?.transpose()?.map(Into::into));
            Ok(())
        })
    }
}

/// Frees the export; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_export_free(export: *mut ecoc_export) {
    unsafe { door::free(export) }
}
