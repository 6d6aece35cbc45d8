//! Ids and names that would become a header, a path or a line of their own in what is sent, written or shown.

use std::net::TcpListener;
use std::time::Duration;

use ecoc::authority::{CallOptions, SubmitOptions, VcaSettings};
use ecoc::{ErrorKind, Ivi, Profile, Vca, validate};
use serde_json::{Value, json};

const ID: &str = "59c6696a-6e55-4539-80f1-8917986cf37f";

/// What would end a header and begin another, or a request.
const INJECTIONS: &[&str] = &[
    "59c6696a-6e55-4539-80f1-8917986cf37f\r\nX-Evil: 1",
    "59c6696a-6e55-4539-80f1-8917986cf37f\n\nGET / HTTP/1.1",
    "59c6696a-6e55-4539-80f1-8917986cf37f\r",
    "59c6696a-6e55-4539-80f1-8917986cf37f\0",
    "\r\nX-Evil: 1",
    "59c6696a-6e55-4539-80f1-8917986cf37f ",
    "59c6696a-6e55-4539-80f1-8917986cf37f\u{85}",
    "59c6696a-6e55-4539-80f1-8917986cf37f\u{2028}",
    "../59c6696a-6e55-4539-80f1-8917986cf37f",
    "",
];

fn settings(url: &str, name: &str, value: &str) -> Value {
    let mut settings = json!({
        "base_url": url, "token_url": format!("{url}/token"), "scope": "api://x/.default", "client_id": "attacker",
        "client_secret": "secret", "manufacturer_id": ID, "contact_id": ID,
    });
    settings[name] = value.into();
    settings
}

#[test]
fn headers_through_ids() {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    let url = format!("http://{}", server.local_addr().unwrap());
    let client = |settings: Value| Vca::new(serde_json::from_value::<VcaSettings>(settings).unwrap());
    for id in INJECTIONS {
        for name in ["manufacturer_id", "contact_id"] {
            match Vca::new(serde_json::from_value::<VcaSettings>(settings(&url, name, id)).unwrap()) {
                // White space around it is taken off.
                Ok(_) => assert_eq!(id.trim(), ID, "{name} {id:?}"),
                Err(error) => assert!(
                    matches!(error.kind(), ErrorKind::InvalidSetting | ErrorKind::MissingSetting),
                    "{name} {id:?}: {error}"
                ),
            }
        }
        let vca = client(settings(&url, "contact_id", ID)).unwrap();
        let mut options = SubmitOptions::default();
        options.correlation_id = Some((*id).to_owned());
        options.deadline = Some(Duration::from_secs(2));
        let xml = br#"<InitialVehicleInformation xmlns="http://eu.ereg.initialvehicleinformation.v2"><Header><IviReferenceId>r</IviReferenceId></Header></InitialVehicleInformation>"#;
        let error = vca.submit(xml, &options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{id:?}: {error}");
        assert!(!error.to_string().contains(['\r', '\n', '\0']), "{error:?}");
    }
    assert!(server.accept().is_err(), "something was sent");
}

#[test]
fn addresses_that_lead_elsewhere() {
    for url in [
        "http://127.0.0.1.evil.example",
        "http://evil.example#127.0.0.1",
        "http://127.0.0.1@evil.example",
        "https://127.0.0.1@evil.example",
        "http://localhost.evil.example",
        "http://[::ffff:8.8.8.8]",
        "http://2130706433.evil.example",
        "file:///etc/passwd",
        "ftp://127.0.0.1",
        "gopher://127.0.0.1",
        "javascript:alert(1)",
        "data:,x",
        "//evil.example",
        "unix:/run/x",
        "http:evil.example",
        "http://evil.example\r\n.127.0.0.1",
        "http://0.0.0.0",
        "http://evil.example\\@127.0.0.1",
        "http://127.0.0.1\u{2E}evil.example",
    ] {
        for name in ["base_url", "token_url"] {
            let made =
                serde_json::from_value::<VcaSettings>(settings("https://host.example", name, url)).unwrap();
            let error = Vca::new(made).map(drop).expect_err(url);
            assert!(
                matches!(error.kind(), ErrorKind::InsecureUrl | ErrorKind::InvalidSetting),
                "{name} {url}: {error}"
            );
        }
    }
}

#[test]
fn ids_in_the_body_are_data() {
    // One that is not known to be safe is never put in a path: VCA is asked by a body, which JSON escapes.
    let url = "http://127.0.0.1:9";
    let vca =
        Vca::new(serde_json::from_value::<VcaSettings>(settings(url, "contact_id", ID)).unwrap()).unwrap();
    let mut options = CallOptions::default();
    options.deadline = Some(Duration::from_millis(50));
    for id in INJECTIONS {
        assert!(vca.status_with(&[id], &options).is_err());
    }
}

#[test]
fn lines_through_values() {
    let document = |value: &str| {
        let mut document = Ivi::from_json(b"{\"CocDataGroup\":{}}").unwrap();
        document.set("CocDataGroup/VehicleIdentificationNumber", value).unwrap();
        document.to_xml()
    };
    for value in [
        "x\n  0:0 error IVI-S999 /x: forged",
        "x\r\nx",
        "</td><script>alert(1)</script>",
        "\u{202E}x",
        "x\u{9B}2J",
    ] {
        let report = validate(&document(value), &Profile::named("schema").unwrap().unsigned(true));
        let shown = |report: &ecoc::Report| {
            let found = report
                .findings()
                .iter()
                .find(|finding| finding.path().ends_with("VehicleIdentificationNumber"));
            found.unwrap().value().unwrap().to_owned()
        };
        // The value is told as it is, for a program to escape for its page or terminal; JSON does so by itself.
        assert!(!shown(&report).is_empty());
        assert_eq!(report.to_json(Some("a\n\"b")).to_string().matches('\n').count(), 0);
        assert_eq!(shown(&report.masked()), "[masked]");
        // As text a finding is one line, in one reading order.
        for finding in report.findings() {
            let line = finding.to_string();
            assert!(!line.contains(|c: char| c.is_control() || c == '\u{202E}'), "{line:?}");
        }
    }
}
