//! The next version of a document.

use super::fields::Fields;
use super::time;
use crate::error::{Error, ErrorKind, Result};
use crate::ivi::{Family, Ivi};

/// The greatest version number, in both families.
const MOST: u32 = 99;

impl Ivi {
    /// Starts the correction of this document: the same data with a new reference id, the next version number and the time now.
    ///
    /// Change what was wrong, then sign and send it. The version of the schema stays, as the manual demands; the signature belongs to
    /// the bytes of the old document and is not carried on. A resend after a technical failure is no correction: send the old bytes
    /// again, unchanged.
    ///
    /// IVI 1.x need not have a version number (`VersionCoc`) nor a date-time (`VersionDateIVI`): each is set where the document
    /// states it, and the new reference id alone tells the documents apart where it does not.
    ///
    /// Sources: EUCARIS IVI 2.0 User Manual 1.5; EReg IVI 2.0 Guidelines 1.1.
    ///
    /// # Errors
    /// `InvalidDocument` when the version number is missing (2.0), no number, or the greatest already; when the document's date-time
    /// lies in the future, so that no later one can be given.
    pub fn correction(&self) -> Result<Ivi> {
        let fields = Fields::of(self.family());
        let mut next = self.clone();
        next.set(fields.reference, &uuid::Uuid::new_v4().to_string())?;
        match self.get(fields.number) {
            Some(number) => next.set(fields.number, &next_number(fields.number, number)?)?,
            None if self.family() == Family::V2 => {
                return Err(unfit(format!("{} is missing", fields.number))
                    .with_remedy("set it to the version number of the document that was sent"));
            }
            None => {}
        }
        next.stamp(fields, self.get(fields.time))?;
        Ok(next)
    }

    /// Sets the date-time of the version to now, where the family or the document has one; it is to be later than `after`.
    pub(super) fn stamp(&mut self, fields: &Fields, after: Option<&str>) -> Result<()> {
        if self.family() == Family::V1 && self.get(fields.time).is_none() {
            return Ok(());
        }
        let Some(now) = time::now_after(after) else {
            let error = unfit(format!("{} lies in the future", fields.time));
            return Err(error.with_remedy("correct it, or the clock of this machine"));
        };
        self.set(fields.time, &now)
    }
}

fn next_number(path: &str, number: &str) -> Result<String> {
    match number.parse::<u32>() {
        Ok(number) if number < MOST => Ok((number + 1).to_string()),
        Ok(_) => Err(unfit(format!("{path} is {MOST} or more, and {MOST} is the greatest"))
            .with_remedy("ask the authority how to go on")),
        Err(_) => Err(unfit(format!("{path} is no number"))
            .with_remedy("set it to the version number of the document that was sent")),
    }
}

pub(super) fn unfit(what: String) -> Error {
    Error::new(ErrorKind::InvalidDocument, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> Ivi {
        Ivi::from_json(json.as_bytes()).unwrap()
    }

    #[test]
    fn the_next_version_has_a_new_reference_number_and_time_and_the_same_data() {
        let old = of(r#"{"Header": {"IviVersionNumber": 3}, "CocDataGroup": {"Type": "VA"}}"#);
        let new = old.correction().unwrap();
        let paths: Vec<_> = old.diff(&new).iter().map(|change| change.path().to_owned()).collect();
        assert_eq!(paths, ["Header/IviReferenceId", "Header/IviVersionNumber", "Header/IviVersionDateTime"]);
        assert_eq!(new.get("Header/IviVersionNumber"), Some("4"));
    }

    #[test]
    fn a_1x_document_keeps_to_what_it_states() {
        let bare = of(r#"{"Header": {"VersionNumberXsd": "1.6"}, "Body": {"CocDataGroup": {"Type": "E4"}}}"#);
        let changes = bare.diff(&bare.correction().unwrap());
        assert_eq!(
            changes.iter().map(crate::ivi::Change::path).collect::<Vec<_>>(),
            ["Header/IVIReferenceId"]
        );
        let full = of(
            r#"{"Header": {}, "Body": {"CocDataGroup": {"VersionCoc": 1, "VersionDateIVI": "2026-03-19T17:02:05"}}}"#,
        );
        let new = full.correction().unwrap();
        assert_eq!(new.get("Body/CocDataGroup/VersionCoc"), Some("2"));
        assert_ne!(new.get("Body/CocDataGroup/VersionDateIVI"), Some("2026-03-19T17:02:05"));
    }

    #[test]
    fn what_cannot_be_raised_is_an_error_with_a_remedy() {
        let mut cases = vec![
            (of(r#"{"Header": {"IviVersionNumber": 99}, "CocDataGroup": {}}"#), "99"),
            (
                of(r#"{"Header": {"IviVersionDateTime": "2999-01-01T00:00:00Z"}, "CocDataGroup": {}}"#),
                "future",
            ),
        ];
        let mut missing = of(r#"{"Header": {}, "CocDataGroup": {}}"#);
        missing.remove("Header/IviVersionNumber");
        cases.push((missing.clone(), "missing"));
        missing.set("Header/IviVersionNumber", "one").unwrap();
        cases.push((missing, "no number"));
        for (document, words) in cases {
            let error = document.correction().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidDocument);
            assert!(error.message().contains(words) && error.remedy().is_some(), "{error}");
        }
    }
}
