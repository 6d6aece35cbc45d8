//! The date-times of documents, compared.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// How far a time without a zone may be from UTC, by XML Schema.
const ZONE: SignedDuration = SignedDuration::from_hours(14);

/// A point in time, and whether its zone is known.
fn point(text: &str) -> Option<(Timestamp, bool)> {
    if let Ok(time) = text.parse::<Timestamp>() {
        return Some((time, true));
    }
    let time = text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok()?;
    Some((time.timestamp(), false))
}

/// Whether `new` is later than `old`; `None` when that cannot be told: a text that is no date-time, or one with a zone beside one without.
pub(super) fn is_later(new: &str, old: &str) -> Option<bool> {
    let ((new, new_zoned), (old, old_zoned)) = (point(new)?, point(old)?);
    let ahead = new.duration_since(old);
    if new_zoned == old_zoned {
        Some(ahead > SignedDuration::ZERO)
    } else if ahead > ZONE {
        Some(true)
    } else if ahead <= -ZONE {
        Some(false)
    } else {
        None
    }
}

/// The time now, in UTC: with whole seconds, or finer where `after` (a date-time) is not passed by them. `None` when it lies ahead.
pub(super) fn now_after(after: Option<&str>) -> Option<String> {
    let now = Timestamp::now();
    ["%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S.%6fZ"].into_iter().find_map(|form| {
        let text = now.strftime(form).to_string();
        after.is_none_or(|after| is_later(&text, after) != Some(false)).then_some(text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_compared_across_zones() {
        for (new, old, expected) in [
            ("2026-07-10T17:45:00+02:00", "2026-07-10T15:44:59Z", Some(true)),
            ("2026-07-10T17:45:00+02:00", "2026-07-10T15:45:00Z", Some(false)),
            ("2026-07-10T15:45:00.0000001Z", "2026-07-10T15:45:00Z", Some(true)),
            ("2026-07-10T15:45:01", "2026-07-10T15:45:00", Some(true)),
            ("2026-07-10T15:45:01", "2026-07-10T15:45:00Z", None),
            ("2026-07-12T15:45:01", "2026-07-10T15:45:00Z", Some(true)),
            ("2026-07-08T15:45:01", "2026-07-10T15:45:00Z", Some(false)),
            ("yesterday", "2026-07-10T15:45:00Z", None),
        ] {
            assert_eq!(is_later(new, old), expected, "{new} {old}");
        }
    }

    #[test]
    fn now_is_made_later_where_it_can_be() {
        let first = now_after(None).unwrap();
        assert_eq!(first.len(), "2026-07-10T17:45:00Z".len());
        let second = now_after(Some(&first)).unwrap();
        assert_eq!(is_later(&second, &first), Some(true));
        assert_eq!(now_after(Some("2999-01-01T00:00:00Z")), None);
        assert!(now_after(Some("nonsense")).is_some());
    }
}
