//! submit, status, delete, resume and ledger, against the sandbox and against servers that are none.

#![allow(clippy::unwrap_used)]

mod shared;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use ecoc_sandbox::{Faults, Sandbox, SandboxOptions};
use serde_json::Value;
use shared::{Folder, Ran, Seal};

/// A folder with a seal, whose settings lead to a sandbox of its own.
struct Plant {
    folder: Folder,
    sandbox: Sandbox,
}

impl Plant {
    fn new() -> Plant {
        let sandbox = Sandbox::start(SandboxOptions::default()).unwrap();
        let mut folder = Folder::new();
        let seal = Seal::make();
        folder.file("seal.pem", &seal.key);
        folder.file("seal.crt", &seal.certificate);
        sandbox.register_maskinporten_key("plant", &seal.public).unwrap();
        for (section, settings) in [("VCA", sandbox.vca_settings()), ("SVV", sandbox.svv_settings())] {
            for (name, value) in settings.as_object().unwrap() {
                folder.set(&format!("ECOC_{section}_{}", name.to_uppercase()), value.as_str().unwrap());
            }
        }
        folder.set("ECOC_SVV_KEY", folder.path("seal.pem").to_str().unwrap());
        folder.set("ECOC_SVV_KID", "plant");
        Plant { folder, sandbox }
    }

    /// Builds and signs a vehicle of the project's own as `name`.
    fn certificate(&self, vehicle: &str, name: &str) {
        self.folder.file("data.json", shared::vehicle(vehicle));
        self.folder.run(&["build", "data.json", "-o", "unsigned.xml"]).expect(0);
        let sign = ["sign", "--key", "seal.pem", "--cert", "seal.crt", "-o", name, "unsigned.xml"];
        self.folder.run(&sign).expect(0);
    }

    fn run(&self, args: &[&str]) -> Ran {
        self.folder.run(args)
    }
}

#[track_caller]
fn assert_keys(line: &Value, keys: &[&str]) {
    for key in keys {
        assert!(line.get(key).is_some(), "{key} is missing in {line}");
    }
}

#[test]
fn a_certificate_is_accepted_by_vca_and_followed_to_its_end() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "car.xml");
    let submit = ["submit", "--authority", "vca", "--ledger", "l.db", "--format", "json", "car.xml"];
    let line = plant.run(&submit).expect(0).lines().remove(0);
    assert_keys(
        &line,
        &["file", "authority", "reference", "vin", "correlation_id", "http_status", "warnings", "error"],
    );
    assert_eq!(
        (&line["state"], &line["authority_state"]),
        (&"accepted".into(), &"accepted".into()),
        "{line}"
    );
    assert_eq!((&line["file"], &line["http_status"]), (&"car.xml".into(), &202.into()));

    let again = plant.run(&submit).expect(1).lines().remove(0);
    assert_eq!(
        (&again["error"]["code"], &again["state"]),
        (&"AlreadySubmitted".into(), &"accepted".into()),
        "{again}"
    );

    let status = plant
        .run(&["status", "--ledger", "l.db", "--wait", "20", "--format", "json"])
        .expect(0)
        .lines()
        .remove(0);
    assert_eq!(
        (&status["state"], &status["authority_state"]),
        (&"succeeded".into(), &"Succeeded".into()),
        "{status}"
    );
    assert_eq!(status["reference"], line["reference"]);
    assert!(
        plant.run(&["status", "--ledger", "l.db"]).expect(0).out.is_empty(),
        "nothing is left to ask about"
    );

    let id = line["correlation_id"].as_str().unwrap();
    let text = plant.run(&["status", "--ledger", "l.db", id]).expect(0).out;
    assert!(text.contains("succeeded at vca (Succeeded)"), "{text}");

    let journal = plant.run(&["ledger", "--ledger", "l.db", "--format", "json"]).expect(0).lines();
    assert_eq!(journal.len(), 1);
    assert_keys(&journal[0], &["authority", "reference", "vin", "correlation_id", "sha256", "state"]);
    assert_eq!(
        (&journal[0]["state"], &journal[0]["correlation_id"]),
        (&"succeeded".into(), &line["correlation_id"])
    );
    assert!(plant.run(&["resume", "--ledger", "l.db"]).expect(0).out.is_empty());
}

#[test]
fn a_duplicate_is_refused_with_409_and_the_explanation_beside() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "car.xml");
    let submit = ["submit", "--authority", "vca", "--wait", "20", "car.xml"];
    let first = plant.run(&submit).expect(0).out;
    assert!(first.contains("202 accepted") && first.contains("(Succeeded)"), "{first}");
    let second = plant.run(&submit).expect(1).out;
    assert!(
        second.starts_with("car.xml: refused by vca: 409") && second.contains("\n  = VCA has"),
        "{second}"
    );
    let line = plant
        .run(&["submit", "--authority", "vca", "--format", "json", "car.xml"])
        .expect(1)
        .lines()
        .remove(0);
    assert_eq!((&line["state"], &line["error"]["http_status"]), (&"rejected".into(), &409.into()), "{line}");
    assert_eq!(line["error"]["code"], "Duplicate");
}

#[test]
fn svv_creates_with_warnings_refuses_in_norwegian_and_deletes() {
    let plant = Plant::new();
    plant.certificate("m1-petrol-1x.json", "car.xml");
    let text = plant.run(&["submit", "--authority", "svv", "--tax-code", "999", "car.xml"]).expect(1).out;
    assert!(
        text.contains("kjoretoy.coc.KJORETOY_KAN_IKKE_AVGIFTSKLASSIFISERES \"Ulovlig forespørsel"),
        "{text}"
    );
    assert!(text.contains("\n  = SVV finds no tax class"), "{text}");

    let submit = [
        "submit",
        "--authority",
        "svv",
        "--tax-code",
        "101",
        "--ledger",
        "l.db",
        "--format",
        "json",
        "car.xml",
    ];
    let line = plant.run(&submit).expect(0).lines().remove(0);
    assert_eq!(line["state"], "succeeded", "{line}");
    assert_eq!(line["message"]["code"], "kjoretoy.coc.KJORETOY_OPPRETTET");
    let warning = &line["warnings"][0];
    assert_eq!(
        (&warning["severity"], &warning["layer"]),
        (&"warning".into(), &"authority".into()),
        "{warning}"
    );
    assert!(warning["message"].as_str().unwrap().starts_with("Er det korrekt at"), "{warning}");
    assert!(warning["remedy"].as_str().unwrap().starts_with("SVV asks"), "{warning}");

    let id = line["correlation_id"].as_str().unwrap();
    let status =
        plant.run(&["status", "--ledger", "l.db", "--format", "json", id]).expect(0).lines().remove(0);
    assert_eq!((&status["state"], &status["from_ledger"]), (&"succeeded".into(), &true.into()), "{status}");

    let reference = line["reference"].as_str().unwrap();
    let delete = ["delete", "--reference", reference, "--ledger", "l.db"];
    let text = plant.run(&delete).expect(0).out;
    assert!(text.contains("kjoretoy.coc.KJORETOY_SLETTET \"Forespørsel om sletting"), "{text}");
    let text = plant.run(&delete).expect(1).out;
    assert!(text.contains("UKJENT_DOKUMENTREFERANSE"), "{text}");
    let journal = plant.run(&["ledger", "--ledger", "l.db", "--format", "json"]).expect(0).lines();
    assert_eq!(journal[0]["state"], "deleted");
}

#[test]
fn svv_deletes_by_vin_and_by_vin_and_make() {
    let plant = Plant::new();
    plant.certificate("m1-petrol-1x.json", "car.xml");
    let submit = ["submit", "--authority", "svv", "--format", "json", "car.xml"];
    for with_make in [false, true] {
        let line = plant.run(&submit).expect(0).lines().remove(0);
        let (vin, make) = (line["vin"].as_str().unwrap(), line["make_code"].to_string());
        let mut delete = vec!["delete", "--format", "json", "--vin", vin];
        if with_make {
            delete.extend(["--make-code", &make]);
        }
        let line = plant.run(&delete).expect(0).lines().remove(0);
        assert_eq!((&line["state"], &line["vin"]), (&"deleted".into(), &vin.into()), "{line}");
    }
}

#[test]
fn nothing_with_an_error_is_sent_and_the_other_files_are() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "car.xml");
    plant.folder.file("empty.xml", "");
    let submit = [
        "submit",
        "--authority",
        "vca",
        "--format",
        "json",
        "empty.xml",
        "missing.xml",
        "unsigned.xml",
        "car.xml",
    ];
    let lines = plant.run(&submit).expect(2).lines();
    let codes: Vec<&Value> = lines.iter().map(|line| &line["error"]["code"]).collect();
    assert_eq!(
        codes,
        [&"InvalidDocument".into(), &"FileUnreadable".into(), &"InvalidDocument".into(), &Value::Null]
    );
    assert_eq!(lines[0]["findings"][0]["layer"], "xml");
    assert!(
        lines[..3].iter().all(|line| line["state"].is_null()) && lines[3]["state"] == "accepted",
        "{lines:?}"
    );
    let text = plant.run(&["submit", "--authority", "vca", "unsigned.xml"]).expect(1).out;
    assert!(text.starts_with("unsigned.xml: not sent: invalid (IVI 2.0), 1 error"), "{text}");
    // Told not to look, it is the authority's turn to say no.
    let text = plant.run(&["submit", "--authority", "vca", "--no-validate", "empty.xml"]).expect(1).out;
    assert!(text.starts_with("empty.xml: not sent"), "{text}");
}

#[cfg(target_os = "linux")]
#[test]
fn an_outcome_that_cannot_be_printed_is_said_and_no_further_file_is_sent() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "car.xml");
    plant.folder.file("next.xml", plant.folder.read("car.xml"));
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    // One after the other: of two at once, either may be the first.
    let submit = ["submit", "--authority", "vca", "--ledger", "l.db", "--jobs", "1", "car.xml", "next.xml"];
    let output = plant.folder.command(&submit).stdout(full).output().unwrap();
    let words = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{words}");
    assert!(words.contains("car.xml: accepted at vca") && words.contains("standard output"), "{words}");
    // What was in sending by then is told, too; it is the same document.
    assert!(!words.contains("next.xml: accepted"), "{words}");
}

#[test]
fn outcomes_that_nobody_reads_are_said_where_somebody_may() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "car.xml");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = plant.folder.command(&["submit", "--authority", "vca", "car.xml"]).stdout(writer).output();
    let output = output.unwrap();
    let words = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{words}");
    assert!(words.contains("car.xml: accepted at vca") && words.contains("correlation id"), "{words}");
}

#[test]
fn what_vca_does_not_show_yet_is_still_accepted() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "car.xml");
    let hidden = "invisible_for = 60\n[rates.ingest]\ninvisible = 1";
    plant.sandbox.configure(|options| options.faults = Faults::parse(hidden).unwrap());
    let submit = ["submit", "--authority", "vca", "--wait", "1", "--format", "json", "car.xml"];
    let line = plant.run(&submit).expect(0).lines().remove(0);
    assert_eq!((&line["state"], &line["authority_state"].is_null()), (&"accepted".into(), &false), "{line}");
}

#[test]
fn a_lost_submission_stays_queued_in_the_ledger_and_resume_sends_it() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "car.xml");
    let submit = ["submit", "--authority", "vca", "--ledger", "l.db", "--format", "json"];
    let wrong = [&submit[..], &["--client-id", "59c6696a-6e55-4539-80f1-8917986cf37f", "car.xml"]].concat();
    let line = plant.run(&wrong).expect(2).lines().remove(0);
    assert_eq!((&line["state"], &line["error"]["family"]), (&"queued".into(), &"Auth".into()), "{line}");
    let text = plant.run(&["status", "--ledger", "l.db"]).expect(0).out;
    assert!(text.contains("queued at vca") && text.contains("`ecoc resume` sends it"), "{text}");
    let resumed = plant.run(&["resume", "--ledger", "l.db", "--format", "json"]).expect(0).lines().remove(0);
    assert_eq!(
        (&resumed["state"], &resumed["correlation_id"]),
        (&"accepted".into(), &line["correlation_id"]),
        "{resumed}"
    );
}

#[test]
fn settings_come_from_the_file_then_the_variables_then_the_options() {
    let mut plant = Plant::new();
    plant.certificate("m1-gb.json", "car.xml");
    let submit = ["submit", "--authority", "vca", "--format", "json"];
    // The file is weaker than the variables, and the options are stronger.
    plant.folder.file("ecoc.toml", "[vca]\nclient_id = 'from-the-file'\n");
    plant.run(&[&submit[..], &["car.xml"]].concat()).expect(0);
    let error =
        plant.run(&[&submit[..], &["--client-id", "x", "car.xml"]].concat()).expect(2).lines().remove(0);
    assert_eq!(error["error"]["code"], "TokenRefused", "{error}");
    // Another file, an unknown key, a wrong value, a missing setting: each named, and no secret shown.
    let secret = "s3cr3t-of-the-plant";
    plant.folder.set("ECOC_VCA_CLIENT_SECRET", secret);
    for (text, word) in [
        ("[vca]\nclient_sekret = 's3cr3t-of-the-plant'", "did you mean client_secret?"),
        ("[vca]\nclient_secret = ['s3cr3t-of-the-plant']", "client_secret is no text"),
        ("[vca\nclient_secret = 's3cr3t-of-the-plant'", "no valid TOML"),
    ] {
        plant.folder.file("other.toml", text);
        let ran = plant.run(&[&submit[..], &["--config", "other.toml", "car.xml"]].concat()).expect(2);
        assert!(ran.err.contains("other.toml:") && ran.err.contains(word), "{}", ran.err);
        assert!(!ran.err.contains(secret) && !ran.out.contains(secret));
    }
    plant
        .run(&[&submit[..], &["--config", "missing.toml", "--ledger", "l.db", "car.xml"]].concat())
        .expect(2);
    assert!(!plant.folder.names().contains(&"l.db".to_owned()), "no ledger is made for nothing");
    plant.folder.set("ECOC_VCA_CLIENT_ID", "");
    plant.folder.file("ecoc.toml", "");
    let ran = plant.run(&[&submit[..], &["car.xml"]].concat()).expect(2);
    assert!(ran.err.contains("client_id") && ran.err.contains("ECOC_VCA_CLIENT_ID"), "{}", ran.err);
    let ran = plant.run(&[&submit[..], &["--environment", "live", "car.xml"]].concat()).expect(2);
    assert!(ran.err.contains("preprod") && !ran.err.contains(secret), "{}", ran.err);
}

#[test]
fn a_server_that_answers_html_or_speaks_plain_http_from_afar_is_told_so() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "car.xml");
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 4096]);
            let page = "<html><body>Front Door</body></html>";
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length";
            let _ = stream.write_all(format!("{head}: {}\r\n\r\n{page}", page.len()).as_bytes());
        }
    });
    let submit = ["submit", "--authority", "vca", "--format", "json", "car.xml", "--token-url"];
    let line = plant.run(&[&submit[..], &[&address]].concat()).expect(2).lines().remove(0);
    assert_eq!((&line["error"]["family"], &line["state"]), (&"Auth".into(), &Value::Null), "{line}");
    assert!(line["error"]["remedy"].is_string(), "{line}");
    let ran = plant.run(&[&submit[..], &["http://token.example/"]].concat()).expect(2);
    assert!(ran.err.contains("https"), "{}", ran.err);
}

#[test]
fn a_lost_answer_is_uncertain_and_stands_so_in_the_ledger() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "vca.xml");
    plant.certificate("m1-petrol-1x.json", "svv.xml");
    // Takes everything and answers nothing.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 65536]);
        }
    });
    let runs = ["vca", "svv"].map(|authority| {
        let (file, ledger) = (format!("{authority}.xml"), format!("{authority}.db"));
        let args = [
            "submit",
            "--authority",
            authority,
            "--base-url",
            &address,
            "--ledger",
            &ledger,
            "--format",
            "json",
            &file,
        ];
        plant.folder.command(&args).spawn().unwrap()
    });
    for child in runs {
        let line = shared::ran(child).expect(3).lines().remove(0);
        assert_eq!(
            (&line["state"], &line["error"]["family"]),
            (&"uncertain".into(), &"Uncertain".into()),
            "{line}"
        );
    }
    let status = plant.run(&["status", "--ledger", "svv.db", "--base-url", &address]).expect(3).out;
    assert!(status.contains("uncertain at svv") && status.contains("`ecoc resume` finds out"), "{status}");
    // What was sent to another service is not asked about here, and not passed over in silence.
    for command in ["status", "resume"] {
        let elsewhere = plant.run(&[command, "--ledger", "svv.db"]).expect(0);
        assert!(elsewhere.out.is_empty(), "{}", elsewhere.out);
        let words = format!("not final at svv {address}: 1;");
        assert!(
            elsewhere.err.contains(&words) && !elsewhere.err.contains("every submission"),
            "{}",
            elsewhere.err
        );
    }
    let entry = plant.run(&["ledger", "--ledger", "vca.db", "--format", "json"]).expect(0).lines().remove(0);
    let id = entry["correlation_id"].as_str().unwrap();
    for authority in ["vca", "svv"] {
        let asked = ["status", "--authority", authority, "--ledger", "vca.db", id];
        let other = plant.run(&asked).expect(1).out;
        assert!(other.contains(&format!("unknown at {authority}")), "{other}");
    }
    // Without a ledger the id stands nowhere else.
    let lost =
        plant.run(&["submit", "--authority", "vca", "--base-url", &address, "--no-validate", "vca.xml"]);
    assert!(lost.expect(3).out.contains("; correlation id "), "the id is said");
}

#[test]
fn a_server_that_is_down_is_an_io_fault_after_the_retries() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "vca.xml");
    plant.certificate("m1-petrol-1x.json", "svv.xml");
    // Nothing listens on a port that was free a moment ago.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let address = format!("http://{free}");
    let runs = ["vca", "svv"].map(|authority| {
        let file = format!("{authority}.xml");
        let args =
            ["submit", "--authority", authority, "--token-url", &address, "--base-url", &address, &file];
        plant.folder.command(&args).spawn().unwrap()
    });
    for child in runs {
        let output = child.wait_with_output().unwrap();
        let words = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(2), "{words}");
        assert!(words.contains(": not sent: ") && words.contains("check the network"), "{words}");
    }
}

#[test]
fn several_are_followed_to_their_end_together_and_told_in_the_order_of_the_files() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "one.xml");
    plant.certificate("l3e-motorcycle.json", "two.xml");
    let submit = ["submit", "--authority", "vca", "--wait", "20", "--format", "json", "one.xml", "two.xml"];
    let lines = plant.run(&submit).expect(0).lines();
    let told: Vec<_> = lines.iter().map(|line| (&line["file"], &line["state"])).collect();
    assert_eq!(
        told,
        [(&"one.xml".into(), &"succeeded".into()), (&"two.xml".into(), &"succeeded".into())],
        "{lines:?}"
    );
    let log = plant.sandbox.log();
    let asked = log.iter().filter(|exchange| exchange.path == "/api/submissions").count();
    // They are not done at the first question and are at the second; one question for each would make four.
    assert!((1..=3).contains(&asked), "one question for both, until they are done: {asked}");
}

#[test]
#[cfg(unix)]
fn ctrl_c_ends_a_submission_at_once_and_its_outcome_is_told() {
    let plant = Plant::new();
    plant.certificate("m1-gb.json", "one.xml");
    plant.certificate("l3e-motorcycle.json", "two.xml");
    let slow = "slow = 60\n[[script]]\nservice = \"ingest\"\nfault = \"slow-first-byte\"\ntimes = 9";
    plant.sandbox.configure(|options| options.faults = Faults::parse(slow).unwrap());
    let submit = ["submit", "--authority", "vca", "--ledger", "l.db", "--jobs", "1", "--format", "json"];
    let child = plant.folder.command(&[&submit[..], &["one.xml", "two.xml"]].concat()).spawn().unwrap();
    let began = Instant::now();
    while plant.sandbox.faults_struck().is_empty() {
        assert!(began.elapsed() < Duration::from_secs(60), "nothing was sent");
        std::thread::sleep(Duration::from_millis(20));
    }
    let pressed = Instant::now();
    let signal = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(signal.unwrap().success());
    let ran = shared::ran(child).expect(3);
    assert!(pressed.elapsed() < Duration::from_secs(10), "{:?}", pressed.elapsed());
    let lines = ran.lines();
    assert_eq!(
        (&lines[0]["file"], &lines[0]["state"]),
        (&"one.xml".into(), &"uncertain".into()),
        "{lines:?}"
    );
    assert_eq!(lines[0]["error"]["code"], "CancelledAfterSending");
    // The sandbox is quick again; what was sent and what was only begun reach it now, once.
    plant.sandbox.configure(|options| options.faults = Faults::none());
    plant.run(&["resume", "--ledger", "l.db"]).expect(0);
    let again = plant.run(&["submit", "--authority", "vca", "--ledger", "l.db", "two.xml"]);
    assert!(matches!(again.code, 0 | 2), "sent now, or by resume: {}", again.err);
    assert!(plant.sandbox.taken().iter().all(|taken| taken.count == 1));
    assert_eq!(plant.sandbox.taken().len(), 2);
}

#[test]
fn a_call_that_makes_no_sense_is_a_usage_fault() {
    let plant = Plant::new();
    plant.folder.file("no.db", "this is no ledger");
    for (args, word) in [
        (&["status"][..], "--ledger"),
        (&["status", "59c6696a-6e55-4539-80f1-8917986cf37f"], "--authority"),
        (&["status", "--ledger", "missing.db"], "does not exist"),
        (&["ledger", "--ledger", "."], "is a directory"),
        (&["ledger", "--ledger", "no.db"], "no.db"),
        (&["resume"], "--ledger"),
        (&["delete"], "--reference"),
        (&["delete", "--authority", "vca", "--vin", "X"], "VCA knows no deletion"),
        (&["delete", "--make-code", "7"], "--vin"),
        (&["submit", "a.xml"], "--authority"),
        (&["submit", "--authority", "vca", "--tax-code", "101", "a.xml"], "no concern of vca"),
        (&["submit", "--authority", "vca", "--kid", "k", "a.xml"], "--kid is no setting of vca"),
    ] {
        let ran = plant.run(args).expect(2);
        assert!(ran.err.contains(word), "{args:?}: {}", ran.err);
    }
    assert!(!plant.folder.names().contains(&"missing.db".to_owned()), "asking makes no ledger");
    plant.run(&["status", "--authority", "vca", "59c6696a-6e55-4539-80f1-8917986cf37f"]).expect(1);
}
