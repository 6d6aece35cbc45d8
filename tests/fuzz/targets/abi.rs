//! The C ABI with bytes of any kind where bytes, text, options and names belong. As a C program calls it: by its symbols.
//!
//! The first byte chooses the call; the rest is parted in two by the first byte 0x1E.
#![no_main]

use std::ffi::c_void;
use std::ptr::{null, null_mut};

use ecoc_abi as _;
use libfuzzer_sys::fuzz_target;

type Handle = *mut c_void;

unsafe extern "C" {
    fn ecoc_ivi_parse(xml: *const u8, length: usize, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_ivi_from_json(json: *const u8, length: usize, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_ivi_get(ivi: Handle, path: *const u8, length: usize, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_ivi_set(ivi: Handle, path: *const u8, length: usize, value: *const u8, value_length: usize, error: *mut Handle) -> i32;
    fn ecoc_ivi_to_xml(ivi: Handle, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_ivi_to_json(ivi: Handle, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_ivi_free(ivi: Handle);
    fn ecoc_validate(xml: *const u8, length: usize, options: *const u8, options_length: usize, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_report_to_json(report: Handle, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_report_free(report: Handle);
    fn ecoc_verify(xml: *const u8, length: usize, options: *const u8, options_length: usize, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_verification_free(verification: Handle);
    fn ecoc_parse_vin(text: *const u8, length: usize, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_vca_new(settings: *const u8, length: usize, ledger: Handle, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_vca_free(vca: Handle);
    fn ecoc_svv_new(settings: *const u8, length: usize, ledger: Handle, out: *mut Handle, error: *mut Handle) -> i32;
    fn ecoc_svv_free(svv: Handle);
    fn ecoc_signer_from_key_file(
        key: *const u8, length: usize, certificates: *const u8, certificates_length: usize, password: *const u8, password_length: usize,
        out: *mut Handle, error: *mut Handle,
    ) -> i32;
    fn ecoc_signer_free(signer: Handle);
    fn ecoc_buffer_free(buffer: Handle);
    fn ecoc_error_text(error: Handle) -> *const std::ffi::c_char;
    fn ecoc_error_free(error: Handle);
}

/// Makes a call and holds it to the conventions: 0 and a result, or a status and an error, never both or neither.
fn call(function: impl FnOnce(*mut Handle, *mut Handle) -> i32) -> Option<Handle> {
    let (mut out, mut error) = (null_mut(), null_mut());
    let status = function(&mut out, &mut error);
    assert_eq!(status == 0, error.is_null(), "status {status}");
    if status == 0 {
        assert!(!out.is_null());
        return Some(out);
    }
    assert!(out.is_null(), "an output beside an error");
    unsafe {
        assert!(!ecoc_error_text(error).is_null());
        ecoc_error_free(error);
    }
    None
}

fuzz_target!(|input: &[u8]| {
    let Some((&kind, rest)) = input.split_first() else { return };
    let at = rest.iter().position(|&byte| byte == 0x1E).unwrap_or(rest.len());
    let (one, two) = (&rest[..at], rest.get(at + 1..).unwrap_or_default());
    // NULL is allowed where there is nothing.
    let pointer = |bytes: &[u8]| if bytes.is_empty() { null() } else { bytes.as_ptr() };
    let (first, second) = (pointer(one), pointer(two));
    unsafe {
        match kind % 6 {
            0 | 1 => {
                let made = match kind % 6 {
                    0 => call(|out, error| ecoc_ivi_parse(first, one.len(), out, error)),
                    _ => call(|out, error| ecoc_ivi_from_json(first, one.len(), out, error)),
                };
                let Some(ivi) = made else { return };
                call(|out, error| ecoc_ivi_get(ivi, second, two.len(), out, error)).map(|text| ecoc_buffer_free(text));
                let mut error = null_mut();
                ecoc_ivi_set(ivi, second, two.len(), second, two.len(), &mut error);
                ecoc_error_free(error);
                ecoc_ivi_set(ivi, second, two.len(), b"1".as_ptr(), 1, null_mut());
                call(|out, error| ecoc_ivi_to_xml(ivi, out, error)).map(|text| ecoc_buffer_free(text));
                call(|out, error| ecoc_ivi_to_json(ivi, out, error)).map(|text| ecoc_buffer_free(text));
                ecoc_ivi_free(ivi);
            }
            2 => {
                let made = call(|out, error| ecoc_validate(first, one.len(), second, two.len(), out, error));
                let Some(report) = made else { return };
                call(|out, error| ecoc_report_to_json(report, out, error)).map(|text| ecoc_buffer_free(text));
                ecoc_report_free(report);
            }
            3 => {
                call(|out, error| ecoc_verify(first, one.len(), second, two.len(), out, error)).map(|made| ecoc_verification_free(made));
            }
            4 => {
                call(|out, error| ecoc_parse_vin(first, one.len(), out, error)).map(|text| ecoc_buffer_free(text));
                call(|out, error| ecoc_vca_new(first, one.len(), null_mut(), out, error)).map(|made| ecoc_vca_free(made));
                call(|out, error| ecoc_svv_new(first, one.len(), null_mut(), out, error)).map(|made| ecoc_svv_free(made));
            }
            _ => {
                call(|out, error| ecoc_signer_from_key_file(first, one.len(), second, two.len(), b"password".as_ptr(), 8, out, error))
                    .map(|made| ecoc_signer_free(made));
            }
        }
    }
});
