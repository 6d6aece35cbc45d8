//! Who grants type-approvals, and by which act: what the first two sections of an approval number name.

/// An approval authority, by the code that begins its approval numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TypeApprovalAuthority {
    /// The code, such as `e4`.
    pub code: &'static str,
    /// The country's English name.
    pub country: &'static str,
    /// The country's code by ISO 3166-1, two letters.
    pub country_code: &'static str,
}

impl TypeApprovalAuthority {
    /// Every authority that is known: the member states of the EU by their distinguishing numbers (Regulation (EU) 2020/683, Annex IV),
    /// which are the codes of the schema's `TypeApprovalCountryCode`; `e11` of the United Kingdom until 2020; the EEA states (EEA
    /// Agreement, Annex II); `g11` and `n11` (VCA eCoC API).
    pub const ALL: &'static [TypeApprovalAuthority] = &[
        authority("e1", "Germany", "DE"),
        authority("e2", "France", "FR"),
        authority("e3", "Italy", "IT"),
        authority("e4", "Netherlands", "NL"),
        authority("e5", "Sweden", "SE"),
        authority("e6", "Belgium", "BE"),
        authority("e7", "Hungary", "HU"),
        authority("e8", "Czechia", "CZ"),
        authority("e9", "Spain", "ES"),
        authority("e11", "United Kingdom (until 2020)", "GB"),
        authority("e12", "Austria", "AT"),
        authority("e13", "Luxembourg", "LU"),
        authority("e16", "Norway", "NO"),
        authority("e17", "Finland", "FI"),
        authority("e18", "Denmark", "DK"),
        authority("e19", "Romania", "RO"),
        authority("e20", "Poland", "PL"),
        authority("e21", "Portugal", "PT"),
        authority("e23", "Greece", "GR"),
        authority("e24", "Ireland", "IE"),
        authority("e25", "Croatia", "HR"),
        authority("e26", "Slovenia", "SI"),
        authority("e27", "Slovakia", "SK"),
        authority("e29", "Estonia", "EE"),
        authority("e32", "Latvia", "LV"),
        authority("e34", "Bulgaria", "BG"),
        authority("e36", "Lithuania", "LT"),
        authority("e49", "Cyprus", "CY"),
        authority("e50", "Malta", "MT"),
        authority("eFL", "Liechtenstein", "LI"),
        authority("eIS", "Iceland", "IS"),
        authority("g11", "Great Britain", "GB"),
        authority("n11", "United Kingdom (Northern Ireland)", "GB"),
    ];

    /// The authority with this code.
    pub fn by_code(code: &str) -> Option<&'static TypeApprovalAuthority> {
        Self::ALL.iter().find(|authority| authority.code == code)
    }
}

const fn authority(
    code: &'static str,
    country: &'static str,
    country_code: &'static str,
) -> TypeApprovalAuthority {
    TypeApprovalAuthority { code, country, country_code }
}

/// An act under which whole vehicles are approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Framework {
    /// Its number, as approval numbers carry it, such as `2018/858`.
    pub number: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The vehicle categories it covers.
    pub categories: &'static [char],
}

impl Framework {
    /// Every framework act that is known, and the amendments of Directive 70/156/EEC whose numbers stood in its place.
    pub const ALL: &'static [Framework] = &[
        framework("2018/858", "Regulation (EU) 2018/858", &['M', 'N', 'O']),
        framework("2007/46", "Directive 2007/46/EC", &['M', 'N', 'O']),
        framework("2001/116", "Directive 70/156/EEC as amended by 2001/116/EC", &['M', 'N', 'O']),
        framework("98/14", "Directive 70/156/EEC as amended by 98/14/EC", &['M', 'N', 'O']),
        framework("92/53", "Directive 70/156/EEC as amended by 92/53/EEC", &['M', 'N', 'O']),
        framework("70/156", "Directive 70/156/EEC", &['M', 'N', 'O']),
        framework("168/2013", "Regulation (EU) No 168/2013", &['L']),
        framework("2002/24", "Directive 2002/24/EC", &['L']),
        framework("92/61", "Directive 92/61/EEC", &['L']),
        framework("167/2013", "Regulation (EU) No 167/2013", &['T', 'C', 'R', 'S']),
        framework("2003/37", "Directive 2003/37/EC", &['T', 'C', 'R', 'S']),
        framework("74/150", "Directive 74/150/EEC", &['T']),
    ];

    /// The framework that a section names: with its slash, without (`200746`), or with a short year (`07/46`).
    pub fn by_number(text: &str) -> Option<&'static Framework> {
        let digits = |text: &str| text.chars().filter(|c| *c != '/').collect::<String>();
        Self::ALL.iter().find(|known| known.number == text).or_else(|| {
            let slashed = text.contains('/');
            Self::ALL.iter().find(|known| {
                known.number.strip_prefix("20").is_some_and(|short| short == text)
                    || (!slashed && digits(known.number) == text)
            })
        })
    }
}

const fn framework(number: &'static str, title: &'static str, categories: &'static [char]) -> Framework {
    Framework { number, title, categories }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Schema, Type};

    #[test]
    fn every_country_of_the_schema_is_known() {
        let schema = Schema::ivi_2_0();
        let codes = schema.types.iter().find_map(|one| match one {
            Type::Simple(simple) if simple.name == "TypeApprovalCountryCode" => Some(simple),
            _ => None,
        });
        let values = &codes.unwrap().values;
        assert_eq!(values.len(), 27);
        for value in values.iter() {
            assert!(TypeApprovalAuthority::by_code(value).is_some(), "{value}");
        }
    }

    #[test]
    fn a_framework_is_known_in_every_spelling() {
        for (text, number) in [
            ("2018/858", Some("2018/858")),
            ("2018858", Some("2018/858")),
            ("18/858", Some("2018/858")),
            ("07/46", Some("2007/46")),
            ("200746", Some("2007/46")),
            ("1682013", Some("168/2013")),
            ("9814", Some("98/14")),
            ("595/2009", None),
            ("", None),
        ] {
            assert_eq!(Framework::by_number(text).map(|known| known.number), number, "{text}");
        }
    }
}
