//! The name that was meant.
//!
//! What may enter: the comparison of names; which names there are is the caller's to know.

/// The known name that a mistyped one most likely means.
pub fn nearest<'n>(name: &str, known: &[&'n str]) -> Option<&'n str> {
    // Names are compared only up to a length that keeps the comparison cheap.
    let cut: String = name.chars().take(100).collect();
    let distance = |other: &str| strsim::damerau_levenshtein(&cut.to_lowercase(), &other.to_lowercase());
    let best = known.iter().map(|other| (distance(other), *other)).min()?;
    (best.0 <= cut.chars().count().max(3) / 3).then_some(best.1)
}
