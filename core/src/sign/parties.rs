//! Whom a document names as manufacturer and as EU representative, collected while it is scanned.

use crate::xml::{Event, normalize_line_ends};

/// More than any vehicle has stages and addresses.
const MOST: usize = 32;

/// The names that a document gives, in its order, each once.
#[derive(Debug, Default)]
pub(super) struct Parties {
    pub(super) manufacturers: Vec<String>,
    pub(super) representatives: Vec<String>,
    /// The value that is being read.
    open: Option<Value>,
    text: String,
    /// What an address of 1.x says so far, in whatever order: its kind, and its name.
    address: (Option<String>, Option<String>),
}

#[derive(Clone, Copy, Debug)]
enum Value {
    Manufacturer,
    Representative,
    AddressKind,
    AddressName,
}

impl Parties {
    /// Takes note of an event of the document outside its signature; called for each, so it must be quick about most.
    pub(super) fn event(&mut self, event: &Event<'_>) {
        match (event, self.open) {
            (Event::Start(start), _) => self.start(start.local),
            (_, None) => {}
            (Event::End { .. }, Some(value)) => self.end(value),
            (Event::Text { text, .. } | Event::CData { text, .. }, _) => {
                self.text.push_str(&normalize_line_ends(text));
            }
            (Event::Reference { character, .. }, _) => self.text.push(*character),
            (Event::Comment { .. } | Event::ProcessingInstruction { .. } | Event::Eof, _) => {}
        }
    }

    /// The fields of both families, each with a name that no other field has.
    fn start(&mut self, local: &str) {
        // The length tells nearly all others apart.
        self.open = match (local.len(), local) {
            (16, "ManufacturerName") | (21, "StageManufacturerName") => Some(Value::Manufacturer),
            (20, "EURepresentativeName") => Some(Value::Representative),
            (15, "AddressTypeCode") => Some(Value::AddressKind),
            (4, "Name") => Some(Value::AddressName),
            (12, "AddressGroup") => {
                self.address = (None, None);
                None
            }
            _ => None,
        };
        self.text.clear();
    }

    fn end(&mut self, value: Value) {
        self.open = None;
        let text = self.text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        match value {
            Value::Manufacturer => add(&mut self.manufacturers, text),
            Value::Representative => add(&mut self.representatives, text),
            Value::AddressKind => self.address.0 = Some(text),
            Value::AddressName => self.address.1 = Some(text),
        }
        if let (Some(kind), Some(_)) = &self.address {
            // The manufacturers of base vehicle, previous and second stage, and the manufacturer's representative.
            let list = match &**kind {
                "BVM" | "PSM" | "SSM" => Some(&mut self.manufacturers),
                "MRP" => Some(&mut self.representatives),
                _ => None,
            };
            if let (Some(list), (_, Some(name))) = (list, std::mem::take(&mut self.address)) {
                add(list, name);
            }
        }
    }
}

fn add(names: &mut Vec<String>, name: String) {
    if !name.is_empty() && names.len() < MOST && !names.contains(&name) {
        names.push(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::{Limits, Reader};

    fn parties(text: &str) -> (Vec<String>, Vec<String>) {
        let mut reader = Reader::new(text, &Limits::default());
        let mut parties = Parties::default();
        loop {
            let event = reader.next().unwrap();
            parties.event(&event);
            if matches!(event, Event::Eof) {
                return (parties.manufacturers, parties.representatives);
            }
        }
    }

    #[test]
    fn both_families_name_their_manufacturers_and_representatives() {
        let (manufacturers, representatives) = parties(
            "<r><ManufacturerName> A &amp;\r\n<!-- x --><![CDATA[B]]> </ManufacturerName><ManufacturerName>C</ManufacturerName>\
             <ManufacturerEnergyConvertor>D</ManufacturerEnergyConvertor><EURepresentativeName>E</EURepresentativeName>\
             <ManufacturerName/><ManufacturerName>C</ManufacturerName></r>",
        );
        assert_eq!((manufacturers, representatives), (vec!["A & B".into(), "C".into()], vec!["E".into()]));
        let (manufacturers, representatives) = parties(
            "<r><StageManufacturerName>A</StageManufacturerName>\
             <AddressGroup><AddressTypeCode>BVM</AddressTypeCode><Name>B</Name></AddressGroup>\
             <AddressGroup><Name>C</Name><AddressTypeCode>MRP</AddressTypeCode></AddressGroup>\
             <AddressGroup><AddressTypeCode>CUS</AddressTypeCode><Name>D</Name></AddressGroup>\
             <AddressGroup><AddressTypeCode>PSM</AddressTypeCode></AddressGroup><AddressGroup><Name>E</Name></AddressGroup></r>",
        );
        assert_eq!((manufacturers, representatives), (vec!["A".into(), "B".into()], vec!["C".into()]));
    }

    #[test]
    fn a_crowd_of_names_is_not_kept() {
        let text: String = (0..100).map(|n| format!("<ManufacturerName>{n}</ManufacturerName>")).collect();
        assert_eq!(parties(&format!("<r>{text}</r>")).0.len(), MOST);
    }
}
