//! Deleting a certificate, in three ways.

use super::{Named, answer, check_caller};
use crate::http::{Reply, Request, percent_decode};
use crate::state::{State, Vehicle};

const PATH: &str = "/ws/no/vegvesen/kjoretoy/felles/innmelding/meldingompreregistrering/v1/slette/";

/// Which certificate a deletion is about.
pub(crate) enum Target {
    Reference(String),
    Vin(String),
    VinAndMake(String, String),
}

/// What a path of a deletion asks for.
pub(crate) fn target(path: &str) -> Option<Target> {
    let parts = path.strip_prefix(PATH)?.split('/').map(percent_decode).collect::<Option<Vec<_>>>()?;
    if parts.iter().any(String::is_empty) {
        return None;
    }
    let mut parts = parts.into_iter();
    let target = match (parts.next()?.as_str(), parts.next()?, parts.next(), parts.next()) {
        ("ivireferanse", reference, None, None) => Target::Reference(reference),
        ("understellsnummer", vin, None, None) => Target::Vin(vin),
        ("understellsnummer", vin, Some(word), Some(make)) if word == "merkekode" => {
            Target::VinAndMake(vin, make)
        }
        _ => return None,
    };
    parts.next().is_none().then_some(target)
}

pub(crate) fn delete(state: &mut State, request: &Request, target: Target) -> Reply {
    let sender = match check_caller(state, request) {
        Ok(sender) => sender,
        Err(reply) => return *reply,
    };
    let mut named = Named::default();
    let unknown = match target {
        Target::Reference(reference) => {
            named.reference = Some(reference);
            ("UKJENT_DOKUMENTREFERANSE", "COC med angitt dokumentreferanse er ukjent")
        }
        Target::Vin(vin) => {
            named.vin = Some(vin);
            UNKNOWN_VIN
        }
        Target::VinAndMake(vin, make) => {
            let Ok(make) = make.parse() else {
                let words = "Forespørselen har ugyldig innhold: merkekode er ikke et tall";
                return answer(state, 400, &named, "UGYLDIG_FORESPORSEL", words, Vec::new());
            };
            (named.vin, named.make_code) = (Some(vin), Some(make));
            UNKNOWN_VIN
        }
    };
    let (status, (code, words)) = match find(state, &named).as_slice() {
        [] => (422, unknown),
        [vehicle] if vehicle.sender != sender => (422, NO_ACCESS),
        [vehicle] if is_registered(state, vehicle) => (422, REGISTERED),
        [vehicle] => {
            let reference = vehicle.reference.clone();
            named.kuid = state.vehicles.remove(&reference).map(|vehicle| vehicle.kuid);
            (200, DELETED)
        }
        _ => (422, AMBIGUOUS),
    };
    answer(state, status, &named, code, words, Vec::new())
}

const DELETED: (&str, &str) =
    ("KJORETOY_SLETTET", "Forespørsel om sletting av COC er mottatt og COC er slettet.");
const UNKNOWN_VIN: (&str, &str) =
    ("UKJENT_UNR_OG_MERKE", "COC med angitt understellsnummer/merke er ukjent.");
const NO_ACCESS: (&str, &str) =
    ("IKKE_TILGANG", "COC er innmeldt av annen innsender. Kan kun slettes av opprinnelig innsender");
const REGISTERED: (&str, &str) =
    ("KJORETOY_ER_REGISTRERT", "Kjøretøyet er registrert eller under registrering");
const AMBIGUOUS: (&str, &str) = (
    "IKKE_ENTYDIG",
    "Det finnes mer enn en COC med angitt understellsnummer/merke/dokumentreferanse. Forsøk en annen identifikator",
);

/// The certificates that were named.
fn find<'a>(state: &'a State, named: &Named) -> Vec<&'a Vehicle> {
    match (&named.reference, &named.vin) {
        (Some(reference), _) => state.vehicles.by_reference(reference).into_iter().collect(),
        (None, Some(vin)) => {
            let make = |vehicle: &&Vehicle| named.make_code.is_none_or(|make| make == vehicle.make_code);
            state.vehicles.by_vin(vin).filter(make).collect()
        }
        (None, None) => Vec::new(),
    }
}

fn is_registered(state: &State, vehicle: &Vehicle) -> bool {
    state.options.registered.iter().any(|sign| *sign == vehicle.vin || *sign == vehicle.reference)
}
