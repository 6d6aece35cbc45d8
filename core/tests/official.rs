//! The embedded schemas and the validator against the official files; skipped by name where those are not at hand.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

mod common;

use std::fs;

use ecoc::schema::{Content, Schema, Type};
use ecoc::{Profile, validate};

fn counts(schema: &Schema) -> (usize, usize, usize) {
    let own = &schema.types[..usize::from(schema.own_types)];
    let elements = own.iter().map(|one| match one {
        // The signature is a reference to another schema's element.
        Type::Complex(complex) => {
            complex.content.children().iter().filter(|child| child.namespace == 0).count()
        }
        Type::Simple(_) => 0,
    });
    let complex = own.iter().filter(|one| matches!(one, Type::Complex(_))).count();
    (complex, own.len() - complex, elements.sum::<usize>() + 1)
}

#[test]
fn the_embedded_schemas_are_whole() {
    // Figures of the official files: complex types, simple types, elements with a name (counted with grep).
    assert_eq!(counts(Schema::ivi_2_0()), (135, 129, 680));
    assert_eq!(counts(Schema::ivi_1_11()), (148, 777, 925));
    assert_eq!((&*Schema::ivi_2_0().version, &*Schema::ivi_1_11().version), ("2.0", "1.11"));
    for schema in [Schema::ivi_2_0(), Schema::ivi_1_11()] {
        let root = schema.element(0, "InitialVehicleInformation").unwrap();
        let Some(Type::Complex(root)) = schema.type_of(root.type_id) else {
            panic!("the root has no complex type")
        };
        assert!(matches!(root.content, Content::All(_)));
    }
}

#[test]
fn the_embedded_schemas_equal_the_official_files() {
    let Some(folder) = common::shared("ivi", "the_embedded_schemas_equal_the_official_files") else { return };
    for (file, embedded) in [
        ("xmldsig-core-schema.xsd", Schema::xmldsig()),
        ("InitialVehicleInformation-2.0.xsd", Schema::ivi_2_0()),
        ("InitialVehicleInformation-1.11.xsd", Schema::ivi_1_11()),
    ] {
        let official = Schema::from_xsd(&fs::read(folder.join(file)).unwrap()).unwrap();
        assert!(official == *embedded, "{file} differs from the embedded table: run the generator");
    }
}

#[test]
fn every_official_specimen_is_valid() {
    let Some(folder) = common::shared("ivi/examples", "every_official_specimen_is_valid") else { return };
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let report = validate(&fs::read(&path).unwrap(), &Profile::named("schema").unwrap());
        assert!(report.is_valid(), "{}: {report}", path.display());
        assert_eq!(report.version(), Some("2.0"));
        seen += 1;
    }
    assert!(seen > 0);
}
