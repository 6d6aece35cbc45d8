use ecoc::authority::{CallOptions, SvvSubmitOptions};
use ecoc::ledger::State;
use ecoc::{ErrorKind, Refusal};
use serde_json::json;

use crate::bench::{bench, certificate, ivi_1, new_id, new_vin};

#[test]
fn a_vehicle_is_created_with_its_warnings_and_deleted_in_three_ways() {
    for as_array in [false, true] {
        let bench = bench(|options| options.answer_as_array = as_array);
        let svv = bench.svv();
        for way in 0..3 {
            let (reference, vin) = (new_id(), new_vin());
            let document = ivi_1(&reference, &vin, "TESTA");
            let receipt = svv.submit(document.as_bytes(), &SvvSubmitOptions::default()).unwrap();
            assert_eq!(receipt.state, State::Succeeded);
            let message = receipt.message.as_ref().unwrap();
            assert_eq!(message.code.as_deref(), Some("kjoretoy.coc.KJORETOY_OPPRETTET"));
            assert!(message.text.as_deref().unwrap().contains("kjøretøy er opprettet"));
            assert!(message.explanation.unwrap().contains("created"));
            assert_eq!(receipt.vin.as_deref(), Some(vin.as_str()));
            assert!(receipt.kuid.is_some() && receipt.authority_time.is_some());
            let warning = &receipt.warnings[0];
            assert_eq!(warning.path(), "utslippNOxMgPrKm");
            assert_eq!(warning.message(), "Er det korrekt at NOx (mg/km) ikke er utfylt?");
            assert!(warning.remedy().unwrap().contains("empty"));

            let options = CallOptions::default();
            let deletion = match way {
                0 => svv.delete_by_reference(&reference, &options),
                1 => svv.delete_by_vin(&vin, &options),
                _ => svv.delete_by_vin_and_make(&vin, receipt.make_code.unwrap(), &options),
            }
            .unwrap();
            assert_eq!(deletion.state, State::Deleted);
            let code = deletion.message.unwrap().code;
            assert_eq!(code.as_deref(), Some("kjoretoy.coc.KJORETOY_SLETTET"));
        }
    }
}

#[test]
fn each_no_is_an_error_of_its_kind_with_svvs_words() {
    let registered = new_vin();
    let bench = bench(|options| options.registered = vec![registered.clone()]);
    let svv = bench.svv();
    let options = SvvSubmitOptions::default();
    let (reference, vin) = (new_id(), new_vin());
    svv.submit(ivi_1(&reference, &vin, "TESTA").as_bytes(), &options).unwrap();
    svv.submit(ivi_1(&new_id(), &registered, "TESTA").as_bytes(), &options).unwrap();

    let refused = |document: String, options: &SvvSubmitOptions| {
        let error = svv.submit(document.as_bytes(), options).unwrap_err();
        assert!(error.authority_message().is_some() && error.remedy().is_some(), "{error}");
        (
            error.kind(),
            error.authority_code().unwrap_or_default().trim_start_matches("kjoretoy.coc.").to_owned(),
        )
    };
    let kind_and_code = |kind, code: &str| (kind, code.to_owned());
    assert_eq!(
        refused(ivi_1(&reference, &new_vin(), "TESTA"), &options),
        kind_and_code(ErrorKind::Duplicate, "FINNES_ALLEREDE")
    );
    assert_eq!(
        refused(ivi_1(&new_id(), &vin, "TESTA"), &options),
        kind_and_code(ErrorKind::Duplicate, "KJORETOY_FINNES_ALLEREDE")
    );
    let mut tax = SvvSubmitOptions::default();
    tax.tax_code = Some("315".into());
    assert_eq!(
        refused(ivi_1(&new_id(), &new_vin(), "TESTA"), &tax),
        kind_and_code(ErrorKind::Rejected, "AVGIFTSKODE_IKKE_GYLDIG_FOR_TK")
    );
    let mut beds = SvvSubmitOptions::default();
    beds.sleeping_places = Some(4);
    assert_eq!(
        refused(ivi_1(&new_id(), &new_vin(), "TESTA"), &beds),
        kind_and_code(ErrorKind::Rejected, "UGYLDIG_FORESPORSEL")
    );

    let delete = |error: ecoc::Error| (error.kind(), error.http_status());
    let all = CallOptions::default();
    assert_eq!(
        delete(svv.delete_by_reference(&new_id(), &all).unwrap_err()),
        (ErrorKind::UnknownSubmission, Some(422))
    );
    assert_eq!(delete(svv.delete_by_vin(&registered, &all).unwrap_err()).0, ErrorKind::VehicleRegistered);
    assert_eq!(svv.delete_by_reference("", &all).unwrap_err().kind(), ErrorKind::InvalidArgument);
}

#[test]
fn another_sender_may_not_delete() {
    let bench = bench(|options| options.delegated = vec!["912345678".into()]);
    let (reference, vin) = (new_id(), new_vin());
    let document = ivi_1(&reference, &vin, "TESTA");
    bench.svv().submit(document.as_bytes(), &SvvSubmitOptions::default()).unwrap();
    let supplier = bench.svv_with(|settings| settings["consumer_org"] = json!("912 345 678")).unwrap();
    let error = supplier.delete_by_vin(&vin, &CallOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotTheSender);
}

#[test]
fn two_makes_with_one_vin_are_told_apart_by_the_make() {
    let bench = bench(|_| ());
    let svv = bench.svv();
    let vin = new_vin();
    let options = SvvSubmitOptions::default();
    svv.submit(ivi_1(&new_id(), &vin, "TESTA").as_bytes(), &options).unwrap();
    let second = svv.submit(ivi_1(&new_id(), &vin, "TESTB").as_bytes(), &options).unwrap();
    let error = svv.delete_by_vin(&vin, &CallOptions::default()).unwrap_err();
    assert_eq!(error.authority_code(), Some("kjoretoy.coc.IKKE_ENTYDIG"));
    svv.delete_by_vin_and_make(&vin, second.make_code.unwrap(), &CallOptions::default()).unwrap();
}

#[test]
fn a_field_at_fault_is_named_with_its_value() {
    let bench = bench(|_| ());
    let document = ivi_1(&new_id(), "TOOSHORT", "TESTA");
    let error = bench.svv().submit(document.as_bytes(), &SvvSubmitOptions::default()).unwrap_err();
    let finding = &Refusal::of(&error).unwrap().findings[0];
    assert_eq!(finding.path(), "VehicleIdentificationNumber");
    assert_eq!(finding.value(), Some("TOOSHORT"));
    assert!(finding.remedy().is_some());
    assert!(!error.to_string().contains("TOOSHORT"), "an error may end up in a log: {error}");
}

#[test]
fn the_certificate_chain_serves_instead_of_a_registered_key() {
    let bench = bench(|_| ());
    let chain = bench.file("chain.pem", certificate());
    let svv = bench
        .svv_with(|settings| {
            settings.as_object_mut().unwrap().remove("kid");
            settings["certificate"] = json!(chain);
        })
        .unwrap();
    svv.submit(ivi_1(&new_id(), &new_vin(), "TESTA").as_bytes(), &SvvSubmitOptions::default()).unwrap();
}

#[test]
fn settings_of_the_key_are_checked_when_the_client_is_made() {
    let bench = bench(|_| ());
    let kind = |change: fn(&mut serde_json::Value)| bench.svv_with(change).map(drop).unwrap_err().kind();
    assert_eq!(kind(|settings| settings["key"] = json!("no/such/file.pem")), ErrorKind::FileUnreadable);
    assert_eq!(kind(|settings| settings["certificate"] = json!("chain.pem")), ErrorKind::InvalidSetting);
    assert_eq!(kind(|settings| settings["consumer_org"] = json!("12")), ErrorKind::InvalidSetting);
    assert_eq!(
        kind(|settings| {
            settings["environment"] = json!(null);
            settings["base_url"] = json!(null);
        }),
        ErrorKind::MissingSetting
    );
    assert_eq!(kind(|settings| settings["client_id"] = json!(" ")), ErrorKind::MissingSetting);
    let without = |settings: &mut serde_json::Value| {
        settings.as_object_mut().unwrap().remove("kid");
    };
    assert_eq!(kind(without), ErrorKind::MissingCertificate);
}
