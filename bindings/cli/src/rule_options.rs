//! The content rules on the command line: files of one's own, and other severities.

use std::path::PathBuf;

use ecoc::{Profile, Severity};

use crate::failure::{About, Result};
use crate::input;

/// What changes a profile's content rules.
#[derive(clap::Args, Clone, Debug)]
#[command(next_help_heading = "Content rules")]
pub(crate) struct RuleOptions {
    /// Add the content rules of this file to those of the profile; may be given several times
    #[arg(long, value_name = "FILE.toml")]
    rules: Vec<PathBuf>,
    /// Give a content rule another severity, or switch it off: IVI-R012=error, =warning, =info or =off
    #[arg(long, value_name = "RULE=SEVERITY", value_parser = severity)]
    severity: Vec<(String, Option<Severity>)>,
}

impl RuleOptions {
    /// Whether nothing is asked for.
    pub(crate) fn is_empty(&self) -> bool {
        self.rules.is_empty() && self.severity.is_empty()
    }

    /// The profile with the rules that the options ask for.
    pub(crate) fn apply(&self, profile: Profile) -> Result<Profile> {
        if self.is_empty() {
            return Ok(profile);
        }
        let mut rules = profile.rules().cloned().unwrap_or_default();
        for path in &self.rules {
            let text = input::read_text(path)?;
            rules = rules.with_file(&text).about(path)?;
        }
        for (id, severity) in &self.severity {
            rules = rules.with_severity(id, *severity)?;
        }
        Ok(profile.with_rules(rules))
    }
}

fn severity(text: &str) -> std::result::Result<(String, Option<Severity>), String> {
    let words = "write a rule and its severity: IVI-R012=error, =warning, =info or =off";
    let (id, name) = text.split_once('=').ok_or(words)?;
    match Severity::named(name) {
        None if name != "off" => Err(words.to_owned()),
        severity => Ok((id.to_owned(), severity)),
    }
}
