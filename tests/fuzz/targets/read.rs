//! Reading and checking a document, and what is made of it.
#![no_main]

use ecoc::{Ivi, Profile, validate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|xml: &[u8]| {
    for profile in ["schema", "vca", "svv"] {
        let report = validate(xml, &Profile::named(profile).unwrap().unsigned(true));
        let _ = (report.to_string(), report.to_json(Some("file")), report.masked().to_string(), report.grouped());
    }
    let Ok(document) = Ivi::parse(xml) else { return };
    // What was read is written, and read again as the same; by way of the data as well.
    let again = document.to_xml();
    assert_eq!(Ivi::parse(&again).unwrap(), document);
    if let Ok(built) = Ivi::from_json(document.to_json().as_bytes()) {
        assert_eq!(built.get("CocDataGroup"), document.get("CocDataGroup"));
    }
    assert!(document.diff(&document).is_empty());
});
