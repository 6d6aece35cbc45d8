use std::path::Path;

use ecoc::{Algorithm, ErrorKind, SignOptions, Signer};
use rcgen::KeyUsagePurpose;

use crate::seal::{DOCUMENTS, Seal, rsa, seal};
use crate::tools::{attempt, have, python_with, read, run, xmlsec_knows};

/// Whether xmlsec1 takes `xml` as signed with the seal.
pub(crate) fn xmlsec_accepts(seal: &Seal, xml: &[u8]) -> bool {
    let at = seal.folder.path();
    std::fs::write(at.join("signed.xml"), xml).expect("written");
    let ids = "--id-attr:Id http://uri.etsi.org/01903/v1.3.2#:SignedProperties";
    let output = attempt(at, &format!("xmlsec1 --verify {ids} --pubkey-cert-pem seal.pem signed.xml"));
    // With the certificate of the signature itself, trusted as the anchor.
    let line = format!("xmlsec1 --verify {ids} --enabled-key-data x509 --trusted-pem seal.pem signed.xml");
    let by_key_info = attempt(at, &line);
    assert_eq!(
        output.status.success(),
        by_key_info.status.success(),
        "{}",
        String::from_utf8_lossy(&by_key_info.stderr)
    );
    output.status.success()
}

#[test]
fn xmlsec1_accepts_what_is_signed_and_only_that() {
    if !have("xmlsec1", "signatures checked by xmlsec1") {
        return;
    }
    let (rsa_seal, p256, p384) =
        (rsa(), seal(&rcgen::PKCS_ECDSA_P256_SHA256, |_| {}), seal(&rcgen::PKCS_ECDSA_P384_SHA384, |_| {}));
    for algorithm in Algorithm::ALL.iter().copied().filter(|algorithm| xmlsec_knows(*algorithm)) {
        let seal = match algorithm {
            Algorithm::EcdsaSha256 => &p256,
            Algorithm::EcdsaSha384 => &p384,
            _ => &rsa_seal,
        };
        for xades in [false, true] {
            let options = SignOptions::default().with_algorithm(algorithm).with_xades(xades);
            let signed = seal.signer.sign(DOCUMENTS[1].as_bytes(), &options).expect("signed");
            assert!(xmlsec_accepts(seal, &signed), "{algorithm}");
        }
    }
    let seal = rsa();
    for xades in [false, true] {
        for document in DOCUMENTS {
            let signed = seal
                .signer
                .sign(document.as_bytes(), &SignOptions::default().with_xades(xades))
                .expect("signed");
            assert!(xmlsec_accepts(&seal, &signed), "{document}");
            let text = String::from_utf8(signed).expect("UTF-8");
            let changed = text.replacen("InitialVehicleInformation", "InitialVehicleInformations", 1);
            let changed = changed.replace("</InitialVehicleInformation>", "</InitialVehicleInformations>");
            assert!(!xmlsec_accepts(&seal, changed.as_bytes()), "{document}");
        }
    }
}

#[test]
fn everything_but_the_signature_keeps_its_bytes() {
    let seal = rsa();
    for document in DOCUMENTS.iter().filter(|document| !document.ends_with("Information/>")) {
        let signed = String::from_utf8(
            seal.signer.sign(document.as_bytes(), &SignOptions::default()).expect("signed"),
        );
        let signed = signed.expect("UTF-8");
        let start = signed.find("<Signature ").expect("a signature");
        let end = signed.find("</Signature>").expect("its end") + "</Signature>".len();
        assert_eq!(format!("{}{}", &signed[..start], &signed[end..]), **document);
        assert!(!signed[start..end].contains(char::is_whitespace) || !signed[start..end].contains('\n'));
    }
}

#[test]
fn every_algorithm_is_accepted_by_signxml() {
    let Some(python) = python_with("signxml", "signatures checked by signxml") else { return };
    let rsa = rsa();
    let p256 = seal(&rcgen::PKCS_ECDSA_P256_SHA256, |_| {});
    let p384 = seal(&rcgen::PKCS_ECDSA_P384_SHA384, |_| {});
    for algorithm in Algorithm::ALL {
        let seal = match algorithm {
            Algorithm::EcdsaSha256 => &p256,
            Algorithm::EcdsaSha384 => &p384,
            _ => &rsa,
        };
        for xades in [false, true] {
            let options = SignOptions::default().with_algorithm(*algorithm).with_xades(xades);
            // signxml leaves out processing instructions beside the root, which a signature covers.
            let signed = seal.signer.sign(DOCUMENTS[3].as_bytes(), &options).expect("signed");
            signxml_verify(&python, seal, &signed, xades)
                .unwrap_or_else(|error| panic!("{algorithm}, XAdES {xades}: {error}"));
        }
    }
    let options = SignOptions::default().with_algorithm(Algorithm::EcdsaSha256);
    let error = rsa.signer.sign(DOCUMENTS[0].as_bytes(), &options).expect_err("an RSA key");
    assert_eq!(error.kind(), ErrorKind::UnsupportedAlgorithm);
}

/// What the verifier of signxml says of `xml`.
pub(crate) fn signxml_verify(python: &str, seal: &Seal, xml: &[u8], xades: bool) -> Result<(), String> {
    let at = seal.folder.path();
    std::fs::write(at.join("signed.xml"), xml).expect("written");
    std::fs::write(at.join("verify.py"), VERIFY).expect("written");
    let output = attempt(at, &format!("{python} verify.py {}", if xades { "xades" } else { "plain" }));
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

const VERIFY: &str = r#"
import sys
from signxml import XMLVerifier, SignatureConfiguration, SignatureMethod
from signxml.xades import XAdESVerifier, XAdESSignatureConfiguration
xml, seal = open("signed.xml", "rb").read(), open("seal.pem").read()
methods = frozenset(SignatureMethod)
if sys.argv[1] == "xades":
    config = XAdESSignatureConfiguration(expect_references=2, signature_methods=methods)
    results = XAdESVerifier().verify(xml, x509_cert=seal, expect_config=config)
    assert len(results) == 2
else:
    config = SignatureConfiguration(signature_methods=methods)
    XMLVerifier().verify(xml, x509_cert=seal, expect_config=config)
"#;

#[test]
fn a_chain_is_accepted_against_its_root() {
    if !have("xmlsec1", "a chain checked by xmlsec1") || !have("openssl", "a chain checked by xmlsec1") {
        return;
    }
    let folder = crate::keys::chain();
    let at = folder.path();
    let signer = Signer::from_pem(&read(&folder, "leaf.key"), Some(&read(&folder, "mixed.pem")), None)
        .expect("a signer");
    let signed = signer.sign(DOCUMENTS[1].as_bytes(), &SignOptions::default()).expect("signed");
    std::fs::write(at.join("signed.xml"), signed).expect("written");
    run(at, "xmlsec1 --verify --enabled-key-data x509 --trusted-pem root.pem signed.xml");
}

#[test]
fn a_certificate_unfit_for_signing_is_refused_unless_a_test_asks() {
    let day = |year| rcgen::date_time_ymd(year, 1, 1);
    for (seal, kind) in [
        (seal(&rcgen::PKCS_ECDSA_P256_SHA256, |p| p.not_after = day(2020)), ErrorKind::CertificateExpired),
        (
            seal(&rcgen::PKCS_ECDSA_P256_SHA256, |p| p.not_before = day(2500)),
            ErrorKind::CertificateNotYetValid,
        ),
        (
            seal(&rcgen::PKCS_ECDSA_P256_SHA256, |p| p.key_usages = vec![KeyUsagePurpose::KeyCertSign]),
            ErrorKind::CertificateUsage,
        ),
    ] {
        let document = DOCUMENTS[0].as_bytes();
        let error = seal.signer.sign(document, &SignOptions::default()).expect_err("refused");
        assert_eq!(error.kind(), kind);
        let options = SignOptions::default().with_unfit_certificate_for_tests(true);
        seal.signer.sign(document, &options).expect("a test may");
    }
}

#[test]
fn a_signed_document_is_signed_again_only_to_replace() {
    let seal = rsa();
    let first = seal.signer.sign(DOCUMENTS[1].as_bytes(), &SignOptions::default()).expect("signed");
    let error = seal.signer.sign(&first, &SignOptions::default()).expect_err("signed already");
    assert_eq!(error.kind(), ErrorKind::AlreadySigned);
    let second =
        seal.signer.sign_document(&first, &SignOptions::default().with_replace(true)).expect("replaced");
    // RSA with PKCS#1 v1.5 is deterministic, so the same document gets the same signature.
    assert!(second.replaced && second.xml == first);
}

#[test]
fn a_utf16_document_is_signed_as_utf8_and_says_so() {
    let xml = "<?xml version=\"1.0\" encoding=\"utf-16\"?><InitialVehicleInformation>Bjørn</InitialVehicleInformation>";
    let utf16: Vec<u8> = [0xFEFF].into_iter().chain(xml.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let seal = rsa();
    let signed = seal.signer.sign_document(&utf16, &SignOptions::default()).expect("signed");
    assert_eq!(signed.transcoded_from, Some("UTF-16"));
    assert!(signed.xml.starts_with(
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><InitialVehicleInformation>Bj\xC3\xB8rn<Sig"
    ));
    if have("xmlsec1", "a transcoded document checked by xmlsec1") {
        assert!(xmlsec_accepts(&seal, &signed.xml));
    }
    let error =
        seal.signer.sign(xml.as_bytes(), &SignOptions::default()).expect_err("UTF-8 that claims UTF-16");
    assert_eq!(error.kind(), ErrorKind::Encoding);
}

#[test]
fn the_official_specimens_are_signed_anew_and_stay_valid_by_schema() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/ivi");
    let Ok(specimens) = std::fs::read_dir(shared.join("examples")) else {
        println!("SKIPPED: official specimens signed anew: no ../shared/ivi/examples");
        return;
    };
    if !have("xmlsec1", "official specimens signed anew")
        || !have("xmllint", "official specimens signed anew")
    {
        return;
    }
    let seal = rsa();
    let schema = shared.join("InitialVehicleInformation-2.0.xsd");
    for specimen in specimens {
        let path = specimen.expect("an entry").path();
        let xml = std::fs::read(&path).expect("a specimen");
        for xades in [false, true] {
            let options = SignOptions::default().with_replace(true).with_xades(xades);
            let signed = seal.signer.sign(&xml, &options).expect("signed");
            assert!(xmlsec_accepts(&seal, &signed), "{}", path.display());
            run(
                seal.folder.path(),
                &format!("xmllint --nonet --noout --schema {} signed.xml", schema.display()),
            );
        }
    }
}
