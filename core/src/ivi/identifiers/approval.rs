//! The type-approval number: `e4*2018/858*00264*01`.

use serde_json::{Value, json};

use super::authorities::{Framework, TypeApprovalAuthority};
use crate::error::{Error, ErrorKind, Result};

/// The series that an approval is for, as the letters before its act say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Series {
    /// No letters: an unlimited series.
    Unlimited,
    /// `KS`: EU type-approval of a small series.
    Small,
    /// `NKS`: national type-approval of a small series.
    NationalSmall,
    /// Other letters, which ecoc does not know, kept as they are.
    Unknown(String),
}

impl Series {
    fn of(letters: &str) -> Series {
        match letters {
            "" => Series::Unlimited,
            "KS" => Series::Small,
            "NKS" => Series::NationalSmall,
            other => Series::Unknown(other.into()),
        }
    }

    /// `unlimited`, `small`, `national small` or `unknown`.
    pub const fn name(&self) -> &'static str {
        match self {
            Series::Unlimited => "unlimited",
            Series::Small => "small",
            Series::NationalSmall => "national small",
            Series::Unknown(_) => "unknown",
        }
    }
}

/// A type-approval number and its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApprovalNumber {
    /// The whole number, as it was given.
    pub text: String,
    /// The code of the authority, the first section: `e4`.
    pub authority: String,
    /// The series that the approval is for.
    pub series: Series,
    /// The act, as the second section gives it: `2018/858`; that of a known framework with its slash and its whole year. Empty where
    /// letters stand alone (`NKS`).
    pub framework: String,
    /// The amending or implementing act, which approvals of systems and components carry as a section of its own.
    pub amendment: Option<String>,
    /// The base number: `00264`.
    pub number: String,
    /// The extension: `01`; `00` is the first issue.
    pub extension: String,
}

impl ApprovalNumber {
    /// The authority with its country; `None` when its code is not known.
    pub fn known_authority(&self) -> Option<&'static TypeApprovalAuthority> {
        TypeApprovalAuthority::by_code(&self.authority)
    }

    /// The framework act with the categories it covers; `None` when it is no act for whole vehicles that is known.
    pub fn known_framework(&self) -> Option<&'static Framework> {
        Framework::by_number(&self.framework)
    }

    /// Whether both are of one approval: the same but for the extension.
    pub fn same_approval(&self, other: &ApprovalNumber) -> bool {
        (&self.authority, &self.series, &self.framework, &self.amendment, &self.number)
            == (&other.authority, &other.series, &other.framework, &other.amendment, &other.number)
    }

    /// The parts as a JSON object: `approval`, `authority` (`code`, `country`, `country_code`), `framework` (`number`, `title`,
    /// `categories`), `series`, `amendment`, `number`, `extension`; `null` for what is not known or not there.
    pub fn to_json(&self) -> Value {
        let (authority, framework) = (self.known_authority(), self.known_framework());
        json!({
            "approval": self.text,
            "authority": {
                "code": self.authority,
                "country": authority.map(|known| known.country),
                "country_code": authority.map(|known| known.country_code),
            },
            "framework": {
                "number": Some(&self.framework).filter(|number| !number.is_empty()),
                "title": framework.map(|known| known.title),
                "categories": framework.map(|known| known.categories),
            },
            "series": self.series.name(),
            "series_letters": match &self.series { Series::Unknown(letters) => Some(letters), _ => None },
            "amendment": self.amendment,
            "number": self.number,
            "extension": self.extension,
        })
    }
}

/// Takes a type-approval number apart: authority, act, base number and extension, parted by asterisks (Regulation (EU) 2020/683,
/// Annex IV; before it Directive 2007/46/EC, Annex VII).
///
/// The act may stand without its slash, as IVI 1.x has it (`e1*200746*0001*00`), with the letters of a small series (`KS07/46`), or be
/// followed by an amending act in a section of its own. An authority, an act or letters that ecoc does not know are no fault: they
/// are kept, and the parts say so.
///
/// ```
/// let approval = ecoc::parse_approval_number("e4*2018/858*00264*01")?;
/// assert_eq!(approval.known_authority().map(|authority| authority.country), Some("Netherlands"));
/// assert_eq!((&*approval.framework, &*approval.number, &*approval.extension), ("2018/858", "00264", "01"));
/// # Ok::<(), ecoc::Error>(())
/// ```
///
/// # Errors
/// `InvalidArgument`, naming the section at fault.
pub fn parse_approval_number(text: &str) -> Result<ApprovalNumber> {
    let sections: Vec<&str> = text.split('*').collect();
    let (authority, act, amendment, number, extension) = match sections[..] {
        [authority, act, number, extension] => (authority, act, None, number, extension),
        [authority, act, amendment, number, extension] => {
            (authority, act, Some(amendment), number, extension)
        }
        _ => return Err(wrong_shape(text, &sections)),
    };
    check_authority(authority)?;
    let (series, framework) = split_act(act)?;
    if let Some(amendment) = amendment.filter(|text| !is_act(text)) {
        let what = format!("section 3, the amending act, is {}", shown(amendment));
        return Err(fault(what).with_remedy("write the act's number, such as 2020/1181"));
    }
    let last = sections.len();
    if !is_digits(number, 4..=6) {
        let what = format!("section {}, the base number, is {}", last - 1, shown(number));
        return Err(fault(what).with_remedy("write five digits with leading zeros (four before 2018/858)"));
    }
    if !is_digits(extension, 2..=2) {
        let what = format!("section {last}, the extension, is {}", shown(extension));
        return Err(fault(what).with_remedy("write two digits, 00 for an approval that was never extended"));
    }
    Ok(ApprovalNumber {
        text: text.to_owned(),
        authority: authority.to_owned(),
        series,
        framework,
        amendment: amendment.map(str::to_owned),
        number: number.to_owned(),
        extension: extension.to_owned(),
    })
}

/// The faults of the whole: white space around it, a UN mark, too few or too many sections.
fn wrong_shape(text: &str, sections: &[&str]) -> Error {
    let count = sections.len();
    if text.is_empty() {
        return fault("it is empty").with_remedy(FORM);
    }
    if count == 1 && text.starts_with('E') {
        return fault("it begins with a capital E, as the marks of UN Regulations do").with_remedy(FORM);
    }
    if count == 3 && sections.first().is_some_and(|first| check_authority(first).is_ok()) {
        return fault("it has 3 sections, so its extension is missing")
            .with_remedy("add *00 for an approval that was never extended, else the extension's two digits");
    }
    let noun = if count == 1 { "section" } else { "sections" };
    fault(format!("it has {count} {noun} between asterisks, not 4 (or 5)")).with_remedy(FORM)
}

const FORM: &str = "write authority, act, number and extension, such as e4*2018/858*00264*01";

/// A small e and a number, or a code that is known.
fn check_authority(code: &str) -> Result<()> {
    let numbered = code.strip_prefix('e').is_some_and(|digits| is_digits(digits, 1..=2));
    if numbered || TypeApprovalAuthority::by_code(code).is_some() {
        return Ok(());
    }
    let error = fault(format!("section 1, the authority, is {}", shown(code)));
    if code.trim() != code {
        return Err(error.with_remedy("leave the white space out"));
    }
    if code.starts_with('E') {
        return Err(error.with_remedy("write a small e: the capital stands in marks of UN Regulations"));
    }
    Err(error.with_remedy(
        "write e and the country's number (e4), g11 for Great Britain, n11 for Northern Ireland",
    ))
}

/// The letters of the series, and the act.
fn split_act(section: &str) -> Result<(Series, String)> {
    let letters = section.bytes().take_while(u8::is_ascii_uppercase).count();
    let (letters, act) = section.split_at(letters);
    if let Some(known) = Framework::by_number(act) {
        return Ok((Series::of(letters), known.number.to_owned()));
    }
    if is_act(act) || (act.is_empty() && !letters.is_empty()) {
        return Ok((Series::of(letters), act.to_owned()));
    }
    let what = format!("section 2, the act, is {}", shown(section));
    Err(fault(what).with_remedy("write the act's number, such as 2018/858 or 168/2013"))
}

/// Digits, one slash at most between them, and letters at the end (`2020/1181E`).
fn is_act(text: &str) -> bool {
    let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let (year, rest) = number.split_once('/').unwrap_or((number, "1"));
    is_digits(year, 1..=8) && is_digits(rest, 1..=8) && text.len() - number.len() <= 4
}

fn is_digits(text: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A section as an error shows it.
fn shown(section: &str) -> String {
    match section.chars().take(20).collect::<String>() {
        empty if empty.is_empty() => "empty".into(),
        cut if cut.len() < section.len() => format!("`{cut}…`"),
        whole => format!("`{whole}`"),
    }
}

fn fault(what: impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("this is no type-approval number: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> [String; 6] {
        let one = parse_approval_number(text).unwrap();
        let amendment = one.amendment.unwrap_or_default();
        [one.authority, one.series.name().into(), one.framework, amendment, one.number, one.extension]
    }

    #[test]
    fn every_known_form_is_taken_apart() {
        for (text, expected) in [
            ("e4*2018/858*00264*01", ["e4", "unlimited", "2018/858", "", "00264", "01"]),
            ("e6*2007/46*0289*09", ["e6", "unlimited", "2007/46", "", "0289", "09"]),
            ("e1*200746*0001*00", ["e1", "unlimited", "2007/46", "", "0001", "00"]),
            ("e13*168/2013*00035*02", ["e13", "unlimited", "168/2013", "", "00035", "02"]),
            ("g11*2018/858*00264*00", ["g11", "unlimited", "2018/858", "", "00264", "00"]),
            ("n11*2018/858*00264*00", ["n11", "unlimited", "2018/858", "", "00264", "00"]),
            ("e1*KS18/858*00012*00", ["e1", "small", "2018/858", "", "00012", "00"]),
            ("e4*KS07/46*0012*01", ["e4", "small", "2007/46", "", "0012", "01"]),
            ("e4*NKS*0012*01", ["e4", "national small", "", "", "0012", "01"]),
            ("e4*XY18/858*00012*01", ["e4", "unknown", "2018/858", "", "00012", "01"]),
            ("e3*595/2009*2020/1181E*0412*01", ["e3", "unlimited", "595/2009", "2020/1181E", "0412", "01"]),
        ] {
            assert_eq!(parts(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_known_is_kept_and_named() {
        let one = parse_approval_number("e99*2035/1*00001*00").unwrap();
        assert_eq!((one.known_authority(), one.known_framework()), (None, None));
        let json = one.to_json();
        assert_eq!(
            (&json["authority"]["code"], &json["authority"]["country"]),
            (&"e99".into(), &Value::Null)
        );
        assert_eq!(
            (&json["framework"]["number"], &json["framework"]["title"]),
            (&"2035/1".into(), &Value::Null)
        );
        let letters = parse_approval_number("e4*XY18/858*00012*01").unwrap();
        assert_eq!(letters.to_json()["series_letters"], "XY");
    }

    #[test]
    fn an_extension_is_of_the_same_approval() {
        let of = |text| parse_approval_number(text).unwrap();
        assert!(of("e4*2018/858*00264*01").same_approval(&of("e4*2018/858*00264*02")));
        assert!(!of("e4*2018/858*00264*01").same_approval(&of("e4*2018/858*00265*01")));
    }

    #[test]
    fn a_fault_names_the_section_and_the_remedy() {
        for (text, message, remedy) in [
            ("", "it is empty", "e4*2018/858"),
            ("E12 55R-02 0419", "a capital E", "e4*2018/858"),
            ("e4*2018/858*00264", "extension is missing", "*00"),
            ("e4*2018/858", "2 sections", "e4*2018/858"),
            ("e4/2018/858", "1 section ", "e4*2018/858"),
            ("e4*a*b*c*d*e", "6 sections", "e4*2018/858"),
            ("E4*2018/858*00264*01", "section 1, the authority, is `E4`", "small e"),
            (" e4*2018/858*00264*01", "section 1, the authority", "white space"),
            ("x4*2018/858*00264*01", "section 1, the authority, is `x4`", "g11"),
            ("e4**00264*01", "section 2, the act, is empty", "2018/858"),
            ("e4*20/18/858*00264*01", "section 2, the act, is `20/18/858`", "2018/858"),
            ("e4*595/2009*-*0264*01", "section 3, the amending act, is `-`", "2020/1181"),
            ("e4*2018/858*264*01", "section 3, the base number, is `264`", "five digits"),
            ("e4*595/2009*2020/1*26a4*01", "section 4, the base number, is `26a4`", "five digits"),
            ("e4*2018/858*00264*1", "section 4, the extension, is `1`", "two digits"),
            ("e4*2018/858*00264*01 ", "section 4, the extension, is `01 `", "two digits"),
        ] {
            let error = parse_approval_number(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert!(error.message().contains(message), "{text}: {error}");
            assert!(error.remedy().unwrap_or_default().contains(remedy), "{text}: {error}");
        }
    }
}
