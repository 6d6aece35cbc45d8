//! Documents whose signature value is correct, over the wrong things or by the wrong hand; and good ones that other tools may make.
//!
//! After the attack cases of an evaluation of signature libraries, and the published faults of their kind: signature wrapping
//! (McIntosh and Austel 2005), HMAC with a public key (CVE-2009-0217 and after), several SignedInfo and comments in a digest
//! (CVE-2025-29774, CVE-2025-29775).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ecoc::{Trust, verify};

use crate::forge::*;
use crate::seal::{Seal, rsa};
use crate::tools::{attempt, have};
use crate::verifying::{DSIG, codes, trusting};

/// A case: its name, the document, whom to trust, and the code that it must get.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) xml: String,
    pub(crate) trust: Trust,
    pub(crate) code: &'static str,
}

/// Checks that each case is refused with its code.
pub(crate) fn refused(cases: Vec<Case>) {
    for Case { name, xml, trust, code } in cases {
        let verification = verify(xml.as_bytes(), &trust);
        assert!(!verification.is_valid(), "{name} passes");
        assert!(codes(&verification).contains(code), "{name}: {}\n{xml}", verification.report);
        for finding in verification.report.findings() {
            assert!(finding.line() > 0 && finding.remedy().is_some(), "{name}: {finding}");
        }
    }
}

/// What is spoilt in an honest forgery, by code.
type Spoilt = (&'static str, &'static str, Box<dyn Fn(&mut Forgery<'_>)>);

fn spoilt(name: &'static str, code: &'static str, how: impl Fn(&mut Forgery<'_>) + 'static) -> Spoilt {
    (name, code, Box::new(how))
}

#[test]
fn references_to_anything_but_the_document_and_its_properties_are_refused() {
    let seal = rsa();
    let part = "<Header Id=\"h\"><IVIReferenceId>1</IVIReferenceId></Header>";
    let with_part = DOCUMENT.replace("<Header>", "<Header Id=\"h\">");
    let c14n = transform("http://www.w3.org/TR/2001/REC-xml-c14n-20010315");
    let mut cases = vec![
        spoilt("a part of the document alone", "IVI-G010", move |forgery| {
            forgery.document.clone_from(&with_part);
            let start = with_part.find("<Header").unwrap();
            let end = with_part.find("</Header>").unwrap() + 9;
            forgery.references = vec![reference(" URI=\"#h\"", "", &with_part.as_bytes()[start..end])];
        }),
        spoilt(
            "the original moved into an Object of another document's signature",
            "IVI-G010",
            move |forgery| {
                let inside = format!(
                    "<Object xmlns=\"{DSIG}\" Id=\"o\">{}</Object>",
                    part.replace("<Header", "<Header xmlns=\"\"")
                );
                forgery.references = vec![reference(" URI=\"#o\"", &transform(EXCLUSIVE), inside.as_bytes())];
                forgery.objects = inside.replacen(&format!(" xmlns=\"{DSIG}\""), "", 1);
            },
        ),
        spoilt("the original moved into an unknown child", "IVI-G010", |forgery| {
            let original = forgery.document.replacen(
                "<InitialVehicleInformation>",
                "<InitialVehicleInformation Id=\"o\">",
                1,
            );
            forgery.references = vec![reference(" URI=\"#o\"", "", original.as_bytes())];
            forgery.document = format!(
                "<InitialVehicleInformation><Wrapper>{}</Wrapper><Body></Body>{END}",
                original.replace(END, "</InitialVehicleInformation >")
            );
        }),
        spoilt("a digest of another document", "IVI-G007", |forgery| {
            forgery.references = vec![whole(&DOCUMENT.replace("a=\"1\"", "a=\"2\""))];
        }),
        spoilt("no transforms", "IVI-G004", |forgery| {
            forgery.references = vec![reference(" URI=\"\"", "", DOCUMENT.as_bytes())];
        }),
        spoilt("a Manifest beside the document", "IVI-G003", |forgery| {
            let manifest = format!(
                "<Manifest xmlns=\"{DSIG}\" Id=\"m\">{}</Manifest>",
                reference(" URI=\"http://127.0.0.1:9/\"", "", b"")
            );
            let kind = format!(" Type=\"{DSIG}Manifest\" URI=\"#m\"");
            forgery.references.push(reference(&kind, &transform(EXCLUSIVE), manifest.as_bytes()));
            forgery.objects =
                format!("<Object>{}</Object>", manifest.replacen(&format!(" xmlns=\"{DSIG}\""), "", 1));
        }),
        spoilt("a Manifest alone", "IVI-G010", |forgery| {
            let manifest = format!("<Manifest xmlns=\"{DSIG}\" Id=\"m\">{}</Manifest>", whole(DOCUMENT));
            forgery.references = vec![reference(" URI=\"#m\"", &transform(EXCLUSIVE), manifest.as_bytes())];
            forgery.objects =
                format!("<Object>{}</Object>", manifest.replacen(&format!(" xmlns=\"{DSIG}\""), "", 1));
        }),
        spoilt("an Object with something else", "IVI-G003", |forgery| {
            forgery.objects = format!("<Object>{}</Object>", DOCUMENT.replacen('>', " xmlns=\"\">", 1));
        }),
        spoilt("an Object with text", "IVI-G003", |forgery| forgery.objects = "<Object>text</Object>".into()),
        spoilt("a reference to a part of SignedInfo", "IVI-G004", |forgery| {
            let attributes = " Id=\"i\" URI=\"#i\"";
            forgery.references.push(reference(attributes, "", b""));
        }),
        spoilt("more references than any honest signature has", "IVI-G003", |forgery| {
            forgery.references = vec![whole(DOCUMENT); 9];
        }),
        spoilt("canonicalization twice", "IVI-G004", {
            let c14n = c14n.clone();
            move |forgery| {
                let transforms = format!("{}{c14n}{c14n}", enveloped());
                forgery.references = vec![reference(" URI=\"\"", &transforms, DOCUMENT.as_bytes())];
            }
        }),
        spoilt("canonicalization before the enveloped transform", "IVI-G004", move |forgery| {
            let transforms = format!("{c14n}{}", enveloped());
            forgery.references = vec![reference(" URI=\"\"", &transforms, DOCUMENT.as_bytes())];
        }),
        spoilt("the enveloped transform twice", "IVI-G004", |forgery| {
            forgery.references = vec![reference(" URI=\"\"", &enveloped().repeat(2), DOCUMENT.as_bytes())];
        }),
        spoilt("InclusiveNamespaces where they mean nothing", "IVI-G004", |forgery| {
            let list =
                format!("<InclusiveNamespaces xmlns=\"{EXCLUSIVE}\" PrefixList=\"a\"></InclusiveNamespaces>");
            let c14n = algorithm("Transform", "http://www.w3.org/TR/2001/REC-xml-c14n-20010315", &list);
            forgery.references = vec![reference(" URI=\"\"", &(enveloped() + &c14n), DOCUMENT.as_bytes())];
        }),
        spoilt("an unknown canonicalization of SignedInfo", "IVI-G004", |forgery| {
            forgery.canonicalization = algorithm("CanonicalizationMethod", "urn:none", "");
        }),
        spoilt("an XPath filter as canonicalization of SignedInfo", "IVI-G004", |forgery| {
            forgery.canonicalization =
                algorithm("CanonicalizationMethod", "http://www.w3.org/TR/1999/REC-xpath-19991116", "");
        }),
    ];
    for uri in ["http://127.0.0.1:9/x", "file:///etc/hostname", "other.xml", "data:,x", "urn:x", "?", "/"] {
        cases.push(spoilt("something outside", "IVI-G011", move |forgery| {
            forgery.references.push(reference(&format!(" URI=\"{uri}\""), "", b""));
        }));
    }
    for uri in ["#xpointer(/)", "#xpointer(id('h'))", "#element(/1)", "#", "#none"] {
        cases.push(spoilt("a pointer", "IVI-G004", move |forgery| {
            forgery.references.push(reference(&format!(" URI=\"{uri}\""), "", DOCUMENT.as_bytes()));
        }));
    }
    for (uri, inside) in [
        ("http://www.w3.org/TR/1999/REC-xslt-19991116", "<x></x>"),
        ("http://www.w3.org/TR/1999/REC-xpath-19991116", "<XPath>true()</XPath>"),
        ("http://www.w3.org/2002/06/xmldsig-filter2", ""),
        ("http://www.w3.org/2000/09/xmldsig#base64", ""),
        ("http://www.w3.org/2002/07/decrypt#XML", ""),
        ("urn:x", ""),
    ] {
        cases.push(spoilt("a transform", "IVI-G004", move |forgery| {
            let transforms = enveloped() + &algorithm("Transform", uri, inside);
            forgery.references = vec![reference(" URI=\"\"", &transforms, DOCUMENT.as_bytes())];
        }));
    }
    refused(
        cases
            .into_iter()
            .map(|(name, code, spoil)| {
                let mut forgery = Forgery::new(&seal);
                spoil(&mut forgery);
                Case { name, xml: forgery.signed(), trust: trusting(&seal), code }
            })
            .collect(),
    );
}

#[test]
fn signed_properties_that_do_not_bind_the_signer_are_refused() {
    let (seal, other) = (rsa(), rsa());
    let plain = |name, code, how: &dyn Fn(String) -> String| Case {
        name,
        xml: Forgery::xades(&seal, how).signed(),
        trust: trusting(&seal),
        code,
    };
    let changed = |name, code, how: &dyn Fn(&mut Forgery<'_>)| {
        let mut forgery = Forgery::xades(&seal, |properties| properties);
        how(&mut forgery);
        Case { name, xml: forgery.signed(), trust: trusting(&seal), code }
    };
    refused(vec![
        plain("another certificate", "IVI-G019", &|_| properties(&other, "")),
        plain("no certificate", "IVI-G019", &|text| {
            text.replace("SigningCertificateV2", "SigningCertificateV9")
        }),
        plain("a certificate digest that is no base64", "IVI-G019", &|text| {
            let at = text.find("</DigestValue>").unwrap();
            format!("{}?{}", &text[..at], &text[at..])
        }),
        plain("an unknown digest of the certificate", "IVI-G005", &|text| {
            text.replace(SHA256_URI, "urn:none")
        }),
        plain("the number of another certificate", "IVI-G019", &|_| {
            properties(&seal, &issuer_serial_v2(&issuer_serial_of(&other)))
        }),
        plain("another issuer", "IVI-G019", &|_| {
            let der = issuer_serial_of(&seal);
            let at = der.windows(4).position(|part| part == b"Test").unwrap();
            let mut der = der;
            der[at] = b'B';
            properties(&seal, &issuer_serial_v2(&der))
        }),
        plain("issuer and number that cannot be read", "IVI-G020", &|_| {
            properties(&seal, &issuer_serial_v2(b"x"))
        }),
        changed("no reference to the properties", "IVI-G020", &|forgery| {
            forgery.references.truncate(1);
        }),
        changed("the reference without its type", "IVI-G020", &|forgery| {
            forgery.references[1] =
                reference(" URI=\"#p\"", &transform(EXCLUSIVE), properties(&seal, "").as_bytes());
        }),
        changed("a reference of the type that leads to something else", "IVI-G020", &|forgery| {
            forgery.key_info = forgery.key_info.replace("<KeyInfo>", "<KeyInfo Id=\"k\">");
            let octets = forgery.key_info.replacen("<KeyInfo", &format!("<KeyInfo xmlns=\"{DSIG}\""), 1);
            let attributes = " Type=\"http://uri.etsi.org/01903#SignedProperties\" URI=\"#k\"";
            forgery.references[1] = reference(attributes, &transform(EXCLUSIVE), octets.as_bytes());
        }),
        changed("the properties of another signature", "IVI-G020", &|forgery| {
            forgery.attributes = " Id=\"t\"".into();
        }),
        changed("properties of an unknown version", "IVI-G020", &|forgery| {
            forgery.objects = forgery.objects.replace("01903/v1.3.2#", "01903/v1.1.1#");
        }),
        changed("the properties missing", "IVI-G020", &|forgery| forgery.objects.clear()),
        changed("qualifying properties twice", "IVI-G020", &|forgery| {
            let second = object("").replace("#s", "#t");
            forgery.objects.push_str(&second);
        }),
        changed("a second SignedProperties that is not signed", "IVI-G020", &|forgery| {
            let second = properties(&seal, "").replace("Id=\"p\"", "Id=\"q\"");
            forgery.objects = object(&(second + &properties(&seal, "")));
        }),
        changed("the identifier in the document, too", "IVI-G004", &|forgery| {
            let document = DOCUMENT.replace("<Header>", "<Header id=\"p\">");
            forgery.references[0] = whole(&document);
            forgery.document = document;
        }),
        changed("the identifier as xml:id in the document, too", "IVI-G004", &|forgery| {
            let document = DOCUMENT.replace("<Header>", "<Header xml:id=\"p\">");
            forgery.references[0] = whole(&document);
            forgery.document = document;
        }),
        changed("the properties changed", "IVI-G007", &|forgery| {
            forgery.objects = forgery.objects.replace("2026-11-22", "2025-11-22");
        }),
    ]);
}

/// `IssuerSerialV2` with these octets.
fn issuer_serial_v2(der: &[u8]) -> String {
    format!("<x:IssuerSerialV2>{}</x:IssuerSerialV2>", STANDARD.encode(der))
}

/// The `IssuerSerial` (RFC 5035) of a seal's certificate, cut out of its DER: version, serial number, algorithm, issuer.
fn issuer_serial_of(seal: &Seal) -> Vec<u8> {
    let der = seal.signer.certificate_der();
    let (certificate, _) = inside(der);
    let (body, _) = inside(certificate);
    let (_, after_version) = element(body);
    let (serial, rest) = element(after_version);
    let (_, rest) = element(rest);
    let (issuer, _) = element(rest);
    let names = wrap(0x30, &wrap(0xA4, issuer));
    wrap(0x30, &[names, serial.to_vec()].concat())
}

/// The first DER element, and what follows it.
fn element(der: &[u8]) -> (&[u8], &[u8]) {
    let (start, length) = header(der);
    der.split_at(start + length)
}

/// The content of the first DER element, and what follows it.
fn inside(der: &[u8]) -> (&[u8], &[u8]) {
    let (start, length) = header(der);
    (&der[start..start + length], &der[start + length..])
}

fn header(der: &[u8]) -> (usize, usize) {
    let first = usize::from(der[1]);
    if first < 0x80 {
        return (2, first);
    }
    let count = first & 0x7F;
    (2 + count, der[2..2 + count].iter().fold(0, |length, octet| length << 8 | usize::from(*octet)))
}

fn wrap(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u8::try_from(content.len()).unwrap();
    assert!(length < 0x80);
    [&[tag, length], content].concat()
}

#[test]
fn good_documents_of_other_tools_are_accepted() {
    let (seal, other) = (rsa(), rsa());
    let plain = Forgery::new(&seal).signed();
    let put = |from: &str, to: &str| {
        let changed = plain.replacen(from, to, 1);
        assert_ne!(changed, plain, "{from}");
        changed
    };
    let spoilt = |how: &dyn Fn(&mut Forgery<'_>)| {
        let mut forgery = Forgery::new(&seal);
        how(&mut forgery);
        forgery.signed()
    };
    let signature = &plain[plain.find("<Signature ").unwrap()..plain.find(END).unwrap()];
    let value_at = plain.find("<SignatureValue>").unwrap() + 16;
    let mut good = vec![
        ("as it should be", plain.clone()),
        (
            "the signature as the first child",
            put(signature, "").replacen("<Header>", &format!("{signature}<Header>"), 1),
        ),
        (
            "lines in the value",
            format!(
                "{}\n {}\r\n{}",
                &plain[..value_at],
                &plain[value_at..value_at + 64],
                &plain[value_at + 64..]
            ),
        ),
        ("a comment between the elements", put("<Header>", "<!-- a comment --><Header>")),
        ("a CDATA section for what it stands for", put("&amp;", "<![CDATA[&]]>")),
        ("empty tags and other quotes", put("<Body a=\"1\" b=\"2\"></Body>", "<Body b='2'  a='1'/>")),
        (
            "a declaration and a comment after the root",
            format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{plain}\n<!-- end -->\n"),
        ),
        (
            "the certificate of another first",
            spoilt(&|forgery| forgery.key_info = key_info(&[&other, &seal])),
        ),
        ("no KeyInfo, and the anchor is the seal", spoilt(&|forgery| forgery.key_info.clear())),
        (
            "exclusive canonicalization of the document",
            spoilt(&|forgery| {
                let transforms = enveloped() + &transform(EXCLUSIVE);
                forgery.references = vec![reference(" URI=\"\"", &transforms, DOCUMENT.as_bytes())];
            }),
        ),
        (
            "Canonical XML 1.1 with comments",
            spoilt(&|forgery| {
                let transforms =
                    enveloped() + &transform("http://www.w3.org/2006/12/xml-c14n11#WithComments");
                forgery.references = vec![reference(" URI=\"\"", &transforms, DOCUMENT.as_bytes())];
            }),
        ),
        (
            "a list of prefixes",
            spoilt(&|forgery| {
                let list = format!(
                    "<InclusiveNamespaces xmlns=\"{EXCLUSIVE}\" PrefixList=\"x #default\"></InclusiveNamespaces>"
                );
                forgery.canonicalization = algorithm("CanonicalizationMethod", EXCLUSIVE, &list);
            }),
        ),
        (
            "the KeyInfo signed, too",
            spoilt(&|forgery| {
                let octets =
                    forgery.key_info.replace("<KeyInfo>", &format!("<KeyInfo xmlns=\"{DSIG}\" Id=\"k\">"));
                forgery.references.push(reference(" URI=\"#k\"", &transform(EXCLUSIVE), octets.as_bytes()));
                forgery.key_info = forgery.key_info.replace("<KeyInfo>", "<KeyInfo Id=\"k\">");
            }),
        ),
        (
            "a key value beside the certificate",
            spoilt(&|forgery| {
                let name = "<KeyInfo><KeyName>Test seal</KeyName>";
                forgery.key_info = forgery.key_info.replace("<KeyInfo>", name);
            }),
        ),
    ];
    let not_for_xmlsec = good.len();
    good.extend([
        ("XAdES", Forgery::xades(&seal, |properties| properties).signed()),
        (
            "XAdES with issuer and number",
            Forgery::xades(&seal, |_| properties(&seal, &issuer_serial_v2(&issuer_serial_of(&seal))))
                .signed(),
        ),
        ("XAdES with unsigned properties", {
            let unsigned = "</x:SignedProperties><x:UnsignedProperties></x:UnsignedProperties>";
            Forgery::xades(&seal, |properties| properties).signed().replace("</x:SignedProperties>", unsigned)
        }),
    ]);
    let xmlsec = have("xmlsec1", "good documents checked by xmlsec1");
    for (index, (name, xml)) in good.iter().enumerate() {
        let verification = verify(xml.as_bytes(), &trusting(&seal));
        assert_eq!(codes(&verification), Default::default(), "{name}: {}\n{xml}", verification.report);
        assert_eq!(verification.trusted, Some(true), "{name}");
        if xmlsec {
            std::fs::write(seal.folder.path().join("good.xml"), xml).expect("written");
            let ids = if index < not_for_xmlsec {
                "KeyInfo"
            } else {
                "http://uri.etsi.org/01903/v1.3.2#:SignedProperties"
            };
            let id = if index < not_for_xmlsec {
                format!("--id-attr:Id {DSIG}:KeyInfo")
            } else {
                format!("--id-attr:Id {ids}")
            };
            let output = attempt(
                seal.folder.path(),
                &format!("xmlsec1 --verify {id} --pubkey-cert-pem seal.pem good.xml"),
            );
            assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        }
    }
}
