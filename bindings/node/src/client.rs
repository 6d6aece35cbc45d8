//! The clients of the authorities; JavaScript sees them through the classes in `lib/client.js`. Options come and answers go as JSON
//! text.

use ecoc::Submission;
use ecoc::authority::either::{Deletion, Either};
use ecoc::open::Open;
use napi::Result;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use serde_json::Value;

use crate::job::{Outcome, call, finish, json};
use crate::ledger::NativeLedger;
use crate::many::{NativeBatch, NativeLeft};
use crate::report::NativeReport;
use crate::waiting::{self, NativeCancel, Words};

/// A client of either authority, until it is closed.
#[napi]
pub struct NativeClient(Open<Either>);

fn list(submissions: &[Submission]) -> String {
    submissions.iter().map(Submission::to_json).collect::<Value>().to_string()
}

#[napi]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
impl NativeClient {
    /// A client with these settings.
    #[napi(constructor, catch_unwind)]
    pub fn new(authority: String, settings: String, ledger: Option<&NativeLedger>) -> Result<NativeClient> {
        finish("new", || {
            let ledger = ledger.map(NativeLedger::get).transpose()?;
            Ok(NativeClient(Open::new("client", Either::new(&authority, &settings, ledger)?)))
        })
    }

    /// The service's name in the ledger.
    #[napi(catch_unwind)]
    pub fn environment(&self) -> Result<String> {
        finish("environment", || Ok(self.0.get()?.environment().to_owned()))
    }

    /// What a document must meet to be sent.
    #[napi(catch_unwind)]
    pub fn profile(&self) -> Result<String> {
        finish("profile", || Ok(self.0.get()?.profile().to_json().to_string()))
    }

    /// Checks a document as its receiver would.
    #[napi(catch_unwind)]
    pub fn validate(&self, now: bool, xml: Uint8Array, unsigned: bool) -> Result<Outcome<NativeReport>> {
        let (client, xml) = (self.0.get(), xml.to_vec());
        call(now, "validate", move || {
            let profile = client?.profile().clone().unsigned(unsigned);
            Ok(NativeReport(ecoc::validate(&xml, &profile).into()))
        })
    }

    /// Hands a document in.
    #[napi(catch_unwind)]
    pub fn submit(
        &self,
        xml: Uint8Array,
        options: String,
        cancel: &NativeCancel,
        words: Words<String>,
    ) -> Result<()> {
        let (client, xml, switch) = (self.0.get(), xml.to_vec(), cancel.switch());
        waiting::tell(words, "submit", move |_| {
            Ok(client?.submit(&xml, &json(&options)?, switch)?.to_json().to_string())
        });
        Ok(())
    }

    /// Where submissions stand.
    #[napi(catch_unwind)]
    pub fn status(
        &self,
        ids: Vec<String>,
        options: String,
        cancel: &NativeCancel,
        words: Words<String>,
    ) -> Result<()> {
        let (client, switch) = (self.0.get(), cancel.switch());
        waiting::tell(words, "status", move |_| Ok(list(&client?.status(&ids, &json(&options)?, switch)?)));
        Ok(())
    }

    /// Waits until submissions are final, and tells of each change.
    #[napi(catch_unwind)]
    pub fn wait(
        &self,
        ids: Vec<String>,
        options: String,
        cancel: &NativeCancel,
        words: Words<String>,
    ) -> Result<()> {
        let (client, switch) = (self.0.get(), cancel.switch());
        waiting::tell(words, "wait", move |tell| {
            let tell = |now: &Submission| tell(now.to_json().to_string());
            Ok(list(&client?.wait(&ids, &json(&options)?, switch, tell)?))
        });
        Ok(())
    }

    /// Deletes what is named by a reference id, or by a VIN and perhaps the number of its make.
    #[napi(catch_unwind)]
    pub fn delete(
        &self,
        reference: Option<String>,
        vin: Option<String>,
        make_code: Option<u32>,
        options: String,
        cancel: &NativeCancel,
        words: Words<String>,
    ) -> Result<()> {
        let (client, switch) = (self.0.get(), cancel.switch());
        let what = match reference {
            Some(reference) => Deletion::Reference(reference),
            None => Deletion::Vin(vin.unwrap_or_default(), make_code),
        };
        waiting::tell(words, "delete", move |_| {
            Ok(client?.delete(&what, &json(&options)?, switch)?.to_json().to_string())
        });
        Ok(())
    }

    /// A batch.
    #[napi(catch_unwind)]
    pub fn submit_many(&self, options: String, cancel: &NativeCancel) -> Result<NativeBatch> {
        finish("submit_many", || Ok(NativeBatch::new(self.0.get()?.feed(&json(&options)?, cancel.switch())?)))
    }

    /// What is left in the ledger.
    #[napi(catch_unwind)]
    pub fn resume(&self, options: String, cancel: &NativeCancel, words: Words<NativeLeft>) -> Result<()> {
        let (client, switch) = (self.0.get(), cancel.switch());
        waiting::tell(words, "resume", move |_| {
            client?.resume_many(&json(&options)?, switch).map(NativeLeft::new)
        });
        Ok(())
    }

    /// Lets go of connections and tokens.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.0.close();
    }
}
