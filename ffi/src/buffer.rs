//! Bytes handed out.

use std::ffi::c_char;

use crate::door;
use crate::handle::Handle;

/// Bytes that a call has made: text (UTF-8), JSON or a document. Owned by the caller.
pub struct ecoc_buffer {
    _opaque: (),
}

impl Handle for ecoc_buffer {
    type Value = Bytes;
    const TAG: u32 = u32::from_be_bytes(*b"ebuf");
    const NAME: &'static str = "ecoc_buffer";
}

/// The bytes and, after them, a zero that does not count.
pub(crate) struct Bytes(Vec<u8>);

impl From<String> for Bytes {
    fn from(text: String) -> Bytes {
        let mut bytes = text.into_bytes();
        bytes.push(0);
        Bytes(bytes)
    }
}

/// The bytes, followed by a zero byte that the length does not count. They live until the buffer is freed. NULL for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_buffer_data(buffer: *const ecoc_buffer) -> *const c_char {
    unsafe { door::read(buffer, std::ptr::null(), |bytes| bytes.0.as_ptr().cast()) }
}

/// How many bytes there are. 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_buffer_len(buffer: *const ecoc_buffer) -> usize {
    unsafe { door::read(buffer, 0, |bytes| bytes.0.len() - 1) }
}

/// Frees the buffer; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_buffer_free(buffer: *mut ecoc_buffer) {
    unsafe { door::free(buffer) }
}
