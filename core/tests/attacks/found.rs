//! What the fuzz targets found, by number, each with the shortest input that showed it.

use ecoc::Ivi;

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
