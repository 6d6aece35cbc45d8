//! Schema files that would make the compiler work for ever, or grow.

use ecoc::ErrorKind::{InvalidSchema, LimitExceeded, UnsupportedSchema};
use ecoc::{Profile, Schema, validate};

use crate::bounded::within;

fn schema(content: &str) -> String {
    format!("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">{content}</xs:schema>")
}

fn of_type(model: &str) -> String {
    schema(&format!("<xs:complexType name=\"t\">{model}</xs:complexType><xs:element name=\"a\" type=\"t\"/>"))
}

/// Checks that the schema is refused.
#[track_caller]
fn refused(name: &str, xsd: &str) {
    let error = Schema::from_xsd(xsd.as_bytes()).map(drop).expect_err(name);
    assert!(
        matches!(error.kind(), InvalidSchema | UnsupportedSchema | LimitExceeded),
        "{name}: {error:.300}"
    );
    assert!(error.to_string().len() < 1000, "{name}: the error has {} bytes", error.to_string().len());
}

#[test]
fn counts_without_end() {
    within(512, 60, || {
        let many = "minOccurs=\"4000000000\" maxOccurs=\"4000000000\"";
        let element = |counts: &str| format!("<xs:element name=\"x\" type=\"xs:string\" {counts}/>");
        refused(
            "of an element",
            &of_type(&format!("<xs:sequence>{}{}</xs:sequence>", element(many), element(""))),
        );
        refused("of a sequence", &of_type(&format!("<xs:sequence {many}>{}</xs:sequence>", element(""))));
        let nested = "<xs:sequence minOccurs=\"100\" maxOccurs=\"100\">".repeat(50)
            + &element("")
            + &"</xs:sequence>".repeat(50);
        refused("of sequences in sequences", &of_type(&nested));
        let optional = "<xs:sequence minOccurs=\"0\" maxOccurs=\"9\">".repeat(50)
            + &element("")
            + &"</xs:sequence>".repeat(50);
        refused("of sequences that may be left out", &of_type(&optional));
        // Nothing, very often.
        for empty in [
            "<xs:sequence M/>",
            "<xs:choice M/>",
            "<xs:sequence M><xs:sequence M/></xs:sequence>",
            "<xs:sequence M><xs:annotation/></xs:sequence>",
        ] {
            let model =
                of_type(&format!("<xs:sequence>{}{}</xs:sequence>", empty.replace('M', many), element("")));
            if let Ok(schema) = Schema::from_xsd(model.as_bytes()) {
                let _ = validate(b"<a><x>1</x></a>", &Profile::of_schema(schema));
            }
        }
        for wrong in ["-1", "4294967295", "4294967296", "99999999999999999999", "2147483648x", "1e9", ""] {
            refused(
                wrong,
                &of_type(&format!(
                    "<xs:sequence>{}</xs:sequence>",
                    element(&format!("maxOccurs=\"{wrong}\""))
                )),
            );
        }
    });
}

#[test]
fn models_whose_automaton_is_large() {
    within(1024, 120, || {
        let elements: String =
            (0..1_900).map(|n| format!("<xs:element name=\"e{n}\" type=\"xs:string\"/>")).collect();
        let choice = format!("<xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">{elements}</xs:choice>");
        let types: String =
            (0..20).map(|n| format!("<xs:complexType name=\"t{n}\">{choice}</xs:complexType>")).collect();
        refused("choices", &schema(&types));
        let optional = elements.replace("/>", " minOccurs=\"0\"/>");
        let sequence = format!("<xs:sequence>{optional}</xs:sequence>");
        let types: String =
            (0..20).map(|n| format!("<xs:complexType name=\"t{n}\">{sequence}</xs:complexType>")).collect();
        refused("sequences", &schema(&types));
    });
}

#[test]
fn names_without_number() {
    within(1024, 60, || {
        let elements: String =
            (0..60_000).map(|n| format!("<xs:element name=\"e{n}\" type=\"xs:string\"/>")).collect();
        refused("in one xs:all", &of_type(&format!("<xs:all>{elements}</xs:all>")));
        refused("of global elements", &schema(&elements));
        let types: String = (0..60_000).map(|n| format!("<xs:complexType name=\"t{n}\"/>")).collect();
        refused("of types", &schema(&types));
        let attributes: String =
            (0..60_000).map(|n| format!("<xs:attribute name=\"a{n}\" type=\"xs:string\"/>")).collect();
        refused("of attributes", &of_type(&attributes));
        let references: String = (0..60_000)
            .map(|n| format!("<xs:element xmlns:p=\"urn:{}\" ref=\"p:e{n}\"/>", n % 250))
            .collect();
        refused("of references", &of_type(&format!("<xs:choice>{references}</xs:choice>")));
        let values: String = (0..200_000).map(|n| format!("<xs:enumeration value=\"{n}\"/>")).collect();
        let listed = schema(&format!(
            "<xs:simpleType name=\"t\"><xs:restriction base=\"xs:string\">{values}</xs:restriction></xs:simpleType>"
        ));
        refused("of codes", &listed);
    });
}

#[test]
fn patterns_that_take_for_ever() {
    within(512, 60, || {
        let pattern = |pattern: &str| {
            schema(&format!(
                "<xs:simpleType name=\"t\"><xs:restriction base=\"xs:string\"><xs:pattern value=\"{pattern}\"/></xs:restriction></xs:simpleType>\
                 <xs:element name=\"a\" type=\"t\"/>"
            ))
        };
        for backtracking in
            ["(a+)+b", "(a|a)*b", "a*a*a*a*a*b", "(a*)*", ".*.*=.*", "a?a?a?aaa", "[a-z]*[a-y]*z"]
        {
            refused(backtracking, &pattern(backtracking));
        }
        let distinct: String = (0x4E00..0x9FFF).filter_map(char::from_u32).flat_map(|c| [c, '?']).collect();
        refused("many parts", &pattern(&distinct));
        refused("a long class", &pattern(&format!("[{}]", "ab".repeat(1 << 20))));
        refused("a long text", &pattern(&"a".repeat(1 << 20)));
        // A count is not spelled out.
        let counted = Schema::from_xsd(pattern("a{4000000000}").as_bytes()).unwrap();
        assert!(!validate(b"<a>aaa</a>", &Profile::of_schema(counted)).is_valid());
    });
}

#[test]
fn names_of_a_megabyte() {
    within(512, 30, || {
        let name = "n".repeat(1 << 20);
        for content in [
            format!("<xs:{name}/>"),
            format!("<xs:complexType {name}=\"\"/>"),
            format!("<xs:complexType name=\"{name}\"/><xs:complexType name=\"{name}\"/>"),
            format!("<xs:element name=\"{name}\"/>"),
            format!("<xs:element name=\"a\" type=\"{name}\"/>"),
            format!("<xs:element name=\"a\" type=\"{name}:a\"/>"),
            format!("<xs:element name=\"a\" type=\"xs:{name}\"/>"),
            format!("<xs:import namespace=\"{name}\"/>"),
            format!(
                "<xs:complexType name=\"t\"><xs:sequence><xs:element ref=\"{name}\"/></xs:sequence></xs:complexType>"
            ),
            format!("<xs:complexType name=\"t\"><xs:sequence minOccurs=\"{name}\"/></xs:complexType>"),
            format!("<xs:complexType name=\"t\" mixed=\"{name}\"/>"),
            format!("<xs:simpleType name=\"{name}\"/>"),
            format!(
                "<xs:simpleType name=\"t\"><xs:restriction base=\"xs:string\"><xs:pattern value=\"({name}\"/></xs:restriction></xs:simpleType>"
            ),
            format!(
                "<xs:simpleType name=\"t\"><xs:restriction base=\"xs:string\"><xs:maxLength value=\"{name}\"/></xs:restriction></xs:simpleType>"
            ),
        ] {
            refused(&content[..40], &schema(&content));
        }
    });
}
