//! What the fuzz targets found, by number, each with the shortest input that showed it.

use ecoc::{Ivi, Profile, validate};

/// 1 (target `json`): white space around a number in a text was kept, and was gone once the document had been XML.
#[test]
fn find_1_white_space_around_a_number() {
    let mut document = Ivi::from_json(br#"{"CocDataGroup":{"MaximumSpeed":"45.0 ","Type":" a "}}"#).unwrap();
    assert_eq!(document.get("CocDataGroup/MaximumSpeed"), Some("45.0"));
    // Of a text it is a part.
    assert_eq!(document.get("CocDataGroup/Type"), Some(" a "));
    assert_eq!(Ivi::parse(&document.to_xml()).unwrap(), document);
    document.set("CocDataGroup/MaximumSpeed", " 46\n").unwrap();
    assert_eq!(Ivi::parse(&document.to_xml()).unwrap(), document);
}

/// 2 (target `read`): each unknown name was compared with every known one, however different in length, which took a millisecond for one of a
/// hundred characters. How much work it is now is guarded by the row `faults` of tests/bench/instructions.sh.
#[test]
fn find_2_names_too_long_to_be_meant() {
    let meant = |name: &str| {
        let xml = format!(
            "<InitialVehicleInformation><Header><VersionNumberXsd>1.9</VersionNumberXsd></Header><Body><CocDataGroup><{name}/>\
             </CocDataGroup></Body></InitialVehicleInformation>"
        );
        let report = validate(xml.as_bytes(), &Profile::named("schema").unwrap());
        let finding = report.findings().iter().find(|finding| finding.code() == "IVI-S002").unwrap();
        finding.expected()
    };
    assert_eq!(meant(&"TypeApproval".repeat(20)), None);
    assert_eq!(meant("VariantXXX").as_deref(), Some("did you mean `Variant`?"));
    assert_eq!(meant("VariantXXXX"), None);
}
