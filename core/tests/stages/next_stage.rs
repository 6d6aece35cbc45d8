//! The next stage, derived from the one before.

use std::collections::BTreeSet;

use ecoc::{ErrorKind, IviFamily, NextStage, Profile, combine, validate};
use serde_json::json;

use super::{
    APPROVAL, COMPLETION, ROWS, VEHICLES, body_builder, codes, stage1, stage2, stages, vehicle, with, without,
};

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
