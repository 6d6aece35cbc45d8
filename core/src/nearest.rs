//! The name that was meant.
//!
//! What may enter: the comparison of names; which names there are is the caller's to know.

/// Names are compared only up to a length that keeps the comparison cheap.
const MOST: usize = 100;

/// The known name that a mistyped one most likely means: at most a third of its characters are changed.
pub fn nearest<'n>(name: &str, known: &[&'n str]) -> Option<&'n str> {
    let name: String = name.chars().take(MOST).collect::<String>().to_lowercase();
    let length = name.chars().count();
    let most = length.max(3) / 3;
    // Each character more or less is a change: what differs by too many in length need not be compared, and most names do.
    let alike = known.iter().filter(|other| other.chars().count().abs_diff(length) <= most);
    let best = alike.map(|other| (strsim::osa_distance(&name, &other.to_lowercase()), *other)).min()?;
    (best.0 <= most).then_some(best.1)
}
