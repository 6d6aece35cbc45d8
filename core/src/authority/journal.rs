//! A submission's way through the ledger, or without one.

use uuid::Uuid;

use super::gateway::{Fate, Gateway};
use super::{CallOptions, Receipt, Resumed};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Trail, cancelled};
use crate::ivi::Identity;
use crate::ledger::{Change, Claim, Ledger, NewSubmission, State};

/// One submission under way. With a ledger it is claimed there; without one it is only named.
pub(super) struct Journal {
    claim: Option<Claim>,
    pub(super) correlation_id: String,
    pub(super) reference: String,
    pub(super) vin: Option<String>,
}

impl Journal {
    /// Writes a new submission down.
    pub(super) fn begin(
        gateway: &Gateway,
        ledger: Option<&Ledger>,
        document: &[u8],
        correlation_id: Option<&str>,
        parameters: Option<&serde_json::Value>,
    ) -> Result<Journal> {
        let Identity { reference, vin, .. } = Identity::of(document)?;
        let new = NewSubmission {
            authority: gateway.authority,
            environment: &gateway.environment,
            reference: Some(&reference),
            vin: vin.as_deref(),
            correlation_id,
            document,
            parameters,
        };
        let claim = ledger.map(|ledger| ledger.begin(&new)).transpose()?;
        let correlation_id = match (&claim, correlation_id) {
            (Some(claim), _) => claim.correlation_id.clone(),
            (None, Some(id)) => id.to_owned(),
            (None, None) => Uuid::new_v4().to_string(),
        };
        Ok(Journal { claim, correlation_id, reference, vin })
    }

    /// Takes up what `resume` found.
    pub(super) fn resume(claim: Claim) -> Journal {
        Journal {
            correlation_id: claim.correlation_id.clone(),
            reference: claim.reference.clone().unwrap_or_default(),
            vin: claim.vin.clone(),
            claim: Some(claim),
        }
    }

    /// Notes a state that goes before, or between, attempts. An error here comes before anything more is sent.
    pub(super) fn note(&mut self, state: State) -> Result<()> {
        if let Some(claim) = &mut self.claim {
            claim.advance(state, &Change::default())?;
        }
        Ok(())
    }

    /// Notes how it ended, and makes the call's result of it.
    pub(super) fn close(mut self, gateway: &Gateway, fate: Fate<Receipt>) -> Result<Receipt> {
        let (state, error) = match fate {
            Fate::Taken(receipt) => return Ok(self.taken(receipt)),
            Fate::Refused(error) => (State::Rejected, error),
            Fate::NotTaken(error) => (State::Queued, error),
            Fate::Uncertain(error) => (State::Uncertain, error),
        };
        let code = error.authority_code().unwrap_or(error.kind().name()).to_owned();
        let message = error.authority_message().unwrap_or(error.message()).to_owned();
        let change = Change {
            code: Some(&code),
            message: Some(&message),
            receipt: error.details(),
            ..Change::default()
        };
        if let Some(claim) = &mut self.claim
            // Nothing left the queue, so there is no news.
            && !(claim.state == State::Queued && state == State::Queued)
            && let Err(fault) = claim.advance(state, &change)
        {
            tracing::warn!(correlation_id = self.correlation_id, %fault, "the ledger could not note an outcome");
        }
        Err(gateway.signed(error, "submit", &self.correlation_id))
    }

    fn taken(&mut self, mut receipt: Receipt) -> Receipt {
        let Some(claim) = &mut self.claim else { return receipt };
        let message = receipt.message.as_ref();
        let json = receipt.to_json();
        let change = Change {
            authority_state: receipt.authority_state.as_deref(),
            code: message.and_then(|message| message.code.as_deref()),
            message: message.and_then(|message| message.text.as_deref()),
            receipt: Some(&json),
        };
        if let Err(fault) = claim.advance(receipt.state, &change) {
            tracing::warn!(correlation_id = self.correlation_id, %fault, "the ledger could not note an outcome");
            receipt.ledger_fault = Some(fault);
        }
        receipt
    }
}

/// The ledger of a client; some calls make no sense without one.
pub(super) fn ledger<'a>(
    gateway: &Gateway,
    ledger: Option<&'a Ledger>,
    operation: &'static str,
) -> Result<&'a Ledger> {
    ledger.ok_or_else(|| {
        let error = Error::new(ErrorKind::MissingSetting, format!("{operation} needs a ledger"))
            .with_remedy("open a Ledger and attach it to the client");
        gateway.signed(error, operation, "")
    })
}

/// Takes up, one after the other, what the ledger has that is still with the sender.
pub(super) fn resume(
    gateway: &Gateway,
    ledger: &Ledger,
    options: &CallOptions,
    progress: &mut dyn FnMut(&Resumed),
    deliver: impl Fn(Claim, Trail<'_>) -> Result<Receipt>,
) -> Result<Vec<Resumed>> {
    let fail = |error| gateway.signed(error, "resume", "");
    let mut all = Vec::new();
    for entry in ledger.unfinished(Some(gateway.authority), Some(&gateway.environment)).map_err(fail)? {
        if options.cancel.is_cancelled() {
            return Err(fail(cancelled()));
        }
        let Some(claim) = ledger.claim(&entry.correlation_id).map_err(fail)? else { continue };
        let trail = gateway.trail(options.deadline, &options.cancel);
        let resumed = Resumed {
            result: deliver(claim, trail),
            correlation_id: entry.correlation_id,
            reference: entry.reference,
        };
        progress(&resumed);
        all.push(resumed);
    }
    Ok(all)
}
