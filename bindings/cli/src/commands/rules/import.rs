//! `ecoc rules import`: a workbook's rows become a rule file.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ecoc::IviFamily as Family;
use serde_json::{Value, json};

use super::workbook::{self, Cell};
use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::{Format, Output, say};

/// Make a rule file of a workbook (xlsx)
///
/// The sheet has a row of headings: one column `Field`, and one for each vehicle category and stage of completion, such as `M1 C` or
/// `N2 incomplete`. Every other row names a field and says in these columns what holds for it, in the language of rules. What cannot be
/// read is listed with its cell and left out; then the exit code is 1.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// Where the rule file goes; standard output when absent or -
    #[arg(short, long, value_name = "OUT.toml")]
    output: Option<PathBuf>,
    /// How to print what could not be read
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The workbook
    #[arg(value_name = "FILE.xlsx")]
    file: PathBuf,
}

/// A rule of one field with all columns in which it stands.
struct Row<'c> {
    cell: &'c Cell,
    rule: &'c str,
    /// The workbook's own number of the rule, if it has one.
    number: Option<&'c str>,
    /// Category and stage of each column.
    columns: Vec<(&'c str, Option<char>)>,
}

/// A cell that could not be read.
struct Unread {
    place: String,
    words: String,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let cells = workbook::read(&input::read(&args.file)?).about(&args.file)?;
    let (rows, unread) = rows(&cells);
    let name = args.file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let text = rule_file(&rows, &name);
    out.save(args.output.as_deref(), text.as_bytes(), &[Path::new(&args.file)])?;
    let to_file = args.output.as_deref().is_some_and(|path| path.as_os_str() != "-");
    report(args.format, to_file, rows.len(), &unread, out)?;
    Ok(Exit::from_verdict(unread.is_empty()))
}

fn report(format: Format, to_file: bool, rules: usize, unread: &[Unread], out: &mut Output) -> Result<()> {
    // Standard output holds the rule file itself unless that went to a file.
    let text = || {
        let mut text = format!("{rules} rules read, {} cells not read", unread.len());
        for one in unread {
            let _ = write!(text, "\n  {}: {}", one.place, one.words);
        }
        text
    };
    let json = || {
        let unread: Vec<Value> =
            unread.iter().map(|one| json!({"place": one.place, "message": one.words})).collect();
        json!({"rules": rules, "unread": unread})
    };
    match (to_file, format) {
        (true, format) => out.result(format, text, json)?,
        (false, Format::Text) => say(text()),
        (false, Format::Json) => say(json().to_string()),
    }
    Ok(())
}

/// The rules of the cells, those of one field that read alike brought together.
fn rows(cells: &[Cell]) -> (Vec<Row<'_>>, Vec<Unread>) {
    let (mut rows, mut unread): (Vec<Row<'_>>, Vec<Unread>) = (Vec::new(), Vec::new());
    for cell in cells {
        for line in cell.text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (number, rule) = numbered(line);
            if let Err(error) = ecoc::rules::check(Family::V2, &cell.field, rule) {
                unread.push(Unread { place: cell.place.clone(), words: error.to_string() });
                continue;
            }
            let column = (cell.category.as_str(), cell.stage);
            match rows.iter_mut().find(|row| row.cell.field == cell.field && row.rule == rule) {
                Some(row) => row.columns.push(column),
                None => rows.push(Row { cell, rule, number, columns: vec![column] }),
            }
        }
    }
    (rows, unread)
}

/// The number before a rule, as in `R012: VALUE IS PRESENT`.
fn numbered(line: &str) -> (Option<&str>, &str) {
    let is_number = |text: &str| {
        text.strip_prefix('R')
            .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
    };
    match line.split_once(':') {
        Some((number, rule)) if is_number(number.trim()) => (Some(number.trim()), rule.trim()),
        _ => (None, line),
    }
}

/// Columns with the same stages are one rule; a file's scope is categories times stages.
fn scopes(columns: &[(&str, Option<char>)]) -> Vec<(Vec<String>, Vec<String>)> {
    let mut of_category: Vec<(String, Vec<String>)> = Vec::new();
    for (category, stage) in columns {
        let stages: Vec<String> = stage.iter().map(char::to_string).collect();
        match of_category.iter_mut().find(|(known, _)| known == category) {
            // A column without a stage speaks of all.
            Some((_, known)) if known.is_empty() || stages.is_empty() => known.clear(),
            Some((_, known)) => {
                for stage in stages {
                    if !known.contains(&stage) {
                        known.push(stage);
                    }
                }
            }
            None => of_category.push(((*category).to_owned(), stages)),
        }
    }
    let mut scopes: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for (category, stages) in of_category {
        match scopes.iter_mut().find(|(_, known)| *known == stages) {
            Some((categories, _)) => categories.push(category),
            None => scopes.push((vec![category], stages)),
        }
    }
    scopes
}

fn rule_file(rows: &[Row<'_>], name: &str) -> String {
    let mut text = format!("# Made by `ecoc rules import` of {}.\n", name.escape_debug());
    let mut count = 0;
    for row in rows {
        for (categories, stages) in scopes(&row.columns) {
            count += 1;
            let number = row.number.map(|number| format!(", {number}")).unwrap_or_default();
            let mut put = |name: &str, value: toml::Value| _ = writeln!(text, "{name} = {value}");
            put("\n[[rule]]\nid", format!("WB-{count:04}").into());
            put("title", format!("{}: {}", row.cell.field, row.rule).into());
            put("severity", "warning".into());
            put("categories", categories.into());
            if !stages.is_empty() {
                put("stages", stages.into());
            }
            put("field", row.cell.field.clone().into());
            put("rule", row.rule.into());
            put("source", format!("{name}, {}{number}", row.cell.place).into());
        }
    }
    text
}
