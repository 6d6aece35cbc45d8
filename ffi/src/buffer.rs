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

impl From<Vec<u8>> for Bytes {
    fn from(mut bytes: Vec<u8>) -> Bytes {
        bytes.push(0);
        Bytes(bytes)
    }
}

impl From<String> for Bytes {
    fn from(text: String) -> Bytes {
        text.into_bytes().into()
    }
}

impl Bytes {
    /// The bytes without the zero after them.
    pub(crate) fn as_slice(&self) -> &[u8] {
        self.0.split_last().map_or(&[], |(_, bytes)| bytes)
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
    unsafe { door::read(buffer, 0, |bytes| bytes.as_slice().len()) }
}

/// Frees the buffer; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_buffer_free(buffer: *mut ecoc_buffer) {
    unsafe { door::free(buffer) }
}
