//! Handles: values of the core behind a pointer that C cannot look into.

use ecoc_core::{Error, ErrorKind, Result};

/// A type that C knows by name only. `TAG` tells the kinds apart at run time.
pub(crate) trait Handle: 'static {
    /// What the handle holds. The header lets threads share every handle.
    type Value: Send + Sync + 'static;
    /// Four letters that no other kind has.
    const TAG: u32;
    /// The name in the header.
    const NAME: &'static str;
}

/// The memory behind a handle. The tag comes first in every kind, so that a pointer to another kind is noticed.
#[repr(C)]
pub(crate) struct Tagged<T> {
    tag: u32,
    value: T,
}

/// What a freed handle's tag becomes. Only a chance to notice a second free, and never to be relied on.
const FREED: u32 = 0;

/// Marks the tag of a handle that lives inside another one, so that it is never freed on its own. No tag of letters has this bit.
const INSIDE: u32 = 1 << 31;

/// Memory for a handle that lives inside another one.
pub(crate) fn tagged<H: Handle>(value: H::Value) -> Tagged<H::Value> {
    Tagged { tag: H::TAG | INSIDE, value }
}

/// The value of a handle that lives inside another one.
impl<T> std::ops::Deref for Tagged<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// The pointer to a handle that lives inside another one.
pub(crate) fn inside<H: Handle>(tagged: &Tagged<H::Value>) -> *const H {
    std::ptr::from_ref(tagged).cast()
}

/// A new handle, owned by the caller.
pub(crate) fn new<H: Handle>(value: H::Value) -> *mut H {
    Box::into_raw(Box::new(Tagged { tag: H::TAG, value })).cast()
}

/// What a handle begins with, whatever its kind.
///
/// # Safety
/// `handle` is NULL or points to a live handle of any kind.
unsafe fn tag<H: Handle>(handle: *const H) -> Result<u32> {
    if handle.is_null() {
        return Err(misuse::<H>("is NULL"));
    }
    if !handle.cast::<Tagged<H::Value>>().is_aligned() {
        return Err(misuse::<H>("points to no handle"));
    }
    // SAFETY: a live handle of any kind begins with its tag.
    Ok(unsafe { handle.cast::<u32>().read() })
}

/// The value behind a handle.
///
/// # Safety
/// `handle` is NULL or points to a live handle of any kind, which outlives `'a`.
pub(crate) unsafe fn get<'a, H: Handle>(handle: *const H) -> Result<&'a H::Value> {
    // SAFETY: as promised by the caller.
    if unsafe { tag(handle) }? & !INSIDE != H::TAG {
        return Err(misuse::<H>("was freed, or is of another kind"));
    }
    // SAFETY: the tag says that it is a `Tagged<H::Value>`.
    Ok(unsafe { &(*handle.cast::<Tagged<H::Value>>()).value })
}

/// Frees a handle; NULL, a handle of another kind and one inside another are left alone.
///
/// # Safety
/// `handle` is NULL or points to a live handle that no other thread uses.
pub(crate) unsafe fn free<H: Handle>(handle: *mut H) {
    // SAFETY: as promised by the caller.
    if unsafe { tag(handle.cast_const()) }.is_ok_and(|tag| tag == H::TAG) {
        // SAFETY: checked above; volatile, or the compiler drops a store before the memory is given back.
        unsafe { handle.cast::<u32>().write_volatile(FREED) };
        // SAFETY: `new` made it by `Box::into_raw`.
        drop(unsafe { Box::from_raw(handle.cast::<Tagged<H::Value>>()) });
    }
}

fn misuse<H: Handle>(what: &str) -> Error {
    Error::new(ErrorKind::HandleMisuse, format!("the {} handle {what}", H::NAME))
        .with_remedy("pass a handle that is still owned by the caller")
}
