//! How the demo is told: a timeline for people, or one JSON object per step.

use std::time::{Duration, Instant};

use ecoc::Error;
use ecoc::authority::Message;
use serde_json::{Value, json};

use super::stage::Stage;
use crate::failure::Result;
use crate::output::Output;

/// Where a step's words begin, and the lines below them.
const INDENT: usize = 22;
/// How wide a line gets.
const WIDTH: usize = 110;

/// One thing that happened. What an authority said stands in `said`, unchanged; `means` is the explanation.
#[derive(Default)]
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) took: Duration,
    pub(super) said: Option<String>,
    pub(super) means: String,
    /// Further lines.
    pub(super) notes: Vec<String>,
    /// The whole of it, for machines.
    pub(super) details: Value,
}

impl Step {
    pub(super) fn new(name: &'static str, start: Instant, means: impl Into<String>) -> Step {
        Step { name, took: start.elapsed(), means: means.into(), ..Step::default() }
    }

    /// What the authority said.
    pub(super) fn said(mut self, words: impl Into<String>) -> Step {
        self.said = Some(words.into());
        self
    }

    /// The authority's words on its code, unchanged.
    pub(super) fn quoting(mut self, message: Option<&Message>) -> Step {
        self.notes
            .extend(message.and_then(|message| message.text.as_ref()).map(|text| format!("\"{text}\"")));
        self
    }

    pub(super) fn note(mut self, line: impl Into<String>) -> Step {
        self.notes.push(line.into());
        self
    }

    pub(super) fn details(mut self, details: Value) -> Step {
        self.details = details;
        self
    }
}

/// The teller.
pub(super) struct Story<'a> {
    json: bool,
    out: &'a mut Output,
    scene: &'static str,
    scenes: u32,
}

impl<'a> Story<'a> {
    pub(super) fn new(json: bool, out: &'a mut Output) -> Story<'a> {
        Story { json, out, scene: "", scenes: 0 }
    }

    pub(super) fn opening(&mut self, stage: &Stage) -> Result<()> {
        if self.json {
            return Ok(());
        }
        let address = stage.address();
        let seal = stage.seal.subject();
        self.out.line("ecoc demo: certificates of conformity from vehicle data to a final status")?;
        self.out.line(format!("The authorities are played by a sandbox on {address};"))?;
        Ok(self.out.line(format!("what is signed bears a test seal: {seal}."))?)
    }

    /// A new story begins.
    pub(super) fn scene(&mut self, letter: &'static str, title: &str) -> Result<()> {
        self.scene = letter;
        self.scenes += 1;
        if self.json {
            return Ok(());
        }
        Ok(self.out.line(format!("\n({letter}) {title}"))?)
    }

    pub(super) fn step(&mut self, step: &Step) -> Result<()> {
        if self.json {
            return Ok(self.out.json(&json!({
                "scene": self.scene,
                "step": step.name,
                "ms": milliseconds(step.took),
                "said": step.said,
                "means": step.means,
                "notes": step.notes,
                "details": step.details,
            }))?);
        }
        let words = match &step.said {
            Some(said) if said.len() + step.means.len() > WIDTH - INDENT => {
                vec![said.clone(), format!("= {}", step.means)]
            }
            Some(said) => vec![format!("{said} = {}", step.means)],
            None => vec![step.means.clone()],
        };
        let mut head = format!("  {:>8}  {:<8}  ", duration(step.took), step.name);
        for words in words.iter().chain(&step.notes) {
            for line in wrapped(words) {
                self.out.line(format!("{head:INDENT$}{line}"))?;
                head.clear();
            }
        }
        Ok(())
    }

    pub(super) fn ending(&mut self, took: Duration, failure: Option<&Error>) -> Result<()> {
        if self.json {
            return Ok(self.out.json(&json!({
                "scene": null,
                "step": "demo",
                "ms": milliseconds(took),
                "ok": failure.is_none(),
                "scenes": self.scenes,
                "error": failure.map(Error::to_json),
            }))?);
        }
        Ok(match failure {
            None => {
                self.out.line(format!("\nAll {} stories ended as told, in {}.", self.scenes, duration(took)))
            }
            Some(error) => self.out.line(format!("\nStory ({}) did not go as told: {error}", self.scene)),
        }?)
    }
}

/// Breaks a long line between words; what belongs to a line stands below it as far to the right, and two columns more.
fn wrapped(text: &str) -> Vec<String> {
    let own = text.len() - text.trim_start().len();
    let mut lines: Vec<String> = Vec::new();
    let mut line = " ".repeat(own);
    for word in text.split_whitespace() {
        let (started, length) = (!line.trim().is_empty(), word.chars().count());
        // A word that is too long for any line stays where it is.
        let fits_below = own + 2 + length <= WIDTH - INDENT;
        if started && fits_below && line.chars().count() + 1 + length > WIDTH - INDENT {
            lines.push(std::mem::replace(&mut line, " ".repeat(own + 2)));
        } else if started {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

fn milliseconds(took: Duration) -> f64 {
    (took.as_secs_f64() * 1e6).round() / 1e3
}

/// `<1 ms`, `12 ms`, `1.24 s`
fn duration(took: Duration) -> String {
    match took.as_millis() {
        0 => "<1 ms".to_owned(),
        ms @ 1..1000 => format!("{ms} ms"),
        _ => format!("{:.2} s", took.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_broken_between_words_and_loses_none() {
        let text = format!("  {}", ["word"; 60].join(" "));
        let lines = wrapped(&text);
        assert!(lines.len() > 1 && lines.iter().all(|line| line.len() <= WIDTH - INDENT), "{lines:?}");
        assert!(lines[0].starts_with("  word") && lines[1].starts_with("    word"), "{lines:?}");
        assert_eq!(lines.join(" ").split_whitespace().count(), 60);
        assert_eq!(wrapped("short"), ["short"]);
    }
}
