//! The vehicle after all its stages.

use ecoc::{ErrorKind, Ivi, combine};
use serde_json::json;

use super::{ROWS, VIN, stage1, stage2, vehicle, with, without};

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
