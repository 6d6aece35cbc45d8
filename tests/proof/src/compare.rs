//! Three accounts of one run, which have to agree: what was handed in, what the ledger says, what the sandbox counted.

use std::collections::HashMap;

use ecoc::Authority;
use ecoc::ledger::State;

use crate::documents::Spec;

/// A document as it was handed in.
#[derive(Clone, Debug)]
pub(crate) struct Handed {
    pub(crate) spec: Spec,
    /// Of the file's bytes.
    pub(crate) sha256: String,
}

/// A submission as the ledger has it.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) authority: Authority,
    pub(crate) reference: Option<String>,
    pub(crate) vin: Option<String>,
    pub(crate) correlation_id: String,
    /// SVV's number; `None` when the answer that names it was lost.
    pub(crate) kuid: Option<String>,
    pub(crate) sha256: String,
    /// Of the bytes that the ledger gives back.
    pub(crate) kept: String,
    pub(crate) state: State,
    pub(crate) attempts: u32,
    pub(crate) history: Vec<State>,
}

/// A document as the sandbox counted it.
#[derive(Clone, Debug)]
pub(crate) struct Counted {
    pub(crate) authority: &'static str,
    pub(crate) sha256: String,
    pub(crate) count: u32,
    /// What it was taken under: our correlation id at VCA, SVV's number (`kuid`).
    pub(crate) ids: Vec<String>,
    /// What it has come to.
    pub(crate) state: State,
}

/// Every difference between the accounts, in words.
pub(crate) fn differences(handed: &[Handed], known: &[Known], counted: &[Counted]) -> Vec<String> {
    let mut ledger: HashMap<_, Vec<&Known>> = HashMap::new();
    for entry in known {
        ledger
            .entry((entry.authority, entry.reference.as_deref().unwrap_or_default()))
            .or_default()
            .push(entry);
    }
    let mut sandbox: HashMap<_, &Counted> =
        counted.iter().map(|taken| ((taken.authority, taken.sha256.as_str()), taken)).collect();
    let mut found = Vec::new();
    for document in handed {
        let spec = &document.spec;
        let entries = ledger.remove(&(spec.authority, spec.reference.as_str())).unwrap_or_default();
        let taken = sandbox.remove(&(spec.authority.name(), document.sha256.as_str()));
        let mut say = |words: String| {
            found.push(format!("document {} ({}, {}): {words}", spec.number, spec.authority, spec.reference));
        };
        match taken.map_or(0, |taken| taken.count) {
            0 => say("was never taken".to_owned()),
            1 => {}
            count => say(format!("was taken {count} times")),
        }
        match entries.as_slice() {
            [] => say("is not in the ledger".to_owned()),
            [entry] => against_ledger(document, entry, taken, &mut say),
            several => say(format!("has {} submissions in the ledger", several.len())),
        }
    }
    let rest = ledger.into_values().flatten();
    found
        .extend(rest.map(|entry| format!("the ledger has {}, which nobody handed in", entry.correlation_id)));
    let rest = sandbox.into_values();
    found.extend(
        rest.map(|taken| format!("{} took {}, which nobody handed in", taken.authority, taken.sha256)),
    );
    found
}

fn against_ledger(document: &Handed, entry: &Known, taken: Option<&Counted>, say: &mut dyn FnMut(String)) {
    let spec = &document.spec;
    let due = if spec.fails { State::Failed } else { State::Succeeded };
    if entry.state != due {
        say(format!("is {} in the ledger and ought to be {due}", entry.state));
    }
    if let Some(taken) = taken {
        if taken.state != entry.state {
            say(format!("is {} in the ledger and {} at the authority", entry.state, taken.state));
        }
        let id = match spec.authority {
            Authority::Svv => entry.kuid.as_ref(),
            _ => Some(&entry.correlation_id),
        };
        if let Some(id) = id
            && !taken.ids.iter().all(|other| other.eq_ignore_ascii_case(id))
        {
            say(format!("is {id} in the ledger and {} at the authority", taken.ids.join(", ")));
        }
    }
    if entry.sha256 != document.sha256 || entry.kept != document.sha256 {
        say("has other bytes in the ledger".to_owned());
    }
    if entry.vin.as_ref() != Some(&spec.vin) {
        say(format!("has another VIN in the ledger: {:?}", entry.vin));
    }
    if let Some(words) = unsound(&entry.history, entry.state) {
        let history: Vec<&str> = entry.history.iter().map(|state| state.name()).collect();
        say(format!("{words}: {}", history.join(", ")));
    }
    let sends = entry.history.iter().filter(|state| **state == State::Sending).count();
    if usize::try_from(entry.attempts).ok() != Some(sends) {
        say(format!(
            "was sent {} times by the ledger's count and {sends} times by its history",
            entry.attempts
        ));
    }
}

/// What is wrong with the history of a submission.
fn unsound(history: &[State], state: State) -> Option<&'static str> {
    let at_authority = |state: &State| !matches!(state, State::Queued | State::Sending | State::Uncertain);
    let first = history.iter().position(at_authority).unwrap_or(history.len());
    let (before, after) = history.split_at(first);
    match () {
        () if history.first() != Some(&State::Queued) => Some("was not queued first"),
        () if history.last() != Some(&state) => Some("has a history that ends otherwise"),
        () if first < history.len() && !before.contains(&State::Sending) => {
            Some("was taken before it was sent")
        }
        () if !after.iter().all(at_authority) => Some("was sent again although the authority had it"),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound() -> (Vec<Handed>, Vec<Known>, Vec<Counted>) {
        let handed: Vec<Handed> = (0..60)
            .map(|number| Handed { spec: Spec::new(1, number), sha256: format!("digest {number}") })
            .collect();
        let state = |spec: &Spec| if spec.fails { State::Failed } else { State::Succeeded };
        let known = |document: &Handed| Known {
            authority: document.spec.authority,
            reference: Some(document.spec.reference.clone()),
            vin: Some(document.spec.vin.clone()),
            correlation_id: format!("id {}", document.spec.number),
            kuid: Some(format!("kuid {}", document.spec.number)),
            sha256: document.sha256.clone(),
            kept: document.sha256.clone(),
            state: state(&document.spec),
            attempts: 1,
            history: vec![State::Queued, State::Sending, State::Accepted, state(&document.spec)],
        };
        let counted = |document: &Handed| Counted {
            authority: document.spec.authority.name(),
            sha256: document.sha256.clone(),
            count: 1,
            ids: vec![match document.spec.authority {
                Authority::Svv => format!("kuid {}", document.spec.number),
                _ => format!("id {}", document.spec.number),
            }],
            state: state(&document.spec),
        };
        let (known, counted) = (handed.iter().map(known).collect(), handed.iter().map(counted).collect());
        (handed, known, counted)
    }

    /// The differences after one of the accounts was changed.
    fn after(change: impl FnOnce(&mut Vec<Handed>, &mut Vec<Known>, &mut Vec<Counted>)) -> Vec<String> {
        let (mut handed, mut known, mut counted) = sound();
        change(&mut handed, &mut known, &mut counted);
        differences(&handed, &known, &counted)
    }

    #[test]
    fn accounts_that_agree_have_no_differences() {
        assert_eq!(after(|_, _, _| {}), [""; 0]);
    }

    #[test]
    fn every_way_to_lose_or_double_a_document_is_named() {
        let taken_twice = after(|_, _, counted| counted[3].count = 2);
        assert!(taken_twice[0].starts_with("document 3 ") && taken_twice[0].ends_with("taken 2 times"));
        assert_eq!(taken_twice.len(), 1);
        let never_taken = after(|_, _, counted| drop(counted.remove(3)));
        assert!(never_taken[0].ends_with("was never taken"), "{never_taken:?}");
        let unknown = after(|handed, _, _| drop(handed.remove(3)));
        assert_eq!(unknown.len(), 2, "one that the ledger has and one that was taken: {unknown:?}");
        assert!(after(|_, known, _| drop(known.remove(3)))[0].ends_with("not in the ledger"));
        assert!(
            after(|_, known, _| known.push(known[3].clone()))[0].ends_with("2 submissions in the ledger")
        );
    }

    #[test]
    fn every_wrong_state_is_named() {
        let wrong = after(|_, known, _| known[3].state = State::Uncertain);
        assert!(wrong[0].contains("ought to be succeeded"), "{wrong:?}");
        assert!(wrong[1].ends_with("uncertain in the ledger and succeeded at the authority"));
        assert!(wrong[2].contains("a history that ends otherwise: queued, sending, accepted, succeeded"));
        assert!(
            after(|_, _, counted| counted[3].state = State::Failed)[0]
                .contains("and failed at the authority")
        );
        assert!(after(|_, _, counted| counted[2].ids[0].clear())[0].contains("is id 2 in the ledger"));
        assert!(after(|_, _, counted| counted[3].ids[0].clear())[0].contains("is kuid 3 in the ledger"));
        assert!(after(|_, known, _| known[3].kuid = None).is_empty(), "its answer may have been lost");
    }

    #[test]
    fn every_unsound_history_is_named() {
        use State::{Accepted, Queued, Sending, Succeeded, Uncertain};
        let with = |history: &[State], attempts| {
            let found = after(|_, known, _| {
                (known[3].history, known[3].attempts) = (history.to_vec(), attempts);
            });
            found.join("; ")
        };
        assert_eq!(with(&[Queued, Sending, Uncertain, Sending, Uncertain, Succeeded], 2), "");
        assert!(with(&[Sending, Succeeded], 1).contains("not queued first"));
        assert!(with(&[Queued, Succeeded], 0).contains("taken before it was sent"));
        assert!(with(&[Queued, Sending, Accepted, Sending, Succeeded], 2).contains("sent again although"));
        assert!(with(&[Queued, Sending, Succeeded], 2).contains("sent 2 times by the ledger's count and 1"));
    }

    #[test]
    fn other_bytes_and_another_vehicle_are_named() {
        assert!(after(|_, known, _| known[3].kept.clear())[0].ends_with("other bytes in the ledger"));
        assert!(after(|_, known, _| known[3].vin = None)[0].contains("another VIN"));
    }
}
