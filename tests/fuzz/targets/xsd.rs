//! The schema compiler; and a document checked by what it made.
#![no_main]

use ecoc::{Profile, Schema, validate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|xsd: &[u8]| {
    let Ok(schema) = Schema::from_xsd(xsd) else { return };
    // What is written out compiles again.
    let again = schema.to_xsd();
    let _ = Schema::from_xsd(again.as_bytes());
    let profile = Profile::of_schema(schema);
    let _ = validate(b"<a><b c='1'>2</b></a>", &profile);
    let _ = validate(xsd, &profile).to_string();
});
