//! Reports and their findings.

use std::ffi::{CString, c_char};
use std::sync::{Arc, OnceLock};

use ecoc_core::report::Group;
use ecoc_core::{Finding, Layer, Report, Severity};
use serde_json::Value;

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::{c_pointer, c_text, ecoc_error};
use crate::handle::{self, Handle, Tagged};
use crate::status::ecoc_status;

/// How much a finding weighs. Later versions may add values.
#[derive(Clone, Copy)]
#[repr(u32)]
pub enum ecoc_severity {
    /// The receiver refuses the document for it.
    ECOC_SEVERITY_ERROR = 1,
    /// Worth a look; the document may pass.
    ECOC_SEVERITY_WARNING = 2,
    /// For information.
    ECOC_SEVERITY_INFO = 3,
}

const SEVERITIES: [(ecoc_severity, Severity); 3] = [
    (ecoc_severity::ECOC_SEVERITY_ERROR, Severity::Error),
    (ecoc_severity::ECOC_SEVERITY_WARNING, Severity::Warning),
    (ecoc_severity::ECOC_SEVERITY_INFO, Severity::Info),
];

/// The stage of checking that made a finding. Later versions may add values.
#[derive(Clone, Copy)]
#[repr(u32)]
pub enum ecoc_layer {
    /// A stage that this header does not know.
    ECOC_LAYER_OTHER = 0,
    /// Well-formedness and character encoding.
    ECOC_LAYER_XML = 1,
    /// The official schema (XSD) of the IVI version.
    ECOC_LAYER_SCHEMA = 2,
    /// Content rules beyond the schema.
    ECOC_LAYER_RULES = 3,
    /// The electronic signature.
    ECOC_LAYER_SIGNATURE = 4,
    /// Said by the authority in its answer.
    ECOC_LAYER_AUTHORITY = 5,
}

fn layer(layer: Layer) -> ecoc_layer {
    match layer {
        Layer::Xml => ecoc_layer::ECOC_LAYER_XML,
        Layer::Schema => ecoc_layer::ECOC_LAYER_SCHEMA,
        Layer::Rules => ecoc_layer::ECOC_LAYER_RULES,
        Layer::Signature => ecoc_layer::ECOC_LAYER_SIGNATURE,
        Layer::Authority => ecoc_layer::ECOC_LAYER_AUTHORITY,
        _ => ecoc_layer::ECOC_LAYER_OTHER,
    }
}

/// Everything found about one document, in the order of the document. Owned by the caller; never changes, so threads may share it.
pub struct ecoc_report {
    _opaque: (),
}

impl Handle for ecoc_report {
    type Value = Findings;
    const TAG: u32 = u32::from_be_bytes(*b"erep");
    const NAME: &'static str = "ecoc_report";
}

/// One fault, or one thing worth a look. Part of its report: never freed on its own, and it lives as long as the report does.
///
/// The texts of a finding are UTF-8 with a zero at the end and live as long as the report; NULL where there is nothing to say.
pub struct ecoc_finding {
    _opaque: (),
}

impl Handle for ecoc_finding {
    type Value = Row;
    const TAG: u32 = u32::from_be_bytes(*b"efin");
    const NAME: &'static str = "ecoc_finding";
}

/// A report; several handles may share it, each freed by itself.
#[derive(Clone)]
pub(crate) struct Findings(Arc<Shared>);

/// Most reports are only asked for their verdict, so the texts of the findings are formed when one is first looked at.
pub(crate) struct Shared {
    report: Report,
    version: Option<CString>,
    rows: OnceLock<Box<[Tagged<Row>]>>,
}

impl From<Report> for Findings {
    fn from(report: Report) -> Findings {
        let version = report.version().map(c_text);
        Findings(Arc::new(Shared { version, report, rows: OnceLock::new() }))
    }
}

impl std::ops::Deref for Findings {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl Shared {
    fn rows(&self) -> &[Tagged<Row>] {
        self.rows.get_or_init(|| {
            self.report
                .findings()
                .iter()
                .map(|finding| handle::tagged::<ecoc_finding>(Row::new(finding)))
                .collect()
        })
    }
}

/// A finding and its texts as C reads them.
pub(crate) struct Row {
    layer: ecoc_layer,
    layer_name: CString,
    severity: ecoc_severity,
    severity_name: CString,
    code: CString,
    path: CString,
    line: u32,
    column: u32,
    document: usize,
    message: CString,
    value: Option<CString>,
    expected: Option<CString>,
    remedy: Option<CString>,
    source: CString,
    text: CString,
}

impl Row {
    fn new(finding: &Finding) -> Row {
        let severity = SEVERITIES.iter().find(|(_, severity)| *severity == finding.severity());
        Row {
            layer: layer(finding.layer()),
            layer_name: c_text(finding.layer().name()),
            severity: severity.map_or(ecoc_severity::ECOC_SEVERITY_ERROR, |(severity, _)| *severity),
            severity_name: c_text(finding.severity().name()),
            code: c_text(finding.code()),
            path: c_text(finding.path()),
            line: finding.line(),
            column: finding.column(),
            document: finding.document().unwrap_or(0),
            message: c_text(&finding.message()),
            value: finding.value().map(c_text),
            expected: finding.expected().as_deref().map(c_text),
            remedy: finding.remedy().as_deref().map(c_text),
            source: c_text(finding.source()),
            text: c_text(&finding.to_string()),
        }
    }
}

/// Whether there is no finding of severity error. false for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_is_valid(report: *const ecoc_report) -> bool {
    unsafe { door::read(report, false, |findings| findings.report.is_valid()) }
}

/// The schema version that the document was checked against, such as "2.0"; NULL when it is of no known one. Lives as long as the
/// report.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_version(report: *const ecoc_report) -> *const c_char {
    unsafe { door::read(report, std::ptr::null(), |findings| c_pointer(findings.version.as_ref())) }
}

/// Whether findings were left out because there were more than the limit.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_is_truncated(report: *const ecoc_report) -> bool {
    unsafe { door::read(report, false, |findings| findings.report.is_truncated()) }
}

/// How many findings there are. 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_len(report: *const ecoc_report) -> usize {
    unsafe { door::read(report, 0, |findings| findings.report.findings().len()) }
}

/// How many findings have this severity (an ecoc_severity). 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_count(report: *const ecoc_report, severity: u32) -> usize {
    unsafe {
        door::read(report, 0, |findings| {
            let known = SEVERITIES.iter().find(|(number, _)| *number as u32 == severity);
            known.map_or(0, |(_, severity)| findings.report.count(*severity))
        })
    }
}

/// The finding at `index`, in the order of the document; NULL beyond the last.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_finding(
    report: *const ecoc_report,
    index: usize,
) -> *const ecoc_finding {
    unsafe {
        door::read(report, std::ptr::null(), |findings| {
            findings.rows().get(index).map_or(std::ptr::null(), handle::inside)
        })
    }
}

/// The report as text: a verdict, then one line for each finding.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_to_text(
    report: *const ecoc_report,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_text", || {
            let out = Out::new(out)?;
            out.put(handle::get(report)?.report.to_string().into());
            Ok(())
        })
    }
}

/// The report as one JSON object: {"valid", "version", "findings": [ … ]}.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_to_json(
    report: *const ecoc_report,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_json", || {
            let out = Out::new(out)?;
            out.put(handle::get(report)?.report.to_json(None).to_string().into());
            Ok(())
        })
    }
}

/// The findings grouped by code, the gravest first, as a JSON array of {"code", "severity", "count", "first": {…}}: the view on many
/// findings. "first" is the first finding of the group in the document, with the names of ecoc_report_to_json.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_grouped(
    report: *const ecoc_report,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "grouped", || {
            let out = Out::new(out)?;
            let groups = handle::get(report)?.report.grouped();
            out.put(groups.iter().map(Group::to_json).collect::<Value>().to_string().into());
            Ok(())
        })
    }
}

/// A copy of the report with every value of the document hidden, for logs and tickets: values hold VINs and names of persons.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_masked(
    report: *const ecoc_report,
    out: *mut *mut ecoc_report,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "masked", || {
            let out = Out::new(out)?;
            out.put(handle::get(report)?.report.masked().into());
            Ok(())
        })
    }
}

/// Frees the report and its findings; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_report_free(report: *mut ecoc_report) {
    unsafe { door::free(report) }
}

/// The stage of checking that made it. ECOC_LAYER_OTHER for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_layer(finding: *const ecoc_finding) -> ecoc_layer {
    unsafe { door::read(finding, ecoc_layer::ECOC_LAYER_OTHER, |row| row.layer) }
}

/// The layer's name: "xml", "schema", "rules", "signature" or "authority".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_layer_name(finding: *const ecoc_finding) -> *const c_char {
    unsafe { door::read(finding, std::ptr::null(), |row| row.layer_name.as_ptr()) }
}

/// How much it weighs. ECOC_SEVERITY_ERROR for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_severity(finding: *const ecoc_finding) -> ecoc_severity {
    unsafe { door::read(finding, ecoc_severity::ECOC_SEVERITY_ERROR, |row| row.severity) }
}

/// The severity's name: "error", "warning" or "info".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_severity_name(finding: *const ecoc_finding) -> *const c_char {
    unsafe { door::read(finding, std::ptr::null(), |row| row.severity_name.as_ptr()) }
}

/// The stable code, such as "IVI-S012".
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_code(finding: *const ecoc_finding) -> *const c_char {
    unsafe { door::read(finding, std::ptr::null(), |row| row.code.as_ptr()) }
}

/// Where it is, such as "/InitialVehicleInformation/CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber"; empty when the place is no
/// element.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_path(finding: *const ecoc_finding) -> *const c_char {
    unsafe { door::read(finding, std::ptr::null(), |row| row.path.as_ptr()) }
}

/// The line, from 1; 0 when unknown.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_line(finding: *const ecoc_finding) -> u32 {
    unsafe { door::read(finding, 0, |row| row.line) }
}

/// The column in characters, from 1; 0 when unknown.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_column(finding: *const ecoc_finding) -> u32 {
    unsafe { door::read(finding, 0, |row| row.column) }
}

/// Which document it is about, from 1, where several were checked together (ecoc_validate_correction, ecoc_validate_stages); 0
/// otherwise.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_document(finding: *const ecoc_finding) -> usize {
    unsafe { door::read(finding, 0, |row| row.document) }
}

/// What is wrong, in one sentence.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_message(finding: *const ecoc_finding) -> *const c_char {
    unsafe { door::read(finding, std::ptr::null(), |row| row.message.as_ptr()) }
}

/// The value at fault, cut when long, "[masked]" in a masked report.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_value(finding: *const ecoc_finding) -> *const c_char {
    unsafe { door::read(finding, std::ptr::null(), |row| c_pointer(row.value.as_ref())) }
}

/// What is allowed at this place.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_expected(finding: *const ecoc_finding) -> *const c_char {
    unsafe { door::read(finding, std::ptr::null(), |row| c_pointer(row.expected.as_ref())) }
}

/// What to do about it, where that says more than what is expected.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_remedy(finding: *const ecoc_finding) -> *const c_char {
    unsafe { door::read(finding, std::ptr::null(), |row| c_pointer(row.remedy.as_ref())) }
}

/// Where the demand is written: a schema, regulation, manual or standard.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_source(finding: *const ecoc_finding) -> *const c_char {
    unsafe { door::read(finding, std::ptr::null(), |row| row.source.as_ptr()) }
}

/// All of it in one line for a person.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_finding_text(finding: *const ecoc_finding) -> *const c_char {
    unsafe { door::read(finding, std::ptr::null(), |row| row.text.as_ptr()) }
}
