//! Documents that follow one another: corrections and stages.

use std::ffi::{c_char, c_void};

use ecoc_core::Result;
use ecoc_core::ivi::{Combined, NextStage};

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::ecoc_error;
use crate::handle::{self, Handle};
use crate::ivi::ecoc_ivi;
use crate::report::ecoc_report;
use crate::status::ecoc_status;

/// Starts the correction of a document: the same data with a new reference id, the next version number and the time now. Change what
/// was wrong, then sign and send it. A resend after a technical failure is no correction: send the old bytes again, unchanged.
///
/// Errors: ECOC_ERR_INVALID_DOCUMENT when the version number is missing (2.0), no number, or the greatest already, or when the
/// document's date-time lies in the future. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_correction(
    ivi: *const ecoc_ivi,
    out: *mut *mut ecoc_ivi,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "correction", || {
            let out = Out::new(out)?;
            out.put(handle::get(ivi)?.read().correction()?.into());
            Ok(())
        })
    }
}

/// Checks a correction against the document that it corrects: the same vehicle and schema version, the next version number, a new
/// reference id, a later date-time, and a change of data at all. Each finding is placed in the new document. The new document by itself
/// is for ecoc_validate.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_validate_correction(
    old_xml: *const c_void,
    old_xml_len: usize,
    new_xml: *const c_void,
    new_xml_len: usize,
    out: *mut *mut ecoc_report,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "validate_correction", || {
            let out = Out::new(out)?;
            let old = door::bytes("old_xml", old_xml, old_xml_len)?;
            let new = door::bytes("new_xml", new_xml, new_xml_len)?;
            out.put(ecoc_core::validate_correction(old, new).into());
            Ok(())
        })
    }
}

/// Starts the document of a vehicle's next stage, n + 1, from that of stage n: VIN, data and tables are kept, the data of the previous
/// stage filled in. `stage` is a JSON object (NULL with length 0 for none) of what the stage's manufacturer gives; what is left out is
/// left empty, for ecoc_validate to ask for:
///
///     "approval_number", "approval_date", "vehicle_type", "variant", "version", "manufacture_date"
///     "completion"    "V" for a completed vehicle, "I" for one that stays incomplete
///     "manufacturer"  {"name", "address_line_1", "address_line_2", "address_line_3", "place", "country"}
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT for a stage that is not as above, or whose completion does not fit the vehicle;
/// ECOC_ERR_INVALID_DOCUMENT when no stage can follow, or the document lacks what the next one must state of it. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_ivi_next_stage(
    ivi: *const ecoc_ivi,
    stage: *const c_char,
    stage_len: usize,
    out: *mut *mut ecoc_ivi,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    const EXAMPLE: &str = r#"{"approval_number": "e5*2018/858*00172*03", "completion": "V"}"#;
    unsafe {
        door::call(error, "next_stage", || {
            let out = Out::new(out)?;
            let stage = NextStage::from_json(&door::object("stage", stage, stage_len, EXAMPLE)?)?;
            out.put(handle::get(ivi)?.read().next_stage(&stage)?.into());
            Ok(())
        })
    }
}

/// Checks the documents of one vehicle's stages against one another, in the order of the stages. `documents` are `count` pointers to the
/// bytes of a document, `lengths` as many lengths. Each finding names its document by number, from 1. Each document by itself is for
/// ecoc_validate.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_validate_stages(
    documents: *const *const c_void,
    lengths: *const usize,
    count: usize,
    out: *mut *mut ecoc_report,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "validate_stages", || {
            let out = Out::new(out)?;
            let documents = door::array("documents", documents, count)?;
            let lengths = door::array("lengths", lengths, count)?;
            let documents: Vec<&[u8]> = documents
                .iter()
                .zip(lengths)
                .map(|(document, len)| door::bytes("a document", *document, *len))
                .collect::<Result<_>>()?;
            out.put(ecoc_core::validate_stages(&documents).into());
            Ok(())
        })
    }
}

/// A vehicle as all its stages together describe it. Owned by the caller; never changes, so threads may share it.
pub struct ecoc_combined {
    _opaque: (),
}

impl Handle for ecoc_combined {
    type Value = Combined;
    const TAG: u32 = u32::from_be_bytes(*b"ecom");
    const NAME: &'static str = "ecoc_combined";
}

/// Combines the documents of one vehicle's stages, in any order, into the vehicle as it stands after the last of them. A value that a
/// later stage gives replaces that of an earlier one; a table is replaced whole; what a later stage does not give stays. `documents` are
/// `count` documents. Whether they fit together is for ecoc_validate_stages to say.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT when there is no document, when they are of different vehicles or families, or two of them of one
/// stage. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_combine(
    documents: *const *const ecoc_ivi,
    count: usize,
    out: *mut *mut ecoc_combined,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "combine", || {
            let out = Out::new(out)?;
            let documents = door::array("documents", documents, count)?;
            let documents: Vec<_> =
                documents.iter().map(|document| Ok(handle::get(*document)?.copy())).collect::<Result<_>>()?;
            out.put(ecoc_core::combine(&documents)?);
            Ok(())
        })
    }
}

/// The combined document, to be read by path: a view for people and systems, not a certificate to be sent. Its header is that of the
/// last stage. It is a document of its own, which outlives what was combined.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_combined_document(
    combined: *const ecoc_combined,
    out: *mut *mut ecoc_ivi,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "document", || {
            let out = Out::new(out)?;
            out.put(handle::get(combined)?.document().clone().into());
            Ok(())
        })
    }
}

/// The stage since which the value at a path has stood as it is; 0 when there is no value. The path is written as the JSON of
/// ecoc_combined_to_json does, with the index of every row.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_combined_origin(
    combined: *const ecoc_combined,
    path: *const c_char,
    path_len: usize,
) -> u32 {
    unsafe {
        door::read(combined, 0, |combined| {
            let path = door::text("path", path, path_len).unwrap_or_default();
            combined.origin(path).unwrap_or_default()
        })
    }
}

/// All of it as a JSON object: {"stages": [1, …], "document": {…}, "values": [{"path", "value", "stage"}, …]}.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_combined_to_json(
    combined: *const ecoc_combined,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_json", || {
            let out = Out::new(out)?;
            out.put(handle::get(combined)?.to_json().to_string().into());
            Ok(())
        })
    }
}

/// Frees what was combined; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_combined_free(combined: *mut ecoc_combined) {
    unsafe { door::free(combined) }
}
