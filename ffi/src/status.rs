//! The status of a call. Written from the error table of the core by `tests/generated.rs`, not by hand.

use ecoc_core::ErrorKind;

/// How a call ended. The numbers are stable and never reused; later versions add some. Each belongs to the family named first.
#[derive(Clone, Copy)]
#[repr(u32)]
pub enum ecoc_status {
    /// The call succeeded.
    ECOC_OK = 0,
    /// Usage: An argument of the call is missing, malformed or out of range.
    ECOC_ERR_INVALID_ARGUMENT = 100,
    /// Usage: A setting that the call needs is not given.
    ECOC_ERR_MISSING_SETTING = 101,
    /// Usage: A setting has a value that cannot be used.
    ECOC_ERR_INVALID_SETTING = 102,
    /// Usage: A file is missing, is a directory or cannot be read, or a stream broke off.
    ECOC_ERR_FILE_UNREADABLE = 103,
    /// Usage: A file cannot be written.
    ECOC_ERR_FILE_UNWRITABLE = 104,
    /// Usage: An address is not https (plain http is accepted for loopback addresses alone).
    ECOC_ERR_INSECURE_URL = 105,
    /// Usage: A handle is NULL, already freed or of another kind.
    ECOC_ERR_HANDLE_MISUSE = 106,
    /// Usage: The caller cancelled before anything was sent.
    ECOC_ERR_CANCELLED = 107,
    /// Document: The input is empty or is no well-formed XML.
    ECOC_ERR_NOT_XML = 200,
    /// Document: The bytes do not fit the character encoding that they claim.
    ECOC_ERR_ENCODING = 201,
    /// Document: The XML is well-formed but is no IVI document of a known family.
    ECOC_ERR_NOT_IVI = 202,
    /// Document: The input is no JSON, or an object names one key twice.
    ECOC_ERR_INVALID_JSON = 203,
    /// Document: The data names a field that the IVI schema does not know at that place.
    ECOC_ERR_UNKNOWN_FIELD = 204,
    /// Document: A value of the data has a type that its field cannot take.
    ECOC_ERR_WRONG_TYPE = 205,
    /// Document: The document has nothing at the given path.
    ECOC_ERR_PATH_NOT_FOUND = 206,
    /// Document: The input is larger or deeper than the limits allow.
    ECOC_ERR_LIMIT_EXCEEDED = 207,
    /// Document: The schema file is no XSD or contradicts itself.
    ECOC_ERR_INVALID_SCHEMA = 208,
    /// Document: The schema file uses an XSD construct that ecoc does not implement.
    ECOC_ERR_UNSUPPORTED_SCHEMA = 209,
    /// Document: The document has errors by the receiver's profile, so it was not sent.
    ECOC_ERR_INVALID_DOCUMENT = 210,
    /// Signature: The document carries a signature already.
    ECOC_ERR_ALREADY_SIGNED = 300,
    /// Signature: The signature value could not be made.
    ECOC_ERR_SIGNING_FAILED = 301,
    /// Signature: The key or the signature uses an algorithm that the IVI profile does not allow.
    ECOC_ERR_UNSUPPORTED_ALGORITHM = 302,
    /// Key: The password does not open the key file.
    ECOC_ERR_WRONG_PASSWORD = 400,
    /// Key: The key file is of no known format.
    ECOC_ERR_UNREADABLE_KEY = 401,
    /// Key: The file holds no private key.
    ECOC_ERR_MISSING_KEY = 402,
    /// Key: There is no certificate for the key.
    ECOC_ERR_MISSING_CERTIFICATE = 403,
    /// Key: The private key does not belong to the certificate.
    ECOC_ERR_KEY_MISMATCH = 404,
    /// Key: The certificate is no longer valid.
    ECOC_ERR_CERTIFICATE_EXPIRED = 405,
    /// Key: The certificate is not yet valid.
    ECOC_ERR_CERTIFICATE_NOT_YET_VALID = 406,
    /// Key: The certificate's key usage does not allow signing.
    ECOC_ERR_CERTIFICATE_USAGE = 407,
    /// Auth: The token service refused the credentials.
    ECOC_ERR_TOKEN_REFUSED = 500,
    /// Auth: The token service's answer could not be understood. Worth a retry.
    ECOC_ERR_TOKEN_UNREADABLE = 501,
    /// Auth: This machine's clock differs too much from the token service's.
    ECOC_ERR_CLOCK_SKEW = 502,
    /// Auth: The authority does not accept the token.
    ECOC_ERR_UNAUTHORIZED = 503,
    /// Auth: The authority knows the caller and does not allow the call.
    ECOC_ERR_FORBIDDEN = 504,
    /// Network: No connection to the server could be made; nothing was sent. Worth a retry.
    ECOC_ERR_CONNECTION_FAILED = 600,
    /// Network: No secure connection could be made, most often because of the server's certificate; nothing was sent.
    ECOC_ERR_TLS_FAILED = 601,
    /// Network: The server did not answer in time, and nothing was handed over. Worth a retry.
    ECOC_ERR_TIMEOUT = 602,
    /// Network: The server failed (5xx), and nothing was handed over. Worth a retry.
    ECOC_ERR_SERVER_FAULT = 603,
    /// Network: The server's answer could not be understood. Worth a retry.
    ECOC_ERR_ANSWER_UNREADABLE = 604,
    /// Network: The server's answer is larger than the limit.
    ECOC_ERR_ANSWER_TOO_LARGE = 605,
    /// Throttled: The server asked to slow down (429), and the retries are used up. Worth a retry.
    ECOC_ERR_THROTTLED = 700,
    /// Rejected: The authority refused the document.
    ECOC_ERR_REJECTED = 800,
    /// Rejected: The authority has this document, or this vehicle, already.
    ECOC_ERR_DUPLICATE = 801,
    /// Rejected: The authority knows nothing under this identifier.
    ECOC_ERR_UNKNOWN_SUBMISSION = 802,
    /// Rejected: Only the original sender may do this.
    ECOC_ERR_NOT_THE_SENDER = 803,
    /// Rejected: The vehicle is registered or under registration, so its certificate stays.
    ECOC_ERR_VEHICLE_REGISTERED = 804,
    /// Rejected: The authority reports a technical fault of its own. Worth a retry.
    ECOC_ERR_AUTHORITY_FAULT = 805,
    /// Uncertain: The document was sent and the answer was lost: ask for the status before sending again. Worth a retry.
    ECOC_ERR_ANSWER_LOST = 900,
    /// Uncertain: The caller cancelled after the document was sent. Worth a retry.
    ECOC_ERR_CANCELLED_AFTER_SENDING = 901,
    /// Ledger: The ledger file cannot be opened or created.
    ECOC_ERR_LEDGER_UNAVAILABLE = 1000,
    /// Ledger: The ledger file is locked by another process. Worth a retry.
    ECOC_ERR_LEDGER_BUSY = 1001,
    /// Ledger: The ledger file is damaged or of an unknown version.
    ECOC_ERR_LEDGER_DAMAGED = 1002,
    /// Ledger: The ledger file cannot grow: the disk is full.
    ECOC_ERR_LEDGER_FULL = 1003,
    /// Ledger: The same document is live at this authority, or has succeeded there.
    ECOC_ERR_ALREADY_SUBMITTED = 1004,
    /// Ledger: The ledger knows nothing under this identifier.
    ECOC_ERR_NOT_IN_LEDGER = 1005,
    /// Internal: A fault of ecoc itself; please report it.
    ECOC_ERR_INTERNAL = 1100,
}

impl From<ErrorKind> for ecoc_status {
    fn from(kind: ErrorKind) -> ecoc_status {
        match kind.number() {
            100 => ecoc_status::ECOC_ERR_INVALID_ARGUMENT,
            101 => ecoc_status::ECOC_ERR_MISSING_SETTING,
            102 => ecoc_status::ECOC_ERR_INVALID_SETTING,
            103 => ecoc_status::ECOC_ERR_FILE_UNREADABLE,
            104 => ecoc_status::ECOC_ERR_FILE_UNWRITABLE,
            105 => ecoc_status::ECOC_ERR_INSECURE_URL,
            106 => ecoc_status::ECOC_ERR_HANDLE_MISUSE,
            107 => ecoc_status::ECOC_ERR_CANCELLED,
            200 => ecoc_status::ECOC_ERR_NOT_XML,
            201 => ecoc_status::ECOC_ERR_ENCODING,
            202 => ecoc_status::ECOC_ERR_NOT_IVI,
            203 => ecoc_status::ECOC_ERR_INVALID_JSON,
            204 => ecoc_status::ECOC_ERR_UNKNOWN_FIELD,
            205 => ecoc_status::ECOC_ERR_WRONG_TYPE,
            206 => ecoc_status::ECOC_ERR_PATH_NOT_FOUND,
            207 => ecoc_status::ECOC_ERR_LIMIT_EXCEEDED,
            208 => ecoc_status::ECOC_ERR_INVALID_SCHEMA,
            209 => ecoc_status::ECOC_ERR_UNSUPPORTED_SCHEMA,
            210 => ecoc_status::ECOC_ERR_INVALID_DOCUMENT,
            300 => ecoc_status::ECOC_ERR_ALREADY_SIGNED,
            301 => ecoc_status::ECOC_ERR_SIGNING_FAILED,
            302 => ecoc_status::ECOC_ERR_UNSUPPORTED_ALGORITHM,
            400 => ecoc_status::ECOC_ERR_WRONG_PASSWORD,
            401 => ecoc_status::ECOC_ERR_UNREADABLE_KEY,
            402 => ecoc_status::ECOC_ERR_MISSING_KEY,
            403 => ecoc_status::ECOC_ERR_MISSING_CERTIFICATE,
            404 => ecoc_status::ECOC_ERR_KEY_MISMATCH,
            405 => ecoc_status::ECOC_ERR_CERTIFICATE_EXPIRED,
            406 => ecoc_status::ECOC_ERR_CERTIFICATE_NOT_YET_VALID,
            407 => ecoc_status::ECOC_ERR_CERTIFICATE_USAGE,
            500 => ecoc_status::ECOC_ERR_TOKEN_REFUSED,
            501 => ecoc_status::ECOC_ERR_TOKEN_UNREADABLE,
            502 => ecoc_status::ECOC_ERR_CLOCK_SKEW,
            503 => ecoc_status::ECOC_ERR_UNAUTHORIZED,
            504 => ecoc_status::ECOC_ERR_FORBIDDEN,
            600 => ecoc_status::ECOC_ERR_CONNECTION_FAILED,
            601 => ecoc_status::ECOC_ERR_TLS_FAILED,
            602 => ecoc_status::ECOC_ERR_TIMEOUT,
            603 => ecoc_status::ECOC_ERR_SERVER_FAULT,
            604 => ecoc_status::ECOC_ERR_ANSWER_UNREADABLE,
            605 => ecoc_status::ECOC_ERR_ANSWER_TOO_LARGE,
            700 => ecoc_status::ECOC_ERR_THROTTLED,
            800 => ecoc_status::ECOC_ERR_REJECTED,
            801 => ecoc_status::ECOC_ERR_DUPLICATE,
            802 => ecoc_status::ECOC_ERR_UNKNOWN_SUBMISSION,
            803 => ecoc_status::ECOC_ERR_NOT_THE_SENDER,
            804 => ecoc_status::ECOC_ERR_VEHICLE_REGISTERED,
            805 => ecoc_status::ECOC_ERR_AUTHORITY_FAULT,
            900 => ecoc_status::ECOC_ERR_ANSWER_LOST,
            901 => ecoc_status::ECOC_ERR_CANCELLED_AFTER_SENDING,
            1000 => ecoc_status::ECOC_ERR_LEDGER_UNAVAILABLE,
            1001 => ecoc_status::ECOC_ERR_LEDGER_BUSY,
            1002 => ecoc_status::ECOC_ERR_LEDGER_DAMAGED,
            1003 => ecoc_status::ECOC_ERR_LEDGER_FULL,
            1004 => ecoc_status::ECOC_ERR_ALREADY_SUBMITTED,
            1005 => ecoc_status::ECOC_ERR_NOT_IN_LEDGER,
            1100 => ecoc_status::ECOC_ERR_INTERNAL,
            _ => ecoc_status::ECOC_ERR_INTERNAL,
        }
    }
}
