//! What a failed TLS handshake means, in words.

use std::error::Error as StdError;

use rustls::pki_types::UnixTime;
use rustls::{AlertDescription, CertificateError, Error as Fault, PeerIncompatible};

use crate::error::{Error, ErrorKind};

const TRUST: &str = "if a proxy of your own opens https, give its certificate authority in http.ca; if this machine lacks the \
                     system's certificates, install them (package ca-certificates); else tell the server's operator";
const CLOCK: &str = "check this machine's clock; if it is right, tell the server's operator";
const ADDRESS: &str =
    "check the address, and whether a proxy or a wrong answer of the name service leads elsewhere";
const OPERATOR: &str = "check whether a proxy stands between; if not, tell the server's operator";

/// The error of a machine on which no connection can be made secure.
pub(crate) fn unable(fault: impl StdError + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::TlsFailed, "no secure connection can be made from this machine")
        .with_remedy("install the system's certificates (package ca-certificates), or give http.ca")
        .with_source(fault)
}

/// The TLS fault among the causes of `error`, as an error that says what it means and what to do; `None` when there is none.
pub(crate) fn explain(error: &(dyn StdError + 'static)) -> Option<Error> {
    let fault = find(error)?;
    let (meaning, remedy) = match fault {
        Fault::InvalidCertificate(fault) => certificate(fault),
        Fault::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13
            | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig
            | PeerIncompatible::Tls12NotOffered
            | PeerIncompatible::Tls12NotOfferedOrEnabled,
        )
        | Fault::AlertReceived(AlertDescription::ProtocolVersion) => {
            ("the server speaks neither TLS 1.2 nor TLS 1.3".to_owned(), OPERATOR)
        }
        Fault::PeerIncompatible(_)
        | Fault::AlertReceived(AlertDescription::HandshakeFailure | AlertDescription::InsufficientSecurity) => {
            ("the server and this library have no way of encryption in common".to_owned(), OPERATOR)
        }
        Fault::AlertReceived(AlertDescription::UnrecognisedName) => {
            ("the server does not know the name that it was called by".to_owned(), ADDRESS)
        }
        Fault::AlertReceived(AlertDescription::CertificateRequired | AlertDescription::BadCertificate) => {
            ("the server asks for a certificate of the client".to_owned(), ADDRESS)
        }
        Fault::InvalidMessage(_) => (
            "what answers there speaks no TLS".to_owned(),
            "check the address and its port, and whether a proxy stands between",
        ),
        other => (format!("the TLS handshake failed: {other}"), OPERATOR),
    };
    Some(
        Error::new(ErrorKind::TlsFailed, format!("no secure connection could be made: {meaning}"))
            .with_remedy(remedy),
    )
}

fn certificate(fault: &CertificateError) -> (String, &'static str) {
    match fault {
        CertificateError::UnknownIssuer => {
            ("the server's certificate was issued by nobody that this machine trusts".to_owned(), TRUST)
        }
        CertificateError::ExpiredContext { not_after, .. } => {
            (format!("the server's certificate expired on {}", date(*not_after)), CLOCK)
        }
        CertificateError::Expired => ("the server's certificate has expired".to_owned(), CLOCK),
        CertificateError::NotValidYetContext { not_before, .. } => {
            (format!("the server's certificate is valid only from {}", date(*not_before)), CLOCK)
        }
        CertificateError::NotValidYet => ("the server's certificate is not valid yet".to_owned(), CLOCK),
        CertificateError::NotValidForNameContext { expected, presented } => (
            format!(
                "the server's certificate is not for {}, but for {}",
                expected.to_str(),
                names(presented)
            ),
            ADDRESS,
        ),
        CertificateError::NotValidForName => {
            ("the server's certificate is for another name".to_owned(), ADDRESS)
        }
        CertificateError::Revoked => ("the server's certificate has been revoked".to_owned(), OPERATOR),
        CertificateError::BadSignature => {
            ("the signature of the server's certificate is wrong".to_owned(), TRUST)
        }
        CertificateError::UnsupportedSignatureAlgorithmContext { .. }
        | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            ("the server's certificate is signed by an algorithm that is not safe".to_owned(), OPERATOR)
        }
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            ("the server's certificate is not one for servers".to_owned(), OPERATOR)
        }
        other => (format!("the server's certificate is not accepted ({other})"), TRUST),
    }
}

/// The names that a certificate bears, without rustls's marks of their kind: `DnsName("a.example")`.
fn names(presented: &[String]) -> String {
    let bare = |name: &String| match name.split_once("(\"") {
        Some((_, rest)) => rest.trim_end_matches("\")").to_owned(),
        None => name.clone(),
    };
    match presented {
        [] => "no name at all".to_owned(),
        names => names.iter().take(5).map(bare).collect::<Vec<_>>().join(", "),
    }
}

fn date(time: UnixTime) -> String {
    let seconds = i64::try_from(time.as_secs()).ok().and_then(|at| jiff::Timestamp::from_second(at).ok());
    seconds.map_or_else(|| "a day unknown".to_owned(), |time| time.to_string())
}

/// The TLS fault behind an error. `std::io::Error` names the cause of its content as its own, so the content is looked at by itself.
fn find<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a Fault> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(fault) = error.downcast_ref() {
            return Some(fault);
        }
        let content = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if let Some(fault) = content.and_then(|content| find(content)) {
            return Some(fault);
        }
        next = error.source();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(fault: Fault) -> String {
        // As reqwest hands it up: within an io::Error.
        let error = explain(&std::io::Error::other(fault)).unwrap();
        assert_eq!(error.kind(), ErrorKind::TlsFailed);
        assert!(error.remedy().is_some());
        error.message().to_owned()
    }

    #[test]
    fn faults_of_a_certificate_are_told_in_words() {
        let day = |seconds| UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds));
        let expired =
            CertificateError::ExpiredContext { time: day(2_000_000_000), not_after: day(1_800_000_000) };
        assert!(said(expired.into()).ends_with("expired on 2027-01-15T08:00:00Z"));
        let other = CertificateError::NotValidForNameContext {
            expected: "vca.example".try_into().unwrap(),
            presented: vec!["DnsName(\"other.example\")".into(), "IpAddress(127.0.0.1)".into()],
        };
        assert!(
            said(other.into()).ends_with("not for vca.example, but for other.example, IpAddress(127.0.0.1)")
        );
        assert!(said(CertificateError::UnknownIssuer.into()).contains("nobody that this machine trusts"));
    }

    #[test]
    fn faults_of_the_handshake_are_told_apart() {
        let version = said(Fault::AlertReceived(AlertDescription::ProtocolVersion));
        assert!(version.contains("neither TLS 1.2 nor TLS 1.3"));
        let plain = said(Fault::InvalidMessage(rustls::InvalidMessage::InvalidContentType));
        assert!(plain.contains("speaks no TLS"));
        assert!(said(Fault::DecryptError).contains("handshake failed"));
    }

    #[test]
    fn what_is_no_tls_fault_is_left_to_others() {
        assert!(explain(&std::io::Error::other("connection refused")).is_none());
    }
}
