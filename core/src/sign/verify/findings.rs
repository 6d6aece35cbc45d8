//! The findings of the signature layer: codes, and where each demand is written.

use std::borrow::Cow;
use std::sync::Arc;

use crate::report::{Finding, Layer, Severity, Words};
use crate::sign::element::Element;
use crate::xml::Locator;

/// What can be wrong with a signature. Its number is the finding's code `IVI-G…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    Unsigned,
    Misplaced,
    Malformed,
    Transform,
    Algorithm,
    Weak,
    Digest,
    Value,
    Reformatted,
    Coverage,
    External,
    NoCertificate,
    BadCertificate,
    Expired,
    NotYetValid,
    Usage,
    Untrusted,
    TrustNotAsked,
    OtherCertificate,
    Properties,
    Stranger,
}

const DSIG: &str = "W3C XML Signature 1.1";
const XADES: &str = "ETSI EN 319 132-1";
const X509: &str = "RFC 5280";

impl Code {
    const ALL: [Code; 21] = [
        Code::Unsigned,
        Code::Misplaced,
        Code::Malformed,
        Code::Transform,
        Code::Algorithm,
        Code::Weak,
        Code::Digest,
        Code::Value,
        Code::Reformatted,
        Code::Coverage,
        Code::External,
        Code::NoCertificate,
        Code::BadCertificate,
        Code::Expired,
        Code::NotYetValid,
        Code::Usage,
        Code::Untrusted,
        Code::TrustNotAsked,
        Code::OtherCertificate,
        Code::Properties,
        Code::Stranger,
    ];

    /// Code, what it stands for, source and severity.
    fn row(self) -> (&'static str, &'static str, &'static str, Severity) {
        use Severity::{Error, Warning};
        match self {
            Code::Unsigned => ("IVI-G001", "the document carries no signature", "IVI schema 2.0", Error),
            Code::Misplaced => (
                "IVI-G002",
                "a signature that is not the root's own child, or more than one",
                "IVI schema 2.0",
                Error,
            ),
            Code::Malformed => {
                ("IVI-G003", "a signature whose parts are malformed, missing or doubled", DSIG, Error)
            }
            Code::Transform => {
                ("IVI-G004", "a transform or canonicalization that is not followed", DSIG, Error)
            }
            Code::Algorithm => ("IVI-G005", "an unknown algorithm", "RFC 9231", Error),
            Code::Weak => (
                "IVI-G006",
                "an algorithm or key that is too weak: SHA-1, RSA under 2048 bits",
                "RFC 9231",
                Error,
            ),
            Code::Digest => ("IVI-G007", "a reference whose digest is not that of the document", DSIG, Error),
            Code::Value => ("IVI-G008", "a signature value that does not fit what was signed", DSIG, Error),
            Code::Reformatted => {
                ("IVI-G009", "a document that was formatted anew after signing", DSIG, Error)
            }
            Code::Coverage => ("IVI-G010", "a signature that does not cover the whole document", DSIG, Error),
            Code::External => ("IVI-G011", "a reference to something outside the document", DSIG, Error),
            Code::NoCertificate => ("IVI-G012", "no certificate in the signature", DSIG, Error),
            Code::BadCertificate => ("IVI-G013", "a certificate that cannot be read", X509, Error),
            Code::Expired => ("IVI-G014", "a certificate that is no longer valid", X509, Error),
            Code::NotYetValid => ("IVI-G015", "a certificate that is not yet valid", X509, Error),
            Code::Usage => ("IVI-G016", "a certificate that is not meant for signing", X509, Error),
            Code::Untrusted => ("IVI-G017", "a certificate that leads to no given anchor", X509, Error),
            Code::TrustNotAsked => ("IVI-G018", "no anchors given, so trust was not checked", X509, Warning),
            Code::OtherCertificate => {
                ("IVI-G019", "signed properties that name another certificate", XADES, Error)
            }
            Code::Properties => ("IVI-G020", "malformed or missing signed properties (XAdES)", XADES, Error),
            Code::Stranger => (
                "IVI-G021",
                "a signer who is neither manufacturer nor EU representative in the document",
                "IVI manual",
                Warning,
            ),
        }
    }
}

impl Code {
    /// What to do about it, where the finding itself knows nothing better.
    pub(super) fn remedy(self) -> &'static str {
        const ASK: &str =
            "do not rely on this document: ask its sender for one that is signed as a whole, once";
        const AGAIN: &str =
            "get the file as it was signed; a file that was edited or formatted must be signed again";
        const STRONGER: &str =
            "have it signed again with RSA of 2048 bits or more, or ECDSA, and SHA-256 or better";
        match self {
            Code::Unsigned => "sign the document",
            Code::Misplaced | Code::Coverage | Code::External => ASK,
            Code::Malformed | Code::BadCertificate | Code::Properties => {
                "get the file as it was signed; if it is, it was signed with a tool that does not follow the profile"
            }
            Code::Transform => {
                "have it signed again with the transform enveloped-signature and at most one canonicalization after it"
            }
            Code::Algorithm | Code::Weak => STRONGER,
            Code::Digest | Code::Value => AGAIN,
            Code::Reformatted => {
                "sign the document as the last step, and send the file byte for byte as it was signed"
            }
            Code::NoCertificate => {
                "have it signed with the certificate in the signature, or name the seal's own certificate as one to trust"
            }
            Code::Expired => {
                "sign with the seal's current certificate; to judge an archived document, verify as of the time when it was signed"
            }
            Code::NotYetValid => "check the clocks of signer and verifier, and when the document was signed",
            Code::Usage => "sign with the certificate that was issued for sealing or signing",
            Code::Untrusted => {
                "trust the authority that issued it, if it is the right one, or ask the sender"
            }
            Code::TrustNotAsked => "name the certificates to trust (the authority's, or the signer's own)",
            Code::OtherCertificate => "do not rely on this document: ask its sender who has signed it",
            Code::Stranger => {
                "sign with the seal of the manufacturer or of its EU representative; if this is that seal, compare the names with the type approval"
            }
        }
    }
}

/// A finding in the making.
pub(super) struct Fault(Box<Inner>);

struct Inner {
    code: Code,
    path: String,
    offset: usize,
    value: Option<String>,
    words: Words,
}

impl Fault {
    /// `message` is one sentence, with `{}` for the value; `path` is that below `Signature`, beginning with a slash.
    pub(super) fn new(
        code: Code,
        path: impl Into<String>,
        element: &Element<'_>,
        message: impl Into<Cow<'static, str>>,
    ) -> Fault {
        Fault::at(code, path, element.offset, message)
    }

    pub(super) fn at(
        code: Code,
        path: impl Into<String>,
        offset: usize,
        message: impl Into<Cow<'static, str>>,
    ) -> Fault {
        let words = Words { message: message.into(), expected: None, remedy: None };
        Fault(Box::new(Inner { code, path: path.into(), offset, value: None, words }))
    }

    pub(super) fn value(mut self, value: &str) -> Fault {
        self.0.value = Some(value.chars().take(200).collect());
        self
    }

    pub(super) fn expected(mut self, expected: impl Into<Cow<'static, str>>) -> Fault {
        self.0.words.expected = Some(expected.into());
        self
    }

    pub(super) fn remedy(mut self, remedy: impl Into<Cow<'static, str>>) -> Fault {
        self.0.words.remedy = Some(remedy.into());
        self
    }

    /// Where it is in the text.
    pub(super) fn offset(&self) -> usize {
        self.0.offset
    }

    /// The finding, with its place in the document.
    pub(super) fn into_finding(self, root: &str, locator: &mut Locator<'_>) -> Finding {
        let Inner { code, path, offset, value, mut words } = *self.0;
        words.remedy.get_or_insert(code.remedy().into());
        let (line, column) = locator.locate(offset);
        let path = match code {
            Code::Unsigned => format!("/{root}"),
            _ => format!("/{root}/Signature{path}"),
        };
        let (code, _, source, severity) = code.row();
        let finding = Finding::with_detail(Layer::Signature, severity, code, Arc::new(words))
            .at(path, line, column)
            .with_source(source);
        match value {
            Some(value) => finding.with_value(&value),
            None => finding,
        }
    }
}

/// Every stable code of the signature layer with what it stands for, by ascending code.
pub(crate) fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    Code::ALL.into_iter().map(|code| (code.row().0, code.row().1))
}
