//! Documents: parsed, built from data, read and changed by path.

use std::ffi::{CStr, c_char, c_void};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use ecoc_core::ivi::Change;
use ecoc_core::{Error, ErrorKind, Ivi, IviFamily};
use serde_json::{Value, json};

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::ecoc_error;
use crate::handle::{self, Handle};
use crate::status::ecoc_status;

/// An IVI document as data, of either family: what is built, shown and changed. Comments, white space between elements and the
/// signature are no data: a signed document that is to be sent stays as the bytes that it is. Owned by the caller.
///
/// Threads may share it, also while one of them changes it: each call sees the document as it is before or after a change.
///
/// A path is written as "CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber"; a step without an index means the first. The path of a
/// finding serves as well.
pub struct ecoc_ivi {
    _opaque: (),
}

impl Handle for ecoc_ivi {
    type Value = Document;
    const TAG: u32 = u32::from_be_bytes(*b"eivi");
    const NAME: &'static str = "ecoc_ivi";
}

/// The document, guarded: C cannot be held to `&mut`.
pub(crate) struct Document(RwLock<Ivi>);

impl From<Ivi> for Document {
    fn from(ivi: Ivi) -> Document {
        Document(RwLock::new(ivi))
    }
}

impl Document {
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, Ivi> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// A copy, for a call that takes two documents: holding two locks at once could wait for ever.
    pub(crate) fn copy(&self) -> Ivi {
        self.read().clone()
    }

    fn change<T>(&self, body: impl FnOnce(&mut Ivi) -> T) -> T {
        body(&mut self.0.write().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Reads a document from XML, in any encoding that it declares. Values are taken as they are: ecoc_validate judges them.
///
/// Errors: ECOC_ERR_NOT_XML, ECOC_ERR_ENCODING, ECOC_ERR_LIMIT_EXCEEDED, ECOC_ERR_NOT_IVI; ECOC_ERR_UNKNOWN_FIELD for an element that
/// the schema does not know at its place, or that is there twice. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_parse(
    xml: *const c_void,
    xml_len: usize,
    out: *mut *mut ecoc_ivi,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "parse", || {
            let out = Out::new(out)?;
            out.put(Ivi::parse(door::bytes("xml", xml, xml_len)?)?.into());
            Ok(())
        })
    }
}

/// Builds a document from its data form (JSON, UTF-8): {"Header": {…}, "CocDataGroup": {…}} for 2.0, {"Header": {…}, "Body":
/// {"CocDataGroup": {…}}} for 1.x; a table is an array of its groups. What the header lacks is filled in: a new reference id, and for
/// 2.0 the version of the schema, version number 1 and the time now.
///
/// Errors: ECOC_ERR_INVALID_JSON, ECOC_ERR_UNKNOWN_FIELD, ECOC_ERR_WRONG_TYPE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_from_json(
    json: *const c_char,
    json_len: usize,
    out: *mut *mut ecoc_ivi,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "from_json", || {
            let out = Out::new(out)?;
            out.put(Ivi::from_json(door::text("json", json, json_len)?.as_bytes())?.into());
            Ok(())
        })
    }
}

/// A copy of the document, to be changed by itself.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_clone(
    ivi: *const ecoc_ivi,
    out: *mut *mut ecoc_ivi,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "clone", || {
            let out = Out::new(out)?;
            out.put(handle::get(ivi)?.copy().into());
            Ok(())
        })
    }
}

/// Whether two documents have the same data. false when one is NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_equal(ivi: *const ecoc_ivi, other: *const ecoc_ivi) -> bool {
    unsafe {
        door::read(ivi, false, |document| {
            let document = document.copy();
            door::read(other, false, |other| *other.read() == document)
        })
    }
}

/// The family of the document: "2.0" or "1.x". Static; NULL for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_family(ivi: *const ecoc_ivi) -> *const c_char {
    unsafe { door::read(ivi, std::ptr::null(), |document| family_name(document.read().family()).as_ptr()) }
}

/// The value at a path.
///
/// Errors: ECOC_ERR_PATH_NOT_FOUND when the document has no value there. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_get(
    ivi: *const ecoc_ivi,
    path: *const c_char,
    path_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "get", || {
            let out = Out::new(out)?;
            let path = door::text("path", path, path_len)?;
            let document = handle::get(ivi)?.read();
            out.put(document.get(path).ok_or_else(|| nothing_at(path))?.to_owned().into());
            Ok(())
        })
    }
}

/// Sets the value at a path. Groups on the way are made as needed, at their place in the schema's order; a table grows by the next
/// group alone: AxleGroup[3] when there are two. The value is judged by ecoc_validate.
///
/// Errors, which leave the document as it was: ECOC_ERR_INVALID_ARGUMENT for what is no path; ECOC_ERR_UNKNOWN_FIELD for a name that the
/// schema does not know there; ECOC_ERR_PATH_NOT_FOUND for an index that would leave a gap; ECOC_ERR_WRONG_TYPE when the path leads to
/// a group, or the text holds a character that XML does not allow. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_set(
    ivi: *mut ecoc_ivi,
    path: *const c_char,
    path_len: usize,
    value: *const c_char,
    value_len: usize,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "set", || {
            let path = door::text("path", path, path_len)?;
            let value = door::text("value", value, value_len)?;
            handle::get(ivi.cast_const())?.change(|document| document.set(path, value))
        })
    }
}

/// Removes the value, group or row at a path. The rows after a removed one move up.
///
/// Errors: ECOC_ERR_PATH_NOT_FOUND when there is nothing. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_remove(
    ivi: *mut ecoc_ivi,
    path: *const c_char,
    path_len: usize,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "remove", || {
            let path = door::text("path", path, path_len)?;
            let removed = handle::get(ivi.cast_const())?.change(|document| document.remove(path));
            if removed { Ok(()) } else { Err(nothing_at(path)) }
        })
    }
}

/// How many rows the table at a path has, or fields the group; 0 when there is nothing, or a value.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_len(ivi: *const ecoc_ivi, path: *const c_char, path_len: usize) -> usize {
    unsafe {
        door::read(ivi, 0, |document| {
            door::text("path", path, path_len).map_or(0, |path| document.read().len(path))
        })
    }
}

/// The data form of the document, indented: what ecoc_ivi_from_json takes. Decimals are strings, so that their digits survive
/// everywhere.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_to_json(
    ivi: *const ecoc_ivi,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_json", || {
            let out = Out::new(out)?;
            out.put(handle::get(ivi)?.read().to_json().into());
            Ok(())
        })
    }
}

/// The document as XML: UTF-8, in the schema's order, indented, without a signature. Validate and sign this.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_to_xml(
    ivi: *const ecoc_ivi,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_xml", || {
            let out = Out::new(out)?;
            out.put(handle::get(ivi)?.read().to_xml().into());
            Ok(())
        })
    }
}

/// Every value with its path, in the order of the document, as a JSON array of {"path", "value"}.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_values(
    ivi: *const ecoc_ivi,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "values", || {
            let out = Out::new(out)?;
            let document = handle::get(ivi)?.read();
            let row = |(path, value): (String, &str)| json!({ "path": path, "value": value });
            out.put(document.values().into_iter().map(row).collect::<Value>().to_string().into());
            Ok(())
        })
    }
}

/// What differs from one document to another, in their order, as a JSON array of {"path", "from", "to"}; "from" is null for a value
/// that only the second has, "to" for one that only the first has. Rows of tables are compared by their place.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_diff(
    ivi: *const ecoc_ivi,
    other: *const ecoc_ivi,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "diff", || {
            let out = Out::new(out)?;
            let document = handle::get(ivi)?.copy();
            let changes = document.diff(&handle::get(other)?.read());
            out.put(changes.iter().map(change).collect::<Value>().to_string().into());
            Ok(())
        })
    }
}

/// Frees the document; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_free(ivi: *mut ecoc_ivi) {
    unsafe { door::free(ivi) }
}

pub(crate) fn family_name(family: IviFamily) -> &'static CStr {
    match family {
        IviFamily::V1 => c"1.x",
        IviFamily::V2 => c"2.0",
    }
}

fn nothing_at(path: &str) -> Error {
    let path: String = path.chars().take(200).collect();
    Error::new(ErrorKind::PathNotFound, format!("the document has nothing at `{path}`"))
        .with_remedy("write a path such as CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber")
}

fn change(change: &Change) -> Value {
    let (from, to) = match change {
        Change::Added { value, .. } => (None, Some(value)),
        Change::Removed { value, .. } => (Some(value), None),
        Change::Changed { from, to, .. } => (Some(from), Some(to)),
    };
    json!({ "path": change.path(), "from": from, "to": to })
}
