//! Checking a document.

use std::ffi::{c_char, c_void};

use ecoc_core::{Error, ErrorKind, IviFamily, Profile, RuleSet, Schema, Severity, rules};
use serde_json::Value;

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::ecoc_error;
use crate::handle::{self, Handle};
use crate::report::ecoc_report;
use crate::status::ecoc_status;

const EXAMPLE: &str = r#"{"profile": "vca", "unsigned": true}"#;

/// Checks a document as a receiver would, and lists everything that is wrong with it.
///
/// `xml` are the bytes of the document as they are or will be sent, in any encoding that they declare. `options` is a JSON object,
/// or NULL with length 0 for none of:
///
///     "profile"        who receives it: "schema" (the official schema alone, as without options), "eu", "vca", "svv"
///     "unsigned"       true: that the signature is missing is no fault
///     "ivi"            "2.0" or "1.x": the family that is taken instead of the profile's own
///     "xsd"            a schema of one's own (the text of an XSD file), in place of "profile" and "ivi"
///     "country_codes"  type-approval country codes that are accepted besides the schema's: a text or an array
///     "max_bytes"      the greatest size of a document (64 MiB when absent); likewise "max_depth" of its elements (128),
///                      "max_attributes" of one element (256), "max_findings" that the report lists (1000)
///     "rules"          rule files (TOML text), added to the content rules: a text or an array
///     "severities"     an object from the id of a rule to "error", "warning", "info" or "off"
///     "at"             what the rules take for now, such as "2026-07-01T12:00:00Z": for documents of an archive
///
/// Where many documents are checked with rules of one's own, read the options once: ecoc_profile_new.
///
/// An invalid document, also an empty one, is a normal answer: ECOC_OK and a report (free it by ecoc_report_free).
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT (options that are not as above, NULL with a length); ECOC_ERR_INVALID_SCHEMA,
/// ECOC_ERR_UNSUPPORTED_SCHEMA for "xsd"; ECOC_ERR_INTERNAL. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_validate(
    xml: *const c_void,
    xml_len: usize,
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_report,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "validate", || {
            let out = Out::new(out)?;
            let xml = door::bytes("xml", xml, xml_len)?;
            let profile = Profile::from_options(&door::options(options, options_len, EXAMPLE)?)?;
            out.put(ecoc_core::validate(xml, &profile).into());
            Ok(())
        })
    }
}

/// A receiver's demands, read once and used for many documents: the way to check where rule files would be read for each document
/// otherwise. Owned by the caller; never changes, so threads may share it.
pub struct ecoc_profile {
    _opaque: (),
}

impl Handle for ecoc_profile {
    type Value = Profile;
    const TAG: u32 = u32::from_be_bytes(*b"epro");
    const NAME: &'static str = "ecoc_profile";
}

/// Reads the options of ecoc_validate once, for many documents.
///
/// Errors: as for ecoc_validate. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_profile_new(
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_profile,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "profile", || {
            let out = Out::new(out)?;
            out.put(Profile::from_options(&door::options(options, options_len, EXAMPLE)?)?);
            Ok(())
        })
    }
}

/// As ecoc_validate, with options that were read before.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_profile_validate(
    profile: *const ecoc_profile,
    xml: *const c_void,
    xml_len: usize,
    out: *mut *mut ecoc_report,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "validate", || {
            let out = Out::new(out)?;
            let profile = handle::get(profile)?;
            out.put(ecoc_core::validate(door::bytes("xml", xml, xml_len)?, profile).into());
            Ok(())
        })
    }
}

/// Frees the profile; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_profile_free(profile: *mut ecoc_profile) {
    unsafe { door::free(profile) }
}

/// What a profile demands, as a JSON object: {"name", "schemas", "country_codes", "signature", "rules" (how many), "unsigned",
/// "max_bytes"}. `options` are those of ecoc_validate.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_profile_describe(
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "describe", || {
            let out = Out::new(out)?;
            let profile = Profile::from_options(&door::options(options, options_len, EXAMPLE)?)?;
            out.put(profile.to_json().to_string().into());
            Ok(())
        })
    }
}

/// The content rules that ecoc_validate with these options judges by, as a JSON array of {"id", "title", "severity", "categories",
/// "stages", "frameworks", "profiles", "texts": [{"family", "field", "rule"}], "message", "remedy", "source"}. The severity is the one
/// that is in force, or "off". Where the options name no profile, as without options, these are all built-in rules, and those of the
/// files in "rules".
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, for a rule file with the line. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_rules(
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "rules", || {
            let out = Out::new(out)?;
            let mut options = door::options(options, options_len, EXAMPLE)?;
            if let Some(fields) = options.as_object_mut() {
                // Any profile with rules will do: a rule says itself whom it is for.
                fields.entry("profile").or_insert_with(|| "eu".into());
            }
            let profile = Profile::from_options(&options)?;
            let rules: Value = profile.rules().into_iter().flat_map(in_force).collect();
            out.put(rules.to_string().into());
            Ok(())
        })
    }
}

/// Whether a rule about a field can be read, as a rule file would hold it: for tools that make rule files. `family` is "2.0" or "1.x",
/// `field` the field that the rule is about, `rule` the sentence; all UTF-8.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, with the column in the rule, what is wrong and what to write instead. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_rules_check(
    family: *const c_char,
    family_len: usize,
    field: *const c_char,
    field_len: usize,
    rule: *const c_char,
    rule_len: usize,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "rules_check", || {
            let family = match door::text("family", family, family_len)? {
                "2.0" => IviFamily::V2,
                "1.x" => IviFamily::V1,
                _ => {
                    return Err(Error::new(ErrorKind::InvalidArgument, "there is no such family")
                        .with_remedy("use \"2.0\" or \"1.x\""));
                }
            };
            let (field, rule) = (door::text("field", field, field_len)?, door::text("rule", rule, rule_len)?);
            rules::check(family, field, rule)
        })
    }
}

/// An embedded schema as an XSD file of the same meaning, for other validators: "2.0", "1.11", or "xmldsig", the schema of XML signatures
/// that the others import as "xmldsig-core-schema.xsd" beside them.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT for any other name. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_schema_to_xsd(
    name: *const c_char,
    name_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "to_xsd", || {
            let out = Out::new(out)?;
            let schema = match door::text("name", name, name_len)? {
                "2.0" => Schema::ivi_2_0(),
                "1.11" => Schema::ivi_1_11(),
                "xmldsig" => Schema::xmldsig(),
                _ => {
                    return Err(Error::new(ErrorKind::InvalidArgument, "there is no such schema")
                        .with_remedy("use \"2.0\", \"1.11\" or \"xmldsig\""));
                }
            };
            out.put(schema.to_xsd().into());
            Ok(())
        })
    }
}

/// The rules as JSON, each with the severity that it has in this set.
fn in_force(rules: &RuleSet) -> impl Iterator<Item = Value> {
    rules.rules().map(|rule| {
        let mut object = rule.to_json();
        object["severity"] = rules.severity(rule.id()).map_or("off", Severity::name).into();
        object
    })
}
