//! What an authority said, for people: its own codes and words unchanged, the explanation beside.

use std::fmt::Write as _;

use ecoc::authority::Message;
use ecoc::excerpt::one_line;
use ecoc::ledger::State;
use ecoc::{Error, Family, Receipt, Refusal, Submission};

use crate::exit::Exit;

/// A yes: one line, then what the authority said, then its warnings.
pub(crate) fn receipt(receipt: &Receipt) -> String {
    let mut text = format!("{} at {}", receipt.state.name(), receipt.authority);
    match (&receipt.message, &receipt.authority_state) {
        (None, Some(word)) => _ = write!(text, ": {} {word}", receipt.http_status),
        _ => _ = write!(text, ": {}", receipt.http_status),
    }
    if let Some(reference) = &receipt.reference {
        let _ = write!(text, ", reference {}", one_line(reference));
    }
    if !receipt.correlation_id.is_empty() {
        let _ = write!(text, ", correlation id {}", receipt.correlation_id);
    }
    if let Some(said) = &receipt.message {
        message(&mut text, said);
    }
    for warning in &receipt.warnings {
        let _ = write!(text, "\n  {warning}");
    }
    if let Some(fault) = &receipt.ledger_fault {
        let _ = write!(text, "\n  the ledger could not note it: {fault}");
    }
    text
}

/// A no, or no answer at all: one line, then what the authority said, then the fields at fault.
pub(crate) fn failure(error: &Error) -> String {
    let Some(refusal) = Refusal::of(error) else {
        let verdict = match error.family() {
            Family::Uncertain => "uncertain",
            Family::Rejected => "refused",
            _ => "not sent",
        };
        let mut text = format!("{verdict}: {error}");
        // Without a ledger it stands nowhere else, and it is what to ask the authority for.
        if let (Family::Uncertain, Some(id)) = (error.family(), error.correlation_id()) {
            let _ = write!(text, "; correlation id {id}");
        }
        return text;
    };
    let authority = error.authority().unwrap_or("the authority");
    let mut text = match error.family() {
        Family::Uncertain => format!("uncertain: {}", error.message()),
        _ => format!("refused by {authority}"),
    };
    if let Some(status) = error.http_status() {
        let _ = write!(text, ": {status}");
    }
    if let Some(id) = error.correlation_id() {
        let _ = write!(text, ", correlation id {id}");
    }
    message(&mut text, &refusal.message);
    for finding in &refusal.findings {
        let _ = write!(text, "\n  {finding}");
    }
    if let Some(ticket) = &refusal.svvguid {
        let _ = write!(text, "\n  svvguid {ticket}: SVV's support asks for it");
    }
    text
}

/// The authority's code and words, then what they mean.
fn message(text: &mut String, said: &Message) {
    let words = [said.code.clone(), said.text.as_ref().map(|text| format!("\"{}\"", one_line(text)))];
    let words: Vec<String> = words.into_iter().flatten().collect();
    if !words.is_empty() {
        let _ = write!(text, "\n  {}", words.join(" "));
    }
    if let Some(explanation) = said.explanation {
        let _ = write!(text, "\n  = {explanation}");
        if let Some(remedy) = said.remedy {
            let _ = write!(text, "; {remedy}");
        }
    }
}

/// Where a submission stands, in one line.
pub(crate) fn submission(submission: &Submission) -> String {
    let mut text =
        format!("{}: {} at {}", submission.correlation_id, submission.state_name(), submission.authority);
    if let Some(word) = &submission.authority_state {
        let _ = write!(text, " ({word})");
    }
    if let Some(vin) = &submission.vin {
        let _ = write!(text, ", VIN {}", one_line(vin));
    }
    if submission.from_ledger {
        text.push_str(", as the ledger has it");
    }
    match submission.state {
        None => text.push_str("; the authority does not know it, or does not show it yet"),
        Some(State::Queued) => text.push_str("; not sent yet: `ecoc resume` sends it"),
        Some(State::Sending | State::Uncertain) => text.push_str("; `ecoc resume` finds out"),
        _ => {}
    }
    text
}

/// The verdict on a state; `None` is a submission that the authority does not know.
pub(crate) fn verdict(state: Option<State>) -> Exit {
    match state {
        None | Some(State::Failed | State::Rejected) => Exit::No,
        Some(State::Uncertain | State::Sending) => Exit::Uncertain,
        Some(_) => Exit::Yes,
    }
}
