//! A call in a process of its own, for what a process reads from its environment.

use std::process::Command;
use std::time::Duration;

use ecoc::{Error, ErrorKind};
use serde_json::Value;

use crate::server::{ask, client};

const SETTINGS: &str = "ECOC_TEST_TRANSPORT_SETTINGS";

/// Makes the call with these variables and no other proxy; gives its error.
pub(crate) fn ask_with(settings: &Value, variables: &[(&str, &str)]) -> Option<(ErrorKind, String)> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "child::a_child_makes_its_call", "--nocapture"]);
    for name in ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    let output =
        command.env(SETTINGS, settings.to_string()).envs(variables.iter().copied()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let said = text.lines().find_map(|line| line.split_once("ANSWER ")).expect(&text).1;
    let error: Value = serde_json::from_str(said).unwrap();
    let kind = ErrorKind::from_number(u32::try_from(error["number"].as_u64()?).unwrap()).unwrap();
    Some((kind, error["message"].as_str().unwrap().to_owned()))
}

#[test]
fn a_child_makes_its_call() {
    // Without settings this is the test run itself.
    if let Ok(settings) = std::env::var(SETTINGS) {
        let result = ask(&client(serde_json::from_str(&settings).unwrap()), Duration::from_secs(6));
        println!("ANSWER {}", result.err().as_ref().map_or(Value::Null, Error::to_json));
    }
}
