//! The example with a key in a PKCS#11 token, run against SoftHSM.

use std::path::{Path, PathBuf};
use std::process::Command;

use ecoc::{Algorithm, Trust, verify};

use crate::external::{key_of, keys};
use crate::seal::DOCUMENTS;
use crate::tools::{have, read, xmlsec_knows};

const PIN: &str = "4711";

/// Where distributions put the library.
fn softhsm() -> Option<PathBuf> {
    let roots = ["/usr/lib", "/usr/lib64", "/usr/local/lib", "/opt/homebrew/lib"];
    let folders = roots
        .into_iter()
        .map(PathBuf::from)
        .chain(std::fs::read_dir("/usr/lib").ok().into_iter().flatten().flatten().map(|entry| entry.path()));
    folders
        .flat_map(|folder| {
            ["softhsm/libsofthsm2.so", "pkcs11/libsofthsm2.so", "libsofthsm2.so"]
                .map(|name| folder.join(name))
        })
        .find(|path| path.exists())
}

/// The example, which `cargo test` has built beside the tests.
fn example() -> String {
    let tests = std::env::current_exe().expect("this program has a path");
    let folder = tests.parent().and_then(Path::parent).expect("it stands in target/…/deps");
    let example = folder.join("examples").join("pkcs11");
    assert!(example.exists(), "no {}: run `cargo build -p ecoc --examples` first", example.display());
    example.display().to_string()
}

/// Runs a program that uses the token of this folder.
fn run(at: &Path, program: &str, args: &[&str]) {
    let output = Command::new(program)
        .args(args)
        .current_dir(at)
        .env("SOFTHSM2_CONF", at.join("softhsm2.conf"))
        .env("PKCS11_PIN", PIN)
        .output()
        .expect("the program starts");
    let text = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{program} {args:?}\n{}", String::from_utf8_lossy(&text));
}

#[test]
fn a_key_in_a_token_signs_with_every_algorithm() {
    let test = "a key in a PKCS#11 token";
    let Some(module) = softhsm() else {
        println!("SKIPPED: {test}: SoftHSM (libsofthsm2.so) is not installed");
        return;
    };
    if !["softhsm2-util", "openssl", "xmlsec1"].into_iter().all(|tool| have(tool, test)) {
        return;
    }
    let folder = keys();
    let at = folder.path();
    std::fs::create_dir(at.join("tokens")).expect("a folder");
    let settings = format!("directories.tokendir = {}\n", at.join("tokens").display());
    std::fs::write(at.join("softhsm2.conf"), settings).expect("written");
    let init = ["--init-token", "--free", "--label", "seals", "--so-pin", "0815", "--pin", PIN];
    run(at, "softhsm2-util", &init);
    for (id, name) in ["rsa", "p256", "p384"].into_iter().enumerate() {
        let (file, id) = (format!("{name}.key"), format!("0{id}"));
        let import = ["--import", &file, "--token", "seals", "--label", name, "--id", &id, "--pin", PIN];
        run(at, "softhsm2-util", &import);
        // From now on the token alone has it.
        std::fs::remove_file(at.join(file)).expect("removed");
    }
    std::fs::write(at.join("in.xml"), DOCUMENTS[1]).expect("written");
    let (module, example) = (module.display().to_string(), example());
    for algorithm in Algorithm::ALL.iter().copied() {
        let key = key_of(algorithm);
        let certificate = format!("{key}.pem");
        let args = [&module, "seals", key, &certificate, "in.xml", "out.xml", algorithm.name()];
        run(at, &example, &args);
        let trust = Trust::new().with_pem(&read(&folder, &certificate)).expect("an anchor");
        let verification = verify(&read(&folder, "out.xml"), &trust);
        assert_eq!(verification.algorithm.as_deref(), Some(algorithm.name()));
        assert_eq!((verification.is_valid(), verification.trusted), (true, Some(true)), "{algorithm}");
        if xmlsec_knows(algorithm) {
            let ids = "http://uri.etsi.org/01903/v1.3.2#:SignedProperties";
            let args = ["--verify", "--id-attr:Id", ids, "--pubkey-cert-pem", &certificate, "out.xml"];
            run(at, "xmlsec1", &args);
        }
    }
}
