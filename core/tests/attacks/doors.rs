//! The doors by which XML comes in.

use ecoc::{ErrorKind, Ivi, Profile, Schema, SignOptions, Signer, Trust, validate, verify};
use rcgen::{CertificateParams, KeyPair};

/// A signer with a key of its own.
pub(crate) fn signer() -> Signer {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::default().self_signed(&key).unwrap().pem();
    Signer::from_pem(key.serialize_pem().as_bytes(), Some(certificate.as_bytes()), None).unwrap()
}

/// Checks that every door refuses the input: with this finding where there is a report, with this kind where there is an error.
#[track_caller]
pub(crate) fn refused(name: &str, xml: &[u8], code: &str, kind: ErrorKind) {
    let report = validate(xml, &Profile::named("schema").unwrap());
    let found = report.findings().last().map(|finding| finding.code().to_owned());
    assert_eq!(found.as_deref(), Some(code), "{name}: {report}");
    assert!(!report.is_valid());
    let report = verify(xml, &Trust::new()).report;
    assert_eq!(report.findings().last().map(ecoc::Finding::code), Some(code), "{name}: {report}");
    let errors = [
        ("Ivi::parse", Ivi::parse(xml).map(drop)),
        ("Signer::sign", signer().sign(xml, &SignOptions::default()).map(drop)),
        ("Schema::from_xsd", Schema::from_xsd(xml).map(drop)),
    ];
    for (door, result) in errors {
        let error = result.expect_err(name);
        // `Ivi::parse` may have met the wrong root before.
        let fits = error.kind() == kind || (door == "Ivi::parse" && error.kind() == ErrorKind::NotIvi);
        assert!(fits, "{name}, {door}: {error}");
        assert!(
            error.to_string().len() < 1000,
            "{name}, {door}: the error has {} bytes",
            error.to_string().len()
        );
    }
    for finding in validate(xml, &Profile::named("schema").unwrap()).findings() {
        assert!(
            finding.to_string().len() < 10_000,
            "{name}: a finding has {} bytes",
            finding.to_string().len()
        );
    }
}

/// Puts the input through every door, whatever comes of it.
pub(crate) fn through_all(xml: &[u8]) {
    let report = validate(xml, &Profile::named("schema").unwrap());
    let length: usize = report.findings().iter().map(|finding| finding.to_string().len()).sum();
    assert!(length < 4 << 20, "the findings have {length} bytes");
    let length = verify(xml, &Trust::new()).report.to_string().len();
    assert!(length < 1 << 20, "the report on the signature has {length} bytes");
    let errors = [
        Ivi::parse(xml).err(),
        signer().sign(xml, &SignOptions::default().with_replace(true)).err(),
        Schema::from_xsd(xml).err(),
    ];
    for error in errors.into_iter().flatten() {
        assert!(error.to_string().len() < 1000, "the error has {} bytes", error.to_string().len());
    }
}
