//! `ecoc doctor`, against the sandbox and on its own.

#![allow(clippy::unwrap_used)]

mod shared;

use ecoc_sandbox::{Sandbox, SandboxOptions};
use serde_json::{Value, json};
use shared::{Folder, Seal};

/// A folder with settings of both authorities, as `ecoc sandbox` prints them.
fn plant(sandbox: &Sandbox) -> Folder {
    let folder = Folder::new();
    let seal = Seal::make();
    folder.file("key.pem", &seal.key);
    sandbox.register_maskinporten_key("plant", &seal.public).unwrap();
    let mut svv = sandbox.svv_settings();
    (svv["key"], svv["kid"]) = (json!("key.pem"), json!("plant"));
    let settings = json!({ "vca": sandbox.vca_settings(), "svv": svv });
    folder.file("ecoc.toml", toml::to_string(&settings).unwrap());
    folder
}

/// Verdict and message of each check of this name.
fn checks<'a>(diagnosis: &'a Value, name: &str) -> Vec<(&'a str, &'a str)> {
    let checks = diagnosis["checks"].as_array().unwrap().iter();
    let named = checks.filter(|check| check["name"] == name);
    named.map(|check| (check["verdict"].as_str().unwrap(), check["message"].as_str().unwrap())).collect()
}

#[test]
fn every_authority_that_has_settings_is_looked_at() {
    let sandbox = Sandbox::start(SandboxOptions::default()).unwrap();
    let folder = plant(&sandbox);
    let lines = folder.run(&["doctor", "--ledger", "plant.db", "--format", "json"]).expect(0).lines();
    let found: Vec<_> = lines.iter().map(|line| (&line["authority"], &line["sound"])).collect();
    assert_eq!(found, [(&json!("vca"), &json!(true)), (&json!("svv"), &json!(true))]);
    assert_eq!(checks(&lines[0], "ledger")[0].0, "ok");
    assert_eq!(folder.names(), ["ecoc.toml", "key.pem"], "nothing is left behind");
    let text = folder.run(&["doctor", "--authority", "svv", "--no-call"]).expect(0).out;
    assert!(text.starts_with("svv (http://127.0.0.1:") && text.contains("): sound, "), "{text}");
    assert!(text.lines().count() > 10 && !text.contains("vca"), "{text}");
}

#[test]
fn what_is_wrong_is_told_with_what_to_do_and_the_exit_code_is_1() {
    let sandbox = Sandbox::start(SandboxOptions::default()).unwrap();
    let mut folder = plant(&sandbox);
    folder.set("ECOC_VCA_CLIENT_SECRET", "hunter2-hunter2");
    let ran = folder.run(&["doctor"]).expect(1);
    assert!(ran.out.contains("\n  failed   token ") && ran.out.contains("AADSTS7000215"), "{}", ran.out);
    assert!(ran.out.contains("-> set client_secret to the secret's value"), "{}", ran.out);
    assert!(
        ran.out.contains("svv (") && !format!("{}{}", ran.out, ran.err).contains("hunter2"),
        "{}",
        ran.out
    );
}

#[test]
fn settings_of_one_authority_by_option_are_enough() {
    let folder = Folder::new();
    let base = ["--base-url", "http://127.0.0.1:9", "--token-url", "http://127.0.0.1:9/token"];
    let args = [&["doctor", "--authority", "vca", "--format", "json"][..], &base].concat();
    let line = folder.run(&args).expect(1).lines().remove(0);
    let missing = checks(&line, "settings");
    for name in ["environment", "client_id", "client_secret", "manufacturer_id", "contact_id"] {
        assert!(missing.iter().any(|(_, message)| message.contains(name)), "{name}: {missing:?}");
    }
    assert_eq!(checks(&line, "connection")[0].0, "failed");
}

#[test]
fn without_settings_there_is_nobody_to_ask_about() {
    let folder = Folder::new();
    let ran = folder.run(&["doctor"]).expect(2);
    assert!(ran.err.contains("--authority") && ran.out.is_empty(), "{}", ran.err);
    folder.file("ecoc.toml", "[vca]\nclientid = 'x'\n");
    let ran = folder.run(&["doctor"]).expect(2);
    assert!(ran.err.contains("ecoc.toml:2") && ran.err.contains("client_id"), "{}", ran.err);
}

#[test]
fn a_name_and_a_proxy_of_the_environment_are_looked_at() {
    let mut folder = Folder::new();
    folder.set("ECOC_VCA_ENVIRONMENT", "preprod");
    for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"] {
        folder.set(variable, "");
    }
    let urls = ["--base-url", "https://vca.invalid", "--token-url", "https://token.invalid/token"];
    let args = [&["doctor", "--authority", "vca", "--format", "json"][..], &urls].concat();
    let line = folder.run(&args).expect(1).lines().remove(0);
    let names = checks(&line, "name_resolution");
    assert!(names.len() == 2 && names.iter().all(|(verdict, _)| *verdict == "failed"), "{names:?}");

    folder.set("HTTPS_PROXY", "http://user:hunter2@127.0.0.1:9");
    folder.set("NO_PROXY", "vca.invalid");
    let ran = folder.run(&args).expect(1);
    assert!(!ran.out.contains("hunter2"), "{}", ran.out);
    let line = ran.lines().remove(0);
    let names = checks(&line, "name_resolution");
    assert!(names[0].0 == "ok" && names[0].1.contains("the proxy resolves it"), "{names:?}");
    assert_eq!(names[1].0, "failed", "NO_PROXY: {names:?}");
    let connection = checks(&line, "connection");
    assert!(
        connection[0].0 == "failed" && connection[0].1.contains("the proxy 127.0.0.1:9"),
        "{connection:?}"
    );
}
