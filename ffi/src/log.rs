//! The library's records in the caller's own log.

use std::ffi::{CString, c_char, c_void};

use ecoc_core::log::{self, Level, Record};
use ecoc_core::{Error, ErrorKind};
use serde_json::Value;

use crate::door;
use crate::error::{c_text, ecoc_error};
use crate::external::{UserData, ecoc_free_callback};
use crate::handle::{self, Handle};
use crate::status::ecoc_status;

/// How much a record weighs; each level tells what those before it tell, too. Later versions may add values.
#[derive(Clone, Copy)]
#[repr(u32)]
pub enum ecoc_level {
    /// It failed.
    ECOC_LEVEL_ERROR = 1,
    /// It went on, and somebody should look.
    ECOC_LEVEL_WARN = 2,
    /// What happened.
    ECOC_LEVEL_INFO = 3,
    /// How it happened: each exchange with a service, each pause, each new token.
    ECOC_LEVEL_DEBUG = 4,
    /// Everything.
    ECOC_LEVEL_TRACE = 5,
}

const LEVELS: [(ecoc_level, Level); 5] = [
    (ecoc_level::ECOC_LEVEL_ERROR, Level::Error),
    (ecoc_level::ECOC_LEVEL_WARN, Level::Warn),
    (ecoc_level::ECOC_LEVEL_INFO, Level::Info),
    (ecoc_level::ECOC_LEVEL_DEBUG, Level::Debug),
    (ecoc_level::ECOC_LEVEL_TRACE, Level::Trace),
];

/// One thing that the library tells of its work. It belongs to the library and lives, with its texts (UTF-8, a zero at the end), until
/// the callback returns. No secret, key, token or content of a document is ever in it.
pub struct ecoc_record {
    _opaque: (),
}

impl Handle for ecoc_record {
    type Value = Row;
    const TAG: u32 = u32::from_be_bytes(*b"elog");
    const NAME: &'static str = "ecoc_record";
}

/// A record as C reads it.
pub(crate) struct Row {
    level: ecoc_level,
    level_name: CString,
    target: CString,
    message: CString,
    fields: CString,
    text: CString,
}

impl From<&Record> for Row {
    fn from(record: &Record) -> Row {
        let level = LEVELS.iter().find(|(_, level)| *level == record.level);
        Row {
            level: level.map_or(ecoc_level::ECOC_LEVEL_TRACE, |(number, _)| *number),
            level_name: c_text(record.level.name()),
            target: c_text(record.target),
            message: c_text(&record.message),
            fields: c_text(&Value::Object(record.fields.clone()).to_string()),
            text: c_text(&record.to_string()),
        }
    }
}

/// Takes a record for the caller's log.
///
/// It is called on the thread on which the thing happens, which may be one of the library's own, and by several at the same time. It
/// should be quick, since the work waits for it. It may call this library; what these calls would tell is left out. It must not throw,
/// nor leave by longjmp.
pub type ecoc_log_callback = Option<unsafe extern "C" fn(record: *const ecoc_record, user_data: *mut c_void)>;

/// Hands every record up to `level` (an ecoc_level) to `callback`, with `user_data`, in place of what was set before; NULL for `callback`
/// ends it. At any time and from every thread; it holds for the whole process. At first nothing is told, and that costs next to nothing.
///
/// `user_data` passes into the hands of the library, also when this call fails: `free_user_data`, unless it is NULL, is called with it
/// exactly once, when nothing uses it any more: after another call of this function, as soon as the last callback on another thread has
/// returned, which may be a moment later. Never during the end of the process.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT for a level that does not exist. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_set_log(
    level: u32,
    callback: ecoc_log_callback,
    user_data: *mut c_void,
    free_user_data: ecoc_free_callback,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    let user_data = UserData { data: user_data, free: free_user_data };
    unsafe {
        door::call(error, "set_log", || {
            let Some(callback) = callback else {
                log::clear();
                return Ok(());
            };
            let known = LEVELS.iter().find(|(number, _)| *number as u32 == level);
            let (_, level) = known.ok_or_else(|| {
                Error::new(ErrorKind::InvalidArgument, format!("there is no level {level}"))
                    .with_remedy("use one of ecoc_level, from ECOC_LEVEL_ERROR to ECOC_LEVEL_TRACE")
            })?;
            log::set(*level, move |record| {
                // The whole of it is captured: its part alone would leave its owner behind.
                let user_data = &user_data;
                let row = handle::tagged::<ecoc_record>(record.into());
                callback(handle::inside(&row), user_data.data);
            })
        })
    }
}

/// How much it weighs. ECOC_LEVEL_TRACE for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_record_level(record: *const ecoc_record) -> ecoc_level {
    unsafe { door::read(record, ecoc_level::ECOC_LEVEL_TRACE, |row| row.level) }
}

/// The level's name: "error", "warn", "info", "debug" or "trace".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_record_level_name(record: *const ecoc_record) -> *const c_char {
    unsafe { door::read(record, std::ptr::null(), |row| row.level_name.as_ptr()) }
}

/// The part of the library that tells it, such as "ecoc::http::retry".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_record_target(record: *const ecoc_record) -> *const c_char {
    unsafe { door::read(record, std::ptr::null(), |row| row.target.as_ptr()) }
}

/// What happened, in a few words that stay the same.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_record_message(record: *const ecoc_record) -> *const c_char {
    unsafe { door::read(record, std::ptr::null(), |row| row.message.as_ptr()) }
}

/// With what, as a JSON object, such as {"step": "submit", "http_status": 202, "took_ms": 41}.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_record_fields(record: *const ecoc_record) -> *const c_char {
    unsafe { door::read(record, std::ptr::null(), |row| row.fields.as_ptr()) }
}

/// All of it but the level in one line.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_record_text(record: *const ecoc_record) -> *const c_char {
    unsafe { door::read(record, std::ptr::null(), |row| row.text.as_ptr()) }
}
