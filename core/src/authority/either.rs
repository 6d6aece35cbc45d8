//! A client of either authority whose options come as JSON: what the bindings of Python and Node are made of.

use serde_json::Value;

use super::{
    BatchOptions, CallOptions, Feed, Parcel, Receipt, Resuming, Submission, SubmitOptions, Svv, SvvSettings,
    SvvSubmitOptions, Vca, VcaSettings, WaitOptions,
};
use crate::error::{Error, ErrorKind, Result};
use crate::http::Cancel;
use crate::ledger::{Authority, Ledger};
use crate::profile::Profile;

/// The authority of this name.
///
/// # Errors
/// `InvalidArgument` when there is none.
pub fn authority(name: &str) -> Result<Authority> {
    Authority::from_name(name).ok_or_else(|| {
        Error::new(ErrorKind::InvalidArgument, "there is no such authority")
            .with_remedy("use \"vca\" or \"svv\"")
    })
}

/// A client of either authority. A call that its authority does not have is `InvalidArgument`.
#[derive(Clone, Debug)]
pub enum Either {
    /// Of VCA.
    Vca(Vca),
    /// Of SVV.
    Svv(Svv),
}

/// What is to be deleted at SVV.
#[derive(Clone, Debug)]
pub enum Deletion {
    /// The certificate with this reference id.
    Reference(String),
    /// The certificate of this vehicle, perhaps with the number of its make.
    Vin(String, Option<u32>),
}

impl Either {
    /// A client with these settings, which are a JSON object.
    ///
    /// # Errors
    /// As [`Vca::new`] and [`Svv::new`].
    pub fn new(authority: &str, settings: &str, ledger: Option<Ledger>) -> Result<Either> {
        Ok(match self::authority(authority)? {
            Authority::Svv => {
                let svv = Svv::new(SvvSettings::from_json(settings)?)?;
                Either::Svv(match ledger {
                    Some(ledger) => svv.with_ledger(ledger),
                    None => svv,
                })
            }
            Authority::Vca => {
                let vca = Vca::new(VcaSettings::from_json(settings)?)?;
                Either::Vca(match ledger {
                    Some(ledger) => vca.with_ledger(ledger),
                    None => vca,
                })
            }
        })
    }

    /// The service's name in the ledger.
    pub fn environment(&self) -> &str {
        match self {
            Either::Vca(vca) => vca.environment(),
            Either::Svv(svv) => svv.environment(),
        }
    }

    /// What a document must meet to be sent.
    pub fn profile(&self) -> &Profile {
        match self {
            Either::Vca(vca) => vca.profile(),
            Either::Svv(svv) => svv.profile(),
        }
    }

    /// Hands a document in.
    ///
    /// # Errors
    /// As [`Vca::submit`] and [`Svv::submit`], and of the options.
    pub fn submit(&self, xml: &[u8], options: &Value, cancel: Cancel) -> Result<Receipt> {
        match self {
            Either::Vca(vca) => {
                let mut options = SubmitOptions::from_json(options)?;
                options.cancel = cancel;
                vca.submit(xml, &options)
            }
            Either::Svv(svv) => {
                let mut options = SvvSubmitOptions::from_json(options)?;
                options.cancel = cancel;
                svv.submit(xml, &options)
            }
        }
    }

    /// Where submissions stand.
    ///
    /// # Errors
    /// As [`Vca::status_with`] and [`Svv::status`], and of the options.
    pub fn status(&self, ids: &[String], options: &Value, cancel: Cancel) -> Result<Vec<Submission>> {
        let (ids, options) = (borrowed(ids), call_options(options, cancel)?);
        match self {
            Either::Vca(vca) => vca.status_with(&ids, &options),
            Either::Svv(svv) => svv.status(&ids),
        }
    }

    /// Waits until submissions are final.
    ///
    /// # Errors
    /// As [`Vca::wait_many`], and of the options.
    pub fn wait(
        &self,
        ids: &[String],
        options: &Value,
        cancel: Cancel,
        progress: impl FnMut(&Submission),
    ) -> Result<Vec<Submission>> {
        let Either::Vca(vca) = self else { return Err(absent("SVV")) };
        let mut options = WaitOptions::from_json(options)?;
        options.cancel = cancel;
        match borrowed(ids).as_slice() {
            [id] => Ok(vec![vca.wait(id, &options, progress)?]),
            ids => vca.wait_many(ids, &options, progress),
        }
    }

    /// Deletes a certificate.
    ///
    /// # Errors
    /// As [`Svv::delete_by_reference`] and its kin, and of the options.
    pub fn delete(&self, what: &Deletion, options: &Value, cancel: Cancel) -> Result<Receipt> {
        let Either::Svv(svv) = self else { return Err(absent("VCA")) };
        let options = call_options(options, cancel)?;
        match what {
            Deletion::Reference(reference) => svv.delete_by_reference(reference, &options),
            Deletion::Vin(vin, None) => svv.delete_by_vin(vin, &options),
            Deletion::Vin(vin, Some(make)) => svv.delete_by_vin_and_make(vin, *make, &options),
        }
    }

    /// A batch that is fed one by one.
    ///
    /// # Errors
    /// Those of the options.
    pub fn feed(&self, options: &Value, cancel: Cancel) -> Result<Feed<Document>> {
        let options = batch_options(options, cancel)?;
        Ok(match self {
            Either::Vca(vca) => vca.feed(&options),
            Either::Svv(svv) => svv.feed(&options),
        })
    }

    /// What is left in the ledger.
    ///
    /// # Errors
    /// As [`Vca::resume_many`], and of the options.
    pub fn resume_many(&self, options: &Value, cancel: Cancel) -> Result<Resuming> {
        let options = batch_options(options, cancel)?;
        match self {
            Either::Vca(vca) => vca.resume_many(&options),
            Either::Svv(svv) => svv.resume_many(&options),
        }
    }
}

fn absent(authority: &str) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("{authority} has no such call"))
}

fn borrowed(ids: &[String]) -> Vec<&str> {
    ids.iter().map(String::as_str).collect()
}

fn call_options(options: &Value, cancel: Cancel) -> Result<CallOptions> {
    let mut options = CallOptions::from_json(options)?;
    options.cancel = cancel;
    Ok(options)
}

fn batch_options(options: &Value, cancel: Cancel) -> Result<BatchOptions> {
    let mut options = BatchOptions::from_json(options)?;
    options.cancel = cancel;
    Ok(options)
}

/// A document of a batch with the options of its submission as JSON, or why it cannot be read.
#[derive(Debug)]
pub struct Document(pub Result<(Vec<u8>, Value)>);

impl From<Document> for Parcel<SubmitOptions> {
    fn from(document: Document) -> Parcel<SubmitOptions> {
        parcel(document, SubmitOptions::from_json)
    }
}

impl From<Document> for Parcel<SvvSubmitOptions> {
    fn from(document: Document) -> Parcel<SvvSubmitOptions> {
        parcel(document, SvvSubmitOptions::from_json)
    }
}

fn parcel<O: Default>(document: Document, read: impl FnOnce(&Value) -> Result<O>) -> Parcel<O> {
    let read = document.0.and_then(|(xml, options)| Ok((xml, read(&options)?)));
    read.map_or_else(|error| Err(error).into(), |(xml, options)| Parcel::new(xml, options))
}
