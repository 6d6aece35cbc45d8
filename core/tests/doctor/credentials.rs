//! Keys and certificates of the client, in all conditions.

use std::time::{Duration, SystemTime};

use ecoc::doctor::Verdict;
use ecoc::{Diagnosis, Trust};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P256_SHA256,
};

use crate::patient::{Patient, about, all, expect, key, one};

const ORGANISATION: &str = "974760673";

fn named(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params
}

fn from_now(days: i64) -> SystemTime {
    let time = Duration::from_secs(days.unsigned_abs() * 86_400);
    if days < 0 { SystemTime::now() - time } else { SystemTime::now() + time }
}

/// A certificate authority of the test.
struct Ca {
    params: CertificateParams,
    key: KeyPair,
    pem: String,
}

impl Ca {
    fn new(name: &str, issuer: Option<&Ca>, adjust: impl FnOnce(&mut CertificateParams)) -> Ca {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
        let mut params = named(name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        adjust(&mut params);
        let pem = match issuer {
            None => params.self_signed(&key),
            Some(issuer) => params.signed_by(&key, &issuer.as_issuer()),
        };
        Ca { pem: pem.unwrap().pem(), params, key }
    }

    fn as_issuer(&self) -> Issuer<'_, &KeyPair> {
        Issuer::from_params(&self.params, &self.key)
    }

    fn issue(&self, params: &CertificateParams) -> String {
        params.signed_by(key(), &self.as_issuer()).unwrap().pem()
    }
}

/// An SVV client known by this certificate file.
fn with_certificate(pem: &str) -> Patient {
    let mut patient = Patient::svv();
    let file = patient.file("certificate.pem", pem);
    patient.unset("kid").set("certificate", file);
    patient
}

fn enterprise(name: &str) -> CertificateParams {
    let mut params = named(name);
    params.distinguished_name.push(DnType::CustomDnType(vec![2, 5, 4, 97]), format!("NTRNO-{ORGANISATION}"));
    params
}

#[test]
fn a_whole_chain_with_an_organisation_number_is_in_order() {
    let root = Ca::new("Root", None, |_| {});
    let middle = Ca::new("Middle", Some(&root), |_| {});
    let leaf = middle.issue(&enterprise("Importer AS"));
    let mut patient = with_certificate(&(leaf + &middle.pem));
    let diagnosis = patient.diagnose();
    assert!(diagnosis.is_sound() && diagnosis.count(Verdict::Warning) == 0, "{diagnosis}");
    expect(one(&diagnosis, "key"), Verdict::Ok, "2048 bits");
    expect(about(&diagnosis, "certificate", "chain"), Verdict::Ok, "2 certificates up to CN=Middle");
    expect(about(&diagnosis, "certificate", "organisation number"), Verdict::Ok, ORGANISATION);

    // With an anchor the chain has to lead to it.
    patient.options.trust = Trust::new().with_pem(root.pem.as_bytes()).unwrap();
    expect(about(&patient.diagnose(), "certificate", "chain"), Verdict::Ok, "");
    let other = Ca::new("Root", None, |_| {});
    patient.options.trust = Trust::new().with_pem(other.pem.as_bytes()).unwrap();
    expect(about(&patient.diagnose(), "certificate", "chain"), Verdict::Failed, "");
}

#[test]
fn a_certificate_is_judged_by_its_dates() {
    let root = Ca::new("Root", None, |_| {});
    let dated = |from: i64, until: i64| -> Diagnosis {
        let mut params = enterprise("Importer AS");
        (params.not_before, params.not_after) = (from_now(from).into(), from_now(until).into());
        with_certificate(&(root.issue(&params) + &root.pem)).diagnose()
    };
    let validity = |diagnosis: &Diagnosis| about(diagnosis, "certificate", "validity").clone();
    let expired = dated(-400, -1);
    expect(&validity(&expired), Verdict::Failed, "expired on");
    expect(about(&expired, "certificate", "chain"), Verdict::Ok, "");
    expect(&validity(&dated(1, 400)), Verdict::Failed, "valid only from");
    expect(&validity(&dated(-1, 29)), Verdict::Warning, "28 days");
    expect(&validity(&dated(-1, 31)), Verdict::Ok, "30 days");
}

#[test]
fn an_issuer_whose_certificate_ends_is_named() {
    let ending = |days: i64| {
        let ca = Ca::new("Ending CA", None, |params| {
            (params.not_before, params.not_after) = (from_now(-400).into(), from_now(days).into());
        });
        with_certificate(&(ca.issue(&enterprise("Importer AS")) + &ca.pem)).diagnose()
    };
    expect(about(&ending(20), "certificate", "chain"), Verdict::Warning, "Ending CA");
}

#[test]
fn a_chain_that_maskinporten_cannot_follow_is_a_warning() {
    let root = Ca::new("Root", None, |_| {});
    let alone = with_certificate(&root.issue(&enterprise("Importer AS"))).diagnose();
    expect(about(&alone, "certificate", "chain"), Verdict::Warning, "CN=Root");
    let own = enterprise("Importer AS").self_signed(key()).unwrap().pem();
    expect(
        about(&with_certificate(&own).diagnose(), "certificate", "chain"),
        Verdict::Warning,
        "self-signed",
    );
}

#[test]
fn an_issuer_of_the_same_name_that_did_not_sign_is_found_out() {
    let (root, twin) = (Ca::new("Root", None, |_| {}), Ca::new("Root", None, |_| {}));
    let mut params = enterprise("Importer AS");
    params.use_authority_key_identifier_extension = false;
    let diagnosis = with_certificate(&(root.issue(&params) + &twin.pem)).diagnose();
    expect(about(&diagnosis, "certificate", "chain"), Verdict::Failed, "not signed by its issuer");
}

#[test]
fn organisation_numbers_are_compared() {
    let root = Ca::new("Root", None, |_| {});
    let with = |params: &CertificateParams, customer: Option<&str>| {
        let mut patient = with_certificate(&(root.issue(params) + &root.pem));
        if let Some(customer) = customer {
            patient.set("consumer_org", customer);
        }
        patient.options.call = false;
        patient.diagnose()
    };
    let number = |diagnosis: &Diagnosis| -> Vec<(Verdict, String)> {
        let checks = all(diagnosis, "certificate").into_iter();
        let checks = checks.filter(|check| check.subject.as_deref() == Some("organisation number"));
        checks.map(|check| (check.verdict, check.message.clone())).collect()
    };
    assert_eq!(number(&with(&named("Somebody"), None))[0].0, Verdict::Warning);
    let mut old = named("Importer AS");
    old.distinguished_name.push(DnType::CustomDnType(vec![2, 5, 4, 5]), ORGANISATION);
    let found = number(&with(&old, None));
    assert!(found[0].0 == Verdict::Ok && found[0].1.contains(ORGANISATION), "{found:?}");

    let modern = enterprise("Importer AS");
    let own = number(&with(&modern, Some(ORGANISATION)));
    assert!(own[1].0 == Verdict::Warning && own[1].1.contains("own organisation"), "{own:?}");
    let wrong = number(&with(&modern, Some("123456789")));
    assert!(wrong[1].0 == Verdict::Warning && wrong[1].1.contains("check digit"), "{wrong:?}");
    assert_eq!(number(&with(&modern, Some("971 032 081"))).len(), 1);
}

#[test]
fn keys_that_cannot_be_used_are_told_apart() {
    let own = enterprise("Importer AS").self_signed(key()).unwrap().pem();
    let mut patient = with_certificate(&own);
    let other = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let missing = patient.path("missing.pem");
    patient.set("key", &missing);
    let diagnosis = patient.diagnose();
    expect(one(&diagnosis, "key"), Verdict::Failed, missing.to_str().unwrap());
    expect(one(&diagnosis, "certificate"), Verdict::Skipped, "no key");
    expect(one(&diagnosis, "settings"), Verdict::Ok, "");
    expect(one(&diagnosis, "token"), Verdict::Skipped, "");

    patient.set("key", patient.file("other.pem", other.serialize_pem()));
    expect(one(&patient.diagnose(), "key"), Verdict::Failed, "belongs to the private key");
    let curve = named("Curve").self_signed(&other).unwrap().pem();
    patient.set("certificate", patient.file("curve.pem", curve));
    expect(one(&patient.diagnose(), "key"), Verdict::Failed, "no RSA key");
    patient.set("key", patient.file("text.pem", "no key"));
    expect(one(&patient.diagnose(), "key"), Verdict::Failed, "");
}

#[test]
fn a_key_usage_that_allows_no_signature_is_failed() {
    let root = Ca::new("Root", None, |_| {});
    let mut params = enterprise("Importer AS");
    params.key_usages = vec![KeyUsagePurpose::KeyEncipherment];
    let diagnosis = with_certificate(&(root.issue(&params) + &root.pem)).diagnose();
    expect(about(&diagnosis, "certificate", "key usage"), Verdict::Failed, "digitalSignature");
}

#[test]
fn a_certificate_for_entra_may_stand_alone() {
    let mut patient = Patient::vca();
    let own = named("Manufacturer").self_signed(key()).unwrap().pem();
    patient.sandbox.register_entra_certificate(&own).unwrap();
    let (key, certificate) =
        (patient.file("key.pem", key().serialize_pem()), patient.file("certificate.pem", own));
    patient.unset("client_secret").set("key", key).set("certificate", certificate);
    let diagnosis = patient.diagnose();
    assert!(diagnosis.is_sound() && diagnosis.count(Verdict::Warning) == 0, "{diagnosis}");
    expect(about(&diagnosis, "certificate", "chain"), Verdict::Ok, "registered by itself");
    assert!(
        all(&diagnosis, "certificate")
            .iter()
            .all(|check| check.subject.as_deref() != Some("organisation number"))
    );
}
