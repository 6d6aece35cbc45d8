//! The server around the services: bounds, paths, its log, and its end.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod common;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;

use common::{bench, ivi_1, ivi_2, jwt, new_id, text};
use ecoc_sandbox::{Sandbox, SandboxOptions};
use serde_json::json;

#[test]
fn unknown_paths_and_methods_are_told_apart() {
    let bench = bench(|_| ());
    let status = |method: &str, path: &str| {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let response = bench.http.request(method, bench.url(path)).send().unwrap();
        let allow = response.headers().get("allow").map(|value| value.to_str().unwrap().to_owned());
        (response.status().as_u16(), allow)
    };
    let svv = |path: &str| format!("{}{path}", common::SVV);
    for path in ["/", "/api", "/api/ingest/", "/api/ingests", "/token/x", "//oauth2/v2.0/token"] {
        assert_eq!(status("POST", path), (404, None), "{path}");
    }
    for path in
        ["slette", "slette/", "slette/ivireferanse", "slette/ivireferanse/", "slette/ivireferanse/%zz"]
    {
        assert_eq!(status("DELETE", &svv(path)).0, 404, "{path}");
    }
    for path in ["slette/understellsnummer/a/merkekode", "slette/understellsnummer/a/merkekode/1/2"] {
        assert_eq!(status("DELETE", &svv(path)).0, 404, "{path}");
    }
    for path in ["/api/ingest", "/api/submissions", "/token", "/t/oauth2/v2.0/token", &svv("opprette")] {
        assert_eq!(status("GET", path), (405, Some("POST".to_owned())), "{path}");
    }
    let path = svv("slette/ivireferanse/x");
    assert_eq!(status("POST", &path), (405, Some("DELETE".to_owned())));
}

#[test]
fn a_body_above_the_bound_is_refused_whether_its_length_is_declared_or_not() {
    let bench = bench(|options| options.max_body = 5000);
    let declared = bench.vca_post("/api/ingest", &[], vec![b'x'; 6000]);
    assert_eq!((declared.0, text(&declared.1, "error")), (413, "content_too_large"));
    let endless = reqwest::blocking::Body::new(std::io::Cursor::new(vec![b'x'; 6000]));
    let response = bench.http.post(bench.url("/api/ingest")).body(endless).send().unwrap();
    assert_eq!(response.status().as_u16(), 413);
    assert_eq!(bench.vca_post("/api/ingest", &[], ivi_2(&new_id(), "TESTAAAA000000001", 1)).0, 202);
}

#[test]
fn nonsense_on_the_wire_ends_that_connection_alone() {
    let bench = bench(|_| ());
    let address = bench.url("").trim_start_matches("http://").to_owned();
    let noise: [&[u8]; 5] = [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"POST /api/ingest HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nshort",
        b"\r\n\r\n\0\0\0",
    ];
    for bytes in noise {
        let mut stream = TcpStream::connect(&address).unwrap();
        stream.write_all(bytes).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 400"), "{answer}");
    }
    assert!(!bench.vca_token().is_empty());
    let lost = bench.sandbox.log().into_iter().find(|exchange| exchange.status.is_none()).unwrap();
    assert_eq!(lost.path, "/api/ingest", "a body that broke off was not handed to a service");
    assert!(bench.sandbox.taken().is_empty());
}

const NOISE: &[u8] = b"<>&\"'{}[]%=\0\xff;:/.";

#[test]
fn spoilt_requests_are_answered_and_never_end_the_service() {
    let bench = bench(|_| ());
    let (vca, svv) = (format!("Bearer {}", bench.vca_token()), format!("Bearer {}", bench.svv_token(|_| ())));
    let grant = jwt(&json!({ "alg": "RS256", "kid": common::KID }), &bench.claims());
    let form = "application/x-www-form-urlencoded";
    let ids = json!([new_id(), new_id()]).to_string();
    let message = common::message(&ivi_1("ref-1", "TESTAAAA000000001", "TESTA")).to_string();
    let entra = format!(
        "client_id={}&client_secret=x%20y&grant_type=client_credentials&scope=x",
        text(&bench.vca, "client_id")
    );
    let requests = [
        (text(&bench.vca, "token_url").to_owned(), form, "", entra),
        (bench.url("/token"), form, "", format!("grant_type={}&assertion={grant}", common::GRANT)),
        (bench.url("/api/ingest"), "application/xml", &vca, ivi_2(&new_id(), "TESTAAAA000000001", 1)),
        (bench.url("/api/submissions"), "application/json", &vca, ids),
        (bench.url(common::SVV) + "opprette", "application/json", &svv, message),
    ];
    let mut seed = 20_261_121_u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    for (url, media_type, authorization, body) in &requests {
        for round in 0..200 {
            let mut bytes = body.clone().into_bytes();
            for _ in 0..=round % 4 {
                let at = random(bytes.len());
                match random(4) {
                    0 => bytes.truncate(at + 1),
                    1 => drop(bytes.remove(at)),
                    2 => bytes.insert(at, NOISE[random(NOISE.len())]),
                    _ => bytes[at] = u8::try_from(random(256)).unwrap(),
                }
                bytes.extend(bytes.is_empty().then_some(b' '));
            }
            let request = bench.http.post(url).header("content-type", *media_type).body(bytes);
            let request = request
                .header("authorization", *authorization)
                .header("x-manufacturer-id", text(&bench.vca, "manufacturer_id"))
                .header("x-contact-id", text(&bench.vca, "contact_id"));
            let status = request.send().unwrap().status();
            assert!(!status.is_server_error(), "{url}: {status}");
        }
    }
}

#[test]
fn the_log_tells_what_was_asked_and_answered_and_holds_no_secret() {
    let bench = bench(|_| ());
    let token = bench.vca_token();
    bench.ingest(&new_id(), &ivi_2(&new_id(), "TESTAAAA000000001", 1));
    bench.create(&ivi_1("ref-1", "TESTAAAA000000001", "TESTA"));
    let grant = jwt(&json!({ "alg": "RS256", "kid": "none" }), &bench.claims());
    bench.maskinporten(&grant);
    let log = bench.sandbox.log();
    let numbers: Vec<u64> = log.iter().map(|exchange| exchange.number).collect();
    assert_eq!(numbers, (1..=log.len() as u64).collect::<Vec<_>>());
    let notes: Vec<(&str, Option<u16>)> =
        log.iter().map(|exchange| (exchange.note.as_str(), exchange.status)).collect();
    assert_eq!(
        notes,
        [
            ("token", Some(200)),
            ("token", Some(200)),
            ("accepted", Some(202)),
            ("token", Some(200)),
            ("kjoretoy.coc.KJORETOY_OPPRETTET", Some(200)),
            ("MP-124", Some(400)),
        ]
    );
    let all = format!("{log:?} {:?}", bench.sandbox);
    for secret in [token.as_str(), text(&bench.vca, "client_secret"), grant.as_str()] {
        assert!(!all.contains(secret));
    }
}

#[test]
fn a_stopped_sandbox_frees_its_port_and_ends_open_connections() {
    let sandbox = Sandbox::start(SandboxOptions::default()).unwrap();
    let address = sandbox.base_url().trim_start_matches("http://").to_owned();
    let port = address.rsplit(':').next().unwrap().parse().unwrap();
    let taken = Sandbox::start(SandboxOptions { port, ..SandboxOptions::default() });
    assert_eq!(taken.unwrap_err().kind(), std::io::ErrorKind::AddrInUse);

    let mut open = TcpStream::connect(&address).unwrap();
    open.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut first = [0; 12];
    open.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1 404");
    sandbox.stop();
    open.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    open.read_to_end(&mut Vec::new()).unwrap();
    let again = Sandbox::start(SandboxOptions { port, ..SandboxOptions::default() }).unwrap();
    assert!(again.base_url().ends_with(&format!(":{port}")));
}

#[test]
fn many_clients_at_once_are_all_served() {
    let bench = bench(|_| ());
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let bench = &bench;
            scope.spawn(move || {
                for n in 0..10 {
                    let vin = format!("TESTAAAA0000{thread:02}{n:03}");
                    let correlation = new_id();
                    assert_eq!(bench.ingest(&correlation, &ivi_2(&new_id(), &vin, 1)).0, 202);
                    assert_eq!(bench.statuscode(&correlation), "Succeeded");
                }
            });
        }
    });
    let taken = bench.sandbox.taken();
    assert_eq!((taken.len(), taken.iter().all(|taken| taken.count == 1)), (80, true));
}

#[test]
fn the_curl_lines_of_the_api_reference_work() {
    if Command::new("curl").arg("--version").output().is_err() {
        println!("SKIPPED: the_curl_lines_of_the_api_reference_work: curl is not installed");
        return;
    }
    let bench = bench(|_| ());
    let curl = |arguments: &[&str]| {
        let output = Command::new("curl").args(["--noproxy", "*", "-s"]).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let field = |name: &str, key: &str| format!("{name}={}", text(&bench.vca, key));
    let (client, secret) = (field("client_id", "client_id"), field("client_secret", "client_secret"));
    let scope = field("scope", "scope");
    let answer = curl(&[
        "-X",
        "POST",
        text(&bench.vca, "token_url"),
        "-H",
        "Content-Type: application/x-www-form-urlencoded",
        "-d",
        &client,
        "-d",
        &secret,
        "-d",
        "grant_type=client_credentials",
        "-d",
        &scope,
    ]);
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    let authorization = format!("Authorization: Bearer {}", text(&answer, "access_token"));

    let folder = std::env::temp_dir().join(format!("ecoc-sandbox-{}", new_id()));
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("ivi.xml");
    std::fs::write(&file, ivi_2(&new_id(), "TESTAAAA000000001", 1).replace('\n', "\r\n")).unwrap();
    let body = format!("@{}", file.display());
    let manufacturer = format!("x-manufacturer-id: {}", text(&bench.vca, "manufacturer_id"));
    let contact = format!("x-contact-id: {}", text(&bench.vca, "contact_id"));
    let correlation = new_id();
    let answer = curl(&[
        "-X",
        "POST",
        &bench.url("/api/ingest"),
        "-H",
        &authorization,
        "-H",
        "Content-Type: application/xml",
        "-H",
        &manufacturer,
        "-H",
        &contact,
        "-H",
        &format!("x-correlation-id: {correlation}"),
        "--data-binary",
        &body,
        "-i",
    ]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(answer.starts_with("HTTP/1.1 202 Accepted\r\n") && answer.contains(&correlation), "{answer}");
    assert_eq!(bench.statuscode(&correlation), "Succeeded");
}
