//! A submission's way through the ledger, or without one.

use uuid::Uuid;

use super::Receipt;
use super::gateway::{Fate, Gateway};
use crate::error::{Error, ErrorKind, Result};
use crate::http::Trail;
use crate::ivi::Identity;
use crate::ledger::{Change, Claim, Ledger, NewSubmission, State};

/// What of a submission may be at the authority although nobody has said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// Nothing was ever sent whose answer was lost.
    None,
    /// An answer was lost, and the authority did not have it when it was asked later.
    Old,
    /// The last answer was lost.
    Fresh,
}

/// One submission under way. With a ledger it is claimed there; without one it is only named.
pub(super) struct Journal {
    claim: Option<Claim>,
    /// What earlier calls have left open.
    pub(super) doubt: Doubt,
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
        let doubt = match (&claim, ledger) {
            (Some(claim), Some(ledger)) => doubt(ledger, claim)?,
            _ => Doubt::None,
        };
        let correlation_id = match (&claim, correlation_id) {
            (Some(claim), _) => claim.correlation_id.clone(),
            (None, Some(id)) => id.to_owned(),
            (None, None) => Uuid::new_v4().to_string(),
        };
        Ok(Journal { claim, doubt, correlation_id, reference, vin })
    }

    /// Takes up what `resume` found.
    pub(super) fn resume(ledger: &Ledger, claim: Claim) -> Result<Journal> {
        Ok(Journal {
            doubt: doubt(ledger, &claim)?,
            correlation_id: claim.correlation_id.clone(),
            reference: claim.reference.clone().unwrap_or_default(),
            vin: claim.vin.clone(),
            claim: Some(claim),
        })
    }

    /// What else the request needs, beside the document.
    pub(super) fn parameters(&self) -> Option<&serde_json::Value> {
        self.claim.as_ref()?.parameters.as_ref()
    }

    /// Notes a state that goes before, or between, attempts. An error here comes before anything more is sent.
    pub(super) fn note(&mut self, state: State) -> Result<()> {
        if let Some(claim) = &mut self.claim {
            claim.advance(state, &Change::default())?;
        }
        Ok(())
    }

    /// Notes how it ended, and makes the call's result of it.
    pub(super) fn close(
        mut self,
        gateway: &Gateway,
        fate: Fate<Receipt>,
        trail: &Trail<'_>,
    ) -> Result<Receipt> {
        let (state, error) = match fate {
            Fate::Taken(receipt) => return Ok(self.taken(receipt)),
            Fate::Refused(error) => (State::Rejected, error),
            Fate::NotTaken(error) => (State::Queued, error),
            Fate::Uncertain(error) => (State::Uncertain, error),
        };
        let error = gateway.failed(error, "submit", &self.correlation_id, trail);
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
        Err(error)
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

/// What earlier calls have left open about a submission. One that was not taken when the authority was last asked may turn up all
/// the same, if the authority is slower than it was given time.
fn doubt(ledger: &Ledger, claim: &Claim) -> Result<Doubt> {
    Ok(match claim.state {
        State::Uncertain => Doubt::Fresh,
        _ if claim.attempts == 0 => Doubt::None,
        _ => {
            let history = ledger.history(&claim.correlation_id)?;
            let lost = history.iter().any(|event| event.state == State::Uncertain);
            if lost { Doubt::Old } else { Doubt::None }
        }
    })
}
