//! Documents whose signature value is correct, over the wrong things or by the wrong hand; and good ones that other tools may make.
//!
//! After the attack cases of an evaluation of signature libraries, and the published faults of their kind: signature wrapping
//! (McIntosh and Austel 2005), HMAC with a public key (CVE-2009-0217 and after), several SignedInfo and comments in a digest
//! (CVE-2025-29774, CVE-2025-29775).

use std::time::{Duration, SystemTime};

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ecoc::{Trust, verify};
use rcgen::{BasicConstraints, IsCa, KeyUsagePurpose, PublicKeyData as _};

use crate::forge::*;
use crate::seal::{Seal, issued_by, rsa, seal};
use crate::tools::{attempt, have};
use crate::verifying::{DSIG, codes, trusting};

/// A case: its name, the document, whom to trust, and the code that it must get.
struct Case {
    name: &'static str,
    xml: String,
    trust: Trust,
    code: &'static str,
}

/// Checks that each case is refused with its code.
fn refused(cases: Vec<Case>) {
    for Case { name, xml, trust, code } in cases {
        let verification = verify(xml.as_bytes(), &trust);
        assert!(!verification.is_valid(), "{name} passes");
        assert!(codes(&verification).contains(code), "{name}: {}\n{xml}", verification.report);
        for finding in verification.report.findings() {
            assert!(finding.line() > 0 && finding.remedy().is_some(), "{name}: {finding}");
        }
    }
}

fn authority(parameters: &mut rcgen::CertificateParams) {
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
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
fn a_signature_by_another_hand_is_refused() {
    let (victim, attacker) = (rsa(), rsa());
    let forged = |key_info: String| {
        let mut forgery = Forgery::new(&attacker);
        forgery.key_info = key_info;
        forgery.signed()
    };
    let public_key = STANDARD.encode(attacker.key.der_bytes());
    let key_value = format!(
        "<KeyInfo><KeyValue><RSAKeyValue><Modulus>{public_key}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue></KeyValue></KeyInfo>"
    );
    let ca = seal(&rcgen::PKCS_RSA_SHA256, authority);
    let honest = issued_by(&ca, |_| {});
    let posing = issued_by(&honest, |_| {});
    let by_pinned = issued_by(&victim, |_| {});
    let no_signer = issued_by(&ca, |parameters| {
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    });
    let by_no_signer = issued_by(&no_signer, |_| {});
    let signed = |seal: &Seal, with: &[&Seal]| {
        let mut forgery = Forgery::new(seal);
        forgery.key_info = key_info(with);
        forgery.signed()
    };
    let nobody = Trust::new;
    let case = |name, xml, trust, code| Case { name, xml, trust, code };
    let none = "<KeyInfo><KeyName>Test seal</KeyName></KeyInfo>";
    refused(vec![
        case("another's certificate and key", forged(key_info(&[&attacker])), trusting(&victim), "IVI-G017"),
        case("the victim's certificate", forged(key_info(&[&victim])), trusting(&victim), "IVI-G008"),
        case(
            "the victim's certificate after another",
            forged(key_info(&[&attacker, &victim])),
            trusting(&victim),
            "IVI-G017",
        ),
        case(
            "the victim's certificate before another",
            forged(key_info(&[&victim, &attacker])),
            trusting(&victim),
            "IVI-G017",
        ),
        case("a key value alone, and no anchor", forged(key_value.clone()), nobody(), "IVI-G012"),
        case("a key value alone that is not the anchor's", forged(key_value), trusting(&victim), "IVI-G008"),
        case("the name of a key, and no anchor", forged(none.into()), nobody(), "IVI-G012"),
        case(
            "the name of a key that is not the anchor's",
            forged(none.into()),
            trusting(&victim),
            "IVI-G008",
        ),
        case("no KeyInfo, and no anchor", forged(String::new()), nobody(), "IVI-G012"),
        case(
            "a certificate to be fetched",
            forged(format!(
                "<KeyInfo><RetrievalMethod Type=\"{DSIG}X509Data\" URI=\"http://127.0.0.1:9/\"></RetrievalMethod></KeyInfo>"
            )),
            nobody(),
            "IVI-G012",
        ),
        case(
            "a certificate issued by a seal",
            signed(&posing, &[&posing, &honest, &ca]),
            trusting(&ca),
            "IVI-G017",
        ),
        case(
            "a certificate issued by the pinned seal",
            signed(&by_pinned, &[&by_pinned, &victim]),
            trusting(&victim),
            "IVI-G017",
        ),
        case(
            "a certificate issued by an authority that may not issue",
            signed(&by_no_signer, &[&by_no_signer, &no_signer, &ca]),
            trusting(&ca),
            "IVI-G017",
        ),
        case(
            "more certificates than any chain has",
            forged(key_info(&[&attacker; 17])),
            trusting(&attacker),
            "IVI-G003",
        ),
        case(
            "an empty certificate",
            forged("<KeyInfo><X509Data><X509Certificate></X509Certificate></X509Data></KeyInfo>".into()),
            nobody(),
            "IVI-G003",
        ),
    ]);
    let good = verify(signed(&honest, &[&honest]).as_bytes(), &trusting(&ca));
    assert!(good.is_valid() && good.trusted == Some(true), "{}", good.report);
}

#[test]
fn values_by_no_accepted_algorithm_are_refused() {
    let seal = rsa();
    let with_method = |uri: &str, inside: &str, value: &dyn Fn(&[u8]) -> Vec<u8>| {
        let mut forgery = Forgery::new(&seal);
        forgery.method = algorithm("SignatureMethod", uri, inside);
        let value = STANDARD.encode(value(&forgery.octets()));
        DOCUMENT.replace(END, &format!("{}{END}", forgery.signature(&forgery.signed_info(), &value)))
    };
    let hmac = |octets: &[u8]| {
        // The key that a confused verifier would take: the public one.
        hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, seal.key.der_bytes()), octets).as_ref().to_vec()
    };
    let more = "http://www.w3.org/2001/04/xmldsig-more#";
    let length = |bits: &str| format!("<HMACOutputLength>{bits}</HMACOutputLength>");
    let case = |name, xml, code| Case { name, xml, trust: trusting(&seal), code };
    let mut cases = vec![
        case("HMAC with the public key", with_method(&format!("{more}hmac-sha256"), "", &hmac), "IVI-G005"),
        case(
            "HMAC cut to a byte",
            with_method(&format!("{more}hmac-sha256"), &length("8"), &|octets| hmac(octets)[..1].to_vec()),
            "IVI-G005",
        ),
        case(
            "HMAC cut to nothing",
            with_method(&format!("{more}hmac-sha256"), &length("0"), &|_| vec![0]),
            "IVI-G005",
        ),
        case("RSA with MD5", with_method(&format!("{more}rsa-md5"), "", &|_| vec![1; 256]), "IVI-G005"),
        case("DSA", with_method(&format!("{DSIG}dsa-sha1"), "", &|_| vec![1; 40]), "IVI-G005"),
        case("RSA with SHA-1", with_method(&format!("{DSIG}rsa-sha1"), "", &|_| vec![1; 256]), "IVI-G006"),
        case(
            "PSS with parameters",
            with_method(
                "http://www.w3.org/2007/05/xmldsig-more#rsa-pss",
                "<RSAPSSParams></RSAPSSParams>",
                &|_| vec![1; 256],
            ),
            "IVI-G005",
        ),
        case(
            "a value by PKCS#1 that claims PSS",
            with_method("http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1", "", &|octets| {
                use rcgen::SigningKey as _;
                seal.key.sign(octets).expect("a value")
            }),
            "IVI-G008",
        ),
        case("a value of zeros", with_method(RSA_SHA256, "", &|_| vec![0; 256]), "IVI-G008"),
        case("a value that is too long", with_method(RSA_SHA256, "", &|_| vec![1; 4096]), "IVI-G008"),
        case(
            "a parameter that nobody knows",
            with_method(RSA_SHA256, "<x></x>", &|_| vec![1; 256]),
            "IVI-G005",
        ),
    ];
    let p256 = crate::seal::seal(&rcgen::PKCS_ECDSA_P256_SHA256, |_| {});
    for (name, value) in [
        ("ECDSA with two zeros", vec![0; 64]),
        ("ECDSA with one number", vec![1; 32]),
        ("ECDSA in DER", {
            use rcgen::SigningKey as _;
            p256.key.sign(b"x").expect("a value")
        }),
    ] {
        let mut forgery = Forgery::new(&p256);
        forgery.method = algorithm("SignatureMethod", &format!("{more}ecdsa-sha256"), "");
        let signature = forgery.signature(&forgery.signed_info(), &STANDARD.encode(value));
        let xml = DOCUMENT.replace(END, &format!("{signature}{END}"));
        cases.push(Case { name, xml, trust: trusting(&p256), code: "IVI-G008" });
    }
    refused(cases);
}

#[test]
fn a_pss_value_with_another_salt_is_refused() {
    if !have("openssl", "PSS with another salt") {
        return;
    }
    let seal = rsa();
    let at = seal.folder.path();
    std::fs::write(at.join("key.pem"), seal.key.serialize_pem()).expect("written");
    let mut forgery = Forgery::new(&seal);
    forgery.method =
        algorithm("SignatureMethod", "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1", "");
    std::fs::write(at.join("octets"), forgery.octets()).expect("written");
    for (salt, sound) in [(32, true), (20, false), (0, false), (222, false)] {
        let line = format!(
            "openssl dgst -sha256 -sign key.pem -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:{salt} octets"
        );
        let value = STANDARD.encode(crate::tools::run(at, &line).stdout);
        let xml =
            DOCUMENT.replace(END, &format!("{}{END}", forgery.signature(&forgery.signed_info(), &value)));
        let verification = verify(xml.as_bytes(), &trusting(&seal));
        assert_eq!(verification.is_valid(), sound, "salt {salt}: {}", verification.report);
        assert_eq!(codes(&verification).contains("IVI-G008"), !sound, "salt {salt}");
    }
}

#[test]
fn markup_that_hides_things_from_one_reader_or_another_is_refused() {
    let seal = rsa();
    let honest = Forgery::new(&seal).signed();
    let inside = |name: &str, what: &str| {
        let at = honest.find(&format!("<{name}>")).unwrap() + name.len() + 6;
        format!("{}{what}{}", &honest[..at], &honest[at..])
    };
    let other = "<SignedInfo></SignedInfo>";
    let signature = &honest[honest.find("<Signature ").unwrap()..honest.find(END).unwrap()];
    let xades = Forgery::xades(&seal, |properties| properties).signed();
    let deep = "<d>".repeat(200) + &"</d>".repeat(200);
    let case = |name, xml: String, code| Case { name, xml, trust: trusting(&seal), code };
    let put = |from: &str, to: &str| {
        let changed = honest.replacen(from, to, 1);
        assert_ne!(changed, honest, "{from}");
        changed
    };
    refused(vec![
        case("a comment in a digest", inside("DigestValue", "<!-- -->"), "IVI-G003"),
        case("an instruction in a digest", inside("DigestValue", "<?x?>"), "IVI-G003"),
        case("an element in a digest", inside("DigestValue", "<x/>"), "IVI-G003"),
        case("a comment in the value", inside("SignatureValue", "<!-- -->"), "IVI-G003"),
        case("a comment in a certificate", inside("X509Certificate", "<!-- -->"), "IVI-G003"),
        case(
            "a digest and its forerunner in a comment",
            put("<DigestValue>", "<DigestValue><!--AAAA-->"),
            "IVI-G003",
        ),
        case("another SignedInfo before", put("<SignedInfo>", &format!("{other}<SignedInfo>")), "IVI-G003"),
        case(
            "another SignedInfo after",
            put("<SignatureValue>", &format!("{other}<SignatureValue>")),
            "IVI-G003",
        ),
        case(
            "another SignedInfo at the end",
            put("</Signature>", &format!("{other}</Signature>")),
            "IVI-G003",
        ),
        case(
            "a second value",
            put("<KeyInfo>", "<SignatureValue>AAAA</SignatureValue><KeyInfo>"),
            "IVI-G003",
        ),
        case(
            "a second digest",
            put("</Reference>", "<DigestValue>AAAA</DigestValue></Reference>"),
            "IVI-G003",
        ),
        case(
            "an empty value",
            put("<SignatureValue>", "<SignatureValue></SignatureValue><x>")
                .replace("</SignatureValue><KeyInfo>", "</x><KeyInfo>"),
            "IVI-G003",
        ),
        case(
            "a value of white space",
            {
                let (start, end) = (
                    honest.find("<SignatureValue>").unwrap() + 16,
                    honest.find("</SignatureValue>").unwrap(),
                );
                format!("{} \n {}", &honest[..start], &honest[end..])
            },
            "IVI-G003",
        ),
        case("the digest changed", put("<DigestValue>", "<DigestValue>AAAA"), "IVI-G008"),
        case(
            "the original in an Object, another in its place",
            {
                let evil = honest.replacen("Bjørn", "Evil", 1);
                evil.replacen(
                    "</KeyInfo>",
                    &format!("</KeyInfo><Object>{}</Object>", DOCUMENT.replacen('>', " xmlns=\"\">", 1)),
                    1,
                )
            },
            "IVI-G007",
        ),
        case("two roots", format!("{honest}{honest}"), "IVI-X011"),
        case(
            "the signature in the header",
            put(signature, "").replacen("</Header>", &format!("{signature}</Header>"), 1),
            "IVI-G002",
        ),
        case(
            "the signature around the document",
            signature.replacen("</KeyInfo>", &format!("</KeyInfo><Object>{DOCUMENT}</Object>"), 1),
            "IVI-G002",
        ),
        case("two signatures", put(signature, &signature.repeat(2)), "IVI-G002"),
        case(
            "a second signature in the header",
            put("</Header>", &format!("{signature}</Header>")),
            "IVI-G002",
        ),
        case(
            "a signature in the signature",
            put("</KeyInfo>", &format!("</KeyInfo><Object>{signature}</Object>")),
            "IVI-G002",
        ),
        case("a signature in the KeyInfo", put("</KeyInfo>", &format!("{signature}</KeyInfo>")), "IVI-G002"),
        case("a signature of no namespace", put(&format!(" xmlns=\"{DSIG}\""), ""), "IVI-G001"),
        case(
            "a signature of another namespace",
            put(&format!("<Signature xmlns=\"{DSIG}\""), "<Signature xmlns=\"urn:x\""),
            "IVI-G001",
        ),
        case(
            "parts of another namespace",
            put("<SignatureValue>", "<SignatureValue xmlns=\"urn:x\">"),
            "IVI-G003",
        ),
        case("an entity", put("<Body", "&x;<Body"), "IVI-X009"),
        case("an entity in the digest", inside("DigestValue", "&x;"), "IVI-X009"),
        case(
            "a document type with an entity",
            format!("<!DOCTYPE x [<!ENTITY x \"y\">]>{honest}"),
            "IVI-X010",
        ),
        case(
            "a document type with default attributes",
            format!("<!DOCTYPE x [<!ATTLIST x Id ID \"p\">]>{honest}"),
            "IVI-X010",
        ),
        case("elements without end", put("<Body", &format!("{deep}<Body")), "IVI-X016"),
        case(
            "elements without end in the signature",
            put("</KeyInfo>", &format!("{deep}</KeyInfo>")),
            "IVI-X016",
        ),
        case("an attribute twice", put(" URI=\"\"", " URI=\"\" URI=\"#x\""), "IVI-X007"),
        case(
            "unsigned text beside the properties",
            xades.replacen("<Object>", "<Object>text", 1),
            "IVI-G003",
        ),
        case(
            "Canonical XML 1.1 with xml:base",
            {
                let document = DOCUMENT.replacen('>', " xml:base=\"b\">", 1);
                let mut forgery = Forgery::new(&seal);
                forgery.references = vec![whole(&document)];
                forgery.canonicalization =
                    algorithm("CanonicalizationMethod", "http://www.w3.org/2006/12/xml-c14n11", "");
                forgery.document = document;
                forgery.signed()
            },
            "IVI-G004",
        ),
        case("no signature", DOCUMENT.into(), "IVI-G001"),
    ]);
}

#[test]
fn a_certificate_is_refused_outside_its_time_and_for_what_it_is_not_meant_for() {
    let year = |seal: &Seal, year: u64| {
        trusting(seal).with_time(SystemTime::UNIX_EPOCH + Duration::from_secs((year - 1970) * 31_557_600))
    };
    let dated = seal(&rcgen::PKCS_RSA_SHA256, |parameters| {
        parameters.not_before = rcgen::date_time_ymd(2025, 1, 1);
        parameters.not_after = rcgen::date_time_ymd(2026, 12, 31);
    });
    let meant = |usage: KeyUsagePurpose| {
        seal(&rcgen::PKCS_RSA_SHA256, move |parameters| parameters.key_usages = vec![usage])
    };
    let exchange = meant(KeyUsagePurpose::KeyEncipherment);
    let case = |name, seal: &Seal, trust, code| Case { name, xml: Forgery::new(seal).signed(), trust, code };
    let ca = seal(&rcgen::PKCS_RSA_SHA256, authority);
    let old = issued_by(&ca, |parameters| {
        authority(parameters);
        parameters.not_before = rcgen::date_time_ymd(2020, 1, 1);
        parameters.not_after = rcgen::date_time_ymd(2021, 1, 1);
    });
    let below_old = issued_by(&old, |_| {});
    let mut below = case("an issuer that has expired", &below_old, trusting(&ca), "IVI-G017");
    below.xml = {
        let mut forgery = Forgery::new(&below_old);
        forgery.key_info = key_info(&[&below_old, &old]);
        forgery.signed()
    };
    refused(vec![
        case("expired", &dated, year(&dated, 2028), "IVI-G014"),
        case("not yet valid", &dated, year(&dated, 2024), "IVI-G015"),
        case("meant for encryption", &exchange, trusting(&exchange), "IVI-G016"),
        below,
    ]);
    let xml = Forgery::new(&dated).signed();
    assert!(verify(xml.as_bytes(), &year(&dated, 2026)).is_valid());
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
