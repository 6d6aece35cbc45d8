//! What the driver lays out for the processes that it starts: a sandbox, a ledger's place, documents.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};

use ecoc::authority::{SvvSettings, VcaSettings};
use ecoc::{Ledger, Svv, Vca};
use ecoc_sandbox::Sandbox;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::Fault;
use crate::documents::Spec;

/// The key's name at the sandbox's Maskinporten.
const KID: &str = "proof";
/// How long VCA may take to show what it has taken, in seconds: longer than the sandbox hides a document, with questions to spare for
/// answers that leave it out.
const VISIBILITY: f64 = 5.0;

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Plan {
    pub(crate) documents: usize,
    pub(crate) seed: u64,
    pub(crate) workers: usize,
    /// How many documents each batch has in sending at a time.
    pub(crate) concurrency: usize,
    folder: PathBuf,
    vca: Value,
    svv: Value,
}

impl Plan {
    /// A plan for clients of this sandbox, with their key in `folder`.
    pub(crate) fn new(sandbox: &Sandbox, folder: &Path, documents: usize, seed: u64) -> Result<Plan, Fault> {
        let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256)?;
        sandbox.register_maskinporten_key(KID, &key.public_key_pem())?;
        let file = folder.join("key.pem");
        std::fs::write(&file, key.serialize_pem())?;
        let (mut vca, mut svv) = (sandbox.vca_settings(), sandbox.svv_settings());
        vca["visibility"] = json!(VISIBILITY);
        svv["key"] = json!(file);
        svv["kid"] = json!(KID);
        Ok(Plan { documents, seed, workers: 1, concurrency: 16, folder: folder.to_owned(), vca, svv })
    }

    pub(crate) fn specs(&self) -> impl Iterator<Item = Spec> + Send + 'static {
        let seed = self.seed;
        (0..self.documents).map(move |number| Spec::new(seed, number))
    }

    /// Where the documents lie that are made beforehand.
    pub(crate) fn store(&self) -> PathBuf {
        self.folder.join("documents")
    }

    /// Where a worker notes what ought not to happen.
    pub(crate) fn notes(&self) -> PathBuf {
        self.folder.join("notes")
    }

    pub(crate) fn ledger(&self) -> ecoc::Result<Ledger> {
        Ledger::open(self.folder.join("plant.db"))
    }

    pub(crate) fn vca(&self, ledger: &Ledger) -> ecoc::Result<Vca> {
        let settings = VcaSettings::from_json(&self.vca.to_string())?;
        Ok(Vca::new(settings)?.with_ledger(ledger.clone()))
    }

    pub(crate) fn svv(&self, ledger: &Ledger) -> ecoc::Result<Svv> {
        let settings = SvvSettings::from_json(&self.svv.to_string())?;
        Ok(Svv::new(settings)?.with_ledger(ledger.clone()))
    }

    /// Writes the plan down for the processes that follow it.
    pub(crate) fn write(&self) -> Result<PathBuf, Fault> {
        let file = self.folder.join("plan.json");
        std::fs::write(&file, serde_json::to_vec(self)?)?;
        Ok(file)
    }

    pub(crate) fn read(file: &Path) -> Result<Plan, Fault> {
        Ok(serde_json::from_slice(&std::fs::read(file)?)?)
    }
}

/// Starts this program as another process that follows the plan in `file`.
pub(crate) fn start(role: &str, file: &Path, number: Option<usize>) -> Result<Child, Fault> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(role).arg("--plan").arg(file);
    if let Some(number) = number {
        command.arg("--number").arg(number.to_string());
    }
    Ok(command.spawn()?)
}
