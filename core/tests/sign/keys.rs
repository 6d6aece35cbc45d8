use ecoc::{ErrorKind, Secret, Signer};
use tempfile::TempDir;

use crate::tools::{have, read, run};

const PASSWORD: &str = "ÆØÅ-secret";

/// A folder with a root, an intermediate and a leaf certificate (`root`, `ca`, `leaf`; `.key`, `.pem`), made by openssl.
pub(crate) fn chain() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let at = folder.path();
    std::fs::write(at.join("ca.ext"), "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\n")
        .expect("written");
    std::fs::write(at.join("leaf.ext"), "keyUsage=digitalSignature,nonRepudiation\n").expect("written");
    run(
        at,
        "openssl req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -days 30 -subj /CN=Root",
    );
    for (name, issuer) in [("ca", "root"), ("leaf", "ca")] {
        run(
            at,
            &format!(
                "openssl req -newkey rsa:2048 -nodes -keyout {name}.key -out {name}.csr -subj /CN={name}"
            ),
        );
        run(
            at,
            &format!(
                "openssl x509 -req -in {name}.csr -CA {issuer}.pem -CAkey {issuer}.key -CAcreateserial -days 30 -extfile {name}.ext -out {name}.pem"
            ),
        );
    }
    let bundle = [read(&folder, "root.pem"), read(&folder, "leaf.pem"), read(&folder, "ca.pem")].concat();
    std::fs::write(at.join("mixed.pem"), bundle).expect("written");
    std::fs::write(at.join("password"), PASSWORD).expect("written");
    for name in ["root", "ca", "leaf"] {
        run(at, &format!("openssl x509 -in {name}.pem -outform DER -out {name}.der"));
    }
    folder
}

fn ders(folder: &TempDir) -> Vec<Vec<u8>> {
    ["leaf.der", "ca.der", "root.der"].iter().map(|name| read(folder, name)).collect()
}

fn kind(result: ecoc::Result<Signer>) -> ErrorKind {
    result.expect_err("an error").kind()
}

#[test]
fn every_pem_form_of_an_rsa_key_opens_and_the_chain_is_put_in_order() {
    if !have("openssl", "PEM forms of RSA keys") {
        return;
    }
    let folder = chain();
    let at = folder.path();
    run(at, "openssl rsa -in leaf.key -traditional -out pkcs1.key");
    run(at, "openssl rsa -in leaf.key -outform DER -out key.der");
    run(at, "openssl pkcs8 -topk8 -in leaf.key -nocrypt -outform DER -out pkcs8.der");
    for (name, how) in [
        ("aes", "-v2 aes-256-cbc"),
        ("sha1", "-v2 aes-128-cbc -v2prf hmacWithSHA1"),
        ("sha512", "-v2 aes-256-cbc -v2prf hmacWithSHA512"),
        ("3des", "-v2 des3 -v2prf hmacWithSHA1"),
        ("scrypt", "-scrypt"),
        // What Java programs and older Windows tools write.
        ("pkcs12-3des", "-v1 PBE-SHA1-3DES"),
        ("pkcs12-rc2", "-v1 PBE-SHA1-RC2-40 -provider legacy -provider default"),
    ] {
        run(at, &format!("openssl pkcs8 -topk8 -in leaf.key {how} -passout file:password -out {name}.key"));
    }
    let certificates = read(&folder, "mixed.pem");
    let password = Secret::from(PASSWORD);
    for name in [
        "leaf.key",
        "pkcs1.key",
        "key.der",
        "pkcs8.der",
        "aes.key",
        "sha1.key",
        "sha512.key",
        "3des.key",
        "scrypt.key",
        "pkcs12-3des.key",
        "pkcs12-rc2.key",
    ] {
        if name.starts_with("pkcs12") {
            let signer =
                Signer::from_pem(&read(&folder, name), Some(&certificates), Some(&Secret::from("wrong")));
            assert_eq!(kind(signer), ErrorKind::WrongPassword, "{name}");
        }
        let signer = Signer::from_pem(&read(&folder, name), Some(&certificates), Some(&password))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(signer.chain_der().collect::<Vec<_>>(), ders(&folder), "{name}");
    }
    let one_file = [certificates, b"\r\nsome words\r\n".to_vec(), read(&folder, "aes.key")].concat();
    let signer =
        Signer::from_pem(&one_file, None, Some(&password)).expect("key and certificates in one file");
    assert_eq!(signer.certificate_der(), read(&folder, "leaf.der"));
    assert_eq!(format!("{signer:?}"), "Signer { subject: \"CN=leaf\", .. }");
    for wrong in [Some(Secret::from("wrong")), None] {
        let error = kind(Signer::from_pem(&one_file, None, wrong.as_ref()));
        assert_eq!(error, ErrorKind::WrongPassword);
    }
}

#[test]
fn elliptic_curve_keys_open_in_sec1_and_pkcs8_form() {
    if !have("openssl", "elliptic curve keys") {
        return;
    }
    let folder = TempDir::new().expect("a folder");
    let at = folder.path();
    for (curve, opens) in
        [("prime256v1", true), ("secp384r1", true), ("secp521r1", false), ("secp256k1", false)]
    {
        run(at, &format!("openssl ecparam -name {curve} -genkey -out sec1.key"));
        run(at, "openssl pkcs8 -topk8 -nocrypt -in sec1.key -out pkcs8.key");
        run(at, "openssl req -x509 -key sec1.key -out cert.pem -days 1 -subj /CN=ec");
        for name in ["sec1.key", "pkcs8.key"] {
            let result = Signer::from_pem(&read(&folder, name), Some(&read(&folder, "cert.pem")), None);
            if opens {
                result.unwrap_or_else(|error| panic!("{curve} {name}: {error}"));
            } else {
                assert_eq!(kind(result), ErrorKind::UnsupportedAlgorithm, "{curve} {name}");
            }
        }
    }
}

#[test]
fn pkcs12_files_of_old_and_new_tools_open() {
    if !have("openssl", "PKCS#12 files") {
        return;
    }
    let folder = chain();
    let at = folder.path();
    let export = "openssl pkcs12 -export -inkey leaf.key -in mixed.pem -passout file:password";
    for (name, how) in [
        ("new", ""),
        ("old", "-legacy"),
        ("3des", "-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1"),
        ("aes128", "-keypbe AES-128-CBC -certpbe AES-128-CBC -macalg sha512"),
        ("clear", "-keypbe NONE -certpbe NONE"),
        ("nomac", "-nomac"),
        (
            "windows",
            "-name seal -CSP Microsoft -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1 -LMK",
        ),
        (
            "windows-aes",
            "-name seal -CSP Microsoft -keypbe AES-256-CBC -certpbe AES-256-CBC -macalg sha256 -iter 2000 -LMK",
        ),
    ] {
        run(at, &format!("{export} {how} -out {name}.p12"));
        let signer = Signer::from_pkcs12(&read(&folder, &format!("{name}.p12")), &Secret::from(PASSWORD))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(signer.chain_der().collect::<Vec<_>>(), ders(&folder), "{name}");
        if name != "clear" {
            let error =
                kind(Signer::from_pkcs12(&read(&folder, &format!("{name}.p12")), &Secret::from("wrong")));
            assert_eq!(error, ErrorKind::WrongPassword, "{name}");
        }
    }
}

#[test]
fn a_store_made_by_java_opens() {
    if !have("openssl", "keytool store") || !have("keytool", "keytool store") {
        return;
    }
    let folder = TempDir::new().expect("a folder");
    let at = folder.path();
    let keytool = "keytool -storetype PKCS12 -storepass changeit";
    for (name, legacy) in [("new", ""), ("old", "-J-Dkeystore.pkcs12.legacy")] {
        for (alias, how) in [("one", "-keyalg RSA -keysize 2048"), ("two", "-keyalg EC -groupname secp256r1")]
        {
            run(
                at,
                &format!(
                    "{keytool} {legacy} -genkeypair -alias {alias} {how} -dname CN={alias} -keystore {name}.p12"
                ),
            );
        }
        run(at, &format!("{keytool} -exportcert -alias one -file one.der -keystore {name}.p12"));
        let signer = Signer::from_pkcs12(&read(&folder, &format!("{name}.p12")), &Secret::from("changeit"))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(signer.certificate_der(), read(&folder, "one.der"), "{name}");
    }
}

#[test]
fn a_store_in_ber_made_by_nss_opens() {
    let tools = ["openssl", "certutil", "pk12util"];
    if !tools.into_iter().all(|tool| have(tool, "store made by NSS")) {
        return;
    }
    let folder = chain();
    let at = folder.path();
    run(
        at,
        "openssl pkcs12 -export -inkey leaf.key -in leaf.pem -certfile mixed.pem -name leaf -passout pass:secret -out in.p12",
    );
    run(at, "certutil -N -d sql:. --empty-password");
    run(at, "pk12util -i in.p12 -d sql:. -W secret");
    run(at, "pk12util -o nss.p12 -n leaf -d sql:. -W secret");
    let store = read(&folder, "nss.p12");
    assert!(store.starts_with(&[0x30, 0x80]), "NSS writes BER");
    let signer = Signer::from_pkcs12(&store, &Secret::from("secret")).expect("a signer");
    assert_eq!(signer.chain_der().collect::<Vec<_>>(), ders(&folder));
    assert_eq!(kind(Signer::from_pkcs12(&store, &Secret::from("wrong"))), ErrorKind::WrongPassword);
    for end in 0..store.len() {
        assert!(Signer::from_pkcs12(&store[..end], &Secret::from("wrong")).is_err());
    }
}

#[test]
fn of_several_keys_the_one_meant_for_signing_is_taken() {
    if !have("openssl", "choice among keys") {
        return;
    }
    let folder = TempDir::new().expect("a folder");
    let at = folder.path();
    let mut file = Vec::new();
    for (name, usage) in
        [("exchange", "keyEncipherment"), ("seal", "nonRepudiation"), ("second", "digitalSignature")]
    {
        run(
            at,
            &format!(
                "openssl req -x509 -newkey rsa:2048 -nodes -keyout {name}.key -out {name}.pem -days 1 -subj /CN={name} -addext keyUsage={usage}"
            ),
        );
        file.extend(read(&folder, &format!("{name}.key")));
        file.extend(read(&folder, &format!("{name}.pem")));
    }
    let signer = Signer::from_pem(&file, None, None).expect("a signer");
    assert!(format!("{signer:?}").contains("CN=seal"));
}

#[test]
fn what_is_wrong_with_a_key_file_is_told_apart() {
    if !have("openssl", "faults of key files") {
        return;
    }
    let folder = chain();
    let at = folder.path();
    let (key, leaf, ca) = (read(&folder, "leaf.key"), read(&folder, "leaf.pem"), read(&folder, "ca.pem"));
    assert_eq!(kind(Signer::from_pem(&key, None, None)), ErrorKind::MissingCertificate);
    assert_eq!(kind(Signer::from_pem(&leaf, None, None)), ErrorKind::MissingKey);
    assert_eq!(kind(Signer::from_pem(&key, Some(&ca), None)), ErrorKind::KeyMismatch);
    for nonsense in [&b""[..], b"hello", b"-----BEGIN PRIVATE KEY-----", b"0\x82\xff\xff", &[0xff; 100]] {
        assert_eq!(kind(Signer::from_pem(nonsense, Some(&leaf), None)), ErrorKind::UnreadableKey);
        assert_eq!(kind(Signer::from_pkcs12(nonsense, &Secret::from("x"))), ErrorKind::UnreadableKey);
    }
    assert_eq!(kind(Signer::from_pem(&vec![b' '; 5 << 20], Some(&leaf), None)), ErrorKind::LimitExceeded);
    run(at, "openssl genrsa -out weak.key 1024");
    assert_eq!(
        kind(Signer::from_pem(&read(&folder, "weak.key"), Some(&leaf), None)),
        ErrorKind::UnsupportedAlgorithm
    );
    run(at, "openssl genpkey -algorithm ED25519 -out ed.key");
    assert_eq!(
        kind(Signer::from_pem(&read(&folder, "ed.key"), Some(&leaf), None)),
        ErrorKind::UnsupportedAlgorithm
    );
    run(
        at,
        "openssl pkcs8 -topk8 -v1 PBE-MD5-DES -in leaf.key -passout file:password -out des.key -provider legacy -provider default",
    );
    let des = Signer::from_pem(&read(&folder, "des.key"), Some(&leaf), Some(&Secret::from(PASSWORD)));
    let error = des.expect_err("DES");
    assert_eq!((error.kind(), error.remedy().is_some()), (ErrorKind::UnreadableKey, true));
    run(at, "openssl rsa -in leaf.key -traditional -aes256 -passout file:password -out dek.key");
    let error = Signer::from_pem(&read(&folder, "dek.key"), Some(&leaf), None).expect_err("an error");
    assert_eq!((error.kind(), error.remedy().is_some()), (ErrorKind::UnreadableKey, true));
    run(
        at,
        "openssl pkcs8 -topk8 -v2 aes256 -iter 20000000 -in leaf.key -passout file:password -out slow.key",
    );
    let slow = Signer::from_pem(&read(&folder, "slow.key"), Some(&leaf), Some(&Secret::from("wrong")));
    assert_eq!(kind(slow), ErrorKind::LimitExceeded);
}

#[test]
fn a_damaged_store_is_an_error_and_never_a_panic() {
    if !have("openssl", "damaged PKCS#12 files") {
        return;
    }
    let folder = chain();
    let export = "openssl pkcs12 -export -inkey leaf.key -in leaf.pem -passout pass:x -iter 1 -out a.p12";
    for how in ["-nomac", "-legacy", ""] {
        run(folder.path(), &format!("{export} {how}"));
        let whole = read(&folder, "a.p12");
        for index in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[index] ^= 0x41;
            // Only that it returns counts: a damaged name of an attribute does no harm.
            let _ = Signer::from_pkcs12(&damaged, &Secret::from("x"));
            assert!(Signer::from_pkcs12(&whole[..index], &Secret::from("x")).is_err());
        }
    }
}

#[test]
fn no_print_and_no_error_shows_a_key_or_a_password() {
    if !have("openssl", "prints of keys") {
        return;
    }
    let folder = chain();
    let at = folder.path();
    run(at, "openssl pkcs8 -topk8 -in leaf.key -passout file:password -out aes.key");
    run(at, "openssl pkcs12 -export -inkey leaf.key -in leaf.pem -passout file:password -out a.p12");
    let (plain, leaf) = (read(&folder, "leaf.key"), read(&folder, "leaf.pem"));
    let text = String::from_utf8(plain.clone()).expect("PEM");
    let lines: Vec<&str> = text.lines().filter(|line| line.len() == 64).collect();
    assert!(lines.len() > 20);
    let (right, wrong) = (Secret::from(PASSWORD), Secret::from("hunter2hunter2"));
    let damaged = text.replacen(lines[3], &lines[3].to_lowercase(), 1).into_bytes();
    let cut = &plain[..plain.len() / 2];
    let results = [
        Signer::from_pem(&plain, Some(&leaf), None),
        Signer::from_pem(&damaged, Some(&leaf), None),
        Signer::from_pem(cut, Some(&leaf), None),
        Signer::from_pem(&plain, None, None),
        Signer::from_pem(&plain, Some(&read(&folder, "ca.pem")), None),
        Signer::from_pem(&plain, Some(&plain), None),
        Signer::from_pem(&read(&folder, "aes.key"), Some(&leaf), Some(&right)),
        Signer::from_pem(&read(&folder, "aes.key"), Some(&leaf), Some(&wrong)),
        Signer::from_pkcs12(&read(&folder, "a.p12"), &right),
        Signer::from_pkcs12(&read(&folder, "a.p12"), &wrong),
    ];
    let mut seen = 0;
    for result in results {
        let shown = match &result {
            Ok(signer) => format!("{signer:?} {signer:#?}"),
            Err(error) => format!("{error} {error:?} {error:#?} {}", error.to_json()),
        };
        seen += usize::from(result.is_ok());
        for secret in lines.iter().copied().chain([PASSWORD, "hunter2", "PRIVATE KEY-"]) {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(!shown.contains(&format!("{:?}", &plain[40..60])) && shown.len() < 2000, "{shown}");
    }
    assert_eq!(seen, 3);
}
