//! What the authorities' codes mean, in English and in our own words, and what to do about them.

use crate::error::ErrorKind;
use crate::ledger::Authority;

/// The prefix that SVV puts before every code.
const PREFIX: &str = "kjoretoy.coc.";

/// One code of an authority.
pub(super) struct Row {
    pub(super) code: &'static str,
    /// The error that it is when it means no; `None` when it means yes.
    pub(super) kind: Option<ErrorKind>,
    pub(super) explanation: &'static str,
    pub(super) remedy: Option<&'static str>,
}

const fn yes(code: &'static str, explanation: &'static str) -> Row {
    Row { code, kind: None, explanation, remedy: None }
}

const fn no(code: &'static str, kind: ErrorKind, explanation: &'static str, remedy: &'static str) -> Row {
    Row { code, kind: Some(kind), explanation, remedy: Some(remedy) }
}

/// All of an authority.
pub(super) fn of(authority: Authority) -> &'static [Row] {
    match authority {
        Authority::Vca => VCA,
        Authority::Svv => SVV,
    }
}

/// What an authority's code means; `None` for one that is in no table.
pub(super) fn find(authority: Authority, code: &str) -> Option<&'static Row> {
    match authority {
        Authority::Vca => VCA.iter().find(|row| row.code == code),
        Authority::Svv => svv(code),
    }
}

/// What an SVV code means, with or without its prefix; `None` for one that is in no table.
pub(super) fn svv(code: &str) -> Option<&'static Row> {
    let name = code.strip_prefix(PREFIX).unwrap_or(code);
    SVV.iter().find(|row| row.code == name)
}

/// What VCA's answers to `ingest` mean, by HTTP status; `None` for one that is in no table.
pub(super) fn vca(status: u16) -> Option<&'static Row> {
    find(Authority::Vca, &status.to_string())
}

/// SVV's codes. Source: the two tables of Statens vegvesen's portal page on eCoC, for creating and for deleting (2021-07-13).
static SVV: &[Row] = {
    use ErrorKind::{
        AuthorityFault, Duplicate, NotTheSender, Rejected, UnknownSubmission, VehicleRegistered,
    };
    &[
        yes("KJORETOY_OPPRETTET", "SVV has received the certificate and created the vehicle"),
        no(
            "UGYLDIG_FORESPORSEL",
            Rejected,
            "the request has invalid content",
            "check the document and the tax code, seats and sleeping places given with it",
        ),
        no(
            "KONVERTERING_AV_IVI_FEILET",
            Rejected,
            "SVV could not interpret the vehicle data of the document",
            "correct the values of the fields named and send the document again",
        ),
        no(
            "IVI_IKKE_IHT_KONTRAKT",
            Rejected,
            "the document breaks the IVI schema (XSD) that SVV checks against",
            "correct the fields named; check that SVV takes this IVI version",
        ),
        no(
            "VALIDERING_AV_COC_DATA_FEILET",
            Rejected,
            "the vehicle data did not pass SVV's checks",
            "correct the fields named and send the document again",
        ),
        no(
            "DESERIALISERING_AV_IVI_FEILET",
            Rejected,
            "SVV could not read the document as IVI XML",
            "check that the document is a complete IVI file in the version that SVV takes",
        ),
        no(
            "KJORETOY_KAN_IKKE_AVGIFTSKLASSIFISERES",
            Rejected,
            "SVV finds no tax class for this type approval, variant and version with the tax code asked for",
            "check type approval number, variant and version, and the tax code; a gap in SVV's register is for SVV to close",
        ),
        no(
            "INGEN_GYLDIG_KJORETOYKLASSIFISERING",
            Rejected,
            "no vehicle class fits the combination of technical code, sub-code and tax code",
            "check the vehicle category of the document and the tax code against SVV's code list Kjøretøyklassifisering",
        ),
        no(
            "FLERE_GYLDIGE_KJORETOYKLASSIFISERINGER",
            Rejected,
            "more than one vehicle class fits",
            "give the tax code that decides it",
        ),
        no(
            "KJORETOYKLASSIFISERING_IKKE_ECOC",
            Rejected,
            "the vehicle class is valid but cannot be handed in as an electronic certificate",
            "register this vehicle at SVV by the other way",
        ),
        no(
            "AVGIFTSKODE_IKKE_GYLDIG_FOR_TK",
            Rejected,
            "the tax code does not fit the technical code of the vehicle",
            "give a tax code that SVV's code list Kjøretøyklassifisering allows for the vehicle category",
        ),
        no(
            "FINNES_ALLEREDE",
            Duplicate,
            "SVV has a certificate with this reference id already",
            "nothing is left to do if it is this one; a correction needs a new reference id, after the old one is deleted",
        ),
        no(
            "KJORETOY_FINNES_ALLEREDE",
            Duplicate,
            "SVV has a vehicle with this VIN and make already",
            "check the VIN; to replace your own certificate delete the old one first",
        ),
        no(
            "TEKNISK_FEIL",
            AuthorityFault,
            "SVV has a technical fault of its own",
            "send it again later; if it stays, give SVV's support the svvguid",
        ),
        yes("KJORETOY_SLETTET", "SVV has deleted the certificate"),
        no(
            "IKKE_ENTYDIG",
            Rejected,
            "more than one certificate fits",
            "delete by reference id, or by VIN and make",
        ),
        no(
            "UKJENT_UNR_OG_MERKE",
            UnknownSubmission,
            "SVV has no certificate with this VIN and make",
            "check VIN and make; it may have been deleted before",
        ),
        no(
            "UKJENT_DOKUMENTREFERANSE",
            UnknownSubmission,
            "SVV has no certificate with this reference id",
            "check the reference id; it may have been deleted before",
        ),
        no(
            "IKKE_TILGANG",
            NotTheSender,
            "another organisation handed the certificate in, and it alone may delete it",
            "ask the organisation that handed it in",
        ),
        no(
            "KJORETOY_ER_REGISTRERT",
            VehicleRegistered,
            "the vehicle is registered or under registration, so its certificate stays",
            "take it up with SVV",
        ),
    ]
};

/// What SVV's words on a field ask for; they are free text, of which these forms are known.
pub(super) fn svv_field(words: &str) -> Option<&'static str> {
    let words = words.to_lowercase();
    let has = |parts: &[&str]| parts.iter().all(|part| words.contains(part));
    if has(&["er det korrekt at", "ikke er utfylt"]) {
        Some("SVV asks whether it is right that this field is empty; fill it in if the vehicle has a value")
    } else if has(&["er det korrekt"]) {
        Some("SVV asks whether this value is right; correct it if it is not")
    } else if has(&["må", "være utfylt"]) {
        Some("this field must always be filled in")
    } else if has(&["må være"]) {
        Some("the value is not one that SVV takes here; see the original words for what it must be")
    } else {
        None
    }
}

/// VCA's answers to `ingest`, by HTTP status. Source: VCA eCoC REST API Reference 1.2.
static VCA: &[Row] = {
    use ErrorKind::{Duplicate, Rejected};
    &[
        no(
            "400",
            Rejected,
            "VCA could not read the request: the XML is invalid, or a header is missing",
            "validate the document, and check manufacturer_id and contact_id",
        ),
        no(
            "409",
            Duplicate,
            "VCA has a live submission of this document or vehicle already",
            "ask for its status; send a corrected document only after that one has failed",
        ),
        no("413", Rejected, "the document is larger than VCA takes", "check the document's size"),
        no("415", Rejected, "VCA did not get XML", "check that the document is XML"),
        no(
            "422",
            Rejected,
            "the document did not pass VCA's validation",
            "correct the fields named and send the document again",
        ),
    ]
};

/// The codes of findings by which a refusal names the fields at fault, with what they stand for.
pub(super) static FINDINGS: &[(&str, &str)] = &[
    (VCA_FIELD, "a field that VCA finds fault with, in its own words"),
    (SVV_FIELD, "a field that SVV finds fault with, in its own words"),
];
pub(super) const VCA_FIELD: &str = "VCA-FIELD";
pub(super) const SVV_FIELD: &str = "SVV-FIELD";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_with_and_without_its_prefix() {
        assert!(svv("kjoretoy.coc.KJORETOY_OPPRETTET").is_some_and(|code| code.kind.is_none()));
        assert_eq!(svv("IKKE_TILGANG").and_then(|code| code.kind), Some(ErrorKind::NotTheSender));
        assert!(svv("kjoretoy.coc.HELT_NY").is_none());
    }
}
