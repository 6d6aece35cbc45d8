//! A sandbox, clients of it, documents and keys.

use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;

use ecoc::authority::{SvvSettings, VcaSettings};
use ecoc::{Ledger, Svv, Vca};
use ecoc_sandbox::{Sandbox, SandboxOptions};
use rcgen::{CertificateParams, DnType, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) const KID: &str = "a-registered-key";

pub(crate) struct Bench {
    pub(crate) sandbox: Sandbox,
    pub(crate) folder: TempDir,
}

/// An RSA key, made once: making one takes a while.
pub(crate) fn key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(|| KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap())
}

/// A certificate for [`key`], in PEM.
pub(crate) fn certificate() -> String {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "Test Importer AS");
    params.self_signed(key()).unwrap().pem()
}

pub(crate) fn bench(change: impl FnOnce(&mut SandboxOptions)) -> Bench {
    let mut options = SandboxOptions {
        received_for: Duration::from_millis(50),
        processing_for: Duration::from_millis(50),
        ..SandboxOptions::default()
    };
    change(&mut options);
    let sandbox = Sandbox::start(options).unwrap();
    sandbox.register_maskinporten_key(KID, &key().public_key_pem()).unwrap();
    Bench { sandbox, folder: tempfile::tempdir().unwrap() }
}

impl Bench {
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    pub(crate) fn vca_with(&self, change: impl FnOnce(&mut Value)) -> ecoc::Result<Vca> {
        let mut settings = self.sandbox.vca_settings();
        change(&mut settings);
        Vca::new(serde_json::from_value::<VcaSettings>(settings).unwrap())
    }

    pub(crate) fn vca(&self) -> Vca {
        self.vca_with(|_| ()).unwrap()
    }

    pub(crate) fn svv_with(&self, change: impl FnOnce(&mut Value)) -> ecoc::Result<Svv> {
        let mut settings = self.sandbox.svv_settings();
        settings["key"] = json!(self.file("key.pem", key().serialize_pem()));
        settings["kid"] = json!(KID);
        change(&mut settings);
        Svv::new(serde_json::from_value::<SvvSettings>(settings).unwrap())
    }

    pub(crate) fn svv(&self) -> Svv {
        self.svv_with(|_| ()).unwrap()
    }

    pub(crate) fn ledger(&self) -> Ledger {
        Ledger::open(self.folder.path().join("ledger.db")).unwrap()
    }

    /// How often the sandbox took documents, all together.
    pub(crate) fn taken(&self) -> u32 {
        self.sandbox.taken().iter().map(|taken| taken.count).sum()
    }

    pub(crate) fn asked(&self, path: &str) -> usize {
        self.sandbox.log().iter().filter(|exchange| exchange.path.contains(path)).count()
    }
}

pub(crate) fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// A VIN that no other test uses.
pub(crate) fn new_vin() -> String {
    let id = uuid::Uuid::new_v4().simple().to_string().to_uppercase();
    format!("TEST{}", &id[..13])
}

/// A document of IVI 2.0, as much of it as the sandbox looks at.
pub(crate) fn ivi_2(reference: &str, vin: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<InitialVehicleInformation xmlns="http://eu.ereg.initialvehicleinformation.v2">
  <Header>
    <IviReferenceId>{reference}</IviReferenceId><IviVersionNumberXsd>2.0</IviVersionNumberXsd>
    <IviVersionNumber>1</IviVersionNumber><IviVersionDateTime>2026-11-21T10:30:00Z</IviVersionDateTime>
    <DesignatedTypeApprovalCountry>g11</DesignatedTypeApprovalCountry>
  </Header>
  <CocDataGroup>
    <VehicleIdentificationNumber>{vin}</VehicleIdentificationNumber>
    <Type>T</Type><Variant>V</Variant><Version>W</Version><VehicleCategory>M1</VehicleCategory>
    <TypeApprovalNumber>g11*2018/858*00001*00</TypeApprovalNumber><TypeApprovalIssueDate>2025-01-02</TypeApprovalIssueDate>
    <MakeTable><MakeGroup><Make>TESTA</Make></MakeGroup></MakeTable>
  </CocDataGroup>
  <Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>
</InitialVehicleInformation>"#
    )
}

/// A document of IVI 1.x, as much of it as the sandbox looks at; SVV asks after its missing NOx value.
pub(crate) fn ivi_1(reference: &str, vin: &str, make: &str) -> String {
    format!(
        "<InitialVehicleInformation><Header><IVIReferenceId>{reference}</IVIReferenceId>\
         <VersionNumberXsd>1.6</VersionNumberXsd></Header><Body><CocDataGroup>\
         <VehicleIdentificationNumber>{vin}</VehicleIdentificationNumber>\
         <Type>T</Type><Variant>V</Variant><Version>W</Version><VehicleCategoryCode>M1</VehicleCategoryCode>\
         <TypeApprovalNumber>e1*2007/46*0001*00</TypeApprovalNumber><PureElectricVehIndicator>N</PureElectricVehIndicator>\
         <MakeTable><MakeGroup><Make>{make}</Make></MakeGroup></MakeTable>\
         <BodyworkTable><BodyworkGroup><CodeForBodywork>AB</CodeForBodywork></BodyworkGroup></BodyworkTable>\
         <RimSizeIncludingOffSet>16X7J ET40</RimSizeIncludingOffSet>\
         </CocDataGroup></Body></InitialVehicleInformation>"
    )
}
