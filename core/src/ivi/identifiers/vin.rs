//! The vehicle identification number: ISO 3779 (content and structure) and ISO 3780 (world manufacturer identifier).

use std::fmt;

use serde_json::{Value, json};

use crate::error::{Error, ErrorKind, Result};

const LENGTH: usize = 17;
/// Where the parts begin: the descriptor, the indicator, and the rest of a small manufacturer's identifier.
const VDS: usize = 3;
const VIS: usize = 9;
const SMALL: std::ops::Range<usize> = 11..14;

/// A part of the world, as the first character of a VIN names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// First character A to G.
    Africa,
    /// First character J to R, and H.
    Asia,
    /// First character S to Z.
    Europe,
    /// First character 1 to 5, and 7 with F or later.
    NorthAmerica,
    /// First character 6, and 7 with A to E.
    Oceania,
    /// First character 8, 9 or 0.
    SouthAmerica,
}

impl Region {
    /// The region's English name.
    pub const fn name(self) -> &'static str {
        match self {
            Region::Africa => "Africa",
            Region::Asia => "Asia",
            Region::Europe => "Europe",
            Region::NorthAmerica => "North America",
            Region::Oceania => "Oceania",
            Region::SouthAmerica => "South America",
        }
    }

    /// By the table of ISO 3780 (A to H Africa, J to R Asia, S to Z Europe, 1 to 5 North America, 6 and 7 Oceania, 8 to 0 South
    /// America) with what its maintenance agency, SAE International, has since given out beyond it: H to China, 7F to 70 to the
    /// United States. The second character runs A to Z, then 1 to 9 and 0.
    fn of(first: u8, second: u8) -> Region {
        match first {
            b'A'..=b'G' => Region::Africa,
            b'H'..=b'R' => Region::Asia,
            b'S'..=b'Z' => Region::Europe,
            b'1'..=b'5' => Region::NorthAmerica,
            b'6' => Region::Oceania,
            b'7' if (b'A'..=b'E').contains(&second) => Region::Oceania,
            b'7' => Region::NorthAmerica,
            _ => Region::SouthAmerica,
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A vehicle identification number and its parts.
///
/// A VIN leads to a person, so `Debug` shows its first three characters alone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Vin(String);

impl Vin {
    /// The whole number.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The world manufacturer identifier: characters 1 to 3.
    pub fn wmi(&self) -> &str {
        self.part(0..VDS)
    }

    /// The vehicle descriptor section: characters 4 to 9. Its last character is a check digit in North America and China; in Europe
    /// it is the manufacturer's.
    pub fn vds(&self) -> &str {
        self.part(VDS..VIS)
    }

    /// The vehicle indicator section: characters 10 to 17.
    pub fn vis(&self) -> &str {
        self.part(VIS..LENGTH)
    }

    /// The part of the world that the first character (and for 7 the second) names.
    pub fn region(&self) -> Region {
        match self.0.as_bytes() {
            [first, second, ..] => Region::of(*first, *second),
            _ => Region::SouthAmerica,
        }
    }

    /// Whether the manufacturer builds few vehicles a year (ISO 3780: fewer than 500, in the United States fewer than 1000): its third
    /// character is 9.
    pub fn is_small_manufacturer(&self) -> bool {
        self.wmi().ends_with('9')
    }

    /// The manufacturer's identifier: the WMI, and for a small manufacturer characters 12 to 14 too, since several share the WMI.
    pub fn manufacturer(&self) -> String {
        let rest = if self.is_small_manufacturer() { self.part(SMALL) } else { "" };
        format!("{}{rest}", self.wmi())
    }

    /// The parts as a JSON object: `vin`, `wmi`, `vds`, `vis`, `region`, `small_manufacturer`, `manufacturer`.
    pub fn to_json(&self) -> Value {
        json!({
            "vin": self.text(),
            "wmi": self.wmi(),
            "vds": self.vds(),
            "vis": self.vis(),
            "region": self.region().name(),
            "small_manufacturer": self.is_small_manufacturer(),
            "manufacturer": self.manufacturer(),
        })
    }

    fn part(&self, range: std::ops::Range<usize>) -> &str {
        self.0.get(range).unwrap_or_default()
    }
}

impl fmt::Debug for Vin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vin({}…)", self.wmi())
    }
}

impl fmt::Display for Vin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Takes a vehicle identification number apart: 17 capital letters and digits, without I, O and Q (ISO 3779).
///
/// No check digit is computed: vehicles for Europe have none.
///
/// ```
/// let vin = ecoc::parse_vin("U9DVA12D6TN003265")?;
/// assert_eq!((vin.wmi(), vin.vds(), vin.vis(), vin.region()), ("U9D", "VA12D6", "TN003265", ecoc::ivi::Region::Europe));
/// # Ok::<(), ecoc::Error>(())
/// ```
///
/// # Errors
/// `InvalidArgument`, naming the first character that cannot stand in a VIN and its place, or the wrong length. The VIN itself is not
/// quoted.
pub fn parse_vin(text: &str) -> Result<Vin> {
    if let Some((at, c)) = text.chars().enumerate().find(|&(_, c)| !is_vin_character(c)) {
        let (what, remedy) = unfit(c);
        return Err(fault(format!("character {} is {what}", at + 1)).with_remedy(remedy));
    }
    // All are ASCII here, so bytes are characters.
    match text.len() {
        LENGTH => Ok(Vin(text.to_owned())),
        0 => Err(fault("it is empty").with_remedy("give the 17 characters on the statutory plate")),
        length => {
            let by = length.abs_diff(LENGTH);
            let how = if length < LENGTH { "too few" } else { "too many" };
            Err(fault(format!("it has {length} characters, {by} {how}"))
                .with_remedy("give the 17 characters on the statutory plate"))
        }
    }
}

/// Whether a character may stand in a VIN.
fn is_vin_character(c: char) -> bool {
    (c.is_ascii_uppercase() || c.is_ascii_digit()) && !matches!(c, 'I' | 'O' | 'Q')
}

/// What an unfit character is, and what to do about it.
fn unfit(c: char) -> (String, &'static str) {
    match c {
        'I' | 'i' => (format!("the letter {c}, which no VIN has"), "write the digit 1 if that is meant"),
        'O' | 'Q' | 'o' | 'q' => {
            (format!("the letter {c}, which no VIN has"), "write the digit 0 if that is meant")
        }
        'a'..='z' => (format!("the small letter {c}"), "write it in capitals"),
        c if c.is_whitespace() => ("white space".into(), "leave it out"),
        c if c.is_control() => ("a control character".into(), "leave it out"),
        c if c.is_alphanumeric() => {
            (format!("`{c}`"), "write the Latin capital letter or the digit that looks like it")
        }
        c => (format!("`{c}`"), "leave it out"),
    }
}

fn fault(what: impl fmt::Display) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("this is no VIN (ISO 3779): {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vin_is_taken_apart() {
        let vin = parse_vin("U9DVA12D6TN003265").unwrap();
        assert_eq!((vin.wmi(), vin.vds(), vin.vis()), ("U9D", "VA12D6", "TN003265"));
        assert_eq!((vin.region(), &*vin.manufacturer()), (Region::Europe, "U9D"));
        assert_eq!(vin.to_json()["vin"], "U9DVA12D6TN003265");
        assert_eq!(format!("{vin:?} {vin}"), "Vin(U9D…) U9DVA12D6TN003265");
    }

    #[test]
    fn a_small_manufacturer_is_named_by_six_characters() {
        let vin = parse_vin("SA9ABCDEFGH123456").unwrap();
        assert!(vin.is_small_manufacturer());
        assert_eq!(vin.manufacturer(), "SA9123");
        assert_eq!(vin.to_json()["small_manufacturer"], true);
    }

    #[test]
    fn the_first_characters_name_the_region() {
        let regions = [
            ("AG", Region::Africa),
            ("HA", Region::Asia),
            ("JR", Region::Asia),
            ("SZ", Region::Europe),
            ("15", Region::NorthAmerica),
            ("6A", Region::Oceania),
            ("7A", Region::Oceania),
            ("7S", Region::NorthAmerica),
            ("70", Region::NorthAmerica),
            ("89", Region::SouthAmerica),
            ("0A", Region::SouthAmerica),
        ];
        for (start, region) in regions {
            assert_eq!(parse_vin(&format!("{start}AAAAAAAAAAAAAAA")).unwrap().region(), region, "{start}");
        }
    }

    #[test]
    fn a_fault_names_its_place_and_the_remedy_and_quotes_no_vin() {
        let cases = [
            ("", "it is empty", "give the 17"),
            ("U9DVA12D6TN00326", "it has 16 characters, 1 too few", "give the 17"),
            ("U9DVA12D6TN0032655", "it has 18 characters, 1 too many", "give the 17"),
            ("U9DVA12D6TNO03265", "character 12 is the letter O", "the digit 0"),
            ("U9DVAI2D6TN003265", "character 6 is the letter I", "the digit 1"),
            ("u9DVA12D6TN003265", "character 1 is the small letter u", "capitals"),
            ("U9DVA12D6 TN003265", "character 10 is white space", "leave it out"),
            ("U9DVA12D6-TN003265", "character 10 is `-`", "leave it out"),
            ("U9DVА12D6TN003265", "character 5 is `А`", "Latin capital"),
            ("U9DVA12D6TN00326\u{0}", "character 17 is a control", "leave it out"),
        ];
        for (text, message, remedy) in cases {
            let error = parse_vin(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert!(error.message().contains(message), "{text}: {error}");
            assert!(error.remedy().unwrap_or_default().contains(remedy), "{text}: {error}");
            assert!(!error.to_string().contains("VA12D6"), "{error}");
        }
    }
}
