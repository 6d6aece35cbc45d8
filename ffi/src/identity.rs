//! What identifies a document.

use std::ffi::{CString, c_char, c_void};

use ecoc_core::Identity;

use crate::door::{self, Out};
use crate::error::{c_pointer, c_text, ecoc_error};
use crate::handle::{self, Handle};
use crate::ivi::{ecoc_ivi, family_name};
use crate::status::ecoc_status;

/// What identifies a document to its authority. Owned by the caller; never changes, so threads may share it. Its texts live until it is
/// freed.
pub struct ecoc_identity {
    _opaque: (),
}

impl Handle for ecoc_identity {
    type Value = Names;
    const TAG: u32 = u32::from_be_bytes(*b"eidn");
    const NAME: &'static str = "ecoc_identity";
}

/// The identity as C reads it.
pub(crate) struct Names {
    family: &'static std::ffi::CStr,
    version: CString,
    reference: CString,
    vin: Option<CString>,
}

impl From<Identity> for Names {
    fn from(identity: Identity) -> Names {
        Names {
            family: family_name(identity.family),
            version: c_text(&identity.version),
            reference: c_text(&identity.reference),
            vin: identity.vin.as_deref().map(c_text),
        }
    }
}

/// Reads what identifies a document from its bytes, such as those of a signed one; nothing else of it is kept.
///
/// Errors: ECOC_ERR_NOT_XML, ECOC_ERR_ENCODING, ECOC_ERR_LIMIT_EXCEEDED, ECOC_ERR_NOT_IVI; ECOC_ERR_INVALID_DOCUMENT when there is no
/// reference id. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_identity_of(
    xml: *const c_void,
    xml_len: usize,
    out: *mut *mut ecoc_identity,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "identity", || {
            let out = Out::new(out)?;
            out.put(Identity::of(door::bytes("xml", xml, xml_len)?)?.into());
            Ok(())
        })
    }
}

/// What identifies a document that is held as data.
///
/// Errors: ECOC_ERR_INVALID_DOCUMENT when there is no reference id. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_identity(
    ivi: *const ecoc_ivi,
    out: *mut *mut ecoc_identity,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "identity", || {
            let out = Out::new(out)?;
            let xml = handle::get(ivi)?.read().to_xml();
            out.put(Identity::of(&xml)?.into());
            Ok(())
        })
    }
}

/// The family of the document: "2.0" or "1.x". NULL for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_identity_family(identity: *const ecoc_identity) -> *const c_char {
    unsafe { door::read(identity, std::ptr::null(), |names| names.family.as_ptr()) }
}

/// The version of the schema that the header states, such as "2.0" or "1.9"; empty when it states none.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_identity_version(identity: *const ecoc_identity) -> *const c_char {
    unsafe { door::read(identity, std::ptr::null(), |names| names.version.as_ptr()) }
}

/// The reference id of the header.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_identity_reference(identity: *const ecoc_identity) -> *const c_char {
    unsafe { door::read(identity, std::ptr::null(), |names| names.reference.as_ptr()) }
}

/// The vehicle identification number; NULL when the document has none.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_identity_vin(identity: *const ecoc_identity) -> *const c_char {
    unsafe { door::read(identity, std::ptr::null(), |names| c_pointer(names.vin.as_ref())) }
}

/// Frees the identity; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_identity_free(identity: *mut ecoc_identity) {
    unsafe { door::free(identity) }
}
