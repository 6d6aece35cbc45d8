//! Generated valid documents, which in turn go through every element declaration and every facet of both schemas, and their data form.

#![allow(clippy::panic)] // A test fails by it.

use ecoc::{Ivi, IviFamily, Profile, Schema, validate};
use ecoc_mutation::base::Generator;

/// XML to data to XML gives an equal document, and one that is valid but for the signature.
fn keeps(schema: &'static Schema, documents: usize) {
    let profile = Profile::of_schema(schema.clone()).unsigned(true);
    let mut generator = Generator::new(schema, 7);
    for number in 0..documents {
        let mut xml = String::new();
        generator.document().write(&mut xml);
        let document =
            Ivi::parse(xml.as_bytes()).unwrap_or_else(|error| panic!("document {number}: {error}\n{xml}"));
        let json = document.to_json();
        let again = Ivi::from_json(json.as_bytes())
            .unwrap_or_else(|error| panic!("document {number}: {error}\n{json}"));
        assert!(again.diff(&document).is_empty(), "document {number}: {:?}\n{xml}", again.diff(&document));
        assert_eq!(again, document, "document {number}\n{xml}");
        let written = again.to_xml();
        let report = validate(&written, &profile);
        assert!(report.findings().is_empty(), "document {number}: {report}");
        assert_eq!(Ivi::parse(&written).ok().as_ref(), Some(&document), "document {number}\n{xml}");
    }
}

#[test]
fn data_keeps_every_document_of_2_0() {
    keeps(IviFamily::V2.schema(), 1500);
}

#[test]
fn data_keeps_every_document_of_1_x() {
    keeps(IviFamily::V1.schema(), 1500);
}
