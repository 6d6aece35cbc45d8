//! What goes wrong on the way to a server: closed ports, names, TLS, proxies, clocks.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use ecoc::doctor::Verdict;
use ecoc::{Authority, Diagnosis, ErrorKind};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion};
use serde_json::json;

use crate::patient::{Patient, about, expect, one};

/// Serves every connection with `serve`, on a thread of its own; gives the port.
fn server(serve: impl Fn(TcpStream) + Send + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || listener.incoming().flatten().for_each(serve));
    port
}

/// Reads a request's head.
fn head(stream: &mut impl Read) -> String {
    let mut text = String::new();
    let mut byte = [0];
    while !text.ends_with("\r\n\r\n") && stream.read(&mut byte).is_ok_and(|count| count == 1) {
        text.push(char::from(byte[0]));
    }
    text
}

/// A date as HTTP writes it, this far from now.
fn date(seconds: i64) -> String {
    let time =
        jiff::Timestamp::try_from(SystemTime::now()).unwrap() + jiff::SignedDuration::from_secs(seconds);
    time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// A patient whose authority is at this address; its token service stays where it is.
fn with_base(authority: Authority, base: &str) -> Patient {
    let mut patient = if authority == Authority::Svv { Patient::svv() } else { Patient::vca() };
    patient.set("base_url", base).set("http", json!({ "connect_timeout": 5 }));
    patient.options.deadline = Some(Duration::from_secs(20));
    patient
}

fn place(base: &str) -> &str {
    base.split_once("://").unwrap().1
}

#[test]
fn a_closed_port_is_a_failed_connection_and_the_rest_goes_on() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let base = format!("http://127.0.0.1:{port}");
    let diagnosis = with_base(Authority::Vca, &base).diagnose();
    expect(about(&diagnosis, "connection", place(&base)), Verdict::Failed, "refused");
    expect(about(&diagnosis, "tls", place(&base)), Verdict::Skipped, "no connection");
    expect(one(&diagnosis, "token"), Verdict::Ok, "granted");
    expect(one(&diagnosis, "call"), Verdict::Skipped, "not reached");
}

#[test]
fn a_server_that_hangs_is_left_behind_when_the_time_is_up() {
    let port = server(std::mem::forget);
    let base = format!("http://127.0.0.1:{port}");
    let mut patient = with_base(Authority::Vca, &base);
    patient.options.deadline = Some(Duration::from_secs(2));
    let start = Instant::now();
    let diagnosis = patient.diagnose();
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert_eq!(about(&diagnosis, "connection", place(&base)).verdict, Verdict::Failed, "{diagnosis}");
}

/// A diagnosis of an SVV client whose token service has this clock.
fn with_clock(headers: impl Fn() -> String + Send + 'static) -> (Diagnosis, String) {
    let port = server(move |mut stream| {
        head(&mut stream);
        let _ = write!(stream, "HTTP/1.1 404 Not Found\r\n{}\r\ncontent-length: 0\r\n\r\n", headers());
    });
    let mut patient = Patient::svv();
    patient.set("token_url", format!("http://127.0.0.1:{port}/token"));
    (patient.diagnose(), format!("127.0.0.1:{port}"))
}

#[test]
fn a_clock_that_is_off_is_measured_against_the_servers() {
    for (off, verdict, words) in [
        (0, Verdict::Ok, "agrees"),
        (-7, Verdict::Warning, "ahead of"),
        (40, Verdict::Failed, "behind"),
        (-40, Verdict::Failed, "ahead of"),
    ] {
        let (diagnosis, place) = with_clock(move || format!("date: {}", date(off)));
        expect(about(&diagnosis, "clock", &place), verdict, words);
    }
    let (diagnosis, place) = with_clock(|| format!("date: {}\r\nage: 3600", date(-3600)));
    expect(about(&diagnosis, "clock", &place), Verdict::Ok, "agrees");
    let (diagnosis, place) = with_clock(|| "x-no: date".to_owned());
    expect(about(&diagnosis, "clock", &place), Verdict::Skipped, "does not say");
}

#[test]
fn an_authority_that_does_not_take_the_token_is_found_by_the_call() {
    for (status, words, remedy) in [
        ("401 Unauthorized", "does not accept the token", "scope"),
        ("403 Forbidden", "does not let this client in", "manufacturer_id"),
        ("404 Not Found", "no such service", "base_url"),
        ("302 Found\r\nlocation: https://www.vca.example/", "points to another address", "base_url"),
    ] {
        let port = server(move |mut stream| {
            head(&mut stream);
            let _ = write!(stream, "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        });
        let diagnosis = with_base(Authority::Vca, &format!("http://127.0.0.1:{port}")).diagnose();
        expect(one(&diagnosis, "token"), Verdict::Ok, "granted");
        let call = one(&diagnosis, "call");
        expect(call, Verdict::Failed, words);
        assert!(call.remedy.as_deref().unwrap().contains(remedy), "{call}");
    }
}

/// A certificate authority, and certificates of servers that it issued.
struct Ca {
    params: CertificateParams,
    key: KeyPair,
    pem: String,
}

impl Ca {
    fn new(name: &str) -> Ca {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let pem = params.self_signed(&key).unwrap().pem();
        Ca { params, key, pem }
    }

    /// A server's TLS for `host`.
    fn server(
        &self,
        host: &str,
        versions: &[&'static SupportedProtocolVersion],
        adjust: impl FnOnce(&mut CertificateParams),
    ) -> Arc<ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        adjust(&mut params);
        let issuer = Issuer::from_params(&self.params, &self.key);
        let certificate = params.signed_by(&key, &issuer).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            );
        Arc::new(config.unwrap())
    }
}

/// Answers 404 over TLS.
fn answer(config: &Arc<ServerConfig>, stream: TcpStream) {
    let mut stream = StreamOwned::new(ServerConnection::new(Arc::clone(config)).unwrap(), stream);
    if head(&mut stream).contains("\r\n\r\n") {
        let _ = write!(stream, "HTTP/1.1 404 Not Found\r\ndate: {}\r\ncontent-length: 0\r\n\r\n", date(0));
        stream.conn.send_close_notify();
        let _ = stream.flush();
    }
}

const BOTH: &[&SupportedProtocolVersion] = &[&rustls::version::TLS12, &rustls::version::TLS13];

/// A VCA client whose authority is `https://localhost`, with this certificate and `ca` as `http.ca`.
fn over_tls(config: Arc<ServerConfig>, ca: Option<&Ca>) -> (Diagnosis, String) {
    let port = server(move |stream| answer(&config, stream));
    let base = format!("https://localhost:{port}");
    let mut patient = with_base(Authority::Vca, &base);
    if let Some(ca) = ca {
        patient.set("http", json!({ "ca": patient.file("ca.pem", &ca.pem) }));
    }
    (patient.diagnose(), place(&base).to_owned())
}

#[test]
fn version_and_issuer_of_a_secure_connection_are_told() {
    let ca = Ca::new("Plant CA");
    for (versions, word) in [(BOTH, "TLS 1.3"), (&BOTH[..1], "TLS 1.2")] {
        let (diagnosis, place) = over_tls(ca.server("localhost", versions, |_| {}), Some(&ca));
        let tls = about(&diagnosis, "tls", &place);
        expect(tls, Verdict::Ok, word);
        expect(tls, Verdict::Ok, "CN=Plant CA");
        expect(tls, Verdict::Ok, "only http.ca vouches for it");
        expect(about(&diagnosis, "clock", &place), Verdict::Ok, "agrees");
    }
}

#[test]
fn certificates_of_servers_that_are_refused_are_shown() {
    let ca = Ca::new("Plant CA");
    let refused = |config, ca: Option<&Ca>| {
        let (diagnosis, place) = over_tls(config, ca);
        expect(about(&diagnosis, "connection", &place), Verdict::Ok, "connected");
        expect(one(&diagnosis, "call"), Verdict::Skipped, "TLS failed");
        let tls = about(&diagnosis, "tls", &place).clone();
        assert_eq!(tls.error.as_ref().map(ecoc::Error::kind), Some(ErrorKind::TlsFailed), "{tls}");
        tls
    };
    let unknown = refused(ca.server("localhost", BOTH, |_| {}), None);
    expect(&unknown, Verdict::Failed, "issued by CN=Plant CA");
    assert!(unknown.remedy.as_deref().unwrap().contains("http.ca"), "{unknown}");
    let expired = refused(
        ca.server("localhost", BOTH, |params| params.not_after = rcgen::date_time_ymd(2020, 1, 1)),
        Some(&ca),
    );
    expect(&expired, Verdict::Failed, "until 2020-01-01");
    expect(&refused(ca.server("other.example", BOTH, |_| {}), Some(&ca)), Verdict::Failed, "localhost");
}

#[test]
fn servers_that_speak_no_tls_or_an_old_one_are_told() {
    for (reply, words) in [
        (&b"HTTP/1.1 400 Bad Request\r\n\r\n"[..], "speaks no TLS"),
        // A fatal alert: protocol_version (RFC 5246, section 7.2).
        (&[0x15, 3, 1, 0, 2, 2, 70][..], "neither TLS 1.2 nor TLS 1.3"),
    ] {
        let port = server(move |mut stream| {
            let mut hello = [0; 512];
            let _ = stream.read(&mut hello);
            let _ = stream.write_all(reply);
        });
        let base = format!("https://localhost:{port}");
        let diagnosis = with_base(Authority::Vca, &base).diagnose();
        expect(about(&diagnosis, "tls", place(&base)), Verdict::Failed, words);
    }
}

/// A proxy that answers CONNECT with `reply`, and then is the server itself.
fn proxy(reply: &'static str, config: Arc<ServerConfig>) -> u16 {
    server(move |mut stream| {
        assert!(head(&mut stream).starts_with("CONNECT vca.example:443 "));
        let _ = stream.write_all(reply.as_bytes());
        if reply.contains(" 200 ") {
            answer(&config, stream);
        }
    })
}

#[test]
fn a_proxy_that_opens_tls_tells_of_itself_by_its_certificate() {
    let inspection = Ca::new("Corporate Inspection CA");
    let through = |ca: Option<&Ca>, reply| {
        let port = proxy(reply, inspection.server("vca.example", BOTH, |_| {}));
        let mut patient = with_base(Authority::Vca, "https://vca.example");
        let mut http = json!({ "proxy": format!("http://user:hunter2@127.0.0.1:{port}") });
        if let Some(ca) = ca {
            http["ca"] = json!(patient.file("ca.pem", &ca.pem));
        }
        patient.set("http", http);
        let diagnosis = patient.diagnose();
        assert!(!format!("{diagnosis} {diagnosis:?}").contains("hunter2"), "{diagnosis}");
        expect(about(&diagnosis, "name_resolution", "vca.example:443"), Verdict::Ok, "the proxy resolves it");
        diagnosis
    };
    let yes = "HTTP/1.1 200 Connection Established\r\n\r\n";
    let refused = through(None, yes);
    let tls = about(&refused, "tls", "vca.example:443");
    expect(tls, Verdict::Failed, "issued by CN=Corporate Inspection CA");
    expect(about(&refused, "connection", "vca.example:443"), Verdict::Ok, "through the proxy 127.0.0.1:");
    let trusted = through(Some(&inspection), yes);
    expect(about(&trusted, "tls", "vca.example:443"), Verdict::Ok, "a proxy of yours opens the connection");
    let no = through(None, "HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
    let connection = about(&no, "connection", "vca.example:443");
    expect(connection, Verdict::Failed, "proxy");
    assert!(connection.remedy.as_deref().unwrap().contains("http.proxy"), "{connection}");
}

#[test]
fn a_name_that_leads_nowhere_is_told_before_anything_is_tried() {
    let mut patient = with_base(Authority::Vca, "https://vca.example");
    patient.set("http", json!({ "proxy": "http://proxy.invalid:3128" }));
    let diagnosis = patient.diagnose();
    expect(about(&diagnosis, "name_resolution", "vca.example:443"), Verdict::Failed, "proxy.invalid");
    expect(about(&diagnosis, "connection", "vca.example:443"), Verdict::Skipped, "does not resolve");
}
