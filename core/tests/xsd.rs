//! Schema files that are compiled at run time: what is not implemented is refused by name and line, never ignored.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

use ecoc::{ErrorKind, Profile, Schema, validate};

fn schema(body: &str) -> String {
    format!("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n{body}\n</xs:schema>")
}

const ROOT: &str = "<xs:element name='r' type='R'/>";

#[test]
fn a_schema_of_ones_own_decides() {
    let xsd = schema(
        "<xs:element name='r' type='R'/>
         <xs:complexType name='R'><xs:sequence><xs:element name='a' type='A' minOccurs='2' maxOccurs='3'/></xs:sequence></xs:complexType>
         <xs:simpleType name='A'><xs:restriction base='xs:string'><xs:pattern value='[A-Z]{2}'/></xs:restriction></xs:simpleType>",
    );
    let profile = Profile::of_schema(Schema::from_xsd(xsd.as_bytes()).unwrap());
    assert!(validate(b"<r><a>AB</a><a>CD</a></r>", &profile).is_valid());
    for (xml, code, path) in [
        ("<r><a>AB</a></r>", "IVI-S006", "/r"),
        ("<r><a>AB</a><a>CD</a><a>EF</a><a>GH</a></r>", "IVI-S007", "/r"),
        ("<r><a>AB</a><a>cd</a></r>", "IVI-S019", "/r/a[2]"),
        ("<r><a>AB</a><b/><a>CD</a></r>", "IVI-S002", "/r/b"),
        ("<s/>", "IVI-S001", "/s"),
    ] {
        let report = validate(xml.as_bytes(), &profile);
        let found: Vec<_> =
            report.findings().iter().map(|finding| (finding.code(), finding.path())).collect();
        assert_eq!(found, [(code, path)], "{xml}");
    }
}

#[test]
fn a_construct_that_is_not_implemented_is_named_with_its_line() {
    let in_type = |inner: &str| schema(&format!("{ROOT}<xs:complexType name='R'>{inner}</xs:complexType>"));
    let simple = |inner: &str| {
        schema(&format!("<xs:element name='r' type='S'/><xs:simpleType name='S'>{inner}</xs:simpleType>"))
    };
    let facet = |base: &str, facet: &str| {
        simple(&format!("<xs:restriction base='xs:{base}'>{facet}</xs:restriction>"))
    };
    for (xsd, named) in [
        (schema("<xs:include schemaLocation='other.xsd'/>"), "xs:include"),
        (schema("<xs:redefine schemaLocation='other.xsd'/>"), "xs:redefine"),
        (schema("<xs:import namespace='urn:other'/>"), "urn:other"),
        (schema("<xs:group name='g'/>"), "xs:group"),
        (schema("<xs:element name='r' type='xs:boolean'/>"), "xs:boolean"),
        (schema("<xs:element name='r' type='xs:string' nillable='true'/>"), "nillable"),
        (schema("<xs:element name='r' type='xs:string' default='x'/>"), "default"),
        (schema("<xs:element name='r'><xs:complexType/></xs:element>"), "xs:complexType"),
        (schema("<xs:element name='r' type='xs:string'><xs:key name='k'/></xs:element>"), "xs:key"),
        (in_type("<xs:complexContent/>"), "xs:complexContent"),
        (in_type("<xs:group ref='g'/>"), "xs:group"),
        (in_type("<xs:anyAttribute/>"), "xs:anyAttribute"),
        (in_type("<xs:sequence><xs:any namespace='##local'/></xs:sequence>"), "##local"),
        (in_type("<xs:sequence><xs:any processContents='skip'/></xs:sequence>"), "skip"),
        (in_type("<xs:all><xs:element name='a' type='xs:string' maxOccurs='2'/></xs:all>"), "maxOccurs"),
        (in_type("<xs:attribute name='a' type='xs:string' use='prohibited'/>"), "prohibited"),
        (simple("<xs:union memberTypes='xs:int xs:string'/>"), "xs:union"),
        (simple("<xs:list itemType='xs:int'/>"), "xs:list"),
        (facet("string", "<xs:whiteSpace value='collapse'/>"), "xs:whiteSpace"),
        (facet("string", "<xs:length value='2'/>"), "xs:length"),
        (facet("decimal", "<xs:minExclusive value='2'/>"), "xs:minExclusive"),
        (facet("decimal", "<xs:pattern value='1'/>"), "xs:pattern on xs:decimal"),
        (facet("string", "<xs:pattern value='a|b'/>"), "`|`"),
        (facet("string", "<xs:maxLength value='2' fixed='true'/>"), "fixed"),
    ] {
        let error = Schema::from_xsd(xsd.as_bytes()).expect_err(named);
        assert_eq!(error.kind(), ErrorKind::UnsupportedSchema, "{named}: {error}");
        assert!(
            error.message().contains(named) && error.message().starts_with("line 2:"),
            "{named}: {error}"
        );
    }
}

#[test]
fn a_file_that_is_no_sound_schema_is_refused() {
    for (xsd, kind) in [
        ("", ErrorKind::NotXml),
        ("no XML", ErrorKind::NotXml),
        ("<schema/>", ErrorKind::InvalidSchema),
        (&*schema("<xs:element name='r' type='Missing'/>"), ErrorKind::InvalidSchema),
        (&*schema("<xs:simpleType name='A'/>"), ErrorKind::InvalidSchema),
        (&*schema("<xs:element name='r' type='p:X'/>"), ErrorKind::InvalidSchema),
        (
            &*schema(&format!("{ROOT}<xs:complexType name='R'/><xs:complexType name='R'/>")),
            ErrorKind::InvalidSchema,
        ),
    ] {
        assert_eq!(Schema::from_xsd(xsd.as_bytes()).expect_err(xsd).kind(), kind, "{xsd}");
    }
}

#[test]
fn limits_end_the_reading_and_the_report_says_so() {
    let mut limits = ecoc::Limits::default();
    limits.findings = 3;
    limits.bytes = 2000;
    let profile = Profile::named("schema").unwrap().limits(limits);
    let many = format!("<InitialVehicleInformation>{}</InitialVehicleInformation>", "<x/>".repeat(10));
    let report = validate(many.as_bytes(), &profile);
    assert_eq!((report.findings().len(), report.is_truncated(), report.is_valid()), (3, true, false));
    let long = format!("<InitialVehicleInformation>{}</InitialVehicleInformation>", " ".repeat(3000));
    let report = validate(long.as_bytes(), &profile);
    assert_eq!(report.findings()[0].code(), "IVI-X016", "{report}");
}
