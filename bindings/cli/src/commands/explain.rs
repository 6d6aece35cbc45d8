//! `ecoc explain`

use ecoc::authority::Code;
use ecoc::nearest::nearest;
use ecoc::{Authority, Error, ErrorKind, Rule, RuleSet};
use serde_json::{Value, json};

use super::rules;
use crate::exit::Exit;
use crate::failure::{Failure, Result};
use crate::output::{self, Format, Output};

/// Say what codes mean: of findings, rules, errors, authorities and token services
///
/// A code that means several things is explained for each: 400 is an error's number and an answer of VCA.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// How to print the meanings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Codes as they stand in reports, errors and answers, such as IVI-S014, Duplicate, FINNES_ALLEREDE or AADSTS7000222
    #[arg(required = true, value_name = "CODE")]
    codes: Vec<String>,
}

/// One meaning of a code, in words and as a JSON object.
struct Meaning {
    words: String,
    object: Value,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let mut worst = Exit::Yes;
    for code in &args.codes {
        let meanings = meanings(code);
        if meanings.is_empty() {
            worst = Exit::Usage;
            output::complain(&Failure::from(unknown(code)));
        }
        for meaning in meanings {
            out.result(args.format, || meaning.words, || meaning.object)?;
        }
    }
    Ok(worst)
}

fn meanings(code: &str) -> Vec<Meaning> {
    let mut answers: Vec<Code> =
        Authority::ALL.iter().filter_map(|&authority| ecoc::authority::explain(authority, code)).collect();
    // What all token services say is known of each authority.
    answers.dedup();
    let ours = finding(code).into_iter().chain(rule(code)).chain(error(code));
    ours.chain(answers.iter().map(|row| answer(code, row))).collect()
}

fn finding(code: &str) -> Option<Meaning> {
    let (code, meaning) = ecoc::finding_codes().find(|(known, _)| *known == code)?;
    Some(Meaning {
        words: format!("{code} (finding): {meaning}"),
        object: json!({ "code": code, "of": "finding", "meaning": meaning }),
    })
}

fn rule(code: &str) -> Option<Meaning> {
    let rules = RuleSet::built_in();
    let rule = rules.get(code)?;
    Some(Meaning {
        words: rules::words(rule),
        object: json!({ "code": code, "of": "rule", "meaning": rule.title(), "rule": rule.to_json() }),
    })
}

/// An error, by its name or its number.
fn error(code: &str) -> Option<Meaning> {
    let named = |kind: &&ErrorKind| kind.name() == code || kind.number().to_string() == code;
    let kind = ErrorKind::ALL.iter().find(named)?;
    let retry = if kind.retryable() { "a later retry can help" } else { "a retry does not help" };
    let (name, number, family, meaning) = (kind.name(), kind.number(), kind.family(), kind.meaning());
    Some(Meaning {
        words: format!("{name} (error {number}, family {family}; {retry}): {meaning}"),
        object: json!({
            "code": name, "of": "error", "number": number, "family": family.to_string(), "retryable": kind.retryable(),
            "meaning": meaning,
        }),
    })
}

/// An answer of an authority or of a token service.
fn answer(code: &str, row: &Code) -> Meaning {
    let error = row.kind.map(ErrorKind::name);
    let error_words = error.map_or_else(|| "a yes".to_owned(), |name| format!("error {name}"));
    let remedy = row.remedy.map_or_else(String::new, |remedy| format!("; {remedy}"));
    Meaning {
        words: format!("{code} (answer of {}, {error_words}): {}{remedy}", row.of, row.meaning),
        object: json!({
            "code": code, "of": row.of, "meaning": row.meaning, "error": error, "remedy": row.remedy,
        }),
    }
}

fn unknown(code: &str) -> Error {
    let code: String = code.chars().take(60).collect();
    let rules = RuleSet::built_in();
    let answers = Authority::ALL.iter().flat_map(|&authority| ecoc::authority::codes(authority));
    let known: Vec<&str> = ecoc::finding_codes()
        .map(|(code, _)| code)
        .chain(rules.rules().map(Rule::id))
        .chain(ErrorKind::ALL.iter().map(|kind| kind.name()))
        .chain(answers.map(|row| row.code))
        .collect();
    let remedy = match nearest(&code, &known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "the book's page codes.md lists all, those of the token services too".to_owned(),
    };
    Error::new(ErrorKind::InvalidArgument, format!("`{code}` is in no table")).with_remedy(remedy)
}
