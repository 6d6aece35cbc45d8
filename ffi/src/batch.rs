//! Many documents: pulled from the caller, handed in several at a time, results in order.

use std::ffi::{c_char, c_void};
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ecoc_core::authority::{
    Batch, BatchOptions, Parcel, Progress, Resuming, SubmitOptions, SvvSubmitOptions,
};
use ecoc_core::{Error, ErrorKind, Receipt, Result};
use serde_json::Value;

use crate::cancel::{self, ecoc_cancel};
use crate::door::{self, Out};
use crate::error::ecoc_error;
use crate::external::UserData;
use crate::handle::{self, Handle};
use crate::outcome::ecoc_outcome;
use crate::reader::Reader;
use crate::status::ecoc_status;

/// Where the caller puts the next document of a batch. It belongs to the library, and lives until the callback returns.
pub struct ecoc_parcel {
    _opaque: (),
}

impl Handle for ecoc_parcel {
    type Value = Slip;
    const TAG: u32 = u32::from_be_bytes(*b"epar");
    const NAME: &'static str = "ecoc_parcel";
}

/// Gives the next document of a batch: it calls ecoc_parcel_set_document, or ecoc_parcel_set_failure for a document that cannot be had,
/// such as a file that cannot be read. A parcel that it leaves empty ends the batch.
///
/// It is called on the thread that calls ecoc_batch_next, by one thread at a time, and holds that call back as long as it takes. It must not
/// call ecoc_batch_next itself, not throw, nor leave by longjmp.
pub type ecoc_source_callback =
    Option<unsafe extern "C" fn(parcel: *mut ecoc_parcel, user_data: *mut c_void)>;

/// A document with its options, or why there is none.
type Filled = Result<(Vec<u8>, Value)>;

/// What the callback has put into its parcel: the last one counts.
pub(crate) struct Slip {
    /// Whether the client takes these options.
    check: fn(&Value) -> Result<()>,
    filled: Mutex<Option<Filled>>,
}

impl Slip {
    fn fill(&self, with: Filled) {
        *self.filled.lock().unwrap_or_else(PoisonError::into_inner) = Some(with);
    }
}

/// Puts a document into the parcel, as a copy. `options` are those of the client's submit (ecoc_vca_submit, ecoc_svv_submit).
///
/// When this fails, its error becomes the outcome at the document's place, and the batch goes on.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT for options that the client does not take, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_parcel_set_document(
    parcel: *mut ecoc_parcel,
    xml: *const c_void,
    xml_len: usize,
    options: *const c_char,
    options_len: usize,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "set_document", || {
            let slip = handle::get(parcel.cast_const())?;
            let read = || {
                let options = door::options(options, options_len, r#"{"deadline": 60}"#)?;
                (slip.check)(&options)?;
                Ok((door::bytes("xml", xml, xml_len)?.to_vec(), options))
            };
            let filled = read();
            let failure = filled.as_ref().err().cloned();
            slip.fill(filled);
            failure.map_or(Ok(()), Err)
        })
    }
}

/// Says why the next document cannot be had: ECOC_ERR_FILE_UNREADABLE with these words becomes the outcome at its place, and the batch goes
/// on.
///
/// Errors: ECOC_ERR_INVALID_ARGUMENT, ECOC_ERR_HANDLE_MISUSE. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_parcel_set_failure(
    parcel: *mut ecoc_parcel,
    message: *const c_char,
    message_len: usize,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "set_failure", || {
            let slip = handle::get(parcel.cast_const())?;
            let message = door::text("message", message, message_len)?;
            slip.fill(Err(Error::new(ErrorKind::FileUnreadable, message)));
            Ok(())
        })
    }
}

/// Many documents on their way, and their outcomes in the order of the documents. Owned by the caller; threads may share it.
pub struct ecoc_batch {
    _opaque: (),
}

impl Handle for ecoc_batch {
    type Value = Many;
    const TAG: u32 = u32::from_be_bytes(*b"ebat");
    const NAME: &'static str = "ecoc_batch";
}

type Results = Box<dyn Iterator<Item = Result<Receipt>> + Send>;

pub(crate) struct Many {
    results: Reader<Results>,
    progress: Shared,
}

/// What ecoc_batch_count counts. Later versions may add values.
#[derive(Clone, Copy)]
#[repr(u32)]
pub enum ecoc_count {
    /// Documents taken from the caller.
    ECOC_COUNT_TAKEN = 0,
    /// Documents whose end is known: the sum of the next four.
    ECOC_COUNT_DONE = 1,
    /// The authority has them.
    ECOC_COUNT_ACCEPTED = 2,
    /// The authority said no.
    ECOC_COUNT_REFUSED = 3,
    /// Sent, and nobody knows.
    ECOC_COUNT_UNCERTAIN = 4,
    /// Not sent, or not to be sent.
    ECOC_COUNT_FAILED = 5,
}

/// Options of a client's submit, as the caller writes them.
pub(crate) trait Options: Default + Send + 'static {
    fn read(options: &Value) -> Result<Self>;
}

impl Options for SubmitOptions {
    fn read(options: &Value) -> Result<SubmitOptions> {
        SubmitOptions::from_json(options)
    }
}

impl Options for SvvSubmitOptions {
    fn read(options: &Value) -> Result<SvvSubmitOptions> {
        SvvSubmitOptions::from_json(options)
    }
}

type Shared = Arc<Mutex<Progress>>;

fn lock(progress: &Shared) -> MutexGuard<'_, Progress> {
    progress.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The documents that the caller's callback gives, with the options of a client.
pub(crate) struct Documents<O> {
    ask: unsafe extern "C" fn(*mut ecoc_parcel, *mut c_void),
    user_data: UserData,
    progress: Shared,
    options: PhantomData<fn() -> O>,
}

impl<O: Options> Documents<O> {
    pub(crate) fn new(source: ecoc_source_callback, user_data: UserData) -> Result<Documents<O>> {
        let ask = source.ok_or_else(|| {
            Error::new(ErrorKind::InvalidArgument, "the callback is NULL")
                .with_remedy("pass the function that gives the documents")
        })?;
        Ok(Documents { ask, user_data, progress: Shared::default(), options: PhantomData })
    }
}

impl<O: Options> Iterator for Documents<O> {
    type Item = Parcel<O>;

    fn next(&mut self) -> Option<Parcel<O>> {
        let slip = Slip { check: |options| O::read(options).map(drop), filled: Mutex::default() };
        let parcel = handle::tagged::<ecoc_parcel>(slip);
        // SAFETY: the caller's own function, with the caller's own data, by one thread at a time; the parcel outlives the call.
        unsafe { (self.ask)(handle::inside::<ecoc_parcel>(&parcel).cast_mut(), self.user_data.data) };
        let filled = parcel.filled.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        lock(&self.progress).taken += 1;
        Some(match filled.and_then(|(xml, options)| Ok((xml, O::read(&options)?))) {
            Ok((xml, options)) => Parcel::new(xml, options),
            Err(error) => Err(error).into(),
        })
    }
}

impl Many {
    /// Begins a batch: `submit` makes it of the documents.
    pub(crate) fn begin<O: Options>(
        documents: Documents<O>,
        submit: impl FnOnce(Documents<O>) -> Batch<Documents<O>>,
    ) -> Many {
        let progress = Arc::clone(&documents.progress);
        let note = Arc::clone(&progress);
        let batch = submit(documents).on_progress(move |now| *lock(&note) = *now);
        Many { results: Reader::new(Box::new(batch)), progress }
    }
}

/// How many documents are to be done at a time, and how long each may take.
///
/// # Safety
/// As for `door::options` and `cancel::switch`.
pub(crate) unsafe fn how(
    options: *const c_char,
    options_len: usize,
    cancel: *const ecoc_cancel,
) -> Result<BatchOptions> {
    // SAFETY: as promised by the caller.
    unsafe {
        let options = door::options(options, options_len, r#"{"concurrency": 8}"#)?;
        let mut how = BatchOptions::from_json(&options)?;
        how.cancel = cancel::switch(cancel)?;
        Ok(how)
    }
}

/// The next outcome, in the order of the documents: a receipt or an error. It waits for it, and takes further documents from the callback
/// meanwhile. At the end NULL is written, and ECOC_OK is the answer.
///
/// What goes wrong with a document is in its outcome; an error of this call is one of its own arguments. Threads that call it at the same
/// time wait for one another, and each outcome goes to one of them.
///
/// Errors: ECOC_ERR_HANDLE_MISUSE (also from within the callback), ECOC_ERR_INVALID_ARGUMENT. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_batch_next(
    batch: *const ecoc_batch,
    out: *mut *mut ecoc_outcome,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "next", || {
            let out = Out::new(out)?;
            out.put_or_null(handle::get(batch)?.results.next()?.map(Into::into));
            Ok(())
        })
    }
}

/// How far the batch is: `what` is an ecoc_count. From any thread, also while another waits in ecoc_batch_next. 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_batch_count(batch: *const ecoc_batch, what: u32) -> u64 {
    unsafe {
        door::read(batch, 0, |many| {
            let progress = *lock(&many.progress);
            let counts = [
                (ecoc_count::ECOC_COUNT_TAKEN, progress.taken),
                (ecoc_count::ECOC_COUNT_DONE, progress.done),
                (ecoc_count::ECOC_COUNT_ACCEPTED, progress.accepted),
                (ecoc_count::ECOC_COUNT_REFUSED, progress.refused),
                (ecoc_count::ECOC_COUNT_UNCERTAIN, progress.uncertain),
                (ecoc_count::ECOC_COUNT_FAILED, progress.failed),
            ];
            counts.iter().find(|(count, _)| *count as u32 == what).map_or(0, |(_, number)| *number)
        })
    }
}

/// Frees the batch; NULL is harmless. Before its end this waits for the documents in sending: set the batch's ecoc_cancel first where that
/// must be quick. Those of which nothing was sent by then are not sent.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_batch_free(batch: *mut ecoc_batch) {
    unsafe { door::free(batch) }
}

/// Submissions that a crash, an outage or a lost answer left in the ledger, taken up several at a time, in the order of the ledger. Owned
/// by the caller; threads may share it.
pub struct ecoc_resuming {
    _opaque: (),
}

impl Handle for ecoc_resuming {
    type Value = Reader<Resuming>;
    const TAG: u32 = u32::from_be_bytes(*b"ersm");
    const NAME: &'static str = "ecoc_resuming";
}

/// What became of the next submission. It waits for it, and takes up further ones meanwhile. At the end NULL is written, and ECOC_OK is the
/// answer. What another process has in hand, or is done by now, has no outcome.
///
/// Errors: as ecoc_batch_next. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_resuming_next(
    resuming: *const ecoc_resuming,
    out: *mut *mut ecoc_outcome,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "next", || {
            let out = Out::new(out)?;
            out.put_or_null(handle::get(resuming)?.next()?.map(Into::into));
            Ok(())
        })
    }
}

/// How many submissions have not been taken up yet. While another thread waits in ecoc_resuming_next this waits, too. 0 for NULL.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_resuming_left(resuming: *const ecoc_resuming) -> usize {
    unsafe { door::read(resuming, 0, |resuming| resuming.with(|resuming| resuming.left()).unwrap_or(0)) }
}

/// Frees it; NULL is harmless. As with ecoc_batch_free, this waits for those in work; what was not taken up stays in the ledger.
///
/// Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_resuming_free(resuming: *mut ecoc_resuming) {
    unsafe { door::free(resuming) }
}
