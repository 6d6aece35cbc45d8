//! A look at the way to a server, for a diagnosis: which proxy is taken, and what the server shows of itself in the TLS handshake.
//!
//! Between the connection and the system's verifier of certificates stands one that notes what it sees, above all when the server is
//! refused: who opens the connection on the way shows in the certificate.

use std::sync::{Arc, Mutex, PoisonError};

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error as Fault, SignatureScheme};
use rustls_platform_verifier::Verifier;

use super::{HttpSettings, is_loopback, tls};
use crate::error::Result;

/// The proxy that requests to `url` go through, as host and port.
pub(crate) fn proxy_to(settings: &HttpSettings, url: &Url) -> Option<(String, u16)> {
    if is_loopback(url) {
        return None;
    }
    if let Some(proxy) = &settings.proxy {
        let proxy = Url::parse(proxy.expose_str()?).ok()?;
        return Some((proxy.host_str()?.to_owned(), proxy.port_or_known_default()?));
    }
    let intercept = Matcher::from_system().intercept(&url.as_str().parse().ok()?)?;
    let proxy = intercept.uri();
    let usual = if proxy.scheme_str() == Some("https") { 443 } else { 80 };
    Some((proxy.host()?.to_owned(), proxy.port_u16().unwrap_or(usual)))
}

/// What a server showed in the handshake.
#[derive(Clone, Debug, Default)]
pub(crate) struct Peer {
    /// `1.2` or `1.3`; unknown when its certificate was refused.
    pub(crate) version: Option<&'static str>,
    /// Its certificate, DER.
    pub(crate) certificate: Vec<u8>,
    /// Whether only the authorities of the setting `http.ca` vouch for it.
    pub(crate) by_own_authority: bool,
}

/// A verifier of certificates that notes what it sees. It decides nothing by itself.
#[derive(Clone, Debug)]
pub(crate) struct Witness(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    provider: Arc<CryptoProvider>,
    /// With the system's authorities alone; `None` when the system has none.
    system: Option<Verifier>,
    /// With those of `http.ca` beside them, if there are any.
    own: Option<Verifier>,
    seen: Mutex<Option<Peer>>,
}

impl Witness {
    pub(super) fn new(settings: &HttpSettings) -> Result<Witness> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let verifiers = || -> Result<_, Fault> {
            let system = Verifier::new(Arc::clone(&provider));
            let own = own_authorities(settings);
            if own.is_empty() {
                return Ok((Some(system?), None));
            }
            Ok((system.ok(), Some(Verifier::new_with_extra_roots(own, Arc::clone(&provider))?)))
        };
        let (system, own) = verifiers().map_err(tls::unable)?;
        Ok(Witness(Arc::new(Inner { provider, system, own, seen: Mutex::default() })))
    }

    /// What the last server showed.
    pub(crate) fn seen(&self) -> Option<Peer> {
        self.0.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn client_config(&self) -> Result<ClientConfig, Fault> {
        Ok(ClientConfig::builder_with_provider(Arc::clone(&self.0.provider))
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::clone(&self.0) as Arc<dyn ServerCertVerifier>)
            .with_no_client_auth())
    }
}

/// The certificates of `http.ca`; a file that cannot be used has made the settings unfit before.
fn own_authorities(settings: &HttpSettings) -> Vec<CertificateDer<'static>> {
    let file = settings.ca.as_deref().and_then(|path| std::fs::read(path).ok()).unwrap_or_default();
    CertificateDer::pem_slice_iter(&file).flatten().collect()
}

impl Inner {
    fn note(&self, change: impl FnOnce(&mut Peer)) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        change(seen.get_or_insert_default());
    }

    /// Either of the two: they differ in whom they trust, not in how they check a signature.
    fn verifier(&self) -> Result<&Verifier, Fault> {
        let verifier = self.own.as_ref().or(self.system.as_ref());
        verifier.ok_or_else(|| Fault::General("there is no verifier of certificates".to_owned()))
    }
}

impl ServerCertVerifier for Inner {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        others: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Fault> {
        self.note(|peer| *peer = Peer { certificate: certificate.to_vec(), ..Peer::default() });
        let ask = |verifier: &Verifier| verifier.verify_server_cert(certificate, others, name, ocsp, now);
        match (self.system.as_ref().map(ask), &self.own) {
            (Some(Ok(verified)), _) => Ok(verified),
            (Some(refused), None) => refused,
            (_, Some(own)) => {
                let verified = ask(own)?;
                self.note(|peer| peer.by_own_authority = true);
                Ok(verified)
            }
            (None, None) => self.verifier().and_then(ask),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Fault> {
        self.note(|peer| peer.version = Some("1.2"));
        self.verifier()?.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Fault> {
        self.note(|peer| peer.version = Some("1.3"));
        self.verifier()?.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier().map(ServerCertVerifier::supported_verify_schemes).unwrap_or_default()
    }
}
