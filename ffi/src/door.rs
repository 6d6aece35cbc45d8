//! The one guarded door: every exported function that can fail goes through [`call`], every plain accessor through [`read`].

use std::ffi::{c_char, c_void};

use ecoc_core::{Error, ErrorKind, Result, Secret, guard, keep_places};
use serde_json::Value;

use crate::error::ecoc_error;
use crate::handle::{self, Handle};
use crate::status::ecoc_status;

/// Runs `body`; an error or a panic becomes a status, and an `ecoc_error` where the caller wants one.
///
/// # Safety
/// `error` is NULL or points to a writable pointer.
pub(crate) unsafe fn call(
    error: *mut *mut ecoc_error,
    operation: &'static str,
    body: impl FnOnce() -> Result<()>,
) -> ecoc_status {
    match guarded(operation, body) {
        Ok(()) => ecoc_status::ECOC_OK,
        Err(failure) => {
            let status = ecoc_status::from(failure.kind());
            if !error.is_null() {
                // Its words are formed here, and not all of them are ours.
                let failure = guard(operation, || Ok(ecoc_error::new(failure)));
                // SAFETY: not NULL, so writable.
                unsafe { error.write(failure.unwrap_or_else(ecoc_error::new)) };
            }
            status
        }
    }
}

/// What every door does: nothing that happens inside leaves but as an error.
pub(crate) fn guarded<T>(operation: &'static str, body: impl FnOnce() -> Result<T>) -> Result<T> {
    keep_places();
    guard(operation, || {
        #[cfg(feature = "planted")]
        crate::planted::fault(operation);
        body()
    })
}

/// Reads something from a handle that cannot fail otherwise; `absent` when the handle is NULL, freed or of another kind.
///
/// # Safety
/// `handle` is NULL or points to a live handle.
pub(crate) unsafe fn read<H: Handle, T>(
    handle: *const H,
    absent: T,
    body: impl FnOnce(&'static H::Value) -> T,
) -> T {
    guarded("read", || {
        // SAFETY: what is read lives as long as the handle, which the header asks the caller to keep.
        unsafe { handle::get(handle) }.map(body)
    })
    .unwrap_or(absent)
}

/// Frees a handle.
///
/// # Safety
/// `handle` is NULL or points to a live handle that no other thread uses.
pub(crate) unsafe fn free<H: Handle>(handle: *mut H) {
    let _ = guarded("free", || {
        // SAFETY: as promised by the caller.
        unsafe { handle::free(handle) };
        Ok(())
    });
}

/// Where a new handle goes; written on success alone.
pub(crate) struct Out<H>(*mut *mut H);

impl<H: Handle> Out<H> {
    /// # Safety
    /// `out` is NULL or points to a writable pointer.
    pub(crate) unsafe fn new(out: *mut *mut H) -> Result<Out<H>> {
        if out.is_null() {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("the place for the {} is NULL", H::NAME),
            )
            .with_remedy("pass the address of a pointer"));
        }
        Ok(Out(out))
    }

    /// Hands a new handle to the caller, or NULL where there is nothing to hand out.
    pub(crate) fn put_or_null(self, value: Option<H::Value>) {
        let made = value.map_or(std::ptr::null_mut(), |value| handle::new(value));
        // SAFETY: `new` checked it.
        unsafe { self.0.write(made) };
    }

    /// Hands a new handle to the caller.
    pub(crate) fn put(self, value: H::Value) {
        // SAFETY: `new` checked it.
        unsafe { self.0.write(handle::new(value)) };
    }
}

/// Bytes of the caller; NULL is taken with length 0.
///
/// # Safety
/// `data` is NULL or points to `len` readable bytes that outlive `'a`.
pub(crate) unsafe fn bytes<'a, T>(name: &str, data: *const T, len: usize) -> Result<&'a [u8]> {
    if data.is_null() {
        return if len == 0 {
            Ok(&[])
        } else {
            Err(Error::new(ErrorKind::InvalidArgument, format!("{name} is NULL, but its length is {len}"))
                .with_remedy("pass the bytes, or NULL with length 0"))
        };
    }
    if isize::try_from(len).is_err() {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            format!("the length of {name} is larger than the address space"),
        )
        .with_remedy("pass the number of its bytes"));
    }
    // SAFETY: not NULL, and as long as the caller says.
    Ok(unsafe { std::slice::from_raw_parts(data.cast(), len) })
}

/// An array of the caller; NULL is taken with no items.
///
/// # Safety
/// `items` is NULL or points to `count` readable items that outlive `'a`.
pub(crate) unsafe fn array<'a, T>(name: &str, items: *const T, count: usize) -> Result<&'a [T]> {
    let wrong = |what: &str| {
        Err(Error::new(ErrorKind::InvalidArgument, format!("{name} {what}"))
            .with_remedy("pass the array and how many items it has"))
    };
    if items.is_null() {
        return if count == 0 { Ok(&[]) } else { wrong(&format!("is NULL, but has {count} items")) };
    }
    if count > isize::MAX as usize / size_of::<T>().max(1) {
        return wrong("is larger than the address space");
    }
    if !items.is_aligned() {
        return wrong("is no array: it is not aligned");
    }
    // SAFETY: not NULL, aligned, and as long as the caller says.
    Ok(unsafe { std::slice::from_raw_parts(items, count) })
}

/// Bytes of the caller that may be left out: NULL with length 0.
///
/// # Safety
/// As for [`bytes`].
pub(crate) unsafe fn optional_bytes<'a, T>(
    name: &str,
    data: *const T,
    len: usize,
) -> Result<Option<&'a [u8]>> {
    // SAFETY: as promised by the caller.
    let bytes = unsafe { bytes(name, data, len) }?;
    Ok(if data.is_null() { None } else { Some(bytes) })
}

/// A password of the caller, copied into memory that is wiped; NULL for none.
///
/// # Safety
/// As for [`bytes`].
pub(crate) unsafe fn password(data: *const c_char, len: usize) -> Result<Option<Secret>> {
    // SAFETY: as promised by the caller.
    Ok(unsafe { optional_bytes("password", data, len) }?.map(Secret::new))
}

/// The bytes that a handle holds: their place as the answer, their number in `len` where the caller wants it. NULL and 0 when the
/// handle is NULL, freed or of another kind.
///
/// # Safety
/// `handle` is NULL or points to a live handle; `len` is NULL or points to a writable number.
pub(crate) unsafe fn view<H: Handle>(
    handle: *const H,
    len: *mut usize,
    body: impl FnOnce(&'static H::Value) -> &'static [u8],
) -> *const c_void {
    // SAFETY: as promised by the caller.
    let bytes = unsafe { read(handle, None, |value| Some(body(value))) };
    if !len.is_null() {
        // SAFETY: not NULL, so writable.
        unsafe { len.write(bytes.map_or(0, <[u8]>::len)) };
    }
    bytes.map_or(std::ptr::null(), |bytes| bytes.as_ptr().cast())
}

/// The options of a call: a JSON object; NULL or nothing is the empty one.
///
/// # Safety
/// As for [`bytes`].
pub(crate) unsafe fn options(data: *const c_char, len: usize, example: &str) -> Result<Value> {
    // SAFETY: as promised by the caller.
    unsafe { object("options", data, len, example) }
}

/// As [`options`], for a JSON object of another name.
///
/// # Safety
/// As for [`bytes`].
pub(crate) unsafe fn object(name: &str, data: *const c_char, len: usize, example: &str) -> Result<Value> {
    // SAFETY: as promised by the caller.
    let text = unsafe { text(name, data, len) }?;
    if text.trim().is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    let words = match ecoc_core::json::parse(text.as_bytes()) {
        Ok(value @ Value::Object(_)) => return Ok(value),
        Ok(_) => format!("{name} is no JSON object"),
        Err(fault) => format!("{name} is no JSON object: {}", fault.message()),
    };
    Err(Error::new(ErrorKind::InvalidArgument, words)
        .with_remedy(format!("pass a JSON object such as {example}")))
}

/// Text of the caller: UTF-8 of a given length.
///
/// # Safety
/// As for [`bytes`].
pub(crate) unsafe fn text<'a>(name: &str, data: *const c_char, len: usize) -> Result<&'a str> {
    // SAFETY: as promised by the caller.
    std::str::from_utf8(unsafe { bytes(name, data, len) }?).map_err(|error| {
        Error::new(
            ErrorKind::InvalidArgument,
            format!("{name} is no UTF-8 from its byte {} on", error.valid_up_to()),
        )
        .with_remedy("pass the text as UTF-8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ecoc_error_free, ecoc_error_status};
    use crate::report::{ecoc_report, ecoc_report_free};

    #[test]
    fn a_panic_comes_back_as_a_status_with_an_error_and_without_an_output() {
        let (mut out, mut error) = (std::ptr::null_mut::<ecoc_report>(), std::ptr::null_mut());
        let status = unsafe {
            call(&raw mut error, "test", || {
                let _out = Out::new(&raw mut out)?;
                panic!("planted")
            })
        };
        assert_eq!(status as u32, ErrorKind::Internal.number());
        assert!(out.is_null());
        unsafe {
            assert_eq!(ecoc_error_status(error) as u32, status as u32);
            ecoc_error_free(error);
            assert_eq!(
                call(std::ptr::null_mut(), "test", || panic!("planted")) as u32,
                ErrorKind::Internal.number()
            );
        }
    }

    #[test]
    fn a_panic_in_an_accessor_is_the_absent_value() {
        let report = handle::new::<ecoc_report>(ecoc_core::Report::default().into());
        unsafe {
            assert_eq!(read(report.cast_const(), 7, |_| panic!("planted")), 7);
            ecoc_report_free(report);
        }
    }
}
