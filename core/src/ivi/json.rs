//! The data (JSON) form of a document, both ways.

use std::fmt;

use serde_json::{Map, Number, Value};

use super::Family;
use super::document::{Content, Ivi, Node};
use super::value::{self, ValueFault};
use crate::error::{Error, ErrorKind, Result};
use crate::excerpt;
use crate::nearest::nearest;
use crate::schema::{
    All, Base, ComplexType, Content as Model, Element, Schema, SimpleType, Type, canonical_number,
};

/// The greatest whole number that every JSON reader keeps exact: 2^53 - 1.
const MAX_EXACT: u64 = (1 << 53) - 1;

impl Ivi {
    /// Builds a document from its data form, JSON text.
    ///
    /// The object mirrors the document: `{"Header": {…}, "CocDataGroup": {…}}` for 2.0, `{"Header": {…}, "Body": {"CocDataGroup":
    /// {…}}}` for 1.x. A `…Table` is an array of its groups. Numbers are taken as JSON numbers or as strings, indicators as
    /// `true`/`false` or `"Y"`/`"N"`, dates as ISO strings; `null` is the same as leaving the field out. What the header lacks is
    /// filled in: a new reference id (UUID v4), and for 2.0 the version of the schema, version number 1 and the time now (UTC).
    ///
    /// # Errors
    /// `InvalidJson` for text that is no JSON or names a key twice; `UnknownField` and `WrongType` with the JSON path and, for a name,
    /// the nearest known one. Whether the values are allowed is for [`crate::validate`] to say.
    pub fn from_json(json: &[u8]) -> Result<Ivi> {
        Ivi::from_value(&crate::json::parse(json)?)
    }

    /// Builds a document from its data form, already parsed. See [`Ivi::from_json`].
    ///
    /// # Errors
    /// As [`Ivi::from_json`].
    pub fn from_value(data: &Value) -> Result<Ivi> {
        let Value::Object(fields) = data else {
            return Err(wrong_type(
                &Place::Root,
                "an object with Header and CocDataGroup (or Body, for IVI 1.x)",
                data,
            ));
        };
        let family = family_of(fields)?;
        let root = family.root();
        let schema = family.schema();
        let content = group(schema, schema.type_of(root.type_id), data, &Place::Root)?;
        let mut document = Ivi { family, root: Node { name: root.name.clone(), content } };
        document.fill_header()?;
        Ok(document)
    }

    /// The data form as a JSON value: what [`Ivi::from_value`] takes. Decimals are strings, so that their digits survive everywhere;
    /// whole numbers written canonically are numbers; indicators are `"Y"` and `"N"`.
    pub fn to_value(&self) -> Value {
        let root = self.family.root();
        to_value(self.schema(), root, &self.root)
    }

    /// The data form as JSON text, indented.
    pub fn to_json(&self) -> String {
        // A `Value` with text keys has nothing that could fail to be written.
        serde_json::to_string_pretty(&self.to_value()).unwrap_or_default()
    }

    /// Fills in what the header lacks.
    fn fill_header(&mut self) -> Result<()> {
        let (reference, version) = self.family.header_fields();
        let mut missing = vec![(reference, uuid::Uuid::new_v4().to_string())];
        // The version is optional in 1.x, where data that leaves it out must give a document without it.
        if self.family == Family::V2 {
            missing.push((version, self.schema().version.to_string()));
            missing.push(("IviVersionNumber", "1".into()));
            missing.push((
                "IviVersionDateTime",
                jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            ));
        }
        for (field, value) in missing {
            let path = format!("Header/{field}");
            if self.get(&path).is_none() {
                self.set(&path, &value)?;
            }
        }
        Ok(())
    }
}

/// Where in the data we are; written out only when there is something to say.
#[derive(Clone, Copy)]
enum Place<'p> {
    Root,
    Field(&'p Place<'p>, &'p str),
    Row(&'p Place<'p>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Root => f.write_str("$"),
            Place::Field(parent, name) => write!(f, "{parent}.{}", excerpt::name(name)),
            Place::Row(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

fn family_of(fields: &Map<String, Value>) -> Result<Family> {
    let header = |name: &str| fields.get("Header").and_then(|header| header.get(name)).is_some();
    if fields.contains_key("Body") || header("IVIReferenceId") || header("VersionNumberXsd") {
        return Ok(Family::V1);
    }
    if fields.contains_key("CocDataGroup") || header("IviReferenceId") || header("IviVersionNumberXsd") {
        return Ok(Family::V2);
    }
    if let Some((name, meant)) =
        fields.keys().find_map(|name| Some((name, nearest(name, &["CocDataGroup", "Body", "Header"])?)))
        && meant != name
    {
        return Err(Error::new(
            ErrorKind::UnknownField,
            format!("$.{}: the field is not known; did you mean `{meant}`?", excerpt::name(name)),
        ));
    }
    Err(Error::new(
        ErrorKind::UnknownField,
        "$: the object has neither `CocDataGroup` (IVI 2.0) nor `Body` (IVI 1.x)",
    )
    .with_remedy("give the certificate's data in the form that `ecoc show --format json` prints"))
}

/// The content of an element from its data.
fn content(schema: &Schema, found: Option<&Type>, data: &Value, path: &Place<'_>) -> Result<Content> {
    match found {
        Some(Type::Simple(simple)) => scalar(simple, data, path).map(Content::Value),
        Some(Type::Complex(ComplexType { content: Model::Table(element), .. })) => {
            let Value::Array(rows) = data else {
                let wanted = format!("an array of its groups (`{}`)", element.name);
                return Err(wrong_type(path, &wanted, data));
            };
            let row_type = schema.type_of(element.type_id);
            let rows = rows.iter().enumerate().map(|(index, row)| {
                let content = content(schema, row_type, row, &Place::Row(path, index))?;
                Ok(Node { name: element.name.clone(), content })
            });
            rows.collect::<Result<_>>().map(Content::Children)
        }
        found => group(schema, found, data, path),
    }
}

fn group(schema: &Schema, found: Option<&Type>, data: &Value, path: &Place<'_>) -> Result<Content> {
    let Value::Object(fields) = data else {
        return Err(wrong_type(path, "an object with its fields", data));
    };
    let Some(Type::Complex(ComplexType { content: Model::All(all), .. })) = found else {
        return Err(wrong_type(path, "nothing that data can hold", data));
    };
    let mut node = Node::group("".into());
    for (name, value) in fields {
        let path = Place::Field(path, name);
        // The signature is no data: it is made by signing.
        let Some((_, child)) = all.find(name).filter(|(_, child)| child.namespace == 0) else {
            return Err(unknown_field(all, name, &path));
        };
        if value.is_null() {
            continue;
        }
        let content = content(schema, schema.type_of(child.type_id), value, &path)?;
        node.insert(Some(all), Node { name: child.name.clone(), content });
    }
    Ok(node.content)
}

fn unknown_field(all: &All, name: &str, path: &Place<'_>) -> Error {
    let own = all.children.iter().filter(|child| child.namespace == 0);
    let known: Vec<&str> = own.map(|child| &*child.name).collect();
    let error =
        |hint: String| Error::new(ErrorKind::UnknownField, format!("{path}: the field is not known{hint}"));
    if name == "Signature" {
        return error(String::new())
            .with_remedy("leave the signature out: it is made by signing the document");
    }
    match nearest(name, &known) {
        Some(meant) => error(format!("; did you mean `{meant}`?")),
        None => error(String::new()).with_remedy(format!("remove it, or use one of: {}", known.join(", "))),
    }
}

fn wrong_type(path: &dyn fmt::Display, wanted: &str, found: &Value) -> Error {
    misplaced(path, kind(found), wanted)
}

/// What a value is, in words.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn misplaced(path: &dyn fmt::Display, found: &str, wanted: &str) -> Error {
    Error::new(ErrorKind::WrongType, format!("{path}: there is {found} where {wanted} belongs"))
        .with_remedy("correct the data at this place")
}

/// The text of a value; `path` is for the error.
pub(super) fn scalar(simple: &SimpleType, data: &Value, path: &dyn fmt::Display) -> Result<String> {
    let text = match data {
        // White space around a number or a date is none of it, as in XML.
        Value::String(text) => value::normalize(simple.base, text).into_owned(),
        Value::Number(number) if simple.base.is_numeric() => number_text(simple, number),
        Value::Bool(value) if simple.allows("Y") && simple.allows("N") => {
            (if *value { "Y" } else { "N" }).into()
        }
        Value::Number(_) => {
            let error = wrong_type(path, &simple.expected(), data);
            return Err(error.with_remedy("write it as text, in quotes"));
        }
        _ => return Err(wrong_type(path, &simple.expected(), data)),
    };
    if let Some(c) = text.chars().find(|&c| !crate::xml::is_char(c)) {
        let message =
            format!("{path}: the text holds the character U+{:04X}, which XML does not allow", u32::from(c));
        return Err(Error::new(ErrorKind::WrongType, message).with_remedy("remove the character"));
    }
    // Only what is no number or date at all is refused here; the validator judges the rest on the bytes to be sent.
    let form = value::check(simple, &text);
    if form == Err(ValueFault::Form) || (form == Err(ValueFault::Empty) && simple.base != Base::String) {
        let found = match simple.base {
            Base::Date if value::is_date_time(&text) => "a time of a day",
            Base::DateTime if value::is_date(&text) => "a date without a time",
            _ => kind(data),
        };
        return Err(misplaced(path, found, &simple.expected()));
    }
    Ok(text)
}

/// A JSON number as XSD writes it: no exponent, and whole where a whole number belongs.
fn number_text(simple: &SimpleType, number: &Number) -> String {
    let text = number.to_string();
    let plain = plain_digits(&text).unwrap_or(text);
    match canonical_number(&plain) {
        Some(whole) if simple.base.is_integer() => whole,
        _ => plain,
    }
}

/// Writes out an exponent. `None` when there is none, or when it asks for more digits than any field has.
fn plain_digits(text: &str) -> Option<String> {
    let (mantissa, exponent) = text.split_once(['e', 'E'])?;
    let exponent: i32 = exponent.parse().ok().filter(|exponent: &i32| exponent.abs() <= 400)?;
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let point = i32::try_from(whole.len()).ok()? + exponent;
    let padded = match usize::try_from(point) {
        Ok(point) if point >= digits.len() => format!("{digits}{}", "0".repeat(point - digits.len())),
        Ok(point) if point > 0 => format!("{}.{}", &digits[..point], &digits[point..]),
        _ => format!("0.{}{digits}", "0".repeat(point.unsigned_abs() as usize)),
    };
    Some(format!("{sign}{padded}"))
}

fn to_value(schema: &Schema, element: &Element, node: &Node) -> Value {
    match (schema.type_of(element.type_id), &node.content) {
        (Some(Type::Simple(simple)), Content::Value(text)) => scalar_value(simple, text),
        (Some(Type::Complex(ComplexType { content: Model::Table(row), .. })), Content::Children(rows)) => {
            rows.iter().map(|node| to_value(schema, row, node)).collect()
        }
        (Some(Type::Complex(complex)), Content::Children(children)) => {
            let fields = children.iter().filter_map(|child| {
                let element = complex.content.child(&child.name)?;
                Some((child.name.to_string(), to_value(schema, element, child)))
            });
            Value::Object(fields.collect())
        }
        // The tree is built by the schema, so kind and content agree.
        _ => Value::Null,
    }
}

fn scalar_value(simple: &SimpleType, text: &str) -> Value {
    let canonical =
        simple.base.is_integer() && canonical_number(text).is_some_and(|canonical| canonical == text);
    match text.parse::<i64>() {
        Ok(number) if canonical && number.unsigned_abs() <= MAX_EXACT => number.into(),
        _ => text.into(),
    }
}
