//! sign: keys of every kind, wrong ones, and what other tools say of the result.

#![allow(clippy::unwrap_used)]

mod shared;

use std::process::Command;

use shared::{Folder, Seal};

/// A folder with `seal.pem`, `seal.crt` and an unsigned `car.xml`.
fn folder() -> Folder {
    let folder = Folder::new();
    let seal = Seal::make();
    folder.file("seal.pem", &seal.key);
    folder.file("seal.crt", &seal.certificate);
    folder.file("data.json", shared::vehicle("m1-electric.json"));
    folder.run(&["build", "data.json", "-o", "car.xml"]).expect(0);
    folder
}

/// Runs another tool in the folder; `None` when it is not installed.
fn tool(folder: &Folder, program: &str, args: &[&str]) -> Option<bool> {
    match Command::new(program).args(args).current_dir(folder.path("")).output() {
        Ok(output) => Some(output.status.success()),
        Err(_) => None,
    }
}

#[test]
fn a_signed_certificate_is_valid_and_xmlsec1_agrees() {
    let folder = folder();
    for extra in [&[][..], &["--xades"]] {
        let args =
            [&["sign", "--key", "seal.pem", "--cert", "seal.crt", "-o", "signed.xml", "car.xml"], extra]
                .concat();
        folder.run(&args).expect(0);
        folder.run(&["validate", "signed.xml"]).expect(0);
        let xml = String::from_utf8(folder.read("signed.xml")).unwrap();
        assert_eq!(xml.contains("QualifyingProperties"), !extra.is_empty());
        // The ids of XAdES are attributes that no DTD declares, so xmlsec1 is told of them.
        let verify = [
            "--verify",
            "--enabled-key-data",
            "x509",
            "--trusted-pem",
            "seal.crt",
            "--id-attr:Id",
            "http://uri.etsi.org/01903/v1.3.2#:SignedProperties",
            "signed.xml",
        ];
        match tool(&folder, "xmlsec1", &verify) {
            Some(verified) => assert!(verified, "{extra:?}"),
            None => println!("SKIPPED: xmlsec1 as a witness (it is not installed)"),
        }
    }
}

#[test]
fn verify_tells_a_sound_signature_from_a_changed_document() {
    let folder = folder();
    folder.run(&["sign", "--key", "seal.pem", "--cert", "seal.crt", "-o", "signed.xml", "car.xml"]).expect(0);
    let verify = ["verify", "--format", "json", "signed.xml"];
    let line = folder.run(&verify).expect(0).lines().remove(0);
    assert_eq!((&line["file"], &line["valid"]), (&"signed.xml".into(), &true.into()), "{line}");
    assert!(line["certificate"]["subject"].as_str().unwrap().contains("Seal of the tests"), "{line}");
    let line = folder.run(&[&verify[..], &["--trust", "seal.crt"]].concat()).expect(0).lines().remove(0);
    assert_eq!(line["trusted"], true, "{line}");
    folder.file("other.crt", Seal::make().certificate);
    folder.run(&[&verify[..], &["--trust", "other.crt"]].concat()).expect(1);
    let line =
        folder.run(&[&verify[..], &["--at", "2019-12-31T00:00:00Z"]].concat()).expect(1).lines().remove(0);
    assert!(line["findings"].to_string().contains("IVI-G015"), "{line}");
    folder.run(&[&verify[..], &["--at", "soon"]].concat()).expect(2);
    folder.run(&[&verify[..], &["--trust", "data.json"]].concat()).expect(2);
    folder.run(&[&verify[..], &["--trust", "missing.crt"]].concat()).expect(2);

    let xml = String::from_utf8(folder.read("signed.xml")).unwrap();
    folder.file("changed.xml", xml.replacen("<Type>", "<Type>X", 1));
    folder.file("text.xml", "no XML");
    let ran = folder
        .run(&["verify", "--format", "json", "changed.xml", "car.xml", "text.xml", "signed.xml"])
        .expect(1);
    let valid: Vec<bool> = ran.lines().iter().map(|line| line["valid"].as_bool().unwrap()).collect();
    assert_eq!(valid, [false, false, false, true], "{}", ran.out);
    let text = folder.run(&["verify", "changed.xml", "car.xml", "signed.xml", "missing.xml"]).expect(2).out;
    assert!(text.contains("changed.xml: unsound") && text.contains("car.xml: not signed"), "{text}");
    assert!(text.contains("signed.xml: sound, "), "{text}");
}

#[test]
fn standard_output_is_the_default_and_holds_nothing_else() {
    let folder = folder();
    let sign = ["sign", "--key", "seal.pem", "--cert", "seal.crt", "car.xml"];
    let ran = folder.run(&sign).expect(0);
    assert!(
        ran.out.trim_end().ends_with("</InitialVehicleInformation>") && ran.err.is_empty(),
        "{}",
        ran.err
    );
    let piped =
        folder.run_with(&["sign", "--key", "seal.pem", "--cert", "seal.crt", "-"], &folder.read("car.xml"));
    assert_eq!(piped.expect(0).out, ran.out, "RSA with PKCS#1 v1.5 signs the same twice");
}

#[test]
fn a_pkcs12_file_opens_with_its_password_and_no_other() {
    let folder = folder();
    folder.file("right.txt", "\u{feff}geheim\r\nsecond line");
    folder.file("wrong.txt", "hunter2\n");
    let make = [
        "pkcs12",
        "-export",
        "-inkey",
        "seal.pem",
        "-in",
        "seal.crt",
        "-out",
        "seal.pfx",
        "-passout",
        "pass:geheim",
    ];
    let Some(true) = tool(&folder, "openssl", &make) else {
        println!("SKIPPED: a_pkcs12_file_opens_with_its_password_and_no_other (openssl is not installed)");
        return;
    };
    let sign = ["sign", "--key", "seal.pfx", "-o", "signed.xml", "car.xml"];
    let before = folder.names();
    for password in [&["--password-file", "wrong.txt"][..], &[]] {
        let ran = folder.run(&[&sign[..], password].concat()).expect(2);
        assert!(ran.err.starts_with("ecoc: seal.pfx: ") && ran.err.contains("password"), "{}", ran.err);
        assert!(!ran.err.contains("hunter2"));
    }
    folder.run(&[&sign[..], &["--password-file", "missing.txt"]].concat()).expect(2);
    assert_eq!(folder.names(), before, "nothing is written");
    folder.run(&[&sign[..], &["--password-file", "right.txt"]].concat()).expect(0);
    folder.run(&["validate", "signed.xml"]).expect(0);
}

#[test]
fn a_key_that_does_not_serve_is_a_usage_fault() {
    let folder = folder();
    folder.file("other.crt", Seal::make().certificate);
    folder.file("text.pem", "no key at all");
    for (key, certificate, word) in [
        ("seal.pem", "other.crt", "other.crt"),
        ("text.pem", "seal.crt", "text.pem"),
        ("seal.crt", "seal.crt", "seal.crt"),
        ("missing.pem", "seal.crt", "missing.pem does not exist"),
        ("seal.pem", "missing.crt", "missing.crt does not exist"),
    ] {
        let ran = folder
            .run(&["sign", "--key", key, "--cert", certificate, "-o", "signed.xml", "car.xml"])
            .expect(2);
        assert!(
            ran.err.contains(word) || ran.err.contains("certificate"),
            "{key} {certificate}: {}",
            ran.err
        );
    }
    let ran = folder.run(&["sign", "--key", "seal.pem", "car.xml"]).expect(2);
    assert!(ran.err.contains("certificate"), "{}", ran.err);
    assert!(!folder.names().contains(&"signed.xml".to_owned()));
}

#[test]
fn what_is_no_unsigned_certificate_is_refused() {
    let folder = folder();
    let sign = ["sign", "--key", "seal.pem", "--cert", "seal.crt"];
    folder.run(&[&sign[..], &["-o", "signed.xml", "car.xml"]].concat()).expect(0);
    folder.file("empty.xml", "");
    folder.file("text.xml", "no XML");
    folder.file("other.xml", "<a/>");
    for file in ["signed.xml", "empty.xml", "text.xml", "other.xml"] {
        let ran = folder.run(&[&sign[..], &["-o", "again.xml", file]].concat()).expect(1);
        assert!(ran.err.starts_with(&format!("ecoc: {file}: ")), "{}", ran.err);
    }
    for (file, target) in [("missing.xml", "again.xml"), ("car.xml", "./car.xml"), ("car.xml", "seal.pem")] {
        folder.run(&[&sign[..], &["-o", target, file]].concat()).expect(2);
    }
    assert!(!folder.names().contains(&"again.xml".to_owned()));
    assert!(
        String::from_utf8(folder.read("seal.pem")).unwrap().contains("PRIVATE KEY"),
        "the key is not overwritten"
    );
}

#[test]
fn a_key_elsewhere_signs_in_two_steps() {
    let folder = folder();
    let prepare = ["sign", "--prepare", "car.token", "--cert", "seal.crt", "--xades", "car.xml"];
    let text = folder.run(&prepare).expect(0).out;
    assert!(text.starts_with("algorithm: rsa-sha256\ndigest: "), "{text}");
    let line = folder.run(&[&prepare[..], &["--format", "json"]].concat()).expect(0).lines().remove(0);
    assert_eq!((&line["file"], &line["algorithm"]), (&"car.xml".into(), &"rsa-sha256".into()), "{line}");
    folder.file("info.txt", line["signed_info"].as_str().unwrap());
    // openssl stands in for the HSM.
    let decode = ["base64", "-d", "-A", "-in", "info.txt", "-out", "info"];
    let sign = ["dgst", "-sha256", "-sign", "seal.pem", "-out", "value", "info"];
    let encode = ["base64", "-in", "value", "-out", "value.txt"];
    let steps = [&decode[..], &sign, &encode];
    let made: Option<Vec<bool>> = steps.iter().map(|args| tool(&folder, "openssl", args)).collect();
    let Some(made) = made else {
        println!("SKIPPED: a_key_elsewhere_signs_in_two_steps (openssl is not installed)");
        return;
    };
    assert_eq!(made, vec![true; 3]);
    for value in ["value", "value.txt"] {
        let complete = ["sign", "--complete", "car.token", "--value", value, "-o", "signed.xml"];
        folder.run(&complete).expect(0);
        folder.run(&["validate", "signed.xml"]).expect(0);
        folder.run(&["verify", "--trust", "seal.crt", "signed.xml"]).expect(0);
    }
    let before = folder.names();
    for (token, value, code, words) in [
        ("car.token", "info", 1, "where the key makes 256"),
        ("car.xml", "value", 2, "the token is damaged"),
        ("missing", "value", 2, "missing does not exist"),
    ] {
        let ran = folder.run(&["sign", "--complete", token, "--value", value, "-o", "x.xml"]).expect(code);
        assert!(ran.err.contains(words), "{}", ran.err);
    }
    folder.run(&["sign", "--complete", "car.token", "--value", "value", "-o", "car.token"]).expect(2);
    assert_eq!(folder.names(), before, "nothing is written");
}

#[test]
fn what_a_xades_signature_says_is_given_by_options() {
    let folder = folder();
    folder.file("policy.pdf", "the policy");
    let sign = ["sign", "--key", "seal.pem", "--cert", "seal.crt", "-o", "signed.xml", "car.xml"];
    let properties = [
        "--role=Manufacturer & <Søn>",
        "--city=Trollhättan",
        "--street=Gate 1",
        "--state=S",
        "--postal-code=123",
        "--country=SE",
        "--policy=urn:oid:1.2.3",
        "--policy-document=policy.pdf",
        "--policy-uri=https://example.org/policy.pdf",
        "--algorithm=rsa-sha512",
    ];
    folder.run(&[&sign[..], &properties].concat()).expect(2);
    folder.run(&[&sign[..], &["--xades", "--policy=urn:oid:1.2.3"]].concat()).expect(2);
    folder.run(&[&sign[..], &["--xades", "--role="]].concat()).expect(2);
    folder.run(&[&sign[..], &["--xades"], &properties].concat()).expect(0);
    let xml = String::from_utf8(folder.read("signed.xml")).unwrap();
    for piece in [
        "<xades:ClaimedRole>Manufacturer &amp; &lt;Søn&gt;</xades:ClaimedRole>",
        "<xades:City>Trollhättan</xades:City><xades:StreetAddress>Gate 1</xades:StreetAddress>",
        "<xades:PostalCode>123</xades:PostalCode><xades:CountryName>SE</xades:CountryName>",
        "<xades:Identifier Qualifier=\"OIDAsURN\">urn:oid:1.2.3</xades:Identifier>",
        "#rsa-sha512",
    ] {
        assert!(xml.contains(piece), "{piece} in {xml}");
    }
    folder.run(&["validate", "signed.xml"]).expect(0);
    folder.run(&["verify", "signed.xml"]).expect(0);
}

#[test]
fn a_signature_is_replaced_when_asked_and_a_transcoded_file_is_told_of() {
    let folder = folder();
    let sign = |more: &[&'static str]| {
        folder
            .run(&[&["sign", "--key", "seal.pem", "--cert", "seal.crt", "-o", "new.xml"][..], more].concat())
    };
    let text = String::from_utf8(folder.read("car.xml")).unwrap().replace("\"UTF-8\"", "\"UTF-16\"");
    let utf16: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    folder.file("wide.xml", utf16);
    let ran = sign(&["wide.xml"]).expect(0);
    assert_eq!(ran.err, "ecoc: wide.xml was written in UTF-16; the signed certificate is UTF-8\n");
    std::fs::rename(folder.path("new.xml"), folder.path("signed.xml")).unwrap();
    sign(&["signed.xml"]).expect(1);
    let ran = sign(&["--replace", "signed.xml"]).expect(0);
    assert_eq!(ran.err, "ecoc: signed.xml was signed already; its signature is replaced\n");
    assert_eq!(
        folder.read("new.xml"),
        folder.read("signed.xml"),
        "RSA with PKCS#1 v1.5 signs the same twice"
    );
}

#[test]
fn an_unfit_certificate_signs_only_in_tests() {
    let folder = folder();
    let key = rcgen::KeyPair::from_pem(std::str::from_utf8(&folder.read("seal.pem")).unwrap()).unwrap();
    let mut params = rcgen::CertificateParams::default();
    params.not_after = rcgen::date_time_ymd(2020, 1, 1);
    folder.file("old.crt", params.self_signed(&key).unwrap().pem());
    let sign = ["sign", "--key", "seal.pem", "--cert", "old.crt", "-o", "signed.xml", "car.xml"];
    let ran = folder.run(&sign).expect(2);
    assert!(ran.err.contains("expired on 2020-01-01"), "{}", ran.err);
    folder.run(&[&sign[..], &["--allow-unfit-certificate-for-tests"]].concat()).expect(0);
}
