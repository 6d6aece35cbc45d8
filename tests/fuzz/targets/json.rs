//! Building a document from JSON.
#![no_main]

use ecoc::{Ivi, Profile, validate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|json: &[u8]| {
    let Ok(document) = Ivi::from_json(json) else { return };
    let xml = document.to_xml();
    assert_eq!(Ivi::parse(&xml).unwrap(), document, "XML and back");
    assert_eq!(Ivi::from_json(document.to_json().as_bytes()).unwrap(), document, "JSON and back");
    let report = validate(&xml, &Profile::named("schema").unwrap().unsigned(true));
    // What is built is XML, whatever its values are.
    assert!(!report.findings().iter().any(|finding| finding.code().starts_with("IVI-X")), "{report}");
});
