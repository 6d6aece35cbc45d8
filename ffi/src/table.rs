//! The error table, for callers that map it to their own.

use std::ffi::{CString, c_char};
use std::sync::LazyLock;

use ecoc_core::ErrorKind;

use crate::error::c_text;

/// One row, as C reads it.
pub(crate) struct Row {
    number: u32,
    pub(crate) name: CString,
    pub(crate) family: CString,
    pub(crate) retryable: bool,
    meaning: CString,
}

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let row = |kind: &ErrorKind| Row {
        number: kind.number(),
        name: c_text(kind.name()),
        family: c_text(kind.family().name()),
        retryable: kind.retryable(),
        meaning: c_text(kind.meaning()),
    };
    ErrorKind::ALL.iter().map(row).collect()
});

/// The row with this number.
pub(crate) fn row(number: u32) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.number == number)
}

/// How many kinds of error there are in the loaded library.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn ecoc_status_count() -> usize {
    TABLE.len()
}

/// The number of the kind of error at `index`, by ascending number; 0 beyond the last.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn ecoc_status_at(index: usize) -> u32 {
    TABLE.get(index).map_or(0, |row| row.number)
}

/// The name of a status, spelled the same in every language, such as "WrongPassword"; "Ok" for 0, NULL for an unknown number.
/// Static, as are the other texts of the table.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn ecoc_status_name(status: u32) -> *const c_char {
    if status == 0 {
        return c"Ok".as_ptr();
    }
    row(status).map_or(std::ptr::null(), |row| row.name.as_ptr())
}

/// The family of a status, such as "Key"; NULL for 0 and for an unknown number.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn ecoc_status_family(status: u32) -> *const c_char {
    row(status).map_or(std::ptr::null(), |row| row.family.as_ptr())
}

/// Whether a call that ended with this status may succeed when it is made again later; false for an unknown number.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn ecoc_status_retryable(status: u32) -> bool {
    row(status).is_some_and(|row| row.retryable)
}

/// One sentence on what a status means; NULL for 0 and for an unknown number.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn ecoc_status_meaning(status: u32) -> *const c_char {
    row(status).map_or(std::ptr::null(), |row| row.meaning.as_ptr())
}
