//! Settings to be looked at, and what is found.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use ecoc::doctor::{CHECKS, Check, Verdict};
use ecoc::{Authority, Diagnosis, DoctorOptions, diagnose};
use ecoc_sandbox::{Sandbox, SandboxOptions};
use rcgen::{KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::{Value, json};
use tempfile::TempDir;

/// An RSA key, made once: making one takes a while.
pub(crate) fn key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(|| KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap())
}

/// The settings of one client, and a sandbox that takes them.
pub(crate) struct Patient {
    pub(crate) authority: Authority,
    pub(crate) settings: Value,
    pub(crate) options: DoctorOptions,
    pub(crate) sandbox: Sandbox,
    pub(crate) folder: TempDir,
}

impl Patient {
    pub(crate) fn vca() -> Patient {
        Patient::of(Authority::Vca, Sandbox::vca_settings)
    }

    /// With a registered key.
    pub(crate) fn svv() -> Patient {
        let mut patient = Patient::of(Authority::Svv, Sandbox::svv_settings);
        patient.sandbox.register_maskinporten_key("a-kid", &key().public_key_pem()).unwrap();
        patient.set("key", patient.file("key.pem", key().serialize_pem()));
        patient.set("kid", "a-kid");
        patient
    }

    fn of(authority: Authority, settings: fn(&Sandbox) -> Value) -> Patient {
        let sandbox = Sandbox::start(SandboxOptions::default()).unwrap();
        Patient {
            authority,
            settings: settings(&sandbox),
            options: DoctorOptions::default(),
            sandbox,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn set(&mut self, name: &str, value: impl serde::Serialize) -> &mut Patient {
        self.settings[name] = json!(value);
        self
    }

    pub(crate) fn unset(&mut self, name: &str) -> &mut Patient {
        self.settings.as_object_mut().unwrap().remove(name);
        self
    }

    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn diagnose(&self) -> Diagnosis {
        let diagnosis = diagnose(self.authority, &self.settings.to_string(), &self.options);
        let seen: Vec<&str> = diagnosis.checks.iter().map(|check| check.name).collect();
        for name in CHECKS {
            assert!(seen.contains(name), "{name} is missing in {diagnosis}");
        }
        for check in &diagnosis.checks {
            assert!(CHECKS.contains(&check.name), "{check}");
            let needs_remedy = matches!(check.verdict, Verdict::Failed | Verdict::Warning);
            assert!(!needs_remedy || check.remedy.as_ref().is_some_and(|words| !words.is_empty()), "{check}");
        }
        let places: Vec<usize> =
            seen.iter().map(|name| CHECKS.iter().position(|one| one == name).unwrap()).collect();
        assert!(places[0] == 0 && *places.last().unwrap() == CHECKS.len() - 1, "{diagnosis}");
        diagnosis
    }
}

/// The checks of this name.
pub(crate) fn all<'a>(diagnosis: &'a Diagnosis, name: &str) -> Vec<&'a Check> {
    diagnosis.checks.iter().filter(|check| check.name == name).collect()
}

/// The one check of this name.
#[track_caller]
pub(crate) fn one<'a>(diagnosis: &'a Diagnosis, name: &str) -> &'a Check {
    match all(diagnosis, name).as_slice() {
        [check] => check,
        checks => panic!("{} checks of {name} in {diagnosis}", checks.len()),
    }
}

/// The check of this name about something.
#[track_caller]
pub(crate) fn about<'a>(diagnosis: &'a Diagnosis, name: &str, subject: &str) -> &'a Check {
    let mut found = diagnosis.checks.iter().filter(|check| check.name == name);
    found.find(|check| check.subject.as_deref() == Some(subject)).unwrap_or_else(|| panic!("{diagnosis}"))
}

/// Checks a verdict and a word of the message.
#[track_caller]
pub(crate) fn expect(check: &Check, verdict: Verdict, word: &str) {
    assert!(
        check.verdict == verdict && check.message.contains(word),
        "expected {verdict} with {word:?}: {check}"
    );
}

/// The names of the files in a folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
