//! Markup that asks for more than it is: entities, depth, numbers, sizes.

use std::net::TcpListener;

use ecoc::ErrorKind::{LimitExceeded, NotXml};
use ecoc::{Ivi, Profile, Schema, Trust, validate, verify};

use crate::bounded::within;
use crate::doors::{refused, through_all};

/// The reader's bound.
const MOST: usize = 64 << 20;
const V2: &str = "http://eu.ereg.initialvehicleinformation.v2";
const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";

#[test]
fn entity_bombs_are_refused_with_the_doctype() {
    within(512, 20, || {
        let laughs: String =
            (1..12).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
        let blowup =
            format!("<!DOCTYPE a [<!ENTITY b \"{}\">]><a>{}</a>", "x".repeat(1 << 20), "&b;".repeat(1 << 20));
        for (name, xml) in [
            ("a billion laughs", format!("<!DOCTYPE a [<!ENTITY l0 \"ha\">{laughs}]><a>&l11;</a>")),
            ("quadratic growth", blowup),
            ("an entity of itself", "<!DOCTYPE a [<!ENTITY b \"&b;\">]><a>&b;</a>".into()),
            ("parameter entities", "<!DOCTYPE a [<!ENTITY % p \"<!ENTITY b 'x'>\"> %p;]><a>&b;</a>".into()),
            ("an entity in an attribute", "<!DOCTYPE a [<!ENTITY b \"x\">]><a c=\"&b;\"/>".into()),
            ("defaults for attributes", "<!DOCTYPE a [<!ATTLIST a Id ID \"x\">]><a/>".into()),
            ("a doctype after a comment", "<!-- --><!DOCTYPE a><a/>".into()),
            ("in other letters", "<!doctype a [<!entity b 'x'>]><a>&b;</a>".into()),
        ] {
            refused(name, xml.as_bytes(), "IVI-X010", NotXml);
        }
        refused("an entity that nobody declared", b"<a>&b;</a>", "IVI-X009", NotXml);
    });
}

#[test]
fn nothing_that_a_document_names_is_opened_or_fetched() {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    let url = format!("http://{}/x", server.local_addr().unwrap());
    let folder = tempfile::tempdir().unwrap();
    // A pipe that nobody writes to: whoever opens it hangs.
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success());
    let file = if made { format!("file://{}", pipe.display()) } else { "file:///dev/zero".into() };
    for target in
        [&*url, &*file, "file:///dev/zero", "php://input", "jar:http://127.0.0.1!/x", "\\\\127.0.0.1\\x"]
    {
        for (name, xml) in [
            ("an external entity", format!("<!DOCTYPE a [<!ENTITY b SYSTEM \"{target}\">]><a>&b;</a>")),
            ("a public entity", format!("<!DOCTYPE a [<!ENTITY b PUBLIC \"p\" \"{target}\">]><a>&b;</a>")),
            ("an external subset", format!("<!DOCTYPE a SYSTEM \"{target}\"><a/>")),
            (
                "an external parameter entity",
                format!("<!DOCTYPE a [<!ENTITY % b SYSTEM \"{target}\"> %b;]><a/>"),
            ),
        ] {
            refused(name, xml.as_bytes(), "IVI-X010", NotXml);
        }
        for xml in [
            format!("<?xml-stylesheet href=\"{target}\"?><InitialVehicleInformation xmlns=\"{V2}\"/>"),
            format!(
                "<InitialVehicleInformation xmlns=\"{V2}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
                     xsi:schemaLocation=\"{V2} {target}\" xsi:noNamespaceSchemaLocation=\"{target}\"/>"
            ),
            format!(
                "<InitialVehicleInformation xmlns=\"{V2}\"><x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" \
                     href=\"{target}\" parse=\"text\"/></InitialVehicleInformation>"
            ),
            format!(
                "<InitialVehicleInformation xmlns=\"{V2}\"><Signature xmlns=\"{DSIG}\"><SignedInfo><Reference URI=\"{target}\"/>\
                     </SignedInfo><KeyInfo><RetrievalMethod URI=\"{target}\"/></KeyInfo></Signature></InitialVehicleInformation>"
            ),
        ] {
            through_all(xml.as_bytes());
        }
        for part in ["import", "include", "redefine"] {
            let xsd = format!(
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:{part} namespace=\"{DSIG}\" \
                               schemaLocation=\"{target}\"/></xs:schema>"
            );
            // The one import that is known is taken from the embedded table.
            assert_eq!(Schema::from_xsd(xsd.as_bytes()).is_ok(), part == "import", "{part}");
        }
    }
    assert!(server.accept().is_err(), "somebody connected");
}

#[test]
fn ten_million_attributes() {
    within(512, 60, || {
        let mut xml = String::with_capacity(MOST);
        xml.push_str("<a");
        xml.push_str(&" a=''".repeat(10_000_000));
        xml.push_str("/>");
        refused("of one name", xml.as_bytes(), "IVI-X016", LimitExceeded);
    });
}

#[test]
fn a_million_levels_of_depth() {
    within(512, 30, || {
        let deep = "<a>".repeat(1_000_000) + &"</a>".repeat(1_000_000);
        refused("elements", deep.as_bytes(), "IVI-X016", LimitExceeded);
        let schema = "<xs:sequence>".repeat(1_000_000);
        let schema = format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:complexType name=\"a\">{schema}"
        );
        assert_eq!(Schema::from_xsd(schema.as_bytes()).unwrap_err().kind(), LimitExceeded);
    });
}

#[test]
fn more_bytes_than_the_limit() {
    within(1024, 30, || {
        let mut xml = vec![b' '; MOST + 1];
        xml[..4].copy_from_slice(b"<a/>");
        refused("too large", &xml, "IVI-X016", LimitExceeded);
        through_all(&xml[..MOST]);
    });
}

#[test]
fn namespaces_without_end() {
    within(768, 60, || {
        // Many declarations in scope, and names that ask for the outermost of them again and again.
        let declared = |level: usize| -> String {
            (0..250).map(|n| format!(" xmlns:p{level}x{n}=\"urn:u{n}\"")).collect()
        };
        let mut xml = String::from("<InitialVehicleInformation>");
        xml.extend((0..100).map(|level| format!("<a{}>", declared(level))));
        let asking: String = (0..200).map(|n| format!(" p0x0:a{n}=\"\"")).collect();
        xml.push_str(&format!("<b{asking}/>").repeat(2_000));
        xml.push_str(&"</a>".repeat(100));
        xml.push_str("</InitialVehicleInformation>");
        through_all(xml.as_bytes());
        // The same prefix declared anew by every element.
        let again = "<p:a xmlns:p=\"urn:p\" xmlns=\"urn:d\"><b/></p:a>".repeat(200_000);
        through_all(format!("<InitialVehicleInformation>{again}</InitialVehicleInformation>").as_bytes());
        // Names without number.
        let names: String = (0..200_000).map(|n| format!("<a xmlns=\"urn:u{n}\"/>")).collect();
        refused("namespaces", format!("<a>{names}").as_bytes(), "IVI-X016", LimitExceeded);
    });
}

#[test]
fn elements_without_number() {
    within(1024, 60, || {
        for (each, number) in
            [("<a/>", 1_000_000), ("<Header/>", 300_000), ("<!---->", 500_000), ("<?a?>", 500_000)]
        {
            let inside = each.repeat(number);
            through_all(
                format!("<InitialVehicleInformation xmlns=\"{V2}\">{inside}</InitialVehicleInformation>")
                    .as_bytes(),
            );
        }
        let rows = format!(
            "<InitialVehicleInformation xmlns=\"{V2}\"><CocDataGroup><AxleTable>{}</AxleTable></CocDataGroup></InitialVehicleInformation>",
            "<AxleGroup/>".repeat(150_000)
        );
        through_all(rows.as_bytes());
    });
}

#[test]
fn a_value_in_a_million_pieces() {
    within(768, 60, || {
        for piece in ["&#65;", "<![CDATA[A]]>", "<!-- -->A", "\r\n", "&#x00000000000000041;"] {
            let value = piece.repeat(500_000);
            let xml = format!(
                "<InitialVehicleInformation xmlns=\"{V2}\"><CocDataGroup><VehicleIdentificationNumber a=\"{}\">{value}</VehicleIdentificationNumber>\
                 </CocDataGroup></InitialVehicleInformation>",
                "&#65;".repeat(100_000)
            );
            through_all(xml.as_bytes());
        }
        let long = format!("<a>&#{}65;</a>", "0".repeat(10_000_000));
        assert!(verify(long.as_bytes(), &Trust::new()).report.findings().len() == 1);
    });
}

#[test]
fn names_of_a_megabyte_are_not_repeated_in_every_finding() {
    within(768, 60, || {
        let name = "n".repeat(1 << 20);
        let faults = "<Transform xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>".repeat(2_000);
        for (before, after) in [
            ("<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><Object>", "</Object></Signature>"),
            ("", ""),
        ] {
            let inside = format!("{before}<{name} xmlns=\"urn:n\">{faults}</{name}>{after}");
            through_all(
                format!("<InitialVehicleInformation xmlns=\"{V2}\">{inside}</InitialVehicleInformation>")
                    .as_bytes(),
            );
        }
        for xml in [
            format!("<{name}:a/>"),
            format!("<a {name}:b=''/>"),
            format!("<a {name}='' {name}=''/>"),
            format!("<a {name}/>"),
            format!("<a {name}=b/>"),
            format!("<a {name}='/>"),
            format!("<1{name}/>"),
            format!("<a>&{name};</a>"),
            format!("<a><?1{name}?></a>"),
            format!("<?xml version='1.0' encoding='{name}'?><a/>"),
            format!("<{name}/>"),
            format!("<a xmlns='urn:{name}'/>"),
            format!("<InitialVehicleInformation xmlns=\"{V2}\" {name}=''/>"),
            format!("<InitialVehicleInformation xmlns=\"{V2}\"><{name}/></InitialVehicleInformation>"),
            format!("<InitialVehicleInformation xmlns=\"{V2}\">{name}</InitialVehicleInformation>"),
            format!(
                "<InitialVehicleInformation xmlns=\"{V2}\"><Signature xmlns='{DSIG}'><{name}/></Signature></InitialVehicleInformation>"
            ),
        ] {
            through_all(xml.as_bytes());
        }
    });
}

#[test]
fn a_report_is_no_longer_than_its_limit() {
    let bad = "<Nothing/>".repeat(5_000);
    let xml = format!("<InitialVehicleInformation xmlns=\"{V2}\">{bad}</InitialVehicleInformation>");
    let report = validate(xml.as_bytes(), &Profile::named("schema").unwrap());
    assert!(report.is_truncated() && report.findings().len() == 1000, "{}", report.findings().len());
    assert!(Ivi::parse(xml.as_bytes()).is_err());
}
