//! A seal made for a test, and documents to sign with it.

use ecoc::Signer;
use rcgen::{CertificateParams, DistinguishedName, DnType, Issuer, KeyPair, KeyUsagePurpose};
use tempfile::TempDir;

/// Documents with what makes canonical forms differ.
pub(crate) const DOCUMENTS: &[&str] = &[
    "<InitialVehicleInformation/>",
    "<?xml version=\"1.0\"?>\r\n<!-- a comment -->\r\n<InitialVehicleInformation xmlns=\"http://eu.ereg.initialvehicleinformation.v2\">\r\n\t<Header>\r\n\t\t<A b='&#13;x\ty'/>\r\n\t</Header>\r\n</InitialVehicleInformation>\r\n<!-- end -->\r\n<?and done?>\r\n",
    "<InitialVehicleInformation><Body>Bjørn &amp; Søn &lt;ÆØÅ&gt; 漢 𝄞 &#13;<![CDATA[<&>]]]]><![CDATA[>]]></Body><!--c--><?pi d?></InitialVehicleInformation>",
    "<ivi:InitialVehicleInformation xmlns:ivi=\"http://eu.ereg.initialvehicleinformation.v2\" xmlns:b=\"urn:b\" xmlns:a=\"urn:a\" xml:lang=\"no\" xml:space=\"preserve\"><ivi:Header b:z='1' a:z='2' c='3'/><x xmlns='urn:x'><y xmlns=''/></x></ivi:InitialVehicleInformation >\n",
    "\u{FEFF}<InitialVehicleInformation xmlns=\"http://eu.ereg.initialvehicleinformation.v2\"><A xml:id=\"i\"/></InitialVehicleInformation>",
];

pub(crate) struct Seal {
    pub(crate) signer: Signer,
    pub(crate) key: KeyPair,
    pub(crate) parameters: CertificateParams,
    /// With the certificate as `seal.pem`.
    pub(crate) folder: TempDir,
}

/// A seal made for the test.
pub(crate) fn seal(
    algorithm: &'static rcgen::SignatureAlgorithm,
    adjust: impl FnOnce(&mut CertificateParams),
) -> Seal {
    make(algorithm, None, adjust)
}

pub(crate) fn rsa() -> Seal {
    seal(&rcgen::PKCS_RSA_SHA256, |_| {})
}

/// A seal whose certificate is signed with the key of `issuer`, whether that one may issue or not.
pub(crate) fn issued_by(issuer: &Seal, adjust: impl FnOnce(&mut CertificateParams)) -> Seal {
    make(&rcgen::PKCS_RSA_SHA256, Some(issuer), adjust)
}

fn make(
    algorithm: &'static rcgen::SignatureAlgorithm,
    issuer: Option<&Seal>,
    adjust: impl FnOnce(&mut CertificateParams),
) -> Seal {
    let key = KeyPair::generate_for(algorithm).expect("a key");
    let mut parameters = CertificateParams::default();
    let name = if issuer.is_some() { "Issued seal" } else { "Test seal" };
    parameters.distinguished_name = DistinguishedName::new();
    parameters.distinguished_name.push(DnType::CommonName, name);
    parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    adjust(&mut parameters);
    let certificate = match issuer {
        None => parameters.self_signed(&key),
        Some(issuer) => parameters.signed_by(&key, &Issuer::from_params(&issuer.parameters, &issuer.key)),
    };
    let certificate = certificate.expect("a certificate").pem();
    let folder = TempDir::new().expect("a folder");
    std::fs::write(folder.path().join("seal.pem"), &certificate).expect("written");
    let signer = Signer::from_pem(key.serialize_pem().as_bytes(), Some(certificate.as_bytes()), None);
    Seal { signer: signer.expect("a signer"), key, parameters, folder }
}
