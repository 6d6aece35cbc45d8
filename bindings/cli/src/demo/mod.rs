//! `ecoc demo`: five stories of certificates, told by the code that does the work. Nothing in it is played but the authorities, by the
//! sandbox.

mod scenes;
mod stage;
mod story;

use std::time::Instant;

use ecoc_sandbox::SandboxOptions;

use crate::exit::Exit;
use crate::failure::Result;
use crate::output::Output;
use stage::Stage;
use story::Story;

/// See certificates go from vehicle data to a final status at both authorities
///
/// Starts the sandbox, makes a test seal, and tells five stories: accepted by VCA; created and deleted at SVV; a vehicle with three
/// mistakes; a duplicate; a refusal in Norwegian. Needs nothing, and leaves nothing behind.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// One JSON object per step, and one for the whole at the end
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let start = Instant::now();
    let stage = Stage::set(SandboxOptions::default())?;
    let mut story = Story::new(args.json, out);
    story.opening(&stage)?;
    let told = scenes::tell(&stage, &mut story);
    story.ending(start.elapsed(), told.as_ref().err().map(|failure| &failure.error))?;
    Ok(Exit::from_verdict(told.is_ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tells the stories against a sandbox that behaves otherwise; returns the words of the failure.
    fn told_otherwise(change: impl FnOnce(&mut SandboxOptions)) -> String {
        let mut options = SandboxOptions::default();
        change(&mut options);
        let mut out = Output::new();
        let mut story = Story::new(true, &mut out);
        let told = scenes::tell(&Stage::set(options).unwrap(), &mut story);
        told.map_err(|failure| failure.to_string()).expect_err("the demo noticed nothing")
    }

    #[test]
    fn what_did_not_happen_is_not_told() {
        let failing = told_otherwise(|options| options.failing = vec!["S9VMLVN1ETR000063".into()]);
        assert!(failing.contains("did not succeed at VCA"), "{failing}");
        let registered = told_otherwise(|options| options.registered = vec!["U9ACE12TBTB001873".into()]);
        assert!(registered.contains("KJORETOY_ER_REGISTRERT"), "{registered}");
    }
}
