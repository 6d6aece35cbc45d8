//! demo and sandbox.

#![allow(clippy::unwrap_used)]

mod shared;

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::{Duration, Instant};

use shared::Folder;

#[test]
fn the_demo_tells_five_stories_in_the_words_of_the_authorities() {
    let folder = Folder::new();
    let start = Instant::now();
    let text = folder.run(&["demo"]).expect(0).out;
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    for word in [
        "202 accepted",
        "Received",
        "Processing",
        "Succeeded",
        "KJORETOY_OPPRETTET",
        "KJORETOY_SLETTET",
        "409",
        "KJORETOY_KAN_IKKE_AVGIFTSKLASSIFISERES",
        "Melding om preregistrering er mottatt og kjøretøy er opprettet",
        "= SVV has",
        "IVI-S",
        "expected:",
        "All 5 stories ended as told",
    ] {
        assert!(text.contains(word), "{word} is missing in\n{text}");
    }
    assert!(text.lines().all(|line| line.chars().count() <= 160), "{text}");
    assert!(folder.names().is_empty(), "the demo leaves nothing behind");
}

#[test]
fn the_demo_tells_machines_step_by_step() {
    let lines = Folder::new().run(&["demo", "--json"]).expect(0).lines();
    let (last, steps) = lines.split_last().unwrap();
    assert_eq!(
        (&last["step"], &last["ok"], &last["scenes"]),
        (&"demo".into(), &true.into(), &5.into()),
        "{last}"
    );
    for step in steps {
        assert!(step["scene"].is_string() && step["step"].is_string() && step["ms"].is_number(), "{step}");
    }
    let of = |scene: &str| -> Vec<&str> {
        steps.iter().filter(|step| step["scene"] == scene).filter_map(|step| step["step"].as_str()).collect()
    };
    assert_eq!(&of("a")[..6], ["build", "validate", "sign", "validate", "submit", "status"]);
    assert_eq!(of("b").last(), Some(&"delete"));
    assert_eq!(of("c"), ["build", "validate"]);
    let faults = steps.iter().find(|step| step["scene"] == "c" && step["step"] == "validate").unwrap();
    assert_eq!(faults["details"]["findings"].as_array().unwrap().len(), 3);
    assert!(steps.iter().any(|step| step["scene"] == "d" && step["details"]["http_status"] == 409));
}

/// Starts a sandbox, whose settings go to the folder's `ecoc.toml`.
#[cfg(unix)]
fn sandbox(folder: &Folder, options: &[&str], words: Stdio) -> (std::process::Child, String) {
    let arguments = [&["sandbox"], options].concat();
    let mut child = folder.command(&arguments).stderr(words).spawn().unwrap();
    let mut settings = String::new();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    // The last setting is the last line; the sandbox goes on running.
    for line in &mut lines {
        settings.push_str(&line);
        settings.push('\n');
        if line.starts_with("token_url") && settings.contains("[svv]") {
            break;
        }
    }
    folder.file("ecoc.toml", &settings);
    (child, settings)
}

/// A file that the settings name.
#[cfg(unix)]
fn setting(settings: &str, name: &str) -> String {
    let line = settings.lines().find(|line| line.starts_with(&format!("{name} = "))).unwrap();
    line.split('"').nth(1).unwrap().to_owned()
}

#[cfg(unix)]
#[test]
fn the_sandbox_prints_settings_that_work_and_ends_on_a_signal() {
    let folder = Folder::new();
    let (mut child, settings) = sandbox(&folder, &[], Stdio::null());
    let (key, certificate) = (setting(&settings, "key"), setting(&settings, "certificate"));
    for (vehicle, authority) in [("m1-gb.json", "vca"), ("m1-petrol-1x.json", "svv")] {
        folder.file("data.json", shared::vehicle(vehicle));
        folder.run(&["build", "data.json", "-o", "car.xml"]).expect(0);
        folder.run(&["sign", "--key", &key, "--cert", &certificate, "-o", "signed.xml", "car.xml"]).expect(0);
        folder.run(&["submit", "--authority", authority, "signed.xml"]).expect(0);
    }
    assert!(std::path::Path::new(&key).exists());
    end(&mut child);
    assert!(!std::path::Path::new(&key).exists(), "the test key goes with the sandbox");
}

/// Ctrl-C, as a terminal sends it.
#[cfg(unix)]
fn end(child: &mut std::process::Child) {
    let interrupted = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(interrupted.unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[cfg(unix)]
#[test]
fn the_sandbox_tells_which_faults_struck_and_what_it_took() {
    let folder = Folder::new();
    folder.file("plan.toml", "slow = 0.1\n[[script]]\nservice = \"opprette\"\nfault = \"slow-body\"\n");
    let options = ["--faults", "plan.toml", "--seed", "5"];
    let (mut child, settings) = sandbox(&folder, &options, Stdio::piped());
    let (key, certificate) = (setting(&settings, "key"), setting(&settings, "certificate"));
    folder.file("data.json", shared::vehicle("m1-petrol-1x.json"));
    folder.run(&["build", "data.json", "-o", "car.xml"]).expect(0);
    folder.run(&["sign", "--key", &key, "--cert", &certificate, "-o", "signed.xml", "car.xml"]).expect(0);
    folder.run(&["submit", "--authority", "svv", "signed.xml"]).expect(0);
    folder.run(&["status", "--authority", "vca", "--client-id", "stranger", "7"]).expect(2);
    end(&mut child);
    let mut words = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut words).unwrap();
    let exchange = words.lines().find(|line| line.contains("opprette")).unwrap();
    assert!(exchange.ends_with("[fault: slow-body]"), "{exchange}");
    assert!(words.contains(" AADSTS700016 = the client id is not known in this tenant\n"), "{words}");
    assert!(words.contains("Taken by VCA: 0, by SVV: 1; more than once: 0."), "{words}");
    assert!(words.contains("Faults that struck: opprette slow-body 1."), "{words}");
}

#[test]
fn faults_that_are_none_are_refused_with_place_and_remedy() {
    let folder = Folder::new();
    folder.file("plan.toml", "[rates]\nrest = 0.1\n");
    for (options, words) in [
        (&["--faults", "2"][..], "give a number from 0 to 1"),
        (&["--faults", "20%"], "20% does not exist"),
        (&["--faults", "plan.toml"], "plan.toml: rates.rest: there is no kind of fault \"rest\""),
        (&["--faults", "plan.toml"], "did you mean \"reset\"?"),
        (&["--seed", "7"], "--faults"),
    ] {
        let ran = folder.run(&[&["sandbox"], options].concat()).expect(2);
        assert!(ran.err.contains(words) && ran.out.is_empty(), "{options:?}: {}", ran.err);
    }
}

#[test]
fn a_port_that_is_taken_is_a_usage_fault() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let ran = Folder::new().run(&["sandbox", "--port", &port]).expect(2);
    assert!(ran.err.contains(&format!("port {port} cannot be used")) && ran.out.is_empty(), "{}", ran.err);
}
