//! The documents that are handed in: vehicles of the project, each with a reference id and a VIN of its own, signed.

use std::path::{Path, PathBuf};

use aws_lc_rs::digest::{SHA256, digest};
use ecoc::{Authority, Ivi, SignOptions, Signer};

use crate::Fault;

/// Small vehicles that each authority takes.
const FOR_VCA: [&str; 2] = ["l1e-moped", "o2-caravan"];
const FOR_SVV: [&str; 2] = ["m1-electric-1x", "m1-petrol-1x"];
/// One in so many documents is handed in by every worker, not by one alone.
const CONTESTED: usize = 10;
/// One in so many of VCA's documents ends in Failed. None of these is contested: it would rightly be taken anew from the worker that
/// comes after its end.
const FAILING: usize = 20;

/// What a document is called and what becomes of it, all of it known from the seed and its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spec {
    pub(crate) number: usize,
    pub(crate) authority: Authority,
    pub(crate) reference: String,
    pub(crate) vin: String,
    /// Whether the authority takes it and then cannot use it.
    pub(crate) fails: bool,
}

impl Spec {
    /// The document of this number: every second one is for VCA, the others are for SVV.
    pub(crate) fn new(seed: u64, number: usize) -> Spec {
        let mut random = fastrand::Rng::with_seed(seed.wrapping_mul(1_000_003).wrapping_add(number as u64));
        let reference = uuid::Builder::from_random_bytes(random.u128(..).to_be_bytes()).into_uuid();
        let authority = if number.is_multiple_of(2) { Authority::Vca } else { Authority::Svv };
        Spec {
            number,
            authority,
            reference: reference.to_string(),
            vin: format!("U9TEA4WD{number:09}"),
            fails: authority == Authority::Vca && (number / 2) % FAILING == 7,
        }
    }

    /// Whether this worker hands it in.
    pub(crate) fn is_for(&self, worker: usize, workers: usize) -> bool {
        let place = self.number / 2;
        place % workers == worker || place.is_multiple_of(CONTESTED)
    }

    pub(crate) fn file(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{:06}.xml", self.number))
    }
}

/// Makes the documents.
pub(crate) struct Maker {
    vca: Vec<Ivi>,
    svv: Vec<Ivi>,
    signer: Signer,
}

impl Maker {
    pub(crate) fn new() -> Result<Maker, Fault> {
        let vehicles = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vehicles");
        let read = |names: &[&str]| -> Result<Vec<Ivi>, Fault> {
            let ivi = |name: &&str| {
                Ok(Ivi::from_json(&std::fs::read(vehicles.join(name).with_extension("json"))?)?)
            };
            names.iter().map(ivi).collect()
        };
        // Elliptic, because thousands of RSA signatures take longer than the rest of making the documents.
        let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256)?;
        let mut parameters = rcgen::CertificateParams::default();
        parameters.key_usages = vec![rcgen::KeyUsagePurpose::DigitalSignature];
        let certificate = parameters.self_signed(&key)?.pem();
        let signer = Signer::from_pem(key.serialize_pem().as_bytes(), Some(certificate.as_bytes()), None)?;
        Ok(Maker { vca: read(&FOR_VCA)?, svv: read(&FOR_SVV)?, signer })
    }

    /// A signed document. Its signature differs from one making to the next.
    pub(crate) fn make(&self, spec: &Spec) -> Result<Vec<u8>, Fault> {
        let (vehicles, reference, vin) = match spec.authority {
            Authority::Svv => {
                (&self.svv, "Header/IVIReferenceId", "Body/CocDataGroup/VehicleIdentificationNumber")
            }
            _ => (&self.vca, "Header/IviReferenceId", "CocDataGroup/VehicleIdentificationNumber"),
        };
        let vehicle = vehicles.get(spec.number / 2 % vehicles.len()).ok_or("there is no vehicle")?;
        let mut document = vehicle.clone();
        document.set(reference, &spec.reference)?;
        document.set(vin, &spec.vin)?;
        Ok(self.signer.sign(&document.to_xml(), &SignOptions::default())?)
    }
}

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_documents_and_another_seed_gives_others() {
        assert_eq!(Spec::new(7, 42), Spec::new(7, 42));
        assert_ne!(Spec::new(7, 42).reference, Spec::new(8, 42).reference);
    }

    #[test]
    fn every_document_is_handed_in_by_somebody_and_some_by_all() {
        for spec in (0..200).map(|number| Spec::new(1, number)) {
            let workers = (0..4).filter(|worker| spec.is_for(*worker, 4)).count();
            assert_eq!(workers, if (spec.number / 2) % CONTESTED == 0 { 4 } else { 1 });
            assert!(workers == 1 || !spec.fails);
        }
    }

    #[test]
    fn each_document_bears_its_own_names_and_a_signature() {
        let maker = Maker::new().unwrap();
        for spec in (0..4).map(|number| Spec::new(1, number)) {
            let xml = maker.make(&spec).unwrap();
            let identity = ecoc::Identity::of(&xml).unwrap();
            assert_eq!((identity.reference, identity.vin), (spec.reference, Some(spec.vin)));
            assert!(ecoc::verify(&xml, &ecoc::Trust::default()).is_valid());
        }
    }
}
