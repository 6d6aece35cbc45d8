//! Values of a document as Python has them.
//!
//! Given are `int`, `Decimal`, `bool`, `date` and `datetime` where the schema declares such a type and Python's type can hold the very
//! value, and text otherwise: a date with a zone, a time finer than microseconds, a text that is no number.

use ecoc::schema::{Base, ComplexType, Content, Element, Schema, SimpleType, Type};
use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyDateTime, PyDelta, PyDict, PyInt, PyList, PyString, PyType, PyTzInfo};
use serde_json::Value;

/// The data form of a document, whose root is declared by `element`, as Python's values.
pub(crate) fn data<'py>(
    py: Python<'py>,
    schema: &Schema,
    element: &Element,
    found: &Value,
) -> PyResult<Bound<'py, PyAny>> {
    match (schema.type_of(element.type_id), found) {
        (Some(Type::Simple(_)), Value::Number(number)) => match number.as_i64() {
            Some(small) => small.into_bound_py_any(py),
            None => number.to_string().into_bound_py_any(py),
        },
        (Some(Type::Simple(simple)), Value::String(text)) => value(py, simple, text),
        (Some(Type::Complex(ComplexType { content: Content::Table(row), .. })), Value::Array(rows)) => {
            let list = PyList::empty(py);
            for found in rows {
                list.append(data(py, schema, row, found)?)?;
            }
            Ok(list.into_any())
        }
        (Some(Type::Complex(complex)), Value::Object(fields)) => {
            let dict = PyDict::new(py);
            for (name, found) in fields {
                if let Some(child) = complex.content.child(name) {
                    dict.set_item(PyString::intern(py, name), data(py, schema, child, found)?)?;
                }
            }
            Ok(dict.into_any())
        }
        // The data comes from a document, which is built by the schema.
        _ => Ok(py.None().into_bound(py)),
    }
}

/// One value, as the type that the schema declares if that can hold it, and as text otherwise.
pub(crate) fn value<'py>(py: Python<'py>, simple: &SimpleType, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let digits =
        !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'));
    let value = match simple.base {
        Base::Decimal if digits => decimal(py)?.call1((text,)).ok(),
        base if base.is_integer() && digits => py.get_type::<PyInt>().call1((text,)).ok(),
        Base::Date => date(py, text),
        Base::DateTime => date_time(py, text),
        _ if is_indicator(simple) => match text {
            "Y" => Some(true.into_bound_py_any(py)?),
            "N" => Some(false.into_bound_py_any(py)?),
            _ => None,
        },
        _ => None,
    };
    value.map_or_else(|| text.into_bound_py_any(py), Ok)
}

/// What a value is in Python, in one word.
pub(crate) fn kind(simple: &SimpleType) -> &'static str {
    match simple.base {
        Base::Decimal => "decimal",
        base if base.is_integer() => "integer",
        Base::Date => "date",
        Base::DateTime => "datetime",
        _ if is_indicator(simple) => "indicator",
        _ => "text",
    }
}

fn is_indicator(simple: &SimpleType) -> bool {
    simple.values.len() == 2 && simple.allows("Y") && simple.allows("N")
}

/// `2026-11-21`; a date with a zone is none that Python has.
fn date<'py>(py: Python<'py>, text: &str) -> Option<Bound<'py, PyAny>> {
    let (year, month, day) = year_month_day(text)?;
    PyDate::new(py, year, month, day).ok().map(Bound::into_any)
}

fn year_month_day(text: &str) -> Option<(i32, u8, u8)> {
    let [year, month, day] = fields(text, '-', [4, 2, 2])?;
    Some((i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

/// `2026-11-21T10:30:00.5+01:00`; what is finer than microseconds is none that Python has.
pub(crate) fn date_time<'py>(py: Python<'py>, text: &str) -> Option<Bound<'py, PyAny>> {
    let (day, rest) = text.split_once('T')?;
    let (year, month, day) = year_month_day(day)?;
    let (clock, zone) = match rest.find(['Z', '+', '-']) {
        Some(at) => (&rest[..at], Some(&rest[at..])),
        None => (rest, None),
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let [hour, minute, second] = fields(clock, ':', [2, 2, 2])?;
    let micros = microseconds(fraction)?;
    let zone = match zone {
        Some(zone) => Some(offset(py, zone)?),
        None => None,
    };
    let part = |number: u32| u8::try_from(number).ok();
    PyDateTime::new(py, year, month, day, part(hour)?, part(minute)?, part(second)?, micros, zone.as_ref())
        .ok()
        .map(Bound::into_any)
}

fn offset<'py>(py: Python<'py>, zone: &str) -> Option<Bound<'py, PyTzInfo>> {
    if zone == "Z" {
        return PyTzInfo::utc(py).ok().map(pyo3::Borrowed::to_owned);
    }
    let [hours, minutes] = fields(&zone[1..], ':', [2, 2])?;
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    let seconds = if zone.starts_with('-') { -seconds } else { seconds };
    PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, seconds, 0, true).ok()?).ok()
}

fn microseconds(fraction: &str) -> Option<u32> {
    let digits = fraction.trim_end_matches('0');
    if fraction.is_empty() || digits.len() > 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    format!("{digits:0<6}").parse().ok()
}

/// Numbers of fixed widths between separators.
fn fields<const N: usize>(text: &str, separator: char, widths: [usize; N]) -> Option<[u32; N]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; N];
    for (number, width) in numbers.iter_mut().zip(widths) {
        let part =
            parts.next().filter(|part| part.len() == width && part.bytes().all(|b| b.is_ascii_digit()))?;
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

/// `decimal.Decimal`, imported when it is first needed.
pub(crate) fn decimal(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    DECIMAL.import(py, "decimal", "Decimal")
}
