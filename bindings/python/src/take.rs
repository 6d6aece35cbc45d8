//! Python's data as the data form of a document.
//!
//! Taken are the data form's own kinds, and `Decimal`, `date` and `datetime`. Whether a value suits its field is for the core to say.

use std::str::FromStr as _;

use ecoc::{Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMapping, PySequence, PyString, PyTuple,
};
use serde_json::{Map, Number, Value};

use crate::errors::raise;
use crate::give::decimal;

/// Deeper data is no certificate; the bound ends a dict that holds itself.
const MAX_DEPTH: usize = 64;

/// Python's data as the data form.
pub(crate) fn data(data: &Bound<'_, PyAny>) -> PyResult<Value> {
    convert(data, 0).map_err(|fault| fault.raise(data.py(), "$"))
}

/// A single value as the data form; `path` is for the error.
pub(crate) fn value(data: &Bound<'_, PyAny>, path: &str) -> PyResult<Value> {
    convert(data, 0).map_err(|fault| fault.raise(data.py(), path))
}

/// Why data cannot be taken, and where, from the inside out.
enum Fault {
    Unknown { kind: ErrorKind, words: String, remedy: &'static str, place: Vec<String> },
    Raised(PyErr),
}

impl From<PyErr> for Fault {
    fn from(error: PyErr) -> Fault {
        Fault::Raised(error)
    }
}

impl Fault {
    fn new(kind: ErrorKind, words: String, remedy: &'static str) -> Fault {
        Fault::Unknown { kind, words, remedy, place: Vec::new() }
    }

    fn inside(mut self, step: impl FnOnce() -> String) -> Fault {
        if let Fault::Unknown { place, .. } = &mut self {
            place.push(step());
        }
        self
    }

    fn raise(self, py: Python<'_>, root: &str) -> PyErr {
        match self {
            Fault::Unknown { kind, words, remedy, place } => {
                let place: String = place.into_iter().rev().take(8).collect();
                raise(py, &Error::new(kind, format!("{root}{place}: {words}")).with_remedy(remedy))
            }
            Fault::Raised(error) => error,
        }
    }
}

fn convert(data: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Fault> {
    if let Ok(text) = data.cast::<PyString>() {
        return Ok(text.to_str().map_err(|_| no_text())?.into());
    }
    if data.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(value) = data.cast::<PyBool>() {
        return Ok(value.is_true().into());
    }
    if let Ok(number) = data.cast::<PyInt>() {
        return integer(number.as_any());
    }
    if depth > MAX_DEPTH {
        let words = format!("the data is nested deeper than {MAX_DEPTH} levels");
        return Err(Fault::new(ErrorKind::LimitExceeded, words, "hand in the data of one certificate"));
    }
    if let Ok(object) = data.cast::<PyDict>() {
        let fields = object.iter().map(|(name, value)| field(&name, &value, depth));
        return fields.collect::<Result<Map<_, _>, _>>().map(Value::Object);
    }
    if let Ok(rows) = data.cast::<PyList>() {
        return rows.iter().enumerate().map(|(index, row)| item(index, &row, depth)).collect();
    }
    if let Ok(rows) = data.cast::<PyTuple>() {
        return rows.iter().enumerate().map(|(index, row)| item(index, &row, depth)).collect();
    }
    rare(data, depth)
}

/// The kinds that come seldom.
fn rare(data: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Fault> {
    let py = data.py();
    if data.cast::<PyFloat>().is_ok() || data.is_instance(decimal(py)?)? {
        return decimal_number(data);
    }
    if let Ok(time) = data.cast::<PyDateTime>() {
        return Ok(date_time_text(time)?.into());
    }
    if data.cast::<PyDate>().is_ok() {
        return Ok(data.call_method0("isoformat")?.extract::<String>()?.into());
    }
    if let Ok(object) = data.cast::<PyMapping>() {
        let mut fields = Map::new();
        for pair in object.items()?.iter() {
            let (name, value) = field(&pair.get_item(0)?, &pair.get_item(1)?, depth)?;
            fields.insert(name, value);
        }
        return Ok(Value::Object(fields));
    }
    // Bytes are sequences too, of numbers that are none of a certificate.
    if data.extract::<&[u8]>().is_err()
        && let Ok(rows) = data.cast::<PySequence>()
    {
        let rows = (0..rows.len()?).map(|index| item(index, &rows.get_item(index)?, depth));
        return rows.collect();
    }
    // Whole numbers of other libraries; an array of numpy says that it is one, and is not.
    if data.hasattr("__index__")?
        && let Ok(number) = py.import("operator")?.call_method1("index", (data,))
    {
        return integer(&number);
    }
    if let Some(scalar) = numpy(data)? {
        return Ok(scalar);
    }
    let name = data.get_type().fully_qualified_name()?;
    let words = format!("there is a value of type `{name}`, which a certificate cannot hold");
    Err(Fault::new(
        ErrorKind::WrongType,
        words,
        "use dict, list, str, int, float, bool, Decimal, date, datetime or None",
    ))
}

/// A truth value or a number of numpy, by the digits that it shows.
fn numpy(data: &Bound<'_, PyAny>) -> Result<Option<Value>, Fault> {
    let kind = data.getattr("dtype").and_then(|of| of.getattr("kind")?.extract::<String>());
    let scalar = data.getattr("shape").is_ok_and(|shape| shape.is_empty().unwrap_or(false));
    match kind {
        Ok(kind) if kind == "b" && scalar => Ok(Some(data.is_truthy()?.into())),
        Ok(kind) if kind == "f" && scalar => decimal_number(data).map(Some),
        _ => Ok(None),
    }
}

fn field(name: &Bound<'_, PyAny>, value: &Bound<'_, PyAny>, depth: usize) -> Result<(String, Value), Fault> {
    let Ok(text) = name.cast::<PyString>() else {
        let words = format!("a field is named by a value of type `{}`, not by text", name.get_type().name()?);
        return Err(Fault::new(ErrorKind::WrongType, words, "name every field by its name in the schema"));
    };
    let text = text.to_str().map_err(|_| no_text())?;
    match convert(value, depth + 1) {
        Ok(value) => Ok((text.to_owned(), value)),
        Err(fault) => Err(fault.inside(|| format!(".{text}"))),
    }
}

fn item(index: usize, value: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Fault> {
    convert(value, depth + 1).map_err(|fault| fault.inside(|| format!("[{index}]")))
}

/// A lone surrogate is the only thing that UTF-8 cannot write.
fn no_text() -> Fault {
    let words = "the text holds half of a surrogate pair, which no encoding can write";
    Fault::new(ErrorKind::WrongType, words.into(), "decode the text with the encoding that it has")
}

fn integer(number: &Bound<'_, PyAny>) -> Result<Value, Fault> {
    if let Ok(small) = number.extract::<i64>() {
        return Ok(small.into());
    }
    // `int.__repr__`, so that an IntEnum shows its digits; Python refuses to write out absurdly long ones.
    let digits = number.py().get_type::<PyInt>().call_method1("__repr__", (number,));
    digits
        .ok()
        .and_then(|digits| Number::from_str(&digits.extract::<String>().ok()?).ok())
        .map(Value::Number)
        .ok_or_else(|| {
            Fault::new(ErrorKind::WrongType, "the number has too many digits".into(), "correct the number")
        })
}

/// A `float` by the fewest digits that tell it, a `Decimal` by all that it has.
fn decimal_number(number: &Bound<'_, PyAny>) -> Result<Value, Fault> {
    // What a subclass such as numpy's prints is not always a number.
    let text = match number.cast::<PyFloat>() {
        Ok(float) => float.py().get_type::<PyFloat>().call_method1("__repr__", (float,))?,
        Err(_) => number.str()?.into_any(),
    };
    Number::from_str(&text.extract::<String>()?).map(Value::Number).map_err(|_| {
        let words = "the number is not finite".to_owned();
        Fault::new(ErrorKind::WrongType, words, "leave the field out when there is no value")
    })
}

/// As XML Schema writes it: UTC as `Z`, thousandths of a second where they suffice.
fn date_time_text(time: &Bound<'_, PyDateTime>) -> PyResult<String> {
    let text: String = time.call_method0("isoformat")?.extract()?;
    let (clock, zone) = match text.strip_suffix("+00:00") {
        Some(clock) => (clock.to_owned(), "Z"),
        None => (text, ""),
    };
    Ok(match clock.find('.').map(|point| point + 4) {
        // Pandas writes nanoseconds, too.
        Some(end)
            if clock.get(end..end + 3) == Some("000")
                && !clock[end + 3..].starts_with(|next: char| next.is_ascii_digit()) =>
        {
            format!("{}{}{zone}", &clock[..end], &clock[end + 3..])
        }
        _ => format!("{clock}{zone}"),
    })
}
