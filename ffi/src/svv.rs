//! The client of Norway's Statens vegvesen.

use std::ffi::{CString, c_char, c_void};

use ecoc_core::authority::{SvvSettings, SvvSubmitOptions};
use ecoc_core::{Profile, Svv};

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
use crate::submission::{self, ecoc_submissions};
use crate::validate::ecoc_profile;

/// A client of Norway's Statens vegvesen (SVV). Owned by the caller; never changes, so threads may share it: one for the whole process is
/// the way, since it keeps its connections and shares its token.
///
/// Every call blocks its thread until it is done, its deadline has passed, or its ecoc_cancel is set.
pub struct ecoc_svv {
    _opaque: (),
}

impl Handle for ecoc_svv {
    type Value = Client;
    const TAG: u32 = u32::from_be_bytes(*b"esvv");
    const NAME: &'static str = "ecoc_svv";
}

/// The client and what C reads of it.
pub(crate) struct Client {
    svv: Svv,
    environment: CString,
    profile: Tagged<Profile>,
}

impl From<Svv> for Client {
    fn from(svv: Svv) -> Client {
        Client {
            environment: c_text(svv.environment()),
            profile: handle::tagged::<ecoc_profile>(svv.profile().clone()),
            svv,
        }
    }
}

/// Makes a client. Nothing is sent yet.
///
/// `settings` is a JSON object (UTF-8):
///
///     "environment"   "test" or "production": sets the addresses, the audience and the resource; there is no default
///     "client_id"     the client id at Maskinporten
///     "key"           a file with the RSA key, PEM or PKCS#12
///     "certificate"   a file with the certificate chain of the key (PEM), if it is not in the key's file; or instead of it
///     "kid"           the id under which the key is registered at Maskinporten
///     "password"      the password of the key's file
///     "base_url"      scheme, host and port of the service, in place of the environment's; http is taken for loopback addresses alone
///     "token_url"     the address of the token service, in place of the environment's
///     "audience"      the issuer of the tokens, with its closing slash, in place of the environment's
///     "algorithm"     how the grants are signed: "RS256" (as without), "RS384" or "RS512"
///     "scope"         "svv:kjoretoy/ecoc" when absent
///     "resource"      the services that the token is for, in place of the environment's: a text or an array
///     "consumer_org"  the organisation number of the customer for whom a supplier acts
///     "ivi"           the IVI family that SVV is sent, "1.x" (as without) or "2.0"
///     "http"          as for ecoc_vca_new
///
/// With `ledger`, which may be NULL, every submission is written down there before anything is sent; the client keeps the open file, so
/// that the handle may be freed. Without one there is no status, and nothing to resume.
///
/// Errors: as ecoc_vca_new. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_new(
    settings: *const c_char,
    settings_len: usize,
    ledger: *const ecoc_ledger,
    out: *mut *mut ecoc_svv,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "new", || {
            let out = Out::new(out)?;
            let ledger = client::ledger_of(ledger)?;
            let settings = SvvSettings::from_json(door::text("settings", settings, settings_len)?)?;
            let svv = Svv::new(settings)?;
            out.put(match ledger {
                Some(ledger) => svv.with_ledger(ledger).into(),
                None => svv.into(),
            });
            Ok(())
        })
    }
}

/// The service's name in the ledger: the environment's name, or the base URL where one is set by hand. Lives as long as the client.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_environment(svv: *const ecoc_svv) -> *const c_char {
    unsafe { door::read(svv, std::ptr::null(), |client| client.environment.as_ptr()) }
}

/// What a document must meet to be sent to SVV, by the client's settings: for ecoc_profile_validate. Part of the client: never freed on
/// its own.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_profile(svv: *const ecoc_svv) -> *const ecoc_profile {
    unsafe { door::read(svv, std::ptr::null(), |client| handle::inside(&client.profile)) }
}

/// Hands a signed document in, byte for byte. The answer is the outcome: the receipt's state is ECOC_STATE_SUCCEEDED, and its warnings are
/// what SVV asks to be looked at. The document is not validated here.
///
/// After a lost answer the same document is sent again: that SVV then knows its reference id proves that the first one arrived. `options` is
/// a JSON object (NULL with length 0 for none):
///
///     "tax_code"         the tax code (avgiftsKode), a text such as "101"; SVV derives it from the type approval where it can
///     "seats"            the number of seats of the Norwegian approval (sitteplasserNorskGodkjenning)
///     "sleeping_places"  the number of sleeping places (sengeplasserCampingbil); for motor homes alone
///     "deadline"         the most seconds that the call may take, with all its attempts and pauses; 300 when absent
///
/// `cancel`, which may be NULL, ends the call early.
///
/// Errors, by family. Rejected: SVV said no; ecoc_error_findings lists the fields. Uncertain (ECOC_ERR_ANSWER_LOST,
/// ECOC_ERR_CANCELLED_AFTER_SENDING): sent, and nobody knows; ecoc_svv_resume finds out. Network, Throttled, Auth: nothing is at SVV.
/// Ledger: nothing was sent, for one because the document is live or has succeeded there (ECOC_ERR_ALREADY_SUBMITTED). Document: it has
/// no reference id to go by. ECOC_ERR_CANCELLED, ECOC_ERR_INVALID_ARGUMENT. ECOC_ERR_HANDLE_MISUSE also after a fork. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_submit(
    svv: *const ecoc_svv,
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
            let client = handle::get(svv)?;
            let options = door::options(options, options_len, r#"{"tax_code": "101", "seats": 5}"#)?;
            let mut how = SvvSubmitOptions::from_json(&options)?;
            how.cancel = cancel::switch(cancel)?;
            out.put(client.svv.submit(door::bytes("xml", xml, xml_len)?, &how)?.into());
            Ok(())
        })
    }
}

/// Hands many documents in, several at a time: as ecoc_vca_submit_many, with the options of ecoc_svv_submit for each document.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_submit_many(
    svv: *const ecoc_svv,
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
            let client = handle::get(svv)?;
            let how = batch::how(options, options_len, cancel)?;
            out.put(Many::begin(documents, |documents| client.svv.submit_many(documents, &how)));
            Ok(())
        })
    }
}

/// Where submissions stand, in the order asked for, as the ledger remembers it: SVV has no call for it. `correlation_ids`, those of the
/// receipts, are `count` pointers to UTF-8, `lengths` as many lengths.
///
/// Errors: ECOC_ERR_MISSING_SETTING when the client has no ledger; family Ledger; ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE.
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_status(
    svv: *const ecoc_svv,
    correlation_ids: *const *const c_char,
    lengths: *const usize,
    count: usize,
    out: *mut *mut ecoc_submissions,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "status", || {
            let out = Out::new(out)?;
            let client = handle::get(svv)?;
            let ids = client::ids(correlation_ids, lengths, count)?;
            out.put(submission::list(client.svv.status(&ids)?));
            Ok(())
        })
    }
}

/// Finishes what a crash, an outage or a lost answer left in the ledger: sends what is queued, and sends again what is uncertain, since
/// SVV's answer to that tells whether it has it. Otherwise as ecoc_vca_resume.
///
/// Errors: as ecoc_vca_resume. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_resume(
    svv: *const ecoc_svv,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    out: *mut *mut ecoc_resuming,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "resume", || {
            let out = Out::new(out)?;
            let client = handle::get(svv)?;
            let how = batch::how(options, options_len, cancel)?;
            out.put(Reader::new(client.svv.resume_many(&how)?));
            Ok(())
        })
    }
}

/// Deletes the certificate with this reference id. `options` is a JSON object (NULL with length 0 for none) of "deadline", in seconds;
/// `cancel` may be NULL. The receipt's state is ECOC_STATE_DELETED.
///
/// Errors, by family. Rejected: ECOC_ERR_UNKNOWN_SUBMISSION, ECOC_ERR_NOT_THE_SENDER, ECOC_ERR_VEHICLE_REGISTERED or another no. Uncertain:
/// sent, and nobody knows. Network, Throttled, Auth: nothing was deleted. ECOC_ERR_CANCELLED, ECOC_ERR_INVALID_ARGUMENT,
/// ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_delete_by_reference(
    svv: *const ecoc_svv,
    reference: *const c_char,
    reference_len: usize,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    out: *mut *mut ecoc_receipt,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "delete", || {
            let out = Out::new(out)?;
            let client = handle::get(svv)?;
            let how = client::call_options(options, options_len, cancel)?;
            let reference = door::text("reference", reference, reference_len)?;
            out.put(client.svv.delete_by_reference(reference, &how)?.into());
            Ok(())
        })
    }
}

/// Deletes the certificate of the vehicle with this identification number; otherwise as ecoc_svv_delete_by_reference.
///
/// Errors: as ecoc_svv_delete_by_reference; ECOC_ERR_REJECTED when several certificates bear this number. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_delete_by_vin(
    svv: *const ecoc_svv,
    vin: *const c_char,
    vin_len: usize,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    out: *mut *mut ecoc_receipt,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "delete", || {
            let out = Out::new(out)?;
            let client = handle::get(svv)?;
            let how = client::call_options(options, options_len, cancel)?;
            out.put(client.svv.delete_by_vin(door::text("vin", vin, vin_len)?, &how)?.into());
            Ok(())
        })
    }
}

/// Deletes the certificate of the vehicle with this identification number and make (`merkekode`, SVV's number of the make:
/// ecoc_receipt_make_code); otherwise as ecoc_svv_delete_by_reference.
///
/// Errors: as ecoc_svv_delete_by_vin. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_delete_by_vin_and_make(
    svv: *const ecoc_svv,
    vin: *const c_char,
    vin_len: usize,
    make_code: u32,
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
    out: *mut *mut ecoc_receipt,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "delete", || {
            let out = Out::new(out)?;
            let client = handle::get(svv)?;
            let how = client::call_options(options, options_len, cancel)?;
            let vin = door::text("vin", vin, vin_len)?;
            out.put(client.svv.delete_by_vin_and_make(vin, make_code, &how)?.into());
            Ok(())
        })
    }
}

/// Frees the client; NULL is harmless.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_svv_free(svv: *mut ecoc_svv) {
    unsafe { door::free(svv) }
}
