//! Keys that ecoc never sees: openssl stands in for the HSM or the remote service.

use std::path::{Path, PathBuf};

use ecoc::{Algorithm, ErrorKind, Prepared, SignOptions, Signer, Trust, complete, prepare, verify};
use tempfile::TempDir;

use crate::keys::chain;
use crate::seal::DOCUMENTS;
use crate::tools::{have, read, run};

/// A folder with keys and certificates of all kinds: `rsa`, `p256` and `p384`, each `.key` and `.pem`.
pub(crate) fn keys() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for (name, kind) in [
        ("rsa", "rsa:2048"),
        ("p256", "ec -pkeyopt ec_paramgen_curve:P-256"),
        ("p384", "ec -pkeyopt ec_paramgen_curve:P-384"),
    ] {
        run(
            folder.path(),
            &format!(
                "openssl req -x509 -newkey {kind} -nodes -keyout {name}.key -out {name}.pem -days 1 -subj /CN={name}"
            ),
        );
    }
    folder
}

pub(crate) fn key_of(algorithm: Algorithm) -> &'static str {
    match algorithm {
        Algorithm::EcdsaSha256 => "p256",
        Algorithm::EcdsaSha384 => "p384",
        _ => "rsa",
    }
}

/// The hash's name, as openssl spells it, and the options of the padding.
fn openssl_names(algorithm: Algorithm) -> (String, String) {
    let (_, hash) = algorithm.name().rsplit_once('-').expect("a hash");
    let salt = match hash {
        "sha256" => 32,
        "sha384" => 48,
        _ => 64,
    };
    let padding = if algorithm.name().contains("pss") {
        format!("OPT rsa_padding_mode:pss OPT rsa_pss_saltlen:{salt}")
    } else {
        String::new()
    };
    (hash.to_owned(), padding)
}

/// The value that openssl makes over the octets, hashing them itself.
fn sign_octets(at: &Path, key: &str, algorithm: Algorithm, octets: &[u8]) -> Vec<u8> {
    let (hash, padding) = openssl_names(algorithm);
    let padding = padding.replace("OPT", "-sigopt");
    std::fs::write(at.join("octets"), octets).expect("written");
    run(at, &format!("openssl dgst -{hash} -sign {key}.key {padding} -out value octets"));
    std::fs::read(at.join("value")).expect("a value")
}

/// The value that openssl makes over a hash.
fn sign_digest(at: &Path, key: &str, algorithm: Algorithm, digest: &[u8]) -> Vec<u8> {
    let (hash, padding) = openssl_names(algorithm);
    let padding = padding.replace("OPT", "-pkeyopt");
    std::fs::write(at.join("digest"), digest).expect("written");
    run(
        at,
        &format!(
            "openssl pkeyutl -sign -inkey {key}.key -in digest -pkeyopt digest:{hash} {padding} -out value"
        ),
    );
    std::fs::read(at.join("value")).expect("a value")
}

fn sound(xml: &[u8]) {
    let report = verify(xml, &Trust::new()).report;
    assert!(report.is_valid(), "{report}");
}

fn prepared(folder: &TempDir, name: &str, options: &SignOptions) -> Prepared {
    prepare(DOCUMENTS[1].as_bytes(), &read(folder, &format!("{name}.pem")), options).expect("prepared")
}

fn options(algorithm: Algorithm) -> SignOptions {
    SignOptions::default().with_algorithm(algorithm)
}

#[test]
fn every_algorithm_takes_a_value_made_elsewhere_in_two_steps_and_by_callback() {
    if !have("openssl", "values made by openssl") {
        return;
    }
    let folder = keys();
    let at = folder.path();
    for algorithm in Algorithm::ALL.iter().copied() {
        let key = key_of(algorithm);
        let prepared = prepared(&folder, key, &options(algorithm).with_xades(true));
        assert_eq!(prepared.algorithm(), algorithm);
        for value in [
            sign_octets(at, key, algorithm, prepared.signed_info()),
            sign_digest(at, key, algorithm, &prepared.digest()),
        ] {
            let signed = complete(prepared.token(), &value).unwrap_or_else(|e| panic!("{algorithm}: {e}"));
            assert_eq!(signed, prepared.complete(&value).expect("completed"));
            sound(&signed.xml);
        }
        let place = at.to_owned();
        let signer = Signer::external(&read(&folder, &format!("{key}.pem")), move |request| {
            Ok(sign_octets(&place, key_of(request.algorithm()), request.algorithm(), request.signed_info()))
        });
        let signed = signer.expect("a signer").sign(DOCUMENTS[1].as_bytes(), &options(algorithm));
        sound(&signed.unwrap_or_else(|error| panic!("{algorithm}: {error}")));
    }
}

#[test]
fn a_key_here_and_the_same_key_elsewhere_sign_alike() {
    if !have("openssl", "values made by openssl") {
        return;
    }
    let folder = keys();
    for document in DOCUMENTS {
        let certificate = read(&folder, "rsa.pem");
        let here = Signer::from_pem(&read(&folder, "rsa.key"), Some(&certificate), None).expect("a signer");
        let expected = here.sign_document(document.as_bytes(), &SignOptions::default()).expect("signed");
        let prepared = prepare(document.as_bytes(), &certificate, &SignOptions::default()).expect("prepared");
        let value = sign_octets(folder.path(), "rsa", Algorithm::RsaSha256, prepared.signed_info());
        assert_eq!(prepared.complete(&value).expect("completed"), expected);
    }
    let utf16: Vec<u8> = std::iter::once(0xFEFF)
        .chain("<InitialVehicleInformation/>".encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    let prepared = prepare(&utf16, &read(&folder, "rsa.pem"), &SignOptions::default()).expect("prepared");
    let value = sign_octets(folder.path(), "rsa", Algorithm::RsaSha256, prepared.signed_info());
    assert_eq!(prepared.complete(&value).expect("completed").transcoded_from, Some("UTF-16"));
}

#[test]
fn a_value_that_does_not_fit_is_explained() {
    if !have("openssl", "values made by openssl") {
        return;
    }
    let folder = keys();
    let at = folder.path();
    run(at, "openssl genrsa -out other.key 2048");
    run(at, "openssl genrsa -out long.key 3072");
    let rsa = Algorithm::RsaSha256;
    let plain = prepared(&folder, "rsa", &options(rsa));
    let right = sign_octets(at, "rsa", rsa, plain.signed_info());
    let base64 = {
        std::fs::write(at.join("raw"), &right).expect("written");
        run(at, "openssl base64 -in raw").stdout
    };
    let bare_digest = {
        std::fs::write(at.join("digest"), plain.digest()).expect("written");
        run(at, "openssl pkeyutl -sign -inkey rsa.key -in digest").stdout
    };
    for (value, words) in [
        (sign_octets(at, "rsa", rsa, &plain.digest()), "the signer hashes by itself"),
        (sign_octets(at, "rsa", Algorithm::RsaPssSha256, plain.signed_info()), "made with rsa-pss-sha256"),
        (sign_octets(at, "rsa", Algorithm::RsaSha512, plain.signed_info()), "made with rsa-sha512"),
        (base64, "base64 text"),
        (sign_octets(at, "long", rsa, plain.signed_info()), "has 384 octets, where the key makes 256"),
        (sign_octets(at, "other", rsa, plain.signed_info()), "the certificate's own key"),
        (bare_digest, "DigestInfo"),
        (Vec::new(), "has 0 octets"),
    ] {
        let error = plain.complete(&value).expect_err("a value that does not fit");
        assert_eq!(error.kind(), ErrorKind::SigningFailed);
        assert!(error.to_string().contains(words), "{error}");
    }
    let curve = prepared(&folder, "p256", &SignOptions::default());
    for value in [&right[..], &[], &[0x30; 64], &[0xFF; 72]] {
        assert_eq!(curve.complete(value).expect_err("no ECDSA").kind(), ErrorKind::SigningFailed);
    }
}

#[test]
fn a_callback_that_fails_or_gives_nonsense_signs_nothing() {
    let seal = crate::seal::rsa();
    let certificate = std::fs::read(seal.folder.path().join("seal.pem")).expect("a certificate");
    let failing =
        Signer::external(&certificate, |_| Err("the HSM is out of order".into())).expect("a signer");
    let nonsense = Signer::external(&certificate, |_| Ok(vec![0; 256])).expect("a signer");
    for (signer, words) in [(failing, "the HSM is out of order"), (nonsense, "does not fit")] {
        let error = signer.sign(DOCUMENTS[0].as_bytes(), &SignOptions::default()).expect_err("no value");
        assert_eq!(error.kind(), ErrorKind::SigningFailed);
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(format!("{signer:?}"), "Signer { subject: \"CN=Test seal\", .. }");
    }
}

#[test]
fn the_leaf_is_found_among_certificates_in_any_order() {
    if !have("openssl", "a chain in any order") {
        return;
    }
    let folder = chain();
    let names = ["leaf", "ca", "root"];
    let file = |order: &[usize]| -> Vec<u8> {
        order.iter().flat_map(|index| read(&folder, &format!("{}.pem", names[*index]))).collect()
    };
    for order in
        [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].iter().map(|order| &order[..])
    {
        let signer = Signer::external(&file(order), |_| Err("not asked".into())).expect("a signer");
        let expected: Vec<_> = names.iter().map(|name| read(&folder, &format!("{name}.der"))).collect();
        assert_eq!(signer.chain_der().collect::<Vec<_>>(), expected, "{order:?}");
        let key = read(&folder, "leaf.key");
        let signer = Signer::from_pem(&key, Some(&file(order)), None).expect("a signer");
        assert_eq!(signer.chain_der().collect::<Vec<_>>(), expected, "{order:?}");
    }
    let der = Signer::external(&read(&folder, "leaf.der"), |_| Err("not asked".into())).expect("a signer");
    assert_eq!(der.subject(), "CN=leaf");

    run(
        folder.path(),
        "openssl req -x509 -newkey rsa:1024 -nodes -keyout weak.key -out weak.pem -subj /CN=weak",
    );
    let two = [read(&folder, "leaf.pem"), read(&folder, "weak.pem")].concat();
    for (file, kind) in [
        (read(&folder, "weak.pem"), ErrorKind::UnsupportedAlgorithm),
        (two, ErrorKind::InvalidArgument),
        (read(&folder, "leaf.key"), ErrorKind::MissingCertificate),
        (b"no certificate".to_vec(), ErrorKind::UnreadableKey),
        (vec![b' '; 5 << 20], ErrorKind::LimitExceeded),
    ] {
        let error = Signer::external(&file, |_| Err("not asked".into())).expect_err("no signer");
        assert_eq!(error.kind(), kind, "{error}");
    }
}

#[test]
fn a_token_that_was_changed_anywhere_is_refused() {
    if !have("openssl", "tokens that were changed") {
        return;
    }
    let folder = keys();
    let prepared = prepared(&folder, "p256", &SignOptions::default());
    let value = sign_octets(folder.path(), "p256", Algorithm::EcdsaSha256, prepared.signed_info());
    let token = prepared.token();
    let refused = |token: &[u8]| {
        let error = complete(token, &value).expect_err("a damaged token");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    };
    for index in 0..token.len() {
        let mut damaged = token.to_vec();
        damaged[index] ^= 0x41;
        refused(&damaged);
        refused(&token[..index]);
    }
    refused(&[token, b"\n"].concat());
    refused(DOCUMENTS[1].as_bytes());
    let newer = [&b"ecoc prepared signature 9\n"[..], &token[26..]].concat();
    let error = complete(&newer, &value).expect_err("another version");
    assert!(error.to_string().contains("another version of ecoc"), "{error}");
}

/// What an attacker can do who knows how tokens are made: a checksum is no secret.
fn forged(token: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let body = &token[..token.len() - 32];
    let at = body.windows(from.len()).rposition(|window| window == from.as_bytes()).expect("found");
    let mut body = body.to_vec();
    body[at..at + to.len()].copy_from_slice(to.as_bytes());
    let checksum = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &body);
    [&body[..], checksum.as_ref()].concat()
}

#[test]
fn a_token_with_another_document_gives_no_document_out() {
    if !have("openssl", "tokens that were forged") {
        return;
    }
    let folder = keys();
    let prepared = prepared(&folder, "p256", &SignOptions::default());
    let value = sign_octets(folder.path(), "p256", Algorithm::EcdsaSha256, prepared.signed_info());
    let same = forged(prepared.token(), "Header", "Header");
    sound(&complete(&same, &value).expect("unchanged").xml);
    for (from, to) in [("\ty'", "\tz'"), ("Header>", "Footer>"), ("<SignatureValue>", "<SignatureWorth>")] {
        let error = complete(&forged(prepared.token(), from, to), &value).expect_err("a forged token");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    }
}

#[test]
fn preparing_refuses_what_signing_refuses() {
    let seal = crate::seal::rsa();
    let certificate = std::fs::read(seal.folder.path().join("seal.pem")).expect("a certificate");
    let signed = seal.signer.sign(DOCUMENTS[0].as_bytes(), &SignOptions::default()).expect("signed");
    for (xml, options, kind) in [
        (&signed[..], SignOptions::default(), ErrorKind::AlreadySigned),
        (b"<a/>", SignOptions::default(), ErrorKind::NotIvi),
        (b"", SignOptions::default(), ErrorKind::NotXml),
        (DOCUMENTS[0].as_bytes(), options(Algorithm::EcdsaSha256), ErrorKind::UnsupportedAlgorithm),
        (DOCUMENTS[0].as_bytes(), SignOptions::default().with_role("x"), ErrorKind::InvalidArgument),
    ] {
        assert_eq!(prepare(xml, &certificate, &options).expect_err("refused").kind(), kind);
    }
    let old = crate::seal::seal(&rcgen::PKCS_ECDSA_P256_SHA256, |p| {
        p.not_after = rcgen::date_time_ymd(2020, 1, 1);
    });
    let path: PathBuf = old.folder.path().join("seal.pem");
    let expired = std::fs::read(path).expect("a certificate");
    let error = prepare(DOCUMENTS[0].as_bytes(), &expired, &SignOptions::default()).expect_err("expired");
    assert_eq!(error.kind(), ErrorKind::CertificateExpired);
}

#[test]
fn what_is_prepared_and_who_signs_may_cross_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Prepared>();
    crosses::<Signer>();
}
