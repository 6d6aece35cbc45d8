//! The one error table: what can go wrong with a *call*.
//!
//! What may enter: what every room needs to say that a call failed; rows of the table, and nothing that knows a document, a key or
//! a server.
//!
//! Faults of a *document* are findings (see [`crate::report`]), not errors. Every kind of error has one row in the table below:
//! its number, its name, its family and whether the same call may succeed later without a change. The C enum, the Python exception
//! and the JavaScript `code` are made from the same row. Numbers are explicit, grouped by family, and never reused.

use std::fmt;
use std::sync::Arc;

/// What sort of trouble an error is; the languages with exceptions have one class per family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Family {
    /// The call itself: an argument, a setting, a file that cannot be read.
    Usage,
    /// The document handed in cannot be worked on.
    Document,
    /// Signing or verifying.
    Signature,
    /// Keys, certificates and their passwords.
    Key,
    /// Tokens and access rights.
    Auth,
    /// The way to the authority; nothing was taken there.
    Network,
    /// The authority asks to slow down.
    Throttled,
    /// The authority answered, and said no.
    Rejected,
    /// The document was sent and the answer was lost: it may or may not have been taken.
    Uncertain,
    /// The journal of submissions.
    Ledger,
    /// A fault of ecoc.
    Internal,
}

impl Family {
    /// The family's name, spelled the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Family::Usage => "Usage",
            Family::Document => "Document",
            Family::Signature => "Signature",
            Family::Key => "Key",
            Family::Auth => "Auth",
            Family::Network => "Network",
            Family::Throttled => "Throttled",
            Family::Rejected => "Rejected",
            Family::Uncertain => "Uncertain",
            Family::Ledger => "Ledger",
            Family::Internal => "Internal",
        }
    }

    /// The name of the family's class in the languages that have one class per family. Only a key's would hide a word that Python
    /// has already.
    pub const fn class_name(self) -> &'static str {
        match self {
            Family::Usage => "UsageError",
            Family::Document => "DocumentError",
            Family::Signature => "SignatureError",
            Family::Key => "SigningKeyError",
            Family::Auth => "AuthError",
            Family::Network => "NetworkError",
            Family::Throttled => "ThrottledError",
            Family::Rejected => "RejectedError",
            Family::Uncertain => "UncertainError",
            Family::Ledger => "LedgerError",
            Family::Internal => "InternalError",
        }
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

macro_rules! error_table {
    ($($number:literal $name:ident $family:ident $retry:ident $meaning:literal;)*) => {
        /// What went wrong. The number is stable: it is the `ecoc_status` of the C ABI.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[repr(u32)]
        pub enum ErrorKind {
            $(#[doc = $meaning] $name = $number,)*
        }

        impl ErrorKind {
            /// Every kind, by ascending number.
            pub const ALL: &'static [ErrorKind] = &[$(ErrorKind::$name,)*];

            /// The kind's name, spelled the same in every language.
            pub const fn name(self) -> &'static str {
                match self { $(ErrorKind::$name => stringify!($name),)* }
            }

            /// The family it belongs to.
            pub const fn family(self) -> Family {
                match self { $(ErrorKind::$name => Family::$family,)* }
            }

            /// Whether the very same call may succeed when it is made again later.
            pub const fn retryable(self) -> bool {
                match self { $(ErrorKind::$name => error_table!(@retry $retry),)* }
            }

            /// One sentence on what the kind means.
            pub const fn meaning(self) -> &'static str {
                match self { $(ErrorKind::$name => $meaning,)* }
            }
        }
    };
    (@retry retry) => { true };
    (@retry final) => { false };
}

error_table! {
    100 InvalidArgument Usage final "An argument of the call is missing, malformed or out of range.";
    101 MissingSetting Usage final "A setting that the call needs is not given.";
    102 InvalidSetting Usage final "A setting has a value that cannot be used.";
    103 FileUnreadable Usage final "A file is missing, is a directory or cannot be read, or a stream broke off.";
    104 FileUnwritable Usage final "A file cannot be written.";
    105 InsecureUrl Usage final "An address is not https (plain http is accepted for loopback addresses alone).";
    106 HandleMisuse Usage final "A handle is NULL, already freed or of another kind.";
    107 Cancelled Usage final "The caller cancelled before anything was sent.";

    200 NotXml Document final "The input is empty or is no well-formed XML.";
    201 Encoding Document final "The bytes do not fit the character encoding that they claim.";
    202 NotIvi Document final "The XML is well-formed but is no IVI document of a known family.";
    203 InvalidJson Document final "The input is no JSON, or an object names one key twice.";
    204 UnknownField Document final "The data names a field that the IVI schema does not know at that place.";
    205 WrongType Document final "A value of the data has a type that its field cannot take.";
    206 PathNotFound Document final "The document has nothing at the given path.";
    207 LimitExceeded Document final "The input is larger or deeper than the limits allow.";
    208 InvalidSchema Document final "The schema file is no XSD or contradicts itself.";
    209 UnsupportedSchema Document final "The schema file uses an XSD construct that ecoc does not implement.";
    210 InvalidDocument Document final "The document has errors by the receiver's profile, so it was not sent.";

    300 AlreadySigned Signature final "The document carries a signature already.";
    301 SigningFailed Signature final "The signature value could not be made.";
    302 UnsupportedAlgorithm Signature final "The key or the signature uses an algorithm that the IVI profile does not allow.";

    400 WrongPassword Key final "The password does not open the key file.";
    401 UnreadableKey Key final "The key file is of no known format.";
    402 MissingKey Key final "The file holds no private key.";
    403 MissingCertificate Key final "There is no certificate for the key.";
    404 KeyMismatch Key final "The private key does not belong to the certificate.";
    405 CertificateExpired Key final "The certificate is no longer valid.";
    406 CertificateNotYetValid Key final "The certificate is not yet valid.";
    407 CertificateUsage Key final "The certificate's key usage does not allow signing.";

    500 TokenRefused Auth final "The token service refused the credentials.";
    501 TokenUnreadable Auth retry "The token service's answer could not be understood.";
    502 ClockSkew Auth final "This machine's clock differs too much from the token service's.";
    503 Unauthorized Auth final "The authority does not accept the token.";
    504 Forbidden Auth final "The authority knows the caller and does not allow the call.";

    600 ConnectionFailed Network retry "No connection to the server could be made; nothing was sent.";
    601 TlsFailed Network final "No secure connection could be made, most often because of the server's certificate; nothing was sent.";
    602 Timeout Network retry "The server did not answer in time, and nothing was handed over.";
    603 ServerFault Network retry "The server failed (5xx), and nothing was handed over.";
    604 AnswerUnreadable Network retry "The server's answer could not be understood.";
    605 AnswerTooLarge Network final "The server's answer is larger than the limit.";

    700 Throttled Throttled retry "The server asked to slow down (429), and the retries are used up.";

    800 Rejected Rejected final "The authority refused the document.";
    801 Duplicate Rejected final "The authority has this document, or this vehicle, already.";
    802 UnknownSubmission Rejected final "The authority knows nothing under this identifier.";
    803 NotTheSender Rejected final "Only the original sender may do this.";
    804 VehicleRegistered Rejected final "The vehicle is registered or under registration, so its certificate stays.";
    805 AuthorityFault Rejected retry "The authority reports a technical fault of its own.";

    900 AnswerLost Uncertain retry "The document was sent and the answer was lost: ask for the status before sending again.";
    901 CancelledAfterSending Uncertain retry "The caller cancelled after the document was sent.";

    1000 LedgerUnavailable Ledger final "The ledger file cannot be opened or created.";
    1001 LedgerBusy Ledger retry "The ledger file is locked by another process.";
    1002 LedgerDamaged Ledger final "The ledger file is damaged or of an unknown version.";
    1003 LedgerFull Ledger final "The ledger file cannot grow: the disk is full.";
    1004 AlreadySubmitted Ledger final "The same document is live at this authority, or has succeeded there.";
    1005 NotInLedger Ledger final "The ledger knows nothing under this identifier.";

    1100 Internal Internal final "A fault of ecoc itself; please report it.";
}

impl ErrorKind {
    /// The stable number, as the C ABI returns it. 0 is never used: it means success there.
    pub const fn number(self) -> u32 {
        self as u32
    }

    /// The kind with this number.
    pub fn from_number(number: u32) -> Option<ErrorKind> {
        Self::ALL.iter().copied().find(|kind| kind.number() == number)
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

type Source = Arc<dyn std::error::Error + Send + Sync>;

/// Why a call failed: what, where, at whom, and what to do about it.
///
/// `Display` is one line for a person; `Debug` and [`Error::to_json`] carry every field. No secret, key, token or document content
/// is ever part of an error.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    remedy: Option<String>,
    operation: Option<&'static str>,
    authority: Option<&'static str>,
    correlation_id: Option<String>,
    http_status: Option<u16>,
    authority_code: Option<String>,
    authority_message: Option<String>,
    details: Option<serde_json::Value>,
    source: Option<Source>,
}

/// The result of a call into ecoc.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error of `kind`; `message` is one sentence on what happened, without a full stop.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            message: message.into(),
            remedy: None,
            operation: None,
            authority: None,
            correlation_id: None,
            http_status: None,
            authority_code: None,
            authority_message: None,
            details: None,
            source: None,
        }))
    }

    /// Adds what the caller can do about it, as an imperative without a full stop.
    #[must_use]
    pub fn with_remedy(mut self, remedy: impl Into<String>) -> Error {
        self.0.remedy = Some(remedy.into());
        self
    }

    /// Adds the operation that failed, such as `submit`.
    #[must_use]
    pub fn with_operation(mut self, operation: &'static str) -> Error {
        self.0.operation = Some(operation);
        self
    }

    /// Adds the authority that was called: `vca` or `svv`.
    #[must_use]
    pub fn with_authority(mut self, authority: &'static str) -> Error {
        self.0.authority = Some(authority);
        self
    }

    /// Adds the correlation id of the submission.
    #[must_use]
    pub fn with_correlation_id(mut self, id: impl Into<String>) -> Error {
        self.0.correlation_id = Some(id.into());
        self
    }

    /// Adds the HTTP status of the answer.
    #[must_use]
    pub fn with_http_status(mut self, status: u16) -> Error {
        self.0.http_status = Some(status);
        self
    }

    /// Adds the authority's own code and words, unchanged.
    #[must_use]
    pub fn with_authority_words(mut self, code: Option<String>, message: Option<String>) -> Error {
        self.0.authority_code = code;
        self.0.authority_message = message;
        self
    }

    /// Adds what more the authority said, as a JSON object: the fields at fault, for instance.
    #[must_use]
    pub fn with_details(mut self, details: serde_json::Value) -> Error {
        self.0.details = Some(details);
        self
    }

    /// Adds the cause. Its `Display` must be free of secrets and document content.
    #[must_use]
    pub fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Error {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The family of [`Error::kind`].
    pub fn family(&self) -> Family {
        self.0.kind.family()
    }

    /// Whether the very same call may succeed when it is made again later.
    pub fn retryable(&self) -> bool {
        self.0.kind.retryable()
    }

    /// What happened, in one sentence.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What the caller can do about it.
    pub fn remedy(&self) -> Option<&str> {
        self.0.remedy.as_deref()
    }

    /// The operation that failed, such as `submit`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The authority that was called: `vca` or `svv`.
    pub fn authority(&self) -> Option<&'static str> {
        self.0.authority
    }

    /// The correlation id of the submission.
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.correlation_id.as_deref()
    }

    /// The HTTP status of the answer.
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// The authority's own code, unchanged.
    pub fn authority_code(&self) -> Option<&str> {
        self.0.authority_code.as_deref()
    }

    /// The authority's own words, unchanged; the raw body (cut) when it could not be parsed.
    pub fn authority_message(&self) -> Option<&str> {
        self.0.authority_message.as_deref()
    }

    /// What more the authority said, as a JSON object; for a refusal the one of [`Refusal::to_json`](crate::Refusal::to_json).
    pub fn details(&self) -> Option<&serde_json::Value> {
        self.0.details.as_ref()
    }

    /// Every field as a JSON object; absent fields are `null`. The bindings make their exceptions from it.
    pub fn to_json(&self) -> serde_json::Value {
        let inner = &*self.0;
        serde_json::json!({
            "code": inner.kind.name(),
            "number": inner.kind.number(),
            "family": inner.kind.family().name(),
            "retryable": inner.kind.retryable(),
            "message": inner.message,
            "remedy": inner.remedy,
            "operation": inner.operation,
            "authority": inner.authority,
            "correlation_id": inner.correlation_id,
            "http_status": inner.http_status,
            "authority_code": inner.authority_code,
            "authority_message": inner.authority_message,
            "details": inner.details,
            "cause": inner.source.as_ref().map(|source| causes(source.as_ref())),
        })
    }
}

/// The chain of causes, outermost first, each said once.
pub(crate) fn causes(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let words = cause.to_string();
        if !text.contains(&words) {
            text.push_str(": ");
            text.push_str(&words);
        }
        next = cause.source();
    }
    text
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(authority) = inner.authority {
            write!(f, "{authority}: ")?;
        }
        if let Some(operation) = inner.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&inner.message)?;
        if let Some(status) = inner.http_status {
            write!(f, " (HTTP {status})")?;
        }
        if let Some(code) = &inner.authority_code {
            write!(f, " [{code}]")?;
        }
        if let Some(words) = &inner.authority_message {
            write!(f, " \"{words}\"")?;
        }
        if let Some(source) = &inner.source {
            write!(f, ": {}", causes(source.as_ref()))?;
        }
        if let Some(remedy) = &inner.remedy {
            write!(f, "; {remedy}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("number", &inner.kind.number())
            .field("message", &inner.message)
            .field("remedy", &inner.remedy)
            .field("operation", &inner.operation)
            .field("authority", &inner.authority)
            .field("correlation_id", &inner.correlation_id)
            .field("http_status", &inner.http_status)
            .field("authority_code", &inner.authority_code)
            .field("authority_message", &inner.authority_message)
            .field("cause", &inner.source.as_ref().map(|source| causes(source.as_ref())))
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as &(dyn std::error::Error + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_ascend_and_stay_in_their_family() {
        let mut last = 0;
        for kind in ErrorKind::ALL {
            assert!(kind.number() > last, "{kind} is out of order");
            last = kind.number();
            assert_eq!(ErrorKind::from_number(last), Some(*kind));
            let first = ErrorKind::ALL.iter().find(|other| other.number() / 100 == last / 100).unwrap();
            assert_eq!(first.family(), kind.family(), "{kind} stands in another family's hundred");
        }
    }

    #[test]
    fn one_line_tells_who_what_and_the_remedy() {
        let error = Error::new(ErrorKind::Duplicate, "the document is there already")
            .with_authority("vca")
            .with_operation("submit")
            .with_http_status(409)
            .with_remedy("ask for its status");
        assert_eq!(
            error.to_string(),
            "vca: submit: the document is there already (HTTP 409); ask for its status"
        );
        assert_eq!(error.to_json()["number"], 801);
    }
}
