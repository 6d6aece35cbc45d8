//! Which tax codes (`avgiftskode`) a technical category admits: a small table of the sandbox's own.
//!
//! The real code list "Kjøretøyklassifisering" is not public. `101` for passenger cars and `315` for vans are seen with
//! a working client \[E\]; every other row is \[assumed\], chosen so that each of SVV's codes about classification can
//! occur.

use crate::document::Document;

/// What the table says about a vehicle.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Classification {
    /// Exactly one code fits.
    Fits,
    /// The table has no row for the category.
    None,
    /// Several codes fit and none was asked for.
    Several,
    /// The category is classified, but not by way of eCoC.
    NotByEcoc,
    /// The code asked for belongs to other categories.
    NotForCategory,
    /// The code asked for belongs to no category.
    UnknownCode,
}

/// Category, without its suffixes; its codes. No codes: not by eCoC.
pub(crate) const TABLE: [(&str, &[&str]); 15] = [
    ("M1", &["101"]),
    ("M1 motor home", &["160"]),
    ("M2", &["220"]),
    ("M3", &["220"]),
    ("N1", &["315", "310"]),
    ("N2", &["330"]),
    ("N3", &["340"]),
    ("O1", &["820"]),
    ("O2", &["820"]),
    ("O3", &["830"]),
    ("O4", &["830"]),
    ("L1e L2e", &["605"]),
    ("L3e L4e L5e L6e L7e", &["505"]),
    ("T1 T2 T3 T4 T5", &[]),
    ("C1 C2 C3 C4 C5", &[]),
];

/// Looks a document up, with the code that was asked for.
pub(crate) fn classify(document: &Document, wanted: Option<&str>) -> Classification {
    if let Some(code) = wanted
        && !TABLE.iter().any(|(_, codes)| codes.contains(&code))
    {
        return Classification::UnknownCode;
    }
    let category = base(document.category().unwrap_or_default());
    let row = TABLE.iter().find(|(names, _)| match category {
        "M1" if is_motor_home(document) => *names == "M1 motor home",
        category => names.split(' ').any(|name| name == category),
    });
    match (row, wanted) {
        (None, _) => Classification::None,
        (Some((_, [])), _) => Classification::NotByEcoc,
        (Some((_, codes)), Some(code)) if codes.contains(&code) => Classification::Fits,
        (Some(_), Some(_)) => Classification::NotForCategory,
        (Some((_, [_])), None) => Classification::Fits,
        (Some(_), None) => Classification::Several,
    }
}

/// Whether the bodywork is that of a motor caravan (code SA).
pub(crate) fn is_motor_home(document: &Document) -> bool {
    ["CodeForBodyworkSpecPurpVeh", "CodeForBodywork"].iter().any(|name| document.anywhere(name) == Some("SA"))
}

/// The category without what follows its number: `M1G` is `M1`, `L3e-A1` is `L3e`, `T4.1a` is `T4`.
fn base(category: &str) -> &str {
    let length = if category.starts_with('L') { 3 } else { 2 };
    category.get(..length).unwrap_or(category)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(category: &str, body: &str, wanted: Option<&str>) -> Classification {
        let text = format!(
            "<InitialVehicleInformation><Body><CocDataGroup><VehicleCategoryCode>{category}</VehicleCategoryCode>\
             <BodyworkTable><BodyworkGroup><CodeForBodywork>{body}</CodeForBodywork></BodyworkGroup></BodyworkTable>\
             </CocDataGroup></Body></InitialVehicleInformation>"
        );
        classify(&Document::read(text.as_bytes()).unwrap(), wanted)
    }

    #[test]
    fn the_table_is_asked_by_category_bodywork_and_code() {
        assert_eq!(ask("M1G", "AA", None), Classification::Fits);
        assert_eq!(ask("M1", "AA", Some("101")), Classification::Fits);
        assert_eq!(ask("M1", "SA", Some("101")), Classification::NotForCategory);
        assert_eq!(ask("M1", "SA", Some("160")), Classification::Fits);
        assert_eq!(ask("N1", "BB", None), Classification::Several);
        assert_eq!(ask("N1", "BB", Some("315")), Classification::Fits);
        assert_eq!(ask("M1", "AA", Some("315")), Classification::NotForCategory);
        assert_eq!(ask("M1", "AA", Some("999")), Classification::UnknownCode);
        assert_eq!(ask("L3e-A1", "", None), Classification::Fits);
        assert_eq!(ask("T4.1a", "", None), Classification::NotByEcoc);
        assert_eq!(ask("R1a", "", None), Classification::None);
        assert_eq!(ask("", "", None), Classification::None);
    }
}
