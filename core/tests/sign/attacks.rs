use std::collections::BTreeSet;

use ecoc::{SignOptions, Signer, Trust, verify};

use crate::seal::{DOCUMENTS, rsa};
use crate::tools::{have, read, run};
use crate::verifying::{DSIG, codes, signed, trusting};

#[test]
fn each_way_to_deceive_is_refused_by_name() {
    let seal = rsa();
    let trust = trusting(&seal);
    let (plain, xades) = (signed(&seal, false), signed(&seal, true));
    let signature = &plain[plain.find("<Signature ").unwrap()..plain.find("</Signature>").unwrap() + 12];
    let change = |from: &str, to: &str| {
        let changed = plain.replacen(from, to, 1);
        assert_ne!(changed, plain, "{from}");
        changed
    };
    let change_xades = |from: &str, to: &str| {
        let changed = xades.replacen(from, to, 1);
        assert_ne!(changed, xades, "{from}");
        changed
    };
    let enveloped = format!("<Transform Algorithm=\"{DSIG}enveloped-signature\"/>");
    let transform = |uri: &str| format!("<Transform Algorithm=\"{uri}\"/>");
    let properties = |xml: &str| {
        let start = xml.find("<xades:SignedProperties").unwrap();
        let end = xml.find("</xades:SignedProperties>").unwrap() + "</xades:SignedProperties>".len();
        xml[start..end].to_owned()
    };
    let end = "</ivi:InitialVehicleInformation >";
    let cases: Vec<(&str, String, &str)> = vec![
        ("no signature", DOCUMENTS[3].to_owned(), "IVI-G001"),
        ("a second signature", change(signature, &signature.repeat(2)), "IVI-G002"),
        (
            "a signature inside another element",
            plain.replace(signature, &format!("<w>{signature}</w>")),
            "IVI-G002",
        ),
        (
            "a signed document wrapped in another",
            format!("<InitialVehicleInformation>{plain}</InitialVehicleInformation>"),
            "IVI-G002",
        ),
        (
            "a signature inside the signature",
            change("</KeyInfo>", &format!("</KeyInfo><Object>{signature}</Object>")),
            "IVI-G002",
        ),
        ("a changed value", change("c='3'", "c='4'"), "IVI-G007"),
        ("an added element", change(signature, &format!("<extra/>{signature}")), "IVI-G007"),
        ("an added namespace", change(" xmlns:b=", " xmlns:new=\"urn:new\" xmlns:b="), "IVI-G007"),
        ("a digest set to fit", change("<DigestValue>", "<DigestValue>AAAA"), "IVI-G007"),
        ("another signature value", change("<SignatureValue>", "<SignatureValue>AAAA"), "IVI-G008"),
        ("no base64", change("<SignatureValue>", "<SignatureValue>?"), "IVI-G003"),
        (
            "an empty value",
            change("<DigestValue>", "<DigestValue/><!--").replace("</DigestValue>", "-->"),
            "IVI-G003",
        ),
        ("no SignedInfo", change("<SignedInfo>", "<Info>").replace("</SignedInfo>", "</Info>"), "IVI-G003"),
        ("SignedInfo twice", change("</SignedInfo>", "</SignedInfo><SignedInfo/>"), "IVI-G003"),
        ("text in the signature", change("<SignedInfo>", "<SignedInfo>text"), "IVI-G003"),
        ("an unknown child", change("<SignedInfo>", "<x xmlns='urn:x'/><SignedInfo>"), "IVI-G003"),
        (
            "no reference",
            format!(
                "{}{}",
                &plain[..plain.find("<Reference").unwrap()],
                &plain[plain.find("</SignedInfo>").unwrap()..]
            ),
            "IVI-G003",
        ),
        (
            "many references",
            change("</SignedInfo>", &format!("{}</SignedInfo>", "<Reference/>".repeat(99))),
            "IVI-G003",
        ),
        (
            "an XSLT transform",
            change(
                &enveloped,
                &(enveloped.clone() + &transform("http://www.w3.org/TR/1999/REC-xslt-19991116")),
            ),
            "IVI-G004",
        ),
        (
            "an XPath transform",
            change(&enveloped, &transform("http://www.w3.org/TR/1999/REC-xpath-19991116")),
            "IVI-G004",
        ),
        ("a base64 transform", change(&enveloped, &transform(&format!("{DSIG}base64"))), "IVI-G004"),
        (
            "two canonicalizations",
            change(
                &enveloped,
                &(enveloped.clone() + &transform("http://www.w3.org/2001/10/xml-exc-c14n#").repeat(2)),
            ),
            "IVI-G004",
        ),
        (
            "enveloped after canonicalization",
            change(&enveloped, &(transform("http://www.w3.org/2001/10/xml-exc-c14n#") + &enveloped)),
            "IVI-G004",
        ),
        ("enveloped twice", change(&enveloped, &enveloped.repeat(2)), "IVI-G004"),
        ("no enveloped transform", change(&enveloped, ""), "IVI-G004"),
        ("an unknown canonicalization", change("2001/10/xml-exc-c14n#", "2001/10/none"), "IVI-G004"),
        ("an XPointer", change("URI=\"\"", "URI=\"#xpointer(/)\""), "IVI-G004"),
        ("an unknown identifier", change("URI=\"\"", "URI=\"#none\""), "IVI-G010"),
        ("a remote reference", change("URI=\"\"", "URI=\"http://127.0.0.1:9/x\""), "IVI-G011"),
        ("a local file", change("URI=\"\"", "URI=\"file:///etc/hostname\""), "IVI-G011"),
        ("a relative file", change("URI=\"\"", "URI=\"other.xml\""), "IVI-G011"),
        ("no URI", change(" URI=\"\"", ""), "IVI-G011"),
        (
            "HMAC with the public key",
            change("2001/04/xmldsig-more#rsa-sha256", "2000/09/xmldsig#hmac-sha1"),
            "IVI-G005",
        ),
        ("an algorithm of another key", change("rsa-sha256", "ecdsa-sha256"), "IVI-G005"),
        (
            "a truncated HMAC",
            change("rsa-sha256\"/>", "rsa-sha256\"><HMACOutputLength>8</HMACOutputLength></SignatureMethod>"),
            "IVI-G005",
        ),
        ("an unknown digest", change("2001/04/xmlenc#sha256", "2001/04/xmldsig-more#md5"), "IVI-G005"),
        ("SHA-1", change("http://www.w3.org/2001/04/xmlenc#sha256", &format!("{DSIG}sha1")), "IVI-G006"),
        (
            "RSA with SHA-1",
            change("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", &format!("{DSIG}rsa-sha1")),
            "IVI-G006",
        ),
        ("a certificate that is none", change("<X509Certificate>", "<X509Certificate>AAAA"), "IVI-G013"),
        ("no signed properties", change_xades(&properties(&xades), ""), "IVI-G020"),
        (
            "signed properties twice",
            change_xades(&properties(&xades), &properties(&xades).repeat(2)),
            "IVI-G004",
        ),
        (
            "the identifier elsewhere too",
            change_xades(
                "<ivi:Header ",
                &format!("<ivi:Header Id='{}' ", attribute(&properties(&xades), "Id")),
            ),
            "IVI-G004",
        ),
        ("another time", change_xades("<xades:SigningTime>20", "<xades:SigningTime>21"), "IVI-G007"),
        ("properties of another signature", change_xades("Target=\"#", "Target=\"#x"), "IVI-G020"),
        (
            "properties not signed",
            change_xades(" Type=\"http://uri.etsi.org/01903#SignedProperties\"", ""),
            "IVI-G020",
        ),
        (
            "another certificate in the properties",
            change_xades("xmlenc#sha256\"/><DigestValue>", "xmlenc#sha256\"/><DigestValue>AAAA")
                .replace("<xades:CertDigest><DigestMethod", "<xades:CertDigest> <DigestMethod"),
            "IVI-G007",
        ),
        ("a document type", format!("<!DOCTYPE x>{plain}"), "IVI-X010"),
        ("no XML", "hello".to_owned(), "IVI-X011"),
        ("nothing", String::new(), "IVI-X001"),
        ("cut off", plain.replace(end, ""), "IVI-X006"),
    ];
    for (name, xml, code) in cases {
        let verification = verify(xml.as_bytes(), &trust);
        assert!(!verification.is_valid(), "{name} passes");
        assert!(codes(&verification).contains(code), "{name}: {}", verification.report);
        for finding in verification.report.findings() {
            assert!(finding.line() > 0, "{name}: {finding}");
        }
    }
}

/// The value of the first attribute of that name.
fn attribute<'a>(xml: &'a str, name: &str) -> &'a str {
    let after = xml.split_once(&format!(" {name}=\"")).expect("the attribute").1;
    after.split_once('"').expect("its end").0
}

/// The document with all values of its signature emptied, and the certificates taken out.
fn template(xml: &str) -> String {
    let mut out = xml.to_owned();
    let references =
        out.find("<Reference").expect("a reference")..out.find("</SignedInfo>").expect("its end");
    let parts: Vec<_> = out[references.clone()].split("<DigestValue>").map(str::to_owned).collect();
    let emptied: Vec<_> = parts
        .iter()
        .map(|part| part.split_once("</DigestValue>").map_or(&**part, |(_, rest)| rest))
        .collect();
    out.replace_range(references, &emptied.join("<DigestValue/>"));
    for name in ["SignatureValue", "X509Certificate"] {
        let start = out.find(&format!("<{name}>")).expect("a start tag");
        let end = out.find(&format!("</{name}>")).expect("an end tag") + name.len() + 3;
        out.replace_range(start..end, &format!("<{name}/>"));
    }
    out
}

#[test]
fn a_correct_signature_over_the_wrong_things_is_refused() {
    if !have("xmlsec1", "correct signatures over wrong things")
        || !have("openssl", "correct signatures over wrong things")
    {
        return;
    }
    let folder = tempfile::TempDir::new().expect("a folder");
    let at = folder.path();
    run(at, "openssl req -x509 -newkey rsa:2048 -nodes -keyout own.key -out own.pem -days 1 -subj /CN=own");
    let trust = Trust::new().with_pem(&read(&folder, "own.pem")).expect("an anchor");
    let own =
        Signer::from_pem(&read(&folder, "own.key"), Some(&read(&folder, "own.pem")), None).expect("a signer");
    let sign = |signer: &Signer| {
        let xml =
            signer.sign(DOCUMENTS[3].as_bytes(), &SignOptions::default().with_xades(true)).expect("signed");
        template(&String::from_utf8(xml).expect("UTF-8"))
    };
    let honest = sign(&own);
    let first = honest.find("<Reference").expect("the first reference")
        ..honest.find("<Reference Type=").expect("the second");
    let mut properties_alone = honest.clone();
    properties_alone.replace_range(first, "");
    for (name, template, code) in [
        ("as it should be", honest.clone(), None),
        ("the properties of another signer", sign(&rsa().signer), Some("IVI-G019")),
        ("the properties alone", properties_alone, Some("IVI-G010")),
        (
            "a reference without its type",
            honest.replace(" Type=\"http://uri.etsi.org/01903#SignedProperties\"", ""),
            Some("IVI-G020"),
        ),
        (
            "properties of no known version",
            honest.replace("01903/v1.3.2#", "01903/v1.1.1#"),
            Some("IVI-G020"),
        ),
        (
            "no signing certificate",
            honest.replace("SigningCertificateV2", "SigningCertificateV3"),
            Some("IVI-G019"),
        ),
    ] {
        let namespace = if template.contains("v1.1.1#") { "v1.1.1#" } else { "v1.3.2#" };
        std::fs::write(at.join("template.xml"), &template).expect("written");
        let ids = format!("--id-attr:Id http://uri.etsi.org/01903/{namespace}:SignedProperties");
        run(
            at,
            &format!("xmlsec1 --sign {ids} --privkey-pem own.key,own.pem --output signed.xml template.xml"),
        );
        let verification = verify(&read(&folder, "signed.xml"), &trust);
        let expected: BTreeSet<String> = code.into_iter().map(str::to_owned).collect();
        assert_eq!(codes(&verification), expected, "{name}: {}", verification.report);
    }
}
