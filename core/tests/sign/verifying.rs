use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, SystemTime};

use ecoc::sign::Algorithm;
use ecoc::{ErrorKind, SignOptions, Signer, Trust, Verification, verify};
use rcgen::KeyUsagePurpose;

use crate::seal::{DOCUMENTS, Seal, rsa, seal};
use crate::tools::{have, read, run};

pub(crate) const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";

/// The codes found, warnings included.
pub(crate) fn codes(verification: &Verification) -> BTreeSet<String> {
    verification.report.findings().iter().map(|finding| finding.code().to_owned()).collect()
}

pub(crate) fn trusting(seal: &Seal) -> Trust {
    Trust::new().with_pem(&read(&seal.folder, "seal.pem")).expect("an anchor")
}

pub(crate) fn signed(seal: &Seal, xades: bool) -> String {
    let xml =
        seal.signer.sign(DOCUMENTS[3].as_bytes(), &SignOptions::default().with_xades(xades)).expect("signed");
    String::from_utf8(xml).expect("UTF-8")
}

#[test]
fn what_is_signed_is_found_sound() {
    let rsa = rsa();
    let p256 = seal(&rcgen::PKCS_ECDSA_P256_SHA256, |_| {});
    let p384 = seal(&rcgen::PKCS_ECDSA_P384_SHA384, |_| {});
    for algorithm in Algorithm::ALL {
        let seal = match algorithm {
            Algorithm::EcdsaSha256 => &p256,
            Algorithm::EcdsaSha384 => &p384,
            _ => &rsa,
        };
        for document in DOCUMENTS {
            for xades in [false, true] {
                let options = SignOptions::default().with_algorithm(*algorithm).with_xades(xades);
                let xml = seal.signer.sign(document.as_bytes(), &options).expect("signed");
                let verification = verify(&xml, &trusting(seal));
                assert_eq!(codes(&verification), BTreeSet::new(), "{algorithm}: {}", verification.report);
                assert_eq!(verification.trusted, Some(true));
                assert_eq!(verification.algorithm.as_deref(), Some(algorithm.name()));
                assert_eq!((verification.xades, verification.signing_time.is_some()), (xades, xades));
                let certificate = verification.certificate.expect("the certificate");
                assert_eq!((&*certificate.subject, &*certificate.issuer), ("CN=Test seal", "CN=Test seal"));
            }
        }
    }
}

#[test]
fn without_an_anchor_the_report_says_that_nobody_vouches() {
    let verification = verify(signed(&rsa(), false).as_bytes(), &Trust::new());
    assert!(verification.is_valid() && verification.trusted.is_none());
    assert_eq!(codes(&verification), BTreeSet::from(["IVI-G018".to_owned()]));
}

#[test]
fn white_space_and_comments_beside_the_canonical_form_do_no_harm() {
    let seal = rsa();
    let plain = signed(&seal, false);
    for (from, to) in [
        ("c='3'", "c = \"3\""),
        ("<x xmlns='urn:x'>", "<x  xmlns='urn:x' >"),
        ("<y xmlns=''/>", "<y xmlns=''></y>"),
        ("<y xmlns=''/>", "<y xmlns=''><!-- a comment --></y>"),
    ] {
        let changed = plain.replacen(from, to, 1);
        assert_ne!(changed, plain);
        let verification = verify(changed.as_bytes(), &trusting(&seal));
        assert!(verification.is_valid(), "{to}: {}", verification.report);
    }
}

#[test]
fn a_file_formatted_after_signing_is_told_so() {
    if !have("xmllint", "a formatted file") {
        return;
    }
    let seal = rsa();
    let document = "<InitialVehicleInformation><Header><A>1</A></Header><Body><B>2</B></Body></InitialVehicleInformation>";
    let xml = seal.signer.sign(document.as_bytes(), &SignOptions::default()).expect("signed");
    std::fs::write(seal.folder.path().join("signed.xml"), xml).expect("written");
    let formatted = run(seal.folder.path(), "xmllint --format signed.xml").stdout;
    let verification = verify(&formatted, &trusting(&seal));
    assert_eq!(codes(&verification), BTreeSet::from(["IVI-G007".to_owned(), "IVI-G009".to_owned()]));
    let [value, digest] = verification.report.findings() else { panic!("{}", verification.report) };
    assert!(value.code() == "IVI-G009" && digest.message().contains("formatted after signing"), "{digest}");
    assert_eq!(digest.path(), "/InitialVehicleInformation/Signature/SignedInfo/Reference[1]/DigestValue");
}

/// What the report says under a code.
fn said(verification: &Verification, code: &str) -> String {
    let found = verification.report.findings().iter().find(|finding| finding.code() == code);
    found.map(ToString::to_string).unwrap_or_default()
}

#[test]
fn the_story_of_the_official_specimens_is_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/ivi/examples");
    let Ok(specimens) = std::fs::read_dir(folder) else {
        println!("SKIPPED: signatures of the official specimens: no ../shared/ivi/examples");
        return;
    };
    for specimen in specimens {
        let path = specimen.expect("an entry").path();
        let xml = std::fs::read(&path).expect("a specimen");
        let verification = verify(&xml, &Trust::new());
        let told = format!("{}: {}", path.display(), verification.report);
        let sha1 = String::from_utf8_lossy(&xml).contains("rsa-sha1");
        // Formatted after signing, the document is another, and its signer is the authority that made the specimen.
        let mut expected = vec!["IVI-G007", "IVI-G009", "IVI-G018", "IVI-G021"];
        if sha1 {
            // The digest and the value, and a certificate that has expired since.
            expected.extend(["IVI-G006", "IVI-G014"]);
        }
        let expected: BTreeSet<String> = expected.into_iter().map(str::to_owned).collect();
        assert_eq!(codes(&verification), expected, "{told}");
        let weak = verification.report.findings().iter().filter(|finding| finding.code() == "IVI-G006");
        assert_eq!(weak.count(), if sha1 { 2 } else { 0 }, "{told}");
        let algorithm = if sha1 { "http://www.w3.org/2000/09/xmldsig#rsa-sha1" } else { "rsa-sha256" };
        assert_eq!(verification.algorithm.as_deref(), Some(algorithm), "{told}");
        assert!(
            said(&verification, "IVI-G009").contains("fits SignedInfo only without the white space"),
            "{told}"
        );
        let digest = said(&verification, "IVI-G007");
        assert!(digest.contains("its signature was formatted after signing"), "{told}");
        assert!(digest.contains("its digest is ") && digest.contains("expected: "), "{told}");
        let stranger = said(&verification, "IVI-G021");
        assert!(stranger.contains("`RDW, ") && stranger.contains("the manufacturer `"), "{told}");
        assert_eq!(verification.trusted, None, "{told}");
    }
}

#[test]
fn a_signer_whom_the_document_does_not_name_gets_a_warning() {
    let companies = |organization: &str, name: &str| {
        seal(&rcgen::PKCS_ECDSA_P256_SHA256, |parameters| {
            parameters.distinguished_name = rcgen::DistinguishedName::new();
            parameters.distinguished_name.push(rcgen::DnType::OrganizationName, organization);
            parameters.distinguished_name.push(rcgen::DnType::CommonName, name);
        })
    };
    let v2 = "<InitialVehicleInformation xmlns=\"http://eu.ereg.initialvehicleinformation.v2\"><CocDataGroup><ManufacturerTable>\
              <ManufacturerGroup><ManufacturerName>Wrekin Mopeds Ltd</ManufacturerName></ManufacturerGroup></ManufacturerTable>\
              <EURepresentativeGroup><EURepresentativeName>Ciclomotores Albufera, S.L.</EURepresentativeName></EURepresentativeGroup>\
              </CocDataGroup></InitialVehicleInformation>";
    let v1 = "<InitialVehicleInformation><Body><CocDataGroup><StageNrOfManufacturingTable><StageNrOfManufacturingGroup>\
              <StageManufacturerName>Wrekin Mopeds Ltd</StageManufacturerName><AddressTable><AddressGroup><AddressTypeCode>MRP</AddressTypeCode>\
              <Name>Ciclomotores Albufera, S.L.</Name></AddressGroup></AddressTable></StageNrOfManufacturingGroup></StageNrOfManufacturingTable>\
              </CocDataGroup></Body></InitialVehicleInformation>";
    for (organization, name, known) in [
        ("WREKIN MOPEDS LIMITED", "Seal 7", true),
        ("Group", "Wrekin Mopeds", true),
        ("Ciclomotores Albufera SL", "Seal", true),
        ("Wrekin Trailers Ltd", "Seal", false),
        ("Triglava d.o.o.", "Seal", false),
    ] {
        let seal = companies(organization, name);
        for document in [v1, v2] {
            let xml = seal.signer.sign(document.as_bytes(), &SignOptions::default()).expect("signed");
            let verification = verify(&xml, &trusting(&seal));
            assert!(verification.is_valid() && verification.trusted == Some(true), "{}", verification.report);
            let warned = said(&verification, "IVI-G021");
            assert_eq!(warned.is_empty(), known, "{organization}: {warned}");
            for name in [organization, "Wrekin Mopeds Ltd", "Ciclomotores Albufera, S.L."] {
                assert!(known || warned.contains(name), "{warned}");
            }
        }
    }
}

#[test]
fn only_an_anchor_that_fits_makes_a_signer_trusted() {
    if !have("openssl", "trust in a chain") {
        return;
    }
    let folder = crate::keys::chain();
    let document = DOCUMENTS[1].as_bytes();
    let (key, leaf) = (read(&folder, "leaf.key"), read(&folder, "leaf.pem"));
    let whole = Signer::from_pem(&key, Some(&read(&folder, "mixed.pem")), None).expect("a signer");
    let alone = Signer::from_pem(&key, Some(&leaf), None).expect("a signer");
    let (whole, alone) =
        (whole.sign(document, &SignOptions::default()), alone.sign(document, &SignOptions::default()));
    let (whole, alone) = (whole.expect("signed"), alone.expect("signed"));
    let trust = |name: &str| Trust::new().with_pem(&read(&folder, name)).expect("an anchor");
    let stranger = trusting(&rsa());
    for (xml, trust, trusted) in [
        (&whole, trust("root.pem"), true),
        (&whole, trust("ca.pem"), true),
        (&whole, trust("leaf.pem"), true),
        (&whole, trust("root.der"), true),
        (&alone, trust("root.pem"), false),
        (&alone, trust("ca.pem"), true),
        (&alone, trust("mixed.pem"), true),
        (&whole, stranger, false),
    ] {
        let verification = verify(xml, &trust);
        assert_eq!(verification.trusted, Some(trusted), "{}", verification.report);
        assert_eq!(codes(&verification).contains("IVI-G017"), !trusted);
    }
    assert_eq!(Trust::new().with_pem(&key).expect_err("a key").kind(), ErrorKind::MissingCertificate);
    assert_eq!(Trust::new().with_pem(b"x").expect_err("nothing").kind(), ErrorKind::UnreadableKey);
}

#[test]
fn the_certificate_is_judged_at_the_time_asked_for() {
    let seal = seal(&rcgen::PKCS_ECDSA_P256_SHA256, |parameters| {
        parameters.not_before = rcgen::date_time_ymd(2020, 1, 1);
        parameters.not_after = rcgen::date_time_ymd(2020, 12, 31);
    });
    let unfit = SignOptions::default().with_unfit_certificate_for_tests(true);
    let xml = seal.signer.sign(DOCUMENTS[1].as_bytes(), &unfit).expect("signed");
    let year = |year: u64| {
        trusting(&seal).with_time(SystemTime::UNIX_EPOCH + Duration::from_secs((year - 1970) * 31_557_600))
    };
    for (trust, code) in [(year(2019), Some("IVI-G015")), (year(2020), None), (year(2022), Some("IVI-G014"))]
    {
        let verification = verify(&xml, &trust);
        assert_eq!(codes(&verification), code.map(str::to_owned).into_iter().collect());
    }
    let usage = crate::seal::seal(&rcgen::PKCS_ECDSA_P256_SHA256, |p| {
        p.key_usages = vec![KeyUsagePurpose::KeyAgreement];
    });
    let xml = usage.signer.sign(DOCUMENTS[1].as_bytes(), &unfit).expect("signed");
    assert!(codes(&verify(&xml, &trusting(&usage))).contains("IVI-G016"));
}

#[test]
fn signatures_that_xmlsec1_made_are_accepted() {
    if !have("xmlsec1", "signatures made by xmlsec1") || !have("openssl", "signatures made by xmlsec1") {
        return;
    }
    let folder = tempfile::TempDir::new().expect("a folder");
    let at = folder.path();
    for (name, how) in [
        ("rsa", "rsa:2048"),
        ("weak", "rsa:1024"),
        ("p256", "ec -pkeyopt ec_paramgen_curve:P-256"),
        ("p384", "ec -pkeyopt ec_paramgen_curve:P-384"),
    ] {
        run(
            at,
            &format!(
                "openssl req -x509 -newkey {how} -nodes -keyout {name}.key -out {name}.pem -days 1 -subj /CN={name}"
            ),
        );
    }
    let more = "http://www.w3.org/2001/04/xmldsig-more#";
    let (c14n, exclusive) =
        ("http://www.w3.org/TR/2001/REC-xml-c14n-20010315", "http://www.w3.org/2001/10/xml-exc-c14n#");
    let c14n11 = "http://www.w3.org/2006/12/xml-c14n11";
    let prefixes = format!("><InclusiveNamespaces xmlns=\"{exclusive}\" PrefixList=\"a #default q\"/>");
    for (key, method, canonicalization, transform, codes_expected) in [
        ("rsa", format!("{more}rsa-sha256"), format!("{c14n}\"/>"), String::new(), vec![]),
        ("rsa", format!("{more}rsa-sha512"), format!("{exclusive}\"/>"), format!("{exclusive}\"/>"), vec![]),
        ("rsa", format!("{more}rsa-sha384"), format!("{c14n11}\"/>"), format!("{c14n11}\"/>"), vec![]),
        (
            "rsa",
            format!("{more}rsa-sha256"),
            format!("{c14n}#WithComments\"/>"),
            format!("{c14n}#WithComments\"/>"),
            vec![],
        ),
        (
            "rsa",
            format!("{more}rsa-sha256"),
            format!("{exclusive}WithComments\"/>"),
            format!("{exclusive}WithComments\"/>"),
            vec![],
        ),
        (
            "rsa",
            format!("{more}rsa-sha256"),
            format!("{exclusive}\"{prefixes}</CanonicalizationMethod>"),
            format!("{exclusive}\"{prefixes}</Transform>"),
            vec![],
        ),
        ("p256", format!("{more}ecdsa-sha256"), format!("{c14n}\"/>"), String::new(), vec![]),
        ("p256", format!("{more}ecdsa-sha384"), format!("{c14n}\"/>"), String::new(), vec![]),
        ("p384", format!("{more}ecdsa-sha384"), format!("{c14n}\"/>"), String::new(), vec![]),
        ("p384", format!("{more}ecdsa-sha256"), format!("{c14n}\"/>"), String::new(), vec![]),
        ("p384", format!("{more}ecdsa-sha512"), format!("{c14n}\"/>"), String::new(), vec![]),
        ("rsa", format!("{DSIG}rsa-sha1"), format!("{c14n}\"/>"), String::new(), vec!["IVI-G006"]),
        ("weak", format!("{more}rsa-sha256"), format!("{c14n}\"/>"), String::new(), vec!["IVI-G006"]),
    ] {
        for document in &DOCUMENTS[1..] {
            let transform = if transform.is_empty() {
                String::new()
            } else {
                format!("<Transform Algorithm=\"{transform}")
            };
            let template = format!(
                "<Signature xmlns=\"{DSIG}\">\n <SignedInfo>\n  <!-- a comment -->\n  <CanonicalizationMethod Algorithm=\"{canonicalization}\n  \
                 <SignatureMethod Algorithm=\"{method}\"/>\n  <Reference URI=\"\"><Transforms><Transform \
                 Algorithm=\"{DSIG}enveloped-signature\"/>{transform}</Transforms><DigestMethod \
                 Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/><DigestValue/></Reference>\n </SignedInfo>\n \
                 <SignatureValue/>\n <KeyInfo><X509Data><X509Certificate/></X509Data></KeyInfo>\n</Signature>"
            );
            let (head, tail) = document.rsplit_once("</").expect("an end tag");
            std::fs::write(at.join("template.xml"), format!("{head}{template}</{tail}")).expect("written");
            run(
                at,
                &format!("xmlsec1 --sign --privkey-pem {key}.key,{key}.pem --output signed.xml template.xml"),
            );
            let trust = Trust::new().with_pem(&read(&folder, &format!("{key}.pem"))).expect("an anchor");
            let verification = verify(&read(&folder, "signed.xml"), &trust);
            let expected: BTreeSet<String> = codes_expected.iter().map(|code| (*code).to_owned()).collect();
            assert_eq!(
                codes(&verification),
                expected,
                "{method} {canonicalization} {transform}: {}",
                verification.report
            );
        }
    }
}

#[test]
fn signatures_that_signxml_made_are_accepted() {
    let Some(python) = crate::tools::python_with("signxml", "signatures made by signxml") else { return };
    if !have("openssl", "signatures made by signxml") {
        return;
    }
    let folder = tempfile::TempDir::new().expect("a folder");
    let at = folder.path();
    run(at, "openssl req -x509 -newkey rsa:2048 -nodes -keyout own.key -out own.pem -days 1 -subj /CN=own");
    // signxml leaves out the root's `xml:` attributes, which SignedInfo takes over; xmlsec1 refuses its signatures then, as we do.
    let document = DOCUMENTS[3].replace(" xml:lang=\"no\" xml:space=\"preserve\"", "");
    std::fs::write(at.join("document.xml"), document).expect("written");
    std::fs::write(at.join("sign.py"), SIGN).expect("written");
    let trust = Trust::new().with_pem(&read(&folder, "own.pem")).expect("an anchor");
    for (method, c14n) in [
        ("rsa-sha256", "http://www.w3.org/2006/12/xml-c14n11"),
        ("rsa-sha512", "http://www.w3.org/2001/10/xml-exc-c14n#"),
        ("sha256-rsa-MGF1", "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"),
    ] {
        run(at, &format!("{python} sign.py {method} {c14n}"));
        let verification = verify(&read(&folder, "signed.xml"), &trust);
        assert_eq!(codes(&verification), BTreeSet::new(), "{method} {c14n}: {}", verification.report);
    }
}

const SIGN: &str = r##"
import sys
from lxml import etree
from signxml import XMLSigner, methods
key, certificate = open("own.key").read(), open("own.pem").read()
signer = XMLSigner(method=methods.enveloped, signature_algorithm=sys.argv[1], c14n_algorithm=sys.argv[2])
root = etree.parse("document.xml").getroot()
open("signed.xml", "wb").write(etree.tostring(signer.sign(root, key=key, cert=certificate)))
"##;
