//! The C ABI of ecoc. It only converts: every rule of the library lives in the core.
//!
//! The conventions that callers rely on stand once, at the top of `include/ecoc.h` (its text is in `ffi/header.txt`). Here is how
//! they are kept: [`door`] is the one way in (panics, errors, pointers), [`handle`] makes and checks handles, `status.rs` is written
//! from the core's error table by `ffi/tests/generated.rs`.
#![allow(
    unsafe_code,
    reason = "a C ABI takes raw pointers; what each must be is said in the header's conventions"
)]
#![allow(non_camel_case_types, reason = "the names are those of the C header")]
#![allow(unreachable_pub, reason = "what C reaches, Rust does not")]
#![allow(clippy::missing_safety_doc, reason = "the header's conventions are the contract of every function")]

mod batch;
mod buffer;
mod cancel;
mod chain;
mod claim;
mod client;
mod doctor;
mod door;
mod entry;
mod error;
mod explain;
mod external;
mod handle;
mod identifiers;
mod identity;
mod ivi;
mod jwk;
mod ledger;
mod log;
mod outcome;
#[cfg(feature = "planted")]
mod planted;
mod reader;
mod receipt;
mod report;
mod sign;
mod signer;
mod status;
mod submission;
mod svv;
mod table;
mod validate;
mod vca;
mod verify;

use std::ffi::c_char;

/// The version of the ABI that this header describes. The shared library's SONAME carries the same number.
pub const ECOC_ABI_VERSION: u32 = 0;

/// The version of the ABI that the loaded library has. It equals ECOC_ABI_VERSION as long as functions are only added: compare the
/// two when the library is loaded at run time.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn ecoc_abi_version() -> u32 {
    ECOC_ABI_VERSION
}

/// The version of the loaded library, such as "0.1.0". Static: never freed.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub extern "C" fn ecoc_version() -> *const c_char {
    const VERSION: &std::ffi::CStr =
        match std::ffi::CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
            Ok(version) => version,
            Err(_) => c"",
        };
    VERSION.as_ptr()
}
