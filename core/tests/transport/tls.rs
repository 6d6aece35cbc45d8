//! Who is trusted, and what is said of those who are not.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ecoc::ErrorKind;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::child;
use crate::server::{Server, ask, client, settings};

/// An authority, and the files of the servers' certificates that it issues.
pub(crate) struct Issuance {
    folder: TempDir,
    key: KeyPair,
    authority: CertificateParams,
}

impl Issuance {
    pub(crate) fn new() -> Issuance {
        let key = KeyPair::generate().unwrap();
        let mut authority = CertificateParams::default();
        authority.distinguished_name.push(DnType::CommonName, "Authority of the tests");
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), authority.self_signed(&key).unwrap().pem()).unwrap();
        Issuance { folder, key, authority }
    }

    pub(crate) fn ca(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// The options of a server with a certificate for `name`.
    pub(crate) fn tls(&self, name: &str, change: impl FnOnce(&mut CertificateParams)) -> Value {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.not_before = rcgen::date_time_ymd(2020, 1, 1);
        params.not_after = rcgen::date_time_ymd(2099, 1, 1);
        change(&mut params);
        let certificate = params.signed_by(&key, &Issuer::from_params(&self.authority, &self.key)).unwrap();
        let file = |end: &str, content: String| {
            let path = self.folder.path().join(format!("{name}.{end}"));
            std::fs::write(&path, content).unwrap();
            path
        };
        json!({ "cert": file("pem", certificate.pem()), "key": file("key", key.serialize_pem()) })
    }
}

fn https(tls: &Value) -> Option<Server> {
    Server::start(json!({ "tls": tls }))
}

fn call(server: &Server, ca: Option<&Path>) -> ecoc::Result<()> {
    let base = format!("https://localhost:{}", server.port);
    ask(&client(settings(&base, json!({ "ca": ca }))), Duration::from_secs(20))
}

/// Checks that the server is refused at once, with these words, and is told nothing.
#[track_caller]
fn refused(server: &Server, ca: Option<&Path>, words: &str) {
    let start = Instant::now();
    let error = call(server, ca).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TlsFailed, "{error}");
    assert!(error.message().contains(words), "{error}");
    assert!(error.remedy().is_some(), "{error}");
    assert!(start.elapsed() < Duration::from_secs(10), "it is not worth a retry: {:?}", start.elapsed());
    assert!(server.log().is_empty());
}

#[test]
fn a_given_authority_is_trusted_and_a_stranger_is_not() {
    let issuance = Issuance::new();
    let Some(server) = https(&issuance.tls("localhost", |_| ())) else { return };
    refused(&server, None, "issued by nobody that this machine trusts");
    call(&server, Some(&issuance.ca())).unwrap();
    let stranger = Issuance::new();
    let server = https(&stranger.tls("localhost", |_| ())).unwrap();
    refused(&server, Some(&issuance.ca()), "");
}

#[cfg(target_os = "linux")]
#[test]
fn the_systems_authorities_are_trusted() {
    let issuance = Issuance::new();
    let Some(server) = https(&issuance.tls("localhost", |_| ())) else { return };
    let settings = settings(&format!("https://localhost:{}", server.port), json!({}));
    let ca = issuance.ca();
    assert_eq!(child::ask_with(&settings, &[("SSL_CERT_FILE", ca.to_str().unwrap())]), None);
    assert_eq!(server.calls().len(), 1);
}

#[test]
fn a_certificate_for_another_name_is_refused() {
    let issuance = Issuance::new();
    let Some(server) = https(&issuance.tls("other.example", |_| ())) else { return };
    refused(&server, Some(&issuance.ca()), "is not for localhost, but for other.example");
}

#[test]
fn a_certificate_that_has_expired_is_refused() {
    let issuance = Issuance::new();
    let tls = issuance.tls("localhost", |params| params.not_after = rcgen::date_time_ymd(2021, 6, 1));
    let Some(server) = https(&tls) else { return };
    refused(&server, Some(&issuance.ca()), "certificate expired on 2021-06-01");
}

#[test]
fn a_certificate_of_the_future_is_refused() {
    let issuance = Issuance::new();
    let tls = issuance.tls("localhost", |params| params.not_before = rcgen::date_time_ymd(2090, 1, 1));
    let Some(server) = https(&tls) else { return };
    refused(&server, Some(&issuance.ca()), "valid only from 2090-01-01");
}

#[test]
fn tls_1_2_and_1_3_are_spoken_and_1_1_is_not() {
    let issuance = Issuance::new();
    let of = |version: &str| {
        let mut tls = issuance.tls("localhost", |_| ());
        tls["version"] = json!(version);
        https(&tls)
    };
    for version in ["TLSv1_2", "TLSv1_3"] {
        let Some(server) = of(version) else { return };
        call(&server, Some(&issuance.ca())).unwrap();
        let log = server.log();
        assert_eq!(log[0]["connection"], log[1]["connection"], "{version}");
    }
    refused(&of("TLSv1_1").unwrap(), Some(&issuance.ca()), "neither TLS 1.2 nor TLS 1.3");
}

#[test]
fn a_port_that_speaks_no_tls_is_told() {
    let Some(server) = Server::answering(json!([{}])) else { return };
    refused(&server, None, "speaks no TLS");
}
