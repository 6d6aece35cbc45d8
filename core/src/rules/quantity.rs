//! Numbers and dates as rules compare them: exactly, and without allocation.

use std::fmt;

/// A decimal number, in units of 10⁻⁹.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Number(i128);

const FRACTION: usize = 9;
const ONE: i128 = 1_000_000_000;

impl Number {
    pub(super) fn from_count(count: usize) -> Number {
        Number(count as i128 * ONE)
    }

    /// The number that a value of the schema spells; `None` for anything else, or for more digits than any field has.
    pub(super) fn parse(text: &str) -> Option<Number> {
        let text = text.trim_ascii();
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() && fraction.is_empty() || whole.len() > 24 {
            return None;
        }
        let mut number: i128 = 0;
        for byte in whole.bytes() {
            number = number * 10 + i128::from(digit(byte)?);
        }
        let mut unit = ONE;
        number *= ONE;
        for (at, byte) in fraction.bytes().enumerate() {
            let digit = digit(byte)?;
            unit /= 10;
            if at >= FRACTION && digit != 0 {
                return None;
            }
            number += i128::from(digit) * unit;
        }
        Some(Number(if negative { -number } else { number }))
    }

    pub(super) fn plus(self, other: Number) -> Number {
        Number(self.0.saturating_add(other.0))
    }
}

fn digit(byte: u8) -> Option<u8> {
    byte.is_ascii_digit().then(|| byte - b'0')
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = (self.0.unsigned_abs() / ONE as u128, self.0.unsigned_abs() % ONE as u128);
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{whole}")?;
        if fraction > 0 {
            write!(f, ".{}", format!("{fraction:09}").trim_end_matches('0'))?;
        }
        Ok(())
    }
}

/// The day of a date or of a date with time, in days since 1970-01-01; the zone is left aside.
pub(super) fn day(text: &str) -> Option<i64> {
    let text = text.trim_ascii();
    let date = text.get(..10)?;
    let bytes = date.as_bytes();
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let part = |from: usize, to: usize| -> Option<i64> {
        bytes[from..to].iter().try_fold(0, |sum, &byte| Some(sum * 10 + i64::from(digit(byte)?)))
    };
    let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years begin in March, so that the day put in every four years is the last one.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    Some(
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468,
    )
}

/// The date of a day.
pub(super) fn date(day: i64) -> String {
    let epoch = jiff::civil::date(1970, 1, 1);
    epoch.checked_add(jiff::Span::new().days(day)).map_or_else(|_| day.to_string(), |date| date.to_string())
}

const DAY: i64 = 86_400;

/// A sender's clock may be this far ahead.
const SKEW: i64 = 300;

/// The farthest that a place on earth is ahead of universal time.
const AHEAD: i64 = 14 * 3600;

/// Whether a date, or a date with time, lies after `now` (seconds since the epoch) wherever on earth it was written.
pub(super) fn is_future(text: &str, now: i64) -> Option<bool> {
    let text = text.trim_ascii();
    let day = day(text)?;
    let Some(time) = text.get(10..).and_then(|rest| rest.strip_prefix('T')) else {
        return Some(day * DAY > now + AHEAD);
    };
    let part = |from: usize| time.get(from..from + 2)?.parse::<i64>().ok();
    let seconds = day * DAY + part(0)? * 3600 + part(3)? * 60 + part(6)?;
    let zone = time.find(['Z', '+', '-']).map(|at| &time[at..]);
    match zone {
        None => Some(seconds > now + AHEAD + SKEW),
        Some("Z") => Some(seconds > now + SKEW),
        Some(zone) => {
            let (hours, minutes) = zone.get(1..)?.split_once(':')?;
            let ahead = hours.parse::<i64>().ok()? * 3600 + minutes.parse::<i64>().ok()? * 60;
            let ahead = if zone.starts_with('-') { -ahead } else { ahead };
            Some(seconds - ahead > now + SKEW)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_by_value() {
        let number = |text| Number::parse(text).unwrap();
        assert_eq!(number("073.0"), number("+73"));
        assert!(number("2.499") < number("2.5") && number("-1") < number("0"));
        assert_eq!(number("12.50").plus(number("0.25")).to_string(), "12.75");
        for bad in ["", ".", "1e3", "1,5", "a", "1.0000000001", "1234567890123456789012345"] {
            assert_eq!(Number::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for date in ["1970-01-01", "2024-02-29", "2026-07-05", "2000-03-01", "1899-12-31"] {
            let expected: jiff::civil::Date = date.parse().unwrap();
            let epoch = jiff::civil::date(1970, 1, 1);
            let days = expected.since((jiff::Unit::Day, epoch)).unwrap().get_days();
            assert_eq!(day(date), Some(i64::from(days)), "{date}");
        }
        assert_eq!(day("2026-13-01"), None);
    }

    #[test]
    fn the_future_begins_when_it_is_so_everywhere() {
        // 2026-11-22T12:00:00Z
        let now = 1_795_348_800;
        assert_eq!(day("2026-11-22").unwrap() * DAY + 43_200, now);
        for (text, future) in [
            ("2026-11-22", false),
            ("2026-11-23", false), // It is that day in Kiribati.
            ("2026-11-24", true),
            ("2026-11-22T12:04:00Z", false),
            ("2026-11-22T12:06:00Z", true),
            ("2026-11-22T13:04:00+01:00", false),
            ("2026-11-22T11:06:00.123-01:00", true),
            ("2026-11-23T01:00:00", false),
        ] {
            assert_eq!(is_future(text, now), Some(future), "{text}");
        }
    }
}
