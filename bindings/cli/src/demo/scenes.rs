//! The five stories. Each checks that what happened is what is told.

use std::time::{Duration, Instant};

use ecoc::authority::{CallOptions, SubmitOptions, SvvSubmitOptions, WaitOptions};
use ecoc::ledger::State;
use ecoc::{
    Error, ErrorKind, Finding, Identity, Ivi, Profile, Receipt, Refusal, Report, SignOptions, Submission,
};

use super::stage::Stage;
use super::story::{Step, Story};
use crate::data::find;
use crate::failure::{Failure, Result};

const CAR_FOR_VCA: &str = include_str!("../../vehicles/m1-gb.json");
const CAR_FOR_SVV: &str = include_str!("../../vehicles/m1-petrol-1x.json");
const CAR_REFUSED: &str = include_str!("../../vehicles/m1-electric-1x.json");
const CAR_WITH_MISTAKES: &str = include_str!("../../vehicles/m1-electric-three-mistakes.json");

pub(super) fn tell(stage: &Stage, story: &mut Story<'_>) -> Result<()> {
    let certificate = accepted(stage, story)?;
    created_and_deleted(stage, story)?;
    mistakes(story)?;
    duplicate(stage, story, &certificate)?;
    refused(stage, story)
}

/// (a) Returns the certificate that VCA then has.
fn accepted(stage: &Stage, story: &mut Story<'_>) -> Result<Vec<u8>> {
    story.scene("a", "An electric car for Great Britain, in IVI 2.0: accepted by VCA")?;
    let certificate = certificate(stage, story, CAR_FOR_VCA, "vca")?;
    let start = Instant::now();
    let receipt = stage.vca.submit(&certificate, &SubmitOptions::default())?;
    let said = format!("{} {}", receipt.http_status, receipt.authority_state.as_deref().unwrap_or_default());
    let means = format!("VCA has queued it; correlation id {}", receipt.correlation_id);
    story.step(&Step::new("submit", start, means).said(said).details(receipt.to_json()))?;
    expect(receipt.state == State::Accepted, "VCA did not accept the certificate")?;

    let mut since = Instant::now();
    let mut told = Ok(());
    let end = stage.vca.wait(&receipt.correlation_id, &patience(), |submission| {
        if told.is_ok() {
            told = story.step(&status(submission, since));
        }
        since = Instant::now();
    })?;
    told?;
    expect(end.state == Some(State::Succeeded), "the certificate did not succeed at VCA")?;
    Ok(certificate)
}

fn status(submission: &Submission, since: Instant) -> Step {
    let means = match submission.state {
        Some(State::Accepted) => "VCA has it and has not begun",
        Some(State::Processing) => "VCA works on it",
        Some(State::Succeeded) => "VCA has the certificate for good",
        _ => "not what was expected",
    };
    let said = submission.authority_state.clone().unwrap_or_default();
    Step::new("status", since, means).said(said).details(submission.to_json())
}

/// The sandbox is quick, so the questions may be.
fn patience() -> WaitOptions {
    let mut options = WaitOptions::default();
    options.timeout = Duration::from_secs(8);
    options.first_pause = Duration::from_millis(60);
    options.longest_pause = Duration::from_millis(120);
    options
}

/// (b)
fn created_and_deleted(stage: &Stage, story: &mut Story<'_>) -> Result<()> {
    story.scene("b", "A petrol car for Norway, in IVI 1.x: created at SVV with a warning, then deleted")?;
    let certificate = certificate(stage, story, CAR_FOR_SVV, "svv")?;
    let start = Instant::now();
    let receipt = stage.svv.submit(&certificate, &tax_code("101"))?;
    story.step(&answer("submit", start, &receipt))?;
    expect(
        receipt.state == State::Succeeded && !receipt.warnings.is_empty(),
        "SVV did not create it with a warning",
    )?;

    let start = Instant::now();
    let receipt =
        stage.svv.delete_by_reference(&Identity::of(&certificate)?.reference, &CallOptions::default())?;
    story.step(&answer("delete", start, &receipt))?;
    expect(receipt.state == State::Deleted, "SVV did not delete it")
}

/// SVV's yes, with its words and its warnings.
fn answer(name: &'static str, start: Instant, receipt: &Receipt) -> Step {
    let message = receipt.message.as_ref();
    let code = message.and_then(|message| message.code.as_deref()).unwrap_or_default();
    let means = message.and_then(|message| message.explanation).unwrap_or("SVV says yes");
    Step::new(name, start, means)
        .said(format!("{} {code}", receipt.http_status))
        .quoting(message)
        .details(receipt.to_json())
        .noting(&receipt.warnings)
}

impl Step {
    /// What the authority says of single fields: its words, then what they ask for.
    fn noting(self, findings: &[Finding]) -> Step {
        findings.iter().fold(self, |step, finding| {
            let (severity, field) = (finding.severity().name(), finding.path());
            let remedy = finding.remedy().unwrap_or_default();
            step.note(format!("{severity} {field}: \"{}\" = {remedy}", finding.message()))
        })
    }
}

fn tax_code(code: &str) -> SvvSubmitOptions {
    let mut options = SvvSubmitOptions::default();
    options.tax_code = Some(code.to_owned());
    options
}

/// (c)
fn mistakes(story: &mut Story<'_>) -> Result<()> {
    story.scene("c", "A vehicle with three mistakes: found before anything is signed or sent")?;
    let xml = build(story, CAR_WITH_MISTAKES)?;
    let start = Instant::now();
    let report = ecoc::validate(&xml, &Profile::named("eu")?.unsigned(true));
    let means = format!("{} faults; line and column are those of the document", report.findings().len());
    let step = report.findings().iter().fold(Step::new("validate", start, means), |step, finding| {
        let step = step.note(format!("{}:{} {}", finding.line(), finding.column(), finding.path()));
        let step = step.note(format!("    {} {}", finding.code(), finding.message()));
        match finding.remedy().or_else(|| finding.expected().map(|expected| format!("expected: {expected}")))
        {
            Some(remedy) => step.note(format!("    {remedy}")),
            None => step,
        }
    });
    story.step(&step.details(report.to_json(None)))?;
    expect(report.findings().len() == 3, "the three mistakes, and nothing else, were not found")
}

/// (d)
fn duplicate(stage: &Stage, story: &mut Story<'_>, certificate: &[u8]) -> Result<()> {
    story.scene("d", "The car of (a) once more: sent once, however often it is tried")?;
    let start = Instant::now();
    let error =
        refusal(stage.vca.submit(certificate, &SubmitOptions::default()), ErrorKind::AlreadySubmitted)?;
    let means = format!("not sent, for the ledger knows: {}", error.message());
    story.step(&Step::new("submit", start, means).details(error.to_json()))?;

    let start = Instant::now();
    let error =
        refusal(stage.forgetful_vca.submit(certificate, &SubmitOptions::default()), ErrorKind::Duplicate)?;
    let step = no(start, &error);
    story.step(&step.note("(sent by a client without the ledger, as from another machine)"))
}

/// (e)
fn refused(stage: &Stage, story: &mut Story<'_>) -> Result<()> {
    story.scene("e", "An electric car for Norway with a tax code that does not exist: refused by SVV")?;
    let certificate = certificate(stage, story, CAR_REFUSED, "svv")?;
    let start = Instant::now();
    let error = refusal(stage.svv.submit(&certificate, &tax_code("999")), ErrorKind::Rejected)?;
    story.step(&no(start, &error))?;
    let state = error.correlation_id().map(|id| stage.ledger.by_correlation_id(id)).transpose()?.flatten();
    expect(
        state.is_some_and(|entry| entry.state == State::Rejected),
        "the ledger does not know of the refusal",
    )
}

/// An authority's no, with its words and the fields that it names.
fn no(start: Instant, error: &Error) -> Step {
    let refusal = Refusal::of(error);
    let message = refusal.map(|refusal| &refusal.message);
    let code = message.and_then(|message| message.code.as_deref()).unwrap_or_default();
    let means = match error.remedy() {
        Some(remedy) => format!("{}; {remedy}", error.message()),
        None => error.message().to_owned(),
    };
    Step::new("submit", start, means)
        .said(format!("{} {code}", error.http_status().unwrap_or_default()))
        .quoting(message)
        .noting(refusal.map_or(&[], |refusal| refusal.findings.as_slice()))
        .details(error.to_json())
}

/// From vehicle data to a signed certificate that its receiver's profile finds no fault with.
fn certificate(stage: &Stage, story: &mut Story<'_>, data: &str, receiver: &str) -> Result<Vec<u8>> {
    let xml = build(story, data)?;
    let profile = Profile::named(receiver)?;
    check(
        story,
        &xml,
        &profile.clone().unsigned(true),
        &format!("valid by the profile {receiver}, before it is signed"),
    )?;
    let start = Instant::now();
    let signed = stage.seal.sign(&xml, &SignOptions::default())?;
    let added = signed.len().saturating_sub(xml.len());
    let means = format!("RSA-SHA256 by the test seal: {added} bytes more, every other byte as it was");
    story.step(&Step::new("sign", start, means))?;
    check(story, &signed, &profile, &format!("valid by the profile {receiver}, as it will be sent"))?;
    Ok(signed)
}

fn build(story: &mut Story<'_>, data: &str) -> Result<Vec<u8>> {
    let start = Instant::now();
    let document = Ivi::from_json(data.as_bytes())?;
    let xml = document.to_xml();
    let data = document.to_value();
    let Identity { version, vin, .. } = Identity::of(&xml)?;
    let means =
        format!("IVI {version}, {} bytes: {}, VIN {}", xml.len(), vehicle(&data), vin.unwrap_or_default());
    story.step(&Step::new("build", start, means))?;
    Ok(xml)
}

/// Make and name, as people call the vehicle.
fn vehicle(data: &serde_json::Value) -> String {
    let [make, name] = ["Make", "CommercialName"].map(|name| find(data, name).unwrap_or_default());
    if name.to_lowercase().starts_with(&make.to_lowercase()) { name } else { format!("{make} {name}") }
}

fn check(story: &mut Story<'_>, xml: &[u8], profile: &Profile, means: &str) -> Result<()> {
    let start = Instant::now();
    let report: Report = ecoc::validate(xml, profile);
    story.step(&Step::new("validate", start, means).details(report.to_json(None)))?;
    expect(report.is_valid(), "a certificate that should be valid is not")
}

/// The refusal that the story is about.
fn refusal(result: ecoc::Result<Receipt>, kind: ErrorKind) -> Result<Error> {
    match result {
        Err(error) if error.kind() == kind => Ok(error),
        Err(error) => Err(error.into()),
        Ok(_) => Err(untrue("a certificate was taken that should have been refused")),
    }
}

fn expect(holds: bool, words: &str) -> Result<()> {
    if holds { Ok(()) } else { Err(untrue(words)) }
}

fn untrue(words: &str) -> Failure {
    Error::new(ErrorKind::Internal, words).with_remedy("please report it").into()
}
