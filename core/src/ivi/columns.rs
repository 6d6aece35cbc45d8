//! Which field a column of a table most likely means.
//!
//! Names are compared word by word, so that `max_speed`, `Maximum speed` and `MaximumSpeed` are the same but for spelling; a number that
//! is no part of a field's name says which row of a table is meant: `Axle 2 track`.

use std::cmp::Reverse;

use serde::Serialize;

use super::{Family, Ivi, PlaceId, Places};
use crate::schema::Type;

/// Below this score two names have too little in common.
const LIKELY: f64 = 0.7;

/// Fields whose scores lie closer than this are not told apart.
const MARGIN: f64 = 0.1;

/// At most this many fields are listed for one column.
const LISTED: usize = 5;

/// How sure a proposal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// The names are the same but for their spelling.
    Sure,
    /// One field is nearer than all others.
    Likely,
    /// Several fields are as near, or several columns mean the same field.
    Ambiguous,
    /// No field is near.
    Unknown,
}

/// What a column may mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ColumnProposal {
    /// The column.
    pub column: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// The paths that it may mean, the nearest first.
    pub paths: Vec<String>,
}

/// For every column the fields of a family that it may mean.
#[doc(hidden)]
pub fn propose_columns(family: Family, columns: &[String]) -> Vec<ColumnProposal> {
    let fields = Fields::of(family);
    let mut proposals: Vec<ColumnProposal> = columns.iter().map(|column| fields.propose(column)).collect();
    // Two columns cannot fill one field, unless only one of them bears its very name.
    let settled = |one: &ColumnProposal| matches!(one.confidence, Confidence::Sure | Confidence::Likely);
    let claims: Vec<Option<(String, bool)>> = proposals
        .iter()
        .map(|one| settled(one).then(|| (one.paths[0].clone(), one.confidence == Confidence::Sure)))
        .collect();
    for (at, proposal) in proposals.iter_mut().enumerate() {
        let Some((path, sure)) = &claims[at] else { continue };
        let others = claims.iter().enumerate().filter(|(other, _)| *other != at);
        let rival = others
            .filter_map(|(_, claim)| claim.as_ref())
            .any(|(other, as_sure)| other == path && (*as_sure || !*sure));
        if rival {
            proposal.confidence = Confidence::Ambiguous;
        }
    }
    proposals
}

struct Field {
    place: PlaceId,
    words: Vec<String>,
    /// The words of the groups around it.
    around: Vec<String>,
    /// The rows of tables that it stands in, the outermost first.
    rows: Vec<PlaceId>,
}

struct Fields {
    places: &'static Places,
    blank: Option<Ivi>,
    prefix: &'static str,
    all: Vec<Field>,
}

impl Fields {
    fn of(family: Family) -> Fields {
        let places = Places::of(family);
        let ids = (0..places.len()).filter_map(|id| PlaceId::try_from(id).ok());
        let all = ids.filter(|&id| places.get(id).is_value).map(|place| {
            let mut around: Vec<PlaceId> = places.upwards(place).skip(1).collect();
            around.reverse();
            Field {
                place,
                words: words(places.name(place)),
                rows: around.iter().copied().filter(|&id| places.is_row(id)).collect(),
                around: around.iter().flat_map(|&id| words(places.name(id))).collect(),
            }
        });
        let (empty, prefix) = match family {
            Family::V1 => (serde_json::json!({"Body": {}}), "Body/CocDataGroup/"),
            Family::V2 => (serde_json::json!({"CocDataGroup": {}}), "CocDataGroup/"),
        };
        Fields { places, blank: Ivi::from_value(&empty).ok(), prefix, all: all.collect() }
    }

    fn propose(&self, column: &str) -> ColumnProposal {
        let proposal = |confidence, paths| ColumnProposal { column: column.to_owned(), confidence, paths };
        if let Some(path) = self.as_path(column) {
            return proposal(Confidence::Sure, vec![path]);
        }
        let words = words(column);
        let mut found: Vec<(u32, bool, String)> = Vec::new();
        for field in &self.all {
            let Some((score, same, numbers)) = score(&words, field) else { continue };
            for path in self.paths(field, &words, &numbers) {
                found.push((score, same, path));
            }
        }
        found.sort_by_key(|(score, ..)| Reverse(*score));
        let Some(&(best, same, _)) = found.first() else { return proposal(Confidence::Unknown, Vec::new()) };
        let near = found.iter().take_while(|(score, ..)| score + thousandths(MARGIN) > best);
        let paths: Vec<String> = near.take(LISTED).map(|(.., path)| path.clone()).collect();
        let equal = found.iter().filter(|(score, as_same, _)| *score == best && *as_same == same).count();
        match (same && equal == 1, paths.len()) {
            (true, _) => proposal(Confidence::Sure, paths.into_iter().take(1).collect()),
            (false, 1) => proposal(Confidence::Likely, paths),
            _ => proposal(Confidence::Ambiguous, paths),
        }
    }

    /// A column that is itself the path of a value, whole or from the data group on.
    fn as_path(&self, column: &str) -> Option<String> {
        let blank = self.blank.as_ref()?;
        let whole = [column.to_owned(), format!("{}{column}", self.prefix), format!("Header/{column}")];
        whole.into_iter().find(|path| matches!(blank.type_at(path), Ok(Type::Simple(_))))
    }

    /// The path of a field with these numbers as indices; several when they fit several tables.
    fn paths(&self, field: &Field, column: &[String], numbers: &[usize]) -> Vec<String> {
        let index = |at: &usize| column[*at].parse::<u32>().ok().filter(|number| (1..1000).contains(number));
        let Some(indices) = numbers.iter().map(index).collect::<Option<Vec<u32>>>() else {
            return Vec::new();
        };
        let rows = &field.rows;
        let mut choices: Vec<Vec<(PlaceId, u32)>> = Vec::new();
        match (indices.as_slice(), rows.as_slice()) {
            ([], _) => choices.push(Vec::new()),
            ([one], [row]) => choices.push(vec![(*row, *one)]),
            ([one], _) => match self.row_named(rows, column, numbers[0]) {
                Some(row) => choices.push(vec![(row, *one)]),
                None => choices.extend(rows.iter().map(|row| vec![(*row, *one)])),
            },
            ([one, other], [outer, inner]) => {
                // `Tyre 1 axle 2` names the inner row first.
                let first = self.row_named(rows, column, numbers[0]);
                let (one, other) = if first == Some(*inner) { (other, one) } else { (one, other) };
                choices.push(vec![(*outer, *one), (*inner, *other)]);
            }
            _ if indices.len() == rows.len() => {
                choices.push(rows.iter().copied().zip(indices).collect());
            }
            _ => {}
        }
        choices.into_iter().map(|choice| self.path(field.place, &choice)).collect()
    }

    /// The row that the word before a number names.
    fn row_named(&self, rows: &[PlaceId], column: &[String], number: usize) -> Option<PlaceId> {
        let before = column.get(number.checked_sub(1)?)?;
        let named = rows.iter().filter_map(|&row| {
            let words = words(self.places.name(row));
            words.contains(before).then_some((words.len(), row))
        });
        named.min().map(|(_, row)| row)
    }

    fn path(&self, place: PlaceId, indices: &[(PlaceId, u32)]) -> String {
        let mut steps: Vec<String> = self
            .places
            .upwards(place)
            .map(|id| match indices.iter().find(|(row, _)| *row == id) {
                Some((_, index)) => format!("{}[{index}]", self.places.name(id)),
                None => self.places.name(id).to_owned(),
            })
            .collect();
        // The root is not written.
        steps.pop();
        steps.reverse();
        steps.join("/")
    }
}

/// How much a column's words have in common with a field's, whether they are the same, and which words are numbers left over.
fn score(column: &[String], field: &Field) -> Option<(u32, bool, Vec<usize>)> {
    let mut free: Vec<&str> = field.words.iter().map(String::as_str).collect();
    let (mut matched, mut total, mut numbers) = (0.0, 0.0, Vec::new());
    let mut same = true;
    for (at, word) in column.iter().enumerate() {
        let best = free.iter().enumerate().map(|(at, other)| (alike(word, other), at));
        let best = best.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(like, _)| *like > 0.0);
        let length = length(word);
        if let Some((like, taken)) = best {
            same &= like >= 1.0;
            matched += like * length;
            total += length;
            free.remove(taken);
        } else if is_number(word) {
            numbers.push(at);
        } else {
            // A word of the groups around says nothing against the field.
            let around = field.around.iter().any(|other| alike(word, other) > 0.0);
            total += if around { length / 4.0 } else { length };
            same = false;
        }
    }
    if numbers.len() > field.rows.len() {
        return None;
    }
    let whole: f64 = field.words.iter().map(|word| self::length(word)).sum();
    same &= free.is_empty();
    let initials: String = field.words.iter().filter_map(|word| word.chars().next()).collect();
    let score = if same {
        1.0
    } else if matches!(column, [word] if word.len() > 2 && *word == initials) {
        0.9
    } else {
        2.0 * matched / (total + whole).max(1.0)
    };
    (score >= LIKELY).then(|| (thousandths(score), same, numbers))
}

/// How much two words are the same: 1 when they are, 0 when they are not.
fn alike(one: &str, other: &str) -> f64 {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if one == other {
        1.0
    } else if is_number(one) || is_number(other) || short.len() < 3 {
        0.0
    } else if long.starts_with(short) {
        0.9
    } else if short.len() > 3 && long.len() - short.len() < 3 {
        let distance = strsim::damerau_levenshtein(one, other);
        if distance <= long.chars().count() / 4 { 0.85 } else { 0.0 }
    } else {
        0.0
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

#[allow(clippy::cast_precision_loss, reason = "words are short")]
fn length(word: &str) -> f64 {
    word.len() as f64
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a score is between 0 and 1")]
fn thousandths(score: f64) -> u32 {
    (score * 1000.0) as u32
}

/// The words of a name, in small letters: parted by what is no letter or digit, between letters and digits, and where a capital begins.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let letters: Vec<char> = name.chars().take(100).collect();
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1);
        if !letter.is_alphanumeric() {
            continue;
        }
        let begins = match before {
            None => true,
            Some(before) => {
                !before.is_alphanumeric()
                    || before.is_ascii_digit() != letter.is_ascii_digit()
                    || (letter.is_uppercase()
                        && (before.is_lowercase() || after.is_some_and(|after| after.is_lowercase())))
            }
        };
        match words.last_mut() {
            Some(word) if !begins => word.extend(letter.to_lowercase()),
            _ => words.push(letter.to_lowercase().collect()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn propose(column: &str) -> (Confidence, Vec<String>) {
        let mut found = propose_columns(Family::V2, &[column.to_owned()]);
        let one = found.remove(0);
        (one.confidence, one.paths)
    }

    #[test]
    fn names_are_taken_apart_into_words() {
        assert_eq!(words("TyreAxleGroup"), ["tyre", "axle", "group"]);
        assert_eq!(words("WLTP_CO2 (comb.)"), ["wltp", "co", "2", "comb"]);
        assert_eq!(words("EURepresentativeName"), ["eu", "representative", "name"]);
        assert_eq!(words("ConsolidatedMaximum30MinutesPower").len(), 5);
        assert_eq!(words(""), [""; 0]);
    }

    #[test]
    fn the_same_name_in_any_spelling_is_sure() {
        use Confidence::Sure;
        for (column, path) in [
            ("MaximumSpeed", "CocDataGroup/MaximumSpeed"),
            ("maximum_speed", "CocDataGroup/MaximumSpeed"),
            ("Maximum Speed", "CocDataGroup/MaximumSpeed"),
            ("vehicle-identification-number", "CocDataGroup/VehicleIdentificationNumber"),
            ("Axle track 2", "CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack"),
            ("AxleTrack[2]", "CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack"),
            ("AxleTable/AxleGroup[2]/AxleTrack", "CocDataGroup/AxleTable/AxleGroup[2]/AxleTrack"),
            ("Header/IviReferenceId", "Header/IviReferenceId"),
            ("consolidated maximum 30 minutes power", "CocDataGroup/ConsolidatedMaximum30MinutesPower"),
        ] {
            assert_eq!(propose(column), (Sure, vec![path.to_owned()]), "{column}");
        }
    }

    #[test]
    fn near_names_are_likely_and_far_ones_unknown() {
        for (column, path) in [
            ("VIN", "CocDataGroup/VehicleIdentificationNumber"),
            ("max speed", "CocDataGroup/MaximumSpeed"),
            ("Maximum sped", "CocDataGroup/MaximumSpeed"),
        ] {
            assert_eq!(propose(column), (Confidence::Likely, vec![path.to_owned()]), "{column}");
        }
        for column in ["price", "", "customer no", "AxleTrack[0]", "Variant 2", "✓"] {
            assert_eq!(propose(column), (Confidence::Unknown, Vec::new()), "{column}");
        }
    }

    #[test]
    fn numbers_say_which_rows_are_meant() {
        let tyre = |axle: u32, tyre: u32| {
            format!("CocDataGroup/AxleTable/AxleGroup[{axle}]/TyreAxleTable/TyreAxleGroup[{tyre}]/TyreSize")
        };
        assert_eq!(propose("axle 2 tyre 1 tyre size").1, [tyre(2, 1)]);
        assert_eq!(propose("TyreSize tyre 1 axle 2").1, [tyre(2, 1)]);
        let (confidence, paths) = propose("TyreSize_2");
        assert_eq!((confidence, paths.len()), (Confidence::Ambiguous, 2), "{paths:?}");
    }

    #[test]
    fn two_columns_for_one_field_are_ambiguous() {
        let names = ["max speed", "maximum speeds", "Variant", "variants"].map(str::to_owned);
        let found: Vec<Confidence> =
            propose_columns(Family::V2, &names).into_iter().map(|one| one.confidence).collect();
        use Confidence::{Ambiguous, Sure};
        assert_eq!(found, [Ambiguous, Ambiguous, Sure, Ambiguous]);
    }
}
