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
 *               zero at the end, which lives as long as its handle; bytes of a handle come out as a pointer, with their number
 *               through `size_t *len` (which may be NULL); whatever is made anew comes out as an ecoc_buffer.
 *   Parts       A handle that a signature gives as `const` is part of the one that it was asked of, or of the call of a callback: it is
 *               never freed, and lives as long as that does.
 *   Iterators   have a function with _next, which writes a new handle for each, and NULL with ECOC_OK at the end.
 *   Secrets     The library wipes its copies of keys and passwords, and prints none; the caller wipes its own.
 *   Threads     Every function may be called from every thread. Threads may share a handle, and must not use it while or after
 *               one of them frees it. Functions that take no handle, and errors, have no state in common.
 *   Callbacks   are called on the thread that makes the call, with the caller's user_data; several threads may be in one at the same
 *               time. They return in the common way: no exception and no longjmp leaves them.
 *   Forks       A child of fork() that goes on without exec has none of its parent's threads and shares its files. Clients, ledgers,
 *               batches and what was made of them come back as ECOC_ERR_HANDLE_MISUSE there, at once: make them after the fork. So
 *               does the opening of a ledger that the parent had open then: SQLite would lose what the child writes. They need not be
 *               freed in the child; to free a ledger there takes nothing from the parent. Everything else may be used.
 *   Safety      No input makes the library abort or throw: a fault of its own comes back as ECOC_ERR_INTERNAL. A pointer that is
 *               neither NULL nor valid cannot be guarded against; a handle of another kind, and mostly one that was freed, comes
 *               back as ECOC_ERR_HANDLE_MISUSE.
 *   Options     grow by setters or by a JSON object, never by the change of a struct. An unknown option is an error, not ignored.
 *   Versions    Functions and numbers are added, never changed or taken away, as long as ECOC_ABI_VERSION stays the same; the
 *               shared library's SONAME carries it. Symbols begin with ecoc_, macros and enumerators with ECOC_.
 *   Windows     The functions come from the DLL; define ECOC_STATIC before including this header to link the static library. A
 *               callback of yours has ECOC_CALL before its name: the calling convention, which matters on 32-bit Windows alone.
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

/** The calling convention of the functions and of the callbacks, whatever a program's compiler takes otherwise (32-bit Windows). */
#ifdef _WIN32
#define ECOC_CALL __cdecl
#else
#define ECOC_CALL
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
     * Usage: A file is missing, is a directory or cannot be read, or a stream broke off.
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
     * Network: No secure connection could be made, most often because of the server's certificate; nothing was sent.
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
 * What a check came to. Later versions may add values.
 */
enum ecoc_verdict
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * A verdict that this header does not know.
     */
    ECOC_VERDICT_OTHER = 0,
    /**
     * In order.
     */
    ECOC_VERDICT_OK = 1,
    /**
     * It works, and somebody should look at it.
     */
    ECOC_VERDICT_WARNING = 2,
    /**
     * It does not work.
     */
    ECOC_VERDICT_FAILED = 3,
    /**
     * Not looked at; the message says why.
     */
    ECOC_VERDICT_SKIPPED = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum ecoc_verdict ecoc_verdict;
#else
typedef uint32_t ecoc_verdict;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Where a submission stands. Later versions may add values.
 */
enum ecoc_state
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * The authority does not know the submission, or says a word that this library does not know.
     */
    ECOC_STATE_UNKNOWN = 0,
    /**
     * Written down; nothing of it is at the authority.
     */
    ECOC_STATE_QUEUED = 1,
    /**
     * On its way: its first byte may have left.
     */
    ECOC_STATE_SENDING = 2,
    /**
     * It was sent and the answer is lost: the authority may or may not have it.
     */
    ECOC_STATE_UNCERTAIN = 3,
    /**
     * The authority took it and has yet to work on it.
     */
    ECOC_STATE_ACCEPTED = 4,
    /**
     * The authority works on it.
     */
    ECOC_STATE_PROCESSING = 5,
    /**
     * The authority has it for good. Final, but for a deletion.
     */
    ECOC_STATE_SUCCEEDED = 6,
    /**
     * The authority took it and could not use it, or the sender gave it up. Final.
     */
    ECOC_STATE_FAILED = 7,
    /**
     * The authority refused to take it. Final.
     */
    ECOC_STATE_REJECTED = 8,
    /**
     * The sender had it deleted at the authority. Final.
     */
    ECOC_STATE_DELETED = 9,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum ecoc_state ecoc_state;
#else
typedef uint32_t ecoc_state;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How much a record weighs; each level tells what those before it tell, too. Later versions may add values.
 */
enum ecoc_level
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * It failed.
     */
    ECOC_LEVEL_ERROR = 1,
    /**
     * It went on, and somebody should look.
     */
    ECOC_LEVEL_WARN = 2,
    /**
     * What happened.
     */
    ECOC_LEVEL_INFO = 3,
    /**
     * How it happened: each exchange with a service, each pause, each new token.
     */
    ECOC_LEVEL_DEBUG = 4,
    /**
     * Everything.
     */
    ECOC_LEVEL_TRACE = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum ecoc_level ecoc_level;
#else
typedef uint32_t ecoc_level;
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
 * What ecoc_batch_count counts. Later versions may add values.
 */
enum ecoc_count
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Documents taken from the caller.
     */
    ECOC_COUNT_TAKEN = 0,
    /**
     * Documents whose end is known: the sum of the next four.
     */
    ECOC_COUNT_DONE = 1,
    /**
     * The authority has them.
     */
    ECOC_COUNT_ACCEPTED = 2,
    /**
     * The authority said no.
     */
    ECOC_COUNT_REFUSED = 3,
    /**
     * Sent, and nobody knows.
     */
    ECOC_COUNT_UNCERTAIN = 4,
    /**
     * Not sent, or not to be sent.
     */
    ECOC_COUNT_FAILED = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum ecoc_count ecoc_count;
#else
typedef uint32_t ecoc_count;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Many documents on their way, and their outcomes in the order of the documents. Owned by the caller; threads may share it.
 */
typedef struct ecoc_batch ecoc_batch;

/**
 * Bytes that a call has made: text (UTF-8), JSON or a document. Owned by the caller.
 */
typedef struct ecoc_buffer ecoc_buffer;

/**
 * A switch that ends calls early: what waits or exchanges at that moment comes back at once. Once set it stays set; one switch may serve
 * many calls. Owned by the caller.
 *
 * What was sent before stays sent: a call that is ended so fails with ECOC_ERR_CANCELLED_AFTER_SENDING then, and with
 * ECOC_ERR_CANCELLED when nothing had left.
 */
typedef struct ecoc_cancel ecoc_cancel;

/**
 * One thing that was looked at. Part of its diagnosis: never freed on its own; its texts live as long as the diagnosis, and are NULL where
 * there is nothing to say.
 */
typedef struct ecoc_check ecoc_check;

/**
 * The right to send one submission, held against every other process and thread until it is freed; a process that dies loses it. For
 * programs that send by a way of their own: the clients claim what they send by themselves. Owned by the caller; threads may share it.
 */
typedef struct ecoc_claim ecoc_claim;

/**
 * A vehicle as all its stages together describe it. Owned by the caller; never changes, so threads may share it.
 */
typedef struct ecoc_combined ecoc_combined;

/**
 * What was found about the way to one authority. Owned by the caller; never changes, so threads may share it. Its texts live as long
 * as it does.
 */
typedef struct ecoc_diagnosis ecoc_diagnosis;

/**
 * Submissions that a query finds, one after the other. Owned by the caller; threads may share it.
 */
typedef struct ecoc_entries ecoc_entries;

/**
 * A submission as the ledger knows it. Owned by the caller; never changes, so threads may share it. Its texts live as long as it does; NULL
 * where there is nothing to say.
 */
typedef struct ecoc_entry ecoc_entry;

/**
 * Why a call failed: what, where, at whom, and what to do about it. Owned by the caller.
 *
 * The texts of an error are UTF-8 with a zero at the end, live until the error is freed, and are NULL where there is nothing to
 * say. No secret, key, token or document content is ever part of an error, but for what an authority quotes of the document in
 * ecoc_error_findings and ecoc_error_details.
 */
typedef struct ecoc_error ecoc_error;

/**
 * The lines of an export. Owned by the caller; threads may share it.
 */
typedef struct ecoc_export ecoc_export;

/**
 * One fault, or one thing worth a look. Part of its report: never freed on its own, and it lives as long as the report does.
 *
 * The texts of a finding are UTF-8 with a zero at the end and live as long as the report; NULL where there is nothing to say.
 */
typedef struct ecoc_finding ecoc_finding;

/**
 * What identifies a document to its authority. Owned by the caller; never changes, so threads may share it. Its texts live until it is
 * freed.
 */
typedef struct ecoc_identity ecoc_identity;

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
 * The durable journal of submissions: one file that several processes of one machine may share. Owned by the caller; threads may share
 * it. A client that has it keeps the file open by itself, so the handle may be freed before the client.
 */
typedef struct ecoc_ledger ecoc_ledger;

/**
 * What became of one document of a batch, or of one submission that was taken up again: a receipt or an error. Owned by the caller; never
 * changes, so threads may share it. Its texts live as long as it does; NULL where there is nothing to say.
 */
typedef struct ecoc_outcome ecoc_outcome;

/**
 * Where the caller puts the next document of a batch. It belongs to the library, and lives until the callback returns.
 */
typedef struct ecoc_parcel ecoc_parcel;

/**
 * A document that is ready but for its signature value, which is made elsewhere: in an HSM, at a signing service, by a person.
 * Owned by the caller; never changes, so threads may share it.
 */
typedef struct ecoc_prepared ecoc_prepared;

/**
 * A receiver's demands, read once and used for many documents: the way to check where rule files would be read for each document
 * otherwise. Owned by the caller; never changes, so threads may share it.
 */
typedef struct ecoc_profile ecoc_profile;

/**
 * An authority's yes to a document or to a deletion. Owned by the caller; part of its outcome when it is const. Never changes, so threads
 * may share it. Its texts live as long as it does; NULL where there is nothing to say.
 */
typedef struct ecoc_receipt ecoc_receipt;

/**
 * One thing that the library tells of its work. It belongs to the library and lives, with its texts (UTF-8, a zero at the end), until
 * the callback returns. No secret, key, token or content of a document is ever in it.
 */
typedef struct ecoc_record ecoc_record;

/**
 * Everything found about one document, in the order of the document. Owned by the caller; never changes, so threads may share it.
 */
typedef struct ecoc_report ecoc_report;

/**
 * Submissions that a crash, an outage or a lost answer left in the ledger, taken up several at a time, in the order of the ledger. Owned
 * by the caller; threads may share it.
 */
typedef struct ecoc_resuming ecoc_resuming;

/**
 * A signed document, and what signing had to do to it. Owned by the caller; never changes, so threads may share it.
 */
typedef struct ecoc_signed ecoc_signed;

/**
 * A private key with its certificate, ready to sign. Owned by the caller; never changes, so threads may share it. The library's copy
 * of the key is wiped when the handle is freed, and never printed.
 *
 * Files are handed in as bytes, passwords as a pointer and a length: the library wipes its own copies, and the caller theirs.
 */
typedef struct ecoc_signer ecoc_signer;

/**
 * What an external signer is asked to sign. It belongs to the library, and lives until the callback returns; the callback may hand it
 * to another thread and wait for that.
 */
typedef struct ecoc_signing_request ecoc_signing_request;

/**
 * Where one submission stands. Owned by the caller when a call gave it to him; part of its list, or of the call of a callback, when it is
 * const: never freed then. Never changes, so threads may share it. Its texts live as long as it does; NULL where there is nothing to say.
 */
typedef struct ecoc_submission ecoc_submission;

/**
 * Where several submissions stand, in the order asked for. Owned by the caller; never changes, so threads may share it.
 */
typedef struct ecoc_submissions ecoc_submissions;

/**
 * A client of Norway's Statens vegvesen (SVV). Owned by the caller; never changes, so threads may share it: one for the whole process is
 * the way, since it keeps its connections and shares its token.
 *
 * Every call blocks its thread until it is done, its deadline has passed, or its ecoc_cancel is set.
 */
typedef struct ecoc_svv ecoc_svv;

/**
 * A client of the United Kingdom's Vehicle Certification Agency (VCA). Owned by the caller; never changes, so threads may share it: one
 * for the whole process is the way, since it keeps its connections and shares its token.
 *
 * Every call blocks its thread until it is done, its deadline has passed, or its ecoc_cancel is set.
 */
typedef struct ecoc_vca ecoc_vca;

/**
 * What verifying a signature found. Owned by the caller; never changes, so threads may share it.
 *
 * Its texts are UTF-8 with a zero at the end, live until it is freed, and are NULL where there is nothing to say.
 */
typedef struct ecoc_verification ecoc_verification;

/**
 * Makes a signature value outside of the library: in an HSM, a smart card, at a signing service.
 *
 * It reads the request, gives the value to ecoc_signing_request_set_value and returns 0; or it says why not to
 * ecoc_signing_request_set_failure, and returns anything else. It is called once for each document, on the thread that called ecoc_sign;
 * by several at the same time when several sign. It must not throw, nor leave by longjmp.
 */
typedef int (ECOC_CALL *ecoc_sign_callback)(ecoc_signing_request *request, void *user_data);

/**
 * Frees the user data of a callback. Called once, on the thread that drops the last use of it.
 */
typedef void (ECOC_CALL *ecoc_free_callback)(void *user_data);

/**
 * Takes a record for the caller's log.
 *
 * It is called on the thread on which the thing happens, which may be one of the library's own, and by several at the same time. It
 * should be quick, since the work waits for it. It may call this library; what these calls would tell is left out. It must not throw,
 * nor leave by longjmp.
 */
typedef void (ECOC_CALL *ecoc_log_callback)(const ecoc_record *record, void *user_data);

/**
 * Gives the next document of a batch: it calls ecoc_parcel_set_document, or ecoc_parcel_set_failure for a document that cannot be had,
 * such as a file that cannot be read. A parcel that it leaves empty ends the batch.
 *
 * It is called on the thread that calls ecoc_batch_next, by one thread at a time, and holds that call back as long as it takes. It must not
 * call ecoc_batch_next itself, not throw, nor leave by longjmp.
 */
typedef void (ECOC_CALL *ecoc_source_callback)(ecoc_parcel *parcel, void *user_data);

/**
 * Told by a wait where a submission stands: at the first answer, and whenever the state changed. `submission` lives until the callback
 * returns. To end the wait from here, set its ecoc_cancel. It must not throw, nor leave by longjmp.
 */
typedef void (ECOC_CALL *ecoc_progress_callback)(const ecoc_submission *submission, void *user_data);

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
uint32_t ECOC_CALL ecoc_abi_version(void);

/**
 * The version of the loaded library, such as "0.1.0". Static: never freed.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_version(void);

/**
 * Puts a document into the parcel, as a copy. `options` are those of the client's submit (ecoc_vca_submit, ecoc_svv_submit).
 *
 * When this fails, its error becomes the outcome at the document's place, and the batch goes on.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT for options that the client does not take, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_parcel_set_document(ecoc_parcel *parcel,
                                               const void *xml,
                                               size_t xml_len,
                                               const char *options,
                                               size_t options_len,
                                               ecoc_error **error);

/**
 * Says why the next document cannot be had: ECOC_ERR_FILE_UNREADABLE with these words becomes the outcome at its place, and the batch goes
 * on.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_parcel_set_failure(ecoc_parcel *parcel,
                                              const char *message,
                                              size_t message_len,
                                              ecoc_error **error);

/**
 * The next outcome, in the order of the documents: a receipt or an error. It waits for it, and takes further documents from the callback
 * meanwhile. At the end NULL is written, and ECOC_OK is the answer.
 *
 * What goes wrong with a document is in its outcome; an error of this call is one of its own arguments. Threads that call it at the same
 * time wait for one another, and each outcome goes to one of them.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE (also from within the callback), ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_batch_next(const ecoc_batch *batch,
                                      ecoc_outcome **out,
                                      ecoc_error **error);

/**
 * How far the batch is: `what` is an ecoc_count. From any thread, also while another waits in ecoc_batch_next. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API
uint64_t ECOC_CALL ecoc_batch_count(const ecoc_batch *batch,
                                    uint32_t what);

/**
 * Frees the batch; NULL is harmless. Before its end this waits for the documents in sending: set the batch's ecoc_cancel first where that
 * must be quick. Those of which nothing was sent by then are not sent.
 *
 * Since 0.1.
 */
ECOC_API
void ECOC_CALL ecoc_batch_free(ecoc_batch *batch);

/**
 * What became of the next submission. It waits for it, and takes up further ones meanwhile. At the end NULL is written, and ECOC_OK is the
 * answer. What another process has in hand, or is done by now, has no outcome.
 *
 * Errors: as ecoc_batch_next. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_resuming_next(const ecoc_resuming *resuming,
                                         ecoc_outcome **out,
                                         ecoc_error **error);

/**
 * How many submissions have not been taken up yet. While another thread waits in ecoc_resuming_next this waits, too. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API
size_t ECOC_CALL ecoc_resuming_left(const ecoc_resuming *resuming);

/**
 * Frees it; NULL is harmless. As with ecoc_batch_free, this waits for those in work; what was not taken up stays in the ledger.
 *
 * Since 0.1.
 */
ECOC_API
void ECOC_CALL ecoc_resuming_free(ecoc_resuming *resuming);

/**
 * The bytes, followed by a zero byte that the length does not count. They live until the buffer is freed. NULL for NULL.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_buffer_data(const ecoc_buffer *buffer);

/**
 * How many bytes there are. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API size_t ECOC_CALL ecoc_buffer_len(const ecoc_buffer *buffer);

/**
 * Frees the buffer; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_buffer_free(ecoc_buffer *buffer);

/**
 * A switch that is not set.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT when `out` is NULL. Since 0.1.
 */
ECOC_API ecoc_status ECOC_CALL ecoc_cancel_new(ecoc_cancel **out, ecoc_error **error);

/**
 * Ends every call that was given this switch, also one that begins later. From every thread, also while calls use it, and from a
 * callback; not from a signal handler, since it takes a lock: set a flag there, and the switch where the flag is seen. NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API
void ECOC_CALL ecoc_cancel_set(const ecoc_cancel *cancel);

/**
 * Whether it is set. false for NULL.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_cancel_is_set(const ecoc_cancel *cancel);

/**
 * Frees the handle; NULL is harmless. What it was handed to goes on with the switch as it stands.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_cancel_free(ecoc_cancel *cancel);

/**
 * Starts the correction of a document: the same data with a new reference id, the next version number and the time now. Change what
 * was wrong, then sign and send it. A resend after a technical failure is no correction: send the old bytes again, unchanged.
 *
 * Errors: ECOC_ERR_INVALID_DOCUMENT when the version number is missing (2.0), no number, or the greatest already, or when the
 * document's date-time lies in the future. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ivi_correction(const ecoc_ivi *ivi,
                                          ecoc_ivi **out,
                                          ecoc_error **error);

/**
 * Checks a correction against the document that it corrects: the same vehicle and schema version, the next version number, a new
 * reference id, a later date-time, and a change of data at all. Each finding is placed in the new document. The new document by itself
 * is for ecoc_validate.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_validate_correction(const void *old_xml,
                                               size_t old_xml_len,
                                               const void *new_xml,
                                               size_t new_xml_len,
                                               ecoc_report **out,
                                               ecoc_error **error);

/**
 * Starts the document of a vehicle's next stage, n + 1, from that of stage n: VIN, data and tables are kept, the data of the previous
 * stage filled in. `stage` is a JSON object (NULL with length 0 for none) of what the stage's manufacturer gives; what is left out is
 * left empty, for ecoc_validate to ask for:
 *
 *     "approval_number", "approval_date", "vehicle_type", "variant", "version", "manufacture_date"
 *     "completion"    "V" for a completed vehicle, "I" for one that stays incomplete
 *     "manufacturer"  {"name", "address_line_1", "address_line_2", "address_line_3", "place", "country"}
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT for a stage that is not as above, or whose completion does not fit the vehicle;
 * ECOC_ERR_INVALID_DOCUMENT when no stage can follow, or the document lacks what the next one must state of it. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ivi_next_stage(const ecoc_ivi *ivi,
                                          const char *stage,
                                          size_t stage_len,
                                          ecoc_ivi **out,
                                          ecoc_error **error);

/**
 * Checks the documents of one vehicle's stages against one another, in the order of the stages. `documents` are `count` pointers to the
 * bytes of a document, `lengths` as many lengths. Each finding names its document by number, from 1. Each document by itself is for
 * ecoc_validate.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_validate_stages(const void *const *documents,
                                           const size_t *lengths,
                                           size_t count,
                                           ecoc_report **out,
                                           ecoc_error **error);

/**
 * Combines the documents of one vehicle's stages, in any order, into the vehicle as it stands after the last of them. A value that a
 * later stage gives replaces that of an earlier one; a table is replaced whole; what a later stage does not give stays. `documents` are
 * `count` documents. Whether they fit together is for ecoc_validate_stages to say.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT when there is no document, when they are of different vehicles or families, or two of them of one
 * stage. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_combine(const ecoc_ivi *const *documents,
                                   size_t count,
                                   ecoc_combined **out,
                                   ecoc_error **error);

/**
 * The combined document, to be read by path: a view for people and systems, not a certificate to be sent. Its header is that of the
 * last stage. It is a document of its own, which outlives what was combined.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_combined_document(const ecoc_combined *combined,
                                             ecoc_ivi **out,
                                             ecoc_error **error);

/**
 * The stage since which the value at a path has stood as it is; 0 when there is no value. The path is written as the JSON of
 * ecoc_combined_to_json does, with the index of every row.
 *
 * Since 0.1.
 */
ECOC_API
uint32_t ECOC_CALL ecoc_combined_origin(const ecoc_combined *combined,
                                        const char *path,
                                        size_t path_len);

/**
 * All of it as a JSON object: {"stages": [1, …], "document": {…}, "values": [{"path", "value", "stage"}, …]}.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_combined_to_json(const ecoc_combined *combined,
                                            ecoc_buffer **out,
                                            ecoc_error **error);

/**
 * Frees what was combined; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_combined_free(ecoc_combined *combined);

/**
 * Writes a submission down before anything of it is sent (ECOC_STATE_QUEUED), and claims it. `submission` is a JSON object: "authority" and
 * "environment", which must be there, "reference", "vin", "correlation_id" (a new one is made when absent) and "parameters" (what else the
 * request needs; no secrets).
 *
 * When the very same submission is queued and nobody works on it, that one is taken over, with its correlation id. Before every attempt
 * advance the claim to ECOC_STATE_SENDING, and to what became of it afterwards.
 *
 * Errors: ECOC_ERR_ALREADY_SUBMITTED when the same bytes, or the same reference id, are live or have succeeded at this authority and
 * environment; family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_begin(const ecoc_ledger *ledger,
                                        const void *document,
                                        size_t document_len,
                                        const char *submission,
                                        size_t submission_len,
                                        ecoc_claim **out,
                                        ecoc_error **error);

/**
 * Takes over a submission that is queued, was being sent by a process that died (it is uncertain then: ask the authority before sending it
 * again), or is uncertain. NULL is written, with ECOC_OK, when somebody else works on it or there is nothing left to send.
 *
 * Errors: ECOC_ERR_NOT_IN_LEDGER when no submission has this correlation id; family Ledger; ECOC_ERR_INVALID_ARGUMENT,
 * ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_claim(const ecoc_ledger *ledger,
                                        const char *correlation_id,
                                        size_t correlation_id_len,
                                        ecoc_claim **out,
                                        ecoc_error **error);

/**
 * Writes news of a submission down that came by another way than a client's, such as a status that was asked for elsewhere. `new_state` is
 * an ecoc_state; `change` is a JSON object (NULL with length 0 for none): "authority_state", "code" and "message", the authority's own words,
 * and "receipt", any JSON. News that are older than what is known change nothing. The entry as it stands then goes to `out`, which may be
 * NULL.
 *
 * Errors: ECOC_ERR_NOT_IN_LEDGER when no submission has this correlation id; ECOC_ERR_INVALID_ARGUMENT when no submission goes from its
 * present state to that one, or it is to be sent without a claim on it; family Ledger; ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_advance(const ecoc_ledger *ledger,
                                          const char *correlation_id,
                                          size_t correlation_id_len,
                                          uint32_t new_state,
                                          const char *change,
                                          size_t change_len,
                                          ecoc_entry **out,
                                          ecoc_error **error);

/**
 * Writes news of a claimed submission down, as ecoc_ledger_advance does.
 *
 * Errors: as ecoc_ledger_advance. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_claim_advance(const ecoc_claim *claim,
                                         uint32_t new_state,
                                         const char *change,
                                         size_t change_len,
                                         ecoc_error **error);

/**
 * The submission as last written through this claim.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_claim_entry(const ecoc_claim *claim,
                                       ecoc_entry **out,
                                       ecoc_error **error);

/**
 * The exact bytes to send.
 *
 * Errors: as ecoc_ledger_document. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_claim_document(const ecoc_claim *claim,
                                          ecoc_buffer **out,
                                          ecoc_error **error);

/**
 * Gives the claim up and frees it; NULL is harmless. What is still to be sent can be claimed by others from then on.
 *
 * Since 0.1.
 */
ECOC_API
void ECOC_CALL ecoc_claim_free(ecoc_claim *claim);

/**
 * Looks at everything that a client needs: settings, key, certificate, name resolution, connection, TLS, clock, token, scope, a call
 * that changes nothing, and the ledger. No document is sent. It blocks its thread.
 *
 * `authority` is "vca" or "svv", `settings` the JSON object that ecoc_vca_new or ecoc_svv_new takes. `options` is a JSON object, or NULL
 * with length 0 for none of:
 *
 *     "ledger"    the path of the ledger to look at; one that is not there is not made
 *     "trust"     certificates of authorities (PEM text, or an array of such): the chain of the client's certificate has to lead to one
 *     "at"        judge certificates as of this time instead of now, such as "2026-07-01T12:00:00Z"
 *     "call"      false: the authority itself is not called
 *     "deadline"  the most time that the whole may take, in seconds; 60 when absent
 *
 * `cancel`, which may be NULL, ends it early. What is wrong, also with the settings, is a normal answer: ECOC_OK and a diagnosis (free it
 * by ecoc_diagnosis_free); what cannot be looked at is skipped, and says why.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT when there is no such authority or for options that are not as above. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_diagnose(const char *authority,
                                    size_t authority_len,
                                    const char *settings,
                                    size_t settings_len,
                                    const char *options,
                                    size_t options_len,
                                    const ecoc_cancel *cancel,
                                    ecoc_diagnosis **out,
                                    ecoc_error **error);

/**
 * Whether nothing has failed; warnings and what was skipped do not count. false for NULL.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_diagnosis_is_sound(const ecoc_diagnosis *diagnosis);

/**
 * How many checks there are. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API size_t ECOC_CALL ecoc_diagnosis_len(const ecoc_diagnosis *diagnosis);

/**
 * How many checks came to this verdict (an ecoc_verdict). 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API size_t ECOC_CALL ecoc_diagnosis_count(const ecoc_diagnosis *diagnosis, uint32_t verdict);

/**
 * The check at `index`, in the order in which they were made; NULL beyond the last.
 *
 * Since 0.1.
 */
ECOC_API const ecoc_check *ECOC_CALL ecoc_diagnosis_check(const ecoc_diagnosis *diagnosis, size_t index);

/**
 * The diagnosis as text: a verdict, then one line for each check, and one for what to do.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_diagnosis_to_text(const ecoc_diagnosis *diagnosis,
                                             ecoc_buffer **out,
                                             ecoc_error **error);

/**
 * The diagnosis as a JSON object: {"authority", "environment", "sound", "checks": [{"name", "verdict", "subject", "message", "remedy",
 * "error"}]}; null where there is nothing to say.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_diagnosis_to_json(const ecoc_diagnosis *diagnosis,
                                             ecoc_buffer **out,
                                             ecoc_error **error);

/**
 * Frees the diagnosis and its checks; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_diagnosis_free(ecoc_diagnosis *diagnosis);

/**
 * What it came to. ECOC_VERDICT_OTHER for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_verdict ECOC_CALL ecoc_check_verdict(const ecoc_check *check);

/**
 * The verdict's name: "ok", "warning", "failed" or "skipped".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_check_verdict_name(const ecoc_check *check);

/**
 * What kind of thing was looked at; the names are stable: "settings", "key", "certificate", "name_resolution", "connection", "tls",
 * "clock", "token", "scope", "call", "ledger". Several checks may have the same, each with its own subject.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_check_name(const ecoc_check *check);

/**
 * Which one: host and port of a server, a file, an aspect of the certificate.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_check_subject(const ecoc_check *check);

/**
 * What was found, in one sentence.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_check_message(const ecoc_check *check);

/**
 * What to do about it, in one sentence.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_check_remedy(const ecoc_check *check);

/**
 * The error behind it, with the service's own code and words; NULL where there is none. Part of the check: never freed on its own.
 *
 * Since 0.1.
 */
ECOC_API
const ecoc_error *ECOC_CALL ecoc_check_error(const ecoc_check *check);

/**
 * The next submission. At the end NULL is written, and ECOC_OK is the answer. After an error the listing is over.
 *
 * Errors: family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_entries_next(const ecoc_entries *entries,
                                        ecoc_entry **out,
                                        ecoc_error **error);

/**
 * Frees the listing; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_entries_free(ecoc_entries *entries);

/**
 * Who is to get it: "vca" or "svv".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_authority(const ecoc_entry *entry);

/**
 * Which service of theirs: the environment's name, or the base URL where one is set by hand.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_environment(const ecoc_entry *entry);

/**
 * The document's reference id.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_reference(const ecoc_entry *entry);

/**
 * The vehicle identification number.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_vin(const ecoc_entry *entry);

/**
 * The id under which the authority (VCA) and every error know this submission.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_correlation_id(const ecoc_entry *entry);

/**
 * SHA-256 of the exact bytes of the document, in lower-case hexadecimal.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_sha256(const ecoc_entry *entry);

/**
 * The state's name, such as "succeeded".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_state_name(const ecoc_entry *entry);

/**
 * The authority's own word for the state, unchanged.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_authority_state(const ecoc_entry *entry);

/**
 * The authority's own code, unchanged; or the name of our error.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_code(const ecoc_entry *entry);

/**
 * The authority's own words, unchanged; or those of our error.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_message(const ecoc_entry *entry);

/**
 * When it was written down: UTC in RFC 3339 with milliseconds, so that times sort as text.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_created_at(const ecoc_entry *entry);

/**
 * When it last changed, in the same form.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_updated_at(const ecoc_entry *entry);

/**
 * When ecoc_ledger_prune took its document, history, message, parameters and receipt away, in the same form.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_entry_pruned_at(const ecoc_entry *entry);

/**
 * What else the request needs, as a JSON object: SVV's tax code, for instance.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_entry_parameters(const ecoc_entry *entry);

/**
 * The authority's last answer as the client understood it, as JSON: the receipt, or the details of the error.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_entry_receipt(const ecoc_entry *entry);

/**
 * Where it stands. ECOC_STATE_UNKNOWN for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_state ECOC_CALL ecoc_entry_state(const ecoc_entry *entry);

/**
 * Whether nothing more will happen to it by itself. false for NULL.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_entry_is_final(const ecoc_entry *entry);

/**
 * How often it was sent, or about to be. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API uint32_t ECOC_CALL ecoc_entry_attempts(const ecoc_entry *entry);

/**
 * The entry as a JSON object, the line of `ecoc ledger --format json`: {"authority", "reference", "vin", "correlation_id", "sha256", "state",
 * "authority_state", "code", "message", "attempts", "environment", "created_at", "updated_at", "pruned_at"}; null where there is nothing to
 * say.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_entry_to_json(const ecoc_entry *entry,
                                         ecoc_buffer **out,
                                         ecoc_error **error);

/**
 * Frees the entry; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_entry_free(ecoc_entry *entry);

/**
 * Which error it is: the status that the call returned. ECOC_OK for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_status ECOC_CALL ecoc_error_status(const ecoc_error *error);

/**
 * The error's name, spelled the same in every language, such as "WrongPassword".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_error_code(const ecoc_error *error);

/**
 * The error's family, such as "Key".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_error_family(const ecoc_error *error);

/**
 * Whether the very same call may succeed when it is made again later.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_error_retryable(const ecoc_error *error);

/**
 * All of it in one line for a person: who, what, why, and the remedy.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_error_text(const ecoc_error *error);

/**
 * What happened, in one sentence.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_error_message(const ecoc_error *error);

/**
 * What the caller can do about it.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_error_remedy(const ecoc_error *error);

/**
 * The operation that failed, such as "submit".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_error_operation(const ecoc_error *error);

/**
 * The authority that was called: "vca" or "svv".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_error_authority(const ecoc_error *error);

/**
 * The correlation id of the submission, to name it to the authority.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_error_correlation_id(const ecoc_error *error);

/**
 * The HTTP status of the server's answer; 0 when there was none.
 *
 * Since 0.1.
 */
ECOC_API uint16_t ECOC_CALL ecoc_error_http_status(const ecoc_error *error);

/**
 * The authority's own code, unchanged.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_error_authority_code(const ecoc_error *error);

/**
 * The authority's own words, unchanged; the body of its answer (cut) when that could not be understood.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_error_authority_message(const ecoc_error *error);

/**
 * What the authority found wrong with the document, when it said no: the path of each finding is the authority's name for the field. NULL
 * for other errors. For a log take ecoc_report_masked, since values of the document are quoted. Part of the error: never freed on its own.
 *
 * Since 0.1.
 */
ECOC_API
const ecoc_report *ECOC_CALL ecoc_error_findings(const ecoc_error *error);

/**
 * What more the authority said, as a JSON object; for its no {"message": {"kind", "code", "text", "explanation", "remedy"}, "findings",
 * "svvguid" (SVV's trouble ticket, which its support asks for), "attempts"}.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_error_details(const ecoc_error *error);

/**
 * Every field as one JSON object: code, number, family, retryable, message, remedy, operation, authority, correlation_id,
 * http_status, authority_code, authority_message, details, cause; null where there is nothing to say.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_error_to_json(const ecoc_error *error,
                                         ecoc_buffer **out,
                                         ecoc_error **failure);

/**
 * Frees the error; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_error_free(ecoc_error *error);

/**
 * What a code of an authority ("vca" or "svv") means, in English: SVV's code ("KJORETOY_OPPRETTET"), with or without its prefix; for VCA
 * the HTTP status of its answer ("409"); and the codes of the authority's token service ("AADSTS7000222", "MP-200", "invalid_client").
 * Empty for a code that is in no table of the authority.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT when there is no such authority. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_explain(const char *authority,
                                   size_t authority_len,
                                   const char *code,
                                   size_t code_len,
                                   ecoc_buffer **out,
                                   ecoc_error **error);

/**
 * Every stable code of a finding but those of the content rules (for these: ecoc_rules) with what it stands for, as a JSON array of
 * {"code", "meaning"}.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT when `out` is NULL. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_finding_codes(ecoc_buffer **out,
                                         ecoc_error **error);

/**
 * A signer whose key is elsewhere: `sign` is called for each signature value, with `user_data`.
 *
 * `certificates` are the signer's and its issuers', PEM or DER, in any order; the signer's is the one that issued none of the others.
 * Every value is checked against it before a document is given out. Where the answer takes minutes or another process, sign in two steps
 * instead: ecoc_prepare and ecoc_complete.
 *
 * `user_data` passes into the hands of the library, also when this call fails: `free_user_data`, unless it is NULL, is called with it
 * exactly once, when nothing uses it any more. `sign` and `user_data` must serve every thread.
 *
 * Errors: ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_CERTIFICATE; ECOC_ERR_INVALID_ARGUMENT when `sign` is NULL or when it is not plain
 * which certificate is the signer's; ECOC_ERR_UNSUPPORTED_ALGORITHM for a key that is neither RSA of 2048 to 8192 bits nor on the curve
 * P-256 or P-384. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_signer_external(const void *certificates,
                                           size_t certificates_len,
                                           ecoc_sign_callback sign,
                                           void *user_data,
                                           ecoc_free_callback free_user_data,
                                           ecoc_signer **out,
                                           ecoc_error **error);

/**
 * How the value is to be made: the short name of the algorithm, such as "rsa-sha256". Lives as long as the request.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_signing_request_algorithm(const ecoc_signing_request *request);

/**
 * The bytes to be signed, for signers that hash by themselves (CKM_SHA256_RSA_PKCS, EVP_DigestSign …); their length goes to `len`. They
 * live as long as the request.
 *
 * Since 0.1.
 */
ECOC_API
const void *ECOC_CALL ecoc_signing_request_signed_info(const ecoc_signing_request *request,
                                                       size_t *len);

/**
 * The hash of these bytes, for signers that take it; its length goes to `len`. It lives as long as the request. With RSA (not PSS) such
 * a signer must wrap it into a DigestInfo (RFC 8017, 9.2): most services do, the PKCS#11 mechanism CKM_RSA_PKCS does not.
 *
 * Since 0.1.
 */
ECOC_API
const void *ECOC_CALL ecoc_signing_request_digest(const ecoc_signing_request *request,
                                                  size_t *len);

/**
 * Gives the signature value, which is copied. That of ECDSA may be two numbers side by side (as PKCS#11 has it) or DER (as OpenSSL and
 * many services have it).
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_signing_request_set_value(ecoc_signing_request *request,
                                                     const void *value,
                                                     size_t value_len,
                                                     ecoc_error **error);

/**
 * Says why there is no value: these words become part of the error of ecoc_sign, and must hold no secret.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_signing_request_set_failure(ecoc_signing_request *request,
                                                       const char *message,
                                                       size_t message_len,
                                                       ecoc_error **error);

/**
 * Takes a vehicle identification number apart (ISO 3779, ISO 3780), as a JSON object: {"vin", "wmi", "vds", "vis", "region",
 * "small_manufacturer", "manufacturer"}.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, which says what is wrong with it. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_parse_vin(const char *text,
                                     size_t text_len,
                                     ecoc_buffer **out,
                                     ecoc_error **error);

/**
 * Takes a type-approval number apart (Regulation (EU) 2020/683, Annex IV), as a JSON object: {"approval", "authority": {"code",
 * "country", "country_code"}, "framework": {"number", "title", "categories"}, "series", "series_letters", "amendment", "number",
 * "extension"}; null where there is nothing to say, as for an authority that is not known.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, which says what is wrong with it. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_parse_approval_number(const char *text,
                                                 size_t text_len,
                                                 ecoc_buffer **out,
                                                 ecoc_error **error);

/**
 * Whether two type-approval numbers are of the same approval: equal but for the extension and the way they are written. false also
 * where one of the texts is no type-approval number: ecoc_parse_approval_number says why.
 *
 * Since 0.1.
 */
ECOC_API
bool ECOC_CALL ecoc_same_approval(const char *text,
                                  size_t text_len,
                                  const char *other,
                                  size_t other_len);

/**
 * Reads what identifies a document from its bytes, such as those of a signed one; nothing else of it is kept.
 *
 * Errors: ECOC_ERR_NOT_XML, ECOC_ERR_ENCODING, ECOC_ERR_LIMIT_EXCEEDED, ECOC_ERR_NOT_IVI; ECOC_ERR_INVALID_DOCUMENT when there is no
 * reference id. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_identity_of(const void *xml,
                                       size_t xml_len,
                                       ecoc_identity **out,
                                       ecoc_error **error);

/**
 * What identifies a document that is held as data.
 *
 * Errors: ECOC_ERR_INVALID_DOCUMENT when there is no reference id. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ivi_identity(const ecoc_ivi *ivi,
                                        ecoc_identity **out,
                                        ecoc_error **error);

/**
 * The family of the document: "2.0" or "1.x". NULL for NULL.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_identity_family(const ecoc_identity *identity);

/**
 * The version of the schema that the header states, such as "2.0" or "1.9"; empty when it states none.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_identity_version(const ecoc_identity *identity);

/**
 * The reference id of the header.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_identity_reference(const ecoc_identity *identity);

/**
 * The vehicle identification number; NULL when the document has none.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_identity_vin(const ecoc_identity *identity);

/**
 * Frees the identity; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_identity_free(ecoc_identity *identity);

/**
 * Reads a document from XML, in any encoding that it declares. Values are taken as they are: ecoc_validate judges them.
 *
 * Errors: ECOC_ERR_NOT_XML, ECOC_ERR_ENCODING, ECOC_ERR_LIMIT_EXCEEDED, ECOC_ERR_NOT_IVI; ECOC_ERR_UNKNOWN_FIELD for an element that
 * the schema does not know at its place, or that is there twice. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ivi_parse(const void *xml,
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
ecoc_status ECOC_CALL ecoc_ivi_from_json(const char *json,
                                         size_t json_len,
                                         ecoc_ivi **out,
                                         ecoc_error **error);

/**
 * A copy of the document, to be changed by itself.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API ecoc_status ECOC_CALL ecoc_ivi_clone(const ecoc_ivi *ivi, ecoc_ivi **out, ecoc_error **error);

/**
 * Whether two documents have the same data. false when one is NULL.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_ivi_equal(const ecoc_ivi *ivi, const ecoc_ivi *other);

/**
 * The family of the document: "2.0" or "1.x". Static; NULL for NULL.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_ivi_family(const ecoc_ivi *ivi);

/**
 * The value at a path.
 *
 * Errors: ECOC_ERR_PATH_NOT_FOUND when the document has no value there. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ivi_get(const ecoc_ivi *ivi,
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
ecoc_status ECOC_CALL ecoc_ivi_set(ecoc_ivi *ivi,
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
ecoc_status ECOC_CALL ecoc_ivi_remove(ecoc_ivi *ivi,
                                      const char *path,
                                      size_t path_len,
                                      ecoc_error **error);

/**
 * How many rows the table at a path has, or fields the group; 0 when there is nothing, or a value.
 *
 * Since 0.1.
 */
ECOC_API size_t ECOC_CALL ecoc_ivi_len(const ecoc_ivi *ivi, const char *path, size_t path_len);

/**
 * The data form of the document, indented: what ecoc_ivi_from_json takes. Decimals are strings, so that their digits survive
 * everywhere.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ivi_to_json(const ecoc_ivi *ivi,
                                       ecoc_buffer **out,
                                       ecoc_error **error);

/**
 * The document as XML: UTF-8, in the schema's order, indented, without a signature. Validate and sign this.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ivi_to_xml(const ecoc_ivi *ivi,
                                      ecoc_buffer **out,
                                      ecoc_error **error);

/**
 * Every value with its path, in the order of the document, as a JSON array of {"path", "value"}.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API ecoc_status ECOC_CALL ecoc_ivi_values(const ecoc_ivi *ivi, ecoc_buffer **out, ecoc_error **error);

/**
 * What differs from one document to another, in their order, as a JSON array of {"path", "from", "to"}; "from" is null for a value
 * that only the second has, "to" for one that only the first has. Rows of tables are compared by their place.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ivi_diff(const ecoc_ivi *ivi,
                                    const ecoc_ivi *other,
                                    ecoc_buffer **out,
                                    ecoc_error **error);

/**
 * Frees the document; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_ivi_free(ecoc_ivi *ivi);

/**
 * The public half of the RSA key in a file (PEM, DER or PKCS#12) as a JSON Web Key (RFC 7517), in the form in which Maskinporten
 * registers it: {"kty", "use", "alg", "kid", "n", "e"}. It has no private member. Where `certificates` are given (NULL with length 0
 * for none), one of them has to be the key's. `password` is NULL when there is none.
 *
 * `options` is a JSON object, or NULL with length 0 for none of: "kid", the key's name (its SHA-256 thumbprint when absent, RFC 7638), to
 * be set as "kid" in the settings of ecoc_svv_new too; "algorithm", how it will sign: "RS256" (when absent), "RS384" or "RS512".
 *
 * Errors: ECOC_ERR_WRONG_PASSWORD, ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_KEY, ECOC_ERR_KEY_MISMATCH; ECOC_ERR_UNSUPPORTED_ALGORITHM
 * for a key that is not RSA of 2048 to 8192 bits; ECOC_ERR_INVALID_ARGUMENT for options that are not as above. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_jwk_from_key_file(const void *key,
                                             size_t key_len,
                                             const void *certificates,
                                             size_t certificates_len,
                                             const char *password,
                                             size_t password_len,
                                             const char *options,
                                             size_t options_len,
                                             ecoc_buffer **out,
                                             ecoc_error **error);

/**
 * The same of the public key of a certificate (PEM or DER, those of its issuers may stand beside it): for private keys that no file
 * holds, such as those of an HSM.
 *
 * Errors: ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_CERTIFICATE; ECOC_ERR_INVALID_ARGUMENT for options that are not as above, or when it
 * is not plain which certificate is meant; ECOC_ERR_UNSUPPORTED_ALGORITHM for a key that is not RSA. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_jwk_from_certificate(const void *certificates,
                                                size_t certificates_len,
                                                const char *options,
                                                size_t options_len,
                                                ecoc_buffer **out,
                                                ecoc_error **error);

/**
 * Opens the ledger at a path (UTF-8), making the file when there is none. On Unix it is readable by its owner alone. It must lie on a
 * disk of the machine: a network share is refused.
 *
 * Errors: ECOC_ERR_LEDGER_UNAVAILABLE when the file cannot be made, read or written; ECOC_ERR_LEDGER_DAMAGED when it is no ledger, or
 * was made by a newer version; ECOC_ERR_LEDGER_BUSY when another process keeps it locked; ECOC_ERR_LEDGER_FULL when the disk is full;
 * ECOC_ERR_HANDLE_MISUSE when this process was forked from one that had it open; ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_open(const char *path,
                                       size_t path_len,
                                       ecoc_ledger **out,
                                       ecoc_error **error);

/**
 * The file, as an absolute path. Lives as long as the handle.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_ledger_path(const ecoc_ledger *ledger);

/**
 * Lists the submissions that a query finds, oldest first. They are read in pages as they are asked for, so memory stays flat and no writer
 * waits. `query` is a JSON object (NULL with length 0 for all) of which every part must hold:
 *
 *     "authority"       "vca" or "svv"
 *     "environment"     as by ecoc_vca_environment or ecoc_svv_environment
 *     "reference", "vin", "correlation_id"
 *     "state"           a state's name, such as "uncertain", or an array of them
 *     "since", "until"  last changed at this time or later; before this time. RFC 3339 with its zone, or a date (its beginning in UTC)
 *     "created_since", "created_until"  the same of the time at which it was written down
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_entries(const ecoc_ledger *ledger,
                                          const char *query,
                                          size_t query_len,
                                          ecoc_entries **out,
                                          ecoc_error **error);

/**
 * The submission with this correlation id; NULL is written, with ECOC_OK, when the ledger knows none.
 *
 * Errors: family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_find(const ecoc_ledger *ledger,
                                       const char *correlation_id,
                                       size_t correlation_id_len,
                                       ecoc_entry **out,
                                       ecoc_error **error);

/**
 * Every step of a submission so far, as a JSON array of {"at", "state", "authority_state", "code", "message", "attempts"}; null where there
 * is nothing to say.
 *
 * Errors: ECOC_ERR_NOT_IN_LEDGER when no submission has this correlation id; family Ledger; ECOC_ERR_INVALID_ARGUMENT,
 * ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_history(const ecoc_ledger *ledger,
                                          const char *correlation_id,
                                          size_t correlation_id_len,
                                          ecoc_buffer **out,
                                          ecoc_error **error);

/**
 * The exact bytes of a submission's document.
 *
 * Errors: ECOC_ERR_NOT_IN_LEDGER when no submission has this correlation id, or its document was pruned; ECOC_ERR_LEDGER_DAMAGED when the
 * bytes are not those that were stored; family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_document(const ecoc_ledger *ledger,
                                           const char *correlation_id,
                                           size_t correlation_id_len,
                                           ecoc_buffer **out,
                                           ecoc_error **error);

/**
 * The submissions that a query finds, as lines for other programs and spreadsheets, oldest first; memory stays flat. `query` as for
 * ecoc_ledger_entries; `options` is a JSON object (NULL with length 0 for none):
 *
 *     "format"   "json" (as without): one JSON object per line; "csv": RFC 4180 in UTF-8, with a header
 *     "history"  true: every step of every submission, too
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_export(const ecoc_ledger *ledger,
                                         const char *query,
                                         size_t query_len,
                                         const char *options,
                                         size_t options_len,
                                         ecoc_export **out,
                                         ecoc_error **error);

/**
 * Takes out final submissions that are old, overwrites what they held, and makes the file smaller. What failed, was rejected or deleted goes
 * without a trace. Of what has succeeded one line stays for good, so that it is never sent twice; it loses the document's bytes, the
 * history, the authority's sentences, the parameters and the receipt. What is not final stays whole. `days` counts from the last change; 0
 * means that whatever is final may go.
 *
 * Others may go on using the file. When this ends with an error, what it has done so far is kept, and the next call goes on. `out` is a JSON
 * object: {"removed", "reduced" (submissions), "documents", "freed" (bytes)}.
 *
 * Errors: family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_prune(const ecoc_ledger *ledger,
                                        uint32_t days,
                                        ecoc_buffer **out,
                                        ecoc_error **error);

/**
 * Checks the whole file: its structure, its tables, the digest of every document, and every submission against its history. It reads all
 * there is, and nobody waits meanwhile. `sound`, which may be NULL, is whether nothing is wrong; `out` is a JSON object: {"sound",
 * "submissions", "documents", "to_resume", "faults": [{"place", "correlation_id", "message"}]}.
 *
 * Errors: family Ledger, also for so damaged a file that nothing can be read from it; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE.
 * Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_ledger_check(const ecoc_ledger *ledger,
                                        bool *sound,
                                        ecoc_buffer **out,
                                        ecoc_error **error);

/**
 * Frees the ledger; NULL is harmless. The file is closed when no client, iterator or claim uses it any more.
 *
 * Since 0.1.
 */
ECOC_API
void ECOC_CALL ecoc_ledger_free(ecoc_ledger *ledger);

/**
 * The next line of an export, with its line end. At the end NULL is written, and ECOC_OK is the answer. After an error the export is over.
 *
 * Errors: family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_export_next(const ecoc_export *export_,
                                       ecoc_buffer **out,
                                       ecoc_error **error);

/**
 * Frees the export; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_export_free(ecoc_export *export_);

/**
 * Hands every record up to `level` (an ecoc_level) to `callback`, with `user_data`, in place of what was set before; NULL for `callback`
 * ends it. At any time and from every thread; it holds for the whole process. At first nothing is told, and that costs next to nothing.
 *
 * `user_data` passes into the hands of the library, also when this call fails: `free_user_data`, unless it is NULL, is called with it
 * exactly once, when nothing uses it any more: after another call of this function, as soon as the last callback on another thread has
 * returned, which may be a moment later. Never during the end of the process.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT for a level that does not exist. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_set_log(uint32_t level,
                                   ecoc_log_callback callback,
                                   void *user_data,
                                   ecoc_free_callback free_user_data,
                                   ecoc_error **error);

/**
 * How much it weighs. ECOC_LEVEL_TRACE for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_level ECOC_CALL ecoc_record_level(const ecoc_record *record);

/**
 * The level's name: "error", "warn", "info", "debug" or "trace".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_record_level_name(const ecoc_record *record);

/**
 * The part of the library that tells it, such as "ecoc::http::retry".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_record_target(const ecoc_record *record);

/**
 * What happened, in a few words that stay the same.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_record_message(const ecoc_record *record);

/**
 * With what, as a JSON object, such as {"step": "submit", "http_status": 202, "took_ms": 41}.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_record_fields(const ecoc_record *record);

/**
 * All of it but the level in one line.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_record_text(const ecoc_record *record);

/**
 * The authority's yes; NULL when there is an error instead. Part of the outcome: never freed on its own.
 *
 * Since 0.1.
 */
ECOC_API
const ecoc_receipt *ECOC_CALL ecoc_outcome_receipt(const ecoc_outcome *outcome);

/**
 * Why there is no receipt; NULL when there is one. Part of the outcome: never freed on its own.
 *
 * Since 0.1.
 */
ECOC_API const ecoc_error *ECOC_CALL ecoc_outcome_error(const ecoc_outcome *outcome);

/**
 * The id under which it was submitted; NULL when it was not.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_outcome_correlation_id(const ecoc_outcome *outcome);

/**
 * The document's reference id; NULL when the document of a batch was not taken.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_outcome_reference(const ecoc_outcome *outcome);

/**
 * The outcome as a JSON object: {"correlation_id", "reference", "receipt", "error"}, with one of the last two null and the other as by
 * ecoc_receipt_to_json or ecoc_error_to_json.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_outcome_to_json(const ecoc_outcome *outcome,
                                           ecoc_buffer **out,
                                           ecoc_error **error);

/**
 * Frees the outcome with its receipt or error; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_outcome_free(ecoc_outcome *outcome);

/**
 * Who said it: "vca" or "svv".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_receipt_authority(const ecoc_receipt *receipt);

/**
 * The id under which the submission is known: at VCA, in the ledger, and in errors. NULL after a deletion of what the ledger does not
 * know.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_receipt_correlation_id(const ecoc_receipt *receipt);

/**
 * The document's reference id; NULL after a deletion by VIN.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_receipt_reference(const ecoc_receipt *receipt);

/**
 * The vehicle identification number.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_receipt_vin(const ecoc_receipt *receipt);

/**
 * ECOC_STATE_ACCEPTED (VCA: ask for the status later), ECOC_STATE_SUCCEEDED (SVV: done) or ECOC_STATE_DELETED. ECOC_STATE_UNKNOWN for
 * NULL.
 *
 * Since 0.1.
 */
ECOC_API
ecoc_state ECOC_CALL ecoc_receipt_state(const ecoc_receipt *receipt);

/**
 * The state's name: "accepted", "succeeded" or "deleted".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_receipt_state_name(const ecoc_receipt *receipt);

/**
 * The authority's own word for the state, unchanged.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_receipt_authority_state(const ecoc_receipt *receipt);

/**
 * VCA: where the document was put.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_receipt_location(const ecoc_receipt *receipt);

/**
 * SVV: the vehicle's number in the register.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_receipt_kuid(const ecoc_receipt *receipt);

/**
 * SVV: the number of the vehicle's make, as ecoc_svv_delete_by_vin_and_make takes it; 0 when there is none.
 *
 * Since 0.1.
 */
ECOC_API
uint32_t ECOC_CALL ecoc_receipt_make_code(const ecoc_receipt *receipt);

/**
 * The code of the authority's message, unchanged, such as "kjoretoy.coc.KJORETOY_OPPRETTET".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_receipt_message_code(const ecoc_receipt *receipt);

/**
 * The authority's message in its own words, unchanged.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_receipt_message(const ecoc_receipt *receipt);

/**
 * What the code of the authority's message means, in English; NULL for a code that this library does not know.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_receipt_explanation(const ecoc_receipt *receipt);

/**
 * What the authority asks to be looked at although it took the document: the path of each finding is the authority's name for the field.
 * Part of the receipt: never freed on its own. NULL for NULL.
 *
 * Since 0.1.
 */
ECOC_API
const ecoc_report *ECOC_CALL ecoc_receipt_warnings(const ecoc_receipt *receipt);

/**
 * The HTTP status of the deciding answer. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API uint16_t ECOC_CALL ecoc_receipt_http_status(const ecoc_receipt *receipt);

/**
 * Why the ledger could not note the answer; NULL, as a rule. The submission stands in the ledger as uncertain then, and
 * ecoc_vca_resume or ecoc_svv_resume puts it right. Part of the receipt: never freed on its own.
 *
 * Since 0.1.
 */
ECOC_API
const ecoc_error *ECOC_CALL ecoc_receipt_ledger_fault(const ecoc_receipt *receipt);

/**
 * The receipt as a JSON object: {"authority", "correlation_id", "reference", "vin", "state", "authority_state", "accepted_at",
 * "authority_time", "location", "kuid", "make_code", "message": {"kind", "code", "text", "explanation", "remedy"}, "warnings",
 * "http_status", "attempts": [{"step", "at", "waited_ms", "took_ms", "http_status", "failure", "request_ids"}], "ledger_fault"}; null
 * where there is nothing to say.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_receipt_to_json(const ecoc_receipt *receipt,
                                           ecoc_buffer **out,
                                           ecoc_error **error);

/**
 * Frees the receipt; NULL, and one that is part of an outcome, are left alone.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_receipt_free(ecoc_receipt *receipt);

/**
 * Whether there is no finding of severity error. false for NULL.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_report_is_valid(const ecoc_report *report);

/**
 * The schema version that the document was checked against, such as "2.0"; NULL when it is of no known one. Lives as long as the
 * report.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_report_version(const ecoc_report *report);

/**
 * Whether findings were left out because there were more than the limit.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_report_is_truncated(const ecoc_report *report);

/**
 * How many findings there are. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API size_t ECOC_CALL ecoc_report_len(const ecoc_report *report);

/**
 * How many findings have this severity (an ecoc_severity). 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API size_t ECOC_CALL ecoc_report_count(const ecoc_report *report, uint32_t severity);

/**
 * The finding at `index`, in the order of the document; NULL beyond the last.
 *
 * Since 0.1.
 */
ECOC_API const ecoc_finding *ECOC_CALL ecoc_report_finding(const ecoc_report *report, size_t index);

/**
 * The report as text: a verdict, then one line for each finding.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_report_to_text(const ecoc_report *report,
                                          ecoc_buffer **out,
                                          ecoc_error **error);

/**
 * The report as one JSON object: {"valid", "version", "findings": [ … ]}.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_report_to_json(const ecoc_report *report,
                                          ecoc_buffer **out,
                                          ecoc_error **error);

/**
 * The findings grouped by code, the gravest first, as a JSON array of {"code", "severity", "count", "first": {…}}: the view on many
 * findings. "first" is the first finding of the group in the document, with the names of ecoc_report_to_json.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_report_grouped(const ecoc_report *report,
                                          ecoc_buffer **out,
                                          ecoc_error **error);

/**
 * A copy of the report with every value of the document hidden, for logs and tickets: values hold VINs and names of persons.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_report_masked(const ecoc_report *report,
                                         ecoc_report **out,
                                         ecoc_error **error);

/**
 * Frees the report and its findings; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_report_free(ecoc_report *report);

/**
 * The stage of checking that made it. ECOC_LAYER_OTHER for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_layer ECOC_CALL ecoc_finding_layer(const ecoc_finding *finding);

/**
 * The layer's name: "xml", "schema", "rules", "signature" or "authority".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_finding_layer_name(const ecoc_finding *finding);

/**
 * How much it weighs. ECOC_SEVERITY_ERROR for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_severity ECOC_CALL ecoc_finding_severity(const ecoc_finding *finding);

/**
 * The severity's name: "error", "warning" or "info".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_finding_severity_name(const ecoc_finding *finding);

/**
 * The stable code, such as "IVI-S012".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_finding_code(const ecoc_finding *finding);

/**
 * Where it is, such as "/InitialVehicleInformation/CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber"; empty when the place is no
 * element.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_finding_path(const ecoc_finding *finding);

/**
 * The line, from 1; 0 when unknown.
 *
 * Since 0.1.
 */
ECOC_API uint32_t ECOC_CALL ecoc_finding_line(const ecoc_finding *finding);

/**
 * The column in characters, from 1; 0 when unknown.
 *
 * Since 0.1.
 */
ECOC_API uint32_t ECOC_CALL ecoc_finding_column(const ecoc_finding *finding);

/**
 * Which document it is about, from 1, where several were checked together (ecoc_validate_correction, ecoc_validate_stages); 0
 * otherwise.
 *
 * Since 0.1.
 */
ECOC_API
size_t ECOC_CALL ecoc_finding_document(const ecoc_finding *finding);

/**
 * What is wrong, in one sentence.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_finding_message(const ecoc_finding *finding);

/**
 * The value at fault, cut when long, "[masked]" in a masked report.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_finding_value(const ecoc_finding *finding);

/**
 * What is allowed at this place.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_finding_expected(const ecoc_finding *finding);

/**
 * What to do about it, where that says more than what is expected.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_finding_remedy(const ecoc_finding *finding);

/**
 * Where the demand is written: a schema, regulation, manual or standard.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_finding_source(const ecoc_finding *finding);

/**
 * All of it in one line for a person.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_finding_text(const ecoc_finding *finding);

/**
 * Signs an IVI document: the signature becomes the root's last child, and all other bytes stay as they are. Send the result byte for
 * byte: a file that is formatted anew after signing is refused.
 *
 * `options` is a JSON object, or NULL with length 0 for plain XMLDSig with RSA-SHA256 (elliptic curve keys: ECDSA with the hash that
 * suits the curve):
 *
 *     "xades"      true: with the properties of XAdES baseline B
 *     "replace"    true: a signature that is there already is replaced, not an error
 *     "algorithm"  "rsa-sha256", "rsa-sha384", "rsa-sha512", "rsa-pss-sha256", "rsa-pss-sha384", "rsa-pss-sha512", "ecdsa-sha256",
 *                  "ecdsa-sha384"
 *     "role"       with "xades": the role in which the signer claims to sign
 *     "place"      with "xades": where, {"street", "city", "state", "postal_code", "country"}
 *     "policy"     with "xades": the policy followed, {"identifier", "sha256" (of the policy document, in hexadecimal digits), "uri"}
 *     "allow_unfit_certificate_for_tests"
 *                  true: also with a certificate that is expired, not yet valid or not meant for signing; receivers refuse that
 *
 * Errors: ECOC_ERR_NOT_XML, ECOC_ERR_ENCODING, ECOC_ERR_NOT_IVI, ECOC_ERR_LIMIT_EXCEEDED; ECOC_ERR_ALREADY_SIGNED;
 * ECOC_ERR_CERTIFICATE_EXPIRED, ECOC_ERR_CERTIFICATE_NOT_YET_VALID, ECOC_ERR_CERTIFICATE_USAGE; ECOC_ERR_UNSUPPORTED_ALGORITHM when
 * the key cannot sign with the algorithm asked for; ECOC_ERR_SIGNING_FAILED when an external signer fails or gives a value that does
 * not fit; ECOC_ERR_INVALID_ARGUMENT for options that are not as above. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_sign(const ecoc_signer *signer,
                                const void *xml,
                                size_t xml_len,
                                const char *options,
                                size_t options_len,
                                ecoc_signed **out,
                                ecoc_error **error);

/**
 * The signed document; its length goes to `len`, unless that is NULL. A zero byte follows that the length does not count. Lives until
 * the handle is freed; NULL and 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API
const void *ECOC_CALL ecoc_signed_xml(const ecoc_signed *document,
                                      size_t *len);

/**
 * The encoding that the input had, when it was none that can be kept: the signed document is UTF-8, and declares that. NULL when
 * nothing was transcoded.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_signed_transcoded_from(const ecoc_signed *document);

/**
 * Whether a signature was there before and has been replaced.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_signed_replaced(const ecoc_signed *document);

/**
 * Frees the signed document; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_signed_free(ecoc_signed *document);

/**
 * The first of two steps: prepares a document for a signature whose value is made elsewhere. Then have the value made over
 * ecoc_prepared_signed_info, or from ecoc_prepared_digest; keep the bytes of ecoc_prepared_token, in a file or a database, and hand both
 * to ecoc_complete, here or in another process, days later.
 *
 * `certificates` are the signer's and its issuers', PEM or DER, in any order. `options` are those of ecoc_sign; with "xades" the time
 * of signing is that of this call.
 *
 * Errors: those of ecoc_sign; ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_CERTIFICATE, ECOC_ERR_INVALID_ARGUMENT for the certificates.
 * Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_prepare(const void *xml,
                                   size_t xml_len,
                                   const void *certificates,
                                   size_t certificates_len,
                                   const char *options,
                                   size_t options_len,
                                   ecoc_prepared **out,
                                   ecoc_error **error);

/**
 * How the value is to be made: the short name of the algorithm, such as "rsa-sha256". Lives until the handle is freed.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_prepared_algorithm(const ecoc_prepared *prepared);

/**
 * The bytes to be signed, for signers that hash by themselves; their length goes to `len`. They live until the handle is freed.
 *
 * Since 0.1.
 */
ECOC_API
const void *ECOC_CALL ecoc_prepared_signed_info(const ecoc_prepared *prepared,
                                                size_t *len);

/**
 * The hash of these bytes, for signers that take it; its length goes to `len`. It lives until the handle is freed. With RSA (not PSS)
 * such a signer must wrap it into a DigestInfo (RFC 8017, 9.2): most services do, the PKCS#11 mechanism CKM_RSA_PKCS does not.
 *
 * Since 0.1.
 */
ECOC_API
const void *ECOC_CALL ecoc_prepared_digest(const ecoc_prepared *prepared,
                                           size_t *len);

/**
 * What ecoc_complete needs, to be kept byte for byte; its length goes to `len`. It holds the document and no secret, and lives until
 * the handle is freed.
 *
 * Since 0.1.
 */
ECOC_API
const void *ECOC_CALL ecoc_prepared_token(const ecoc_prepared *prepared,
                                          size_t *len);

/**
 * Frees what was prepared; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_prepared_free(ecoc_prepared *prepared);

/**
 * The second step: completes what ecoc_prepare gave the token for. `value` is the signature value; that of ECDSA may be two numbers
 * side by side (as PKCS#11 has it) or DER (as OpenSSL and many services have it).
 *
 * Nothing is given out that does not verify: a value that was made with another key, or over anything but what was prepared, is an
 * error.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT for a token that is damaged, or of another version; ECOC_ERR_SIGNING_FAILED for a value that does
 * not fit. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_complete(const void *token,
                                    size_t token_len,
                                    const void *value,
                                    size_t value_len,
                                    ecoc_signed **out,
                                    ecoc_error **error);

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
ecoc_status ECOC_CALL ecoc_signer_from_pem(const void *key,
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
ecoc_status ECOC_CALL ecoc_signer_from_pkcs12(const void *file,
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
ecoc_status ECOC_CALL ecoc_signer_from_key_file(const void *key,
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
const char *ECOC_CALL ecoc_signer_subject(const ecoc_signer *signer);

/**
 * How many certificates there are: the signer's, and those of its issuers as far as they were given. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API
size_t ECOC_CALL ecoc_signer_certificate_count(const ecoc_signer *signer);

/**
 * A certificate as DER: the signer's own at index 0, then those of its issuers.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT for an index beyond the last. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_signer_certificate(const ecoc_signer *signer,
                                              size_t index,
                                              ecoc_buffer **out,
                                              ecoc_error **error);

/**
 * Frees the signer and wipes its key; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_signer_free(ecoc_signer *signer);

/**
 * How many submissions there are. 0 for NULL.
 *
 * Since 0.1.
 */
ECOC_API size_t ECOC_CALL ecoc_submissions_len(const ecoc_submissions *submissions);

/**
 * The submission at `index`, in the order asked for; NULL beyond the last. Part of the list: never freed on its own.
 *
 * Since 0.1.
 */
ECOC_API
const ecoc_submission *ECOC_CALL ecoc_submissions_at(const ecoc_submissions *submissions,
                                                     size_t index);

/**
 * The submissions as a JSON array of objects, as by ecoc_submission_to_json.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_submissions_to_json(const ecoc_submissions *submissions,
                                               ecoc_buffer **out,
                                               ecoc_error **error);

/**
 * Frees the list and its submissions; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_submissions_free(ecoc_submissions *submissions);

/**
 * Who has it: "vca" or "svv".
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_submission_authority(const ecoc_submission *submission);

/**
 * The id under which it was submitted.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_submission_correlation_id(const ecoc_submission *submission);

/**
 * Where it stands. ECOC_STATE_UNKNOWN for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_state ECOC_CALL ecoc_submission_state(const ecoc_submission *submission);

/**
 * The state's name, such as "succeeded"; "unknown" when there is none.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_submission_state_name(const ecoc_submission *submission);

/**
 * Whether nothing more will happen to it by itself. false for NULL.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_submission_is_final(const ecoc_submission *submission);

/**
 * The authority's own word for the state, unchanged; NULL when the authority left the id out of its answer.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_submission_authority_state(const ecoc_submission *submission);

/**
 * The document's reference id, where the ledger knows it.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_submission_reference(const ecoc_submission *submission);

/**
 * The vehicle identification number.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_submission_vin(const ecoc_submission *submission);

/**
 * The type approval number.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_submission_type_approval_number(const ecoc_submission *submission);

/**
 * The vehicle category.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_submission_vehicle_category(const ecoc_submission *submission);

/**
 * The document's version number; 0 when it is not known.
 *
 * Since 0.1.
 */
ECOC_API uint64_t ECOC_CALL ecoc_submission_version_number(const ecoc_submission *submission);

/**
 * When the authority took it in, in its own words.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_submission_created_on(const ecoc_submission *submission);

/**
 * Whether this is what the ledger remembers, not what the authority says now. SVV has no status call. false for NULL.
 *
 * Since 0.1.
 */
ECOC_API
bool ECOC_CALL ecoc_submission_from_ledger(const ecoc_submission *submission);

/**
 * The submission as a JSON object: {"authority", "correlation_id", "state", "authority_state", "final", "reference", "vin",
 * "type_approval_number", "vehicle_category", "version_number", "created_on", "from_ledger"}; null where there is nothing to say.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE, ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_submission_to_json(const ecoc_submission *submission,
                                              ecoc_buffer **out,
                                              ecoc_error **error);

/**
 * Frees the submission; NULL, and one that is part of a list, are left alone.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_submission_free(ecoc_submission *submission);

/**
 * Makes a client. Nothing is sent yet.
 *
 * `settings` is a JSON object (UTF-8):
 *
 *     "environment"   "test" or "production": sets the addresses, the audience and the resource; there is no default
 *     "client_id"     the client id at Maskinporten
 *     "key"           a file with the RSA key, PEM or PKCS#12
 *     "certificate"   a file with the certificate chain of the key (PEM), if it is not in the key's file; or instead of it
 *     "kid"           the id under which the key is registered at Maskinporten
 *     "password"      the password of the key's file
 *     "base_url"      scheme, host and port of the service, in place of the environment's; http is taken for loopback addresses alone
 *     "token_url"     the address of the token service, in place of the environment's
 *     "audience"      the issuer of the tokens, with its closing slash, in place of the environment's
 *     "algorithm"     how the grants are signed: "RS256" (as without), "RS384" or "RS512"
 *     "scope"         "svv:kjoretoy/ecoc" when absent
 *     "resource"      the services that the token is for, in place of the environment's: a text or an array
 *     "consumer_org"  the organisation number of the customer for whom a supplier acts
 *     "ivi"           the IVI family that SVV is sent, "1.x" (as without) or "2.0"
 *     "http"          as for ecoc_vca_new
 *
 * With `ledger`, which may be NULL, every submission is written down there before anything is sent; the client keeps the open file, so
 * that the handle may be freed. Without one there is no status, and nothing to resume.
 *
 * Errors: as ecoc_vca_new. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_svv_new(const char *settings,
                                   size_t settings_len,
                                   const ecoc_ledger *ledger,
                                   ecoc_svv **out,
                                   ecoc_error **error);

/**
 * The service's name in the ledger: the environment's name, or the base URL where one is set by hand. Lives as long as the client.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_svv_environment(const ecoc_svv *svv);

/**
 * What a document must meet to be sent to SVV, by the client's settings: for ecoc_profile_validate. Part of the client: never freed on
 * its own.
 *
 * Since 0.1.
 */
ECOC_API
const ecoc_profile *ECOC_CALL ecoc_svv_profile(const ecoc_svv *svv);

/**
 * Hands a signed document in, byte for byte. The answer is the outcome: the receipt's state is ECOC_STATE_SUCCEEDED, and its warnings are
 * what SVV asks to be looked at. The document is not validated here.
 *
 * After a lost answer the same document is sent again: that SVV then knows its reference id proves that the first one arrived. `options` is
 * a JSON object (NULL with length 0 for none):
 *
 *     "tax_code"         the tax code (avgiftsKode), a text such as "101"; SVV derives it from the type approval where it can
 *     "seats"            the number of seats of the Norwegian approval (sitteplasserNorskGodkjenning)
 *     "sleeping_places"  the number of sleeping places (sengeplasserCampingbil); for motor homes alone
 *     "deadline"         the most seconds that the call may take, with all its attempts and pauses; 300 when absent
 *
 * `cancel`, which may be NULL, ends the call early.
 *
 * Errors, by family. Rejected: SVV said no; ecoc_error_findings lists the fields. Uncertain (ECOC_ERR_ANSWER_LOST,
 * ECOC_ERR_CANCELLED_AFTER_SENDING): sent, and nobody knows; ecoc_svv_resume finds out. Network, Throttled, Auth: nothing is at SVV.
 * Ledger: nothing was sent, for one because the document is live or has succeeded there (ECOC_ERR_ALREADY_SUBMITTED). Document: it has
 * no reference id to go by. ECOC_ERR_CANCELLED, ECOC_ERR_INVALID_ARGUMENT. ECOC_ERR_HANDLE_MISUSE also after a fork. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_svv_submit(const ecoc_svv *svv,
                                      const void *xml,
                                      size_t xml_len,
                                      const char *options,
                                      size_t options_len,
                                      const ecoc_cancel *cancel,
                                      ecoc_receipt **out,
                                      ecoc_error **error);

/**
 * Hands many documents in, several at a time: as ecoc_vca_submit_many, with the options of ecoc_svv_submit for each document.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_svv_submit_many(const ecoc_svv *svv,
                                           ecoc_source_callback source,
                                           void *user_data,
                                           ecoc_free_callback free_user_data,
                                           const char *options,
                                           size_t options_len,
                                           const ecoc_cancel *cancel,
                                           ecoc_batch **out,
                                           ecoc_error **error);

/**
 * Where submissions stand, in the order asked for, as the ledger remembers it: SVV has no call for it. `correlation_ids`, those of the
 * receipts, are `count` pointers to UTF-8, `lengths` as many lengths.
 *
 * Errors: ECOC_ERR_MISSING_SETTING when the client has no ledger; family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE.
 * Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_svv_status(const ecoc_svv *svv,
                                      const char *const *correlation_ids,
                                      const size_t *lengths,
                                      size_t count,
                                      ecoc_submissions **out,
                                      ecoc_error **error);

/**
 * Finishes what a crash, an outage or a lost answer left in the ledger: sends what is queued, and sends again what is uncertain, since
 * SVV's answer to that tells whether it has it. Otherwise as ecoc_vca_resume.
 *
 * Errors: as ecoc_vca_resume. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_svv_resume(const ecoc_svv *svv,
                                      const char *options,
                                      size_t options_len,
                                      const ecoc_cancel *cancel,
                                      ecoc_resuming **out,
                                      ecoc_error **error);

/**
 * Deletes the certificate with this reference id. `options` is a JSON object (NULL with length 0 for none) of "deadline", in seconds;
 * `cancel` may be NULL. The receipt's state is ECOC_STATE_DELETED.
 *
 * Errors, by family. Rejected: ECOC_ERR_UNKNOWN_SUBMISSION, ECOC_ERR_NOT_THE_SENDER, ECOC_ERR_VEHICLE_REGISTERED or another no. Uncertain:
 * sent, and nobody knows. Network, Throttled, Auth: nothing was deleted. ECOC_ERR_CANCELLED, ECOC_ERR_INVALID_ARGUMENT,
 * ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_svv_delete_by_reference(const ecoc_svv *svv,
                                                   const char *reference,
                                                   size_t reference_len,
                                                   const char *options,
                                                   size_t options_len,
                                                   const ecoc_cancel *cancel,
                                                   ecoc_receipt **out,
                                                   ecoc_error **error);

/**
 * Deletes the certificate of the vehicle with this identification number; otherwise as ecoc_svv_delete_by_reference.
 *
 * Errors: as ecoc_svv_delete_by_reference; ECOC_ERR_REJECTED when several certificates bear this number. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_svv_delete_by_vin(const ecoc_svv *svv,
                                             const char *vin,
                                             size_t vin_len,
                                             const char *options,
                                             size_t options_len,
                                             const ecoc_cancel *cancel,
                                             ecoc_receipt **out,
                                             ecoc_error **error);

/**
 * Deletes the certificate of the vehicle with this identification number and make (`merkekode`, SVV's number of the make:
 * ecoc_receipt_make_code); otherwise as ecoc_svv_delete_by_reference.
 *
 * Errors: as ecoc_svv_delete_by_vin. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_svv_delete_by_vin_and_make(const ecoc_svv *svv,
                                                      const char *vin,
                                                      size_t vin_len,
                                                      uint32_t make_code,
                                                      const char *options,
                                                      size_t options_len,
                                                      const ecoc_cancel *cancel,
                                                      ecoc_receipt **out,
                                                      ecoc_error **error);

/**
 * Frees the client; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_svv_free(ecoc_svv *svv);

/**
 * How many kinds of error there are in the loaded library.
 *
 * Since 0.1.
 */
ECOC_API size_t ECOC_CALL ecoc_status_count(void);

/**
 * The number of the kind of error at `index`, by ascending number; 0 beyond the last.
 *
 * Since 0.1.
 */
ECOC_API uint32_t ECOC_CALL ecoc_status_at(size_t index);

/**
 * The name of a status, spelled the same in every language, such as "WrongPassword"; "Ok" for 0, NULL for an unknown number.
 * Static, as are the other texts of the table.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_status_name(uint32_t status);

/**
 * The family of a status, such as "Key"; NULL for 0 and for an unknown number.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_status_family(uint32_t status);

/**
 * Whether a call that ended with this status may succeed when it is made again later; false for an unknown number.
 *
 * Since 0.1.
 */
ECOC_API
bool ECOC_CALL ecoc_status_retryable(uint32_t status);

/**
 * One sentence on what a status means; NULL for 0 and for an unknown number.
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_status_meaning(uint32_t status);

/**
 * Checks a document as a receiver would, and lists everything that is wrong with it.
 *
 * `xml` are the bytes of the document as they are or will be sent, in any encoding that they declare. `options` is a JSON object,
 * or NULL with length 0 for none of:
 *
 *     "profile"        who receives it: "schema" (the official schema alone, as without options), "eu", "vca", "svv"
 *     "unsigned"       true: that the signature is missing is no fault
 *     "ivi"            "2.0" or "1.x": the family that is taken instead of the profile's own
 *     "xsd"            a schema of one's own (the text of an XSD file), in place of "profile" and "ivi"
 *     "country_codes"  type-approval country codes that are accepted besides the schema's: a text or an array
 *     "max_bytes"      the greatest size of a document (64 MiB when absent); likewise "max_depth" of its elements (128),
 *                      "max_attributes" of one element (256), "max_findings" that the report lists (1000)
 *     "rules"          rule files (TOML text), added to the content rules: a text or an array
 *     "severities"     an object from the id of a rule to "error", "warning", "info" or "off"
 *     "at"             what the rules take for now, such as "2026-07-01T12:00:00Z": for documents of an archive
 *
 * Where many documents are checked with rules of one's own, read the options once: ecoc_profile_new.
 *
 * An invalid document, also an empty one, is a normal answer: ECOC_OK and a report (free it by ecoc_report_free).
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT (options that are not as above, NULL with a length); ECOC_ERR_INVALID_SCHEMA,
 * ECOC_ERR_UNSUPPORTED_SCHEMA for "xsd"; ECOC_ERR_INTERNAL. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_validate(const void *xml,
                                    size_t xml_len,
                                    const char *options,
                                    size_t options_len,
                                    ecoc_report **out,
                                    ecoc_error **error);

/**
 * Reads the options of ecoc_validate once, for many documents.
 *
 * Errors: as for ecoc_validate. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_profile_new(const char *options,
                                       size_t options_len,
                                       ecoc_profile **out,
                                       ecoc_error **error);

/**
 * As ecoc_validate, with options that were read before.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_profile_validate(const ecoc_profile *profile,
                                            const void *xml,
                                            size_t xml_len,
                                            ecoc_report **out,
                                            ecoc_error **error);

/**
 * Frees the profile; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_profile_free(ecoc_profile *profile);

/**
 * What a profile demands, as a JSON object: {"name", "schemas", "country_codes", "signature", "rules" (how many), "unsigned",
 * "max_bytes"}. `options` are those of ecoc_validate.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_profile_describe(const char *options,
                                            size_t options_len,
                                            ecoc_buffer **out,
                                            ecoc_error **error);

/**
 * The content rules that ecoc_validate with these options judges by, as a JSON array of {"id", "title", "severity", "categories",
 * "stages", "frameworks", "profiles", "texts": [{"family", "field", "rule"}], "message", "remedy", "source"}. The severity is the one
 * that is in force, or "off". Where the options name no profile, as without options, these are all built-in rules, and those of the
 * files in "rules".
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, for a rule file with the line. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_rules(const char *options,
                                 size_t options_len,
                                 ecoc_buffer **out,
                                 ecoc_error **error);

/**
 * Whether a rule about a field can be read, as a rule file would hold it: for tools that make rule files. `family` is "2.0" or "1.x",
 * `field` the field that the rule is about, `rule` the sentence; all UTF-8.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, with the column in the rule, what is wrong and what to write instead. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_rules_check(const char *family,
                                       size_t family_len,
                                       const char *field,
                                       size_t field_len,
                                       const char *rule,
                                       size_t rule_len,
                                       ecoc_error **error);

/**
 * An embedded schema as an XSD file of the same meaning, for other validators: "2.0", "1.11", or "xmldsig", the schema of XML signatures
 * that the others import as "xmldsig-core-schema.xsd" beside them.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT for any other name. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_schema_to_xsd(const char *name,
                                         size_t name_len,
                                         ecoc_buffer **out,
                                         ecoc_error **error);

/**
 * Makes a client. Nothing is sent yet.
 *
 * `settings` is a JSON object (UTF-8):
 *
 *     "environment"      "preprod" or "production": sets the addresses, the scope and the tenant; there is no default
 *     "client_id"        the client id (VCA: manufacturer-client-id)
 *     "client_secret"    the client secret (VCA: manufacturer-secret); or instead of it
 *     "key"              a file with the client's RSA key, PEM or PKCS#12
 *     "certificate"      a file with its certificate (PEM), if that is not in the key's file
 *     "password"         the password of the key's file
 *     "manufacturer_id"  the GUID of the manufacturer, given on registration
 *     "contact_id"       the GUID of the contact, given on registration
 *     "base_url"         scheme, host and port of the API, in place of the environment's; http is taken for loopback addresses alone
 *     "token_url"        the address of the token service, in place of the tenant's
 *     "tenant", "scope"  of the token, in place of the environment's
 *     "status_chunk"     how many ids one status call asks for; 100 when absent
 *     "visibility"       after a lost answer: how many seconds VCA may take to show a submission; 10 when absent
 *     "country_codes"    type-approval country codes that are accepted besides those of VCA's schema: a text or an array
 *     "http"             an object: "connect_timeout" (10), "read_timeout", "timeout" (60), all in seconds; "ca" (a PEM file of
 *                        certificate authorities to trust beside the system's), "proxy" (an address), "max_answer" (bytes)
 *
 * With `ledger`, which may be NULL, every submission is written down there before anything is sent; the client keeps the open file, so
 * that the handle may be freed. Without one, a document may be sent twice after a crash, and there is nothing to resume.
 *
 * Errors: ECOC_ERR_INVALID_JSON, ECOC_ERR_MISSING_SETTING, ECOC_ERR_INVALID_SETTING, ECOC_ERR_INSECURE_URL, ECOC_ERR_FILE_UNREADABLE, and
 * those of reading a key (see ecoc_signer_from_key_file). Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_vca_new(const char *settings,
                                   size_t settings_len,
                                   const ecoc_ledger *ledger,
                                   ecoc_vca **out,
                                   ecoc_error **error);

/**
 * The service's name in the ledger: the environment's name, or the base URL where one is set by hand. Lives as long as the client.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_vca_environment(const ecoc_vca *vca);

/**
 * What a document must meet to be sent to VCA, by the client's settings: for ecoc_profile_validate. Part of the client: never freed on
 * its own.
 *
 * Since 0.1.
 */
ECOC_API
const ecoc_profile *ECOC_CALL ecoc_vca_profile(const ecoc_vca *vca);

/**
 * Hands a signed document in, byte for byte. VCA then works on it: ecoc_vca_wait tells how that ends. It is not validated here.
 *
 * Attempts are repeated by VCA's own table of pauses. After a lost answer VCA is asked about the correlation id before anything is sent
 * again, so the document is taken once. `options` is a JSON object (NULL with length 0 for none):
 *
 *     "correlation_id"  a GUID of the caller's own; a new one is made when absent
 *     "deadline"        the most seconds that the call may take, with all its attempts and pauses; 300 when absent
 *
 * `cancel`, which may be NULL, ends the call early.
 *
 * Errors, by family. Rejected: VCA said no; ecoc_error_findings lists the fields. Uncertain (ECOC_ERR_ANSWER_LOST,
 * ECOC_ERR_CANCELLED_AFTER_SENDING): sent, and nobody knows; ecoc_vca_resume finds out. Network, Throttled, Auth: nothing is at VCA.
 * Ledger: nothing was sent, for one because the document is live or has succeeded there (ECOC_ERR_ALREADY_SUBMITTED). Document: it has
 * no reference id to go by. ECOC_ERR_CANCELLED, ECOC_ERR_INVALID_ARGUMENT. ECOC_ERR_HANDLE_MISUSE also after a fork. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_vca_submit(const ecoc_vca *vca,
                                      const void *xml,
                                      size_t xml_len,
                                      const char *options,
                                      size_t options_len,
                                      const ecoc_cancel *cancel,
                                      ecoc_receipt **out,
                                      ecoc_error **error);

/**
 * Asks where submissions stand, in the order asked for. `correlation_ids` are `count` pointers to UTF-8, `lengths` as many lengths.
 * `options` is a JSON object (NULL with length 0 for none) of "deadline", in seconds; `cancel` may be NULL.
 *
 * An id that VCA leaves out of its answer is ECOC_STATE_UNKNOWN, or as the ledger remembers it: VCA never took it in, or does not show
 * it yet.
 *
 * Errors: families Network, Throttled and Auth; ECOC_ERR_CANCELLED, ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_vca_status(const ecoc_vca *vca,
                                      const char *const *correlation_ids,
                                      const size_t *lengths,
                                      size_t count,
                                      const char *options,
                                      size_t options_len,
                                      const ecoc_cancel *cancel,
                                      ecoc_submissions **out,
                                      ecoc_error **error);

/**
 * Asks for the status of one submission until it is final, with growing pauses. `options` is a JSON object (NULL with length 0 for none):
 *
 *     "timeout"        the most seconds to wait; 600 when absent
 *     "first_pause"    the seconds before the second question; 1 when absent. Each further pause is longer by half
 *     "longest_pause"  the longest pause in seconds; 30 when absent
 *
 * `cancel` ends the wait early. `progress` is called at the first answer and whenever the state changed. Both may be NULL.
 *
 * When the time is up, the submission is given as it is known by then: ecoc_submission_is_final tells whether that is the end.
 *
 * Errors: as ecoc_vca_status. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_vca_wait(const ecoc_vca *vca,
                                    const char *correlation_id,
                                    size_t correlation_id_len,
                                    const char *options,
                                    size_t options_len,
                                    const ecoc_cancel *cancel,
                                    ecoc_progress_callback progress,
                                    void *user_data,
                                    ecoc_submission **out,
                                    ecoc_error **error);

/**
 * As ecoc_vca_wait, for many submissions at once: each round asks about all that are not final yet, in as few calls as the setting
 * "status_chunk" allows. `correlation_ids` and `lengths` as in ecoc_vca_status; the list is in the order asked for.
 *
 * Errors: as ecoc_vca_status. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_vca_wait_many(const ecoc_vca *vca,
                                         const char *const *correlation_ids,
                                         const size_t *lengths,
                                         size_t count,
                                         const char *options,
                                         size_t options_len,
                                         const ecoc_cancel *cancel,
                                         ecoc_progress_callback progress,
                                         void *user_data,
                                         ecoc_submissions **out,
                                         ecoc_error **error);

/**
 * Hands many documents in, several at a time. The batch gives the outcomes in the order of the documents, and takes documents from `source`
 * as it is read, so that neither pile up: read it by ecoc_batch_next until that gives NULL. `options` is a JSON object (NULL with length 0
 * for none):
 *
 *     "concurrency"  how many documents are in sending at a time, at most 256; 8 when absent. No authority publishes a limit: when one asks
 *                    to slow down, all of them wait, and start again one by one
 *     "deadline"     the most seconds that one document may take whose own options do not say; 300 when absent
 *
 * `cancel`, which may be NULL, ends the batch early: no further document is taken, and those in sending end as cancelled.
 *
 * With a ledger, a batch that was interrupted is finished by ecoc_vca_resume, and documents handed in again are not sent twice. The batch
 * keeps what it needs of the client, whose handle may be freed before it.
 *
 * `user_data` passes into the hands of the library, also when this call fails: `free_user_data`, unless it is NULL, is called with it
 * exactly once, when the batch is freed or this call fails. Where several threads read the batch, `source` and `user_data` must serve each
 * of them, one at a time.
 *
 * Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_vca_submit_many(const ecoc_vca *vca,
                                           ecoc_source_callback source,
                                           void *user_data,
                                           ecoc_free_callback free_user_data,
                                           const char *options,
                                           size_t options_len,
                                           const ecoc_cancel *cancel,
                                           ecoc_batch **out,
                                           ecoc_error **error);

/**
 * Finishes what a crash, an outage or a lost answer left in the ledger: sends what is queued; asks VCA about what is uncertain, and sends
 * that again only if VCA does not have it. Read it by ecoc_resuming_next until that gives NULL. `options` and `cancel` as in
 * ecoc_vca_submit_many.
 *
 * What another process has in hand is left to it.
 *
 * Errors: ECOC_ERR_MISSING_SETTING when the client has no ledger; family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. What
 * goes wrong with one submission is in its outcome. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_vca_resume(const ecoc_vca *vca,
                                      const char *options,
                                      size_t options_len,
                                      const ecoc_cancel *cancel,
                                      ecoc_resuming **out,
                                      ecoc_error **error);

/**
 * Frees the client; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_vca_free(ecoc_vca *vca);

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
ecoc_status ECOC_CALL ecoc_verify(const void *xml,
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
ECOC_API bool ECOC_CALL ecoc_verification_is_valid(const ecoc_verification *verification);

/**
 * Whether there is a signature at all.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_verification_is_signed(const ecoc_verification *verification);

/**
 * Whether an anchor vouches for the signer. ECOC_TRUST_UNKNOWN for NULL.
 *
 * Since 0.1.
 */
ECOC_API ecoc_trust ECOC_CALL ecoc_verification_trusted(const ecoc_verification *verification);

/**
 * The signature algorithm: its short name, such as "rsa-sha256", or its identifier when it is not known.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_verification_algorithm(const ecoc_verification *verification);

/**
 * The subject of the certificate that the signature names. That one has made the signature only if the verification is valid.
 *
 * Since 0.1.
 */
ECOC_API
const char *ECOC_CALL ecoc_verification_subject(const ecoc_verification *verification);

/**
 * Whether the signature has properties of XAdES.
 *
 * Since 0.1.
 */
ECOC_API bool ECOC_CALL ecoc_verification_is_xades(const ecoc_verification *verification);

/**
 * The time of signing that the signer claims (XAdES).
 *
 * Since 0.1.
 */
ECOC_API const char *ECOC_CALL ecoc_verification_signing_time(const ecoc_verification *verification);

/**
 * The findings: a report of its own, which outlives the verification.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_verification_report(const ecoc_verification *verification,
                                               ecoc_report **out,
                                               ecoc_error **error);

/**
 * All of it as one JSON object: {"valid", "findings", "signed", "trusted", "algorithm", "xades", "signing_time", "certificate":
 * {"subject", "issuer", "serial", "not_before", "not_after"}}; null where there is nothing to say.
 *
 * Errors: ECOC_ERR_HANDLE_MISUSE. Since 0.1.
 */
ECOC_API
ecoc_status ECOC_CALL ecoc_verification_to_json(const ecoc_verification *verification,
                                                ecoc_buffer **out,
                                                ecoc_error **error);

/**
 * Frees the verification; NULL is harmless.
 *
 * Since 0.1.
 */
ECOC_API void ECOC_CALL ecoc_verification_free(ecoc_verification *verification);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* ECOC_H */
