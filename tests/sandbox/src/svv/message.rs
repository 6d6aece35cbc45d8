//! The body of a creation.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::{Refusal, refuse};

/// What a creation hands over.
pub(super) struct Message {
    pub(super) document: Vec<u8>,
    pub(super) reference: Option<String>,
    pub(super) tax_code: Option<String>,
    /// Whether the sleeping places of a motor home are stated.
    pub(super) beds: bool,
}

impl Message {
    /// Reads it strictly.
    pub(super) fn read(body: &[u8]) -> Result<Message, Box<Refusal>> {
        let Ok(Value::Object(root)) = serde_json::from_slice(body) else {
            return invalid("forventet ett JSON-objekt");
        };
        let empty = Map::new();
        let (Some(Value::Object(ivi)), Some(tax)) =
            (root.get("ivi"), root.get("avgiftsklassifisering").map_or(Some(&empty), Value::as_object))
        else {
            return invalid("ivi eller avgiftsklassifisering er ikke et objekt");
        };
        let only = |object: &Map<String, Value>, known: &[&str]| {
            object.keys().all(|key| known.contains(&key.as_str()))
        };
        if !only(&root, &["ivi", "avgiftsklassifisering"])
            || !only(ivi, &["iviDokument", "iviReferanse"])
            || !only(tax, &["avgiftsKode", "sitteplasserNorskGodkjenning", "sengeplasserCampingbil"])
        {
            return invalid("ukjent felt");
        }
        let text = |object: &Map<String, Value>, name: &str| match object.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => invalid("et felt som skulle være tekst"),
        };
        let count = |name: &str| match tax.get(name) {
            None | Some(Value::Null) => Ok(false),
            Some(number) if number.as_u64().is_some_and(|number| number < 1000) => Ok(true),
            Some(_) => invalid("et antall som ikke er et heltall"),
        };
        let document = text(ivi, "iviDokument")?.and_then(|base64| STANDARD.decode(base64).ok());
        let Some(document) = document.filter(|document| !document.is_empty()) else {
            return invalid("iviDokument mangler eller er ikke base64");
        };
        count("sitteplasserNorskGodkjenning")?;
        Ok(Message {
            document,
            reference: text(ivi, "iviReferanse")?,
            tax_code: text(tax, "avgiftsKode")?,
            beds: count("sengeplasserCampingbil")?,
        })
    }
}

/// 400, with what is wrong.
fn invalid<T>(why: &str) -> Result<T, Box<Refusal>> {
    refuse(400, "UGYLDIG_FORESPORSEL", format!("Forespørselen har ugyldig innhold: {why}"))
}
