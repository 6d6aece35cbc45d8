//! Statens vegvesen, "melding om preregistrering": creating and deleting.
//!
//! `POST …/v1/opprette`, in this order; codes without their prefix `kjoretoy.coc.`:
//!
//! | asked | rule | refused with | source |
//! | --- | --- | --- | --- |
//! | `Authorization` | a live token of Maskinporten; with the scope [`SCOPE`] or its delegated form; if restricted to a resource, to [`RESOURCE`] | 401, 403 | \[S\], \[E\]; bodies \[assumed\] |
//! | `Content-Type` | `application/json` | 415 | \[S\] |
//! | body | one JSON object of known fields with the right types; `iviDokument` in base64 | 400 UGYLDIG_FORESPORSEL | \[O\], \[E\]; unknown fields refused \[assumed\] |
//! | document | well-formed XML (UTF-8, or UTF-16 with its mark) | 422 DESERIALISERING_AV_IVI_FEILET | \[S\] |
//! | document | an IVI root of a family that is taken, a known 1.x version or none, reference id and VIN | 422 IVI_IKKE_IHT_KONTRAKT | \[S\] |
//! | `iviReferanse` | equals the document's reference id | 400 UGYLDIG_FORESPORSEL | \[E\] |
//! | vehicle | is not in [`technical_fault`](crate::SandboxOptions::technical_fault) | 500 TEKNISK_FEIL with `svvguid` | \[S\] |
//! | document | a VIN of 17 capitals and digits, a category, a make | 422 KONVERTERING_AV_IVI_FEILET | \[S\] |
//! | document | a number of a type approval or an individual approval | 422 VALIDERING_AV_COC_DATA_FEILET | \[assumed\] |
//! | reference id | unknown so far | 422 FINNES_ALLEREDE | \[S\] |
//! | VIN and make | unknown so far | 422 KJORETOY_FINNES_ALLEREDE | \[S\] |
//! | `sengeplasserCampingbil` | only for a motor home (bodywork SA) | 400 UGYLDIG_FORESPORSEL | \[E\] |
//! | category, `avgiftsKode` | the code fits by the sandbox's table of categories | 422 KJORETOY_KAN_IKKE_AVGIFTSKLASSIFISERES (unknown code), INGEN_GYLDIG_KJORETOYKLASSIFISERING (no row), FLERE_GYLDIGE_KJORETOYKLASSIFISERINGER (several, none asked for), KJORETOYKLASSIFISERING_IKKE_ECOC, AVGIFTSKODE_IKKE_GYLDIG_FOR_TK | \[S\]; table \[assumed\] |
//!
//! The table of categories: M1 101 (motor homes 160), M2 and M3 220, N1 315 or 310, N2 330, N3 340, O1 and O2 820, O3 and O4 830,
//! L1e and L2e 605, L3e to L7e 505; T and C are not by eCoC; R and S have no row.
//!
//! KJORETOY_OPPRETTET (200) carries a warning for each field of [`WISHES`] that the document leaves open. `DELETE
//! …/v1/slette/…` wants the same token and `Content-Type` \[S\]; it answers KJORETOY_SLETTET (200), or 422 with
//! UKJENT_DOKUMENTREFERANSE, UKJENT_UNR_OG_MERKE, IKKE_ENTYDIG (two makes share the VIN), IKKE_TILGANG (another sender:
//! a grant's `consumer_org`, or its client), KJORETOY_ER_REGISTRERT
//! ([`registered`](crate::SandboxOptions::registered)). After a deletion the vehicle may be sent anew.
//!
//! `merkekode` is a number made from the make's name, `datoTid` is UTC: both \[assumed\].

mod deletion;
mod message;

use serde_json::{Value, json};

use crate::document::{Document, Family, Unreadable};
use crate::faults::answer::UNKNOWN_CODE;
use crate::http::{Reply, Request};
use crate::state::{Grant, State, Vehicle, new_id};
use crate::tax::{self, Classification};
pub(crate) use deletion::{delete, target};
use message::Message;

/// The scope that opens the service. \[S\]
pub const SCOPE: &str = "svv:kjoretoy/ecoc";
/// The resource of SVV's test environment. \[E\]
pub const RESOURCE: &str = "https://www.utv.vegvesen.no";
/// What SVV wishes to see filled in: categories, the elements (1.x, 2.0) of which one suffices, SVV's field, its words.
/// The first is the example of \[S\], whose page quotes the words of the second too; the third is \[assumed\].
pub const WISHES: [(&str, &[&str], &str, &str); 3] = [
    (
        "M1 N1",
        &["TestprocType1NOx", "TestprocWltpType1NOx", "TypeINox", "WltpType1Nox"],
        "utslippNOxMgPrKm",
        "Er det korrekt at NOx (mg/km) ikke er utfylt?",
    ),
    (
        "M1 M2 M3 N1 N2 N3",
        &["RimSizeIncludingOffSet", "RimOffSet"],
        "innpressing",
        "Feltet 'innpressing' må alltid være utfylt.",
    ),
    (
        "M1 N1",
        &["PureElectricVehIndicator", "PureElectricVehicleIndicator"],
        "rentElektrisk",
        "Er det korrekt at rent elektrisk kjøretøy (ja/nei) ikke er utfylt?",
    ),
];

pub(crate) const CREATE: &str =
    "/ws/no/vegvesen/kjoretoy/felles/innmelding/meldingompreregistrering/v1/opprette";
const PREFIX: &str = "kjoretoy.coc.";
const VERSIONS: [&str; 15] = [
    "1.0", "1.1", "1.2", "1.3", "1.3.1", "1.4", "1.5", "1.6", "1.7", "1.8", "1.8.1", "1.8.2", "1.9", "1.10",
    "1.11",
];

/// A code, its words, and the fields that it is about.
struct Refusal {
    status: u16,
    code: &'static str,
    words: String,
    faults: Vec<Value>,
}

fn refuse<T>(status: u16, code: &'static str, words: impl Into<String>) -> Result<T, Box<Refusal>> {
    Err(Box::new(Refusal { status, code, words: words.into(), faults: Vec::new() }))
}

fn refuse_field<T>(
    code: &'static str,
    words: &str,
    field: &str,
    value: Option<&str>,
) -> Result<T, Box<Refusal>> {
    let status = if code == "UGYLDIG_FORESPORSEL" { 400 } else { 422 };
    let melding = match value {
        None => format!("Feltet '{field}' må alltid være utfylt."),
        Some(_) => format!("Feltet '{field}' har en ugyldig verdi."),
    };
    let faults = vec![field_fault(&melding, field, value, "FEIL")];
    Err(Box::new(Refusal { status, code, words: words.to_owned(), faults }))
}

fn field_fault(melding: &str, field: &str, value: Option<&str>, class: &str) -> Value {
    json!({ "melding": melding, "feltreferanse": field, "feltverdi": value, "meldingsklasse": class })
}

/// The identifiers that an answer names.
#[derive(Default)]
struct Named {
    kuid: Option<String>,
    reference: Option<String>,
    vin: Option<String>,
    make_code: Option<u32>,
}

pub(crate) fn create(state: &mut State, request: &Request) -> Reply {
    let sender = match check_caller(state, request) {
        Ok(sender) => sender,
        Err(reply) => return *reply,
    };
    match take(state, &request.body, sender) {
        Ok((named, warnings)) => {
            let words = "Melding om preregistrering er mottatt og kjøretøy er opprettet";
            answer(state, 200, &named, "KJORETOY_OPPRETTET", words, warnings)
        }
        Err(refusal) => {
            answer(state, refusal.status, &Named::default(), refusal.code, &refusal.words, refusal.faults)
        }
    }
}

fn take(state: &mut State, body: &[u8], sender: String) -> Result<(Named, Vec<Value>), Box<Refusal>> {
    let message = Message::read(body)?;
    let document = read_document(state, &message.document)?;
    let (Some(reference), Some(vin)) = (document.reference(), document.vin()) else {
        let field =
            if document.reference().is_none() { "IVIReferenceId" } else { "VehicleIdentificationNumber" };
        return refuse_field(
            "IVI_IKKE_IHT_KONTRAKT",
            "Validering av IVI mot XSD (XML-kontrakt) feilet",
            field,
            None,
        );
    };
    if message.reference.as_ref().is_some_and(|named| named != reference) {
        let words = "Forespørselen har ugyldig innhold";
        return refuse_field("UGYLDIG_FORESPORSEL", words, "iviReferanse", message.reference.as_deref());
    }
    if state.options.technical_fault.iter().any(|sign| sign == reference || sign == vin) {
        return refuse(
            500,
            "TEKNISK_FEIL",
            format!("Teknisk feil. Kontakt support med svvguid: {}", new_id()),
        );
    }
    let make_code = make_code(check_fields(&document)?);
    if state.vehicles.by_reference(reference).is_some() {
        return refuse(422, "FINNES_ALLEREDE", "COC med angitt dokumentreferanse eksisterer allerede");
    }
    if state.vehicles.by_vin(vin).any(|known| known.make_code == make_code) {
        let words = "Kjøretøy med angitt understellsnummer/merke eksisterer allerede";
        return refuse(422, "KJORETOY_FINNES_ALLEREDE", words);
    }
    check_tax(&document, &message, &sender)?;
    let kuid = state.next_kuid();
    state.take("svv", &message.document, (reference, vin), &kuid);
    let vehicle = Vehicle {
        kuid: kuid.clone(),
        reference: reference.to_owned(),
        vin: vin.to_owned(),
        make_code,
        sender,
    };
    let named = Named {
        kuid: Some(kuid),
        reference: Some(vehicle.reference.clone()),
        vin: Some(vehicle.vin.clone()),
        make_code: Some(make_code),
    };
    state.vehicles.insert(vehicle);
    Ok((named, warnings(&document)))
}

fn read_document(state: &State, bytes: &[u8]) -> Result<Document, Box<Refusal>> {
    let contract = |why: &str| {
        refuse(
            422,
            "IVI_IKKE_IHT_KONTRAKT",
            format!("Validering av IVI mot XSD (XML-kontrakt) feilet: {why}"),
        )
    };
    let document = match Document::read(bytes) {
        Ok(document) => document,
        Err(Unreadable::NotXml(words)) => {
            let words = format!("Deserialisering fra COC-data til IVI feilet: {words}");
            return refuse(422, "DESERIALISERING_AV_IVI_FEILET", words);
        }
        Err(Unreadable::NotIvi(words)) => return contract(&words),
    };
    match (document.family, document.schema_version()) {
        (Family::Two, _) if !state.options.svv_takes_ivi_2 => contract("IVI 2.0"),
        (Family::One, Some(version)) if !VERSIONS.contains(&version) => contract("VersionNumberXsd"),
        _ => Ok(document),
    }
}

/// The make, once the fields that a conversion needs are there.
fn check_fields(document: &Document) -> Result<&str, Box<Refusal>> {
    let conversion = "KONVERTERING_AV_IVI_FEILET";
    let words = "Tolkning av COC-data i IVI feilet";
    let vin = document.vin().unwrap_or_default();
    if vin.len() != 17 || !vin.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) {
        return refuse_field(conversion, words, "VehicleIdentificationNumber", Some(vin));
    }
    if document.category().is_none() {
        return refuse_field(conversion, words, "VehicleCategoryCode", None);
    }
    let Some(make) = document.make() else {
        return refuse_field(conversion, words, "Make", None);
    };
    if document.coc("TypeApprovalNumber").or(document.coc("IndividualApprovalNumber")).is_none() {
        let words = "Validering av datafeltene i COC feilet";
        return refuse_field("VALIDERING_AV_COC_DATA_FEILET", words, "TypeApprovalNumber", None);
    }
    Ok(make)
}

fn check_tax(document: &Document, message: &Message, sender: &str) -> Result<(), Box<Refusal>> {
    if message.beds && !tax::is_motor_home(document) {
        let words = "Forespørselen har ugyldig innhold";
        return refuse_field("UGYLDIG_FORESPORSEL", words, "sengeplasserCampingbil", Some("utfylt"));
    }
    let wanted = message.tax_code.as_deref();
    match tax::classify(document, wanted) {
        Classification::Fits => Ok(()),
        Classification::UnknownCode => {
            let part = |name| document.coc(name).unwrap_or("-");
            let words = format!(
                "Ulovlig forespørsel - Fant ingen åpne eller lukkede avgiftsklassifiseringer på typegodkjenning: {} | {} | {} \
                 tilgjengelig for importør: {sender} med ønsket avgiftskode: {} .",
                part("TypeApprovalNumber"),
                part("Variant"),
                part("Version"),
                wanted.unwrap_or("-"),
            );
            refuse(422, "KJORETOY_KAN_IKKE_AVGIFTSKLASSIFISERES", words)
        }
        Classification::None => {
            let words = "Det finnes ingen gyldig kjøretøyklassifisering for kjøretøyet";
            refuse(422, "INGEN_GYLDIG_KJORETOYKLASSIFISERING", words)
        }
        Classification::Several => {
            let words = "Det finnes mer enn én gyldig kjøretøyklassifisering for kjøretøyet. Angi avgiftskode i meldingen.";
            refuse(422, "FLERE_GYLDIGE_KJORETOYKLASSIFISERINGER", words)
        }
        Classification::NotByEcoc => {
            refuse(422, "KJORETOYKLASSIFISERING_IKKE_ECOC", "Klassifisering støttes ikke for eCOC")
        }
        Classification::NotForCategory => {
            let words = "Oppgitt avgiftskode er ikke gyldig for teknisk kode";
            refuse(422, "AVGIFTSKODE_IKKE_GYLDIG_FOR_TK", words)
        }
    }
}

fn warnings(document: &Document) -> Vec<Value> {
    let category = document.category().unwrap_or_default();
    WISHES
        .iter()
        .filter(|(categories, elements, ..)| {
            categories.split(' ').any(|one| category.starts_with(one))
                && elements.iter().all(|element| document.anywhere(element).is_none())
        })
        .map(|(_, _, field, words)| field_fault(words, field, None, "ADVARSEL"))
        .collect()
}

/// A number from 1000 to 9999 for a make: the same for the same name, whatever its case.
fn make_code(make: &str) -> u32 {
    let mixed =
        make.to_uppercase().bytes().fold(17_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    1000 + mixed % 9000
}

pub(crate) fn unauthorized() -> Reply {
    let reply = Reply::json(401, json!({ "error": "invalid_token" }), "invalid_token");
    reply.with("www-authenticate", "Bearer error=\"invalid_token\"")
}

/// A passing fault of the service.
pub(crate) fn technical_fault(state: &State) -> Reply {
    let words = format!("Teknisk feil. Kontakt support med svvguid: {}", new_id());
    answer(state, 500, &Named::default(), "TEKNISK_FEIL", &words, Vec::new())
}

/// A refusal with a code of no table.
pub(crate) fn unknown_code(state: &State) -> Reply {
    let words = "En feil med en kode som ingen tabell kjenner";
    answer(state, 422, &Named::default(), UNKNOWN_CODE, words, Vec::new())
}

/// The sender of a request whose token and content type are in order.
fn check_caller(state: &State, request: &Request) -> Result<String, Box<Reply>> {
    let error = |status: u16, error: &str| Box::new(Reply::json(status, json!({ "error": error }), error));
    let Some(Grant::Svv { sender, scope, resource }) = state.tokens.grant(request.bearer()) else {
        return Err(Box::new(unauthorized()));
    };
    if resource.is_some_and(|resource| !resource.iter().any(|one| one == RESOURCE)) {
        return Err(error(401, "invalid_token"));
    }
    if !scope.split_whitespace().any(|one| one.starts_with(SCOPE)) {
        return Err(error(403, "insufficient_scope"));
    }
    if !request.is("application/json") {
        return Err(error(415, "unsupported_media_type"));
    }
    Ok(sender)
}

/// An `EcocStatusResponse`.
fn answer(state: &State, status: u16, named: &Named, code: &str, words: &str, faults: Vec<Value>) -> Reply {
    let time = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S.%3f").to_string();
    let mut message = json!({
        "meldingstype": if status == 200 { "INFO" } else { "FEIL" },
        "meldingskode": format!("{PREFIX}{code}"),
        "meldingstekst": words,
    });
    if !faults.is_empty() {
        message["feltFeil"] = Value::Array(faults);
    }
    let body = json!({
        // As the authority writes it: no zone, and no closing zero.
        "datoTid": time.strip_suffix('0').unwrap_or(&time),
        "iviIdentifikator": {
            "kuid": named.kuid,
            "iviReferanse": named.reference,
            "understellsnummerMerke": { "understellsnummer": named.vin, "merkekode": named.make_code },
        },
        "melding": message,
    });
    let body = if state.options.answer_as_array { Value::Array(vec![body]) } else { body };
    Reply::json(status, body, format!("{PREFIX}{code}"))
}
