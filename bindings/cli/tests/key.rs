//! key jwk: what it prints, and what openssl says of the same key.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

mod shared;

use std::process::Command;

use serde_json::Value;
use shared::{Folder, Seal};

fn folder() -> Folder {
    let folder = Folder::new();
    let seal = Seal::make();
    folder.file("client.pem", &seal.key);
    folder.file("client.crt", &seal.certificate);
    folder
}

fn jwk(folder: &Folder, args: &[&str]) -> Value {
    let ran = folder.run(&[&["key", "jwk"], args].concat()).expect(0);
    serde_json::from_str(&ran.out).unwrap()
}

#[test]
fn the_modulus_is_the_one_that_openssl_shows() {
    use base64::Engine as _;
    let folder = folder();
    let jwk = jwk(&folder, &["--key", "client.pem"]);
    assert_eq!((&jwk["kty"], &jwk["e"], &jwk["use"]), (&"RSA".into(), &"AQAB".into(), &"sig".into()));
    let modulus =
        base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(jwk["n"].as_str().unwrap()).unwrap();
    let hex: String = modulus.iter().map(|byte| format!("{byte:02X}")).collect();
    let openssl = Command::new("openssl")
        .args(["rsa", "-noout", "-modulus", "-in"])
        .arg(folder.path("client.pem"))
        .output();
    match openssl {
        Ok(output) => assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), format!("Modulus={hex}")),
        Err(_) => println!("SKIPPED: openssl as a witness (it is not installed)"),
    }
}

#[test]
fn key_and_certificate_give_the_same_jwk_and_no_private_member() {
    let folder = folder();
    let from_key = jwk(&folder, &["--key", "client.pem"]);
    assert_eq!(jwk(&folder, &["--cert", "client.crt"]), from_key);
    assert_eq!(jwk(&folder, &["--key", "client.pem", "--cert", "client.crt"]), from_key);
    let members: Vec<_> = from_key.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(members, ["kty", "use", "alg", "kid", "n", "e"]);
    let named = jwk(&folder, &["--key", "client.pem", "--kid", "autumn", "--algorithm", "RS512"]);
    assert_eq!((&named["kid"], &named["alg"]), (&"autumn".into(), &"RS512".into()));
}

#[test]
fn a_jwk_of_no_key_or_of_a_strangers_certificate_is_refused() {
    let folder = folder();
    folder.file("other.crt", &Seal::make().certificate);
    folder.file("empty.pem", "");
    for (args, words) in [
        (&["--key", "client.pem", "--cert", "other.crt"][..], "belongs to the private key"),
        (&["--key", "client.crt"], "no private key"),
        (&["--key", "empty.pem"], "empty.pem"),
        (&["--cert", "client.pem"], "no certificate"),
        (&["--key", "client.pem", "--algorithm", "HS256"], "RS384"),
        (&[], "--key"),
    ] {
        let ran = folder.run(&[&["key", "jwk"], args].concat()).expect(2);
        assert!(ran.out.is_empty() && ran.err.contains(words), "{args:?}: {}", ran.err);
    }
}
