//! Verifying signatures.

use std::ffi::{CString, c_char, c_void};

use ecoc_core::{Trust, Verification};

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::{c_pointer, c_text, ecoc_error};
use crate::handle::{self, Handle};
use crate::report::{Findings, ecoc_report};
use crate::status::ecoc_status;

/// Whether an anchor vouches for the signer. Later versions may add values.
#[derive(Clone, Copy)]
#[repr(u32)]
pub enum ecoc_trust {
    /// Not known: no anchor was given, or the signature itself is not sound.
    ECOC_TRUST_UNKNOWN = 0,
    /// An anchor vouches for the signer's certificate.
    ECOC_TRUST_YES = 1,
    /// No anchor does.
    ECOC_TRUST_NO = 2,
}

/// What verifying a signature found. Owned by the caller; never changes, so threads may share it.
///
/// Its texts are UTF-8 with a zero at the end, live until it is freed, and are NULL where there is nothing to say.
pub struct ecoc_verification {
    _opaque: (),
}

impl Handle for ecoc_verification {
    type Value = Verdict;
    const TAG: u32 = u32::from_be_bytes(*b"ever");
    const NAME: &'static str = "ecoc_verification";
}

/// The verification, and its texts as C reads them.
pub(crate) struct Verdict {
    report: Findings,
    algorithm: Option<CString>,
    signing_time: Option<CString>,
    subject: Option<CString>,
    verification: Verification,
}

impl From<Verification> for Verdict {
    fn from(verification: Verification) -> Verdict {
        let certificate = verification.certificate.as_ref();
        Verdict {
            report: verification.report.clone().into(),
            algorithm: verification.algorithm.as_deref().map(c_text),
            signing_time: verification.signing_time.as_deref().map(c_text),
            subject: certificate.map(|certificate| c_text(&certificate.subject)),
            verification,
        }
    }
}

const EXAMPLE: &str = r#"{"trust": "-----BEGIN CERTIFICATE-----…"}"#;

/// Verifies the signature of a document, and says what is wrong with it down to the reference and the digest.
///
/// `xml` are the bytes of the document as they came. `options` is a JSON object, or NULL with length 0 for none of:
///
///     "trust"   whom to believe: certificates of authorities, or the signer's own, as PEM text or an array of such
///     "at"      judge certificates as of this time instead of now, such as "2026-07-01T12:00:00Z"
///
/// Without "trust" the signature is checked against the certificate that it carries itself: that tells whether the document was
/// changed, not who signed it. A document that is unsigned, unsound or no XML is a normal answer: ECOC_OK and a verification (free it
/// by ecoc_verification_free).
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT for options that are not as above; ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_CERTIFICATE for
/// anchors that cannot be read. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verify(
    xml: *const c_void,
    xml_len: usize,
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_verification,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "verify", || {
            let out = Out::new(out)?;
            let xml = door::bytes("xml", xml, xml_len)?;
            let trust = Trust::from_json(&door::options(options, options_len, EXAMPLE)?)?;
            out.put(ecoc_core::verify(xml, &trust).into());
            Ok(())
        })
    }
}

/// Whether the signature is sound: no finding is an error. false for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verification_is_valid(verification: *const ecoc_verification) -> bool {
    unsafe { door::read(verification, false, |verdict| verdict.verification.is_valid()) }
}

/// Whether there is a signature at all.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verification_is_signed(verification: *const ecoc_verification) -> bool {
    unsafe { door::read(verification, false, |verdict| verdict.verification.signed) }
}

/// Whether an anchor vouches for the signer. ECOC_TRUST_UNKNOWN for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verification_trusted(verification: *const ecoc_verification) -> ecoc_trust {
    unsafe {
        door::read(verification, ecoc_trust::ECOC_TRUST_UNKNOWN, |verdict| {
            match verdict.verification.trusted {
                None => ecoc_trust::ECOC_TRUST_UNKNOWN,
                Some(true) => ecoc_trust::ECOC_TRUST_YES,
                Some(false) => ecoc_trust::ECOC_TRUST_NO,
            }
        })
    }
}

/// The signature algorithm: its short name, such as "rsa-sha256", or its identifier when it is not known.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verification_algorithm(
    verification: *const ecoc_verification,
) -> *const c_char {
    unsafe { door::read(verification, std::ptr::null(), |verdict| c_pointer(verdict.algorithm.as_ref())) }
}

/// The subject of the certificate that the signature names. That one has made the signature only if the verification is valid.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verification_subject(verification: *const ecoc_verification) -> *const c_char {
    unsafe { door::read(verification, std::ptr::null(), |verdict| c_pointer(verdict.subject.as_ref())) }
}

/// Whether the signature has properties of XAdES.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verification_is_xades(verification: *const ecoc_verification) -> bool {
    unsafe { door::read(verification, false, |verdict| verdict.verification.xades) }
}

/// The time of signing that the signer claims (XAdES).
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verification_signing_time(
    verification: *const ecoc_verification,
) -> *const c_char {
    unsafe { door::read(verification, std::ptr::null(), |verdict| c_pointer(verdict.signing_time.as_ref())) }
}

/// The findings: a report of its own, which outlives the verification.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verification_report(
    verification: *const ecoc_verification,
    out: *mut *mut ecoc_report,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "report", || {
            let out = Out::new(out)?;
            out.put(handle::get(verification)?.report.clone());
            Ok(())
        })
    }
}

/// All of it as one JSON object: {"valid", "findings", "signed", "trusted", "algorithm", "xades", "signing_time", "certificate":
/// {"subject", "issuer", "serial", "not_before", "not_after"}}; null where there is nothing to say.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verification_to_json(
    verification: *const ecoc_verification,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_json", || {
            let out = Out::new(out)?;
            out.put(handle::get(verification)?.verification.to_json(None).to_string().into());
            Ok(())
        })
    }
}

/// Frees the verification; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_verification_free(verification: *mut ecoc_verification) {
    unsafe { door::free(verification) }
}
