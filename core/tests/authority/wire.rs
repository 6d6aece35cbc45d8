//! Servers that misbehave, made of bare sockets: what the sandbox never does.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use ecoc::authority::{CallOptions, SubmitOptions, VcaSettings};
use ecoc::{ErrorKind, Vca};
use serde_json::json;

use crate::bench::{bench, ivi_2, new_id, new_vin};

/// Answers every connection with `serve`, on a thread of its own; gives the address.
fn server(serve: impl Fn(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || listener.incoming().flatten().for_each(serve));
    address
}

/// Reads a request's head and body, as far as they come.
fn read(stream: &mut TcpStream) {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let count = stream.read(&mut piece).unwrap_or(0);
        bytes.extend_from_slice(&piece[..count]);
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        let length =
            text.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next()?.parse().ok());
        let head = text.find("\r\n\r\n").map(|end| end + 4);
        if count == 0 || head.is_some_and(|head| bytes.len() >= head + length.unwrap_or(0)) {
            return;
        }
    }
}

fn answering(answer: impl Into<Vec<u8>>) -> String {
    let answer = answer.into();
    server(move |mut stream| {
        read(&mut stream);
        let _ = stream.write_all(&answer);
    })
}

/// A client whose token comes from a sandbox and whose authority is at `base_url`.
fn client(bench: &crate::bench::Bench, base_url: &str) -> Vca {
    let mut settings = bench.sandbox.vca_settings();
    settings["base_url"] = json!(base_url);
    settings["http"] = json!({ "timeout": 2, "connect_timeout": 1, "max_answer": 10000 });
    Vca::new(serde_json::from_value::<VcaSettings>(settings).unwrap()).unwrap()
}

fn submit(vca: &Vca, deadline: Duration) -> ecoc::Error {
    let mut options = SubmitOptions::default();
    options.deadline = Some(deadline);
    vca.submit(ivi_2(&new_id(), &new_vin()).as_bytes(), &options).unwrap_err()
}

#[test]
fn a_port_where_nobody_listens_is_no_uncertain_outcome() {
    let bench = bench(|_| ());
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = submit(&client(&bench, &format!("http://{free}")), Duration::from_secs(2));
    assert_eq!(error.kind(), ErrorKind::ConnectionFailed, "{error}");
}

#[test]
fn a_connection_that_is_dropped_after_the_request_is_uncertain() {
    let bench = bench(|_| ());
    let error = submit(&client(&bench, &server(|mut stream| read(&mut stream))), Duration::from_secs(2));
    assert_eq!(error.kind(), ErrorKind::AnswerLost, "{error}");
    assert!(error.correlation_id().is_some());
}

#[test]
fn a_server_that_never_answers_is_left_at_the_deadline() {
    let bench = bench(|_| ());
    let base = server(|mut stream| {
        read(&mut stream);
        std::thread::sleep(Duration::from_secs(20));
    });
    let start = Instant::now();
    let error = submit(&client(&bench, &base), Duration::from_secs(1));
    assert_eq!(error.kind(), ErrorKind::AnswerLost, "{error}");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[test]
fn an_answer_that_drips_is_left_at_the_deadline() {
    let bench = bench(|_| ());
    let base = server(|mut stream| {
        read(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n");
        while stream.write_all(b" ").is_ok() {
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    let start = Instant::now();
    let error = submit(&client(&bench, &base), Duration::from_secs(1));
    assert_eq!(error.kind(), ErrorKind::AnswerLost, "{error}");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[test]
fn a_cancel_ends_a_running_exchange_at_once() {
    let bench = bench(|_| ());
    let (here, arrived) = std::sync::mpsc::channel();
    let base = server(move |mut stream| {
        read(&mut stream);
        here.send(()).unwrap();
        std::thread::sleep(Duration::from_secs(20));
    });
    let vca = client(&bench, &base);
    let options = SubmitOptions::default();
    let cancel = options.cancel.clone();
    let start = Instant::now();
    let canceller = std::thread::spawn(move || {
        arrived.recv().unwrap();
        cancel.cancel();
    });
    let error = vca.submit(ivi_2(&new_id(), &new_vin()).as_bytes(), &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CancelledAfterSending, "{error}");
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    canceller.join().unwrap();
}

#[test]
fn a_cancel_ends_a_long_pause_at_once() {
    let bench = bench(|_| ());
    let slow_down =
        "HTTP/1.1 429 Too Many Requests\r\nretry-after: 16\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let vca = client(&bench, &answering(slow_down));
    let options = SubmitOptions::default();
    let cancel = options.cancel.clone();
    let canceller = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(2));
        cancel.cancel();
        Instant::now()
    });
    let error = vca.submit(ivi_2(&new_id(), &new_vin()).as_bytes(), &options).unwrap_err();
    let late = canceller.join().unwrap().elapsed();
    assert_eq!(error.kind(), ErrorKind::Cancelled, "{error}");
    assert!(late < Duration::from_secs(5), "{late:?}");
    assert_eq!(error.details().unwrap()["attempts"][1]["http_status"], 429);
}

#[test]
fn a_redirect_is_not_followed_with_a_token() {
    let bench = bench(|_| ());
    let base = answering(
        "HTTP/1.1 302 Found\r\nlocation: https://elsewhere.example/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
    );
    let error = submit(&client(&bench, &base), Duration::from_secs(5));
    assert_eq!(error.kind(), ErrorKind::AnswerUnreadable);
    assert_eq!(error.http_status(), Some(302));
    assert!(error.message().contains("elsewhere.example"), "{error}");
}

#[test]
fn an_answer_without_end_is_cut_off() {
    let bench = bench(|_| ());
    let mut answer =
        b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100000\r\nconnection: close\r\n\r\n"
            .to_vec();
    answer.resize(answer.len() + 100_000, b'x');
    let error = client(&bench, &answering(answer)).status(&["x"]).unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::AnswerTooLarge, Some(200)), "{error}");
    assert!(error.authority_message().is_some_and(|words| words.chars().count() < 400));
}

#[test]
fn a_page_instead_of_json_keeps_its_status_and_words() {
    let bench = bench(|_| ());
    let base = answering(
        "HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\ncontent-length: 71\r\nconnection: close\r\n\r\n<html><title>Azure Front Door</title><body>The request is blocked.</body>",
    );
    let error = submit(&client(&bench, &base), Duration::from_secs(5));
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Forbidden, Some(403)));
    assert!(
        error.authority_message().unwrap().starts_with("Azure Front Door The request is blocked"),
        "{error}"
    );
}

#[test]
fn calls_may_be_made_within_an_async_runtime() {
    let bench = bench(|_| ());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let receipt = runtime.block_on(async {
        bench.vca().submit(ivi_2(&new_id(), &new_vin()).as_bytes(), &SubmitOptions::default())
    });
    assert!(receipt.is_ok(), "{receipt:?}");
}

/// An https server of openssl's, which answers everything with a page; ends when dropped.
struct Https(std::process::Child, String);

impl Drop for Https {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn https(bench: &crate::bench::Bench) -> Option<Https> {
    let key = crate::bench::key();
    let mut authority = rcgen::CertificateParams::default();
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    bench.file("ca.pem", authority.self_signed(key).unwrap().pem());
    let mut params = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    params.distinguished_name.push(rcgen::DnType::CommonName, "localhost");
    let certificate = params.signed_by(key, &rcgen::Issuer::new(authority, key)).unwrap().pem();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let child = std::process::Command::new("openssl")
        .args(["s_server", "-quiet", "-www", "-accept", &port.to_string(), "-cert"])
        .arg(bench.file("server.pem", certificate))
        .arg("-key")
        .arg(bench.file("server.key", key.serialize_pem()))
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .ok()?;
    let server = Https(child, format!("https://localhost:{port}"));
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(start.elapsed() < Duration::from_secs(10), "openssl does not listen");
        std::thread::sleep(Duration::from_millis(20));
    }
    Some(server)
}

#[test]
fn a_certificate_that_nobody_trusts_is_refused_unless_its_authority_is_given() {
    let bench = bench(|_| ());
    let Some(server) = https(&bench) else {
        println!("SKIPPED: a certificate that nobody trusts: openssl is not installed");
        return;
    };
    let ask = |ca: Option<&std::path::Path>| {
        let mut settings = bench.sandbox.vca_settings();
        settings["base_url"] = json!(server.1);
        settings["http"] = json!({ "timeout": 5, "ca": ca });
        let vca = Vca::new(serde_json::from_value::<VcaSettings>(settings).unwrap()).unwrap();
        let mut options = CallOptions::default();
        options.deadline = Some(Duration::from_millis(900));
        vca.status_with(&["x"], &options).unwrap_err()
    };
    let error = ask(None);
    assert_eq!(error.kind(), ErrorKind::TlsFailed, "{error}");
    // With the authority the connection stands; openssl knows no POST, so there is no answer to it.
    let ca = bench.folder.path().join("ca.pem");
    let error = ask(Some(&ca));
    assert_ne!(error.kind(), ErrorKind::TlsFailed, "{error}");
    let key = bench.folder.path().join("server.key");
    let mut settings = bench.sandbox.vca_settings();
    settings["http"] = json!({ "ca": key });
    let error = Vca::new(serde_json::from_value::<VcaSettings>(settings).unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidSetting);
}
