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
}

const DSIG: &str = "W3C XML Signature 1.1";
const XADES: &str = "ETSI EN 319 132-1";
const X509: &str = "RFC 5280";

impl Code {
    /// Code, source and severity.
    fn row(self) -> (&'static str, &'static str, Severity) {
        use Severity::{Error, Warning};
        match self {
            Code::Unsigned => ("IVI-G001", "IVI schema 2.0", Error),
            Code::Misplaced => ("IVI-G002", "IVI schema 2.0", Error),
            Code::Malformed => ("IVI-G003", DSIG, Error),
            Code::Transform => ("IVI-G004", DSIG, Error),
            Code::Algorithm => ("IVI-G005", "RFC 9231", Error),
            Code::Weak => ("IVI-G006", "RFC 9231", Error),
            Code::Digest => ("IVI-G007", DSIG, Error),
            Code::Value => ("IVI-G008", DSIG, Error),
            Code::Reformatted => ("IVI-G009", DSIG, Error),
            Code::Coverage => ("IVI-G010", DSIG, Error),
            Code::External => ("IVI-G011", DSIG, Error),
            Code::NoCertificate => ("IVI-G012", DSIG, Error),
            Code::BadCertificate => ("IVI-G013", X509, Error),
            Code::Expired => ("IVI-G014", X509, Error),
            Code::NotYetValid => ("IVI-G015", X509, Error),
            Code::Usage => ("IVI-G016", X509, Error),
            Code::Untrusted => ("IVI-G017", X509, Error),
            Code::TrustNotAsked => ("IVI-G018", X509, Warning),
            Code::OtherCertificate => ("IVI-G019", XADES, Error),
            Code::Properties => ("IVI-G020", XADES, Error),
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

    /// The finding, with its place in the document.
    pub(super) fn into_finding(self, root: &str, locator: &mut Locator<'_>) -> Finding {
        let Inner { code, path, offset, value, words } = *self.0;
        let (line, column) = locator.locate(offset);
        let path = match code {
            Code::Unsigned => format!("/{root}"),
            _ => format!("/{root}/Signature{path}"),
        };
        let (code, source, severity) = code.row();
        let finding = Finding::with_detail(Layer::Signature, severity, code, Arc::new(words))
            .at(path, line, column)
            .with_source(source);
        match value {
            Some(value) => finding.with_value(&value),
            None => finding,
        }
    }
}
