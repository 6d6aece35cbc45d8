//! The check of a correction against the document that it corrects.

use super::fields::Fields;
use super::findings::{Code, Fault, read, report};
use super::time;
use crate::ivi::{Change, Family, Ivi};
use crate::report::Report;

/// In the findings, the place of the new document among the two.
const NEW: usize = 1;

/// Checks a correction (`new`) against the document that it corrects (`old`): the same vehicle and schema version, the next version
/// number, a new reference id, a later date-time, and a change of data at all.
///
/// Each finding is placed in the new document. This is the check of the pair alone: the new document by itself is for
/// [`crate::validate`]. IVI 1.x need not state version number and date-time; they are compared where the old document does.
///
/// Sources: EUCARIS IVI 2.0 User Manual 1.5; EReg IVI 2.0 Guidelines 1.1.
pub fn validate_correction(old: &[u8], new: &[u8]) -> Report {
    let documents = [old, new];
    let which =
        |index| if index == NEW { "the correction".to_owned() } else { "the document corrected".into() };
    let (read, mut faults) = read(&documents, Code::Unreadable, which);
    if let [Some(old), Some(new)] = &read[..] {
        compare(old, new, &mut faults);
    }
    let family = read.last().and_then(|new| new.as_ref()).map(Ivi::family);
    report(family, &documents, faults, false)
}

fn compare(old: &Ivi, new: &Ivi, faults: &mut Vec<Fault>) {
    let fields = Fields::of(new.family());
    if old.family() != new.family() {
        let message =
            format!("this is IVI {}, and the document corrected is IVI {}", new.family(), old.family());
        let fault = Fault::new(Code::SchemaVersion, NEW, "", message);
        faults.push(fault.remedy("make the correction in the version of the original"));
        return;
    }
    let pair = Pair { old, new, fields };
    let checks = [
        pair.schema_version(),
        pair.reference(),
        pair.number(),
        pair.time(),
        pair.vin(),
        pair.issue_date(),
        pair.stage(),
        pair.change(),
    ];
    faults.extend(checks.into_iter().flatten());
}

/// Two documents of one family.
struct Pair<'d> {
    old: &'d Ivi,
    new: &'d Ivi,
    fields: &'static Fields,
}

impl Pair<'_> {
    fn both(&self, path: &str) -> (Option<&str>, Option<&str>) {
        (self.old.get(path), self.new.get(path))
    }

    fn schema_version(&self) -> Option<Fault> {
        let path = self.fields.schema_version;
        let (old, new) = self.both(path);
        if old == new {
            return None;
        }
        let message = match new {
            Some(_) => "the schema version is {}, and not that of the document corrected",
            None => "the schema version is not stated, though the document corrected states it",
        };
        let fault = Fault::new(Code::SchemaVersion, NEW, path, message).value(new);
        Some(match old {
            Some(old) => fault.expected(old.to_owned()),
            None => fault.expected("none, as in the document corrected"),
        })
    }

    fn reference(&self) -> Option<Fault> {
        let path = self.fields.reference;
        let (old, new) = self.both(path);
        // A UUID is the same in capitals.
        let same = old.zip(new).is_some_and(|(old, new)| old.eq_ignore_ascii_case(new));
        same.then(|| {
            Fault::new(Code::SameReference, NEW, path, "the reference id {} is that of the document corrected")
                .value(new)
                .expected("a new reference id")
                .remedy("give the correction a new one; to resend after a technical failure, send the old document unchanged")
        })
    }

    fn number(&self) -> Option<Fault> {
        let path = self.fields.number;
        let (old, new) = self.both(path);
        if old.is_none() && self.new.family() == Family::V1 {
            return None;
        }
        let next = old.and_then(|old| old.parse::<u32>().ok()).map(|old| old.saturating_add(1));
        if next.is_some() && new.and_then(|new| new.parse().ok()) == next {
            return None;
        }
        let message = match (new, next) {
            (None, _) => "the version number is missing",
            (_, Some(_)) => "the version number {} does not follow that of the document corrected",
            (_, None) => "the version number {} follows none: the document corrected has no usable one",
        };
        let fault = Fault::new(Code::VersionNumber, NEW, path, message).value(new);
        Some(match next {
            Some(next) => fault.expected(next.to_string()),
            None => fault.remedy("name the document that was sent"),
        })
    }

    fn time(&self) -> Option<Fault> {
        let path = self.fields.time;
        let (old, new) = self.both(path);
        let old = old?;
        let message = match new {
            None => "the date-time of the version is missing",
            Some(new) if time::is_later(new, old) == Some(false) => {
                "the date-time {} is not later than that of the document corrected"
            }
            Some(_) => return None,
        };
        let fault = Fault::new(Code::NotLater, NEW, path, message).value(new);
        Some(fault.expected(format!("later than {old}")))
    }

    fn vin(&self) -> Option<Fault> {
        let path = self.fields.vin;
        let (old, new) = self.both(path);
        (old != new).then(|| {
            // The other VIN is not quoted: a masked report hides values alone.
            Fault::new(Code::OtherVehicle, NEW, path, "the VIN {} is not that of the document corrected")
                .value(new)
                .remedy("name the document of this vehicle; a certificate with a wrong VIN is not corrected but issued anew")
        })
    }

    fn issue_date(&self) -> Option<Fault> {
        let path = self.fields.issue_date;
        let (old, new) = self.both(path);
        let [approval, ..] = self.fields.identity;
        let (old_approval, new_approval) = self.both(approval);
        if old == new || old_approval != new_approval {
            return None;
        }
        let message = "the approval's date of issue {} is not that of the document corrected, and the approval number is";
        let fault = Fault::new(Code::IssueDate, NEW, path, message).value(new);
        let fault = fault.remedy(
            "the date changes only with an extension of the approval: give its number too, or keep the date",
        );
        Some(match old {
            Some(old) => fault.expected(old.to_owned()),
            None => fault,
        })
    }

    fn stage(&self) -> Option<Fault> {
        let (old, new) = (self.fields.rows(self.old).stage(), self.fields.rows(self.new).stage());
        (old != new).then(|| {
            let message = format!(
                "this is a document of stage {new}, and the document corrected is one of stage {old}"
            );
            Fault::new(Code::OtherStage, NEW, self.fields.stages, message)
                .remedy("the next stage of a vehicle is a first issue of its own, not a correction")
        })
    }

    fn change(&self) -> Option<Fault> {
        let own = [self.fields.reference, self.fields.number, self.fields.time];
        let changes = self.old.diff(self.new);
        let changed = changes.iter().map(Change::path).any(|path| !own.contains(&path));
        (!changed).then(|| {
            Fault::new(Code::NothingChanged, NEW, "", "no data differ from the document corrected")
                .remedy("to resend after a technical failure, send the old document unchanged")
        })
    }
}
