/*
 * ecoc: build, validate, sign and submit electronic certificates of conformity (IVI) for vehicles.
 *
 * Licence: Apache-2.0 OR MIT. Written by cbindgen from ffi/src; not edited by hand. C99 and C++11; ecoc.hpp wraps it for C++.
 *
 * CONVENTIONS, true of every function unless it says otherwise
 *
 *   Calls       A function that can fail returns an ecoc_status (ECOC_OK is 0) and takes `ecoc_error **` last. Pass NULL when the
 *               status is enough. On failure, and only then, a new error is written there, to be freed by ecoc_error_free; what
 *               stood there before is overwritten. Compare a status with ECOC_OK: later versions add numbers.
 *   Outputs     are written on success alone. The place for one must not be NULL.
 *   Handles     are pointers to types that only the library can look into. Each belongs to the caller, who frees it by the
 *               function of the same name with _free; _free(NULL) is harmless. A handle that is `const` in a signature is not
 *               changed by the call. Accessors of a NULL handle answer NULL, 0 or false.
 *   Text        goes in as a pointer and a length in bytes, UTF-8, no zero needed at the end; NULL is taken with length 0.
 *               Documents go in as bytes, in any encoding that they declare. Text of a handle comes out as a UTF-8 pointer with a
 *               zero at the end, which lives as long as its handle; whatever is made anew comes out as an ecoc_buffer.
 *   Threads     Every function may be called from every thread. Threads may share a handle, and must not use it while or after
 *               one of them frees it. Functions that take no handle, and errors, have no state in common.
 *   Safety      No input makes the library abort or throw: a fault of its own comes back as ECOC_ERR_INTERNAL. A pointer that is
 *               neither NULL nor valid cannot be guarded against; a handle of another kind, and mostly one that was freed, comes
 *               back as ECOC_ERR_HANDLE_MISUSE.
 *   Options     grow by setters or by a JSON object, never by the change of a struct. An unknown option is an error, not ignored.
 *   Versions    Functions and numbers are added, never changed or taken away, as long as ECOC_ABI_VERSION stays the same; the
 *               shared library's SONAME carries it. Symbols begin with ecoc_, macros and enumerators with ECOC_.
 *   Windows     Define ECOC_STATIC before including this header to link the static library.
 */

#ifndef ECOC_H
#define ECOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** The version of this header: compare it with ecoc_version(). */
#define ECOC_VERSION "0.1.0"
#define ECOC_VERSION_MAJOR 0
#define ECOC_VERSION_MINOR 1
#define ECOC_VERSION_PATCH 0

#if defined(_WIN32) && !defined(ECOC_STATIC)
#define ECOC_API __declspec(dllimport)
#else
#define ECOC_API
#endif

/**
 * The version of the ABI that this header describes. The shared library's SONAME carries the same number.
 */
#define ECOC_ABI_VERSION 0

/**
 * How a call ended. The numbers are stable and never reused; later versions add some. Each belongs to the family named first.
 */
enum ecoc_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * The call succeeded.
     */
    ECOC_OK = 0,
    /**
     * Usage: An argument of the call is missing, malformed or out of range.
     */
    ECOC_ERR_INVALID_ARGUMENT = 100,
    /**
     * Usage: A setting that the call needs is not given.
     */
    ECOC_ERR_MISSING_SETTING = 101,
    /**
     * Usage: A setting has a value that cannot be used.
     */
    ECOC_ERR_INVALID_SETTING = 102,
    /**
     * Usage: A file is missing, is a directory or cannot be read.
     */
    ECOC_ERR_FILE_UNREADABLE = 103,
    /**
     * Usage: A file cannot be written.
     */
    ECOC_ERR_FILE_UNWRITABLE = 104,
    /**
     * Usage: An address is not https (plain http is accepted for loopback addresses alone).
     */
    ECOC_ERR_INSECURE_URL = 105,
    /**
     * Usage: A handle is NULL, already freed or of another kind.
     */
    ECOC_ERR_HANDLE_MISUSE = 106,
    /**
     * Usage: The caller cancelled before anything was sent.
     */
    ECOC_ERR_CANCELLED = 107,
    /**
     * Document: The input is empty or is no well-formed XML.
     */
    ECOC_ERR_NOT_XML = 200,
    /**
     * Document: The bytes do not fit the character encoding that they claim.
     */
    ECOC_ERR_ENCODING = 201,
    /**
     * Document: The XML is well-formed but is no IVI document of a known family.
     */
    ECOC_ERR_NOT_IVI = 202,
    /**
     * Document: The input is no JSON, or an object names one key twice.
     */
    ECOC_ERR_INVALID_JSON = 203,
    /**
     * Document: The data names a field that the IVI schema does not know at that place.
     */
    ECOC_ERR_UNKNOWN_FIELD = 204,
    /**
     * Document: A value of the data has a type that its field cannot take.
     */
    ECOC_ERR_WRONG_TYPE = 205,
    /**
     * Document: The document has nothing at the given path.
     */
    ECOC_ERR_PATH_NOT_FOUND = 206,
    /**
     * Document: The input is larger or deeper than the limits allow.
     */
    ECOC_ERR_LIMIT_EXCEEDED = 207,
    /**
     * Document: The schema file is no XSD or contradicts itself.
     */
    ECOC_ERR_INVALID_SCHEMA = 208,
    /**
     * Document: The schema file uses an XSD construct that ecoc does not implement.
     */
    ECOC_ERR_UNSUPPORTED_SCHEMA = 209,
    /**
     * Document: The document has errors by the receiver's profile, so it was not sent.
     */
    ECOC_ERR_INVALID_DOCUMENT = 210,
    /**
     * Signature: The document carries a signature already.
     */
    ECOC_ERR_ALREADY_SIGNED = 300,
    /**
     * Signature: The signature value could not be made.
     */
    ECOC_ERR_SIGNING_FAILED = 301,
    /**
     * Signature: The key or the signature uses an algorithm that the IVI profile does not allow.
     */
    ECOC_ERR_UNSUPPORTED_ALGORITHM = 302,
    /**
     * Key: The password does not open the key file.
     */
    ECOC_ERR_WRONG_PASSWORD = 400,
    /**
     * Key: The key file is of no known format.
     */
    ECOC_ERR_UNREADABLE_KEY = 401,
    /**
     * Key: The file holds no private key.
     */
    ECOC_ERR_MISSING_KEY = 402,
    /**
     * Key: There is no certificate for the key.
     */
    ECOC_ERR_MISSING_CERTIFICATE = 403,
    /**
     * Key: The private key does not belong to the certificate.
     */
    ECOC_ERR_KEY_MISMATCH = 404,
    /**
     * Key: The certificate is no longer valid.
     */
    ECOC_ERR_CERTIFICATE_EXPIRED = 405,
    /**
     * Key: The certificate is not yet valid.
     */
    ECOC_ERR_CERTIFICATE_NOT_YET_VALID = 406,
    /**
     * Key: The certificate's key usage does not allow signing.
     */
    ECOC_ERR_CERTIFICATE_USAGE = 407,
    /**
     * Auth: The token service refused the credentials.
     */
    ECOC_ERR_TOKEN_REFUSED = 500,
    /**
     * Auth: The token service's answer could not be understood. Worth a retry.
     */
    ECOC_ERR_TOKEN_UNREADABLE = 501,
    /**
     * Auth: This machine's clock differs too much from the token service's.
     */
    ECOC_ERR_CLOCK_SKEW = 502,
    /**
     * Auth: The authority does not accept the token.
     */
    ECOC_ERR_UNAUTHORIZED = 503,
    /**
     * Auth: The authority knows the caller and does not allow the call.
     */
    ECOC_ERR_FORBIDDEN = 504,
    /**
     * Network: No connection to the server could be made; nothing was sent. Worth a retry.
     */
    ECOC_ERR_CONNECTION_FAILED = 600,
    /**
     * Network: The server's certificate was not accepted; nothing was sent.
     */
    ECOC_ERR_TLS_FAILED = 601,
    /**
     * Network: The server did not answer in time, and nothing was handed over. Worth a retry.
     */
    ECOC_ERR_TIMEOUT = 602,
    /**
     * Network: The server failed (5xx), and nothing was handed over. Worth a retry.
     */
    ECOC_ERR_SERVER_FAULT = 603,
    /**
     * Network: The server's answer could not be understood. Worth a retry.
     */
    ECOC_ERR_ANSWER_UNREADABLE = 604,
    /**
     * Network: The server's answer is larger than the limit.
     */
    ECOC_ERR_ANSWER_TOO_LARGE = 605,
    /**
     * Throttled: The server asked to slow down (429), and the retries are used up. Worth a retry.
     */
    ECOC_ERR_THROTTLED = 700,
    /**
     * Rejected: The authority refused the document.
     */
    ECOC_ERR_REJECTED = 800,
    /**
     * Rejected: The authority has this document, or this vehicle, already.
     */
    ECOC_ERR_DUPLICATE = 801,
    /**
     * Rejected: The authority knows nothing under this identifier.
     */
    ECOC_ERR_UNKNOWN_SUBMISSION = 802,
    /**
     * Rejected: Only the original sender may do this.
     */
    ECOC_ERR_NOT_THE_SENDER = 803,
    /**
     * Rejected: The vehicle is registered or under registration, so its certificate stays.
     */
    ECOC_ERR_VEHICLE_REGISTERED = 804,
    /**
     * Rejected: The authority reports a technical fault of its own. Worth a retry.
     */
    ECOC_ERR_AUTHORITY_FAULT = 805,
    /**
     * Uncertain: The document was sent and the answer was lost: ask for the status before sending again. Worth a retry.
     */
    ECOC_ERR_ANSWER_LOST = 900,
    /**
     * Uncertain: The caller cancelled after the document was sent. Worth a retry.
     */
    ECOC_ERR_CANCELLED_AFTER_SENDING = 901,
    /**
     * Ledger: The ledger file cannot be opened or created.
     */
    ECOC_ERR_LEDGER_UNAVAILABLE = 1000,
    /**
     * Ledger: The ledger file is locked by another process. Worth a retry.
     */
    ECOC_ERR_LEDGER_BUSY = 1001,
    /**
     * Ledger: The ledger file is damaged or of an unknown version.
     */
    ECOC_ERR_LEDGER_DAMAGED = 1002,
    /**
     * Ledger: The ledger file cannot grow: the disk is full.
     */
    ECOC_ERR_LEDGER_FULL = 1003,
    /**
     * Ledger: The same document is live at this authority, or has succeeded there.
     */
    ECOC_ERR_ALREADY_SUBMITTED = 1004,
    /**
     * Ledger: The ledger knows nothing under this identifier.
     */
    ECOC_ERR_NOT_IN_LEDGER = 1005,
    /**
     * Internal: A fault of ecoc itself; please report it.
     */
    ECOC_ERR_INTERNAL = 1100,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum ecoc_status ecoc_status;
#else
typedef uint32_t ecoc_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * The stage of checking that made a finding. Later versions may add values.
 */
enum ecoc_layer
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * A stage that this header does not know.
     */
    ECOC_LAYER_OTHER = 0,
    /**
     * Well-formedness and character encoding.
     */
    ECOC_LAYER_XML = 1,
    /**
     * The official schema (XSD) of the IVI version.
     */
    ECOC_LAYER_SCHEMA = 2,
    /**
     * Content rules beyond the schema.
     */
    ECOC_LAYER_RULES = 3,
    /**
     * The electronic signature.
     */
    ECOC_LAYER_SIGNATURE = 4,
    /**
     * Said by the authority in its answer.
     */
    ECOC_LAYER_AUTHORITY = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum ecoc_layer ecoc_layer;
#else
typedef uint32_t ecoc_layer;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How much a finding weighs. Later versions may add values.
 */
enum ecoc_severity
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * The receiver refuses the document for it.
     */
    ECOC_SEVERITY_ERROR = 1,
    /**
     * Worth a look; the document may pass.
     */
    ECOC_SEVERITY_WARNING = 2,
    /**
     * For information.
     */
    ECOC_SEVERITY_INFO = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum ecoc_severity ecoc_severity;
#else
typedef uint32_t ecoc_severity;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Whether an anchor vouches for the signer. Later versions may add values.
 */
enum ecoc_trust
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Not known: no anchor was given, or the signature itself is not sound.
     */
    ECOC_TRUST_UNKNOWN = 0,
    /**
     * An anchor vouches for the signer's certificate.
     */
    ECOC_TRUST_YES = 1,
    /**
     * No anchor does.
     */
    ECOC_TRUST_NO = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum ecoc_trust ecoc_trust;
#else
typedef uint32_t ecoc_trust;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Bytes that a call has made: text (UTF-8), JSON or a document. Owned by the caller.
 */
typedef struct ecoc_buffer ecoc_buffer;

/**
 * Why a call failed: what, where, at whom, and what to do about it. Owned by the caller.
 *
 * The texts of an error are UTF-8 with a zero at the end, live until the error is freed, and are NULL where there is nothing to
 * say. No secret, key, token or document content is ever part of an error.
 */
typedef struct ecoc_error ecoc_error;

/**
 * One fault, or one thing worth a look. Part of its report: never freed on its own, and it lives as long as the report does.
 *
 * The texts of a finding are UTF-8 with a zero at the end and live as long as the report; NULL where there is nothing to say.
 */
typedef struct ecoc_finding ecoc_finding;

/**
 * An IVI document as data, of either family: what is built, shown and changed. Comments, white space between elements and the
 * signature are no data: a signed document that is to be sent stays as the bytes that it is. Owned by the caller.
 *
 * Threads may share it, also while one of them changes it: each call sees the document as it is before or after a change.
 *
 * A path is written as "CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber"; a step without an index means the first. The path of a
 * finding serves as well.
 */
typedef struct ecoc_ivi ecoc_ivi;

/**
 * Everything found about one document, in the order of the document. Owned by the caller; never changes, so threads may share it.
 */
typedef struct ecoc_report ecoc_report;

/**
 * A private key with its certificate, ready to sign. Owned by the caller; never changes, so threads may share it. The library's copy
 * of the key is wiped when the handle is freed, and never printed.
 *
 * Files are handed in as bytes, passwords as a pointer and a length: the library wipes its own copies, and the caller theirs.
 */
typedef struct ecoc_signer ecoc_signer;

/**
 * What verifying a signature found. Owned by the caller; never changes, so threads may share it.
 *
 * Its texts are UTF-8 with a zero at the end, live until it is freed, and are NULL where there is nothing to say.
 */
typedef struct ecoc_verification ecoc_verification;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the ABI that the loaded library has. It equals ECOC_ABI_VERSION as long as functions are only added: compare the
 * two when the library is loaded at run time.
 *
 * Since 0.1.
 */
ECOC_API
uint32_t ecoc_abi_version(void);

/**
 * The version of the loaded library, such as "0.1.0". Static: never freed.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_version(void);

/**
 * The bytes, followed by a zero byte that the length does not count. They live until the buffer is freed. NULL for NULL.
 *
 * Since 0.1.
 */
ECOC_API
const char *ecoc_buffer_data(const ecoc_buffer *buffer);

/**
 * How many bytes there are. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API size_t ecoc_buffer_len(const ecoc_buffer *buffer);

/**
 * Frees the buffer; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ecoc_buffer_free(ecoc_buffer *buffer);

/**
 * Which error it is: the status that the call returned. ECOC_OK for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_status ecoc_error_status(const ecoc_error *error);

/**
 * The error's name, spelled the same in every language, such as "WrongPassword".
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_error_code(const ecoc_error *error);

/**
 * The error's family, such as "Key".
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_error_family(const ecoc_error *error);

/**
 * Whether the very same call may succeed when it is made again later.
 *
 * Since 0.1.
 */
ECOC_API bool ecoc_error_retryable(const ecoc_error *error);

/**
 * All of it in one line for a person: who, what, why, and the remedy.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_error_text(const ecoc_error *error);

/**
 * What happened, in one sentence.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_error_message(const ecoc_error *error);

/**
 * What the caller can do about it.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_error_remedy(const ecoc_error *error);

/**
 * The operation that failed, such as "submit".
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_error_operation(const ecoc_error *error);

/**
 * The authority that was called: "vca" or "svv".
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_error_authority(const ecoc_error *error);

/**
 * The correlation id of the submission, to name it to the authority.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_error_correlation_id(const ecoc_error *error);

/**
 * The HTTP status of the server's answer; 0 when there was none.
 *
 * Since 0.1.
 */
ECOC_API uint16_t ecoc_error_http_status(const ecoc_error *error);

/**
 * The authority's own code, unchanged.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_error_authority_code(const ecoc_error *error);

/**
 * The authority's own words, unchanged; the body of its answer (cut) when that could not be understood.
 *
 * Since 0.1.
 */
ECOC_API
const char *ecoc_error_authority_message(const ecoc_error *error);

/**
 * Every field as one JSON object: code, number, family, retryable, message, remedy, operation, authority, correlation_id,
 * http_status, authority_code, authority_message, cause; null where there is nothing to say.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_error_to_json(const ecoc_error *error,
                               ecoc_buffer **out,
                               ecoc_error **failure);

/**
 * Frees the error; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ecoc_error_free(ecoc_error *error);

/**
 * Reads a document from XML, in any encoding that it declares. Values are taken as they are: ecoc_validate judges them.
 *
 * Errors: ECOC_ERR_NOT_XML, ECOC_ERR_ENCODING, ECOC_ERR_LIMIT_EXCEEDED, ECOC_ERR_NOT_IVI; ECOC_ERR_UNKNOWN_FIELD for an element that
 * the schema does not know at its place, or that is there twice. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_ivi_parse(const void *xml,
                           size_t xml_len,
                           ecoc_ivi **out,
                           ecoc_error **error);

/**
 * Builds a document from its data form (JSON, UTF-8): {"Header": {…}, "CocDataGroup": {…}} for 2.0, {"Header": {…}, "Body":
 * {"CocDataGroup": {…}}} for 1.x; a table is an array of its groups. What the header lacks is filled in: a new reference id, and for
 * 2.0 the version of the schema, version number 1 and the time now.
 *
 * Errors: ECOC_ERR_INVALID_JSON, ECOC_ERR_UNKNOWN_FIELD, ECOC_ERR_WRONG_TYPE. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_ivi_from_json(const char *json,
                               size_t json_len,
                               ecoc_ivi **out,
                               ecoc_error **error);

/**
 * A copy of the document, to be changed by itself.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API ecoc_status ecoc_ivi_clone(const ecoc_ivi *ivi, ecoc_ivi **out, ecoc_error **error);

/**
 * Whether two documents have the same data. false when one is NULL.
 *
 * Since 0.1.
 */
ECOC_API bool ecoc_ivi_equal(const ecoc_ivi *ivi, const ecoc_ivi *other);

/**
 * The family of the document: "2.0" or "1.x". Static; NULL for NULL.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_ivi_family(const ecoc_ivi *ivi);

/**
 * The value at a path.
 *
 * Errors: ECOC_ERR_PATH_NOT_FOUND when the document has no value there. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_ivi_get(const ecoc_ivi *ivi,
                         const char *path,
                         size_t path_len,
                         ecoc_buffer **out,
                         ecoc_error **error);

/**
 * Sets the value at a path. Groups on the way are made as needed, at their place in the schema's order; a table grows by the next
 * group alone: AxleGroup[3] when there are two. The value is judged by ecoc_validate.
 *
 * Errors, which leave the document as it was: ECOC_ERR_INVALID_ARGUMENT for what is no path; ECOC_ERR_UNKNOWN_FIELD for a name that the
 * schema does not know there; ECOC_ERR_PATH_NOT_FOUND for an index that would leave a gap; ECOC_ERR_WRONG_TYPE when the path leads to
 * a group, or the text holds a character that XML does not allow. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_ivi_set(ecoc_ivi *ivi,
                         const char *path,
                         size_t path_len,
                         const char *value,
                         size_t value_len,
                         ecoc_error **error);

/**
 * Removes the value, group or row at a path. The rows after a removed one move up.
 *
 * Errors: ECOC_ERR_PATH_NOT_FOUND when there is nothing. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_ivi_remove(ecoc_ivi *ivi,
                            const char *path,
                            size_t path_len,
                            ecoc_error **error);

/**
 * How many rows the table at a path has, or fields the group; 0 when there is nothing, or a value.
 *
 * Since 0.1.
 */
ECOC_API size_t ecoc_ivi_len(const ecoc_ivi *ivi, const char *path, size_t path_len);

/**
 * The data form of the document, indented: what ecoc_ivi_from_json takes. Decimals are strings, so that their digits survive
 * everywhere.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_ivi_to_json(const ecoc_ivi *ivi,
                             ecoc_buffer **out,
                             ecoc_error **error);

/**
 * The document as XML: UTF-8, in the schema's order, indented, without a signature. Validate and sign this.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_ivi_to_xml(const ecoc_ivi *ivi,
                            ecoc_buffer **out,
                            ecoc_error **error);

/**
 * Every value with its path, in the order of the document, as a JSON array of {"path", "value"}.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API ecoc_status ecoc_ivi_values(const ecoc_ivi *ivi, ecoc_buffer **out, ecoc_error **error);

/**
 * What differs from one document to another, in their order, as a JSON array of {"path", "from", "to"}; "from" is null for a value
 * that only the second has, "to" for one that only the first has. Rows of tables are compared by their place.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_ivi_diff(const ecoc_ivi *ivi,
                          const ecoc_ivi *other,
                          ecoc_buffer **out,
                          ecoc_error **error);

/**
 * What identifies the document, as a JSON object {"family", "version", "reference", "vin"}: the family "2.0" or "1.x", the version of
 * the schema that the header states (empty when it states none), its reference id, and the vehicle identification number or null.
 *
 * Errors: ECOC_ERR_INVALID_DOCUMENT when there is no reference id. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_ivi_identity(const ecoc_ivi *ivi,
                              ecoc_buffer **out,
                              ecoc_error **error);

/**
 * As ecoc_ivi_identity, for a document as bytes, such as a signed one: nothing else of it is kept.
 *
 * Errors: ECOC_ERR_NOT_XML, ECOC_ERR_ENCODING, ECOC_ERR_LIMIT_EXCEEDED, ECOC_ERR_NOT_IVI; ECOC_ERR_INVALID_DOCUMENT when there is no
 * reference id. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_identity(const void *xml,
                          size_t xml_len,
                          ecoc_buffer **out,
                          ecoc_error **error);

/**
 * Frees the document; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ecoc_ivi_free(ecoc_ivi *ivi);

/**
 * Whether there is no finding of severity error. false for NULL.
 *
 * Since 0.1.
 */
ECOC_API bool ecoc_report_is_valid(const ecoc_report *report);

/**
 * The schema version that the document was checked against, such as "2.0"; NULL when it is of no known one. Lives as long as the
 * report.
 *
 * Since 0.1.
 */
ECOC_API
const char *ecoc_report_version(const ecoc_report *report);

/**
 * Whether findings were left out because there were more than the limit.
 *
 * Since 0.1.
 */
ECOC_API bool ecoc_report_is_truncated(const ecoc_report *report);

/**
 * How many findings there are. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API size_t ecoc_report_len(const ecoc_report *report);

/**
 * How many findings have this severity (an ecoc_severity). 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API size_t ecoc_report_count(const ecoc_report *report, uint32_t severity);

/**
 * The finding at `index`, in the order of the document; NULL beyond the last.
 *
 * Since 0.1.
 */
ECOC_API const ecoc_finding *ecoc_report_finding(const ecoc_report *report, size_t index);

/**
 * The report as text: a verdict, then one line for each finding.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_report_to_text(const ecoc_report *report,
                                ecoc_buffer **out,
                                ecoc_error **error);

/**
 * The report as one JSON object: {"valid", "version", "findings": [ … ]}.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_report_to_json(const ecoc_report *report,
                                ecoc_buffer **out,
                                ecoc_error **error);

/**
 * A copy of the report with every value of the document hidden, for logs and tickets: values hold VINs and names of persons.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_report_masked(const ecoc_report *report,
                               ecoc_report **out,
                               ecoc_error **error);

/**
 * Frees the report and its findings; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ecoc_report_free(ecoc_report *report);

/**
 * The stage of checking that made it. ECOC_LAYER_OTHER for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_layer ecoc_finding_layer(const ecoc_finding *finding);

/**
 * The layer's name: "xml", "schema", "rules", "signature" or "authority".
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_finding_layer_name(const ecoc_finding *finding);

/**
 * How much it weighs. ECOC_SEVERITY_ERROR for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_severity ecoc_finding_severity(const ecoc_finding *finding);

/**
 * The severity's name: "error", "warning" or "info".
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_finding_severity_name(const ecoc_finding *finding);

/**
 * The stable code, such as "IVI-S012".
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_finding_code(const ecoc_finding *finding);

/**
 * Where it is, such as "/InitialVehicleInformation/CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber"; empty when the place is no
 * element.
 *
 * Since 0.1.
 */
ECOC_API
const char *ecoc_finding_path(const ecoc_finding *finding);

/**
 * The line, from 1; 0 when unknown.
 *
 * Since 0.1.
 */
ECOC_API uint32_t ecoc_finding_line(const ecoc_finding *finding);

/**
 * The column in characters, from 1; 0 when unknown.
 *
 * Since 0.1.
 */
ECOC_API uint32_t ecoc_finding_column(const ecoc_finding *finding);

/**
 * What is wrong, in one sentence.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_finding_message(const ecoc_finding *finding);

/**
 * The value at fault, cut when long, "[masked]" in a masked report.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_finding_value(const ecoc_finding *finding);

/**
 * What is allowed at this place.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_finding_expected(const ecoc_finding *finding);

/**
 * What to do about it, where that says more than what is expected.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_finding_remedy(const ecoc_finding *finding);

/**
 * Where the demand is written: a schema, regulation, manual or standard.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_finding_source(const ecoc_finding *finding);

/**
 * All of it in one line for a person.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_finding_text(const ecoc_finding *finding);

/**
 * Reads a key and its certificate from PEM text; a single DER key or certificate is taken too.
 *
 * The key may be PKCS#8 (plain, or encrypted: the password opens it), PKCS#1 or SEC 1. The certificate, and those of its issuers in
 * any order, stand in `certificates` or, when that is NULL, in the file of the key; the one that fits the key is the signer's.
 * `password` is NULL when there is none.
 *
 * Errors: ECOC_ERR_WRONG_PASSWORD, ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_KEY, ECOC_ERR_MISSING_CERTIFICATE,
 * ECOC_ERR_KEY_MISMATCH; ECOC_ERR_UNSUPPORTED_ALGORITHM for a key that is neither RSA of 2048 to 8192 bits nor on the curve P-256 or
 * P-384. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_signer_from_pem(const void *key,
                                 size_t key_len,
                                 const void *certificates,
                                 size_t certificates_len,
                                 const char *password,
                                 size_t password_len,
                                 ecoc_signer **out,
                                 ecoc_error **error);

/**
 * Reads a PKCS#12 file (.p12, .pfx), with the encryption of old (RC2, 3DES) or new (AES) tools. Where it holds several keys, the first
 * whose certificate is meant for signing is taken. `password` NULL is the empty one.
 *
 * Errors: as for ecoc_signer_from_pem. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_signer_from_pkcs12(const void *file,
                                    size_t file_len,
                                    const char *password,
                                    size_t password_len,
                                    ecoc_signer **out,
                                    ecoc_error **error);

/**
 * Reads a key file whose kind (PEM, DER, PKCS#12) is told by its content; the arguments are those of ecoc_signer_from_pem.
 *
 * Errors: as for ecoc_signer_from_pem. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_signer_from_key_file(const void *key,
                                      size_t key_len,
                                      const void *certificates,
                                      size_t certificates_len,
                                      const char *password,
                                      size_t password_len,
                                      ecoc_signer **out,
                                      ecoc_error **error);

/**
 * The subject of the signer's certificate, in the text form of RFC 4514. Lives as long as the signer; NULL for NULL.
 *
 * Since 0.1.
 */
ECOC_API
const char *ecoc_signer_subject(const ecoc_signer *signer);

/**
 * How many certificates there are: the signer's, and those of its issuers as far as they were given. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API
size_t ecoc_signer_certificate_count(const ecoc_signer *signer);

/**
 * A certificate as DER: the signer's own at index 0, then those of its issuers.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT for an index beyond the last. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_signer_certificate(const ecoc_signer *signer,
                                    size_t index,
                                    ecoc_buffer **out,
                                    ecoc_error **error);

/**
 * Frees the signer and wipes its key; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ecoc_signer_free(ecoc_signer *signer);

/**
 * How many kinds of error there are in the loaded library.
 *
 * Since 0.1.
 */
ECOC_API size_t ecoc_status_count(void);

/**
 * The number of the kind of error at `index`, by ascending number; 0 beyond the last.
 *
 * Since 0.1.
 */
ECOC_API uint32_t ecoc_status_at(size_t index);

/**
 * The name of a status, spelled the same in every language, such as "WrongPassword"; "Ok" for 0, NULL for an unknown number.
 * Static, as are the other texts of the table.
 *
 * Since 0.1.
 */
ECOC_API
const char *ecoc_status_name(uint32_t status);

/**
 * The family of a status, such as "Key"; NULL for 0 and for an unknown number.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_status_family(uint32_t status);

/**
 * Whether a call that ended with this status may succeed when it is made again later; false for an unknown number.
 *
 * Since 0.1.
 */
ECOC_API
bool ecoc_status_retryable(uint32_t status);

/**
 * One sentence on what a status means; NULL for 0 and for an unknown number.
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_status_meaning(uint32_t status);

/**
 * Checks a document as a receiver would, and lists everything that is wrong with it.
 *
 * `xml` are the bytes of the document as they are or will be sent, in any encoding that they declare. `options` is a JSON object,
 * or NULL with length 0 for none of:
 *
 *     "profile"   who receives it: "schema" (the official schema alone, as without options), "eu", "vca", "svv"
 *     "unsigned"  true: that the signature is missing is no fault
 *
 * An invalid document, also an empty one, is a normal answer: ECOC_OK and a report (free it by ecoc_report_free).
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT (options that are not as above, NULL with a length), ECOC_ERR_INTERNAL. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_validate(const void *xml,
                          size_t xml_len,
                          const char *options,
                          size_t options_len,
                          ecoc_report **out,
                          ecoc_error **error);

/**
 * Verifies the signature of a document, and says what is wrong with it down to the reference and the digest.
 *
 * `xml` are the bytes of the document as they came. `options` is a JSON object, or NULL with length 0 for none of:
 *
 *     "trust"   whom to believe: certificates of authorities, or the signer's own, as PEM text or an array of such
 *     "at"      judge certificates as of this time instead of now, such as "2026-07-01T12:00:00Z"
 *
 * Without "trust" the signature is checked against the certificate that it carries itself: that tells whether the document was
 * changed, not who signed it. A document that is unsigned, unsound or no XML is a normal answer: ECOC_OK and a verification (free it
 * by ecoc_verification_free).
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT for options that are not as above; ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_CERTIFICATE for
 * anchors that cannot be read. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_verify(const void *xml,
                        size_t xml_len,
                        const char *options,
                        size_t options_len,
                        ecoc_verification **out,
                        ecoc_error **error);

/**
 * Whether the signature is sound: no finding is an error. false for NULL.
 *
 * Since 0.1.
 */
ECOC_API bool ecoc_verification_is_valid(const ecoc_verification *verification);

/**
 * Whether there is a signature at all.
 *
 * Since 0.1.
 */
ECOC_API bool ecoc_verification_is_signed(const ecoc_verification *verification);

/**
 * Whether an anchor vouches for the signer. ECOC_TRUST_UNKNOWN for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_trust ecoc_verification_trusted(const ecoc_verification *verification);

/**
 * The signature algorithm: its short name, such as "rsa-sha256", or its identifier when it is not known.
 *
 * Since 0.1.
 */
ECOC_API
const char *ecoc_verification_algorithm(const ecoc_verification *verification);

/**
 * The subject of the certificate that the signature names. That one has made the signature only if the verification is valid.
 *
 * Since 0.1.
 */
ECOC_API
const char *ecoc_verification_subject(const ecoc_verification *verification);

/**
 * Whether the signature has properties of XAdES.
 *
 * Since 0.1.
 */
ECOC_API bool ecoc_verification_is_xades(const ecoc_verification *verification);

/**
 * The time of signing that the signer claims (XAdES).
 *
 * Since 0.1.
 */
ECOC_API const char *ecoc_verification_signing_time(const ecoc_verification *verification);

/**
 * The findings: a report of its own, which outlives the verification.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_verification_report(const ecoc_verification *verification,
                                     ecoc_report **out,
                                     ecoc_error **error);

/**
 * All of it as one JSON object: {"valid", "findings", "signed", "trusted", "algorithm", "xades", "signing_time", "certificate":
 * {"subject", "issuer", "serial", "not_before", "not_after"}}; null where there is nothing to say.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ecoc_verification_to_json(const ecoc_verification *verification,
                                      ecoc_buffer **out,
                                      ecoc_error **error);

/**
 * Frees the verification; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ecoc_verification_free(ecoc_verification *verification);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* ECOC_H */
