//! The stages of a vehicle, against one another.

use ecoc::{Ivi, NextStage, validate_stages};

use super::{APPROVAL, COMPLETION, ROWS, VIN, codes, stage1, stage2, stages, vehicle, with, without};

/// Each fault of a chain alone: its code, the documents, the number of the one at fault, and the path below the root.
pub(super) fn faulty_chains() -> Vec<(&'static str, Vec<Ivi>, usize, &'static str)> {
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
