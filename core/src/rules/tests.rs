//! The language, the files and the engine on small documents; each built-in rule has its cases in `tests/rules`.

use super::quantity::Number;
use super::*;
use crate::ivi::Ivi;
use crate::profile::{Profile, validate};

/// A vehicle of the project, changed, as XML.
fn vehicle(name: &str, edits: &[(&str, &str)]) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vehicles").join(name);
    let mut ivi = Ivi::from_json(&std::fs::read(path).unwrap()).unwrap();
    for (path, value) in edits {
        match value.is_empty() {
            true => assert!(ivi.remove(path), "{path}"),
            false => ivi.set(path, value).unwrap(),
        }
    }
    ivi.to_xml()
}

/// What the rule finds in a document: the last step of each path, the value and the expectation.
fn found(xml: &[u8], family: &str, field: &str, rule: &str) -> Vec<String> {
    let file = format!(
        "[[rule]]\nid = 'T-1'\ntitle = 'a test'\nseverity = 'warning'\nfamilies = ['{family}']\n\
         field = '{field}'\nrule = '''{rule}'''\nmessage = '{{value}}|{{count}}'"
    );
    let rules = RuleSet::built_in().with_file(&file).unwrap_or_else(|error| panic!("{rule}: {error}"));
    let profile = Profile::named(if family == "2.0" { "eu" } else { "svv" }).unwrap().with_rules(rules);
    let report = validate(xml, &profile);
    let own = report.findings().iter().filter(|finding| finding.code() == "T-1");
    own.map(|finding| {
        let step = finding.path().rsplit('/').next().unwrap_or("");
        let message = finding.message();
        let (value, count) = message.split_once('|').unwrap();
        format!("{step} {value}|{}|{count}", finding.expected().unwrap_or_default())
    })
    .collect()
}

#[test]
fn every_table_is_read_and_compiled() {
    let read: Vec<file::Read> = TABLES.iter().flat_map(|table| file::read(table).unwrap()).collect();
    let count = read.len();
    let pairs = read.into_iter().map(|read| (Arc::new(read.rule), read.lines)).collect();
    assert_eq!(Rules::compile(pairs).unwrap().all.len(), count);
    assert_eq!(RuleSet::built_in().rules().count(), count);
    let mut ids: Vec<String> = RuleSet::built_in().rules().map(|rule| rule.id().to_owned()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id is used twice");
}

#[test]
fn built_in_rules_are_complete() {
    for rule in RuleSet::built_in().rules() {
        let number: u32 = rule.id().strip_prefix("IVI-R").and_then(|digits| digits.parse().ok()).unwrap();
        assert!((1..=499).contains(&number) && rule.id().len() == 8, "{}", rule.id());
        for words in [rule.title(), rule.message(), rule.remedy(), rule.source()] {
            assert!(!words.is_empty(), "{}", rule.id());
        }
    }
}

const PETROL: &str = "m1-petrol.json";
const AXLE: &str = "CocDataGroup/AxleTable/AxleGroup";

#[test]
fn each_predicate_finds_what_it_should_and_no_more() {
    let (car, caravan) = (vehicle(PETROL, &[]), vehicle("o4-trailer.json", &[]));
    for (field, rule, expected) in [
        ("NumberOfAxles", "VALUE = 2", &[][..]),
        ("NumberOfAxles", "VALUE != 2", &["NumberOfAxles 2|another value than 2|"]),
        ("NumberOfAxles", "VALUE IN [1, 3]", &["NumberOfAxles 2|one of 1, 3|"]),
        ("NumberOfAxles", "VALUE NOT IN [02]", &["NumberOfAxles 2|none of 2|"]),
        ("Colour", "VALUE IN ['4', '5']", &["Colour 3|one of 4, 5|"]),
        ("Variant", "VALUE = /[A-Z]+/", &["Variant 12T|/[A-Z]+/|"]),
        ("Variant", "VALUE = 'X'", &["Variant 12T|X|"]),
        ("Variant", "VALUE = Type", &["Variant 12T|CE|"]),
        ("Variant", "VALUE = PreviousStageVariant", &["Variant 12T||"]),
        ("Variant", "VALUE = PreviousStageVariant?", &[]),
        (
            "DateManufactureVehicle",
            "VALUE < 2026-10-27",
            &["DateManufactureVehicle 2026-10-27|less than 2026-10-27|"],
        ),
        ("DateManufactureVehicle", "VALUE <= SignatureDate", &[]),
        ("RearOverhang", "VALUE IS PRESENT", &["DimensionGroup ||"]),
        ("RearOverhang", "VALUE > 99999", &[]),
        ("VectoGroup", "VALUE IS PRESENT", &["CocDataGroup ||"]),
        ("CargoVolume", "VALUE IS PRESENT", &["CocDataGroup ||"]),
        ("ColourTable", "VALUE IS ABSENT", &["ColourTable ||"]),
        ("AxleSpacing", "VALUE IS PRESENT", &["AxleGroup[2] ||"]),
        ("AxleGroup", "COUNT(@TyreAxleGroup) = 3", &[]),
        (
            "AxleGroup",
            "COUNT(@TyreFittedProductionIndicator IN ['N']) < 2",
            &["AxleGroup[1] |less than 2|2", "AxleGroup[2] |less than 2|2"],
        ),
        (
            "TyreNumber",
            "VALUE <= AxleNumber",
            &["TyreNumber 2|at most 1|", "TyreNumber 3|at most 1|", "TyreNumber 3|at most 2|"],
        ),
        (
            "TechnicallyPermissibleMassAxle",
            "VALUE <= 900",
            &["TechnicallyPermissibleMassAxle 930|at most 900|"],
        ),
        (
            "ActualMass",
            "VALUE >= SUM(@TechnicallyPermissibleMassAxle, @NumberOfAxles)",
            &["ActualMass 1189|at least 1792|"],
        ),
        ("TyreNumber", "@TyreAxleTable => VALUE IS NUMBERED", &[]),
        ("GearNumber", "@GearRatioTable => VALUE IS NUMBERED", &[]),
        ("AdvancedSafetySystem", "@AdvancedSafetySystemsTable => VALUE IS UNIQUE", &[]),
        (
            "TyreSize",
            "@AxleTable => VALUE IS UNIQUE",
            &["TyreSize 195/55R16||", "TyreSize 205/45R17||", "TyreSize 185/65R15||"],
        ),
        ("TyreNumber", "VALUE = ANY @AxleGroup.AxleNumber", &["TyreNumber 3||", "TyreNumber 3||"]),
        ("AxleTrack", "VALUE IS ABSENT IF LAST", &["AxleTrack 1488||"]),
        ("VehicleIdentificationNumber", "VALUE IS VIN", &[]),
        ("Variant", "AUTHORITY(TypeApprovalNumber) = 'e3'", &["Variant 12T|e3|e2"]),
        (
            "TypeApprovalNumber",
            "FRAMEWORK(VALUE) IN ['2018/858']",
            &["TypeApprovalNumber e2*2007/46*0731*14|2018/858|2007/46"],
        ),
        ("VectoGroup", "VALUE IS PRESENT IF ANY FullyElectricVehicle, HybridVehicle", &[]),
        ("VectoGroup", "VALUE IS PRESENT IF NotFullyElectricVehicle", &["CocDataGroup ||"]),
        (
            "VectoGroup",
            "VALUE IS PRESENT IF ANY TyreFittedProductionIndicator IN ['Y']",
            &["CocDataGroup ||"],
        ),
        ("VectoGroup", "VALUE IS PRESENT IF ALL TyreFittedProductionIndicator IN ['Y']", &[]),
        ("VectoGroup", "VALUE IS PRESENT IF ALL CargoVolume IN [1]", &[]),
        ("VectoGroup", "VALUE IS PRESENT IF Colour = '3' IF ALL Colour = '4'", &[]),
    ] {
        assert_eq!(found(&car, "2.0", field, rule), expected, "{field}: {rule}");
    }
    let hybrid = vehicle("m1-plug-in-hybrid.json", &[]);
    assert_eq!(found(&hybrid, "2.0", "VectoGroup", "VALUE IS PRESENT IF HybridVehicle").len(), 1);
    assert_eq!(found(&hybrid, "2.0", "VectoGroup", "VALUE IS PRESENT IF FullyElectricVehicle").len(), 0);
    let members = "VALUE = ANY @AxleGroup.AxleNumber";
    assert!(found(&caravan, "2.0", "MemberAxleNumber", members).is_empty());
}

#[test]
fn numbering_is_faulted_once_and_at_its_place() {
    let car =
        vehicle(PETROL, &[(&format!("{AXLE}[1]/AxleNumber"), "2"), (&format!("{AXLE}[2]/AxleNumber"), "3")]);
    assert_eq!(found(&car, "2.0", "AxleNumber", "VALUE IS NUMBERED"), ["AxleNumber 2|1|"]);
}

#[test]
fn what_the_schema_finds_fault_with_is_not_judged_again() {
    let car = vehicle(PETROL, &[("CocDataGroup/GeneralConstructionGroup/NumberOfAxles", "two")]);
    for rule in ["VALUE = 2", "VALUE IN [3]", "VALUE IS UNIQUE"] {
        assert!(found(&car, "2.0", "NumberOfAxles", rule).is_empty(), "{rule}");
    }
    assert!(found(&car, "2.0", "NumberOfAxles", "VALUE IS PRESENT").is_empty());
}

#[test]
fn many_keys_are_found_as_few_are() {
    let mut car = Ivi::parse(&vehicle(PETROL, &[])).unwrap();
    for row in 2..=40 {
        let path = format!(
            "CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup[{}]/MechanicalCouplingNumber",
            row - 1
        );
        car.set(&path, &format!("0{row}")).unwrap();
    }
    let number = "CocDataGroup/MassGroup/MaximumStaticVerticalMassCouplingPointTable/\
                  MaximumStaticVerticalMassCouplingPointGroup/MechanicalCouplingNumberVerticalMass";
    let rule = "VALUE = ANY @MechanicalCouplingGroup.MechanicalCouplingNumber";
    for (value, count) in [("40", 0), ("41", 1), ("1", 1)] {
        car.set(number, value).unwrap();
        let found = found(&car.to_xml(), "2.0", "MechanicalCouplingNumberVerticalMass", rule);
        assert_eq!(found.len(), count, "{value}");
    }
}

#[test]
fn a_document_that_breaks_off_is_not_judged() {
    let car = vehicle(PETROL, &[]);
    let report = validate(&car[..car.len() / 2], &Profile::named("eu").unwrap());
    assert!(
        report.findings().iter().all(|finding| finding.layer() != crate::report::Layer::Rules),
        "{report}"
    );
}

#[test]
fn a_rule_that_cannot_be_read_says_where_and_what_to_write() {
    for (field, rule, column, words) in [
        ("Colour", "VALUE IS PRESNT", 7, "what the value IS is not known"),
        ("Colour", "VALUE", 6, "a predicate is due here, not the end of the rule"),
        ("Colour", "VALUE IS PRESENT VALUE", 18, "`VALUE` is left over"),
        (
            "Colour",
            "VALUE IS PRESENT IF Color = '1'",
            21,
            "`Color` is no field of IVI 2.0; did you mean `Colour`?",
        ),
        ("Colour", "VALUE = 3", 9, "the two sides are of different kinds"),
        ("Colour", "VALUE < 'a'", 7, "neither less nor more"),
        ("Colour", "VALUE = /(a/", 9, "the pattern cannot be read"),
        ("Colour", "VALUE IN ['a'", 14, "`]` is due here"),
        ("Colour", "VALUE IN [a]", 11, "a text or a number is due in the list"),
        ("Colour", "MAX(Colour) = 1", 1, "there is no function `MAX`"),
        ("Colour", "SUM(Colour) = 1", 5, "this field holds no number"),
        ("Colour", "VALUE IS NUMBERED", 7, "the field holds not a number"),
        ("Colour", "@AxleTable => VALUE IS UNIQUE", 2, "`Colour` does not stand in `AxleTable`"),
        ("Colour", "VALUE = ANY @AxleGroup.Colour", 24, "write @ColourGroup.Colour"),
        ("Colour", "COUNT(VALUE) IS PRESENT", 1, "this cannot be said of it"),
        ("ColourTable", "VALUE IN ['3']", 15, "a group has no value"),
        ("Color", "VALUE IS PRESENT", 0, "did you mean `Colour`?"),
    ] {
        let error = check(Family::V2, field, rule).unwrap_err().to_string();
        let place =
            if column == 0 { "its field: ".to_owned() } else { format!("column {column} of its text: ") };
        assert!(error.contains(&place) && error.contains(words), "{rule}: {error}");
    }
    let long = format!("VALUE IN ['{}']", "x".repeat(5000));
    assert!(
        check(Family::V2, "Colour", &long).unwrap_err().to_string().contains("more than 4000 characters")
    );
}

#[test]
fn a_rule_file_that_cannot_be_read_says_its_line() {
    let file = |lines: &str| {
        format!(
            "# mine\n[[rule]]\nid = 'P-1'\ntitle = 't'\nseverity = 'error'\nfield = 'Colour'\nrule = 'VALUE IS PRESENT'\n{lines}"
        )
    };
    let built_in = RuleSet::built_in;
    assert!(built_in().with_file(&file("")).is_ok());
    for (text, words) in [
        ("rule = 1".to_owned(), "line 1"),
        (file("colour = 'x'"), "line 8"),
        (file("stages = ['X']"), "line 8, rule P-1: a stage of completion that is not known"),
        (file("families = ['3.0']"), "line 8, rule P-1: a family that is not known"),
        (file("families = ['1.x']"), "line 7, rule P-1: its field: `Colour` is no field of IVI 1.x"),
        (file("").replace("P-1", "plant"), "line 3, rule plant: this is no id"),
        (file("").replace("P-1", "IVI-R900"), "ids that begin with IVI- are the library's"),
        (file("").replace("'error'", "'fatal'"), "line 5, rule P-1: its severity is not known"),
        (file("").replace("VALUE IS", "VALUE"), "line 7, rule P-1: column 7 of its text"),
        (format!("{}{}", file(""), file("")), "the id is taken"),
        ("#".repeat(2 << 20), "the limit is"),
    ] {
        let error = built_in().with_file(&text).unwrap_err().to_string();
        assert!(error.contains(words), "{words}: {error}");
    }
}

#[test]
fn severities_can_be_changed_and_rules_switched_off() {
    let car = vehicle(PETROL, &[("CocDataGroup/MassGroup", "")]);
    let of = |rules: RuleSet| {
        let report = validate(&car, &Profile::named("eu").unwrap().with_rules(rules));
        report.findings().iter().find(|finding| finding.code() == "IVI-R002").map(Finding::severity)
    };
    let rules = RuleSet::built_in();
    assert_eq!(of(rules.clone()), Some(Severity::Error));
    let info = rules.clone().with_severity("IVI-R002", Some(Severity::Info)).unwrap();
    assert_eq!(of(info.clone()), Some(Severity::Info));
    assert_eq!(of(info.with_severity("IVI-R002", None).unwrap()), None);
    let error = rules.with_severity("IVI-R02", None).unwrap_err().to_string();
    assert!(error.contains("did you mean IVI-R0"), "{error}");
}

#[test]
fn now_is_a_setting() {
    let car = vehicle(PETROL, &[]);
    let day = |days: u64| UNIX_EPOCH + std::time::Duration::from_secs(days * 86_400);
    for (now, count) in [(day(20_760), 0), (day(20_700), 3)] {
        let profile = Profile::named("eu").unwrap().with_rules(RuleSet::built_in().with_time(now));
        let report = validate(&car, &profile);
        let future =
            |finding: &&Finding| matches!(finding.code(), "IVI-R111" | "IVI-R112" | "IVI-R113" | "IVI-R114");
        assert_eq!(report.findings().iter().filter(future).count(), count, "{report}");
    }
}

#[test]
fn a_masked_finding_shows_no_value_of_the_document() {
    let car = vehicle(PETROL, &[("CocDataGroup/Variant", "SECRET-1"), ("CocDataGroup/Type", "SECRET-2")]);
    let file = "[[rule]]\nid = 'T-1'\ntitle = 't'\nseverity = 'error'\nfield = 'Variant'\nrule = 'VALUE = Type'\n\
                message = '{value} is not {expected}'";
    let profile = Profile::named("eu").unwrap().with_rules(RuleSet::built_in().with_file(file).unwrap());
    let report = validate(&car, &profile);
    assert!(report.to_string().contains("SECRET-1 is not SECRET-2"), "{report}");
    let masked = report.masked();
    assert!(!format!("{masked} {}", masked.to_json(None)).contains("SECRET"), "{masked}");
}

#[test]
fn a_condition_on_the_document_is_asked_once_and_not_for_each_row() {
    let rule = "VALUE IS PRESENT IF ALL EnergySource IN ['95'] IF ANY FullyElectricVehicle, ClassHybridVehicle IN ['OVC-HEV'] \
                IF COUNT(@AxleGroup) = 2";
    let read = parse::sentence(&mut Watch::new(Family::V2), "TestWltpElectricRangeGroup", rule).unwrap();
    assert_eq!(read.clauses.iter().map(|clause| clause.is_global).collect::<Vec<_>>(), [false, true, true]);
}

proptest::proptest! {
    #[test]
    fn no_text_of_a_rule_makes_the_parser_panic(text in "(VALUE|IS|IN|IF|ANY|ALL|COUNT|SUM|@Colour|Colour|@ColourTable|=>|[-@=<>!?.,:/'\"()\\[\\]0-9aé ]){0,12}") {
        let _ = check(Family::V2, "Colour", &text);
    }

    #[test]
    fn no_value_makes_the_engine_panic(value in "\\PC{0,24}") {
        let _ = (quantity::day(&value), quantity::is_future(&value, 0), Number::parse(&value));
        let _ = (identifiers::is_vin(&value), identifiers::authority(&value), identifiers::framework(&value));
    }
}

#[test]
fn options_in_json_add_rules_and_set_severities() {
    let own =
        "[[rule]]\nid = 'T-1'\ntitle = 't'\nseverity = 'info'\nfield = 'Colour'\nrule = \"VALUE IN ['9']\"";
    let options = serde_json::json!({"profile": "eu", "rules": [own], "severities": {"T-1": "error", "IVI-R002": "off"}});
    let report = validate(
        &vehicle(PETROL, &[("CocDataGroup/MassGroup", "")]),
        &Profile::from_options(&options).unwrap(),
    );
    let found = |code| report.findings().iter().find(|finding| finding.code() == code).map(Finding::severity);
    assert_eq!((found("T-1"), found("IVI-R002")), (Some(Severity::Error), None));
    for (options, words) in [
        (serde_json::json!({"severities": {"IVI-R002": "loud"}}), "off"),
        (serde_json::json!({"severities": {"IVI-R0": "off"}}), "there is no rule"),
        (serde_json::json!({"severities": []}), "severities"),
        (serde_json::json!({"rules": 1}), "rules"),
        (serde_json::json!({"rules": "[[rule]]"}), "line 1"),
    ] {
        let error = Profile::from_options(&options).unwrap_err().to_string();
        assert!(error.contains(words), "{options}: {error}");
    }
}

#[test]
fn findings_of_schema_and_rules_stand_in_the_order_of_the_document() {
    let edits = [
        ("CocDataGroup/Version", "N/A"),
        ("CocDataGroup/MaximumSpeed", "fast"),
        ("CocDataGroup/MassGroup/ActualMass", "9999"),
        ("CocDataGroup/ColourTable/ColourGroup/Colour", "z"),
    ];
    let report = validate(&vehicle(PETROL, &edits), &Profile::named("eu").unwrap().unsigned(true));
    let found: Vec<&str> = report.findings().iter().map(Finding::code).collect();
    assert_eq!(found, ["IVI-R004", "IVI-S013", "IVI-R065", "IVI-S014"], "{report}");
}
