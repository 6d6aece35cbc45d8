//! Vehicle identification numbers and approval numbers, as far as rules ask for them.

/// Whether the letters are those of a VIN: capitals and digits without I, O and Q (ISO 3779). Its length is for the schema to judge.
pub(super) fn is_vin(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase() && !matches!(byte, b'I' | b'O' | b'Q'))
}

/// The framework regulations of vehicle approvals, and those that they replaced.
const FRAMEWORKS: [&str; 6] = ["2018/858", "2007/46", "168/2013", "167/2013", "2002/24", "2003/37"];

/// The authority of an approval number: `e4` in `e4*2018/858*00264*01`.
pub(super) fn authority(number: &str) -> Option<&str> {
    let (authority, _) = number.split_once('*')?;
    let digits = authority.get(1..)?;
    let letter = matches!(authority.as_bytes().first()?, b'e' | b'g' | b'n');
    (letter && (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then_some(authority)
}

/// The act under which an approval was given; one of the frameworks is spelled with its slash even if the number has none.
pub(super) fn framework(number: &str) -> Option<&str> {
    let act = number.split('*').nth(1)?;
    let same = |framework: &str| {
        framework == act || framework.len() == act.len() + 1 && framework.replace('/', "") == act
    };
    Some(FRAMEWORKS.into_iter().find(|framework| same(framework)).unwrap_or(act))
}

/// Whether it has the form of an approval number: authority, act, number, extension.
pub(super) fn is_approval_number(number: &str) -> bool {
    let mut parts = number.split('*').skip(1);
    let (act, base, extension) = (parts.next(), parts.next(), parts.next());
    let digits = |part: Option<&str>, least: usize, most: usize| {
        part.is_some_and(|part| {
            (least..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    authority(number).is_some()
        && act.is_some_and(|act| {
            !act.is_empty() && act.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'/')
        })
        && digits(base, 1, 6)
        && digits(extension, 1, 4)
        && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn approval_numbers_fall_into_parts() {
        for (number, by, framework_of) in [
            ("e4*2018/858*00264*01", "e4", "2018/858"),
            ("e6*2007/46*0289*09", "e6", "2007/46"),
            ("g11*2018/858*00001*00", "g11", "2018/858"),
            ("e13*1682013*01303*00", "e13", "168/2013"),
        ] {
            assert!(is_approval_number(number), "{number}");
            assert_eq!((authority(number), framework(number)), (Some(by), Some(framework_of)));
        }
        for number in [
            "",
            "e4",
            "e4*2018/858*00264",
            "x4*2018/858*00264*01",
            "e*2018/858*00264*01",
            "e4*2018/858*00264*01*1",
        ] {
            assert!(!is_approval_number(number), "{number}");
        }
    }
}
