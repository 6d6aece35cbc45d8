//! Which fault strikes a request: the draws, what they depend on, and the count of them.

use std::collections::{BTreeMap, HashMap};

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::{Fault, Faults, Moment, Service};
use crate::http::Request;

/// The longest burst of 429 that one draw starts.
const LONGEST_BURST: u32 = 3;

/// The kinds between which all others stand.
const FIRST: Fault = Fault::TooManyRequests;
const LAST: Fault = Fault::FailedInTheEnd;

/// A short name for what a request is about.
type Subject = u64;

/// What the draws depend on, and what they came to.
#[derive(Default)]
pub(crate) struct Strikes {
    /// How often each service was asked about each subject.
    asked: HashMap<(Service, Subject), u32>,
    /// Which document a correlation id was used for: a status call is about documents.
    documents: HashMap<String, Subject>,
    /// How often a document was taken.
    lives: HashMap<Subject, u32>,
    /// How many requests each step of the script has seen.
    steps: Vec<u32>,
    struck: BTreeMap<(Service, Fault), u64>,
}

impl Strikes {
    /// How often each kind struck each service.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (Service, Fault, u64)> {
        self.struck.iter().map(|((service, fault), count)| (*service, *fault, *count))
    }

    /// The fault that strikes this request; it is counted.
    pub(crate) fn request(&mut self, faults: &Faults, service: Service, request: &Request) -> Option<Fault> {
        if faults.is_none() {
            return None;
        }
        let subject = self.subject(service, request);
        let asked = self.asked.entry((service, subject)).or_default();
        let number = *asked;
        *asked = asked.saturating_add(1);
        let struck = match self.step(faults, service, request, false) {
            None => faults.exchange(service, subject, number)?,
            Some(fault) => fault,
        };
        Some(self.count(service, struck))
    }

    /// The faults in the life of a document that VCA took by this request; they are counted.
    pub(crate) fn life(&mut self, faults: &Faults, reference: &str, request: &Request) -> Vec<Fault> {
        if faults.is_none() {
            return Vec::new();
        }
        let subject = about_reference(reference);
        let number = self.lives.entry(subject).or_default();
        let now = *number;
        *number = number.saturating_add(1);
        let mut struck: Vec<Fault> = faults.life(subject, now).collect();
        struck.extend(
            self.step(faults, Service::Ingest, request, true).filter(|fault| !struck.contains(fault)),
        );
        for fault in &struck {
            let _ = self.count(Service::Ingest, *fault);
        }
        struck
    }

    fn count(&mut self, service: Service, fault: Fault) -> Fault {
        *self.struck.entry((service, fault)).or_default() += 1;
        fault
    }

    /// The first step of the script that strikes this request.
    fn step(&mut self, faults: &Faults, service: Service, request: &Request, life: bool) -> Option<Fault> {
        let Strikes { steps, documents, .. } = self;
        steps.resize(faults.script.len(), 0);
        faults.script.iter().zip(steps).find_map(|(step, seen)| {
            let fits = step.service == service
                && (step.fault.moment() == Moment::Life) == life
                && *seen < step.after.saturating_add(step.times)
                && step.about.as_ref().is_none_or(|about| {
                    holds(service, request, about)
                        || (service == Service::Submissions && names(documents, &request.body, about))
                });
            *seen += u32::from(fits);
            (fits && *seen > step.after).then_some(step.fault)
        })
    }

    fn subject(&mut self, service: Service, request: &Request) -> Subject {
        match service {
            // The sandbox has one client for each.
            Service::Entra | Service::Maskinporten => 0,
            Service::Ingest => {
                let subject = about_document(&request.body);
                if let Some(id) = request.header("x-correlation-id").filter(|id| id.len() == 36) {
                    self.documents.insert(id.to_ascii_lowercase(), subject);
                }
                subject
            }
            Service::Submissions => self.about_ids(&request.body),
            Service::Opprette => about_message(&request.body),
            Service::Slette => short(&[request.path.as_bytes()]),
        }
    }

    /// What a status call is about: its documents, in whatever order their ids stand.
    fn about_ids(&self, body: &[u8]) -> Subject {
        let subjects = documents_of(&self.documents, body);
        let mut subjects: Vec<[u8; 8]> = subjects.into_iter().map(u64::to_be_bytes).collect();
        subjects.sort_unstable();
        short(&[subjects.as_flattened()])
    }
}

impl Faults {
    /// The fault of the request with this number about a subject.
    fn exchange(&self, service: Service, subject: Subject, number: u32) -> Option<Fault> {
        let draw = Draw::new(self.seed, service, subject, number);
        let burst = (1..LONGEST_BURST).filter_map(|back| Some((back, number.checked_sub(back)?)));
        let goes_on = burst.map(|(back, number)| (back, Draw::new(self.seed, service, subject, number)));
        let mut goes_on = goes_on.filter(|(back, earlier)| earlier.burst() > *back);
        if goes_on.any(|(_, earlier)| self.pick(service, &earlier) == Some(Fault::TooManyRequests)) {
            return Some(Fault::TooManyRequests);
        }
        self.pick(service, &draw)
    }

    /// The kind whose part of the rates the draw falls into.
    fn pick(&self, service: Service, draw: &Draw) -> Option<Fault> {
        let mut rest = draw.chance();
        for (fault, rate) in self.rates_of(service, false) {
            // A burst has two requests on average.
            rest -= if fault == Fault::TooManyRequests { rate / 2.0 } else { rate };
            if rest < 0.0 {
                return Some(fault);
            }
        }
        None
    }

    fn life(&self, subject: Subject, number: u32) -> impl Iterator<Item = Fault> {
        self.rates_of(Service::Ingest, true).filter_map(move |(fault, rate)| {
            let kind = fault.name().as_bytes();
            let chance =
                Draw::of(&[&self.seed.to_be_bytes(), kind, &subject.to_be_bytes(), &number.to_be_bytes()]);
            (chance.chance() < rate).then_some(fault)
        })
    }

    pub(super) fn rates_of(&self, service: Service, life: bool) -> impl Iterator<Item = (Fault, f64)> {
        let rates = self.rates.range((service, FIRST)..=(service, LAST));
        rates
            .map(|((_, fault), rate)| (*fault, *rate))
            .filter(move |(fault, _)| (fault.moment() == Moment::Life) == life)
    }
}

/// Chance made from what it shall depend on.
struct Draw([u8; 8], u8);

impl Draw {
    fn new(seed: u64, service: Service, subject: Subject, number: u32) -> Draw {
        let name = service.name().as_bytes();
        Draw::of(&[&seed.to_be_bytes(), name, &subject.to_be_bytes(), &number.to_be_bytes()])
    }

    fn of(parts: &[&[u8]]) -> Draw {
        let digest = digest(parts);
        let mut first = [0; 8];
        first.iter_mut().zip(digest.as_ref()).for_each(|(to, from)| *to = *from);
        Draw(first, digest.as_ref().last().copied().unwrap_or_default())
    }

    /// From 0 to 1.
    fn chance(&self) -> f64 {
        // The upper half: what f64 holds exactly.
        let [a, b, c, d, ..] = self.0;
        f64::from(u32::from_be_bytes([a, b, c, d])) / (f64::from(u32::MAX) + 1.0)
    }

    /// From 1 to the longest burst.
    fn burst(&self) -> u32 {
        1 + u32::from(self.1) % LONGEST_BURST
    }
}

fn digest(parts: &[&[u8]]) -> digest::Digest {
    let mut context = digest::Context::new(&digest::SHA256);
    for part in parts {
        context.update(&u64::try_from(part.len()).unwrap_or_default().to_be_bytes());
        context.update(part);
    }
    context.finish()
}

fn short(parts: &[&[u8]]) -> Subject {
    u64::from_be_bytes(Draw::of(parts).0)
}

/// A document's reference id, found without reading it as XML: a fault comes before any such question. Without one, its bytes.
fn about_document(bytes: &[u8]) -> Subject {
    match reference(bytes) {
        Some(reference) => about_reference(reference),
        None => short(&[b"bytes", bytes]),
    }
}

fn reference(bytes: &[u8]) -> Option<&str> {
    const NAMES: [&[u8]; 2] = [b"IviReferenceId>", b"IVIReferenceId>"];
    let start = NAMES.iter().find_map(|name| {
        bytes.windows(name.len()).position(|window| window == *name).map(|at| at + name.len())
    })?;
    let rest = bytes.get(start..)?;
    let end = rest.iter().take(100).position(|byte| *byte == b'<')?;
    let text = std::str::from_utf8(rest.get(..end)?).ok()?.trim();
    (!text.is_empty()).then_some(text)
}

/// The documents behind the ids of a status call, as far as they were seen.
fn documents_of(documents: &HashMap<String, Subject>, body: &[u8]) -> Vec<Subject> {
    let ids: Vec<String> = serde_json::from_slice(body).unwrap_or_default();
    ids.iter().filter_map(|id| documents.get(&id.to_ascii_lowercase()).copied()).collect()
}

/// Whether a status call asks about the document with this reference id.
fn names(documents: &HashMap<String, Subject>, body: &[u8], reference: &str) -> bool {
    documents_of(documents, body).contains(&about_reference(reference))
}

fn about_reference(reference: &str) -> Subject {
    short(&[reference.to_ascii_lowercase().as_bytes()])
}

/// Whether a request's path or body, or the document in it, holds a text.
fn holds(service: Service, request: &Request, about: &str) -> bool {
    let has =
        |bytes: &[u8]| bytes.windows(about.len()).any(|window| window.eq_ignore_ascii_case(about.as_bytes()));
    let document = || {
        let message: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        STANDARD.decode(message["ivi"]["iviDokument"].as_str()?).ok()
    };
    has(request.path.as_bytes())
        || has(&request.body)
        || (service == Service::Opprette && document().is_some_and(|document| has(&document)))
}

/// What a creation at SVV is about.
fn about_message(body: &[u8]) -> Subject {
    let message: Value = serde_json::from_slice(body).unwrap_or_default();
    let ivi = &message["ivi"];
    if let Some(reference) = ivi["iviReferanse"].as_str() {
        return about_reference(reference);
    }
    match ivi["iviDokument"].as_str().and_then(|document| STANDARD.decode(document).ok()) {
        Some(document) => about_document(&document),
        None => short(&[b"bytes", body]),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "these are tests")]
mod tests {
    use super::*;

    /// The faults of so many first requests about different things.
    fn firsts(faults: &Faults, service: Service, count: u64) -> Vec<Option<Fault>> {
        (0..count).map(|subject| faults.exchange(service, subject * 7919, 0)).collect()
    }

    #[test]
    fn a_rate_strikes_that_share_by_every_survivable_kind_in_equal_parts() {
        const REQUESTS: u64 = 20_000;
        for service in Service::ALL {
            let faults = Faults::at_rate(0.4, 1);
            let mut counts: BTreeMap<Fault, u64> = BTreeMap::new();
            for subject in 0..REQUESTS / 4 {
                for number in 0..4 {
                    if let Some(fault) = faults.exchange(service, subject, number) {
                        *counts.entry(fault).or_default() += 1;
                    }
                }
            }
            let all: u64 = counts.values().sum();
            assert!(all.abs_diff(REQUESTS * 2 / 5) < REQUESTS / 50, "{service}: {all} of {REQUESTS}");
            let kinds: Vec<Fault> = Fault::ALL
                .iter()
                .copied()
                .filter(|fault| fault.is_survivable() && fault.moment() != Moment::Life)
                .filter(|fault| fault.services().contains(&service))
                .collect();
            let mut struck: Vec<Fault> = counts.keys().copied().collect();
            struck.sort_unstable();
            assert_eq!(struck, kinds, "{service}");
            let part = all / u64::try_from(kinds.len()).unwrap();
            for (fault, count) in counts {
                assert!(count.abs_diff(part) < part / 3, "{service} {fault}: {count}, not about {part}");
            }
        }
        assert!(firsts(&Faults::at_rate(0.0, 1), Service::Ingest, 1000).iter().all(Option::is_none));
        assert!(firsts(&Faults::at_rate(f64::NAN, 1), Service::Ingest, 1000).iter().all(Option::is_none));
        let always = firsts(&Faults::parse("[rates]\nreset = 1").unwrap(), Service::Ingest, 1000);
        assert!(always.iter().all(|fault| *fault == Some(Fault::Reset)));
    }

    #[test]
    fn throttling_comes_in_bursts_of_one_to_three() {
        let faults = Faults::parse("[rates]\ntoo-many-requests = 0.01").unwrap();
        let mut lengths = BTreeMap::new();
        for subject in 0..500 {
            let mut run = 0;
            for number in 0..40 {
                match faults.exchange(Service::Ingest, subject, number) {
                    Some(_) => run += 1,
                    None => {
                        *lengths.entry(std::mem::take(&mut run)).or_insert(0) += 1;
                    }
                }
            }
        }
        lengths.remove(&0);
        assert!([1, 2, 3].iter().all(|length| lengths[length] > 10), "{lengths:?}");
        assert!(
            lengths.iter().filter(|(length, _)| **length > 3).map(|(_, n)| n).sum::<i32>() < 5,
            "{lengths:?}"
        );
    }

    #[test]
    fn a_document_is_known_by_its_reference_id_in_either_family_and_else_by_its_bytes() {
        let two = about_document(b"<a><IviReferenceId>59C6</IviReferenceId></a>");
        assert_eq!(two, about_document(b"<b>other <x:IviReferenceId> 59c6 </x:IviReferenceId></b>"));
        assert_eq!(two, about_document(b"<Header><IVIReferenceId>59c6</IVIReferenceId></Header>"));
        assert_eq!(two, about_message(br#"{"ivi":{"iviReferanse":"59c6"}}"#));
        let document = STANDARD.encode("<IVIReferenceId>59c6</IVIReferenceId>");
        assert_eq!(two, about_message(format!(r#"{{"ivi":{{"iviDokument":"{document}"}}}}"#).as_bytes()));
        assert_ne!(about_document(b"no reference"), about_document(b"no reference either"));
        for odd in [&b""[..], b"<IviReferenceId>", b"IviReferenceId></", b"<IviReferenceId>\xff</"] {
            let _ = (about_document(odd), about_message(odd));
        }
    }
}
