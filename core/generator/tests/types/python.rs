//! The types as Python's `TypedDict`s, laid out as ruff does.

use std::fmt::Write as _;

use crate::model::{Codes, Field, Group, Kind, Model, wrap};

const WIDTH: usize = 120;

/// What `Ivi.to_dict` gives, or what `Ivi.from_dict` takes.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Given,
    Taken,
}

pub(crate) fn module(model: &Model) -> String {
    let mut out = format!(
        "\"\"\"The data of an IVI {} document, group by group.

Written from the schema that ecoc embeds by `ECOC_UPDATE=1 cargo test --workspace --test types`, not by hand.

A class that bears the name of a group is what `Ivi.to_dict` gives of a valid document. Its twin that ends in `Input`
is what `Ivi.from_dict` takes: numbers also as text, indicators also as \"Y\" and \"N\", dates also as ISO text, and every
field may be left out or None, since a document may be built bit by bit; what the schema requires is for
`ecoc.validate` to ask for. The schema states no units, so none are given here.
\"\"\"

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, TypeAlias, final

from ecoc.types._values import Day, Indicator, Moment, NotRequired, Number, TypedDict
",
        model.version
    );
    for codes in &model.codes {
        alias(&mut out, codes.name, &literals(codes));
        if codes.numbers {
            let texts = codes.values.iter().map(|value| quoted(value));
            let both: Vec<String> = literals(codes).into_iter().chain(texts).collect();
            alias(&mut out, &format!("{}Input", codes.name), &both);
        }
    }
    for group in &model.groups {
        class(&mut out, group, Way::Given);
        class(&mut out, group, Way::Taken);
    }
    out
}

/// The last code stands apart: stubtest knows several codes as a union, and wants to see one.
fn alias(out: &mut String, name: &str, values: &[String]) {
    let (last, others) = values.split_last().unwrap();
    let line = format!("{name}: TypeAlias = Literal[{}] | Literal[{last}]", others.join(", "));
    let lines = others.join(",\n        ");
    let lines =
        format!("{name}: TypeAlias = (\n    Literal[\n        {lines},\n    ]\n    | Literal[{last}]\n)");
    _ = writeln!(out, "\n{}", if line.chars().count() <= WIDTH { line } else { lines });
}

fn literals(codes: &Codes) -> Vec<String> {
    codes.values.iter().map(|value| if codes.numbers { value.clone() } else { quoted(value) }).collect()
}

/// A text between quotes; the schemas' own texts hold nothing that Python would read otherwise than Rust.
fn quoted(text: &str) -> String {
    assert!(!text.contains(['"', '\\']) && text.chars().all(|c| !c.is_control()), "{text:?}");
    format!("\"{text}\"")
}

fn class(out: &mut String, group: &Group, way: Way) {
    let (name, total) = match way {
        Way::Given => (group.name.to_owned(), ""),
        Way::Taken => (format!("{}Input", group.name), ", total=False"),
    };
    // Final, so that type checkers tell the families apart by a key.
    let root = group.places.iter().any(String::is_empty) && way == Way::Given;
    _ = writeln!(out, "\n\n{}class {name}(TypedDict{total}):", if root { "@final\n" } else { "" });
    let twin = if way == Way::Given { "given" } else { "taken" };
    let place = wrap(&group.place(), WIDTH - 4).join("\n    ");
    _ = writeln!(out, "    \"\"\"`{}` as it is {twin}.\n\n    {place}\n    \"\"\"\n", group.name);
    for field in &group.fields {
        // A capital letter first: no keyword of Python's but None, True and False.
        assert!(field.name.starts_with(|c: char| c.is_ascii_uppercase()), "{}", field.name);
        assert!(!["False", "None", "True"].contains(&field.name) && !field.name.contains(['-', '.']));
        let (kind, words) = describe(field, way);
        out.push_str(&declaration(field, &kind, way));
        let lines = wrap(&words, WIDTH - 10);
        _ = writeln!(out, "    \"\"\"{}\"\"\"", lines.join("\n    "));
    }
}

/// `AxleTrack: NotRequired[int]`, broken where the line would be too long.
fn declaration(field: &Field, kind: &str, way: Way) -> String {
    let name = field.name;
    let (open, line, close) = match way {
        Way::Given if field.required => ("", kind.to_owned(), ""),
        Way::Given => ("NotRequired[", kind.to_owned(), "]"),
        // Without None beside a group, type checkers say which of its fields is at fault.
        Way::Taken if matches!(field.kind, Kind::Group(_)) => ("", kind.to_owned(), ""),
        Way::Taken => ("", format!("{kind} | None"), ""),
    };
    if name.len() + open.len() + line.len() + close.len() + 6 <= WIDTH {
        return format!("    {name}: {open}{line}{close}\n");
    }
    let (open, close) = if open.is_empty() { ("(", ")") } else { (open, close) };
    format!("    {name}: {open}\n        {line}\n    {close}\n")
}

fn describe(field: &Field, way: Way) -> (String, String) {
    let pick = |given: &str, taken: &str| if way == Way::Given { given } else { taken }.to_owned();
    let (kind, words) = match &field.kind {
        Kind::Decimal(words) => (pick("Decimal", "Number"), words.clone()),
        Kind::Whole(words) => (pick("int", "Number"), words.clone()),
        Kind::Text(words) => ("str".into(), words.clone()),
        Kind::Codes { name, numbers, words } => {
            let taken = if *numbers { format!("{name}Input") } else { (*name).to_owned() };
            (pick(name, &taken), words.clone())
        }
        Kind::Only(value, words) => (format!("Literal[{}]", quoted(value)), words.clone()),
        Kind::Indicator => {
            (pick("bool", "Indicator"), pick("True for Y, False for N.", "True or \"Y\", False or \"N\"."))
        }
        Kind::Day => (
            pick("date | str", "Day"),
            pick("A date; one with a zone is text.", "A date, or text as YYYY-MM-DD."),
        ),
        Kind::Moment => (
            pick("datetime | str", "Moment"),
            pick(
                "A date and time; one finer than microseconds is text.",
                "A date and time, or text as YYYY-MM-DDThh:mm:ss, with Z or +hh:mm.",
            ),
        ),
        Kind::Group(name) => (pick(name, &format!("{name}Input")), "A group.".into()),
        Kind::Table(name, rows) => {
            (pick(&format!("list[{name}]"), &format!("Sequence[{name}Input]")), rows.clone())
        }
    };
    let duty = match (field.required, field.filled, way) {
        (_, true, Way::Taken) => "Filled in when left out.",
        (true, ..) => "Required.",
        (false, ..) => "Optional.",
    };
    (kind, format!("{words} {duty}"))
}
