//! The answers of both authorities and of both token services to every call.
//!
//! The first byte chooses the call. Then come answers, each ended by the byte 0x1E: a line with the status, lines of headers, an empty
//! line, the body. The last one is given again and again.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    static KEY: std::sync::OnceLock<tempfile::NamedTempFile> = std::sync::OnceLock::new();
    let key = KEY.get_or_init(|| {
        let file = tempfile::NamedTempFile::new().unwrap();
        let key = rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_2048).unwrap();
        std::fs::write(&file, key.serialize_pem()).unwrap();
        file
    });
    let Some((&call, answers)) = input.split_first() else { return };
    ecoc::fuzzing::call(call, answers, key.path());
});
