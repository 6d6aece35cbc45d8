//! `ecoc rules`

mod import;
mod workbook;

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Subcommand;
use ecoc::{Error, ErrorKind, Rule, RuleSet, Severity};

use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::{Format, Output};

/// List the content rules, explain one, or make a rule file of a workbook
#[derive(clap::Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    list: List,
}

#[derive(Subcommand, Debug)]
enum Action {
    Explain(Explain),
    Import(import::Args),
}

#[derive(clap::Args, Debug)]
struct List {
    /// Only rules that hold for this vehicle category, such as M1
    #[arg(long)]
    category: Option<String>,
    /// Only rules that hold for this stage of completion: C, I or V
    #[arg(long, value_parser = ["C", "I", "V"])]
    stage: Option<String>,
    /// Only rules of this severity: error, warning or info
    #[arg(long, value_parser = severity)]
    severity: Option<Severity>,
    /// Only rules for documents of this IVI family: 1.x or 2.0
    #[arg(long, value_parser = ["1.x", "2.0"])]
    ivi: Option<String>,
    /// List the rules of this file as well; may be given several times
    #[arg(long, value_name = "FILE.toml")]
    rules: Vec<PathBuf>,
    /// How to print them
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Say what one rule demands, of which documents, and where that is written
#[derive(clap::Args, Debug)]
struct Explain {
    /// Look in this file as well; may be given several times
    #[arg(long, value_name = "FILE.toml")]
    rules: Vec<PathBuf>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The rule, such as IVI-R012
    #[arg(value_name = "RULE")]
    id: String,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    match &args.action {
        None => list(&args.list, out),
        Some(Action::Explain(args)) => explain(args, out),
        Some(Action::Import(args)) => import::run(args, out),
    }
}

fn severity(text: &str) -> std::result::Result<Severity, String> {
    Severity::named(text).ok_or_else(|| "the severities are error, warning and info".to_owned())
}

fn rule_set(files: &[PathBuf]) -> Result<RuleSet> {
    let mut rules = RuleSet::built_in();
    for path in files {
        rules = rules.with_file(&input::read_text(path)?).about(path)?;
    }
    Ok(rules)
}

fn list(args: &List, out: &mut Output) -> Result<Exit> {
    let rules = rule_set(&args.rules)?;
    for rule in rules.rules().filter(|rule| is_wanted(rule, args)) {
        out.result(args.format, || line(rule), || rule.to_json())?;
    }
    Ok(Exit::Yes)
}

fn is_wanted(rule: &Rule, args: &List) -> bool {
    let scope = rule.scope();
    let category = |wanted: &String| {
        scope.categories().is_empty() || scope.categories().iter().any(|begin| wanted.starts_with(begin))
    };
    let stage = |wanted: &String| scope.stages().is_empty() || scope.stages().contains(wanted);
    let family = |wanted: &String| rule.texts().iter().any(|text| text.family().to_string() == *wanted);
    args.category.as_ref().is_none_or(category)
        && args.stage.as_ref().is_none_or(stage)
        && args.ivi.as_ref().is_none_or(family)
        && args.severity.is_none_or(|wanted| rule.severity() == wanted)
}

fn line(rule: &Rule) -> String {
    format!("{}  {:7}  {}", rule.id(), rule.severity().name(), rule.title())
}

fn explain(args: &Explain, out: &mut Output) -> Result<Exit> {
    let rules = rule_set(&args.rules)?;
    let rule = rules.get(&args.id).ok_or_else(|| {
        let id: String = args.id.chars().take(60).collect();
        Error::new(ErrorKind::InvalidArgument, format!("there is no rule `{id}`"))
            .with_remedy("`ecoc rules` lists all")
    })?;
    out.result(args.format, || words(rule), || rule.to_json())?;
    Ok(Exit::Yes)
}

/// Everything that is known of a rule, for people.
pub(super) fn words(rule: &Rule) -> String {
    let mut text = format!("{} ({}): {}", rule.id(), rule.severity().name(), rule.title());
    let scope = rule.scope();
    for (name, list) in [
        ("categories", scope.categories()),
        ("stages", scope.stages()),
        ("frameworks", scope.frameworks()),
        ("profiles", scope.profiles()),
    ] {
        if !list.is_empty() {
            let _ = write!(text, "\n  {name:10}  {}", list.join(", "));
        }
    }
    for one in rule.texts() {
        let name = format!("IVI {}", one.family());
        let _ = write!(text, "\n  {name:10}  {}\n              {}", one.fields().join(", "), one.rule());
    }
    for (name, words) in [("message", rule.message()), ("remedy", rule.remedy()), ("source", rule.source())] {
        if !words.is_empty() {
            let _ = write!(text, "\n  {name:10}  {words}");
        }
    }
    text
}
