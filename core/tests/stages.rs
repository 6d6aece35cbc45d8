//! Documents that follow one another: corrections, and the stages of a vehicle.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ecoc::{
    ErrorKind, Ivi, IviFamily, Layer, NextStage, Profile, Report, combine, validate, validate_correction,
    validate_stages,
};
use proptest::prelude::*;
use serde_json::json;

const VIN: &str = "CocDataGroup/VehicleIdentificationNumber";
const APPROVAL: &str = "CocDataGroup/TypeApprovalNumber";
const COMPLETION: &str = "CocDataGroup/StageOfCompletion";
const ROWS: &str = "CocDataGroup/ManufacturerTable";

fn vehicle(name: &str) -> Ivi {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vehicles").join(format!("{name}.json"));
    Ivi::from_json(&fs::read(path).unwrap()).unwrap()
}

fn stage1() -> Ivi {
    vehicle("n2-incomplete-stage1")
}

fn stage2() -> Ivi {
    vehicle("n2-completed-stage2")
}

fn with(mut document: Ivi, changes: &[(&str, &str)]) -> Ivi {
    for (path, value) in changes {
        document.set(path, value).unwrap();
    }
    document
}

fn without(mut document: Ivi, path: &str) -> Ivi {
    assert!(document.remove(path), "{path} is not there");
    document
}

fn correction(old: &Ivi, new: &Ivi) -> Report {
    validate_correction(&old.to_xml(), &new.to_xml())
}

fn stages(documents: &[&Ivi]) -> Report {
    let xml: Vec<Vec<u8>> = documents.iter().map(|document| document.to_xml()).collect();
    validate_stages(&xml.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

fn codes(report: &Report) -> Vec<&str> {
    report.findings().iter().map(ecoc::Finding::code).collect()
}

/// What was wrong, put right: the datum that every correction of these tests changes.
fn corrected(document: &Ivi) -> Ivi {
    with(document.correction().unwrap(), &[("CocDataGroup/MaximumSpeed", "89")])
}

/// Each fault of a correction alone: its code, the document corrected, the correction, and the path below the root.
fn faulty_corrections() -> Vec<(&'static str, Ivi, Ivi, &'static str)> {
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

/// Each fault of a chain alone: its code, the documents, the number of the one at fault, and the path below the root.
fn faulty_chains() -> Vec<(&'static str, Vec<Ivi>, usize, &'static str)> {
    let (one, two) = (stage1(), stage2());
    let second =
        |code, changes: &[(&str, &str)], path| (code, vec![one.clone(), with(two.clone(), changes)], 2, path);
    let row = |field: &str| format!("{ROWS}/ManufacturerGroup[2]/{field}");
    let approval = one.get(APPROVAL).unwrap();
    let (variant, version) =
        (one.get("CocDataGroup/Variant").unwrap(), one.get("CocDataGroup/Version").unwrap());
    let same = [(APPROVAL, approval), ("CocDataGroup/Variant", variant), ("CocDataGroup/Version", version)];
    let other_approval = row("PreviousStageTypeApprovalNumber");
    let third = two.clone();
    let open = with(two.clone(), &[(COMPLETION, "I")]);
    let completed_twice = {
        let next = open.next_stage(&NextStage::default()).unwrap();
        let next = with(next, &[(COMPLETION, "V"), (APPROVAL, "e12*2018/858*00099*00")]);
        vec![one.clone(), two.clone(), next]
    };
    let old_family = with(
        vehicle("m1-petrol-1x"),
        &[
            ("Body/CocDataGroup/VehicleIdentificationNumber", one.get(VIN).unwrap()),
            ("Body/CocDataGroup/StageOfCompletionCode", "I"),
            ("Body/CocDataGroup/TypeApprovalNumber", approval),
            ("Body/CocDataGroup/Type", one.get("CocDataGroup/Type").unwrap()),
            ("Body/CocDataGroup/Variant", variant),
            ("Body/CocDataGroup/Version", version),
            (
                "Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup/StageManufacturerName",
                "Dolomiti Veicoli Industriali S.p.A.",
            ),
        ],
    );
    vec![
        ("IVI-R552", vec![old_family, two.clone()], 2, ""),
        second("IVI-R553", &[(VIN, "U9DVA12D6TN003266")], VIN),
        (
            "IVI-R554",
            vec![third],
            1,
            "CocDataGroup/ManufacturerTable/ManufacturerGroup[2]/ManufacturerStageNumber",
        ),
        second(
            "IVI-R555",
            &[(&other_approval, "e3*2018/858*00411*02")],
            "CocDataGroup/ManufacturerTable/ManufacturerGroup[2]/PreviousStageTypeApprovalNumber",
        ),
        (
            "IVI-R555",
            vec![one.clone(), without(two.clone(), &row("PreviousStageVariant"))],
            2,
            "CocDataGroup/ManufacturerTable/ManufacturerGroup[2]/PreviousStageVariant",
        ),
        second("IVI-R556", &same, APPROVAL),
        second("IVI-R557", &[(COMPLETION, "C")], COMPLETION),
        ("IVI-R557", vec![with(one.clone(), &[(COMPLETION, "V")])], 1, COMPLETION),
        (
            "IVI-R557",
            vec![with(one.clone(), &[(COMPLETION, "C")]), with(two.clone(), &[(COMPLETION, "I")])],
            2,
            COMPLETION,
        ),
        ("IVI-R557", completed_twice, 3, COMPLETION),
        (
            "IVI-R558",
            vec![
                one.clone(),
                without(two.clone(), "CocDataGroup/AxleTable/AxleGroup[2]/TyreAxleTable/TyreAxleGroup[2]"),
            ],
            2,
            "CocDataGroup/AxleTable/AxleGroup[2]/TyreAxleTable",
        ),
        second(
            "IVI-R559",
            &[("Header/IviReferenceId", one.get("Header/IviReferenceId").unwrap())],
            "Header/IviReferenceId",
        ),
        second(
            "IVI-R560",
            &[("CocDataGroup/ManufacturerTable/ManufacturerGroup[1]/ManufacturerName", "Other")],
            "CocDataGroup/ManufacturerTable/ManufacturerGroup[1]/ManufacturerName",
        ),
        (
            "IVI-R560",
            vec![one.clone(), without(two.clone(), "CocDataGroup/ManufacturerTable/ManufacturerGroup[1]")],
            2,
            ROWS,
        ),
    ]
}

/// The place that a finding must have: that of the element, or of the innermost on its way.
fn line_of(document: &Ivi, path: &str) -> u32 {
    let xml = String::from_utf8(document.to_xml()).unwrap();
    let last = path.rsplit('/').next().unwrap().split('[').next().unwrap();
    let place = xml.lines().position(|line| line.trim_start().starts_with(&format!("<{last}>")));
    u32::try_from(place.map_or(0, |line| line + 1)).unwrap()
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
fn each_fault_of_a_chain_is_found_alone_and_in_its_document() {
    for (code, documents, number, path) in faulty_chains() {
        let report = stages(&documents.iter().collect::<Vec<_>>());
        assert_eq!(codes(&report), [code], "{path}: {report}");
        let finding = &report.findings()[0];
        let slash = if path.is_empty() { "" } else { "/" };
        assert_eq!(finding.path(), format!("/InitialVehicleInformation{slash}{path}"), "{report}");
        assert_eq!(finding.document(), Some(number), "{report}");
        assert_eq!(finding.to_json()["document"], number);
        assert!(
            finding.line() > 0 && finding.to_string().starts_with(&format!("document {number}, ")),
            "{report}"
        );
    }
}

#[test]
fn every_code_of_corrections_and_stages_is_shown_by_a_test() {
    let mut shown: BTreeSet<&str> = faulty_corrections().iter().map(|case| case.0).collect();
    shown.extend(faulty_chains().iter().map(|case| case.0));
    // These stand in tests of their own below.
    shown.extend(["IVI-R501", "IVI-R551", "IVI-R561"]);
    let known = ecoc::ivi::codes().map(|(code, _)| code);
    let known: BTreeSet<&str> = known.filter(|code| ("IVI-R500".."IVI-R600").contains(code)).collect();
    assert_eq!(shown, known);
}

#[test]
fn a_document_that_cannot_be_read_is_named() {
    let (one, two) = (stage1().to_xml(), stage2().to_xml());
    for (old, new, words) in
        [(b"<a" as &[u8], &one[..], "the document corrected"), (&one, b"<b/>", "the correction")]
    {
        let report = validate_correction(old, new);
        assert_eq!(codes(&report), ["IVI-R501"], "{report}");
        assert!(report.findings()[0].message().starts_with(words), "{report}");
    }
    let report = validate_correction(b"", b"");
    assert_eq!(codes(&report), ["IVI-R501", "IVI-R501"], "{report}");
    let report = validate_stages(&[&one, b"{}", &two]);
    assert_eq!(report.findings()[0].code(), "IVI-R551", "{report}");
    assert_eq!(report.findings()[0].document(), Some(2));
    assert!(!report.is_valid());
    let report = validate_stages(&[]);
    assert_eq!(codes(&report), ["IVI-R561"]);
    assert_eq!(report.findings()[0].path(), "");
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

#[test]
fn the_two_stages_of_the_project_fit() {
    let report = stages(&[&stage1(), &stage2()]);
    assert!(report.findings().is_empty(), "{report}");
    assert_eq!(report.version(), Some("2.0"));
    assert!(stages(&[&stage1()]).findings().is_empty(), "a chain of one");
    // One difference of the three is enough, and who signs is of each document.
    let three = [APPROVAL, "CocDataGroup/Variant", "CocDataGroup/Version"];
    for path in three {
        let mut same = stage2();
        for other in three {
            if other != path {
                same.set(other, stage1().get(other).unwrap()).unwrap();
            }
        }
        assert!(stages(&[&stage1(), &same]).findings().is_empty(), "{path}");
    }
    let signer = "CocDataGroup/SigningAuthorityTable/SigningAuthorityGroup[2]/SignerName";
    let signed_by_two = with(stage1(), &[(signer, "Carla Esempio")]);
    assert!(stages(&[&signed_by_two, &stage2()]).findings().is_empty());
}

/// What the manufacturer of stage 2 gives of itself.
fn body_builder() -> NextStage {
    NextStage::from_json(&json!({
        "approval_number": "e12*2018/858*00086*00",
        "approval_date": "2026-09-15",
        "vehicle_type": "KK12",
        "variant": "KK12-FRIGO",
        "version": "KK12-FRIGO-7200-LB",
        "completion": "V",
        "manufacture_date": "2026-10-29",
        "manufacturer": {
            "name": "Kältekasten Fahrzeugaufbau GmbH",
            "address_line_1": "Gewerbepark Süd 21",
            "address_line_2": "6300",
            "place": "Wörgl",
            "country": "Austria",
        },
    }))
    .unwrap()
}

#[test]
fn the_next_stage_is_derived_and_not_retyped() {
    let (one, two) = (stage1(), stage2());
    let next = one.next_stage(&body_builder()).unwrap();
    let report = stages(&[&one, &next]);
    assert!(report.findings().is_empty(), "{report}");
    // What is left to do is the vehicle itself, and what the manufacturer states in the end.
    let left: BTreeSet<String> = next
        .diff(&two)
        .iter()
        .map(|change| {
            change.path().split('/').take(2).collect::<Vec<_>>().join("/").replace(char::is_numeric, "")
        })
        .filter(|path| !path.contains("Group") && !path.contains("Table"))
        .collect();
    let own = [
        "CocDataGroup/CompletedAltered",
        "CocDataGroup/DescriptionCompletedAltered",
        "CocDataGroup/MethodAttachmentStatutoryPlate",
        "CocDataGroup/ProvisionalTypeApprovalIndicator",
        "Header/IntendedCountryRegistration",
        "Header/IviReferenceId",
        "Header/IviVersionDateTime",
    ];
    let deeper: BTreeSet<String> = left.iter().filter(|path| !own.contains(&&***path)).cloned().collect();
    assert!(deeper.is_empty(), "{deeper:?}");
    let table: Vec<_> =
        next.diff(&two).into_iter().filter(|change| change.path().starts_with(ROWS)).collect();
    assert!(table.is_empty(), "{table:?}");
    assert_eq!(next.get("Header/DesignatedTypeApprovalCountry"), Some("e12"));
    assert_eq!(next.get("CocDataGroup/TypeApprovalType"), Some("EU"));
    assert_ne!(next.get("Header/IviReferenceId"), one.get("Header/IviReferenceId"));
    assert_eq!(next.len("CocDataGroup/SigningAuthorityTable"), 0);
    assert_eq!(
        next.len("CocDataGroup/MechanicalCouplingCanBeFittedTable"),
        0,
        "forbidden for a completed vehicle"
    );
    assert_eq!(next.len("CocDataGroup/AxleTable"), 2, "tables are whole");
}

#[test]
fn what_the_next_stage_does_not_say_is_asked_for_by_the_check() {
    let next = stage1().next_stage(&NextStage::default()).unwrap();
    let report = validate(&next.to_xml(), &Profile::named("schema").unwrap().unsigned(true));
    let missing: BTreeSet<&str> = report
        .findings()
        .iter()
        .inspect(|finding| assert_eq!(finding.code(), "IVI-S005", "{report}"))
        .filter_map(|finding| finding.path().rsplit('/').next())
        .collect();
    let expected = [
        "DesignatedTypeApprovalCountry",
        "ManufacturerAddressLine1",
        "ManufacturerCountryOfResidence",
        "ManufacturerName",
        "ManufacturerPlaceOfResidence",
        "ProvisionalTypeApprovalIndicator",
        "SigningAuthorityTable",
        "StageOfCompletion",
        "Type",
        "TypeApprovalIssueDate",
        "TypeApprovalNumber",
        "TypeApprovalType",
        "Variant",
        "Version",
    ];
    assert_eq!(missing, expected.into());
}

#[test]
fn three_stages_follow_one_another() {
    let one = stage1();
    let mut chassis = body_builder();
    chassis.completion = Some("I".into());
    let two = one.next_stage(&chassis).unwrap();
    let mut body = body_builder();
    body.approval_number = Some("g11*2018/858*00007*00".into());
    let three = two.next_stage(&body).unwrap();
    let report = stages(&[&one, &two, &three]);
    assert!(report.findings().is_empty(), "{report}");
    assert_eq!(three.get("CocDataGroup/TypeApprovalType"), None, "what GB calls it is not known");
    assert_eq!(
        three.get(&format!("{ROWS}/ManufacturerGroup[3]/PreviousStageTypeApprovalNumber")),
        two.get(APPROVAL)
    );
    assert_eq!(codes(&stages(&[&one, &three])), ["IVI-R554"], "stage 2 is missing");
    // A value that went and came back has stood since it came back.
    let speed = "CocDataGroup/MaximumSpeed";
    let combined = combine(&[one, with(two, &[(speed, "80")]), with(three, &[(speed, "90")])]).unwrap();
    assert_eq!((combined.document().get(speed), combined.origin(speed)), (Some("90"), Some(3)));
    assert_eq!(combined.origin(APPROVAL), Some(3));
    assert_eq!(combined.origin(COMPLETION), Some(3));
}

#[test]
fn the_next_stage_of_every_vehicle_that_may_have_one_fits() {
    for name in VEHICLES {
        let one = vehicle(name);
        let fits = one.next_stage(&body_builder()).map(|two| stages(&[&one, &two]));
        match fits {
            Ok(report) => assert!(report.findings().is_empty(), "{name}: {report}"),
            Err(error) => {
                assert_eq!((name, error.kind()), ("n2-completed-stage2", ErrorKind::InvalidDocument));
            }
        }
    }
}

#[test]
fn a_chain_with_very_many_faults_is_checked_in_one_pass_and_cut() {
    let document = |stage: u32, tyres: &str| {
        let rows: String = (1..=stage)
            .map(|row| format!("<ManufacturerGroup><ManufacturerStageNumber>{row}</ManufacturerStageNumber></ManufacturerGroup>"))
            .collect();
        let axle = format!("<AxleGroup><TyreAxleTable>{tyres}</TyreAxleTable></AxleGroup>");
        format!(
            "<InitialVehicleInformation xmlns='http://eu.ereg.initialvehicleinformation.v2'><CocDataGroup>\
             <ManufacturerTable>{rows}</ManufacturerTable><AxleTable>{}</AxleTable></CocDataGroup></InitialVehicleInformation>",
            axle.repeat(20_000)
        )
    };
    let (one, two) = (document(1, "<TyreAxleGroup/><TyreAxleGroup/>"), document(2, "<TyreAxleGroup/>"));
    let report = validate_stages(&[one.as_bytes(), two.as_bytes()]);
    assert_eq!((report.findings().len(), report.is_truncated()), (1000, true));
}

#[test]
fn a_stage_of_1x_is_started_as_far_as_its_fields_go() {
    let one = with(vehicle("m1-petrol-1x"), &[("Body/CocDataGroup/StageOfCompletionCode", "I")]);
    let two = one.next_stage(&body_builder()).unwrap();
    assert_eq!(two.family(), IviFamily::V1);
    let row = |index: usize, field: &str| {
        let path = format!(
            "Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup[{index}]/{field}"
        );
        two.get(&path).map(str::to_owned)
    };
    assert_eq!(
        row(1, "StageEcTypeApprovalNumber").as_deref(),
        one.get("Body/CocDataGroup/TypeApprovalNumber")
    );
    assert_eq!(row(2, "StageManufacturerNumber").as_deref(), Some("2"));
    assert_eq!(row(2, "AddressTable/AddressGroup/PlaceOfResidence").as_deref(), Some("Wörgl"));
    assert_eq!(two.get("Body/CocDataGroup/TypeApprovalTypeCode"), Some("EC"));
    assert_eq!(two.get("Body/CocDataGroup/VersionCoc"), Some("1"));
    let report = stages(&[&one, &two]);
    assert!(report.findings().is_empty(), "{report}");
    let other = with(
        two,
        &[(
            "Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup[1]/StageEcVariant",
            "X",
        )],
    );
    let report = stages(&[&one, &other]);
    assert_eq!(codes(&report), ["IVI-R555"]);
    assert!(report.is_valid(), "what a row of 1.x states is inferred, so this is a warning");
}

#[test]
fn a_stage_that_cannot_follow_is_refused_with_a_remedy() {
    let incomplete = NextStage::from_json(&json!({ "completion": "I" })).unwrap();
    let complete = NextStage::from_json(&json!({ "completion": "C" })).unwrap();
    for (document, stage, kind) in [
        (stage2(), &incomplete, ErrorKind::InvalidDocument),
        (with(stage1(), &[(COMPLETION, "C")]), &incomplete, ErrorKind::InvalidArgument),
        (stage1(), &complete, ErrorKind::InvalidArgument),
        (without(stage1(), "CocDataGroup/Variant"), &incomplete, ErrorKind::InvalidDocument),
    ] {
        let error = document.next_stage(stage).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.remedy().is_some(), "{error}");
    }
}

#[test]
fn the_words_of_a_stage_are_checked() {
    for (stage, message, remedy) in [
        (json!([]), "no JSON object", "approval_number"),
        (json!({ "variant": 1 }), "`variant` is no text", "type"),
        (json!({ "manufacturer": "x" }), "`manufacturer` is no JSON object", "name"),
        (json!({ "manufacturer": { "nane": "x" } }), "`manufacturer.nane`", "`manufacturer.name`"),
        (json!({ "aproval_number": "x" }), "`aproval_number`", "`approval_number`"),
    ] {
        let error = NextStage::from_json(&stage).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
        assert!(error.message().contains(message), "{error}");
        assert!(error.remedy().unwrap().contains(remedy), "{error}");
    }
    for empty in [json!(null), json!({}), json!({ "variant": null, "manufacturer": {} })] {
        assert_eq!(NextStage::from_json(&empty).unwrap(), NextStage::default());
    }
}

#[test]
fn the_combined_vehicle_says_where_each_value_comes_from() {
    let country = "Header/IntendedCountryRegistration";
    let combined = combine(&[without(stage2(), country), with(stage1(), &[(country, "I")])]).unwrap();
    assert_eq!(combined.stages(), [1, 2]);
    assert_eq!(combined.document().get(country), None, "the header is that of the last stage");
    let document = combined.document();
    // Given by stage 1 alone, by stage 2 anew, by both alike; a value within a table that stage 2 replaced.
    for (path, value, stage) in [
        ("CocDataGroup/MassGroup/MinimumMassCompleted", "5100", 1),
        ("CocDataGroup/MassGroup/MassInRunningOrder", "7115", 2),
        ("CocDataGroup/Type", "KK12", 2),
        (VIN, "U9DVA12D6TN003265", 1),
        ("CocDataGroup/AxleTable/AxleGroup[1]/AxleSpacing", "4185", 1),
        ("CocDataGroup/AxleTable/AxleGroup[1]/DistributionMassRunningOrderAxle", "3310", 2),
        ("CocDataGroup/MakeTable/MakeGroup[2]/Make", "KÄLTEKASTEN", 2),
        ("Header/IviReferenceId", "95be40c6-1f7d-4a2b-9d38-e6c7501fb2a4", 2),
    ] {
        assert_eq!((document.get(path), combined.origin(path)), (Some(value), Some(stage)), "{path}");
    }
    // The whole table is that of stage 2: what only the rows of stage 1 had is gone.
    let gone = "CocDataGroup/AxleTable/AxleGroup[1]/DistributionMassIncompleteAxle";
    assert_eq!((document.get(gone), combined.origin(gone)), (None, None));
    assert_eq!(combined.values().len(), document.values().len());
    assert!(combined.values().iter().all(|(_, _, stage)| [1, 2].contains(stage)));
    let json = combined.to_json();
    assert_eq!(json["stages"], json!([1, 2]));
    assert_eq!(json["document"], document.to_value());
    assert_eq!(json["values"][0]["stage"], 2);
}

#[test]
fn a_stage_that_gives_only_what_it_changed_is_laid_over_the_earlier() {
    let mut later = Ivi::from_json(br#"{"Header": {}, "CocDataGroup": {}}"#).unwrap();
    let row = format!("{ROWS}/ManufacturerGroup[1]/ManufacturerStageNumber");
    later.set(&row, "2").unwrap();
    later.set(VIN, "U9DVA12D6TN003265").unwrap();
    later.set("CocDataGroup/MassGroup/ActualMass", "7240").unwrap();
    let combined = combine(&[stage1(), later]).unwrap();
    let document = combined.document();
    assert_eq!(document.get("CocDataGroup/MassGroup/ActualMass"), Some("7240"));
    assert_eq!(document.get("CocDataGroup/MassGroup/TechnicallyPermissibleMaximumLadenMass"), Some("11990"));
    assert_eq!(document.len("CocDataGroup/AxleTable"), 2);
    assert_eq!(document.len(ROWS), 1, "a table is replaced whole");
}

#[test]
fn what_does_not_belong_together_is_not_combined() {
    for (documents, words) in [
        (vec![], "no document"),
        (vec![stage1(), stage1()], "stage 1"),
        (vec![stage1(), with(stage2(), &[(VIN, "U9DVA12D6TN003266")])], "VIN"),
        (vec![vehicle("m1-petrol-1x"), stage2()], "IVI 1.x"),
    ] {
        let error = combine(&documents).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().contains(words) && error.remedy().is_some(), "{error}");
        assert!(!error.to_string().contains("U9DVA"), "{error}");
    }
}

const VEHICLES: [&str; 14] = [
    "l1e-moped",
    "l3e-motorcycle",
    "m1-electric",
    "m1-electric-1x",
    "m1-gb",
    "m1-petrol",
    "m1-petrol-1x",
    "m1-plug-in-hybrid",
    "n1-diesel",
    "n2-completed-stage2",
    "n2-electric",
    "n2-incomplete-stage1",
    "o2-caravan",
    "o4-trailer",
];

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
