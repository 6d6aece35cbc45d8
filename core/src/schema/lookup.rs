//! Finding a name in a list without walking it: small open-addressing tables that the generator writes out.

use super::List;

/// An open-addressing table over a list: each slot holds an index into the list plus one, or 0. Its size is a power of two, or 0 for
/// a list so short that walking it is as good.
#[derive(Clone, Debug, PartialEq)]
pub struct Slots(pub List<u16>);

/// Lists up to this length have no table.
const SHORT: usize = 4;

impl Slots {
    /// The table for these names.
    pub fn build<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> Slots {
        if names.len() <= SHORT {
            return Slots(List::Borrowed(&[]));
        }
        let mut slots = vec![0; (names.len() * 2).next_power_of_two()];
        let mask = slots.len() - 1;
        for (index, name) in names.enumerate() {
            let mut at = hash(name.as_bytes()) & mask;
            while slots[at] != 0 {
                at = (at + 1) & mask;
            }
            // More than 65,534 names of one element do not compile (see the schema compiler).
            slots[at] = u16::try_from(index + 1).unwrap_or(0);
        }
        Slots(slots.into())
    }

    /// The entry of `list` whose name is `name`, and its index.
    #[inline]
    pub fn find<'l, T>(
        &self,
        name: &str,
        list: &'l [T],
        name_of: impl Fn(&T) -> &str,
    ) -> Option<(usize, &'l T)> {
        if self.0.is_empty() {
            return list.iter().enumerate().find(|(_, entry)| name_of(entry) == name);
        }
        let mask = self.0.len() - 1;
        let mut at = hash(name.as_bytes()) & mask;
        loop {
            // The table is at most half full, so a free slot ends every search.
            let index = usize::from(*self.0.get(at)?).checked_sub(1)?;
            let entry = list.get(index)?;
            if name_of(entry) == name {
                return Some((index, entry));
            }
            at = (at + 1) & mask;
        }
    }
}

/// Mixes the first, middle and last eight bytes and the length: the names of one group often share beginning or end, never all.
#[inline]
fn hash(name: &[u8]) -> usize {
    const K: u64 = 0x9E37_79B9_7F4A_7C15;
    let length = name.len();
    let word = |at: usize| name[at..].first_chunk::<8>().map_or(0, |bytes| u64::from_le_bytes(*bytes));
    let (first, middle, last) = if length >= 8 {
        (word(0), word((length - 8) / 2), word(length - 8))
    } else {
        (name.iter().fold(0, |word, &byte| (word << 8) | u64::from(byte)), 0, 0)
    };
    let mixed =
        (first ^ middle.rotate_left(21) ^ last.rotate_left(43)).wrapping_add(length as u64).wrapping_mul(K);
    (mixed >> 32) as usize ^ (mixed >> 52) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_no_other() {
        for count in [0, 1, 4, 5, 64, 1000] {
            let names: Vec<String> =
                (0..count).map(|n| format!("Name{n}OfSome{}Length", "x".repeat(n % 7))).collect();
            let slots = Slots::build(names.iter().map(String::as_str));
            for (index, name) in names.iter().enumerate() {
                assert_eq!(slots.find(name, &names, |n| n).map(|found| found.0), Some(index), "{name}");
            }
            for other in ["", "Name", "Name0OfSomeLengthX", "\u{0}"] {
                assert_eq!(slots.find(other, &names, |n| n), None, "{other}");
            }
        }
    }
}
