//! The types as TypeScript's interfaces, laid out as prettier does.

use std::fmt::Write as _;

use crate::model::{Field, Group, Kind, Model, wrap};

const WIDTH: usize = 110;

/// What `toObject` gives, or what `Ivi.fromObject` takes.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Given,
    Taken,
}

pub(crate) fn module(model: &Model) -> String {
    let mut out = format!(
        "/**
 * The data of an IVI {} document, group by group.
 *
 * Written from the schema that ecoc embeds by `ECOC_UPDATE=1 cargo test --workspace --test types`, not by hand.
 *
 * An interface that bears the name of a group is what `toObject` gives of a valid document. Its twin that ends in `Input` is what
 * `Ivi.fromObject` takes: numbers also as text, indicators also as `true` and `false`, and every field may be left out, `null` or
 * `undefined`, since a document may be built bit by bit; what the schema requires is for `validate` to ask for.
 * The schema states no units, so none are given here.
 *
 * @module
 */

/** A number: a text keeps every digit. */
export type NumberInput = number | bigint | string;

/** `true` for Y, `false` for N. */
export type IndicatorInput = boolean | 'Y' | 'N';
",
        model.version
    );
    for codes in &model.codes {
        let texts: Vec<String> = codes.values.iter().map(|value| quoted(value)).collect();
        if codes.numbers {
            alias(&mut out, codes.name, &codes.values);
            let both: Vec<String> = codes.values.iter().cloned().chain(texts).collect();
            alias(&mut out, &format!("{}Input", codes.name), &both);
        } else {
            alias(&mut out, codes.name, &texts);
        }
    }
    for group in &model.groups {
        interface(&mut out, group, Way::Given);
        interface(&mut out, group, Way::Taken);
    }
    out
}

fn alias(out: &mut String, name: &str, values: &[String]) {
    let union = values.join(" | ");
    _ = match union.len() {
        length if format!("export type {name} = ;").len() + length <= WIDTH => {
            writeln!(out, "\nexport type {name} = {union};")
        }
        length if length + 3 <= WIDTH => writeln!(out, "\nexport type {name} =\n  {union};"),
        _ => writeln!(out, "\nexport type {name} =\n  | {};", values.join("\n  | ")),
    };
}

fn quoted(text: &str) -> String {
    assert!(!text.contains(['\'', '\\']) && text.chars().all(|c| !c.is_control()), "{text:?}");
    format!("'{text}'")
}

fn interface(out: &mut String, group: &Group, way: Way) {
    let (suffix, words) = match way {
        Way::Given => ("", "as it is given"),
        Way::Taken => ("Input", "as it is taken"),
    };
    let place = wrap(&group.place(), WIDTH - 3).join("\n * ");
    _ = writeln!(out, "\n/**\n * `{}` {words}.\n *\n * {place}\n */", group.name);
    _ = writeln!(out, "export interface {}{suffix} {{", group.name);
    for field in &group.fields {
        let (kind, words) = describe(field, way);
        match wrap(&words, WIDTH - 9) {
            lines if lines.len() == 1 => _ = writeln!(out, "  /** {words} */"),
            lines => _ = writeln!(out, "  /**\n   * {}\n   */", lines.join("\n   * ")),
        }
        let (mark, kind) = match way {
            Way::Given => (if field.required { "" } else { "?" }, kind),
            Way::Taken => ("?", format!("{kind} | null | undefined")),
        };
        let end = if field.name.len() + mark.len() + kind.len() + 5 <= WIDTH { " " } else { "\n    " };
        _ = writeln!(out, "  {}{mark}:{end}{kind};", field.name);
    }
    out.push_str("}\n");
}

fn describe(field: &Field, way: Way) -> (String, String) {
    let pick = |given: &str, taken: &str| if way == Way::Given { given } else { taken }.to_owned();
    let (kind, words) = match &field.kind {
        Kind::Decimal(words) => (pick("string", "NumberInput"), words.clone()),
        Kind::Whole(words) => (pick("number | string", "NumberInput"), words.clone()),
        Kind::Text(words) => ("string".into(), words.clone()),
        Kind::Codes { name, numbers: true, words } => {
            (pick(&format!("{name} | string"), &format!("{name}Input")), words.clone())
        }
        Kind::Codes { name, words, .. } => ((*name).to_owned(), words.clone()),
        Kind::Only(value, words) => (quoted(value), words.clone()),
        Kind::Indicator => {
            (pick("'Y' | 'N'", "IndicatorInput"), pick("`Y` or `N`.", "`true` or `Y`, `false` or `N`."))
        }
        Kind::Day => ("string".into(), "A date as YYYY-MM-DD.".into()),
        Kind::Moment => (
            pick("string", "Date | string"),
            "A date and time as YYYY-MM-DDThh:mm:ss, with Z or +hh:mm.".into(),
        ),
        Kind::Group(name) => (pick(name, &format!("{name}Input")), "A group.".into()),
        Kind::Table(name, rows) => {
            (pick(&format!("{name}[]"), &format!("readonly {name}Input[]")), rows.clone())
        }
    };
    let duty = match (field.required, field.filled, way) {
        (_, true, Way::Taken) => "Filled in when left out.",
        (true, ..) => "Required.",
        (false, ..) => "Optional.",
    };
    (kind, format!("{words} {duty}"))
}
