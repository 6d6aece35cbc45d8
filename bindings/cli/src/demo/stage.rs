//! What the demo needs: the sandbox, a seal, a client of each authority, a ledger.

use ecoc::authority::{SvvSettings, VcaSettings};
use ecoc::{Error, ErrorKind, Ledger, Result, Signer, Svv, Vca};
use ecoc_sandbox::{Sandbox, SandboxOptions};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::testkey::TestKey;

/// The key's name at the sandbox's Maskinporten.
const KID: &str = "demo";

pub(super) struct Stage {
    pub(super) seal: Signer,
    /// Clients that write down what they send.
    pub(super) vca: Vca,
    pub(super) svv: Svv,
    /// A client that knows nothing of what the others sent, as on another machine.
    pub(super) forgetful_vca: Vca,
    pub(super) ledger: Ledger,
    sandbox: Sandbox,
    _folder: tempfile::TempDir,
}

impl Stage {
    /// Starts the sandbox on a free port, and makes key, seal, ledger and clients.
    pub(super) fn set(options: SandboxOptions) -> Result<Stage> {
        let broken = |what: &str, error: std::io::Error| {
            Error::new(ErrorKind::FileUnwritable, format!("the demo has no {what}: {error}"))
                .with_remedy("check that this machine has a loopback address and room for temporary files")
        };
        let key = TestKey::make()?;
        let folder = tempfile::tempdir().map_err(|error| broken("folder", error))?;
        let key_file = folder.path().join("key.pem");
        std::fs::write(&key_file, &key.key).map_err(|error| broken("key file", error))?;
        let sandbox = Sandbox::start(options).map_err(|error| broken("sandbox", error))?;
        sandbox.register_maskinporten_key(KID, &key.public).map_err(|error| {
            Error::new(ErrorKind::Internal, "the sandbox does not take the demo's key").with_source(error)
        })?;
        let mut svv = sandbox.svv_settings();
        svv["key"] = key_file.to_string_lossy().into();
        svv["kid"] = KID.into();
        let vca = || typed::<VcaSettings>(sandbox.vca_settings()).and_then(Vca::new);
        let ledger = Ledger::open(folder.path().join("demo.db"))?;
        Ok(Stage {
            seal: Signer::from_pem(key.key.as_bytes(), Some(key.certificate.as_bytes()), None)?,
            vca: vca()?.with_ledger(ledger.clone()),
            svv: Svv::new(typed::<SvvSettings>(svv)?)?.with_ledger(ledger.clone()),
            forgetful_vca: vca()?,
            ledger,
            sandbox,
            _folder: folder,
        })
    }

    /// Where the sandbox answers.
    pub(super) fn address(&self) -> String {
        self.sandbox.base_url()
    }
}

fn typed<T: DeserializeOwned>(settings: Value) -> Result<T> {
    serde_json::from_value(settings).map_err(|error| {
        Error::new(ErrorKind::Internal, "the sandbox's settings do not fit the client").with_source(error)
    })
}
