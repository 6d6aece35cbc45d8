//! What identifies a document, read without holding the rest of it.

use super::Family;
use crate::error::{Error, ErrorKind, Result};
use crate::xml::{Event, Limits, Reader, decode, normalize_line_ends};

/// What identifies a document to its authority.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Identity {
    /// The family of the document.
    pub family: Family,
    /// The version that the header states (`2.0`, `1.9`); empty when it states none.
    pub version: String,
    /// The reference id of the header.
    pub reference: String,
    /// The vehicle identification number, if the document has one.
    pub vin: Option<String>,
}

impl Identity {
    /// Reads the identity of a document from its bytes, as far into them as it has to: whether the rest is sound is
    /// [`validate`](crate::validate)'s to say.
    ///
    /// # Errors
    /// `NotXml`, `Encoding` or `LimitExceeded` when it cannot be read so far; `NotIvi` when its root is of neither family; `InvalidDocument`
    /// when it has no reference id.
    pub fn of(xml: &[u8]) -> Result<Identity> {
        let limits = Limits::default();
        let decoded = decode(xml, &limits).map_err(|fault| fault.to_error(""))?;
        let text = &*decoded.text;
        let mut reader = Reader::new(text, &limits);
        let mut family = None;
        let mut path: Vec<&str> = Vec::new();
        let mut values: [Option<String>; 3] = [None, None, None];
        loop {
            let event = reader.next().map_err(|fault| fault.to_error(text))?;
            let piece = match event {
                Event::Start(start) => {
                    if path.is_empty() {
                        family = Family::of_root(start.local, reader.namespace(start.namespace));
                    }
                    let Some(family) = family else {
                        let message = format!("the root element is `{}`", start.name);
                        return Err(Error::new(ErrorKind::NotIvi, message)
                            .with_remedy("hand in an InitialVehicleInformation document of IVI 2.0 or 1.x"));
                    };
                    path.push(start.local);
                    if let Some(place) = wanted(family, &path) {
                        values[place] = Some(String::new());
                    }
                    continue;
                }
                Event::End { .. } => {
                    path.pop();
                    if values.iter().all(Option::is_some) {
                        break;
                    }
                    continue;
                }
                Event::Text { text, .. } | Event::CData { text, .. } => normalize_line_ends(text),
                Event::Reference { character, .. } => character.to_string().into(),
                Event::Comment { .. } | Event::ProcessingInstruction { .. } => continue,
                Event::Eof => break,
            };
            if let Some(value) =
                family.and_then(|family| wanted(family, &path)).and_then(|place| values[place].as_mut())
            {
                value.push_str(&piece);
            }
        }
        let [reference, version, vin] = values.map(|value| value.map(|value| value.trim().to_owned()));
        let Some((family, reference)) = family.zip(reference.filter(|reference| !reference.is_empty()))
        else {
            let field = family.map_or("IviReferenceId", |family| family.header_fields().0);
            return Err(Error::new(
                ErrorKind::InvalidDocument,
                format!("the document has no {field} in its header"),
            )
            .with_remedy("validate the document and correct it"));
        };
        Ok(Identity {
            family,
            version: version.unwrap_or_default(),
            reference,
            vin: vin.filter(|vin| !vin.is_empty()),
        })
    }
}

/// Which of the values stands at this path.
fn wanted(family: Family, path: &[&str]) -> Option<usize> {
    let (reference, version) = family.header_fields();
    match (family, path) {
        (_, [_, "Header", name]) if *name == reference => Some(0),
        (_, [_, "Header", name]) if *name == version => Some(1),
        (Family::V2, [_, "CocDataGroup", "VehicleIdentificationNumber"]) => Some(2),
        (Family::V1, [_, "Body", "CocDataGroup", "VehicleIdentificationNumber"]) => Some(2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_families_are_identified() {
        let v2 = b"<x:InitialVehicleInformation xmlns:x='http://eu.ereg.initialvehicleinformation.v2'><x:Header>\
            <x:IviReferenceId> a&#45;<![CDATA[b]]> </x:IviReferenceId></x:Header></x:InitialVehicleInformation>";
        let identity = Identity::of(v2).unwrap();
        assert_eq!((identity.family, &*identity.reference, identity.vin), (Family::V2, "a-b", None));
        let v1 = b"<InitialVehicleInformation><Header><IVIReferenceId>r</IVIReferenceId><VersionNumberXsd>1.6</VersionNumberXsd>\
            </Header><Body><CocDataGroup><VehicleIdentificationNumber>V</VehicleIdentificationNumber></CocDataGroup></Body>\
            </InitialVehicleInformation>";
        let identity = Identity::of(v1).unwrap();
        assert_eq!((&*identity.version, identity.vin.as_deref()), ("1.6", Some("V")));
    }

    #[test]
    fn what_comes_after_the_identity_is_not_read() {
        let head = "<InitialVehicleInformation><Header><IVIReferenceId>r</IVIReferenceId><VersionNumberXsd>1.6</VersionNumberXsd>\
            </Header><Body><CocDataGroup><VehicleIdentificationNumber>V</VehicleIdentificationNumber>";
        let identity = Identity::of(format!("{head}<IVIReferenceId>other").as_bytes()).unwrap();
        assert_eq!((&*identity.reference, identity.vin.as_deref()), ("r", Some("V")));
    }

    #[test]
    fn what_is_no_document_is_refused() {
        assert_eq!(Identity::of(b"<a/>").unwrap_err().kind(), ErrorKind::NotIvi);
        assert_eq!(Identity::of(b"a").unwrap_err().kind(), ErrorKind::NotXml);
        assert_eq!(
            Identity::of(b"<InitialVehicleInformation/>").unwrap_err().kind(),
            ErrorKind::InvalidDocument
        );
    }
}
