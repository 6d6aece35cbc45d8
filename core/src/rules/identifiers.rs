//! Vehicle identification numbers and approval numbers, as far as rules ask for them.

use crate::ivi::{Framework, is_vin_character, parse_approval_number};

/// Whether the letters are those of a VIN (ISO 3779). Its length is for the schema to judge.
pub(super) fn is_vin(text: &str) -> bool {
    text.chars().all(is_vin_character)
}

/// Whether it has the form of an approval number.
pub(super) fn is_approval_number(text: &str) -> bool {
    parse_approval_number(text).is_ok()
}

/// The authority of an approval number: `e4` in `e4*2018/858*00264*01`.
pub(super) fn authority(number: &str) -> Option<&str> {
    number.split_once('*').map(|(authority, _)| authority)
}

/// The act under which an approval was given, a known one in its full spelling; the letters of a small series are left out.
pub(super) fn framework(number: &str) -> Option<&str> {
    let act = number.split('*').nth(1)?.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let exact = Framework::ALL.iter().find(|known| known.number == act);
    Some(exact.or_else(|| Framework::by_number(act)).map_or(act, |known| known.number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn approval_numbers_fall_into_parts() {
        for (number, by, act) in [
            ("e4*2018/858*00264*01", "e4", "2018/858"),
            ("e6*200746*0289*09", "e6", "2007/46"),
            ("g11*KS18/858*00001*00", "g11", "2018/858"),
            ("e13*595/2009*01303*00", "e13", "595/2009"),
        ] {
            assert_eq!((authority(number), framework(number)), (Some(by), Some(act)));
        }
        assert_eq!((authority("e4"), framework("e4")), (None, None));
    }
}
