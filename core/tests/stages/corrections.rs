//! Corrections, against the documents that they correct.

use ecoc::{Ivi, IviFamily, Layer, NextStage, Report, validate_correction};
use proptest::prelude::*;

use super::{APPROVAL, ROWS, VEHICLES, VIN, codes, line_of, stage1, vehicle, with, without};

fn correction(old: &Ivi, new: &Ivi) -> Report {
    validate_correction(&old.to_xml(), &new.to_xml())
}

/// What was wrong, put right: the datum that every correction of these tests changes.
pub(super) fn corrected(document: &Ivi) -> Ivi {
    with(document.correction().unwrap(), &[("CocDataGroup/MaximumSpeed", "89")])
}

/// Each fault of a correction alone: its code, the document corrected, the correction, and the path below the root.
pub(super) fn faulty_corrections() -> Vec<(&'static str, Ivi, Ivi, &'static str)> {
    let old = stage1();
    let new = corrected(&old);
    let case = |code, changes: &[(&str, &str)], path| (code, old.clone(), with(new.clone(), changes), path);
    let one = vehicle("m1-petrol-1x");
    let older = with(
        one.correction().unwrap(),
        &[("Header/VersionNumberXsd", "1.6"), ("Body/CocDataGroup/Type", "X")],
    );
    let reference = old.get("Header/IviReferenceId").unwrap().to_uppercase();
    let mut next = old.next_stage(&NextStage::default()).unwrap();
    for path in ["Header/IviVersionNumber", "CocDataGroup/TypeApprovalIssueDate"] {
        next.set(path, if path.ends_with("Date") { "2025-12-02" } else { "2" }).unwrap();
    }
    vec![
        ("IVI-R502", one.clone(), older, "Header/VersionNumberXsd"),
        ("IVI-R502", one.clone(), new.clone(), ""),
        case("IVI-R503", &[(VIN, "U9DVA12D6TN003266")], VIN),
        case("IVI-R504", &[("Header/IviVersionNumber", "1")], "Header/IviVersionNumber"),
        case("IVI-R504", &[("Header/IviVersionNumber", "3")], "Header/IviVersionNumber"),
        ("IVI-R504", old.clone(), without(new.clone(), "Header/IviVersionNumber"), "Header/IviVersionNumber"),
        (
            "IVI-R504",
            with(old.clone(), &[("Header/IviVersionNumber", "x")]),
            new.clone(),
            "Header/IviVersionNumber",
        ),
        case("IVI-R505", &[("Header/IviReferenceId", &*reference)], "Header/IviReferenceId"),
        case(
            "IVI-R506",
            &[("Header/IviVersionDateTime", "2026-07-10T15:45:00Z")],
            "Header/IviVersionDateTime",
        ),
        (
            "IVI-R506",
            old.clone(),
            without(new.clone(), "Header/IviVersionDateTime"),
            "Header/IviVersionDateTime",
        ),
        case(
            "IVI-R507",
            &[("CocDataGroup/TypeApprovalIssueDate", "2025-12-03")],
            "CocDataGroup/TypeApprovalIssueDate",
        ),
        ("IVI-R508", old.clone(), old.correction().unwrap(), ""),
        ("IVI-R509", old.clone(), next, ROWS),
    ]
}

#[test]
fn each_fault_of_a_correction_is_found_alone_and_in_its_place() {
    for (code, old, new, path) in faulty_corrections() {
        let report = correction(&old, &new);
        assert_eq!(codes(&report), [code], "{path}: {report}");
        let finding = &report.findings()[0];
        let slash = if path.is_empty() { "" } else { "/" };
        assert_eq!(finding.path(), format!("/InitialVehicleInformation{slash}{path}"), "{report}");
        assert_eq!((finding.layer(), finding.document()), (Layer::Rules, None));
        assert!(finding.line() > 0 && finding.source().contains("Manual"), "{report}");
        if !path.is_empty() && new.get(path).is_some() {
            assert_eq!(finding.line(), line_of(&new, path), "{report}");
        }
        assert!(finding.remedy().or(finding.expected()).is_some(), "{report}");
    }
}

#[test]
fn a_masked_report_on_two_documents_shows_the_vin_of_neither() {
    let (old, new) = (stage1(), with(corrected(&stage1()), &[(VIN, "S9ABC12D6TN009999")]));
    let masked = correction(&old, &new).masked();
    let text = format!("{masked} {}", masked.to_json(None));
    assert!(!text.contains("S9ABC12D6TN009999") && !text.contains(old.get(VIN).unwrap()), "{text}");
}

#[test]
fn an_extension_may_bring_a_new_date_of_issue() {
    let new = with(
        corrected(&stage1()),
        &[(APPROVAL, "e3*2018/858*00411*02"), ("CocDataGroup/TypeApprovalIssueDate", "2026-01-02")],
    );
    assert!(correction(&stage1(), &new).findings().is_empty());
}

#[test]
fn a_correction_of_1x_is_compared_by_what_it_states() {
    let bare = without(
        without(vehicle("m1-petrol-1x"), "Body/CocDataGroup/VersionCoc"),
        "Body/CocDataGroup/VersionDateIVI",
    );
    let new = with(bare.correction().unwrap(), &[("Body/CocDataGroup/Type", "CF")]);
    assert!(correction(&bare, &new).findings().is_empty());
    let full = vehicle("m1-petrol-1x");
    let new = with(full.correction().unwrap(), &[("Body/CocDataGroup/Type", "CF")]);
    assert!(correction(&full, &new).findings().is_empty());
    assert_eq!(codes(&correction(&full, &without(new, "Body/CocDataGroup/VersionCoc"))), ["IVI-R504"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the document, its correction fits it, and so does the correction's correction.
    #[test]
    fn the_correction_of_any_document_passes_the_check(
        name in prop::sample::select(&VEHICLES[..]),
        number in 0_u32..98,
        days in 0_i64..4000,
        zone in prop::sample::select(&["", "Z", "+02:00", "-11:30"][..]),
        at in any::<prop::sample::Index>(),
    ) {
        let (number_at, time_at) = match vehicle(name).family() {
            IviFamily::V1 => ("Body/CocDataGroup/VersionCoc", "Body/CocDataGroup/VersionDateIVI"),
            IviFamily::V2 => ("Header/IviVersionNumber", "Header/IviVersionDateTime"),
        };
        let day = jiff::civil::date(2015, 1, 1) + jiff::SignedDuration::from_hours(24 * days);
        // The clock of the machine decides what is past.
        prop_assume!(day < jiff::Zoned::now().date() - jiff::SignedDuration::from_hours(48));
        let old = with(vehicle(name), &[(number_at, &number.to_string()), (time_at, &format!("{day}T10:30:00{zone}"))]);
        let mut document = old.clone();
        for _ in 0..2 {
            let mut next = document.correction().unwrap();
            let bare = correction(&document, &next);
            prop_assert_eq!(codes(&bare), ["IVI-R508"]);
            // Any text that is no part of the identity, changed.
            let values = next.values();
            let open: Vec<&String> = values.iter().map(|(path, _)| path).filter(|path| path.contains("MakeTable")).collect();
            let path = (*at.get(&open)).clone();
            let longer = format!("{}X", next.get(&path).unwrap_or_default());
            next.set(&path, &longer).unwrap();
            let report = correction(&document, &next);
            prop_assert!(report.findings().is_empty(), "{}: {}", name, report);
            document = next;
        }
    }
}
