//! Numbers, as whole multiples of a power of ten.

use ecoc::schema::{Base, SimpleType};

use super::{Facet, Sample, Samples, facets, sample};

/// The numbers of one type: a value `n` stands for `n / 10^scale`.
struct Numbers<'s> {
    simple: &'s SimpleType,
    scale: u32,
    low: Option<i128>,
    high: Option<i128>,
}

pub(super) fn samples(simple: &SimpleType) -> Samples {
    let numbers = Numbers::new(simple);
    let mut made = Samples::default();
    for (value, facet) in numbers.candidates() {
        let fits = numbers.fits(value);
        let side = if fits { &mut made.within } else { &mut made.beyond };
        side.extend(numbers.spellings(value).into_iter().map(|text| sample(text, facet)));
    }
    made.within.extend(numbers.listed());
    if let Some(fraction) = simple.fraction_digits {
        let zeros = "0".repeat(fraction as usize);
        made.beyond.push(sample(format!("0.{zeros}1"), Facet::FractionDigits));
        made.beyond.push(sample(format!("1.{zeros}0"), Facet::FractionDigits));
    }
    if let Some(total) = simple.total_digits {
        made.beyond.push(sample(format!("{}1", "0".repeat(total as usize)), Facet::TotalDigits));
    }
    for text in NO_NUMBERS {
        made.beyond.push(sample(*text, Facet::Base));
    }
    // A number has no least length and no pattern here, but every facet gets an attempt past it.
    for facet in facets(simple) {
        if !made.beyond.iter().any(|sample| sample.facet == facet) {
            made.beyond.push(sample("77777777777777777777", facet));
        }
    }
    made
}

/// What is no number, or one only by a narrow reading.
const NO_NUMBERS: &[&str] = &[
    "",
    " ",
    "+",
    "-",
    ".",
    "+.",
    "-.",
    "1.",
    ".5",
    "+1",
    "-0",
    "+0",
    "-0.0",
    "--1",
    "+-1",
    "1e3",
    "1E3",
    "NaN",
    "INF",
    "0x1",
    "1,5",
    "1 2",
    "1_0",
    "٣",
    "１",
    "½",
    "1-",
    "1+",
    "1.2.3",
    "1..2",
    " 1",
    "1 ",
    "\n1\t",
    "1\u{A0}",
    "00",
    "000000000000000000000000000001",
    "0.000000000000000000000000000000",
    "1.0",
    "1.50",
    "01.0",
    "-1",
    "-00",
    "true",
    "1.e1",
    "0.",
    "00.",
    ".0",
    "-.0",
    "12345678901234567890123",
    "18446744073709551616",
    "2147483648",
    "32768",
    "-32769",
    "-2147483649",
    "340282366920938463463374607431768211456",
];

impl Numbers<'_> {
    fn new(simple: &SimpleType) -> Numbers<'_> {
        let scale = if simple.base == Base::Decimal { simple.fraction_digits.unwrap_or(3) } else { 0 };
        let bound = |text: &Option<ecoc::schema::Name>| text.as_deref().and_then(|text| parse(text, scale));
        let (least, most) = match simple.base {
            Base::NonNegativeInteger => (Some(0), None),
            Base::Int => (Some(i128::from(i32::MIN)), Some(i128::from(i32::MAX))),
            Base::Short => (Some(i128::from(i16::MIN)), Some(i128::from(i16::MAX))),
            _ => (None, None),
        };
        let (min, max) = (bound(&simple.min_inclusive), bound(&simple.max_inclusive));
        let low = least.into_iter().chain(min).max();
        let high = most.into_iter().chain(max).min();
        Numbers { simple, scale, low, high }
    }

    fn candidates(&self) -> Vec<(i128, Facet)> {
        let unit = 10i128.pow(self.scale);
        let digits = self.simple.total_digits.unwrap_or(12);
        let most = 10i128.pow(digits);
        let mut found =
            vec![(0, Facet::Base), (unit, Facet::Base), (-unit, Facet::Base), (unit * 42, Facet::Base)];
        let mut around = |value: i128, facet: Facet| {
            found.extend([value, value - 1, value + 1].into_iter().map(|value| (value, facet)));
        };
        if self.simple.total_digits.is_some() {
            // The most digits there may be, with the point at the end and at the fraction's edge.
            for value in [
                most - 1,
                (most - 1) / unit * unit,
                1 - most,
                most / 10,
                (10i128.pow(digits.min(30)) - 1) * unit,
            ] {
                around(value, Facet::TotalDigits);
            }
        }
        if self.simple.fraction_digits.is_some() {
            for value in [1, unit - 1, unit + 1] {
                around(value, Facet::FractionDigits);
            }
        }
        for (bound, given, facet) in [
            (self.low, &self.simple.min_inclusive, Facet::MinInclusive),
            (self.high, &self.simple.max_inclusive, Facet::MaxInclusive),
        ] {
            if let Some(bound) = bound {
                around(bound, if given.is_some() { facet } else { Facet::Base });
            }
        }
        found
    }

    fn fits(&self, value: i128) -> bool {
        let bounds = self.low.is_none_or(|low| value >= low) && self.high.is_none_or(|high| value <= high);
        let (mut fraction, mut rest) = (self.scale, value.abs());
        while fraction > 0 && rest % 10 == 0 {
            (fraction, rest) = (fraction - 1, rest / 10);
        }
        let digits = (rest.checked_ilog10().map_or(0, |log| log + 1)).max(fraction);
        bounds
            && self.simple.total_digits.is_none_or(|most| digits <= most)
            && self.simple.fraction_digits.is_none_or(|most| fraction <= most)
            && (self.simple.values.is_empty()
                || self.simple.values.iter().any(|one| parse(one, self.scale) == Some(value)))
    }

    /// The same number, written in the ways that are one value.
    fn spellings(&self, value: i128) -> Vec<String> {
        let unit = 10i128.pow(self.scale);
        let sign = if value < 0 { "-" } else { "" };
        let (whole, fraction) = (value.abs() / unit, value.abs() % unit);
        let width = self.scale as usize;
        let digits = if fraction == 0 { String::new() } else { format!(".{fraction:0width$}") };
        let plain = format!("{sign}{whole}{}", digits.trim_end_matches('0'));
        let mut all = vec![plain.clone(), format!("{sign}00{whole}{}", digits.trim_end_matches('0'))];
        if value >= 0 {
            all.push(format!("+{plain}"));
        }
        if self.simple.base == Base::Decimal {
            all.push(if fraction == 0 { format!("{plain}.") } else { format!("{plain}00") });
            all.push(if whole == 0 && fraction > 0 {
                format!("{sign}{digits}")
            } else {
                format!("{plain} ")
            });
        }
        all
    }

    fn listed(&self) -> Vec<Sample> {
        let values = self.simple.values.iter().enumerate();
        let mut fitting =
            values.filter(|(_, value)| parse(value, self.scale).is_some_and(|value| self.fits(value)));
        let mut found: Vec<Sample> =
            fitting.clone().map(|(at, value)| sample(value.to_string(), Facet::Value(at))).collect();
        if let Some((_, value)) = fitting.next_back() {
            let others = facets(self.simple).into_iter().filter(|facet| !matches!(facet, Facet::Value(_)));
            found.extend(others.map(|facet| sample(value.to_string(), facet)));
        }
        found
    }
}

/// A bound or listed value as a multiple of `10^-scale`; none when it has more digits than that.
fn parse(text: &str, scale: u32) -> Option<i128> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let missing = (scale as usize).checked_sub(fraction.len())?;
    let all: i128 = format!("{whole}{fraction}{}", "0".repeat(missing)).parse().ok()?;
    Some(sign * all)
}
