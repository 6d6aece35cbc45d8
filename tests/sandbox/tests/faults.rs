//! Faults on demand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use common::{Bench, answer, bench, ivi_1, ivi_2, text};
use ecoc_sandbox::{Fault, Faults, Service, Struck};
use serde_json::{Value, json};

/// What a client sees of one request.
fn seen(bench: &Bench, token: &str, reference: &str, vin: &str) -> String {
    let request = bench
        .http
        .post(bench.url("/api/ingest"))
        .bearer_auth(token)
        .header("content-type", "application/xml")
        .header("x-manufacturer-id", common::text(&bench.vca, "manufacturer_id"))
        .header("x-contact-id", common::text(&bench.vca, "contact_id"))
        .header("x-correlation-id", common::new_id())
        .body(ivi_2(reference, vin, 1));
    match request.send() {
        Err(_) => "no answer".to_owned(),
        Ok(response) => {
            let status = response.status();
            let media_type =
                response.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
            let retry_after = response.headers().contains_key("retry-after");
            format!("{status} {media_type:?} {retry_after} {}", response.text().is_ok())
        }
    }
}

fn reference(n: u32) -> String {
    format!("59c6696a-6e55-4539-80f1-{n:012}")
}

/// What the requests about each document saw, and how often each fault struck.
type Run = (BTreeMap<u32, Vec<String>>, Vec<Struck>);

/// Sends sixty documents four times each, by so many threads.
fn run(threads: u32, seed: u64) -> Run {
    let bench = bench(|_| ());
    let token = bench.vca_token();
    bench
        .sandbox
        .configure(|options| options.faults = Faults::parse("rate = 0.5\nslow = 0").unwrap().with_seed(seed));
    let all = std::sync::Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (bench, token, all) = (&bench, token.as_str(), &all);
            scope.spawn(move || {
                for n in (0..60).filter(|n| n % threads == thread) {
                    let vin = format!("TESTAAAA000000{n:03}");
                    let seen: Vec<String> = (0..4).map(|_| seen(bench, token, &reference(n), &vin)).collect();
                    all.lock().unwrap().insert(n, seen);
                }
            });
        }
    });
    (all.into_inner().unwrap(), bench.sandbox.faults_struck())
}

#[test]
fn the_same_seed_gives_the_same_faults_whatever_the_number_of_threads() {
    let one = run(1, 7);
    assert_eq!(run(3, 7), one);
    assert_ne!(run(1, 8).0, one.0);
    let exchanges: u64 = one.1.iter().filter(|one| one.fault != Fault::Invisible).map(|one| one.count).sum();
    assert!((90..150).contains(&exchanges), "{exchanges} of 240 at a rate of one half");
}

#[test]
fn every_kind_at_every_service_is_what_it_says_by_the_client_of_pythons_library() {
    if Command::new("python3").arg("--version").output().is_err() {
        println!("SKIPPED: the faults as Python's http.client sees them: python3 is missing");
        return;
    }
    let bench = bench(|_| ());
    let kinds: Vec<Value> = Fault::ALL
        .iter()
        .map(|fault| {
            let services: Vec<&str> = fault.services().iter().map(|service| service.name()).collect();
            json!({ "name": fault.name(), "services": services })
        })
        .collect();
    let given = json!({
        "base_url": bench.sandbox.base_url(),
        "vca": bench.vca,
        "ivi_2": ivi_2("REFERENCE", "VIN", 1),
        "ivi_1": ivi_1("REFERENCE", "VIN", "TESTA"),
        "kinds": kinds,
    });
    let mut python = Command::new("python3")
        .args(["-u", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults.py")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut to = python.stdin.take().unwrap();
    writeln!(to, "{given}").unwrap();
    let mut said = Vec::new();
    for line in BufReader::new(python.stdout.take().unwrap()).lines() {
        // Python's library signs nothing, and a grant is good for some seconds: made when it is wanted.
        match line.unwrap() {
            wanted if wanted == "grant" => {
                let header = json!({ "alg": "RS256", "kid": common::KID });
                writeln!(to, "{}", common::jwt(&header, &bench.claims())).unwrap();
            }
            line => said.push(line),
        }
    }
    assert!(python.wait().unwrap().success(), "{said:#?}");
    let cases: usize = Fault::ALL.iter().map(|fault| fault.services().len()).sum();
    assert_eq!(said, [format!("0 of {cases} failed")]);
}

/// The faults that a plan lets strike these requests about documents, each given by a number and the call.
fn struck_by(plan: &str, requests: &[(u32, Service)]) -> Vec<Option<Fault>> {
    let bench = bench(|_| ());
    let (token, svv) = (bench.vca_token(), bench.svv_token(|_| ()));
    bench.sandbox.configure(|options| options.faults = Faults::parse(plan).unwrap());
    let before = bench.sandbox.log().len();
    for (number, service) in requests {
        let (reference, vin) = (reference(*number), format!("TESTAAAA000000{number:03}"));
        match service {
            Service::Submissions => {
                let ids = json!([reference]).to_string();
                let _ = bench.vca_post_as(&token, "/api/submissions", &[], ids);
            }
            Service::Opprette => {
                let message = common::message(&ivi_1(&reference, &vin, "TESTA"));
                let _ = bench
                    .http
                    .post(bench.url(common::SVV) + "opprette")
                    .bearer_auth(&svv)
                    .json(&message)
                    .send();
            }
            _ => {
                // Its own reference id serves as correlation id, so that a status call can name it.
                let id = [("x-correlation-id", Some(reference.as_str()))];
                let _ = bench.vca_post_as(&token, "/api/ingest", &id, ivi_2(&reference, &vin, 1));
            }
        }
    }
    bench.sandbox.log().into_iter().skip(before).map(|exchange| exchange.fault).collect()
}

#[test]
fn a_script_strikes_what_it_names_in_its_order() {
    use Service::{Ingest, Opprette, Submissions};
    let plan = r#"
        [[script]]
        service = "ingest"
        fault = "502"
        after = 1
        times = 2
        [[script]]
        service = "ingest"
        fault = "token-refused"
        [[script]]
        service = "opprette"
        fault = "technical-fault"
        about = "TESTAAAA000000002"
        [[script]]
        service = "submissions"
        fault = "left-out"
        about = "59C6696A-6e55-4539-80f1-000000000003"
    "#;
    let requests = [
        (1, Ingest),
        (2, Ingest),
        (3, Ingest),
        (4, Ingest),
        (5, Ingest),
        (1, Opprette),
        (2, Opprette),
        (2, Opprette),
        (1, Submissions),
        (3, Submissions),
        (3, Submissions),
    ];
    // The second step sees what the first one leaves: the very first request.
    let expected = [
        Some(Fault::TokenRefused),
        Some(Fault::Http502),
        Some(Fault::Http502),
        None,
        None,
        None,
        Some(Fault::TechnicalFault),
        None,
        None,
        Some(Fault::LeftOut),
        None,
    ];
    assert_eq!(struck_by(plan, &requests), expected);
}

#[test]
fn the_life_of_a_document_is_struck_by_script_and_by_rate_without_touching_the_answer() {
    let plan =
        "[rates]\ninvisible = 1\n[[script]]\nservice = \"ingest\"\nfault = \"failed-in-the-end\"\nafter = 1";
    let bench = bench(|_| ());
    bench.sandbox.configure(|options| options.faults = Faults::parse(plan).unwrap());
    let ids = [common::new_id(), common::new_id(), common::new_id()];
    for (number, id) in (0..).zip(&ids) {
        let document = ivi_2(&reference(number), &format!("TESTAAAA000000{number:03}"), 1);
        assert_eq!(bench.ingest(id, &document).0, 202);
    }
    let mut states: Vec<_> =
        bench.sandbox.taken().into_iter().map(|one| (one.reference, one.state, one.ids)).collect();
    states.sort_unstable();
    let state = |number: u32, state| (reference(number), state, vec![ids[number as usize].clone()]);
    assert_eq!(states, [state(0, "Succeeded"), state(1, "Failed"), state(2, "Succeeded")]);
    assert_eq!(bench.statuscode(&ids[0]), Value::Null);
    let count = |fault| {
        let struck = bench.sandbox.faults_struck();
        struck.iter().filter(|one| one.fault == fault).map(|one| one.count).sum::<u64>()
    };
    assert_eq!((count(Fault::Invisible), count(Fault::FailedInTheEnd)), (3, 1));
    bench.sandbox.configure(|options| options.faults = Faults::none());
    assert!(bench.sandbox.faults_struck().is_empty(), "another plan counts from nought");
}

#[test]
fn a_plan_that_is_none_is_refused_with_place_and_remedy() {
    for (text, place, remedy) in [
        ("seed = 1\nrate = ", "line 2", ""),
        ("\nrat = 1", "line 2: unknown field `rat`", ""),
        ("rate = 1.5", "rate: this is no share", "from 0 to 1"),
        ("rate = -0.1", "rate: this is no share", ""),
        ("rate = nan", "rate: this is no share", ""),
        ("slow = -1", "slow: this is no time", "from 0 to 3600"),
        ("retry_after = inf", "retry_after", ""),
        (
            "[rates]\nreset-after = 0.1",
            "rates.reset-after: there is no kind of fault",
            "\"reset-after-taken\"",
        ),
        ("[rates]\nx = 0.1", "rates.x", "known are too-many-requests, "),
        ("[rates]\nreset = \"often\"", "rates.reset: this is no share", ""),
        ("[rates]\nreset = 2", "rates.reset", ""),
        ("[rates.ingst]\nreset = 1", "rates.ingst: there is no service", "\"ingest\""),
        ("[rates.ingest]\nleft-out = 1", "rates.ingest.left-out: left-out does not occur", "submissions"),
        ("[rates.ingest]\nreset = 0.6\n503 = 0.6", "the rates at ingest make 1.200", "at most 1"),
        ("[[script]]\nfault = \"reset\"", "line 1", ""),
        ("[[script]]\nservice = \"ingest\"\nfault = \"rest\"", "script 1, fault", "\"reset\""),
        ("[[script]]\nservice = \"slette\"\nfault = \"invisible\"", "script 1, fault", "ingest"),
    ] {
        let fault = Faults::parse(text).unwrap_err();
        assert!(fault.message().contains(place) && fault.remedy().contains(remedy), "{text}: {fault}");
        assert!(!fault.remedy().is_empty());
    }
    assert_eq!(Faults::parse("").unwrap(), Faults::none());
    assert_eq!(Faults::parse("seed = 3\nrate = 0.2").unwrap(), Faults::at_rate(0.2, 3));
}

#[test]
fn over_http_a_plan_is_set_and_counted_and_what_was_taken_is_told() {
    let bench = bench(|_| ());
    let faults = bench.url("/sandbox/faults");
    let put = |text: &'static str| answer(bench.http.put(&faults).body(text).send().unwrap());
    let get = |path: &str| answer(bench.http.get(bench.url(path)).send().unwrap());
    let (status, body) = put("rates = 5");
    assert_eq!((status, text(&body, "error")), (400, "invalid_faults"));
    assert!(text(&body, "message").starts_with("line 1: "), "{body}");
    assert_eq!(bench.http.put(&faults).body(vec![0xff]).send().unwrap().status().as_u16(), 400);
    for path in ["/sandbox/faults", "/sandbox/taken"] {
        assert_eq!(bench.http.post(bench.url(path)).send().unwrap().status().as_u16(), 405, "{path}");
    }
    assert_eq!(get("/sandbox/other").0, 404);

    assert_eq!(put("seed = 9\n[rates.ingest]\n500-after-taken = 1").0, 204);
    let (id, reference, vin) = (common::new_id(), reference(1), "TESTAAAA000000001");
    let document = ivi_2(&reference, vin, 1);
    assert_eq!(bench.ingest(&id, &document).0, 500);
    let struck = json!([{ "service": "ingest", "fault": "500-after-taken", "count": 1 }]);
    assert_eq!(get("/sandbox/faults").1, json!({ "seed": 9, "struck": struck }));
    let taken = get("/sandbox/taken").1;
    let sha256 = taken[0]["sha256"].clone();
    assert_eq!(sha256.as_str().unwrap().len(), 64);
    let one = json!({
        "authority": "vca", "sha256": sha256, "reference": reference, "vin": vin, "count": 1, "ids": [id], "state": "Succeeded",
    });
    assert_eq!(taken, json!([one]));
    assert_eq!(put("").0, 204);
    assert_eq!(bench.ingest(&common::new_id(), &document).0, 409);
}

fn book(page: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/docs").join(page)
}

/// `ECOC_WRITE_BOOK=1 cargo test -p ecoc-sandbox --test faults` writes it anew.
#[test]
fn the_books_table_of_faults_is_up_to_date() {
    let mut table = String::from(
        "<!-- Made from the code by tests/sandbox/tests/faults.rs; do not edit. -->\n\
         # The faults of the sandbox\n\n\
         What they are for and how they are asked for: [sandbox.md](sandbox.md). Those of a rate are the kinds that a sound client \
         survives;\nthe others strike by name alone.\n\n\
         | kind | what happens | at | in a rate |\n| --- | --- | --- | --- |\n",
    );
    for fault in Fault::ALL {
        let services: Vec<&str> = fault.services().iter().map(|service| service.name()).collect();
        let services =
            if services.len() == Service::ALL.len() { "all".to_owned() } else { services.join(", ") };
        let rate = if fault.is_survivable() { "yes" } else { "no" };
        writeln!(table, "| `{fault}` | {} | {services} | {rate} |", fault.meaning()).unwrap();
    }
    let path = book("faults-table.md");
    if std::env::var_os("ECOC_WRITE_BOOK").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).unwrap_or_default() == table,
        "faults-table.md is out of date: run `ECOC_WRITE_BOOK=1 cargo test -p ecoc-sandbox --test faults`"
    );
}
