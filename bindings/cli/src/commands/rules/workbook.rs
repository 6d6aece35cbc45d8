//! The cells of a workbook that hold rules.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use ecoc::{Error, ErrorKind, Result};

/// A cell with rules.
pub(super) struct Cell {
    /// Sheet and cell, such as `Rules!C12`.
    pub(super) place: String,
    pub(super) field: String,
    pub(super) category: String,
    /// `None` when the column speaks of all stages.
    pub(super) stage: Option<char>,
    pub(super) text: String,
}

/// A workbook of more cells is none of rules.
const MOST_CELLS: usize = 2_000_000;

/// The cells with rules of every sheet that has a row of headings for them.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Cell>> {
    let wrong = |what: String| {
        Error::new(ErrorKind::InvalidArgument, what).with_remedy(
            "save it as an Excel workbook (xlsx) with a column `Field` and columns such as `M1 C`",
        )
    };
    let mut workbook: Xlsx<_> =
        Xlsx::new(Cursor::new(bytes)).map_err(|error| wrong(format!("this is no workbook: {error}")))?;
    let mut cells = Vec::new();
    for name in workbook.sheet_names() {
        let sheet = workbook.worksheet_range(&name);
        let sheet = sheet.map_err(|error| wrong(format!("the sheet `{name}` cannot be read: {error}")))?;
        if sheet.height().saturating_mul(sheet.width()) > MOST_CELLS {
            return Err(wrong(format!("the sheet `{name}` has more than {MOST_CELLS} cells")));
        }
        cells_of(&name, &sheet, &mut cells);
    }
    match cells.is_empty() {
        false => Ok(cells),
        true => Err(wrong(
            "no sheet has a column `Field` beside columns of vehicle categories with rules".to_owned(),
        )),
    }
}

fn cells_of(name: &str, sheet: &Range<Data>, cells: &mut Vec<Cell>) {
    let is_field = |cell: &Data| {
        let text = cell.to_string();
        ["field", "field name", "element", "element name"].contains(&text.trim().to_lowercase().as_str())
    };
    let headings = sheet.rows().enumerate().find(|(_, row)| row.iter().any(is_field));
    let Some((heading, titles)) = headings else { return };
    let Some(field_column) = titles.iter().position(is_field) else { return };
    let columns: Vec<(usize, String, Option<char>)> = titles
        .iter()
        .enumerate()
        .filter_map(|(at, title)| column(&title.to_string()).map(|(category, stage)| (at, category, stage)))
        .collect();
    let (top, left) = sheet.start().unwrap_or((0, 0));
    for (at, row) in sheet.rows().enumerate().skip(heading + 1) {
        let field = row.get(field_column).map(ToString::to_string).unwrap_or_default();
        let field = field.trim().trim_start_matches('@');
        if field.is_empty() {
            continue;
        }
        for (column, category, stage) in &columns {
            let text = row.get(*column).map(ToString::to_string).unwrap_or_default();
            // A dash is how a table says that there is nothing.
            if matches!(text.trim(), "" | "-" | "–") {
                continue;
            }
            let (column, line) = (left as usize + column, top as usize + at + 1);
            let place = format!("{name}!{}{line}", letters(column));
            cells.push(Cell {
                place,
                field: field.to_owned(),
                category: category.clone(),
                stage: *stage,
                text,
            });
        }
    }
}

/// The category and stage that a heading such as `M1 C`, `L3e / incomplete` or `O` names.
fn column(title: &str) -> Option<(String, Option<char>)> {
    let mut words = title.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    let category = words.next().filter(|word| is_category(word))?;
    let stage = match words.next() {
        None => None,
        Some(word) => Some(match word.to_lowercase().as_str() {
            "c" | "complete" => 'C',
            "i" | "incomplete" => 'I',
            "v" | "completed" => 'V',
            _ => return None,
        }),
    };
    words.next().is_none().then(|| (category.to_owned(), stage))
}

/// A letter of the categories, alone or with a digit.
fn is_category(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(|c| "MNOLTCRS".contains(c)) && chars.next().is_none_or(|c| c.is_ascii_digit())
}

/// The letters of a column, from 0: A, B, …, Z, AA.
fn letters(mut column: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(b'A' + (column % 26) as u8);
        if column < 26 {
            break;
        }
        column = column / 26 - 1;
    }
    letters.iter().rev().map(|&letter| char::from(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_name_category_and_stage() {
        for (title, found) in [
            ("M1 C", Some(("M1", Some('C')))),
            ("N2 / incomplete", Some(("N2", Some('I')))),
            ("L3e-A3 (completed)", Some(("L3e-A3", Some('V')))),
            ("O", Some(("O", None))),
            ("C C", Some(("C", Some('C')))),
            ("Type", None),
            ("Meaning", None),
            ("M1 remark", None),
        ] {
            let found = found.map(|(category, stage): (&str, _)| (category.to_owned(), stage));
            assert_eq!(column(title), found, "{title}");
        }
    }

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
