//! Signatures by the wrong hand, by no accepted algorithm, or hidden in markup: each is refused by name.

use std::time::{Duration, SystemTime};

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ecoc::{Trust, verify};
use rcgen::{BasicConstraints, IsCa, KeyUsagePurpose, PublicKeyData as _};

use crate::forge::*;
use crate::forgeries::{Case, refused};
use crate::seal::{Seal, issued_by, rsa, seal};
use crate::tools::have;
use crate::verifying::{DSIG, codes, trusting};

fn authority(parameters: &mut rcgen::CertificateParams) {
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
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
