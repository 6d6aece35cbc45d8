//! The two families of IVI documents.

use std::fmt;

use serde::Deserialize;

use crate::schema::{Element, Schema};

/// The name of the root element in both families.
pub(super) const ROOT: &str = "InitialVehicleInformation";

/// A family of IVI versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum Family {
    /// IVI 1.0 to 1.11: no namespace, used by Norway.
    #[serde(rename = "1.x")]
    V1,
    /// IVI 2.0: used by the United Kingdom, and in the EU for vehicles built from 5 July 2026.
    #[serde(rename = "2.0")]
    V2,
}

impl Family {
    /// The official schema that decides: 2.0, or 1.11 for all of 1.x (what is valid for an earlier 1.x is valid for it).
    pub fn schema(self) -> &'static Schema {
        match self {
            Family::V1 => Schema::ivi_1_11(),
            Family::V2 => Schema::ivi_2_0(),
        }
    }

    /// The family of a root element.
    pub(super) fn of_root(name: &str, namespace: &str) -> Option<Family> {
        [Family::V2, Family::V1]
            .into_iter()
            .find(|family| name == ROOT && namespace == family.schema().namespace())
    }

    /// Its place in a list of both.
    pub(crate) fn index(self) -> usize {
        match self {
            Family::V1 => 0,
            Family::V2 => 1,
        }
    }

    /// The declaration of the root element.
    pub(super) fn root(self) -> &'static Element {
        // The first global element of both official schemas is their root; a test holds that.
        &self.schema().elements[0]
    }

    /// The header's fields for the reference id and the version of the schema.
    pub(super) fn header_fields(self) -> (&'static str, &'static str) {
        match self {
            Family::V1 => ("IVIReferenceId", "VersionNumberXsd"),
            Family::V2 => ("IviReferenceId", "IviVersionNumberXsd"),
        }
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Family::V1 => "1.x",
            Family::V2 => "2.0",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_element_is_the_root() {
        for family in [Family::V1, Family::V2] {
            assert_eq!(family.root().name, ROOT);
            assert_eq!(Family::of_root(ROOT, family.schema().namespace()), Some(family));
        }
        assert_eq!(Family::of_root(ROOT, "http://eu.era.initialvehicleinformation.v2"), None);
    }
}
