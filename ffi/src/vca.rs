//! The client of the United Kingdom's Vehicle Certification Agency.

use std::ffi::{CString, c_char, c_void};

use ecoc_core::authority::{SubmitOptions, VcaSettings, WaitOptions};
use ecoc_core::{Profile, Vca};

use crate::batch::{self, Documents, Many, ecoc_batch, ecoc_resuming, ecoc_source_callback};
use crate::cancel::{self, ecoc_cancel};
use crate::client;
use crate::door::{self, Out};
use crate::error::{c_text, ecoc_error};
use crate::external::{UserData, ecoc_free_callback};
use crate::handle::{self, Handle, Tagged};
use crate::ledger::ecoc_ledger;
use crate::reader::Reader;
use crate::receipt::ecoc_receipt;
use crate::status::ecoc_status;
use crate::submission::{self, ecoc_progress_callback, ecoc_submission, ecoc_submissions};
use crate::validate::ecoc_profile;

/// A client of the United Kingdom's Vehicle Certification Agency (VCA). Owned by the caller; never changes, so threads may share it: one
/// for the whole process is the way, since it keeps its connections and shares its token.
///
/// Every call blocks its thread until it is done, its deadline has passed, or its ecoc_cancel is set.
pub struct ecoc_vca {
    _opaque: (),
}

impl Handle for ecoc_vca {
    type Value = Client;
    const TAG: u32 = u32::from_be_bytes(*b"evca");
    const NAME: &'static str = "ecoc_vca";
}

/// The client and what C reads of it.
pub(crate) struct Client {
    pub(crate) vca: Vca,
    environment: CString,
    profile: Tagged<Profile>,
}

impl From<Vca> for Client {
    fn from(vca: Vca) -> Client {
        Client {
            environment: c_text(vca.environment()),
            profile: handle::tagged::<ecoc_profile>(vca.profile().clone()),
            vca,
        }
    }
}

const SUBMIT: &str = r#"{"deadline": 60}"#;
const WAIT: &str = r#"{"timeout": 600, "first_pause": 1, "longest_pause": 30}"#;

/// Makes a client. Nothing is sent yet.
///
/// `settings` is a JSON object (UTF-8):
///
///     "environment"      "preprod" or "production": sets the addresses, the scope and the tenant; there is no default
///     "client_id"        the client id (VCA: manufacturer-client-id)
///     "client_secret"    the client secret (VCA: manufacturer-secret); or instead of it
///     "key"              a file with the client's RSA key, PEM or PKCS#12
///     "certificate"      a file with its certificate (PEM), if that is not in the key's file
///     "password"         the password of the key's file
///     "manufacturer_id"  the GUID of the manufacturer, given on registration
///     "contact_id"       the GUID of the contact, given on registration
///     "base_url"         scheme, host and port of the API, in place of the environment's; http is taken for loopback addresses alone
///     "token_url"        the address of the token service, in place of the tenant's
///     "tenant", "scope"  of the token, in place of the environment's
///     "status_chunk"     how many ids one status call asks for; 100 when absent
///     "visibility"       after a lost answer: how many seconds VCA may take to show a submission; 10 when absent
///     "country_codes"    type-approval country codes that are accepted besides those of VCA's schema: a text or an array
///     "http"             an object: "connect_timeout" (10), "read_timeout", "timeout" (60), all in seconds; "ca" (a PEM file of
///                        certificate authorities to trust beside the system's), "proxy" (an address), "max_answer" (bytes)
///
/// With `ledger`, which may be NULL, every submission is written down there before anything is sent; the client keeps the open file, so
/// that the handle may be freed. Without one, a document may be sent twice after a crash, and there is nothing to resume.
///
/// Errors: ECOC_ERR_INVALID_JSON, ECOC_ERR_MISSING_SETTING, ECOC_ERR_INVALID_SETTING, ECOC_ERR_INSECURE_URL, ECOC_ERR_FILE_UNREADABLE, and
/// those of reading a key (see ecoc_signer_from_key_file). Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_vca_new(
    settings: *const c_char,
    settings_len: usize,
    ledger: *const ecoc_ledger,
    out: *mut *mut ecoc_vca,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "new", || {
            let out = Out::new(out)?;
            let ledger = client::ledger_of(ledger)?;
            let settings = VcaSettings::from_json(door::text("settings", settings, settings_len)?)?;
            let vca = Vca::new(settings)?;
            out.put(match ledger {
                Some(ledger) => vca.with_ledger(ledger).into(),
                None => vca.into(),
            });
            Ok(())
        })
    }
}

/// The service's name in the ledger: the environment's name, or the base URL where one is set by hand. Lives as long as the client.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_vca_environment(vca: *const ecoc_vca) -> *const c_char {
    unsafe { door::read(vca, std::ptr::null(), |client| client.environment.as_ptr()) }
}

/// What a document must meet to be sent to VCA, by the client's settings: for ecoc_profile_validate. Part of the client: never freed on
/// its own.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_vca_profile(vca: *const ecoc_vca) -> *const ecoc_profile {
    unsafe { door::read(vca, std::ptr::null(), |client| handle::inside(&client.profile)) }
}

/// Hands a signed document in, byte for byte. VCA then works on it: ecoc_vca_wait tells how that ends. It is not validated here.
///
/// Attempts are repeated by VCA's own table of pauses. After a lost answer VCA is asked about the correlation id before anything is sent
/// again, so the document is taken once. `options` is a JSON object (NULL with length 0 for none):
///
///     "correlation_id"  a GUID of the caller's own; a new one is made when absent
///     "deadline"        the most seconds that the call may take, with all its attempts and pauses; 300 when absent
///
/// `cancel`, which may be NULL, ends the call early.
///
/// Errors, by family. Rejected: VCA said no; ecoc_error_findings lists the fields. Uncertain (ECOC_ERR_ANSWER_LOST,
/// ECOC_ERR_CANCELLED_AFTER_SENDING): sent, and nobody knows; ecoc_vca_resume finds out. Network, Throttled, Auth: nothing is at VCA.
/// Ledger: nothing was sent, for one because the document is live or has succeeded there (ECOC_ERR_ALREADY_SUBMITTED). Document: it has
/// no reference id to go by. ECOC_ERR_CANCELLED, ECOC_ERR_INVALID_ARGUMENT. ECOC_ERR_HANDLE_MISUSE also after a fork. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_vca_submit(
    vca: *const ecoc_vca,
    xml: *const c_void,
    xml_len: usize,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    out: *mut *mut ecoc_receipt,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "submit", || {
            let out = Out::new(out)?;
            let client = handle::get(vca)?;
            let mut how = SubmitOptions::from_json(&door::options(options, options_len, SUBMIT)?)?;
            how.cancel = cancel::switch(cancel)?;
            out.put(client.vca.submit(door::bytes("xml", xml, xml_len)?, &how)?.into());
            Ok(())
        })
    }
}

/// Asks where submissions stand, in the order asked for. `correlation_ids` are `count` pointers to UTF-8, `lengths` as many lengths.
/// `options` is a JSON object (NULL with length 0 for none) of "deadline", in seconds; `cancel` may be NULL.
///
/// An id that VCA leaves out of its answer is ECOC_STATE_UNKNOWN, or as the ledger remembers it: VCA never took it in, or does not show
/// it yet.
///
/// Errors: families Network, Throttled and Auth; ECOC_ERR_CANCELLED, ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_vca_status(
    vca: *const ecoc_vca,
    correlation_ids: *const *const c_char,
    lengths: *const usize,
    count: usize,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    out: *mut *mut ecoc_submissions,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "status", || {
            let out = Out::new(out)?;
            let client = handle::get(vca)?;
            let ids = client::ids(correlation_ids, lengths, count)?;
            let how = client::call_options(options, options_len, cancel)?;
            out.put(submission::list(client.vca.status_with(&ids, &how)?));
            Ok(())
        })
    }
}

/// Asks for the status of one submission until it is final, with growing pauses. `options` is a JSON object (NULL with length 0 for none):
///
///     "timeout"        the most seconds to wait; 600 when absent
///     "first_pause"    the seconds before the second question; 1 when absent. Each further pause is longer by half
///     "longest_pause"  the longest pause in seconds; 30 when absent
///
/// `cancel` ends the wait early. `progress` is called at the first answer and whenever the state changed. Both may be NULL.
///
/// When the time is up, the submission is given as it is known by then: ecoc_submission_is_final tells whether that is the end.
///
/// Errors: as ecoc_vca_status. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_vca_wait(
    vca: *const ecoc_vca,
    correlation_id: *const c_char,
    correlation_id_len: usize,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    progress: ecoc_progress_callback,
    user_data: *mut c_void,
    out: *mut *mut ecoc_submission,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "wait", || {
            let out = Out::new(out)?;
            let client = handle::get(vca)?;
            let id = door::text("correlation_id", correlation_id, correlation_id_len)?;
            let mut how = WaitOptions::from_json(&door::options(options, options_len, WAIT)?)?;
            how.cancel = cancel::switch(cancel)?;
            out.put(client.vca.wait(id, &how, submission::teller(progress, user_data))?.into());
            Ok(())
        })
    }
}

/// As ecoc_vca_wait, for many submissions at once: each round asks about all that are not final yet, in as few calls as the setting
/// "status_chunk" allows. `correlation_ids` and `lengths` as in ecoc_vca_status; the list is in the order asked for.
///
/// Errors: as ecoc_vca_status. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_vca_wait_many(
    vca: *const ecoc_vca,
    correlation_ids: *const *const c_char,
    lengths: *const usize,
    count: usize,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    progress: ecoc_progress_callback,
    user_data: *mut c_void,
    out: *mut *mut ecoc_submissions,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "wait", || {
            let out = Out::new(out)?;
            let client = handle::get(vca)?;
            let ids = client::ids(correlation_ids, lengths, count)?;
            let mut how = WaitOptions::from_json(&door::options(options, options_len, WAIT)?)?;
            how.cancel = cancel::switch(cancel)?;
            let progress = submission::teller(progress, user_data);
            out.put(submission::list(client.vca.wait_many(&ids, &how, progress)?));
            Ok(())
        })
    }
}

/// Hands many documents in, several at a time. The batch gives the outcomes in the order of the documents, and takes documents from `source`
/// as it is read, so that neither pile up: read it by ecoc_batch_next until that gives NULL. `options` is a JSON object (NULL with length 0
/// for none):
///
///     "concurrency"  how many documents are in sending at a time, at most 256; 8 when absent. No authority publishes a limit: when one asks
///                    to slow down, all of them wait, and start again one by one
///     "deadline"     the most seconds that one document may take whose own options do not say; 300 when absent
///
/// `cancel`, which may be NULL, ends the batch early: no further document is taken, and those in sending end as cancelled.
///
/// With a ledger, a batch that was interrupted is finished by ecoc_vca_resume, and documents handed in again are not sent twice. The batch
/// keeps what it needs of the client, whose handle may be freed before it.
///
/// `user_data` passes into the hands of the library, also when this call fails: `free_user_data`, unless it is NULL, is called with it
/// exactly once, when the batch is freed or this call fails. Where several threads read the batch, `source` and `user_data` must serve each
/// of them, one at a time.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_vca_submit_many(
    vca: *const ecoc_vca,
    source: ecoc_source_callback,
    user_data: *mut c_void,
    free_user_data: ecoc_free_callback,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    out: *mut *mut ecoc_batch,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    let user_data = UserData { data: user_data, free: free_user_data };
    unsafe {
        door::call(error, "submit_many", || {
            let out = Out::new(out)?;
            let documents = Documents::new(source, user_data)?;
            let client = handle::get(vca)?;
            let how = batch::how(options, options_len, cancel)?;
            out.put(Many::begin(documents, |documents| client.vca.submit_many(documents, &how)));
            Ok(())
        })
    }
}

/// Finishes what a crash, an outage or a lost answer left in the ledger: sends what is queued; asks VCA about what is uncertain, and sends
/// that again only if VCA does not have it. Read it by ecoc_resuming_next until that gives NULL. `options` and `cancel` as in
/// ecoc_vca_submit_many.
///
/// What another process has in hand is left to it.
///
/// Errors: ECOC_ERR_MISSING_SETTING when the client has no ledger; family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. What
/// goes wrong with one submission is in its outcome. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_vca_resume(
    vca: *const ecoc_vca,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    out: *mut *mut ecoc_resuming,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "resume", || {
            let out = Out::new(out)?;
            let client = handle::get(vca)?;
            let how = batch::how(options, options_len, cancel)?;
            out.put(Reader::new(client.vca.resume_many(&how)?));
            Ok(())
        })
    }
}

/// Frees the client; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_vca_free(vca: *mut ecoc_vca) {
    unsafe { door::free(vca) }
}
