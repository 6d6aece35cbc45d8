//! Verifying and replacing a signature; and no document passes whose signature nobody here has made.
#![no_main]

use ecoc::{SignOptions, Signer, Trust, verify};
use libfuzzer_sys::fuzz_target;
use rcgen::{CertificateParams, KeyPair};

fn made() -> &'static (Signer, Trust) {
    static MADE: std::sync::OnceLock<(Signer, Trust)> = std::sync::OnceLock::new();
    MADE.get_or_init(|| {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::default().self_signed(&key).unwrap().pem();
        let signer = Signer::from_pem(key.serialize_pem().as_bytes(), Some(certificate.as_bytes()), None).unwrap();
        (signer, Trust::new().with_pem(certificate.as_bytes()).unwrap())
    })
}

fuzz_target!(|xml: &[u8]| {
    let (signer, trust) = made();
    let verification = verify(xml, trust);
    assert!(!verification.is_valid(), "a forgery passes: {}", verification.report);
    let _ = verification.report.to_json(None);
    let Ok(signed) = signer.sign(xml, &SignOptions::default().with_replace(true)) else { return };
    let verification = verify(&signed, trust);
    assert!(verification.is_valid(), "an honest signature does not: {}", verification.report);
});
